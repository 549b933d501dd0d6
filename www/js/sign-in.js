// A pretended sign-in, to show a session cookie that needs no consent: it is written because the
// visitor signs in (reason code auth) and removed by signing out. No name leaves the page.
const form = document.querySelector("#sign-in");
const leave = document.querySelector("#sign-out");
const says = document.querySelector("#sign-in-says");

function show() {
  const inside = document.cookie.includes("sondeval_session=");
  form.hidden = inside;
  leave.hidden = !inside;
  says.value = inside ? "You are signed in (demo). One session cookie was written." : "";
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  document.cookie = "sondeval_session=demo; Path=/; SameSite=Lax";
  show();
});
leave.addEventListener("click", () => {
  document.cookie = "sondeval_session=; Max-Age=0; Path=/; SameSite=Lax";
  show();
});
show();
