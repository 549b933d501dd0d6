import { expect, test } from './bench/test.mjs';
test('dbg', async ({ pages, tab }) => {
  const url = pages.add({ body: '<iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="560" height="315" id="film"></iframe>' });
  await tab.goto(url);
  await tab.click('assentry-banner [data-assentry="accept"]'); await tab.waitForGone('assentry-banner'); await tab.settle(); 
  const n = () => pages.requests('/frame/film.html').length;
  console.log('accepted', n());
  await tab.goto(url); await tab.settle(); console.log('goto', n());
  await tab.reload(); await tab.settle(); console.log('reload', n());
  const how = { direct: 'f.src=u', timeout: 'setTimeout(()=>f.src=u)', micro: 'queueMicrotask(()=>f.src=u)', clone: 'const g=f.cloneNode();g.src=u;f.replaceWith(g)', attr: 'f.setAttribute("src",u)', reinsert: 'f.src=u;f.before(f)', dcl: 'addEventListener("DOMContentLoaded",()=>f.src=u)', contentw: 'f.src=u; f.contentWindow.location.href' };
  for (const [k, v] of Object.entries(how)) { for (const pad of ['', '<p>x</p>'.repeat(2000)]) {
    const p = pages.add({ script: '', head: `<script>const u="/frame/${k}.html"; new MutationObserver(()=>{const f=document.querySelector("iframe"); if(f&&!window.done) {window.done=1;${v}}}).observe(document,{childList:true,subtree:true})</script>`, body: '<iframe id=f></iframe>'+pad });
    await tab.goto(p); await tab.settle(); console.log(k, pad.length, pages.requests(`/frame/${k}.html`).length, await tab.evaluate(() => document.querySelector('iframe').contentDocument.URL)); }
  }
});
