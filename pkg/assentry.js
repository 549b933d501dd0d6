/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(()=>{var d="assentry";var a=document,Bt=0,Wt=1,qt=2,Kt=3,F=4,Ft=5,Ht=6,Vt=7,Gt=8,Y=9,Jt=10,$t=11,Yt=12,$,Xt=t=>{$=t},J;function M(t,e){let o=window.trustedTypes;return o&&J===void 0&&(J=w(()=>o.createPolicy(d,{createScript:String,createScriptURL:String}),null)),J?J[t](e):e}var Ut=[],ut=!1;function y(t,e=0,o=""){if(Ut.push([t,e,o]),!ut){ut=!0;try{for(let n;n=Ut.shift();)$?.(...n)}finally{ut=!1}}}var mt=(t,e="")=>!!$&&$(t,0,e)>0,w=(t,e)=>{try{return t()}catch{return e}},ht=(t,e)=>{a.dispatchEvent(new CustomEvent(d+":"+t,{detail:e}))},gt=[],xt=[];function g(t){xt.push(t),console.error(d+": "+t),ht("error",t)}var bt=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),t=>(t+256).toString(16).slice(1)).join("");var Zt={compat:"sha256-9KWucyyi+wkOVba3nFi7gRkm2qKsIuCDLVjAhaS4Pqw=",more:"sha256-qLRFq2SoSJ66Tqppx/AXijrPaGF0FxieBzMQ/oMdH/o=",vendors:"sha256-cozTFmFZEVhEKVV0Ze0pFKSKwf3pdGpoU1XKE3febmM=",peers:"sha256-6yaoXRnhSTikytmkNzPKATJcpW1EL8nfd8iEvC9Q0AI=",inspect:"sha256-6oVSPXtVWjf80rzF7zLW9fEohWzXSw5/5ZMCZHgw/PU=",fr:"sha256-/NK2tUOsFJ8yu2Tcwk1U2y3eGALtspLW3dgr2LxxdNQ="};var yt=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]){cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted(button[data-assentry="customize"][slot]),::slotted(button[data-assentry="save"][slot]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}:host(assentry-banner) ::slotted([slot="close"]){float:inline-end!important;margin:-8px -10px 0 8px!important}::slotted(:focus-visible){outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}:host(assentry-handle[data-asking]) ::slotted(button[slot="button"]){visibility:hidden!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:76dvh}.words{padding:16px 16px 4px}.card li{margin:4px 0}.buttons{padding:10px 16px 16px}}@media(max-height:420px){.card{max-height:calc(100dvh - 16px)}.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(:focus-visible){outline-color:Highlight!important}}';var wt={},vt=t=>(wt[t]||(wt[t]=new CSSStyleSheet).replaceSync(t),wt[t]);function v(t,e,...o){let n=document.createElement(t);for(let r in e){let s=e[r];s!=null&&s!==!1&&n.setAttribute(r,String(s))}return n.append(...o.filter(Boolean).map(r=>r)),n}var A=t=>v("slot",{name:t}),R=(t,e,o)=>v(t,{slot:e},o),P=(t,e,o,n)=>v("button",{type:"button","data-assentry":t,slot:e,...n},o);function W(t,e,o,n,r){let s=v("assentry-"+t,e,...n),i=s.attachShadow({mode:"open"});return i.adoptedStyleSheets=r?[vt(yt),vt(r)]:[vt(yt)],i.append(...o),s}var Qt={title:"Your choice about cookies","title.again":"Something new to decide",intro:"{site} would like to use:","reach.none":"We would store or read information on your device for this.","reach.one":"With {n} partner, we would store or read information on your device for this.","reach.many":"With {n} partners, we would store or read information on your device for this.",change:"You can refuse, or change your mind at any time under \u201C{handle}\u201D on every page. If you refuse, the site works the same.",accept:"Accept all",reject:"Refuse all",customize:"Choose",who:"Who, what, how long",privacy:"Privacy policy",handle:"Cookie settings","handle.optout":"Your Privacy Choices","signal.honoured":"Opt-out request honored",saved:"Your choices are saved.","purpose.necessary.title":"Strictly necessary","purpose.necessary.description":"What the site needs to work, such as remembering this answer.","purpose.preferences.title":"Preferences","purpose.preferences.description":"Remember settings such as the display you chose.","purpose.analytics.title":"Audience measurement","purpose.analytics.description":"See which pages are useful, so that we can mend the others.","purpose.marketing.title":"Advertising measurement","purpose.marketing.description":"Learn whether our campaigns work, and show you ads that fit.","purpose.social.title":"Social networks and videos","purpose.social.description":"Show content from other sites, which then see your visit."};var X=Qt,Z=!0,m={},C=[],T="en",te=t=>C[t],H=0,_="",ee=t=>{m=w(()=>JSON.parse(JSON.stringify(t||{})),{})};function oe(t){let[e,o,...n]=t.split("");T=e,_=o,Z=T=="en",C=n.map((r,s)=>{let[i,c,p]=r.split(" ");+c==s&&(H=s+1);let k=+c==s?m.purposes:m.services;return{id:i,purpose:+c,required:!!p,said:k&&k[+c==s?s:s-H]}})}var St=()=>Z;function kt(t,e){X=e?{...t,...X}:{...X,...t},e&&!Z&&(T="en"),Z=!0}var I=t=>t&&typeof t=="object"?t[T]||t.en||Object.values(t)[0]:t;function b(t,e={}){let o=m.texts&&m.texts[T];return(o&&o[t]||X[t]||"").replace(/\{(\w+)\}/g,(r,s)=>s in e?String(e[s]):r)}var q=(t,e)=>I(t.said&&t.said[e])||b(`purpose.${t.id}.${e}`)||t.id,Q=t=>C.slice(H).filter(e=>C[e.purpose]==t),tt=t=>new Date(+t*864e5).toISOString().slice(0,10);var re=()=>W("handle",{lang:T,"data-theme":m.theme||"auto","data-position":m.handle||"left"},[A("button"),A("status")],[P("open","button",V()),v("p",{slot:"status",role:"status"})]),V=()=>_.includes("o")?b("handle.optout")+(oo()?" \xB7 "+b("signal.honoured"):""):b("handle"),oo=()=>_.includes("s")&&!(m.gpc||["marketing","social"]).some(t=>window.assentry.has(t));function et(t,e){let o=b(e?"title.again":"title"),n=t.map(i=>C[i]),r=new Set(n.flatMap(Q).map(i=>I(i.said.vendor)||q(i,"name"))).size,s=b(r>1?"reach.many":r?"reach.one":"reach.none",{n:r});return W("banner",{role:"region","aria-label":o,lang:T,"data-theme":m.theme||"auto","data-position":m.position||"left"},[v("div",{class:"card",part:"banner"},v("div",{class:"words"},A("close"),A("title"),A("intro"),v("ul",{},...n.map(i=>v("li",{},A(i.id)))),A("text"),v("p",{class:"links"},A("link"))),v("div",{class:"buttons"},A("button")))],[R("h2","title",o),R("p","intro",b("intro",{site:I(m.site)||location.hostname})),...n.flatMap(i=>[R("b",i.id,q(i,"title")),R("span",i.id,q(i,"description"))]),R("p","text",s+" "+b("change",{handle:V()})),P("open","link",b("who")),_.includes("x")&&P("reject","close","\xD7",{"aria-label":b("reject")}),m.privacyUrl&&v("a",{slot:"link",href:I(m.privacyUrl)},b("privacy")),...["reject","accept","customize"].map(i=>P(i,"button",b(i)))])}var z=[],ot,L,U,nt=new Map,rt,se;function At(t){if(St())return t();let e=(n,r)=>{St()||(r&&g("texts: "+r+"; they are shown in English"),kt(n,!!r)),o||t(),o=!0},o=!1;S(T,e,n=>e({},n)),setTimeout(e,ie,{},"expected them within 3 seconds")}var ie=3e3,st=(t,e)=>At(()=>S("more",o=>{kt(o.texts,!0),t(o)},e)),ae=()=>st(()=>{},()=>{}),ce=()=>At(()=>{U=re(),Lt(U);for(let t of["pointerenter","focusin"])U.addEventListener(t,ae,{once:!0})});function le(t,e){let o=ot={};At(()=>{if(o!=ot)return;let n=o.element=et(t,e);Lt(n),ye(!0),n.addEventListener("focusin",s=>{let i=s.relatedTarget;i&&!z.some(c=>c.contains(i))&&(se=i)});let r=rt=new CSSStyleSheet;a.adoptedStyleSheets=[...a.adoptedStyleSheets,r],new ResizeObserver(()=>{let s=rt==r?n.offsetHeight:0;r.replaceSync(s?`html{scroll-padding-bottom:${s+24}px}html::after{content:"";display:block;height:${s+24}px}`:"")}).observe(n),(window.requestIdleCallback||setTimeout)(ae)})}function pe(t,e){if(L)return;let[o,n,r]=e.split(""),s=L={},i=c=>{s==L&&(K(),g("preferences: "+c),y(F))};st(c=>{if(s!=L)return;let p=s.element=c.preferences(o,t,n,r);Lt(p);let k=de(p);k.addEventListener("close",()=>{s==L&&y(F)}),k.showModal(),p.querySelector("button")?.focus(),k.offsetHeight||i("expected to be visible, but something hides assentry-preferences")},i)}var de=t=>t.shadowRoot.querySelector("dialog");function K(){let t=L?.element;L=void 0,t&&(de(t).close(),we(t))}function fe(){K();let t=ot?.element;if(ot=void 0,!t)return;let e=t.contains(a.activeElement);we(t),e&&se?.focus(),ye(!1);let o=rt;rt=void 0,a.adoptedStyleSheets=a.adoptedStyleSheets.filter(n=>n!=o)}function ue(){let t=U&&U.lastElementChild;t&&(t.textContent=b("saved")),Tt()}function Tt(){let t=U&&U.firstElementChild;t&&(t.textContent=V())}var me=()=>!!L?.element,he=()=>!!L&&!L.element,ge=()=>Array.from(L?.element?.querySelectorAll("input")||[]).filter(t=>t.checked).map(t=>t.dataset.assentryPurpose||t.dataset.assentryService).join(" "),Et=t=>{let e=a.body||a.documentElement;e.insertBefore(t,e.firstChild)},xe=t=>z.includes(t);function be(t,e){a.body&&(a.body!=t||e)&&z.slice().reverse().forEach(o=>{o.isConnected||Et(o)})}var ye=t=>z.forEach(e=>e.toggleAttribute("data-asking",t));function Lt(t){if(z.push(t),a.body)Et(t);else{let e=new MutationObserver(()=>{a.body&&(e.disconnect(),z.includes(t)&&Et(t))});e.observe(a.documentElement,{childList:!0})}}function we(t){z=z.filter(e=>e!=t),t.remove()}function ve(t,e){let o=!0;nt.set(t,()=>{o=!1}),st(n=>{o&&nt.set(t,n.standIn(O[t],n.placeholder(O[t],t,e)))},n=>g("placeholder: "+n))}var Se=Promise.resolve();function ke(t){Se=new Promise(e=>{setTimeout(e,ie),st(o=>o.clean(t,e),o=>{g("clean-up: "+o),e()})})}var Ee=()=>{Se.then(()=>location.reload())};function Ae(t){nt.get(t)?.(),nt.delete(t)}var it=new WeakSet,O=[],no=1e4;function Te(){let t="[data-consent]",e=r=>Array.from(r.querySelectorAll(t)),o=r=>{let s=[];for(let i of r){if(!i.isConnected||it.has(i))continue;it.add(i);let c=(i.getAttribute("data-consent")||"").replace(/[\s\x1f]+/g," ").trim(),p=ro(i);p=="x"?g('script with data-consent="'+c+'": expected type="text/plain", found a script that is not inert and already ran'):(O.push(i),s.push(p+c))}s[0]&&y(Bt,0,s.join(""))};o(e(a));let n=a.body;new MutationObserver(r=>{let s=[],i=0;for(let c of r){for(let p of c.addedNodes)p instanceof Element&&(p.matches(t)&&s.push(p),p.firstElementChild&&s.push(...e(p)));for(let p of c.removedNodes)xe(p)||i++}o(s),be(n,i),n=a.body}).observe(a,{childList:!0,subtree:!0}),a.readyState=="loading"&&a.addEventListener("DOMContentLoaded",()=>y(Y))}function ro(t){let e=t.localName;if(e!="script")return e=="iframe"?"e":"r";let o=t,n=o.dataset.type=="module",r=Ot(o);return/^\s*text\/plain\s*$/i.test(o.type)?o.hasAttribute("async")&&(r||n)?"a":n||r&&o.hasAttribute("defer")?"d":"o":"x"}var Ot=t=>t.dataset.src||t.getAttribute("src")||"";function Le(t){let e=O[t],o=Ot(e);if(!o)return;let n=a.createElement("link");for(let r of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let s=e.getAttribute(r);s!=null&&n.setAttribute(r,s)}n.rel=e.dataset.type=="module"?"modulepreload":"preload",n.as="script",n.nonce=e.nonce,n.href=o,n.onload=n.onerror=()=>n.remove(),(a.head||a.documentElement).append(n)}function Oe(t,e){let o=O[t];if(!o.isConnected)return!1;let n=a.createElement("script"),r=Ot(o),s,i=p=>g("gated script "+r+": expected it to run, but "+p),c=p=>{clearTimeout(s),p&&i("it failed to load"),y(Wt,t)};try{it.add(n);for(let{name:p,value:k}of o.attributes)/^(type|src|data-(type|src))$/.test(p)||n.setAttribute(p,k);return o.dataset.type&&(n.type=o.dataset.type),n.nonce=o.nonce,e&&(n.async=!1),r?(n.addEventListener("load",()=>c(0)),n.addEventListener("error",()=>c(1)),n.src=M("createScriptURL",r),o.hasAttribute("async")||(s=setTimeout(()=>{i("it took longer than 10 seconds; the others go on without it"),y(qt,t)},no))):n.text=M("createScript",o.text),o.replaceWith(n),!!r}catch{return c(1),!1}}var je=["src","srcset","href","poster"],Ce=t=>[t,...t.querySelectorAll("source,track,img")];function Ne(t){let e=O[t],{parentNode:o,nextSibling:n}=e,r=e.localName=="iframe"&&o;r&&e.remove();for(let s of Ce(e))for(let i of je){let c=s.getAttribute("data-"+i);c!=null&&s.setAttribute(i,c)}r&&r.insertBefore(e,n),e instanceof HTMLMediaElement&&e.load(),Ae(t)}function Re(t){let e=O[t],o=O[t]=e.cloneNode(!0);it.add(o);for(let n of Ce(o))for(let r of je)n.hasAttribute("data-"+r)&&n.removeAttribute(r);e.replaceWith(o)}var B,jt;function _e(){let t=()=>{B=w(()=>new BroadcastChannel(d)),B&&(B.onmessage=({data:e})=>at(e+""))};addEventListener("storage",({key:e,newValue:o})=>{e==d&&at((o||"")+"")}),addEventListener("pagehide",()=>{B?.close(),B=void 0}),addEventListener("pageshow",()=>{B||t()}),t()}function Ct(){let t=jt;return jt=void 0,t??w(()=>a.cookie,"").split("; ").filter(o=>o.startsWith(d+"=")).map(o=>o.slice(d.length+1)).join(`
`)+""+(w(()=>localStorage.getItem(d),"")||"")}var ct=()=>y(Kt,Date.now()/864e5,Ct()),at=t=>{jt=t,ct()},Pe=!1;function ze(t,e){let o=m.cookieDomain||"auto",n=/^[\d.]+$|:/.test(location.hostname)?[]:location.hostname.split("."),r=n.map((f,u)=>n.slice(u).join(".")).reverse(),s="; path=/; samesite=lax"+(location.protocol=="https:"?"; secure":""),i=(f,u,h,E)=>w(()=>(a.cookie=f+"="+u+"; max-age="+h+s+(E?"; domain="+E:""),a.cookie.split("; ").includes(f+"="+u)),!1),c=()=>r.find(f=>{let u=i(d+"-probe","1",9,f);return i(d+"-probe","",0,f),u}),p=o=="auto"?c():o=="host"?void 0:o;for(let f of["",...r])(!t||f!=(p||""))&&i(d,"",0,f);let k=t&&(i(d,t,e*86400,p)||p&&i(d,t,e*86400)),l=w(()=>(localStorage.removeItem(d),t&&localStorage.setItem(d,t),localStorage.getItem(d)==t),!1);w(()=>B?.postMessage(t)),t&&!k&&!l&&!Pe&&(Pe=!0,g("storage: expected cookies or localStorage, found neither; the answer holds for this page only"))}var Rt=[],so=[(t,e)=>{Rt=e.split("")},(t,e)=>oe(e),(t,e)=>le(Nt(e),!!t),pe,K,fe,(t,e)=>ze(e,t),(t,e)=>{De("update",o=>t>>o&1),Pt().push({event:d+"_update",[d]:{granted:e.trim().split(" ")}})},t=>S("vendors",e=>e.takeSteps(t>>2,t&3),g),(t,e)=>ke(Nt(e)),ao,Le,(t,e)=>Oe(t,!!e),Ne,Re,(t,e)=>ve(t,Nt(e)),(t,e)=>w(()=>{fetch(m.endpoint,{method:"POST",body:e,keepalive:!0,credentials:"omit",referrerPolicy:"no-referrer"}).catch(()=>{})}),t=>ht(["ready","shown","change"][t],window[d].status()),ue,Ee,(t,e)=>g(e),()=>setTimeout(y,0,Y),()=>performance.now(),()=>a.readyState!="loading"],lt=(t,e,o)=>so[t](e,o),Nt=t=>t.split(" ").filter(Boolean).map(Number),Pt=()=>window.dataLayer=window.dataLayer||[],io=["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage","security_storage"];function De(t,e,o){let n=Pt();function r(){n.push(arguments)}r("consent",t,{...Object.fromEntries(io.map((s,i)=>[s,e(i)?"granted":"denied"])),...o})}function Me({regions:t,adsDataRedaction:e,urlPassthrough:o}){De("default",s=>s==6,{wait_for_update:500,...t&&{region:t}});let n=Pt();function r(...s){n.push(arguments)}e&&r("set","ads_data_redaction",!0),o&&r("set","url_passthrough",!0)}function ao(){let t=!1,e=()=>{t||(t=!0,y(Gt))};requestAnimationFrame(()=>setTimeout(e)),setTimeout(e,200)}var Ie=()=>({act:lt,banner:et,beside:_t,button:P,complain:g,element:v,host:W,itemAt:te,log:gt,need:S,slot:A,slotted:R,trusted:M,config:m,date:tt,items:C,language:T,local:I,manner:_,purposes:H,said:q,services:Q,word:b,inside:co}),co=()=>({gates:O,config:m,items:C,complaints:xt,calls:gt});var pt={},zt={},dt=a.currentScript,_t=t=>new URL(t,dt&&dt.src||a.baseURI);function Ue(t,e){pt[t]=typeof e=="function"?e(Ie()):e,zt[t]?.splice(0).forEach(([o])=>o(pt[t]))}function S(t,e,o){if(pt[t])return e(pt[t]);if((zt[t]||=[]).push([e,o])>1)return;let n=_t(d+"."+t+".js"),r=i=>zt[t].splice(0).forEach(([,c])=>c(i)),s=a.createElement("script");s.onerror=()=>r("expected "+n+" to load"),s.integrity=Zt[t],n.origin!=location.origin&&(s.crossOrigin=""),dt&&(s.nonce=dt.nonce);try{s.src=M("createScriptURL",n.href)}catch(i){return r('Trusted Types: expected the policy "'+d+'" to be allowed, found '+i)}(a.head||a.documentElement).append(s)}var lo=262144,Be=t=>t.replaceAll(""," ");function We(t){let e="",o=r=>{if(e+=(e&&"")+r,e.length>lo)throw 0},n=(r,s)=>{if(r==null)o("n");else if(r===!0||r===!1)o(r?"t":"f");else if(typeof r=="number")o("#"+r);else if(typeof r=="string")o('"'+Be(r));else if(typeof r!="object"||s>13)o("?"+(typeof r=="object"?"value too deep":typeof r));else if(Array.isArray(r))o("["+r.length),r.forEach(i=>n(i,s+1));else{let i=Object.keys(r);o("{"+i.length);for(let c of i)o(Be(c)),n(r[c],s+1)}};return w(()=>(n(t,0),e))}var po=["accept","reject","save","open","close","once","always","customize"];function qe(t,e,o,n){let r=We(e);if(ee(e),r==null)return o("configuration: expected at most 262144 characters of plain data, found more");if(!t(Jt,0,fo()+`
`+r)){let c="the configuration is not valid";return S("inspect",p=>o(c,`
  `+p.explain(r).join(`
  `)),p=>o(c,`
  `+p))}Xt(t);let s=c=>{ce(),a.addEventListener("click",mo,!0),a.addEventListener("visibilitychange",ct),addEventListener("pageshow",ct),at(c),Tt(),_e(),Te(),n()},i=()=>Ct()=="";m.markup||m.import&&i()?S("peers",c=>c.begin(i,s),c=>{g(c),s()}):s()}var Ke=(t,e="")=>y(Vt,t,bt()+""+e);function fo(){let t=w(()=>window!=window.parent&&d in window.parent,!1),e=navigator;return[uo(),innerWidth<768?1:"",e.webdriver?1:"",t?"":1,e.globalPrivacyControl===!0||/[?&]assentry-gpc\b/.test(location.search)?1:"",e.doNotTrack==1?1:"",a.documentElement.lang,...e.languages||[]].join("").replaceAll(`
