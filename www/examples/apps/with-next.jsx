// The whole document is React's, as with Next: it compares what it finds with what it would have written. Where it finds
// anything else it says so, and writes the page anew.
import { useEffect, useState } from "react";
import { hydrateRoot } from "react-dom/client";

function Page() {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>With Next</title>
        <link rel="icon" href="/img/logo.svg" />
        <link rel="stylesheet" href="/examples/example.css" />
        <script src="/assentry/assentry.js" />
        <script type="module" src="/vendor/examples/with-next.js" />
      </head>
      <body>
        <main>
          <h1>With Next</h1>
          <p>The whole document is hydrated by React, and finds nothing in it that is not its own.</p>
          <p><a href="/examples/source?page=with-next">Source of this page</a><a href="/examples/">All examples</a><button type="button" data-assentry="open">Cookie settings</button></p>
          <p id="state">{hydrated ? "Hydrated." : "As the server sent it."}</p>
          <script type="text/plain" data-consent="analytics" data-src="/examples/js/ran.js?name=next" />
          <iframe title="A film on Cinoche" data-consent="social" data-src="/embed/film.html" width="560" height="315" />
        </main>
      </body>
    </html>
  );
}

window.recovered = [];
hydrateRoot(document, <Page />, { onRecoverableError: (error) => window.recovered.push(String(error)) });
