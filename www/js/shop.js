// The checkout. The basket lives in sessionStorage and only once a quantity was changed. Nothing is
// ordered: submitting says what a real shop would do.
const price = new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" });
const form = document.querySelector("#checkout");
const quantities = [...document.querySelectorAll("[data-price]")];

function total() {
  let sum = 0;
  for (const input of quantities) {
    const line = input.valueAsNumber * Number(input.dataset.price) || 0;
    document.querySelector(`#${input.id}-sum`).textContent = price.format(line);
    sum += line;
  }
  const tax = sum * 0.2;
  document.querySelector("#tax").textContent = price.format(tax);
  document.querySelector("#total").textContent = price.format(sum + tax);
}

try {
  const basket = JSON.parse(sessionStorage.getItem("sondeval_basket") ?? "{}");
  for (const input of quantities) if (input.id in basket) input.value = basket[input.id];
} catch {
  // Storage is blocked or holds something else: the basket starts as the page says.
}
total();

for (const input of quantities) {
  input.addEventListener("input", () => {
    total();
    try {
      sessionStorage.setItem("sondeval_basket", JSON.stringify(Object.fromEntries(quantities.map(({ id, value }) => [id, value]))));
    } catch {
      // Storage is blocked: the basket lasts as long as the page.
    }
  });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  document.querySelector("#order-says").value = "Demo: nothing was ordered and no card was charged.";
});
