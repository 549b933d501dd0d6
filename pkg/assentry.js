/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(()=>{var f="assentry";var a=document,Xt=0,$t=1,Qt=2,Zt=3,te=4,ot=5,ee=6,oe=7,ne=8,re=9,yt=10,se=11;var vt,ae=t=>{vt=t},po,kt,ce=t=>{kt=t},nt;function B(t,e){let o=window.trustedTypes;return o&&nt===void 0&&(nt=v(()=>o.createPolicy(f,{createScript:String,createScriptURL:String}),null)),nt?nt[t](e):e}var ie=[],wt=!1;function E(t,e=0,o=""){if(ie.push([t,e,o]),!wt){wt=!0;try{for(let r;r=ie.shift();)Et(r[0])?.(...r)}finally{wt=!1}}}var Et=t=>t<yt?vt?.[0]:po||=kt&&vt?.[1](kt),pe=()=>Et(yt),H=(t,e="")=>!!Et(t)?.(t,0,e),le=[],de=t=>{le=t.split("")},rt=()=>le,v=(t,e)=>{try{return t()}catch{return e}},St=(t,e)=>{a.dispatchEvent(new CustomEvent(f+":"+t,{detail:e}))},At=[],Tt=[];function h(t){Tt.push(t),console.error(f+": "+t),St("error",t)}var fe={compat:"sha256-Y2nfbKGgHRSQn/CJgnFkIgrz/qqeUFcYKd0gqjOG6C8=",more:"sha256-PIcObZpMMHA2GBAMBoKbfFE0hIfPGDJEIjaHsWwA01A=",vendors:"sha256-ZTRcSYrgK0Q0ypX4yxHHURPml9OX2cLMIIzQe+TsBGg=",peers:"sha256-UaABE6VvjXd4DcRWY37D9XfmyBrK37LLoSbl/s7b0X8=",inspect:"sha256-njfwgOuOXFeTauekqZxSjhRC6VVFp3qdF9it/DLneUw=",fr:"sha256-/NK2tUOsFJ8yu2Tcwk1U2y3eGALtspLW3dgr2LxxdNQ="};var Lt=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]){cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted(button[data-assentry="customize"][slot]),::slotted(button[data-assentry="save"][slot]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}:host(assentry-banner) ::slotted([slot="close"]){float:inline-end!important;margin:-8px -10px 0 8px!important}::slotted(:focus-visible){outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}:host(assentry-handle[data-asking]) ::slotted(button[slot="button"]){visibility:hidden!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:76dvh}.words{padding:16px 16px 4px}.card li{margin:4px 0}.buttons{padding:10px 16px 16px}}@media(max-height:420px){.card{max-height:calc(100dvh - 16px)}.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(:focus-visible){outline-color:Highlight!important}}';var Ot={},jt=t=>(Ot[t]||(Ot[t]=new CSSStyleSheet).replaceSync(t),Ot[t]);function b(t,e,...o){let r=document.createElement(t);for(let n in e){let s=e[n];s!=null&&s!==!1&&r.setAttribute(n,String(s))}return r.append(...o.filter(Boolean).map(n=>n)),r}var S=t=>b("slot",{name:t}),N=(t,e,o)=>b(t,{slot:e},o),R=(t,e,o,r)=>b("button",{type:"button","data-assentry":t,slot:e,...r},o);function P(t,e,o,r,n){let s=b("assentry-"+t,e,...r),i=s.attachShadow({mode:"open"});return i.adoptedStyleSheets=n?[jt(Lt),jt(n)]:[jt(Lt)],i.append(...o),s}var me={title:"Your choice about cookies","title.again":"Something new to decide",intro:"{site} would like to use:","reach.none":"We would store or read information on your device for this.","reach.one":"With {n} partner, we would store or read information on your device for this.","reach.many":"With {n} partners, we would store or read information on your device for this.",change:"You can refuse, or change your mind at any time under \u201C{handle}\u201D on every page. If you refuse, the site works the same.",accept:"Accept all",reject:"Refuse all",customize:"Choose",who:"Who, what, how long",privacy:"Privacy policy",handle:"Cookie settings","handle.optout":"Your Privacy Choices","signal.honoured":"Opt-out request honored","purpose.necessary.title":"Strictly necessary","purpose.necessary.description":"What the site needs to work, such as remembering this answer.","purpose.preferences.title":"Preferences","purpose.preferences.description":"Remember settings such as the display you chose.","purpose.analytics.title":"Audience measurement","purpose.analytics.description":"See which pages are useful, so that we can mend the others.","purpose.marketing.title":"Advertising measurement","purpose.marketing.description":"Learn whether our campaigns work, and show you ads that fit.","purpose.social.title":"Social networks and videos","purpose.social.description":"Show content from other sites, which then see your visit."};var K=me,Rt=!0,d={},O=[],y="en",ue=t=>O[t],F=0,D="",he=t=>{d=v(()=>JSON.parse(JSON.stringify(t||{})),{})};function xe(t){let[e,o,...r]=t.split("");y=e,D=o,Rt=y=="en",O=r.map((n,s)=>{let[i,c,l]=n.split(" ");+c==s&&(F=s+1);let I=+c==s?d.purposes:d.services;return{id:i,purpose:+c,required:!!l,said:I&&I[+c==s?s:s-F]}})}var Dt=()=>Rt;function ge(t){K={...K,...t},t||(y="en"),Rt=!0}var be=t=>{K={...t,...K}},Nt,ye=()=>Nt;function we(){let{variants:t=[]}=d,e=t[Math.floor(Math.random()*t.length)];!e||Nt||(Nt=e.id,d.position=e.position||d.position,d.texts={...d.texts,[y]:{...d.texts?.[y],...e.texts?.[y]}})}var U=t=>t&&typeof t=="object"?t[y]||t.en||Object.values(t)[0]:t;function w(t,e={}){let o=d.texts&&d.texts[y];return(o&&o[t]||K[t]||"").replace(/\{(\w+)\}/g,(n,s)=>s in e?String(e[s]):n)}var W=(t,e)=>U(t.said&&t.said[e])||w(`purpose.${t.id}.${e}`)||t.id,st=t=>O.slice(F).filter(e=>O[e.purpose]==t),it=t=>new Date(+t*864e5).toISOString().slice(0,10);var ve=()=>P("handle",{lang:y,"data-theme":d.theme||"auto","data-position":d.handle||"left"},[S("button"),S("status")],[R("open","button",G()),b("p",{slot:"status",role:"status"})]),G=()=>D.includes("o")?w("handle.optout")+(uo()?" \xB7 "+w("signal.honoured"):""):w("handle"),uo=()=>D.includes("s")&&!(d.gpc||["marketing","social"]).some(t=>window.assentry.has(t));function at(t,e){let o=w(e?"title.again":"title"),r=t.map(i=>O[i]),n=new Set(r.flatMap(st).map(i=>U(i.said.vendor)||W(i,"name"))).size,s=w(n>1?"reach.many":n?"reach.one":"reach.none",{n});return P("banner",{role:"region","aria-label":o,lang:y,"data-theme":d.theme||"auto","data-position":d.position||"left"},[b("div",{class:"card",part:"banner"},b("div",{class:"words"},S("close"),S("title"),S("intro"),b("ul",{},...r.map(i=>b("li",{},S(i.id)))),S("text"),b("p",{class:"links"},S("link"))),b("div",{class:"buttons"},S("button")))],[N("h2","title",o),N("p","intro",w("intro",{site:U(d.site)||location.hostname})),...r.flatMap(i=>[N("b",i.id,W(i,"title")),N("span",i.id,W(i,"description"))]),N("p","text",s+" "+w("change",{handle:G()})),R("open","link",w("who")),D.includes("x")&&R("reject","close","\xD7",{"aria-label":w("reject")}),d.privacyUrl&&b("a",{slot:"link",href:U(d.privacyUrl)},w("privacy")),...["reject","accept","customize"].map(i=>R(i,"button",w(i)))])}var M=(t,e=Mt)=>x("more",o=>{try{pe()}catch(r){return e("expected assentry.more.js of the same build, found "+r)}t(o)},e);function Mt(t){h("answer: "+t+"; everything optional is denied on this page"),ct(),E(ee)}var C=[],V,Y,pt=new Map,lt,ke;function X(t){if(Dt())return t();let e=!1,o=(r,n)=>{Dt()||(n&&h("texts: "+n+"; they are shown in English"),ge(r)),e||t(),e=!0};x(y,o,r=>o(void 0,r)),setTimeout(o,ho,void 0,"expected them within 3 seconds")}var ho=3e3,J=()=>{},Ee=t=>{for(let e of["pointerover","focusin"])t.addEventListener(e,()=>M(J,J),{once:!0})},Se=()=>X(()=>{Y=ve(),dt(Y),_t(!!V),Ee(Y)});function Ae(t,e,o){let r=V={};X(()=>{if(r!=V)return;we();let n=r.element=at(t,e);dt(n),_t(!0),Ee(n),n.addEventListener("focusin",i=>{let c=i.relatedTarget;c&&!C.some(l=>l.contains(c))&&(ke=c)});let s=lt=new CSSStyleSheet;a.adoptedStyleSheets=[...a.adoptedStyleSheets,s],new ResizeObserver(([{borderBoxSize:[{blockSize:i}]}])=>{let c=lt==s&&i&&i+24;s.replaceSync(c?`html{scroll-padding-bottom:${c}px}html::after{content:"";display:block;visibility:hidden;height:${c}px}`:"")}).observe(n),(window.requestIdleCallback||setTimeout)(()=>o?M(i=>i.displayed(),J):x("more",J,J))})}function Te(t){if(!Y)return;let[e,o]=Y.children;e.textContent=G(),t&&(o.textContent=t)}var Ct=t=>{let e=a.body||a.documentElement;e.insertBefore(t,e.firstChild)},Le=t=>C.includes(t);function Oe(t,e){a.body&&(a.body!=t||e)&&C.slice().reverse().forEach(o=>{o.isConnected||Ct(o)})}var _t=t=>C.forEach(e=>e.toggleAttribute("data-asking",t));function dt(t){if(C.push(t),a.body)Ct(t);else{let e=new MutationObserver(()=>{a.body&&(e.disconnect(),C.includes(t)&&Ct(t))});e.observe(a.documentElement,{childList:!0})}}function It(t){C=C.filter(e=>e!=t),t.remove()}function ct(){let t=V?.element;if(V=void 0,!t)return;let e=t.contains(a.activeElement);It(t),e&&ke?.focus(),_t(!1);let o=lt;lt=void 0,a.adoptedStyleSheets=a.adoptedStyleSheets.filter(r=>r!=o)}function je(t,e){let o=!0;pt.set(t,()=>{o=!1}),X(()=>x("more",r=>{o&&pt.set(t,r.standIn(T[t],r.placeholder(T[t],t,e)))},r=>h("placeholder: "+r)))}function Ne(t){pt.get(t)?.(),pt.delete(t)}var $=new WeakSet,T=[],xo=1e4;function De(){let t="[data-consent]",e=n=>Array.from(n.querySelectorAll(t)),o=n=>{let s=[];for(let i of n){if(!i.isConnected||$.has(i))continue;$.add(i);let c=(i.getAttribute("data-consent")||"").replace(/[\s\x1f]+/g," ").trim(),l=go(i);l=="x"?h('script with data-consent="'+c+'": expected type="text/plain", found a script that is not inert and already ran'):(T.push(i),s.push(l+c))}s[0]&&E(Xt,0,s.join(""))};o(e(a));let r=a.body;new MutationObserver(n=>{let s=[],i=0;for(let c of n){for(let l of c.addedNodes)l instanceof Element&&(l.matches(t)&&s.push(l),l.firstElementChild&&s.push(...e(l)));for(let l of c.removedNodes)Le(l)||i++}o(s),Oe(r,i),r=a.body}).observe(a,{childList:!0,subtree:!0}),a.readyState=="loading"&&a.addEventListener("DOMContentLoaded",()=>E(ot))}function go(t){let e=t.localName;if(e!="script")return e=="iframe"?"e":"r";let o=t,r=o.dataset.type=="module",n=Bt(o);return/^\s*text\/plain\s*$/i.test(o.type)?o.hasAttribute("async")&&(n||r)?"a":r||n&&o.hasAttribute("defer")?"d":"o":"x"}var Bt=t=>t.dataset.src||t.getAttribute("src")||"",Re=new WeakSet;function Me(t){let e=T[t],o=Bt(e);if(!o||Re.has(e))return;Re.add(e);let r=a.createElement("link");for(let n of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let s=e.getAttribute(n);s!=null&&r.setAttribute(n,s)}r.rel=e.dataset.type=="module"?"modulepreload":"preload",r.as="script",r.nonce=e.nonce,r.href=o,r.onload=r.onerror=()=>r.remove(),(a.head||a.documentElement).append(r)}function Ce(t,e){let o=T[t];if(!o.isConnected)return!1;let r=a.createElement("script"),n=Bt(o),s,i=l=>h("gated script "+n+": expected it to run, but "+l),c=l=>{clearTimeout(s),l&&i("it failed to load"),E($t,t)};try{$.add(r);for(let{name:l,value:I}of o.attributes)/^(type|src|data-(type|src))$/.test(l)||r.setAttribute(l,I);return o.dataset.type&&(r.type=o.dataset.type),r.nonce=o.nonce,e&&(r.async=!1),n?(r.addEventListener("load",()=>c(0)),r.addEventListener("error",()=>c(1)),r.src=B("createScriptURL",n),o.hasAttribute("async")||(s=setTimeout(()=>{i("it took longer than 10 seconds; the others go on without it"),E(Qt,t)},xo))):r.text=B("createScript",o.text),o.replaceWith(r),!!n}catch{return c(1),!1}}var Ut=["src","srcset","href","poster"],zt=t=>[t,...t.querySelectorAll("source,track,img")];function _e(t){let e=T[t],{parentNode:o,nextSibling:r}=e,n=e.localName=="iframe"&&o;n&&e.remove();for(let s of zt(e))for(let i of Ut){let c=s.getAttribute("data-"+i);c!=null&&s.setAttribute(i,c)}n&&n.insertBefore(e,r),e instanceof HTMLMediaElement&&e.load(),Ne(t)}var ft=[(t,e)=>de(e),(t,e)=>xe(e),(t,e)=>Ae(mt(e),!!(t&1),t>1),(t,e)=>{Ie("update",o=>t>>o&1),Pt().push({event:f+"_update",[f]:{granted:e.trim().split(" ")}})},t=>x("vendors",e=>e.takeSteps(t>>2,t&3),h),yo,Me,(t,e)=>Ce(t,!!e),_e,(t,e)=>je(t,mt(e)),t=>St(["ready","shown","change"][t],window[f].status()),(t,e)=>h(e),()=>setTimeout(E,0,ot),()=>performance.now(),()=>a.readyState!="loading"],Q=(t,e,o)=>ft[t]?ft[t](e,o):x("more",()=>Q(t,e,o),h),mt=t=>t.split(" ").filter(Boolean).map(Number),Pt=()=>window.dataLayer=window.dataLayer||[],bo=["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage","security_storage"];function Ie(t,e,o){let r=Pt();function n(){r.push(arguments)}n("consent",t,{...Object.fromEntries(bo.map((s,i)=>[s,e(i)?"granted":"denied"])),...o})}function Be({regions:t,adsDataRedaction:e,urlPassthrough:o}){Ie("default",s=>s==6,{wait_for_update:500,...t&&{region:t}});let r=Pt();function n(...s){r.push(arguments)}e&&n("set","ads_data_redaction",!0),o&&n("set","url_passthrough",!0)}function yo(){let t=!1,e=()=>{t||(t=!0,E(te))};addEventListener("pagehide",e),requestAnimationFrame(()=>setTimeout(e)),setTimeout(e,200)}var z,ut;function ze(){let t=()=>{z=v(()=>new BroadcastChannel(f)),z&&(z.onmessage=({data:e})=>qt(e+""))};addEventListener("pagehide",()=>{z?.close(),z=void 0}),addEventListener("pageshow",()=>{z||t()}),t()}function xt(){return v(()=>a.cookie,"").split("; ").filter(e=>e.startsWith(f+"=")).map(e=>e.slice(f.length+1)).join(`
`)+""+(v(()=>localStorage.getItem(f),"")||"")}var Wt=()=>Math.floor(Date.now()/864e5),ht="",Pe=t=>ht!=(ht=Wt()+t),We=2e3,qe=0;function He(){qe=performance.now()+We,Pe(xt())}function Z(){if(ut==null&&performance.now()<qe){setTimeout(Z,We);return}let t=()=>ut??xt();ht?ht!=Wt()+t()&&M(()=>Ue(se,t())):Ue(Zt,t())}function Ue(t,e){ut=void 0,Pe(e)&&E(t,Wt(),e)}var qt=t=>{ut=t,Z()},Ke=t=>v(()=>z?.postMessage(t));var Fe=()=>({beside:Ht,need:x,act:Q,ops:ft,positions:mt,LOADS:Ut,family:zt,gates:T,seen:$,answered:rt,ask:H,attempt:v,complain:h,complete:ce,log:At,tell:E,trusted:B,spread:Ke,wrote:He,attach:dt,detach:It,dropNotice:ct,label:Te,speaking:X,banner:at,button:R,element:b,host:P,slot:S,slotted:N,add:be,config:d,date:it,itemAt:ue,items:O,language:y,local:U,manner:D,purposes:F,said:W,services:st,shownVariant:ye,word:w,inside:wo}),wo=()=>({gates:T,config:d,items:O,complaints:Tt,calls:At});var gt={},Ft={},tt=a.currentScript,Ht=t=>new URL(t,tt&&tt.src||a.baseURI);function Ge(t,e){try{gt[t]=typeof e=="function"?e(Fe()):e}catch(o){return Kt(t,"expected assentry."+t+".js of the same build, found "+o)}Ft[t]?.splice(0).forEach(([o])=>o(gt[t]))}var Kt=(t,e)=>Ft[t]?.splice(0).forEach(([,o])=>o(e));function x(t,e,o){if(gt[t])return e(gt[t]);if((Ft[t]||=[]).push([e,o])>1)return;let r=Ht(f+"."+t+".js"),n=a.createElement("script");n.onerror=()=>Kt(t,"expected "+r+" to load"),tt&&(n.nonce=tt.nonce,n.crossOrigin=tt.crossOrigin),(r.origin==origin||n.crossOrigin!=null)&&(n.integrity=fe[t]);try{n.src=B("createScriptURL",r.href)}catch(s){return Kt(t,'Trusted Types: expected the policy "'+f+'" to be allowed, found '+s)}(a.head||a.documentElement).append(n)}var vo=262144,Ye=t=>t.replaceAll(""," ");function Je(t){let e="",o=n=>{if(e+=(e&&"")+n,e.length>vo)throw 0},r=(n,s)=>{if(n==null)o("n");else if(n===!0||n===!1)o(n?"t":"f");else if(typeof n=="number")o("#"+n);else if(typeof n=="string")o('"'+Ye(n));else if(typeof n!="object"||s>13)o("?"+(typeof n=="object"?"value too deep":typeof n));else if(Array.isArray(n))o("["+n.length),n.forEach(i=>r(i,s+1));else{let i=Object.keys(n);o("{"+i.length);for(let c of i)o(Ye(c)),r(n[c],s+1)}};return v(()=>(r(t,0),e))}var ko=["accept","reject","save","open","close","once","always","customize"];function Ve(t,e,o,r){let n=Je(e);if(he(e),n==null)return o("configuration: expected at most 262144 characters of plain data, found more");if(!t[0](oe,0,Eo()+`
`+n)){let c="the configuration is not valid";return x("inspect",l=>o(c,`
  `+l.explain(n).join(`
  `)),l=>o(c,`
  `+l))}ae(t);let s=c=>{a.addEventListener("click",Ao,!0),a.addEventListener("visibilitychange",Z),addEventListener("pageshow",Z),qt(c),De(),ze(),Se(),r()},i=()=>xt()=="";d.markup||d.import&&i()?x("peers",c=>c.begin(i,s),c=>{h(c),s()}):s()}var Xe=(t,e="")=>M(o=>o.call(t,e));function Eo(){let t=v(()=>window!=window.parent&&f in window.parent,!1),e=navigator;return[So(),innerWidth<768?1:"",e.webdriver?1:"",t?"":1,e.globalPrivacyControl===!0||/[?&]assentry-gpc\b/.test(location.search)?1:"",e.doNotTrack==1?1:"",a.documentElement.lang,...e.languages||[]].join("").replaceAll(`
