// On every page: the country selector in the footer. A guess from the browser's language stays in
// memory; the cookie is written only when the visitor picks (reason code user-set-preference).
const words = {
  en: {
    guessed: "Guessed from your browser. Nothing is stored.",
    stored: "You picked this. Stored for 12 months.",
    none: "Nothing is stored until you pick.",
  },
  fr: {
    guessed: "Deviné d’après votre navigateur. Rien n’est enregistré.",
    stored: "Votre choix. Enregistré pour 12 mois.",
    none: "Rien n’est enregistré avant votre choix.",
  },
}[document.documentElement.lang === "fr" ? "fr" : "en"];

const picker = document.querySelector("#country");
const says = document.querySelector("#country-says");
const stored = document.cookie.match(/(?:^|; )sondeval_country=([A-Z]{2})/)?.[1];
const guess = navigator.language.split("-")[1]?.toUpperCase();
const known = (code) => [...picker.options].some((option) => option.value === code);

if (stored && known(stored)) {
  picker.value = stored;
  says.value = words.stored;
} else if (guess && known(guess)) {
  picker.value = guess;
  says.value = words.guessed;
} else {
  says.value = words.none;
}

picker.addEventListener("change", () => {
  const oneYear = 365 * 24 * 60 * 60;
  document.cookie = `sondeval_country=${picker.value}; Max-Age=${picker.value ? oneYear : 0}; Path=/; SameSite=Lax`;
  says.value = picker.value ? words.stored : words.none;
});
