// The same as ran.js for a module, which has no `document.currentScript`.
(window.ran ??= []).push(new URL(import.meta.url).searchParams.get("name"));
const place = document.querySelector("output");
if (place) place.value = window.ran.join(", ");
