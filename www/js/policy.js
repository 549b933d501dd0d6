// What the pages know of the policy: the same file the banner reads, so the two cannot disagree.
export const language = document.documentElement.lang === "fr" ? "fr" : "en";

/** The parsed /consent.json. */
export async function readPolicy() {
  const answer = await fetch("/consent.json");
  if (!answer.ok) throw new Error(`/consent.json: expected status 200, found ${answer.status}`);
  return answer.json();
}

/** A text of the policy (a string, or an object from language to string) in the page's language. */
export function say(text) {
  if (text === undefined || typeof text === "string") return text ?? "";
  return text[language] ?? text.en ?? Object.values(text)[0] ?? "";
}

/** An element with attributes and children. Texts become text nodes, never HTML. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** Calls `show(status)` now and after each change. `status` is null while the banner is absent. */
export function watchChoice(show) {
  show(window.assentry?.status() ?? null);
  for (const event of ["assentry:ready", "assentry:change"]) {
    document.addEventListener(event, () => show(window.assentry.status()));
  }
}

const states = {
  en: { always: "always on", yes: "allowed", no: "refused", open: "not allowed yet" },
  fr: { always: "toujours actif", yes: "autorisé", no: "refusé", open: "pas encore autorisé" },
}[language];

/** A word for how a purpose or service stands: always on, allowed, refused, or not asked yet. */
export function stateOf(id, required, status) {
  if (required) return element("span", { class: "state" }, states.always);
  if (status?.granted.includes(id)) return element("span", { class: "state yes" }, states.yes);
  if (status?.standing === "decided") return element("span", { class: "state no" }, states.no);
  return element("span", { class: "state" }, states.open);
}
