/*! assentry 0.1.0 | MIT OR Apache-2.0 */
(()=>{var TG=Object.defineProperty;var vG=(t,G)=>{for(var e in G)TG(t,e,{get:G[e],enumerable:!0})};var bG={};vG(bG,{accept:()=>QG,default:()=>kt,has:()=>WG,initSync:()=>jG,open:()=>PG,reject:()=>YG,reset:()=>$G,start:()=>XG,status:()=>Gt});var q={};vG(q,{action:()=>nG,attach:()=>cG,build:()=>gG,closeModal:()=>lG,conceal:()=>yG,describe:()=>iG,detach:()=>xG,emit:()=>tG,flatten:()=>$,freshId:()=>GG,init:()=>Y,keep:()=>oG,painted:()=>JG,parsed:()=>VG,post:()=>rG,preload:()=>uG,reload:()=>ZG,reveal:()=>aG,run:()=>kG,showModal:()=>FG,signal:()=>eG,source:()=>S,standDown:()=>fG,standIn:()=>dG,stored:()=>pG,surroundings:()=>X,switchedOn:()=>zG,title:()=>sG,watch:()=>DG});var l="assentry";var a=document,I=new WeakSet,Q=new WeakMap,M,v,Z,O,K=[],L,w=(t,G)=>{try{return t()}catch{return G}};function Y(t,G){M=t,v=G}var W=t=>t.replace(/[\0-\x1f]/g," ");function $(t){let G=[],e=0,r=o=>{if(e+=o.length+1,e>262144)throw 0;G.push(o)},p=(o,n)=>{if(o==null)r("n");else if(o===!0||o===!1)r(o?"t":"f");else if(typeof o=="number")r("#"+o);else if(typeof o=="string")r('"'+W(o));else if(typeof o!="object"||n>8)r("?"+(typeof o=="object"?"value too deep":typeof o));else if(Array.isArray(o))r("["+o.length),o.forEach(k=>p(k,n+1));else{let k=Object.keys(o);r("{"+k.length);for(let i of k)r(W(i)),p(o[i],n+1)}};return w(()=>(p(t,0),G.join("")))}function X(){let t=w(()=>window!=window.parent&&l in window.parent,!1);return[innerWidth<768?1:"",navigator.webdriver?1:"",t?"":1,location.hostname,a.documentElement.lang,...navigator.languages||[]].join("")}function GG(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),t=>(t+256).toString(16).slice(1)).join("")}function tG(t,G){t=="error"&&console.error(l+": "+G),a.dispatchEvent(new CustomEvent(l+":"+t,{detail:G??M.api.status()}))}function eG(t,G){let e=window.dataLayer=window.dataLayer||[];function r(){e.push(arguments)}r("consent","update",Object.fromEntries(Array.from(t.matchAll(/(\S+) (\S+)/g),p=>[p[1],p[2]]))),e.push({event:l+"_update",[l]:{granted:G.trim().split(" ")}})}function rG(t,G){w(()=>fetch(t,{method:"POST",body:G,keepalive:!0,credentials:"omit",referrerPolicy:"no-referrer"}).catch(()=>{}))}function pG(){return w(()=>a.cookie,"").split("; ").filter(G=>G.startsWith(l+"=")).map(G=>G.slice(l.length+1)).join(`
`)+""+(w(()=>localStorage.getItem(l),"")||"")}function oG(t,G,e){let r=location.hostname.split("."),p=r.map((y,F)=>r.slice(F).join(".")).reverse(),o="; path=/; samesite=lax"+(location.protocol=="https:"?"; secure":""),n=(y,F,E,B)=>w(()=>(a.cookie=y+"="+F+"; max-age="+E+o+(B?"; domain="+B:""),a.cookie.split("; ").includes(y+"="+F)),!1),k=()=>p.find(y=>{let F=n(l+"-probe","1",9,y);return n(l+"-probe","",0,y),F}),i=e=="auto"?k():e=="host"?void 0:e;for(let y of["",...p])(!t||y!=(i||""))&&n(l,"",0,y);let g=t&&(n(l,t,G*86400,i)||i&&n(l,t,G*86400)),z=w(()=>(localStorage.removeItem(l),t&&localStorage.setItem(l,t),localStorage.getItem(l)==t),!1);return w(()=>L?.postMessage(0)),!!(g||z)}function nG(t){let e=t.composedPath()[0].closest?.("[data-assentry]");return e?e.dataset.assentry+""+(e.dataset.gate||""):""}function DG(){let t=()=>{L=w(()=>new BroadcastChannel(l)),L&&(L.onmessage=()=>v(3,0))};addEventListener("pagehide",()=>{L?.close(),L=void 0}),addEventListener("pageshow",()=>{L||t()}),t();let G="[data-consent]",e=o=>Array.from(o.querySelectorAll(G)),r=o=>{let n=o.filter(k=>k.isConnected&&!I.has(k)&&I.add(k));n.length&&v(0,n)};r(e(a));let p=a.body;new MutationObserver(o=>{let n=[],k=0;for(let i of o){for(let g of i.addedNodes)g instanceof Element&&(g.matches(G)&&n.push(g),g.firstElementChild&&n.push(...e(g)));for(let g of i.removedNodes)K.includes(g)||k++}r(n),a.body&&(a.body!=p||k)&&K.some(i=>!i.isConnected)&&K.slice().reverse().forEach(i=>{i.isConnected||P(i)}),p=a.body}).observe(a,{childList:!0,subtree:!0}),a.readyState=="loading"&&a.addEventListener("DOMContentLoaded",()=>v(5,0))}function iG(t){let G=t.localName,e=G=="iframe"?"e":"r";if(G=="script"){let r=t,p=r.dataset.type=="module",o=S(r);e=/^\s*text\/plain\s*$/i.test(r.type)?r.hasAttribute("async")&&(o||p)?"a":p||o&&r.hasAttribute("defer")?"d":"o":"x"}return e+(t.getAttribute("data-consent")||"").trim().replace(/\s+/g," ")}var sG=t=>W(t.title),S=t=>t.dataset.src||t.getAttribute("src")||"";function uG(t){let G=S(t);if(!G)return;let e=a.createElement("link");for(let r of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let p=t.getAttribute(r);p!=null&&e.setAttribute(r,p)}e.rel=t.dataset.type=="module"?"modulepreload":"preload",e.as="script",e.nonce=t.nonce,e.href=G,e.onload=e.onerror=()=>e.remove(),(a.head||a.documentElement).append(e)}function kG(t,G,e){if(!t.isConnected)return!1;let r=a.createElement("script");I.add(r);for(let{name:n,value:k}of t.attributes)/^(type|src|data-(type|src))$/.test(n)||r.setAttribute(n,k);t.dataset.type&&(r.type=t.dataset.type),r.nonce=t.nonce,e&&(r.async=!1);let p=S(t),o=!!p;return p?(r.addEventListener("load",()=>v(1,G)),r.addEventListener("error",()=>v(2,G)),r.src=M.policy?M.policy.createScriptURL(p):p):r.text=M.policy?M.policy.createScript(t.text):t.text,t.replaceWith(r),o}var LG=["src","srcset","href","poster"],MG=t=>[t,...t.querySelectorAll("source,track,img")];function aG(t){for(let G of MG(t))for(let e of LG){let r=G.getAttribute("data-"+e);r!=null&&G.setAttribute(e,r)}t instanceof HTMLMediaElement&&t.load()}function yG(t){let G=t.cloneNode(!0);I.add(G);for(let e of MG(G))for(let r of LG)e.hasAttribute("data-"+r)&&e.removeAttribute(r);return t.replaceWith(G),G}function gG(t){let G=[a.createDocumentFragment()];for(let e of t.split(/(?=[\x01-\x05])/)){let r=G[G.length-1],p=e.slice(1),o=e.charCodeAt(0);if(o==1){let n=a.createElement(p);r.append(n),G.push(n)}else if(o==2){let n=p.indexOf("=");r.setAttribute(p.slice(0,n),p.slice(n+1))}else if(o==3)r.append(p);else if(o==4)G.pop();else{let n=r.attachShadow({mode:"open"});Z||(Z=new CSSStyleSheet).replaceSync(M.style),n.adoptedStyleSheets=[Z],G.push(n)}}return G[0].firstChild}var P=t=>{let G=a.body||a.documentElement;G.insertBefore(t,G.firstChild)};function cG(t,G){if(K.push(t),a.body)P(t);else{let r=new MutationObserver(()=>{a.body&&(r.disconnect(),K.includes(t)&&P(t))});r.observe(a.documentElement,{childList:!0})}if(!G)return;let e=new CSSStyleSheet;O=e,a.adoptedStyleSheets=[...a.adoptedStyleSheets,e],new ResizeObserver(()=>{let r=O==e?t.offsetHeight:0;e.replaceSync(r?`html{scroll-padding-bottom:${r+24}px}html::after{content:"";display:block;height:${r+24}px}`:"")}).observe(t)}function xG(t){if(K=K.filter(G=>G!=t),t.remove(),t.localName==l+"-banner"&&O){let G=O;O=void 0,a.adoptedStyleSheets=a.adoptedStyleSheets.filter(e=>e!=G)}}function FG(t){let G=t.shadowRoot.querySelector("dialog");return t.addEventListener("change",e=>{let{assentryPurpose:r,checked:p}={...e.target.dataset,checked:e.target.checked};if(r)for(let o of t.querySelectorAll("input"))o.dataset.of==r&&(o.checked=p)}),G.addEventListener("close",()=>v(4,0)),G.showModal(),G.offsetHeight>0}function lG(t){t.shadowRoot?.querySelector("dialog")?.close()}function zG(t){return Array.from(t.querySelectorAll("input")).filter(G=>G.checked).map(G=>G.dataset.assentryPurpose||G.dataset.assentryService).join(" ")}var KG=t=>{Q.has(t)&&(t.style.display=Q.get(t)||"")};function dG(t,G){let e=()=>{if(!t.isConnected||t.hasAttribute("src"))return G.remove();G.remove(),KG(t);let p=getComputedStyle(t),o=t.getBoundingClientRect(),n=t.parentElement,k=n?n.clientWidth-(parseFloat(getComputedStyle(n).paddingLeft)+parseFloat(getComputedStyle(n).paddingRight)||0):0,i={width:Math.abs(o.width-k)<1?"100%":o.width+"px",margin:p.margin};p.aspectRatio!="auto"&&!p.aspectRatio.startsWith("auto")?i["aspect-ratio"]=p.aspectRatio:i.height=o.height+"px",p.position=="absolute"&&(i.position="absolute",i.inset=p.inset,i.height=o.height==n?.clientHeight?"100%":o.height+"px");for(let g in i)G.style.setProperty(g,i[g]);Q.set(t,t.style.display),t.style.setProperty("display","none","important"),t.before(G)};a.readyState=="loading"?a.addEventListener("DOMContentLoaded",e,{once:!0}):e(),a.readyState!="complete"&&addEventListener("load",e,{once:!0})}function fG(t,G){let e=G.contains(a.activeElement);G.remove(),KG(t),e&&t.focus()}function JG(){let t=!1,G=()=>{t||(t=!0,v(6,0))};requestAnimationFrame(()=>setTimeout(G)),setTimeout(G,200)}function VG(){return a.readyState!="loading"}function ZG(){location.reload()}function QG(t){var G=_(t)?0:h(t,s.__wbindgen_malloc,s.__wbindgen_realloc),e=f;s.accept(G,e)}function WG(t){let G=h(t,s.__wbindgen_malloc,s.__wbindgen_realloc),e=f;return s.has(G,e)!==0}function PG(){s.open()}function YG(){s.reject()}function $G(){s.reset()}function XG(t,G){try{s.start(_G(t),_G(G))}finally{m[A++]=void 0,m[A++]=void 0}}function Gt(){let t=s.status();return T(t)}function AG(){return{__proto__:null,"./assentry_bg.js":{__proto__:null,__wbg___wbindgen_is_undefined_8865fb403f8fe9d8:function(G){return u(G)===void 0},__wbg___wbindgen_number_get_2e0e7dee9f701a71:function(G,e){let r=u(e),p=typeof r=="number"?r:void 0;x().setFloat64(G+8,_(p)?0:p,!0),x().setInt32(G+0,!_(p),!0)},__wbg___wbindgen_throw_41e9ee4f547fc59a:function(G,e){throw new Error(d(G,e))},__wbg__wbg_cb_unref_dcc1a90847f04c41:function(G){u(G)._wbg_cb_unref()},__wbg_action_7b933b4bec440f34:function(G,e){let r=nG(u(e)),p=h(r,s.__wbindgen_malloc,s.__wbindgen_realloc),o=f;x().setInt32(G+4,o,!0),x().setInt32(G+0,p,!0)},__wbg_addEventListener_8d3235978b9c69a8:function(){return SG(function(G,e,r,p,o){u(G).addEventListener(d(e,r),u(p),u(o))},arguments)},__wbg_attach_02d5454c9d4eda02:function(G,e){cG(u(G),e!==0)},__wbg_build_e3a19e56848bf908:function(G,e){let r=gG(d(G,e));return c(r)},__wbg_clearTimeout_3629d6209dfcc46e:function(G){let e=clearTimeout(T(G));return c(e)},__wbg_closeModal_5f9ac8bc26a6c28a:function(G){lG(u(G))},__wbg_conceal_8f4851609bf2c2db:function(G){let e=yG(u(G));return c(e)},__wbg_describe_488279bcd01941c1:function(G,e){let r=iG(u(e)),p=h(r,s.__wbindgen_malloc,s.__wbindgen_realloc),o=f;x().setInt32(G+4,o,!0),x().setInt32(G+0,p,!0)},__wbg_detach_d1f486328194d1db:function(G){xG(u(G))},__wbg_document_9854e03c05fc8834:function(G){let e=u(G).document;return _(e)?0:c(e)},__wbg_emit_1a93cc180bc87c29:function(G,e,r,p){tG(d(G,e),r===0?void 0:d(r,p))},__wbg_flatten_cadc674cc0e0481d:function(G,e){let r=$(u(e));var p=_(r)?0:h(r,s.__wbindgen_malloc,s.__wbindgen_realloc),o=f;x().setInt32(G+4,o,!0),x().setInt32(G+0,p,!0)},__wbg_freshId_caebdcdae5ed73f8:function(G){let e=GG(),r=h(e,s.__wbindgen_malloc,s.__wbindgen_realloc),p=f;x().setInt32(G+4,p,!0),x().setInt32(G+0,r,!0)},__wbg_from_296ca31f8d0f1c52:function(G){let e=Array.from(u(G));return c(e)},__wbg_get_unchecked_288889d017702237:function(G,e){let r=u(G)[e>>>0];return c(r)},__wbg_init_73a12d64ad5680b0:function(G,e){Y(u(G),u(e))},__wbg_instanceof_Window_82d71df4eddf88bc:function(G){let e;try{e=u(G)instanceof Window}catch{e=!1}return e},__wbg_isTrusted_5038e49f9e965968:function(G){return u(G).isTrusted},__wbg_keep_b9fa08d0c6822109:function(G,e,r,p,o){return oG(d(G,e),r>>>0,d(p,o))},__wbg_lastElementChild_154fc31fed5475dd:function(G){let e=u(G).lastElementChild;return _(e)?0:c(e)},__wbg_length_d4bdea10311bd9cf:function(G){return u(G).length},__wbg_new_617a8cdb8bb1130e:function(){let G=new Object;return c(G)},__wbg_new_ee2291f50781bf1d:function(){let G=new Array;return c(G)},__wbg_now_aa4ccb83129e9e55:function(){return Date.now()},__wbg_post_d389f36d15564933:function(G,e,r,p){rG(d(G,e),d(r,p))},__wbg_preload_2e5e47381cb46585:function(G){uG(u(G))},__wbg_preventDefault_af59afb0f0a02e20:function(G){u(G).preventDefault()},__wbg_reveal_21ad7bf9b4364454:function(G){aG(u(G))},__wbg_run_809e2c9f1cce68ae:function(G,e,r){return kG(u(G),e>>>0,r!==0)},__wbg_setTimeout_56bcdccbad22fd44:function(){return SG(function(G,e){let r=setTimeout(u(G),e);return c(r)},arguments)},__wbg_set_bea140a88be9b277:function(G,e,r){u(G)[e>>>0]=T(r)},__wbg_set_capture_5beff5b8a7562085:function(G,e){u(G).capture=e!==0},__wbg_set_once_8c45bbbfb71d1b34:function(G,e){u(G).once=e!==0},__wbg_set_passive_31e9f895d2ac0046:function(G,e){u(G).passive=e!==0},__wbg_set_textContent_6d6fc559f198055f:function(G,e,r){u(G).textContent=e===0?void 0:d(e,r)},__wbg_showModal_7ca55aeb4cc0c960:function(G){return FG(u(G))},__wbg_signal_d26677d54bfc707b:function(G,e,r,p){eG(d(G,e),d(r,p))},__wbg_source_97659531d09998cd:function(G,e){let r=S(u(e)),p=h(r,s.__wbindgen_malloc,s.__wbindgen_realloc),o=f;x().setInt32(G+4,o,!0),x().setInt32(G+0,p,!0)},__wbg_standDown_4b3a5061b759dbb3:function(G,e){fG(u(G),u(e))},__wbg_standIn_ad8896d67a8cb34f:function(G,e){dG(u(G),u(e))},__wbg_static_accessor_GLOBAL_266715b9d96ba635:function(){let G=typeof global>"u"?null:global;return _(G)?0:c(G)},__wbg_static_accessor_GLOBAL_THIS_10fb7dc1ae063179:function(){let G=typeof globalThis>"u"?null:globalThis;return _(G)?0:c(G)},__wbg_static_accessor_SELF_0b583911f537483a:function(){let G=typeof self>"u"?null:self;return _(G)?0:c(G)},__wbg_static_accessor_WINDOW_d7f903d1508cbdc4:function(){let G=typeof window>"u"?null:window;return _(G)?0:c(G)},__wbg_stored_6bf25f08e36e3dbe:function(G){let e=pG(),r=h(e,s.__wbindgen_malloc,s.__wbindgen_realloc),p=f;x().setInt32(G+4,p,!0),x().setInt32(G+0,r,!0)},__wbg_surroundings_2422187a63ad92ea:function(G){let e=X(),r=h(e,s.__wbindgen_malloc,s.__wbindgen_realloc),p=f;x().setInt32(G+4,p,!0),x().setInt32(G+0,r,!0)},__wbg_switchedOn_d845bc1d2eca367b:function(G,e){let r=zG(u(e)),p=h(r,s.__wbindgen_malloc,s.__wbindgen_realloc),o=f;x().setInt32(G+4,o,!0),x().setInt32(G+0,p,!0)},__wbg_title_c0d16c499fdd3613:function(G,e){let r=sG(u(e)),p=h(r,s.__wbindgen_malloc,s.__wbindgen_realloc),o=f;x().setInt32(G+4,o,!0),x().setInt32(G+0,p,!0)},__wbindgen_generic_0000000000000001:function(G,e){let r=mG(G,e,et);return c(r)},__wbindgen_generic_0000000000000002:function(G,e){let r=mG(G,e,rt);return c(r)},__wbindgen_generic_0000000000000003:function(G,e){let r=mG(G,e,tt);return c(r)},__wbindgen_generic_0000000000000004:function(G,e){let r=d(G,e);return c(r)},__wbindgen_object_clone_ref:function(G){let e=u(G);return c(e)},__wbindgen_object_drop_ref:function(G){T(G)}},"./snippets/assentry-aa49df0c86749f6f/src/dom.js":q,"./snippets/assentry-aa49df0c86749f6f/src/dom.js":q,"./snippets/assentry-aa49df0c86749f6f/src/dom.js":q,"./snippets/assentry-aa49df0c86749f6f/src/dom.js":q}}function tt(t,G){s.wasm_bindgen_55ebaad1035d1444___convert__closures_____invoke_______true_(t,G)}function et(t,G,e){try{s.wasm_bindgen_55ebaad1035d1444___convert__closures________invoke___web_sys_c64b712831a7e670___features__gen_Event__Event______true_(t,G,_G(e))}finally{m[A++]=void 0}}function rt(t,G,e,r){s.wasm_bindgen_55ebaad1035d1444___convert__closures_____invoke___u32__wasm_bindgen_55ebaad1035d1444___JsValue______true_(t,G,e,c(r))}function c(t){H===m.length&&m.push(m.length+1);let G=H;return H=m[G],m[G]=t,G}function _G(t){if(A==1)throw new Error("out of js stack");return m[--A]=t,A}var CG=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>s.__wbindgen_destroy_closure(t.a,t.b));function pt(t){t<1028||(m[t]=H,H=t)}var C=null;function x(){return(C===null||C.buffer.detached===!0||C.buffer.detached===void 0&&C.buffer!==s.memory.buffer)&&(C=new DataView(s.memory.buffer)),C}function d(t,G){return nt(t>>>0,G)}var R=null;function N(){return(R===null||R.byteLength===0)&&(R=new Uint8Array(s.memory.buffer)),R}function u(t){return m[t]}function SG(t,G){try{return t.apply(this,G)}catch(e){s.__wbindgen_exn_store(c(e))}}var m=new Array(1024).fill(void 0);m.push(void 0,null,!0,!1);var H=m.length;function _(t){return t==null}function mG(t,G,e){let r={a:t,b:G,cnt:1},p=(...o)=>{r.cnt++;let n=r.a;r.a=0;try{return e(n,r.b,...o)}finally{r.a=n,p._wbg_cb_unref()}};return p._wbg_cb_unref=()=>{--r.cnt===0&&(s.__wbindgen_destroy_closure(r.a,r.b),r.a=0,CG.unregister(r))},CG.register(p,r,r),p}function h(t,G,e){if(e===void 0){let k=U.encode(t),i=G(k.length,1)>>>0;return N().subarray(i,i+k.length).set(k),f=k.length,i}let r=t.length,p=G(r,1)>>>0,o=N(),n=0;for(;n<r;n++){let k=t.charCodeAt(n);if(k>127)break;o[p+n]=k}if(n!==r){n!==0&&(t=t.slice(n)),p=e(p,r,r=n+t.length*3,1)>>>0;let k=N().subarray(p+n,p+r),i=U.encodeInto(t,k);n+=i.written,p=e(p,r,n,1)>>>0}return f=n,p}var A=1024;function T(t){let G=u(t);return pt(t),G}var D=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});D.decode();var ot=2146435072,hG=0;function nt(t,G){return hG+=G,hG>=ot&&(D=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),D.decode(),hG=G),D.decode(N().subarray(t,t+G))}var U=new TextEncoder;"encodeInto"in U||(U.encodeInto=function(t,G){let e=U.encode(t);return G.set(e),{read:t.length,written:e.length}});var f=0,it,st,s;function EG(t,G){return st=t,s=t.exports,it=G,C=null,R=null,s}async function ut(t,G){if(typeof Response=="function"&&t instanceof Response){if(!t.ok)throw new Error(`failed to fetch Wasm: ${t.status} ${t.statusText} fetching '${t.url}'`);if(typeof WebAssembly.instantiateStreaming=="function")try{return await WebAssembly.instantiateStreaming(t,G)}catch(p){if(e(t.type)&&t.headers.get("Content-Type")!=="application/wasm")console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n",p);else throw p}let r=await t.arrayBuffer();return await WebAssembly.instantiate(r,G)}else{let r=await WebAssembly.instantiate(t,G);return r instanceof WebAssembly.Instance?{instance:r,module:t}:r}function e(r){switch(r){case"basic":case"cors":case"default":return!0}return!1}}function jG(t){if(s!==void 0)return s;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let G=AG();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let e=new WebAssembly.Instance(t,G);return EG(e,t)}async function kt(t){if(s!==void 0)return s;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module_or_path:t}=t:console.warn("using deprecated parameters for the initialization function; pass a single object instead")),t===void 0&&(t=new URL("assentry_bg.wasm",""));let G=AG();(typeof t=="string"||typeof Request=="function"&&t instanceof Request||typeof URL=="function"&&t instanceof URL)&&(t=fetch(t));let{instance:e,module:r}=await ut(await t,G);return EG(e,r)}var OG=()=>Uint8Array.from(`gys\x07\x07§\x07f\bf\x07f	f\x07\x07f\b\x07f
f\x07f\vf
\x07ff	\x07f\ff\v\x07f\x07f\ff\ff\ff\rf\f\x07f\vf\vf\vf\x07\bÞD45gyyktzxehm4py#ee}hmeyomtgrej8<<==j;:hli=6=h\v45gyyktzxehm4py%ee}hmejkyixohke:>>8=?hij67?:7i745gyyktzxehm4py#ee}hmeyzuxkje<hl8;l6>k9<k9jhk\x0745gyyktzxehm4py'ee}hmey}ozinkjUtej>:;hi7j8kig9<=h45gyyktzxehm4py&ee}hmeynu}Sujgre=ig;;gkh:ii6i?<6	545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\fxkrugj45gyyktzxehm4py!ee}hmeksoze7g?9ii7>6hi>=i8?\v45gyyktzxehm4py!ee}hmevuyzej9>?l9<j7;;<:?99\v45gyyktzxehm4py$ee}hmeiutikgre>l:>;7<6?hl8i8jh	45gyyktzxehm4py$ee}hmevxkrugje8k;k:=9>7ih:<;>;\x07545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\rvgotzkj45gyyktzxehm4py ee}hotjmkteuhpkizejxuvexkl\x0745gyyktzxehm4py!ee}hmeotoze=9g78j<:gj;<>6h645gyyktzxehm4py)ee}hmey{xxu{tjotmye8:887>=g<9gj?8kg\x0745gyyktzxehm4py$ee}hmelrgzzkteigji<=:ii6k6:>7j545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\v}gzin45gyyktzxehm4py#ee}hmegzzgine68j;:;:i?j:kjg68545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\fvgxykj\f45gyyktzxehm4py ee}hmex{te>6?k8i?l7iik<>gk45gyyktzxehm4py#ee}hmexk|kgre87gj=hl?h:9<::;:\x0745gyyktzxehm4py#ee}hmeyu{xike?=<;?;97j6???>ij45gyyktzxehm4py'ee}hmeiruykSujgre;l?gi>hi8<g<i8>g\x0745gyyktzxehm4py"ee}hmezozrkei6j7<i:??ljj9<7945gyyktzxehm4py$ee}hmeyzgtjOtegj>>?<j<=g>ih9:l45gyyktzxehm4py"ee}hmeh{orjek9g7?k;<>:>hl?6>
45gyyktzxehm4py*ee}hmemkze{tinkiqkje8>>>>?j67==6889=
45gyyktzxehm4py#ee}hmerktmznej:hjkg76977hj?il	45gyyktzxehm4py ee}hmeykzehkg7:6g>>hk?h8==\b45gyyktzxehm4py#ee}hmegizoute=h?99h:hki::6l9:45gyyktzxehm4py!ee}hmeqkkveh?lg6>j6i<>8876?45gyyktzxehm4py$ee}hmelxkynOjeigkhjijgk;kj=9l>\x0745gyyktzxehm4py#ee}hmejkzginej7l:><98>7?:j7jh\x0745gyyktzxehm4py&ee}hmeyzgtjJu}te:h9g;6<7h=;?jhh945gyyktzxehm4py!ee}hotjmkteuhpkizeirutkexkl	45gyyktzxehm4py'ee}hmeykzZosku{ze;<hijiihgj88lj::
45gyyktzxehm4py)ee}hmeirkgxZosku{ze9<8?j<86?jlii:<k	45gyyktzxehm4py-ee}hmergyzKrksktzInorje7;:li97lkj;:=;jj	45gyyktzxehm4py-ee}hmegjjK|ktzRoyzktkxe>j989;?=>h?i<?g>\r45gyyktzxehm4py(ee}hmeykzeigvz{xke;hkll;h>g=;<86>;45gyyktzxehm4py%ee}hmeykzeutike>i:;hhhlh=7j7h9:45gyyktzxehm4py%ee}hmejui{sktze?>;:k69i6;li>>9:	45gyyktzxehm4py(ee}hmeykzevgyyo|ke97k?l>?;j8gi66:<45gyyktzxehm4py&ee}hmeoyZx{yzkje;69>k:?l?k?<;?<>	45gyyktzxehm4py+ee}hmevxk|ktzJklg{rzegl;?glh6l6g68k86\x0745gyyktzxehm4py,ee}hmeykzezk~zIutzktze<j<li;;?l7?>6;;l\b45gyyktzxehm4py.ee}hmeotyzgtikule]otju}e>8j=7jl:kjjl>>hi	45gyyktzxehm4py ee}hmetk}ekk88?7l;6=>7hl7j\f45gyyktzxehm4py!ee}hmelxuse8?<ig97l>j6l7i;8	45gyyktzxehm4py ee}hmetu}egg:iih>978?k?k;;45gyyktzxehm4py ee}hmetk}e<7=g>ijh>hh7796k\f45gyyktzxehm4py8ee}hmeyzgzoiegiikyyuxeMRUHGReZNOYe76lh=ji7gk6<97=?\f45gyyktzxehm4py1ee}hmeyzgzoiegiikyyuxeYKRLe6h;>9?77l;9=:>9g\f45gyyktzxehm4py3ee}hmeyzgzoiegiikyyuxeMRUHGRe8<<=7;h?j?<hg<9;\f45gyyktzxehm4py3ee}hmeyzgzoiegiikyyuxe]OTJU]ej=l?69j7;6>ihji:\f45gyyktzxehm4py-ee}hmeee}hotjmkteznxu}e:7k?kk:l;:=li;?g45gyyktzxehm4py2ee}hmeee}hotjmktet{shkxemkze8k6k=jkk?l=67g=745gyyktzxehm4py4ee}hmeee}hotjmkteoye{tjklotkje>><;lh:69l>lk?j>	45gyyktzxehm4py*ee}hmee}hmeihe{txklejii7g?6>:=l6:i:7\x0745gyyktzxehm4py)ee}hotjmktemktkxoie6666666666666667
45gyyktzxehm4py)ee}hotjmktemktkxoie6666666666666668
45gyyktzxehm4py)ee}hotjmktemktkxoie6666666666666669
45gyyktzxehm4py)ee}hotjmktemktkxoie666666666666666:
	\b\b\b\v\b\v\x07\v\b\r\r\v\r\f