`,"")}var uo=()=>a.querySelector("meta[name=assentry-region]")?.content||w(()=>performance.getEntriesByType("navigation")[0].serverTiming.find(({name:t})=>t=="region").description,"");function mo(t){let o=t.composedPath()[0].closest?.("[data-assentry]");if(!o)return;let n=po.indexOf(o.dataset.assentry||""),r=/^\d{1,7}$/.test(o.dataset.gate||"")?+(o.dataset.gate||0):n>4&&n<7?-1:0;n<0||r<0||n==2&&!me()||(t.preventDefault(),he()&&(K(),y(F)),y(t.isTrusted?Ft:Ht,r*8+(n==7?3:n),bt()+""+ge()))}function Fe(t,e,o){let n=go(o,ft.f),r=Ve;return ft.c(t,e,n,r)>>>0}function ho(){return{a:{a:(t,e,o,n)=>lt(t,e,xo(o,n))}}}var He=()=>new Uint8Array(ft.b.buffer);function go(t,e){let o=new TextEncoder().encode(t),n=e(o.length,1);return He().set(o,n),Ve=o.length,n}var xo=(t,e)=>new TextDecoder().decode(He().subarray(t,t+e)),Ve=0,ft,Ge=t=>{ft=new WebAssembly.Instance(t,ho()).exports};var Je=()=>assentryBytes();function $e(t,e){try{Ge(new WebAssembly.Module(Je()))}catch{return S("compat",t,o=>e("WebAssembly: expected this page to allow it, or a stand-in: "+o))}t(Fe)}var Ye="0.1.0";var D=(t,e="")=>g(t+", everything optional stays denied"+e);function yo(t){let e=[],o=!1,n=!1;a.addEventListener(d+":ready",()=>{o=!0});let r=(l,f)=>{let u=()=>Ke(l,f&&[].concat(f).join(" "));n?u():e.push(u)},s={version:Ye,status(){let[l,f,u,h,E,N,j,Ze,Qe,Dt]=mt($t)?Rt:["unasked","",""],Mt=G=>G.split(" ").filter(Boolean),It=G=>G?tt(G):null;return{standing:l,granted:Mt(f),denied:Mt(u),method:Qe||null,decidedAt:It(j),expiresAt:It(Ze),revision:E||null,regime:h||null,signals:N?["gpc"]:[],...Dt&&{id:Dt}}},has:l=>mt(Yt,String(l)),accept:l=>r(l==null?0:1,l),reject:()=>r(2),reset:()=>r(3),open:()=>r(4),on(l,f){let u=h=>f(h.detail);return a.addEventListener(d+":"+l,u),l=="ready"&&o&&Promise.resolve().then(()=>f(s.status())),()=>a.removeEventListener(d+":"+l,u)},whenGranted:l=>new Promise(f=>{let u=()=>{s.has(l)&&(h.forEach(E=>E()),f())},h=["ready","change"].map(E=>s.on(E,u));u()}),debug:()=>new Promise((l,f)=>S("inspect",u=>l(u.debug()),f))};Object.defineProperty(s,"_",{value:Ue}),window[d]=s;let i=l=>{let f=l&&l.region;typeof f=="function"?Promise.race([Promise.resolve().then(f),new Promise(u=>setTimeout(u,2e3))]).catch(()=>{}).then(u=>c({...l,region:u})):c(l)},c=l=>{let f=h=>$e(E=>{qe(E,h,D,()=>{n=!0,e.splice(0).forEach(N=>N())})},D),u=l&&l.services;Array.isArray(u)&&u.some(h=>h&&(!h.purpose||h.steps))?S("vendors",h=>h.fillIn(l,f,D),D):f(l)},p=l=>l==null?D("configuration: expected an object, found nothing"):i(l),k=()=>{let l=window.assentryConfig,f=a.querySelector("script[data-assentry-config]"),u=l,h;if(!l&&f)try{u=JSON.parse(f.textContent||"")}catch(j){h="configuration: expected JSON, found "+j}let E=u&&u.consentMode;if(E!==!1&&Me(E||{}),h)return D(h);if(l)return i(l);if(f)return p(u);if(!t)return i(null);let N=new URL(t,a.baseURI);if(N.origin!=location.origin)return D("data-config: expected a URL of "+location.origin+", found "+N);fetch(N,{credentials:"same-origin"}).then(j=>{if(!j.ok)throw j.status;return j.json()}).then(p,j=>D("data-config: expected JSON at "+N+", found "+j))};return a.prerendering?a.addEventListener("prerenderingchange",k,{once:!0}):k(),/[?&]assentry-debug\b/.test(location.search)&&s.debug(),s}var Xe=a.currentScript,Mn=window[d]&&window[d].version?window[d]:yo(Xe&&Xe.dataset.config);function assentryBytes(){return Uint8Array.from(`gysff	fff
ff
f	ffffff	ffff	ff\rgg
		\r\r\r

