// Stand-in for a payment provider's script (Passecarte is invented). It is strictly necessary on the
// checkout page, is loaded there only, and writes what /consent.json says.
{
  const oneYear = 365 * 24 * 60 * 60;
  const random = () => crypto.getRandomValues(new Uint32Array(2)).join("");
  const holds = (name) => document.cookie.split("; ").some((cookie) => cookie.startsWith(`${name}=`));
  if (!holds("pc_session")) document.cookie = `pc_session=${random()}; Path=/shop; SameSite=Strict`;
  if (!holds("pc_device")) document.cookie = `pc_device=${random()}; Max-Age=${oneYear}; Path=/shop; SameSite=Strict`;

  const box = document.querySelector("#card");
  const fields = [
    ["card-number", "Card number", "4242 4242 4242 4242", "cc-number"],
    ["card-expiry", "Expires (month/year)", "12/28", "cc-exp"],
    ["card-code", "Security code", "123", "cc-csc"],
  ];
  for (const [id, label, example, autocomplete] of fields) {
    const field = document.createElement("div");
    const name = document.createElement("label");
    const input = document.createElement("input");
    field.className = "field";
    name.htmlFor = id;
    name.textContent = label;
    Object.assign(input, { id, placeholder: example, autocomplete, inputMode: "numeric" });
    field.append(name, input);
    box.append(field);
  }
}