\r\v\v\b\b\v\b
\b\b\r\x07
\v\b
\v\x07\v	\r\x07\b\b\b\b\b\x07\v\v	

\b	\v\v\b\v\v\v\b
\v\b\r\x07
\x07\x07\b\v\x07	\b\v\b\v\b\b\x07
\b\v\b\x07
\b\x07\r\x07\x07\x07\b\b\x07\x07
\b\b


\x07\x07\x07\x07\x07
\v\x1B\x07\r
\b	
\x07\x07	\x07\x07\x07\x07\b\b\x07\x07\x07


\x07\x07\x07\b\x07\x07\x07	
	\b\x07\b\b

	\x07\x07\x07\x07\x07\x07\x07\x07
\x07\x07\x07\x07\x07\x07\x07\x07\b	\x07\x07\x07\f	\b\b
\v\x07v\x07??\v	\x07\b\f	\x07G
GöÝ
GÞ
\r¦
\fsksux\b\fgiikvz\x07	ngy\x07
uvktÃ\b\fxkpkizÄ\b\vxkykzÅ\b\vyzgxzp\fyzgz{yÆ\beeghuxzengtjrkx	\x07\x1Beeotyzgtikezkxsotgzkj	\b|}gysehotjmkte;;khggj769;j7:::eeeiut|kxzeeiruy{xkyeeeeeot|uqkeee{98ee}gysehotjmkte;;khggj769;j7:::eeePy\\gr{keeeeeezx{keî\x07\x07}gysehotjmkte;;khggj769;j7:::eeeiut|kxzeeiruy{xkyeeeeeeeeot|uqkeee}kheyyei<:h=78>97g=k<=6eeelkgz{xkyeemkteK|ktzeeK|ktzeeeeeezx{ke¶\x07N}gysehotjmkte;;khggj769;j7:::eeeiut|kxzeeiruy{xkyeeeeeot|uqkeeeeeeezx{keù\x07ee}hotjmktesgrrui\x07ee}hotjmktexkgrrui¦\x07ee}hotjmktek~teyzuxk\b ee}hotjmktejkyzxueiruy{xkÑ\x07j\x07G\x07>@ABù\x07î\x07¶\x07Â\bÂ\bÇ\bÇ\bÿ\x07È\b½\b½\bç\x07·\x07è\x07¡\x07\x07\x07û\x07\x07yyõ\x07yyyy|ï\x07|ï\x07|y\x07ð\x07\x07ñ\x07||y\x07ò\x07é\x07TÜ\x07Ö\x07â\x07ã\x07\x07\b\b\bCÉ\b\x072	\bÞ\x07)GFp(\f*\bF&\x073(	K&\x07.\b'\v&\x07.\b
'
&	G\x07q'\r	F&\b5\x07'	\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&\rG\x07q\v\x07\b	
\v&	GM&	GL&	G	M&\fGp&
&\vn&\f.\bG\x07M&\f.\bG\x07qG	O&	G\x07qG
'	\f	
\v&	G\fqG
'		\f&	G\x07q\f\r&	GLG'	)Gq(\r*&\r&\v<\b
GÒÌ
&\rG
pÄ\x07
F&\r&
<\b&\r&
&\vp<\b&\r.\b'	&\r.\b'\v	F&\v&	(
M
F&\r&	G\x07p(	<\b&
3(GçqG\x07wG O&G3L&G6qG\x07wGOxx\x07&
&\vL'	&\rGp*&	\r&\f&
<\b*&\f&\v<\b.&\fGp&\fG*pG@\\G\x07'
&\f.\b'G\x07'	&\v&\f.\b(Q
F&\f&<\b6&\f&&p<\b:&\f.\b6'	&\f.\b:'	F&&	(\rM
F&\f&	G\x07p(	<\b6&\r3G)q(G"QG\x07&zG¦\x07wKx\x07&\r&M'	&&GÒ
G\voK
F&&GÒ
G
o'
&\f&\v<\b6GÒ
&\fG6pÄ\x07K\f&	&
x\f&\b.\b
&\b.\b&
&\v}\v&
(\x07&\vp'
G'		F&\x07&
M
F&	&\x072GÅPp'	&\x07G\x07p'\x07\x07&\b5\x07\b(\x07&	G\x07qQ&G\x07&\x07G¦
G&	X&\x07.\b(\x07&\b5\x07\b(	O&\x07&\b5\x07
(
QxK
F&\x07G
z'\x07&Gp'	G'
	F&\x07K&.\b'\r&\b.\b'&	Gáå\x07&	&
ì\x07&	Gãå\x07\bF&\v3K
F&Gò¢
G&\vJ\x07&&\v&D&\vGp'\v&	&\r¸\x07&
G\x07p'
&\x07Gq'\x07&&	&
&\b.\b&\b.\b&\x07X&Gp'&\b.\b(G\vz'\r&\v&\x07.\bGrp'&\b.\b
'
	F&\v&L
F&G\vz'		F&	K&\x07&
.\b(\r&
.\b(\vs'\b&.\b(
F&G4å\x07&&\r&\v¤\b\bF\bF&\b3K
F&
3"\x07&&\b&
D\x07&&
&\be&
G&p'
&&¸\x07&	G&q'	\v&\vGp&\r'	&
'\b\bF	F&	
F&	G&q'	&\bGp&\bG&p'\b&\v\bK\x07\b&\fG*pGú§
G\x07&\r'	&
'\b	F&	
F&\fG\x07<\b:&\fGê¦
<\b6&\f&\b/\b=\b>&\fG*p&\fG6pG\b\x07&	G&q'	&\bG&p'\b\x07&\v.\b
'\b&\v.\b'	&.\b(\v
F&G4å\x07&&	&\b¤\b&&\f.\b.&\f.\b2G£
J&&\v¸\x07&\fG*p¶\b'\v\x07&Gp'
&\v&\x07.\bGrp'	F&\v&L\r&\v.\b
'\r&\v.\b'&.\b(
F&
G4å\x07&
&&\r¤\b\bF&\vGp(\x073G\vL
F&\v.\bGr'\x07&\v.\b(	Gp'\b	F&\x07K\b&	.\b
'&	.\b'&.\b(
F&
G4å\x07&
&&¤\b&\fGp&&\r&&M\bF&\f.\b
F&\b3G	L
F&&\bG¢
D\b&G¡
G\f&\bJ\x07&G²¢
G&Gâ¢
J&	Gp'	&
&¸\x07&\x07Gq'\x07&\bGp'\b&Gë¦
G &\x07J&\vGp'\v&
&¸\x07&	K\v&&\b&\x07e
&\vGp'	&Gp'
&\x07.\bGr'\x07	F&\x07K
&	G
q.\b'\r&	Gq.\b'\v&.\b(
F&
G4å\x07&
&\v&\r¤\b\bF&	3G	L
F&&	&\bD\x07&G¡
G\f&	J&
&¸\x07&\x07Gq'\x07&	Gp'	G
'	&\b&	p.\b'\b&\fGFq*ä\b\x07)G¦\bq(
*\bF\bF\bF\bF&\x07G	pGw&\x07q(\v&\bS&\bG
UwK
F&\x07G\x07q'&\b'\v	F&\vK\b&\v&p&\vG\x07q'\v2GT	&\x07.G~w\b&\bG
q'\f&\vG
&\v!'\v	F&\v&\fO
F&\x07&\vp.\bG~w
&\vG
p'\v\x07&\bG¦%Q\b&\x07&\fp.G~wK\x07\b&\bG¦%Q\x07&\bGS
F&G~<\b\b\bF&\bGq(\vK&\x07&\vp2GÅP&G~<\b\b&
Gâp(\bG±ª
G\x07\x07&\bGËÁø~&\x07&\vØ\x07«\x07&
&\v<\br&
&\x07<\bn&
&
Gîp<\bv\bF\bF\bF\bF\bF\bF&
.\bf&
.\bj&\x07&\vpG\b&
GÖp&
Göp(\x07Å\x07&
&
/	V=\b&
GpG²ª
\b&
GÎp&\x07Å\x07&
.\bRGM&
GFq&\x07Å\x07&
G>p&
.\bF&
.\bJn&
.\b>G\x07wK
F&G~<\b\f&
.\bB'&
G6p&
GöpÅ\x07&
G.p&
.\b6&
.\b:n&
.\b.G\x07wK
F&G~<\b\f&
.\b2'&
G&p&
Göp(\x07Å\x07&
&
/	&=\b&
Gp&	Gp\b'&
Gp&\x07Å\x07&
&
/	=\bz&
Hö=\b&
G\x07pGÚ¥
G\x07G'\v	F&\vG\x07L\b\bF&
Gp&\vp(\x07Gp&
Gúp\b
F&\x073(G\rM\x07&\vGp'\v\x07&
Gp&
GöpÅ\x07\bF&
.\b(\x07
F&
G\bp&
.\b&\x07\x07\x07&
G~<\b\b&
Gp&
GöpÅ\x07&
.\b'&
.\b')Gq(*&G
p(\r&	.\b((\fÈ\x07&\r&\f\bG\x07&\f&\fG\x07S!(\bG\x07q'\v&\r.\b(\x07&\r.\b
p'	F&\v
F&G\b@&\vG\x07q'\v&G\x07p'\x07&\x07&\bp'\v\bF&\fK
F&\vG\x07q'\v\x07&G\b@&\r&\v<\b&
&.\b<\b\x07&
&/\b
=\b&Gp*&	.\b
'&	.\b"'G'\x07G\b'G'\v	F\bF&&\v(\bQ
F&\vG\x07p(\r'\v	F&\v&p'\f&\v&L
F&'\v	Gã£
G\v&\fÓ\x07\b&\vG\x07p'\v&
.\b(\bG~L\f&
/\b\x07'&
.\br'\x07&
&
.\b\b<\b\x07&
&
/\b\b=\b\x07&
&@£\x07&
&@¢\x07&
&<\b\x07&
&<\b\x07&
&=\b\x07&
&\b<\b\bF&\x07K&&SwK
F&G~<\b&
Gp£\b\x07&&
GpG*&
Gâp¶\b&\b&p3'&\b&\vU	&\r&O
F&\r&p2GFN
\bF&\v&O
F&\f2GÅR\v\x07&\v&M
&
&	&\r&p&\v&\rqm&
.\b
'\r&
.\b'\f\bF&G4L&G@LxK
F&
&@¥\bGÞÌ
G	&
G¥\bpÓ\x07K\fG\b&G1L&GEL!'G\x07'\bG'\x07&\r'&\fG\x07M\b&'\f&\r&U\b\x07&\bK
\bG&\fG\x07M &\x07K&\r&O&\r&UxxK
FG\x07&&\rGrp.\b&L\x07 GK\x07&
&@¥\b&G\x07wG\x07L&G4My'\f&\x07'\b&\b'\x07&\r&
.\b\x07U&
.\b\x07&\rp(\b3G\bM
&\b&\f@&G~<\b
&G~<\b	&
&@¥\b&
Gp¶\b&G~<\b&
G\bp\b&
Gâp¶\b\x07&G~<\b&
G¦\bp*ç\b\x07)GÖ\x07q(\b*&\b&\x07<\bR\bF&\x07&.\bBU&.\b>&\x07G	zp(	3
G	M&	¾\b')G&q(	*\bFGG
.\b	(

F&	Gp&
Gæ\x07pÞ\x07G~'
&	.\b'\v&	.\b(\f.\bG~M
F&	Gp&\f&\b.\bR&	/\b'&	.\b'
&\v&\v.\bG\x07p<\b&
G~M\x07&\b&=\b\x07&\b&
<\b\x07&	G&p*\bF&\b.\b\x07G~M
F&\b&\b/\b\x07=	V&\b&\b.\b\x07(	<\b^&\b.\bZ'
\x07&\bGFqÀ\bG'	&\bG<\b^&\b&\b.\bJ(
<\bZ&\b&\b.\bF<\bV&\bG>pÁ\b&\bG<\bn&\b&\b/	>=\bf&\bG6p&
&	\b&Göp'
&.\b\x07'\v&\b.\b:'\f&\b.\b6'		F&	&\fM
F&\b.\bn
F&\bGæpGè
G\b¤\b&\bG.p&
&	.\b(\rGê
G
&\v&\rQ(\r!G\vG
&\r!R&\bGæp&\b.\b.&\b.\b2¤\b&	G
p'	\x07&\bG\x07p(	&&\bG&p&\b.\b\x07&\b.\b\x07¢\b&\bGòp(\v&\b.\b&&\b.\b*Ú\x07&\b.\bz'\f&\bGpÁ\b&\bG<\b\x07&\b&\b/	=\b~&\b&\v&\bGæp&\f!(\f/\b
=\b\x07&\bGþp(\vGÝ
G3&	G\x07j&\v&
G\x07GG\x07G&\f/\b
'&\b&\b/\bj=\b\x07&\bG
<\b\x07&\bG<\b\x07&\bGÊ\x07p(
&G\x07p(\fG
G&	G\x07P&\b&=\b²\x07&\b&\b/\bÎ\x07=\bº\x07&\vG¢
Gì&\bG²\x07pG\bj&
¶\b&\bG<\b®\x07&\bG
<\bª\x07&\bG\f<\b¦\x07&\bG¥
<\b¢\x07&\bG<\b\x07&\bG
<\b\x07&\bG
<\b\x07&\bG¡
<\b\x07&\bH&=\b\x07&\bG\x07p'
	F\bF&\bGp&\bG\x07p\x07&\b.\bG\x07M&
&\b.\bG
zp(	.\b(\vK&	.\b
'\r&	.\b'&	.\b'	&\bGÊ\x07p(&\x07§\x07&\b/\bÎ\x07'&\bGp&\f&&	w&\b&\r<\b¾\x07&\b&\v<\bº\x07&\b&=\b²\x07&\b&\b/	=\bÂ\x07&\bGþpGª
GD&\bG²\x07pG	j&¶\b\x07&&\bGþp(	¡\b(\v&	¶\b&\bGòp¶\b&\bGæp¶\b&.\b¾\x07(	&.\b¶\x07L
F&G¶\x07pG¯\x07&.\bº\x07&	Grp(
&\v<\b&
&<\b
&
&\x07<\b&&	G\x07p<\b¾\x07&\bGÖp±\b&\bGÖ\x07p*þ
\x07\f)GFp(	*&	Gp&\x07G%\\&	Gp&	.\b(&	.\b"(
G\x07\x07&	.\bG&	.\b(\v!'\f&\vG\x07&\v!'\v&\bG\x07w
F&	Gp&\v&\fn&	.\bG&	.\bG\x07w!'\r\bF\bF\bF\bF\bF\bF\bF\bF&

F\bF&3(
G(q\b
	&
GEL
&
GáL\f&
GìL\x07&
GúL\v&
GL\r&G@\r&G\x07A\x07\f&&\f<\b&&\v<\b
&G\b@\v&&\f<\b&&\v<\b
&G	@
&&\f<\b&&\v<\b
&G\f@	&G\bA\x07\b&	G<\b2&	HÆ=\b*&\bG\x07q'
	F&\r
F&	G6p&\x07&
G&	.\b2(&	.\b*L
F&	G*p»\b&	.\b.&G
zp(\b&	/\b6=\b&\b&	/\b>=\b&	&G\x07p<\b2&\rG\x07q'\r\x07&&	.\b2<\b&&	/\b*=\b
&G
@\x07&	G<\b2&	HÆ=\b*&\bG\x07q'	F&\r
F&	&\x07G%\\&	.\b
'
&	.\b'\b&	G6p&\x07&G&	.\b2(\v&	.\b*L
F&	G*pº\b&	.\b.&\vGrp(\f&
<\b
&\f&\b<\b&\f&	/\b6=\b&\f&	/\b>=\b&	&\vG\x07p<\b2&\rG\x07q'\r\x07&&	.\b2<\b&&	/\b*=\b
&G\v@&	GFq*¾\f\x07)Gæq(
*&
Gp&\x07.\b
'\f&\x07.\b')G\x07q(\v*&\vG~<\b&\vGp&\f&\b&\v.\b'&\v.\b'\f	F&\f&M
F&\vGâp(\r&\f.\b&\f.\b
&E\bF&\v.\bbG~L&\vG>p(&\rG*\bF&\v.\bG~L&\v.\bV(\r&\v.\b2(Q&\r&L
F&\b&\vGp\bO\x07&\vG>p£\b\x07&\vGâp(\r&\vG>pG*&\vGp(\b&&\rG*&\fGp'\f\x07&\vGpG*&\vG\x07p*\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&\x07.\b(\v
F&
G2p&\v&\x07.\b(\x07&E&
.\b2G~L\x07&
.\bG~M\b&&\b<\bN
&
G~<\b2&&\b<\bN\x07&
.\b&&
.\bJ&&\b<\bNO\x07&G*p(\x07\b&\x07&
GpG*\bF\bF&.\b*G~M
F&\b&.\bB(\x07G	p(\v&\x07&.\b&p(\x07&.\bF(&&\x07Q!(&&\vQ!O\x07G'G\x07'\x07G\x07'G'\x07&	&\vK\x07	&
G2p\b&
G2p\b\r&G*p(\f\b&\f&
G2pG*&.\b*G~M\x07G'G\x07'\x07&
GÚpG©¨
GÖ\x07&
G~<\bV&	&
GÖp¹\x07&\x07\b&\b&.\bB(\fG	p(&\f&.\b&p(\f&.\bF(&&\fQ!(&&Q!(U
FG\x07'G'\x07	&
GÖp(\f&\v&\x07\x07&
&&\bq<\bb&	&\f¹\x07	&
G2p\b&\x07K\b&
Gp\b\b&
G~<\bV&	&
GÖp¹\x07&\x07
F&
G2p\b&K\x07&
Gp\b&
Gæp*\b\x07)G&q(
*&GFq'&G&p'á\x07'	F&.\b*'\x07\bF\bFG\x07\bG&.\b^&.\bZM(\b G&.\bn&.\bjL GM(	&\bx&\x07G\bLw&.\b!Ká\x07&§J6FjK
F&.\bN(\x07
F&&\x07G\x07q(\x07<\bN&.\bJ&\x07G\bzp.\b'\f	&GâGÒ&	!p(\f.\b(\x07&\f.\bU
G\v&\f&\x07G\x07p<\b&\f.\b
&\x07G\bzp.\b'\fG\x07'\x07&
&\f<\b
&
&\x07<\b&
.\bK\x07&
.\b
'\f\b)Gq(\x07*)Gq(\b*G\x07G\x07à\x07(	G\x07@&\bGò
<\b&\b&	<\b&\b.\bGò
B'	&\bGp*&\x07&	<\b&\x07&\x07GpG\x07&\x07.\b&\x07.\b
\0\x07'\b&
&	<\b"&
G\x07<\b&
&\b<\b&
G\x07<\b&\x07Gp*&Gp\b&&
/\b=\b&&
/\b=\b&
G&p*&
&\f<\b\b&
Gp')Gq(\x07*GG
.\b	(\b
F&\x07Gp&\bGæ\x07pÞ\x07G\b'	&\x07.\b'\v&\x07.\b(\b.\bG~M
F&\b&
.\b(\rl'	&\b.\bZ&\rQ
F&\b.\bV&\rG	zp(\b&	
&\b3
\vG\x07K@\f&\v&\v.\bG\x07p<\b&\x07Gp*&	\x07G\x07wK)Gq(\r*&\r&<\bG'\x07\bF\bF&.\b¾\x07(
F&\r.\b(.\b'\b&.\bº\x07('\v	F&\v.\b&\bL\b&\vGp'\v&&\x07G\x07p(\x07M\x07&\v\x07&Gp'&\x07'		F&\x07G\x07p'\b&&\x07Grp'\v	F&\b&U
F&&	<\b¾\x07	&\v.\b&.\bL
F&\bG\x07p'\b&\v\x07&\vGp'\v\x07&&	Grp(\x07&\v.\b<\b&\x07&\v/\b=\b&	G\x07p'	&\b'\x07&\rGp*&\f&.\bBU&.\b>&\fG	zp(\x073\v&3rG\x07y'	\bF&\x073
G	qG\x07wG\bU
F&\x07G\x07@\v&\x07¾\b'\b&\x073
'\x07&
&\b<\b&\b&\f&	G&\x07G\x07L!G\x07wK&\x07G\bLx\x07)Gq(\x07*)Gq(\b*G
Gà\x07(	&\f<\b
&	G\x07<\b&\bG 
<\b&\b&	<\b&\b.\bG 
B'	&\bGp*&\x07&	<\b&\x07&\x07GpGÔ\x07&\x07.\b&\x07.\b
\0\x07'\b&
&	<\b"&
G\x07<\b&
&\b<\b&
G\x07<\b&\x07Gp*&\x07&&\f<\b&&
/\b=\b*&&
/\b=\b2\x07&\x07.\b\x07&
Gp\bï	\x07\x07)G6q(
*\bF&.\b
F&
Gp&Gp¥\b\x07&
GpG¨
G\x07&
G<\b2&
G¡¨
<\b.&
&\b<\b*&
&\x07<\b&&
G<\b"&
G¨
<\b&
Gp&
GpG	\x07G¤
'\bG\r'\x07\bF\bF\bF\bF\bF\bF\bF\bF&	3G\x07q\f
\x07\b	
\rG¤
G¤
&	3\x07(\x07!'\bG
G\v&\x07!'\x07\f&
GpG(å\x07&	.\b'\x07&	.\b
'\bG.'		F&	G2L
\bF&\x07&	Q
F&\b&	p2GÅP\r\x07&\x07&	L\v&	G\x07p'	G£¤
'\bG\f'\x07
G©¤
'\bG'\x07	&	.\b'\x07&	.\b
'\b\b&\x07'	&
&\b&\x07&	´\x07&
Gp&
.\b(\bG\x07&\b!&
.\b
G&\b!¤\bG¤
G¤
&\x07&	Q(\x07!'\bG
G\x07&\x07!'\x07&
Gp&\b&\x07¤\b&
&
.\b<\b&&
&
/\b=	&.\b(\x07&.\bL
F&¹\b&.\b
&\x07Grp(\b&
.\b&<\b&\b&
/	=\b&&\x07G\x07p<\b&
G6p*©	\x07)G&q(	*&\x07'
&	G~<\b&	&
@&\b&	Gp(
¹\x07&	G~<\b&\b&
¹\x07&	G~<\b&	G\b@&\b&
¹\x07&\b&\x07v&	G<\b&	HÆ=\b
&.\bVG
p'\r&.\bZ'\fG'
	F&
G\x07p'\v&\r&
G	zp'\x07G&
&\f&
&\fQ!q'\bF\bF	F\bF\bF&\v&pG\x07M
F&&\vG\x07q(
lK\x07\v&	.\bK\x07&	&	.\b<\b"&	&	/\b
=\b&	G~<\b&\b&	Gp¹\x07	&	Gp(&&
&	.\b&±\bK&\x073\x07G\x07wKx	&\x073\b
FG\x07'
&\x07G@\x07&\x073
F&	G
p&
Î\x07&\x07Gp'\x07&\vG\x07p'\v\x07&	G
p±\b\bF&K
F&&\bS\x07&	G~<\b&\b&	Gp¹\x07&	G&p*&\v'
Á	\x07)G6q(\v*&Gp'\f&\x07&\bG
zp'&	.\b
'&	.\b'G'\b	F&&\x07(M
F&\b(\rG\x07p'\b&\x07Gp'\x07&
&\rp(&U\x07&&Grp(.\b
'&.\b'&.\b'&\fGáå\x07&\f&\rì\x07&\fGãå\x07&\vGp&	&&m\bF&\v.\bG\x07w
F&\v.\b&L\x07&.\b(\r
F&\fG4å\x07&\fG¢
G\b¤\b&\v&<\b&&\v&<\b"&\vG	@&GØ¡
G2&\vGp(J&Ò\x07&\f&\r¸\x07G\x07'\r&
K
FG££
G6&&}'\r&\vG<\b2&\vGØ£
<\b.&\vG\v<\b*&\vGÓ£
<\b&&\vH&=\b	F\bF&\vGp&\vGpÉ\x07&\v.\b(K&\r\x07&&&\v.\b(sG¢
fK\x07&.\b(
F&\fG4å\x07&\f&&¤\b&G¡
G\fG¢
J&\f&¸\x07\x07&\f&¸\x07\x07&\vG6p*\b\x07
)G\x07q(\v*&\v&\b<\b:&\v&\x07<\b6&\v&
<\bB&\v&	<\b>&\vH&=\bFG'\b&\vGþ£
/\b=\bN&\vG¤
/\b=\bV&\vH&=\b^&\vGÂÌ
/\b=\bf&\vGÊÌ
/\b=\bn&\vH=\bv&\vGÞp'	G\x07'\x07	F\bF&\vG.p&\vGFqÉ\x07&\v.\b.(
K&\v.\b2'\f&\vG&p&	É\x07&\v.\b&(\rK&\v.\b*&\v&\f<\b&\v&
<\b~&\r&\x07&\vGþp&\vG6p\b(
!'\x07&\b&
!'\b\x07&\v&\b<\b&\v&\x07<\b~\b	FG&\bK\x07 &\vGp&\vGþp(\bG@\\&\v&\v/	=\bF&\vGFq&\vG>p\b&\vGp&\bG&\\&\vGp&\bG\\K
F&\v.\b'\b\x07&\v.\b'\x07&\v.\b'\b&&\x07<\b
&&\b<\b&\vG\x07p*\b\b\x07)GÖq(\b*GËÁø~&\x07.\b&\x07.\bØ\x07'\v&\x07.\b
(\f&\x07.\b(\rGrp'&\f'\x07	F&\x07&M
F\b&\r&\x07.\b(	S
FG'
G\x07\x07&\f&	Grp(	.\b
'
&	.\b'&\x07Gp&\bGp&\x07.\bG¥
G\fsG\x07GZ&\x07/\b'&\b&\b.\b"G&\b.\b(\x07!<\bR&\b&\x07G\x07&\x07!<\bN&\bG\x07<\bJ&\bG ¥
<\bF&\b&
<\bB&\b&<\b>&\bG\x07<\b:&\bG ¥
<\b6&\b&=\b.&\bHÖ=\b&GËÁø~'\x07	F&\bGp&\bG&p\x07&\b.\b(

F&\x07&
&\b.\bØ\x07'\x07\x07&\x07G·ùã÷r&\vp'\v'\x07\x07&\bGpÁ\b&\bG<\b.&\b&\b/	=\b&&\bG&p&\v«\x07&&\b.\b.<\b&&\b/\b&=\b&\bGÖp*º\b\x07
)G6q(\b*&\bGpÁ\b&\bG<\b"&\b&\b/	=\b&\bGp&\x07Gòú1p(\x07&\x07G·ût(
G·ûrq(\x07G²£\bt&\x07p&\x07Gºtq&\x07GµûQq(	Gó\bt(\v&
G	rpG	G}&\x07&	Gºtq&	G£\btp&\vGrp(\x07G\vrG\bp(	G\0O!&	G\x07t(	p(
G	Opì\x07&\bH&=\b&&\b&
³&\x07&	G\x07rG\bpG\vtqG\x07p³H&=\b.	F&\b&\bG&p\x07&\b.\bG\x07L
F&\bGp(\x07GÁª
GÀª
&\b.\b
(	GO(
!G\bG\x07&
!¤\b&\x07&	ì\x07\x07&&\b.\b"<\b&&\b/\b=\b&\bG6p*Ã\b\x07\b)Gæq(\f*&\fG&pÁ\b&\fG<\b:&\f&\f/	&=\b2&\fGp&\x07&\b&	w&\f&\f/	=\b>&\vG
z'\x07&
Gq'
	F\bF&\fGp&\fG>p(\bG\\&\fG2p&\f.\b&\f.\b¤\b&\f.\bBK&\fGp&\bG\\&\f&\f.\b(\v<\bJ&\f&\f.\b(\r<\bF&\x07'	&
'\b\bF	F&	K\x07&	Gq'	&\bGp(\b&\fGFq\bK&\fG2p&\b.\b&\b.\b¤\b\b&\fG\x07<\bb&\fGô¤
<\b^&\f&\v<\bZ&\f&\r<\bV&\fG\x07<\bR&\fGó¤
<\bN&\fG2p&\fGÎpG	\x07\x07&&\f.\b:<\b&&\f/\b2=\b&\fGæp*Ò\r\b	)Gæq(
*&
&\bG\x07w(\vGM@\bF\bF\bF\bF\bF&\x073~G\x07q\b\x07\b&G~<\b	&\vK\x07&
&\x07<\b&
&\x07<\b&
&
Gp<\b&
GÚp(&\x07N&\x07.\b*'\f&\x073K'\r&\x07/\b'&\x07/\bv'&\x073'&
3'&
/\b^'&
G"p(\v&
Gp(G\x07&
G.p(&G&
&\b@U&
&@R&
&=\bJ&
&=\bB&
&=\b:&
&	@S&
&\x073@T&
G\r&\rG\r&G\x07w!&\fG~L!@V)G\x07q(\x07*&\x07GpÁ\b&\x07G<\b2&\x07&\x07/	=\b*&\x07&\v39(\bG\vpG\x07w<\b&\x07&\bG\bz.\b¾Ú
<\b&\x07G\v<\b&\x07G<\bz&\x07Gñ©
<\bv&\x07G<\bj&\x07Gç©
<\bf&\x07G<\bZ&\x07Gß©
<\bV&\x07G<\bJ&\x07GÕ©
<\bF&\x07G\f<\b:&\x07GÏ©
<\b6&\x07&\v/\b.=\bn&\x07&\v/\b&=\b^&\x07&\v/\b=\bN&\x07&\x07/	=\b>&\x07G¬ª
G§ª
&\v36!<\b~&\x07G*p(\b&\x07G6p(	G\x07&\v3:(\fG\rM
F&\x07G<\b:&\x07Gù©
<\b6&\x07&\fGr/\bæ¥
=\b>&\b&	G\b\x07&\x07GG&\v38(\b!<\bB&\x07Gª
G\x07&\b!<\b>&\x07GG&\v37(\b!<\b:&\x07G©
G\x07&\b!<\b6&\x07G*p&\x07G6pG\b\x07&\x07G<\bR&\x07Gª
<\bN&\x07&\vGp<\bJ&\x07G<\bF&\x07Gª
<\bB&\x07&\v<\b>&\x07H&=\b6&\x07G>p'	F\bF&\x07Gp&\x07G6p\x07&\x07.\bG\x07M&&\x07.\bGrp(\f.\b(\bK&\b.\bG	z'	&\b.\b
'\b&\f.\b
'\r&\f.\b'\f	F&	K\b&\b.\b
(&\x07.\b2&\fppGQ\b&\b.\b'&\x07&<\b\x07&\x07&<\b\x07&\x07&\f<\b\x07&\x07&\r<\b\x07&\x07G*p&\x07G\x07pG\b\x07&	Gq'	&\bGp'\bG\x07'\fG¦ª
'\r&&\x07.\b2<\b&&\x07/\b*=\b
&\x07G\x07p*&G~<\b&\v¯\b&¯\b&¶\b\x07&G~<\b&
Gæp*ª\b\x07\b)GÖq(\v*&\b&\x07.\b&\bS
FG\x07'\bG\x07&\vGp&\x07.\b
&\bGrp(\f.\b&	&
s&\x07.\b*&\x07.\b.Z&\v.\b(\b
F&\v.\b"\x07&\vGpÁ\b&\vG<\b2&\v&\v/	=\b*&\f.\b'\b&\f.\b
'\f&\v&
<\bR&\v&	<\bN&\vG\x07<\bJ&\vG
<\bF&\v&\f<\bB&\v&\b<\b>&\vG<\b:&\vG
<\b6&\vG*p(	&\vG6pG
\x07&\vGp&\x07G*p&\v.\b.&\v.\b2w&\b&\v.\b(\x07&\x07&\v.\b(\x07G\x07Gø\x07(
!'\b&	¶\b&\f&\x07&
!<\b
&&\b<\b&\vGÖp*
\b\x07)G6q(\b*&\b&<\b.&\b&.\bb(	<\b&&\b&	&.\bfGrp<\b*)G&q(
*&
Gp&\b.\b*&\b.\b&qGtG\x07G\x07\x07&
G<\b"&
&
/	=\b)Gq(\v*&
Gp(	&\b.\b*&\b.\b&qGt\b&	/\b
'&\v&	Gp<\b
&\v&H&=\b&\v.\b'\r&\v.\b
&\b.\b&(\f&\b.\b*(M
F&\v.\b'&\b.\b.'&\fGp'	&&\fqGt'\f	F&\r&p&&	q@&	Gp'	&\rG\x07p'\r&\fG\x07q(\f&\r<\b&\vGp*&\b&
.\b"<\b&\b&
/\b=\b
&
G&p*&\bG<\b&\bHÆ=\b&.\bZG	z'
&.\bV'		F&

F&\b&<\b"\bF\bF&	.\b(\v&\b.\bO
F&\b.\b&\vp3\x07&.\bn&.\br&\bG"p^K\x07&	3\v&	G\x07@\v&\bGp&Î\x07&	Gp'	&G\x07p'&
Gq'
\x07\bF&\b.\b
F&\b&\b.\b<\b2&\b&\b/\b=\b*&\bG~<\b&&\x07&\bG&p¹\x07\x07&\bGp±\b&\bG
p¶\b&\bG6p*\b\x07
)G6q(*&G&pGÎ 
Ã\x07&.\b&'\x07&&.\b*(\b<\b2&&\x07<\b.G\x07'	&\x07G\x07M
F&GpGÖ 
Ã\x07&.\b"'\b&.\b'	&G.p\b&&	<\b.&&\b<\b2G\x07'\x07&	G\x07M
F&GpGÊ 
Ã\x07&.\b'\b&.\b'\x07&G.p\b&&\x07<\b.&&\b<\b2G\x07'	&\x07G\x07M
F&GpGÒ 
Ã\x07&.\b'\b&.\b'	&G.p\bG'\x07&	G\x07L
F&&\b<\b.&G.p(\x07.\b>
&\x07\bG\v&\b'\x07&G6p*&\x07ï\x07\x07\vG&&GS!'\f	F&\x07\x07'	GÊÚ
'\b\bF\bF\bF	F&\b(.\b(\bGM
F&\b.\b
&\bp(\v&	S\x07G&\fq&\v&	qw(
&\bU\b&.\b'\b\x07&	G	pGw(G|F(\bGM\x07G&	&
p(\x07&\vU
F&'\x07\b&.\b'	&\x07&\v&\x07q<\b
&\x07&	<\b&&\x07<\b\x07&\bGz&Y\x07&\x07.\b'&\b&
M
F&&
&\bq<\b
&
&\x07&.\b<\b&
è\b\b)GFp(*G\x07'\x1B&.\b*(G~M
FG\bG\x07&\x07G\x07wG\vL!'\x1B&G*p'\bF&3K
F&G~<\b6&	¶\b\x07&&	.\b<\b>&&	/\b=	6&Gp'&\b'&G6p')Gæq(\v*&\vG<\b&\vH=\b&(\b.\bGr'&\x073'&\x073'&\x07.\b'&\x07.\b
'\f&.\b
'\bF\bF	F\bF\bF\bF\bF&
F&\v&\r<\b&3(G\x07y'&\b&\rë\x07G\x07w(	G\x07L'&'&\f&&\vGp^	&	'&G\x07q\b\x07\b	&\v&\v/\b=	&\v&\v.\b<\b&&\vG\x07@>&\vG~<\b*&\v&\x073@?&\v&\b.\bN(<\b6&\v&&\b.\b&p<\b:&\vGp\bK
F&G\x07wG\bM&w
\f\bF&\b.\b*G~M
F&\b.\b6G~M
F&\vGBp&\bG6p¥\b\b&\vG~<\bB\x07&\vG~<\bB&\vG*p&/\b
'&.\b'\r&\v&\v.\bJ<\bV&\v&\v/\bB=	N\bF&\rG~M
F&\v/\bR&\v.\bN'&\v&=\b^&\v&\r<\bZ&G~L\x07&\vGÚp¶\b&'\r'\x07&\vGÎp\bG~'\r\b&\v&=	.&\v&\r<\b*&&\vGpG*\f&G\x07w'\x07G'&\v.\b&\rL
F&\vGpG\x07G\x07°\x07&&w&x'&Gp'&\v.\b&\rpG\bG\b&G\x07wG\x07M&x&w&G\x07wG\bL!&G\x07w!@&\v&\rG\x07p(\r<\b&Gq'\x07&\vG
@?&&\vGpG*&\b&\vGæp*)Göq(\v*&\vG"p(\x07Gºª
G\b\x07&\vG.p(&\b(N&\x07&\v.\b2&\v.\b6¤\b&¶\b&\v&(\x07/\b=\b6&\vH&=\b.	F&\vGp&\vG.p\x07&\v.\bG\x07L
F&\v.\b'\b&\vG"p(Gå\x07&&\bì\x07\x07&\x073''&\x07.\b'	&\x07.\b'\b&\x07.\b'&\vG\x07<\bb&\vG±ª
<\b^&\vG\x07<\bR&\vG±ª
<\bN&\vG\x07<\bJ&\vG\x07<\bB&\vG±ª
<\b>&\vG\x07<\b2&\vG±ª
<\b.&\vG&\b&G~L(!<\bZ&\vG\x07&	&!<\bV&\v&Gr.\bÚ¥
<\bF&\v&/\b=\b6&\vG"p&\vG.pG\r\x07&.\b
(&.\bGrp'&\x07.\b
'&\x07.\b'&'G'\b&.\b"(\r'	F\bF\bF\bF\bF&K&&LxK
FG¼ª
'G'&\b&U
FG\x07'
G½ª
'\fG'\x07G\x07'&\b&p3	\b\x07	\x07GËÁø~&\v.\b&&\v.\b*Ø\x07'\x07&\vG"p(Gå\x07&&\x07«\x07&&\v.\b*<\b&&\v/\b"=\b&\vGöp*	G¾ª
'\fG\x07'\x07&\v&/\b=\b6G\x07'&\vG\x07<\b2&\v&\f<\b.&\vG"p&\vG.pG\b\x07&\x07'G'&G\x07q'&\bG\x07p&Gp&\v&\r<\br&\vG<\bn&\v&<\bj&\v&<\bf&\r'\f	F\bF&\fK
F&\v.\bf(\f&\v.\bjL
FG'\f\b&\v&\fGp<\bf&\v&\v.\bn(\x07G\x07p<\bn\x07&\vG<\br&\vGp&\vGæp&\f&\v.\b'\f&\v.\b'\x07&\f
F\bF&\x07&U&\x07&p3(\x07G\bL&\f.\b&\bM&
F&\v&/\b=\b6&\vG\x07<\b2&\v&<\b.&\vG"p&\vG.pG\b\x07G\x07'&\v&\f/\b=\b6&\vG\x07<\b2&\vG¿ª
G¦ª
&\x07&yG\x07w!<\b.&\vG"p&\vG.pG\b\x07G'&\v.\br'\f\x07''\b\x07&\b&&G*&G<\br&&
æ\x07&&.\b&<\bB&
&¹\x07&G~<\b6&
&¹\x07&&&\x1B&G~MQ&&&
K&&
a&GFq*\x07\x07\b)GFp(
*\bF\bF&\x07&.\bBU&
G&p(\v&.\b>&\x07G	zp.\b&
Gp&
.\b&&
.\b*¢\b&\v&
.\b&
.\bÚ\x07&
.\b&G~L&
&
/\b&=	&
&
.\b.(<\b&
.\b'\x07\x07&
Á\bG'&
G<\b&
&
.\b
(\x07<\b&
&
.\b<\b&
&	<\bB&
&\b<\b>&
G <\b:&
Gé
<\b6&
&<\b2&
&\x07<\b.&
G<\b*&
GÜ
<\b&&
G&pG
\x07&
Gp¶\b&
GFq*ä\x07\x07\b)GFp(\f*&\fGpÁ\b&\fG<\b&&\f&\f/	=\b&\fGp(\r&\x07G	wì\x07&\rGæ¦
G
¤\b&\r&\bG	wì\x07&\f&
<\bB&\f&	<\b>&\fG\x07<\b:&\fGê¦
<\b6&\r&\fG6p(\x07G\b\x07&\fGpÁ\b&\fG<\b2&\f&\f/	=\b*&\fG*p(\b&\vì\x07&\f.\b&'	&\f.\b"'
&\f&\f/\b.=\b:&\fG\b@6&&
&	&\x07J&\x07Ò\x07&\b¶\b&\r¶\b&\fGFq*à\x07\x07	GÊÚ
'\b&\x07\x07(	&p'
\bF\bF\bF	F&\b(\x07.\b(\bGL\b&\b&
L\x07&&\bS&\x07.\b'
&\b.\b
&\bp&M
F&&	<\b
&&
<\b&\x07&<\b&
&
.\b
&	p<\b
&\b.\b
&	p'	&\b.\b(\bGL\x07&&\b.\b
&\bpM\x07&\b&\b.\b
&	p<\b
&\x07&\b<\b&&	<\b
&G<\b&\x07&<\b&\x07&<\b&&\b<\b&&	<\b
é\x07\x07\x07)GFp(
*\bF&\x073G\vL
F&
G\b<\bB&
Gú£
<\b>&
&	<\b:&
&\b<\b6&
H&=\b.\bF	F&
Gp&
G.pÉ\x07&
.\b(\bK\x07&
Gp&\x07&\b&
.\b"s÷\x07&
.\b(	K&
.\b'\x07\b&\x07.\bK
FG'	\b&
Gp&\x07.\bGp÷\x07&
.\b'\x07&
.\b'	\x07&
G&p&\x07÷\x07&
.\b*'\x07&
.\b&'	&&	<\b&&\x07<\b
&
GFq*ª \b\b)G6q(*&&\x07.\b<\b.&&\x07/\b=	&&&\x07/\b=	&&\x07/\b=	&Gp'\v)GFp(*GG
.\b	(\x07K
F&\vu&Gp&\x07Gæ\x07pÞ\x07&.\b(
.\b'	&.\b'&&\v.\b<\b>&&\v/\b=	6&&\v/\b=	.&&\v/\b=	&G~'\x07\bF&	G~M
FG'	)G¦\x07q(\b*&\bHÆ=\b&\bG<\b\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bFG	&\v.\b(\x07G~y&\x07GT!G\x07q
\x07
\b	&
G\x07@\x07&\b&\v.\b<\b\x07&\b&\v/\b=	\x07&\b&\v/\b
=	\x07&
&\vG
p&\v.\b&\bGp(\x07H&
\x07'	&\bG~<\bN&\b&	@R&\x07&\bGÎp(	¹\x07&\bG~<\bN&\bG@R&\x07&	¹\x07&
&\x07S&
&\x07a&\bG\x07p¯\b&\b&\v.\b<\b^&\b&\v/\b=	V&\b&\v/\b
=	N&\v.\b'\x07&\bG\x07p&
Í\x07&\bG\x07p(&
¬\x07&\bG<\b\x07&\bHÆ=\b&
&\vG
p&\x07&\bGpH&\bGp&
¬\x07&\bGòp&
Í\x07\bF\bF&\b.\b\x07(\v&\b.\bzL
F&\b.\b\x07'\f&\b.\bv'\r	F&	(\x07&\vM
F&\x07G\x07p'	&\x07&\rp3&\x07&\fp3L\x07&\x07&\vU\x07&\bGòp¶\b\x07&\bGòp¶\b&\b.\b\x07&\b.\b¢\x07&\b.\b"&\b.\b&ó\x07&\b.\b\x07'\v&\bGp&\b.\b\x07(\x07\b&\b.\b'	&\x07
F&\x07G
z(\f
F&\b.\b&	G
zp&\v&\f&\b.\b'	&\bG<\b\x07&\b&\x07&	p<\b&
3\x07K\r&\b.\b\x07&\b.\b¢\x07&\b.\b"&\b.\b&ó\x07\r&
&\bGpæ\x07\r&\b&\v/\b=	.&\b&\v.\b<\b6&\v.\b'&\v.\b'\r&\v.\b'\x07&\v3'	&
3'\bF\bF&
3\x07G\x07L
F&
3\x07G\x07wK\x07&\bGp&
§\b\x07&\bGp&
¬\x07G&	&!'	G\b'\bF\bF\bF\bF\bF\bF\bFG\b&\x07G~y&\x07GT!G\x07q\f\x07\b	\v\f
&\bGòp&
&\b.\b"&\b.\b&\x07G\x07'G'\x07&\b&<\bz&\b&\r<\bv&\b&\x07<\brG\x07'\x07G\b'\f&
G\x07@\x07&\bG~<\b\x07&\bGp&\bG\x07p¹\x07\r&
G@\x07&\bG~<\b\x07&\bGp&\bG\x07p¹\x07\fG\x07'\x07&	G\x07wG\x07M\f
&	G\x07wG\x07L	&
Gêp&\rÎ\x07&
&\bGpS
G\x07'\x07&	G\x07wG\x07L\b&\bG\x07p(&
&\r&\bGòp&
&\b.\b\x07&\b.\b\x07\x07&±\bG	'\v&\b&\v/\b
=	>&\b&\v.\b<\bFG\x07'\f\bF\bF\bF\bF\bFG\x07&\v.\b(\x07G~y&\x07GT!G\x07q	\x07\b	&\b&\v/\b=\bv&\b&\x07<\br	&\bGòp&
§\bG'\f\b&
G*p\b&
G<\br&
G~<\b*&
&\bGp(\x07æ\x07&\bG~<\b\x07&\x07&\bG\x07p(	¹\x07&\bG~<\b\x07&
&	&\x07K&
&\x07a&\bG>p¶\b&\bGòp&
§\b&\b&\b/\br=	&\b&\b.\bz(	<\b&&\bG\x07p(\x07&
&\b.\b"&	\x07&\bGA\x07&\b&\f@\x07&\b&\v.\b<\bV&\b&\v/\b
=	N&
&\x07G\b&\bGÎp&\bGpV&\x07±\b&\bGp±\b\r&\v.\b'	&\v.\b'\x07&\b&\v.\b
<\b&&\b&\x07<\b"&\b&\x07<\b&\b&\x07&	G
zp(<\b*&
GÒp'&
GÞp'	F\bF&\x07&L&\b&\x07Gp(<\b"&\x07.\b(G~L&\x073(\x1B³H\x07'&\x07/\b
(H&­'\v&
.\bfGr'	&
.\bb'\x07&­'G'\f	F\bF&	K&\x07.\b
&\x07.\b&&\vø\x07&	Gq'	&\fG\x07p'\f&\x07Gp'\x07\x07&\b&<\b^&\b&
<\bZ&\b&=\bR&\b&<\bN&\b&\bGp<\bb\bF&	
F&\bGÎp¶\b\x07)G6q(\x07*&\x07G<\b*&\x07HÆ=\b"&\x07&\v(	<\b2&\x07&<\b.G'\f	F\bF\bF\bF&	
F&\x07Gp&\x07G.pG&\\&\x07.\b'&\x07.\b')Gq(	*&	G<\bG'&	Gp(\rb&	G\x07<\b
&	&\r<\b&	.\b')Gq(\r*&\r&	.\b
(<\b
&\r&<\bG'&&U
F&\r&<\b&\r&<\b&\r&\rGp\b'&\rGp*&\x07&&q<\b&\x07&&pG&!<\b&	Gp*&\x07&
&\x07.\b(	&&	!&\x07.\b&&	!m&\x07.\bG\x07w
F&\x07.\b
'\r&\x07.\b"&\fL
F&\x07G"p·\b&\x07.\b&&\fG	zp(&	GM@
&&\r<\b&\x07&\fG\x07p(\f<\b*	&K\b&\bG~<\bf&\x07G"p¯\b\x07&\f
F&\b&\x07.\b*<\bn&\b&\x07/\b"=\bf\x07&\bG~<\bf&\x07G"p¯\b&\x07G6p*\x07&\x07.\b2'	\x07&\b.\bfG~L
F&\bGpGÃª
G'\x07&
.\bGr'\x07&
.\b
'		F&\x07
F&\b&	/\b=\b\x07&\bG\x07<\b\x07&\bGê¦
<\b\x07&\bGp&\bG\x07pG\b\x07&\x07Gq'\x07&	Gp'	\x07&\bG<\b¢\x07&\bGíª
<\b\x07&\b&\v<\b\x07&\b&<\b\x07&\bG<\b\x07&\bGäª
<\b\x07&\bGp&\bG\x07pG	\x07&\b&\b.\b\x07<\b~&\b&\b/\b=\bv&\bG~<\br&\bGp&\bGòp¹\x07&
.\bf(\f&
.\b^L
F&º\b&
.\bb&\fGrp(\x07&\v<\b&\x07&<\b
&\x07&<\b&\x07&\b/\bf=\b&\x07&\b.\bn<\b&
&\fG\x07p<\bf&
.\bZ(	&
.\bRL
F&·\b&
.\bV&	G	zp&\f³&H&=\b&
&	G\x07p<\bZ&'\x07&\x1BG\x07M\x07&\bG\x07p(\v&
&	&\b.\b\x07&\v±\bK\x07&
&	l\x07&\bG~<\b\x07&\b&	<\b\x07&\bGp&\v¹\x07\x07)Gq(\v*&\v&\bGp<\b&\b.\b*&\b.\b"(\x07qG
|'		F&	
F&	G\x07q'	&\x07¶\b&\x07Gp'\x07\x07)Gq(\x07*&\x07&\v.\b(	.\b<\b&\x07&	.\b<\b&\x07Gpµ\b&\x07Gp*&\vGp*&
&\bGpS\f&\bG\x07pGù¨
GÜ\x07&\bG~<\b\x07&\bGp&\bG\x07p¹\x07&\bGp±\b&\bG.p¶\b
&\bGòp&
&\b.\b"&\b.\b&\x07G'&\b&\b.\bz<\b\x07&\b&\b/\br=	\x07&\b&@\x07&\b&\f@\x07&\b&\x07@\x07&\b&\v.\b<\bV&\b&\v/\b=	N&
&\bG\x07p(\x07&	&\bGÎp&\bGpV&\x07±\b&\bGp±\b\b&\bG~<\br&
&\bGòp&\bGp(\x07K&
&\x07a&\bGp±\b&\bGp(\x07k&\x07µ\b&\bG\x07p¶\b&±\b&\bGÎp¯\b&&\b.\b<\b"&&\b/\b=\b&\bG¦\x07p*&/\b'&.\b'\x07\x07&G&pu&&.\bG\x07p<\b&&=\b&&\x07<\b
&GFq*&.\b
G~M
F&&/\b
=	&&.\b(\x07<\b&.\b'\v&Gª\x07p&\x07\b&.\b²\x07'	&&\x07
&\x07G
z(
F&.\b®\x07&	G
zp&\v&&.\b²\x07\v&	&\x07p<\b²\x07&G<\b&Gp®\b&G6p*Á\x07\x07\v)Gq(
*&\x07.\b
'\v&\x07.\b'\f&\bG\x07w'\b	F\bF\bF&	&\vL
F&\v'	\x07&	&\fp3&\bM\x07&
Gp&\f&\v&	´\x07&
.\b'\r&
.\b'\b&
&\f&\v&	G\x07p\x07&\x07&
.\b
G&
.\b(	!<\b
&\x07&	G\x07&	!<\b&&\rG&\b!<\b
&&\bG\x07&\b!<\b&
Gp*&	G\x07p'	Û\x07\x07\f)Gq(	*&	&\x07Gp<\b
&	&\x07Gp<\b&\x07.\bGq'\b&\x07.\b'
&\x07.\b
'\f\b\bF	F&\bGp(\v&\fL\x07&\x07&\bG.p<\b&	&\v<\b&	&
<\b&	.\b(\b.\b3G\x07L
&\b.\b3&\b.\b
&	.\bë\x07G\x07wL\vG&\x07&
G\x07p(
<\b&\v'\bK&\bK&\b.\b
'\b&\v.\b\x07G'\x07&&\b<\b
&&\x07<\b&	Gp*ª\x07\x07\v&\x07Gw'\r&&\x07Gö\x07w(	G\bzp'
&\b.\b'\v\bF	F&	
FG'\bG'\x07	F&\b&&\x07p.\b&\vLx'\b&\x07G
p(\x07GÆM&	Gq'	&GFq'G\x07'\f&\bG\x07wK\x07\b&\rG\bz'\x07	F&\x07GM'\f&\x07K\x07&\x07G
q'\x07&
.\b&
G
p'
&\vM&\f¼\x07\b
\x07)G6q(	*&	GpÁ\b&	G<\b"&	&	/	=\b&\x07.\bGr'
&\x07.\b
'\v	F\bF\bF&

F&\x07&\fý\x07&\bL\x07\b&&	.\b"<\b&&	/\b=\b&	G6p*&\v/\b'\r&	G\x07<\b2&	Gç
<\b.&	&\r=\b&&	Gp&	G&pG\b\x07&\vGp'\v&\fG\x07p'\f&
Gq'
¡\x07\x07\b)G&q(
*&
Gp&\x07&\b&	t\bF&
.\bG\x07L
F&H\x07=\b\x07&
.\b"(	K
F&&\b<\b&H=\b\x07&
Gp&
.\b(\b&	Æ\x07&
.\b(\vK
F&&	<\b&&\b<\b
&G\x07<\b\x07&&\v<\b&&\x07<\b
&G<\b&
G&p*¾\x07\x07\b)G&q(\b*&\bG
p&¬\x07\bF\bF&3G\x07M&\b.\bK&3&3\x07G\x07w&G\x07@\x07&\b&\b.\b<\b"&\b&\b/\b
=\b&\bG~<\b&\x07&\bGp(	¹\x07&\bG~<\b&\bG\x07@&\x07&	¹\x07&	&G&.\b*G~MQ&\x07&	v\x07&\bG
p±\b&\bG&p*³\x07\x07	\bF\bF&G\x07U
F&GO\x07&G|'\b&GEwGx'	&G\f|GEwGx'
&G
U\b&\x07&	@\b&\x07&
@\x07&\x07&\bGæ\x07x@&\x07&@&\x07&GEwG\x07x@\x07&\x07&G\f|GÆ\x07x@&\x07&	@	&\x07&
@\b&\x07&\bGEwG\x07x@\x07&\x07&G|Gö\x07x@ò\b\x07\v)Gq(\r*\bF&\vK&\b&	p(\b&	O)G&q(\f*&\fGp&\b&\x07(	.\bG\x07z(\x07&\x07&\bO!(\x07GG
G\x07&\vGO!&\vG\x07L!(\b&\x07&\bQ!(&
&\vtG\x07'&\f.\b'&\f.\b"'\x07\bF&\f.\bG\x07L
F&\r&<\b\x07&\fGp&	&
&\v±\x07\b&\f.\b
F&\f.\b"(
K
F&\fGp&&\x07Õ\x07&\f.\b'\v&\f.\b\b&\f.\b&
&&\x07 \b'\v&\x07\x07&\f&&\x07Æ\x07&\f.\b'\v&\f.\b
&\vK
F&\r&<\b\x07&\r&\v<\bG''\x07&\r&<\b
&\r&\x07<\b&\fG&p*&\r.\b'\f&\r.\b

F&\r.\b'\b\x07&	&<\b&	&\f<\b
G~'\f&&\b<\b
&&\f<\b&\rGp*Í\x07\x07\f)Gq(	*&	&\x07Gp<\b
&	&\x07Gp<\b&\x07.\b'
&\x07.\b'\b&\x07.\b
'\f\b	FG&\b&\fL\x07 &\x07&\bGp(\r<\b&	&\b<\b&	&
<\b&	.\b(\b.\b(\v&\b.\b
(\b&	Gp^
G\x07\v&\v&\b&	.\bGp^&\x07&
G\x07p(
<\b&\r'\bK&
G\x07q'
&\bGq'\x07&&
<\b
&&\x07GM<\b&	Gp*Ø\x07\x07	)Gq(\v*&\vG
pG§
G\r\x07G§
'	G'
\bF\bF\bF\bF\bF\bF\bF\bF&\x075\x07G\x07q\x07\b	
\v\f\f\f\rG¡
'	G\f'
\fG£§
'	G '
\vG½§
'	G*'

Gá§
'	G'
	&\vG
p&\x07.\b
&\x07.\b¤\b&\v.\b'
&\v.\b'	\bG£¤
'	G\f'
\x07G©¤
'	G'
&&	&
&\bJ&\vG
p¶\b&\vGp*¹\b\x07\v\bF\bF&3(	&\x073MG\x07'\b\bF\bF\bF\bF&	G\x07q\f\v\v\x07\b	
&3\x07&\x073\x07LG'\b&.\b(	&\x07.\bM\b&\x07.\b'\b&.\bGq'\x07\b	F&	&	&
L\x07 &
G\x07p'
&\x07Gp(\x07&\b¨\b&\bGp'\bK&
G\x07q&	UG'\b&.\b(	&\x07.\bM\x07&.\b'\b&\x07.\b'
&	'\x07G'		F\bF&	(&\x07L
F&\x07'\x07&\b&
\b&G\x07p'	&
Gp'\v&\bGp&
Gp'
&\bGp'\b&\v¨\bK\x07&&\x07U&G
p&\x07G
p\b'\b&\b&G
p&\x07G
p\b\x07\x07\r&\x07.\b'\b&\x07G<\b\bF&\b
F&\x07&\bG\x07q\x07K\x07&\x07.\bG\x07q'	&\x07.\b'
&\x07.\b'\b&\x07.\b
'\v	F&\b&\vL\x07&\x07&\bGp(\f<\b&\x07&	G\bp<\b&	G\x07p'	&\b&\f'\b.\b&
M&\bGq'&&<\b
&&	<\b\x07\x07
)Gq(	*&\x07.\b'
&\x07.\b'\f\b&\b.\bG~M
F&	Gp&\b»\x07&	.\b'\b&	.\b\x07&	&
\x07&	.\b'\b&	.\b
'
G\x07'\v&\bG\x07wK
F&\x07G
p&\f&
¦\b&\x07&\fG\x07p<\bG'\v&&
<\b
&&\v<\b&	Gp*\x07\x07
)Gq(	*&\x07.\b'
&\x07.\b'\f\b&\b.\b
F&	Gp&\bº\x07&	.\b'\b&	.\b\x07&	&
\x07&	.\b'\b&	.\b
'
G\x07'\v&\bG\x07wK
F&\x07G
p&\f&
¦\b&\x07&\fG\x07p<\bG'\v&&
<\b
&&\v<\b&	Gp*\x07\b\x07\x07)G6q(\v*&\v&\b<\b"&\v&\x07<\b&\vGp&	&
\b&\v.\b'\x07&\v.\b'\b	F&\x07&\bM
F&\vGp&\vGpG\f\\&\b/\b'\f&\v&\v/	=\b&&\v&\f=\b.&&\vG&pG\b\x07&\bGp'\b\x07&&\v.\b&\v.\b"¤\b&\vG6p*¤\x07\x07\b&.\b'\x07&.\b
'	F&\x07
F\bF\bF\bF\bF\bF\bF\bFG
&.\b(\bG~y&\bGT!\x07\f\f\f\b\f\f\f	
\f\v\f\f\f&G
p¶\b\v&G
p±\b
&¶\b	&G
p±\b\b&G
p±\b\x07&G
p¶\b&\x07G\x07q'\x07&Gp'\x07\x07\x07\b)Gq(\b*&\b&\x07<\b\bF&\x07&.\bZU&.\bV&\x07G	zp.\b(\x07&.\bfUG\x07'	&&.\bb&\x07Grp(\x07GpqG'	&.\bn&.\br&\bGp^K&\x07.\bG~M'	&\bGp*&	\x07\b)Gq(
*&
&	<\b&
&\b<\b&\x07.\bGr'	&\x07.\b
'\x07G'\b	F\bF&	
F&\x07&
Gp\bK\x07G\x07'\v&&\b<\b
&&\v<\b&
Gp*&	Gq'	&\bG\x07p'\b&\x07Gp'\x07}\x07
)Gq(	*	F\bF\b&\b&
M
F&\x07&
p3G6qG\x07w(\fGO\bG\x07&	&\b<\bG«
&	GpÄ\x07'\x07&&\v<\b
&&\x07<\b&	Gp*&\vGr&\fp'\v&
G\x07p'
z\x07\x07\bF&\x07&	M	F&\x07K'
&\x07K\x07G&G&3(	GÇqG\x07wG O!&	xG\x07wG&G&\b3(	GÇqG\x07wG O!&	xG\x07wM\x07&G\x07p'&\bG\x07p'\b&\x07G\x07q'\x07&
¦,\b 
)G6q(*&&\x07<\b&&<\b
&&G5p(<\b.&&<\b*&&<\b&&&Gp<\b"&&<\b&&<\b&&<\b&&G
p<\b)Gq(*&&.\b.\b<\b&&.\b".\b<\b)GÆ\vq(\b*G\x07Gú
A'&.\b&&\bGæ\bp(&\bG¦\x07p&\b.\bæ\b&\b.\bê\b¢\b&&\b.\b¦\x07&\b.\bª\x07Ú\x07&\b&\b/\bê\b=\bú\x07&\b&\bGú\x07p<\bÆ\x07&\bG\x07p&\bGÆ\x07p(Á\x07&\b.\b¢\x07'\x07&\bG\x07p&Á\x07&\b.\b\x07'
&\bG\x07p&Á\x07&\b.\b\x07'	&\bG\x07p&Á\x07&\b.\b\x07'&\b.\b\x07'&\bGþpÀ\b&\bG<\bî\b&\b&\b/	~=\bæ\b	F&\b.\bþ\x07
F&\bGöp&\bGú\x07pG%\\&\bGæ\bp&\b.\bv&\b.\bzÀ\x07\x07&\b&\b.\bî\b(\x1B<\b¶\x07&\b&\b/\bæ\b=	®\x07&\b&<\bº\x07&\b&<\b¾\x07&\b&	GM(@Ä\x07&\b&
GM(@Ã\x07&\b&\x07K(@Â\x07&\b.\b²\x07'&\bGÆ\x07p( &.\b&\bGîp&\b.\bÆ\x07&\b.\bÊ\x07¢\b&\bGæ\bp(\f&\b.\bn&\b.\brþ\x07\bF\bF\bF\bF&\b.\bæ\bG~M
F&\b.\bê\b'\x07)Gq(*&&\b.\bî\b<\b&&\x07<\b&\f&GpGG&Gp*G
Gà\x07(&\b/\bî\b=\b&&\b/\bæ\b=\b)GÖ\x07q(	*&	GÞpÁ\b&	G<\b~&	G<\br&	HÆ=\bj&	&	/	^=\bv&	Gêp&GúÑ
D&	Göp'\v\bF&	.\br
F&\f&	.\br<\b&\f&	/\bj=\b
&\fG~<\b\x07G
'G¼\x07'&G²¤
G
s(\x073G\bL
F&	GÖp&\x07.\b
&\x07.\bn&	.\bZG¼\x07&	.\bVG\x07w!'&	G<\b\x07&	G<\b\x07&	HÆ=\b&	&<\b¢\x07&	Gº¤
/\b=\b\x07&	GÂ¤
/\b=\b\x07Gª«
'
&GÊ¤
Gs(3G
L
F&.\b'&.\b'
&
&G
zp'!&
'\x07	F&\x07&!M
F&	GÎp&\x07÷\x07\b&	.\bN(
F&	.\bR\x07&	GFq&\x07G¢
G\bs÷\x07&	.\bF'&	.\bJ'\r&	&G\x07&!(<\bÎ\x07&	&\rG&!(<\bÒ\x07\bF&\x07Gõ¤
Gs(3G
L
F&.\b(K
FG'\r\b&.\b'G'\r	F&	G>p&÷\x07&	.\b>(G\x07&!')Gq(*&&	.\bBG&!<\b&&<\bG'G'	F\bF&G>L
FG'\x07&GúÙ
p&Gp\b&G\x07p'&Gp'\x07&Gp*&\rG\x07&zG&G>M!G\x07wx'\r&Gp'&G\x07q(\x07\bGÆ&&G¥
G¼\x07 G6&&G²Ú
G¼\x07 G&&G«
G¼\x07 G\rG&&G«
G¼\x07!G\x07w'\r&\x07G\0¤
Gs'&	GÎ\x07pG¥
\b'&3\x07'&3'&	&<\b¾\x07&	&<\bº\x07&	&<\b¶\x07&	&\r@Æ\x07&	&\x07<\bÂ\x07&	&&&G\x07L!@Ç\x07&	Gp&	G¶\x07p¨\x07&	&	.\b\x07G\x07p(<\b\x07&\x07Gp'\x07\x07&	.\b~(
F&\vG4å\x07&\vGÊ¤
G¤\b&	Gêp&
&&	GpGL&\v&¸\x07&	G6p&GÒ¤
Gsä\x07&	.\b:'&	.\b6'&	.\b~(
F&\vG4å\x07&\vGÒ¤
G¤\b&G
z'G'G'\r	F\bF\bF\bF&&M
F&	G.p&&p(\x07G¾¡
G\rs÷\x07&	.\b.(

&	G&p&	Gp&
&	.\b2m&	.\b*'
&	.\b&\vGG\x07wK\x07&
&	.\b\x07U\x07&
&	.\b\x07U\x07&	.\b\x07'&	Gp&\x07G¢
G\bs÷\x07&	.\b"'&	&	.\b(G\x07&!<\b¶\x07&	&\x07<\bÂ\x07&	G@Æ\x07&	&G&!<\bº\x07&	&
<\b¾\x07&	&&
Grp3@Ç\x07&	Gp&	G¶\x07p¨\x07\b&	.\brK
F&	Gêp&&&	Gp&	.\b\x07L&\v&¸\x07&	.\brK\b&\f&	.\br<\b&\f&	/\bj=\b
&\fG~<\b&	Gp¸\b
&	.\b~'
&\vGáå\x07&\v&\rì\x07&\vGãå\x07&	.\b~(
F&\vG4å\x07&\vG¾¡
G\r¤\b&	GêpGÅ¡
G&\x07G¾¡
G\rsJ&\v&¸\x07&\v&
¸\x07&\rG\x07p'\r&Gp'\x07&	Gp&GÚ¤
Gs÷\x07&	&	.\b(\x07<\bª\x07&	&	.\b(<\b¦\x07\bF\bF&K&	G¦\x07pGæ¤
\bK&	&\x07<\b²\x07&	&<\b®\x07G'&	G¤
/\b=\bÆ\x07&	Gþ£
/\b=\b¾\x07	F&Gp(\x07GL\x07&	G¶\x07p&p(.\b'
&	&.\b(<\bÒ\x07&	&
<\bÎ\x07&\x07'&	GÎ\x07p&	G®\x07p\bK\x07)G6q(*&Gp&&\x1B\b&.\b'&.\b'\x07	F\bF&\x07&L
FGú£
'
G\b'\r\x07&&\x07/\b=\b&Gp&GpG3\\&.\b'&.\b'&Gþ£
/\b=\b&&G¤
/\b=\b.&H&=\b&\x07Gp'\x07	F&&GpÉ\x07&.\b(
K\b&
&.\b
(\r&&oK&	&\r<\b&	&
<\b&G6p*&	.\b'&	.\b'
&\f&	GpG*&Gî¤
G\vs&
&s'&\f&<\b6&\f&<\b2&\f&<\b.&\f&
<\b*&	Gêp(×\x07&°\b&\v¶\b&	GÖ\x07p*&\b.\bæ\bG~M\x07&\b&\b.\bò\b<\b¶\b&\b&\b/\bê\b=	®\b& GÂ
GÆ\x07&\b.\b¶\bGr'&\b.\b²\b'\x07	F&
F&\bGÆ\x07p(
G
G	¤\b&
&\x07.\b
&\x07.\b¤\b&Gq'&\x07Gp'\x07\x07&\b&\b.\bÎ\x07<\b\b&\b&\b/\bÆ\x07=\bþ\x07&\bG®\bp«\b\b&\bGþ\x07pGË
GÑ\x07\x07&\bGú\x07p&\bGæ\bpG:&\b.\bú\x07G~M\x07&\b&\b/\bþ\x07=	æ\b&\b&\b.\b\b(<\bî\bG¢
G\v&\b.\bê\b&\f&\bGæ\bp¶\b\x07&\bG®\bp&\bGú\x07p(\x07G*&\b.\b\b'	&\b.\b¢\b'\v&\b/\b¦\b'#&\bGÆ\x07p(&\x07G*&\b&#=\bò\x07&\b&\v<\bî\x07&\b&	<\bê\x07&G
GGö\x07'\x07&G
G\vGö\x07'
&\bGæp&G
Gª\x07&\bGê\x07p'\bG&\b.\bfK &\bGÞp&G
GG
G	¢\x07G&\b.\b^(K G&&\b.\bb(\fG
G
ø\x07 G\x07G\b&&\fG¢
G\rø\x07!'&\b&
@á\b&\b&\x07@à\b&\b&@ß\b&\b&@Þ\b&\b&@ã\b&\b&@â\b&\b&\v<\bÚ\b&\b&	<\bÖ\b&\bGú\x07p')Gq(
*&\bGÆ\x07p(\f(\x07.\b
'&
Gp&\x07.\b(\rG\x07&
.\b(&\r&\r&Q!'G'\x07&
.\b'	F&
F&\x07&p(&\x07&p(.\b<\b&&/\b=\b&&/\b=\b&G\x07q'&\x07Gp'\x07\x07&&\r<\b&&<\b
&&<\b&
Gp*&\b&\b/\bÒ\x07=\b\b&\b&\b/\bÚ\x07=\b\b&\b&\b/\bâ\x07=\b\b&\bG²
p&G*&\bG<\bú
&\bG~<\bÖ
&\bG@´\v&\bGA\x07²\v&\bG<\b\v&\bHÆ=\b\v&\bH
=\b\v&\bH=\b\v&\bHÆ=\bþ
&\b&\b/\bÖ\b=\b¢\v&\b&\b/\bÞ\b=\bª\v&\bGÖp&\fG
G
ª\x07&\b.\bZ'
&\b.\bV'\x07&\bGÎpÁ\b&\bG<\b\x07&\b&\b/	N=\bú\x07&\bGFq&\fGÂ
G\fGð
G
¢\x07&&\fG¢
G&\b.\bF&\b.\bJ&G²
G+G
Gj&\bG>p&GÂ
G\fw&G
G
G 
G\f&\b.\b>&\b.\bB \x07&G×
G!G
Gj&G\b'\f&¶\b&\bG6pÀ\b&\b/	6'"&\bG.pÀ\b&\b/	.'$&\bG&pÀ\b&\b/	&'%&\bGpÀ\b&\bH=\bÊ	&\b&%=\bÂ	&\bH=\bº	&\b&$=\b²	&\bG<\b®	&\b&"=\b¦	&\bG<\b¢	&\bHÆ=\b	&\bG\b<\b	&\bG\b<\bö\b&\bG<\bî\b&\bG<\bæ\b&\bG@Ò	&\b/	'"&\bGÖ	p&\bG®\bpG*&\bG@°
&\bGA\x07®
&\b&\f<\bª
&\b&
&&\x07!<\b¦
&\b&\x07&&\x07!<\b¢
&\bH
=\b
&\bH=\b
&\b&"=\b
&\b&#=\b	&\b&\v<\bþ	&\b&	<\bú	&\bGæ\bp'
)Gæ\x07q(\x07*\bFGG
.\b	(	
F&\x07Gp&	Gæ\x07pÞ\x07&\x07.\b'\v&\x07Gp(\f&\x07.\b(\rG\x07&\r&
GÒ\x07pG\x07&\v&\v.\bG\x07p<\b&\x07.\bG~M
F&\f¤\x07&\x07&	Þ\x07&\x07.\b
'	&\x07Gp(\v&\x07.\b(\fGÒ\x07&\f&
GÒ\x07&	&	.\bG\x07p<\b&\x07.\bG\bM
F&\vz&\x07Gæ\x07p*\x07&
GÒ\x07p¤\x07&
z)Gq(	*)Gq(\x07*\bFGºÝ
.\bGÂÝ
.\b'\vGÂÝ
G<\b&\v
F&\v\f'\f)Gq(\v*GºÝ
.\bG\x07L
G¾Ý
\vGºÝ
\bG¾Ý
&\f<\bGºÝ
G\x07<\bG¾Ý
'\fG'\r&\v&\f<\b&\v&\r<\b&\v.\b'\f&\x07&\v.\b<\b
&\x07&\fGM<\b&\vGp*&\x07&\x07.\b
<\b&\x07&\x07.\b(\v<\b&\x07Gp\b&\vK\x07&\x07Gp*G¾Ý
¾\b'\v)Gq(\x07*&\x07&\v<\b&\x07.\b3GM'\f&	&\v<\b&	&\fK<\b&\x07Gp*&	.\b(\vG\x07wK&	.\b(\x07GOxK
F&\x07&\b&\x07<\b&\b&\vG\x07y<\b&	Gp*&\b.\bG\x07L
F&\b&\b.\b<\b¶\v&\b&\bG¶\vp(\x07.\b.(	<\b&\b&	GM<\b&\b.\bG\x07L
F&\b&\b.\b<\bº\v&\bG\x07AÀ\vG
ª\b'	&\bG\v<\b\x07&\bG§
<\bþ\x07&\bG~<\bú\x07&\b&\bGÀ\vp®\x07<\bÂ\v&
&\bGº\vp(\v&&	&\bGÂ\vp(G\x07r&\b&
¥\x07&
&\vG»
G¿\x07&
¥\x07&\bG\r<\b\b&\bG´
<\bþ\b&\bG¬
<\bò\b&\bH&=\bæ\b&\b&\x07<\bú\b&\b&\x07<\bî\b&\bG<\bö\b&\bGî\bp'\x07	F\bF&\b&\bGæ\bp\x07&\b.\bG\x07M&\x07&\b.\b
Grp(.\b(
K&\bGú\x07p(	&
&.\b
&.\b¿\x07&	¥\x07\x07&\bGº\vp\b&\bG¶\vp\b&\bG~<\bæ\b&\bGæ\bpÂ\x07&\bG®\x07p¯\b&\bGÆ\vp*&Gp*&G6p*¨\x07\x07	\bF&\x07.\bG~L&3\x07G\x07wK&\x07.\bG	z'\b&\x07.\b
'\x07	F&\bK'
&\bK\x07&\x07.\b'	\bF&\x073
G\x07L
F\b&.\b&	Q
FG&.\b
&	Grp3\x07 &&	ë\x07G\x07wK\x07	&&	£\x07K\b&\x07Gp'\x07&\bGq'\b&
Á\x07\x07\b)G&q(\f*&\f&	<\b"&\f&\b/\b
=	)Gq(\r*&\x07.\b&\f.\b&\f.\b&\f.\b"&
.\b+&\rGpê\x07&\r.\b'
&\f&\r.\bG\x07w<\b&\f&
<\b&\rGp*&\f.\bG\x07L
FG¿
G7´\b&&\x07¾\b<\b&&\v@&&	<\b
&G\x07<\b&&\b/\b=\b&&\b.\b<\b&\fG&p*y\x07\x07)Gq(	*&	&\b<\b&	&\x07<\bG¢
'\x07\bF&3G\vM&.\bGr'\b&.\bGq'	F&\bK\x07&\bGq'\b&Gp(&	Gp\bK&Gp'\x07&	Gp*&\x07\x07\b
\x07)Gq(
*G\x07'\vG
'\f\bF&	³&\x07³(H&­&­(\x07&\b©\b'	&
&\x07<\b&
&\bG&	!<\b&
.\b(\x07K&
.\b'\r&&\x07<\b
G'\vG'\f&&\fp&\r<\b&&\v<\b&
Gp*©\x07\x07\b\bF\bF\bF\bF\bFG	&.\b(\x07G~y&\x07GT!
\x07\b	
&Gp\b&G
p¶\b&G
p¯\b&G
p¯\b&G
p(\b(\x07.\b'&\x07.\b
'\x07	F&
F&G\x07q'&\x07¶\b&\x07Gp'\x07\x07&\bµ\b&.\bGT
F&Gp±\b&¶\b|\x07	&&\x07.\b(\bG~M\b&\x07'
&.\b
&.\b(	G
zp'\x07	F&\bG~M
F&\x07&\b<\b&\x07&
/\b
=\b
&\x07&
.\b<\b&\x07Gp'\x07&	G\x07p'	G~'\b\x07&&	<\by\x07\b)Gq(
*&
Gp&\x07.\b&\b&	s÷\x07\b&
.\b(\v
F&
.\b\x07&
&\x07.\b&\x07.\b
&\b&	M&
.\b'\v&
.\b
'\x07&&\vG\x07&\v!<\b&&\x07G&\v!<\b
&
Gp*n\x07
&.\b*G~L
FG
&.\bB(\x07&.\bN(\bG\x07pS
&\b&\x07G	p(	&.\b&&\x07p(\x07&.\bF(
&\x07&
O!(\x07&\x07&	Q!U
FGG
G\b&3J!\vG\x07	Ë\x07\x07	&Göp¸\b&G:p(	(\b.\b'\x07&\b.\b
'\b	F&\x07
F&\x07G\x07q'\x07&\b\b&\bGp'\b\x07&	¯\b&GFq±\b&GÒp±\b&Gâp±\b&G&p\x07&Gª\x07p®\b&Gp\b&\b&Gp\b&GÊ\x07p­\b&G¶\x07p(\b(\x07.\b'&\x07.\b
'\x07	F&
F&G\x07q'&\x07\x07&\x07Gp'\x07\x07&\b°\bÜ\b\x07)Gq(
*&
&\x07<\b\b	FG'\b&\x07.\b(	&\x07.\bO
F&\x07&	G\x07p<\bG\x07'\b&
&	<\b
&
&\b<\bG&
.\bG\x07M\x07 &
&
.\b
(<\b)G&q(\b*G\x07'\v\bF&
.\b(	.\b(&
.\b(½\x07&\b&<\b"&\bH=\b&\b&	.\b
(\v.\b
(	<\b&\b&	&\v.\bGrp(\f<\b&\v.\b"(\v
&\b&\bGp&\vG\x07q&\b.\b
K
FG'\v\b&\b.\b'	&\b.\b'\f&\b.\b\vG'\r	F&	&\fM'\v&	&\fL\x07&&	.\bL
F&&\r½\x07\b&	Gp'	&\rG\x07p'\r&\bG&p*&\vKG\x07'\x07&&<\b
&&\x07<\b&
Gp*	t\x07\x07)G&q(
*&
&	<\b&
&\b<\b&
&\x07<\b&
&<\b	F\bF&\x07K&
&
GpG\\&
&
/	=\b&
Gp&
Gp\b&
.\b'\x07\x07&
G&p*&\x07GMj\x07	)Gq(	*&\x07.\b'
&	Gp&\bº\x07G\x07'\b&	.\b'\v&	.\bG\x07wK
F&\x07G
p&
&\v¦\b&\x07&
G\x07p<\bG'\b&&\v<\b
&&\b<\b&	Gp*j\x07	)Gq(	*&\x07.\b'
&	Gp&\b»\x07G\x07'\b&	.\b'\v&	.\bG\x07wK
F&\x07G
p&
&\v¦\b&\x07&
G\x07p<\bG'\b&&\v<\b
&&\b<\b&	Gp*\b\x07	\bF\bF&\b&\x07.\bZU&\x07.\bV&\bG	zp.\b(\b&\x07.\bfU&\x07.\bb&\bGrp(\b.\bG~M\x07&G<\b&HÆ=\b)G6q(\x07*&\x07&\b.\b(	&\b.\bG	zp<\b&\x07&	<\b&\x07Gp&\x07Gp\x07\bF&\x07.\bG\x07L
F&\x07.\b'\b&\x07.\b'
&\x07.\b'\v&\x07G*pG
Ê\x07&\x07.\b.&\b<\b&\x07G\x07<\b&&\x07&\x07/\b*=	&\x07Gp'	)Gq(\b*&\b&\v<\b&\b&
<\b	F\bF&\b&\bGp\x07&\b.\bG\x07M&\b.\b
'\v&	.\b(
&	.\bL
F&	G\x07\b&	.\b
&
G\bzp&\v<\b&	&
G\x07p<\b\x07&\bGp*&&\x07.\b&<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*g\x07	&\x07&\x07.\b(	&\bGrp(
Gp&\x07.\b
(\v&\b&\v&	qGt(	O!<\b\bF&\b&	U
FG'
\x07&\x07&\x07.\b&\bp(\bG\x07p<\b&&
<\b
&&\b<\b±	\b\r\x07)G&q(	*&	&\b@\r&\x07.\b(\b.\b'
&\b.\b
'\b&	&\x07/\b
=\b&	G<\b&	&\b<\b&	&\b&
Grp<\b&	&	G\rp<\b")G6q(\x07*&\x07&	Gp]\bF&\x07.\b(

F&\x07.\b
'\v)Gq(\b*&\bGpG
G
G\x07&\b/	'&\x07Gp(\fG<\b&\f&=\b&\bGp*&\x07.\b"(\b&\v<\b
&\b&
<\b&\x07G\x07<\b&\x07&\x07/\b=	&\x07&	/\b=	.&\x07&	/\b=	&&\x07&	/\b=	&\x07Gp'\b)Gq(
*	F\bF&
Gp&\f]&
.\b(\rK&
.\b'&\b.\b(\v&\b.\bL
F&\b&\b.\bG\x07G
Gü\x07&\b.\b
&\vG	zp(&<\b
&&\r<\b&\b&\vG\x07p<\b\x07&
Gp*&&\x07.\b<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*&	G&p*r\b\x07\x07)G&q(\f*&\f&\x07GØ
G\vG
G
¢\x07&\f/	'\r&&\b&	G
Gj&\f&\v<\b"&\f&
<\b&\f&\r=\b&\f&\x07/\b*=\b&GÝ
G+&\fGpG	j&\fG&p*b\bF\bF\bF\bF\bF\bF&.\b(3G\x07q	\x07\b\x07&.\bG\rU	&.\b\b&G	@&&.\bG\x07p(<\b&K\x07l\x07\x07)Gq(
*\bF&\b3K
F&
&\b/\b=\b&G¦
G&
GpG\x07j\x07&	K&
&\x07G*pG³
Gw&G»
G&
.\b&
.\b
\x07&
Gp*	a\x07	)Gq(\b*\bF&xG\x07w(\x07G
M&\bG
p(\x07&¬\x07&\b.\b&\x07±\bK
FG\v'\x07\x07G
G	&.\b*G~L!'\x07&\bGp*&\x07			[\x07
&\x07.\b'\b&\x07.\b
'
\b	FG&\b&
L\x07 &\x07&\bGp(	<\b&\b&	'\b3
&\bGq.\b'	G\x07'\x07&&	<\b
&&\x07<\bY\x07\b)Gq(\b*&\bGp&\x07\x07&\b.\bG\x07M
G\v&\x07&\b.\bG	zp(\x07.\b'	&\x07.\b'\x07&&	<\b
&&\x07<\b&\bGp*S\x07	&&.\b(\b&\x07Grp(	Gp&.\b
(
&\x07&
&\bqGt(\bO!<\b&\x07&\bO
&&.\b&\x07pG\x07p<\b&	\vG\b\x07\v)G&q(\b*&\b&\x07<\b&\b&<\b
&\b&\bG%p(<\b&\b&<\b&\b&\bGp<\b&\b&\bG
p<\b)Gq(\x07*&\x07Gp&\b.\b.\b&\b.\b.\b©\x07\b&\x07.\b'\f&\x07.\b'\v)Gq(*GG
.\b	(	
F&Gp&	Gæ\x07pÞ\x07&.\b'	\bG\b&.\b(
.\bG~L &&
&\f&\vmG&.\bG\x07M &
&.\b
ý\x07&	&	.\bG\x07p<\b&Gp*\x07G\x07w&\v
F&\f&\vY&\x07Gp*&\bG&p*X\x07\x07)Gq(	*&\x07.\b&\b('\b&	Gpê\x07G\x07'\x07&\b&	.\bG\x07L
F&	.\b\x07G'\x07&\b<\b
&&\x07<\b&	Gp*R\x07\v&.\b(
K
FG&.\b
Gp'\x07	F&&\bý\x07'\v&\x073G&\v!&	x'	&\x07Gp'\x07&
&\bG\x07p(\bM&	Z\x07\x07)G&q(
*&\b
F&
Gp&\x07G*pGÍ
G\rw&
&	<\b&
&\b<\b&
&
/	=\b&GÔ
G&
GpG\bj&
G&p*º
\x07\r)G&q(\b*&\b&\x07<\b&\b&<\b
&\b&\bG%p(<\b&\b&<\b&\b&\bGp<\b&\b&\bG
p<\b)Gq(	*&	G
p&\b.\b.\b&\b.\b.\bþ\x07)GÖq(\x07*\bF&	.\b
G~M
F&\x07&	.\b<\b&&\x07&	/\b
=	&\x07GpÀ\b&\x07G<\b6&\x07&\x07/	=\b.&\x07&\x07.\b&(<\b>&\x07&\x07.\b"<\b:	F\bF\bF&
F&\x07Gp&\x07G:pG&\\&\x07.\b('\f&\x07.\b'\r)Gq(*\bFGG
.\b	(

F&Gp&
Gæ\x07pÞ\x07&.\b'
&.\b(\v.\bG~L
G\b\v&&\v&\f&\rm&.\b
'\f&.\b'\v&
&
.\bG\x07p<\b&\vG	M\x07&\x07&\f<\b
&\x07&\v<\b&Gp*&\x07.\b	\x07\b\x07\b&\x07&\x07.\b6<\bN&\x07&\x07/\b.=\bF&\x07G~<\bB&\x07GBpÂ\x07&\x07Gp¶\b
&\x07&\r<\bN&\x07&<\bJ&\x07G0<\bF&\x07G²
<\bB&\x07GBpG\b\x07&\x07G.p±\b&\x07Gp¶\b	&\x07G.p&\x07.\b
Î\x07&\x07.\b>'&\x07H=\bB&\x07GBpÂ\x07&\x07GÖp*&	Gp*&\bG&p*W\bF\bF\bF&	K&\b&	Q
F&\x07&	p2GÅP\x07\b&\b&	M\x07&\x07&	p'\x07&\b&	q'	\x07G'\x07&&	<\b
&&\x07<\bW\x07\x07)Gq(	*&	Gp&\x07&\b\b&	.\b'\x07&	.\b'\b	F&\x07&\bM
F&&\b.\b&\b.\b
¤\b&\bGp'\b\x07&	Gp*Z\x07\b)Gq(\b*&\bGp&\x07\x07G\x07'	\bF&\b.\bG\x07M
FG'	\x07&\x07&\b.\bG\bzp.\b'\x07&&\x07<\b
&&	<\b&\bGp*T\x07\b&\x07G\x07w'
G'\x07	F\bF&\x07&	L
F&	'\x07\x07&
&\x07&\bp3L
G\x07\v&\x07G\x07p'\x07\b'\v&&\x07<\b
&&\v<\bZ\x07\x07)Gq(
*&
Gp&\x07.\b&\b&	s&\x07.\b
&\x07.\bZ&
.\b'\b&&
.\b(\x07G\x07&\x07!<\b&&\bG&\x07!<\b
&
Gp*×\b\x07
)G&q(
*&\x07.\b'\v&\x07.\b
'\x07&
&	<\b"&
&\b<\b&
G<\b&
&\x07<\b&
&\x07&\vGrp<\b)G6q(\x07*&\x07&
Gpd\bF&\x07.\bG\x07L
F&\x07.\b
'\b&\x07Gp(\fG
Ê\x07&\x07.\b"&\b<\b&\x07G\x07<\b&\x07&\x07/\b=	&\x07&
.\b"<\b.&\x07&
/\b=	&&\x07&
/\b=	&\x07Gp'\b)Gq(	*	F\bF&	Gp&\fd&	.\bG\x07M&	.\b'\r&\b.\b(\v&\b.\bL
F&\bG\x07\b&\b.\b
&\vG\bzp&\r<\b&\b&\vG\x07p<\b\x07&	Gp*&&\x07.\b<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*&
G&p*?\x07\x07)Gq(	*&	G
p&\x07G
&\b\`&	.\b'\x07&&	.\b<\b
&&\x07<\b&	Gp*M\x07\b)Gq(\b*&\bGp&&\x07Û\x07\bF&\b.\b(K&\b.\b(	
F&	&³\b(\x07K\x07&\bGp*&\x07?\x07\x07)Gq(
*&
G
p&\x07&\b&	\`&
.\b'\x07&&
.\b<\b
&&\x07<\b&
Gp*\b\b\x07)Gq(	*)Gq(
*&
G
p&\bG\x07G\x07\`&
/\b'\v&	G<\b&	&\v=\b
&
Gp*&\b
F&\b
F&	.\b&\x07&\b&	&\b<\b&&	.\b<\b&&	/\b
=\b&	Gp*_\x07\x07)G&q(\v*&\vG\x07<\b"&\vGÕ
<\b&\v&
<\b&\v&	<\b&\vG\x07<\b&\vGî
<\b&\v&\b<\b
&\v&\x07<\b&&\vG
\x07&\vG&p*_\x07\b)G&q(\b*&\bGpÁ\b&\bG<\b"&\b&\b/	=\b&\bGp(	&&\x07\x07G¢
G\v&\b.\b(&\b.\b"G&!\f&	¶\b&\bG&p*X\x07	)Gq(\b*&\b&\x07<\b&\b.\b(	.\b
&	.\bq
&\x07&\x07.\b(
G\x07p<\bG\x07\vG'\x07&&
<\b
&&\x07<\b&\bGp*U\x07\x07)G&q(\r*&\r&\f<\b"&\r&\v<\b&\r&
<\b&\r&	<\b&\r&\b<\b&\r&\x07<\b&GÖ
G3&\rGpG	j&\rG&p*U\x07\b)G&q(\x07*&.\b&G<\bK
FG
G"´\b&.\b
'&\x07G~<\b&\x07&<\b&\x07GpÂ\x07&\x07G&p*Q\x07\x07)Gq(\f*&\fGp&\x07.\b6&\b&	s÷\x07&\f.\b'\b&&\f.\b(\x07&
&\x07!<\b&&\b&\v&\x07!<\b
&\fGp*G\b&.\b&\x07Q
FG\x07&.\b
&\x07Grp3\x07 &3GM&&\x07ë\x07G\x07w(&G\bL!G\x07w\x07\x07	&¸\b&.\b*G~M
F&G6p\b&G*p¶\b&GÒp¯\b&GÞp(	(\x07.\b
Gp'\b&\x07.\b'\x07	F&\x07
F&\bGq¶\b&\b.\bG~M
F&\b¯\b&\x07G\x07q'\x07&\bGp'\b\x07&	²\b&Gêp±\bU\x07\x07&.\b&G<\bG\x07M
FG
G7´\b&Gp\b&.\bG~M
F&Gp¶\b&.\b
F&G
p¬\bJ\x07\x07)Gq(
*&
Gp&\x07&	Û\x07\bF&
.\b(\x07K&&
.\b&\x07&\b \b(K&
Gp*&Q\x07\x07)G&q(\b*&\bGpÁ\b&\bG<\b"&\b&\b/	=\b&\bGp&\x07ì\x07&&\b.\b"<\b&&\b/\b=\b&\bG&p*V\x07\b&.\b(\b&.\bL
F&G
G°\x07&.\b
&\bGrp(	&\x07.\b<\b&	&\x07/\b=\b&	&\x07/\b=\b&&\bG\x07p<\b\b\x07\r)G&q(	*&	&\b<\b"&	&\x07<\b&	&\b<\b)Gq(\f*\bF\bF&	&	Gp(
.\b(\x07&
.\bO
G\x07'\b)Gq(\v*&\vG
p&
G\x07G\x07±\x07\bF\bF&\v.\b(\rK&\v.\b'&\v.\b
'&\x07K
F&&\b&
G<\b&
G\x07<\b
\x07&&&\r&\x07(\b \b(\x07K\x07&
&\b<\b&
&\x07<\b
G~'\r&\f&\b<\b&\f&\r<\b&\vGp*&\f.\bG~M\x07&
.\b\v&\x07<\b&	&
.\b
<\b&\fGp*\x07&&	/	=	&	G&p*N\x07\x07)Gq(
*&
Gp&\x07.\b6&\b&	s&\x07.\b*&\x07.\b.Z&
.\b'\x07&&
.\b<\b&&\x07<\b
&
Gp*C\x07\bG"'\b	F&\bGM
F&&\x07&\bG"w|Gw(	G6x&	GÝp&	GO!å\x07&\bG
q'\b\x07Â\b\x07\f)G&q(\b*&\b&\x07<\b&\b&\x07.\b"<\b"&\bG<\b&\b&\x07<\b&\b&\bGp<\b)G6q(\x07*&\x07Gp&\bGp{\bF&\x07.\bG\x07L
F&\x07.\b'	&\x07G&p(\fG
Ê\x07&\x07.\b*&	<\b&\x07G\x07<\b&\x07&\x07/\b&=	&\x07&\b/\b=	.&\x07&\b/\b=	&&\x07Gp'	)Gq(
*	F\bF&
Gp&\f{&
.\bG\x07M&
.\b'\r&	.\b(\v&	.\bL
F&	G\x07\b&	.\b
&\vG\bzp&\r<\b&	&\vG\x07p<\b\x07&
Gp*&&\x07.\b<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*&\bG&p*D\x07\b)Gq(\x07*&.\b&G<\bG\x07L
F&\x07&.\b(<\b&\x1B&\x07Gp­\b&\x07Gp*F\x07\b)Gq(\x07*&\x077(\b<\b&\x07.\b&3,&\x07.\bG-&\x07.\b&3\x07/&\x07Gp*&\b.\x07\x07)Gq(\b*&\bGp&&.\bG\x07G
&\x07c&\bGp*.\x07\x07)Gq(	*&	Gp&&.\bG\x07&\x07&\bc&	Gp*F\x07	G
'
\bF&	K&\x07.\b(\vK&&\b<\b
&&\x07.\b
<\b&	&\vr'\fG'
&&
p&\f<\bE\x07\b	F&\bK
FG&\bG\x07q'\b&\x073'	&3'
&\x07G\x07p'\x07&G\x07p'&	&
L&
&	qE\b&\x07.\b&\bS
FG'\x07G\x07\x07&\x07.\b
&\bGrp(\b.\b
'\x07&\b.\b'\b&&\x07<\b
&&\b<\bD\bF&	K\bF&\b&	Q
F&\x07&	p2GÅP\b\x07&\b&	L\x07G'\x07&&	<\b
&&\x07<\bE\x07\b)G&q(	*&	G
p(
Ç\x07&	&\b@"&	&\x07.\b<\b&	&\x07/\b=\b&&
[&	G&p*@\x07\x07)Gq(	*&
F&	&\b<\b&&	Gp&\x07.\b&	Gp*Gª
G8´\bG\x07\b)G&q(\x07*&3&G@K
FG
G"´\b&\x07G~<\b&\x07GpÂ\x07&\x07G&p*A\x07\x07\bF&.\b(\b&\x07U
F&\x07K&\x07&\bUxK
F&.\b
&\x07p2GÅR\b&&\x07<\bH\x07\b&.\b(\b&.\bL
F&»\b&.\b
&\bG
zp(	&\x07/\b=\b&	&\x07/\b=\b&&\bG\x07p<\bD\x07\x07)Gq(\b*&\bGp&\x07.\b&\x07.\b
\b&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*D\x07\x07)Gq(\b*&\bGp&\x07.\b
&\x07.\b\b&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*@\x07\x07)Gq(
*&
&\x07<\b
&
&<\b&
&	<\b&
&\b<\b&
&
Gp\b&
Gp*<\b&.\b(.\b&\x07Q
FG&.\b
&\x07Grp3\x07 &&\x07ë\x07G\x07wG\bL=\x07\x07)Gq(	*&	G
p&&\x07&\b±\x07&	.\b
F&	.\b
&	.\b\b&	Gp*Ë\x07\b\b\x07)Gq(
*&
G
ª\b<\b&
&	<\b&
&\b<\b
&
&\x07<\b)G6q(\x07*GG®
.\b	(\bK
F&
Gp¬\b&
.\b'	&
.\b'\v&
/\b
'\f&\x07G~<\b*&\x07&\f=\b.&\x07Gp&\v&\x07G*p&	&\bGr&&\x07.\b&<\b&&\x07/\b=\b&&\x07/\b=\b&&\x07/\b=\b&\x07G6p*&
Gp*B\x07\b&.\b(	&.\bL
F&¼\b&.\b
&	G	zp(
&\b<\b
&
&\x07<\b&&	G\x07p<\b&&\x07G%Ë\b÷H	)\b\x07)G&q(*&&.\b<\b&&/\b=	&&/\b=	&Gp')GÖ	q(\x07*\bF\bFGG
.\b	(
F&\x07GÎ\bp&GÖ\x07p(&Þ\x07&\x07.\bÒ\b'\b&\x07.\bÎ\b(	.\b(&	.\bL
F&	G¯\x07&	.\b
&Grp(&.\b<\b&&/\b=\b&&/\b=\b&	&G\x07p<\b&\b&\b.\bG\x07p<\b&3î\b&G\x07@î\b\b&\x07GÆ\bp&Þ\x07&\x07.\bÊ\b'#&\x07.\bÆ\b(\f.\bG\bL\x07&\fG:p''&\fG&p' &\fGp'&\fGFq'&\fGÒp'&\fGâp'(&\fG\x07p'&\fGöp'&\x07GÚ\bp'\x1B&\x07G	p'!	F\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&\f3Ï\x07&\f.\b²\x07K)Gq(*\bF&\f.\b²\x07(\b
F&&\f.\b®\x07(	/\b=\b&&	/\b=\b&\bG\x07qG
z(

F&	&	Gp&
&\f&\bG\x07q<\b²\x07\x07&G~<\b\bF&.\bG~M
F&\x07&/\b=\bÞ\b&\x07&/\b=\bÖ\b&Gp*\x07&\x07.\bÖ\b(G~L&\x07.\bâ\b'&\x07.\bÞ\b'
&\x07.\bÚ\b'	&\x07G¾\bp&Gû
GG
G
¢\x07&\x07.\bÂ\b'\b&\x07.\b¾\b'\v\bFG
&G~y&GT!G\x07q	\b\r\f\v
&\x07&<\b	&\x07&
<\b	&\x07&	<\b	\b)Gq(	*GG
.\b	(
F&	Gp&Gæ\x07pÞ\x07G\b'&	.\b(\b.\bG~M
F&\b.\b*G~M'&	.\b(\b&\b.\bG\x07p<\b&	Gp*&\x07'&\f.\bÆ\x07'&\f.\bÂ\x07'&\x07.\b	'	&\x07.\b	'\b&\x07G\bp&G´
Gê
&G\x07w(!GG\v&!w&\x07.\b\b'
&\x07.\b\b'\v&\x07Gþ\x07pÁ\b&\x07G<\bª	&\x07&\x07/	þ\x07=\b¢	&\x07&\v<\bÚ\b&\x07&
<\bÖ\b&\x07G¢	p(G¿
G/&\x07GÖ\bpG\x07j&\x07Gö\x07p&Gè
GGð
G
¢\x07&&G\x07G&\x07.\bö\x07&\x07.\bú\x07&Gô
GÖG
Gj&\x07Gî\x07p&\b&	\b&\x07.\bò\x07'\r&\x07.\bî\x07'	F&&\rM
F&\x07Gæ\x07p&&.\b³\x07&\x07&\x07/	æ\x07=\bÖ\b&\x07G¢	pG
G&\x07GÖ\bpG\x07j&G
p'\x07&\x07&<\bâ\b&\x07&<\bÞ\b&\x07G
<\bÚ\b&\x07G
<\bÖ\b&\x07G®	p(&GÄ
G\v&\x07GÖ\bpG\x07P&\x07&\v<\b\b&\x07&
<\bþ\b&\x07&\x07/\b²	=\b	&\x07G¢	pGÉ
Gÿ&\x07Gþ\bpG\bj&¶\b&\x07GÞ\x07p&\b&	\b&\x07.\bâ\x07'\r&\x07.\bÞ\x07'	F&&\rM
F&\x07GÖ\x07p&&.\b(
³\x07&\x07.\bÖ\x07'\v&\x07.\bÚ\x07'&\x07GÎ\x07p&&
Gê
G\vR&\x07/	Î\x07'*&\x07GÆ\x07p&&
GÝ
GR&\x07&<\bê\b&\x07&\v<\bæ\b&\x07&*=\bÞ\b&\x07&<\bÚ\b&\x07&\v<\bÖ\b&\x07&\x07/	Æ\x07=\bî\b&\x07G¢	pGö
G!&\x07GÖ\bpG
j&G
p'\x07&\x07G¾\x07p&GÂ
G\fw&\x07G\f<\bÚ\b&\x07GÂ
<\bÖ\b&\x07&\x07/	¾\x07=\bÞ\b&\x07G¾	p&Gò
G\f&\x07GÖ\bpG\x07P&\x07G¶\x07pÀ\b&\x07G<\b¶	&\x07&\x07/	¶\x07=\b®	&\x07G®\x07p&\b&	\b&\f.\b\x07'\v&\f.\b\x07'&\x07.\b²\x07'&\x07.\b®\x07'	F&&L&\x07Gþ\bp&&.\bÔ\x07&\x07&\x07.\b	<\bæ\b&\x07&\x07/\b	=	Þ\b&\x07&\x07/\bþ\b=	Ö\b	F\bF&\x07G¦\x07p&\x07GÖ\bpg&\x07.\bª\x07(K&\x07.\b¦\x07'	&\x07G\x07p&.\bGÃ
G\fs&&\vZ\b&\x07.\b\x07(
F&\x07.\b¢\x07\x07&\x07G\x07p&&	G
G
R&\x07.\b\x07'&\x07.\b\x07'
&\x07&<\bö\b&\x07&
<\bú\b&\x07Gö\bp'&\x07.\b¶	G	z'	&\x07.\b²	Gq'\r	F&	(\b
F&\bGq'	&\rGp(\r&\bK\x07&\b\x07&\x07G®	p&&
À\x07\x07&G
p'&\x07Gæp&&Þ\x07&\x07.\bj'	\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&\x07.\bf(
.\bK)G&q(*\bF&
.\b(\v
F&&
.\b
(\b/\b=\b&&\b/\b=\b&&\b.\b<\b"&\vG\x07qGr(\r
F&\b&\bGp&\r&
&\vG\x07q<\b\x07&G~<\b\bF&.\bG~M
F&\x07&.\b"<\bæ\b&\x07&/\b=\bÞ\b&\x07&/\b=\bÖ\b&G&p*\x07&\x07.\bÖ\b(\bG~L&	&	.\bG\x07p<\b&\x07.\bâ\b'\v&\x07.\bÞ\b'&\x07.\bÚ\b'	\bFG\x07&\bG~y&\bGT!G\x07q\f
	\b\r\v&\x07GpÀ\b&\x07/	'*&\x07G<\b	&\x07HÆ=\b	&\x07G<\bª	&\x07&*=\b¢	&\x07&&\vG\bz(
p<\bº	&\x07&	<\b¶	&\x07&<\b²	&\x07&<\b®		F\bF\bF\bF&

F&\x07&G
p(\b<\b²	&\x07&.\b(\r<\bö\b&\x07GÖ\bp&\r\x07&\x07Gp&\x07.\bÖ\b&\x07.\bÚ\b¢\b&\x07G¾	p&\x07.\b&\x07.\bÚ\x07&\x07.\bÆ	(	K
FG\x07'\vG'\bG
'\bF\bF\bF\bF\bF\bF&\x07.\bÂ	(\v3(Gçq\v\b\v\v\x07	&GþL	&GõM
G'
G\x07'	G\b'\bG	'\x07G\v'\b&	G\x07M
FG&\v2\x07GFN\x07 &	G\x07q'&\vG\x07p'\vG'	&G&\v!'&\vG\x07&\v!'\v\bF\bF&G	q	\x07	
&\x07GpÁ\b&\x07G<\bÒ	&\x07&\x07/	=\bÊ	&\x07GÕ<\bê\b&\x07G
<\bæ\b&\x07&<\bâ\b&\x07&\v<\bÞ\b&\x07G <\bÚ\b&\x07Gï
<\bÖ\b&\x07GÊ	p&\x07GÖ\bpG	\x07&\x07&\x07.\bÒ	<\bÞ\b&\x07&\x07/\bÊ	=	Ö\b&\x07.\bª	(&\x07.\b¢	L
F&\x07G¢	p¹\b&\x07.\b¦	&Grp(	&\x07.\bÞ\b<\b&	&\x07/	Ö\b=\b&\x07&G\x07p<\bª	&\x07G¾	p¶\b&\x07Gö\bp\b
G\x07'	\b)Gq(*&&\x07G®	p<\b&\x07.\b²	(	&\x07.\bº	&	qG\b|í\x07&GpÐ\x07&Gp*&!&\x07.\bª	<\b&!&\x07/\b¢	=\b&\x07&\x07/\b	=	þ\b&\x07&\x07.\b	<\b	&\x07.\b	Gr'&\x07.\b	'
	F&
F&\x07&
/\b
=\bÖ\b&\x07GÖ\bpG\x07\x07&Gq'&
Gp'
\x07&\x1B&\x07.\b	<\b&\x1B&\x07/	þ\b=\b&\x07G~<\bÖ\b&\f&\x07GÖ\bp[&!«\b%G\b'	G
'&\x07GÖ\bp&\v&\x07&\x07.\b	(\v&\x07.\b	L
F&\x07G	pG¯\x07&\x07.\b	&\vG
zp(&\x07.\bÞ\b<\b&&\x07/\bÖ\b=\b&&	@&\x07&\vG\x07p<\b	&\f.\bB(	&\f.\b:L
F&'¼\b&\f.\b>&	G	zp&\r³&³H&=\b&\f&	G\x07p<\bB&\x07G¾	p¶\b&
G
q'
&\b'&	&	.\bG\x07p<\b"&\fG\x07@r& &	ß\x07K&\f&	GÀ
GAW\b&\f&	G¯
GW& &	ß\x07K\x07& &	ß\x07K&\fI&.\bK\x1B&\x07G~<\bÖ\b&\f&\x07GÖ\bpGµ\x07\x1B&\fG@Ï\x07&\x07GÖ\bp\b&\x07GÞp&\x07.\bÖ\b&\x07.\bÚ\b¢\b&\x07G®	p&\x07.\b^&\x07.\bbÚ\x07&\x07&\x07/\b²	=\b¾	&\x07GÖpÀ\b&\x07G<\b	&\x07&\x07/	V=\bþ\b&\x07GÎp&\x07G¾	pG%\\&\x07&\x07.\bR(<\bÎ	&\x07&\x07.\bN<\bÊ		F&
F&\x07GFq&\x07GÊ	pG\\&\x07Gþ\bp&\x07.\bF&\x07.\bJÀ\x07&\x07.\bÎ	'\x07&\x1B&\x07.\b	<\b&\x1B&\x07/\bþ\b=\b&\x07.\b¾	'	&\x07.\bÂ	'á\x07',&\f3Î\x07'\b&\fG\x07@Î\x07&\x07&<\bê\b&\x07&	G&!<\bæ\b&\x07&,JvG©	<\bî\b&\x07G~G~&\b!<\bÖ\b&\f&\x07GÖ\bp[&\x07G®	p¶\b&\x07G~<\bÖ\b&\f&\x07GÖ\bpGµ\x07&\x07&\v<\bî\b&\x07&<\bê\b&\x07&	<\bæ\b&\x1BÇ\x07&\x07G~<\bÖ\b&\f&\x07GÖ\bp[&\x073æ\b'\r&\x07&<\b¶	&\x07&	<\b²	&\x07&\b<\b®	\bF\bF&	&G
G\fø\x07
FG~'
\x07&	&G
G\fø\x07
FG~'
\x07G~'
&	&G
Gø\x07&	&G
G
ø\x07&	&G
G\vø\x07
FG~'
\x07&	&G¡
G
ø\x07
FG~'
\x07&	&G¥
G\fø\x07
FG~'
\x07&	&G«
G
ø\x07K\x07&.\bK\x07&\x07GÖ\bp&\f.\b	&\x07G>p&\x07.\bÖ\b&\x07.\bÚ\b¢\b&\x07Gþ\bp&\x07.\b>&\x07.\bBÚ\x07&\x07&\x07.\b	(<\bÎ	&\x07&\x07.\b\b<\bÊ	&\x07G6pÀ\b&\x07G<\bÞ\b&\x07&\x07/	6=\bÖ\b	F&
F&\x07G.p&\x07GÊ	pG&\\&\x07G&p&&\x07.\b.&\x07.\b2m&\x07.\b*'\b&\x07GÖ\bp&\x07.\b&(\b&\x07.\bÚ\b&\x07.\bÞ\b(\vG\bzp'		F&G\x07w
F&	&\b<\b&	G
p'	&\vG\x07p'\vG'\x07&\x07&\v<\bÞ\b&\x07.\bÎ	'\x07&\x07.\bÖ\b'
&\x07.\bÞ\b'&\x07.\bÚ\b'\v&\x07Gþ\bp¶\b&
G~L\x07&\x07&<\bÞ\b&\x07&\v<\bÚ\b&\x07&
<\bÖ\b&\f&\x07GÖ\bp&\rGyG\x07wµ\x07&\x07G®	p¶\b&\x07&	@Ö\b&GÊ
GG\x07ö\x07K)G6q(*\bFGG
.\b	(	
F&Gp&	Gæ\x07pÞ\x07&.\b'\b&.\b(
.\bG~M
F&\x073Ö\b'\r&Á\bG'	&G<\b"&&/	=\bGN'\v	F&\v
F&&\vGÖ
p/\b=\b&&GG&\r&	G\rw|G\x07w(!<\b2&GÖ
Gß
&!<\b.&Gp&G&pG\b\x07&\vGp'\v&	G\x07p'	\x07&.\b"'	&.\b&G&p(\r&
G\x07_&	&.\b*&.\b.&\r¶\b&Gp¶\b&\b&\b.\bG\x07p<\b&G6p*\x07&.\bG')G¶\bq(\b*\bFGG
.\b	(

F&\bG¶\x07p&
Gæ\x07pÞ\x07&\b.\bº\x07'$\bF&\b.\b¶\x07(.\bG~L&\bG®\x07pÁ\b&\bG<\bÊ\x07&\b&\b/	®\x07=\bÂ\x07&\bGÂ\x07p(	&Gø
G\x1BG\x07G&\bGÎ\x07p&.\b&(\v§\x07&\bG¦\x07p&G*p(G
Gw&\b/	¦\x07'*&\b&\b/\bÒ\x07=\b\b&\bG
<\b\b&\bG
<\b\b&\bGú\x07p(&G
G&\bG\bp(\rG\x07P&\b&*=\bÚ\x07&\b&\b/\bþ\x07=\bâ\x07&	G­
Gñ&\bGÚ\x07p(
G\bj&¶\b&.\b*G~M
F&\bGî\x07p(&.\bBO&&G*p&\vÙ\x07O&\b&\b/\bþ\x07=\b\b&\bG\v<\b\b&\bG
<\b\b&\b&\b/\bò\x07=\b\b&\bG
<\b\b&\bG
<\b\b&
&G¡
G\v&\rG\bP&	G¦
G\b&\b.\bÞ\x07&\b.\bâ\x07\x07&
¶\b&¶\b&¶\b&.\b.'&.\b*'&.\b
'	&.\b'"&.\b"'%G'
	F\bF\bF&
&%M
F&
&"U\b&\bG\x07p&&
Gê
G\vR&\b/	\x07'*&\bG\x07p&&
GÝ
GR&\b&*=\b\b&\b&\b/	\x07=\b\b&\bGÂ\x07p(Gè
G,&\bG\bpG\bj&&&	&
Grp(\vG\x07&GÕ
G\x07G
Gj&\bG\x07p&\v.\bG
G\rs&&Z&\b.\b\x07(\v
F&G¦
G\b&\v&\b.\b\x07\x07&\bGÚ\x07p(&&
Ô\x07&\b&\b/\bÚ\x07=	\b&\b&\b/\bâ\x07=	\b&\b&\b.\bê\x07<\b\bG'\r)Gq(*&&\bG\bp((/\b=	&&/\b=	&.\b'\bF&.\b(
F&&G\x07q\x07K\x07&.\b(&.\b
()L&Gp'\v&)&qGt'	F&\r&\v.\b&Lp'\r&\vGp'\v&G\x07q(&Gp*&\rK\x07&\bGÂ\x07p(G
GG
Gj&&\r§\x07&\bG\x07<\b\b&\bG
<\b\b&\b&\b/\bÞ\x07=\b\b&\bGú\x07p(\v&G
G&G\x07P&G¦
G&\b.\bþ\x07&\b.\b\x07\x07&\v¶\b&¶\b&&&
Ô\x07	F\bF&\bG\x07p&\bGÚ\x07pg&\b.\b\x07(\rK&\b.\b\x07'\v&\bGÂ\x07p(G®
GG
Gj&\bGþp&&\vG
G
R&GÀ
G	&\b.\b~&\b.\b\x07&\bGöp&\r.\b(\vGÃ
G\fs&&Z&\b.\bv(
F&\b.\bz'&\bGîp&GÃ
G\fw&\b&<\b\b&\b&<\b\b&\b&\b/	n=\b\b&GÉ
G\r&\bG\bpG\bj&\bGæp&\vG¨
Gs÷\x07&\bGÂ\x07p(&&\b.\bf&\b.\bj\x07&GÐ
G	G
Gj&\bGÞp&\vGÓ
Gsä\x07&\b&\b.\b^(&\b.\bb(G
zp<\bZ&\b&<\bV&\b.\bZ'&\b.\bV'	F&&M
F&\b&<\bö\x07&\b&<\bò\x07&\b&<\bî\x07&\bGÎp&G´
G\rs÷\x07&\b.\bR'&\b.\bN'\v&\bGFq&\bGî\x07p(Gó
G\x07&\bG<\b\b&\bGó
<\b\b&\b&G\f&\v!<\b\b&\b&\vGí
&\v!<\b\b&\bG\r<\b\b&\bG´
<\b\b&\b&\b/	F=\b\b&\bGú\x07p(\v&Gû
G\r&\bG\bp(G\bP&\bG>p&G
G
\x07&\b/	>'*&\b/\bþ\x07'+&\bG6p&Gê
G\r\x07&\b&+=\b\b&\b&*=\b\b&\b&\b/	6=\b\b&\bGÂ\x07pG
G\x1B&G	j&Gp'&\v¶\b\x07&K
F&\bG.p&GÛ
Gw&\bGÂ\x07pGè
G	&\b.\b.&\b.\b2\x07&\bGÂ\x07p(Gë
G\bG
Gj&&&\rG&GÕ
G\x07G
Gj\x07&\bGÂ\x07pGÕ
G\x07G
Gj\x07&\bG&p&G¨
Gª\x07&\bGÂ\x07p(&&\b.\b&&\b.\b*\x07&\bGp&G
G\vw&\b&\b/	=\b\b&G²
Gô&\bG\bpG\x07j&"Gr'\v&	'G'
	F\bF&\v
F&3G\x07L\x07&&
Ý\x07G\x07w'\b&"&.\b(\rS
FG'\rG\x07\x07&	&\rGrp(.\b
'\r&.\b'&.\b
'&.\b'&\bGp&&
Gê
G
&
&%O(!G\vG
&!R&\bG&G\x07w(qGw<\b²\b&\bGñ
G\x07&!<\b®\b&\b&<\bª\b&\b&<\b¦\b&\b&\r<\b\b&\b&<\b\b&\b&<\b\b&\b&<\b\b&\bG\r<\b\b&\bGê
Gã
&!<\b\b&\b&\b/	=\b\b&\bGÂ\x07pGú
Gé&\bG\bpG\fj\x07&\bG
<\b¢\b&\bG«
<\b\b&\bG\f<\b\b&\bG
<\b\b&\bG\f<\b\b&\bG
<\b\b&\bH6=\b\b	F&\bGp&\bG\bp\x07&\b.\b(
F&\b&&&\b.\b(	w&\bGÂ\x07p&&	G 
G\f&\b.\b&\b.\b
 \x07\x07&\bGÂ\x07p(G\b'
&\bGÎ\x07p¶\b&¶\bG\x07'\v&Gp'&
G\x07p'
&\vGq'\v&\bGÂ\x07pGÕ
G\x07G
Gj&
G\x07p'
&$&$.\bG\x07p<\b&\x07&
<\b\b&\x07&<\b\b&\bG¶\bp*\x07&\x07.\b\b'&\x07.\b\b'	&\b&\f&	<\b&\f&<\b&G\x07L
F&	
&\b&\fG<\bGÚ
G\x07\x07&\x07G~<\bÖ\b&\f&\x07GÖ\bpGµ\x07&\x07&<\bÞ\b&\x07&
<\bÚ\b&\x07&	<\bÖ\b&\x07&<\b\b&\x07&
<\bþ\b&\x07Gþ\bpG\x07\x07&\x07GÖ\bp¶\b\v&\x07&\f.\bÊ\x07*(<\bº\b&\x07&GM<\b¶\b&\x07.\b¶\bG\x07M&\x07&\x07.\bº\b<\bÖ\b&\x07G®\bp&Gò
G\vw&\x07GÖ\bp(.\b&\x07.\b®\b(	&\x07.\b²\bG&	!2&\b&	G\bzG\rw(.\b¾ 
&.\b² 
GG\f&\x07&<\bÞ\b&\x07&
<\bÚ\b&\x07&	<\bÖ\b&\x07G¦\bp&G
Gª\x07&\x07.\b¦\b(
F&&\x07.\bª\b&
&\r&\x07GÖ\bp¶\b&\f&	F&\x07G\bp&
&\b&\f.\b>'\v&\f.\bB'\r&\x07.\b¢\b'&\x07.\b\b'	F&&M
F&.\b'\b&G
p'&\b&\rU\x07&\v&\bG	zp(\b.\b'&\b\b&\b&<\b\x07&\x07&	<\bÞ\b&\x07&
<\bÖ\b&\x07&
&G\bz(p(	<\bâ\b	F&
F&\f&
.\bF&G
q'&
G
p'
\x07&\x07&	<\bÚ\b)Gq(*&&\x07GÖ\bp<\b&GpÐ\x07&Gp*\r&\x07&<\bÞ\b&\x07&
<\bÚ\b&\x07&	<\bÖ\b&\x07G\bp&
&\b&\x07.\b\b'\v&\x07.\b\b'	F&&\vM
F&.\b'
&G
p(\b'&
&\f.\bBU\x07&\f.\b>&
G	zp(3\v\x07&'	&'\bF\bF\bF&3
(\r\b\x07\b&('	\bF&\rG\x07L&\f.\b*G\bMxK
F&	.\b&	.\bL\x07&.\b&	'&&
Î\x07&\b'\x07&\fI&\x07GÖ\bp±\b\f&\fG\x07@Ï\x07\vG\x07GG&\v&\b\b 
&\x07&
<\bÞ\b&\x07&	<\bÚ\b&\x07&<\bÖ\b\bF&	&
&&\v&\b\b&\f3Ð\x07G\x07w&\fG\x07@Ð\x07GÂ
G\x07\x07&\x07GÖ\bp¶\b	&\f­\x07&\f\b&\fG<\b\b&\f­\x07\x07G'
Gª
'\bF\bF\bF&\x07.\b¶	(	\b\x07\bG'
G¡
'\x07G
'&\x07Gþ\bp(\b&	§\x07&\x07G\x07<\bÚ\b&\x07G
<\bÖ\b&\x07&\x07/\b\b=\bÞ\b&\x07GÊ	p(\v&&&
&\x07GÖ\bp(G\x07P&\b¶\b&\x07G®	p¯\b&\x07&\x07/\bÂ	=\bÞ\b&\x07&\x07/\bÎ	=\bÖ\b&\x07G¢	p(	GÈ
G&G\bj&\v¶\b&\x07G\x07p&GÙ
G	w&	G
G
GÜ
G
&\x07.\b\x07&\x07.\b\x07 \x07&\x07G\x07p&G¨
Gª\x07&\x07.\b\x07(\b
F&\x07.\b\x07'
&\x07Gþp&GÍ
G\rw&\x07&
<\bÚ\b&\x07&\b<\bÖ\b&\x07&\x07/	~=\bÞ\b&	Gà
G&G\bj&\x07G<\bò\b&\x07G
<\bî\b&\x07G\f<\bê\b&\x07G
<\bæ\b&\x07G\f<\bâ\b&\x07G
<\bÞ\b&\x07H6=\bÖ\b	F&\x07Göp&\x07GÖ\bp\x07&\x07.\bv(
F&\x07Gîp&&&\x07.\bz(	w&\x07G¢	p&&	G 
G\f&\x07.\bn&\x07.\br \x07\x07&\x07G¢	p(G\x07\b'	&\x07G¾	p¶\b&¶\b&\f\b&\f&	<\b
&\fG\x07<\b&\x07G	p±\b\bF\bF\bF\bFG\x07&.\b(	G~y&	GT!	\x07\b	&G
p(.\b
&.\bí\x07&±\b\b&¶\b\x07&G
p\b&#&#.\bG\x07p<\b&G@î\b&\x07GÖ	p*&G&p*Û\x07\x07
G\x07'
\bF\b)Gq(\b*\bF\bF&\x07.\b(\x07.\bG\bL
F&\x07.\b'	&\x07G<\b&	K\x07&\b&	\x07&\b.\b
'\v&\b.\b'	\bF&\x07.\bG\bL
F&\x07&\v<\b
&\x07&	<\b&\bG\b<\b\x07&\b&\v<\b&\b&	<\b&	G\bM	&\bGp\b&\bGp*&\x07\b&\bGp\b(\x07.\bG\x07M
FG'
\x07&\x07G
p¾\b'\x07&&\x07<\b
&&
<\b8\x07\x07&\x07.\b(\x07&.\bU
&.\b
'\b&3K
F&\x07&\bS&\x07&\bO\vG&&\x07GË\b>\x07\x07)Gq(	*&	Gp&\x07&\bÕ\x07&	.\b'\x07&&	.\b<\b&&\x07<\b
&	Gp*?\x07\x07)Gq(\x07*&\x07Gp$&\x07&\x07.\b&\x07.\b¢\b&&\x07.\b&\x07.\b
Ú\x07&\x07Gp*&&\x07G\x07Ê\b<\x07\x07)Gq(\b*&\bGp&\x07\x07&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*&&\x07G
Ê\b+\x07\x07)Gq(\v*&\vGp&&\x07&\b&	&
c&\vGp*o\x07\b)Gq(\b*&\x07.\b
(	&\x07.\bU
G\v&\x07&	G\x07p<\b
&\x07.\b.\b&	'\x07G\x07'	&\b&\x07<\b&\b&	<\b&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*\b\b\x07)Gq(\b*&\bG<\b&\b&\x07<\b
&\b&\x07.\b<\b)Gq(\v*&\vG
p(
&\b.\b(\x07&\b.\bq(	G&\x07&	U!È\x07)Gq(\x07*&
&\b.\b(	&\b.\bq(\fG&	&\fU!\b&
/\b
'&\x07&
Gp<\b
&\x07&H&=\b&\b.\b(	&\b.\b(
&	&
Q!'\f&\x07.\b'\r&\x07.\b'	&\x07.\b
&\b.\b
'	F&
&\fM
F&	&\rp&&
ë\x07@&	G\x07p'	&
G\x07p'
\x07&	<\b&\x07Gp*&&\v.\b<\b&&\v/\b
=\b&\vGp*&\bGp*=\x07\x07&.\b(\b&.\bL
F&G
G
°\x07&.\b
&\bG\bzp&\x07<\b&&\bG\x07p<\bg\x07\b)Gq(\x07*&.\b&G<\bG\x07L
F&\x07&.\b
)<\b&\x07Gp\b&\x07Gp*&.\b
F&G
p\b&.\b
F&Gp(¿\b&\b;\x07\x07)Gq(\x07*&\x07&.\b(.\b<\b&\x07&.\b<\b&\x07Gp±\b&\x07Gp*3\x07\x07\bF&K&\x07.\b(\b
F&&\b\x07&\x07.\b
(\x07K&&\x07Y\x07\x07\b\bF\bF\bF&3G
q\b\x07\b&G
p(\b(\x07.\b'&\x07.\b
'\x07	F&
F&G\x07q'&\x07Ò\x07&\x07Gp'\x07\x07&\bµ\b&G
p(\b(\x07.\b
Gp'&\x07.\b'\x07	F&\x07
F&\x07G\x07q'\x07&Ò\x07&Gp'\x07&\b²\b	\x07)Gq(\f*&\b3'\r)Gq(\v*\bF&\x07G\rS
FG'\b	F&\x07&\bL
F&\x07'\b	&\r&&\bp3L
FG\x07'		\v&\bG\x07p'\b\x07)Gq(
*\bF\bF&&G	pGw(\bM
F&
Gp&\r&&\x07&\b&q(\b&\x07&\bO!(	\x07G\x07'\b&
.\bG\x07w\x07&\x07Gq'&\rGr'\b	F\bF\bF&	&S
FG&&	p(.\b&\by(q&xG&.\b
&\by(q&xwG~wG~L\x07&
&\r&&	p&\x07&	q\x07G\x07'\b&
.\bG\x07w\x07G'\b
&	Gp'	\x07&
.\b
&	p'	\x07&
.\b'	&\v&	<\b&\v&\b<\b&
Gp*&\v.\b'\b&\v.\b'	&\f&	<\b&\f&\b<\b&\vGp*&\fGp*&\f.\bGM<&&\b<\b&G<\b&&\x07.\b"<\b&&\x07.\b
(\b<\b&&\b&\x07.\bGrp<\b
$&\b
F&\b&\x07³\b'\x07&&\b<\b
&&\x07<\b2\x07\x07)Gq(\x07*&\x07&Gq<\b&\x07Gp(&ú\x07&\x07Gp*5\x07\x07&.\b'\x07&.\b
'	F&\x07
F&\x07G\x07q'\x07&¶\b&Gp'\x072	F&\b
F&\bG\x07q'\b&&\x073yGr'&\x07G\x07p'\x07\x07&3\x07\b&.\b(\bG	p(	&\x07&\bp(\x07&.\b"(&&\x07Q!(&&	Q!G\x07\x07)Gq(	*&	Gp&\x07&\b©\x07&	.\b'\x07&&	.\b(\b<\b&&\x07<\b
&&\b<\b&	Gp*/\x07\x07&\boG\x07L
F&\bG&\x07&\b©\b!'	&&\x07<\b
&&	<\b,\x07\x07&\x07Gq(\b&\b.\bG\x07p<\b&&\x07<\b
&G®¡
<\b8\x07\x07G\b'\b\bF&.\b*G~L&\x07&.\b2U&.\b.&\x07p3'\b&\b &\x07G<\b&&\x07<\b
&&\x07G
p<\b,&.\b&\x07L&.\b
G\bMw(\x07
F&\x07&G\b<\b
&\x07\bF&\x07K&\x07&³\b(&&\x07\x07)Gq(*&6?	&Gp*&1	+\x07\x07)Gq(\x07*&\x07&Gq<\b&\x07Gp&\x07Gp*,\x07\x07)Gq(\x07*&\x07&Gq<\b&\x07Gpú\x07&\x07Gp*0\x07\x07&&\x07.\bG&\x073G
L(\b!<\b
&&\x07.\bG
&\b!<\b1\x07\x07&.\b'\b&G\x07ô\x07&\x07&.\b
&.\bpb&&\bG\x07p<\b4\x07\x07)Gq(\b*&GA\x07&\bG~<\b&\x07&\b¹\x07&\bGp*,\x07\x07)Gq(\x07*&\x07&3@&\x07Gp·\x07&\x07Gp*,\x07\x07)Gq(\x07*&\x07&/\b=\b&\x07Gp¡\x07&\x07Gp*	1\x07\x07GÞ
/	'\x07GÞ
H=	&&\x07H&D\b
&&\x07­G\x07L<\b$&xG\x07wG
L
&&\x07Ý\x07G\x07w\vG\b'&\x07GQ
F&&\x07Gtì\x07&&\x07GvG6xå\x07%	F&\x07
F&\x07G\x07q'\x07&\b&G
p'\x07&&
F&&\b&	&\x07.\b\bGª
G8´\b				 &\x07&	L
&&\b&\x07G\bz²\x07\vG\x07K*\x07\x07&.\b&.\b(\bq&\x07O
F&&\b&\x07G\x07G\x07Ë\x07	&&.\b6&\x07&\bs(3\x07&	&3G\x07L!G\x07w'&&\x07.\b<\b
&&\x07.\b
G&\x073G	L!<\b&\x07&	L
&&\b&\x07²\x07\vG\x07K"&
F&&\x07.\b\x07Gª
G8´\b¨\x07\x07	&.\b(\x07&\x07.\bG\x07q(\x07<\b&\x07K
F)Gq(\x07*&\x07&G
p<\b&\x07&.\b(<\b&.\b
F&.\b(\b.\b(	
F&.\b&	\x07&\b.\b
(\b
F&.\b&\b\b\bF&\x07.\b(GL&&.\b
G\x07q(\b<\b
&\b&G\b&\x07Gp*	#&.\b&\x07q&\bO
F&&\x07&\b&	&
Ë\x07&3\x07G\x07L
&&\x07£\x07\vG"&\x07
F&&\x07&\bÚ\x07&G~<\b\x07\x07\bGÝ
3G\x07M
F\bF)Gq(\x07*\b\bF&K&.\b&G<\bK&.\b
\x07&\x07G\bA&\x07Gp®\x07'\bF\bF\bFGÝ
3G\x07q\b\b\x07GÝ
G\b@GþÝ
\bGÝ
G\x07@GþÝ
&<\b&\x07Gp*\x07GþÝ
&G\x07L
FG¿
G7´\b&\x07$&.\b
&.\b&&G
p\b&Gp\b\x1B&.\b
G\bM
F&G
pÏ\x07G&&GS!G\rpG~w &G<\b&GG&\x073!<\b
\x07\x07&8(\x07<\b
&&\x07GM<\b\x07\x07&9(\x07<\b
&&\x07GM<\b\x07\x07&:(\x07<\b
&&\x07GM<\b\x07\x07&;(\x07<\b
&&\x07GM<\b&&\x07&\bG	zp<\b
&&\x07<\b&&\x07&\bG\bzp<\b
&&\x07<\b&.\b(GU
F&&.\b
F&G
p­\b&&\x07&\b&	&
#GM&.\b
F&G
p\b&.\b&.\b
&\x07.\b&\x07.\b
¼\x07&.\b&.\b
&\x07.\b&\x07.\b
ø\x07&.\b&.\b
&\x07.\b&\x07.\b
\b&.\bG~M
F&¶\b&.\bG\bM
F&Ï\x07&.\bGT
F&±\b&&\x07&\bC<\b
&G<\b&.\bG\bM
F&\b&\x07
F&&\x07YGÞ
&³H&H\x07=	&.\bG~M
F&£\bH\x07\b&.\b
(\x07&\x07&.\bp(M
F&&\x07q'	F&\b&\x073G\x07Lp'\b&\x07G\x07p'\x07&G\x07q(&\b&&.\b&\x07G\x07G\x07ü\x07&&.\b&\x07G
Gü\x07&&.\b&\x07G
G
ü\x07&&\x07&\b&	¼\x07G\x07y&¡\b(&\x07&4&\b&	U(\b
F&	&\x07&\x07&	Q!(	
F&\b&&	&&\x07Y&\b&.\b
&.\b&&\b<\b
&&\x07<\b&Gp\b&¶\bI\x07\b&&\x07&\bp(
&\x07q(\bô\x07&.\b'	&\bK&\x07&
LxK
F&.\b
&	p&\x07&\b&&\b&	p<\b&&\x07.\b
&\x07.\b\x07&.\b&\x07&\b!\x07\x07\v)Gq(\b*&\bG
p(	&\x07.\b"(\fÊ\x07&	&\f\b&	.\b
&	.\b(\x07G\bzp'
	F&\v&\fM
F&
&\v<\b&
G
p'
&\x07G\x07p'\x07&\vG\x07p'\v\x07&	&\x07<\b&&\b.\b<\b&&\b/\b
=\b&\bGp*&&\x07fG\x07y&G~&\x07qSG\x07&@&×\x07&°\b&¿\b&\b&.\b%&\b&k&µ\b&G
G¾\x07&G
G¾\x07&G
G
¾\x07&G
G¾\x07&\x07&U&&\x07<&G
G¾\x07&G\x07G\x07¾\x07&G
G°\x07&G
G¾\x07&G
G°\x07&G
G°\x07&G
G°\x07&G¯\x07³\v\x07)G6q(*&&\b<\b
)Gq(	*&	&.\b
=&&	.\b
&&	1	?	H\x07\vH=	&	Gp*&1		G&.\b!'
G~'	\bF\bF\bF\bF\bF\bF\bF\bF&\x07\r
\v\x07\b\f	\f&&
<\bG~'	\vG~'	
G~'		G~'	\b&&\b<\b"&&G"p(.\b5<\b&&&G&p(\r.\b <\b2&G<\b.&&\r<\b*)G6q(\x07*&\x07Gp&G*pÌ\x07\bF&\x07.\bG\x07L
F&\x07.\b'\b&\x07G
&.\b2(	&.\b.q(
G&	&
U!G\x07p(	G&	!(	&	G
S!G
\x07&\x07.\b'	&\x07.\b
(
&\b<\b&\x07G\x07<\b"&\x07&
<\b&\x07&	<\b&\x07&.\b2<\b.&\x07&/\b*=	&&\x07Gp'\b&\x07G&p'
)Gq(	*	F\bF&	Gp&
Ì\x07&	.\bG\x07M&	.\b'&\b.\b(&\b.\bL
F&
.\b(\v&
.\b
q(\fG&\v&\fU!G\x07p(\vG&\v!(\v&\b.\b&\b.\b(\fqQ
F&\b&\f&\vG
G
Ë\x07&\b.\b
&G\bzp&<\b&\b&G\x07p<\b\x07&	Gp*&&\x07.\b"<\b&&\x07/\b=\b\x07&G<\b&HÆ=\b&\x07G6p*&\r\b&\b&G~<\b&GpÂ\x07\b&&
<\bG~'	&&	<\b&GpÂ\x07&G
p\b&G6p*&.\b'&.\b?&HÆ=	&H=	Ì\x07\x07\v)GFp(*&G2p(\b&\x07.\b"&Gp&.\b2&.\b6¢\b&Gp&.\b&.\bÚ\x07&&/\b"=\b*&Gp&G*pG%\\&.\b(	
F&.\b'
&\x07.\b1&&.\b*&.\b.n&.\b
'\v&.\b'\f&\b&
&	\x07&&\x07.\b0GM@B&&\vG&\fG\x07w!<\b>&\bÂ\x07&Gp¶\b&GFq*-\x07\x07)G&q(*&G~<\b&GpÂ\x07&G&p*H®Ì\bH¾Ì\bÌ\x07)Gq(
*)G\bq(*\bF\bFGG
.\b	(\x07
F&GÞp&\x07Gæ\x07pÞ\x07&.\bb'&.\b^(\x07.\bG~L\b&\x07.\b*'\v&\x07\x07'	&GÂ\x07p&\x07G\x07_&GÎ\x07p&\x07G_G\b&	G\x07w(	G
q&	G	S!G\bzG\rw(	.\b¦ 
'\f&	.\b 
'	\bF&\vG~M
F&\x073K&GÚ\x07p&\x07.\bBO&Gæ\x07p&\x07G*p&\x07.\b&Ù\x07OGr(\b.\bÎ
'\r&\b.\bÊ
'\b\x07&G~<\bÚ\x07&G~<\bæ\x07&Gö\x07p&\x07N&\x07.\b'&\x07.\b'\bF&\vG~L
FG'\v\x07&\x07.\b:G&\x07.\b6G~M!'\v&\x07.\b>'\x07&&	<\b¦\x07&&\f<\b¢\x07&&/\bÂ\x07=	f&&.\bÊ\x07<\bn&&/\bÎ\x07=\br&&.\bÖ\x07<\bz&&\r<\b¶\x07&&\b<\b²\x07&&/\bÚ\x07=\b\x07&&.\bâ\x07<\b\x07&&/\bæ\x07=	\x07&&.\bî\x07<\b\x07&&<\bª\x07&&<\b®\x07&&\v<\bº\x07&&\x07<\b¾\x07&&.\bþ\x07<\b\x07&&/\bö\x07=	~&G\x07<\bÚ\x074'\x07&G<\bþ\x07&&\x07<\bú\x07&&GÚ\x07p<\bö\x07&Gþp'	&G\x07p'\f&G\x07p'\r&Gòp'\bF\bF&.\bö\x07K
F&.\bú\x07'\x07\x07&&.\bþ\x07<\bî\x07&&/\bö\x07=	æ\x07&GÖp&Gæ\x07p&G¢\x07p~\b&.\bVG\x07w
F&.\bZ\x07&GÎp&Gæ\x07p&Gæp&.\bNG\x07w
F&.\bR\x07&GFq&Gæ\x07p&&.\bFG\x07w
F&.\bJ\x07&G>p&Gæ\x07p&G²\x07pi&.\b>G\x07w
F&.\bB\x07&G6p&Gæ\x07p&\rh&.\b6G\x07w
F&.\b:\x07&G.p&Gæ\x07p&\fh&.\b.G\x07w
F&.\b2\x07&G&p&Gæ\x07p&	&.\b&G\x07w
F&.\b*\x07&Gp&Gæ\x07p&Gª\x07p~&.\bG\x07w
F&.\b"\x07&Gp&Gæ\x07p&Gº\x07pi&.\bG\x07wK\b&.\b'\x07&Gæ\x07pG
x\bG\x07'\b\b&&.\bî\x07<\bþ\x07&&/	æ\x07=	ö\x07&&.\bú\x07<\b&G<\b&.\b'\x07&.\b'\b\x07&&\b<\bö\x07G\x07'\v&G<\bæ\x07&&\x07<\bú\x07&Gú\x07p&Gæ\x07p&\bG\x07w(\b!\b&Gæp¶\b&¶\b&\r\b&\f\b&	¶\bG&\x07&\b!'\b&&.\bG\x07p<\b&
&\b<\b
&
&\v<\b&G\bp*&
.\b
'\x07&
.\bG'&
G<\bG\x07L
F&
Gp\b&\x07'&
Gp*&+)G&q(*&G~<\b&GpÂ\x07&G&p*\fGÎÚ
	?\b\x07\x07)Gq(	*&	Gp&\x07&\b&\b\x07&	/	'
&G<\b&&
=\b&	Gp*@\x07\x07)Gq(	*&	Gp&\x07.\b&\b\\&	.\b'\x07&&	.\b<\b&&\x07<\b
&	Gp*)\x07\x07)G&q(\x07*&\x07&=\b&\x07GpÂ\x07&\x07G&p*ÌX2G
\x07\rG¢
Û\x07yxi5gvv4xy5xuuz54x{yz{v5zuuringoty5yzghrk3~><e<:3{tqtu}t3rot{~3mt{5roh5x{yzroh5yxi5x{yz5rohxgx5yzj5yxi5znxkgj5ruigr4xy5igxmu5xkmoyzx5yxi5otjk~4ixgzky4ou37?:?il>i<h;h;;=l5py3yy3649476<5yxi5l{z{xky5pyvo4xy=\x07så\x072\x07\x07:iruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkj2\x07©&	2\x07\x1B2\x072\x072\x07.2\x07@znk&iutlom{xgzout&oy&tuz&|groj2&k|kxznotm&uvzoutgr&yzgy&jktokj&&yzgzoyzoiygrrtgskLtUtik&igrrkj&suxk&zngt&utikgiikvz@&k~vkizkj&ojy&ul&znk&vuroi2&lu{tj&mgzkj&yixovz&@&k~vkizkj&oz&zu&x{t2&h{z&giikvzxkpkizi{yzusokuvktiruykutikgr}gyyg|koz&lgorkj&zu&rugjoz&zuuq&rutmkx&zngt&76&ykiutjyA&znk&uznkxy&mu&ut&}oznu{z&oziuuqokJusgotg{zuvxklkxktiky@&k~vkizkj&zu&hk&|oyohrk2&h{z&yuskznotm&nojky&gyyktzx3vxklkxktiky\v	\x07Syzuxgmk@&k~vkizkj&iuuqoky&ux&ruigrYzuxgmk2&lu{tj&tkoznkxA&znk&gty}kx&nurjy&lux&znoy&vgmk&utrb	\x07ciutyktzSujk
\x07h{zzut\bzvkCh{zzut\bjgzg3gyyktzxC\f\byruzC\f	\f
ggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxz	\x07\x07	\x07
\x07\x07\x07
\x07
\x07\x07\b
\x07\f 
\x07\x07	!
\x07\v&
\x07\x07
'
\x070
\x07\x07\v1
\x07	4
\x07\x07\f5
\x07\f{tgyqkjjkiojkjyzgrk\x07gyyktzx3vrgiknurjkx\bxurkCmxu{v\bgxog3rghkrC\fvxu|ojkxvrgiknurjkx4zk~z\x07yruz\btgskCzozrk
\x07yruz\btgskCzk~z
\x07jo|\birgyyCh{zzuty\x07yruz\btgskCh{zzut


\x07h\byruzCzozrk	\f
\x07v\byruzCzk~z	\f
vrgiknurjkx4utikvrgiknurjkx4gr}gy\x07h{zzut\bzvkCh{zzut\bjgzg3mgzkC\f\byruzCh{zzut\bjgzg3gyyktzxC\f	\f
2&zozrkyixovz&}ozn&jgzg3iutyktzC((@&k~vkizkj&zvkC(zk~z5vrgot(2&lu{tj&g&yixovz&zngz&oy&tuz&otkxz&gtj&grxkgj&xgtznksk\brgtmC\f\bjgzg3znkskC\f\bjgzg3vuyozoutC\f\vv{xvuyk44yixovzkjGiikvzvxuulyozkkxxuxiroiqvgmkynu}yzuxgmk|oyohorozingtmkiutlom{xgzout@&k~vkizkj&gz&suyz&8<87::&ingxgizkxy&ul&vrgot&jgzg2&lu{tj&suxkktjvuotztutkinuoikygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk)\r\x073\r\x07?\r\x07Q\r\x07b\r\x07\x1Bw\r\x07\r\x07&mxgtzkj&&jktokj&&xkgjynu}tingtmk\x07gyyktzx3vxklkxktikyvxklkxktikyjgyvxklkxktiky4otzxu\x07jogrum\bgxog3rghkrrkjhCzozrk\bvgxzCvxklkxktiky\x07nkgjkx\x07n8\bojCzozrk	\f
\x07yruz\btgskCiruyk

\x07jo|\birgyyC}uxjy\x07v	\f
jgzk{tzoryotik\x07vvxo|gi[xr
\x07luuzkx\birgyyCh{zzuty\x07yruz\btgskCh{zzut



\x07h{zzut\bzvkCh{zzut\bjgzg3gyyktzxCiruyk\byruzCiruyk\bgxog3rghkrC\f	É
h{zzut\x07yruz\btgskC\f
xkw{oxkj\x07yvgt\birgyyCgr}gyvxo|gi\x07v\x07g\bnxklC\f	\f

ykx|oikv{xvuyk\binkiqkjC\x07otv{z\bzvkCinkiqhu~\bxurkCy}ozin\bg{zuiusvrkzkCull\bjgzg3gyyktzx3\fC\f\bjgzg3ulC\f\bgxog3rghkrC\f\byruzC\f\f
jkyixovzout\x07ykizout\x07jo|\birgyyCxu}\x07jo|\x07n9	\f
\x07v	\f

jkzgory\x07jkzgorytykx|oiky\x07y{ssgx\x07jo|\birgyyCxu}\x07jo|\x07n:|ktjux\x07v	\f&\f
\x07{rzxgiqkxyzxgiqkxy4tutk\x07ro

iuuqokrolkzoskzxgiqkx\x07ro\x07iujk	\f
	&\f\x07hx
	\f
xkgin4tutkxkgin4utkxkgin4sgtzozrk4gmgot\x07gyyktzx3hgttkx\bxurkCxkmout\bgxog3rghkrC\fvuyozoutrklz\x07jo|\birgyyCigxj\bvgxzChgttkx\x07jo|\birgyyC}uxjy\x07yruz\btgskCzozrk
\x07yruz\btgskCotzxu
\x07{rotzxu
\x07yruz\btgskCzk~z
\x07v\birgyyCrotqy\x07yruz\btgskCrotq


\x07jo|\birgyyCh{zzuty\x07yruz\btgskCh{zzut



\x07n8\byruzCzozrk	\f
\x07v\byruzCotzxu	\f
ngtjrk\x07v\byruzCzk~z	\f&\f
}nurotq\x07g\byruzCrotq\bnxklC\f	\f
\x07h\byruzC\f	\f
\x07yvgt\byruzC\f	\f
\x07ro\x07yruz\btgskC\f

\x07gyyktzx3ngtjrk\x07yruz\btgskCh{zzut
\x07yruz\btgskCyzgz{y

\x07v\byruzCyzgz{y\bxurkCyzgz{y
yg|kjG
	\x07igrrkj&fUvzout@@{t}xgveznxu}./f&ut&g&fTutkf&|gr{kigrrkj&fXky{rz@@{t}xgveznxu}./f&ut&gt&fKxxf&|gr{k\x07\x07
\r\r\vÊ
\x07Ñ
\x07Ø
\x07\v\v\fè\r\x07í\r\x07ò\r\x07Æ1\x07Ò1\x07Þ1\x07ê1\x07iruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkj«\x07]È2«\x07]»&5678v{xvuykznk&oj&ul&g&v{xvuykgt&oj&ul&ozy&u}t&gsutm&v{xvuyky&gtj&ykx|oikyg&zk~zG¢
oj\x07î	G²¢
Ñ1g&rgtm{gmk&gtj&g&qk&ul&ruigrky5gt&{tqtu}t&utk\fR\x07tu&mgv&ot&znk&royzgt&{tqtu}t&qk\f\x077tkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrzozrkjkyixovzout1'E4@ynu}tinuoikingtmkjktlxú\x07\bü\x07\btuznotmlgrykzx{k(è¬(g&royzgt&uhpkizjgyk{6\x07\b\x07v{xvuykyykx|oikyrgtm{gmkg{zub\x07
zk~zyiutyktzSujkxkw{oxkjtkikyygx\x07|ktjuxDggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxz¡\x07\x07¢\x07¬\x07\x07\x07­\x07·\x07\x07\b¸\x07\f¾\x07\x07	¿\x07\vÄ\x07\x07
Å\x07Î\x07\x07\vÏ\x07	Ò\x07\x07\fÓ\x07\f&zu&&gt&uhpkiz&lxus&qk&zu&zk~zingxgizkxyutk&ul&zx{k&ux&lgrykg&yzxotm&ul&g32&63?&gtj&3g&}nurk&t{shkx&ul&jgy&lxus&7&zu&9?<gt&nzzvy@&ux&xkrgzo|k&[XRutk&ul&znk&qkyiutlom{xgzout@&k~vkizkj&2&lu{tj&xkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotmk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4ysgrrrgxmk¢\x07\x077E'1@336jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{z\x07\vgtgrzoiysgxqkzotmyuiogr	\x07	\x07	\x07	¤\x07\fzozrk@&_u{x&inuoik&ghu{z&iuuqokyzozrk4gmgot@&Yuskznotm&tk}&zu&jkiojkotzxu@&yozk&}u{rj&roqk&zu&{yk@xkgin4tutk@&]k&}u{rj&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik&lux&znoy4xkgin4utk@&]ozn&t&vgxztkx2&}k&}u{rj&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik&lux&znoy4xkgin4sgt@&]ozn&t&vgxztkxy2&}k&}u{rj&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik&lux&znoy4ingtmk@&_u{&igt&xkl{yk2&ux&ingtmk&u{x&sotj&gz&gt&zosk&{tjkx&è¢ngtjrkè£&ut&k|kx&vgmk4&Ol&u{&xkl{yk2&znk&yozk&}uxqy&znk&ygsk4giikvz@&Giikvz&grrxkpkiz@&Xkl{yk&grri{yzusok@&Inuuyk}nu@&]nu2&}ngz2&nu}&rutmvxo|gi@&Vxo|gi&vuroingtjrk@&Iuuqok&ykzzotmyvxklkxktiky@&Iuuqok&ykzzotmyvxklkxktiky4otzxu@&Tuznotm&oy&ut&{trkyy&u{&y}ozin&oz&ut4&_u{x&gty}kx&oy&qkvz&lux&jgy&jgy&gtj&u{&igt&ingtmk&oz&nkxk&gz&gt&zosk4yg|k@&Yg|k&s&inuoikyiruyk@&Iruyk&}oznu{z&ingtmotm&gtznotmxkw{oxkj@&Gr}gy&gizo|kykx|oiky@&Ykx|oiky&gtj&}ngz&znk&yzuxk&.t/|ktjux@&Vxu|ojkxzxgiqkx@&yzuxgmk2&qkvz&lux&rolkzoskzxgiqkxy4tutk@&Znoy&vxu|ojkx&tgsky&tu&iuuqoky&ul&ozy&u}t4yg|kj@&_u{x&inuoiky&gxk&yg|kj4vrgiknurjkx4zk~z@&Znoy&iutzktz&iusky&lxus&vxu|ojkx4&Ynu}otm&oz&rkzy&vxu|ojkx&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik4vrgiknurjkx4utik@&Ynu}&utikvrgiknurjkx4gr}gy@&Gr}gy&ynu}yotik@&_u{&gty}kxkj&ut&jgzk4&_u{x&gty}kx&nurjy&{tzor&{tzor4v{xvuyk4tkikyygx4zozrk@&Yzxoizr&tkikyygxv{xvuyk4tkikyygx4jkyixovzout@&]ngz&znk&yozk&tkkjy&zu&}uxq2&y{in&gy&xkskshkxotm&znoy&gty}kx4v{xvuyk4vxklkxktiky4zozrk@&Vxklkxktikyv{xvuyk4vxklkxktiky4jkyixovzout@&Xkskshkx&ykzzotmy&y{in&gy&znk&joyvrg&u{&inuyk4v{xvuyk4gtgrzoiy4zozrk@&G{joktik&skgy{xksktzv{xvuyk4gtgrzoiy4jkyixovzout@&Ykk&}noin&vgmky&gxk&{ykl{r2&yu&zngz&}k&igt&sktj&znk&uznkxy4v{xvuyk4sgxqkzotm4zozrk@&Gj|kxzoyotm&skgy{xksktzv{xvuyk4sgxqkzotm4jkyixovzout@&Rkgxt&}nkznkx&u{x&igsvgomty&}uxq2&gtj&ynu}&u{&gjy&zngz&loz4v{xvuyk4yuiogr4zozrk@&Yuiogr&tkz}uxqy&gtj&|ojkuyv{xvuyk4yuiogr4jkyixovzout@&Ynu}&iutzktz&lxus&uznkx&yozky2&}noin&znkt&ykk&u{x&|oyoz4zozrk@&\\uy&inuo~&kt&sgzoÉ®xk&jk&iuuqokyzozrk4gmgot@&[tk&tu{|kg{zÉ¯&É¦&jÉ¯iojkxotzxu@&yozk&yu{ngozk&{zoroykx&@xkgin4tutk@&Tu{y&roxouty&u{&É¯ixoxouty&gruxy&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4xkgin4utk@&G|ki&t&vgxzktgoxk2&tu{y&roxouty&u{&É¯ixoxouty&gruxy&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4xkgin4sgt@&G|ki&t&vgxzktgoxky2&tu{y&roxouty&u{&É¯ixoxouty&gruxy&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4ingtmk@&\\u{y&vu{|k&xkl{ykx2&u{&ingtmkx&jèg|oy&É¦&zu{z&susktz&vgx&È±&ngtjrk&ÈÁ&y{x&ingw{k&vgmk4&Kt&igy&jk&xkl{y2&rk&yozk&lutizouttk&jk&rg&sÉ°sk&lgÉ­ut4giikvz@&Zu{z&giikvzkxxkpkiz@&Zu{z&xkl{ykxi{yzusok@&Inuoyox}nu@&W{o2&w{uo2&iushokt&jk&zksvyvxo|gi@&Vurozow{k&jk&iutlojktzogrozÉ¯ngtjrk@&MÉ¯xkx&sky&iuuqokyvxklkxktiky@&MÉ¯xkx&sky&iuuqokyvxklkxktiky4otzxu@&Xokt&tèkyz&gizo|É¯&ygty&|u{y4&\\uzxk&xÉ¯vutyk&kyz&iutykx|É¯k&jgy&pu{xy&kz&|u{y&vu{|k&rg&ingtmkx&oio&É¦&zu{z&susktz4yg|k@&Ktxkmoyzxkx&sky&inuo~iruyk@&Lkxskx&ygty&xokt&ingtmkxxkw{oxkj@&Zu{pu{xy&gizolykx|oiky@&Ykx|oiky&kz&ik&w{èory&iutykx|ktz&.t/|ktjux@&Lu{xtoyyk{xzxgiqkx@&yzuxgmk2&iutykx|É¯&rolkzoskzxgiqkxy4tutk@&Ik&lu{xtoyyk{x&tk&jÉ¯irgxk&g{i{t&iuuqok4yg|kj@&\\uy&inuo~&yutz&ktxkmoyzxÉ¯y4vrgiknurjkx4zk~z@&Ik&iutzkt{&vxu|oktz&jk&vxu|ojkx4&Règlloinkx&vkxskz&É¦&vxu|ojkx&jk&roxk&u{&jèÉ¯ixoxk&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4vrgiknurjkx4utik@&Glloinkx&{tk&luoyvrgiknurjkx4gr}gy@&Zu{pu{xy&glloinkxyotik@&\\u{y&g|k&xÉ¯vutj{&rk&jgzk4&\\uzxk&xÉ¯vutyk&|g{z&p{yw{èg{&{tzor4v{xvuyk4tkikyygx4zozrk@&Yzxoizksktz&tÉ¯ikyygoxkv{xvuyk4tkikyygx4jkyixovzout@&Ik&jutz&rk&yozk&g&hkyuot&vu{x&lutizouttkx2&iussk&xkzktox&ikzzk&xÉ¯vutyk4v{xvuyk4vxklkxktiky4zozrk@&VxÉ¯lÉ¯xktikyv{xvuyk4vxklkxktiky4jkyixovzout@&Xkzktox&jky&xÉ¯mrgmky&iussk&règlloingmk&w{k&|u{y&g|k&inuoyo4v{xvuyk4gtgrzoiy4zozrk@&Sky{xk&jèg{joktikv{xvuyk4gtgrzoiy4jkyixovzout@&Yg|uox&w{krrky&vgmky&yutz&{zorky2&vu{x&gsÉ¯rouxkx&rky&g{zxky4v{xvuyk4sgxqkzotm4zozrk@&Sky{xk&v{hroiozgoxkv{xvuyk4sgxqkzotm4jkyixovzout@&Yg|uox&yo&tuy&igsvgmtky&lutizouttktz&kz&|u{y&sutzxkx&jky&gttutiky&gjgvzÉ¯ky4v{xvuyk4yuiogr4zozrk@&XÉ¯ykg{~&yuiog{~&kz&|ojÉ¯uyv{xvuyk4yuiogr4jkyixovzout@&Glloinkx&jky&iutzkt{y&jèg{zxky&yozky2&w{o&|uoktz&gruxy&|uzxk&|oyozk4ê\x07»\r \x07§\x07&1'Eyozkg{zuktlxvxo|gi[xriuuqokJusgotktjvuotzgrrinuoikytutkyzgzoyzoiyrklzxomnzngtjrkrklzxomnzhuzzusvuyozoutg{zuromnzjgxqznkskvxuulyixovzkjGiikvz\x07BGÎ
\x1Ba)\x07
\ve)\x07G®Î
SZ\x07\f\x07$¶-\x07J\x07J\x07\fÎ.\x07R\x07R\x07
GÏ
o)\x07G®Ï
n\x07\v	GÎÏ
2\x07
\x07GîÏ
y)\x07
GÐ
\x1B)\x07\v)\x07G®Ð
\v)\x07GÎÐ
\x1Bu\x07\v§)\x07GîÐ
\x1B±)\x07\f\v·)\x07GÑ
\x1BÈ)\x07\vÐ)\x07G®Ñ
\vß)\x07\vGÎÑ
\vä)\x07\vGîÑ
\x1Bé)\x07\rú)\x07GÒ
'nzzvynzzv\x07Ö\r\v£\x076GºÒ
\x07jkzgorygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk\vA,\x07GÒÓ
iutyktz&zvky\bGöÓ
\x07\b\x07\x07BGÔ
Ó\x07\v\x072\x07G¶Ô
Ø\x07\x07Ö\rGÖÔ
\v:,\x07\rGöÔ
;\x07\f\r¾,\x07Ò,\x07u\x07\râ,\x07\fG¶Õ
&,\x07¢-\x07GÊÕ
tgskzxgiqkxy\bGêÕ
\x07\b\x07\bGÖ
¾\x07\r\x07\x07VGªÖ
Ê-\x07
\x07~GÊÖ
\x07\f
GêÖ
;o)\x07\f8n/\x07Î-\x07Î-\x07\rÖ-\x07\fGª×
MiuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~kryzuxgmkrolkzosk\x07VG×
\x1BÊ-\x07
\x07\vª.\x078G¢Ø
Ü.\x07\r\x07BGÂØ
ã.\x07\x07\x07ÎGâØ
\x1B¾\x07\r\rî.\x07
GØ
Í\x07gjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk/\x07/\x07/\x07ª/\x07»/\x07\x1BÐ/\x07ç/\x07vxklkxktikyè\x07í\x07ó\x07GÊÚ
\bG¦Ü
\x07
GµÜ
\x07GÂÝ
;4\b9\b:\b;\b<>`,G=>G.charCodeAt(0)-6&255),RG="sha384-rHCDKPQyUYo0MJcb4jBNKp9OKlRTk/zzGXVdSa1esTtTqAn9/0ynLj78waCFta6M";function HG(t,G,e,r){let p;try{p=new WebAssembly.Module(OG())}catch{let o=new URL("assentry.compat.js",t).href,n=document.createElement("script");window.assentry.use=k=>{delete window.assentry.use,e(k)},n.onerror=()=>r("WebAssembly: expected this page to allow it, or "+o+" to load"),n.integrity=RG,new URL(o).origin!=location.origin&&(n.crossOrigin="");try{n.src=G?G.createScriptURL(o):o}catch(k){return r('Trusted Types: expected the policy "assentry" to be allowed, found '+k)}document.head.append(n);return}jG({module:p}),e(bG)}var UG=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]),a{cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted([data-assentry="customize"]),::slotted([data-assentry="save"]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted(:focus-visible),a:focus-visible,summary:focus-visible{outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}dialog{width:min(42rem,100vw - 24px);max-width:none;max-height:min(48rem,100vh - 24px);max-height:min(48rem,100dvh - 24px);padding:0;margin:auto;overflow:hidden}dialog:not([open]){display:none}dialog::backdrop{background:#0b1020a6}header{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:14px 14px 14px 22px;border-bottom:1px solid var(--line)}h2,h3,h4,p{margin:0;font:inherit}header h2{font-size:18px;font-weight:650}h3,h4{font-weight:600}dialog p{color:var(--soft);font-size:14px}dialog .words{padding-bottom:16px}dialog .words>p{margin-bottom:8px}section{border:1px solid var(--line);border-radius:calc(var(--r) - 4px);padding:14px 16px;margin:10px 0}.row{display:flex;justify-content:space-between;align-items:flex-start;gap:16px;overflow-wrap:anywhere}details .row{padding:12px 0 0;margin:12px 0 0;border-top:1px solid var(--line)}summary{cursor:pointer;padding:6px 0;margin-top:6px;font-size:14px}details ul{margin:6px 0 0;font-size:13.5px;color:var(--soft)}details li{margin:4px 0}code{font:12.5px ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;color:var(--ink);background:var(--tint);padding:2px 5px;border-radius:4px}.always{flex:none;font-size:13px;color:var(--soft);padding-top:2px}footer{border-top:1px solid var(--line);padding-top:14px}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}::slotted(input){flex:none!important;width:48px!important;height:28px!important;margin:0!important;cursor:pointer!important;border-radius:14px!important;border:2px solid var(--soft)!important;background:radial-gradient(circle,var(--soft) 8px,transparent 9px) -10px 50% / 44px 44px no-repeat!important}::slotted(input:checked){border-color:var(--fill)!important;background:var(--fill) radial-gradient(circle,var(--on) 8px,transparent 9px) 10px 50% / 44px 44px no-repeat!important}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}:host(assentry-placeholder){display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:4px;max-width:100%;padding:12px 16px;overflow:auto;text-align:center;background:var(--tint);border-radius:var(--r)}:host(assentry-placeholder) .buttons{flex:none;justify-content:center;padding:8px 0 0}:host(assentry-placeholder) ::slotted(button[slot="button"]){flex:0 1 auto!important}:host(assentry-placeholder) ::slotted(p){max-width:34rem!important;font-size:14px!important;color:var(--soft)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:calc(100vh - 16px);max-height:calc(100dvh - 16px)}.words{padding:16px 16px 4px}.buttons{padding:10px 16px 16px}header{padding-left:16px}}@media(max-height:420px){.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]),::slotted(input){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(input){--soft: ButtonText;--on: Highlight;--fill: ButtonFace}::slotted(:focus-visible){outline-color:Highlight!important}}';var BG="0.1.0";var b="assentry",j=document,J=t=>{console.error(b+": "+t+"; everything optional stays denied"),j.dispatchEvent(new CustomEvent(b+":error",{detail:t}))};function gt(t){let G,e=[],r=!1;j.addEventListener(b+":ready",()=>{r=!0});let p=i=>{G?i(G):e.push(i)},o={version:BG,status(){let[i,g,z,y,F,E,B,IG,wG]=G&&G.status()||["unasked","","",null,null,null,null,null,null],qG=NG=>NG.split(" ").filter(Boolean);return{standing:i,granted:qG(g),denied:qG(z),method:y,decidedAt:F,expiresAt:E,revision:B,regime:IG,...wG&&{id:wG}}},has:i=>!!G&&G.has(String(i)),accept:i=>p(g=>g.accept(i&&[].concat(i).join(" "))),reject:()=>p(i=>i.reject()),open:()=>p(i=>i.open()),reset:()=>p(i=>i.reset()),on(i,g){let z=y=>g(y.detail);return j.addEventListener(b+":"+i,z),i=="ready"&&r&&Promise.resolve().then(()=>g(o.status())),()=>j.removeEventListener(b+":"+i,z)},whenGranted:i=>new Promise(g=>{let z=()=>{o.has(i)&&(y.forEach(F=>F()),g())},y=["ready","change"].map(F=>o.on(F,z));z()})};window[b]=o;let n=i=>{let g=window.trustedTypes,z={createScript:String,createScriptURL:String},y;try{y=g&&g.createPolicy(b,z)}catch{y=void 0}HG(t.base,y,F=>{G=F,F.start(i,{policy:y,style:UG,api:o}),e.splice(0).forEach(E=>E(F))},J)},k=()=>{let i=window.assentryConfig,g=j.querySelector("script[data-assentry-config]");if((!i||i.consentMode!==!1)&&ct(),i)return n(i);if(g){let y;try{y=JSON.parse(g.textContent||"")}catch(F){return J("configuration: expected JSON, found "+F)}return n(y)}if(!t.config)return n(null);let z=new URL(t.config,j.baseURI);if(z.origin!=location.origin)return J("data-config: expected a URL of "+location.origin+", found "+z);fetch(z,{credentials:"same-origin"}).then(y=>{if(!y.ok)throw y.status;return y.json()}).then(n,y=>J("data-config: expected JSON at "+z+", found "+y))};return j.prerendering?j.addEventListener("prerenderingchange",k,{once:!0}):k(),o}function ct(){let t=window.dataLayer=window.dataLayer||[];function G(){t.push(arguments)}let e={security_storage:"granted",wait_for_update:500};for(let r of["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage"])e[r]="denied";G("consent","default",e)}var V=j.currentScript,bt=window[b]&&window[b].version?window[b]:gt({base:V&&V.src||j.baseURI,config:V&&V.dataset.config});})();