`,"")}var So=()=>a.querySelector("meta[name=assentry-region]")?.content||v(()=>performance.getEntriesByType("navigation")[0].serverTiming.find(({name:t})=>t=="region").description,""),bt;function Ao(t){let o=t.composedPath()[0].closest?.("[data-assentry]"),r=o?ko.indexOf(o.dataset.assentry||""):-1;!o||r<0||(t.preventDefault(),bt=[t.isTrusted,r,o.dataset.gate],M(n=>{bt&&n.press(...bt),bt=void 0},n=>r<3?Mt(n):h("preferences: "+n)))}function $e(t,e,o){let r=to(o,q.g),n=Gt;return q.d(t,e,r,n)>>>0}function Qe(){return{a:{a:(t,e,o,r)=>Q(t,e,To(o,r))}}}var Ze=()=>new Uint8Array(q.b.buffer);function to(t,e){let o=new TextEncoder().encode(t),r=e(o.length,1);return Ze().set(o,r),Gt=o.length,r}var To=(t,e)=>new TextDecoder().decode(Ze().subarray(t,t+e)),Gt=0,q,eo=t=>{q=new WebAssembly.Instance(t,Qe()).exports},oo=t=>{let e=new WebAssembly.Instance(t,{...Qe(),pb69e73:q}).exports;return(o,r,n)=>e.c(o,r,to(n,q.g),Gt)};var no=()=>assentryBytes();function ro(t,e){try{eo(new WebAssembly.Module(no()))}catch{return x("compat",t,o=>e("WebAssembly: expected this page to allow it, or a stand-in: "+o))}t([$e,o=>oo(new WebAssembly.Module(o()))])}var so="0.1.0";var _=(t,e="")=>h(t+", everything optional stays denied"+e);function Oo(t){let e=[],o=!1,r=!1;a.addEventListener(f+":ready",()=>{o=!0});let n=(p,u)=>{let m=()=>Xe(p,u&&[].concat(u).join(" "));r?m():e.push(m)},s={version:so,status(){let[p,u,m,g,A,j,L,ao,co,Yt]=H(ne)?rt():["unasked","",""],Jt=et=>et.split(" ").filter(Boolean),Vt=et=>et?it(et):null;return{standing:p,granted:Jt(u),denied:Jt(m),method:co||null,decidedAt:Vt(L),expiresAt:Vt(ao),revision:A||null,regime:g||null,signals:j?["gpc"]:[],...Yt&&{id:Yt}}},has:p=>H(re,String(p)),accept:p=>n(p==null?0:1,p),reject:()=>n(2),reset:()=>n(3),open:()=>n(4),on(p,u){let m=g=>u(g.detail);return a.addEventListener(f+":"+p,m),p=="ready"&&o&&Promise.resolve().then(()=>u(s.status())),()=>a.removeEventListener(f+":"+p,m)},whenGranted:p=>new Promise(u=>{let m=()=>{s.has(p)&&(g.forEach(A=>A()),u())},g=["ready","change"].map(A=>s.on(A,m));m()}),debug:()=>new Promise((p,u)=>x("inspect",m=>p(m.debug()),u))};Object.defineProperty(s,"_",{value:Ge}),window[f]=s;let i=p=>{let u=p&&p.region;typeof u=="function"?Promise.race([Promise.resolve().then(u),new Promise(m=>setTimeout(m,2e3))]).catch(()=>{}).then(m=>c({...p,region:m})):c(p)},c=p=>{let u=g=>ro(A=>{Ve(A,g,_,()=>{r=!0,e.splice(0).forEach(j=>j())})},_),m=p&&p.services;Array.isArray(m)&&m.some(g=>g&&(!g.purpose||g.steps))?x("vendors",g=>g.fillIn(p,u,_),_):u(p)},l=p=>p==null?_("configuration: expected an object, found nothing"):i(p),I=()=>{let p=window.assentryConfig,u=a.querySelector("script[data-assentry-config]"),m=p,g;if(!p&&u)try{m=JSON.parse(u.textContent||"")}catch(L){g="configuration: expected JSON, found "+L}let A=m&&m.consentMode;if(A!==!1&&Be(A||{}),g)return _(g);if(p)return i(p);if(u)return l(m);if(!t)return i(null);let j=new URL(t,a.baseURI);if(j.origin!=location.origin)return _("data-config: expected a URL of "+location.origin+", found "+j);fetch(j,{credentials:"same-origin"}).then(L=>{if(!L.ok)throw L.status;return L.json()}).then(l,L=>_("data-config: expected JSON at "+j+", found "+L))};return a.prerendering?a.addEventListener("prerenderingchange",I,{once:!0}):I(),/[?&]assentry-debug\b/.test(location.search)&&s.debug(),s}var io=a.currentScript,fr=window[f]&&window[f].version?window[f]:Oo(io&&io.dataset.config);function assentryBytes(){return (s=>{let i=s.length,b=new Uint8Array(i);for(;i--;)b[i]=s.charCodeAt(i)-6;return b})(`gysefff	ff
ff
f	ffffffff\rgg
	\r\r	\r

