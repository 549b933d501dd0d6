// A router of three views. Each view is built anew, as frameworks do.
const place = document.querySelector("#view");

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const views = {
  home: () => [make("p", {}, "Nothing is gated in this view.")],
  count: () => [
    make("p", {}, "This view counts its visits, if that is allowed."),
    make("script", { type: "text/plain", "data-consent": "analytics", "data-src": "/examples/js/ran.js?name=count-view" }),
  ],
  film: () => [
    make("iframe", { "data-consent": "social", "data-src": "/embed/film.html", title: "A film on Cinoche", width: "560", height: "315" }),
  ],
};

function show() {
  const name = new URLSearchParams(location.search).get("view") ?? "home";
  place.replaceChildren(...(views[name] ?? views.home)());
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-view]");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show();
});
addEventListener("popstate", show);
show();
