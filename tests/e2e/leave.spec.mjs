// A page on which something ran that is refused now has to be left. What that may not cost: an order sent twice, a form,
// the place where the visitor was. And what must come before: what vendors are told (V-04, L-37).

import { expect, test } from './bench/test.mjs';
import { externalGate, handle, inlineGate, preferences, reopen, save, thirdParties, visitAndAccept, waitForRan, withdrawAll } from './bench/notice.mjs';

const gate = externalGate('analytics', 'gated');
const leaveButton = `${preferences} [data-assentry="leave"]`;

/** Opens the preferences and refuses everything there. */
async function withdraw(tab) {
  await tab.click(reopen);
  await tab.click(withdrawAll);
}

const text = (tab) => tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent);

test('a page that came by a form is left by an address, and the order is not sent twice', async ({ pages, tab }) => {
  const done = pages.add({ path: '/done', body: gate });
  await tab.goto(pages.add({ path: '/order', script: '', body: `<form method="post" action="${done}"><input name="shoes" value="1"><button>Order</button></form>` }));
  await tab.click('form button');
  await tab.waitForVisible('assentry-banner');
  await tab.click('[data-assentry="accept"]');
  await waitForRan(tab, 'gated');
  pages.forget();
  await tab.acrossReload(() => withdraw(tab));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(pages.requests('/done').map(({ method }) => method)).toEqual(['GET']);
  expect(thirdParties(pages)).toEqual([]);
});

const long = '<div style="height:3000px"></div><h2 id="there">There</h2><div style="height:3000px"></div>';

test('the page that comes back has its fragment, its place in the history, and is where the visitor was', async ({ pages, tab }) => {
  const url = pages.add({ path: '/long', body: gate + long });
  await tab.goto(pages.add({ path: '/before', script: '' }));
  await visitAndAccept(tab, `${url}?a=1&b=%20#there`);
  await waitForRan(tab, 'gated');
  const length = await tab.evaluate(() => {
    scrollTo(0, 1234);
    return history.length;
  });
  await tab.acrossReload(() => withdraw(tab));
  await tab.waitFor(() => scrollY === 1234 && document.readyState === 'complete');
  await tab.settle();
  expect(await tab.evaluate(() => [location.search + location.hash, scrollY, history.length])).toEqual(['?a=1&b=%20#there', 1234, length]);
  expect(await tab.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await tab.ran()).toEqual([]);
});

test('a router that lives on the fragment hears of it', async ({ pages, tab }) => {
  const head = '<script>window.routes = [location.hash]; addEventListener("hashchange", () => window.routes.push(location.hash))</script>';
  await visitAndAccept(tab, `${pages.add({ head, body: gate })}#/cart`);
  await waitForRan(tab, 'gated');
  await tab.acrossReload(() => withdraw(tab));
  await tab.waitFor(() => location.hash === '#/cart' && window.routes.includes('#/cart'));
});

/** What visitors may have changed, and how. */
const changes = {
  'a text field': ['<form><input id="field"></form>', (tab) => tab.press('a')],
  'a text area outside of a form': ['<textarea id="field"></textarea>', (tab) => tab.press('a')],
  'a text that can be edited': ['<div id="field" contenteditable style="height:2rem"></div>', (tab) => tab.press('a')],
  'a tick': ['<form><input id="field" type="checkbox"></form>', async () => {}],
  'a field of a component': ['<my-field id="field" style="display:block"></my-field><script>customElements.define("my-field", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<input style=width:99%>" } })</script>', (tab) => tab.press('a')],
};
for (const [what, [form, change]] of Object.entries(changes)) {
  test(`where the visitor changed ${what}, the preferences say what goes on, and ask`, async ({ pages, tab }) => {
    await visitAndAccept(tab, pages.add({ body: form + gate }));
    await waitForRan(tab, 'gated');
    await tab.click('#field');
    await change(tab);
    await tab.evaluate(() => { window.stayed = true; });
    await withdraw(tab);
    await tab.waitForVisible(leaveButton);
    expect(await text(tab)).toContain('Anything you have typed on this page will be lost');
    expect(await tab.status()).toMatchObject({ granted: ['necessary'], method: 'withdrawn' });
    await tab.click(`${preferences} [data-assentry="close"]`);
    await tab.waitForGone(preferences);
    await tab.settle();
    expect(await tab.evaluate(() => window.stayed)).toBe(true);
    await tab.click(reopen);
    await tab.acrossReload(() => tab.click(leaveButton));
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(await tab.ran()).toEqual([]);
  });
}

