// The gallery: custom properties and attributes, as a site could set them itself, so that nothing has to be asked again.
const choices = {
  theme: ["forest", "paper", "ink", "clinic", "press", "play", "terminal", "lux"],
  scheme: ["light", "dark"],
  layout: ["corner", "corner right", "bar", "bar top", "box", "sheet"],
  density: ["compact", "full"],
  buttons: ["filled", "outlined"],
};
const form = document.querySelector("#looks");
for (const [at, [name, values]] of Object.entries(choices).entries()) {
  for (const value of values) {
    const input = Object.assign(document.createElement("input"), { type: "radio", name, value, checked: value === values[0] });
    const label = document.createElement("label");
    label.append(input, ` ${value} `);
    form.children[at].append(label);
  }
}
form.addEventListener("change", show);
document.querySelector("#again").addEventListener("click", () => window.assentry.reset());
document.addEventListener("assentry:shown", show);
show();

async function show({ target } = {}) {
  const given = await (await fetch(`/themes/${form.elements.theme.value}.json`)).json();
  if (target?.name === "theme") form.elements.buttons.value = given.buttons ?? "filled";
  const { scheme, layout: where, density, buttons } = Object.fromEntries(new FormData(form));
  const theme = { ...given, buttons };
  const [layout, position = layout === "bar" ? "bottom" : "left"] = where.split(" ");
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  for (const property of [...root.style].filter((known) => known.startsWith("--assentry-"))) root.style.removeProperty(property);
  wear(theme, "");
  wear(theme.dark, "-dark");
  for (const element of document.querySelectorAll("assentry-banner, assentry-handle, assentry-preferences")) Object.assign(element.dataset, { buttons, density });
  const banner = document.querySelector("assentry-banner");
  if (banner) Object.assign(banner.dataset, { layout, position });
  document.querySelector("#configuration").textContent = JSON.stringify({ layout, position, density, theme }, null, 2);
}

/** The tokens of a theme as the custom properties of docs/looks.md. */
function wear(tokens, suffix) {
  const names = { accent: "accent", onAccent: "on-accent", background: "background", ink: "color", radius: "radius", font: "font", titleFont: "title-font", titleWeight: "title-weight" };
  for (const [token, name] of Object.entries(names)) {
    if (tokens[token] !== undefined) document.documentElement.style.setProperty(`--assentry-${name}${suffix}`, token === "radius" ? `${tokens[token]}px` : tokens[token]);
  }
}
