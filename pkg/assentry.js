/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(assentryText=>{var f="assentry";var a=document,Qt=0,Zt=1,te=2,ee=3,oe=4,ot=5,ne=6,re=7,se=8,ie=9,yt=10,ae=11;var vt,pe=t=>{vt=t},fo,kt,le=t=>{kt=t},nt;function I(t,e){let o=window.trustedTypes;return o&&nt===void 0&&(nt=v(()=>o.createPolicy(f,{createScript:String,createScriptURL:String}),null)),nt?nt[t](e):e}var ce=[],wt=!1;function S(t,e=0,o=""){if(ce.push([t,e,o]),!wt){wt=!0;try{for(let n;n=ce.shift();)St(n[0])?.(...n)}finally{wt=!1}}}var St=t=>t<yt?vt?.[0]:fo||=kt&&vt?.[1](kt),de=()=>St(yt),G=(t,e="")=>!!St(t)?.(t,0,e),fe=[],me=t=>{fe=t.split("")},rt=()=>fe,v=(t,e)=>{try{return t()}catch{return e}},Et=(t,e)=>{a.dispatchEvent(new CustomEvent(f+":"+t,{detail:e}))},At=[],Tt=[];function h(t){Tt.push(t),console.error(f+": "+t),Et("error",t)}var ue={compat:"sha256-jIpZLvS6TCReBx3HYRHmDsvBNCFgyboezHzFC8xFHGE=",more:"sha256-cY8XmRH18xSQ/KIAjkl/GBSHrbXcnAJBxwGL+kfNxSA=",vendors:"sha256-Xyp5/2tsrSDEBKSBeh00RTI0RV7caEZLwpkJtelcbl0=",peers:"sha256-J0WRFdL+RxJtNso4knWdpK0GGu9/7YWlRtkpldk/nyM=",inspect:"sha256-ojlAevaXwVVfkimkKrBqwDl18bcrQXI1UOePU1mv7BU=",fr:"sha256-/NK2tUOsFJ8yu2Tcwk1U2y3eGALtspLW3dgr2LxxdNQ="};var Lt=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]){cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted(button[data-assentry="customize"][slot]),::slotted(button[data-assentry="save"][slot]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}:host(assentry-banner) ::slotted([slot="close"]){float:inline-end!important;margin:-8px -10px 0 8px!important}::slotted(:focus-visible){outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}:host(assentry-handle[data-asking]) ::slotted(button[slot="button"]){visibility:hidden!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:76dvh}.words{padding:16px 16px 4px}.card li{margin:4px 0}.buttons{padding:10px 16px 16px}}@media(max-height:420px){.card{max-height:calc(100dvh - 16px)}.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(:focus-visible){outline-color:Highlight!important}}';var Nt={},Rt=t=>(Nt[t]||(Nt[t]=new CSSStyleSheet).replaceSync(t),Nt[t]);function b(t,e,...o){let n=document.createElement(t);for(let r in e){let s=e[r];s!=null&&s!==!1&&n.setAttribute(r,String(s))}return n.append(...o.filter(Boolean).map(r=>r)),n}var E=t=>b("slot",{name:t}),j=(t,e,o)=>b(t,{slot:e},o),D=(t,e,o,n)=>b("button",{type:"button","data-assentry":t,slot:e,...n},o);function W(t,e,o,n,r){let s=b("assentry-"+t,e,...n),i=s.attachShadow({mode:"open"});return i.adoptedStyleSheets=r?[Rt(Lt),Rt(r)]:[Rt(Lt)],i.append(...o),s}var he={title:"Your choice about cookies","title.again":"Something new to decide",intro:"{site} would like to use:","reach.none":"We would store or read information on your device for this.","reach.one":"With {n} partner, we would store or read information on your device for this.","reach.many":"With {n} partners, we would store or read information on your device for this.",change:"You can refuse, or change your mind at any time under \u201C{handle}\u201D on every page. If you refuse, the site works the same.",accept:"Accept all",reject:"Refuse all",customize:"Choose",who:"Who, what, how long",privacy:"Privacy policy",handle:"Cookie settings","handle.optout":"Your Privacy Choices","signal.honoured":"Opt-out request honored","purpose.necessary.title":"Strictly necessary","purpose.necessary.description":"What the site needs to work, such as remembering this answer.","purpose.preferences.title":"Preferences","purpose.preferences.description":"Remember settings such as the display you chose.","purpose.analytics.title":"Audience measurement","purpose.analytics.description":"See which pages are useful, so that we can mend the others.","purpose.marketing.title":"Advertising measurement","purpose.marketing.description":"Learn whether our campaigns work, and show you ads that fit.","purpose.social.title":"Social networks and videos","purpose.social.description":"Show content from other sites, which then see your visit."};var Y=he,jt=!0,l={},R=[],y="en",xe=t=>R[t],F=0,T="",ge=t=>{l=v(()=>JSON.parse(JSON.stringify(t||{})),{})};function be(t){let[e,o,...n]=t.split("");y=e,T=o,jt=y=="en",R=n.map((r,s)=>{let[i,c,d]=r.split(" ");+c==s&&(F=s+1);let _=+c==s?l.purposes:l.services;return{id:i,purpose:+c,required:!!d,said:_&&_[+c==s?s:s-F]}})}var Dt=()=>jt;function ye(t){Y={...Y,...t},t||(y="en"),jt=!0}var we=t=>{Y={...t,...Y}},Ot,ve=()=>Ot;function ke(){let{variants:t=[]}=l,e=t[Math.floor(Math.random()*t.length)];!e||Ot||(Ot=e.id,l.position=e.position||l.position,l.texts={...l.texts,[y]:{...l.texts?.[y],...e.texts?.[y]}})}var U=t=>t&&typeof t=="object"?t[y]||t.en||Object.values(t)[0]:t;function w(t,e={}){let o=l.texts&&l.texts[y];return(o&&o[t]||Y[t]||"").replace(/\{(\w+)\}/g,(r,s)=>s in e?String(e[s]):r)}var H=(t,e)=>U(t.said&&t.said[e])||w(`purpose.${t.id}.${e}`)||t.id,st=t=>R.slice(F).filter(e=>R[e.purpose]==t),it=t=>new Date(+t*864e5).toISOString().slice(0,10);var Se=()=>W("handle",{lang:y,"data-theme":l.theme||"auto","data-position":l.handle||"left"},[E("button"),E("status")],[D("open","button",J()),b("p",{slot:"status",role:"status"})]),J=()=>T.includes("o")?w("handle.optout")+(xo()?" \xB7 "+w("signal.honoured"):""):w("handle"),xo=()=>T.includes("s")&&!(l.gpc||["marketing","social"]).some(t=>window.assentry.has(t));function at(t,e){let o=w(e?"title.again":"title"),n=t.map(i=>R[i]),r=new Set(n.flatMap(st).map(i=>U(i.said.vendor)||H(i,"name"))).size,s=w(r>1?"reach.many":r?"reach.one":"reach.none",{n:r});return W("banner",{role:"region","aria-label":o,lang:y,"data-theme":l.theme||"auto","data-position":l.position||"left"},[b("div",{class:"card",part:"banner"},b("div",{class:"words"},E("close"),E("title"),E("intro"),b("ul",{},...n.map(i=>b("li",{},E(i.id)))),E("text"),b("p",{class:"links"},E("link"))),b("div",{class:"buttons"},E("button")))],[j("h2","title",o),j("p","intro",w("intro",{site:U(l.site)||location.hostname})),...n.flatMap(i=>[j("b",i.id,H(i,"title")),j("span",i.id,H(i,"description"))]),j("p","text",s+" "+w("change",{handle:J()})),D("open","link",w("who")),T.includes("x")&&D("reject","close","\xD7",{"aria-label":w("reject")}),l.privacyUrl&&b("a",{slot:"link",href:U(l.privacyUrl)},w("privacy")),...["reject","accept","customize"].map(i=>D(i,"button",w(i)))])}var B=(t,e=Bt)=>x("more",o=>{try{de()}catch(n){return e("expected assentry.more.js of the same build, found "+n)}t(o)},e);function Bt(t){h("answer: "+t+"; everything optional is denied on this page"),ct(),S(ne)}var C=[],z,q,pt=new Map,lt,Ee;function $(t){if(Dt())return t();let e=!1,o=(n,r)=>{Dt()||(r&&h("texts: "+r+"; they are shown in English"),ye(n)),e||t(),e=!0};x(y,o,n=>o(void 0,n)),setTimeout(o,go,void 0,"expected them within 3 seconds")}var go=3e3,V=()=>{},Ae=t=>{for(let e of["pointerover","focusin"])t.addEventListener(e,()=>B(V,V),{once:!0})},Ct=t=>(window.requestIdleCallback||setTimeout)(t),_t=()=>Ct(()=>B(t=>t.displayed(),V)),Te=()=>$(()=>{q=Se(),dt(q),It(!!z),Ae(q)});function Le(t,e,o){let n=z={};$(()=>{if(n!=z)return;ke();let r=n.element=at(t,e);dt(r),It(!0),Ae(r),r.addEventListener("focusin",s=>{let i=s.relatedTarget;i&&!C.some(c=>c.contains(i))&&(Ee=i)}),Ct(()=>{if(n!=z)return;let s=lt=new CSSStyleSheet;a.adoptedStyleSheets=[...a.adoptedStyleSheets,s],new ResizeObserver(([{borderBoxSize:[{blockSize:i}]}])=>{let c=lt==s&&i&&i+24;s.replaceSync(c?`html{scroll-padding-bottom:${c}px}html::after{content:"";display:block;visibility:hidden;height:${c}px}`:"")}).observe(r)}),o?_t():Ct(()=>x("more",V,V))})}function Ne(t){if(!q)return;let[e,o]=q.children;e.textContent=J(),t&&(o.textContent=t)}var Mt=t=>{let e=a.body||a.documentElement,o=t==q&&z?.element;e.insertBefore(t,o&&o.parentNode==e?o.nextSibling:e.firstChild)},Re=t=>C.includes(t);function Oe(t,e){a.body&&(a.body!=t||e)&&C.forEach(o=>{o.isConnected||Mt(o)})}var It=t=>C.forEach(e=>e.toggleAttribute("data-asking",t));function dt(t){if(C.push(t),a.body)Mt(t);else{let e=new MutationObserver(()=>{a.body&&(e.disconnect(),C.includes(t)&&Mt(t))});e.observe(a.documentElement,{childList:!0})}}function Ut(t){C=C.filter(e=>e!=t),t.remove()}function ct(){let t=z?.element;if(z=void 0,!t)return;let e=t.contains(a.activeElement);Ut(t),e&&Ee?.focus(),It(!1);let o=lt;lt=void 0,a.adoptedStyleSheets=a.adoptedStyleSheets.filter(n=>n!=o)}function je(t,e){let o=!0;pt.set(t,()=>{o=!1}),$(()=>x("more",n=>{o&&pt.set(t,n.standIn(L[t],n.placeholder(L[t],t,e)))},n=>h("placeholder: "+n)))}function De(t){pt.get(t)?.(),pt.delete(t)}var X=new WeakSet,L=[],bo=1e4;function Ce(){let t="[data-consent]",e=r=>Array.from(r.querySelectorAll(t)),o=r=>{let s=[];for(let i of r){if(!i.isConnected||X.has(i))continue;X.add(i);let c=(i.getAttribute("data-consent")||"").replace(/[\s\x1f]+/g," ").trim(),d=yo(i);d=="x"?h('script with data-consent="'+c+'": expected type="text/plain", found a script that is not inert and already ran'):(L.push(i),s.push(d+c))}s[0]&&S(Qt,0,s.join(""))};o(e(a));let n=a.body;new MutationObserver(r=>{let s=[],i=0;for(let c of r){for(let d of c.addedNodes)d instanceof Element&&(d.matches(t)&&s.push(d),d.firstElementChild&&s.push(...e(d)));for(let d of c.removedNodes)Re(d)||i++}o(s),Oe(n,i),n=a.body}).observe(a,{childList:!0,subtree:!0}),a.readyState=="loading"&&a.addEventListener("DOMContentLoaded",()=>S(ot))}function yo(t){let e=t.localName;if(e!="script")return e=="iframe"?"e":"r";let o=t,n=o.dataset.type=="module",r=zt(o);return/^\s*text\/plain\s*$/i.test(o.type)?o.hasAttribute("async")&&(r||n)?"a":n||r&&o.hasAttribute("defer")?"d":"o":"x"}var zt=t=>t.dataset.src||t.getAttribute("src")||"",Be=new WeakSet;function Me(t){let e=L[t],o=zt(e);if(!o||Be.has(e))return;Be.add(e);let n=a.createElement("link");for(let r of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let s=e.getAttribute(r);s!=null&&n.setAttribute(r,s)}n.rel=e.dataset.type=="module"?"modulepreload":"preload",n.as="script",n.nonce=e.nonce,n.href=o,n.onload=n.onerror=()=>n.remove(),(a.head||a.documentElement).append(n)}function _e(t,e){let o=L[t];if(!o.isConnected)return!1;let n=a.createElement("script"),r=zt(o),s,i=d=>h("gated script "+r+": expected it to run, but "+d),c=d=>{clearTimeout(s),d&&i("it failed to load"),S(Zt,t)};try{X.add(n);for(let{name:d,value:_}of o.attributes)/^(type|src|data-(type|src))$/.test(d)||n.setAttribute(d,_);return o.dataset.type&&(n.type=o.dataset.type),n.nonce=o.nonce,e&&(n.async=!1),r?(n.addEventListener("load",()=>c(0)),n.addEventListener("error",()=>c(1)),n.src=I("createScriptURL",r),o.hasAttribute("async")||(s=setTimeout(()=>{i("it took longer than 10 seconds; the others go on without it"),S(te,t)},bo))):n.text=I("createScript",o.text),o.replaceWith(n),!!r}catch{return c(1),!1}}var Pt=["src","srcset","href","poster"],Wt=t=>[t,...t.querySelectorAll("source,track,img")];function Ie(t){let e=L[t],{parentNode:o,nextSibling:n}=e,r=e.localName=="iframe"&&o;r&&e.remove();for(let s of Wt(e))for(let i of Pt){let c=s.getAttribute("data-"+i);c!=null&&s.setAttribute(i,c)}r&&r.insertBefore(e,n),e instanceof HTMLMediaElement&&e.load(),De(t)}var ft=[(t,e)=>me(e),(t,e)=>be(e),(t,e)=>Le(mt(e),!!(t&1),t>1),(t,e)=>{Ue("update",o=>t>>o&1),Ht().push({event:f+"_update",[f]:{granted:e.trim().split(" ")}})},t=>x("vendors",e=>e.takeSteps(t>>2,t&3),h),vo,Me,(t,e)=>_e(t,!!e),Ie,(t,e)=>je(t,mt(e)),t=>Et(["ready","shown","change"][t],window[f].status()),(t,e)=>h(e),()=>setTimeout(S,0,ot),()=>performance.now(),()=>a.readyState!="loading"],Q=(t,e,o)=>ft[t]?ft[t](e,o):x("more",()=>Q(t,e,o),h),mt=t=>t.split(" ").filter(Boolean).map(Number),Ht=()=>window.dataLayer=window.dataLayer||[],wo=["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage","security_storage"];function Ue(t,e,o){let n=Ht();function r(){n.push(arguments)}r("consent",t,{...Object.fromEntries(wo.map((s,i)=>[s,e(i)?"granted":"denied"])),...o})}function ze({regions:t,adsDataRedaction:e,urlPassthrough:o}){Ue("default",s=>s==6,{wait_for_update:500,...t&&{region:t}});let n=Ht();function r(...s){n.push(arguments)}e&&r("set","ads_data_redaction",!0),o&&r("set","url_passthrough",!0)}function vo(){let t=!1,e=()=>{t||(t=!0,S(oe))};addEventListener("pagehide",e),requestAnimationFrame(()=>setTimeout(e)),setTimeout(e,200)}var P,ut;function We(){let t=()=>{P=v(()=>new BroadcastChannel(f)),P&&(P.onmessage=({data:e})=>Kt(e+""))};addEventListener("pagehide",()=>{P?.close(),P=void 0}),addEventListener("pageshow",()=>{P||t()}),t()}function xt(){return v(()=>a.cookie,"").split("; ").filter(e=>e.startsWith(f+"=")).map(e=>e.slice(f.length+1)).join(`
`)+""+(v(()=>localStorage.getItem(f),"")||"")}var qt=()=>Math.floor(Date.now()/864e5),ht="",He=t=>ht!=(ht=qt()+t),qe=2e3,Ke=0;function Ge(){Ke=performance.now()+qe,He(xt())}function Z(){if(ut==null&&performance.now()<Ke){setTimeout(Z,qe);return}let t=()=>ut??xt();ht?ht!=qt()+t()&&B(()=>Pe(ae,t())):Pe(ee,t())}function Pe(t,e){ut=void 0,He(e)&&S(t,qt(),e)}var Kt=t=>{ut=t,Z()},Ye=t=>v(()=>P?.postMessage(t));var Fe=()=>({beside:Gt,need:x,act:Q,ops:ft,positions:mt,LOADS:Pt,family:Wt,gates:L,seen:X,answered:rt,ask:G,attempt:v,complain:h,complete:le,log:At,tell:S,trusted:I,spread:Ye,wrote:Ge,attach:dt,detach:Ut,dropNotice:ct,label:Ne,speaking:$,banner:at,button:D,element:b,host:W,slot:E,slotted:j,add:we,config:l,date:it,itemAt:xe,items:R,language:y,local:U,manner:T,purposes:F,said:H,services:st,shownVariant:ve,word:w,inside:ko}),ko=()=>({gates:L,config:l,items:R,complaints:Tt,calls:At});var gt={},Ft={},tt=a.currentScript,Gt=t=>new URL(t,tt&&tt.src||a.baseURI);function Je(t,e){try{gt[t]=typeof e=="function"?e(Fe()):e}catch(o){return Yt(t,"expected assentry."+t+".js of the same build, found "+o)}Ft[t]?.splice(0).forEach(([o])=>o(gt[t]))}var Yt=(t,e)=>Ft[t]?.splice(0).forEach(([,o])=>o(e));function x(t,e,o){if(gt[t])return e(gt[t]);if((Ft[t]||=[]).push([e,o])>1)return;let n=Gt(f+"."+t+".js"),r=a.createElement("script");r.onerror=()=>Yt(t,"expected "+n+" to load"),tt&&(r.nonce=tt.nonce,r.crossOrigin=tt.crossOrigin),(n.origin==origin||r.crossOrigin!=null)&&(r.integrity=ue[t]);try{r.src=I("createScriptURL",n.href)}catch(s){return Yt(t,'Trusted Types: expected the policy "'+f+'" to be allowed, found '+s)}(a.head||a.documentElement).append(r)}var So=262144,Ve=t=>t.replaceAll(""," ");function $e(t){let e="",o=r=>{if(e+=(e&&"")+r,e.length>So)throw 0},n=(r,s)=>{if(r==null)o("n");else if(r===!0||r===!1)o(r?"t":"f");else if(typeof r=="number")o("#"+r);else if(typeof r=="string")o('"'+Ve(r));else if(typeof r!="object"||s>13)o("?"+(typeof r=="object"?"value too deep":typeof r));else if(Array.isArray(r))o("["+r.length),r.forEach(i=>n(i,s+1));else{let i=Object.keys(r);o("{"+i.length);for(let c of i)o(Ve(c)),n(r[c],s+1)}};return v(()=>(n(t,0),e))}var Eo=["accept","reject","save","open","close","once","always","customize"];function Xe(t,e,o,n){let r=$e(e);if(ge(e),r==null)return o("configuration: expected at most 262144 characters of plain data, found more");if(!t[0](re,0,Ao()+`
`+r)){let c="the configuration is not valid";return x("inspect",d=>o(c,`
  `+d.explain(r).join(`
  `)),d=>o(c,`
  `+d))}pe(t);let s=c=>{a.addEventListener("click",Lo,!0),a.addEventListener("visibilitychange",Z),addEventListener("pageshow",Z),Kt(c),Ce(),We(),Te(),l.endpoint&&T.endsWith("os")&&_t(),n()},i=()=>xt()=="";l.markup||l.import&&i()?x("peers",c=>c.begin(i,s),c=>{h(c),s()}):s()}var Qe=(t,e="")=>B(o=>o.call(t,e));function Ao(){let t=v(()=>window!=window.parent&&f in window.parent,!1),e=navigator;return[To(),innerWidth<768?1:"",e.webdriver?1:"",t?"":1,e.globalPrivacyControl===!0||/[?&]assentry-gpc\b/.test(location.search)?1:"",e.doNotTrack==1?1:"",a.documentElement.lang,...e.languages||[]].join("").replaceAll(`
