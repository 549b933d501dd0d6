// A client for the parts of the classic WebDriver protocol that the tests need: https://www.w3.org/TR/webdriver2/

import { BrowserGone } from './tab.mjs';

/** The errors of a driver whose browser is gone. */
const goneErrors = ['invalid session id'];
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const answerWithinMs = 120_000;

/** One session of a driver: one browser window with its own profile. */
export class WebDriverSession {
  #base;

  constructor(driverUrl, id) {
    this.#base = `${driverUrl}/session/${id}`;
  }

  /** Starts the browser that `capabilities` describe. */
  static async open(driverUrl, capabilities) {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await request('POST', `${driverUrl}/session`, body);
    return new WebDriverSession(driverUrl, sessionId);
  }

  close() {
    return request('DELETE', this.#base);
  }

  /** Sends a command: `post('url', { url })`. */
  post(command, body = {}) {
    return request('POST', `${this.#base}/${command}`, body);
  }

  get(command) {
    return request('GET', `${this.#base}/${command}`);
  }

  remove(command) {
    return request('DELETE', `${this.#base}/${command}`);
  }

  /** Runs a function in the page and returns its result; a promise is awaited. */
  async evaluate(fn, ...args) {
    const script = `
      const done = arguments[arguments.length - 1];
      const args = Array.prototype.slice.call(arguments, 0, -1);
      Promise.resolve().then(() => (${fn})(...args)).then(
        (value) => done({ value }),
        (error) => done({ problem: String(error) }),
      );`;
    const answer = await this.post('execute/async', { script, args });
    if (answer.problem !== undefined) throw new Error(answer.problem);
    return answer.value;
  }

  /** Clicks an element that `evaluate` returned. */
  clickElement(element) {
    return this.post(`element/${element[elementKey]}/click`);
  }

  /** What the engine tells assistive technology about an element that `evaluate` returned. @param {'role' | 'label'} what */
  told(element, what) {
    return this.get(`element/${element[elementKey]}/computed${what}`);
  }

  /** Sends actions of one input device and waits until they are done. */
  perform(type, actions) {
    return this.post('actions', { actions: [{ type, id: type, actions }] });
  }
}

async function request(method, url, body) {
  const { value } = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(answerWithinMs),
  }).then((response) => response.json()).catch((error) => {
    throw new BrowserGone(`${method} ${new URL(url).pathname}: expected an answer of the browser's driver, found ${error.cause?.code ?? error.message}`);
  });
  if (goneErrors.includes(value?.error)) throw new BrowserGone(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  if (value?.error) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}
