// Stand-in for an advertising measurement: an invented service that does what such services do.
// It runs only after consent, writes what /consent.json says it writes, and reports to the sink.
{
  const day = 24 * 60 * 60;
  const click = new URLSearchParams(location.search).get("jalon") ?? "none";
  document.cookie = `_jalon_click=${encodeURIComponent(click)}; Max-Age=${90 * day}; Path=/; SameSite=Lax`;
  try {
    localStorage.setItem("_jalon_seen", JSON.stringify({ until: Date.now() + 30 * day * 1000 }));
  } catch {
    // Storage is blocked: the visit is counted without it.
  }
  fetch("/sink/jalon/visit", {
    method: "POST",
    keepalive: true,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ event: "visit", page: location.pathname, click }),
  }).catch((error) => console.warn("jalon.js: expected an answer from /sink/jalon/visit, found", error));
}
