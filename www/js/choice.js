// Fills each <ul data-choice-list> with the purposes and what is allowed right now.
import { readPolicy, say, element, stateOf, watchChoice } from "./policy.js";

const policy = await readPolicy();
for (const list of document.querySelectorAll("[data-choice-list]")) {
  watchChoice((status) => {
    list.replaceChildren(...policy.purposes.map((purpose) =>
      element("li", {}, element("span", {}, say(purpose.title)), stateOf(purpose.id, purpose.required, status))));
  });
}
