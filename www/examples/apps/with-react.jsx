// A view that comes and goes. React keeps its elements; what runs and what is shown is put beside them.
import { useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <p><button type="button" id="toggle" onClick={() => setShown(!shown)}>{shown ? "Leave the view" : "Come back"}</button></p>
      {shown && (
        <section>
          <script type="text/plain" data-consent="analytics" data-src="/examples/js/ran.js?name=react" />
          <iframe title="A film on Cinoche" data-consent="social" data-src="/embed/film.html" width="560" height="315" />
        </section>
      )}
      <p id="state">{shown ? "In the view." : "Out of it."}</p>
    </>
  );
}

createRoot(document.querySelector("#app")).render(<App />);
