// Shows the text of one example page.
const name = new URLSearchParams(location.search).get("page") ?? "";
const place = document.querySelector("#source");

if (/^[a-z-]+$/.test(name)) {
  document.querySelector("#page").href = `/examples/${name}`;
  textOf(`/examples/${name}.html`)
    .then((text) => { place.textContent = text; }, (error) => { place.textContent = String(error.message); });
} else {
  place.textContent = `?page=: expected the name of an example, found "${name}"`;
}

async function textOf(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: expected status 200, found ${answer.status}`);
  return answer.text();
}
