// Writes 5,000 gated inline scripts. They number themselves onto `window.ran`.
{
  window.ran = [];
  const all = document.createDocumentFragment();
  for (let number = 1; number <= 5000; number += 1) {
    const script = document.createElement("script");
    script.type = "text/plain";
    script.dataset.consent = "analytics";
    script.textContent = `window.ran.push(${number});`;
    all.append(script);
  }
  const last = document.createElement("script");
  last.type = "text/plain";
  last.dataset.consent = "analytics";
  last.textContent = 'document.querySelector("output").value = `${window.ran.length} scripts`;';
  all.append(last);
  document.currentScript.after(all);
}