`,"")}var To=()=>a.querySelector("meta[name=assentry-region]")?.content||v(()=>performance.getEntriesByType("navigation")[0].serverTiming.find(({name:t})=>t=="region").description,""),bt;function Lo(t){let o=t.composedPath()[0].closest?.("[data-assentry]"),n=o?Eo.indexOf(o.dataset.assentry||""):-1;!o||n<0||(t.preventDefault(),bt=[t.isTrusted,n,o.dataset.gate],B(r=>{bt&&r.press(...bt),bt=void 0},r=>n<3?Bt(r):h("preferences: "+r)))}function Ze(t,e,o){let n=oo(o,K.g),r=Jt;return K.d(t,e,n,r)>>>0}function to(){return{a:{a:(t,e,o,n)=>Q(t,e,No(o,n))}}}var eo=()=>new Uint8Array(K.b.buffer);function oo(t,e){let o=new TextEncoder().encode(t),n=e(o.length,1);return eo().set(o,n),Jt=o.length,n}var No=(t,e)=>new TextDecoder().decode(eo().subarray(t,t+e)),Jt=0,K,no=t=>{K=new WebAssembly.Instance(t,to()).exports},ro=t=>{let e=new WebAssembly.Instance(t,{...to(),p0d2abd:K}).exports;return(o,n,r)=>e.c(o,n,oo(r,K.g),Jt)};var so=()=>assentryBytes();function io(t,e){try{no(new WebAssembly.Module(so()))}catch{return x("compat",t,o=>e("WebAssembly: expected this page to allow it, or a stand-in: "+o))}t([Ze,o=>ro(new WebAssembly.Module(o()))])}var ao="0.1.0";var M=(t,e="")=>h(t+", everything optional stays denied"+e);function Oo(t){let e=[],o=!1,n=!1;a.addEventListener(f+":ready",()=>{o=!0});let r=(p,u)=>{let m=()=>Qe(p,u&&[].concat(u).join(" "));n?m():e.push(m)},s={version:ao,status(){let[p,u,m,g,A,O,N,po,lo,Vt]=G(se)?rt():["unasked","",""],$t=et=>et.split(" ").filter(Boolean),Xt=et=>et?it(et):null;return{standing:p,granted:$t(u),denied:$t(m),method:lo||null,decidedAt:Xt(N),expiresAt:Xt(po),revision:A||null,regime:g||null,signals:O?["gpc"]:[],...Vt&&{id:Vt}}},has:p=>G(ie,String(p)),accept:p=>r(p==null?0:1,p),reject:()=>r(2),reset:()=>r(3),open:()=>r(4),on(p,u){let m=g=>u(g.detail);return a.addEventListener(f+":"+p,m),p=="ready"&&o&&Promise.resolve().then(()=>u(s.status())),()=>a.removeEventListener(f+":"+p,m)},whenGranted:p=>new Promise(u=>{let m=()=>{s.has(p)&&(g.forEach(A=>A()),u())},g=["ready","change"].map(A=>s.on(A,m));m()}),debug:()=>new Promise((p,u)=>x("inspect",m=>p(m.debug()),u))};Object.defineProperty(s,"_",{value:Je}),window[f]=s;let i=p=>{let u=p&&p.region;typeof u=="function"?Promise.race([Promise.resolve().then(u),new Promise(m=>setTimeout(m,2e3))]).catch(()=>{}).then(m=>c({...p,region:m})):c(p)},c=p=>{let u=g=>io(A=>{Xe(A,g,M,()=>{n=!0,e.splice(0).forEach(O=>O())})},M),m=p&&p.services;Array.isArray(m)&&m.some(g=>g&&(!g.purpose||g.steps))?x("vendors",g=>g.fillIn(p,u,M),M):u(p)},d=p=>p==null?M("configuration: expected an object, found nothing"):i(p),_=()=>{let p=window.assentryConfig,u=a.querySelector("script[data-assentry-config]"),m=p,g;if(!p&&u)try{m=JSON.parse(u.textContent||"")}catch(N){g="configuration: expected JSON, found "+N}let A=m&&m.consentMode;if(A!==!1&&ze(A||{}),g)return M(g);if(p)return i(p);if(u)return d(m);if(!t)return i(null);let O=new URL(t,a.baseURI);if(O.origin!=location.origin)return M("data-config: expected a URL of "+location.origin+", found "+O);fetch(O,{credentials:"same-origin"}).then(N=>{if(!N.ok)throw N.status;return N.json()}).then(d,N=>M("data-config: expected JSON at "+O+", found "+N))};return a.prerendering?a.addEventListener("prerenderingchange",_,{once:!0}):_(),/[?&]assentry-debug\b/.test(location.search)&&s.debug(),s}var co=a.currentScript,ur=window[f]&&window[f].version?window[f]:Oo(co&&co.dataset.config);function assentryBytes(){let text=assentryText;assentryText=0;return (s=>{let i=s.length,b=new Uint8Array(i);for(;i--;)b[i]=s.charCodeAt(i)-6;return b})(text)}})(`gysofff	ff
f
ff	fffffffff\rgg
	\r\r	\r

