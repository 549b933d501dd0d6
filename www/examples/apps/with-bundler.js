// One bundle with the banner in it.
import assentry, { init } from "assentry";

init({ site: "A bundle says so", purposes: ["necessary", "analytics"] });
assentry.on("change", ({ granted }) => {
  document.querySelector("#state").textContent = `Granted: ${granted.join(", ")}.`;
});
