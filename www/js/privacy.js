// The privacy page: chapter 3 is written from /consent.json, the controls act on the visitor's answer.
import { readPolicy, say, element, stateOf, watchChoice, language } from "./policy.js";

const words = {
  en: {
    columns: ["Service", "Who receives it", "What it leaves behind", "How long", "What for"],
    storage: { cookie: "cookie", localStorage: "local storage", sessionStorage: "session storage", indexedDB: "database", cacheStorage: "cache", serviceWorker: "service worker", pixel: "pixel" },
    withdrawn: "Done. Everything optional is refused.",
    absent: "The cookie notice is not running on this page, so nothing optional is allowed.",
    unasked: "You have not answered yet, so nothing optional is allowed.",
    stale: "Something new is being asked; your earlier answers stand.",
    decided: (on, until) => `You answered on ${on}. We ask again after ${until}.`,
    file: "my-choices.json",
  },
  fr: {
    columns: ["Service", "Qui le reçoit", "Ce qu’il dépose", "Combien de temps", "Pour quoi faire"],
    storage: { cookie: "cookie", localStorage: "stockage local", sessionStorage: "stockage de session", indexedDB: "base de données", cacheStorage: "cache", serviceWorker: "service worker", pixel: "pixel" },
    withdrawn: "C’est fait. Tout ce qui est facultatif est refusé.",
    absent: "Le bandeau ne fonctionne pas sur cette page : rien de facultatif n’est autorisé.",
    unasked: "Vous n’avez pas encore répondu : rien de facultatif n’est autorisé.",
    stale: "Une question nouvelle vous attend ; vos réponses précédentes tiennent.",
    decided: (on, until) => `Vous avez répondu le ${on}. Nous redemanderons après le ${until}.`,
    file: "mes-choix.json",
  },
}[language];

const policy = await readPolicy();

/** One table: a group of lines for each service of this purpose, one line for each tracker. */
function trackerTable(purpose) {
  const cell = (column, ...children) => element("td", { "data-label": words.columns[column] }, ...children);
  const groups = policy.services.filter((service) => service.purpose === purpose.id).map((service) => {
    const lines = service.trackers.map((tracker) => element("tr", {},
      cell(2, element("span", { class: "part" }, tracker.name), ` (${words.storage[tracker.storage ?? "cookie"]})`),
      cell(3, say(tracker.lifetime)),
      cell(4, say(tracker.purpose))));
    const rowspan = String(lines.length);
    const vendor = cell(1, say(service.vendor));
    vendor.setAttribute("rowspan", rowspan);
    lines[0].prepend(element("th", { scope: "rowgroup", rowspan }, say(service.name)), vendor);
    return element("tbody", {}, ...lines);
  });
  return element("div", { class: "scroll" }, element("table", { class: "stack" },
    element("caption", { class: "muted" }, say(purpose.description)),
    element("thead", {}, element("tr", {}, ...words.columns.map((name) => element("th", { scope: "col" }, name)))),
    ...groups));
}

const register = document.querySelector("#tracker-register");
register.replaceChildren();
for (const purpose of policy.purposes) {
  const heading = element("h3", { id: `purpose-${purpose.id}` }, say(purpose.title), " ");
  register.append(heading, trackerTable(purpose));
  if (purpose.details) register.append(element("p", {}, say(purpose.details)));
  watchChoice((status) => {
    heading.querySelector(".state")?.remove();
    heading.append(stateOf(purpose.id, purpose.required, status));
  });
}

// The number the notice names as well: who receives something only with consent (L-34).
const optional = new Set(policy.purposes.filter((purpose) => !purpose.required).map((purpose) => purpose.id));
const partners = new Set(policy.services.filter((service) => optional.has(service.purpose)).map((service) => say(service.vendor)));
for (const place of document.querySelectorAll("[data-service-count]")) place.textContent = String(partners.size);

const said = document.querySelector("#choice-says");
const day = (date) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
watchChoice((status) => {
  if (!status) said.value = words.absent;
  else if (status.standing === "decided") said.value = words.decided(day(status.decidedAt), day(status.expiresAt));
  else said.value = words[status.standing];
});

document.querySelector("#withdraw").addEventListener("click", () => {
  window.assentry?.reject();
  document.querySelector("#withdraw-says").value = window.assentry ? words.withdrawn : words.absent;
});

document.querySelector("#download").addEventListener("click", () => {
  const record = document.cookie.split("; ").find((cookie) => cookie.startsWith("assentry="))?.slice("assentry=".length) ?? null;
  const choices = {
    site: say(policy.site),
    page: location.href,
    written: new Date().toISOString(),
    status: window.assentry?.status() ?? null,
    record,
    asked: policy.purposes.map((purpose) => ({
      id: purpose.id,
      title: say(purpose.title),
      services: policy.services.filter((service) => service.purpose === purpose.id).map((service) => say(service.name)),
    })),
  };
  const url = URL.createObjectURL(new Blob([JSON.stringify(choices, null, 2)], { type: "application/json" }));
  element("a", { href: url, download: words.file }).click();
  URL.revokeObjectURL(url);
});
