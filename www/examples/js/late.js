// Adds gated elements after the page has loaded.
let added = 0;

function gatedScript(name) {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.dataset.consent = "analytics";
  script.dataset.src = `/examples/js/ran.js?name=${name}`;
  return script;
}

// On the document, so that the buttons of a swapped body work too.
document.addEventListener("click", ({ target }) => {
  if (target.id === "add") document.body.append(gatedScript(`added-${++added}`));
  if (target.id === "swap") {
    const body = document.createElement("body");
    body.append(document.querySelector("main").cloneNode(true), gatedScript(`swapped-${++added}`));
    document.body = body;
  }
});
