// What pages can request from the page server: third parties that report who loaded them.
//
//   /ran/NAME.js       a script that adds NAME to `window.ran`; as a module it works too
//   /frame/NAME.html   a document that says NAME
//   /img/NAME.png      one pixel
//   /style/NAME.css    sets the custom property --style-NAME on the root element
//   /video/NAME.mp4    an empty body with the right type
//
// All accept `?ms=N` (answer after N milliseconds), `?fail=1` (404), `?hang=1` (no answer) and `?together=N` (no answer
// before N of these have been requested). None may be cached, so each load is one line of the log.

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const kinds = {
  ran: { type: 'text/javascript; charset=utf-8', body: ranScript },
  frame: { type: 'text/html; charset=utf-8', body: (name) => `<!doctype html><title>${name}</title><p>${name}</p>` },
  img: { type: 'image/png', body: () => pixel },
  style: { type: 'text/css; charset=utf-8', body: (name) => `:root { --style-${name}: loaded; }` },
  video: { type: 'video/mp4', body: () => '' },
};

/** The source of a script that reports that it ran; its integrity hash is computed from this. */
export function ranScript(name) {
  return `(window.ran = window.ran || []).push(${JSON.stringify(name)});\n`;
}

/** Whether the address is one of these resources. */
export function isResource(url) {
  return describe(url) !== undefined;
}

/** Answers one request for a resource. */
export function answerResource(url, response) {
  const { kind, name } = describe(url);
  if (url.searchParams.has('hang')) return;
  const answer = () => {
    const failed = url.searchParams.has('fail');
    response.writeHead(failed ? 404 : 200, { 'content-type': kind.type, 'cache-control': 'no-store' });
    response.end(failed ? '' : kind.body(name));
  };
  const delayMs = Number(url.searchParams.get('ms') ?? 0);
  if (delayMs > 0) setTimeout(answer, delayMs);
  else answer();
}

function describe(url) {
  const [, folder, file] = url.pathname.match(/^\/(\w+)\/([\w-]+)\.\w+$/) ?? [];
  return Object.hasOwn(kinds, folder ?? '') ? { kind: kinds[folder], name: file } : undefined;
}