\r
			\r	
	\r		

			
	

			
v				G·
Gò6G7\r@hjk	l	m2gin\ropqrstuvwxyz {!|#}'~+14g65g77g89g9>g:Ag;Eg<Ig=Mg>Qg?RggSghTgiYgjZgk[gl^gm\`gnbgodgphgqigrlgspgttguugvwgwxgxygy|gz}g{g|	GQÆå)GÆq(
*FFFF&G	pGw&q(&S&G
UwK
F&Gq'&'	F&K&&p&Gq'2GT	&.G~w&G
q'&G
&!'	F&&O
F&&p.G~w
&G
p'&G¦%Q&&p.G~wK&G¦%Q&GS
F&G~<F&Gq(K&&p2GÅP&G~<&
Gòp(GÆG4&GËÁø~&&QR&'&&p'\rG'	F&&\rM
F&&3GLp'&Gp'FF&G\rL
F&
&<&
&<~&
&
Gþp<&
.v&
.z&\rGm&
Gæp&
Gp(G&
&
/	f=&
GpGÊf&
GÞp&G&
.bGM&
GÖp&G&
GÎp&
.V&
.Z,&
.NGwK
F&G~<	&
.R'&
GFq&
GpG&
G>p&
.F&
.J,&
.>GwK
F&G~<	&
.B'&
G6p&
GpG&
&
.:(<&
&
.6(<G&
Gp&	.&(g G&&-(K &3&3L'&
G.p&
GpGG'G'&
.2'&
..'\rF	F&GL&
G&pG÷G&Gp(&Gp&
&
/	&=&
&<¢&
&\r<&Gp'&'&
Gp(.(&
Gp(.(xK'&K&Kx
&&&gK&
Gp&
Gp(G&&
.&
."4&
Gp&G&
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
G¶pu&&
GpG.&
Gòpu\r&&p3'\r&
Gp&&&&FF&
.(K&
&	&&
.!&
.'&
.
'FF&\rG1q(
&\rG'L&\rGELx&\rG@M&\rG@L&\rG4Lx(&Kw&G&Gw!'F&K
FG&&&U!('&\r'G'&GL&&Ox&&O
F&&Grp.&M&'&
/	&h&
Gp'FFF&


&'&\rGEL
&\rG@M	&
Gp&^&'&'&GwG1L&\rG4ML	&
Gp&^&'&G~<&
Gpu&&^&'&G~<&G~<&G~<&
Gòpu&G~<&
GÆp*Î)GFp(*&Gp'&G*p'&G:p'	FFFFFFFFFFFF&3Z&.V(K&&Gq(<V&.R&G
zp(.(\rG~L&.'
&.
'&.'&Gp&/	'G'&G<.&&=&G'	FFFFFFFFFFG
&\rG~y&\rGT!Gq	
\r&³&
³H&'\`(
&&S&.(.N&3GL'&.
(&.Gp<G~MGG&!xG'&G6p&&G&pu&&.><.&&/6=	&G'	G'	G'	&G&pu&&<.&&<*&&\r<&G'	&
'G'	&Gw&Gzp'G
'	&G6p&³&
³H&&G&pu&&.><.&&/6=	&G'	&G@Z&.VG
z'	&.RGq'
	FG'&	K
FG'	G
&	Gq'	&
(Gp'
&.G~M&.'	&.'&	Gz'&.'\r&.'
	FG'	G'&GæL&&Lx&&p.(&
U&&\rp3OGwK
FG&GGi &G
p'&&<>&&<:&&<6&&&
Gz(
p<B	FFFFF&

F&&G
p(<:&.(&.U&.&p3(K
&'&GêLF&GõL(\rK
F&'&.	&'&.K	&\r	&G6pX&&GõM&.&.LG&GGi &.(\r&.L
F&z&.
&\rGzp&<&&\rGp<&
G
q'
&'&GFq*&&<>&&<6&&&
Gz(	p(
<B	F&	
FG&.(GGi &(&	G
q'	&G
p'&&
<:&G6pX&3[K\rF\`(K&Gp&S&.'&G6p&.G&&.Gp<&.6(G~L&.>'	&.:&GpG'	&.'&.'
&Gw'&G&pu&&	<.&&
<*&&<&G	'	&G&pu&&
<.&&<*&&<&G'	
G'		G'	&Gw'G'	&G&pu&&
<.&&<*&&<&G'	&	&&.*&..i &(&G&puÒ)Gq(*F&3(	KGG
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
&GqQ&&.&.(
K&
Gr'	&.Gp'	F&	KF&3G	L
F&&&	&G@&	Gq'	&Gp'&	G	M&.
&.3K&	GM&&.
&.,&.GM&.
GqG	U&	G	M\r&.
')G&q(*&&.(<&&<&Gp&GpG@G'&.'G'\r&&.(Q
F&&<&&&p<"&.'&."'		F&	&(M
F&&Gp(<&3G)q(
G"QG&
zG¦wKx&&	M'\r&&Gê+G"K
F&&Gï+G
"'&&<&&\rxGGö+&GpF!&G&p*K\r&	G	M&.
'
G')Gq(*&&.(<
Gö5&G
pF
F&&
<&&&
p<&.'&.'		F&	&(M
F&&Gp(<&3(
GçqGwG O&
G6qGwGO&
G3qGwGOxx&&	L'&Gp*&K\r&	G	M&.
'
G'	G')Gq(*&&.(<FGê5&GpFK	F&&	M
F&	&
p3'\rFFFF&	&Gp'&\rG6qGwGO&\rGewGÇqGwG UG	'&\rG3M
&\rGåwGÇqGwGQ	&Gp'&	Gp'	&G	MG&Gp*K&	G	M
&.
&.&.
&.)K
&	G
M	&.(
&5O&
&5
Q&
G
z'	&.'	F&	K&3K
F&G@&&&.	&	Gq'	&Gp'&.(	&.Grp'	F&	&L
&&	/=F&	3GL
F&	.Gr'&	.Gp'	F&K&Gp'G'G²'\r	F&(

F&Gq'&\rGp(\r&gKFF&
KGÏG	&Gq.&G
q.)K&3G	M&&Gâ	&G@&Gq'&Gp'&G@&	Gp'	&	GM&.(Gz'&.(	&.Grp'&.
'\r	F&	&L
F&Gz'&\rG"p'	F&KF&&\r.&\r.%(
3&3K&G@&&
&\r	&G&q'&G&p'&\rG&p'\r&	Gp&'&\r'F	F&
F&G&q'&Gp&G&p'&	gK&G@'	&&
.&G@&Gp*)GFp(	*&	Gp&G%&	Gp&	.(&	."(
G0&	.G&	.(!'&G&!'&Gw
F&	Gp&&,&	.G&	.Gw!'\rFFFFFFFF&

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
G:&	..&G
zp(&	/6=&&	/>=&	&Gp<2&\rGq'\r&	G<2&	HÆ=*&Gq'	FF&\r
F&.
&&	.2<&&	/*=
&G@&	&G%&	.
'
&	.'&	G6p&&
&	.2(&	.*L
F&	G*pG
G:&	..&Grp(&
<
&&<&&	/6=&&	/>=&	&Gp<2&\rGq'\r&	GFq*·)Gæq(*&.
'&.'\r&GÞp')Gq(
*&
G~<&&
&&\re&
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
/	Z&u&
GÞp(&
G6pG.&
Gp(d&&G.&Gp'&&
GpG.&
Gp*&G6p'
FFFFFFFFFFF&.(K
F&G~<F&G.p&&.(&&.FG~M&&<&.G~L
F&&<&.&.>&&<O&
d&
&G.FF&.NG~M
F&&.F(G	p(
&&.zp(&.J(&&Q!(&&
Q!OG'G'G'G'&\r	&K	&G.pd&G.pd\r&
d&
&G.pG.&.NG~MG'G'&GÖp(G
xG´GÖ4&G~<V&	&>&&&.F(
G	p(\r&
&.zp(
&.J(&
&O!(
&
&\rQ!(
U
FG'G'	&GÖp(\r&&4&&.z(&
&q(&&O!<b&	&\r>	&G.pd&&G~<V&	&GÖp>&
F&G.pd&K&d&Gæp*¶	)Gq(
*&G:p'&G*p'\r&Gp'q'&.'	F&'FFFF&.&&."M&.&\r'&.6&.2M&.F&.BL&'GGGGiKq&qGS
F&.(&.O
F&&Gp<&.
&Gzp.'\`(K&
Gp&S&
.'F&
.(	&W(K&&	.U&	.
&G	zp(	&	3&	3
Kx@&&.Gp<&K&&.U	&&p(	3(OGw
&	G@G\r&GGê&3J(	Gw!G&GêL(!&&	GywiK&GçLx&&<
&G<&&Gp<
GGGGi &
Gp*G&GGi Å
)Gq(	*&	&9&	/	'&	/	'&.(
&.Grp'\r&/	'&/	'G'	F&'FFF&\r&
(M
F&&h'
F&&hK
F&

FG	'
&Gp'
&&Gp(GqhK\rG'G'&
K&3(
GLG&&h&&hyK&
GMx
 &	Gp*&Gw&3K&	&@&	&<
&	G~<&&	>G&G	M &.GÎG%G°G
'&Gp'&Gp'
&&x'Û)GFp(*GËÁø~&.&(	.&	.
Q'
&..(&.2(\rGrp'&'	F	F&	&L&\r&	.(Q
F&	Gp&&Grp/'&Gp&	.GáG%_G'&&.G&.(!<B&&G&!<>&G<:&Gç<6&&=.&G<*&Gç<&&&	/=GËÁø~'		F&G.M
F&	&Gp&p(	.&	.
Q'	&Gp'&	G·ùã÷r&
p'
'	&Gp&G<&&&/	=&Gp&
R&&.&<&&/=&GFq*ò&&=(	K
FGF&	3&	/	&/	HHX&	/	&/	HVKG&.2(	Gw'\r&..(&	Göw(	Gzp'
F	F&	
FG'G'	F&&&p.&Lx'&G
p(GÆM&	Gq'	&GFq'G'&GwK&\rGz'	F&GM'&K&G
q'&
.'&
G
p'
&&M&íG&&GS!'	F&c'	Gî6'FFF	F&(.(GM
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
&&.V(l&.'	&
F&G
z(
F&.
&	G
zp&
&&.'	&G<V&&&	p<&&.<&&/=	&GÎpt&&.<V&&/	=N&Gp*Þ	Gî6'&c(	&p'
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
Gpg&	Gq'	&Gp&Gp'&&K&
Gp*&Ö
)G6q(*&Gp&9&G<2&HÆ=*&.
Gp'	&.'	F&
&M
FF&	3&&
&GpK&	G@&G*p&
M&
Gp'
&	Gp'	&&.2(<&&/*=	F&
F&&.<"&&/	=&G~<&&Gp>&y&G6p*Û
)GFp(*&&G<&&/	=&&=	&&H=	&&/	&=	6&&/	=	.&G6p'	F&&<>&.2(
&..(	&	&
O!'
F	F&	&
L&&	<B&	Gp'	&G>p&GBpoK&&	<.&Gp(
&	Gq[&
GÒGp&&.<&&/=&GFq*Ç	)G&q(*&G.p}'
&/	6'&/	.'&Gp&#&/	'\r&B'&H=	&&
&\r&&H=	&H=	&.V'	&.Z'F	F&&Gp+&.GM&&.
(Q
F&&	&Grp.(h&Gp&^&G&p*&/	ò)Gq(
*&.
'&.'&Gw'	FFF&	&L
F&'	&	&p3&M&'F&	KF&	&O
F&	&p2GÅP&	&LG'&
&	<&
&<&
.'&
.'\r&
&&&	Gp0&&
.
G&
.(!<
&&G&!<&&G&\r!<
&&\rG&\r!<&
Gp*&	Gp'	À	)G6q(	*&Z'&	Gp&	G<"&	&	/	=&.Gr'
&.'	FFF&

F&&h&L&&	."<&&	/=&	G6p*&/'\r&	G<2&	GÒ<.&	&\r=&&	Gp&	G&pG1&Gp'&Gp'&
Gq'
Ã)GFp(	*&	&<.&	&<*&	Gp&	G*pG%&	&	."(<6&	&	.<2&	Gp~&	G<B&	&	/	=:	F&
F&	Gp&	G2pG&	G:p&	.&	.D&	.6'&&	.B<&&	/:=&&	..(<&&	.*G&!<&	GFq*ÊE	)GÖq(*&&<&&<&&<&&	<&&GÕp(<N&&<J&&Gp<F&&Gp<B&&<>&&<:&&<6&&Gp<2&&<.&&<*&&<&&&Gp<")Gq(*&.2.'&.".'&&.B.&.F.7&&.
(<&&.(<)G¦q(
*FFFFFFF&G\rq		G'\`(	K&
G.p&	G¶pT&
.2'&
..'&
&<ú&
&<öFFFFFF&\r	
&.GM&.
&M&G<&&3J&GLx@J&\`(K\r&
Gp&S&
."'&
.'&
GÎp(\r&&G')G&q(*&G@¦&G<&H=
&&\r&&G
p&.Gr'	&.'	FFFF&	
F&3&H=	&H=	&&Gp(&G
p(\r &'	&G~<&&	@&&>&G~<&G@&&>&&F&.NG~L&.F&M&&&&G
p &
&.<
&
&/
=þ	&G&p*&G@&&<&G~<&G
p&Gp>&Gp'&Gp'&	Gq'	&\rw&&.Gp<&
.þ	G~L\r&
&
.
<Ö&
&
/þ	=	Î&&\r\r&G@Z\`(K&
G&p&S&
.*')Gq(*&
.&G@§&G@
&G~<&
Gþ	p&A&Gp*&&.Gp<&
.þ	G~L&
&
.
<Ö&
&
/þ	=	Î&&
GÎp&
HÆ=&Gp'G'	FF&
&<F&
F&
Gp&
GöpG%&
.(K&
.(3'	&.(&.L
F)Gq(*&Gp&&.GGG&Gp*&.&p&	@&&Gp<&GL&2GÅP&
&
.(<¾&
&
/( =	¶&
&<
&
& =	þ	\`(K
F&
Gþ	p{&
Gp&S&
.'&
.'\r&
&
.¾<Ö&
&
/	¶=	Î)Gæq(*&G<&&H=&
GÎp((.'&.
'&&.<2&&<.&&<*&&&Grp(<6&\rGp'&\rGp'&\rGÞp'&GÖp'	FF&&L&&Gp(<.&3(G	L&.
'&.'&³'"&G@^&H=	V&H=	N&&<F&&<B&'	FF&
F&Gp&GBpG&&.'&.')Gq(*&G<&Gp(G'@&G<
&&<&.')Gq(	*&	&.
(<
&	&<G'&&U
F&	&<&	&<&	&	GpU'&	Gp*&&&q<&&&pG&!<&Gp*&&&.(&&!&.&&!!F&.GL
F&.
'&&GÎp&^	&&3^&GMx@^&&^&&._<:&&.b<=&3^&/	V(!&/	N( VxGw'&\r.(	Gr'&\r.'G'G'F	F&&M
FF&&p(3&M&/	& X&/	&!X&'		&Gp'&Gp'&.&	L
&GG:&\r.&&p(&@&&!=	&& =	&&.:<&&.=<&\r&	Gp<G~'F&K&\r.&Gr'&\r."'	F&
F&Gq'&.'&.
&Gp'&&&?K&GÎp&&4&.(&.L
F&G
G:&.
&Grp(&.V<&&/N=&&Gp<&GBpGØG'4&\r.Gr'&\r.'	F&
F&&/=V&G<R&GÚ<N&GBp&GÎpG1&Gq'&Gp'&G<b&G<^&&<Z&&<V&G<R&Gù<N&GBp&GÎpG	1&.B'&/F' &\r.(&\r.L
F&\rx&\r.
&G	zp&	³&"H&=&\r&Gp<&G~M
F&& =	V&&<R&G~<N&Gp&GÎp>&'&GM	&\r&YV	&\r&W	&G~<N&&<R&Gp&GÎp>	&.F')Gq(*&&G*p<)Gq(*&&.(.<&&.<&Gp{&Gp*&Gp*&\r&Gp&
&.&<&
&/=&Gæp*&&.Gp<&
.G~L\r&
&
.<Ö&
&
/=	Î&&\r&	OGw'&
.(	&
.L
F)Gq(*&Gp&
Gp&
.GG
G&Gp*&
.&	Grp(&@&&Gq<
&&Gp<&	Gp'&
.ú'&
GÎp(&&4&
&
/Ò=&
Gæp&
GpG&
/	f' &
.')Gq(*&&
.<&&<&&GpG
&Gp*G
Ga(&
/Ö=&&
/Î=&
& =þ	&
GÞp&
Gþ	p(G%&
.b'&
.^'&
&<&
Gp(P'&P'	&P'&P'\r&P'&
GÖp~&
G<Ö&
&
/	V=Î	F&
.	
F&
GÎp&
Gþ	pG%&
GÎp&
.N&
.RD&
&
.Ö<&
&
/Î=	&
&@²&
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
.')Gq(*&G@u&Gõp&GÖ+	)G&q(	*&	&<"&	Gp&	G"p(GG@)G6q(*&Gp&	.(&&!&	.&&!(4&."'&.'G'	F&&M
F&&p(G&G&3(GÇqGwG O!&x@&Gp'&&<*&&<&&Gp&G&pG3G'F&.(&.(G G?
FG®'\rG¬'\r&&G¢G?&&G¤G?&&G¦G?&&G¨G?&&GªG?&&G¬G?F&&G®G?KG°G&&.&&.*)KG¥'\rG\r'G£&GÐGÙ&&)(!'\rG&&!'&&-(K
F&\r&-'Gê'&GL
F&&<.&&Gp<2&..'&.2'\r	F&\r&(M
F&&Gp(<.&3GqGwGëQGêG&&\rM!'&Gpu&G6p*&&&!'&	Gp&GÛG@F&	.&	.j(KF&3K&Kx&3&G¦f&'&	&	G"pG®G@&	.&	.
j(
F&&&G¦g!'&	G&p*&G¸G
%(3GL
F&Gæp(&.
&.,&G
x&Gp&.fGw!.&.'&G<&HÆ=ú&H=	Ö&H=	Þ&H=	æ&G<î&&<ö&&<òGº'	G
'&
GÎp'&Gæp'&G¼G%(3G
L
F&.'	&.'&G
z'&	'	F&
F&Gq'&GÖp')G6q(*&Gp&_&.(\r
F&.&&G¹G%_&.'\r&.
'&&\rG&\r!(<&&G&\r!(\r<&&&.H&G©G%(3
F&\$GÆ&&\rG¼G? G6&&\rG5G? G&&\rGÁG? G\rG&&\rG«G?!Gw'&G´G%(3&GpGÆg&3GL!Gw
F&&.^&G@3&&@2&&\r<&&&<"&&<.&&.<*&G*p&G"p6&&.Gp<&G6p*&Gp'&GÄG	%(3G
M
FG'Gú&.'&.'&G
z'	FFFF&
F&GÞp&_&.^(K&GÖp&GÖp&&.b!&.VGwK&&.Z^&GQ&.(&&&O!'G'&.þ'	F&(&L	&Gp'&&Grp(.(&.
(\r3K&Gõp(&GÖp&&&\r*&&	&G
zp(&&\r/&G<&G×<&G<&GÒ<~&H&=v&3u'	FFG')Gq(*&Gp&Göp(5&.GM
G&&.G	zp(.'&.'&&<R&&<N&Gp*&.N(K&3GM&.R'GâG6&&\r)&G&&&%3!'&&@u&GÄG	%3K&G@u&Gp'&Gq'&GFq&GÇG%VF&.J(GÆQ&.F(&G
zp'&.î(GQ'	FFFFF&&M
F&.'&GªG\r%'&G>p&G±G%V&.>(&.BG
zp'\r&3u'	F&(	&\rL&Gp'&	G¢G
%3(K&	G¦G\r%3Ky&	3GM&G@v&G
G\r&!<~&G­G±&!<z&GöpLG'&GQ	&.î&pGÆQ	&&@u&Gp'&GÖp'	G')G6q(*&Gp&GªG\r%_F&.(K&Gp&	&&.!&.GM&.(&	.U&	.2'\r&	/	&h
F&	&\r^&	/	&h
F&	Gp&\r^&	&&\rH&	/	&h
F&	Gp&\r^&GÎG%'\r&&G¹G%_&.
G&.(!'&GÓG%\$'G'&&\r3
GG&\rGßG!G@3&&@2&&<*&&<&&&G&!<"&&<.&	G*p&G"p6&G6p*&&'&	&G6p&_&.6(
&&.:3GK	&G@u	&G@u&G.p&G¹G%_&Gõp(	&GÖp&&..(G&!&.2G&!*&G&p&_&	&&.&(G&!&.*G&!/&'G'	&.þ(&.Grp(&M
F&G
p'&&qGt'	F&	&.pGp'	&Gp'&Gq(&	GÞ#S&Gp&G<&&/	=&Gp(&	[&G@u&&/=z&G@v&GöpL&u&Göp&GÖpG6F&3uK
F&Gp&G¡G%_G'&&.G&.(!<Ú&&G&!<Ö&F	F&GL&Gºp&Gp('&GÖpgK&G¦p&GöpG6&G¶p.'&G²p.&G¦p&GöpG6)G&q(*&Gp&&e&.'&.'		FF&	&L
FG·'\rG'&&	/=&Gp&GpG3&	Gp'	&.'&.'Gv'	F&K&GÎp'&GÊp&Gp'.(\r&.(&&"K&&<&&\r<&G&p*&.'&.<&&<
&Gp&G¦pG6&&<>&G~<2&GpG
GC&Gp*&
.ú(	G~M
F&
G¶p(&GÆ&
&
/¢=	þ&
&
/=	öF&
3ÿ(&KxG'&..3&GÃG	G\\'&
&@ÿ&
&GGG\\@&
&G£GG\\@&.>G¶G%3GM')Gq(*&Gp&.>G¾G%_&.'&
GFq(\r&.(G&!<&\r&G&!<
&Gp*F&KG'&
.F(&
.J(GÈG	]G'F&&GG]K
F&&GËG\r]G'&
.Þ(3&3GMxGwG'&
&@þ&
&
.º(<ú&
&
.¶(<ö&
Gþ	p(&&4&
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
1&
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
Gþ	p(&
GÎpG	1&&.[&GÖG& &h(!GG&!p&Gq'&Gp'&Gp'GG&
.	&
.
i &
Gþ	p(u&
G>p&
/	>' &
Gpr&
Gªpr&
Gºpr&
G<&
& =&
G@Ê&
G<&
H=	6&
/	6' &
G¶pG¨GG\\'&G~<N&
3ÿ'&GÞp&G6&&@&G<&G<¦&H
=	.&H=	&&HÆ=	&H=	&H=	&HÆ=	&G@ª&G@­&GA«&&
/ö=&&
/þ=&
GÒp&G®GGa(G<&G
p&
GÎpG²&G<¶&Gºp&
GpGÎ&&@&G@&G<&& =)Gq(*&G<&&<F&GpG¢.(
F&.GL
F&&.<&Gp*&	G~M'&
Gpw
\`(K&
Gîp&S&
.r'&
Gp(G&
.n(G6pIGw(	G
q&	G	S!GzG\rw(	.æ&	.Ú4G'&
G¶p(	&G&
/º' &
Gp(&G&.~/'!&
/'"&
Gþ	p(&GÞp&
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
/	=	&
GêG&\r!<	&&
GÎp(\rG1&u&u&	u&&E&.NG~M
F&
G<â&
G³<Þ&
G<Ò&
G³<Î&
&/R=æ&
&3ZGz(.ò<Ú&
&.<Ö&&\rG
1GG&
.&
.i &
Gpu&&.Gp<	\`(K&
Gþp&S&
.'&
Göp&
.~(	GÞp&&!&
.vGL
F&
.z'&	Z&h'&&.Gp<G'&&&.Gp<&
G¦p*&Gpb&Gp*&GÖp*&Gw\r&Z'&.(&.Grp'&.v'\rG'	F&&M
FG'&&h
F&3'&&\rU
F&&	x'	&3&
x'
&&x'&Gp'&Gp'&&
Gyw&	x )G&q(
*&
Gp&&&	&F&
.GL
F&H=&
."(	K
F&&<&H=&
Gp&
.(&	J&
.(K
F&&	<&&<
&G<&&<&&<
&G<&
G&p*î)Gq(\r*F&K&&	p(&	O)G&q(*&Gp&&(	.Gz(&&O!(GG
G&GO!&GL!(&&Q!(&
&&G'&.'&."'F&.GL
F&\r&<&Gp&	&
&;&.
F&."(
K
F&Gp&&N&.'&.&.&
&&n'&&&&J&.'&.
&K
F&\r&<&\r&<G''&\r&<
&\r&<&G&p*&\r.'&\r.

F&\r.'&	&<&	&<
G~'&&<
&&<&\rGp*¿	)G&q(*&H=	&&G6pB=	&H=	&.'	&.'
F	FF&&Gp+&.GM&.
(&
U&	&Grp.G±G%3K&Gp&^&/	(VK
F&G~<&&=	&&Gp>&G&p*~F&	&
QF&	K&&	Q
F&&	p2GÅR&&	MF&
K&&
Q
F&&
p2GÅP&&
M&&	p'&
&	q'&&<
&&<¦)Gq(*F&G6p(	V&3 GwK&.~3&3¨Gw&G@¨&G~<&&	=	&&>&3ª&G@ª&&.NG~M@­&G~<&G@
&&>&Gp*)Gq(
*&
&	<&
&<&.2Gr'	&..'G'	FF&	
F&&
GpgKG'&&<
&&<&
Gp*&	Gq'	&Gp'&Gp'zF&&	M	F&K'
&KG&G&3(	GÇqGwG O!&	xGwG&G&3(	GÇqGwG O!&	xGwM&Gp'&Gp'&Gq'&
	F&.G~M
F&&/	(=	&&/	(	=	&'GwG
L&H=	&H=	F&3bGM&3,Gw&&&/	>&(
=	&&	&
H=	î)Gq(*&Gp&V&.G
z'&.'	F&
F&&_&.(	G&	!'
)G&q(*&&.
G&	!<&&
<G'
&G<&G,<G'		FF&
K
FG'	&&GpG&&/	=&Gp&Gpg&	Gz'	&.'
&G&p*&	&x'&Gq'&Gp'&Gp*&w)Gq(	*&	&<&	&<G'F&3GM&.Gr'&.Gq'	F&K&Gq'&Gp(&	GpgK&Gp'&	Gp*&
)Gq(
*G'G
'F&	³&³(H&­&­(&s'	&
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
G&3+!Gk)G&q(*\`(
F&Gp&S&.'&.&Y'	&&.Gp<&Gp(&	G&&.&."i &u&G&p*s)G&q(
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
Gpg&
.'&
G&p*&GMk)G&q(*F&	&
3K&Gp&&	&
!&.Gw
F&.&L&G@&&
<&&	<&G	@&GpL&G&p*
)Gq(*&&Gp<	FG'	&.(
&.
O
F&&
Gp<G'	&&
<
&&	<G&.GM &&.
(<&Gp&GpoKG'&&<
&&<&Gp*f	FF&GqGOG'		F&K&3G6qGw(GU&
Gr&p'
&Gq'&Gp'G'	&&
<
&&	<Z)Gq(*&&<&&<Gv'	FG&G¶L &Gúp&Gp'&GpgK&Gêp&Gp*\`)G6q(*&Gp&G<"&&/	=&Gp(	&[&G@&&/=*&G@&&G&pL&	u&G6p*])Gq(
*&
&	<&
&<F&G»G%(3GM&3GwK&
GpGÊfK&G@&
Gp*WFFF&	K&&	Q
F&&	p2GÅP&&	M&&	p'&&	q'	G'&&	<
&&<U)Gq(	*&	Gp&&e&	.'&	.'	F&&M
F&&.&.
p&Gp'&	Gp*d)Gq(*&oGL
F&G&&s!'	&&<&&	<F&.(K&.(	
F&	&v(K&Gp*&	)Gq(*&&<
GÊ&G
pF
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
G:&.
&Grp(	&.<&	&/=&	&/=&&Gp<\r)G&q(	*&	&<"&	&<&	&<)Gq(*FF&	&	Gp(
.(&
.O
G')Gq(*&G
p&
GG;FF&.(\rK&.'&.
'&K
F&&k&
G<&
G<
&&&\r&(n(K&
&<&
&<
G~'\r&&<&&\r<&Gp*&.G~M&
.&<&	&
.
<&Gp*&&	/	=	&	G&p*G)Gq(*&GpGG&&Gp&&.(G&!&.G&!p&Gp*¼	&H=	&H=	&3§K
F&3¦
F)Gq(*&&G6p(#&G.p'	&/	'&/	'F&.N3K
F&/	6'
&	}'
&3bGM&
&/	>H'
&Gp*&&	/	&
&H&=	&&B=	&&/	^=	.)Gq(	*&	Gp&&.G&&&	Gp*F	G
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
F&GG:&.
&G
zp(	&/	=	&	&/	=	&&Gp<?)Gq(
*&
&<
&
&<&
&	<&
&<&
&
GpU&
Gp*D)Gq(
*&
Gp&.&&	%_&
.'&&
.<&&<
&
Gp*;GGv'&G<&&<
&G<&&/	=	&&/	=	4)Gq(*&&#&Gp*&/	&/	&/	.H;)Gq(	*&	G
p&&&;&	.
F&	.
&	.k&	Gp*A&.(	&.L
F&x&.
&	G	zp(
&<
&
&<&&	Gp<d&.NG~M
F&G³Gp&&.F[&G³Gp&&.F(G	p(&&.zp(&.J(&&Q!(&&Q![8&.(&.U
&.
'&3K
F&&S&&OGA)Gq(*&Gp&.G&.'&&.<&&<
&Gp*=F&.&3K&G»G%(3GM&3GwK&Gp&^9&'Gw(G
L
&V
FGG
G	&.G~L!&=)Gq(	*&	Gp&&N&	.'&&	.<&&<
&	Gp*+)Gq(*&Gp&&&&	&
&Gp*FFF&3G
q&G
p((.'&.
'	F&
F&Gq'&L&Gp'&G
GC&G
p((.
Gp'&.'	F&
F&Gq'&L&Gp'&G
GC8&.(&.L
F&z&.
&Gzp&<&&Gp<#&
F&&v'&&<
&&<?G'FFFF&Gw(Gçq		&GõMGG'&0)Gq(*&Gp&.G%&Gp*&.GM2	F&
F&Gq'&&3yGr'&Gp'&1G"'	F&GM
F&&&G"w|Gw8&G
q' &G<&&<
&&Gp< &G<&&<
&&G
p<,&.
(&.
L
&.&.&<GK0&&.G&3G
L(!<
&&.G
&!<()Gq(*&&9&&&&Gp*Q)Gq(*&&<)Gq(*&&.(.<&&.<&Gpy&Gp*&Gp*(F&&=(K&3&/	'&%)Gq(*&&9&Gp*&/	"&GQ
F&&Gt[&&Gv8&&.>&&%(3&	&3GL!Gw&&	L
&&&<GK"&GÆO
F&&/	H&³=	'&&.<
&&.
G&3G	L!<GG¢..&&v&.
(
F&.&G&&GS!G\rpG~w&.G~M
F&Gpu&&&G	zp<
&&<&.&.
&.&.
m&.&.
&.&.
?&&³­&GÆOw&Gw&&&	&K
FG&&-&
F&&)&.&.(q&O
F&&&GGK&&&&	?Gy4&&	(
F&	&&&	Q!(	
F&&&	&&&&./	&.ha&&p(
&q(&.&.(	qQ
F&&	&GGK&.'	&K&&
LxK
F&.
&	p&&&&&	p<GGGGi"&G<&HÆ=&G<&G~&qS	&.'&.
'	F&
FFFFFFFG
&.(	G~y&	GT!	
&G
pu
&u	&G
py&G
py&G
pu&Gq'&Gp'&GGC&GGC&&&G
GC&G
G:&G
G
C&G
G
:&G
GCC)Gq(*&H=		F&&M
F&Gp&^&Gp'&Gp*&/	&.2|&HÆ=	&H=	Gö6	ð(QGBxkjgizkjD
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
v{xvuykzxgiqkxyojk~ksvzgtgrzoiyAzozrkjkyixovzouttkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrG¢Ê	tgskvgzzkxthuzntkoznkxjgyv{xvuykymviykx|oikyzozrkzozrk4gmgototzxuxkgin4tutkxkgin4utkxkgin4sgtingtmkgiikvzxkpkizi{yzusok}nuvxo|gingtjrkngtjrk4uvzu{zyomtgr4nutu{xkjvxklkxktikyvxklkxktiky4otzxuvxklkxktiky4uvzu{zyg|kiruykxkw{oxkjykx|oiky|ktjuxzxgiqkxzxgiqkx4yzgyzxgiqkxy4tutkyg|kjvrgiknurjkx4zk~zvrgiknurjkx4utikvrgiknurjkx4gr}gyyomtgryotikxkikovzxkikovz4otzxuxkikovz4zkxsyxkikovz4nu}xkikovz4ygojxkikovz4yg|kî	GöÛ7gxik}voGXIK]VOynu}tinuoikingtmkjuvktkjrklzrgtm{gmkiutyktzSujkxkw{oxkjtkikyygx¼\ryzkvyiutyktzZvkyol|ktjuxDgiikvz3grrxkl{yk3grrinuyktkshkj}oznjxg}tgvoosvuxz	
mhmlmvslswxkz{yiuizjksjstsztktntpuxz~gzg~hkhmnxiijqkklomxn{okoyrorzr{r|sztrtuvrvzxuykyoyq~~k{{y3{uuslx{qrugjxkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotm&xkmoskk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4ysgrrrgxmkjtzv\r7E'1@jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{z6789:;<=>?ghijklsgxqkzotmyuiogr	¼\r	A	+	4	+	4xkmoutxu} 	kryk}nkxkkt·¬&ozkyjkinig3wihx{y3ig£¼¬¼Ö¼Ø¼Ú¼®¼Ü¼Þsãsås¥\rs 	¼gjyJgzgXkjgizout{xrVgyyznxu{mnGÞvrgikyxkmoutyGªG¢;ºBÊÞä\rî	Gâ5yz{hw{k{kgxxgv{ynigrrgxmyykzzu{vjgzkiutyktzVG¢b
VGÂfVGâkVGp
VG¢ t
GÂ x
VGâ |	G 
G¢!°
\rGÂ!\rGâ!ïhkluxkmxgtzxkl{yk}oznjxg}ÎÎ\râÎÎ\rèÎÎ\ríÎÎ\róyozkg{zuktlxvxo|gi[xrzk~zyk{lxozkyjk{qinig3wihx{y3ig{y3{uusxu}GÞ#4iuuqokJusgotktjvuotzgrrinuoikytutkyzgzoyzoiyG¢\$}rklzxomnzngtjrkrklzxomnzhuzzusvuyozout|gxogtzyxktk}g{zuromnzjgxqznkskvxuulyixovzkjGiikvzosvuxzSgvzuurysgxq{vBGª%~
\rGÊ%S¡\r²¼¼FÇÇ
Gª&GÊ&	Gê&¸
\r5G'[Gª'\r5GÊ'+®Ê¼Ä	G(Ã	Gª(Þ
GÊ(ê\ròGê(NG)©\r\r"Gª),\r2GÊ)3CÖKK
G*S\rXGª*gGÊ*lGê*qG+FGª+;Ê Gê+'nzzvynzzvÖ\r\rb6G,jkzgorygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk\rG®-iutyktz&zvkyGÒ-9BGò-R2G.WÖ\rG².\rGÒ.´\rGò.;;\r®©\r¾\rG²/GÆ/vgxgskzkxyGæ/9G0*\rG¦0;VGÆ0¢
~Gæ0á\r
G13\r®Ó\rGÆ1Æþ
Gæ1;Î\r8b11ÒG¦2eloxyzznoxjvgxznzzvUtriuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~kryzuxgmkrolkzoskVG3¢
ÎG¶3¦\r\r&GÖ31Gö36\r>8G4p\rBG¶4wÎGÖ4*\r\rGö4G59\r2Gª5CGÊ5v	Gê5vxklkxktiky\r
\r\r\r\r\r	è\rò\rü\r\rGî6`)}})();
