// A view that comes and goes. Vue keeps its elements; what runs and what is shown is put beside them.
import { createApp, h, ref } from "vue";

const shown = ref(true);

const view = () => h("section", [
  h("script", { type: "text/plain", "data-consent": "analytics", "data-src": "/examples/js/ran.js?name=vue" }),
  h("iframe", { title: "A film on Cinoche", "data-consent": "social", "data-src": "/embed/film.html", width: 560, height: 315 }),
]);

createApp({
  render: () => [
    h("p", [h("button", { type: "button", id: "toggle", onClick: () => { shown.value = !shown.value; } }, shown.value ? "Leave the view" : "Come back")]),
    shown.value ? view() : null,
    h("p", { id: "state" }, shown.value ? "In the view." : "Out of it."),
  ],
}).mount("#app");
