/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(()=>{var ge=Object.defineProperty;var xe=(e,t)=>{for(var o in t)ge(e,o,{get:t[o],enumerable:!0})};var pt={};xe(pt,{accept:()=>Ce,has:()=>Me,initSync:()=>ct,open:()=>Oe,reject:()=>Re,reset:()=>Te,start:()=>qe,status:()=>Ne});var nt;function p(e,t,...o){let n=document.createElement(e);for(let r in t){let s=t[r];s!=null&&s!==!1&&n.setAttribute(r,String(s))}return n.append(...o.filter(Boolean).map(r=>r)),n}var y=e=>p("slot",{name:e}),T=(e,t,o)=>p(e,{slot:t},o),z=(e,t,o,n)=>p("button",{type:"button","data-assentry":e,slot:t,...n},o);function D(e,t,o,n,r){let s=p("assentry-"+e,t,...r),a=s.attachShadow({mode:"open"});return nt||(nt=new CSSStyleSheet).replaceSync(o),a.adoptedStyleSheets=[nt],a.append(...n),s}var ft={title:"Your choice about cookies","title.again":"Something new to decide",intro:"{site} would like to use:","reach.none":"We would store or read information on your device for this.","reach.one":"With {n} partner, we would store or read information on your device for this.","reach.many":"With {n} partners, we would store or read information on your device for this.",change:"You can refuse, or change your mind at any time under “{handle}” on every page. If you refuse, the site works the same.",accept:"Accept all",reject:"Refuse all",customize:"Choose",who:"Who, what, how long",privacy:"Privacy policy",handle:"Cookie settings",preferences:"Cookie settings","preferences.intro":"Nothing is on unless you switch it on. Your answer is kept for {days} days and you can change it here at any time.",save:"Save my choices",close:"Close without changing anything",required:"Always active",services:"Services and what they store ({n})",vendor:"Provider",tracker:"{storage}, kept for {lifetime}","trackers.none":"This provider names no cookies of its own.",saved:"Your choices are saved.","placeholder.text":"This content comes from {provider}. Showing it lets {provider} store or read information on your device.","placeholder.once":"Show once","placeholder.always":"Always show",since:"You answered on {date}. Your answer holds until {until}.","purpose.necessary.title":"Strictly necessary","purpose.necessary.description":"What the site needs to work, such as remembering this answer.","purpose.preferences.title":"Preferences","purpose.preferences.description":"Remember settings such as the display you chose.","purpose.analytics.title":"Audience measurement","purpose.analytics.description":"See which pages are useful, so that we can mend the others.","purpose.marketing.title":"Advertising measurement","purpose.marketing.description":"Learn whether our campaigns work, and show you ads that fit.","purpose.social.title":"Social networks and videos","purpose.social.description":"Show content from other sites, which then see your visit."};var mt={title:"Vos choix en matière de cookies","title.again":"Une nouveauté à décider",intro:"{site} souhaite utiliser :","reach.none":"Nous lirions ou écririons alors des informations sur votre appareil.","reach.one":"Avec {n} partenaire, nous lirions ou écririons alors des informations sur votre appareil.","reach.many":"Avec {n} partenaires, nous lirions ou écririons alors des informations sur votre appareil.",change:"Vous pouvez refuser, ou changer d’avis à tout moment par « {handle} » sur chaque page. En cas de refus, le site fonctionne de la même façon.",accept:"Tout accepter",reject:"Tout refuser",customize:"Choisir",who:"Qui, quoi, combien de temps",privacy:"Politique de confidentialité",handle:"Gérer mes cookies",preferences:"Gérer mes cookies","preferences.intro":"Rien n’est activé sans vous. Votre réponse est conservée {days} jours et vous pouvez la changer ici à tout moment.",save:"Enregistrer mes choix",close:"Fermer sans rien changer",required:"Toujours actif",services:"Services et ce qu’ils conservent ({n})",vendor:"Fournisseur",tracker:"{storage}, conservé {lifetime}","trackers.none":"Ce fournisseur ne déclare aucun cookie.",saved:"Vos choix sont enregistrés.","placeholder.text":"Ce contenu provient de {provider}. L’afficher permet à {provider} de lire ou d’écrire des informations sur votre appareil.","placeholder.once":"Afficher une fois","placeholder.always":"Toujours afficher",since:"Vous avez répondu le {date}. Votre réponse vaut jusqu’au {until}.","purpose.necessary.title":"Strictement nécessaire","purpose.necessary.description":"Ce dont le site a besoin pour fonctionner, comme retenir cette réponse.","purpose.preferences.title":"Préférences","purpose.preferences.description":"Retenir des réglages comme l’affichage que vous avez choisi.","purpose.analytics.title":"Mesure d’audience","purpose.analytics.description":"Savoir quelles pages sont utiles, pour améliorer les autres.","purpose.marketing.title":"Mesure publicitaire","purpose.marketing.description":"Savoir si nos campagnes fonctionnent et vous montrer des annonces adaptées.","purpose.social.title":"Réseaux sociaux et vidéos","purpose.social.description":"Afficher des contenus d’autres sites, qui voient alors votre visite."};var we={en:ft,fr:mt},g={},L=[],A="en",U=0;function ht(e,t,o){g=JSON.parse(JSON.stringify(e||{})),A=t,L=o.trim().split(";").map((n,r)=>{let[s,a,c]=n.split(" ");+a==r&&(U=r+1);let i=+a==r?g.purposes:g.services;return{id:s,purpose:+a,required:!!c,said:i&&i[+a==r?r:r-U]}})}var k=e=>e&&typeof e=="object"?e[A]||e.en||Object.values(e)[0]:e;function h(e,t={}){let o=g.texts&&g.texts[A];return(o&&o[e]||we[A][e]||"").replace(/\{(\w+)\}/g,(r,s)=>s in t?String(t[s]):r)}var j=(e,t)=>k(e.said&&e.said[t])||h(`purpose.${e.id}.${t}`)||e.id,V=e=>L.slice(U).filter(t=>L[t.purpose]==e),H=e=>new Date(e*864e5).toISOString().slice(0,10);function gt(e,t,o){let n=h(o?"title.again":"title"),r=t.map(c=>L[c]),s=new Set(r.flatMap(V).map(c=>k(c.said.vendor)||j(c,"name"))).size,a=h(s>1?"reach.many":s?"reach.one":"reach.none",{n:s});return D("banner",{role:"region","aria-label":n,lang:A,"data-theme":g.theme||"auto","data-position":g.position||"left"},e,[p("div",{class:"card",part:"banner"},p("div",{class:"words"},y("title"),y("intro"),p("ul",{},...r.map(c=>p("li",{},y(c.id)))),y("text"),p("p",{class:"links"},y("link"))),p("div",{class:"buttons"},y("button")))],[T("h2","title",n),T("p","intro",h("intro",{site:k(g.site)||location.hostname})),...r.flatMap(c=>[T("b",c.id,j(c,"title")),T("span",c.id,j(c,"description"))]),T("p","text",a+" "+h("change",{handle:h("handle")})),z("open","link",h("who")),g.privacyUrl&&p("a",{slot:"link",href:k(g.privacyUrl)},h("privacy")),...["reject","accept","customize"].map(c=>z(c,"button",h(c)))])}var xt=e=>D("handle",{lang:A,"data-theme":g.theme||"auto","data-position":g.handle||"left"},e,[y("button"),y("status")],[z("open","button",h("handle")),p("p",{slot:"status",role:"status"})]);function yt(e,t,o,n){let s=n.flatMap(c=>{let i=L[c],f=c<U?V(i):[];return f[0]?f.map(b=>j(b,"name")):[k(j(i,c<U?"title":"name"))]}).join(", "),a=t.title||s;return D("placeholder",{role:"group","aria-label":a,lang:A,"data-theme":g.theme||"auto"},e,[y("title"),y("text"),p("div",{class:"buttons"},y("button"))],[T("b","title",a),T("p","text",h("placeholder.text",{provider:s})),...["once","always"].map(c=>z(c,"button",h("placeholder."+c),{"data-gate":o}))])}function bt(e,t,o,n,r){return D("preferences",{lang:A,"data-theme":g.theme||"auto"},e,[p("dialog",{"aria-labelledby":"title",part:"preferences"},p("header",{},p("h2",{id:"title"},h("preferences")),y("close")),p("div",{class:"words"},p("p",{},h("preferences.intro",{days:o})),n!=null&&r!=null&&p("p",{},h("since",{date:H(n),until:H(r)})),...L.slice(0,U).map(_e),wt(g.privacyUrl)),p("footer",{class:"buttons"},y("button")))],[z("close","close","×",{"aria-label":h("close")}),...L.map((s,a)=>!s.required&&Se(s,t[a]=="1")),...["reject","accept","save"].map(s=>z(s,"button",h(s)))])}function _e(e){let t=V(e);return p("section",{},p("div",{class:"row"},p("div",{},p("h3",{},j(e,"title")),p("p",{},j(e,"description"))),e.required?p("span",{class:"always"},h("required")):y(e.id)),e.said&&e.said.details&&p("p",{},k(e.said.details)),t[0]&&p("details",{},p("summary",{},h("services",{n:t.length})),...t.map(ke)))}function ke(e){let{vendor:t,privacyUrl:o,trackers:n=[]}=e.said,r=s=>p("li",{},p("code",{},k(s.name))," ",h("tracker",{storage:s.storage||"cookie",lifetime:k(s.lifetime)||""}),s.purpose&&p("br",{}),s.purpose&&k(s.purpose));return p("div",{class:"row"},p("div",{},p("h4",{},j(e,"name")),t&&p("p",{},h("vendor")+" "+k(t)),wt(o),p("ul",{},...n[0]?n.map(r):[p("li",{},h("trackers.none"))])),!e.required&&y(e.id))}var wt=e=>e&&p("p",{},p("a",{href:k(e)},h("privacy")));function Se(e,t){let o=L[e.purpose],n=o==e;return p("input",{type:"checkbox",role:"switch",autocomplete:"off",slot:e.id,checked:t&&"",["data-assentry-"+(n?"purpose":"service")]:e.id,"data-of":o.id,"aria-label":j(e,n?"title":"name")})}var J="",v="assentry",Ee=0,Ae=1,vt=2,je=3,Le=4,Ie=5,ze=6,u=document,Z=new WeakSet,rt=new WeakMap,C,q,Y,kt,P=[],W,N=(e,t)=>{try{return e()}catch{return t}};function St(e,t){C=e,q=t}var _t=e=>e.replaceAll(J," ");function Et(e){kt=e;let t=[],o=0,n=s=>{if(o+=s.length+1,o>262144)throw 0;t.push(s)},r=(s,a)=>{if(s==null)n("n");else if(s===!0||s===!1)n(s?"t":"f");else if(typeof s=="number")n("#"+s);else if(typeof s=="string")n('"'+_t(s));else if(typeof s!="object"||a>8)n("?"+(typeof s=="object"?"value too deep":typeof s));else if(Array.isArray(s))n("["+s.length),s.forEach(c=>r(c,a+1));else{let c=Object.keys(s);n("{"+c.length);for(let i of c)n(_t(i)),r(s[i],a+1)}};return N(()=>(r(e,0),t.join(J)))}function At(){let e=N(()=>window!=window.parent&&v in window.parent,!1);return[innerWidth<768?1:"",navigator.webdriver?1:"",e?"":1,u.documentElement.lang,...navigator.languages||[]].join(J)}function jt(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>(e+256).toString(16).slice(1)).join("")}function Lt(e,t){e=="error"&&console.error(v+": "+t),u.dispatchEvent(new CustomEvent(v+":"+e,{detail:t??C.api.status()}))}function It(e,t){let o=window.dataLayer=window.dataLayer||[];function n(){o.push(arguments)}n("consent","update",Object.fromEntries(Array.from(e.matchAll(/(\S+) (\S+)/g),r=>[r[1],r[2]]))),o.push({event:v+"_update",[v]:{granted:t.trim().split(" ")}})}function zt(e){N(()=>fetch(g.endpoint,{method:"POST",body:e,keepalive:!0,credentials:"omit",referrerPolicy:"no-referrer"}).catch(()=>{}))}function Ct(){return N(()=>u.cookie,"").split("; ").filter(t=>t.startsWith(v+"=")).map(t=>t.slice(v.length+1)).join(`
`)+J+(N(()=>localStorage.getItem(v),"")||"")}function Mt(e,t){let o=g.cookieDomain||"auto",n=location.hostname.split("."),r=n.map((m,w)=>n.slice(w).join(".")).reverse(),s="; path=/; samesite=lax"+(location.protocol=="https:"?"; secure":""),a=(m,w,F,Q)=>N(()=>(u.cookie=m+"="+w+"; max-age="+F+s+(Q?"; domain="+Q:""),u.cookie.split("; ").includes(m+"="+w)),!1),c=()=>r.find(m=>{let w=a(v+"-probe","1",9,m);return a(v+"-probe","",0,m),w}),i=o=="auto"?c():o=="host"?void 0:o;for(let m of["",...r])(!e||m!=(i||""))&&a(v,"",0,m);let f=e&&(a(v,e,t*86400,i)||i&&a(v,e,t*86400)),b=N(()=>(localStorage.removeItem(v),e&&localStorage.setItem(v,e),localStorage.getItem(v)==e),!1);return N(()=>W?.postMessage(0)),!!(f||b)}function Ot(e){let o=e.composedPath()[0].closest?.("[data-assentry]");return o?o.dataset.assentry+J+(o.dataset.gate||""):""}function Rt(){let e=()=>{W=N(()=>new BroadcastChannel(v)),W&&(W.onmessage=()=>q(je,0))};addEventListener("pagehide",()=>{W?.close(),W=void 0}),addEventListener("pageshow",()=>{W||e()}),e();let t="[data-consent]",o=s=>Array.from(s.querySelectorAll(t)),n=s=>{let a=s.filter(c=>c.isConnected&&!Z.has(c)&&Z.add(c));a.length&&q(Ee,a)};n(o(u));let r=u.body;new MutationObserver(s=>{let a=[],c=0;for(let i of s){for(let f of i.addedNodes)f instanceof Element&&(f.matches(t)&&a.push(f),f.firstElementChild&&a.push(...o(f)));for(let f of i.removedNodes)P.includes(f)||c++}n(a),u.body&&(u.body!=r||c)&&P.some(i=>!i.isConnected)&&P.slice().reverse().forEach(i=>{i.isConnected||st(i)}),r=u.body}).observe(u,{childList:!0,subtree:!0}),u.readyState=="loading"&&u.addEventListener("DOMContentLoaded",()=>q(Ie,0))}function Tt(e){let t=e.localName,o=t=="iframe"?"e":"r";if(t=="script"){let n=e,r=n.dataset.type=="module",s=$(n);o=/^\s*text\/plain\s*$/i.test(n.type)?n.hasAttribute("async")&&(s||r)?"a":r||s&&n.hasAttribute("defer")?"d":"o":"x"}return o+(e.getAttribute("data-consent")||"").trim().replace(/\s+/g," ")}var $=e=>e.dataset.src||e.getAttribute("src")||"";function qt(e){let t=$(e);if(!t)return;let o=u.createElement("link");for(let n of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let r=e.getAttribute(n);r!=null&&o.setAttribute(n,r)}o.rel=e.dataset.type=="module"?"modulepreload":"preload",o.as="script",o.nonce=e.nonce,o.href=t,o.onload=o.onerror=()=>o.remove(),(u.head||u.documentElement).append(o)}function Nt(e,t,o){if(!e.isConnected)return!1;let n=u.createElement("script"),r=$(e);try{Z.add(n);for(let{name:s,value:a}of e.attributes)/^(type|src|data-(type|src))$/.test(s)||n.setAttribute(s,a);e.dataset.type&&(n.type=e.dataset.type),n.nonce=e.nonce,o&&(n.async=!1),r?(n.addEventListener("load",()=>q(Ae,t)),n.addEventListener("error",()=>q(vt,t)),n.src=C.policy?C.policy.createScriptURL(r):r):n.text=C.policy?C.policy.createScript(e.text):e.text,e.replaceWith(n)}catch{return q(vt,t),!1}return!!r}var Dt=["src","srcset","href","poster"],Ut=e=>[e,...e.querySelectorAll("source,track,img")];function Wt(e){for(let t of Ut(e))for(let o of Dt){let n=t.getAttribute("data-"+o);n!=null&&t.setAttribute(o,n)}e instanceof HTMLMediaElement&&e.load()}function Pt(e){let t=e.cloneNode(!0);Z.add(t);for(let o of Ut(t))for(let n of Dt)o.hasAttribute("data-"+n)&&o.removeAttribute(n);return e.replaceWith(t),t}var Vt=(e,t)=>ht(kt,e,t),Bt=e=>e.split(" ").filter(Boolean).map(Number),Ft=(e,t)=>gt(C.style,Bt(e),t),Ht=(e,t,o,n)=>bt(C.style,e,t,o,n),Yt=()=>xt(C.style),Jt=(e,t,o)=>yt(C.style,e,t,Bt(o)),$t=e=>{e.lastElementChild.textContent=h("saved")},st=e=>{let t=u.body||u.documentElement;t.insertBefore(e,t.firstChild)};function Gt(e,t){if(P.push(e),u.body)st(e);else{let n=new MutationObserver(()=>{u.body&&(n.disconnect(),P.includes(e)&&st(e))});n.observe(u.documentElement,{childList:!0})}if(!t)return;let o=new CSSStyleSheet;Y=o,u.adoptedStyleSheets=[...u.adoptedStyleSheets,o],new ResizeObserver(()=>{let n=Y==o?e.offsetHeight:0;o.replaceSync(n?`html{scroll-padding-bottom:${n+24}px}html::after{content:"";display:block;height:${n+24}px}`:"")}).observe(e)}function Qt(e){if(P=P.filter(t=>t!=e),e.remove(),e.localName==v+"-banner"&&Y){let t=Y;Y=void 0,u.adoptedStyleSheets=u.adoptedStyleSheets.filter(o=>o!=t)}}function Kt(e){let t=e.shadowRoot.querySelector("dialog");return e.addEventListener("change",o=>{let{assentryPurpose:n,checked:r}={...o.target.dataset,checked:o.target.checked};if(n)for(let s of e.querySelectorAll("input"))s.dataset.of==n&&(s.checked=r)}),t.addEventListener("close",()=>q(Le,0)),t.showModal(),t.offsetHeight>0}function Zt(e){e.shadowRoot?.querySelector("dialog")?.close()}function Xt(e){return Array.from(e.querySelectorAll("input")).filter(t=>t.checked).map(t=>t.dataset.assentryPurpose||t.dataset.assentryService).join(" ")}var te=e=>{rt.has(e)&&(e.style.display=rt.get(e)||"")};function ee(e,t){let o=()=>{if(!e.isConnected||e.hasAttribute("src"))return t.remove();if(t.contains(u.activeElement))return;t.remove(),te(e);let r=getComputedStyle(e),s=e.getBoundingClientRect(),a=e.parentElement,c=a?a.clientWidth-(parseFloat(getComputedStyle(a).paddingLeft)+parseFloat(getComputedStyle(a).paddingRight)||0):0,i={width:Math.abs(s.width-c)<1?"100%":s.width+"px",margin:r.margin};r.aspectRatio!="auto"&&!r.aspectRatio.startsWith("auto")?i["aspect-ratio"]=r.aspectRatio:i.height=s.height+"px",r.position=="absolute"&&(i.position="absolute",i.inset=r.inset,i.height=s.height==a?.clientHeight?"100%":s.height+"px");for(let f in i)t.style.setProperty(f,i[f]);rt.set(e,e.style.display),e.style.setProperty("display","none","important"),e.before(t)};u.readyState=="loading"?u.addEventListener("DOMContentLoaded",o,{once:!0}):o(),u.readyState!="complete"&&addEventListener("load",o,{once:!0})}function oe(e,t){let o=t.contains(u.activeElement);t.remove(),te(e),o&&e.focus()}function ne(){let e=!1,t=()=>{e||(e=!0,q(ze,0))};requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,200)}function re(){return u.readyState!="loading"}var se=()=>location.reload(),ie=()=>u,ae=()=>window;function Ce(e){var t=X(e)?0:M(e,l.ta,l.ua),o=I;l.ha(t,o)}function Me(e){let t=M(e,l.ta,l.ua),o=I;return l.ia(t,o)!==0}function Oe(){l.ja()}function Re(){l.ka()}function Te(){l.la()}function qe(e,t){try{l.ma(at(e),at(t))}finally{E[B++]=void 0,E[B++]=void 0}}function Ne(){let e=l.na();return tt(e)}function De(){return{a:{...{__proto__:null,$:function(t,o){let n=d(o),r=typeof n=="number"?n:void 0;_().setFloat64(t+8,X(r)?0:r,!0),_().setInt32(t+0,!X(r),!0)},_:function(t,o){throw new Error(S(t,o))},aa:function(t){d(t)._wbg_cb_unref()},I:function(t,o){let n=Ot(d(o)),r=M(n,l.ta,l.ua),s=I;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},Q:function(){return ce(function(t,o,n,r,s){d(t).addEventListener(S(o,n),d(r),d(s))},arguments)},h:function(t){$t(d(t))},b:function(t,o){Gt(d(t),o!==0)},a:function(t,o,n){let r=Ft(S(t,o),n!==0);return x(r)},P:function(t){let o=clearTimeout(tt(t));return x(o)},C:function(t){Zt(d(t))},e:function(t){let o=Pt(d(t));return x(o)},m:function(t,o){let n=Tt(d(o)),r=M(n,l.ta,l.ua),s=I;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},M:function(t){Qt(d(t))},g:function(t,o,n,r){Lt(S(t,o),n===0?void 0:S(n,r))},s:function(t,o){let n=Et(d(o));var r=X(n)?0:M(n,l.ta,l.ua),s=I;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},K:function(t){let o=jt(),n=M(o,l.ta,l.ua),r=I;_().setInt32(t+4,r,!0),_().setInt32(t+0,n,!0)},X:function(t){let o=Array.from(d(t));return x(o)},F:function(t,o){let n=d(t)[o>>>0];return x(n)},u:function(){let t=Yt();return x(t)},q:function(t,o){St(d(t),d(o))},U:function(t){return d(t).isTrusted},J:function(t,o,n){return Mt(S(t,o),n>>>0)},G:function(t){return d(t).length},Z:function(){let t=new Object;return x(t)},W:function(){let t=new Array;return x(t)},Y:function(){return Date.now()},v:function(){let t=ie();return x(t)},D:function(t,o,n,r){let s=Jt(d(t),o>>>0,S(n,r));return x(s)},f:function(t,o){zt(S(t,o))},j:function(t,o,n,r,s,a,c){let i=Ht(S(t,o),n>>>0,r===0?void 0:s,a===0?void 0:c);return x(i)},d:function(t){qt(d(t))},V:function(t){d(t).preventDefault()},A:function(t){Wt(d(t))},z:function(t,o,n){return Nt(d(t),o>>>0,n!==0)},O:function(){return ce(function(t,o){let n=setTimeout(d(t),o);return x(n)},arguments)},H:function(t,o,n){d(t)[o>>>0]=tt(n)},R:function(t,o){d(t).capture=o!==0},S:function(t,o){d(t).once=o!==0},T:function(t,o){d(t).passive=o!==0},t:function(t,o,n,r){Vt(S(t,o),S(n,r))},k:function(t){return Kt(d(t))},l:function(t,o,n,r){It(S(t,o),S(n,r))},B:function(t,o){let n=$(d(o)),r=M(n,l.ta,l.ua),s=I;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},L:function(t,o){oe(d(t),d(o))},E:function(t,o){ee(d(t),d(o))},n:function(t){let o=Ct(),n=M(o,l.ta,l.ua),r=I;_().setInt32(t+4,r,!0),_().setInt32(t+0,n,!0)},r:function(t){let o=At(),n=M(o,l.ta,l.ua),r=I;_().setInt32(t+4,r,!0),_().setInt32(t+0,n,!0)},o:function(t,o){let n=Xt(d(o)),r=M(n,l.ta,l.ua),s=I;_().setInt32(t+4,s,!0),_().setInt32(t+0,r,!0)},w:function(){let t=ae();return x(t)},ba:function(t,o){let n=it(t,o,We);return x(n)},ca:function(t,o){let n=it(t,o,Pe);return x(n)},da:function(t,o){let n=it(t,o,Ue);return x(n)},ea:function(t){return x(t)},fa:function(t,o){let n=S(t,o);return x(n)},N:function(t){let o=d(t);return x(o)},p:function(t){tt(t)}},c:ne,i:se,x:Rt,y:re}}}function Ue(e,t){l.sa(e,t)}function We(e,t,o){try{l.ra(e,t,at(o))}finally{E[B++]=void 0}}function Pe(e,t,o,n){l.qa(e,t,o,x(n))}function x(e){G===E.length&&E.push(E.length+1);let t=G;return G=E[t],E[t]=e,t}function at(e){if(B==1)throw new Error("out of js stack");return E[--B]=e,B}function Ve(e){e<1028||(E[e]=G,G=e)}var _=()=>new DataView(l.ga.buffer);function S(e,t){return Be(e>>>0,t)}var pe=()=>new Uint8Array(l.ga.buffer);function d(e){return E[e]}function ce(e,t){try{return e.apply(this,t)}catch(o){l.va(x(o))}}var E=new Array(1024).fill(void 0);E.push(void 0,null,!0,!1);var G=E.length;function X(e){return e==null}function it(e,t,o){let n={a:e,b:t,cnt:1},r=(...s)=>{n.cnt++;let a=n.a;n.a=0;try{return o(a,n.b,...s)}finally{n.a=a,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--n.cnt===0&&(l.wa(n.a,n.b),n.a=0)},r}function M(e,t){let o=new TextEncoder().encode(e),n=t(o.length,1)>>>0;return pe().set(o,n),I=o.length,n}var B=1024;function tt(e){let t=d(e);return Ve(e),t}var Be=(e,t)=>new TextDecoder().decode(pe().subarray(e,e+t)),I=0,l,ct=e=>{l=new WebAssembly.Instance(e,De()).exports};var de=()=>Uint8Array.from(`gys­fff	fff
f
f	ffffff\rffffffffffõBgg\rghgigjgk	glgmgngogpgq	grgsgtgugvgwgxgygzg{g|g}g~gg\rgGgHgIgJgKgL
gM	gNgOgP\rgQgRgSgT	gU
gV	gWgXgYgZg[	g\\g]g^	g_g\`geg*gggghg
gig
gjg
gkgglg
	óñ
\r


\r		
	

	\r

\r\r
	



\r
	
	


	\r	

	
		
v;;		G
Gª²
GÆ²
\rgmgngogpg¤qg¥rg¦sggtg§ug	vg	wgÖxg ygàzg{g|gø}g¸\\G:=>?àÖ ££¨¨ç©Ï¡Ð@zzâzooÝoooos×s×so|Ø}Ùsso~ÚÑÃ¼ÊËAª2ÎØñ¦)G6q(*F&3(K&.'&.
'
&Gq'	F&5'	FFFFFFFFFFFFFFFFFF&Gq	
&	GM&	GL&	G	M&&
&d&.GM&.
GqG	O&	Gq'G
'	&	
&	Gq'G
'	&	&	Gq\r&	GLG')Gq(\r*&\r&<
GÊ¡
&\rG
p«
F&\r&
<&\r&
&p<&\r.'&\r.'
	F&
&(	M
F&\r&	Gp(<&	3(GçqGwG O&G3L&G6qGwGOxx&	&
L'&\rGp*&\r&&
<&&<&Gp&GpG@SG'
&.'\rG'&&.(Q
F&&\r<&&&\r&p<*&.&'&.*'	F&&(	M
F&&	Gp(<&&	3G)q(G"QG&zG¦wKx&	&M'&\r&G§
GeK
F&\r&G§
G
e'
&&<&G§
&G&p«K&
&x&.
&.&
&t&
(&p'G'
	F&&M
F&
&2GÅPp'
&Gp'&5(&
GqQ&G&Gå
G&
P&.(&5(O&&5
(	QxK
F&G
z'&Gp'G'
	F&K&.'	&.'\r&GáÌ&&
Ô&GãÌF&3K
F&Gî
G&G&&&\rB&Gp'&&	¢&
Gp'
&Gq'&&&	&.&.&P&Gp'&.(Gz'&&.Grp'&.
'
	F&&L
F&Gz'		F&	K&&
.(&
.(j'&.(\r
F&G4Ì&&&FF&3K
F&
3"&&&
B&&
&]&
G&p'
&&\r¢&	G&q'	&Gp'&'	&
'F	F&	
F&	G&q'	&Gp&G&p'&ñK&GpGÚ
G&'	&
'	F&	
F&G<*&GÊ
<&&&/=.&Gp&G&pG&	G&q'	&G&p'&.
'&.'	&.(
F&G4Ì&&	&&&.&."G
G&&¢&Gp&'&Gp'\r&&.Grp'	F&&L\r&.
'&.'&.(
F&\rG4Ì&\r&&&&<*&&<&F&Gp(3GL
F&.Gr'&.(	Gp'
	F&K&	.
'&	.'&.(
F&\rG4Ì&\r&&&G&p'G'Gú
'	F&(
F&Gq'&Gp(&ñKFF&
FG
G&&t&G
G,GÊ
G&
3G	L
F&&
GÚ
B&Gä
G&
G&	Gp'	&\r&¢&Gq'&
Gp'
&GË
G &G&Gp'&\r&¢&	K&&&]
&Gp'	&Gp'&.Gr'	F&K
&	G
q.'
&	Gq.'&.(\r
F&G4Ì&&&
F&	3G	L
F&&	&B&Gä
G&	G&&\r¢&Gq'&	Gp'	G
'	&&	p.'&G6p*è)G¦q(
*FFFF&G	pGw&q(&S&G
UwK
F&Gq'&'	F&K&&p'&Gq'&2GT	&.G~w&G
q'&G
&!'	F&&O
F&&p.G~w
&G
p'&G¦%Q&&p.G~wK&G¦%Q&GS
F&G~<F&Gq(K&&p2GÅP&G~<&
Gâp(G 
G&GËÁø~&&¾&
&<r&
&<n&
&
Gîp<vFFFFFF&
.f&
.j&&pG\0&
GÖp&
Göp(¬&
&
/	V=&
GpG 
ó&
GÎp&¬&
.RGM&
GFq&¬&
G>p&
.F&
.Jd&
.>GwK
F&G~<&
.B'&
G6p&
Göp¬&
G.p&
.6&
.:d&
..GwK
F&G~<&
.2'&
G&p&
Göp(¬&
&
/	&=&
Gp&	Gpñ'&
Gp&¬&
&
/	=z&
Hö=&
GpGº
GG'	F&GLF&
Gp&p(Gp&
Gúpñ
F&3(G\rM&Gp'&
Gp&
Göp¬F&
.(
F&
Gp&
.&&
G~<&
Gp&
Göp¬&
.'&
.')Gq(*&G
p(\r&	.((¯&\r&ýG&&GS!(Gq'&\r.(&\r.
p'	F&
F&G@&Gq'&Gp'&&p'F&K
F&Gq'&G@&\r&<&
&.<&
&/
=&Gp*&	.
'&	."'G'G'G'	FF&&(Q
F&Gp(\r'	F&&p'&&L
F&'	Gß
G&º&Gp'&
.(G~L&
/'&
.r'&
&
.<&
&
/=&
&@£&
&@¢&
&<&
&<&
&=&
&<F&K&&SwK
F&G~<&
Gp&&
GpG*&
Gâp&&p3'&&U	&\r&O
F&\r&p2GFN
F&&O
F&2GÅR&&M
&
&	&\r&p&&\rqc&
.
'\r&
.'F&G4L&G@LxK
F&
&@¥GÖ¡
G	&
G¥pºKG&G1L&GEL!'G'G'&\r'&GM&'&\r&U&K
G&GM &K&\r&O&\r&UxxK
FG&&\rGrp.&L GK&
&@¥&GwGL&G4My'&'&'&\r&
.U&
.&\rp(3GM
&&@&G~<
&G~<	&
&@¥&
Gp&G~<&
Gpú&
Gâp&G~<&
G¦p*þ
)GFp(	*&	Gp&G%S&	Gp&	.(&	."(
G&	.G&	.(!'&G&!'&Gw
F&	Gp&&d&	.G&	.Gw!'\rFFFFFFFF&

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
	F&\r
F&	G6p&&
D&	.2(&	.*L
F&	G*p&	..&G
zp(&	/6=&&	/>=&	&Gp<2&\rGq'\r&&	.2<&&	/*=
&G
@&	G<2&	HÆ=*&Gq'	F&\r
F&	&G%S&	.
'
&	.'&	G6p&&D&	.2(&	.*L
F&	G*p&	..&Grp(&
<
&&<&&	/6=&&	/>=&	&Gp<2&\rGq'\r&&	.2<&&	/*=
&G@&	GFq*Â)Gæq(
*&
Gp&.
'&.')Gq(*&G~<&Gp&&í&.'&.'	F&&M
F&Gâp(\r&.&.
&CF&.bG~L&G>p(&\rG*F&.G~L&.V(\r&.2(Q&\r&L
F&û&GpûO&G>p&Gâp(\r&G>pG*&Gp(ù&&\rG*&Gp'&GpG*&Gp*FFFFFFFFFFF&.(
F&
G2p&&.(&C&
.2G~L&
.G~M&&<N
&
G~<2&&<N&
.&&
.J'&&<N&O&G*p(ù&&
GpG*FF&.*G~M
F&&.B(G	p(&&.&p(&.F(&&Q!(&&Q!OG'G'G'G'&	&K	&
G2pù&
G2pù\r&G*p(ù&&
G2pG*&.*G~MG'G'&
GÚpG
GÖ&
G~<V&	&
GÖp£&&&.B(G	p(&&.&p(&.F(&&Q!(&&Q!(U
FG'G'	&
GÖp(&&&
&&q<b&	&£	&
G2pù&K&
Gpù&
G~<V&	&
GÖp£&
F&
G2pù&K&
Gpù&
Gæp*)G&q(
*&GFq'&G&p'É'	F&.*'FFGG&.^&.ZM( G&.n&.jL GM(	&x&GLw&.!KÉ&§J6FjK
F&.N(
F&&Gq(<N&.J&Gzp.'	&GâGÒ&	!p(.(&.U
G&&Gp<&.
&Gzp.'G'&
&<
&
&<&
.K&
.
')Gq(*)Gq(*GGÈ(	G@&Gâ
<&&	<&.Gâ
?'	&Gp*&&	<&&GpG&.&.
è'&
&	<"&
G<&
&<&
G<&Gp*&Gpô&&
/=&&
/=&
G&p*&
&<&
Gp')Gq(*GG
.	(
F&Gp&GpÅG'	&.'&.(.G~M
F&&
.(\rb'	&.Z&\rQ
F&.V&\rG	zp(&	
&3
GK@&&.Gp<&Gp*&	GwK)Gq(\r*&\r&<G'FF&.º(
F&\r.(.'&.¶('	F&.&L&Gp'&&Gp(M&é&Gp'&'		F&Gp'&&Grp'	F&&U
F&&	<º	&.&.L
F&Gp'&é&Gp'&&	Grp(&.<&&/=&	Gp'	&'&\rGp*&&.BU&.>&G	zp(3&3rGy'	F&3
G	qGwGU
F&G@&'&3
'&
&<&&&	G&GL!GwK&GLx)Gq(*)Gq(*G
GÈ(	&<
&	G<&Gö
<&&	<&.Gö
?'	&Gp*&&	<&&GpGÔ&.&.
è'&
&	<"&
G<&
&<&
G<&Gp*&ê&&<&&
/=*&&
/=2&. &
Gpïï	)G6q(
*F&.
F&
Gp&Gp&
GpGé
G&
G<2&
G
<.&
&<*&
&<&&
G<"&
Gö
<&
Gp&
GpG	Gö
'G\r'FFFFFFFF&	3Gq
	
\rG
Gý
&	3(!'G
G&!'&
GpG(Ì&	.'&	.
'G.'		F&	G2L
F&&	Q
F&&	p2GÅP\r&&	L&	Gp'	G
'G'
G
'G'	&	.'&	.
'&'	&
&&&	&
Gp&
.(G&!&
.
G&!G
G
&&	Q(!'G
G&!'&
Gp&&&
&
.<&&
&
/=	&.(&.L
F&&.
&Grp(&
.&<&&
/	=&&Gp<&
G6p*¬	)G&q(	*&'
&	G~<&	&
@&&	Gp(
£&	G~<&&
£&	G~<&	G@&&
£&&m&	G<&	HÆ=
&.VG
p'\r&.Z'G'
	F&
Gp'&\r&
G	zp'G&
&&
&Q!q'FF	FFF&&pGM
F&&Gq(
bK&	.K&	&	.<"&	&	/
=&	G~<&&	Gp£	&	Gp(&&
v&	.'&&K&3GwKx	&3
FG'
&G@&3
F&	G
p&
µ&Gp'&Gp'&	G
pF&K
F&&L&	G~<&&	Gp£&	G&p*&'
Á	)G6q(*&Gp'&&G
zp'&	.
'&	.'G'	F&&(M
F&(\rGp'&Gp'&
&\rp(&U&&Grp(.
'&.'&.'&GáÌ&&\rÔ&GãÌ&Gp&	&&cF&.Gw
F&.&L&.(\r
F&G4Ì&Gú
G&&<&&&<"&G	@&G¸
G2&Gp(G&¹&&\r¢G'\r&
K
FG
G6&&t'\r&G<2&GÔ
<.&G<*&GÏ
<&&H&=	FF&Gp&Gp±&.(K&\r&&&.(jGê
^K&.(
F&G4Ì&&&&Gä
GGê
G&&¢&&¢&G6p*)GÖq(*GËÁø~&.&.¾'&.
(&.(\rGrp'&'	F&&M
F&\r&.(	S
FG'
G&&	Grp(	.
'
&	.'&Gp'&Gp&.Gú
Gjã&/'&&."G&.(!<R&&G&!<N&G<J&G\0
<F&&
<B&&<>&G<:&G\0
<6&&=.&HÖ=&GËÁø~'	F&Gp&G&p&.(

F&&
&.¾'&G·ùã÷r&p'&'&Gp¢&G<.&&/	=&&G&p&&&..<&&/&=&GÖp*Ò\r	)Gæq(
*&
&Gw(GM@FFFFF&3~Gq&G~<	&K&
&<&
&<&
&
Gp<&
GÚp(&J&.*'&3K'\r&/'&/v'&3'&
3'&
/^'&
G"p(&
Gp(Gx&
G.p(&Gx&
&@U&
&@R&
&=J&
&=B&
&=:&
&	@S&
&3@T&
G\r&\rG\r&Gw!&G~L!@V)Gq(*&Gp¢&G<2&&/	=*&&39(GpGw<&&Gz.º¯
<&G<&G<z&GÑ
<v&G<j&GÇ
<f&G<Z&G¿
<V&G<J&Gµ
<F&G<:&G¯
<6&&/.=n&&/&=^&&/=N&&/	=>&G 
G 
&36!<~&G*p(&G6p(	G&3:(G\rM
F&G<:&GÙ
<6&&Gr/Æ
=>&&	G&GG&38(!<B&Gé
G&!<>&GG&37(!<:&Gá
G&!<6&G*p&G6pG&G<R&Gþ
<N&&Gp<J&G<F&Gõ
<B&&<>&H&=6&G>p'	FF&Gp&G6p&.GM&&.Grp(.(K&.G	z'	&.
'&.
'\r&.'	F&	K&.
(&.2&ppGQ&.'&&<&&<&&<&&\r<&G*p&GpG&	Gq'	&Gp'G'G 
'\r&&.2<&&/*=
&Gp*&G~<&&&&G~<&
Gæp*
)G6q(*&&<.&&.b(	<&&&	&.fGrp<*)G&q(
*&
Gp&.*&.&qGtGG&
G<"&
&
/	=)Gq(*&
Gp(	&.*&.&qGtý&	/
'&&	Gp<
&&H&=&.'\r&.
&.&(&.*(M
F&.'&..'&Gp'	&&qGt'	F&\r&p&&	h@&	Gp'	&\rGp'\r&Gq(&\r<&Gp*&&
."<&&
/=
&
G&p*&G<&HÆ=&.ZG	z'
&.V'		F&

F&&<"FF&	.(&.O
F&.&p3&.n&.r&G"pUK&	3&	G@&Gp&µ&	Gp'	&Gp'&
Gq'
F&.
F&&.<2&&/=*&G~<&&&G&p£&Gp&G
p&G6p*´	\r)G6q(*&&<F&&.BU&.>&G	zp(	3
G	M&	')G&q(	*FGG
.	(

F&	Gp&
GpÅG~'
&	.'&	.(\r.G~M
F&	Gp&\r&.v&	/'&	.'
&&.Gp<&
G~M&&=.&&
<*&	G&p*F&.*G~M
F&&/*=	&&.2(<&&."'	&Gp¡&G<&&&.(	<"&&.<&G*p(
&	&f&&&..&.2#'	&
&&	\$&.º(
&.²L
F&G²pG&.¶&
Grp(&	<&&<
&&<&&
Gp<º&Gp&G6p*ïG&&GS!'	F&ë'	GÆ¯
'FFF	F&(.(GM
F&.
&p(&	SG&q&&	qw(
&U&.'&	G	pGw(G|F(GMG&	&
p(&U
F&'&.'	&&&q<
&&	<&&<&Gz&Q&.'&&
M
F&&
&q<
&
&&.<&
¿	)GFp(*G'&.*(G~M
FGG&{GwGL!'&G*p'F&3K
F&G~<6&	&&	.<>&&	/=	6&Gp'&'&G6p')Gæq(*&G<&H=&(.Gr'&3'&3'&.'&.
'&.
'FF	FFFFF&
F&&\r<&3(Gy'&&\rÓGw(	GL'&'&&&GpU	&	'&Gq	&&/=	&&.<&&G@>&G~<*&&3@?&&.N(<6&&&.&p<:&GpûK
F&GwGM&w
F&.*G~M
F&.6G~M
F&GBp&G6p&G~<B&G~<B&G*p'&/
'!&.'\r&&.J<V&&/B=	NF&\rG~M
F&/R'#&.N'&&!=^&&\r<Z&G~L&GÚp&'\r&#'!&GÎpúG~'\r&ú&&!=	.&&\r<*&&GpG*&Gw'G'&.&\rL
F&GpGG&&w&x'&Gp'&.&\rpGG&GwGM&x&w&GwGL!&Gw!@&&\rGp(\r<&Gq'&G
@?&&GpG*&ú&Gæp*)Göq(*&G"p(G 
G&G.p(&(J&&.2&.6&&&(/=6&H&=.	F)Gq(	*&	Gp&G.p(G'F&	.GM
FG'&&	.Gzp.'&&<&&<&	Gp*&.GL
F&.'&G"p(GÌ&&Ô&3''&.'	&.'&.'&G<b&G 
<^&G<R&G 
<N&G<J&G<B&G 
<>&G<2&G 
<.&G&&G~L(!<Z&G&	&!<V&&Gr.º
<F&&/=6&G"p&G.pG\r&.
(&.Grp'&.
'&.'&'G'&."(\r'	FFFFF&K&&LxK
FG 
'G'&&U
FG'
G 
'G'G'&&p3		GËÁø~&.&&.*¾'&G"p(GÌ&&&&.*<&&/"=&Göp*	G 
'G'&&/=6G'&G<2&&<.&G"p&G.pG&'G'&Gq'&Gp' &Gp'&&\r<r&G<n&&<j&&<f&\r'	FF&K
F&.f(&.jL
FG'&&Gp<f&&.n(Gp<n&G<r&Gp&Gæp&w&.'&.'&
FF&&U&&p3(GL&.&M&
F&&/=6&G<2&&<.&G"p&G.pGG'&&/=6&G<2&G 
G 
&&yGw!<.&G"p&G.pGG'&.r'&'& '&ù&&G*&G<r&&
Í&&.&<B&
&£&G~<6&
&£&&&&G~MK&&&
H&&
Y&GFq*ä)GFp(*&Gp¢&G<&&&/	=&Gp(\r&G	wÔ&\rGÆ
G
&\r&G	wÔ&&
<B&&	<>&G<:&GÊ
<6&\r&G6p(G&Gp¢&G<2&&/	=*&G*p(&Ô&.&'	&."'
&&/.=:&G@6&&
&	&G&¹&&\r&GFq*à	GÆ¯
'&ë(	&p'
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
¬ )G6q(*&&.<.&&/=	&&&/=	&&/=	&Gp')GFp(*GG
.	(K
F&l&Gp&GpÅ&.(
.'	&.'&&.<>&&/=	6&&/=	.&&/=	&G~'F&	G~M
FG'	)G¦q(*&HÆ=&G<FFFFFFFFFFFFG	&.(G~y&GT!Gq

	&
G@&&.<&&/=	&&/
=	&
&G
p&.&Gp(E&
'	&G~<N&&	@R&&GÎp(	£&G~<N&G@R&&	£&
&L&
&Y&Gp&&.<^&&/=	V&&/
=	N&.'&Gp&
´&Gp(&
&G<&HÆ=&
&G
p&&GpE&Gp&
&Gòp&
´FF&.(&.zL
F&.'&.v'\r	F&	(&M
F&Gp'	&&\rp3&&p3L&&U&Gòp&Gòp&.&.¢&."&.&Û&.'&Gp&.(þ&.'	&
F&G
z(
F&.&	G
zp&&&.'	&G<&&&	p<&
3K\r&.&.¢&."&.&Û\r&
&GpÍ\r&&/=	.&&.<6&.'&.'\r&.'&3'	&
3'FF&
3GL
F&
3GwK&Gp&
&Gp&
G&	&!'	G'FFFFFFFG&G~y&GT!Gq	
&Gòp&
&."&.&G'G'&&<z&&\r<v&&<rG'G'&
G@&G~<&Gp&Gp£\r&
G@&G~<&Gp&Gp£G'&	GwGM
&	GwGL	&
Gêp&\rµ&
&GpL
G'&	GwGL&Gp(&
&\rv&Gòp&
&.&.&G	'&&/
=	>&&.<FG'FFFFFG&.(G~y&GT!Gq		&&/=v&&<r	&Gòp&
G'&
G*pù&
G<r&
G~<*&
&Gp(Í&G~<&&Gp(	£&G~<&
&	&H&
&Y&G>p&Gòp&
&&/r=	&&.z(	<&&Gp(&
&."&	&GA&&@&&.<V&&/
=	N&
&G&GÎp&GpO&&Gp\r&.'	&.'&&.
<&&&<"&&<&&&	G
zp(<*&
GÒp'&
GÞp'	FF&&L&&Gp(<"&.(G~L&3(³H'&/
(H&­'&
.fGr'	&
.b'&­'G'	FF&	K&.
&.&&ß&	Gq'	&Gp'&Gp'&&<^&&
<Z&&=R&&<N&&Gp<bF&	
F&GÎp)G6q(*&G<*&HÆ="&&(	<2&&<.G'	FFFF&	
F&Gp&G.pG&S&.'&.')Gq(	*&	G<G'&	Gp(\rZ&	G<
&	&\r<&	.')Gq(\r*&\r&	.
(<
&\r&<G'&&U
F&\r&<&\r&<&\r&\rGpò'&\rGp*&&&q<&&&pG&!<&	Gp*&&
&.(	&&	!&.&&	!c&.Gw
F&.
'\r&."&L
F&G"p&.&&G	zp(&	GM@
&&\r<&&Gp(<*	&K&G~<f&G"p&
F&&.*<n&&/"=f&G~<f&G"p&G6p*&.2'	&.fG~L
F&GpG  
G'&
.Gr'&
.
'		F&
F&&	/=&G<&GÊ
<&Gp&GpG&Gq'&	Gp'	&G<¢&GÊ 
<&&<&&<&G<&GÁ 
<&Gp&GpG	&&.<~&&/=v&G~<r&Gp&Gòp£&
.f(&
.^L
F&&
.b&Grp(&<&&<
&&<&&/f=&&.n<&
&Gp<f&
.Z(	&
.RL
F&&
.V&	G	zp&³&H&=&
&	Gp<Z&'&GM&Gp(&
&	v&.'&&K&
&	b&G~<&&	<&Gp&£)Gq(*&&Gp<&.*&."(qG
|'		F&	
F&	Gq'	&&Gp')Gq(*&&.(	.<&&	.<&Gp&Gp*&Gp*&
&GpL&GpGÙ
GÜ&G~<&Gp&Gp£&Gp&G.p
&Gòp&
&."&.&G'&&.z<&&/r=	&&@&&@&&@&&.<V&&/=	N&
&Gp(&	&GÎp&GpO&&Gp&G~<r&
&Gòp&Gp(H&
&Y&Gp&Gp(a&&Gp&&GÎp&&.<"&&/=&G¦p*&/'&.'&G&pl&&.Gp<&&=&&<
&GFq*&.
G~M
F&&/
=	&&.(<&.'&G¦p&þ&.®'	&&
&G
z(
F&.ª&	G
zp&&&.®&	&p<®&G<&Gp&G6p*Á)Gq(
*&.
'&.'&Gw'	FFF&	&L
F&'	&	&p3&M&
Gp&&&	&
.'\r&
.'&
&&&	Gp&&
.
G&
.(	!<
&&	G&	!<&&\rG&!<
&&G&!<&
Gp*&	Gp'	ß\r)Gq(	*&	&Gp<
&	&Gp<&.Gq'&.'
&.
'F	F&Gp(&L&&G.p<&	&<&	&
<&	.(.3GL
&.3&.
&	.ÓGwLG'&&
Gp(
<&'&K&K&.
'&.G'&&<
&&<&	Gp*ª&Gw'\r&&Göw(	Gzp'
&.'F	F&	
FG'G'	F&&&p.&Lx'&G
p(GÆM&	Gq'	&GFq'G'&GwK&\rGz'	F&GM'&K&G
q'&
.&
G
p'
&M&¼
)G6q(	*&	Gp¢&	G<"&	&	/	=&.Gr'
&.
'	FFF&

F&&å&L&&	."<&&	/=&	G6p*&/'\r&	G<2&	G®
<.&	&\r=&&	Gp&	G&pG&Gp'&Gp'&
Gq'
¡)G&q(
*&
Gp&&&	kF&
.GL
F&H=&
."(	K
F&&<&H=&
Gp&
.(&	­&
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
.*&&
.&
.À&
G~<&&
Gp(&
G&p(Î&
&	<B&
&<>&
G <:&
GÔ
<6&
&
/=.&
G<*&
GÇ
<&&G
&&
GFq*¾)G&q(*&G
p&FF&3GM&.K&3&3Gw&G@&&.<"&&/
=&G~<&&Gp(	£&G~<&G@&&	£&	&G&.*G~MK&&	m&G
p&G&p*³	FF&GU
F&GO&G|'&GEwGx'	&G|GEwGx'
&G
U&&	@&&
@&&Gæx@&&@&&GEwGx@&&G|GÆx@&&	@	&&
@&&GEwGx@&&G|Göx@ö)Gq(\r*F&K&&	p(&	O)G&q(*&Gp&&(	.Gz(&&O!(GG
G&GO!&GL!(&&Q!(&
&kG'&.'&."'F&.GL
F&\r&<&Gp&	&
&&.
F&."(
K
F&Gp&&»&.'&.&.&
&&'&&&&­&.'&.
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
(&	GpU
G&&&	.GpU'&&
Gp(
<&\r'&K&
Gq'
&Gq'&&
<
&&GM<&	Gp*Ø	)Gq(*&G
pGï
G\rGö
'	G'
FFFFFFFF&5Gq	
\rGä
'	G'
G
'	G '
G
'	G*'

GÁ
'	G'
	&G
p&.
&.&.'
&.'	G
'	G'
G
'	G'
&&	&
&G&G
p&Gp*½FF&3(	&3MG'FFFF&	Gq	
&3&3LG'&.(	&.M&.'&.Gq'	F&	&	&
L &
Gp'
&Gp(&'\r&Gp'&\rK&
Gq&	UG'&.(	&.M&.'&.'
&	'G'		FF&	(&L
F&'&&
ó&Gp'	&
Gp'&Gp&
Gp'
&Gp'&K&&U&G
p&G
pñ'&&G
p&G
pñÍ
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
Gp&	ì&
.'&
.'	G'&GwK
F&G
p&&	&&Gp<G'&&	<
&&<&
Gp*
)Gq(	*&.'
&.'&.
F&	Gp&¤&	.'&	.&	&
ì&	.'&	.
'
G'&GwK
F&G
p&&
&&Gp<G'&&
<
&&<&	Gp*¤&.'&.
'	F&
FFFFFFFFG
&.(G~y&GT!	
&G
p&G
p
&	&G
p&G
p&G
p&Gq'&Gp')Gq(*&&<F&&.ZU&.V&G	zp.(&.fUG'	&&.b&Grp(GphG'	&.n&.r&GpUK&.G~M'	&Gp*&	)Gq(
*&
&	<&
&<&.Gr'	&.
'G'	FF&	
F&&
GpñKG'&&<
&&<&
Gp*&	Gq'	&Gp'&Gp'}
)Gq(	*	FF&&
M
F&&
p3G6qGw(GOG&	&<Gæ 
&	Gp«'&&<
&&<&	Gp*&Gr&p'&
Gp'
zF&&	M	F&K'
&KG&G&3(	GÇqGwG O!&	xGwG&G&3(	GÇqGwG O!&	xGwM&Gp'&Gp'&Gq'&
)G&q(	*&	Gp¢&	G<"&	&	/	=&	&&î&	.
'&	.'	F&&M
F&	Gp(
G&Ç&
&.Ô&G
p'&&	."<&&	/=&	G&p*Ê)	)G6q(*&&<&&<
&&G5p(<.&&<*&&<&&&Gp<"&&<&&<&&<&&G
p<)Gq(*&&..<&&.".<)Gæ
q(*GGê
>'&.&&Gp(&GÞp&.&.&&.^&.bÀ&&/=¦&&G¦p<v&Göp(Â'&Â'
&Â'&GÖp¡&G<&&/	V=	F&.ª
F&GÎp&G¦pG%S&Gp&.N&.R©&&.(<n&&/=	f&&GM(@t&&
GM(@s&&K(@r&.j'&Göp(&.&GFq&.v&.z&Gp(\r&.F&.JæFFFF&.G~M
F&.')Gq(*&&.<&&<&\r&GpGD&Gp*G
GÈ(&/=&&/=)GÖq(	*&	GÞp¢&	G<~&	G<r&	HÆ=j&	&	/	^=v&	Gêp&Gö¦
B&	Göp'F&	.r
F&\r&	.r<&\r&	/j=
&\rG~<G
'G¼'&G
G
j(3GL
F&	GÖp&.
&.d&	.ZG¼&	.VGw!'&	G<&	G<&	HÆ=&	&<¢&	G¢
/=&	Gª
/=G¡
'&G²
Gj(3G
L
F&.'&.'&&G
zp'&'
	F&
&M
F&	GÎp&
ã&	.N(
F&	.R&	GFq&
Gú
Gjã&	.F'&	.J'&	&G&!(<Î&	&G&!(<ÒF&
GÖ
Gj(3G
L
F&.(K
FG'&.'G'	F&	G>p&ã&	.>(G&!')Gq(*&&	.BG&!<&&<G'G'	FF&G>L
FG'&Gö®
p&Gpñ&Gp'&Gp'&Gp*&G&zG&G>M!Gwx'&Gp'&Gq(GÆ&&Gé
G¥ G6&&G®¯
G¥ G&&Gò 
G¥ G\rG&&Gû 
G¥!Gw'&
Gá
Gj'&	GÎpGò
ñ'&3'&3'&	&<¾&	&<º&	&<¶&	&@Æ&	&
<Â&	&&&GL!@Ç&	Gp&	G¶p&	&	.Gp(<&
Gp'
&	.~(
F&G4Ì&G²
G&	Gêp&&&	GpGI&&¢&	&Gº
Gj(.G&3G
L(!<:&	&.G
&!<6&	.:'&	.6'&	.~(
F&G4Ì&Gº
G&G
z'G'G'	FFFF&&M
F&	G.p&&p(
G
G\rjã&	..(
&	G&p&	Gp&&	.2c&	.*'&	.&GGwK&&	.U&&	.U&	.'&	Gp&
Gú
Gjã&	."'&	&	.(G&!<¶&	&
<Â&	G@Æ&	&G&!<º&	&<¾&	&&Grp3@Ç&	Gp&	G¶p&	.rK
F&	Gêp&&&	Gp&	.I&&¢&	.rK&\r&	.r<&\r&	/j=
&\rG~<&	Gp
&	.~'&GáÌ&&Ô&GãÌ&	.~(
F&G4Ì&G
G\r&	GêpG¥
G&
G
G\rjG&&¢&&¢&Gp'&Gp'&	Gp&GÂ
Gjã&	&	.(<ª&	&	.(<¦FF&K&	G¦pGÎ
óK&	&<²&	&<®G'&	G
/=Æ&	G
/=¾	F&Gp(
GL&	G¶p&p(.'&	&.(<Ò&	&<Î&
'&	GÎp&	G®pñK)G6q(*&Gp&&í&.'&.'
	FF&
&L
FGü
'G'&&
/=&Gp&GpG3S&.'&.'&G
/=&&G
/=.&H&=&
Gp'
	F&&Gp±&.(K&&.
(&&eK&	&<&	&<&G6p*&	.'&	.'&\r&	GpG*&\r&<2&\r&<.&\r&<*&	Gêp(½&&&	GÖp*&.G~M&&.<Þ&&/=	Ö&G¾
GÆ&.ÞGr'&.Ú'	F&
F&Göp(
Gþ
G	&
&.
&.&Gq'&Gp'&&.~<²&&/v=ª&GÖp&GªpG±
GÑ&G¦p&GpG6&.¦G~M&&/ª=	&&.²(<G
G&.&&Gp&GÖp&G¦p(G*&.Ê'	&.Î'&.Ò'&Göp(&G*&&<¢&&<&&	<&Gò
GGÞ'
&G\0
GGÞ'&.2Gü
Gj3GM'\r)Gq(*&Gp&.2G
Gjã&.'&&.(G&!<>&&G&!<B&Gp*G&\rK G&.>(&.B(G
G\rß &&G
G	ßK
FG&&GGßK G'&&@&&
@&&@&&@&&@&&@&&<&&	<þ&G6p¢&G<®&&/	6=¦&&.z(<.&&&.~Grp<2&.2'
&..'	F&&
M
F&.®
F&G¦pGAÇ&/' &G<&G®
<&& =&G¦p(&Gp(G&&.Ô&GG&3(\r!<&G¯
G&\r!<&&G&Gp'&&.®(<&&/¦=	&	&&.&&Gp(&G¦p'
)Gq(*&.z'&Gp&.~(\rG&.(&\r&\r&Q!'G'&.'	F&
F&&p(&&p(.<&&/=&&/=&Gq'&Gp'&
&\r<&
&<
&
&<&Gp*&&/=²&&/=º&&/=Â&GÎ	p&
G*&G<
&G~<ò	&G@Ð
&GAÎ
&G<º
&HÆ=²
&H
=ª
&H=¢
&HÆ=
&&/þ=¾
&&/=Æ
(G&G&p¡&/	&' &Gp¡&/	'!&Gp¡&/	'"&Gp¡&H=ò&&"=ê&H=â&&!=Ú&G<Ö&& =Î&G<Ê&HÆ=Â&G<²&G<&G<&G<&G@ú&/	' &Gþp&GÖpG*&G@Ì	&GAÊ	&&<Æ	&H
=¾	&H=¶	&& =®	&&<ª	&&<¦	&&	<¢	)GÖq(*FGG
.	(	
F&Gp&	GpÅ&.'&Gp(&.(\rG&\r&GÆpG&&.Gp<&.G~M
F&&&	GpÅ&.
'	&Gp(&.(GÆ&&GÆ&	&	.Gp<&.GM
F&q&GÖp*&GÆp&q''	&&<Ö
&&	<Ú
&GAà
G
'&G<®&G
<ª&G~<¦&&Gà
p<â
&&GÖ
p(	&
&&Gâ
p(Gi&ï&&&	G
G¨&&G\r<ª&G
<¦&G
<&H&=&&GÚ
p(<¢&&<&G<&Gp'
	FF&&Gp<¦&G¦p(K&&.(Gp<&
&Grp(.(	K&&	&.
&.¨&&GÚ
pï&GÖ
pï&G~<&Gpª&Gæp&Gæ
p*&Gp*&G6p*¨	F&.G~L&3GwK&.G	z'&.
'	F&K'
&K&.'	F&3
GL
F&.&	Q
FG&.
&	Grp3 &&	ÓGwK	&&	K&Gp'&Gq'&
Á)G&q(*&&	<"&&/
=	)Gq(\r*&.&.&.&."&
.0&\rGpÒ&\r.'
&&\r.Gw<&&
<&\rGp*&.GL
FG¯
G7&&<&&@&&	<
&G<&&/=&&.<&G&p*y)Gq(	*&	&<&	&<Gê
'F&3GM&.Gr'&.Gq'	F&K&Gq'&Gp(&	GpñK&Gp'&	Gp*&
)Gq(
*G'G
'F&	³&³(H&­&­(&'	&
&<&
&G&	!<&
.(K&
.'\r&&<
G'G'&&p&\r<&&<&
Gp*©FFFFFG	&.(G~y&GT!
	
&Gpõ&G
p&G
p&G
p&G
p((.'&.
'	F&
F&Gq'&&Gp'&&.GT
F&Gp&|	&&.(G~Mþ&'
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
&.öG'&	.'&	.GwK
F&G
p&
&&&
Gp<G'&&<
&&<&	Gp*Ë	&Göp&G:p(	(.'&.
'	F&
F&Gq'&ï&Gp'&	&GFq&GÒp&Gâp&G&pê&G¦p&Gpô&ð&Gpð&G¾p&G²p((.'&.
'	F&
F&Gq'&é&Gp'&Ü)Gq(
*&
&<	FG'&.(	&.O
F&&	Gp<G'&
&	<
&
&<G&
.GM &
&
.
(<)G&q(*G'F&
.(	.(&
.(¦&&<"&H=&&	.
(.
(	<&&	&.Grp(<&."(
&&Gp&Gqw&.
K
FG'&.'	&.'&.G'\r	F&	&M'&	&L&&	.L
F&&\r¦&	Gp'	&\rGp'\r&G&p*&KG'&&<
&&<&
Gp*	t)G&q(
*&
&	<&
&<&
&<&
&<	FF&K&
&
GpGS&
&
/	=&
Gp&
Gpñ&
.'&
G&p*&GMj	)Gq(	*&.'
&	Gp&¤G'&	.'&	.GwK
F&G
p&
&&&
Gp<G'&&<
&&<&	Gp*\0	FF&&.ZU&.V&G	zp.(&.fU&.b&Grp(.G~M&G<&HÆ=)G6q(*&&.(	&.G	zp<&&	<&Gp&GpF&.GL
F&.'&.'
&.'&G*pG
°&..&<&G<&&&/*=	&Gp'	)Gq(*&&<&&
<	FF&&Gp&.GM&.
'&	.(
&	.L
F&	Gÿ&	.
&
Gzp&<&	&
Gp<&Gp*&&.&<&&/	=&G<&HÆ=&G6p*g	&&.(	&Grp(
Gp&.
(&&&	qGt(	O!<F&&	U
FG'
&&.&p(Gp<&&
<
&&<±	\r)G&q(	*&	&@\r&.(.'
&.
'&	&/
=&	G<&	&<&	&&
Grp<&	&	G\rp<")G6q(*&&	GpTF&.(

F&.
')Gq(*&GpG
G
G&/	'&Gp(G<&&=&Gp*&."(&<
&&
<&G<&&/=	&&	/=	.&&	/=	&&&	/=	&Gp')Gq(
*	FF&
Gp&T&
.(\rK&
.'&.(&.L
F&&.GG
Gä&.
&G	zp(&<
&&\r<&&Gp<&
Gp*&&.<&&/	=&G<&HÆ=&G6p*&	G&p*bFFFFFF&.(3Gq	&.G\rU	&.&G	@&&.Gp(<&K	e
)Gq(*F&nGw(G
M&G
p(&&.'
&&
K
FG'G
G	&.*G~L!'&Gp*&			_&.'&.
'
	FG&&
L &&Gp(	<&'&	'&3
&Gq.'	G'&&	<
&&<\r)G&q(*&&<&&<
&&G%p(<&&<&&Gp<&&G
p<)Gq(*&Gp&..&..&.'&.')Gq(*GG
.	(	
F&Gp&	GpÅ&.'	G&.(
.G~L &&
&&cG&.GM &
&.
å'\r&	&	.Gp<&Gp*&\rGw'&
F&&Q&Gp*&G&p*&X)Gq(	*&.&.'&	GpÒG'&&	.GL
F&	.G'&<
&&<&	Gp*Y)Gq(*&Gp&&.GM
G&&.G	zp(.'	&.'&&	<
&&<&Gp*¡	&&.*G~M
F&.6G~M
F&G6p&G*p&GÒp&GÞp(	(.
Gp'&.'	F&
F&Gq&.G~M
F&&Gq'&Gp'&	&GêpR&.(
K
FG&.
Gp'	F&&å'&3G&!&	x'	&Gp'&
&Gp(M&	¹
\r)G&q(*&&<&&<
&&G%p(<&&<&&Gp<&&G
p<)Gq(	*&	G
p&..&..æ)GÖq(*F&	.
G~M
F&&	.<&&&	/
=	&Gp¡&G<6&&/	=.&&.&(<>&&."<:	FFF&
F&Gp&G:pG&S&.('&.'\r)Gq(*FGG
.	(

F&Gp&
GpÅ&.'
&.(.G~L
G&&&&\rc&.
'&.'&
&
.Gp<&G	M&&<
&&<&Gp*&.	&&.6<N&&/.=F&G~<B&GBpª&Gp
&&\r<N&&<J&G0<F&G
<B&GBpG&G.p&Gp	&G.p&.
µ&.>'&H=B&GBpª&GÖp*&	Gp*&G&p*WFFF&	K&&	Q
F&&	p2GÅP&&	M&&	p'&&	q'	G'&&	<
&&<W)Gq(	*&	Gp&&í&	.'&	.'	F&&M
F&&.&.
&Gp'&	Gp*T&Gw'
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
Gp\\F&.GL
F&.
'&Gp(G
°&."&<&G<&&/=	&&
."<.&&
/=	&&&
/=	&Gp')Gq(	*	FF&	Gp&\\&	.GM&	.'\r&.(&.L
F&Gÿ&.
&Gzp&\r<&&Gp<&	Gp*&&.<&&/	=&G<&HÆ=&G6p*&
G&p*?)Gq(	*&	G
p&G
&W&	.'&&	.<
&&<&	Gp*M)Gq(*&Gp&&ÁF&.(K&.(	
F&	&(K&Gp*&?)Gq(
*&
G
p&&&	W&
.'&&
.<
&&<&
Gp*)Gq(	*)Gq(
*&
G
p&GGW&
/'&	G<&	&=
&
Gp*&
F&
F&	.&&&	&<&&	.<&&	/
=&	Gp*_)G&q(*&Gp¢&G<"&&/	=&Gp(	&&G
G&.(&."G&!&	&G&p*P)Gq(*&&<&Gp
&&.(	Gp<GG'&&	<
&&<&Gp*Y	)G&q(*&.'	&G<&	K
FG
G"&.
'&G~<&&<&Gpª&G&p*G&.&Q
FG&.
&Grp3 &3GM&&ÓGw(&GL!GwU&.&G<GM
FGþ
G7&Gpï&.G~M
F&Gp&.
F&G
pJ)Gq(
*&
Gp&&	ÁF&
.(K&&
.&&(K&
Gp*&V&.(&.L
F&G
G&.
&Grp(	&.<&	&/=&	&/=&&Gp<\r)G&q(	*&	&<"&	&<&	&<)Gq(*FF&	&	Gp(
.(&
.O
G')Gq(*&G
p&
GGFF&.(\rK&.'&.
'&K
F&&÷&
G<&
G<
&&&\r&((K&
&<&
&<
G~'\r&&<&&\r<&Gp*&.G~M&
.&<&	&
.
<&Gp*&&	/	=	&	G&p*CG"'	F&GM
F&&&G"w|Gw(	G6x&	GÝp&	GO!Ì&G
q'Â)G&q(*&&<&&."<"&G<&&<&&Gp<)G6q(*&Gp&GprF&.GL
F&.'	&G&p(G
°&.*&	<&G<&&/&=	&&/=	.&&/=	&&Gp'	)Gq(
*	FF&
Gp&r&
.GM&
.'\r&	.(&	.L
F&	Gÿ&	.
&Gzp&\r<&	&Gp<&
Gp*&&.<&&/	=&G<&HÆ=&G6p*&G&p*D)Gq(*&.&G<GL
F&&.(<&"&Gp&Gp*F)Gq(*&9(<&.&31&.G2&.&33&Gp*&.)Gq(*&Gp&&.GG
&[&Gp*.)Gq(	*&	Gp&&.G&&[&	Gp*F	G
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
®&	&@"&	&.<&	&/=&&
R&	G&p*@)Gq(	*&
F&	&<&&	Gp&.&	Gp*Gª
G8K	)G&q(*&3'	&G@&	K
FG
G"&G~<&Gpª&G&p*AF&.(&U
F&K&&UxK
F&.
&p2GÅR&&<H&.(&.L
F&&.
&G
zp(	&/=&	&/=&&Gp<D)Gq(*&Gp&.&.
ö&.'&&.<&&<
&Gp*D)Gq(
*&
&<
&
&<&
&	<&
&<&
&
Gpò'&
Gp*&<&.(.&Q
FG&.
&Grp3 &&ÓGwGL=)Gq(	*&	G
p&&&&	.
F&	.
&	.÷&	Gp*Ë)Gq(
*&
G
<&
&	<&
&<
&
&<)G6q(*GG®
.	(K
F&
Gp&
.'	&
.'&
/
'&G~<*&&=.&Gp&&G*p&	&Gi&&.&<&&/=&&/=&&/=&G6p*&
Gp*B&.(	&.L
F&&.
&	G	zp(
&<
&
&<&&	Gp<Â-	 )G&q(*&&.<&&/=	&&/=	&Gp')Gq(*FFGG
.	(
F&Gp&Å&.'&.(.(&.L
F&G&.
&Grp(&.<&&/=&&/=&&Gp<&&.Gp<&3â' &G@â& &Gp&GpÅ&.'&.(
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
\r&&<¾&&	<º&&<¶)Gq(*GG
.	(
F&Gp&GpÅG'&.(.G~M
F&.*G~M'&.(&.Gp<&Gp*&'&Gp(&.º&.¾f&.&.&Gw(G&&
ð&
&<
&
G<&G¶p&
&
&
ð&
G<&&	<&&<&&<&&	&ü&
3ÄGwKGGGü &
G@Ã&&<&&	<&&<&Göp&	&î&.z'&.v'	F&&M
F&.'	&G
p('&	&
.BU&
.>&	G	zp(\r3&'&'FFF&\r3
(&'F&GL&
.*GMxK
F&.&.L&\r.	&'&&	µ&'&
F&Gp&Gþp&	&î&
.>'&
.B'&.'\r&.~'	F&&\rL&.'&G
p'&&U&&G	zp(.
'&ï&&<&
&M&&<&&	<&&<&	&&Gp&GzG\rw(.®
&.¢
GG&
.¾\r\r&&<&&	<&&<&&<º&&	<¶&G¶pG&Gp&.G'G'G')G6q(*FGG
.	(
F&Gp&GpÅ&.'&.(.G~L(
GG&&!'&.&'&Gp¢&G<2&&/	=*&.'	F&&M
F&G*pG3G7G6&&ÄGw(!&GL!Ç&Gp'&.*(G~L
G&G*p&¿'G'&&.2<&&&/*=	&.B'&G~M'&&<¢&&<&&<&&<&&/	=¦&&.&<®&&<²&&.Gp<&G6p*G'&.(GL(K
F&.ª&.®&.²&&.¾J&Gw!&.(&.¢¾J&!(	GG'&ð&
&	<&
&<F&
F&	&ð&
G<G¶
G&G~<¶&
&G¶pG&&&
G@ÄG
G	&G¦
GGÞK	&Gp'H'!)G&q(*FGG
.	(
F&Gp&GpÅG~'&.'	&.(\r.G~M
F&Gp&\rGV&/'!&.'&	&	.Gp<&G~M&&!=
&&<&G&p*&Gêp&Î&.î'\r&.ò'&Gîp¢G'	&G<¾&&/	n=¶GN'&Gw'	F&
F&&GÆ
p/=&GG&&	G\rw|Gw(!<¢&GÆ
GÏ
&!<&G¶p&GpG&Gp'&	Gp'	&.º&.¾&\r&&G¶p&Gêp	&&<&&	<&&	&Gz(p(<¢	F&
F&
&	.M&G
q'&	G
p'	&&<)Gq(*&&Gp<&Gp·&Gp*&Gæp&Å&.j'FFFFFFFFFFF&.f(	.K)G&q(*F&	.(
F&&	.
(/=&&/=&&.<"&GqGr(
F&&Gp&&	&Gq<&G~<F&.G~M
F&&."<¦&&/=&&/=&G&p*&.(G~L&&.Gp<&.¢'&.'&.'FG&G~y&GT!Gq
	\r&Gp¡&/	'!&G<Ú&HÆ=Ò&G<æ&&!=Þ&&&Gz(	p<ö&&<ò&&<î&&<ê	FFFF&	
F&&G
p(<î&&.(<ú&Gp&&Gp&.&.&Gþp&.&.À&.(K
FG'G'\rG
'FFFFFF&.(\r3(Gçq	&GþL	&GõM
G'
G'	G'G	'G'&GM
FG&\r2GFN &Gq'&\rGp'G'&G&!'\r&G&!'FF&G	q		
&Gp¢&G<&&/	=&GÕ<ª&G£
<¦&&\r<¢&&<&G <&G
<&Gp&GpG	&&.<&&/=	&.æ(&.ÞL
F&GÞp&.â&Grp(&.<&&/	=&&Gp<æ&Gþp&Gúpï
G')Gq(*&&Gêp<&.î(&.ö&qG|Õ&Gp·&Gp*&&.æ<&&/Þ=&&/Ò=	¶&&.Ú<¾&.ÊGr'&.Æ'		F&
F&&	/
=&GpG&Gq'&	Gp'	&&.¾<&&/	¶=&G~<&
&GpR&G'G
'&Gp&&\r&.Ú(&.ÒL
F&GÒpG&.Ö&G
zp(\r&.<&\r&/=&\r&@&&Gp<Ú&
.B(&
.:L
F&&
.>&G	zp&³&³H&=&
&Gp<B&Gþp&	G
q'	&'&&.Gp<&
G@r&&ÆK&
&G«
GAX&
&G
GX&&ÆK&&ÆK&
F\r&.K&G~<&
&GpG&
G@Ã&Gp&GÞp&.&.&Gêp&.^&.bÀ&&/î=þ&GÖp¡&G<¾&&/	V=¶&GÎp&GþpG%S&&.R(<&&.N<	F&
F&GFq&GpGS&G¶p&.F&.J©&.'&&.¾<&&/¶=&.þ'&.'É'"&
3Â'&
G@Â&&<ª&&G&!<¦&&"JvG©	<®&G~G~&!<&
&GpR&Gêp
&G~<&
&GpG	&&<®&&<ª&&<¦&®&G~<&
&GpR&3¦'&&<ò&&<î&&<êFF&&Gî
Gß
FG~'	&&Gô
Gß
FG~'	G~'	&&Gú
Gß&&G
G
ß&&G
Gß
FG~'	&&G
G
ß
FG~'	&&G
Gß
FG~'	&&G
G
ßK&.K&Gp&
.&G>p&.&.&G¶p&.>&.BÀ&&.¾(<&&.º<&G6p¡&G<&&/	6=	F&
F&G.p&GpG&S&G&p&&..&.2c&.*'&Gp&.&(	ÿ&.&.(Gzp'	F&	Gw
F&&<&G
p'&Gp'G'	&&<&.'&.'	&.'\r&.'&G¶p&	G~L&	G~Lx&&\r<&&<&&	<&
&Gp&GyGw&Gêp&GpFFFFG&.(G~y&GT!		&G
p(.
&.Õ&&&G
põ&&.Gp<&G@â&Gp*&G&p*8&.(&.U
&.
'&3K
F&&S&&OGA)Gq(*&Gp&.GS&.'&&.<&&<
&Gp*>)Gq(	*&	Gp&&»&	.'&&	.<&&<
&	Gp*?)Gq(*&Gp*&&.&.&&.&.
À&Gp*&&G«&&G
«;)Gq(*&Gp&&.'&&.<&&<
&Gp*+)Gq(*&Gp&&&&	&
[&Gp*o)Gq(*&.
(	&.U
G&&	Gp<
&..&	%'G'	&&<&&	<&.'&&.<&&<
&Gp*)Gq(*&G<&&<
&&.<)Gq(*&G
p(
&.(&.q(	G&&	U!¯)Gq(*&
&.(	&.q(G&	&U!ý&
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
Ó@&	Gp'	&
Gp'
&	<&Gp*&&.<&&/
=&Gp*&Gp*=&.(&.L
F&G
G
&.
&Gzp&<&&Gp<g)Gq(*&.&G<GL
F&&.
/<&Gpï&Gp*&.
F&G
pï&.
F&Gp( &ï;)Gq(*&&.(.<&&.<&Gp&Gp*3F&K&.(
F&&&.
(K&&QFFF&3G
q&G
p((.'&.
'	F&
F&Gq'&¹&Gp'&&G
p((.
Gp'&.'	F&
F&Gq'&¹&Gp'&	)Gq(*&3'\r)Gq(*F&G\rS
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
F&&'&&<
&&<2)Gq(*&&Gq<&Gp(y&á&Gp*5&.'&.
'	F&
F&Gq'&&Gp'2	F&
F&Gq'&&3yGr'&Gp'&3&.(G	p(	&&p(&."(&&Q!(&&	Q!G)Gq(	*&	Gp&&&	.'&&	.(<&&<
&&<&	Gp*/&oGL
F&G&&!'	&&<
&&	<-)Gq(*&Gp&.G%S&Gp*&.,&Gq(&.Gp<&&<
&G
<8G'F&.*G~L&&.2U&..&p3'& &G<&&<
&&G
p<,&.&L&.
GMw(
F&ê&G<
&2&.'&GÜ&.
&.p&@&&Gp<F&K&&(&&)Gq(*&8?	&Gp*&1	+)Gq(*&&Gq<&Gpy&Gp*,)Gq(*&&Gq<&Gpá&Gp*1&.'&GÜ&&.
&.pZ&&Gp<4)Gq(*&GA&G~<&&£&Gp*[&.G~M
F&&.<&&/=)Gq(*&Gp¢&/	'&G<&&=&Gp*,)Gq(*&&3@&Gp¡&Gp*,)Gq(*&&/=&Gp&Gp*	1G¾²
/	'G¾²
H=	&&H&D
&&­GL<\$&nGwG
L
&&ÄGwG'&GQ
F&&GtÔ&&GvG6xÌ%	F&
F&Gq'&ï&G
p'&&
F&&&	&.Gª
G8				 &&	L
&&&GzGK*&.&.(q&O
F&&&GG²	&&.2&&j(3&	&3GL!Gw&&	L
&&&GK"&
F&&.Gª
G8¨	&.(&.Gq(<&K
F)Gq(*&&G
p<&&.(<&.
F&.(.(	
F&.&	&.
(
F&.&÷F&.(GL&&.
Gq(<
&&G÷&Gp*	'&&.<
&&.
G&3G	L!<#&.&q&O
F&&&&	&
²&3GL
&&G"&
F&&&À&G~<¢	G²²
3GM
FF)Gq(*F&K&.'	&G<&	K&.
&GA&Gp'FFFG²²
3GqG²²
G@G®²
ïG²²
G@G®²
&<&Gp*G®²
&GL
FG¯
G7&\$&.
&.+&G
pï&Gpï&.
GM
F&G
p¶G&&GS!G\rpG~w &G<&GG&3!<
&&&G	zp<
&&<&&&Gzp<
&&<&.(GU
F&&.
F&G
p&.&.
&.&.
¥&.&.
&.&.
ß&.&.
&.&.
\0&.GM
F&¶&.GT
F&&&&A<
&G<&
F&&QG¾²
&³H&H=	&.G~M
F&&.G~M
F&H&.
(&&.p(M
F&&q'	F&&3GLp'&Gp'&Gq(&&&&)GM&&.&GGä&&.&G
Gä&&.&G
G
ä&&&&	¥Gy&.(.
&.q4&&	N(
F&	&&&	Q!(	
F&&&	&&Q&&&<
&&<&Gpú&I&&&p(
&q(Ü&.'	&K&&
LxK
F&.
&	p&&&&&	p<&&.
&.&.&&')Gq(*&G
p(	&."(°&	&ÿ&	.
&	.(Gzp'
	F&&M
F&
&<&
G
p'
&Gp'&Gp'&	&<&&.<&&/
=&Gp*&&^Gy&G~&qSG&=&½&& &ï&.,&ï&a&&G
G§&G
G§&G
G
§&G
G§&&N&&:&G
G§&GG§&G
G&G
G§&G
G&G
G&G
G&G³)G6q(*&&<
)Gq(	*&	&.
;&&	.
&&	1	?	HH=	&	Gp*&1		G&.!'
G~'	FFFFFFFF&\r
	&&
<G~'	G~'	
G~'		G~'	&&<"&&G"p(.7<&&&G&p(\r.&<2&G<.&&\r<*)G6q(*&Gp&G*p³F&.GL
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
³&	.GM&	.'&.(&.L
F&
.(&
.
q(G&&U!Gp(G&!(&.&.(qQ
F&&&G
G
²&.
&Gzp&<&&Gp<&	Gp*&&."<&&/=&G<&HÆ=&G6p*&\rï&ï&G~<&Gpª&&
<G~'	&&	<&Gpª&G
pï&G6p*&.-&.<&HÆ=	&H=	Ì)GFp(*&G2p(&.(&Gp&.2&.6&Gp&.&.À&&/"=*&Gp&G*pG%S&.(	
F&.'
&.5&&.*&..d&.
'&.'&&
&	&&.4GM@B&&G&Gw!<>&ª&Gp&GFq*-)G&q(*&G~<&Gpª&G&p*H®¬H¾¬)Gq(	*)Gæq(*FFGG
.	(
F&GÞp&GpÅ&.b'&.^(.G~L&.*'
&{'G'&Gºp&GV&GÆp&GVG&Gw(G
q&G	S!GzG\rw(.
'&.
'\rF&
G~L
FG'&3KGr(.ú
'&.ö
'&.B'&G*p&.&¿'&GÖp&J&
G~M
F&.:G&.6G~M!'&.>'&.'
&.'&&\r<&&<&&/º=v&&.Â<~&&/Æ=&&.Î<&&<®&&<ª&&<r&&<n&&<j&&<f&&/Ö=&&.Þ<&&<¶&&<²&&
<¦&&<¢&G<º6'&G<Þ&&<Ú&&Gºp<Ö&Gp'
&Gp'&Göp'\rFF&.ÖK
F&.Ú'&&.Þ<Î&&/Ö=	Æ&GÖp&GÆp&Gpu&.VGw
F&.Z&GÎp&GÆp&\rp&.NGw
F&.R&GFq&GÆp&p&.FGw
F&.J&G>p&GÆp&Gªp\`&.>Gw
F&.B&G6p&GÆp&Gæp_&.6Gw
F&.:&G.p&GÆp&Gîp_&..Gw
F&.2&G&p&GÆp&
p&.&Gw
F&.*&Gp&GÆp&G¢pu&.Gw
F&."&Gp&GÆp&G²p\`&.GwK&.'&GÆpG
xïG'&&.Î<Þ&&/	Æ=	Ö&&.Ú<&G<&.'&.'&&<ÖG'&G<Æ&&<Ú&GÚp&GÆp&Gw(!ï&\r&&
G&&!'&&.Gp<&	&<
&	&<&Gæp*&	.
'&	.G'&	G<GL
F&	Gpï&'&	Gp*&+)G&q(*&G~<&Gpª&G&p*GÊ¯
	?)Gq(	*&	Gp&&&&	/	'
&G<&&
=&	Gp*))G&q(*&&=&Gpª&G&p*-2G
\rG¢
Ëyxi5gvv4xy5xuuz54x{yz{v5zuuringoty5yzghrk3~><e<:3{tqtu}t3rot{~3mt{5roh5x{yzroh5yxi5x{yz5rohxgx5yzj5yxi5znxkgj5ruigr4xy5igxmu5xkmoyzx5yxi5otjk~4ixgzky4ou37?:?il>i<h;h;;=l5py3yy3649476<5yxi5l{z{xky5pyvo4xy=så2êiruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkj2¯&2222.2¢@znk&iutlom{xgzout&oy&tuz&|groj2&k|kxznotm&uvzoutgr&yzgy&jktokj&&LtUtik&igrrkj&suxk&zngt&utikgiikvz@&k~vkizkj&ojy&ul&znk&vuroi2&lu{tj&mgzkj&yixovz&@&k~vkizkj&oz&zu&x{t2&h{z&giikvzxkpkizi{yzusokuvktiruykutikgr}gyyg|koz&lgorkj&zu&rugjoz&zuuq&rutmkx&zngt&76&ykiutjyA&znk&uznkxy&mu&ut&}oznu{z&ozvxklkxktiky@&k~vkizkj&zu&hk&|oyohrk2&h{z&yuskznotm&nojky&gyyktzx3vxklkxktikyæSyzuxgmk@&k~vkizkj&iuuqoky&ux&ruigrYzuxgmk2&lu{tj&tkoznkxA&znk&gty}kx&nurjy&lux&znoy&vgmk&utr>	ciutyktzSujkggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxz±	²	¼	½	Ç	È	Î		Ï	Ô	
Õ	Þ	ß		â	ã	{tgyqkjjkiojkjyzgrkyixovz&}ozn&jgzg3iutyktzC((@&k~vkizkj&zvkC(zk~z5vrgot(2&lu{tj&g&yixovz&zngz&oy&tuz&otkxz&gtj&grxkgj&xgtyixovzkjGiikvzvxuulkxxuxiroiqvgmkynu}yzuxgmk|oyohorozingtmk&&7iutlom{xgzout@&k~vkizkj&gz&suyz&8<87::&ingxgizkxy&ul&vrgot&jgzg2&lu{tj&suxkktjvuotzyzgzoyzoiyinuoikygrrgjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk¢®ÀÑæý&mxgtzkj&&jktokj&xkgjynu}tingtmkGò
þigrrkj&fUvzout@@{t}xgveznxu}./f&ut&g&fTutkf&|gr{kigrrkj&fXky{rz@@{t}xgveznxu}./f&ut&gt&fKxxf&|gr{k
\r\rv
}

W\\airuy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkj«]È2«]»&5678v{xvuykznk&oj&ul&g&v{xvuykgt&oj&ul&ozy&u}t&gsutm&v{xvuyky&gtj&ykx|oikyg&zk~zGú
êojktlxü\rþ\rzozrkzozrk4gmgototzxuxkgin4tutkxkgin4utkxkgin4sgtingtmkgiikvzxkpkizi{yzusok}nuvxo|gingtjrkvxklkxktikyvxklkxktiky4otzxuyg|kiruykxkw{oxkjykx|oiky|ktjuxzxgiqkxzxgiqkxy4tutkyg|kjvrgiknurjkx4zk~zvrgiknurjkx4utikvrgiknurjkx4gr}gyyotikg&rgtm{gmk&gtj&g&qk&ul&ruigrky5kt4z~zgt&{tqtu}t&utk:î	Gî
tu&mgv&ot&znk&royzgt&{tqtu}t&qk7tkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrzozrkjkyixovzout1'E4@ynu}tinuoikingtmkjtuznotmlgrykzx{k(è¬(g&royzgt&uhpkizjgyk{v{xvuykyykx|oikyrgtm{gmkg{zuJ
iutyktzSujkxkw{oxkjtkikyygxi|ktjuxDggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxz	¤
¥®¯	²³&zu&&gt&uhpkiz&lxus&qk&zu&zk~zingxgizkxyutk&ul&zx{k&ux&lgrykg&yzxotm&ul&g32&63?&gtj&3g&}nurk&t{shkx&ul&jgy&lxus&7&zu&9?<gt&nzzvy@&ux&xkrgzo|k&[XRutk&ul&znk&qkyiutlom{xgzout@&k~vkizkj&2&lu{tj&xkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotmk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4ysgrrrgxmk7E'1@jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{zgtgrzoiysgxqkzotmyuiogr	i	r	{	&1'Eyozkg{zuktlxvxo|gi[xrzk~zyiuuqokJusgotktjvuotzgrrinuoikytutkyzgzoyzoiyrklzxomnzngtjrkrklzxomnzhuzzusvuyozoutg{zuromnzjgxqznkskvxuulyixovzkjGiikvzBG£
Ù
ÝGª£
SB\$222Î::
G¤
çGª¤
ñ	GÊ¤

Gê¤
ö
G¥

Gª¥
GÊ¥
V\$Gê¥
.4G¦
EMGª¦
\\GÊ¦
aGê¦
f\rvG§
'nzzvynzzvÖ\r6G¶§
jkzgorygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk½GÎ¨
iutyktz&zvkyGò¨
ú\rBG©
Ï2G²©
ÔÖ\rGÒ©
¶\rGò©
;a\r:NV\r^G²ª
¢GÆª
tgskzxgiqkxyGæª
ú\rG«
\r\rVG¦«
F
~GÆ«
z
Gæ«
;ç8êJJ\rRG¦¬
MiuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~kryzuxgmkrolkzoskVGþ¬
F
&8G­
X\rBG¾­
_ÎGÞ­
\r\r\rj
Gþ­
Ígjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmkþ&7LcvxklkxktikyäéïGÆ¯

Gá¯
Gæ°
Gª²
:`,c=>c.charCodeAt(0)-6&255),le="sha384-QhQu0kFeOvEajP9/E6YnVZriLAK0p/N2QIxbr3GcHTqTNFhMm0i9VLmJUatep45H";function ue(e,t,o,n){let r;try{r=new WebAssembly.Module(de())}catch{let s=new URL("assentry.compat.js",e).href,a=document.createElement("script");window.assentry.use=c=>{delete window.assentry.use,o(c)},a.onerror=()=>n("WebAssembly: expected this page to allow it, or "+s+" to load"),a.integrity=le,new URL(s).origin!=location.origin&&(a.crossOrigin="");try{a.src=t?t.createScriptURL(s):s}catch(c){return n('Trusted Types: expected the policy "assentry" to be allowed, found '+c)}document.head.append(a);return}ct(r),o(pt)}var fe=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]),a{cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted(button[data-assentry="customize"][slot]),::slotted(button[data-assentry="save"][slot]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted(:focus-visible),a:focus-visible,summary:focus-visible{outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}dialog{width:min(42rem,100vw - 24px);max-width:none;max-height:min(48rem,100vh - 24px);max-height:min(48rem,100dvh - 24px);padding:0;margin:auto;overflow:hidden}dialog:not([open]){display:none}dialog::backdrop{background:#0b1020a6}header{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:14px 14px 14px 22px;border-bottom:1px solid var(--line)}h2,h3,h4,p{margin:0;font:inherit}header h2{font-size:18px;font-weight:650}h3,h4{font-weight:600}dialog p{color:var(--soft);font-size:14px}dialog .words{padding-bottom:16px}dialog .words>p{margin-bottom:8px}section{border:1px solid var(--line);border-radius:calc(var(--r) - 4px);padding:14px 16px;margin:10px 0}.row{display:flex;justify-content:space-between;align-items:flex-start;gap:16px;overflow-wrap:anywhere}details .row{padding:12px 0 0;margin:12px 0 0;border-top:1px solid var(--line)}summary{cursor:pointer;padding:6px 0;margin-top:6px;font-size:14px}details ul{margin:6px 0 0;font-size:13.5px;color:var(--soft)}details li{margin:4px 0}code{font:12.5px ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;color:var(--ink);background:var(--tint);padding:2px 5px;border-radius:4px}.always{flex:none;font-size:13px;color:var(--soft);padding-top:2px}footer{border-top:1px solid var(--line);padding-top:14px}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}::slotted(input){flex:none!important;width:48px!important;height:28px!important;margin:0!important;cursor:pointer!important;border-radius:14px!important;border:2px solid var(--soft)!important;background:radial-gradient(circle,var(--soft) 8px,transparent 9px) -10px 50% / 44px 44px no-repeat!important}::slotted(input:checked){border-color:var(--fill)!important;background:var(--fill) radial-gradient(circle,var(--on) 8px,transparent 9px) 10px 50% / 44px 44px no-repeat!important}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}:host(assentry-placeholder){display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:4px;max-width:100%;padding:12px 16px;overflow:auto;text-align:center;background:var(--tint);border-radius:var(--r)}:host(assentry-placeholder) .buttons{flex:none;justify-content:center;padding:8px 0 0}:host(assentry-placeholder) ::slotted(button[slot="button"]){flex:0 1 auto!important}:host(assentry-placeholder) ::slotted(p){max-width:34rem!important;font-size:14px!important;color:var(--soft)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:76vh;max-height:76dvh}.words{padding:16px 16px 4px}.card li{margin:4px 0}.buttons{padding:10px 16px 16px}header{padding-left:16px}}@media(max-height:420px){.card{max-height:calc(100vh - 16px);max-height:calc(100dvh - 16px)}.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]),::slotted(input){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(input){--soft: ButtonText;--on: Highlight;--fill: ButtonFace}::slotted(:focus-visible){outline-color:Highlight!important}}';var me="0.1.0";var R="assentry",O=document,et=e=>{console.error(R+": "+e+"; everything optional stays denied"),O.dispatchEvent(new CustomEvent(R+":error",{detail:e}))};function Ye(e){let t,o=[],n=!1;O.addEventListener(R+":ready",()=>{n=!0});let r=i=>{t?i(t):o.push(i)},s={version:me,status(){let[i,f,b,m,w,F,Q,he,dt]=t&&t.status()||["unasked","","",null,null,null,null,null,null],lt=K=>K.split(" ").filter(Boolean),ut=K=>K==null?null:H(K);return{standing:i,granted:lt(f),denied:lt(b),method:m,decidedAt:ut(w),expiresAt:ut(F),revision:Q,regime:he,...dt&&{id:dt}}},has:i=>!!t&&t.has(String(i)),accept:i=>r(f=>f.accept(i&&[].concat(i).join(" "))),reject:()=>r(i=>i.reject()),open:()=>r(i=>i.open()),reset:()=>r(i=>i.reset()),on(i,f){let b=m=>f(m.detail);return O.addEventListener(R+":"+i,b),i=="ready"&&n&&Promise.resolve().then(()=>f(s.status())),()=>O.removeEventListener(R+":"+i,b)},whenGranted:i=>new Promise(f=>{let b=()=>{s.has(i)&&(m.forEach(w=>w()),f())},m=["ready","change"].map(w=>s.on(w,b));b()})};window[R]=s;let a=i=>{let f=window.trustedTypes,b={createScript:String,createScriptURL:String},m;try{m=f&&f.createPolicy(R,b)}catch{m=void 0}ue(e.base,m,w=>{t=w,w.start(i,{policy:m,style:fe,api:s}),o.splice(0).forEach(F=>F(w))},et)},c=()=>{let i=window.assentryConfig,f=O.querySelector("script[data-assentry-config]");if((!i||i.consentMode!==!1)&&Je(),i)return a(i);if(f){let m;try{m=JSON.parse(f.textContent||"")}catch(w){return et("configuration: expected JSON, found "+w)}return a(m)}if(!e.config)return a(null);let b=new URL(e.config,O.baseURI);if(b.origin!=location.origin)return et("data-config: expected a URL of "+location.origin+", found "+b);fetch(b,{credentials:"same-origin"}).then(m=>{if(!m.ok)throw m.status;return m.json()}).then(a,m=>et("data-config: expected JSON at "+b+", found "+m))};return O.prerendering?O.addEventListener("prerenderingchange",c,{once:!0}):c(),s}function Je(){let e=window.dataLayer=window.dataLayer||[];function t(){e.push(arguments)}let o={security_storage:"granted",wait_for_update:500};for(let n of["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage"])o[n]="denied";t("consent","default",o)}var ot=O.currentScript,Lo=window[R]&&window[R].version?window[R]:Ye({base:ot&&ot.src||O.baseURI,config:ot&&ot.dataset.config});})();
