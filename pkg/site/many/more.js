/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(assentryText=>{var e,t,o,r,a,n,i,s,l,d,c,p,u,m,f,h,g,y,v,b,w,x,S,k,_,E,j,R,A,O,L,M,q,C,T,$,B,N,U,z,I,P,D,F,H,W,V,X,Y,J,G,K,Q=Object.defineProperty,Z=()=>assentryBytes(),ee={};((e,t)=>{for(var o in t)Q(e,o,{get:t[o],enumerable:!0})})(ee,{call:()=>st,comeBack:()=>Ve,displayed:()=>nt,join:()=>Mt,openFrame:()=>St,placehold:()=>Et,press:()=>it,replay:()=>yt,rewrite:()=>At,settleIn:()=>lt});var te=assentrySite.texts,oe="assentry",re=oe+"-dropped",ae=(e=>{let t=Object.getPrototypeOf(e),o=o=>Object.getOwnPropertyDescriptor(e,o)?.get?e:t;return new Proxy(t,{get:(t,r,a,n=Reflect.get(o(r),r,e))=>n?.bind?.(e)??n,set:(t,r,a)=>Reflect.set(o(r),r,a,e)})})(document),ne="data-assentry-live",ie={"data-category":"cookieconsent","data-name":"klaro","data-cookieconsent":"cookiebot","data-cookieyes":"cookieyes"};function se(){Object.keys(U)[0]||function(){let e=(e,t)=>f("configuration: expected "+e+", found "+t+"; the defaults are used");if(Object.keys((e=>Object.hasOwn(window,e)?window[e]:void 0)("assentryConfig")||{})[0])return e("window.assentryConfig to be set before the script runs","it set too late");if(ae.querySelector("script[data-assentry-config]"))return e("it before the script","it after");for(let t of ae.querySelectorAll('script[type$=json], script[src*="assentry."]')){let o=t.hasAttribute("src")?"data-config":"data-assentry-config",r=[...t.attributes].find(({name:e,value:t})=>e!=o&&(/conf/i.test(e)||/assentry/i.test(e)||/^(id|class)$/.test(e)&&/assentry/i.test(t)));if(r)return e("the attribute "+o,r.name+(/^(id|class)$/.test(r.name)?'="'+r.value+'"':""))}}();for(let[e,t]of Object.entries(ie))!U.markup&&ae.querySelector('script[type="text/plain"]['+e+"]:not([data-consent]), iframe["+e+"][data-src]:not([data-consent])")&&f(e+': expected data-consent, or "markup": ["'+t+'"] in the configuration, found neither; such elements stay shut');let{theme:e}=U;for(let[t,o]of[["theme.",e],["theme.dark.",e?.dark]])for(let e of["accent","onAccent","background","ink"])o?.[e]&&!CSS.supports("color",o[e])&&f(t+e+': expected a CSS colour, found "'+o[e]+'"; it is treated as absent');m(()=>!U.dataLayer&&"dataLayer"in window&&dataLayer!=window.dataLayer,!1)&&f("dataLayer: expected var or window.dataLayer, found let or const; what your page pushes there does not reach Google")}var le=["accept-all","refuse-all","chosen","embed","withdrawn","api","import"],de=["choice-record","auth","security","cart","load-balancing","user-set-preference","metering","media-session","basket"],ce='dialog{width:min(40em,100vw - 24px);max-width:none;max-height:min(51.2em,100vh - 24px);max-height:min(51.2em,100dvh - 24px);position:fixed;inset:0;height:fit-content;padding:0;margin:auto;overflow:hidden}dialog:not([open]){display:none}dialog::backdrop{background:#0b1020a6}header{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:10px;padding-inline-start:clamp(16px,3vw,20px);border-bottom:1px solid var(--as-line)}h2,h3,h4,p{margin:0;font:inherit}header h2{font:var(--assentry-title-weight, 650) 1.215em/1.3 var(--assentry-title-font, var(--as-font)),var(--as-font)}h3,h4{font-weight:600;color:var(--as-ink)}ul{margin:10px 0}dialog p{text-wrap:pretty}dialog section>p+p{margin-top:8px}dialog .words{padding-bottom:16px}dialog .words>p{margin-bottom:10px}section{border-top:1px solid var(--as-line);padding:12px 0}section p,details,dl{font-size:.929em}.row{display:flex;justify-content:space-between;align-items:flex-start;gap:16px;overflow-wrap:anywhere}section>.row{align-items:center}details .row{padding:12px 0 0;margin:12px 0 0;border-top:1px solid var(--as-line)}summary{cursor:pointer;padding:4px 0;margin-top:2px;color:var(--as-ink)}details ul{margin:6px 0 0}details li{margin:4px 0}code{font:.9em ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;color:var(--as-ink);background:var(--as-tint);padding:2px 5px;border-radius:4px;direction:ltr;unicode-bidi:isolate}.receipt summary{margin:0;padding:2px 0}.receipt h3{display:inline;font-size:1.077em}.receipt p{margin-top:6px}dl{margin:14px 0 0}dl div{display:flex;flex-wrap:wrap;gap:0 16px;padding:6px 0;border-top:1px solid var(--as-line)}dt{flex:0 0 14.86em;color:var(--as-soft)}dd{flex:1 1 14.86em;margin:0;overflow-wrap:anywhere}.receipt ul{margin:12px 0 0;color:var(--as-ink)}.receipt li,.receipt ul ul{margin:0}.receipt ul ul{font-size:1em}.receipt li .row{padding:6px 0;margin:0}.receipt li li{color:var(--as-soft);padding-inline-start:16px}.receipt b{flex:none;font-weight:600}.files{display:flex;flex-wrap:wrap;gap:8px;margin-top:14px}.files button{flex:1 1 13.7em;min-height:44px;padding:8px 16px;border:1px solid var(--as-line);border-radius:calc(var(--as-r) - 4px);background:transparent;color:var(--as-ink);font:inherit;font-weight:600;cursor:pointer}.always{flex:none;font-size:.929em;color:var(--as-soft)}footer{border-top:1px solid var(--as-line)}::slotted(button[data-assentry="save"]){grid-column:1 / -1!important;border-color:var(--as-line)!important;background-color:transparent!important;color:var(--as-ink)!important}::slotted(input){flex:none!important;width:44px!important;height:26px!important;margin:0!important;cursor:pointer!important;border-radius:13px!important;border:2px solid var(--as-soft)!important;background:radial-gradient(circle,var(--as-soft) 7px,transparent 8px) -11px 50% / 44px 44px no-repeat!important}::slotted(input:checked){border-color:var(--as-fill)!important;background:var(--as-fill) radial-gradient(circle,var(--as-on) 7px,transparent 8px) 7px 50% / 44px 44px no-repeat!important}:host([dir="rtl"]) ::slotted(input){transform:scaleX(-1)!important}:host(assentry-placeholder){display:block;max-width:100%!important;padding:0!important;overflow:hidden!important;background:none!important}:host(assentry-placeholder) .pad{display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:4px;width:100%;height:100%;padding:12px 16px;overflow:auto;contain:layout;text-align:center;background:var(--as-tint);border-radius:var(--as-r)}.pad .buttons{display:flex;flex-wrap:wrap;flex:none;justify-content:center;padding:8px 0 0}.pad .buttons ::slotted(button[slot="button"]){flex:0 1 auto!important}:host(assentry-placeholder) .small{color:var(--as-soft);max-width:38.9em}a{color:inherit;font-size:.929em;text-decoration:underline;text-underline-offset:3px;line-height:28px}a:focus-visible,summary:focus-visible,.files button:focus-visible{outline:3px solid var(--as-fill);outline-offset:2px;border-radius:6px}dialog{animation:rise .18s}@media(forced-colors:active){::slotted(input){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important;--as-soft: ButtonText;--as-on: Highlight;--as-fill: ButtonFace}}',pe=!1;function ue(e,t,o){let r=me(e,t,o),a=m(()=>(localStorage.removeItem(e),t&&localStorage.setItem(e,t),localStorage.getItem(e)==t),!1),n=r||a;return t&&!n&&!pe&&(pe=!0,f("storage: expected cookies or localStorage, found neither; the answer holds for this page only")),n}function me(e,t,o){let r=U.cookieDomain||"auto",a=/^[\d.]+$|:/.test(location.hostname)?[]:location.hostname.split("."),n=a.map((e,t)=>a.slice(t).join(".")).reverse(),i="; path=/; samesite=lax"+("https:"==location.protocol?"; secure":""),s=(e,t,o,r)=>m(()=>(ae.cookie=e+"="+t+"; max-age="+o+i+(r?"; domain="+r:""),ae.cookie.split("; ").includes(e+"="+t)),!1),l="auto"==r?n.find(e=>{let t=s(oe+"-probe","1",9,e);return s(oe+"-probe","",0,e),t}):"host"==r?void 0:r;for(let o of["",...n])(!t||o!=(l||""))&&s(e,"",0,o);return!!t&&(s(e,t,86400*o,l)||!!l&&s(e,t,86400*o))}var fe=oe+"-objection",he=()=>F.includes("m"),ge=!1,ye=!1,ve=()=>ge||m(()=>ae.cookie.split("; ").includes(fe+"=1")||!!localStorage.getItem(fe),!0),be=400,we=e=>(new TextEncoder).encode(e).reduce((e,t)=>Math.imul(e^t,16777619)>>>0,2166136261).toString(16).padStart(8,"0"),xe={},Se=e=>G(e).split("|").map(e=>e.trim());function ke(e){let t=ae.createTreeWalker(e,NodeFilter.SHOW_TEXT),o=[];for(;t.nextNode();)o.push(t.currentNode.data.trim());return o.filter(Boolean)}var _e=e=>e?new URL(D(e),ae.baseURI).href:null,Ee=({privacy_notice:{hash_algorithm:e,texts_hash:t}})=>`${e} ${t}`;function je({record_id:e,privacy_notice:t,consent_event:o,created:r},a){let[n,i,s,l,d,c,p]=Se("receipt.terms"),u=(e,t)=>t&&q("div",{},q("dt",{},e),q("dd",{},t));return q("dl",{},u(n,o.event_time),u(i,o.valid_until),u(s,Se("receipt.how")[le.indexOf(o.event_type||"")]),u(l,t.policy_revision&&q("code",{},t.policy_revision)),u(d,a),u(c,e&&q("code",{},e)),u(p,r))}function Re({name:e,consent_state:t},o=[],...r){let a=["given","refused","unanswered"].indexOf(t);return q("li",{},q("div",{class:"row"},q("span",{},e),q("b",{class:t},a<0?G("required"):Se("receipt.said")[a])),...r,o[0]&&q("ul",{},...o))}function Ae(e){let[{party_name:t,party_url:o}]=e.pii_controllers,r=(e,t)=>e&&q("a",{href:e},t||e),a=({name:e,storage:t,retention_period:o,description:r})=>q("li",{},q("code",{},e)," ",G("tracker",{storage:t,lifetime:o}),r&&q("p",{},r));return"<!doctype html>\n"+(new XMLSerializer).serializeToString(q("html",{lang:e.language,dir:W()?"rtl":"ltr"},q("head",{},q("meta",{charset:"utf-8"}),q("meta",{name:"viewport",content:"width=device-width"}),q("title",{},`${G("receipt")} \u2013 ${t}`),q("style",{},":root{color-scheme:light dark}body{margin:0;font:400 16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Liberation Sans,sans-serif;overflow-wrap:anywhere}main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem}h1{margin:0;font-size:1.75rem;line-height:1.2}p{margin:.25rem 0}dl{margin:1.5rem 0;border-top:1px solid #8888}dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid #8888}dt{flex:0 0 14rem}dd{flex:1 1 14rem;margin:0;font-weight:600}code{font:.9em ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;direction:ltr;unicode-bidi:isolate}ul{list-style:none;margin:.5rem 0 1.5rem;padding:0}li{break-inside:avoid}main ul ul{margin:.5rem 0 1rem;padding-inline-start:1rem;border-inline-start:2px solid #8888}main ul ul ul{font-size:.9em;border:0}main ul ul ul li{margin:.5rem 0}main ul ul ul p{margin:0}.row{display:flex;justify-content:space-between;gap:1rem;font-weight:600}.row b{flex:none}")),q("body",{},q("main",{},q("h1",{},G("receipt")),q("p",{},t," \xb7 ",r(o)),je(e,q("code",{},Ee(e))),q("ul",{},...e.purposes.map(e=>Re(e,e.recipient_third_parties.map(e=>Re(e,e.stores.map(a),q("p",{},e.party_name&&`${G("vendor")} ${e.party_name} `,r(e.party_url,G("privacy"))))),q("p",{},e.description)))),q("p",{},e.withdrawal_method),q("p",{},r(e.privacy_notice.url,G("privacy")))))))}function Oe(e){let t=X(e);return q("section",{},q("div",{class:"row"},q("h3",{},V(e,"title")),e.required?q("span",{class:"always"},G("required")):$(e.id)),q("p",{},V(e,"description")),e.required&&function(e){let t=G("required.why").split(" | "),o=[e||[]].flat().map(e=>t[de.indexOf(e)]||t[de.indexOf("cart")]);return o[0]&&q("p",{},o.join(" \xb7 "))}(e.said?.required),e.said&&e.said.details&&q("p",{},D(e.said.details)),t[0]&&q("details",{},q("summary",{},G("services",{n:t.length})),...t.map(Me)))}var Le=()=>q("section",{},q("div",{class:"row"},q("h3",{},G("counting.title")),$(".counting")),q("p",{},G("counting")));function Me(e){let{vendor:t,privacyUrl:o,trackers:r=[]}=e.said;return q("div",{class:"row"},q("div",{},q("h4",{},V(e,"name")),t&&q("p",{},G("vendor")+" "+D(t)),Ce(o),q("ul",{},...r[0]?r.map(e=>q("li",{},q("code",{},D(e.name)||qe(e.pattern))," ",G("tracker",{storage:e.storage||"cookie",lifetime:D(e.lifetime)||""}),e.purpose&&q("br",{}),e.purpose&&D(e.purpose),(e.httpOnly||"third"==e.party)&&" "+G("tracker.stays"))):[q("li",{},G("trackers.none"))])),!e.required&&$(e.id))}var qe=e=>e.replace(/\\([^dws])|(\[[^\]]*\]|\([^)]*\)|\\.|\.)[+*?]?/g,(e,t)=>t||"\u2026").replace(/\u2026+/g,"\u2026"),Ce=e=>e&&q("p",{},q("a",{href:D(e)},G("privacy"))),Te=(e,t,o)=>q("input",{type:"checkbox",role:"switch",autocomplete:"off",checked:t&&"","aria-label":e,...o});function $e({name:e,pattern:t}){if(null!=e)return t=>t==e;try{let e=new RegExp("^(?:"+t+")$");return t=>e.test(t)}catch{return()=>!1}}var Be,Ne=({said:e})=>e&&e.trackers||[],Ue=new WeakMap,ze=new Map;function Ie(e,t){let o=ze.get(e)?.contains(ae.activeElement);De(e),t?Ue.set(e,t):Ue.delete(e),Pe(e),o&&(ze.get(e)||e).focus()}function Pe(e){let t=e.isConnected&&Ue.get(e);if(!t)return;let o=ze.get(e)||t();if(ze.set(e,o),T.add(o),o.nextElementSibling==e)return;Be||((Be=new CSSStyleSheet).replaceSync("assentry-placeholder+[data-consent],["+ne+"]+iframe[data-consent]{display:none!important}"),s.push(Fe)),ae.adoptedStyleSheets.includes(Be)||(ae.adoptedStyleSheets=[...ae.adoptedStyleSheets,Be]);let r=e.parentNode;o.isConnected&&r.moveBefore?r.moveBefore(o,e):e.before(o)}function De(e){let t=ze.get(e);ze.delete(e),m(()=>t.contentWindow.location.replace("about:blank")),t?.remove()}function Fe(e){e.forEach(Pe),ze.forEach((e,t)=>(t.isConnected?Pe:De)(t))}var He=!1;function We(){let{href:e}=location;m(()=>sessionStorage.setItem(oe,[e,scrollX,scrollY].join(" "))),location.replace(e.split("#")[0])}function Ve(){let[e,t,o]=(m(()=>sessionStorage.getItem(oe))||"").split(" ");if(m(()=>sessionStorage.removeItem(oe)),e.split("#")[0]!=location.href)return;e!=location.href&&location.replace(e);let r=()=>scrollTo(+t,+o);"complete"==ae.readyState?r():addEventListener("load",()=>setTimeout(r))}var Xe,Ye=/^(text|textarea|search|email|tel|url|password|number|date|datetime-local|month|week|time)$/,Je=()=>y(12,4),Ge=e=>e.shadowRoot.querySelector("dialog");function Ke(){let e=Xe?.element;Xe=void 0,e&&(Ge(e).close(),j(e))}var Qe=()=>!!Xe?.element,Ze=()=>Xe?.element?.querySelector("[data-assentry-counting]")?.checked,et=()=>Array.from(Xe?.element?.querySelectorAll("input")||[]).filter(e=>e.checked&&e.dataset.of).map(e=>e.dataset.assentryPurpose||e.dataset.assentryService).join(" "),tt=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>(e+256).toString(16).slice(1)).join(""),ot=(e,t,o)=>m(()=>{fetch(e,{method:"POST",body:t,keepalive:!0,credentials:o,referrerPolicy:"no-referrer"}).catch(()=>{})}),rt={16:function(){if(Xe)return;let e=Xe={};O(()=>{if(e!=Xe)return;u(14);let t=p(),o=()=>function(e,t,o,r,a){let n=q("p",{},G(F.includes("o")?"preferences.optout":"preferences.intro",{days:t})),i=q("div",{class:"words"},a&&q("p",{id:"lingers"},G("lingers")),a&&q("div",{class:"buttons"},$("leave")),n,F.includes("s")&&q("p",{},G("signal")),...P.slice(0,H).map(Oe),he()&&Le(),Ce(U.privacyUrl)),s=C("preferences",{},[q("dialog",{"aria-labelledby":"title","aria-describedby":a&&"lingers",part:"preferences"},q("header",{},q("h2",{id:"title"},G("preferences")),$("close")),i,q("footer",{class:"buttons"},$("button")))],[M("close","close","\xd7",{"aria-label":G("close")}),a&&M("leave","leave",G("leave")),...P.map((t,o)=>!t.required&&function(e,t){let o=P[e.purpose],r=o==e;return Te(V(e,r?"title":"name"),t,{slot:e.id,["data-assentry-"+(r?"purpose":"service")]:e.id,"data-of":o.id})}(t,"1"==e[o])),he()&&Te(G("counting.title"),!ve(),{slot:".counting","data-assentry-counting":""}),...("accept"==U.first?["accept","reject"]:["reject","accept"]).concat("save").map(e=>M(e,"button",G(e)))],ce),l=F.includes("o")&&e.includes("0");return(l||F.includes("o")&&F.includes("s")&&P.some(({signalled:t},o)=>t&&"1"!=e[o]))&&i.prepend(q("p",{role:"status"},q("b",{},G("opted.out")))),o&&r&&(l||864e5*+r>Date.now())&&(i.append(function(e,t){let o=P.flatMap((e,t)=>t<H&&!e.required?[t]:[]),r=[e.lang,...[L(o,!1),e.shadowRoot,e].flatMap(ke)],a=function(e,t){let{method:o,decidedAt:r,expiresAt:a,revision:n,regime:i,id:s=null}=window.assentry.status(),l=(new Date).toISOString().slice(0,10),[d,c]=[r||l,a||l],p=e=>e.required?"required":{1:"given",0:"refused"}[t[P.indexOf(e)]]||"unanswered";return{schema_version:"assentry-receipt-1",created:l,record_id:s,pii_principal_id:s,privacy_notice:{url:_e(U.privacyUrl),policy_revision:n,hash_algorithm:"",texts_hash:"",texts:e},language:e[0],pii_controllers:[{party_name:D(U.site)||location.hostname,party_url:location.origin}],purposes:P.slice(0,H).map(e=>({id:e.id,name:V(e,"title"),description:V(e,"description"),consent_state:p(e),recipient_third_parties:X(e).map(e=>({id:e.id,name:V(e,"name"),party_name:D(e.said.vendor)||null,party_url:_e(e.said.privacyUrl),consent_state:p(e),stores:(e.said.trackers||[]).map(e=>({name:D(e.name),storage:e.storage||"cookie",retention_period:D(e.lifetime),description:D(e.purpose)||null}))}))})),storage_location:"this browser",retention_period:`P${(+new Date(c)-+new Date(d))/864e5}D`,jurisdiction:i,withdrawal_method:G("change",{handle:G("handle")}),consent_event:{event_type:o,event_state:"withdrawn"==o?o:P.some(e=>"given"==p(e))?"given":"refused",event_time:d,valid_until:c,entity_id:"visitor"}}}(r,t),n=q("code",{}),i=async function(e){let t=(new TextEncoder).encode(e);return crypto.subtle?{hash_algorithm:"SHA-256",texts_hash:(e=>Array.from(e,e=>e.toString(16).padStart(2,"0")).join(""))(new Uint8Array(await crypto.subtle.digest("SHA-256",t)).subarray(0,8))}:{hash_algorithm:"FNV-1a",texts_hash:we(e)}}(r.join("\n")).then(e=>(Object.assign(a.privacy_notice,e),n.append(Ee(a)),a)),s=`receipt-${location.hostname}-${a.consent_event.event_time}.`,l=(e,t,o,r)=>{let a=q("button",{type:"button"},r);return a.addEventListener("click",()=>i.then(r=>function(e,t){let o=URL.createObjectURL(t);q("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}(s+e,new Blob([o(r)],{type:t})))),a},[d,c]=Se("receipt.save");return q("section",{class:"receipt"},q("details",{},q("summary",{},q("h3",{},G("receipt"))),q("p",{},G("receipt.intro")),je(a,n),q("ul",{},...a.purposes.map(e=>Re(e,e.recipient_third_parties.filter(e=>"required"!=e.consent_state).map(e=>Re(e))))),q("div",{class:"files"},l("json","application/json",e=>JSON.stringify(e,null,2)+"\n",d),l("html","text/html",Ae,c))))}(s,e)),n.after(q("p",{},G(l?"since.optout":"since",{date:z(o),until:z(r)})))),s.addEventListener("keydown",e=>{let t=s.querySelectorAll("button"),[o,r]=[t[0],t[t.length-1]],[a,n]=e.shiftKey?[o,r]:[r,o];"Tab"!=e.key||e.target!=a||(e.preventDefault(),n.focus())}),s.addEventListener("change",({target:e})=>{let{dataset:t,checked:o}=e;if(t.assentryPurpose)for(let e of s.querySelectorAll("input"))e.dataset.of==t.assentryPurpose&&(e.checked=o)}),s}(t[1],+t[0],t[2],t[3],He),r=e.element=o();_(r,o);let a=Ge(r);a.addEventListener("close",()=>{e==Xe&&Je()}),a.showModal(),r.querySelector("button")?.focus(),a.offsetHeight||(Ke(),f("preferences: expected to be visible, but something hides assentry-preferences"),Je())})},17:Ke,18:function(){Ke(),R()},19:(e,t)=>{He=!1,function(e,t){ue(oe,e,t),x(e),k()}(t,e),t&&U.renew&&ot(U.renew,"record="+t,"same-origin")},20:(e,t)=>{(e=>{!function(e){let t=P.filter(e=>window.assentry.has(e.id)).flatMap(Ne).map(e=>({tracker:e,is:$e(e)})),o=e.flatMap(e=>Ne(P[e])).filter(({party:e})=>"third"!=e).map(e=>({tracker:e,is:$e(e)})),r=(e,r)=>{let a=({tracker:t,is:o})=>(t.storage||"cookie")==e&&o(r);return"assentry"!=r&&o.some(a)&&!t.some(a)},a=Date.now()+1e3,n=()=>{let e=function(e){let t=()=>m(()=>ae.cookie.split("; "),[]).map(e=>e.split("=")[0]).filter(t=>t&&e(t)),o=location.hostname.split("."),r=["",...o.map((e,t)=>o.slice(t).join("."))],a=location.pathname.split("/"),n=a.flatMap((e,t)=>[a.slice(0,t).join("/")+"/",a.slice(0,t+1).join("/")]).filter(Boolean);for(let e of t())for(let t of r)for(let o of new Set(n))ae.cookie=e+"=; max-age=0; path="+o+(t&&"; domain="+t),"https:"==location.protocol&&(ae.cookie=e+"=; max-age=0; secure; samesite=none; partitioned; path="+o+(t&&"; domain="+t));return t()}(e=>r("cookie",e));for(let e of["localStorage","sessionStorage"])try{for(let t of Object.keys(window[e]))r(e,t)&&window[e].removeItem(t)}catch{}e.length&&(Date.now()<a?setTimeout(n,100):console.warn("assentry: no script can remove "+e.join(", ")+": something on the page writes it again"))};(async function(e){try{for(let{name:t}of await indexedDB.databases())t&&e(t)&&indexedDB.deleteDatabase(t)}catch{}})(e=>r("indexedDB",e)),async function(e){try{for(let t of await caches.keys())e(t)&&caches.delete(t)}catch{}}(e=>r("cacheStorage",e)),async function(e){try{for(let t of await navigator.serviceWorker.getRegistrations()){let o=t.active||t.waiting||t.installing,r=new URL(o?o.scriptURL:t.scope);[r.pathname.split("/").pop()||"",r.pathname,r.href].some(e)&&t.unregister()}}catch{}}(e=>r("serviceWorker",e)),n()}(e)})(a(t)),m(()=>{let[e]=S().split(/[\n\x1f]/);!e||!w()||(localStorage.setItem(oe,e),k())})},21:function(e){let t=l[e];d.delete(t),Ie(t),"iframe"!=t.localName&&(i(t,(e,t)=>e.removeAttribute(t)),t instanceof HTMLMediaElement&&t.load())},22:(e,t)=>ot(U.endpoint,t,"omit"),23:()=>A(G("saved")),24:function(){He=!0,"ask"==U.reload||[...v].some(e=>e.isConnected&&(!("value"in e)||!(!e.value&&!e.defaultValue)))||Array.from(ae.querySelectorAll("input, textarea")).some(e=>Ye.test(e.type)&&!e.readOnly&&e.value!=e.defaultValue)?y(12,3):We()},25:()=>m(()=>new BroadcastChannel(re).postMessage(0)),26:()=>y(17,0,S())},at=()=>y(10,he()&&ve()&&(ye||=(me(fe,"1",be),!0))?1:0,(Y()||"")+"\x1f"+function(){let[e,t]=J(),{position:o="left",site:r,privacyUrl:a,purposes:n,services:i,texts:s}=U;return xe[e]||=we(JSON.stringify([e,window.assentry.status().regime,o,Y(),Object.entries(t).sort(),r,a,n,i,s]))}());function nt(){at(),addEventListener("pagehide",()=>{at(),y(16)})}function it(e,t,o=""){if(8==t)return void(He&&We());let r=5==t||6==t?/^\d{1,7}$/.test(o)?+o:-1:0;r<0||2==t&&!Qe()||(function(e,t){let o=Ze();if(null==o||t>2)return;let r=!o||1==t;r!=ve()&&(r||e)&&function(e){ye=e,ge=!ue(fe,e?"1":"",be)&&e}(r)}(e,t),at(),y(e?12:13,r<<3|(7==t?3:t),tt()+"\x1f"+et()))}var st=(e,t)=>{at(),y(15,e,tt()+"\x1f"+t)};function lt(e,t){let o=function(e){let t=new CSSStyleSheet;ae.adoptedStyleSheets=[...ae.adoptedStyleSheets,t];let o=0,r=new ResizeObserver(()=>requestAnimationFrame(()=>{let r=ut(e)&&function(e){let t=ae.documentElement,{display:o,scrollSnapType:r,overflowY:a}=getComputedStyle(t),n=t.clientHeight;return(t.scrollHeight-e>n||Math.abs(ae.body.getBoundingClientRect().bottom-n)>1)&&"block"==o&&"none"==r&&"hidden"!=a&&(e||"none"==getComputedStyle(t,"::after").content)}(o)?(e.offsetHeight+24)*+(e.style.getPropertyValue("--as-zoom")||1):0;r!=o&&(o=r,t.replaceSync(r?`@media screen{html{scroll-padding-bottom:${r}px}html::after{content:"";display:block;visibility:hidden;height:${r}px}}`:""))}));return r.observe(e),r.observe(ae.body),()=>{r.disconnect(),ae.adoptedStyleSheets=ae.adoptedStyleSheets.filter(e=>e!=t)}}(e),r=function(e){let t=new CSSStyleSheet,o=e.shadowRoot;t.replaceSync(ft),o.adoptedStyleSheets=[...o.adoptedStyleSheets,t];let r=()=>requestAnimationFrame(()=>{let t=ae.activeElement;for(;t?.shadowRoot?.activeElement;)t=t.shadowRoot.activeElement;if(!t||t==ae.body||e.contains(t))return;let{top:o,bottom:r}=t.getBoundingClientRect();if(!mt(t,e))return;let a=e.dataset.aside=o+r>innerHeight?"top":"bottom";mt(t,e)&&t.scrollIntoView({block:"top"==a?"end":"start",behavior:"instant"})});return ae.addEventListener("focusin",r),()=>ae.removeEventListener("focusin",r)}(e);!function(e){let t=e.shadowRoot?.querySelector(".logo");if(!t||t.firstChild)return;let{theme:o}=U,r=function(e="auto"){let t="page"==e?getComputedStyle(ae.documentElement).colorScheme:"auto"==e?"light dark":e;return/dark/.test(t)&&(!/light/.test(t)||matchMedia("(prefers-color-scheme: dark)").matches)}(o.scheme)&&o.dark?.logo||o.logo,a=m(()=>new URL(r,ae.baseURI),void 0);if(!a||a.origin!=location.origin&&!/^data:image\//.test(a.href))return f('theme.logo: expected an address on this site or data:image/\u2026, found "'+r+'"'),t.remove();let n=new Image;n.alt="",n.style.cssText="display:block;width:7.5em;height:2em;object-fit:contain;object-position:"+("rtl"==e.dir?100:0)+"%",n.onerror=()=>t.remove(),n.src=a.href,t.append(n)}(e);let a,n=o=>{let r=o.filter(e=>ct(e)&&!pt(e)).pop()||(ct(a)?a:void 0);if(r==a&&(!r||e.parentNode==r))return;a=r,t(e,r);let n=r&&r.getRootNode();n&&n!=document&&i.observe(n,{subtree:!0,childList:!0,attributeFilter:["open"]})},i=new MutationObserver(e=>n(e.map(({target:e})=>e)));i.observe(document,{subtree:!0,attributeFilter:["open"]});let s=e=>n(e.composedPath().reverse());return ae.addEventListener("focusin",s),n([...ae.querySelectorAll("dialog"),...dt()]),()=>{o(),r(),i.disconnect(),ae.removeEventListener("focusin",s)}}function dt(){let e=[];for(let t=ae.activeElement;t;t=t.shadowRoot&&t.shadowRoot.activeElement)e.push(t.closest("dialog")||t);return e}var ct=e=>m(()=>e.matches("dialog:modal")),pt=e=>"assentry-preferences"==e.getRootNode().host?.localName,ut=e=>e.offsetHeight&&innerHeight-e.getBoundingClientRect().bottom<48;function mt(e,t){let o=e.getBoundingClientRect(),r=t.getBoundingClientRect(),a=Math.min(o.right,r.right)-Math.max(o.left,r.left),n=Math.min(o.bottom,r.bottom)-Math.max(o.top,r.top);return a>0&&n>0&&a*n>o.width*o.height/2}var ft=":host([data-aside=top][data-layout][data-position]){inset-block:16px auto!important}:host([data-aside=bottom][data-layout][data-position]){inset-block:auto 16px!important}",ht=new Set,gt={DOMContentLoaded:()=>"loading"!=ae.readyState,load:()=>"complete"==ae.readyState,pageshow:()=>"complete"==ae.readyState};function yt(e){!function(){if(bt)return;bt=!0;let{addEventListener:e}=EventTarget.prototype;EventTarget.prototype.addEventListener=function(t,o,r){ht.has(ae.currentScript)&&(null==this||this==window||this==document)&&o&&Object.hasOwn(gt,t)&&gt[t]()?vt(this||window,o,t):e.call(this||window,t,o,r)}}();let t=onload,o=gt.load();ht.add(e);let r=()=>{ht.delete(e)&&o&&onload&&onload!=t&&vt(window,onload,"load")};e.addEventListener("load",r),e.addEventListener("error",r),e.src||queueMicrotask(r)}var vt=(e,t,o)=>setTimeout(()=>{let r=new Event(o);"function"==typeof t?t.call(e,r):t.handleEvent(r)}),bt=!1,wt=["margin","padding","border-width","grid-area"],xt=e=>wt.map(t=>getComputedStyle(e).getPropertyValue(t)),St=e=>Ie(e,()=>{let t=ae.createElement("iframe"),o=xt(e),r=()=>xt(t).forEach((e,r)=>{e!=o[r]&&t.style.setProperty(wt[r],o[r],"important")}),a=o=>{let r=e.getAttribute(o);/^(src|srcdoc|loading)$/.test(o)||(null==r?t.removeAttribute(o):t.setAttribute(o,r))};for(let{name:t}of e.attributes)a(t);t.setAttribute(ne,""),t.setAttribute("data-turbo-permanent",""),t.getAttribute=e=>"id"==e?ne:Element.prototype.getAttribute.call(t,e);let i=e.getAttribute("loading");i&&t.setAttribute("loading",i),t.src=n(e,"src")||"",queueMicrotask(()=>{r(),CSS.supports("-moz-appearance","none")||(t.loading="lazy")});let s=new MutationObserver(o=>{if(!t.isConnected)return s.disconnect();for(let{attributeName:t}of o){if(/^data-(consent-)?src$/.test(t||""))return s.disconnect(),St(e);a(t||"")}r()});return s.observe(e,{attributes:!0}),t}),kt=["margin","float","vertical-align","flex","align-self","justify-self","order","grid-area","z-index"],_t={width:300,height:150},Et=(e,t,o)=>Ie(e,()=>{let r=()=>function(e,t,o){let r=o.flatMap(e=>{let t=P[e],o=e<H?X(t):[];return o[0]?o.map(e=>V(e,"name")):[D(V(t,e<H?"title":"name"))]}).join(", "),a=e.title||r;return C("placeholder",{role:"group","aria-label":a},[q("div",{class:"pad"},q("b",{},$("title")),q("div",{class:"small"},$("text")),q("div",{class:"buttons"},$("button")))],[B("b","title",a),B("p","text",G("placeholder.text",{provider:r})),...["once","always"].map(e=>M(e,"button",G("placeholder."+e),{"data-gate":t}))],ce)}(e,t,o),a=r();return jt.forEach((e,t)=>{t.isConnected||jt.delete(t)}),jt.set(a,r),function(e,t){let o=new CSSStyleSheet,r=t.shadowRoot;r.adoptedStyleSheets=[...r.adoptedStyleSheets,o];let a=new AbortController,n=()=>{if(!t.isConnected)return a.abort(),s.disconnect(),void l.disconnect();if(t.contains(ae.activeElement))return;let r=getComputedStyle(e),{width:n,height:i,position:d,inset:c}=r;t.remove();let{display:p}=r,u=(...e)=>"border-box"==r.boxSizing?0:e.reduce((e,t)=>e+(parseFloat(r.getPropertyValue(t))||0),0),m=(e,t,o)=>t.includes("%")?`calc(${t} + ${o}px)`:(parseFloat(r[e])||("auto"==r[e]?_t[e]:0))+o+"px",f={display:"none"==p?p:p.startsWith("inline")?"inline-block":"block",width:m("width",n,u("padding-left","padding-right","border-left-width","border-right-width")),height:"auto"==i&&/^\d/.test(r.aspectRatio)?"auto":m("height",i,u("padding-top","padding-bottom","border-top-width","border-bottom-width")),"aspect-ratio":r.aspectRatio,position:"static"==d?"relative":d,inset:"static"==d?"auto":c};for(let e of kt)f[e]=r.getPropertyValue(e);let{offsetWidth:h,offsetHeight:g}=e;e.before(t);let y=()=>o.replaceSync(`:host(assentry-placeholder){${Object.entries(f).map(([e,t])=>`${e}:${t}!important`).join(";")}}`);y(),g&&Math.abs(t.offsetHeight-g)>1&&(f.height=g+"px",y()),h&&t.offsetWidth-h>1&&(f.width=h+"px",y())},i=()=>requestAnimationFrame(n),s=new ResizeObserver(i),l=new MutationObserver(n);queueMicrotask(()=>{n(),e.parentElement&&s.observe(e.parentElement),s.observe(t),l.observe(e,{attributes:!0})});for(let e of["resize","load"])addEventListener(e,i,{signal:a.signal});return t}(e,a)}),jt=new Map,Rt=["lang","dir","aria-label","href"];function At(){for(let e of[E,jt])e.forEach((e,t)=>Ot(t,e()))}function Ot(e,t){for(let o of Rt)t.hasAttribute(o)&&e.setAttribute(o,t.getAttribute(o)||"");if("receipt"==e.className)return function(e,t){let o=e=>[...e.querySelectorAll("summary, button")],r=o(e).indexOf(e.getRootNode().activeElement),[a,n]=[e,t].map(e=>e.querySelector("details"));n.open=a.open,e.replaceWith(t),o(t)[r]?.focus()}(e,t);"logo"!=e.className&&(Lt(e,t),e.shadowRoot&&t.shadowRoot&&Lt(e.shadowRoot,t.shadowRoot))}function Lt(e,t){let o=[...t.childNodes];if(o.length!=e.childNodes.length)return e.replaceChildren(...o);e.childNodes.forEach((e,t)=>{e instanceof Text?e.data=o[t].textContent||"":Ot(e,o[t])})}var Mt=(e=()=>new Uint8Array)=>{N(te),Object.assign(r,rt),h(e),"complete"==ae.readyState?se():addEventListener("load",se,{once:!0})};window.assentry._("more",Q=>(function(Q){if("a1deb1"!=Q.a)throw"another";({catalogue:K}=Q),({b:e,c:t,d:o,ops:r,e:a,f:n,g:i,h:s,i:l,j:d,k:c,l:p,m:u,n:m,o:f,p:h,q:g,r:y,s:v,t:b,u:w,v:x,w:S,x:k,y:_,z:E,A:j,B:R,C:A,D:O,E:L,F:M,G:q,H:C,I:T,J:$,K:B,L:N,M:U,N:z,O:I,P,Q:D,R:F,S:H,T:W,U:V,V:X,W:Y,X:J,Y:G}=Q)}(Q),Mt(Z),ee));function assentryBytes(){let text=assentryText;assentryText=0;return (s=>{let i=s.length,b=Uint8Array.fromBase64?.(btoa(s)),w;if(!b)for(b=new Uint8Array(i);i--;)b[i]=s.charCodeAt(i);w=new Uint32Array(b.buffer,0,i=b.length>>2);for(;i--;)w[i]^=707406378;return b})(text)}})(`*KYG+***+l!J(UU*J)UUU*J+U*J(UU+UJ.UUUU*J+U+UJ,UUUUUU*J)UUU+UJ/UUUUU*J.UUUU+UJ*+U(Ä,o-ZK+H(*(-ZK(HK)U+-ZK+K*.-ZK+I**-ZK+O*.-ZK+C**-ZK+@*.-ZK+A**-ZK+F*--ZK+G*+-ZK+D**-ZK+E**-ZK+Z**-ZK+[*/-ZK+X*+-ZK+Y*.-ZK+^**-ZK+_*"-ZK+\\*.-ZK+]**-ZK+R**-ZK+S**-ZK+P**-ZK(K*+-ZK(K*)-ZK(K**-ZK(K*/-ZK(K*+-ZK(K*+-ZK(K*/-ZK(K*/-ZK(K*+-ZK(K*+-ZK(KK*+-ZK(KH*+-ZK(KI**-ZK(KN*/-ZK(KO**-ZK(KL**-ZK(KM**-ZK(KB*)-ZK(KC*--ZK(K@**-ZK(KA**-ZK(KF**-ZK(KG**-ZK(KD**-ZK(KE**-ZK(KZ*#-ZK(K[* -ZK(KX*/-ZK(KY*(-ZK(K^*(-ZK(K_*+-ZK(K\\*)-ZK(K]*#-ZK(KR**-ZK(KS*+-ZK(KP*)-ZK(H*(-ZK(H*(-ZK(H*(-ZK(H*(-ZK(H*(-ZK(H**-ZK(H*/-ZK(H*(-ZK(H*(-ZK(H*()61,,"*,.+*.+)+++**++(*))((*)*-/++I*a&+-  }1#(!U+T	*kÊ+A,*
,
*:=
,k+@-
+
,:5
-::
,k*(ê+
,hªªªªê*(+
*k²(@!
*((&
*(('
*(¶(\$
*(( k*-)j
-
 
-
 a1#
\$
-k)^@"(j(j(j(j(j)j
-
#l'+
"(*;hªªªªª
©z'/
!
-
,:,'/
;hªªªªªªê*©z.j
"k**/
;hªªªªÚ5©zo.j
,k+@
-:!
-k+@-
"k"@"&+!!
'
;"g'+
-k+@-
&
"kF@"(k,^#
"(")j(j
#o'*
":o.j
"
,:<o'+!
"kjA"
#kj@#&+!!
%
#k*mX%&/!
,
,(ê+(b
,
,(+)j
,k*(~
,hªªªªª+(f
,kò*@!
*
+
,kæ*@:.
,
,(f(+
,
,(z+(²+
,
+(¶+
,
+
,(~kF@(+	*k
A+*
+k*(:
+hªªªªª+("
+k*(6
+hªªªªª+(>
+k"@&
+k>@ 	*kA-*
,k²+@#(."
#(&')j
"
'l.j
#:
-k@*/
-k"@\$
"kÖ **
#
"k@"(.
&
 
-*#k+l1
 
-*"k"l1
\$:&+!!
,k+@-
+(:("
-
+("(*
-
+(>(&
-
+(6(>
+k
@*
,
,(ê+(ª+
,
,(+)R
,
,(æ+(º+
,
,(î+)¢+
-
*kÒ+@+
!:4
#
-
,:5
*
,)+)º(
*
,)+)¢(
*
,)+)ª(
*
,)²+)Ò+k+-
%k+[o.j
+:k+Y-!
:o'+&(!*!
/
,k¢+@:q
,k8*+
/
,k+@:!
.
-Xo.j
,k *+
/
,k+@:!
,
((*(ê+
,
((.+(+
,
+(+
,
+
(("kF@(î+
/
,k+@+(.(
+(&
(AkD:~
+
((&
+:
*:!(
,k-*+
,
(*+
/
+:
-
.k+YXo.j
,k *+
/
+:!
/
,k¢+@:q
/
,kÒ*@:q
,k¥.++
/
,k+@+:
/
):{
,(b(.j
,
,(b(î+
,
,)j(+
,k&*+
/
+:!
*
/: (j
-o.j
*
/:#
*
/:\$&+!
,k;*+
/
,k+@:!
,k¢+@:
,kÒ*@:
(o.j
,kjA:!
,kÊ+@*%!
-k+@-&*!*!ü,+.U	*kê+A,*
,k&@
+:\`
+*Ù+-(j
+*ü(
+*ý(k+Y["k+[o.j
,k2@
+:w&+!
,k2@
+:/!k*
)
-1)(j(j(j(j(j(j(j(j(j(j(j(j
((*k+A\$,*+-(/,)!
,k@
+
,k2@:yk+-k*(
"k+[')&#!
,
()
)z
,
()2)b
,
():)j
,
()")k+#k(-k((&"!
+k**ý(
,k(*J
,k&@
,kÊ*@:&"!k+#
)kÕ+[k+m'/&.!
,
+)b)R
,
+)j)Z
,
+))B
,
+))J
,k+@
,k@
,kÊ*@:5
,
,)+)
,
,)+)j
,
,)+)b
,
,)+)z&/!
)kÕ+[k+l'(
,kÊ*@)
+k²(@
((.(:0
):o.j
+k(@
(:!
+
,k&@:#&/!k+#
)kÕ+[k+l'+
,kÊ*@-
+k²(@
((.:0
,k@
+
-:yk*(k)-&)!
+k+*ý(
,k+*J
,k&@)
,kÊ*@(:
"k+[o')
+*ó(
+k+*ó(')
+(ú+.
(k*kê*Ö!*
,k@/
+k)
.kªªªªRm
(:o
)
/:{&)!
,kÊ*@+k.XkÚ9kü*:3
,k9*J
,k&@
+:&(!
,k@(
+
,k2@:yk*-
"k+[.j
,kÊ*@"
+:)
,k+@
(
":5
,
,)+)z
,
,)+)b
,
,)+)j
,
,)+)!k*(!
,
,)z)R
,
,)b)Z
,
,)j)B
,
,))J
,
#*¨+
,
(*«+
,
-*ª+
+
,kÊ*@
)
.
/
,k&@:m!
*
,(>("
*
,(&(*
,kê+@*!¨,('U+T	*k(A/*(j(j(j(j
+*Ú+k+A\$(*(+!
(k+AkÕ+[k(c'+!
*k>**&+!
/
+:)
/h*)r
/h*)z
/h*)b
/h*)j
/h*)J
/h*)B
/h*)Z
/h*)R
(k)AkÕ+[kÔ+c"o.j
/kjA
/k
@,
.k
@-:5
/kÊ*@#
/
,:5
/kª+@,
.
-:5
/kº(@
#
,:5
/
/)º()J
/
/)²()B
/
/)()Z
/
/)()R!
+(ú+-
/kî+@
+:;
+*Ü+#
+(V.(* 
.(.!
+)Â+8
+*ß+&
+*ö+'
/(â+\$
/(æ+%
/kª+@.
+
/kjA::f
/k¦+@,
+
/kÊ*@;:f
/
(*+
/k-k-
'
"1
-kªªªªRl1*+
/
&*+
/
8(+
/
!(+
/
 (+
/
%(¶+
/
\$(²+
/
#*+
/
)*+
/
+*Û+*+
/
+(î(((+
/
+(ê(k*
(1(+
/kú+@"
.:l
/(ò+kª"a.j
/kÊ+@)
+:w
/kº(@(
:
):

/k®(@-
+
(:f
.:
/
/(¦((¢+
/
/(®()ª+
(
;
):

-
+
(:f
,:
,
/(¦(("
,
/(®((*
(
.:l
":
/
/(²((ò+
/
/(º()ú+!
*k\$**
/
/)ú+*¹(
*
/*º(*+
/
/(ò+*±(
*
/*½(*"
/kª+@*:
*k&@:
/kî+@:!
/k(@*!ê)(.U+T	*kú*A(*
(k:@:h
():,
(k*(
(
,(6
(kð*(
(kì>(
(h+(
(
(k@(j
(
(k6@(
(
(k@(
(
+*k(^.(¾2(&
(
.(2("
(k@.
(("
((&:e
.
+(2
+(6:e
.
+(

+(:e
.
+(
+(:e
.k?k?
+*1k/:e
.
+*)k-m.U
(
)k(^)(î2(.
(
)(Ê2(*
((./
((*/k+!
/:e
.kÒ:k+
+*)1
):e
.kÒ:k+
+*)1
):e
(kî*@)
+(.
+(":d
.
((b
((f:e
):
)
+(:
+(>:d
.
((b
((f:e
):
.
+()k+
)1
+(k*
)1:e
.kÒ:k+
+*+1
+:e
*
((("
*
((6(*
(kú*@*!Ù\$(?U+T	*k)A"*k+>k+:
*(ú+2kªªªªRm.jk(k+
*:1kÕ+[k/l1:!
"
*:)
"kjA
*:=
"kª+@
*:/
)k*
**Þ+1\$	*k(A,*
,k"@)
*:)
,kâ*@
)kê*Ö **
,k¢+@
*:(j(j(j
+*k+A\$(*+(!
,
,)+)J
,
,)²+)r
,
,)º+)z
,
,)¢+)b&+!
,kâ*@
,k¢+@k*:z!
,kâ*@
+
+*:z
(kÕ+[k+l.j
,k+@
,kÂ*@
,k@:

,
,)ê+)ª+
,
,)+)R
,
,)+)Z
,
,)+)B!
*k¢+@?
,k+@)
,kâ*@%
*k:@#:5
,
,)ê+)J
,
,)+)r
,
,)+)z
,
,)+)b
)
,kÂ*@-
#:5
,
,)ê+)ª+
,
,)+)R
,
,)+)Z
,
,)+)B
*(Ê+ 
*:!
+*
&
**Î+'
,:h
,)*1
)
%kê*Ö **
,
'*Ô+
,k+*×+
,
!(Æ+
,
 (Â+
,
&*Ö+
,k*(Ò+
,
1)Ú+(j
-:o.j
\$o'+k*)k+#(j
*(ú+kªªªªRl'*
*:2kÕ+[k.m'*
*(ò+)
*(þ+#!
,kÚ+@
#
\$
)1
)
.
)1:&+!
,kª(@)
,k@
#:5
):
(kÕ+[k(lX'*
,k.*Ö+!
"k+@
,k+@kò*Ö **
,k(@*(Uk*
(kÕ+[k(l'*0k*
"kê+@:'*0
*(æ(>
*(ú(!;	*kÊ*A-*
-k>@)k?k(:3
-k
@.
*,:;
)
-(
-(:
.:
)k?k+:
)
"k+@ (j:
)k?k+:
)
 (n:
-k"@k ;k\$
 *~k-k*
 *|1@*
*k+@:%
-(&#
-("*
,(V(*1
-k+(~
-k?(z
-
 (f(b
-k+(n
-k?(j
-
#k*
*1(
-
*k+
*1(
-k+(
-k?(
-
1(
-k+(
-k?(

)
.k-:?
,(^3k:A0
,(R8
,(ª+\$k**(j)j(j(U(j
*
\$m.j
 
*:r
*
8l')
3
*k.^@)(.&
)(*'kÕ+[<k(m'+k+9kè;&(!
-
,(&*(v
-
,(")(r(j
-kò*@kî;:
;Xo'*
-
,kÓ:k+::
-(*'*
-
*(
-
)(
-k((
-k?(
-k+(
-kÓ:(
-k+(
-kè;(

-k>@*
-k
@)k.:?
;o'*
-
;(
-
>(
-k((
-k?(

*
)k(:?!
-k>@:s
"
-(6(ª(
"
-(>(Ò+
-kÊ*@*&.!
-
&(
-
'(k+'
-k+(
-k?k?
<1(

-k>@
-k
@k(:?k*&k*9k+!=
*k+@)
\$.)j
.k+A!
0
.k.^@#k*
.
8
.
8a1A.)j
.
!@kUl.j
)*&.!
!k+@!
#%k:@#
%(2
*m'*!
!k+@.
 
!:rkÕ+[#k(l'*
%(:1
-
9(
-
'(
-
&(k+'
-k+(
-
1(
-
=(

-k?k?
<k+l
#Yk+[1(
-k>@
-k
@k.:?
!k+@.k*&k*9k+=&*!*!!*!
?:
?
 kò*Ö **
,k*((
,k**ÿ((j(j
+*'*
,*ý(k+['*
"k¢(@*
,:/
*
"kª+@*:v'*
*:o'+!
,
/:|!
"k(@+
,
:
2kªªªªRm
":o
"
,:6(þ(
"k.*ú(
"k:*Ò(
"
")Ò+)ò(
"
"(ª((Ê(kú*:)
"kú(@kú*Ö **
"k¢(@*k(("
*
)(.
*k((*
,
"kjA
*
+
(kÕ+[k(l
/:i
"k)@*!×+++U	*kª+A.*
.
)(>
.
((:
.k2@:p(j(j)j
.k"@
.k:@k
:&
.
+
.("(
.(&)::
.(*k+m'+
.k2@
.(.:
.(>'*!
*
.))

*
.))2
*
.)
):
*
.)2)"
*k*(*&+!
.k@+kË"k\0:3
+
(
):
.
.(*^
.
.(n*V
.k9*b
.
.*[*c
.
.*R*z
*k.@
.kâ*@:
*k+(*!
.kª+@*!õ(+"U	*kj@)*
)k+(>
)
((..(

)
((&(2
)
.
(("k)^@((j(j
+(ú+kªªªªRl'*
)
+k¢+@-(
)
+(
)k@"	*k:A/*
)(
(
)(#)j(j
(
#l.jk*,&+!
)
(k"@.(

((*,
/
((. (&
/
,("
.(
"
/k"@:go'+!!
)
 (&
)
,("
/k:@*
)("(.j
)(&+&(!
)(>k+m'*
)
-(
)
+(
)(2.
)(6+)j
.(o'(
)
+(
)
((k*.
)k@
)k@:go'*!&+!k*(!
*
+(.
*
((*
)kjA*!è++)U	*kÚ*A(*
+*ö()
+k(*ö((j
)k(m.j
(k@.k*kê*Ö!*
(k"@
+k*
)k+[
.:o&+!(j(j
+*Û+k+m'*
+(ú+kªªªªRm'*
+(V*&o'*
+*ñ(
+k+*ñ(k+m'+!
(k>*"&+!
(k@)k*kê*Ö!*
(k"@
+k/k*
):o!
*
(k"@:x
(kÚ*@*!ó3(\$U(T	*kú*A/*
/
+(:
/
*(&
/
((>
/
)(2
/
/kå*@*(b
/
*(n
/
/k2@(j
/
/k>@(
/
*(
/
*(
/
*(
/
/k:@(
/
*(
/
*(
/
*(

/
/k&@(6	*k:A!*
/((*,
/(6(*+
!
/((*
/(j(*:7
!
!(.((&
!
!(**("	*kº(A)*(j: o'*
+k\$l.j
)k"@
 :\0
)(&.
)kâ*@*(j
)("((ú+kªªªªRm.j
*
(k¢+@kê*Ö **&+!
*k*kê*Ö!*!
)k¢+@
(:
):hk**
)k*(¢(
)
))*(ª(
)kª(@+
(:
((Ê+A:
+kº#k+:
((R,)j(j
*
,m.j
)k+@ 
)kâ*@kê*Ö **k¸#+(j(j
 
*:rkÕ+[\$))+*+!k¶"k»#
)k¢+@
*:1+&(!k¶"+&+!
(
)kª(@:	
)
)(¢((+
)
)(ª()+
.
.(*k+@(*k*k*
)(+
)(+:0
)k+@:&)!
)kª(@
+k+:
*k+@*&*!*!
)kjA
 kÂ(@:
)(n\$
)(j'(j(j(j(j(j(j(j(j(j(j(j(j(j(j(j(j(j
+k!A\$/*+++(+!
'(z+o'!
'(f
+kF@kA+o'!
+**k.m'!
\$
\$(*k+@(*&:!
)k@
 :\0
)(%
)(.
)
((Æ+
)
*(Â+
+k A\$"(+,/++).+!
'k**~
)k@
 :\0
)(%
)(.
)
((Æ+
)
*(Â+!
)k:@
)kÂ+@k5:&
)(>#
)(:&
,\$.-,--/!
)k2@
)kÂ+@k5:&
)(Â+*
)(Æ++
)k+@(
)(2
)(6:3
.k(@:
.
)(+(î(
.
)(+((
(
*
+:3
.kâ(@:
.
)(+(ú(
.
)(+(â(
,.j
.
.*Ú+k*m*Ú+!
)k¢+@
.:\`&!!	*kª+A**
*k&@+
.:\`(j
.*ü(o'*
.*ð(
.k+*ð('*
.(ú+(
*kjA,k*kê*Ö!*
*k2@-
.k.
(kªªªªRm
,:o
+
-:{!
)
*(>(º+
)
*(&(¢+
*kª+@*& !
)k¢+@-
*
(:-
)(¢+8
)(º+9
)*²+*
)
)*±+*+
)
)*³+*+
)
**+
)
9(+
)
8(+	*kÊ*A(*
(k"@
.
)k+@":c
(
(("*.U
(kjA,
((&#
.:&	*kA+*
+
#(

+
*(6
+k:@
+k6@kÔ*:&
+k@
+(:
+(>:3kT*)j
*k/m.j
+k@#k?k+:
+k"@
+k6@kÔ*:&(j
*o.j
#
&:&+!
+k@
+("
+(&:!
*k+@*&+!!
+k@:s
,
+(("
,
+((*
+k@*
(
.:6(
(k;@
(k@k+Xk\rÖ **k./k>!*
(k@*k+X
(k;@k\rÖ **
-
*:x
(kÊ*@*
":&#!k+"!
)k
@
)kÂ+@k5:&
)(*
)(
(
,k-[+k/a.jk,+&-!
+k(m',
)(Æ++o'.
)k+@
.
)(Â+
+:b
)(+.j
)
)(+(º+
)
)(+)¢+&"!
)
)*++Ö+
)
)*+*Ô+
)
)(î+)Ú+
)
)(æ+(Ò+
)*+#
)(+&
)(+:
)(+-
)(ê+;k(+&,!
)k)(+
)k¢+@
.
)k+@k*k+k*:n&,!
)k+@
.
)(Â+
)(Æ+:b
)(+')
)
)*++¦(
)
)*+*¤(
)
)(+)ª(
)
)(î+(¢(
)*+(
)(++
)(+*
)(â+"
)(æ+-!
)
(*+
)
+(+
)k*(+
)
,(+
)
)+¦(*+
)
)*¤(*+
)
*(+
)
))ª((+
)
)(¢((î+
)
-(æ+
)
"(â+	*kº+A**
*k&@
.:\`(j(U(j(j(j(j(j
)(+k+A\$)*+()!
*
))â+)ª+
*
))ê+)R
*
))+)Z
*
))+)B&)!
*kÂ*@
.:wk*&)!
*k2@+
.:=
.k¢+@:
.k*((
.kªªªªR(ú+
.
*k&@(:|
*k/*B
*kö*@,
*kÂ*@-:
*k>*B
.
+
,
-k+
(:i&)!
*kÂ*@
.:w!k+!+
*k2@(
.
*kÂ*@:y
*
+*
*k¯(+
.
(k(
&
#
*k&@:m!
)
*(>(º+
)
*(&(¢+
*kº+@*&.!
)k@
 :\0
)(%
)(+
)
((Æ+
)
*(Â+
)kâ*@
*
(:-
)(b8
)(z9
)*r*
)
)*q*+
)
)*s*+
)
**+
)
9(+
)
8(+	*k(A**
*k:@.
+:)
*kú*@(
+:/
*kÚ*@
+:=
+*ö+
+(ú+"
*k*(+
*hªªªªª+(+
+
)k+@-
,
*k+@:(
*kê+@,
+:/
*kÊ+@#
+:)k,l
"kªªªªRm["(j(j(j
.
#:}.j
(
,:'+!
+*ü(o'+
(
*kê+@:vo'+
+
*k+@:|&+!
*(+(
*k*(+
*(+
(:9&+!
*k*((
*hªªªªª+((
*k>*Ê+
+
*kÚ*@
*k(@
*kÊ+@k+
*k+@:i!(j
"o'*
+(ú+kªªªªRm.j
+*ö+k,l'+!
*k"@
+
-:c
*("(o'*
*kÂ+@
(
*(&:3
+:6+
*k.*Ê+
*
+(Î+
*k+@+("(
+(*l.j
+:k!
*kÊ+@,
+(..(j
(o'*
(kF"o'*
.k@
.
"Ö **!
.
,kÖ **
+
(k+@("!
)
*(+(º+
)
*(+(¢+
*k(@*
-:&)!
)k+@:p
)
)*++Ö+
)
)*+*Ô+
)
)(+)Ú+
)
)(î+(Ò+
)*+#
)(+&
)(+:
)(+-
)(+;k(+&+!
)
)(+(º+
)
)(+)¢+&+!
)
#*+
)
&(+
)
:(+
)
-(+
)
,k)\\(+
)
+(+
)
)+Ö+*+
)
)*Ô+*+
)
;(ê+
)
))Ú+(î+
)
)(Ò+(æ+
)k¢+@
.
)k+@
"
(
*:n!
%
%(*k+@(*
'
)k¢+@:"
 
':+
\$
\$(*k+@(*!
)kº(@*
!k"@:
!k:@*
/kú*@*!Ñ++,U	*kj@)*
)k*(>
)hªªªªê*(&
)hªªªªª
)
)
()2)
)
():)
)
()")

)
()*)2
+(^.
+(R/(j)j(j
)
)k2@:>
)(*k+m'*
)(.+
/e'(
.
+k.^@+(*,
+(.-
)k&@+("(
+(*l.j
+:j!
+(.
(k)^@"
-(.
"
,(*
+
(k+@("&+!!
*
)(>("
*
)(&(*
)kjA*%!*!++(U	*kÊ*A(*
(k"@)
+(*
+(.
*(*:*k*+(j
((zkªªªªRl'*
(*w
*(.**m'*
(*t
**|m'*
((b
*(jm'*
((f
*(nm'*
(*v
**~m'*
((~
((r
*(f
*(z:o'*
)
*:}+!
(k"@:
(kÊ*@*
+!+()U+T	*kA)*
)k"@:h
)k*(6
)
))"(>
)
+
(:k++
)(..
)(*()j
(
.m.j
((*,
)
/(
)
,(
)
+(

)k>@
)k
@k(:?
(k"@(k?+k+/&+!!
*
)(6("
*
)(>(*
)k@*!µ++/U	*kA)*
)k"@
*(*kÖ*:&
(.j
)(&.
)("/
*(.
*("*(*,
*(.-
)
((
)
+(
)k+(
)k¢;(

)
.(6
)
/(2
)
-(>
)
,(:
)k:@k.:?
*k+(.
*k£;(*!
)k@*!¤++(U	*k
A)*
)
*
+:4
*
))2)2
*
)):):
*
))")"
*
))*)*
*k
@.(j
(o.j
)
.
+:5&+!
)
.
+:4!
*
))2)
*
)):)
*
))")
*
))*)

)k
@*!O+)U
*
+**(k>m:
+k+@.
*(.
*(")kF@+)j
(k>m.j
+
(**
+k+@
.k\rÖ **
+k@+
)k+@)k>(&+!!
*
)("!W+)U	*k
A(*	*k:A)*
)k.@
+**k>mk"k:'
)(".
(
)(&(&
(
.("
)k:@*
(k*(6
(
()"(>
(k>@
+:{
*
((6("
*
((>(*
(k
@*!å((,U(T	*k:A)*
+(R.
+(^+
)
((&
)k*("
)
+(*
)
+
.k.^@(.	*kj@+*
+h*)2
+h*):
+h*)"
+h*)*
+
)(*#)

+
)(" )
+k@,
+k@-
 .
#(
+(")j
+
,(
+
-((j)j
(
"l'+
+
.(
+
((
+((*/
+(:.Uk+/
/
+((":!
+
.k+@.(
(k:@(o'*!
+
((

(k:l'*
+
.k+A:&+!!
*
+)2)2
*
+):):
*
+)")"
*
+)*)*
+kjA*
)k:@*!i+(U
*
(:
*(")
*
(.U
(kF..j
*(.
)kF@
+
.Ö **!
*("/
)!
(@("!u+(U	*k:A+*
+
*(&
*(.(
*(&
(AkD:9	*k:A**
*
+(&((*(&
*
(("("
*k"@:
*k:@*
+k:@*!++U	*kA(*
*k*+ü(
(k)*"
+
(k"@:
(k@*!0*
*
+:.U
*k
@
+k
@:/k*!!=*
*
+:.U
*k
@
+:/k(!!\r++UkïØ¢R
*(.
*(":\r+
*k?k+:
*
+:!4*
*h*)2
*h*):
*h*)"
*h*)*!=*
*
+(.
+(":~
+k*("!!*
*
+:k+Y!&*
*
+(ª+:8!!Ê)-*kË"!KIIOZ^
ORZOI^ON
CNY
EL
^BO
ZEFCIS
LE_DN
*+***5*kÂ:!/*.** *k¯;!/MZI*k;!7YBE]DIBECIOIBKDMONEZODONFOL^*kæ;!KIIOZ^KFFXOL_YOKFFIBEYODOGHON]C^BNXK]DKZCCGZEX^*kÚ9!î+KIIOZ^
ORZOI^ON
K
IFCIA
EL
^BO
\\CYC^EX
LE_DN
EDO
GKNO
HS
K
YIXCZ^
C^
MXKD^Y
DE^BCDMO\\OD^VXO\\CYCEDVXOMCGOVFKDM_KMOVNO\\CIOVGO^BENVKMKCDVK_^EGK^ONVMXKD^ONVNODCONV\\KXCKD^VYCMDKF
YGKFFFKXMOTT*k¾2!L/***,***-***,***.***)***"**"**"**"**"**¯"** *** ***,***/***#***)***,***æ"**ü"**Ê"**Ì"**Á"**Þ"**Ý`);
