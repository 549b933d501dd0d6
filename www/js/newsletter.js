// The newsletter form posts nowhere: it says what a real one would do. A channel that is not ticked
// is not used, and measuring opened letters is a question of its own.
const french = document.documentElement.lang === "fr";

for (const form of document.querySelectorAll("[data-newsletter]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const ticked = new FormData(form);
    const said = form.querySelector("output");
    if (!ticked.has("email-letter") && !ticked.has("sms")) {
      said.value = french
        ? "Aucun canal coché : rien ne serait envoyé, et l’adresse ne serait pas conservée."
        : "No channel is ticked: nothing would be sent, and the address would not be kept.";
      return;
    }
    const opens = ticked.has("opens");
    said.value = french
      ? `Démo, rien n’est parti. En vrai : un message de confirmation, puis l’inscription après votre clic. Ouvertures mesurées : ${opens ? "oui" : "non"}.`
      : `Demo, nothing was sent. For real: one message to confirm, and you are on the list after your click. Opens measured: ${opens ? "yes" : "no"}.`;
  });
}