\r
			\r	
	\r		

			
	

			
v				Gª
GÞ)Gö)\r@hjk	l	m3gin\ropqrstuvwxy!z"{#|%})~-25g66g78g8:g9?g:Bg;Fg<Jg=Ng>Rg?SggTghUgi[gj\\gk]gl\`gmbgndgofgpjgqkgrngsrgtvguwgvygwzgx{gy~gzg{g|	G
ÊÊå)GÆq(
*FFFF&G	pGw&q(&S&G
UwK
F&Gq'&'	F&K&&p&Gq'2GT	&.G~w&G
q'&G
&!'	F&&O
F&&p.G~w
&G
p'&G¦%Q&&p.G~wK&G¦%Q&GS
F&G~<F&Gq(K&&p2GÅP&G~<&
Gòp(GÏG5&GËÁø~&&RS&'&&p'\rG'	F&&\rM
F&&3GLp'&Gp'FF&G\rL
F&
&<&
&<~&
&
Gþp<&
.v&
.z&\rGo&
Gæp&
Gp(H&
&
/	f=&
GpGÒh&
GÞp&H&
.bGM&
GÖp&H&
GÎp&
.V&
.Z.&
.NGwK
F&G~<	&
.R'&
GFq&
GpH&
G>p&
.F&
.J.&
.>GwK
F&G~<	&
.B'&
G6p&
GpH&
&
.:(<&
&
.6(<G&
Gp&	.&(i G&&/(K &3&3L'&
G.p&
GpHG 'G'&
.2'&
..'\rF	F&GL&
G&pGþG&Gp(&Gp!&
&
/	&=&
&<¢&
&\r<&Gp'&'&
Gp(.(&
Gp(.(xK'&K&Kx
&&&iK&
Gp&
Gp(H&&
.&
."5&
Gp&H&
.'&
.'&
H=	¦&
H=	&&G\rtGrp3'&
G¦p'&	..'&	.2'&	.'G'G'G'	FF&&O
F&Gp('	F&&L
F&'	FF&&p3(G1q


&G'L&G@Lx&GELx	&Gp'&
/	'&
/	¦'&
&
.<¾&
&
/=	¶&
&GQ@Ä&
&@Ã&
&@Â&
&=	¦&
&=	&
&<®&
&<²F&&Q
F&G~<&
G¶pw&&
GpG.&
Gòpw\r&&p3'\r&
Gp&&&&!FF&
.(K&
&	&&
.#&
.'&
.
'FF&\rG1q(
&\rG'L&\rGELx&\rG@M&\rG@L&\rG4Lx(&Kw&G&Gw!'F&K
FG&&&U!('&\r'G'&GL&&Ox&&O
F&&Grp.&M&'&
/	&j&
Gp'FFF&


&'&\rGEL
&\rG@M	&
Gp&\`&'&'&GwG1L&\rG4ML	&
Gp&\`&'&G~<&
Gpw&&\`&'&G~<&G~<&G~<&
Gòpw&G~<&
GÆp*Î)GFp(*&Gp'&G*p'&G:p'	FFFFFFFFFFFF&3Z&.V(K&&Gq(<V&.R&G
zp(.(\rG~L&.'
&.
'&.'&Gp&/	'G'&G<.&&=&G'	FFFFFFFFFFG
&\rG~y&\rGT!Gq	
\r&³&
³H&'b(
&&T&.(.N&3GL'&.
(&.Gp<G~MGG&!xG'&G6p&&G&pw&&.><.&&/6=	&G'	G'	G'	&G&pw&&<.&&<*&&\r<&G'	&
'G'	&Gw&Gzp'G
'	&G6p&³&
³H&&G&pw&&.><.&&/6=	&G'	&G@Z&.VG
z'	&.RGq'
	FG'&	K
FG'	G
&	Gq'	&
(Gp'
&.G~M&.'	&.'&	Gz'&.'\r&.'
	FG'	G'&GæL&&Lx&&p.(&
U&&\rp3PGwK
FG&GGk &G
p'&&<>&&<:&&<6&&&
Gz(
p<B	FFFFF&

F&&G
p(<:&.(&.U&.&p3(K
&'&GêLF&GõL(\rK
F&'&.	&'&.K	&\r	&G6pZ&&GõM&.&.LG&GGk &.(\r&.L
F&|&.
&\rGzp&<&&\rGp<&
G
q'
&'&GFq*&&<>&&<6&&&
Gz(	p(
<B	F&	
FG&.(GGk &*&	G
q'	&G
p'&&
<:&G6pZ&3[K\rFb(K&Gp&T&.'&G6p&.G&&.Gp<&.6(G~L&.>'	&.:&GpG'	&.'&.'
&Gw'&G&pw&&	<.&&
<*&&<&G	'	&G&pw&&
<.&&<*&&<&G'	
G'		G'	&Gw'G'	&G&pw&&
<.&&<*&&<&G'	&	&&.*&..k &*&G&pwü\r)Göq(
*&3(GL'\rFFFFFF	F&
&	<B&
&<>&
G6p&
G>p(G&&
.:K&
.63(GëL
F&
&G,&&
&\r!.'&
GBp&
G
x&\r!.'	&K&GçLxFFFFFFFFFFFFFF&Gq	&GìMG'	G'&Gíq
\r	&Gúq&GêM&
Gp&.
&..&
.GM&
&
.<bGò&
GâpGK&
.>'	&
.B'G²'	G5'Gá'	G'&	&&.
&.+K&GïG&
.>&
.B&.
(&.p'G'	F&&M
F&&2GÅPp'&Gp'& &.
&.4K&.
')G&q(	*&	&.(<&	&<&	Gp&	GpG@G'&	.'G'\r&&	.(Q
F&	&<&	&&p<"&	.'&	."'\r	F&\r&(M
F&	&Gp(<&3G)q(G"QG&zG¦wKx&&\rM'\r&&G¶(G\$K
F&&G»(G
\$'&	&<&&\rxGGÂ(&	GpG!&	G&p*K\r&.
'G')Gq(	*&	&.(<
GÚ(&	G
pG
F&	&<&	&&p<&	.'&	.'	F&&(M
F&	&Gp(<&3(GçqGwG O&G6qGwGO&G3qGwGOxx&&L'&	Gp*&K\r&.
'\rG'	)Gq(*&&.(<FGÎ(&GpGK	F&	&M
F&	&\rp3'FFFF&	&Gp'&G6qGwGO&GewGÇqGwG UG	'&G3M
&GåwGÇqGwGQ	&Gp'&	Gp'	&G	MG&Gp*K&GòM
&
G&p&
G>p(G&&
.*'	&
.&'&
Gp&G&&
."'&
.'\r&
Gp&G2&&&	&\r&&.(K&G
z'&.'	&
.B'&
.>'	F&K&	3K
F&G@&&	&&	&Gq'&	Gp'	&.(&.Grp'	F&&L
&
&/=bF&3GL
F&.Gr'&.Gp'		F&K&
Gâp'G'Gº'\r	F&(
F&Gq'&\rGp(\r&iKFF&KG×G	&	Gq.&	G
q.+K&	3G	M&&	GéG	&G@&Gq'&	Gp'	&G@&Gp'&.(\rGr'&.Gp'	FFF&
F&3G	M&&&&		&\r
&G@&Gq'&Gp'&GõM&
&
.>(&
.B(	GÜG@
FG¾\$'Gþ	&&	GâG\r@
FG\$'G0&&	GéG
@
FGÙ#'GA&&	GªG\r@
FGò"'Gí&&	GíG\r@
FGÔ!'G¤&&	GÖG@
FGè 'GòG Gø&&	GôG
@(	!'GæG&	!<2&
&<.&.(&.Grp'\r&
.2'&
..'	FF&&\rM
F&
&<f&
&<bG'		F&
GFq(&
Gâp &
3NGL&&i&	x'	&
&<^&
&<Z	F&
Gâp&
GÚp &
3j(GL
&
.r'	&
.n'&&
.b&
.f'(3&GwKxK
F&G@&&&&		&	GwK
F&G@&Gp'&G@&
Göp*)GFp(	*&	Gp&G%&	Gp&	.(&	."(
G1&	.G&	.(!'&G&!'&Gw
F&	Gp&&.&	.G&	.Gw!'\rFFFFFFFF&

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

&	.2(&	.*L
F&	G*pG
G;&	..&G
zp(&	/6=&&	/>=&	&Gp<2&\rGq'\r&	G<2&	HÆ=*&Gq'	FF&\r
F&.
&&	.2<&&	/*=
&G@&	&G%&	.
'
&	.'&	G6p&&
&	.2(&	.*L
F&	G*pG
G;&	..&Grp(&
<
&&<&&	/6=&&	/>=&	&Gp<2&\rGq'\r&	GFq*·)Gæq(*&.
'&.'\r&GÞp')Gq(
*&
G~<&&
&&\rg&
GÎp'&
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
.(Q&&L
F&
/	>&
/	Z&w&
GÞp(&
G6pG.&
Gp(f&&G.&Gp'&&
GpG.&
Gp*&G6p'
FFFFFFFFFFF&.(K
F&G~<F&G.p&&.(&&.FG~M&&<&.G~L
F&&<&.&.>&&<O&
f&
&G.FF&.NG~M
F&&.F(G	p(
&&.zp(&.J(&&Q!(&&
Q!OG'G'G'G'&\r	&K	&G.pf&G.pf\r&
f&
&G.pG.&.NG~MG'G'&GÖp(G
xG¼GÖ5&G~<V&	&?&&&.F(
G	p(\r&
&.zp(
&.J(&
&O!(
&
&\rQ!(
U
FG'G'	&GÖp(\r&&5&&.z(&
&q(&&O!<b&	&\r?	&G.pf&&G~<V&	&GÖp?&
F&G.pf&K&f&Gæp*¶	)Gq(
*&G:p'&G*p'\r&Gp's'&.'	F&'FFFF&.&&."M&.&\r'&.6&.2M&.F&.BL&'GGGGkKs&qGS
F&.(&.O
F&&Gp<&.
&Gzp.'b(K&
Gp&T&
.'F&
.(	&Y(K&&	.U&	.
&G	zp(	&	3&	3
Kx@&&.Gp<&K&&.U	&&p(	3(PGw
&	G@G\r&GGê&3J(	Gw!G&GêL(!&&	GywkK&GçLx&&<
&G<&&Gp<
GGGGk &
Gp*G&GGk Å
)Gq(	*&	&:&	/	'&	/	'&.(
&.Grp'\r&/	'&/	'G'	F&'FFF&\r&
(M
F&&j'
F&&jK
F&

FG	'
&Gp'
&&Gp(GqjK\rG'G'&
K&3(
GLG&&j&&jyK&
GMx
 &	Gp*&Gw&3K&	&@&	&<
&	G~<&&	?G&G	M &.GÖG'G¸G
'&Gp'&Gp'
&&x'Û)GFp(*GËÁø~&.&(	.&	.
R'
&..(&.2(\rGrp'&'	F	F&	&L&\r&	.(Q
F&	Gp&&Grp/'&Gp&	.GéG'aG'&&.G&.(!<B&&G&!<>&G<:&Gï<6&&=.&G<*&Gï<&&&	/=GËÁø~'		F&G.M
F&	&Gp&p(	.&	.
R'	&Gp'&	G·ùã÷r&
p'
'	&Gp&G<&&&/	=&Gp&
S&&.&<&&/=&GFq*ò&&>(	K
FGF&	3&	/	&/	HHX&	/	&/	HVKG&.2(	Gw'\r&..(&	Göw(	Gzp'
F	F&	
FG'G'	F&&&p.&Lx'&G
p(GÆM&	Gq'	&GFq'G'&GwK&\rGz'	F&GM'&K&G
q'&
.'&
G
p'
&&M&íG&&GS!'	F&e'	GÚ)'FFF	F&(.(GM
F&.
&p(&	SG&q&&	qw(
&U&.'&	G	pGw(G|F(GMG&	&
p(&U
F&'&.'	&&&q<
&&	<&&<&Gz&&.'&&
M
F&&
&q<
&
&&.<&
)Gq(*&.(G|'\r&.
(	&G
zpGq'	F&\r
F&	'&'
G
'	F&
F&.'&&
.<&
&<&Gq'&
G
p'
&G
p'&\rGq'\r&	Gp'	&Gq'&.R'
&&.V(n&.'	&
F&G
z(
F&.
&	G
zp&
&&.'	&G<V&&&	p<&&.<&&/=	&GÎpv&&.<V&&/	=N&Gp*Þ	GÚ)'&e(	&p'
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
Ã	)Gq(
*&
&<&
&<FFF&3G
q&.G
z'	&.Gq'	F&	GM'&	K&	Gq'	&Gp(&&K&.Gr'	&.'	F&	GM'&	K&&
Gpi&	Gq'	&Gp&Gp'&&K&
Gp*&Ö
)G6q(*&Gp&:&G<2&HÆ=*&.
Gp'	&.'	F&
&M
FF&	3&&
&GpK&	G@&G*p&
N&
Gp'
&	Gp'	&&.2(<&&/*=	F&
F&&.<"&&/	=&G~<&&Gp?&{&G6p*Û
)GFp(*&&G<&&/	=&&=	&&H=	&&/	&=	6&&/	=	.&G6p'	F&&<>&.2(
&..(	&	&
O!'
F	F&	&
L&&	<B&	Gp'	&G>p&GBpqK&&	<.&Gp(
&	Gq]&
GÒGr&&.<&&/=&GFq*Ç	)G&q(*&G.p'
&/	6'&/	.'&Gp&%&/	'\r&C'&H=	&&
&\r&&H=	&H=	&.V'	&.Z'F	F&&Gp-&.GM&&.
(Q
F&&	&Grp.(j&Gp&\`&G&p*&/	ò)Gq(
*&.
'&.'&Gw'	FFF&	&L
F&'	&	&p3&M&'F&	KF&	&O
F&	&p2GÅP&	&LG'&
&	<&
&<&
.'&
.'\r&
&&&	Gp1&&
.
G&
.(!<
&&G&!<&&G&\r!<
&&\rG&\r!<&
Gp*&	Gp'	À	)G6q(	*&\\'&	Gp&	G<"&	&	/	=&.Gr'
&.'	FFF&

F&&j&L&&	."<&&	/=&	G6p*&/'\r&	G<2&	GÒ<.&	&\r=&&	Gp&	G&pG2&Gp'&Gp'&
Gq'
Ã)GFp(	*&	&<.&	&<*&	Gp&	G*pG%&	&	."(<6&	&	.<2&	Gp&	G<B&	&	/	=:	F&
F&	Gp&	G2pG&	G:p&	.&	.E&	.6'&&	.B<&&	/:=&&	..(<&&	.*G&!<&	GFq*µD	)GÖq(*&&<&&<&&<&&	<&&GÕp(<N&&<J&&Gp<F&&Gp<B&&<>&&<:&&<6&&Gp<2&&<.&&<*&&<&&&Gp<")Gq(*&.2.'&.".'&&.B.&.F.8&&.
(<&&.(<)G¶q(
*FFFFFFF&G\rq		G'b(	K&
G.p&	G¾pU&
.2'&
..'&
&<ú&
&<öFFFFFF&\r	
&.GM&.
&M&G<&&3J&GLx@J&b(K\r&
Gp&T&
."'&
.'&
GÎp(\r&&G')G&q(*&G@¦&G<&H=
&&\r&&G
p&.Gr'	&.'	FFFF&	
F&3&H=	&H=	&&Gp(&G
p(\r &'	&G~<&&	@&&?&G~<&G@&&?&&F&.NG~L&.F&M&&&&G
p"&
&.<
&
&/
=
&G&p*&G@&&<&G~<&G
p&Gp?&Gp'&Gp'&	Gq'	&\ry&&.Gp<&
.
G~L\r&
&
.
<Ö&
&
/
=	Î&&\r\r&G@Zb(K&
G&p&T&
.*')Gq(*&
.&G@§&G@
&G~<&
G
p&B&Gp*&&.Gp<&
.
G~L&
&
.
<Ö&
&
/
=	Î&&
GÎp&
HÆ=&Gp'G'	FF&
&<F&
F&
Gp&
GöpG%&
.(K&
.(3'	&.(&.L
F)Gq(*&Gp&&.GGG&Gp*&.&p&	@&&Gp<&GL&2GÅP&
&
.(<¾&
&
/( =	¶&
&<
&
& =	
b(K
F&
G
p}&
Gp&T&
.'&
.'\r&
&
.¾<Ö&
&
/	¶=	Î)Gæq(*&G<&&H=&
GÎp((.'&.
'&&.<2&&<.&&<*&&&Grp(<6&\rGp'&\rGp'&\rGÞp'&GÖp'	FF&&L&&Gp(<.&3(G	L&.
'&.'&³'"&G@^&H=	V&H=	N&&<F&&<B&'	FF&
F&Gp&GBpG&&Gp&.(	&.(V&&&.(&	&!&.&&!#F&.GL
F&.
'&&GÎp&\`	&&3^&GMx@^&&\`&&._<:&&.b<=&3^&/	V(!&/	N( VxGw'&\r.(	Gr'&\r.'G'G'F	F&&M
FF&&p(3&M&/	& X&/	&!X&'		&Gp'&Gp'&.&	L
&GG;&\r.&&p(&@&&!=	&& =	&&.:<&&.=<&\r&	Gp<G~'F&K&\r.&Gr'&\r."'	F&
F&Gq'&.'&.
&Gp'&&&@K&GÎp&&5&.(&.L
F&G
G;&.
&Grp(&.V<&&/N=&&Gp<&GBpGßG'5&\r.Gr'&\r.'	F&
F&&/=V&G<R&Gâ<N&GBp&GÎpG2&Gq'&Gp'&G<b&G<^&&<Z&&<V&G<R&G\0<N&GBp&GÎpG	2&.B'&/F' &\r.(&\r.L
F&\rz&\r.
&G	zp&	³&"H&=&\r&Gp<&G~M
F&& =	V&&<R&G~<N&Gp&GÎp?&'&GM	&\r&[V	&\r&Y	&G~<N&&<R&Gp&GÎp?	&.F')Gq(*&&G*p<)Gq(*&&.(.<&&.<&Gp}&Gp*&Gp*&\r&Gp&
&.&<&
&/=&Gæp*&&.Gp<&
.G~L\r&
&
.<Ö&
&
/=	Î&&\r&	PGw'&
.(	&
.L
F)Gq(*&Gp&
Gp&
.GG
G&Gp*&
.&	Grp(&@&&Gq<
&&Gp<&	Gp'&
.ú'&
GÎp(&&5&
&
/Ò=&
Gæp&
GpG&
/	f' &
.')Gq(*&&
.<&&<&&GpG
&Gp*G
Gc(&
/Ö=&&
/Î=&
& =
&
GÞp&
G
p(G%&
.b'&
.^'&
&<&
Gp(Q'&Q'	&Q'&Q'\r&Q'&
GÖp&
G<Ö&
&
/	V=Î	F&
.

F&
GÎp&
G
pG%&
GÎp&
.N&
.RE&
&
.Ö<&
&
/Î=	&
&@²&
&<ª&
&	@¨&
GA¥&
&@¤&
&\r@£&
G@¢&
H=&
&<®&
&Gy@§&
.'&
.')Gq(*&G@u&Gõp&G¸G	)G&q(	*&	&<"&	Gp&	G"p(G¢GA)G6q(*&Gp&	.(&&!&	.&&!(5&."'&.'G'	F&&M
F&&p(G&G&3(GÇqGwG O!&x@&Gp'&&<*&&<&&Gp&G&pG3G'F&.(&.(G¨G@
FG¶'\rG´'\r&&GªG@&&G¬G@&&G®G@&&G°G@&&G²G@&&G´G@F&&G¶G@KG¸G&&.&&.*+KG­'\rG\r'G«&GØGÙ&&+(!'\rG&&!'&&/(K
F&\r&/'Gò'&GL
F&&<.&&Gp<2&..'&.2'\r	F&\r&(M
F&&Gp(<.&3GqGwGëQGòG¢&&\rM!'&Gpw&G6p*&&&!'&	Gp&GãGAF&	.&	.l(KF&3K&Kx&3&G®h&'&	&	G"pG¶GA&	.&	.
l(
F&&&G®i!'&	G&p*&GÀG
'(3GL
F&Gæp(&.
&..&G
x&Gp&.fGw!.&.'&G<&HÆ=ú&H=	Ö&H=	Þ&H=	æ&G<î&&<ö&&<òGÂ'	G
'&
GÎp'&Gæp'&GÄG'(3G
L
F&.'	&.'&G
z'&	'	F&
F&Gq'&GÖp')G6q(*&Gp&a&.(\r
F&.&&G¹G'a&.'\r&.
'&&\rG&\r!(<&&G&\r!(\r<&&&.I&G°G'(3
F&&GÆ&&\rGÃG@ G6&&\rGæ(G@ G&&\rGÁG@ G\rG&&\rG²G@!Gw'&G»G'(3&GpGÎi&3GL!Gw
F&&.\`&G@3&&@2&&\r<&&&<"&&<.&&.<*&G*p&G"p7&&.Gp<&G6p*&Gp'&GÌG	'(3G
M
FG'G&.'&.'&G
z'	FFFF&
F&GÞp&a&.^(K&GÖp&GÖp&&.b#&.VGwK&&.Z\`&GQ&.(&&&O!'G'&.þ'	F&(&L	&Gp'&&Grp(.(&.
(\r4K&Gõp(&GÖp&&&\r,&&	&G
zp(&&\r0&G<&G×<&G<&GÒ<~&H&=v&3u'	FFG')Gq(*&Gp&Göp(6&.GM
G&&.G	zp(.'&.'&&<R&&<N&Gp*&.N(K&3GM&.R'GâG6&&\r+&G&&&'3!'&&@u&GÌG	'3K&G@u&Gp'&Gq'&GFq&GÏG'XF&.J(GÆQ&.F(&G
zp'&.î(GQ'	FFFFF&&M
F&.'&GªG\r''&G>p&G±G'X&.>(&.BG
zp'\r&3u'	F&(	&\rL&Gp'&	G¢G
'3(K&	G¦G\r'3Ky&	3GM&G@v&G
G\r&!<~&G­G±&!<z&GöpMG'&GQ	&.î&pGÆQ	&&@u&Gp'&GÖp'	G')G6q(*&Gp&GªG\r'aF&.(K&Gp&	&&.#&.GM&.(&	.U&	.2'\r&	/	&j
F&	&\r\`&	/	&j
F&	Gp&\r\`&	&&\rI&	/	&j
F&	Gp&\r\`&GÖG''\r&&G¹G'a&.
G&.(!'&GÛG'&'G'&&\r3
GG&\rGçG!G@3&&@2&&<*&&<&&&G&!<"&&<.&	G*p&G"p7&G6p*&&'&	&G6p&a&.6(
&&.:4GK	&G@u	&G@u&G.p&G¹G'a&Gõp(	&GÖp&&..(G&!&.2G&!,&G&p&a&	&&.&(G&!&.*G&!0&'G'	&.þ(&.Grp(&M
F&G
p'&&qGt'	F&	&.pGp'	&Gp'&Gq(&	GÞ#S&Gp&G<&&/	=&Gp(&	]&G@u&&/=z&G@v&GöpM&w&Göp&GÖpG6F&3uK
F&Gp&G¨G'aG'&&.G&.(!<Ú&&G&!<Ö&F	F&GL&GÂp&Gp('&GÖpiK&G¦p&GöpG6&G¾p.'&Gºp.&G¦p&GöpG6)G&q(*&Gp&&g&.'&.'		FF&	&L
FG¿'\rG'&&	/=&Gp&GpG3&	Gp'	&.'&.'Gv'	F&K&GÖp'&GÒp&Gp'.(\r&.(&&\$K&&<&&\r<&G&p*&.'&.<&&<
&Gp&G¦pG6&&<>&G~<2&GpG
GD&Gp*&
.ú(	G~M
F&
G¶p(&GÆ&
&
/¢=	þ&
&
/=	öF&
3ÿ(&KxG'&..3&GÌG	G^'&
&@ÿ&
&GGG^@&
&G£GG^@&.>G¶G'3GM')Gq(*&Gp&.>G¾G'a&.'&
GFq(\r&.(G&!<&\r&G&!<
&Gp*F&KG'&
.F(&
.J(GÈG	_G'F&&GG_K
F&&GËG\r_G'&
.Þ(3&3GMxGwG'&
&@þ&
&
.º(<ú&
&
.¶(<ö&
G
p(&&5&
.Þ(3'&
G³<Î&3'&
&GM<â&
&<Ú&
G<Ò&
GÔG&!<Þ&
GÓG&!<Ö&
&<ê&
GÕG&!<æ&&
GÎpG
2&
.êGr'&
G¾p'&
/	¾' &
.æ'G'	F&
F&/'!&
G<â&
GÒ<Þ&
&!=Ö&
G<Ò&
G³<Î&
G
p(&
GÎpG	2&&.]&GÖG& &j(!GG&!r&Gq'&Gp'&Gp'GG&
.
&
.
k &
G
p(w&
G>p&
/	>' &
Gpt&
Gªpt&
Gºpt&
G<&
& =&
G@Ê&
G<&
H=	6&
/	6' &
G¶pG¨GG^'&G~<N&
3ÿ'&GÞp&G6&&@&G<&G<¦&H
=	.&H=	&&HÆ=	&H=	&H=	&HÆ=	&G@ª&G<«&&
/ö=&&
/þ=&
GÒp&G¶GGc(G<&G
p&
GÎpGº&G<¾&GÂp&
GpGÎ&&@&G@&G<&& =)Gq(*&G<&&<F&GpG¢.(
F&.GL
F&&.<&Gp*&	G~M'&
Gpy
b(K&
Gîp&T&
.r'&
Gp(G&
.n(G6pJGw(	G
q&	G	S!GzG\rw(	.æ&	.Ú5G'&
G¶p(	&G&
/º' &
Gp(&G&.~/'!&
/'"&
G
p(&GÞp&
G<	&
G³<	&
G<&
G³<þ&
&!=ö&
G<ò&
G³<î&
&"=æ&
G<â&
G³<Þ&
& =Ö&
G<Ò&
G³<Î&
&3(\r<	&
&
/
=	&
GêG&\r!<	&&
GÎp(\rG2&w&w&	w&&F&.NG~M
F&
G<â&
G³<Þ&
G<Ò&
G³<Î&
&/R=æ&
&3ZGz(.ò<Ú&
&.<Ö&&\rG
2GG&
.&
.k &
Gpw&&.Gp<	b(K&
Gþp&T&
.'&
Göp&
.~(	GÞp&&#&
.vGL
F&
.z'&	\\&j'&&.Gp<G'&&&.Gp<&
G¶p*&Gpd&Gp*&GÖp*&Gw\r&\\'&.(&.Grp'&.v'\rG'	F&&M
FG'&&j
F&3'&&\rU
F&&	x'	&3&
x'
&&x'&Gp'&Gp'&&
Gyw&	x )G&q(
*&
Gp&&&	(F&
.GL
F&H=&
."(	K
F&&<&H=&
Gp&
.(&	K&
.(K
F&&	<&&<
&G<&&<&&<
&G<&
G&p*î)Gq(\r*F&K&&	p(&	O)G&q(*&Gp&&(	.Gz(&&O!(GG
G&GO!&GL!(&&Q!(&
&(G'&.'&."'F&.GL
F&\r&<&Gp&	&
&<&.
F&."(
K
F&Gp&&O&.'&.&.&
&&p'&&&&K&.'&.
&K
F&\r&<&\r&<G''&\r&<
&\r&<&G&p*&\r.'&\r.

F&\r.'&	&<&	&<
G~'&&<
&&<&\rGp*¿	)G&q(*&H=	&&G6pC=	&H=	&.'	&.'
F	FF&&Gp-&.GM&.
(&
U&	&Grp.G±G'3K&Gp&\`&/	(VK
F&G~<&&=	&&Gp?&G&p*£)GFp(*&Gp&&.&Gp&	&
.&.Gy&."&Sx&&.G&.Gw!Sw(K
F&Gp&G<2&&/	=*&G*p(&]&G@&&/.=:&G@6&G6pM&w&GFq*&
)G&q(*&Gp&GA&&/	=&Gp&GpG&&&.(	
&&.(
&	V&.
'&.'&&/=&&&	&!<
&&&
&!<&GMG@&G&p*~F&	&
QF&	K&&	Q
F&&	p2GÅR&&	MF&
K&&
Q
F&&
p2GÅP&&
M&&	p'&
&	q'&&<
&&<¦)Gq(*F&G6p(	V&3 GwK&.~3&3¨Gw&G@¨&G~<&&	=	&&?&3ª&G@ª&&.NG~M@®&G~<&G@
&&?&Gp*)Gq(
*&
&	<&
&<&.2Gr'	&..'G'	FF&	
F&&
GpiKG'&&<
&&<&
Gp*&	Gq'	&Gp'&Gp'zF&&	M	F&K'
&KG&G&3(	GÇqGwG O!&	xGwG&G&3(	GÇqGwG O!&	xGwM&Gp'&Gp'&Gq'&
	F&.G~M
F&&/	(=	&&/	(	=	&)GwG
L&H=	&H=	F&3bGM&3,Gw&&&/	>&(
=	&&	&
H=	î)Gq(*&Gp&X&.G
z'&.'	F&
F&&a&.(	G&	!'
)G&q(*&&.
G&	!<&&
<G'
&G<&Gá<G'		FF&
K
FG'	&&GpG&&/	=&Gp&Gpi&	Gz'	&.'
&G&p*&	&x'&Gq'&Gp'&Gp*&w)Gq(	*&	&<&	&<G'F&3GM&.Gr'&.Gq'	F&K&Gq'&Gp(&	GpiK&Gp'&	Gp*&
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
G&3+!Gk)G&q(*b(
F&Gp&T&.'&.&['	&&.Gp<&Gp(&	G&&.&."k &w&G&p*s)G&q(
*&
&	<&
&<&
&<&
&<	FF&K&
&
GpG&
&
/	=&
Gp&
Gpi&
.'&
G&p*&GMk)G&q(*F&	&
4K&Gp&&	&
#&.Gw
F&.&L&G@&&
<&&	<&G	@&GpM&G&p*
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
&&	<Z)Gq(*&&<&&<Gv'	FG&G¶L &Gp&Gp'&GpiK&Gòp&Gp*])Gq(
*&
&	<&
&<F&G»G'(3GM&3GwK&
GpGÊhK&G@&
Gp*WFFF&	K&&	Q
F&&	p2GÅP&&	M&&	p'&&	q'	G'&&	<
&&<U)Gq(	*&	Gp&&g&	.'&	.'	F&&M
F&&.&.
r&Gp'&	Gp*d)Gq(*&oGL
F&G&&u!'	&&<&&	<F&.(K&.(	
F&	&x(K&Gp*&	)Gq(*&&<
GÒ&G
pG
F&&<&&&p<&.'&.'		F&	&(M
F&&Gp(<&3(
GçqGwG O&
G3L&
G6qGwGOxx&&	L'	&Gp*&	)Gq(	*)Gq(
*&
G
p&GG&
/'&	G<&	&=
&
Gp*&
F&
F&	.&&&	&<&&	.<&&	/
=&	Gp*X	)Gq(*&&<&.(	.
&	.q
&&.(
Gp<GG'&&
<
&&<&Gp*U&.(&.L
F&G
G;&.
&Grp(	&.<&	&/=&	&/=&&Gp<\r)G&q(	*&	&<"&	&<&	&<)Gq(*FF&	&	Gp(
.(&
.O
G')Gq(*&G
p&
GG<FF&.(\rK&.'&.
'&K
F&&m&
G<&
G<
&&&\r&(p(K&
&<&
&<
G~'\r&&<&&\r<&Gp*&.G~M&
.&<&	&
.
<&Gp*&&	/	=	&	G&p*G)Gq(*&GpG¢G&&Gp!&&.(G&!&.G&!r&Gp*¼	&H=	&H=	&3§K
F&3¦
F)Gq(*&&G6p(%&G.p'	&/	'&/	'F&.N3K
F&/	6'
&	'
&3bGM&
&/	>H'
&Gp*&&	/	&
&H&=	&&C=	&&/	^=	.)Gq(	*&	Gp&&.G&&&	Gp*F	G
'
F&	K&.(K&&<
&&.
<&	&r'G'
&&
p&<E	F&K
FG&Gq'&3'	&3'
&Gp'&Gp'&	&
L&
&	q:&.&Q
&.&.
&G	zp.(GrpG&&.O!GK&.(&.L
F&GG;&.
&G
zp(	&/	=	&	&/	=	&&Gp<?)Gq(
*&
&<
&
&<&
&	<&
&<&
&
GpW&
Gp*D)Gq(
*&
Gp&.&&	'a&
.'&&
.<&&<
&
Gp*;GGx'&G<&&<
&G<&&/	=	&&/	=	4)Gq(*&&%&Gp*&/	&/	&/	.H;)Gq(	*&	G
p&&&<&	.
F&	.
&	.m&	Gp*A&.(	&.L
F&z&.
&	G	zp(
&<
&
&<&&	Gp<d&.NG~M
F&G³Gr&&.F]&G³Gr&&.F(G	p(&&.zp(&.J(&&Q!(&&Q!]8&.(&.U
&.
'&3K
F&&S&&OGA)Gq(*&Gp&.G&.'&&.<&&<
&Gp*=F&.&3K&G»G'(3GM&3GwK&Gp&\`9&)Gw(G
L
&V
FGG
G	&.G~L!&=)Gq(	*&	Gp&&O&	.'&&	.<&&<
&	Gp*+)Gq(*&Gp&&&&	&
&Gp*FFF&3G
q&G
p((.'&.
'	F&
F&Gq'&M&Gp'&G
GD&G
p((.
Gp'&.'	F&
F&Gq'&M&Gp'&G
GD8&.(&.L
F&|&.
&Gzp&<&&Gp<#&
F&&x'&&<
&&<?G'FFFF&Gw(Gçq		&GõMGG'&0)Gq(*&Gp&.G%&Gp*&.GM2	F&
F&Gq'&&3yGr'&Gp'&1G"'	F&GM
F&&&G"w|Gw9&G
q' &G<&&<
&&Gp< &G<&&<
&&G
p<\`)Gq(	*&	G<
&	GÁ<&
F&	G<&	&<&	&	GpW'
&	Gp*&&Gq<
&&GpG&
!<,&.
(&.
L
&.&.&=GK0&&.G&3G
L(!<
&&.G
&!<()Gq(*&&:&&&&Gp*Q)Gq(*&&<)Gq(*&&.(.<&&.<&Gp{&Gp*&Gp*(F&&>(K&3&/	'&%)Gq(*&&:&Gp*&/	"&GQ
F&&Gt]&&Gv9&&.>&&'(3&	&3GL!Gw&&	L
&&&=GK"&GÆO
F&&/	H&³=	'&&.<
&&.
G&3G	L!<GG¢..&&x&.
(
F&.&G&&GS!G\rpG~w&.G~M
F&Gpw&&&G	zp<
&&<&.&.
&.&.
o&.&.
&.&.
@&&³­&GÆOw&Gw&&&	&K
FG&&/&
F&&)&.&.(q&O
F&&&GGL&&&&	@Gy4&&	(
F&	&&&	Q!(	
F&&&	&&&&./	&.ja&&p(
&q(&.&.(	qQ
F&&	&GGL&.'	&K&&
LxK
F&.
&	p&&&&&	p<GGGGk"&G<&HÆ=&G<&G~&qS	&.'&.
'	F&
FFFFFFFG
&.(	G~y&	GT!	
&G
pw
&w	&G
p{&G
p{&G
pw&Gq'&Gp'&GGD&GGD&&&G
GD&G
G;&G
G
D&G
G
;&G
GDC)Gq(*&H=		F&&M
F&Gp&\`&Gp'&Gp*&/	&.2~&HÆ=	&H=	Gæ)	Ý!
GBxkjgizkjD
G¢ögiikvz3grrxkl{yk3grrinuyktkshkj}oznjxg}tgvoosvuxz{tgyqkjjkiojkjyzgrk7giikvz@&k~vkizkj&ojy&ul&znk&vuroi2&lu{tj&yixovzkjGiikvzvxuuliutyktzSujk%36ktjvuotzyzgzoyzoiygrrinuoiky&~uy&7\r\rW
^
e
	&
0
:
@
E
N
Q
v{xvuykzxgiqkxyojk~ksvzgtgrzoiyAzozrkjkyixovzouttkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrG¢¼tgskvgzzkxthuzntkoznkxu&iutlomjgyv{xvuykymviykx|oikyzozrkzozrk4gmgototzxuxkgin4tutkxkgin4utkxkgin4sgtingtmkgiikvzxkpkizi{yzusok}nuvxo|gingtjrkngtjrk4uvzu{zyomtgr4nutu{xkjvxklkxktikyvxklkxktiky4otzxuvxklkxktiky4uvzu{zyg|kiruykxkw{oxkjykx|oiky|ktjuxzxgiqkxzxgiqkx4yzgyzxgiqkxy4tutkyg|kjvrgiknurjkx4zk~zvrgiknurjkx4utikvrgiknurjkx4gr}gyyomtgryotikxkikovzxkikovz4otzxuxkikovz4zkxsyxkikovz4nu}xkikovz4ygojxkikovz4yg|kz&76667gxik}voGXIK]VOynu}tinuoikingtmkjuvktkjrklzrgtm{gmkiutyktzSujkxkw{oxkjtkikyygxÃ\ryzkvyiutyktzZvkyol|ktjuxDgiikvz3grrxkl{yk3grrinuyktkshkj}oznjxg}tgvoosvuxz	
mhmlmvslswxkz{yiuizjksjstsztktntpuxz~gzg~hkhmnxiijqkklomxn{okoyrorzr{r|sztrtuvrvzxuykyoyq~~k{{y3{uuslx{qrugjxkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotm&xkmoskk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4'ysgrrrgxmkjtzo\r7E1@jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{z6789:;<=>?ghijklsgxqkzotmyuiogr	Ã\r	A	2	;	2	;xkmoutxu}¨	kryk}nkxkkt¿´&ozkyjkinig3wihx{y3ig«¼´¼Þ¼à¼â¼¶¼ä¼æsësís­\rs¨	¼k{lxozkyjk{qinig3wihx{y3ig{y3{uusxu}gjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmkiutlom|gxogtzsujkykx|oikyzkvtgsk&z&>6Avgzzkxt&z&866Avgxz&}&loxyzznoxjAnzzvUtr&lAyzuxgmk&}&iuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~krA'rolkzosk&z&<6Av{xvuyk&z&866yz{h&z&>6Aw{k{k&z&>6Agxxg&z&>6Av{yn&z&>6Aigrr&z&>6Agxmy&gAykz&z&>6Azu&gArugj&{Aiutyktz&}&{vjgzkhkluxk&r&6&86&yzkvy2u&yzkvAmxgtz&r&6&86&yzkvy2u&yzkvAxkl{yk&r&6&86&yzkvy2u&yzkvA}oznjxg}&r&6&86&yzkvy2u&yzkv'oj&oA'v{xvuyk&oAk~ksvz&lAtgsk&z&>6A|ktjux&z&786Avxo|gi[xr&{AiutyktzZvky&r&6&=&iutyktz&zvky2mAvgxgskzkxy&gAyzkvy&u&yzkvyAzxgiqkxy&r&6&;6&zxgiqkxy2u&zxgiqkx'oj&oAzozrk&z&<6Ajkyixovzout&z&966Ajkzgory&z&8666Axkw{oxkj&lAk~ksvz&lAiutyktzSujk&r&6&=&iutyktz&zvky2mgjyJgzgXkjgizout&lA{xrVgyyznxu{mn&lAxkmouty&r&7&<6&vrgiky2v'oj&oAvuyozout&}&rklzxomnzhuzzusAzk~zy&~yozk&z&<6Argtm{gmk&}&g{zuktlxAv{xvuyky&r&7&8:&v{xvuyky2k&}&tkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogr,u&v{xvuykAykx|oiky&r&6&<:&ykx|oiky2u&ykx|oikAvxo|gi[xr&{Azk~zy&~Ajgy&jAxkmosk&xAxkmout&vAkryk}nkxk&xAmvi&r&7&8:&v{xvuyky2oAjtz&lAiuuqokJusgot&nAktjvuotz&{Ayzgzoyzoiy&}&grrinuoikytutkAiutyktzSujk&k&l,u&sujkAngtjrk&}&rklzxomnzAvuyozout&}&rklzxomnzhuzzusA|gxogtzy&r&8&>&|gxogtzy2u&|gxogtzAxktk}&{Aznksk&}&g{zuromnzjgxqAvxuul&lAyixovzkjGiikvz&lAosvuxz&lAosvuxzSgv&z&<:Asgxq{v&r&7&>&zuury2onzzvynzzvÖ\rvxklkxktiky\r
	\r\r\r\r¤\rÌ	ð\rú\r\r
GÚ)`);
