/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(()=>{var ze=Object.defineProperty;var Ce=(e,t)=>{for(var o in t)ze(e,o,{get:t[o],enumerable:!0})};var Ot={};Ce(Ot,{accept:()=>qe,has:()=>Pe,initSync:()=>Mt,open:()=>Ue,reject:()=>We,reset:()=>Fe,start:()=>Ve,status:()=>Be});var b="assentry",d=document,Tt=0,qt=1,nt=2,Pt=3,Ut=4,Wt=5,Ft=6,A,j;function rt(e,t){A=e,j=t}var C=(e,t)=>{try{return e()}catch{return t}};var Vt={title:"Your choice about cookies","title.again":"Something new to decide",intro:"{site} would like to use:","reach.none":"We would store or read information on your device for this.","reach.one":"With {n} partner, we would store or read information on your device for this.","reach.many":"With {n} partners, we would store or read information on your device for this.",change:"You can refuse, or change your mind at any time under “{handle}” on every page. If you refuse, the site works the same.",accept:"Accept all",reject:"Refuse all",customize:"Choose",who:"Who, what, how long",privacy:"Privacy policy",handle:"Cookie settings",preferences:"Cookie settings","preferences.intro":"Nothing is on unless you switch it on. Your answer is kept for {days} days and you can change it here at any time.",save:"Save my choices",close:"Close without changing anything",required:"Always active",services:"Services and what they store ({n})",vendor:"Provider",tracker:"{storage}, kept for {lifetime}","trackers.none":"This provider names no cookies of its own.",saved:"Your choices are saved.","placeholder.text":"This content comes from {provider}. Showing it lets {provider} store or read information on your device.","placeholder.once":"Show once","placeholder.always":"Always show",since:"You answered on {date}. Your answer holds until {until}.","purpose.necessary.title":"Strictly necessary","purpose.necessary.description":"What the site needs to work, such as remembering this answer.","purpose.preferences.title":"Preferences","purpose.preferences.description":"Remember settings such as the display you chose.","purpose.analytics.title":"Audience measurement","purpose.analytics.description":"See which pages are useful, so that we can mend the others.","purpose.marketing.title":"Advertising measurement","purpose.marketing.description":"Learn whether our campaigns work, and show you ads that fit.","purpose.social.title":"Social networks and videos","purpose.social.description":"Show content from other sites, which then see your visit."};var Bt={title:"Vos choix en matière de cookies","title.again":"Une nouveauté à décider",intro:"{site} souhaite utiliser :","reach.none":"Nous lirions ou écririons alors des informations sur votre appareil.","reach.one":"Avec {n} partenaire, nous lirions ou écririons alors des informations sur votre appareil.","reach.many":"Avec {n} partenaires, nous lirions ou écririons alors des informations sur votre appareil.",change:"Vous pouvez refuser, ou changer d’avis à tout moment par « {handle} » sur chaque page. En cas de refus, le site fonctionne de la même façon.",accept:"Tout accepter",reject:"Tout refuser",customize:"Choisir",who:"Qui, quoi, combien de temps",privacy:"Politique de confidentialité",handle:"Gérer mes cookies",preferences:"Gérer mes cookies","preferences.intro":"Rien n’est activé sans vous. Votre réponse est conservée {days} jours et vous pouvez la changer ici à tout moment.",save:"Enregistrer mes choix",close:"Fermer sans rien changer",required:"Toujours actif",services:"Services et ce qu’ils conservent ({n})",vendor:"Fournisseur",tracker:"{storage}, conservé {lifetime}","trackers.none":"Ce fournisseur ne déclare aucun cookie.",saved:"Vos choix sont enregistrés.","placeholder.text":"Ce contenu provient de {provider}. L’afficher permet à {provider} de lire ou d’écrire des informations sur votre appareil.","placeholder.once":"Afficher une fois","placeholder.always":"Toujours afficher",since:"Vous avez répondu le {date}. Votre réponse vaut jusqu’au {until}.","purpose.necessary.title":"Strictement nécessaire","purpose.necessary.description":"Ce dont le site a besoin pour fonctionner, comme retenir cette réponse.","purpose.preferences.title":"Préférences","purpose.preferences.description":"Retenir des réglages comme l’affichage que vous avez choisi.","purpose.analytics.title":"Mesure d’audience","purpose.analytics.description":"Savoir quelles pages sont utiles, pour améliorer les autres.","purpose.marketing.title":"Mesure publicitaire","purpose.marketing.description":"Savoir si nos campagnes fonctionnent et vous montrer des annonces adaptées.","purpose.social.title":"Réseaux sociaux et vidéos","purpose.social.description":"Afficher des contenus d’autres sites, qui voient alors votre visite."};var Re={en:Vt,fr:Bt},x={},M=[],I="en",P=0;function Ht(e,t,o){x=JSON.parse(JSON.stringify(e||{})),I=t,M=o.trim().split(";").map((n,r)=>{let[s,i,c]=n.split(" ");+i==r&&(P=r+1);let f=+i==r?x.purposes:x.services;return{id:s,purpose:+i,required:!!c,said:f&&f[+i==r?r:r-P]}})}var k=e=>e&&typeof e=="object"?e[I]||e.en||Object.values(e)[0]:e;function m(e,t={}){let o=x.texts&&x.texts[I];return(o&&o[e]||Re[I][e]||"").replace(/\{(\w+)\}/g,(r,s)=>s in t?String(t[s]):r)}var z=(e,t)=>k(e.said&&e.said[t])||m(`purpose.${e.id}.${t}`)||e.id,B=e=>M.slice(P).filter(t=>M[t.purpose]==e),Y=e=>new Date(e*864e5).toISOString().slice(0,10);var F,it;function Jt(){let e=o=>{it=o,j(Pt,0)},t=()=>{F=C(()=>new BroadcastChannel(b)),F&&(F.onmessage=({data:o})=>e(String(o)))};addEventListener("storage",({key:o,newValue:n})=>{o==b&&e(n||"")}),addEventListener("pagehide",()=>{F?.close(),F=void 0}),addEventListener("pageshow",()=>{F||t()}),t()}function at(){let e=it;return it=void 0,e!=null?e+"":C(()=>d.cookie,"").split("; ").filter(o=>o.startsWith(b+"=")).map(o=>o.slice(b.length+1)).join(`
`)+""+(C(()=>localStorage.getItem(b),"")||"")}function ct(e,t){let o=x.cookieDomain||"auto",n=/^[\d.]+$|:/.test(location.hostname)?[]:location.hostname.split("."),r=n.map((g,h)=>n.slice(h).join(".")).reverse(),s="; path=/; samesite=lax"+(location.protocol=="https:"?"; secure":""),i=(g,h,E,V)=>C(()=>(d.cookie=g+"="+h+"; max-age="+E+s+(V?"; domain="+V:""),d.cookie.split("; ").includes(g+"="+h)),!1),c=()=>r.find(g=>{let h=i(b+"-probe","1",9,g);return i(b+"-probe","",0,g),h}),f=o=="auto"?c():o=="host"?void 0:o;for(let g of["",...r])(!e||g!=(f||""))&&i(b,"",0,g);let p=e&&(i(b,e,t*86400,f)||f&&i(b,e,t*86400)),v=C(()=>(localStorage.removeItem(b),e&&localStorage.setItem(b,e),localStorage.getItem(b)==e),!1);return C(()=>F?.postMessage(e)),!!(p||v)}var pt;function a(e,t,...o){let n=document.createElement(e);for(let r in t){let s=t[r];s!=null&&s!==!1&&n.setAttribute(r,String(s))}return n.append(...o.filter(Boolean).map(r=>r)),n}var w=e=>a("slot",{name:e}),q=(e,t,o)=>a(e,{slot:t},o),R=(e,t,o,n)=>a("button",{type:"button","data-assentry":e,slot:t,...n},o);function U(e,t,o,n,r){let s=a("assentry-"+e,t,...r),i=s.attachShadow({mode:"open"});return pt||(pt=new CSSStyleSheet).replaceSync(o),i.adoptedStyleSheets=[pt],i.append(...n),s}function Yt(e,t,o){let n=m(o?"title.again":"title"),r=t.map(c=>M[c]),s=new Set(r.flatMap(B).map(c=>k(c.said.vendor)||z(c,"name"))).size,i=m(s>1?"reach.many":s?"reach.one":"reach.none",{n:s});return U("banner",{role:"region","aria-label":n,lang:I,"data-theme":x.theme||"auto","data-position":x.position||"left"},e,[a("div",{class:"card",part:"banner"},a("div",{class:"words"},w("title"),w("intro"),a("ul",{},...r.map(c=>a("li",{},w(c.id)))),w("text"),a("p",{class:"links"},w("link"))),a("div",{class:"buttons"},w("button")))],[q("h2","title",n),q("p","intro",m("intro",{site:k(x.site)||location.hostname})),...r.flatMap(c=>[q("b",c.id,z(c,"title")),q("span",c.id,z(c,"description"))]),q("p","text",i+" "+m("change",{handle:m("handle")})),R("open","link",m("who")),x.privacyUrl&&a("a",{slot:"link",href:k(x.privacyUrl)},m("privacy")),...["reject","accept","customize"].map(c=>R(c,"button",m(c)))])}var $t=e=>U("handle",{lang:I,"data-theme":x.theme||"auto","data-position":x.handle||"left"},e,[w("button"),w("status")],[R("open","button",m("handle")),a("p",{slot:"status",role:"status"})]);function Gt(e,t,o,n){let s=n.flatMap(c=>{let f=M[c],p=c<P?B(f):[];return p[0]?p.map(v=>z(v,"name")):[k(z(f,c<P?"title":"name"))]}).join(", "),i=t.title||s;return U("placeholder",{role:"group","aria-label":i,lang:I,"data-theme":x.theme||"auto"},e,[w("title"),w("text"),a("div",{class:"buttons"},w("button"))],[q("b","title",i),q("p","text",m("placeholder.text",{provider:s})),...["once","always"].map(c=>R(c,"button",m("placeholder."+c),{"data-gate":o}))])}function Kt(e,t,o,n,r){return U("preferences",{lang:I,"data-theme":x.theme||"auto"},e,[a("dialog",{"aria-labelledby":"title",part:"preferences"},a("header",{},a("h2",{id:"title"},m("preferences")),w("close")),a("div",{class:"words"},a("p",{},m("preferences.intro",{days:o})),n!=null&&r!=null&&a("p",{},m("since",{date:Y(n),until:Y(r)})),...M.slice(0,P).map(De),Zt(x.privacyUrl)),a("footer",{class:"buttons"},w("button")))],[R("close","close","×",{"aria-label":m("close")}),...M.map((s,i)=>!s.required&&Te(s,t[i]=="1")),...["reject","accept","save"].map(s=>R(s,"button",m(s)))])}function De(e){let t=B(e);return a("section",{},a("div",{class:"row"},a("div",{},a("h3",{},z(e,"title")),a("p",{},z(e,"description"))),e.required?a("span",{class:"always"},m("required")):w(e.id)),e.said&&e.said.details&&a("p",{},k(e.said.details)),t[0]&&a("details",{},a("summary",{},m("services",{n:t.length})),...t.map(Ne)))}function Ne(e){let{vendor:t,privacyUrl:o,trackers:n=[]}=e.said,r=s=>a("li",{},a("code",{},k(s.name))," ",m("tracker",{storage:s.storage||"cookie",lifetime:k(s.lifetime)||""}),s.purpose&&a("br",{}),s.purpose&&k(s.purpose));return a("div",{class:"row"},a("div",{},a("h4",{},z(e,"name")),t&&a("p",{},m("vendor")+" "+k(t)),Zt(o),a("ul",{},...n[0]?n.map(r):[a("li",{},m("trackers.none"))])),!e.required&&w(e.id))}var Zt=e=>e&&a("p",{},a("a",{href:k(e)},m("privacy")));function Te(e,t){let o=M[e.purpose],n=o==e;return a("input",{type:"checkbox",role:"switch",autocomplete:"off",slot:e.id,checked:t&&"",["data-assentry-"+(n?"purpose":"service")]:e.id,"data-of":o.id,"aria-label":z(e,n?"title":"name")})}var W=[],$,Qt,dt=new WeakMap,Xt=e=>e.split(" ").filter(Boolean).map(Number),ut=(e,t)=>Yt(A.style,Xt(e),t),ft=(e,t,o,n)=>Kt(A.style,e,t,o,n),mt=()=>$t(A.style),ht=(e,t,o)=>Gt(A.style,e,t,Xt(o)),gt=e=>{e.lastElementChild.textContent=m("saved")},lt=e=>{let t=d.body||d.documentElement;t.insertBefore(e,t.firstChild)},te=e=>W.includes(e);function ee(e,t){d.body&&(d.body!=e||t)&&W.slice().reverse().forEach(o=>{o.isConnected||lt(o)})}var oe=e=>W.forEach(t=>t.toggleAttribute("data-asking",e));function xt(e,t){if(W.push(e),d.body)lt(e);else{let n=new MutationObserver(()=>{d.body&&(n.disconnect(),W.includes(e)&&lt(e))});n.observe(d.documentElement,{childList:!0})}if(!t)return;oe(!0),e.addEventListener("focusin",n=>{let r=n.relatedTarget;r&&!W.some(s=>s.contains(r))&&(Qt=r)});let o=new CSSStyleSheet;$=o,d.adoptedStyleSheets=[...d.adoptedStyleSheets,o],new ResizeObserver(()=>{let n=$==o?e.offsetHeight:0;o.replaceSync(n?`html{scroll-padding-bottom:${n+24}px}html::after{content:"";display:block;height:${n+24}px}`:"")}).observe(e)}function bt(e){let t=e.contains(d.activeElement);if(W=W.filter(o=>o!=e),e.remove(),t&&Qt?.focus(),e.localName==b+"-banner"&&$){oe(!1);let o=$;$=void 0,d.adoptedStyleSheets=d.adoptedStyleSheets.filter(n=>n!=o)}}function yt(e){let t=e.shadowRoot.querySelector("dialog");return e.addEventListener("change",o=>{let{assentryPurpose:n,checked:r}={...o.target.dataset,checked:o.target.checked};if(n)for(let s of e.querySelectorAll("input"))s.dataset.of==n&&(s.checked=r)}),t.addEventListener("close",()=>j(Ut,0)),t.showModal(),t.offsetHeight>0}function wt(e){e.shadowRoot?.querySelector("dialog")?.close()}function vt(e){return Array.from(e.querySelectorAll("input")).filter(t=>t.checked).map(t=>t.dataset.assentryPurpose||t.dataset.assentryService).join(" ")}var ne=e=>{dt.has(e)&&(e.style.display=dt.get(e)||"")};function _t(e,t){let o=()=>{if(!e.isConnected||e.hasAttribute("src"))return t.remove();if(t.contains(d.activeElement))return;t.remove(),ne(e);let r=getComputedStyle(e),s=e.getBoundingClientRect(),i=e.parentElement,c=i?i.clientWidth-(parseFloat(getComputedStyle(i).paddingLeft)+parseFloat(getComputedStyle(i).paddingRight)||0):0,f={width:Math.abs(s.width-c)<1?"100%":s.width+"px",margin:r.margin};r.aspectRatio!="auto"&&!r.aspectRatio.startsWith("auto")?f["aspect-ratio"]=r.aspectRatio:f.height=s.height+"px",r.position=="absolute"&&(f.position="absolute",f.inset=r.inset,f.height=s.height==i?.clientHeight?"100%":s.height+"px");for(let p in f)t.style.setProperty(p,f[p]);dt.set(e,e.style.display),e.style.setProperty("display","none","important"),e.before(t)};d.readyState=="loading"?d.addEventListener("DOMContentLoaded",o,{once:!0}):o(),d.readyState!="complete"&&addEventListener("load",o,{once:!0})}function kt(e,t){let o=t.contains(d.activeElement);t.remove(),ne(e),o&&e.focus()}var Q=new WeakSet;function St(){Jt();let e="[data-consent]",t=r=>Array.from(r.querySelectorAll(e)),o=r=>{let s=r.filter(i=>i.isConnected&&!Q.has(i)&&Q.add(i));s.length&&j(Tt,s)};o(t(d));let n=d.body;new MutationObserver(r=>{let s=[],i=0;for(let c of r){for(let f of c.addedNodes)f instanceof Element&&(f.matches(e)&&s.push(f),f.firstElementChild&&s.push(...t(f)));for(let f of c.removedNodes)te(f)||i++}o(s),ee(n,i),n=d.body}).observe(d,{childList:!0,subtree:!0}),d.readyState=="loading"&&d.addEventListener("DOMContentLoaded",()=>j(Wt,0))}function Et(e){let t=e.localName,o=t=="iframe"?"e":"r";if(t=="script"){let n=e,r=n.dataset.type=="module",s=H(n);o=/^\s*text\/plain\s*$/i.test(n.type)?n.hasAttribute("async")&&(s||r)?"a":r||s&&n.hasAttribute("defer")?"d":"o":"x"}return o+(e.getAttribute("data-consent")||"").trim().replace(/\s+/g," ")}var H=e=>e.dataset.src||e.getAttribute("src")||"";function At(e){let t=H(e);if(!t)return;let o=d.createElement("link");for(let n of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let r=e.getAttribute(n);r!=null&&o.setAttribute(n,r)}o.rel=e.dataset.type=="module"?"modulepreload":"preload",o.as="script",o.nonce=e.nonce,o.href=t,o.onload=o.onerror=()=>o.remove(),(d.head||d.documentElement).append(o)}function jt(e,t,o){if(!e.isConnected)return!1;let n=d.createElement("script"),r=H(e);try{Q.add(n);for(let{name:s,value:i}of e.attributes)/^(type|src|data-(type|src))$/.test(s)||n.setAttribute(s,i);e.dataset.type&&(n.type=e.dataset.type),n.nonce=e.nonce,o&&(n.async=!1),r?(n.addEventListener("load",()=>j(qt,t)),n.addEventListener("error",()=>j(nt,t)),n.src=A.policy?A.policy.createScriptURL(r):r):n.text=A.policy?A.policy.createScript(e.text):e.text,e.replaceWith(n)}catch{return j(nt,t),!1}return!!r}var re=["src","srcset","href","poster"],se=e=>[e,...e.querySelectorAll("source,track,img")];function Lt(e){let{parentNode:t,nextSibling:o}=e,n=e.localName=="iframe"&&t;n&&e.remove();for(let r of se(e))for(let s of re){let i=r.getAttribute("data-"+s);i!=null&&r.setAttribute(s,i)}n&&n.insertBefore(e,o),e instanceof HTMLMediaElement&&e.load()}function It(e){let t=e.cloneNode(!0);Q.add(t);for(let o of se(t))for(let n of re)o.hasAttribute("data-"+n)&&o.removeAttribute(n);return e.replaceWith(t),t}var X="",ae,ie=e=>e.replaceAll(X," ");function ce(e){ae=e;let t=[],o=0,n=s=>{if(o+=s.length+1,o>262144)throw 0;t.push(s)},r=(s,i)=>{if(s==null)n("n");else if(s===!0||s===!1)n(s?"t":"f");else if(typeof s=="number")n("#"+s);else if(typeof s=="string")n('"'+ie(s));else if(typeof s!="object"||i>8)n("?"+(typeof s=="object"?"value too deep":typeof s));else if(Array.isArray(s))n("["+s.length),s.forEach(c=>r(c,i+1));else{let c=Object.keys(s);n("{"+c.length);for(let f of c)n(ie(f)),r(s[f],i+1)}};return C(()=>(r(e,0),t.join(X)))}function pe(){let e=C(()=>window!=window.parent&&b in window.parent,!1);return[innerWidth<768?1:"",navigator.webdriver?1:"",e?"":1,d.documentElement.lang,...navigator.languages||[]].join(X)}function de(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>(e+256).toString(16).slice(1)).join("")}function le(e,t){e=="error"&&console.error(b+": "+t),d.dispatchEvent(new CustomEvent(b+":"+e,{detail:t??A.api.status()}))}function ue(e,t){let o=window.dataLayer=window.dataLayer||[];function n(){o.push(arguments)}n("consent","update",Object.fromEntries(Array.from(e.matchAll(/(\S+) (\S+)/g),r=>[r[1],r[2]]))),o.push({event:b+"_update",[b]:{granted:t.trim().split(" ")}})}function fe(e){C(()=>fetch(x.endpoint,{method:"POST",body:e,keepalive:!0,credentials:"omit",referrerPolicy:"no-referrer"}).catch(()=>{}))}function me(e){let o=e.composedPath()[0].closest?.("[data-assentry]");return o?o.dataset.assentry+X+(o.dataset.gate||""):""}var he=(e,t)=>Ht(ae,e,t);function ge(){let e=!1,t=()=>{e||(e=!0,j(Ft,0))};requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,200)}function xe(){return d.readyState!="loading"}var be=()=>location.reload(),ye=()=>d,we=()=>window;function qe(e){var t=tt(e)?0:D(e,u.ta,u.ua),o=O;u.ha(t,o)}function Pe(e){let t=D(e,u.ta,u.ua),o=O;return u.ia(t,o)!==0}function Ue(){u.ja()}function We(){u.ka()}function Fe(){u.la()}function Ve(e,t){try{u.ma(Ct(e),Ct(t))}finally{L[J++]=void 0,L[J++]=void 0}}function Be(){let e=u.na();return et(e)}function He(){return{a:{...{__proto__:null,$:function(t,o){let n=l(o),r=typeof n=="number"?n:void 0;_().setFloat64(t+8,tt(r)?0:r,!0),_().setInt32(t+0,!tt(r),!0)},_:function(t,o){throw new Error(S(t,o))},aa:function(t){l(t)._wbg_cb_unref()},I:function(t,o){let n=me(l(o)),r=D(n,u.ta,u.ua),s=O;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},Q:function(){return ve(function(t,o,n,r,s){l(t).addEventListener(S(o,n),l(r),l(s))},arguments)},h:function(t){gt(l(t))},b:function(t,o){xt(l(t),o!==0)},a:function(t,o,n){let r=ut(S(t,o),n!==0);return y(r)},P:function(t){let o=clearTimeout(et(t));return y(o)},C:function(t){wt(l(t))},e:function(t){let o=It(l(t));return y(o)},m:function(t,o){let n=Et(l(o)),r=D(n,u.ta,u.ua),s=O;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},M:function(t){bt(l(t))},g:function(t,o,n,r){le(S(t,o),n===0?void 0:S(n,r))},s:function(t,o){let n=ce(l(o));var r=tt(n)?0:D(n,u.ta,u.ua),s=O;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},K:function(t){let o=de(),n=D(o,u.ta,u.ua),r=O;_().setInt32(t+4,r,!0),_().setInt32(t+0,n,!0)},X:function(t){let o=Array.from(l(t));return y(o)},F:function(t,o){let n=l(t)[o>>>0];return y(n)},u:function(){let t=mt();return y(t)},q:function(t,o){rt(l(t),l(o))},U:function(t){return l(t).isTrusted},J:function(t,o,n){return ct(S(t,o),n>>>0)},G:function(t){return l(t).length},Z:function(){let t=new Object;return y(t)},W:function(){let t=new Array;return y(t)},Y:function(){return Date.now()},v:function(){let t=ye();return y(t)},D:function(t,o,n,r){let s=ht(l(t),o>>>0,S(n,r));return y(s)},f:function(t,o){fe(S(t,o))},j:function(t,o,n,r,s,i,c){let f=ft(S(t,o),n>>>0,r===0?void 0:s,i===0?void 0:c);return y(f)},d:function(t){At(l(t))},V:function(t){l(t).preventDefault()},A:function(t){Lt(l(t))},z:function(t,o,n){return jt(l(t),o>>>0,n!==0)},O:function(){return ve(function(t,o){let n=setTimeout(l(t),o);return y(n)},arguments)},H:function(t,o,n){l(t)[o>>>0]=et(n)},R:function(t,o){l(t).capture=o!==0},S:function(t,o){l(t).once=o!==0},T:function(t,o){l(t).passive=o!==0},t:function(t,o,n,r){he(S(t,o),S(n,r))},k:function(t){return yt(l(t))},l:function(t,o,n,r){ue(S(t,o),S(n,r))},B:function(t,o){let n=H(l(o)),r=D(n,u.ta,u.ua),s=O;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},L:function(t,o){kt(l(t),l(o))},E:function(t,o){_t(l(t),l(o))},n:function(t){let o=at(),n=D(o,u.ta,u.ua),r=O;_().setInt32(t+4,r,!0),_().setInt32(t+0,n,!0)},r:function(t){let o=pe(),n=D(o,u.ta,u.ua),r=O;_().setInt32(t+4,r,!0),_().setInt32(t+0,n,!0)},o:function(t,o){let n=vt(l(o)),r=D(n,u.ta,u.ua),s=O;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},w:function(){let t=we();return y(t)},ba:function(t,o){let n=zt(t,o,Ye);return y(n)},ca:function(t,o){let n=zt(t,o,$e);return y(n)},da:function(t,o){let n=zt(t,o,Je);return y(n)},ea:function(t){return y(t)},fa:function(t,o){let n=S(t,o);return y(n)},N:function(t){let o=l(t);return y(o)},p:function(t){et(t)}},c:ge,i:be,x:St,y:xe}}}function Je(e,t){u.sa(e,t)}function Ye(e,t,o){try{u.ra(e,t,Ct(o))}finally{L[J++]=void 0}}function $e(e,t,o,n){u.qa(e,t,o,y(n))}function y(e){G===L.length&&L.push(L.length+1);let t=G;return G=L[t],L[t]=e,t}function Ct(e){if(J==1)throw new Error("out of js stack");return L[--J]=e,J}function Ge(e){e<1028||(L[e]=G,G=e)}var _=()=>new DataView(u.ga.buffer);function S(e,t){return Ke(e>>>0,t)}var _e=()=>new Uint8Array(u.ga.buffer);function l(e){return L[e]}function ve(e,t){try{return e.apply(this,t)}catch(o){u.va(y(o))}}var L=new Array(1024).fill(void 0);L.push(void 0,null,!0,!1);var G=L.length;function tt(e){return e==null}function zt(e,t,o){let n={a:e,b:t,cnt:1},r=(...s)=>{n.cnt++;let i=n.a;n.a=0;try{return o(i,n.b,...s)}finally{n.a=i,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--n.cnt===0&&(u.wa(n.a,n.b),n.a=0)},r}function D(e,t){let o=new TextEncoder().encode(e),n=t(o.length,1)>>>0;return _e().set(o,n),O=o.length,n}var J=1024;function et(e){let t=l(e);return Ge(e),t}var Ke=(e,t)=>new TextDecoder().decode(_e().subarray(e,e+t)),O=0,u,Mt=e=>{u=new WebAssembly.Instance(e,He()).exports};var ke=()=>Uint8Array.from(`gys­fff	fff
f	f
ffffff\rffffffffffõBggghgigjgk
glgmgngogpgq
grgsgtgugvgwgxgygzg{g|g}g~gggGgHgIgJ\rgKgL	gM
gNgOgPgQgRgSgT
gU	gV
gWgXgYgZg[
g\\g]g^
g_g\`geg*gggghg	gig	gjg	gkgglg		ù÷		\r	
\r
	
				\r
\r					
				\r\r\r\r	
		
				
\r\r		
	


v;;		G
GÎ²
Gî²
\rgmgngog~pgªqg«rg¬sgftg­ug	vg	wgÚxg¢ygäzg{g|gþ}g»\\G:=>?äÚ¢©©®®ë¯¤¤Ó£Ô@yyæynnánnnnrÛrÛrn{Ü|Ýrrn}ÞÕÇ¿ÎÏA°2úÞ÷¡)G6q(*F&3(	K&.
(
&.(p'&	Gq'	F&5'	FFFFFFFFFFFFFFFFFFF&Gq	
&	GM&	GL&	G	M&&
&u&.GM&.
GqG	OG
'\r&	Gq\r	
G
'\r&	G\rq	\rG'\r&	Gq\r&	GL&
&&&
<&&<&Gp&GpG@UG'
&.'G'	&&.(Q
F&&<&&&&p<*&.&'\r&.*'	F&&\r(	M
F&&	Gp(\r<&&	3G)q(G"QG&zG¦wKx&	&M'	&&G¢§
GdK
F&&G§§
G
d'
&&<&G®§
&G&p­K&	&
x&&<&G®
&G&p­K\r&&<*&&
<&&.&'\r&.*'		F&	&\r(
M
F&&
Gp(\r<&&
3(GçqGwG O&G6qGwGO&G3qGwGOxx&	&
L\r&.
&.&
&sG'	F&
&M
F&&
2GÅPp'&
Gp'
&5(&GqQ&G&G­
G&Q&.(&5(
O&&5
(	QxK
F&G
z'\r&Gp'G'
	F&\rK&.'	&.'&GáÐ&&
Ø&GãÐF&3K
F&G
G&H&&&B&Gp'&&	¤&
Gp'
&\rGq'\r&&
&	&.&.&Q&Gp'&.(Gz'\r&&.Grp'&.
'
	F&&L
F&Gz'	F&K&&
.(\r&
.(i'	&.(
F&G4Ð&&\r&FF&	3K
F&
3"&&	&
B&&
&	V&
G&p'
&&¤&G&q'&Gp'&\r'&
'	F	F&
F&G&q'&	Gp&	G&p'	&÷K&GpG¸
G&\r'&
'		F&
F&G<*&G
<&&&	/=.&Gp&G&pG&G&q'&	G&p'	&.
'&.'	&.(
F&G4Ð&&	&&&.&."G¢
H&&¤&Gp&'&Gp'&&.Grp'	F&&L\r&.
'&.'&.(
F&G4Ð&&&&&<*&&<&F&Gp(3GL
F&.Gr'	&.(Gp'
	F&	K&.
'&.'&.(
F&G4Ð&&&&G&p'G'G
'	F&(\r
F&Gq'&Gp(&÷KFF&\r
FG¦
G&&s&G¨
G,GÞ
H&
3G	L
F&&
Gî
B&Gõ
G&
H&Gp'&&¤&	Gq'	&
Gp'
&G
G &H&Gp'&&¤&	K&.(
K&
Gr'\r&Gp'	&Gp'	F&\rK&	G
q.'
&	Gq.'&.(
F&G4Ð&&&
F&	3G	L
F&&	&B&Gõ
G&	H&&¤&\rGq'\r&	Gp'	&&&V	G
'\r&&\rp.'&G6p*)G¦q(
*FFFF&G	pGw&q(&S&G
UwK
F&Gq'&'	F&K&&p'&Gq'&2GT	&.G~w&G
q'&G
&!'	F&&O
F&&p.G~w
&G
p'&G¦%Q&&p.G~wK&G¦%Q&GS
F&G~<F&Gq(K&&p2GÅP&G~<&
Gâp(Gï
G&GËÁø~&&Â&'&&p'G'	F&&M
F&&3GLp'&Gp'FFFFF&G\rL
F&
&<r&
&<n&
&
Gîp<v&
.f&
.j&G&
GÖp&
Göp(®&
&
/	V=&
GpGò
ù&
GÎp&®&
.RGM&
GFq&®&
G>p&
.F&
.Ju&
.>GwK
F&G~<&
.B'&
G6p&
Göp®&
G.p&
.6&
.:u&
..GwK
F&G~<&
.2'&
G&p&
Göp(®&
&
/	&=&
Gp&	Gp÷'&
Gp&®&
&
/	=z&
Hö=&
GpG
GG'F	F&GM
F&
Gp&p(Gp&
Gúp÷
F&3(G\rM	&Gp'&G~<&
Gp&
Göp®F&
.(
F&
Gp&
.&&
G~<&
Gp&
Göp®&
.'&
.')Gq(*&G
p(\r&	.((±&\r&G&&GS!(Gq'&\r.(&\r.
p'	F&
F&G@&Gq'&Gp'&&p'F&K
F&Gq'&G@&\r&<&
&.<&
&/
=&Gp*&	.
'&	."'G'G'G'	FF&&(Q
F&Gp(\r'	F&&p'&&L
F&'	G¦
G&½&Gp'&
.(G~L&
/'&
&
.<&
&
/=&
&@£&
&@¢&
&=&
&<&
&<&
&<F&&Q
F&G~<&
Gp&&
GpG*&
Gâp&&p3'&&U	&\r&O
F&\r&p2GFN
F&&O
F&2GÅR&&M
&
&	&\r&p&&\rqc&
.
'\r&
.'F&G4L&G@LxK
F&
&@¥Gî¡
G	&
G¥p½KG&G1L&GEL!'G'G'&\r'&GM&'&\r&U&K
G&GM &K&\r&O&\r&UxxK
FG&&\rGrp.&L GK&
&@¥&GwGL&G4My'&'&'&\r&
.U&
.&\rp(3GM
&&@&G~<
&G~<	&
&@¥&
Gp&G~<&
Gp\0&
Gâp&G~<&
G¦p*)GFp(	*&	Gp&G%U&	Gp&	.(&	."(
G&	.G&	.(!'&G&!'&Gw
F&	Gp&&u&	.G&	.Gw!'\rFFFFFFFF&

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
D&	.2(&	.*L
F&	G*p£&	..&G
zp(&	/6=&&	/>=&	&Gp<2&\rGq'\r&	G<2&	HÆ=*&Gq'	FF&\r
F&.
&&	.2<&&	/*=
&G@&	&G%U&	.
'
&	.'&	G6p&&D&	.2(&	.*L
F&	G*p¢&	..&Grp(&
<
&&<&&	/6=&&	/>=&	&Gp<2&\rGq'\r&	GFq*Ñ)Gæq(
*&
Gp&.
'&.'\r)Gq(*&G~<&Gp&&\ró&.'&.'	F&&M
F&Gâp(&.&.
&CF&.bG~L&G>p(&G*F&.G~L&.V(&.2(Q&&L
F&&GpO&G>p&Gâp(&G>pG*&Gp(ÿ&&G*&Gp'&GpG*&Gp*FFFFFFFFFFF&.(
F&
G2p&&.(&C&
.2G~L&
.G~M&&<N
&
G~<2&&<N&
.&&
.J'&&<N&O&G*p(ÿ&&
GpG*FF&.*G~M
F&&.B(G	p(&&.&p(&.F(&&Q!(&&Q!OG'G'G'G'&\r	&K	&
G2pÿ&
G2pÿ\r&G*p(ÿ&&
G2pG*&.*G~MG'G'&
GÚpGç
GÖ&
G~<V&	&
GÖp¥&&&.B(G	p(\r&&.&p(&.F(&&O!(&&\rQ!(U
FG'G'	&
GÖp(\r&&&
&.&(&&q(&&O!<b&	&\r¥	&
G2pÿ&K&
Gpÿ&
G~<V&	&
GÖp¥&
F&
G2pÿ&K&
Gpÿ&
Gæp*ÿ	)G6q(	*&'
&	G~<&	&
@&&	Gp(
¥&	G~<&&
¥&	G~<&	G@&&
¥&&l&3'\r&	G<2&	HÆ=*&G&\r!'&GÒp'&.V'&.Z'	F&&&&Q!'F	F&&(
M
F&
Gp'&&
G	zp(3GM	&&
&(Gy&	&	Gp&&
v&	."Gz'&	.'	F&(K&\rKxK
F&G
q'&.'&G
p'&&&	Gp&3wGM	&3&G@&3
K&	G*p&
¸&	&	.2(<&	&	/*=	F&
F&	&	.<&&	&	/	=&	G~<&&	Gp¥&	GpF&GwK
F&&K&&T&	G~<&&	Gp¥&	G6p*&&GMx')G&q(*&GFq'&G&p'Í'	F&.*'FFGG&.^&.ZM( G&.n&.jL GM(	&x&GLw&.!KÍ&§J.FjK
F&.N(
F&&Gq(<N&.J&Gzp.'	&GâGÒ&	!p(.(&.U
G&&Gp<&.
&Gzp.'G'&&<
&&<&.K&.
')Gq(*)Gq(*GGÌ(	G@&G¦
<&&	<&.G¦
?'	&Gp*&&	<&&GpG&.&.
í'&&	<"&G<&&<&G<&Gp*&Gpú&&/=&&/=&G&p*&&<)Gq(	*GGâ
.
(
F&	Gp&GpÉG'&	.'&	.(
.G~M
FF&
&.(\rò(K&\r&
.ZU&
.V&\rG	zp(
&
3&
3
Kx@&&.Gp<&	Gp*&GwKF&&.BU&.>&G	zp(3F&3
G	qGwGU
F&3r'
&G@&¥'	&3
'&&	<&	&&
GyG&GL!GwK&GLx)Gq(*)Gq(	*G
GÌ(
&<
&
G<&	Gº
<&	&
<&	.Gº
?'
&	Gp*&&
<&&GpGÔ&.&.
í'	&&
<"&G<&&	<&G<&Gp*&ï&&<&&/=*&&/=2&. &Gpõ)Gq(*&&Gp<G'FF&.º(\r
F&.(.'&.¶('
	F&
.&L&
Gp'
&\r&Gp(M&
î&Gp'&'		F&Gp'&&Grp'
	F&&\rU
F&&	<º	&
.&.L
F&Gp'&
î&
Gp'
&&	Grp(&
.<&&
/=&	Gp'	&'&Gp*ï	)G6q(
*F&.
F&
Gp&Gp&
GpGÇ
G&
G<2&
Gß
<.&
&<*&
&<&&
G<"&
GÔ
<&
Gp&
GpG	G½
'G\r'FFFFFFFF&	3Gq
	
\rGÉ
GÄ
&	3(!'G
G&!'&
GpG(Ð&	.'&	.
'G.'		F&	G2L
F&&	Q
F&&	p2GÅP\r&&	L&	Gp'	GÒ
'G'
GØ
'G'	&	.'&	.
'&'	&
&&&	 &
Gp&
.(G&!&
.
G&!GÎ
GÍ
&&	Q(!'G
G&!'&
Gp&&&
&
.<&&
&
/=	&.(&.L
F&¡&.
&Grp(&
.&<&&
/	=&&Gp<&
G6p*Õ	)Göq(\r*G'&.*(G~M
FGG&zGwGL!'&G*p'&\rGp&·&\rGp&F&3K
F&\rG~<V&	&\r&	.<^&\r&	/=	V&\rG&p'&'	&\rGÖp'G')Gæq(*&G<&H=&.Gr'&(3'&3'&.'&.
'&.
'FF	FFFFF&
F&&<&3(Gy'&&×Gw(GL'&'&&&GpW	&'&Gq	&&/=	&&.<&&G@>&G~<*&&3@?&&.N(<6&&&.&p<:&GpK
F&	GwGM&w
FF&.*G~M
F&mGwG
L&G~<B&.6G~M
F&GBp&G6p&G~<B&G*p'&/
' &.'&&.J<V&&/B=	NF&G~M
F&/R'"&.N'&& =^&&<Z&G~L&GÚp&'&"' &GÎp\0G~'&\0&& =	.&&<*&&GpG*&Gw'G'&.&L
F&GpGG&&w&x'&Gp'&.&pGG&	GwGM&x&w&GwGL!&Gw!@&&Gp(<&Gq'&G
@?&&GpG*&\0&Gæp*)Gq(*&G"p(Gú
G&G.p(&(	J&&.2&.6&&&(/=6&H&=.	F)Gq(*&Gp&G.p(G'F&.GM
FG'&&.Gzp.'&&<&&<&Gp*&.GL
F&.'&G"p(GÐ&&Ø&3''&.'&.'&.'&G<b&Gï
<^&G<R&Gï
<N&G<J&G<B&Gï
<>&G<2&Gï
<.&G&&G~L(!<Z&G&&!<V&&Gr.
<F&&	/=6&G"p&G.pG\r&	.'&	.
'&&	."(<r&G<n&&<f&&&Grp(<j&.
'&.'	FF&Gp&GæpFFF&.(
FG'Gü
'G'&.(&U	Gý
'G'&&p3		GËÁø~&.&&.*Â'&G"p(GÐ&&&\r&.*<R&\r&/"=J&Gp*	Gþ
'G'&&/=6G'&G<2&&<.&G"p&G.pG&'G'&&<&G<~&&<z&&<v&'	FF&K
F&.v(&.zL
FG'&&Gp<v&&.~(Gp<~&G<&&Göp&w&.
'&.'&KF&&U&&p3(GL&.&M&
F&&/=6&G<2&&<.&G"p&G.pGG'&&/=6&G<2&Gÿ
Gä
&&yGw!<.&G"p&G.pGG'&.'&ÿ&&G*&	G<rFF&3&	3Gw&&	&&\rGpì'&&&\r."&	&
Ñ&\r&\r/J=	V&\r&\r.R<^&\r&	.&<b&
&\rGÖp(¥&\rG~<V&
&¥&\rGæp(&	&&G~M&\r.&\r.N&	&&
F&\rGp&\rGp&\rGöp*)GÖq(*GËÁø~&.&.Â'&.
(&.(\rGrp'&'	F&&M
F&\r&.(	S
FG'
G&&	Grp(	.
'
&	.'&Gp'&Gp&.GÂ
Giç&/'&&."G&.(!<R&&G&!<N&G<J&GÈ
<F&&
<B&&<>&G<:&GÈ
<6&&=.&HÖ=&GËÁø~'	F&Gp&G&p&.(

F&&
&.Â'&G·ùã÷r&p'&'&Gp¨&G<.&&/	=&&G&p&&&..<&&/&=&GÖp*É
)G6q(*&&G&3!<"&&.b(	<&&	&.fGrp<&&G"p<)G&q(	*&	Gp&.&.qGtGG&	G<"&	&	/	=)Gq(*&	Gp(
&.&.qGt&
/
'&&
Gp<
&&H&=&.'&.
&.(\r&.(M
F&.'&.'&\rGp'
&&\rqGt'\r	F&&p&
&.h@&
Gp'
&Gp'&\rGq(\r&<&Gp*&&	."<.&&	/=&&	G&p*&G<&HÆ=&.ZG	z'
&.r'	&.n'&.V'	F&

F&&<2FF&.(&..O
F&.*&p3&&	&G2pWK&3&G@&Gp&¸&Gp'&Gp'&
Gq'
&&.<&&/=	&G&pF&.
F&&.<&&/	=&G~<&&Gp¥&&G6p*¯\r)Gæq(	*&	&<&	&/=&&	&.(<"&	&.
(
<&	&.(<&	&	Gp<&
3'\r&
.z'&
.v'&.'&.'&.(.'&.
'&.3'G\r'F&
.*G~L&3GwK&
3K'&	G.p(&	Gp(GM&	G:p(&GM&."3'&	&@a&	&@b&	&\r@^&	&<Z&	&<V&	&<R&	&<N&	&<J&	&<F&	&
3@\`&	&@_)Gq(*&Gp¨&G<2&&/	=*&&39(
GpGw<&&
Gz.Þ¯
<&G<&G<z&G¯
<v&G<j&G¥
<f&G<Z&G
<V&G<J&G
<F&G<:&G
<6&&/.=n&&/&=^&&/=N&&/	=>&Gê
Gå
&36!<~&G*p(
&G6p(G&3:(G\rM
F&G<:&G·
<6&&Gr/
=>&
&G&GG&38(
!<B&GÇ
G&
!<>&GG&37(
!<:&G¿
G&
!<6&G*p&G6pG&G<R&GÜ
<N&&Gp<J&G<F&GÓ
<B&&<>&H&=6&G>p'	FF&Gp&G6p&.GM&&.Grp(.(K&.G	z'
&.
'&.
'\r&.'	F&
K&&/=&&<&&\r<&G*p&GpG&
Gq'
&Gp'G'Gä
'\r&&.2<&&/*=&Gp*&&&	Gæp*²)G6q(	*&	G<"&	HÆ=&.(
.'&
.
'
&	&.
.<2&	G<.&	&
<&&	&
&Grp<*&.'&.'\r&.'&.'	FF&	Gp&	G&p&	.(K&&	.(
×Gw&M&3GwK&
&\rO
F&
&p3&L&.
'
&.'&	.&L
F&	Gp&	.&G	zp(&
<
&&<&	&Gp(<"&&	."<&&	/=&	G6p*Ì)Gæq(*&&	@&&@&&Gw(GM@FFFFFFF&3~Gq&K&Gp(&J&&<2&&
<.&&<&&&<"&&Gp<>&&<:&&Gp<6&&Gp<*&GBp(&G"p(	&.L&.JGO&GÚp&	&."L&&.b(<V&&/Z(\r=	N&&<&&\r=
&	&G~<	&G~<&&.J<&&/B=
&G~<&Gp&Gæp*	)G&q(*&&<
F&&.BU&.>&G	zp(	3
G	M&	¥')G&q(	*FGGâ
.
(

F&	Gp&
GpÉG~'
&	.'&	.(\r.G~M
F&	Gp&\rGÒp&.
v&	/'&	.'
&&.Gp<&
G~M&&=&&
<&	G&p*F&.G~M
F&&."<&&/=	&Gp&Gp(
&.&.e&&&.&."#'	&
&&	\$&.º(
&.²L
F&G²pG&.¶&
Grp(&	<&&<
&&<&&
Gp<º&Gp&G&p*ïG&&GS!'	F&ð'	Gê¯
'FFF	F&(.(GM
F&.
&p(&	SG&q&&	qw(
&U&.'&	G	pGw(G|F(GMG&	&
p(&U
F&'&.'	&&&q<
&&	<&&<&Gz&R&.'&&
M
F&&
&q<
&
&&.<&
ä)GFp(*&Gp¨&G<&&&/	=&Gp(\r&G	wØ&\rG
G
&\r&G	wØ&&
<B&&	<>&G<:&G
<6&\r&G6p(G&Gp¨&G<2&&/	=*&G*p(&Ø&.&'	&."'
&&/.=:&G@6&&
&	&H&¼&&\r&GFq*à	Gê¯
'&ð(	&p'
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
ß")G6q(*&&.<.&&/=	&&&/=	&&/=	&Gp')GFp(*GGâ
.
(K
F&k&Gp&GpÉ&.(
.'	&.'&&.<>&&/=	6&&/=	.&&/=	&G~'F&	G~M
FG')G¦q(*&HÆ=&G<FFFFFFFFFFFFG	&.(	G~y&	GT!Gq

	&
G@&&.<&&/=	&&/
=	&
&G
p&.&Gp(E&
'	&G~<V&&	@Z&&GÖp(	¥&G~<V&G@Z&&	¥&
&K&
&T&Gp&&.<f&&/=	^&&/
=	V&.'	&Gp&
·&Gp(\r&
&G<z&HÆ=r&
&G
p&	&GòpE&Gþp&
&G:p&
·FF&.(&.BL
F&.'&.>'	F&(	&M
F&Gp'&	&p3&	&p3L&	&U&G:p&G:p&.&.¢&.&.ß&.v'&Gp&.z(	&.'&	
F&	G
z(
F&.&G
zp&&&.'&G<z&&&	p<&
3K\r&\r&GþpìK\r&
&GpÑ\r&&/=	&&.<&&.'\r&.'&.'	&3'&
3'&&
3&
3Gyw(@rF&GwK
F&Gþp&
&Gþp&
G&&!'G'FFFFFFFG&	G~y&	GT!Gq	
&G:p&
&.&.G'G'	&&\r<B&&<>&&	<:G'	G'&
G@&G~<&Gp&Gp¥\r&
G@&G~<&Gp&Gp¥G'	&GwGM
&GwGL	&Gp(	&
GÒp&v&.'&	&
F&
Gêp&¸&
&GpK
G'	&GwGL&Gp(\r&
GÒp&v&G:p&
&.&.&\rG	'&&/
=	.&&.<6G'FFFFFG&.(G~y&GT!Gq		&&/=>&&<:	&G:p&
G'&
G*pÿ&
G<r&
G~<*&
&Gp(Ñ&G~<&&Gp(	¥&G~<&
&	&F&G.p&G:p&
&&/:=	~&&.B(	<&Gp(&
&.&	&GA&&@&&.<^&&/
=	V&
&G&GÖp&GpI&&Gþp\r&.'&.'	&&.
<B&&	<>&&	<:&&	&G
zp(<F&
GÞp'&
GÒp'	FF&	&L&&	Gp(<>&	.(G~L&	3(³H'&	/
(H&­'\r&G~<J&
.fGr'&
.b'	&­'G'	FF&K&	.
&	.&&\rã&Gq'&Gp'&	Gp'	&&<j&&
<b&&=Z&&<V&&GÊp<fF&
F&GÖp)G6q(	*&	G<*&	HÆ="&	&\r(<2&	&<.G'	FFFF&
F&	Gp&	G.pG&U&	.'&	.')Gq(*&G<G'&Gp([&G<
&&<&.')Gq(*&&.
(<
&&<G'&&U
F&&<&&<&&Gpø'&Gp*&	&&q<&	&&pG&!<&Gp*&	&
&	.(&&!&	.&&!c&	.Gw
F&	.
'&	."&L
F&	G"p&	.&&G	zp(&GM@
&&<&	&Gp(<*	&K&G~<r&	G"p&
F&&	.*<z&&	/"=r&G~<r&	G"p&	G6p*&	.2'G~'	&.rG~L
F&GþpG\0
G'&
.Gr'	&
.
'	F&	
F&&/=&G<&G
<&Gþp&GpG&	Gq'	&Gp'&G<¢&Gª 
<&&\r<&&<&G<&G¡ 
<&Gþp&GpG	&/'&.~'	&GÊp\0&&=N&&	<J&
.f(&
.^L
F&¢&
.b&Grp(&\r<&&<
&&<&&/r=&&.z<&
&Gp<f&
.Z(&
.RL
F&&
.V&G	zp&³&H&=&
&Gp<Z&&.J(	G~M
&&/N=&&	<G~G~<&Gp(&Gp(\rl&'	&GM&\r&&v&.'&\r&K&
&ò&G~<&&<&&\r¥)Gq(\r*&\r&G:p<&.F&.>(	qG
|'	F&
F&Gq'&	&	Gp'	)Gq(*&&\r.(	.<&&	.<&Gp&Gp*&\rGp*&
&GpK&GpG·
GÜ&G~<&Gp&Gp¥&Gþp&Gp
&G:p&
&.&.)Gq(*&&
<&&Gòp<)Gq(*&&Gp<F&.B(K&.>(G
q'G'	FF&Gp&G
p(ÀK
F&'\r&&Gp(M	F&&Gzp'	F&&Gp(S
F&&\r<B	&Gp&G
p(ÀK&&\rGzp&.<&\rGp'\r&Gp*&Gp*G'&&.B<&&/:=	&&@&&@&&	@&&.<^&&/=	V&
&Gp(&&GÖp&GpI&&Gþp&G~<:&
&G:p&GpF&Gþp&Gòp(b&&Gp&\r&GÖp&&.<"&&/=&G¦p*&/'&.'&G&pk&&.Gp<&&=&&<
&GFq*&.
G~M
F&&/
=	&&.(<&.'\r&G¦p&&.®'	&&
&G
z(
F&.ª&	G
zp&\r&&.®&	&p<®&G<&Gp&G6p*Ò)G&q(*&G
p&FF&3GM&.K&3&3Gw&G@&&.<"&&/
=&G~<&&Gp(	¥&3&G@&G~<&G@&&	¥&	&G&.*G~MGGN&&	l&G
p&G&p*À)Gq(
*&.
'&.'&Gw'	FFF&	&L
F&'	&	&p3&M&
Gp&&&	 &
.'\r&
.'&
&&&	Gp&&
.
G&
.(	!<
&&	G&	!<&&\rG&!<
&&G&!<&
Gp*&	Gp'	è	)Gq(*&G
pG·
G\rG¾
'	G'
FFFFFFFFF&5Gq	
\r\r\rGõ
'	G'
\rGË
'	G '
Gå
'	G*'
G
'	G'

G¢
'	G'
	&G
p&.
&.&.'
&.'	GÒ
'	G'
GØ
'	G'
&&	&
&H&G
p&Gp*ª&Gw'\r&&Göw(	Gzp'
&.'F	F&	
FG'G'	F&&&p.&Lx'&G
p(GÆM&	Gq'	&GFq'G'&GwK&\rGz'	F&GM'&K&G
q'&
.&
G
p'
&M&¼
)G6q(	*&	Gp¨&	G<"&	&	/	=&.Gr'
&.
'	FFF&

F&&é&L&&	."<&&	/=&	G6p*&/'\r&	G<2&	Gó
<.&	&\r=&&	Gp&	G&pG&Gp'&Gp'&
Gq'
¡)G&q(
*&
Gp&&&	jF&
.GL
F&H=&
."(	K
F&&<&H=&
Gp&
.(&	¯&
.(K
F&&	<&&<
&G<&&<&&<
&G<&
G&p*Â)GFp(
*F&.B&Q
F&
G&p(&.>&G	zp.!&
Gp&
.&&
.*&&
.&
.Ä&
G~<&&
Gp(&
G&p(Ò&
&	<B&
&<>&
G <:&
G 
<6&
&
/=.&
G<*&
G
<&&G
&&
GFq*³	FF&GU
F&GO&G|'&GEwGx'	&G|GEwGx'
&G
U&&	@&&
@&&Gæx@&&@&&GEwGx@&&G|GÆx@&&	@	&&
@&&GEwGx@&&G|Göx@ö)Gq(\r*F&K&&	p(&	O)G&q(*&Gp&&(	.Gz(&&O!(GG
G&GO!&GL!(&&Q!(&
&jG'&.'&."'F&.GL
F&\r&<&Gp&	&
&&.
F&."(
K
F&Gp&&¾&.'&.&.&
&&'&&&&¯&.'&.
'&K
F&\r&<&\r&<G'&'&\r&<
&\r&<&G&p*&\r.'&\r.

F&\r.'&	&<&	&<
G~'&&<
&&<&\rGp*Ñ\r)Gq(	*&	&Gp<
&	&Gp<&.'
&.'&.
'	FG&&L &&Gp(\r<&	&<&	&
<&	.(.(&.
(&	GpW
G&&&	.GpW'&&
Gp(
<&\r'&K&
Gq'
&Gq'&&
<
&&GM<&	Gp*½FF&3(	&3MG'FFFF&	Gq	
&3&3LG'&.(	&.M&.'&.Gq'	F&	&	&
L &
Gp'
&Gp(&'\r&Gp'&\rK&
Gq&	UG'&.(	&.M&.'&.'
&	'G'		FF&	(&L
F&'&&
ù&Gp'	&
Gp'&Gp&
Gp'
&Gp'&K&&U&G
p&G
p÷'&&G
p&G
p÷)G&q(*F&	&
K&Gp&&	&
c&.Gw
F&.&L&Gp'&.(
F&G4Ð&G
G&&
<&&	<&G	@&Gú
G2&Gp(H&¼&&¤&G&p*Í
)Gq(
*&.'	&.'&.GL
F)Gq(	*&	&.
¾@<&	G<&	.'&
&	.<&
&<
&	Gp*&
.'&
.
&
Gp&	ñ&
.'&
.'	G'&GwK
F&G
p&&	&&Gp<G'&&	<
&&<&
Gp*
)Gq(	*&.'
&.'&.
F&	Gp&¦&	.'&	.&	&
ñ&	.'&	.
'
G'&GwK
F&G
p&&
&&Gp<G'&&
<
&&<&	Gp*¤&.'&.
'	F&
FFFFFFFFG
&.(G~y&GT!	
&G
p&G
p
&	&G
p&G
p&G
p&Gq'&Gp')Gq(
*&
&	<&
&<&.Gr'	&.
'G'	FF&	
F&&
Gp÷KG'&&<
&&<&
Gp*&	Gq'	&Gp'&Gp'zF&&	M	F&K'
&KG&G&3(	GÇqGwG O!&	xGwG&G&3(	GÇqGwG O!&	xGwM&Gp'&Gp'&Gq'&
)G&q(	*&	Gp¨&	G<"&	&	/	=&	&&ô&	.
'&	.'	F&&M
F&	Gp(
G&Ë&
&.Ø&G
p'&&	."<&&	/=&	G&p*,)G6q(*&&<&&<
&&G5p(<.&&<*&&<&&&Gp<"&&<&&<&&<&&G
p<)Gq(*&&..<&&.".<)Gö
q(*GG®
>'&.&&Gp(&GFq&.&.&&.F&.JÄ&&/=Æ&&GÆp<^&GÞp(Æ'&Æ'
&Æ'&G>p§&G<&&/	>=	F&.Ê
F&G6p&GÆpG%U&Gp&.6&.:«&&.(<V&&/=	N&&GM(@\\&&
GM(@[&&K(@Z&.R'&GÞp(&.&G.p&.^&.b&Gp(&..&.2êFFFF&.G~M
F&.')Gq(*&&.<&&<&&GpGD&Gp*G
GÌ(&/=&&/=)Göq(	*&	Gþp¨&	G<&	G<&	HÆ=&	&	/	~=&	Gp&G§
BG
'G¼'
&Gá
G
i(3GL
F&	Göp&.
&.u&	.zG¼&	.vGw!'
&	G<º&	G<¦&	HÆ=&	&
<¾&	Gê
/=ª&	Gò
/=²G¢¡
'&Gú
Gi(3G
L
F&.'&.'&	Gp'&&G
zp'&'	F&&M
F&	Gîp&ç&	.n(

F&	.r&	Gæp&G
Giç&	.f'
&	.j'\r&	&
G&
!(<ê&	&\rG&
!(<îF&G
Gi(
3G
L
F&
.(K
FG'\r&
.'
G'\r	F&	GÞp&
ç&	.^(G&!')Gq(*&&	.bG&!<&&<G'G'	FF&G>L
FG'&G¯
p&Gp÷&Gp'&Gp'&Gp*&\rG&zG&G>M!Gwx'\r&
Gp'
&Gq(GÆ&&G±
G§ G6&&GÒ¯
G§ G&&G¡
G§ G\rG&&G¡
G§!Gw'\r&G©
Gi'
&	GêpGº
÷'&
3'&
3'
&	&<Ú&	&<Ö&	&<Ò&	&\r@â&	&<Þ&	&&&
GL!@ã&	Gp&	GÒp&	&	.ºGp(<º&Gp'&	.(
F&G4Ð&Gú
GF&GQG'&	.¦'&	.¢'	F&(&L&(
Gp'&Gp'&
&U&&
Grp(.(\r&.
(K&	.'&GáÐ&&
Ø&GãÐ&	Gp&	Gp&
&\r&_&	G<æ&	G¿
<â&	G<Þ&	Gº
<Ú&	H&=Ò	FF&	GÖp&	GÒp²&	.V(
K&3GM&	.Z'GÊ
G6&\r&s&&
&iGþ
^K&	.(
F&G4Ð&&
&&	GpGõ
GGþ
H&&¤&&¤&&¤&	&G
Gi(.G&3G
L(!<R&	&.G
&!<N&	.R'&	.N'
&	.(
F&G4Ð&G
GF&GÎQ&G
z'\r&	.ºGQ'G'	FFF&\r
F&	.¦'&
G³
G\ri'&	.'&GáÐ&&Ø&GãÐ&	GFq&
G³
G\riçF&	.F(
&	G>p&	Gp&&	.Jc&	.B'&	.>GGwK&&	.ºU&&	.¦O&&	G6p&ç&	.6(K&&	.:K&	.(
F&G4Ð&G³
G\r&	GpGâ
G&H&&¤G'&	.¢(&	.¦Grp(&M
F&G
p'
&&qGt'	F&&
.pGp'&
Gp'
&Gq(&Gß#O	&	Gp¨&	G<ò&	&	/	=ê&	Gêp(&Ø&	&	/î=Ö&	G@Ò&	GpGÃ 
GÊ&	GÒp(H&¼&	&	.¢'&	G.p&
G
Giç&	.2'&	&	..(G&!<Ò&	&
<Þ&	G@â&	&G&!<Ö&	&<Ú&	&&Grp3@ã&	Gp(&	GÒp&	G&p&
G
Giç&	Gp&&&	.&(G&!&	.*G&!_&
Gp'
&&¤&Gp'&\rGq'\r&&¤F&	.
F&&	.<&&	/=
&G~<&	Gp &	Gp&G
Giç&	&	.(<Æ&	&	.(<ÂFF&K&	GÂpG
ùK&	&<Î&	&<ÊG'
&	G
/=â&	G
/=Ú	F&
Gp(GL&	GÒp&
p(.'&	&.(<î&	&<ê&'
&	Gêp&	GÊp÷K)G6q(*&Gp&&ó&.'\r&.'
	FF&
&\rL
FG
'G'&&
/=&Gp&GpG3U&.'&.'&G
/=&&G
/=.&H&=&
Gp'
	F&&Gp²&.(K&&.
(&&dK&	&<&	&<&G6p*&	.'&	.'&&	GpG*&&<2&&<.&&<*&	Gp(Á&&&	Göp*&.G~M&&.¢<&&/=	&G
GÆ&.Gr'&.'	F&
F&GÞp(
GÊ
G	&
&.
&.&Gq'&Gp'&&.f<Ò&&/^=Ê&Gp&GÊpGö
GÑ&GÆp&GpG6&.ÆG~M&&/Ê=	&&.Ò(<GÑ
G&.&&Gp&Gp&GÆp(G*&.ê'
&.î'	&.ò'&GÞp(&G*&&<&&	<&&
<&G¾
GGâ'&GÌ
GGâ'&.2GÁ
Gi3GM'\r)Gq(*&Gp&.2GÉ
Giç&.'&&.(G&!<&&&G&!<*&Gp*G&\rK G&.&(&.*(GÓ
G\rã &&GÚ
G	ãK
FG&&GGãK G'&&@Á&&@À&&@¿&&@¾&&@Ã&&@Â&&	<º&&
<¶&Gp¨&G<Î&&/	=Æ&&.b(<&&&.fGrp<&.'&.'	F&&M
F&.Î
F&GÆpGAË&/' &G<¢&Gó
<&& =&GÆp(&Gp(G&&.Ø&GG&3(\r!<&Gô
G&\r!<&&G&Gp'&&.Î(<&&/Æ=	&
&	&.&&Gp(&GÆp')Gq(*&.b'&Gp&.f(G&.(&&&Q!'\rG'&.'	F&\r
F&&p(&&p(.<&&/=&&/=&\rGq'\r&Gp'&&<&&<
&&<&Gp*&&/j=Ò&&/r=Ú&&/z=â&GÖ	p&G*&G<
&G~<ú	&G<Ö
&G<Â
&HÆ=º
&H
=²
&H=ª
&HÆ=¢
&&/¶=Æ
&&/¾=Î
(G&Gæp&Gòp&Gp&G<â&HÆ=Ú&G@&G<Ê&Gp§&G<¦&G<&G<&/	' &G¶p&GÖ&G	p&GpG*&G@Ô	&GAÒ	&&<Î	&H
=Æ	&H=¾	&& =¶	&&<²	&&	<®	&&
<ª	)GÖq(*FGGâ
.
(

F&Gp&
GpÉ&.'&Gp(	&.(G&&GÆpG&&.Gp<&.G~M
F&	&&
GpÉ&.
'
&Gp(&.(	GÆ&	&GÆ&
&
.Gp<&.GM
F&p&GÖp*&GÆp&p''
&&<Ú
&&
<Þ
&GAä
G
'
&G<î
&GÖ
<ê
&G~<æ
&&Gä
p<ò
&&GÚ
p(&Gæ
p&
&Gò
p(
Gg&
õ&&&GÛ
Gª&&&GÞ
p(
Gë
Gª&&
õ&õ&G~<&¬&GÎp&Gö
p*&Gp*&G6p*Á)G&q(*&&	<"&&/
=	)Gq(\r*&.&.&.&."&
.0&\rGpÖ&\r.'
&&\r.Gw<&&
<&\rGp*&.GL
FGó
G7&&¥<&&@&&	<
&G<&&/=&&.<&G&p*{	F&K&.G~L&.G	z'&.
'	F&K'
&K&.'	F&3
GL
F&&	´	&&	K&Gp'&Gq'&
y)Gq(	*&	&<&	&<Gþ
'F&3GM&.Gr'&.Gq'	F&K&Gq'&Gp(&	Gp÷K&Gp'&	Gp*&
)Gq(
*G'G
'F&	³&³(H&­&­(&'	&
&<&
&G&	!<&
.(K&
.'\r&&<
G'G'&&p&\r<&&<&
Gp*©FFFFFG	&.(G~y&GT!
	
&Gpû&G
p&G
p&G
p&G
p((.'&.
'	F&
F&Gq'&&Gp'&&.GT
F&Gp&|	&&.(G~M&'
&.
&.(	G
zp'	F&G~M
F&&<&&
/
=
&&
.<&Gp'&	Gp'	G~'&&	<n
&.*G~L
FG
&.B(&.N(GpS
&&G	p(	&.&&p(&.F(
&&
O!(&&	Q!U
FGG
G&3J!G	r	)Gq(	*&.'
&	Gp&.
&.üG'&	.'&	.GwK
F&G
p&
&&&
Gp<G'&&<
&&<&	Gp*Ë	&Göp &G:p(	(.'&.
'	F&
F&Gq'&õ&Gp'&	&GFq&GÒp&Gâp&G&pï&G¦p&Gpú&ö&Gpö&G¾p&G²p((.'&.
'	F&
F&Gq'&î&Gp'&î)Gq(
*&
&<	FG'&.(	&.O
F&&	Gp<G'&
&	<
&
&<G&
.GM &
&
.
(<G')G&q(*F&
.(	.(&
.(\r¨
FG'F&	.
(&\r´K
F&&\r<"&H=&&.
(	<&&	&.Grp(<G&."(K &&Gp&Gqw&.
&.'	&.'&.'	F&	&M'&	&L&\r&	.L
F&&¨&	Gp'	&Gp'&G&p*&KG'&&<
&&<&
Gp*	t)G&q(
*&
&	<&
&<&
&<&
&<	FF&K&
&
GpGU&
&
/	=&
Gp&
Gp÷&
.'&
G&p*&GMj	)Gq(	*&.'
&	Gp&¦G'&	.'&	.GwK
F&G
p&
&&&
Gp<G'&&<
&&<&	Gp*f	FF&GqGOG'		F&K&3G6qGw(GU&
Gr&p'
&Gq'&Gp'G'	&&
<
&&	<Ì
)Gq(	*&	G<&	HÆ=
F&&(K&.G~L&	G
p'
&.
(&.G	zp'	F&&(M
F&Gp'&3
&.'&
.(&
.L
F&
G&
.
&Gzp&<&
&Gp<&&	.<&&	/
=&	Gp*g	&&.(	&Grp(
Gp&.
(&&&	qGt(	O!<F&&	U
FG'
&&.&p(Gp<&&
<
&&<bFFFFFF&.(3Gq	&.G\rU	&.&G	@&&.Gp(<&K	e
)Gq(*F&mGw(G
M&G
p(&&.'
&&
K
FG'G
G	&.*G~L!'&Gp*&			\r)G&q(*&&<&&<
&&G%p(<&&<&&Gp<&&G
p<)Gq(*&Gp&..&..&.'&.')Gq(*GGâ
.
(	
F&Gp&	GpÉ&.'	G&.(
.G~L &&
&&cG&.GM &
&.
é'\r&	&	.Gp<&Gp*&\rGw'&
F&&R&Gp*&G&p*&X)Gq(	*&.&.'&	GpÖG'&&	.GL
F&	.G'&<
&&<&	Gp*Y)Gq(*&Gp&&.GM
G&&.G	zp(.'	&.'&&	<
&&<&Gp*¡	& &.*G~M
F&.6G~M
F&G6p&G*p&GÒp&GÞp(	(.
Gp'&.'	F&
F&Gq&.G~M
F&&Gq'&Gp'&	&GêpS)Gq(	*&	&<G&&(K G&&h &."&.&&	GpW'
&	Gp*&
R&.(
K
FG&.
Gp'	F&&é'&3G&!&	x'	&Gp'&
&Gp(M&	¹
\r)G&q(*&&<&&<
&&G%p(<&&<&&Gp<&&G
p<)Gq(	*&	G
p&..&..ê)GÖq(*F&	.
G~M
F&&	.<&&&	/
=	&Gp§&G<6&&/	=.&&.&(<>&&."<:	FFF&
F&Gp&G:pG&U&.('&.'\r)Gq(*FGGâ
.
(

F&Gp&
GpÉ&.'
&.(.G~L
G&&&&\rc&.
'&.'&
&
.Gp<&G	M&&<
&&<&Gp*&.	&&.6<N&&/.=F&G~<B&GBp¬&Gp
&&\r<N&&<J&G0<F&Gé
<B&GBpG&G.p&Gp	&G.p&.
¸&.>'&H=B&GBp¬&GÖp*&	Gp*&G&p*WFFF&	K&&	Q
F&&	p2GÅP&&	M&&	p'&&	q'	G'&&	<
&&<	)Gq(	*&&.(
&&Gq<F&.(&.
L
FG'&&Gp<&&.(
Gp<&	&<&	&
<&	.'&	.G<
&&<&	Gp*W)Gq(	*&	Gp&&ó&	.'&	.'	F&&M
F&&.&.
&Gp'&	Gp*T&Gw'
G'	FF&&	L
F&	'&
&&p3L
G&Gp''&&<
&&<×
)G&q(
*&.'&.
'&
&	<"&
&<&
G<&
&<&
&&Grp<)G6q(*&&
Gp]F&.GL
F&.
'&Gp(G
³&."&<&G<&&/=	&&
."<.&&
/=	&&&
/=	&Gp')Gq(	*	FF&	Gp&]&	.GM&	.'\r&.(&.L
F&G&.
&Gzp&\r<&&Gp<&	Gp*&&.<&&/	=&G<&HÆ=&G6p*&
G&p*?)Gq(	*&	G
p&G
&Y&	.'&&	.<
&&<&	Gp*M)Gq(*&Gp&&ÅF&.(K&.(	
F&	&(K&Gp*&	)Gq(*&&<
Gâ¡
&G
p­
F&&<&&&p<&.'&.'		F&	&(M
F&&Gp(<&3(
GçqGwG O&
G3L&
G6qGwGOxx&&	L'	&Gp*&	?)Gq(
*&
G
p&&&	Y&
.'&&
.<
&&<&
Gp*)Gq(	*)Gq(
*&
G
p&GGY&
/'&	G<&	&=
&
Gp*&
F&
F&	.&&&	&<&&	.<&&	/
=&	Gp*_)G&q(*&Gp¨&G<"&&/	=&Gp(	&&GÑ
G&.(&."G&!&	&G&p*X	)Gq(*&&<&.(	.
&	.q
&&.(
Gp<GG'&&
<
&&<&Gp*Y	)G&q(*&.'	&G<&	K
FGÍ
G"&.
'&G~<&&<&Gp¬&G&p*D&.&Q
&.&.
&G	zp.(GrpG&&.O(!GpG&!GG&.&Q
FG&.
&Grp3 &3GM&&×Gw(&GL!GwU&.&G<GM
FGÂ
G7&Gpõ&.G~M
F&Gp&.
F&G
pJ)Gq(
*&
Gp&&	ÅF&
.(K&&
.&&(K&
Gp*&V&.(&.L
F&G
G&.
&Grp(	&.<&	&/=&	&/=&&Gp<\r)G&q(	*&	&<"&	&<&	&<)Gq(*FF&	&	Gp(
.(&
.O
G')Gq(*&G
p&
GGFF&.(\rK&.'&.
'&K
F&&ý&
G<&
G<
&&&\r&((K&
&<&
&<
G~'\r&&<&&\r<&Gp*&.G~M&
.&<&	&
.
<&Gp*&&	/	=	&	G&p*CG"'	F&GM
F&&&G"w|Gw(	G6x&	GÝp&	GO!Ð&G
q'Â)G&q(*&&<&&."<"&G<&&<&&Gp<)G6q(*&Gp&GpqF&.GL
F&.'	&G&p(G
³&.*&	<&G<&&/&=	&&/=	.&&/=	&&Gp'	)Gq(
*	FF&
Gp&q&
.GM&
.'\r&	.(&	.L
F&	G&	.
&Gzp&\r<&	&Gp<&
Gp*&&.<&&/	=&G<&HÆ=&G6p*&G&p*D)Gq(*&.&G<GL
F&&.(<&"&Gp&Gp*F)Gq(*&9(<&.&31&.G2&.&33&Gp*&.)Gq(*&Gp&&.GG
&\\&Gp*.)Gq(	*&	Gp&&.G&&\\&	Gp*F	G
'
F&	K&.(K&&<
&&.
<&	&r'G'
&&
p&<E	F&K
FG&Gq'&3'	&3'
&Gp'&Gp'&	&
L&
&	qDF&	KF&&	Q
F&&	p2GÅP&&	LG'&&	<
&&<E)G&q(	*&	G
p(
°&	&@"&	&.<&	&/=&&
S&	G&p*@)Gq(	*&
F&	&<&&	Gp&.&	Gp*Gö
G8K	)G&q(*&3'	&G@&	K
FGÍ
G"&G~<&Gp¬&G&p*AF&.(&U
F&K&&UxK
F&.
&p2GÅR&&<H&.(&.L
F&£&.
&G
zp(	&/=&	&/=&&Gp<D)Gq(*&Gp&.&.
ü&.'&&.<&&<
&Gp*D)Gq(
*&
&<
&
&<&
&	<&
&<&
&
Gpø'&
Gp*&<&.(.&Q
FG&.
&Grp3 &&×GwGL=)Gq(	*&	G
p&&&&	.
F&	.
&	.ý&	Gp*Ë)Gq(
*&
G
<&
&	<&
&<
&
&<)G6q(*GG®
.
(K
F&
Gp&
.'	&
.'&
/
'&G~<*&&=.&Gp&&G*p&	&Gg&&.&<&&/=&&/=&&/=&G6p*&
Gp*B&.(	&.L
F&&.
&	G	zp(
&<
&
&<&&	Gp<Ä-	 )G&q(*&&.<&&/=	&&/=	&Gp')Gq(*FFGGâ
.
(
F&Gp&É&.'&.(.(&.L
F&G&.
&Grp(&.<&&/=&&/=&&Gp<&&.Gp<&3â' &G@â& &Gp&GpÉ&.'&.(
.GL&
G:p'&
G&p'&
Gp'&
Göp'&
GFq'&
GÒp'&
Gâp'&Gp'&GÂp'&G¦p'	FFF&
3Ã&
.®K)Gq(*F&
.®(
F&&
.ª(/=&&/=&GqG
z(	
F&&Gp&	&
&Gq<®&G~<F&.G~M
F&&/=&&/=&Gp*&.(G~L&.¢'&.'	&.'FFFFFFFFFFFFFFFFFFG
&G~y&GT!Gq	
\r&&<¾&&	<º&&<¶)Gq(*GGâ
.
(
F&Gp&GpÉG'&.(.G~M
F&.*G~M'&.(&.Gp<&Gp*&'&Gp(&.º&.¾e&.&.&Gw(G&&
ö&
&<
&
G<&G¶p&
&
&
ö&
G<&&	<&&<&&<&&	&&
3ÄGwKGGG &
G@Ã&&<&&	<&&<&Göp&	&ô&.z'&.v'	F&&M
F&.'	&G
p('&	&
.BU&
.>&	G	zp(\r3&'&'FFF&\r3
(&'F&GL&
.*GMxK
F&.&.L&\r.	&'&&	¸&'&
G&Gp&Gþp&	&ô&
.>'&
.B'&.'\r&.~'	F&&\rL&.'&G
p'&&U&&G	zp(.
'&õ&&<&
&O&&<&&	<&&<&	&&Gp&GzG\rw(.ò
&.æ
GG&
.¾\r\r&&<&&	<&&<&&<º&&	<¶&G¶pG&Gp&.G'G'G')G6q(*FGGâ
.
(
F&Gp&GpÉ&.'&.(.G~L(
GG&&!'&.&'&Gp¨&G<2&&/	=*&.'	F&&M
F&G*pG3G7G6&&ÈGw(!&GL!Ë&Gp'&.*(G~L
G&G*p&Ã'G'&&.2<&&&/*=	&.B'&G~M'&&<¢&&<&&<&&<&&/	=¦&&.&<®&&<²&&.Gp<&G6p*G'&.(GL(K
F&.ª&.®&.²&&.¾J&Gw!&.(&.¢¾J&!(	GG'&ö&
&	<&
&<F&
F&	&ö&
G<G
G&G~<¶&
&G¶pG¡&&&
G@ÄGê
G	&Gò
GGâK	&Gp'H'!)G&q(*FGGâ
.
(
F&Gp&GpÉG~'&.'	&.(\r.G~M
F&Gp&\rGX&/'!&.'&	&	.Gp<&G~M&&!=
&&<&G&p*&Gêp&Ò&.î'\r&.ò'&Gîp¨G'	&G<¾&&/	n=¶GN'&Gw'	F&
F&&G
p/=&GG&&	G\rw|Gw(!<¢&G
G
&!<&G¶p&GpG&Gp'&	Gp'	&.º&.¾&\r&&G¶p&Gêp	&&<&&	<&&	&Gz(p(<¢	F&
F&
&	.O&G
q'&	G
p'	&&<)Gq(*&&Gp<&Gpº&Gp*&Gæp&É&.j'FFFFFFFFFFF&.f(	.K)G&q(*F&	.(
F&&	.
(/=&&/=&&.<"&GqGr(
F&&Gp&&	&Gq<&G~<F&.G~M
F&&."<¦&&/=&&/=&G&p*&.(G~L&&.Gp<&.¢'&.'&.'FG&G~y&GT!Gq
	\r&Gp§&/	'!&G<Ú&HÆ=Ò&G<æ&&!=Þ&&&Gz(	p<ö&&<ò&&<î&&<ê	FFFF&	
F&&G
p(<î&&.(<ú&Gp&&Gp&.&.&Gþp&.&.Ä&.(K
FG'G'\rG
'FFFFFF&.(\r3(Gçq	&GþL	&GõM
G'
G'	G'G	'G'&GM
FG&\r2GFN &Gq'&\rGp'G'&G&!'\r&G&!'FF&G	q		
&Gp¨&G<&&/	=&GÕ<ª&Gï
<¦&&\r<¢&&<&G <&GÕ
<&Gp&GpG	&&.<&&/=	&.æ(&.ÞL
F&GÞp¡&.â&Grp(&.<&&/	=&&Gp<æ&Gþp&Gúpõ
G')Gq(*&&Gêp<&.î(&.ö&qG|Ù&Gpº&Gp*&&.æ<&&/Þ=&&/Ò=	¶&&.Ú<¾&.ÊGr'&.Æ'		F&
F&&	/
=&GpG&Gq'&	Gp'	&&.¾<&&/	¶=&G~<&
&GpS&G'G
'&Gp&&\r&.Ú(&.ÒL
F&GÒpG&.Ö&G
zp(\r&.<&\r&/=&\r&@&&Gp<Ú&
.B(&
.:L
F&G&
.>&G	zp&³&³H&=&
&Gp<B&Gþp&	G
q'	&'&&.Gp<&
G@r&&ÊK&
&G÷
GAZ&
&Gæ
GZ&&ÊK&&ÊK&
G\r&.K&G~<&
&GpG¡&
G@Ã&Gp&GÞp&.&.&Gêp&.^&.bÄ&&/î=þ&GÖp§&G<¾&&/	V=¶&GÎp&GþpG%U&&.R(<&&.N<	F&
F&GFq&GpGU&G¶p&.F&.J«&.'&&.¾<&&/¶=&.þ'&.'Í'"&
3Â'&
G@Â&&<ª&&G&!<¦&&"JvG©	<®&G~G~&!<&
&GpS&Gêp
&G~<&
&GpG¡	&&<®&&<ª&&<¦&°&G~<&
&GpS&3¦'&&<ò&&<î&&<êFF&&Gº
Gã
FG~'	&&GÀ
Gã
FG~'	G~'	&&GÆ
Gã&&GÏ
G
ã&&GÓ
Gã
FG~'	&&GØ
G
ã
FG~'	&&GÜ
Gã
FG~'	&&Gâ
G
ãK&.K&Gp&
.&G>p&.&.&G¶p&.>&.BÄ&&.¾(<&&.º<&G6p§&G<&&/	6=	F&
F&G.p&GpG&U&G&p&&..&.2c&.*'&Gp&.&(	&.&.(Gzp'	F&	Gw
F&&<&G
p'&Gp'G'	&&<&.'&.'	&.'\r&.'&G¶p&	G~L&	G~Lx&&\r<&&<&&	<&
&Gp&GyGw¡&Gêp&GpFFFFG&.(G~y&GT!		&G
p(.
&.Ù&&&G
pû&&.Gp<&G@â&Gp*&G&p*8&.(&.U
&.
'&3K
F&&S&&OGA)Gq(*&Gp&.GU&.'&&.<&&<
&Gp*>)Gq(	*&	Gp&&¾&	.'&&	.<&&<
&	Gp*?)Gq(*&Gp*&&.&.&&.&.
Ä&Gp*&&G±;)Gq(*&Gp&&.'&&.<&&<
&Gp*&&G
±5&.&Q
FG&.
&Grp3 &&×GwK+)Gq(*&Gp&&&&	&
\\&Gp*o)Gq(*&.
(	&.U
G&&	Gp<
&..&	%'G'	&&<&&	<&.'&&.<&&<
&Gp*)Gq(*&G<&&<
&&.<)Gq(*&G
p(
&.(&.q(	G&&	U!±)Gq(*&
&.(	&.q(G&	&U!&
/
'&&
Gp<
&&H&=&.(	&.(
&	&
Q!'&.'\r&.'	&.
&.
'	F&
&M
F&	&\rp&&
×@&	Gp'	&
Gp'
&	<&Gp*&&.<&&/
=&Gp*&Gp*=&.(&.L
F&G
G
&.
&Gzp&<&&Gp<g)Gq(*&.&G<GL
F&&.
/<&Gpõ&Gp*&.
F&G
põ&.
F&Gp(¦&õ;)Gq(*&&.(.<&&.<&Gp&Gp*3F&K&.(
F&&&.
(K&&RFFF&3G
q&G
p((.'&.
'	F&
F&Gq'&¼&Gp'&&G
p((.
Gp'&.'	F&
F&Gq'&¼&Gp'&	)Gq(*&3'\r)Gq(*F&G\rS
FG'	F&&L
F&'	&\r&&p3L
FG'		&Gp')Gq(
*FF&&G	pGw(M
F&
Gp&\r&&&&q(&&O!(	G'&
.Gw&Gq'&\rGr'	FFF&	&S
FG&&	p(.&y(q&xG&.
&y(q&xwG~wG~L&
&\r&&	p&&	qG'&
.GwG'
&	Gp'	&
.
&	p'	&
.'	&&	<&&<&
Gp*&.'&.'	&&	<&&<&Gp*&Gp*&.GM\$&
F&&'&&<
&&<2)Gq(*&&Gq<&Gp(x&å&Gp*2&.(.3GL
&.
&.×GwGLG5&.'&.
'	F&
F&Gq'&&Gp'2	F&
F&Gq'&&3yGr'&Gp'&3&.(G	p(	&&p(&."(&&Q!(&&	Q!G)Gq(	*&	Gp&&&	.'&&	.(<&&<
&&<&	Gp*/&oGL
F&G&&!'	&&<
&&	<-)Gq(*&Gp&.G%U&Gp*&.,&Gq(&.Gp<&&<
&GÒ
<8G'F&.*G~L&&.2U&..&p3'& &G<&&<
&&G
p<,&.&L&.
GMw(
F&ï&G<
&2&.'&Gà&.
&.p&@&&Gp<F&K&&(&&)Gq(*&8?	&Gp*&1	+)Gq(*&&Gq<&Gpx&Gp*,)Gq(*&&Gq<&Gpå&Gp*1&.'&Gà&&.
&.p[&&Gp<4)Gq(*&GA&G~<&&¥&Gp*[&.G~M
F&&.<&&/=)Gq(*&Gp¨&/	'&G<&&=&Gp*,)Gq(*&&3@&Gp£&Gp*,)Gq(*&&/=&Gp&Gp*	1Gæ²
/	'Gæ²
H=	&&H&D
&&­GL<\$&mGwG
L
&&ÈGwG'&GQ
F&&GtØ&&GvG6xÐ%	F&
F&Gq'&õ&G
p'&&
F&&&	&.Gö
G8				 &&	L
&&&GzGK*&.&.(q&O
F&&&GGµ	&&.2&&i(3&	&3GL!Gw&&	L
&&&GK"&
F&&.Gö
G8¨	&.(&.Gq(<&K
F)Gq(*&&G
p<&&.(<&.
F&.(.(	
F&.&	&.
(
F&.&ýF&.(GL&&.
Gq(<
&&Gý&Gp*	'&&.<
&&.
G&3G	L!<#&.&q&O
F&&&&	&
µ&3GL
&&G"&
F&&&Ä&G~<¢	GÚ²
3GM
FF)Gq(*F&K&.'	&G<&	K&.
&GA&Gp'FFFGÚ²
3GqGÚ²
G@GÖ²
õGÚ²
G@GÖ²
&<&Gp*GÖ²
"&.
&.&.
&.ßGy&GL
FGó
G7&\$&.
&.+&G
põ&Gpõ&.
GM
F&G
p¹G&&GS!G\rpG~w &G<&GG&3!<
&GÒp&&G&3!&&&G	zp<
&&<&&&Gzp<
&&<&.(GU
F&&.
F&G
p&.&.
&.&.
§&.&.
&.&.
ã&.&.
&.&.
&.GM
F&¹&.GT
F&&&&A<
&G<&
F&&RGæ²
&³H&H=	&.G~M
F&&.G~M
F&H&.
(&&.p(M
F&&q'	F&&3GLp'&Gp'&Gq(&&&&)GM&&.&GGè&&.&G
Gè&&.&G
G
è&&&&	§Gy4&&	P(
F&	&&&	Q!(	
F&&&	&&R&&&<
&&<&Gp\0&&G<&HÆ=I&&&p(
&q(à&.'	&K&&
LxK
F&.
&	p&&&&&	p<&&.
&.&.&&'&&G<)Gq(*&G
p(	&."(³&	&&	.
&	.(Gzp'
	F&&M
F&
&<&
G
p'
&Gp'&Gp'&	&<&&.<&&/
=&Gp*&&^Gy&G~&qSG&=&Á&&¦&õ&.,&õ&b&&G
G©&G
G©&G
G
©&G
G©&&P&&:&G
G©&GG©&G
G&G
G©&G
G&G
G&G
G³)G6q(*&&<
)Gq(	*&	&.
;&&	.
&&	1	?	HH=	&	Gp*&1		G&.!'
G~'	FFFFFFFF&\r
	&&
<G~'	G~'	
G~'		G~'	&&<"&&G"p(.7<&&&G&p(\r.&<2&G<.&&\r<*)G6q(*&Gp&G*p¶F&.GL
F&.'&G
&.2(	&..q(
G&	&
U!Gp(	G&	!(	&	G
S!G
&.'	&.
(
&<&G<"&&
<&&	<&&.2<.&&/*=	&&Gp'&G&p'
)Gq(	*	FF&	Gp&
¶&	.GM&	.'&.(&.L
F&
.(&
.
q(G&&U!Gp(G&!(&.&.(qQ
F&&&G
G
µ&.
&Gzp&<&&Gp<&	Gp*&&."<&&/=&G<&HÆ=&G6p*&\rõ&õ&G~<&Gp¬&&
<G~'	&&	<&Gp¬&G
põ&G6p*&.-&.<&HÆ=	&H=	Ì)GFp(*&G2p(&.(&Gp&.2&.6&Gp&.&.Ä&&/"=*&Gp&G*pG%U&.(	
F&.'
&.5&&.*&..u&.
'&.'&&
&	&&.4GM@B&&G&Gw!<>&¬&Gp&GFq*-)G&q(*&G~<&Gp¬&G&p*H®²H¾²)Gq(	*)Gæq(*FFGGâ
.
(
F&GÞp&GpÉ&.b'&.^(.G~L&.*'
&z'G'&Gºp&GX&GÆp&GXG&Gw(G
q&G	S!GzG\rw(.Ú
'&.Î
'\rF&
G~L
FG'&3KGr(.Æ
'&.Â
'&.B'&G*p&.&Ã'&GÖp&J&
G~M
F&.:G&.6G~M!'&.>'&.'
&.'&&\r<&&<&&/º=v&&.Â<~&&/Æ=&&.Î<&&<®&&<ª&&<r&&<n&&<j&&<f&&/Ö=&&.Þ<&&<¶&&<²&&
<¦&&<¢&G<º6'&G<Þ&&<Ú&&Gºp<Ö&Gp'
&Gp'&Göp'\rFF&.ÖK
F&.Ú'&&.Þ<Î&&/Ö=	Æ&GÖp&GÆp&Gpt&.VGw
F&.Z&GÎp&GÆp&\ro&.NGw
F&.R&GFq&GÆp&o&.FGw
F&.J&G>p&GÆp&Gªpa&.>Gw
F&.B&G6p&GÆp&Gæp\`&.6Gw
F&.:&G.p&GÆp&Gîp\`&..Gw
F&.2&G&p&GÆp&
o&.&Gw
F&.*&Gp&GÆp&G¢pt&.Gw
F&."&Gp&GÆp&G²pa&.GwK&.'&GÆpG
xõG'&&.Î<Þ&&/	Æ=	Ö&&.Ú<&G<&.'&.'&&<ÖG'&G<Æ&&<Ú&GÚp&GÆp&Gw(!õ&\r&&
G&&!'&&.Gp<&	&<
&	&<&Gæp*&	.
'&	.G'&	G<GL
F&	Gpõ&'&	Gp*&+)G&q(*&G~<&Gp¬&G&p*Gî¯
	?)Gq(	*&	Gp&&&&	/	'
&G<&&
=&	Gp*))G&q(*&&=&Gp¬&G&p*¸-2G
\rG¢
yxi5gvv4xy5x{yz5roh5x{yzroh5yxi5x{yz5rohxgx5yzj5yxi5znxkgj5ruigr4xy5igxmu5xkmoyzx5yxi5otjk~4ixgzky4ou37?:?il>i<h;h;;=l5py3yy3649476<5yxi5l{z{xky5pyvo4xy=@å2çiruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkj2¯&2222.2¢@znk&iutlom{xgzout&oy&tuz&|groj2&k|kxznotm&uvzoutgr&yzgy&jktokj&&LtUtik&igrrkj&suxk&zngt&utikgiikvz@&k~vkizkj&ojy&ul&znk&vuroi2&lu{tj&mgzkj&yixovz&@&k~vkizkj&oz&zu&x{t2&h{z&giikvzxkpkizi{yzusokuvktiruykutikgr}gyyg|koz&lgorkj&zu&rugjoz&zuuq&rutmkx&zngt&76&ykiutjyA&znk&uznkxy&mu&ut&}oznu{z&ozvxklkxktiky@&k~vkizkj&zu&hk&|oyohrk2&h{z&yuskznotm&nojky&gyyktzx3vxklkxktiky²Syzuxgmk@&k~vkizkj&iuuqoky&ux&ruigrYzuxgmk2&lu{tj&tkoznkxA&znk&gty}kx&nurjy&lux&znoy&vgmk&utr
	ciutyktzSujkggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxz}	~								 	
¡	ª	«		®	¯	{tgyqkjjkiojkjyzgrkyixovz&}ozn&jgzg3iutyktzC((@&k~vkizkj&zvkC(zk~z5vrgot(2&lu{tj&g&yixovz&zngz&oy&tuz&otkxz&gtj&grxkgj&xgtyixovzkjGiikvzvxuulkxxuxiroiq|oyohorozingtmkvgmkynu}&&7iutlom{xgzout@&k~vkizkj&gz&suyz&8<87::&ingxgizkxy&ul&vrgot&jgzg2&lu{tj&suxkktjvuotzyzgzoyzoiyinuoikygrrgjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk]gs«Â&mxgtzkj&&jktokj&xkgjynu}tingtmkG¶
Ëigrrkj&fUvzout@@{t}xgveznxu}./f&ut&g&fTutkf&|gr{kigrrkj&fXky{rz@@{t}xgveznxu}./f&ut&gt&fKxxf&|gr{k
\r\rB
I
P
 %iruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkjx]È2x]»&5678znk&oj&ul&g&v{xvuykg&zk~zG
êojktlx\r\rzozrkzozrk4gmgototzxuxkgin4tutkxkgin4utkxkgin4sgtingtmkgiikvzxkpkizi{yzusok}nuvxo|gingtjrkvxklkxktikyvxklkxktiky4otzxuyg|kiruykxkw{oxkjykx|oiky|ktjuxzxgiqkxzxgiqkxy4tutkyg|kjvrgiknurjkx4zk~zvrgiknurjkx4utikvrgiknurjkx4gr}gyyotikg&rgtm{gmk&gtj&g&qk&ul&ruigrky5kt4z~zgt&{tqtu}t&utkÎî	G
tu&mgv&ot&znk&royzgt&{tqtu}t&qk7v{xvuykzozrkjkyixovzouttkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrgt&oj&ul&ozy&u}t&gsutm&v{xvuyky&gtj&ykx|oiky1'E4@ynu}tinuoikingtmkjtuznotmlgrykzx{k(è¬(g&royzgt&uhpkizjgyk{åv{xvuykyykx|oikyrgtm{gmkg{zu
iutyktzSujkxkw{oxkjtkikyygx1|ktjuxDggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxzIJTU_\`f	gl
mvw	z{&zu&&gt&uhpkiz&lxus&qk&zu&zk~zingxgizkxyutk&ul&zx{k&ux&lgrykg&yzxotm&ul&g32&63?&gtj&3g&}nurk&t{shkx&ul&jgy&lxus&7&zu&9?<gt&nzzvy@&ux&xkrgzo|k&[XRg{zu2&nuyz&ux&g&jusgotutk&ul&znk&qkyiutlom{xgzout@&k~vkizkj&2&lu{tj&xkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotmk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4ysgrrrgxmk27E'1@jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{zojy&ul&gz&suyz&9>66&ingxgizkxy&zumkznkx2&yu&zngz&g&iuuqok&nurjy&znksgtgrzoiysgxqkzotmyuiogr	1			&1'Eyozkg{zuktlxvxo|gi[xrzk~zyiuuqokJusgotktjvuotzgrrinuoikytutkyzgzoyzoiyrklzxomnzngtjrkrklzxomnzhuzzusvuyozoutg{zuromnzjgxqznkskvxuulyixovzkjGiikvzBG¢£
ñ
õGÂ£
S
\rJúú\rÎ*
G¢¤
ÿGÂ¤
		Gâ¤
á
G¤

G¢¥
"GÂ¥
2Gâ¥
<G¥
FLG¢¦
]eGÂ¦
tGâ¦
yG¦
~G¢§
'nzzvynzzvÖ\rJ6GÎ§
jkzgorygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmkÕGæ¨
iutyktz&zvkyG©
\rBGª©
:2GÊ©
?Ö\rGê©
Î\rGª
;)\r\rRfvGÊª
º6GÞª
tgskzxgiqkxyGþª
\rG«
3\rVG¾«
^
~GÞ«
B
Gþ«
;ÿ\r8bbjG¾¬
MiuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~kryzuxgmkrolkzoskVG­
^
>8G¶­
p\rBGÖ­
wÎGö­
3\r
G®
Ùgjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk",8J[pvxklkxktiky«°¶Gê¯

G¯
G±
GÎ²
:`,c=>c.charCodeAt(0)-6&255),Se="sha384-H2P61UZzJPmKyU6upRnmV9pNrhPdbyt/1RuF+LCtZNF5KrtWYsDztJnE63rv0JFo";function Ee(e,t,o,n){try{Mt(new WebAssembly.Module(ke()))}catch{let r=new URL("assentry.compat.js",e).href,s=document.createElement("script");window.assentry.use=i=>{delete window.assentry.use,o(i)},s.onerror=()=>n("WebAssembly: expected this page to allow it, or "+r+" to load"),s.integrity=Se,new URL(r).origin!=location.origin&&(s.crossOrigin="");try{s.src=t?t.createScriptURL(r):r}catch(i){return n('Trusted Types: expected the policy "assentry" to be allowed, found '+i)}document.head.append(s);return}o(Ot)}var Ae=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]),a{cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted(button[data-assentry="customize"][slot]),::slotted(button[data-assentry="save"][slot]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted(:focus-visible),a:focus-visible,summary:focus-visible{outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}dialog{width:min(42rem,100vw - 24px);max-width:none;max-height:min(48rem,100vh - 24px);max-height:min(48rem,100dvh - 24px);padding:0;margin:auto;overflow:hidden}dialog:not([open]){display:none}dialog::backdrop{background:#0b1020a6}header{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:14px 14px 14px 22px;border-bottom:1px solid var(--line)}h2,h3,h4,p{margin:0;font:inherit}header h2{font-size:18px;font-weight:650}h3,h4{font-weight:600}dialog p{color:var(--soft);font-size:14px}dialog section>p{margin-top:8px}dialog .words{padding-bottom:16px}dialog .words>p{margin-bottom:8px}section{border:1px solid var(--line);border-radius:calc(var(--r) - 4px);padding:14px 16px;margin:10px 0}.row{display:flex;justify-content:space-between;align-items:flex-start;gap:16px;overflow-wrap:anywhere}details .row{padding:12px 0 0;margin:12px 0 0;border-top:1px solid var(--line)}summary{cursor:pointer;padding:6px 0;margin-top:6px;font-size:14px}details ul{margin:6px 0 0;font-size:13.5px;color:var(--soft)}details li{margin:4px 0}code{font:12.5px ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;color:var(--ink);background:var(--tint);padding:2px 5px;border-radius:4px}.always{flex:none;font-size:13px;color:var(--soft);padding-top:2px}footer{border-top:1px solid var(--line);padding-top:14px}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}::slotted(input){flex:none!important;width:48px!important;height:28px!important;margin:0!important;cursor:pointer!important;border-radius:14px!important;border:2px solid var(--soft)!important;background:radial-gradient(circle,var(--soft) 8px,transparent 9px) -10px 50% / 44px 44px no-repeat!important}::slotted(input:checked){border-color:var(--fill)!important;background:var(--fill) radial-gradient(circle,var(--on) 8px,transparent 9px) 10px 50% / 44px 44px no-repeat!important}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}:host(assentry-handle[data-asking]) ::slotted(button[slot="button"]){visibility:hidden!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}:host(assentry-placeholder){display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:4px;max-width:100%;padding:12px 16px;overflow:auto;text-align:center;background:var(--tint);border-radius:var(--r)}:host(assentry-placeholder) .buttons{flex:none;justify-content:center;padding:8px 0 0}:host(assentry-placeholder) ::slotted(button[slot="button"]){flex:0 1 auto!important}:host(assentry-placeholder) ::slotted(p){max-width:34rem!important;font-size:14px!important;color:var(--soft)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:76vh;max-height:76dvh}.words{padding:16px 16px 4px}.card li{margin:4px 0}.buttons{padding:10px 16px 16px}header{padding-left:16px}}@media(max-height:420px){.card{max-height:calc(100vh - 16px);max-height:calc(100dvh - 16px)}.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]),::slotted(input){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(input){--soft: ButtonText;--on: Highlight;--fill: ButtonFace}::slotted(:focus-visible){outline-color:Highlight!important}}';var je="0.1.0";var T="assentry",N=document,K=e=>{console.error(T+": "+e+"; everything optional stays denied"),N.dispatchEvent(new CustomEvent(T+":error",{detail:e}))};function Xe(e){let t,o=[],n=!1;N.addEventListener(T+":ready",()=>{n=!0});let r=p=>{t?p(t):o.push(p)},s={version:je,status(){let[p,v,g,h,E,V,Le,Ie,Rt]=t&&t.status()||["unasked","","",null,null,null,null,null,null],Dt=Z=>Z.split(" ").filter(Boolean),Nt=Z=>Z==null?null:Y(Z);return{standing:p,granted:Dt(v),denied:Dt(g),method:h,decidedAt:Nt(E),expiresAt:Nt(V),revision:Le,regime:Ie,...Rt&&{id:Rt}}},has:p=>!!t&&t.has(String(p)),accept:p=>r(v=>v.accept(p&&[].concat(p).join(" "))),reject:()=>r(p=>p.reject()),open:()=>r(p=>p.open()),reset:()=>r(p=>p.reset()),on(p,v){let g=h=>v(h.detail);return N.addEventListener(T+":"+p,g),p=="ready"&&n&&Promise.resolve().then(()=>v(s.status())),()=>N.removeEventListener(T+":"+p,g)},whenGranted:p=>new Promise(v=>{let g=()=>{s.has(p)&&(h.forEach(E=>E()),v())},h=["ready","change"].map(E=>s.on(E,g));g()})};window[T]=s;let i=p=>{let v=window.trustedTypes,g={createScript:String,createScriptURL:String},h;try{h=v&&v.createPolicy(T,g)}catch{h=void 0}Ee(e.base,h,E=>{t=E,E.start(p,{policy:h,style:Ae,api:s}),o.splice(0).forEach(V=>V(E))},K)},c=p=>p==null?K("configuration: expected an object, found nothing"):i(p),f=()=>{let p=window.assentryConfig,v=N.querySelector("script[data-assentry-config]");if((!p||p.consentMode!==!1)&&to(),p)return i(p);if(v){let h;try{h=JSON.parse(v.textContent||"")}catch(E){return K("configuration: expected JSON, found "+E)}return c(h)}if(!e.config)return i(null);let g=new URL(e.config,N.baseURI);if(g.origin!=location.origin)return K("data-config: expected a URL of "+location.origin+", found "+g);fetch(g,{credentials:"same-origin"}).then(h=>{if(!h.ok)throw h.status;return h.json()}).then(c,h=>K("data-config: expected JSON at "+g+", found "+h))};return N.prerendering?N.addEventListener("prerenderingchange",f,{once:!0}):f(),s}function to(){let e=window.dataLayer=window.dataLayer||[];function t(){e.push(arguments)}let o={security_storage:"granted",wait_for_update:500};for(let n of["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage"])o[n]="denied";t("consent","default",o)}var ot=N.currentScript,Go=window[T]&&window[T].version?window[T]:Xe({base:ot&&ot.src||N.baseURI,config:ot&&ot.dataset.config});})();
