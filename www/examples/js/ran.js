// Says that it ran: pushes the name in its own address onto `window.ran`, and shows the list.
{
  const name = new URL(document.currentScript.src).searchParams.get("name");
  (window.ran ??= []).push(name);
  const show = () => {
    const place = document.querySelector("output");
    if (place) place.value = window.ran.join(", ");
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
}
