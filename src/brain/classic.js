// The brain of `assentry.js`: the module is inside, and instantiated at once, so that `window.assentry` answers on
// the next line of the page. Browsers without WebAssembly, and pages whose CSP forbids it, get the same module as
// JavaScript (B-05, B-06).
import * as glue from 'assentry:glue';
import { bytes, compatIntegrity } from 'assentry:wasm';

export function load(base, policy, use, fail) {
  try {
    // WebKit compiles where a policy forbids WebAssembly, and refuses at the instance.
    glue.initSync(new WebAssembly.Module(bytes()));
  } catch {
    const url = new URL('assentry.compat.js', base).href;
    const script = document.createElement('script');
    // The other script hands its brain over by calling this.
    window.assentry.use = (brain) => {
      delete window.assentry.use;
      use(brain);
    };
    script.onerror = () => fail('WebAssembly: expected this page to allow it, or ' + url + ' to load');
    script.integrity = compatIntegrity;
    if (new URL(url).origin != location.origin) script.crossOrigin = '';
    try {
      script.src = policy ? policy.createScriptURL(url) : url;
    } catch (error) {
      return fail('Trusted Types: expected the policy "assentry" to be allowed, found ' + error);
    }
    document.head.append(script);
    return;
  }
  use(glue);
}
