/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(assentryText=>{var Je=Object.defineProperty;var Xe=(e,t)=>{for(var r in t)Je(e,r,{get:t[r],enumerable:!0})};var Qe,Ze,et,z,$,F,H,N,W,V,K,R,O,G,tt,E,ot,J,X,Q,Z,ee,te,oe,re,L,o,M,b,P,ne,x,I,rt,w,k,g,T,S,y,D,ie,l,nt,de=e=>{({beside:Qe,need:Ze,act:et,ops:z,positions:$,LOADS:F,family:H,gates:N,seen:W,answered:V,ask:K,attempt:R,complain:O,complete:G,log:tt,tell:E,trusted:ot,spread:J,wrote:X,attach:Q,detach:Z,dropNotice:ee,label:te,speaking:oe,banner:re,button:L,element:o,host:M,slot:b,slotted:P,add:ne,config:x,date:I,itemAt:rt,items:w,language:k,local:g,manner:T,purposes:S,said:y,services:D,shownVariant:ie,word:l,inside:nt}=e)};var me=()=>assentryBytes();var le={};Xe(le,{call:()=>We,displayed:()=>Fe,join:()=>ce,placeholder:()=>Ve,press:()=>He,standIn:()=>Ke});var fe={preferences:"Cookie settings","preferences.intro":"Nothing is on unless you switch it on. Your answer is kept for {days} days and you can change it here at any time.","preferences.optout":"Switch off what you do not want. Your answer is kept for {days} days and you can change it here at any time.",save:"Save my choices",close:"Close without changing anything",required:"Always active",services:"Services and what they store ({n})",vendor:"Provider",tracker:"{storage}, kept for {lifetime}","tracker.stays":"Only your browser can remove it.","trackers.none":"This provider names no cookies of its own.",saved:"Your choices are saved.","placeholder.text":"This content comes from {provider}. Showing it lets {provider} store or read information on your device.","placeholder.once":"Show once","placeholder.always":"Always show",signal:"Your browser asks sites not to sell or share your data (Global Privacy Control or Do Not Track). What that is about stays off unless you switch it on here.",since:"You answered on {date}. Your answer holds until {until}.",receipt:"Your receipt","receipt.intro":"What you answered, and what this site says about it today, to keep for yourself. Nothing is sent.","receipt.terms":"Answered on | Holds until | Your answer | Version of the policy | Version of the texts | Receipt number | Receipt made on","receipt.how":"You accepted everything | You refused everything | You chose one by one | You allowed an embed | You withdrew your consent | Given through this site\u2019s own controls | Taken over from an earlier notice","receipt.said":"Yes | No | Not answered","receipt.save":"Download as JSON | Download as HTML"};var U='dialog{width:min(42rem,100vw - 24px);max-width:none;max-height:min(48rem,100vh - 24px);max-height:min(48rem,100dvh - 24px);padding:0;margin:auto;overflow:hidden}dialog:not([open]){display:none}dialog::backdrop{background:#0b1020a6}header{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:14px 14px 14px 22px;border-bottom:1px solid var(--line)}h2,h3,h4,p{margin:0;font:inherit}header h2{font-size:18px;font-weight:650}h3,h4{font-weight:600}dialog p{color:var(--soft);font-size:14px}dialog section>p{margin-top:8px}dialog .words{padding-bottom:16px}dialog .words>p{margin-bottom:8px}section{border:1px solid var(--line);border-radius:calc(var(--r) - 4px);padding:14px 16px;margin:10px 0}.row{display:flex;justify-content:space-between;align-items:flex-start;gap:16px;overflow-wrap:anywhere}details .row{padding:12px 0 0;margin:12px 0 0;border-top:1px solid var(--line)}summary{cursor:pointer;padding:6px 0;margin-top:6px;font-size:14px}details ul{margin:6px 0 0;font-size:13.5px;color:var(--soft)}details li{margin:4px 0}code{font:12.5px ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;color:var(--ink);background:var(--tint);padding:2px 5px;border-radius:4px}.receipt summary{margin:0;padding:2px 0}.receipt h3{display:inline;font-size:15px}.receipt p{margin-top:6px}dl{margin:14px 0 0;font-size:14px}dl div{display:flex;flex-wrap:wrap;gap:0 16px;padding:6px 0;border-top:1px solid var(--line)}dt{flex:0 0 13rem;color:var(--soft)}dd{flex:1 1 13rem;margin:0;overflow-wrap:anywhere}.receipt ul{margin:12px 0 0;font-size:14px;color:var(--ink)}.receipt li,.receipt ul ul{margin:0}.receipt li .row{padding:6px 0;margin:0}.receipt li li{color:var(--soft);padding-inline-start:16px}.receipt b{flex:none;font-weight:600}.files{display:flex;flex-wrap:wrap;gap:8px;margin-top:14px}.files button{flex:1 1 12rem;min-height:44px;padding:8px 16px;border:1px solid var(--line);border-radius:calc(var(--r) - 5px);background:transparent;color:var(--ink);font:inherit;font-size:14px;font-weight:600;cursor:pointer}.always{flex:none;font-size:13px;color:var(--soft);padding-top:2px}footer{border-top:1px solid var(--line);padding-top:14px}::slotted(input){flex:none!important;width:48px!important;height:28px!important;margin:0!important;cursor:pointer!important;border-radius:14px!important;border:2px solid var(--soft)!important;background:radial-gradient(circle,var(--soft) 8px,transparent 9px) -10px 50% / 44px 44px no-repeat!important}::slotted(input:checked){border-color:var(--fill)!important;background:var(--fill) radial-gradient(circle,var(--on) 8px,transparent 9px) 10px 50% / 44px 44px no-repeat!important}:host(assentry-placeholder){display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:4px;max-width:100%;padding:12px 16px;overflow:auto;text-align:center;background:var(--tint);border-radius:var(--r)}:host(assentry-placeholder) .buttons{flex:none;justify-content:center;padding:8px 0 0}:host(assentry-placeholder) ::slotted(button[slot="button"]){flex:0 1 auto!important}:host(assentry-placeholder) ::slotted(p){max-width:34rem!important;font-size:14px!important;color:var(--soft)!important}a{color:inherit;font-size:13.5px;text-decoration:underline;text-underline-offset:3px;line-height:28px}a:focus-visible,summary:focus-visible,.files button:focus-visible{outline:3px solid var(--fill);outline-offset:2px;border-radius:6px}@media(max-width:480px){header{padding-left:16px}}@media(forced-colors:active){::slotted(input){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important;--soft: ButtonText;--on: Highlight;--fill: ButtonFace}}';var ue=":root{color-scheme:light dark}body{margin:0;font:400 16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Liberation Sans,sans-serif;overflow-wrap:anywhere}main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem}h1{margin:0;font-size:1.75rem;line-height:1.2}p{margin:.25rem 0}dl{margin:1.5rem 0;border-top:1px solid #8888}dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid #8888}dt{flex:0 0 14rem}dd{flex:1 1 14rem;margin:0;font-weight:600}code{font:.9em ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace}ul{list-style:none;margin:.5rem 0 1.5rem;padding:0}li{break-inside:avoid}main ul ul{margin:.5rem 0 1rem;padding-inline-start:1rem;border-inline-start:2px solid #8888}main ul ul ul{font-size:.9em;border:0}main ul ul ul li{margin:.5rem 0}main ul ul ul p{margin:0}.row{display:flex;justify-content:space-between;gap:1rem;font-weight:600}.row b{flex:none}";function ge(e,t){let r=w.flatMap((d,m)=>m<S&&!d.required?[m]:[]),p=[k,...[re(r,!1),e.shadowRoot,e].flatMap(ct)],s=dt(p,t),a=o("code",{}),i=lt(p.join(`
`)).then(d=>(Object.assign(s.privacy_notice,d),a.append(xe(s)),s)),n=`receipt-${location.hostname}-${s.consent_event.event_time}.`,c=(d,m,h,v)=>{let j=o("button",{type:"button"},v);return j.addEventListener("click",()=>i.then(Ge=>ft(n+d,new Blob([h(Ge)],{type:m})))),j},[f,u]=Y("receipt.save");return o("section",{class:"receipt"},o("details",{},o("summary",{},o("h3",{},l("receipt"))),o("p",{},l("receipt.intro")),we(s,a),o("ul",{},...s.purposes.map(d=>B(d,d.recipient_third_parties.filter(m=>m.consent_state!="required").map(m=>B(m))))),o("div",{class:"files"},c("json","application/json",d=>JSON.stringify(d,null,2)+`
`,f),c("html","text/html",mt,u))))}var Y=e=>l(e).split("|").map(t=>t.trim());function ct(e){let t=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),r=[];for(;t.nextNode();)r.push(t.currentNode.data.trim());return r.filter(Boolean)}async function lt(e){let t=new TextEncoder().encode(e),r=(p,s)=>Array.from(p,a=>a.toString(16).padStart(s,"0")).join("");return crypto.subtle?{hash_algorithm:"SHA-256",texts_hash:r(new Uint8Array(await crypto.subtle.digest("SHA-256",t)).subarray(0,8),2)}:{hash_algorithm:"FNV-1a",texts_hash:r([t.reduce((p,s)=>Math.imul(p^s,16777619)>>>0,2166136261)],8)}}function dt(e,t){let{method:r,decidedAt:p,expiresAt:s,revision:a,regime:i,id:n=null}=window.assentry.status(),c=new Date().toISOString().slice(0,10),[f,u]=[p||c,s||c],d=m=>m.required?"required":{1:"given",0:"refused"}[t[w.indexOf(m)]]||"unanswered";return{schema_version:"assentry-receipt-1",created:c,record_id:n,pii_principal_id:n,privacy_notice:{url:he(x.privacyUrl),policy_revision:a,hash_algorithm:"",texts_hash:"",texts:e},language:k,pii_controllers:[{party_name:g(x.site)||location.hostname,party_url:location.origin}],purposes:w.slice(0,S).map(m=>({id:m.id,name:y(m,"title"),description:y(m,"description"),consent_state:d(m),recipient_third_parties:D(m).map(h=>({id:h.id,name:y(h,"name"),party_name:g(h.said.vendor)||null,party_url:he(h.said.privacyUrl),consent_state:d(h),stores:(h.said.trackers||[]).map(v=>({name:g(v.name),storage:v.storage||"cookie",retention_period:g(v.lifetime),description:g(v.purpose)||null}))}))})),storage_location:"this browser",retention_period:`P${(+new Date(u)-+new Date(f))/864e5}D`,jurisdiction:i,withdrawal_method:l("change",{handle:l("handle")}),consent_event:{event_type:r,event_state:r=="withdrawn"?r:w.some(m=>d(m)=="given")?"given":"refused",event_time:f,valid_until:u,entity_id:"visitor"}}}var he=e=>e?new URL(g(e),document.baseURI).href:null,xe=({privacy_notice:{hash_algorithm:e,texts_hash:t}})=>`${e} ${t}`;function we({record_id:e,privacy_notice:t,consent_event:r,created:p},s){let[a,i,n,c,f,u,d]=Y("receipt.terms"),m=["accept-all","refuse-all","chosen","embed","withdrawn","api","import"],h=(v,j)=>j&&o("div",{},o("dt",{},v),o("dd",{},j));return o("dl",{},h(a,r.event_time),h(i,r.valid_until),h(n,Y("receipt.how")[m.indexOf(r.event_type||"")]),h(c,t.policy_revision&&o("code",{},t.policy_revision)),h(f,s),h(u,e&&o("code",{},e)),h(d,p))}function B({name:e,consent_state:t},r=[],...p){let s=["given","refused","unanswered"].indexOf(t);return o("li",{},o("div",{class:"row"},o("span",{},e),o("b",{class:t},s<0?l("required"):Y("receipt.said")[s])),...p,r[0]&&o("ul",{},...r))}function mt(e){let[{party_name:t,party_url:r}]=e.pii_controllers,p=(a,i)=>a&&o("a",{href:a},i||a),s=({name:a,storage:i,retention_period:n,description:c})=>o("li",{},o("code",{},a)," ",l("tracker",{storage:i,lifetime:n}),c&&o("p",{},c));return`<!doctype html>
`+new XMLSerializer().serializeToString(o("html",{lang:k},o("head",{},o("meta",{charset:"utf-8"}),o("meta",{name:"viewport",content:"width=device-width"}),o("title",{},`${l("receipt")} \u2013 ${t}`),o("style",{},ue)),o("body",{},o("main",{},o("h1",{},l("receipt")),o("p",{},t," \xB7 ",p(r)),we(e,o("code",{},xe(e))),o("ul",{},...e.purposes.map(a=>B(a,a.recipient_third_parties.map(i=>B(i,i.stores.map(s),o("p",{},i.party_name&&`${l("vendor")} ${i.party_name} `,p(i.party_url,l("privacy"))))),o("p",{},a.description)))),o("p",{},e.withdrawal_method),o("p",{},p(e.privacy_notice.url,l("privacy")))))))}function ft(e,t){let r=URL.createObjectURL(t);o("a",{href:r,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}function ye(e,t,r,p){let s=o("p",{},l(T.includes("o")?"preferences.optout":"preferences.intro",{days:t})),a=o("div",{class:"words"},s,T.includes("s")&&o("p",{},l("signal")),...w.slice(0,S).map(ut),ve(x.privacyUrl)),i=M("preferences",{lang:k,"data-theme":x.theme||"auto"},[o("dialog",{"aria-labelledby":"title",part:"preferences"},o("header",{},o("h2",{id:"title"},l("preferences")),b("close")),a,o("footer",{class:"buttons"},b("button")))],[L("close","close","\xD7",{"aria-label":l("close")}),...w.map((n,c)=>!n.required&&xt(n,e[c]=="1")),...["reject","accept","save"].map(n=>L(n,"button",l(n)))],U);return r&&p&&+p*864e5>Date.now()&&(a.append(ge(i,e)),s.after(o("p",{},l("since",{date:I(r),until:I(p)})))),i.addEventListener("keydown",n=>{let c=i.querySelectorAll("button"),[f,u]=[c[0],c[c.length-1]],[d,m]=n.shiftKey?[f,u]:[u,f];n.key!="Tab"||n.target!=d||(n.preventDefault(),m.focus())}),i.addEventListener("change",({target:n})=>{let{dataset:c,checked:f}=n;if(c.assentryPurpose)for(let u of i.querySelectorAll("input"))u.dataset.of==c.assentryPurpose&&(u.checked=f)}),i}function ut(e){let t=D(e);return o("section",{},o("div",{class:"row"},o("div",{},o("h3",{},y(e,"title")),o("p",{},y(e,"description"))),e.required?o("span",{class:"always"},l("required")):b(e.id)),e.said&&e.said.details&&o("p",{},g(e.said.details)),t[0]&&o("details",{},o("summary",{},l("services",{n:t.length})),...t.map(ht)))}function ht(e){let{vendor:t,privacyUrl:r,trackers:p=[]}=e.said,s=a=>o("li",{},o("code",{},g(a.name)||gt(a.pattern))," ",l("tracker",{storage:a.storage||"cookie",lifetime:g(a.lifetime)||""}),a.purpose&&o("br",{}),a.purpose&&g(a.purpose),(a.httpOnly||a.party=="third")&&" "+l("tracker.stays"));return o("div",{class:"row"},o("div",{},o("h4",{},y(e,"name")),t&&o("p",{},l("vendor")+" "+g(t)),ve(r),o("ul",{},...p[0]?p.map(s):[o("li",{},l("trackers.none"))])),!e.required&&b(e.id))}var gt=e=>e.replace(/\\([^dws])|(\[[^\]]*\]|\([^)]*\)|\\.|\.)[+*?]?/g,(t,r)=>r||"\u2026").replace(/…+/g,"\u2026"),ve=e=>e&&o("p",{},o("a",{href:g(e)},l("privacy")));function xt(e,t){let r=w[e.purpose],p=r==e;return o("input",{type:"checkbox",role:"switch",autocomplete:"off",slot:e.id,checked:t&&"",["data-assentry-"+(p?"purpose":"service")]:e.id,"data-of":r.id,"aria-label":y(e,p?"title":"name")})}var _="assentry";var ae=document;var be=10;var C=12,ke=13,Se=14,_e=15,Ee=16;var A;function De(){if(A)return;let e=A={};oe(()=>{if(e!=A)return;K(Se);let[t,r,p,s]=V(),a=e.element=ye(r,+t,p,s);Q(a);let i=Re(a);i.addEventListener("close",()=>{e==A&&Ae()}),i.showModal(),a.querySelector("button")?.focus(),i.offsetHeight||(q(),O("preferences: expected to be visible, but something hides assentry-preferences"),Ae())})}var Ae=()=>E(C,4),Re=e=>e.shadowRoot.querySelector("dialog");function q(){let e=A?.element;A=void 0,e&&(Re(e).close(),Z(e))}function Le(){q(),ee()}var Te=()=>!!A?.element,je=()=>Array.from(A?.element?.querySelectorAll("input")||[]).filter(e=>e.checked).map(e=>e.dataset.assentryPurpose||e.dataset.assentryService).join(" ");var se=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>(e+256).toString(16).slice(1)).join("");var Oe=!1;function Me(e,t){let r=x.cookieDomain||"auto",p=/^[\d.]+$|:/.test(location.hostname)?[]:location.hostname.split("."),s=p.map((d,m)=>p.slice(m).join(".")).reverse(),a="; path=/; samesite=lax"+(location.protocol=="https:"?"; secure":""),i=(d,m,h,v)=>R(()=>(ae.cookie=d+"="+m+"; max-age="+h+a+(v?"; domain="+v:""),ae.cookie.split("; ").includes(d+"="+m)),!1),n=()=>s.find(d=>{let m=i(_+"-probe","1",9,d);return i(_+"-probe","",0,d),m}),c=r=="auto"?n():r=="host"?void 0:r;for(let d of["",...s])(!e||d!=(c||""))&&i(_,"",0,d);let f=e&&(i(_,e,t*86400,c)||c&&i(_,e,t*86400)),u=R(()=>(localStorage.removeItem(_),e&&localStorage.setItem(_,e),localStorage.getItem(_)==e),!1);J(e),X(),e&&!f&&!u&&!Oe&&(Oe=!0,O("storage: expected cookies or localStorage, found neither; the answer holds for this page only"))}var wt=100,yt=1e3;function Ne({name:e,pattern:t}){if(e!=null)return r=>r==e;try{let r=new RegExp("^(?:"+t+")$");return p=>r.test(p)}catch{return()=>!1}}var Pe=({said:e})=>e&&e.trackers||[];function Ie(e,t){let r=w.filter(n=>window.assentry.has(n.id)).flatMap(Pe).map(n=>({tracker:n,is:Ne(n)})),p=e.flatMap(n=>Pe(w[n])).filter(({party:n})=>n!="third").map(n=>({tracker:n,is:Ne(n)})),s=(n,c)=>{let f=({tracker:u,is:d})=>(u.storage||"cookie")==n&&d(c);return c!="assentry"&&p.some(f)&&!r.some(f)},a=Date.now()+yt,i=()=>{let n=vt(c=>s("cookie",c));for(let c of["localStorage","sessionStorage"])try{for(let f of Object.keys(window[c]))s(c,f)&&window[c].removeItem(f)}catch{}if(n.length&&Date.now()<a)return void setTimeout(i,wt);n.length&&console.warn("assentry: no script can remove "+n.join(", ")+": something on the page writes it again"),t()};bt(n=>s("indexedDB",n)),i()}function vt(e){let t=()=>document.cookie.split("; ").map(i=>i.split("=")[0]).filter(i=>i&&e(i)),r=location.hostname.split("."),p=["",...r.map((i,n)=>r.slice(n).join("."))],s=location.pathname.split("/"),a=s.flatMap((i,n)=>[s.slice(0,n).join("/")+"/",s.slice(0,n+1).join("/")]).filter(Boolean);for(let i of t())for(let n of p)for(let c of new Set(a))document.cookie=i+"=; max-age=0; path="+c+(n&&"; domain="+n),location.protocol=="https:"&&(document.cookie=i+"=; max-age=0; secure; samesite=none; partitioned; path="+c+(n&&"; domain="+n));return t()}async function bt(e){try{for(let{name:t}of await indexedDB.databases())t&&e(t)&&indexedDB.deleteDatabase(t)}catch{}}var kt=3e3;function Ue(e){let t=N[e],r=N[e]=t.cloneNode(!0);W.add(r);for(let p of H(r))for(let s of F)p.hasAttribute("data-"+s)&&p.removeAttribute(s);t.replaceWith(r)}var Ye=Promise.resolve();function Be(e){Ye=new Promise(t=>{setTimeout(t,kt),Ie(e,t)})}var Ce=()=>{Ye.then(()=>location.reload())};var qe=(e,t,r)=>R(()=>{fetch(e,{method:"POST",body:t,keepalive:!0,credentials:r,referrerPolicy:"no-referrer"}).catch(()=>{})}),St=[De,q,Le,(e,t)=>{Me(t,e),t&&x.renew&&qe(x.renew,"record="+t,"same-origin")},(e,t)=>Be($(t)),Ue,(e,t)=>{let r=ie();qe(x.endpoint,t+(r?"&variant="+r:"")+(T.includes("s")?"&signal=1":""),"omit")},()=>te(l("saved")),Ce],$e=()=>{z.push(...St)};function Fe(){E(be),addEventListener("pagehide",()=>E(Ee))}function He(e,t,r=""){let s=t==5||t==6?/^\d{1,7}$/.test(r)?+r:-1:0;s<0||t==2&&!Te()||E(e?C:ke,s*8+(t==7?3:t),se()+""+je())}var We=(e,t)=>E(_e,e,se()+""+t);function Ve(e,t,r){let s=r.flatMap(i=>{let n=w[i],c=i<S?D(n):[];return c[0]?c.map(f=>y(f,"name")):[g(y(n,i<S?"title":"name"))]}).join(", "),a=e.title||s;return M("placeholder",{role:"group","aria-label":a,lang:k,"data-theme":x.theme||"auto"},[b("title"),b("text"),o("div",{class:"buttons"},b("button"))],[P("b","title",a),P("p","text",l("placeholder.text",{provider:s})),...["once","always"].map(i=>L(i,"button",l("placeholder."+i),{"data-gate":t}))],U)}var pe=new WeakMap;function Ke(e,t){let r=document,p=()=>{pe.has(e)&&(e.style.display=pe.get(e)||"")},s=()=>{if(!e.isConnected||e.hasAttribute("src"))return t.remove();if(t.contains(r.activeElement))return;t.remove(),p();let a=getComputedStyle(e),i=e.getBoundingClientRect(),n=e.parentElement,c=n?n.clientWidth-(parseFloat(getComputedStyle(n).paddingLeft)+parseFloat(getComputedStyle(n).paddingRight)||0):0,f={width:Math.abs(i.width-c)<1?"100%":i.width+"px",margin:a.margin};a.aspectRatio!="auto"&&!a.aspectRatio.startsWith("auto")?f["aspect-ratio"]=a.aspectRatio:f.height=i.height+"px",a.position=="absolute"&&(f.position="absolute",f.inset=a.inset,f.height=i.height==n?.clientHeight?"100%":i.height+"px");for(let u in f)t.style.setProperty(u,f[u]);pe.set(e,e.style.display),e.style.setProperty("display","none","important"),e.before(t)};return r.readyState=="loading"?r.addEventListener("DOMContentLoaded",s,{once:!0}):s(),r.readyState!="complete"&&addEventListener("load",s,{once:!0}),()=>{let a=t.contains(r.activeElement);t.remove(),p(),a&&e.focus()}}var ce=(e=()=>new Uint8Array)=>{ne(fe),$e(),G(e)};window.assentry._("more",e=>(de(e),ce(me),le));function assentryBytes(){let text=assentryText;assentryText=0;return (s=>{let i=s.length,b=new Uint8Array(i);for(;i--;)b[i]=s.charCodeAt(i)-6;return b})(text)}})(`gyssfff
f	ff	fffffff
ff	ff	±<\rv6j8ghjh\rv6j8ghjg|	\rv6j8ghjg\rv6j8ghji\rv6j8ghjn\rv6j8ghjo\rv6j8ghjp\rv6j8ghjq\rv6j8ghjr\rv6j8ghjs
\rv6j8ghjt	\rv6j8ghju	\rv6j8ghjv\rv6j8ghjw\rv6j8ghjx\rv6j8ghjy\rv6j8ghjz\rv6j8ghj{\rv6j8ghj|\rv6j8ghj}\rv6j8ghj~\rv6j8ghj	\rv6j8ghj	\rv6j8ghjg6\rv6j8ghjg7	\rv6j8ghjg8\rv6j8ghjg9\rv6j8ghjg:\rv6j8ghjg;\rv6j8ghjg<\rv6j8ghjg=\rv6j8ghjg>\rv6j8ghjg?\rv6j8ghjgg\rv6j8ghjgh\rv6j8ghjgi\rv6j8ghjgj
\rv6j8ghjgk\rv6j8ghjgl\rv6j8ghjgm\rv6j8ghjgn\rv6j8ghjgo\rv6j8ghjgp\rv6j8ghjgq\rv6j8ghjgr\rv6j8ghjgs	\rv6j8ghjgt\rv6j8ghjgu\rv6j8ghjgv\rv6j8ghjgw\rv6j8ghjgx\rv6j8ghjgy
\rv6j8ghjgz
\rv6j8ghjg{	\r\r
\riA­;Ø
)G&q(*&G
p&B&3¡'\r&3¨&3©Gyw(GwK
F&G&G6p\r'G&	&\r!'\rFFFFFFFFFFFF&.Gq\r	G'G'	&G6p&D'&Gw	&/	'G'G'G'	&G@©&G~<&G
p&GpG'&\rGwGM
&&/	fH'&\rGwGL&&.
('VK
F&G*p&"&&G
pG'&\rGwGLG'	G	'&G6p&&.
'D'	&G@©&G~<&G
p(	&Gp(&GwK	&3«&G@«	&&G	&.NG~MHH<&	&C	&Gp(G
xGGÜ&G~<&G
p&&G6p(&D'&Gw
F&Gp&&&/	H'G'	&&@ &&=	&&	@&&@&&Gp&\r&
&&G
p>&&.<&&/
=&G&p*ð
)Gq(*&Gp9&G<2&&/	=*&&39Gz(	.ò(<&&	.)<&G<&G<z&G<v&G<j&G<f&G<Z&Gù<V&G<J&Gï<F&G<:&Gé<6&&/.=n&&/&=^&&/=N&&/	=>&GÇGÂ&36!<~&G*p(	&G6p(
G&3:(G\rM
F&&Gz(.¢)<&&.¾)<&G<:&G<6&&/	=>&	&
G&GG&38(	!<B&G£G&	!<>&GG&37(	!<:&GG&	!<6&G*p&G6pG&G<R&G¸<N&&Gp<J&G<F&G¯<B&&<>&H&=6&G>p'	FF&&G6p&.GM&&.
Grp(
.(	K&	.G	z'&	.
'	&
.
'&
.'
	F&K&&	/=&&
<&&<&G*p&GpG&Gq'&	Gp'	G'
GÀ'&&.2<&&/*=&Gp*ç	\r	)Gæq(*FFFF&3(\rK&\rGL&GqGw(GQw&&G6p&GÞp'\r&GO(&G~<&/	&&
H&/	(
H'&
&H'&.N'&GBp&\r	&.~/'
&/	'&3£'&3Z'&/F'&&\r&?&Gp(&\r&?&&@9&G\r&G\r&!&G~L!@:&&@6&&=.&&
=&&&=&&	@7&&3¤@8&GÎp(	&;&.VGÆ\rQ
F&GÚp(&\r&G(
&?&4&&.b<&&/Z=	&&\r&
&?&4&&.b<&&/Z=&&;&	3&&.b<V&&/Z=	N&&.V<&&/	N=
&G~<&4&4&GBp3&Gæp*â	)G6q(
*&'&
G~<&
&@&	&
Gp(&
G~<&	&&&&	'\r&
G~<&
G@&	&&	&C&&&
G<2&
HÆ=*&
/	H'&.
'&.'G'G'	F&&&&Q!'&&G	zp'FF	F&&M
F&/(H&V	&&&
Gp
	&HÆHX&G@&Hö%VK
F&
G*p&"&Gp'&Gp'&
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
Gp&
6&&	F&&\rxGwK
F&&	&&	&
G~<&	&
Gp&
G6p*&&&'&HXx'&Gp'&Gp'«)Göq(*&G6p'G'&.N(G~M
FGG&!GwGL!'&Gæp&&/	n'\$&/	f'%&Gp&&\r'#&Gp'&	G&3¢!')G6q(\r*&/	.'!&\rGp&&\r/	'&\r/	'&G.p8' &'"FFF&3Gq& '&& '&& H'"&3'&/	' &3'&.J'&.^'	&3b'&\r9&\r&@4&\r&	&p<"&\r&	<&\r&@2&\rG<.&\r&!H(!&& =	&\r&\r/	=	&&\rG@3&\rH&&Gw(GM!& &"&"& H&!&!(=	F&VK
F&KG'G'	F&.G~L&GwG
M&.&'&."'	&\rG&p&	&&!&&
&!1&&!V&GLx&\rG
@2&&\rGpG.&\rG6p*)GÖq(*&Gp(GÚG&Gp(
&GÞp	&&."&.&1&
3&GÏG1&&.)&GÏG1&&.)&GþG&3*G\rG&3,!p(	&	Gp&.
'\r&.'	&.~/'&G<R&GÏ<N&&/"=F&G<B&GÏ<>&&\rG&	!<:&&	G&	!<6&G<2&GÏ<.&&=&&G<"&GÏ<&&
G\r&.(Gq'&.'&/	'&/	'&.v'\rG'F	FFF&&\rM
F&&&F&&L	&&Grp(	.
'&	.'Gw(
GMG'GÜGËÁø~&.&.#'&Gp(	GÏG1&	&\$&&.<R&&/=J&GÖp*
&&<*&&<&G'&G<"&GÝGÁ&
!<&Gp&GpGG'G'G'&Gp'	&
Gw'&\r'
	F&
Gq'&&
Grp'G&
&&
&Q!q'
	F&
&pGL
F&	'
&Gp'&(Gp'&."&M&Gp'
&&&FGw(GL&/' &&<"&&<&&&<*G'&G<2&& =6&&<&GÞGÀ&&yGw!<.&Gp&GpG
&Gp'
G'G'G'&-&&G.&G<2&G@§FF&3&3©Gw&\r&#V&#W&&E&&/J=	f&&.R<n&&.z<r&&Gæp(&G~<f&&&GÖp(&&&G~M&%&\$<&&Gp&&=&Göp*é\r)G6q(	*&	G<"&	HÆ=&	&=	.&	H=	&&..'&.2'\rG
'F	FF&	Gp&	G&p&	.GM&	.(
&\rU&&
Grp(
.
'&
.'
&	.&L
F&	Gp5&	.&p(&<&G
q&
<&	&Gp(<"&Gp'&&	."<&&	/=&	G6p*Ú)GFp(
*&
&	<&
&<&
H=	&GÞp'FF	F&
Gp&
GpG&&
&&
.(&
.(	&
.GM&
Gp&
.
*&
.&&
/	=	&G<&
G*p(GëG0&&&	1&
&
.2<B&
&
/*=:&
G~<6&G
p&
G6p&G<&
GFq*Â
)GÖq(
*&
&<&
&<&
&<&
&	<&
&
GÕp(<N&
&<J&
&
Gp<F&
&
Gp<B&
&<>&
&<:&
&<6&
&
Gp<2&
&<.&
&<*&
&<&&
&
Gp<")Gq(\r*&
.2.'&
.".'&\r&
.B.&
.F.&\r&\r.
(<&\r&\r.(<)Göq(	*F&GL
F+(K&	Gp&%&	.'&	GÎp'F&	.(.NG~M
F&&/	>=	&&/	6=	&H=	&H=	&	/	V'&	/	N'&('&	9G'&	G<V&	&	/	=N&&.z)&G³G1&.'	FF&&M
FGµ'FF&&&FGw		GêG´&&.!'Gê'&&	GÎp( GG&	.R&	.V/ &3&&.Gp<	&	GÎp&G1&Gp'+(
&	G.p&%&	.2'&	..'&	&<J&	&<FFFFFFFFFFFFFFFF&Gq\r
	&	Gp&	GFqG%&	."'&	.'&
\r
)G&q(*&G
p(&BF&3¨K&3¬&G@¬&Gp(&G
&.NG~MHH<&&C&	&.<>&	&/
=6&G&p*&	GÎp(&&)G6q(*&G&p(&G6p(&/	.'&/	&'&\r'&&&G<"&H=&&&&Gp&\r'&&FFFFF&&/	&X&&/	.X&&W&&W&3¨Gw&."'&G<"&.'	F&K	FFFFFFG
&.(G~y&GT!	
&G
p3
&3	&G
p6&G
p6&G
p3&Gq'&Gp'&&GpE&G~<&&&&G&p&Gp=&	&."<>&	&/=6&G6p*&4G'&	G&p&	GFqG%&G	|'&	.*'&	.&'FFFFFFFF&G\rw\r	
&	G<f&	G<f&	G<f&	G	<f&	G
<f&	G<f&	&<j&	.J(K&	GÎp&&	.F&@&	.N
F&	&	.Z<>&	&	/R=	6&	&	/	V=	n&	G<f&	G	<N&	G6p&&	GÎpGGG:H'H	'
&	GÎp&&	.F&	.J@&	.N&	/	V'H'	&	G6p&B
&	G<f&	H=	n&	&	.Z<>&	&	/R=	6)G6q(*&G
p&BG'FFFFF&­Gq		&Gp(&&G6p-&G<2&G~<N&&G
p(E&G~<&&&G&p(&G~<&&&&&=	G'&G'&G6p&D'&&@0&&=	&&GA.&&G&pG&&&G
p>&	&.<>&	&/
=6&G6p*&	G6p&&	Gæp&&&:&&.Gp<&	/:'&	.6G~'+'&	&=V&	&<R&	&<N&	GÒp'&G&G~M!K
F&G~L&2&	&.<n&	&/=	f&	Gp&G¾p&&	.'&	.(&	Gæp&&&.Gp<&	Göp*&\rGp,&\rGp*&
GÖp*	)Gq(	*&3®'&G@®F&GM
F&	&G&GwHH<FF&3GM&.NG~M&.~3K&3­&G@­GM&	G~<&	&GGHH<)G&q(*)Gq(*&G
p&	.G~MGG&.'
&&.<&&
<&Gp*&G<"&&/	=&Gp&	C&&."<&&/=&G&p*&	Gp*{	&&.(G~M0&'
&.
&.(	G
zp'	F&G~M
F&&<&&
/
=
&&
.<&Gp'&	Gp'	G~'&&	<­\r)G&q(*&&=	&.Z'	&.V'&G<&&<&&&	Grp<&&Gp<")G6q(*&H=	&&/(=	&&/(=	&Gp'&G"p'&­'
&­'	&.'\r	F&&<*&&<&F	F&	&\rL&&
<.&&	<2&.&./	(&...
G&&.2..&&
Gp(
<&	Gp'	K&&	<&	GL&Gp&
Gq*&G6p*&G&p*&/	3)Gq(*&GA¨&G~<&&&Gp*&&.
&&.G&.v7`);