\r	
\r
	\r	

	


									
v				G¦µ
G5G5\rhij	k	l6GL°ðé)GÆq(
*FFFF&G	pGw&q(&S&G
UwK
F&Gq'&'	F&K&&p'&Gq'&2GT	&.G~w&G
q'&G
&!'	F&&O
F&&p.G~w
&G
p'&G¦%Q&&p.G~wK&G¦%Q&GS
F&G~<F&Gq(K&&p2GÅP&G~<&
Gòp(G¾G8&GËÁø~&&TU&'&&p'\rG'	F&&\rM
F&&3GLp'&Gp'FF&G\rL
F&
&<&
&<~&
&
Gþp<&
.v&
.z&\rGo&
Gæp&
Gp(I&
&
/	f=&
GpGÂi&
GÞp&I&
.bGM&
GÖp&I&
GÎp&
.V&
.Z/&
.NGwK
F&G~<	&
.R'&
GFq&
GpI&
G>p&
.F&
.J/&
.>GwK
F&G~<	&
.B'&
G6p&
GpI&
&
.:(<&
&
.6(<G&
Gp&	.&(j G&&0(K &3&3L'&
G.p&
GpIG'G'&
.2'&
..'\rF	F&GL&
G&pG÷G&Gp(&Gp#&
&
/	&=&
&<¢&
&\r<&Gp'&'&
Gp(.(&
Gp(.(xK'&K&Kx
&&&jK&
Gp&
Gp(I&&
.&
."8&
Gp&I&
.'&
.'&
H=	¦&
H=	&&G\rtGrp3'&
G¦p'&	..'&	.2'&	.'G'G'G'	FF&&O
F&Gp('	F&&L
F&'	FF&&p3(G1q


&G'L&G@Lx&GELx	&Gp'&
/	'&
/	¦'&
&
.<¾&
&
/=	¶&
&GQ@Ä&
&@Ã&
&@Â&
&=	¦&
&=	&
&<®&
&<²F&&Q
F&G~<&
G¶pv&&
GpG.&
Gòpv\r&&p3'\r&
Gp&&&&#FF&
.(K&
&	&&
.\$&
.'&
.
'FF&\rG1q(
&\rG'L&\rGELx&\rG@M&\rG@L&\rG4Lx(&Kw&G&Gw!'F&K
FG&&&U!('&\r'G'&GL&&Ox&&O
F&&Grp.&M&'&
/	&k&
Gp'FFF&


&'&\rGEL
&\rG@M	&
Gp&a&'&'&GwG1L&\rG4ML	&
Gp&a&'&G~<&
Gpv&&a&'&G~<&G~<&G~<&
Gòpv&G~<&
GÆp*Þ)Gq(*F&3(	KGG
&	GL!'
FFFFFFFFFFFFF	FFFFF&5Gq\r	&	GM&	G	q		
&&
p.'&	GL&5&.
('
&&.p'G'	F&&
M
F&&
2GÅPp'&
Gp'
&GqQ&&1&.(
K&
Gr'	&.Gp'	F&	KF&3G	L
F&&&&G@&	Gq'	&Gp'&	G	M&.
&.7K&	GM&&.
&./&.GM&.
GqG	U&	G	M\r&.
')G&q(*&&.(<&&<&Gp&GpG@G'&.'G'\r&&.(Q
F&&<&&&p<"&.'&."'		F&	&(M
F&&Gp(<&3G)q(
G"QG&
zG¦wKx&&	M'\r&&G+G%K
F&&G+G
%'&&<&&\rxGG+&GpH!'&G&p*&K\r&	G	M&.
'
G')Gq(*&&.(<
Gª4&G
pH
F&&
<&&&
p<&.'&.'		F&	&(M
F&&Gp(<&3(
GçqGwG O&
G6qGwGO&
G3qGwGOxx&&	L'&Gp*&K\r&	G	M&.
'
G'	G')Gq(*&&.(<FG4&GpHK	F&&	M
F&	&
p3'\rFFFF&	&Gp'&\rG6qGwGO&\rGewGÇqGwG UG	'&\rG3M
&\rGåwGÇqGwGQ	&Gp'&	Gp'	&G	MG'&Gp*&K&	G	M
&.
&.&.
&.,K
&	G
M	&.(
&5O&
&5
Q&
G
z'	&.'	F&	K&3K
F&G@&&&.&	Gq'	&Gp'&.(	&.Grp'	F&	&L
&&	/=F&	3GL
F&	.Gr'&	.Gp'	F&K&Gp'G'Gª'\r	F&(

F&Gq'&\rGp(\r&jKFF&
KGÏG	&Gq.&G
q.,K&3G	M&&Gâ&G@&Gq'&Gp'&G@&	Gp'	&	GM&.(Gz'&.(	&.Grp'&.
'\r	F&	&L
F&Gz'&\rG"p'	F&KF&&\r.&\r.((
3&3K&G@&&
&\r&G&q'&G&p'&\rG&p'\r&	Gp'&'&\r'F	F&
F&G&q'&Gp&G&p'&	jK&G@&'	&&
1&G@&Gp*)GFp(	*&	Gp&G%&	Gp&	.(&	."(
G4&	.G&	.(!'&G&!'&Gw
F&	Gp&&/&	.G&	.Gw!'\rFFFFFFFF&

FF&3(
G(q
	&
GEL
&
GáL&
GìL&
GúL&
GL\r&G@\r&GA&&<&&<
&G@&&<&&<
&G	@
&&<&&<
&G@	&GA&	G<2&	HÆ=*&Gq'
	FF&\r
F&.
&&	.2<&&	/*=
&G
@	&	G6p&&
	&	.2(&	.*L
F&	G*pG
G<&	..&G
zp(&	/6=&&	/>=&	&Gp<2&\rGq'\r&	G<2&	HÆ=*&Gq'	FF&\r
F&.
&&	.2<&&	/*=
&G@&	&G%&	.
'
&	.'&	G6p&&	&	.2(&	.*L
F&	G*pG
G<&	..&Grp(&
<
&&<&&	/6=&&	/>=&	&Gp<2&\rGq'\r&	GFq*»)Gæq(*&.
'&.'\r&GÞp')Gq(
*&
G~<&&
&&\rh&
GÎp'&
.
'&
.'	F&&M
F&
GÞp(&.&.
&F&
.vG~L&
G6p&G.F&
.&G~L&
.F(&
.(Q&&L
F&
/	>&
/	Z&v&
GÞp(&
G6pG.&
Gp(g&&G.&Gp'&&
GpG.&
Gp*&G6p'
FFFFFFFFFFF&.(K
F&G~<F&G.p&&.(&&.FG~M&&<&.G~L
F&&<&.&.>'&&<&O&
g&
&G.FF&.NG~M
F&&.F(G	p(
&&.zp(&.J(&&Q!(&&
Q!OG'G'G'G'&\r	&K	&G.pg&G.pg\r&
g&
&G.pG.&.NG~MG'G'&GÖp(G
xG¬GÖ8&G~<V&	&A&&&.F(
G	p(\r&
&.zp(
&.J(&
&O!(
&
&\rQ!(
U
FG'G'	&GÖp(\r&&8&&.z(&
&q(&&O!<b&	&\rA	&G.pg&&G~<V&	&GÖpA&
F&G.pg&K&g&Gæp*ó
)Gq(*&Gp&G<2&&/	=*&&39(	GpGw<&&	Gz.Â4<&G<&G<z&Gû<v&G<j&Gñ<f&G<Z&Gé<V&G<J&Gß<F&G<:&GÙ<6&&/.=n&&/&=^&&/=N&&/	=>&G¶G±&36!<~&G*p(	&G6p(
G5&3:(G\rM
F&&Gz(.Î4<&&.ê4<&G<:&G<6&&/	=>&	&
G5&GG&38(	!<B&GG&	!<>&GG&37(	!<:&GG&	!<6&G*p&G6pG5&G<R&G¨<N&&Gp<J&G<F&G<B&&<>&H&=6&G>p'	FF&&G6p9&.GM&&.
Grp(
.(	K&	.G	z'&	.
'	&
.
'&
.'
	F&K&&	/=&&
<&&<&G*p&GpG5&Gq'&	Gp'	G'
G°'&&.2<&&/*=&Gp*ô	)G6q(
*&'&
G~<&
&@&	&
Gp(A&
G~<&	&A&&&	'\r&
G~<&
G@&	&A&.G~M
F&	&A&
Gp&N&
G<2&
HÆ=*&
/	H'&.
'&.'G'G'	F&&&&Q!'&&G	zp'FF	F&&M
F&/(H&V	&&&
Gp	&HÆHX&G@&Hö%VK
F&
G*p&P&Gp'&Gp'&
&
.2(<&
&
/*=	F&
F&
&
.<"&
&
/	=&
G~<&	&
GpA&
z&&	!F&&\rxGwK
F&&	&&	"&
G~<&	&
GpA&
G6p*&&&\\&HXx'&Gp'&Gp'ä	\r	)Gæq(*FF&3(\rK&Gw(GM&\rGMxKxK
F&&G6p&&GÞp'\r&H'
H&G~<&/	&&
H&/	(H'
&&H'&.N'&GBp&\r&3Z'&.~/'&/	'&3£'&/F'&&\r&&Gp(&\r&
&&@6&&=.&&=&&&=&&	@7&&3¤@8&&@9&G\r&&G~L!G\r&!@:&GÎp(	&&.VGQ
F&GÚp(&\r&&(&x&&.b<&&/Z=	&&\r&
&&x&&.b<&&/Z=&&&	v&&.b<V&&/Z=	N&&.V<&&/	N=
&G~<&x&x&GBpv&Gæp*Û 
)GÖq(*&&/	=	N&&/	=	F&&/	=	>&&/	=	6Fd(	K
FFFFG	&.6(G\rq&GS!	
&G6pG
xx	&G6pG
xx&G6pG
x|&Gp&	V&.'&.'
)Göq(*&G<2&H=*FFFFFFFFFFFFG	&(	.(G\rq&GS!Gq

	&&	.<n&&	/=	f&&	/
=	^&	.'&GFq(\r&
G6p(&&/	N'&/	F'&'&G6p&
N&
&	G
p&&G*p
&'&\r&&FFF&&X&&/	FX&&/	NW&&W&
3§Gw&.2'	&G<2&..'	F&	KFFFFFFG
&.(G~y&GT!	
&G
pv
&v	&G
pz&G
pz&G
pv&	Gq'	&Gp'&
&G*pY&
3¡'&	3'&	.'&	.'&
3§&
3¨Gyw(GwK
F&
&
G6p'G&&!'FFFFFFFF&Gq	\r
G'\r&
G6p&2'&Gw
&	/	'G'G'\rG'&
G@¨&G~<^&G*p&GÞpA&
G@¨&G~<^&G*p&GÞpAG'&GwGM\r&&
/	fH'\r&GwGL
&
&	.
(\\VK
F&
G*p&P&
&G*pG'&GwGL	G	'\r&
G6p&
&	.
\\2'&	."'&	.'\r&	/	'G'FFFF&	.Gq		&GFq(	&
N&
G6pg&
G<2&
G~<N&
&G*p(Y&G~<^&&GÞp(A&G~<^&
&	&&G'&
'&
G6p&2'&&@h&&=	^&GAf&
&GÞpG&\r&&G*p&
G@¦&&	.<n&&	/=	f&&	/
=	^&
&	G
p&	.(\r&G*p
&
.Gr'&
.'		FFF&
F&	3&H=	N&H=	F&
&GFq(	&G*p( &
'&G~<F&&@J&&	A&G~<F&G@J&&	A&
&F&
.NG~L&
.F&\rM&
&!&
&G*p"&GÞpx&G@N&&<J&G~<F&G*p&GFqA&	Gp'	&Gp'&Gq'&	.'&	.'&&	.
<N&&<J&&<F&&&Grp(<R&
Gp'&
Gp'&
GÞp'&Gæp'	FF&&L&&Gp(<J&3(G	L&.
'\r&.'&³'&G@n&H=	f&H=	^&&\r<:&&<6&\r'	FF&
F&Gp&G6pG&&.'&."')Gq(*&G<&G'@&G<
&&Gp<&.')Gq(	*&	&.
(<
&	&<G'&&U
F&	&<&	&<&	&	GpW'&	Gp*&&&q<&&&pG&!<&Gp*&Gp&&.(&&!&.&&!\$F&.GL
F&.'	&&GÞp&	a	&&3n&GMx@n&&	a&&.o<V&&.r<Y&3n&/	f(&/	^(VxGw'&
.(Gr'&
.'G'	G'F	F&&M
FF&&p(3&M&/	&X&/	&X&	'	&Gp'&	Gp'	&.&L
&GG<&
.&&p(&@&&=	&&=	&&.V<&&.Y<&
&Gp<G~'F&K&
.&Gr'	&
."'	F&	
F&	Gq'	&.'&.
&Gp'&&&\rBK&GÞp&&\r8&.(&.L
F&G
G<&.
&Grp(	&.f<&	&/^=&&Gp<&G6pGÐG'8&
.Gr'&
.'		F&
F&&	/=f&G<b&GÒ<^&G6p&GÞpG5&Gq'&	Gp'	&G<r&Gú<n&&\r<j&&<f&G<b&Gñ<^&G6p&GÞpG	5&.6'&/:'&
.(	&
.L
F&
y&
.
&	G	zp&³&H&=&
&	Gp<&G~M
F&&=	f&&<b&G~<^&G*p&GÞpA&'&GM	&
&	\\V	&
&	Z	&G~<^&&	<b&G*p&GÞpA	&.:')Gq(	*&	&GFq<)Gq(*&&	.(.<&&.<&Gp|&Gp*&	Gp*&
&G*p&GÞp(G
xGüGÜ8&G~<^&G*p&A&
G6p(	&2'&Gw
F&GÞp&	&&&/	^H'G'&&@h&&=	^&&@g&&\r@f&
&GÞp&&&&G*p&G~<F&
&G6p&GFq&G*p&GÞpx&&.2<"&&/*=&Göp*&&.Gp<&.G~L&&/=	&&&."(	<.&	G|'&.*(&	G
zpGq'		F&
F&'&	'\rG
'	F&
F&.'
&&\r.<&\r&
<&Gq'&\rG
p'\r&G
p'&Gq'&Gp'&	Gq'	&.R'&.V(&G&p(	.&	.(\rqQ
F&	&\r&GGM&..'	&
F&G
z(\r
F&.*&	G
zp&&\r&..'	&G<V&&&	p(<.&&<>&&/	&=	6&GÎp((.'	&.
'	F&	
FFFFFFFG
&.(G~y&GT!	
&G
pv
&v	&G
pz&G
pz&G
pv&	Gq'	&Gp'&GGE&&.><&&/	6=&GÖp*¶	)Gq(
*&G:p'&G*p'\r&Gp's'&.'	F&'FFFF&.&&."M&.&\r'&.6&.2M&.F&.BL&'GGGGlKs&qGS
F&.(&.O
F&&Gp<&.
&Gzp.'d(K&
Gp&V&
.'F&
.(	&Z(K&&	.U&	.
&G	zp(	&	3&	3
Kx@&&.Gp<&K&&.U	&&p(	3(RGw
&	G@G&GGê&3J(	Gw!G&GêL(!&&	GywlK&GçLx&&<
&G<&&Gp<
GGGGl &
Gp*G&GGl Å
)Gq(	*&	&N&	/	'&	/	'&.(
&.Grp'\r&/	'&/	'G'	F&'FFF&\r&
(M
F&&k'
F&&kK
F&

FG	'
&Gp'
&&Gp(GqkK\rG'G'&
K&3(
GLG&&k&&kyK&
GMx
 &	Gp*&Gw&3K&	&@&	&<
&	G~<&&	AG&G	M &.GÆG(G¨G
'&Gp'&Gp'
&&x'ß)GFp(*GËÁø~&.&(	.&	.
T'
&..(&.2(\rGrp'&'	F	F&	&L&\r&	.(Q
F&	Gp'&&Grp/'&Gp&	.GÙG(bG'&&.G&.(!<B&&G&!<>&G<:&Gß<6&&=.&G<*&Gß<&&&	/=GËÁø~'		F&G.M
F&	&Gp&p(	.&	.
T'	&Gp'&	G·ùã÷r&
p'
&'	&Gp&G<&&&/	=&Gp&
U&&.&<&&/=&GFq*£)Göq(*&G6p'G'&.N(G~M
FGG&KGwGL!'&Gæp&&&/	n'\$&/	f'%&Gp&N&'#&Gp'&	G&3¢!')G6q(\r*&/	.'!&\rGp&&&\r/	'&\r/	'&G.p~' &'"FFF&3Gq& '&& '&& H'"&3'&/	' &3'&.J'&.^'	&3b'&\r&\r&@4&\r&	&p<"&\r&	<&\r&@2&\rG<.&\r&!H(!&& =	&\r&\r/	=	&&\rG@3&\rH&&Gw(GM!& &"&"& H&!&!(=	F&VK
F&K&\rG&pG'G'	F&.G~L&*GwG
M&.&'&."'	&	&&!&&
&!r&&!V&GLx&\rG
@2&&\rGpG.&\rG6p*)GÖq(*&Gp(GÊG8&Gp(
&GÞp&&."&.&r&
v&G¾Gr&&.^&G¾Gr&&.^&G÷G&3*G\rG&3,!p(	&	Gp#&.
'\r&.'	&.~/'&G<R&G¾<N&&/"=F&G<B&G¾<>&&\rG&	!<:&&	G&	!<6&G<2&G¾<.&&=&&G<"&G¾<&&
G\r5&.(Gq'&.'&/	'&/	'&.v'\rG'F	FFF&&\rM
F&&&c&&L	&&Grp(
.
'&
.'Gw(
GMG'GÌGËÁø~&.&.T'&Gp(	G¾Gr&	&U&&.<R&&/=J&GÖp*
&&<*&&<&G'&G<"&GÎGÍ&
!<&Gp&GpG5G'G'G'&Gp'	&
Gw'&\r'
	F&
Gq'&&
Grp'G&
&&
&Q!q'
	F&
&pGL
F&	'
&Gp'&(Gp'&."&M&Gp'
&&&cGw(GL&/' &&<"&&<&&&<*G'&G<2&& =6&&<&GÏG°&&yGw!<.&Gp&GpG
5&Gp'
G'G'G'&g&&G.&G<2FF&3&3¨Gw&&#V&#W&&Y&&/J=	f&&.R<n&&.z<r&&Gæp(A&G~<f&&A&GÖp(&&&G~M&%&\$\r&&Gp&&&Göp*ò&&@(	K
FGF&	3&	/	&/	HHX&	/	&/	HVKG&.2(	Gw'\r&..(&	Göw(	Gzp'
F	F&	
FG'G'	F&&&p.&Lx'&G
p(GÆM&	Gq'	&GFq'G'&GwK&\rGz'	F&GM'&K&G
q'&
.'&
G
p'
&&M&íG&&GS!'	F&f'	G5'FFF	F&(.(GM
F&.
&p(&	SG&q&&	qw(
&U&.'&	G	pGw(G|F(GMG&	&
p(&U
F&'&.'	&&&q<
&&	<&&<&Gz&&.'&&
M
F&&
&q<
&
&&.<&
ú)GFp(	*&	&<*&	&<&&	H=	.F	F&	Gp&	G&pG&&	."'&	.'FFd(
K&	Gp&
V&	.'
&	Gp&	.GÞp&&\$&	.'&	.'\r&
&
.Gp<&\r	&	G:p(
GëG08&
&&rGG&	.>&	.Bl &H=	&
v&	G.p&a&	.*&&	/	.=	&H=	&	GFq*é\r)G6q(	*&	G<"&	HÆ=&	&=	.&	H=	&&..'&.2'\rG
'F	FF&	Gp&	G&p.&	.GM&	.(
&\rU&&
Grp(
.
'&
.'
&	.&L
F&	Gpy&	.&p(&<&G
q&
<&	&Gp(<"&Gp'&&	."<&&	/=&	G6p*Þ	G5'&f(	&p'
FFF	F&(.(GL&&
L&&S&.'
&.
&p&M
F&&	<
&&
<&&<&
&
.
&	p<
&.
&	p'	&.(GL&&.
&pM&&.
&	p<
&&<&&	<
&G<&&<&&<&&<&&	<
Ã
)Gq(
*&
&<&
&<FFF&3G
q&.G
z'	&.Gq'	F&	GM'&	K&	Gq'	&Gp(&&K&.Gr'	&.'	F&	GM'&	K&&
Gpj&	Gq'	&Gp&Gp'&&K&
Gp*&Ö
)G6q(*&Gp&N&G<2&HÆ=*&.
Gp'	&.'	F&
&M
FF&	3&&
&GpK&	G@&G*p&
P&
Gp'
&	Gp'	&&.2(<&&/*=	F&
F&&.<"&&/	=&G~<&&GpA&z&G6p*Ç	)G&q(*&G.p~'
&/	6'&/	.'&Gp&&&/	'\r&D'&H=	&&
&\r&&H=	&H=	&.V'	&.Z'F	F&&Gp.&.GM&&.
(Q
F&&	&Grp.(k&Gp&a&G&p*&/	ò)Gq(
*&.
'&.'&Gw'	FFF&	&L
F&'	&	&p3&M&'F&	KF&	&O
F&	&p2GÅP&	&LG'&
&	<&
&<&
.'&
.'\r&
&&&	Gp4&&
.
G&
.(!<
&&G&!<&&G&\r!<
&&\rG&\r!<&
Gp*&	Gp'	À	)G6q(	*&]'&	Gp&	G<"&	&	/	=&.Gr'
&.'	FFF&

F&&k&L&&	."<&&	/=&	G6p*&/'\r&	G<2&	GÑ<.&	&\r=&&	Gp&	G&pG5&Gp'&Gp'&
Gq'
ñH 	)GÖq(*&&<&&<&&<&&	<&&GÕp(<N&&<J&&Gp<F&&Gp<B&&<>&&<:&&<6&&Gp<2&&<.&&<*&&<&&&Gp<")Gq(*&.2.'"&.".'&.B.')G&q(	*&	&.F.(<"&	&<&	&<)Gq(*FF&	&	Gp(.(&.O
G')Gq(*&G
p&GG=FF&.(
K&.'\r&.
'&K
F&&\rn&G<&G<
&&\r&
&(p(K&&<&&<
G~'
&&<&&
<&Gp*&.G~M&.&<&	&.
<&Gp*&&	/	=	&	G&p*&"'&.('&.(')GÖq(
*FFFFFFFFFFFFFFF&Gq		d(\rK&\r.¶	&\rG<¶&
&<Â&
&<¾&\rGºp'FFFFFFFFFFFFF&	\r
&\r.ºGM&\r.¾&M&\rG<º&\r&\r3þ&GLx@þ&&
&<ê&
&<æ&
GÎp&
GæpG%&
&
.R(<º&
&
.N<¶&
GFq&
G<¶
&
&
/	F=®
	F&
F&
G>p&
G¶pG&
G®
p&
.>&
.BF&
.º'&
&
.¶
<	&
&
/®
=&
.æ'&
.ê'&\r3'	&\rG@&
&<	&
&<	&
&G&!<	&
GG\r&	!<þ&&
Gþp&
G
<þ&&
GþpGGG?&
GÖp&
G¾pG%&
.Z'&
.V'&
\r
&\rG@&
HÆ=®
&\rGÂp'G'	F&
&<¶
&K&
G6p&
G¾pG%&
.:(K&
.6(3'	&\r.Ê(&\r.ÂL
F)Gq(*&Gp&&.GGG &Gp*&\r.Æ&p&	@&\r&Gp<Ê&GM
F&2GÅR&	RGw'&
.¶
(	&
.®
L
F)Gq(*&Gp&
G®
p&
.®
GG
G &Gp*&
.²
&	Grp(&@&&Gq<
&&Gp<&	Gp'&
.Â'G'&
GÞp&
G¾pG%&G	|'&
.b'&
.^'	FFFFFFFF&G\rw\r	
&
G<®
&
G<®
&
G<®
&
G	<®
&
G
<®
&
G<®
&
&<²
&
.Â(K&
Gþp&
.¾&&
.þK&
&
/		=	¶
&
G<®
&
G	<þ&&
GþpGGG?H'\$H	'\$&
Gþp&
.¾&
.Â&
.þ\r&
Gþp(&&8&
&
/=¶&
Gp&
G¶pG&
/	'\$&
.¶')Gq(*&&
.º<&&<&&GpG	&Gp*G
Ge(\r&
/	=&\r&
/þ=&
&\$=®
&
Gp&
G®
p(G%&
.'&
.'&
&<¶&
G¶p(S'&S'	&S'&S'&S'&
Gp&
G<	&
&
/	=þ	F&
.²

F&
Gþp&
G®
pG%&
Gþp&
.~&
.F&
&
.	<Æ&
&
/þ=	¾&
&@â&
&<Ú&
&	@Ø&
GAÕ&
&@Ô&
&@Ó&
G@Ò&
H=Ê&
&<Þ&
&Gy@×&
.Â'&
.Æ')Gq(*&G@u&Gõp&\rGþ*)G&q(	*&	&\r<"&	Gp&	G"p(GGC)G6q(*&Gp&	.(&&!&	.&&!(8&."'&.'G'	F&&M
F&&p(G&G&3(GÇqGwG O!&x@&Gp'&&<*&&<&&Gp&G&pG3G'F&.(&.(GGB
FG¦'G¤'&&GGB&&GGB&&GGB&&G GB&&G¢GB&&G¤GBF&&G¦GBKG¨G&&.&&.*,KG'G\r'G&GÈGÙ&&,(!'G&&!'&&0(K
F&&0'Gâ'&GL
F&&<.&&Gp<2&..'&.2'	F&&(M
F&&Gp(<.&3GqGwGëQGâG&&M!'&Gpv&G6p*&&&!'&	Gp&GÓGCF&	.&	.m(KF&3K&Kx&3&Gi&'&	&	G"pG¦GC&	.&	.
m(
F&&&Gj!'&	G&p*&\rG¸G
((3GL
F&Gæp(&.
&./&G
x&Gp&.fGw!.&.'&G<&HÆ=ú&H=	Ö&H=	Þ&H=	æ&G<î&&<ö&&<òG²'G
'&\rG¼G((3G
L
F&.'&.'&
Gþp'&Gæp'&G
z'	&'	F&	
F&	Gq'	&GÖp')G6q(*&Gp&b&.(
F&.&&G¹G(b&.'&.
'&&G&!(<&&G&!(<&&&.J&GG((3
F&'GÆ&&G²GB G6&&G¶4GB G&&GÁGB G\rG&&G£GB!Gw'&GªG((3&GpG¾j&3GL!Gw
F&&.a&G@3&&@2&&<&&&<"&&<.&&.<*&G*p&G"p:&&.Gp<&G6p*&Gp'&\rGÄG	((3G
M
FG'	Gò&.'	&.'&	G
z'		FFFF&	
F&GÞp&b&.^(K&GÖp&GÖp&&.b\$&.VGwK&&.Za&GQ&.(&&&O!'G'	&.þ'	F&	(&L	&Gp'	&&Grp(.(&.
(7K&Gõp(&GÖp&&&-&&&G
zp(&&3&G<&G×<&G<&GÒ<~&H&=v&3u'	FFG')Gq(*&Gp&Göp(9&.GM
G&&.G	zp(.'&.'&&<R&&<N&Gp*&.N(K&3GM&.R'GâG6&&,&G&&&(3!'&&@u&\rGÄG	(3K&G@u&Gp'&	Gq'	&GFq&\rGÇG(XF&.J(GÆQ&.F(&G
zp'&.î(GQ'	FFFFF&&M
F&.'&GªG\r('&G>p&G±G(X&.>(&.BG
zp'&3u'		F&(&L&Gp'&G¢G
(3(K&G¦G\r(3Ky&3GM&G@v&G
G\r&!<~&G­G±&!<z&GöpOG'	&GQ	&.î&pGÆQ	&&	@u&Gp'&GÖp'	G')G6q(*&Gp&GªG\r(bF&.(K&Gp&	&&.\$&.GM&.(&	.U&	.2'&	/	&k
F&	&a&	/	&k
F&	Gp&a&	&&J&	/	&k
F&	Gp&a&GÆG('&&G¹G(b&.
G&.(!' &GËG(''!G'&&3
GG&G×G!G@3&&!@2&&<*&& <&&&G&!<"&&<.&	G*p&G"p:&G6p*&&'&	&G6p&b&.6(
&&.:7GK	&G@u	&G@u&G.p&G¹G(b&Gõp(	&GÖp&&..(G&!&.2G&!-&G&p&b&	&&.&(G&!&.*G&!3&'G'&.þ(&.Grp(&M
F&G
p'	&&qGt'	F&&	.pGp'&	Gp'	&Gq(&GÞ#S&Gp&G<&&/	=&Gp(&^&G@u&&/=z&G@v&GöpO&v&Göp&GÖpG6F&3uK
F&Gp&\rGG(bG'	&&.G&.(!<Ú&&G&!<Ö&F	F&	GL&	G²p&	Gp('	&GÖpjK&G¦p&GöpG6&G®p.'	&Gªp.&G¦p&GöpG6)G&q(*&Gp&&h&.'&.'		FF&	&L
FG¯'G'&&	/=&Gp&GpG3&	Gp'	&.'&.'Gv'	F&K&GÆp'&GÂp'#&Gp'&#.(&.(&&%K&&<&&<&G&p*&.'	&.<&&	<
&Gp&G¦pG6&&\r<>&G~<2&GpG
GE&Gp*&
.ª	(G~M
F&
Gæp(&GÆ&
&
/Ò=	®&
&
/Ê=	¦F&
3¯(&KxG'&..3&G»G	G_'&
&@¯&
&GGG_@±&
&G£GG_@²&.>GµG(3GM'	)Gq(*&Gp&.>G½G(b&.'&
&.(G&!<v&
&G&!<z&Gp*F&	KG'&
.v(&
.z(GÇG\r\`&&GÎG	\`K
FG'&&GG\`KG'&
&@®&
&
.ê(<ª&
&
.æ(<¦&
G®
p(	&&8&
.(3'&
GÒ<þ&3'&
&GM<	&
&<	&
G<&
GÔG&!<	&
GÓG&!<	&
&<	&
GÕG&!<	&	&
GþpG
5&
.Gr'&
Gîp'&
/	î'\$&
.'G'	F&
F&/'%&
G<	&
GÑ<	&
&%=	&
G<&
GÒ<þ&
G®
p(	&
GþpG	5&	&.^&	GÖG&\$&k(	!GG&	!r&Gq'&Gp'&Gp'GG&
.²
&
.¶
l &
G®
p(v&
Gîp&
/	n'\$&
GÊpt&
GÚpt&
Gêpt&
G<Æ&
&\$=¾&
G@ú&
G<¶&
H=	f&
/	f'\$&
GæpG¨GG_'&G~<N&
3¯'&GÞp&G6&&@&G<&G<¦&H
=	.&H=	&&HÆ=	&H=	&H=	&HÆ=	&&
/¦=&&
/®=&
Gp&G®GGe(G<&G
p&
GþpG²&G<¶&Gºp&
G¶pGÎ&&@&GA&G<&&\$=)Gq(*&G<&&<F&GpG¢.(
F&.GL
F&&.<&Gp*&G~M'&
G¾pxd(K&
Gp&V&
.¢'	&
G¾p(G&
.(G6pKGw(G
q&G	S!GzG\rw(.æ&.Ú8G'&
Gæp(&G&
/ê'\$&
G¶p(&G&.~/'%&
/º'&&
G®
p(&GÞp&
G<Â	&
GÒ<¾	&
G<²	&
GÒ<®	&
&%=¦	&
G<¢	&
GÒ<	&
&&=	&
G<	&
GÒ<	&
&\$=	&
G<&
GÒ<þ&
&3(\r<Ê	&
&
/²
=¶	&
GêG&\r!<Æ	&&
Gþp(\rG5&v&v&v&&G&.NG~M
F&
G<	&
GÒ<	&
G<&
GÒ<þ&
&/R=	&
&3ZGz(.ò<	&
&.<	&&\rG
5GG&
.Â&
.Æl &
G¾pv&	&	.Gp<d(K&
G®p&V&
.²'&
G¦p&
.®(	GÞp&&\$G'&
.¦GL
F&
.ª'&	]&k'&&.Gp<&
&
.¶
<	&
&
/®
=&
G<þ&&
Gþp&
G<®
&
H=	¶
&
/		'%H'\$&
&<	&
&<	&
&%=		&
&\$=		&
G<þ&&
Gþp&&
G®
p&&	&?&\rGÎp'&\rGÞp'&\rGîp'	FFF&\r3&\r.(K&\r&Gq(<&\r.&G
zp(.(G~M&\r&\r.¶Gp<¶	&.'&.
'&.'&
G.p&
/	.'\$G'&
G<¾&
&\$=¶G
'	FFFFFFFFFFFFFFFFFFFG
&G~y&GT!Gq	\r
&³&³H&'\$d(
&
&V&
..N&
.
(&.Gp<G~MG'&
Gþp&\$&
G¶pv&
&
.	<¾&
&
/þ=	¶G'	G	'	d(K&
Gp&V&
.(.z'&
.'F&.NG~M
F&
&/	>=		&
&/	6=	þ&
H=		&
H=	þ&
/		'\$&
/	þ'%&]'&&
GpG'&
G<	&
&
/	=þ&.'	FF&&M
FG´'FF&%&\$&cGw		GêG³&&&k!'Gê'&&
GþpG&
&
.	<¶
&
&
/þ=	®
&
G¶pv&
&
.¶
<¾&
&
/	®
=	¶&&.Gp<&
Gþp&Gr&Gp'&
&<	&
&<þ&
&&Gz(p(<		F&
FG&.(	GGl &	+&G
q'&G
p'&
&<&
Gþp[&\r3KFd(K&
G&p&V&
.*'&
Gþp&
.&G&&.Gp<&
.þ(G~L&
.'	&
.	&
Gp&
."'	&
.'G'&Gw'&
G¶pv&
&<¾&
&	<º&
&<¶G\r'	&
G¶pv&
&<¾&
&<º&
&<¶G'	G'	G'	&Gw'G'	&
G¶pv&
&<¾&
&<º&
&<¶G'	&+&
&<	&
&<&
&<þ&
&&Gz(	p<		FFFFF&	
F&
&G
p(<&.(&\r.ÊU&\r.Æ&p3(K
&'&GêLF&GõL(K
F&'&.	&'&.K	&	&
Gþp[&&GõM&.&.LG&GGl &.(&.L
F&{&.
&Gzp&<&&Gp<&	G
q'	&'&\rG@G'	&
Gþp&³&³H&&
G¶pv&
&
.	<¾&
&
/þ=	¶G'	
&Gw&Gzp'G'		G'	&
G¶pv&
&<¾&
&<º&
&<¶G'	&'G'	&	&&
.º&
.¾l &
G¶pvG'&
GÖp*&
F&&&Gp*&GÖp*&Gw\r&]'&.(&.Grp'&.v'\rG'	F&&M
FG'&&k
F&3'&&\rU
F&&	x'	&3&
x'
&&x'&Gp'&Gp'&&
Gyw&	xÆ
)GFp(*&&G<&&/	=&&=	&&H=	&&/	&=	6&&/	=	.&G6p'
	F&&
<>F	F&..(	&.2U&&	Gp<.&&	<B&G>p&GBpqK&Gp(&	^&GÑGr&&.<&&/=&GFq*ò)Gq(\r*F&K&&	p(&	O)G&q(*&Gp&&(	.Gz(&&O!(GG
G&GO!&GL!(&&Q!(&
&)G'&.'&."'F&.GL
F&\r&<&Gp&	&
&=&.
F&."(
K
F&Gp&&Q&.'&.&.&
&&p'&&&&L&.'&.
'&K
F&\r&<&\r&<G'&'&\r&<
&\r&<&G&p*&\r.'&\r.

F&\r.'&	&<&	&<
G~'&&<
&&<&\rGp*¿	)G&q(*&H=	&&G6pD=	&H=	&.'	&.'
F	FF&&Gp.&.GM&.
(&
U&	&Grp.G±G(3K&Gp&a&/	(VK
F&G~<&&=	&&GpA&G&p*Å)G&q(*F&G6p(
V&3 GwK&.~3&3§Gw&G@§&G~<&&
=	&&A&3©&G@©&G~<&G@
&&A&Gp(	&G&.NG~MHH\r&.G~L&&	A&G&p*~F&	&
QF&	K&&	Q
F&&	p2GÅR&&	MF&
K&&
Q
F&&
p2GÅP&&
M&&	p'&
&	q'&&<
&&<)Gq(
*&
&	<&
&<&.2Gr'	&..'G'	FF&	
F&&
GpjKG'&&<
&&<&
Gp*&	Gq'	&Gp'&Gp'zF&&	M	F&K'
&KG&G&3(	GÇqGwG O!&	xGwG&G&3(	GÇqGwG O!&	xGwM&Gp'&Gp'&Gq'&
	F&.G~M
F&&/	(=	&&/	(	=	&*GwG
L&H=	&H=	F&3bGM&3,Gw&&&/	>&(
=	&&	&
H=	î)Gq(*&Gp&X&.G
z'&.'	F&
F&&b&.(	G&	!'
)G&q(*&&.
G&	!<&&
<G'
&G<&GÅ+<G'		FF&
K
FG'	&&GpG&&/	=&Gp&Gpj&	Gz'	&.'
&G&p*&	&x'&Gq'&Gp'&Gp*&w)Gq(	*&	&<&	&<G'F&3GM&.Gr'&.Gq'	F&K&Gq'&Gp(&	GpjK&Gp'&	Gp*&
)Gq(
*G'G
'F&	³&³(H&­&­(&u'	&
&<&
&G&	!<&
.(K&
.'\r&&<
G'G'&&p&\r<&&<&
Gp*n
&.G~L
FG
&.(&.^(GpS
&&G	p(	&.J&p(&.(
&&
O!(&&	Q!U
FGG
G&3+!Gk)G&q(*d(
F&Gp&V&.'&.&\\'	&&.Gp<&Gp(&	G&&.&."l &v&G&p*s)G&q(
*&
&	<&
&<&
&<&
&<	FF&K&
&
GpG&
&
/	=&
Gp&
Gpj&
.'&
G&p*&GMk)G&q(*F&	&
7K&Gp&&	&
\$&.Gw
F&.&L&G@&&
<&&	<&G	@&GpO&G&p*
)Gq(*&&Gp<	FG'	&.(
&.
O
F&&
Gp<G'	&&
<
&&	<G&.GM &&.
(<&Gp&GpqKG'&&<
&&<&Gp*f	FF&GqGOG'		F&K&3G6qGw(GU&
Gr&p'
&Gq'&Gp'G'	&&
<
&&	<^)Gq(*&&<&&<Gv'	FG&G¶L &Gòp&Gp'&GpjK&Gâp'	&Gp*&	\`)G6q(*&Gp&G<"&&/	=&Gp(	&^&G@&&/=*&G@&&G&pO&	v&G6p*±)G&q(*&&=	&.Z'	&.V'&G<&&<&&&	Grp<&&Gp<")G6q(*&H=	&&/(=	&&/(=	&Gp'&G"p'&­'
&­'	&.'\r	F&&<*&&<&F	F&	&\rL&&
<.&&	<2&.&./	(&..k
G&&.2.k'&&
Gp(
<&	Gp'	&K&&	<&	GL&Gp&
Gqa&G6p*&G&p*&/	])Gq(
*&
&	<&
&<F&G»G((3GM&3GwK&
GpGÊiK&G@&
Gp*WFFF&	K&&	Q
F&&	p2GÅP&&	M&&	p'&&	q'	G'&&	<
&&<U)Gq(	*&	Gp&&h&	.'&	.'	F&&M
F&&.&.
r&Gp'&	Gp*d)Gq(*&oGL
F&G&&u!'	&&<&&	<F&.(K&.(	
F&	&w(K&Gp*&	)Gq(*&&<
GÂ&G
pH
F&&<&&&p<&.'&.'		F&	&(M
F&&Gp(<&3(
GçqGwG O&
G3L&
G6qGwGOxx&&	L'	&Gp*&	)Gq(
*)Gq(	*)G&q(*&Gp&GG)F&.GL
F&	H=
&."(K
F&	G<&	H=
&Gp&.(\r&L&.(K
F&	&<&	&\r<&	G<
&	&<&	&<&	G<
&G&p*&	/'&
G<&
&=
&	Gp*&
F&
F&
.&&&
&<&&
.<&&
/
=&
Gp*X	)Gq(*&&<&.(	.
&	.q
&&.(
Gp<GG'&&
<
&&<&Gp*U&.(&.L
F&G
G<&.
&Grp(	&.<&	&/=&	&/=&&Gp<G)Gq(*&GpGG&&Gp#&&.(G&!&.G&!r&Gp*.)Gq(	*&	Gp&&.G&& &	Gp*F	G
'
F&	K&.(K&&<
&&.
<&	&r'G'
&&
p&<E	F&K
FG&Gq'&3'	&3'
&Gp'&Gp'&	&
L&
&	qI)G&q(*&&@&&
<&&	<&&/	=	&&/	=	&&&G&p*:&.&Q
&.&.
&G	zp.(GrpG&&.O!GK&.(&.L
F&GG<&.
&G
zp(	&/	=	&	&/	=	&&Gp<C)Gq(
*&
&<
&
&<&
&	<&
&<&
&
GpW'&
Gp*&D)Gq(
*&
Gp&.&&	(b&
.'&&
.<&&<
&
Gp*4)Gq(*&&&&Gp*&/	&/	&/	.H;)Gq(	*&	G
p&&&=&	.
F&	.
&	.n&	Gp*A&.(	&.L
F&y&.
&	G	zp(
&<
&
&<&&	Gp<d&.NG~M
F&GÒGr&&.F^&GÒGr&&.F(G	p(&&.zp(&.J(&&Q!(&&Q!^8&.(&.U
&.
'&3K
F&&S&&OGA)Gq(*&Gp&.G&.'&&.<&&<
&Gp*=F&.&3K&G»G((3GM&3GwK&Gp&a9&*Gw(G
L
&V
FGG
G	&.G~L!&=)Gq(	*&	Gp&&Q&	.'&&	.<&&<
&	Gp*+)Gq(*&Gp&&&&	&
 &Gp*­	&3¦K
F&H=	&H=	)Gq(*&&G6p(&&G.p'&/	'	&/	'
F&.N3K
F&/	6'&~'&3bGM&&/	>H'&Gp*&/	&&
H&	'&&D=	&&=	FFF&3G
q&G
p((.'&.
'	F&
F&Gq'&O&Gp'&G
GE&G
p((.
Gp'&.'	F&
F&Gq'&O&Gp'&G
GE8&.(&.L
F&{&.
&Gzp&<&&Gp<#&
F&&w'&&<
&&<?G'FFFF&Gw(Gçq		&GõMGG'&0)Gq(*&Gp&.G%&Gp*&.GM2	F&
F&Gq'&&3yGr'&Gp'&1G"'	F&GM
F&&&G"w|Gw;&G
q' &G<&&<
&&Gp<,&.
(&.
L
&.&.&>GK0&&.G&3G
L(!<
&&.G
&!<3)Gq(*&GA§&G~<&&A&Gp*,)Gq(*&&N&&&'	&Gp*&	Q)Gq(*&&<)Gq(*&&.(.<&&.<&Gpz&Gp*&Gp*(F&&@(K&3&/	'&%)Gq(*&&N&Gp*&/	"&GQ
F&&Gt^&&Gv;&&.>&&((3&	&3GL!Gw&&	L
&&&>GK"&GÆO
F&&/	H&³=	'&&.<
&&.
G&3G	L!<&&k
&&kGGG¢..&&wG&&GS!G\rpG~w&.G~M
F&Gpv&&&G	zp<
&&<&.&.
&.&.
o&.&.
&.&.
B&&³­&GÆOw&Gw&&&	&K
FG&&0&
F&&&&&&	BGy4&&	(
F&	&&&	Q!(	
F&&&	&&&&./	&.ka&&p(
&q(&.&.(	qQ
F&&	&GGM&.'	&K&&
LxK
F&.
&	p&&&&&	p<GGGGl"&G<&HÆ=&G<&G~&qS&GGE&&&G
GE&G
G<&G
G
E&G
G
<&G
GEC)Gq(*&H=		F&&M
F&Gp&a&Gp'&Gp*&/	&.2}&.v}&HÆ=	&H=	G5	¸'LGBxkjgizkjD
G¢ögiikvz3grrxkl{yk3grrinuyktkshkj}oznjxg}tgvoosvuxz{tgyqkjjkiojkjyzgrk7giikvz@&k~vkizkj&ojy&ul&znk&vuroi2&lu{tj&yixovzkjGiikvzvxuuliutyktzSujk36ktjvuotzyzgzoyzoiyinuoikygrr&%~uy&7\r\rW
^
e
	&
0
:
@
E
N
Q
v{xvuykzxgiqkxyojk~ksvzgtgrzoiyAzozrkjkyixovzouttkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrG¢Ê	tgskvgzzkxthuzntkoznkxjgyv{xvuykymviykx|oikyzozrkzozrk4gmgototzxuxkgin4tutkxkgin4utkxkgin4sgtingtmkgiikvzxkpkizi{yzusok}nuvxo|gingtjrkngtjrk4uvzu{zyomtgr4nutu{xkjvxklkxktikyvxklkxktiky4otzxuvxklkxktiky4uvzu{zyg|kiruykxkw{oxkjykx|oiky|ktjuxzxgiqkxzxgiqkx4yzgyzxgiqkxy4tutkyg|kjvrgiknurjkx4zk~zvrgiknurjkx4utikvrgiknurjkx4gr}gyyomtgryotikxkikovzxkikovz4otzxuxkikovz4zkxsyxkikovz4nu}xkikovz4ygojxkikovz4yg|kî	GöÓ7gxik}voGXIK]VOynu}tinuoikingtmkjrgtm{gmkiutyktzSujkxkw{oxkjtkikyygx²\ryzkvyiutyktzZvkyol|ktjuxDgiikvz3grrxkl{yk3grrinuyktkshkj}oznjxg}tgvoosvuxz	
mhmlmvslswxkz{yiuizjksjstsztktntpuxz~gzg~hkhmnxiijqkklomxn{okoyrorzr{r|sztrtuvrvzxuykyoyq~~k{{y3{uuslx{qrugjxkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotm&xkmoskk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4ysgrrrgxmkjtzv\r7E'1@jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{z6789:;<=>?ghijklsgxqkzotmyuiogr	²\r	A	#	,	#	,xkmoutxu}	kryk}nkxkkt¯¤&ozkyjkinig3wihx{y3ig¼¤¼Î¼Ð¼Ò¼¦¼Ô¼ÖsÛsÝs\rs	¼gjyJgzgXkjgizout{xrVgyyznxu{mnGÖvrgikyxkmoutyGú¢G;²BÂÖÜ\ræ	GÚ5yz{hw{k{kgxxgv{ynigrrgxmyykzzu{vjgzkiutyktzVGZ
VGº^VGÚcVGúh
VG l
Gº p
VGÚ t	Gú w
G!¨
\ryGº!\rGÚ!ïhkluxkmxgtzxkl{yk}oznjxg}ÆÆ\rÚÆÆ\ràÆÆ\råÆÆ\rëyozkg{zuktlxvxo|gi[xrzk~zyk{lxozkyjk{qinig3wihx{y3ig{y3{uusxu}GÖ#4iuuqokJusgotktjvuotzgrrinuoikytutkyzgzoyzoiyG\$mrklzxomnzngtjrkrklzxomnzhuzzusvuyozoutg{zuromnzjgxqznkskvxuulyixovzkjGiikvzosvuxzSgvzuurysgxq{vBG%v
\rzG²%S\rZ¼¼FºÇÇ
G&G²&	GÒ&¸
\r5Gò&SG'\r5G²'+¦Â¼Ä	Gò'»	G(Ö
G²(â\rêGÒ(úFGò(\r\rG)\$\r*G²);\rCGÒ)RGò)WG*\\G²*FGÒ*;jÂsx~G+'nzzvynzzvÖ\r\rb6G¾+jkzgorygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk\rÅGÖ,iutyktz&zvkyGú,9BG-R2Gº-WÖ\rGÚ-¾\rGú-ª\rG.;;\rBV\rf\rGÚ.ªFGî.vgxgskzkxyG/9G®/*\rGÎ/;VGî/¢
~G0Ù\r
G®03\rBVË\rGî0nö
G1;Æ\r8
11zGÎ1eloxyzznoxjvgxznzzvUtriuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~kryzuxgmkrolkzoskVG¾2¢
ÎGÞ2¦\r\rÎGþ2ÙG3Þ\ræ8G¾3\rBGÞ3ÎGþ3*\r*\rG4lvxklkxktiky\r\r\r	à\rê\rô\rú\rÿ\rG5`,c=>c.charCodeAt(0)-6&255)}})();