test('what a browser filled in again is something to lose as well, and what the page filled in by itself is not', async ({ pages, tab }) => {
  const body = '<form><input type="hidden" id="token"><input id="name" value="a"><select id="colour"><option>red<option>blue</select></form>' + gate;
  const url = pages.add({ body });
  await visitAndAccept(tab, url);
  await waitForRan(tab, 'gated');
  await tab.evaluate(() => { document.querySelector('#name').value = 'restored'; });
  await withdraw(tab);
  await tab.waitForVisible(leaveButton);
  await tab.evaluate(() => window.assentry.accept());
  await tab.goto(url);
  await waitForRan(tab, 'gated');
  await tab.evaluate(() => {
    document.querySelector('#token').value = 'x';
    document.querySelector('#colour').value = 'blue';
  });
  await tab.acrossReload(() => withdraw(tab));
});

test('a field that was emptied again or removed from the page is not unsaved input', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ body: '<input id="one"><p id="two"><input></p>' + gate }));
  await waitForRan(tab, 'gated');
  await tab.click('#one');
  await tab.press('a');
  await tab.evaluate(() => { document.querySelector('#one').value = ''; });
  await tab.click('#two input');
  await tab.press('b');
  await tab.evaluate(() => document.querySelector('#two').remove());
  await tab.acrossReload(() => withdraw(tab));
});

test('with reload "ask" the visitor is asked on every page, also by another tab', async ({ pages, tab }) => {
  const url = pages.add({ config: { reload: 'ask' }, body: gate });
  await visitAndAccept(tab, url);
  await waitForRan(tab, 'gated');
  const second = await tab.newTab();
  await second.goto(pages.add({ config: { reload: 'ask' } }));
  await withdraw(second);
  await tab.waitForVisible(leaveButton);
  await tab.acrossReload(() => tab.click(leaveButton));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
});

test('visitors who allow again what still runs are no longer told to leave', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ config: { reload: 'ask' }, body: gate }));
  await waitForRan(tab, 'gated');
  await withdraw(tab);
  await tab.waitForVisible(leaveButton);
  await tab.click(`${preferences} [data-assentry="accept"]`);
  await tab.waitForGone(preferences);
  await tab.click(reopen);
  await tab.waitForVisible(save);
  expect(await tab.exists(leaveButton)).toBe(false);
});

test('on withdrawal the vendor hears it first, before the record is written, and nothing waits for a clean-up that drags on (V-04)', async ({ pages, tab }) => {
  const config = {
    services: [{
      id: 'counter', purpose: 'analytics',
      steps: { withdraw: [{ call: 'optOut' }] },
      trackers: [{ name: '_c', lifetime: '1 year' }],
    }],
  };
  const head = `<script>
    window.optOut = () => sessionStorage.setItem('heard', document.cookie.includes('~w~') ? 'late' : 'first');
    document.addEventListener('assentry:change', () => { if (window.ran) setInterval(() => { document.cookie = '_c=1; path=/'; }) });
  </script>`;
  await visitAndAccept(tab, pages.add({ head, config, body: inlineGate('counter', 'counts') }));
  await waitForRan(tab, 'counts');
  await tab.acrossReload(() => withdraw(tab));
  await tab.waitFor(() => !document.cookie.includes('_c='));
  expect(await tab.evaluate(() => sessionStorage.getItem('heard'))).toBe('first');
});
