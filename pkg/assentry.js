/*! assentry 0.1.0 | MIT OR Apache-2.0 */
(()=>{var NG=Object.defineProperty;var vG=(t,G)=>{for(var e in G)NG(t,e,{get:G[e],enumerable:!0})};var bG={};vG(bG,{accept:()=>WG,default:()=>kt,has:()=>ZG,initSync:()=>qG,open:()=>$G,reject:()=>YG,reset:()=>PG,start:()=>XG,status:()=>Gt});var j={};vG(j,{action:()=>nG,attach:()=>gG,build:()=>yG,closeModal:()=>lG,conceal:()=>FG,describe:()=>iG,detach:()=>xG,emit:()=>tG,flatten:()=>P,freshId:()=>GG,init:()=>Y,keep:()=>oG,painted:()=>VG,parsed:()=>DG,post:()=>pG,preload:()=>uG,reload:()=>JG,reveal:()=>aG,run:()=>kG,showModal:()=>cG,signal:()=>eG,source:()=>O,standDown:()=>fG,standIn:()=>dG,stored:()=>rG,surroundings:()=>X,switchedOn:()=>zG,title:()=>sG,watch:()=>QG});var l="assentry";var a=document,B=new WeakSet,W=new WeakMap,M,v,J,H,K=[],L,w=(t,G)=>{try{return t()}catch{return G}};function Y(t,G){M=t,v=G}var Z=t=>t.replace(/[\0-\x1f]/g," ");function P(t){let G=[],e=0,p=o=>{if(e+=o.length+1,e>262144)throw 0;G.push(o)},r=(o,n)=>{if(o==null)p("n");else if(o===!0||o===!1)p(o?"t":"f");else if(typeof o=="number")p("#"+o);else if(typeof o=="string")p('"'+Z(o));else if(typeof o!="object"||n>8)p("?"+(typeof o=="object"?"value too deep":typeof o));else if(Array.isArray(o))p("["+o.length),o.forEach(k=>r(k,n+1));else{let k=Object.keys(o);p("{"+k.length);for(let i of k)p(Z(i)),r(o[i],n+1)}};return w(()=>(r(t,0),G.join("")))}function X(){let t=w(()=>window!=window.parent&&l in window.parent,!1);return[innerWidth<768?1:"",navigator.webdriver?1:"",t?"":1,location.hostname,a.documentElement.lang,...navigator.languages||[]].join("")}function GG(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),t=>(t+256).toString(16).slice(1)).join("")}function tG(t,G){t=="error"&&console.error(l+": "+G),a.dispatchEvent(new CustomEvent(l+":"+t,{detail:G??M.api.status()}))}function eG(t,G){let e=window.dataLayer=window.dataLayer||[];function p(){e.push(arguments)}p("consent","update",Object.fromEntries(Array.from(t.matchAll(/(\S+) (\S+)/g),r=>[r[1],r[2]]))),e.push({event:l+"_update",[l]:{granted:G.trim().split(" ")}})}function pG(t,G){w(()=>fetch(t,{method:"POST",body:G,keepalive:!0,credentials:"omit",referrerPolicy:"no-referrer"}).catch(()=>{}))}function rG(){return w(()=>a.cookie,"").split("; ").filter(G=>G.startsWith(l+"=")).map(G=>G.slice(l.length+1)).join(`
`)+""+(w(()=>localStorage.getItem(l),"")||"")}function oG(t,G,e){let p=location.hostname.split("."),r=p.map((F,c)=>p.slice(c).join(".")).reverse(),o="; path=/; samesite=lax"+(location.protocol=="https:"?"; secure":""),n=(F,c,C,I)=>w(()=>(a.cookie=F+"="+c+"; max-age="+C+o+(I?"; domain="+I:""),a.cookie.split("; ").includes(F+"="+c)),!1),k=()=>r.find(F=>{let c=n(l+"-probe","1",9,F);return n(l+"-probe","",0,F),c}),i=e=="auto"?k():e=="host"?void 0:e;for(let F of["",...r])(!t||F!=(i||""))&&n(l,"",0,F);let y=t&&(n(l,t,G*86400,i)||i&&n(l,t,G*86400)),z=w(()=>(localStorage.removeItem(l),t&&localStorage.setItem(l,t),localStorage.getItem(l)==t),!1);return w(()=>L?.postMessage(0)),!!(y||z)}function nG(t){let e=t.composedPath()[0].closest?.("[data-assentry]");return e?e.dataset.assentry+""+(e.dataset.gate||""):""}function QG(){let t=()=>{L=w(()=>new BroadcastChannel(l)),L&&(L.onmessage=()=>v(3,0))};addEventListener("pagehide",()=>{L?.close(),L=void 0}),addEventListener("pageshow",()=>{L||t()}),t();let G="[data-consent]",e=o=>Array.from(o.querySelectorAll(G)),p=o=>{let n=o.filter(k=>k.isConnected&&!B.has(k)&&B.add(k));n.length&&v(0,n)};p(e(a));let r=a.body;new MutationObserver(o=>{let n=[],k=0;for(let i of o){for(let y of i.addedNodes)y instanceof Element&&(y.matches(G)&&n.push(y),y.firstElementChild&&n.push(...e(y)));for(let y of i.removedNodes)K.includes(y)||k++}p(n),a.body&&(a.body!=r||k)&&K.some(i=>!i.isConnected)&&K.slice().reverse().forEach(i=>{i.isConnected||$(i)}),r=a.body}).observe(a,{childList:!0,subtree:!0}),a.readyState=="loading"&&a.addEventListener("DOMContentLoaded",()=>v(5,0))}function iG(t){let G=t.localName,e=G=="iframe"?"e":"r";if(G=="script"){let p=t,r=p.dataset.type=="module",o=O(p);e=/^\s*text\/plain\s*$/i.test(p.type)?p.hasAttribute("async")&&(o||r)?"a":r||o&&p.hasAttribute("defer")?"d":"o":"x"}return e+t.getAttribute("data-consent")}var sG=t=>Z(t.title),O=t=>t.dataset.src||t.getAttribute("src")||"";function uG(t){let G=O(t);if(!G)return;let e=a.createElement("link");for(let p of["integrity","crossorigin","referrerpolicy","fetchpriority"]){let r=t.getAttribute(p);r!=null&&e.setAttribute(p,r)}e.rel=t.dataset.type=="module"?"modulepreload":"preload",e.as="script",e.nonce=t.nonce,e.href=G,e.onload=e.onerror=()=>e.remove(),(a.head||a.documentElement).append(e)}function kG(t,G,e){if(!t.isConnected)return!1;let p=a.createElement("script");B.add(p);for(let{name:n,value:k}of t.attributes)/^(type|src|data-(type|src))$/.test(n)||p.setAttribute(n,k);t.dataset.type&&(p.type=t.dataset.type),p.nonce=t.nonce,e&&(p.async=!1);let r=O(t),o=!!r;return r?(p.addEventListener("load",()=>v(1,G)),p.addEventListener("error",()=>v(2,G)),p.src=M.policy?M.policy.createScriptURL(r):r):p.text=M.policy?M.policy.createScript(t.text):t.text,t.replaceWith(p),o}var LG=["src","srcset","href","poster"],MG=t=>[t,...t.querySelectorAll("source,track,img")];function aG(t){for(let G of MG(t))for(let e of LG){let p=G.getAttribute("data-"+e);p!=null&&G.setAttribute(e,p)}t instanceof HTMLMediaElement&&t.load()}function FG(t){let G=t.cloneNode(!0);B.add(G);for(let e of MG(G))for(let p of LG)e.hasAttribute("data-"+p)&&e.removeAttribute(p);return t.replaceWith(G),G}function yG(t){let G=[a.createDocumentFragment()];for(let e of t.split(/(?=[\x01-\x06])/)){let p=G[G.length-1],r=e.slice(1),o=e.charCodeAt(0);if(o==1){let n=a.createElement(r);p.append(n),G.push(n)}else if(o==2){let n=r.indexOf("=");p.setAttribute(r.slice(0,n),r.slice(n+1))}else if(o==3)p.append(r);else if(o==4)G.pop();else{let n=p.attachShadow({mode:"open"});J||(J=new CSSStyleSheet).replaceSync(M.style),n.adoptedStyleSheets=[J],G.push(n)}}return G[0].firstChild}var $=t=>{let G=a.body||a.documentElement;G.insertBefore(t,G.firstChild)};function gG(t,G){if(K.push(t),a.body)$(t);else{let p=new MutationObserver(()=>{a.body&&(p.disconnect(),K.includes(t)&&$(t))});p.observe(a.documentElement,{childList:!0})}if(!G)return;let e=new CSSStyleSheet;H=e,a.adoptedStyleSheets=[...a.adoptedStyleSheets,e],new ResizeObserver(()=>{let p=H==e?t.offsetHeight:0;e.replaceSync(p?`html{scroll-padding-bottom:${p+24}px}html::after{content:"";display:block;height:${p+24}px}`:"")}).observe(t)}function xG(t){if(K=K.filter(G=>G!=t),t.remove(),t.localName==l+"-banner"&&H){let G=H;H=void 0,a.adoptedStyleSheets=a.adoptedStyleSheets.filter(e=>e!=G)}}function cG(t){let G=t.shadowRoot.querySelector("dialog");return t.addEventListener("change",e=>{let{assentryPurpose:p,checked:r}={...e.target.dataset,checked:e.target.checked};if(p)for(let o of t.querySelectorAll("input"))o.dataset.of==p&&(o.checked=r)}),G.addEventListener("close",()=>v(4,0)),G.showModal(),G.offsetHeight>0}function lG(t){t.shadowRoot?.querySelector("dialog")?.close()}function zG(t){return Array.from(t.querySelectorAll("input")).filter(G=>G.checked).map(G=>G.dataset.assentryPurpose||G.dataset.assentryService).join(" ")}var KG=t=>{W.has(t)&&(t.style.display=W.get(t)||"")};function dG(t,G){let e=()=>{if(!t.isConnected||t.hasAttribute("src"))return G.remove();G.remove(),KG(t);let r=getComputedStyle(t),o=t.getBoundingClientRect(),n=t.parentElement,k=n?n.clientWidth-(parseFloat(getComputedStyle(n).paddingLeft)+parseFloat(getComputedStyle(n).paddingRight)||0):0,i={width:Math.abs(o.width-k)<1?"100%":o.width+"px",margin:r.margin};r.aspectRatio!="auto"&&!r.aspectRatio.startsWith("auto")?i["aspect-ratio"]=r.aspectRatio:i.height=o.height+"px",r.position=="absolute"&&(i.position="absolute",i.inset=r.inset,i.height=o.height==n?.clientHeight?"100%":o.height+"px");for(let y in i)G.style.setProperty(y,i[y]);W.set(t,t.style.display),t.style.setProperty("display","none","important"),t.before(G)};a.readyState=="loading"?a.addEventListener("DOMContentLoaded",e,{once:!0}):e(),a.readyState!="complete"&&addEventListener("load",e,{once:!0})}function fG(t,G){let e=G.contains(a.activeElement);G.remove(),KG(t),e&&t.focus()}function VG(){let t=!1,G=()=>{t||(t=!0,v(6,0))};requestAnimationFrame(()=>setTimeout(G)),setTimeout(G,200)}function DG(){return a.readyState!="loading"}function JG(){location.reload()}function WG(t){var G=_(t)?0:h(t,s.__wbindgen_malloc,s.__wbindgen_realloc),e=d;s.accept(G,e)}function ZG(t){let G=h(t,s.__wbindgen_malloc,s.__wbindgen_realloc),e=d;return s.has(G,e)!==0}function $G(){s.open()}function YG(){s.reject()}function PG(){s.reset()}function XG(t,G){try{s.start(_G(t),_G(G))}finally{m[A++]=void 0,m[A++]=void 0}}function Gt(){let t=s.status();return N(t)}function AG(){return{__proto__:null,"./assentry_bg.js":{__proto__:null,__wbg___wbindgen_is_undefined_8865fb403f8fe9d8:function(G){return u(G)===void 0},__wbg___wbindgen_number_get_2e0e7dee9f701a71:function(G,e){let p=u(e),r=typeof p=="number"?p:void 0;g().setFloat64(G+8,_(r)?0:r,!0),g().setInt32(G+0,!_(r),!0)},__wbg___wbindgen_throw_41e9ee4f547fc59a:function(G,e){throw new Error(f(G,e))},__wbg__wbg_cb_unref_dcc1a90847f04c41:function(G){u(G)._wbg_cb_unref()},__wbg_action_7b933b4bec440f34:function(G,e){let p=nG(u(e)),r=h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbg_addEventListener_8d3235978b9c69a8:function(){return OG(function(G,e,p,r,o){u(G).addEventListener(f(e,p),u(r),u(o))},arguments)},__wbg_attach_02d5454c9d4eda02:function(G,e){gG(u(G),e!==0)},__wbg_build_e3a19e56848bf908:function(G,e){let p=yG(f(G,e));return x(p)},__wbg_clearTimeout_3629d6209dfcc46e:function(G){let e=clearTimeout(N(G));return x(e)},__wbg_closeModal_5f9ac8bc26a6c28a:function(G){lG(u(G))},__wbg_conceal_8f4851609bf2c2db:function(G){let e=FG(u(G));return x(e)},__wbg_describe_488279bcd01941c1:function(G,e){let p=iG(u(e)),r=h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbg_detach_d1f486328194d1db:function(G){xG(u(G))},__wbg_document_9854e03c05fc8834:function(G){let e=u(G).document;return _(e)?0:x(e)},__wbg_emit_1a93cc180bc87c29:function(G,e,p,r){tG(f(G,e),p===0?void 0:f(p,r))},__wbg_flatten_cadc674cc0e0481d:function(G,e){let p=P(u(e));var r=_(p)?0:h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbg_freshId_caebdcdae5ed73f8:function(G){let e=GG(),p=h(e,s.__wbindgen_malloc,s.__wbindgen_realloc),r=d;g().setInt32(G+4,r,!0),g().setInt32(G+0,p,!0)},__wbg_from_296ca31f8d0f1c52:function(G){let e=Array.from(u(G));return x(e)},__wbg_get_unchecked_288889d017702237:function(G,e){let p=u(G)[e>>>0];return x(p)},__wbg_init_73a12d64ad5680b0:function(G,e){Y(u(G),u(e))},__wbg_instanceof_Window_82d71df4eddf88bc:function(G){let e;try{e=u(G)instanceof Window}catch{e=!1}return e},__wbg_isTrusted_5038e49f9e965968:function(G){return u(G).isTrusted},__wbg_keep_b9fa08d0c6822109:function(G,e,p,r,o){return oG(f(G,e),p>>>0,f(r,o))},__wbg_lastElementChild_154fc31fed5475dd:function(G){let e=u(G).lastElementChild;return _(e)?0:x(e)},__wbg_length_d4bdea10311bd9cf:function(G){return u(G).length},__wbg_localName_4da89b5416d1147b:function(G,e){let p=u(e).localName,r=h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbg_new_617a8cdb8bb1130e:function(){let G=new Object;return x(G)},__wbg_new_ee2291f50781bf1d:function(){let G=new Array;return x(G)},__wbg_now_aa4ccb83129e9e55:function(){return Date.now()},__wbg_post_d389f36d15564933:function(G,e,p,r){pG(f(G,e),f(p,r))},__wbg_preload_2e5e47381cb46585:function(G){uG(u(G))},__wbg_preventDefault_af59afb0f0a02e20:function(G){u(G).preventDefault()},__wbg_reveal_21ad7bf9b4364454:function(G){aG(u(G))},__wbg_run_809e2c9f1cce68ae:function(G,e,p){return kG(u(G),e>>>0,p!==0)},__wbg_setTimeout_56bcdccbad22fd44:function(){return OG(function(G,e){let p=setTimeout(u(G),e);return x(p)},arguments)},__wbg_set_bea140a88be9b277:function(G,e,p){u(G)[e>>>0]=N(p)},__wbg_set_capture_5beff5b8a7562085:function(G,e){u(G).capture=e!==0},__wbg_set_once_8c45bbbfb71d1b34:function(G,e){u(G).once=e!==0},__wbg_set_passive_31e9f895d2ac0046:function(G,e){u(G).passive=e!==0},__wbg_set_textContent_6d6fc559f198055f:function(G,e,p){u(G).textContent=e===0?void 0:f(e,p)},__wbg_showModal_7ca55aeb4cc0c960:function(G){return cG(u(G))},__wbg_signal_d26677d54bfc707b:function(G,e,p,r){eG(f(G,e),f(p,r))},__wbg_source_97659531d09998cd:function(G,e){let p=O(u(e)),r=h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbg_standDown_4b3a5061b759dbb3:function(G,e){fG(u(G),u(e))},__wbg_standIn_ad8896d67a8cb34f:function(G,e){dG(u(G),u(e))},__wbg_static_accessor_GLOBAL_266715b9d96ba635:function(){let G=typeof global>"u"?null:global;return _(G)?0:x(G)},__wbg_static_accessor_GLOBAL_THIS_10fb7dc1ae063179:function(){let G=typeof globalThis>"u"?null:globalThis;return _(G)?0:x(G)},__wbg_static_accessor_SELF_0b583911f537483a:function(){let G=typeof self>"u"?null:self;return _(G)?0:x(G)},__wbg_static_accessor_WINDOW_d7f903d1508cbdc4:function(){let G=typeof window>"u"?null:window;return _(G)?0:x(G)},__wbg_stored_6bf25f08e36e3dbe:function(G){let e=rG(),p=h(e,s.__wbindgen_malloc,s.__wbindgen_realloc),r=d;g().setInt32(G+4,r,!0),g().setInt32(G+0,p,!0)},__wbg_surroundings_2422187a63ad92ea:function(G){let e=X(),p=h(e,s.__wbindgen_malloc,s.__wbindgen_realloc),r=d;g().setInt32(G+4,r,!0),g().setInt32(G+0,p,!0)},__wbg_switchedOn_d845bc1d2eca367b:function(G,e){let p=zG(u(e)),r=h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbg_title_c0d16c499fdd3613:function(G,e){let p=sG(u(e)),r=h(p,s.__wbindgen_malloc,s.__wbindgen_realloc),o=d;g().setInt32(G+4,o,!0),g().setInt32(G+0,r,!0)},__wbindgen_generic_0000000000000001:function(G,e){let p=mG(G,e,et);return x(p)},__wbindgen_generic_0000000000000002:function(G,e){let p=mG(G,e,pt);return x(p)},__wbindgen_generic_0000000000000003:function(G,e){let p=mG(G,e,tt);return x(p)},__wbindgen_generic_0000000000000004:function(G,e){let p=f(G,e);return x(p)},__wbindgen_object_clone_ref:function(G){let e=u(G);return x(e)},__wbindgen_object_drop_ref:function(G){N(G)}},"./snippets/assentry-aa49df0c86749f6f/src/dom.js":j,"./snippets/assentry-aa49df0c86749f6f/src/dom.js":j,"./snippets/assentry-aa49df0c86749f6f/src/dom.js":j,"./snippets/assentry-aa49df0c86749f6f/src/dom.js":j}}function tt(t,G){s.wasm_bindgen_55ebaad1035d1444___convert__closures_____invoke_______true_(t,G)}function et(t,G,e){try{s.wasm_bindgen_55ebaad1035d1444___convert__closures________invoke___web_sys_c64b712831a7e670___features__gen_Event__Event______true_(t,G,_G(e))}finally{m[A++]=void 0}}function pt(t,G,e,p){s.wasm_bindgen_55ebaad1035d1444___convert__closures_____invoke___u32__wasm_bindgen_55ebaad1035d1444___JsValue______true_(t,G,e,x(p))}function x(t){U===m.length&&m.push(m.length+1);let G=U;return U=m[G],m[G]=t,G}function _G(t){if(A==1)throw new Error("out of js stack");return m[--A]=t,A}var SG=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>s.__wbindgen_destroy_closure(t.a,t.b));function rt(t){t<1028||(m[t]=U,U=t)}var S=null;function g(){return(S===null||S.buffer.detached===!0||S.buffer.detached===void 0&&S.buffer!==s.memory.buffer)&&(S=new DataView(s.memory.buffer)),S}function f(t,G){return nt(t>>>0,G)}var E=null;function T(){return(E===null||E.byteLength===0)&&(E=new Uint8Array(s.memory.buffer)),E}function u(t){return m[t]}function OG(t,G){try{return t.apply(this,G)}catch(e){s.__wbindgen_exn_store(x(e))}}var m=new Array(1024).fill(void 0);m.push(void 0,null,!0,!1);var U=m.length;function _(t){return t==null}function mG(t,G,e){let p={a:t,b:G,cnt:1},r=(...o)=>{p.cnt++;let n=p.a;p.a=0;try{return e(n,p.b,...o)}finally{p.a=n,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--p.cnt===0&&(s.__wbindgen_destroy_closure(p.a,p.b),p.a=0,SG.unregister(p))},SG.register(r,p,p),r}function h(t,G,e){if(e===void 0){let k=R.encode(t),i=G(k.length,1)>>>0;return T().subarray(i,i+k.length).set(k),d=k.length,i}let p=t.length,r=G(p,1)>>>0,o=T(),n=0;for(;n<p;n++){let k=t.charCodeAt(n);if(k>127)break;o[r+n]=k}if(n!==p){n!==0&&(t=t.slice(n)),r=e(r,p,p=n+t.length*3,1)>>>0;let k=T().subarray(r+n,r+p),i=R.encodeInto(t,k);n+=i.written,r=e(r,p,n,1)>>>0}return d=n,r}var A=1024;function N(t){let G=u(t);return rt(t),G}var Q=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Q.decode();var ot=2146435072,hG=0;function nt(t,G){return hG+=G,hG>=ot&&(Q=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Q.decode(),hG=G),Q.decode(T().subarray(t,t+G))}var R=new TextEncoder;"encodeInto"in R||(R.encodeInto=function(t,G){let e=R.encode(t);return G.set(e),{read:t.length,written:e.length}});var d=0,it,st,s;function CG(t,G){return st=t,s=t.exports,it=G,S=null,E=null,s}async function ut(t,G){if(typeof Response=="function"&&t instanceof Response){if(!t.ok)throw new Error(`failed to fetch Wasm: ${t.status} ${t.statusText} fetching '${t.url}'`);if(typeof WebAssembly.instantiateStreaming=="function")try{return await WebAssembly.instantiateStreaming(t,G)}catch(r){if(e(t.type)&&t.headers.get("Content-Type")!=="application/wasm")console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n",r);else throw r}let p=await t.arrayBuffer();return await WebAssembly.instantiate(p,G)}else{let p=await WebAssembly.instantiate(t,G);return p instanceof WebAssembly.Instance?{instance:p,module:t}:p}function e(p){switch(p){case"basic":case"cors":case"default":return!0}return!1}}function qG(t){if(s!==void 0)return s;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let G=AG();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let e=new WebAssembly.Instance(t,G);return CG(e,t)}async function kt(t){if(s!==void 0)return s;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module_or_path:t}=t:console.warn("using deprecated parameters for the initialization function; pass a single object instead")),t===void 0&&(t=new URL("assentry_bg.wasm",""));let G=AG();(typeof t=="string"||typeof Request=="function"&&t instanceof Request||typeof URL=="function"&&t instanceof URL)&&(t=fetch(t));let{instance:e,module:p}=await ut(await t,G);return CG(e,p)}var HG=()=>Uint8Array.from(`gys\x07\x07§\x07f\bf\x07f	f\x07\x07f\b\x07f
f\x07f
\x07f\vff	\x07f\ff\v\x07f\x07f\rf\ff\ff\ff\f\x07f\vf\vf\vf\x07\b E45gyyktzxehm4py&ee}hmeynu}Sujgre=ig;;gkh:ii6i?<6	45gyyktzxehm4py#ee}hmeyomtgrej8<<==j;:hli=6=h\v45gyyktzxehm4py ee}hotjmkteuhpkizejxuvexkl\x0745gyyktzxehm4py!ee}hmeotoze=9g78j<:gj;<>6h645gyyktzxehm4py)ee}hmey{xxu{tjotmye8:887>=g<9gj?8kg\x0745gyyktzxehm4py$ee}hmelrgzzkteigji<=:ii6k6:>7j45gyyktzxehm4py!ee}hmeksoze7g?9ii7>6hi>=i8?\v545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\v}gzin45gyyktzxehm4py#ee}hmegzzgine68j;:;:i?j:kjg68545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\fvgxykj\f45gyyktzxehm4py ee}hmex{te>6?k8i?l7iik<>gk45gyyktzxehm4py#ee}hmexk|kgre87gj=hl?h:9<::;:\x0745gyyktzxehm4py#ee}hmeyu{xike?=<;?;97j6???>ij45gyyktzxehm4py'ee}hmeiruykSujgre;l?gi>hi8<g<i8>g\x0745gyyktzxehm4py%ee}hmejkyixohke:>>8=?hij67?:7i745gyyktzxehm4py'ee}hmey}ozinkjUtej>:;hi7j8kig9<=h545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\fxkrugj45gyyktzxehm4py!ee}hmevuyzej9>?l9<j7;;<:?99\v45gyyktzxehm4py$ee}hmeiutikgre>l:>;7<6?hl8i8jh	45gyyktzxehm4py$ee}hmevxkrugje8k;k:=9>7ih:<;>;\x07545ytovvkzy5gyyktzx3gg:?jl6i><=:?l<l5yxi5jus4py\rvgotzkj45gyyktzxehm4py"ee}hmezozrkei6j7<i:??ljj9<7945gyyktzxehm4py$ee}hmeyzgtjOtegj>>?<j<=g>ih9:l45gyyktzxehm4py"ee}hmeh{orjek9g7?k;<>:>hl?6>
45gyyktzxehm4py*ee}hmemkze{tinkiqkje8>>>>?j67==6889=
45gyyktzxehm4py#ee}hmerktmznej:hjkg76977hj?il	45gyyktzxehm4py ee}hmeykzehkg7:6g>>hk?h8==\b45gyyktzxehm4py#ee}hmegizoute=h?99h:hki::6l9:45gyyktzxehm4py!ee}hmeqkkveh?lg6>j6i<>8876?45gyyktzxehm4py#ee}hmeyzuxkje<hl8;l6>k9<k9jhk\x0745gyyktzxehm4py$ee}hmelxkynOjeigkhjijgk;kj=9l>\x0745gyyktzxehm4py#ee}hmejkzginej7l:><98>7?:j7jh\x0745gyyktzxehm4py&ee}hmeyzgtjJu}te:h9g;6<7h=;?jhh945gyyktzxehm4py!ee}hotjmkteuhpkizeirutkexkl	45gyyktzxehm4py'ee}hmeykzZosku{ze;<hijiihgj88lj::
45gyyktzxehm4py)ee}hmeirkgxZosku{ze9<8?j<86?jlii:<k	45gyyktzxehm4py-ee}hmergyzKrksktzInorje7;:li97lkj;:=;jj	45gyyktzxehm4py-ee}hmegjjK|ktzRoyzktkxe>j989;?=>h?i<?g>45gyyktzxehm4py(ee}hmeykzeigvz{xke;hkll;h>g=;<86>;45gyyktzxehm4py%ee}hmeykzeutike>i:;hhhlh=7j7h9:45gyyktzxehm4py%ee}hmejui{sktze?>;:k69i6;li>>9:	45gyyktzxehm4py(ee}hmeykzevgyyo|ke97k?l>?;j8gi66:<45gyyktzxehm4py&ee}hmeoyZx{yzkje;69>k:?l?k?<;?<>	45gyyktzxehm4py&ee}hmeruigrTgske:jg>?h;:7<j77:=h45gyyktzxehm4py+ee}hmevxk|ktzJklg{rzegl;?glh6l6g68k86\x0745gyyktzxehm4py,ee}hmeykzezk~zIutzktze<j<li;;?l7?>6;;l\b45gyyktzxehm4py.ee}hmeotyzgtikule]otju}e>8j=7jl:kjjl>>hi	45gyyktzxehm4py ee}hmetk}ekk88?7l;6=>7hl7j\f45gyyktzxehm4py!ee}hmelxuse8?<ig97l>j6l7i;8	45gyyktzxehm4py ee}hmetu}egg:iih>978?k?k;;45gyyktzxehm4py ee}hmetk}e<7=g>ijh>hh7796k\f45gyyktzxehm4py8ee}hmeyzgzoiegiikyyuxeMRUHGReZNOYe76lh=ji7gk6<97=?\f45gyyktzxehm4py1ee}hmeyzgzoiegiikyyuxeYKRLe6h;>9?77l;9=:>9g\f45gyyktzxehm4py3ee}hmeyzgzoiegiikyyuxeMRUHGRe8<<=7;h?j?<hg<9;\f45gyyktzxehm4py3ee}hmeyzgzoiegiikyyuxe]OTJU]ej=l?69j7;6>ihji:\f45gyyktzxehm4py-ee}hmeee}hotjmkteznxu}e:7k?kk:l;:=li;?g45gyyktzxehm4py2ee}hmeee}hotjmktet{shkxemkze8k6k=jkk?l=67g=745gyyktzxehm4py4ee}hmeee}hotjmkteoye{tjklotkje>><;lh:69l>lk?j>	45gyyktzxehm4py*ee}hmee}hmeihe{txklejii7g?6>:=l6:i:7\x0745gyyktzxehm4py)ee}hotjmktemktkxoie6666666666666667
45gyyktzxehm4py)ee}hotjmktemktkxoie6666666666666668
45gyyktzxehm4py)ee}hotjmktemktkxoie6666666666666669
45gyyktzxehm4py)ee}hotjmktemktkxoie666666666666666:
	©\b§\b\x07\v\b\b\x07\v\v\b\b\v\v\b\v\f

\b\b\v\b	\v\v\b
\v\b\b\b\x07
\v\r\x07
\v\b\v	\x07\b\b\v\b\b\x07\v	\b

\b	\b\v\v\v\v\v
\v\b\x07\r
\x07\x07\r\b\b\v	\b\v\b\v\b\x07\r\r
\b\x07\b\x07\x07\x07\x07\x07\x07\x07\b\b\x07\x07\x07
\b\b



\x07\x07\x07\x07\x07
\v\x1B\r\r\r\v\x07\v\r
\b	
\x07\x07	\x07\x07\x07\x07\b\x07\x07\x07


\x07\x07\x07\b\x07\x07\x07	\x07\r
\r	\b\x07\b\b

	\x07\f\x07\x07\x07\x07\x07\x07\x07\x07\b
\x07\x07\x07\x07	\x07\x07\x07\x07\f	\b
\v\x07v\x07??\v	\x07\b\f	\x07G
G¶á
GÖá
\r¦
\fsksux\b\fgiikvz¥\x07	ngy¡\x07
uvktÞ\b\fxkpkizß\b\vxkykzà\b\vyzgxz\fyzgz{yá\beeghuxzengtjrkx	\x07\x1Beeotyzgtikezkxsotgzkj	\b|}gysehotjmkte;;khggj769;j7:::eeeiut|kxzeeiruy{xkyeeeeeot|uqkeee{98ee}gysehotjmkte;;khggj769;j7:::eeePy\\gr{keeeeeezx{ke\x07\x07}gysehotjmkte;;khggj769;j7:::eeeiut|kxzeeiruy{xkyeeeeeeeeot|uqkeee}kheyyei<:h=78>97g=k<=6eeelkgz{xkyeemkteK|ktzeeK|ktzeeeeeezx{keÊ\x07N}gysehotjmkte;;khggj769;j7:::eeeiut|kxzeeiruy{xkyeeeeeot|uqkeeeeeeezx{ke\bee}hotjmktesgrrui¬\x07ee}hotjmktexkgrrui¶\x07ee}hotjmktek~teyzuxk±\b ee}hotjmktejkyzxueiruy{xkæ\x07v\x07G\x07>ABC\b\x07Ê\x07Ý\bÝ\b×\b\b\bâ\bÐ\bbþ\x07°\x07ÿ\x07Ë\x07\x07\x07\b\x07\x07\x07\b\x07\x07\x07\x07\x07\b\x07\b\x07\x07\x07\b\x07\b\x07\x07\x07\x07\b\0\x07]ñ\x07ë\x07ù\x07ú\x07\b \b¡\b¢\bDã\b\x074§ñ	§\bç\`\b"\x07)Gö
q(\x07*&3î\b'	&G\x07@î\b\bF&	&GÖ\x07p'!&G
p'"&\x07GÚ	p'&\x07G¾
p' 	F	F&\x07G¶	p&ó\x07&\x07.\bº	'\v\bF&\x07.\b¶	(.\bG\bL
FG~'	\x07G~'	\bF&3Î\x07&.\b²\x07K)Gq(*\bF&.\b²\x07(

F&&.\b®\x07(\r/\b=\b&&\r/\b=\b&
G\x07qG
z(	
F&\r&\rGp&	&&
G\x07q<\b²\x07\x07&G~<\b\bF&.\bG~M
F&\x07&/\b=\bÞ	&\x07&/\b=\bÖ	&Gp*\x07&\x07.\bÖ	'	&\x07.\bâ	'&\x07.\bÞ	'&\x07.\bÚ	'&\v&\v.\bG\x07p<\b\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&	GwG~M
F\bFG
&	G~y&	GT!G\x07q\r\f\v
	\b&\x07&<\bæ
&\x07&<\bâ
&\x07&<\bÞ
\b)Gq(\v*GG
.\b	(	
F&\vGp&	Gæ\x07pá\x07G\b'
&\v.\b(	.\bG~M
F&	.\b*G~M'
&\v.\b(	&	.\bG\x07q<\b&\vGp*&
\x07'	&\x07G\bp&ó\x07&\x07.\b\b'&\x07.\b\b(.\bG\bL&.\bÆ\x07'\r&.\bÂ\x07'\v&\x07.\bæ
'&\x07.\bâ
'&\x07Gþ\x07p&G\x07p(G·
Gø
&	G\x07wG\x07L(	!GG\v&	!\x07&\x07.\bþ\x07'\f&\x07.\b\x07'&\x07Gö\x07pÜ\b&\x07G<\bò
&\x07&\x07/	ö\x07=\bê
&\x07&<\bò	&\x07&\f<\bî	&\x07G<\bê	&\x07G¹
<\bæ	&\x07G<\bâ	&\x07GÒ
<\bÞ	&\x07G<\bÚ	&\x07GÂ
<\bÖ	&\x07Gê
p(	&\x07GÖ	pG
¤\x07&\x07Gî\x07p&Göp(\x1BGÞ
GGæ
G
²\x07&	&\x1BG\x07G&\x07.\bî\x07&\x07.\bò\x07x&	G
G\v¤\x07&	G¶
G\r¤\x07&\x07Gæ\x07p&&£\b&\x07.\bê\x07'
&\x07.\bæ\x07'		F&	&
M
F&\x07GÞ\x07p&\x1B&	.\bÈ\x07&\x07G\x07<\b	&\x07GÁ
<\bþ	&\x07G\x07<\bú	&\x07GÁ
<\bö	&\x07G\f<\bê	&\x07G
<\bæ	&\x07G\v<\bâ	&\x07GÅ
<\bÞ	&\x07G	<\bÚ	&\x07Gã
<\bÖ	&\x07&\x07/	Þ\x07=\bî	&\x07Gê
p&\x07GÖ	pG\f¤\x07&	G
p'	\x07&\x07Gê
p(Gú
G\f¤\x07&G¶ 
G\r¤\x07&Gî 
G\f¤\x07&\x07G\x07<\bú	&\x07GÁ
<\bö	&\x07&<\bò	&\x07&\f<\bî	&\x07G\x07<\bê	&\x07GÀ
<\bæ	&\x07G<\bâ	&\x07Gì
<\bÞ	&\x07G	<\bÚ	&\x07Gñ
<\bÖ	&&\x07GÖ	p(
G\v¤\x07&\x07&\r<\b¾
&\x07&\v<\bº
&\x07G
<\b¶
&\x07G 
<\b²
&\x07G
p(	&G¡
G\v&\x07G²
pG\x07T&\x07G\x07<\bú	&\x07GÁ
<\bö	&\x07G\x07<\bê	&\x07GÀ
<\bæ	&\x07G<\bâ	&\x07G£¡
<\bÞ	&\x07G\b<\bÚ	&\x07G÷
<\bÖ	&\x07&\x07/\b
=\bî	&&
G\v¤\x07&	Ô\b&\x07GÖ\x07p&&£\b&\x07.\bÚ\x07'\r&\x07.\bÖ\x07'		F&	&\rM
F&\x07GÎ\x07p&\x1B&	.\b(È\x07&\x07.\bÎ\x07'\f&\x07.\bÒ\x07'&\x07GÆ\x07p&\x1B&Gø
G\v_&\x07G\x07<\b	&\x07GÁ
<\bþ	&\x07G\x07<\bò	&\x07GÀ
<\bî	&\x07&<\bê	&\x07&\f<\bæ	&\x07G\f<\bâ	&\x07Gº
<\bÞ	&\x07G\b<\bÚ	&\x07Gê
<\bÖ	&\x07&\x07/	Æ\x07=\bö	&\x07Gê
p(\v&\x07GÖ	p(
G\f¤\x07&\x07G¾\x07p&\x1B&G
G_&\x07G\x07<\b	&\x07GÁ
<\bþ	&\x07G\x07<\bò	&\x07GÀ
<\bî	&\x07&<\bê	&\x07&\f<\bæ	&\x07G\f<\bâ	&\x07Gº
<\bÞ	&\x07G\v<\bÚ	&\x07G
<\bÖ	&\x07&\x07/	¾\x07=\bö	&\v&
G\f¤\x07&	G
p'	\x07&\x07G¶\x07p&G®¡
G\f\x07&\x07G\f<\bÚ	&\x07G®¡
<\bÖ	&\x07&\x07/	¶\x07=\bÞ	&\x07GÊ
p&Gõ
G\f&\x07GÖ	pG\x07T&\x07G®\x07pÛ\b&\x07G<\b
&\x07&\x07/	®\x07=\b
&\x07G¦\x07p&&£\b&.\b\x07'\f&.\b\x07'&\x07.\bª\x07'&\x07.\b¦\x07'	F&&L&\x07G²
p&\x1B&.\bè\x07&\x07&\x07.\bÂ
<\bæ	&\x07&\x07/\bº
=	Þ	&\x07&\x07/\b²
=	Ö		F\bF&\x07G\x07p&\x07GÖ	pu&\x07.\b¢\x07(	K&\x07.\b\x07'
&\x07G\x07p&	.\bG¹
G\f\x07&&\fg\b&\x07.\b\x07(	
F&\x07.\b\x07\x07&\x07G\x07p&\x1B&
G²
G
_&\x07.\b\x07'	&\x07.\b\x07'&\x07&	<\b¦
&\x07&<\bª
&\x07G¦
p'\r&\x07.\b
G	z'
&\x07.\b
Gq'	F&
(\v
F&
Gq'
&Gp(&\r¨\bK\x07&\v\x07&\x07.\b
(\v&\x07.\b
L
F&\x07G
pÙ\b&\x07.\b
&\vG	zp(
&<\b
&
&	<\b&\x07&\vG\x07p<\b
\x07&G
p'&\x07GÞp&!ó\x07&\x07.\bb'\v\b&\x07.\b^(\r.\b
F)G&q(\f*\bF&\r.\b(

F&\f&\r.\b
(/\b=\b&\f&/\b=\b&\f&.\b<\b"&
G\x07qGr(	
F&&Gp&	&\r&
G\x07q<\b\x07&\fG~<\b\bF&\f.\bG~M
F&\x07&\f.\b"<\bÒ	&\x07&\f/\b=\bÊ	&\x07&\f/\b=\bÂ	&\fG&p*\x07&\x07.\bÂ	\x07&\x07G~<\bÂ	G~'
&\v&\v.\bG\x07p<\b\b\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&
G~M
F&\x07.\bÎ	'&\x07.\bÊ	'	&\x07.\bÆ	'\v\bFG\x07&
G~y&
GT!G\x07q\r\f	\b
&\x07&<\b®
&\x07&	<\bª
&\x07&\v<\b¦
&\x07Gp&ó\x07&\x07.\b"'\f&\x07.\b(.\bG\bL&\x07GpÛ\b&\x07G<\bÆ
&\x07G<\bº
&\x07HÆ=\b²
&\x07&\x07/	=\b¾
&\x07&	&G\bz(p<\bÖ
&\x07&\v<\bÒ
&\x07&	<\bÎ
&\x07&	<\bÊ
&G:p'\r	F\bF&
F&\x07&	G
p(
<\bÎ
&\x07&	.\b(<\bÚ
&\x07GÖ	p&&\x07Gp&\x07.\bÖ	&\x07.\bÚ	¼\b&\x07GÞ
p&\x07.\b&\x07.\bï\x07&\x07.\bâ
(	&\x07.\bæ
(\vp'G\b'HÆ'#\bF&\vK\b&	2(\vGT
F&\vG\x07w'&	G\x07p\x07&	3\x07GEw'&\vG%w'&\vGeS
F&G\fz&x'&	G\bp\x07&	3\bGEw&G\fzx'&\vGvO
F&&Gzx'&	G	p\x07&GzGöw&	3	GEw&G\fzxx'&	G
p'	\bF\bF\bF\bF\bF&Gçq\v\x07\v\v
\b&GþL\b&GõM
G'H'#
G'H&'#	G\x07'H6'#\b&\x07GÕ<\bê	&\x07G
<\bæ	&\x07G <\bÚ	&\x07Gý
<\bÖ	&\x07&	<\bÞ	&\x07&&	q<\bâ	&\x07Gê
p&\x07GÖ	pG	I&\x07.\bÆ
(\v&\x07.\b¾
L
F& Ö\b&\x07.\bÂ
&\vGrp(	&\x07.\bò
<\b&	&\x07/\bê
=\b&\x07&\vG\x07p<\bÆ
&\x07GÞ
pÔ\b&\x07GÚ
p¤\b	G'H'#&\x07GÖ	p&	&&	q®\x07&\x07.\bº
(	&\x07.\b²
L
F&\x07G²
pGÃ\x07&\x07.\b¶
&	G
zp(&\x07.\bÞ	<\b&&\x07/\bÖ	=\b&&@&\x07&	G\x07p<\bº
&.\bB(	&.\b:L
F&\rÙ\b&.\b>&	G	zp&#&³=\b&&	G\x07p<\bB&\x07GÞ
pÔ\b\x07)Gq(
*&
&\x07GÊ
p<\b&\x07.\bÎ
(	&\x07.\bÖ
&	qG\b|\x07&
Gpå\x07&
Gp*&\x07&\x07/\b¶
=	
&\x07&\x07/\b¾
=	
&\x07&\x07.\bÆ
<\b
&\x07.\b²
&G
q'&
'	&G@î\b&&\x07GÖp&ó\x07&\x07.\bZ'
&\x07.\bV(	.\bG\bM
F&	G@Î\x07&
&
.\bG\x07p<\b$&\x07GÎp&ó\x07&\x07.\bR'
&\x07.\bN(	.\bG\bL\x07&	G\x07@r&	G&p&\vô\x07&
&
.\bG\x07p<\bK#&&\vG£
GAV&J"&
&
.\bG\x07p<\b!&&\vG
\x07 &&\vG\x07&\x07GFq&ó\x07&\x07.\bJ'
&\x07.\bF(	.\bG\bM
F&	.\b&
&
.\bG\x07p<\bK&\x07G>pÜ\b&\x07G@î	&\x07HÆ=\bÞ	&\x07&\x07/	>=\bÖ	&&\x07GÖ	pM&
&
.\bG\x07p<\b&\x07G²
p(
Ø\x07&&\x07.\b¶
&\x07.\bº
hÇ\b'	&\x07G~<\bÖ	&\x07&	<\bî	&&\x07GÖ	pM&
Ô\b&\x07G6pÜ\b&\x07G@î	&\x07H¶=\bÞ	&\x07&\x07/	6=\bÖ	&&\x07GÖ	pM&\x07&<\bî	&\x07&	<\bê	&\x07&\v<\bæ	&Ù\x07&\x07G~<\bÖ	&&\x07GÖ	pM\x1B&\x073Ò	'&\x07&	<\bÒ
&\x07&\v<\bÎ
&\x07&
<\bÊ
\bF\bF&\v&	Gæ
G\fÐ\x07
FG~'
\x07&\v&	Gì
G\fÐ\x07
FG~'
\x07G~'
&\v&	Gò
GÐ\x07&\v&	Gû
G
Ð\x07&\v&	Gÿ
G\vÐ\x07
FG~'
\x07\bF&\v&	G
G
Ð\x07
FG~'
\x07&\v&	G
G\fÐ\x07
FG~'
\x07&\v&	G
G
Ð\x07K\b&\x07G.p&ó\x07&\x07.\b2'\bG~&\x07.\b.(\v.\bG\bL G~&\v.\bG\x07M &\x07GÖ	p(\f&\v.\b&\x07G&p&\x07.\bÖ	&\x07.\bÚ	¼\b&\x07G²
p(\r&\x07.\b&&\x07.\b*ï\x07&\x07.\b¶
'	&\x07.\bº
'
&\x07&\vGöp<\bþ	&\x07G\x07A\x07ú	&\x07&
<\bö	&\x07G<\bò	&\x07G\x07@î	&\x07G&<\bê	&\x07&
<\bæ	&\x07G<\bâ	&\x07&
<\bÞ	&\x07&	<\bÚ	&\x07G&<\bÖ	&\x07G
p')GÖq(*&Gp&\f\x07\bF&.\bG\x07L
F&.\b'\v&GpG
G
G
«\x07&.\b'
&.\b(	&\v<\b&G\x07<\b&&&	<\b"&&
<\b&G*p(
&\fG2&Gp')Gq(\f*	F\bF&\fGp&
\x07&\f.\bG\x07M&\f.\b'	&.\b(\v&.\bL
F&G\x07·\b&.\b
&\vG\bzp&	<\b&&\vG\x07p<\b\x07&\fGp*&&.\b&<\b&&/\b=\b\x07&ê\x07&GÖp*&\rÔ\b&\x07/\b
'#&\x07.\b
'
&&.\bG\x07p<\b&
G~L&
G~Lx&
G~Lx\b&#H&­'&#­'&\x07GÖ	p(	Ù\x07&\x07&<\bê	&\x07&<\bæ	&\x07&
<\bâ	&\x07&GyG\x07w@î	&&	M&\x07GÊ
pÔ\b&\x07G¦
pË\bG~'	&\f&\f.\bG\x07p<\b&	G~L&\x07&\x07.\b
<\bÆ
&\x07&\x07/	
=\b¾
&\x07&\x07/	
=\b¶
&\x07&	<\b²
&\x07.\bÆ
Gr'
&\x07.\bÂ
'		F&

F&	.\b
&	.\bÁ\b&
Gq'
&	Gp'	\x07&&\x07.\bº
<\b&&\x07/\b²
=\b&\x07G~<\bÖ	&&\x07GÖ	pM& É\b&\x07&<\bÞ	&\x07&<\bÚ	&\x07&<\bÖ	&&Á\b&\x07GÖ	pÔ\b&\x07G®	p&ó\x07&\x07.\b²	'\v\bF&\x07.\b®	(
.\bG\bL&\x07&
.\bÊ\x07*(	<\bª	&\x07&	GM<\b¦	&\x07.\b¦	G\x07M&\x07&\x07.\bª	<\bÖ	&\x07G	p&
G\x07pGÒ¢
G\v\x07&\x07GÖ	p(
.\b&\x07.\b	(	&\x07.\b¢	G&	!3&
¤\b&\v&\v.\bG\x07p<\b&G\bzG\rw(	.\b¤
&	.\b¤
GG\f&\x07&<\bÞ	&\x07&<\bÚ	&\x07&<\bÖ	&\x07G	p&ó\x07&\x07.\b	'
\bF&\x07.\b	(	.\bG\bL&\x07G	p&	GöpG
G¿\x07&\x07.\b	(	K&	&\x07.\b	&&&
&
.\bG\x07p<\b&\x07GÖ	pÔ\b&&H&\x07G	p&ó\x07&\x07.\b	'\f\bF&\x07.\b	(	.\bG\bL&\x07Gþ\bp&&£\b&	.\b>'\r&	.\bB'&\x07.\b\b'\v&\x07.\bþ\b'		F&	&\vL\x07&	.\b'
&	G
p'	&
&U&\r&
G	zp(.\b'
&¤\b&&
<\b&\f&\f.\bG\x07p<\b&\x07&<\bÞ	&\x07&<\bÖ	&\x07&&G\bz(\vp(
<\bâ	G'		F&	&\vM
F&&	&p.\bH&	G
p'	\x07&\x07&
<\bÚ	)Gq(	*&	&\x07GÖ	p<\b&	Gpå\x07&	Gp*&\x07&<\bÞ	&\x07&<\bÚ	&\x07&<\bÖ	&\x07Gö\bp&ó\x07&\x07.\bú\b'\bF&\x07.\bö\b(.\bG\bL&\x07Gî\bp&&£\b&GFq'\f&GÒp'&Gâp'\r&\x07.\bò\b'&\x07.\bî\b'		F&	&L\x07&	.\b'&	G
p(\v'	&&.\bBU&.\b>&G	zp(3\v&'
&\f'	\bF\bF\bF&3
(\b\x07\b&\r'
\bF&G\x07L&.\b*G\bMxK
F&
.\b&
.\bL\x07&.\b&
'	&	&ã\x07&\v'	&&.\bG\x07p<\b&J&\x07GÖ	pÌ\b&\x07Gæ\bp&ó\x07&\x07.\bê\b'
&\x07.\bæ\b(	.\bG\bM
F&	G\x07@Î\x07&
&
.\bG\x07p<\b&\x07&@Ö	&\x07GÞ\bp&ó\x07&\x07.\bâ\b'
&\x07.\bÞ\b(	.\bG\bM
F&	GöpG
GG\x07\b&
&
.\bG\x07p<\bK)G6q(\f*\bFGG
.\b	(	
F&\fGp&	Gæ\x07pá\x07&\f.\b'&\f.\b(\r.\bG~M
F&\x073Ö	'\v&\fGpÜ\bG'
&\fG<\b&&\f&\f/	=\bGN'	F&
F&\fGp(	&GÚ
p.\b&GÞ
p.\b¾\b&	GÚ
Gã
&\v&
G\rw|G\x07w(	!GG&	!¾\b&Gp'&
G\x07p'
\x07&\f.\b&'\v&\f.\b"&\fG*p(	&\rG\x07f&\v&\f.\b.&\f.\b2\x07&	Ô\b&\fGpÔ\b&&.\bG\x07q<\b&\fG6p*\x07&
&
.\bG\x07p<\b\r&\x07GÖ\bp&ó\x07&\x07.\bÚ\b'
&\x07.\bÖ\b(	.\bG\bM
F&\x07GÎ\bp&	GöpG
GG
G
²\x07G\x07GG&\x07.\bÎ\b&\x07.\bÒ\b¦\b &
&
.\bG\x07p<\b\f&\x07&<\bÞ	&\x07&<\bÚ	&\x07&	<\bÖ	&\x07GÆ\bp&ó\x07&\x07.\bÊ\b'
\bF\bF&\x07.\bÆ\b(	.\bG\bM
F&\x07G¾\bp&	GöpG
GG
G
²\x07&&&&\x07.\b¾\b&\x07.\bÂ\b¦\b&
&
.\bG\x07p<\b\b&\x07G¶\bp&ó\x07&\x07.\bº\b'\v&\x07.\b¶\b(
.\bG\bL\x07&
3Ï\x07&
G\x07@Ï\x07&\v&\v.\bG\x07p<\b\bG»
GãÁ\b\b&
&
.\bG\x07p<\b\x07&\v&\v.\bG\x07p<\b&\x07GÖ	pÔ\b\v&&\x07G®\bp&ó\x07&\x07.\b²\b'
&\x07.\b®\b(	.\bG\bM
F&	¥\b&	G<\b&
&
.\bG\x07p<\b
&	&.\b(	G\rO
F&&	G\x07p<\bG'
\bF&.\b
G\bL&.\b&"'	)G	q(\b*\bFGG
.\b	(

F&\bGÆ\x07p&
Gæ\x07pá\x07&\b.\bÊ\x07'&\b.\bÆ\x07(.\bG~L
FG\b'\b&\bG¾\x07pÜ\b&\bG<\bÖ\x07&\b&\b/	¾\x07=\bÎ\x07&\bGÎ\x07p(\f&	Göp(Gû
G\x1BG\x07Gx&\fGÆ
G
¤\x07&\bG¶\x07p&	G\x07p(Gæ
G\x07&\bG\x07<\bê\b&\bGÁ
<\bæ\b&\bG\x07<\bÚ\b&\bGÀ
<\bÖ\b&\bG<\bÒ\b&\bGô
<\bÎ\b&\bG	<\bÊ\b&\bGñ
<\bÆ\b&\b&\b/	¶\x07=\bÞ\b&\f&\bGÆ\bp(\rG\v¤\x07&\fG
G\f¤\x07&\bGÚ\x07p&	.\b\x07(\v¸\x07&\b&\b/\bÞ\x07=\b\b&\bG
<\b\x07&\bGÆ
<\bþ\x07&\bGº\bp(&GÊ
G&\bGþ\x07p(
G\x07T&\bG\x07<\bâ\b&\bGÁ
<\bÞ\b&\bG\x07<\bÒ\b&\bGÀ
<\bÎ\b&\bG\b<\bÊ\b&\bG÷
<\bÆ\b&\b&\b/\b¾\b=\bÖ\b&\f&\rG
¤\x07&Ô\b&.\b*G~M
F&\bGæ\x07p&.\bBW&\bGò\x07p&G*p&\vî\x07W&\b&\b.\bî\x07<\b¦\b&\b&\b/\bæ\x07=	\b&\b&\b.\bú\x07<\b¶\b&\b&\b/\bò\x07=	®\b&\b&\b/\b²\b=\bÞ\b&\bG\v<\bÚ\b&\bGß
<\bÖ\b&\b&\b/\b¢\b=\bÎ\b&\bG
<\bÊ\b&\bGÛ
<\bÆ\b&&Gä
G\v&\rG\bT&\bG\x07<\b\b&\bGÁ
<\b\b&\bG\x07<\b\b&\bGÀ
<\b\b&\bG\b<\b\x07&\bG÷
<\bþ\x07&\b&\b/\b¾\b=\b\b&\f&
G
¤\x07&Ô\b&\bG®\bpÔ\b&\bG\bpÔ\b&	.\b\x07'&	.\b\x07'&	.\bz'
&	.\b~'\x1B&	.\b\x07'G'	F\bF\bF&&M
F&&\x1BU\b&\bGÎ\x07p(GÞ
G
¤\x07&\bG®\x07p&&Gø
G\v_&\bG\x07<\bâ\b&\bGÁ
<\bÞ\b&\bG\x07<\bÒ\b&\bGÀ
<\bÎ\b&\bG	<\bÊ\b&\bGþ
<\bÆ\b&\b&\b/	®\x07=\bÖ\b&&\bGÆ\bp(\rG
¤\x07&\bG¦\x07p&&G
G_&\bG\x07<\bê\b&\bGÁ
<\bæ\b&\bG\x07<\bâ\b&\bGÁ
<\bÞ\b&\bG\x07<\bÒ\b&\bGÀ
<\bÎ\b&\bG\b<\bÊ\b&\bG÷
<\bÆ\b&\b&\b/	¦\x07=\bÖ\b&&\rG\v¤\x07&&&
&Grp(	G\x07l&G
G\x07¤\x07&\bG\x07p&	.\bG
G\r\x07&&g&\b.\b\x07(\v
F&\b.\b¢\x07'	&\bG\x07<\bâ\b&\bGÁ
<\bÞ\b&\b&\v<\bÖ\b&\bG\x07<\bÒ\b&\bGÀ
<\bÎ\b&\bG\b<\bÊ\b&\bG÷
<\bÆ\b&\b&	<\bÚ\b&&\rG
¤\x07&\bGþ\x07p(\f&&è\x07&\b&\b/\bþ\x07=	Æ\b&\b&\b/\b\b=	Î\b&\b&\b.\b\b<\bÖ\bG')Gq(*&&\bGÆ\bp((	/\b=	&&	/\b=	&	.\b'\v\bF&.\b(	
F&&	G\x07q\x07K\x07&.\b(\r&.\b
(	L&\rGp'&	&\rqGt'		F&&.\b&\vLp'&Gp'&	G\x07q(	&Gp*&K\x07&\f&¸\x07&\bG\x07<\bÊ\b&\bG
<\bÆ\b&\b&\b/\b\x07=\bÎ\b&\bG\bp&G
G&G\x07T&\fÔ\b&\bG\x07<\bê\b&\bGÁ
<\bæ\b&\b&\b/\b¢\b=\bÞ\b&\bG\x07<\bÚ\b&\bGÀ
<\bÖ\b&\bG<\bÒ\b&\bG®
<\bÎ\b&\bG<\bÊ\b&\bG¦
<\bÆ\b&\bGÎ\x07p&G\v¤\x07&\f&&è\x07	F\bF&\bG\x07p&\bGþ\x07pu&\b.\b\x07(K&\bG\x07p&&\b.\b\x07G²
G
_&\bG\x07<\bú\b&\bGÁ
<\bö\b&\bG\x07<\bê\b&\bGÀ
<\bæ\b&\bG	<\bâ\b&\bG¶
<\bÞ\b&\bG
<\bÚ\b&\bG
<\bÖ\b&\bG<\bÒ\b&\bGÒ
<\bÎ\b&\bG
<\bÊ\b&\bG
<\bÆ\b&\b&\b/	\x07=\bî\b&\bGÎ\x07p(&\bGÆ\bp(\rG\r¤\x07&\bG\x07p&.\b(\fG¹
G\f\x07&&g&\b.\b\x07(\v
F&\b.\b\x07'	&\bGþp&G¹
G\f\x07&\bG\x07<\bò\b&\bGÁ
<\bî\b&\b&	<\bê\b&\b&\v<\bæ\b&\bG\x07<\bâ\b&\bG¿
<\bÞ\b&\bG\x07<\bÒ\b&\bGÀ
<\bÎ\b&\bG\b<\bÊ\b&\bG÷
<\bÆ\b&\b&\b/	~=\bÖ\b&&\rG\f¤\x07&\bGöp&\fGé
G\x07\b&\bGÎ\x07p(	&&\b.\bv&\b.\bzv&	GÆ
G\x07¤\x07&\bGîp&\fGÎ
G\x07û\x07&\b&\b.\bn(	&\b.\br(\fG
zp<\bj&\b&	<\bf&\b.\bj'&\b.\bf'		F&	&M
F&\b&<\b¶\b&\b&<\b²\b&\b&	<\b®\b&\bGÞp&	GÆ
G\r\x07\b&\b.\bb'\v&\b.\b^'\r&\bGÖp&\bG®\bp(Gü
G©\x07&\bG<\bÚ\b&\bGü
<\bÖ\b&\b&\vG\f&\r!<\bÒ\b&\b&\rGö
&\r!<\bÎ\b&\bG\r<\bÊ\b&\bGÆ
<\bÆ\b&\b&\b/	V=\bÞ\b&\bGº\bp(\r&G
G\r&\bGÆ\bp(G\bT&\bGÎp&G²
G
©\x07&\bG\x07<\bú\b&\bG¿
<\bö\b&\bG\x07<\bò\b&\bGÀ
<\bî\b&\bG\x07<\bê\b&\bGÁ
<\bæ\b&\bG\x07<\bÚ\b&\bGÀ
<\bÖ\b&\bG\v<\bÒ\b&\bG
<\bÎ\b&\bG	<\bÊ\b&\bGã
<\bÆ\b&\b&\b/\b¾\b=\bþ\b&\b&\b/	N=\bÞ\b&\bGÎ\x07p(\v&G¤\x07&\bGFq&G
G\r©\x07&\bG\x07<\bê\b&\bGÁ
<\bæ\b&\bG\x07<\bÚ\b&\bGÀ
<\bÖ\b&\bG\x07<\bÒ\b&\bGÁ
<\bÎ\b&\bG	<\bÊ\b&\bG
<\bÆ\b&\b&\b/	F=\bÞ\b&\v&G\v¤\x07&	Gp'	&\rÔ\b\x07&\fK
F&\bG>p&GÖ
G\x07&\bG\x07<\bâ\b&\bGÁ
<\bÞ\b&\bG\x07<\bÒ\b&\bGÀ
<\bÎ\b&\bG	<\bÊ\b&\bGã
<\bÆ\b&\b&\b/	>=\bÖ\b&\bGÎ\x07p&\bGÆ\bpG
¤\x07&\bGÎ\x07p(	Gæ
G\b¤\x07&	&&Gl&	G
G\x07¤\x07\x07&\bGÎ\x07pG
G\x07¤\x07&\bG\bpÔ\b\x07&\bG6p&Gé
G¿\x07&\bGÎ\x07p(	&&\b.\b6&\b.\b:v&	Gú
G\v¤\x07&	G¢
G
¤\x07&	Gâ
G
¤\x07&\bG.p&Gÿ
G\v\x07&\bG\x07<\bê\b&\bGÁ
<\bæ\b&\bG\b<\bâ\b&\bG
<\bÞ\b&\bG\x07<\bÚ\b&\bGÀ
<\bÖ\b&\bG<\bÊ\b&\bG¹
<\bÆ\b&\b&\b/	.=\bÎ\b&	&\bGÆ\bpG\v¤\x07&\x1BGr'&
'	G'	F\bF&
F&	3G\x07L\x07&&ò\x07&\bGÎ\x07pGê
G
¤\x07\b&\x1B&	.\b(\vS
FG'G\x07\x07&
&\vGrp(\v.\b
'&\v.\b'\vG\x07w'\bF&&S
F&\b&<\bâ\b&\b&\v<\bÞ\b&\bG<\bÚ\b&\bG¡
<\bÖ\b&\bG<\bÊ\b&\bG
<\bÆ\b&\b&	.\b(<\bÎ\b&\b&	.\b
(<\bÒ\b&\bGÎ\x07p(\r&\bGÆ\bp(\vG
¤\x07&\bG&p&&G²
G
_&\bG<\bÊ\b&\bG¹
<\bÆ\b&\b&\b/	&=\bÎ\b&\r&\vG\b¤\x07\x07&	.\b
'&	.\b'&\bGp&&Gø
G\v_&\bG<\bÚ\b&\bG¹
<\bÖ\b&\b&<\bÒ\b&\b&<\bÎ\b&\bG<\bÊ\b&\bGª
<\bÆ\b&\b&\b/	=\bÞ\b&\bGÎ\x07p&\bGÆ\bpG
¤\x07&\bGÁ
<\bÞ\b&\b&<\bÒ\b&\b&<\bÎ\b&\bG\f<\bÊ\b&\bGº
<\bÆ\b&\bG\x07<\bâ\b&\bGG&G\x07L(\v!<\bÚ\b&\bGÁ
G\x07&\v!<\bÖ\b&\bGÎ\x07p&\bGÆ\bpG
¤\x07\x07&\bG
<\bâ\b&\bG
<\bÞ\b&\bG\f<\bÚ\b&\bGæ
<\bÖ\b&\bG\f<\bÒ\b&\bGì
<\bÎ\b&\bH6=\bÆ\b	F&\bGp&\bGÆ\bp×\x07&\b.\b(

F&\bGp&&
&\b.\b(	\x07&\bGÎ\x07p&
&	G
G\f&\b.\b&\b.\b\x07&\bGÎ\x07pG¹\b(	&\b&	<\bÆ\bG\x07'K
F&\bGÆ\bpÆ\bG'&\bGÚ\x07pÔ\b&\bGÎ\x07pÔ\b\f&	Gp'	&G\x07p'&Gq'&\bGÎ\x07pG
G\x07¤\x07&G\x07p'&&.\bG\x07q<\b&\x07&	<\bª\b&\x07&<\b¦\b&\bG	p*&\x07.\b¦\b(	G&	G\bM!'
&.\bG\x07q'	&\x07.\bª\b'&&	<\b&\x07G\bp&ó\x07&\x07.\b\b(\r.\b'&\x07.\b¢\b'\v&\x07&<\b
&\x07&
<\b
\bF&G\bM
F&\r.\b'&\rG<\b&\x07&\r.\b(	<\b¶
&\x07&<\b²
&\x07&
<\bÖ	&\x07&<\bÚ	&\x07GÖ	p&\x07G²
p&!¥\b&\rGp¥\b&\r&	&&!<\b&\rG\x07&
&!<\b\x07&\x07G
p¥\b&\v&\v.\bG\x07p<\b&\x07G\bp&ó\x07&\x07.\b\b'
&\x07.\b\b(	.\bG\bM
F&	.\b&
&
.\bG\x07p<\b
Gî
GÓÁ\b&\x07G\bpÜ\b&\x07G@î	&\x07HÆ=\bÞ	&\x07&\x07/	\b=\bÖ	&&\x07GÖ	pM
&
&
.\bG\x07p<\b	G'
G­
'	\bF\bF\bF&\x07.\b
(\v\b\x07\bG'
G¤
'	\x07G
'	&\x07G²
p(\r&\v¸\x07&\x07G\x07<\bÚ	&\x07G
<\bÖ	&\x07&\x07/\b¶
=\bÞ	&\x07GÂ	p(\v&&	&
&\x07GÖ	p(G\x07T&\rÔ\b&\x07G
pÍ\b&\x07G\x07<\b
&\x07GÁ
<\b
&\x07G\x07<\bú	&\x07G¿
<\bö	&\x07G\x07<\bê	&\x07GÀ
<\bæ	&\x07G<\bâ	&\x07Gù
<\bÞ	&\x07G\b<\bÚ	&\x07G÷
<\bÖ	&\x07&\x07/\bÎ
=\bþ	&\x07&\x07/\bÆ	=\bî	&\x07Gê
p(\r&G\r¤\x07&\vÔ\b&\x07G\x07p&G´¡
G	\x07&\rGû
G
G·¡
G
&\x07.\b\x07&\x07.\b\x07&\x07Gþp&\x1BGé
G¿\x07&\x07.\b~(

F&\x07.\b'	&\x07Göp&Gª
G\r\x07&\x07G\x07<\b
&\x07GÁ
<\b
&\x07G\x07<\bú	&\x07GÀ
<\bö	&\x07&	<\bò	&\x07&
<\bî	&\x07G\f<\bê	&\x07G³
<\bæ	&\x07G<\bâ	&\x07G»¡
<\bÞ	&\x07G\b<\bÚ	&\x07G±
<\bÖ	&\x07&\x07/	v=\bþ	&\r&G\r¤\x07&\x07G<\bò	&\x07Gò
<\bî	&\x07G\f<\bê	&\x07Gæ
<\bæ	&\x07G\f<\bâ	&\x07Gì
<\bÞ	&\x07H6=\bÖ		F&\x07Gîp&\x07GÖ	p×\x07&\x07.\bn(

F&\x07Gæp&&
&\x07.\br(	\x07&\x07Gê
p&
&	G
G\f&\x07.\bf&\x07.\bj\x07&\x07Gê
p(
G\x07¹\b'	&\x07GÊ
pÔ\b&
Ô\b&¥\b&&	<\b
&G\x07<\b&&.\bG\x07p<\b&\x07GÞ
pÌ\b&\x07Gö
p*¥\b\x07)G¶	q(
*&
GÚ\x07pG&\x07&\b\x07&
Gî\x07p'&
.\bê\x07'&
.\bâ\x07'&
.\bÞ\x07'	F\bF\bF\bF\bF\bF\bF\bF&&Q&&
.\bæ\x07(\fO&&
3ò\x07pG\x07q3'G'\r)G&q(*G'G'\bF&&\fq((\v&\f&p(G	pGw&q(\fO
FG\x07'G
'\x07&\f&p(&\v&\fq(\vGþ\rwp'&\vG\rw'&\vG	|'&\f'\v&&<\b"&&<\b&&<\b&&<\b&&\v<\b&&<\b\b\bF\bF&&.\b"(\fO&&\fq'\v&.\b'&&pG\x07q'\bF	F&\f&\rpK\x07&\r&p&\rG\x07q'\r3&M&\r&p'\r\b&Gr'\f	F&&\v(\rO
F&\vGq'\vG&\r&p(Gq.\b&\fy(q&xG&G
q.\b&\fy(q&xwG~wG~L\x07&\r&Q&G\x07q'\v	FG&\rK	 &\v&\rp'\f&\rG\x07q'\r&&\f3M\x07G\x07'\v&
&\r<\b\x07&
&\v<\b\x07&G&p*&
.\b\x07G\x07M&
.\bæ\x07&
.\b\x07p(&
3ò\x07G\x07q(\vO\f&
3ò\x07(\r&&\vq(\vp(\f&\rO&\f&Qx\f&
&\r<\b¢	&
&\v&p<\b	&
3ò\x07(\rG\vU\x07&
&\r<\b®\x07&
&<\bª\x07&
G	p&
Gª\x07p(\r©\bK\f&
&\v<\bê\x07&
3ò\x07'\f&
G\x07pÜ\b&
G<\b¦\x07&
&
/	\x07=\b\x07&
G\x07pGËÁø~&\x07&\ví\x07À\x07&\r&\x07&\vG\b&\bG¦%Q\b&
.\b¢\x07&
.\b¦\x07&\x07&\v&\fp(\vp&\b&\vq¸\b\b&
G\x07p&\r|&
.\b\x07(\x07K
F&G~<\b\v&
.\b\x07'\b&
&\x07<\bÚ\x07&
&\b<\bÞ\x07&
GÚ\x07pG®
ª\b\b&
Gþp&
Gª\x07p|&
.\b~K
F&G~<\b\v&
.\bGM\b&
Göp&
Gª\x07p|&
.\bv(\x07K
F&G~<\b\v&
Gîp&\x07&
.\bz\x07&
.\bnG\x07wK
F&G~<\b\v&
.\br'&
Gæp&
Gª\x07p|&
.\bf(\x07K
F&G~<\b\v&
GÞp&\x07&
.\bj\x07&
.\b^G\x07wK
F&G~<\b\v&
.\bb'&
GÖp&
Gª\x07p|&
.\bV(\x07K
F&G~<\b\v&
.\bZ'\b&
&\x07<\bÚ\x07&
&\b<\bÞ\x07&
GÚ\x07p&	Gp¨\b'&
GÎp&
Gª\x07p|&
.\bN(\x07K
F&G~<\b\v&
.\bR'\b&
&\x07<\bÒ\x07&
&\b<\bÖ\x07&
Hö=\bÚ\x07&
Gâ\x07pG¶©
G\x07G'\bF	F&G\x07M
F&
GÚ\x07p&p(\x07Gp&
GÒ\x07p¨\b
F&\x073(G\rM	&Gp'\x07&G~<\b\v&
GFq&
Gª\x07p|&
.\bF(\x07K
F&G~<\b\v\bF&
.\bJ(\b
F&
Gî\bp&\x07&\b®\x07\x07&
G~<\bî\b&
G>p&
Gª\x07p|&
.\b>(K	&
.\bB')Gq(\b*&\bG
p(\v&	.\b((\fÛ\x07&\v&\f´\bG\x07&\f&\fG\x07S!(G\x07q'\r&\v.\b(&\v.\b
p'\x07	F&\r
F&\x07G\b@&\rG\x07q'\r&\x07G\x07p'\x07\x07&&p'\r\bF&\fK
F&\rG\x07q'\r\x07&\x07G\b@&\v&\r<\b&
&\b.\b<\b¦	&
&\b/\b
=\b	&\bGp*&
Gö\x07p'&	.\b
'&	.\b"'G'\x07G\b'\rG\x07'	F&
&<\bª	&
&&p<\b®	\bF\bF\bF\bF&
Gª	pi(\vGÊM
F&
G6p&&G\x07¦\x07&
.\b6(K	&
.\b:'\b&
G<\bþ\x07&
&<\bö\x07&
&<\bî\x07&
G@<\bê\x07&
HÅæ\v=\bâ\x07&
H±
=\bÚ\x07&
&\b<\bò\x07&
&\b&p<\bú\x07	F\bF&
G.p&·\x07&
.\b2(\fGÊL
F&\b'\x07&
.\b.'&
&\f<\b²	&
GÚ\x07pG\v&
G²	pÄ\x07K\x07&
G&p&&\b&É\x07&
.\b&(\fK	&
Gp&	&\f&
.\b*&
.\b"'\f&
.\b'&
Gp&&\b&¦\x07&
.\b(K	&
.\b'\bF\bF\bF\bF&\vG1q
\x07\r\r	&\vGEL&\vG@L\x07&\vG'M\fG\b&\vG1L&\vGEL!'\bG\x07'\vG'\x07&G\x07M
F&\b'\r&\f'\r&\b'\r&\f'&\f&O
\f&
\b&K\x07	&
.\b	(\x07G~L&
/\b¢	'\x1B&
&
.\bö\b<\b	&
&
/\bî\b=\b	&
&@	&
&@	&
&<\b	&
&<\b	&
&\x1B=\bþ\b&
&\x07<\bú\b&
Gp&
Gª\x07p|\bF&
.\bK&&SwK
F&G~<\b&
Gú\bp½\b\x07&&
Gú\bpG*&
G\x07pÔ\b\bG&G\x07M &\x07&\f&O&\f&Uww
FG\x07&&\fGrp.\b&L\x07 GK\b&\rG\x07wG\x07L&\vG4My'\b&\x07'\v&
.\b¦	&\fQ
F&
.\b¢	&\fp(\x073G\bM\x07&\x07&\b@&\v'\x07\x07&
G	pÔ\b\vG'&G~<\b
&G~<\b\x07&G~<\b&
Gî\bp«\b&
G\x07pÔ\b&
G¶	p*&
&<\bê\x07ë\x07)GÖq(\f*\bF	F&\x073(	K\x07&	G\x07q'
&\b'	\bF	F\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&
G\x07q\v
\x07\b	&\b5\x07(
&\b5\x07(
G\x07q\v\f	
\v&	5\x07G\x07q\r&\b5\x07'
&\b5\x07(
G	M&\x07.\b
&\x07.\b^(	G\x07w&	G|G	qG	wGú	U&\x07.\b
'	)Gq(\v*&\v&\x07.\b(\r<\b
&\vGp*&\v.\b
(
G¢Ð
.\bU
G¦Ð
.\b(&
U&
&OGªÐ
3K!\vG
&\v&	<\b&\v&	&\rp<\b&\v.\b'
&\v.\b'\r	F&\r&
(	M
F&\v&	G\x07p(
<\b&	3(GçqG\x07wG O&G3L&G6qG\x07wGOxx\x07&	&\rL\vG&\x07.\b'
&\x07.\b
'\v&\fG<\bB&\f&
&\vp<\b>&\f&\v<\b:&\f&
<\b6&\f&\v<\b2&\fG)<\b.&\fHµö\r=\b&&\fG:p'\r	F\bF&\fGp&\r·\x07&\f.\b(GÊL
F&
'	\x07&\f.\b'	&\f&<\bN&\fG&pG	&\fGÎpÄ\x07K\x07&\f&\v&
&	É\x07&\f.\b(	K
)G6q(\v*&\vGp(\rG@&	&\f.\b
(\x07&\vGp&\rR\bF&\v.\bK
FG'	\x07&\v.\b'\r&\f&&\v.\b(q<\b2&\f&	&p<\b.&\f&\r<\b*&\f&	<\b&&\vG6p*&\f.\b&(	K
&	&\f.\b*(
GÚÕ
G\v&	&
GßÕ
G
&\fG&p&\b.\b
&\b.\bG\b&\x07G
p'		F&\fGp&\fG&p|&\f.\b(
K&\f.\b'\v&\f&
<\bN&\f&\v<\bR&\fGÎp&	¨\bK&\b5\x07\b(
G'\b&\x07.\b
(	&\x07.\b&	p(\x07M
F&\x07&	q'\x07	F&\b&	2GÅPp'\b&	G\x07p'	&\x07G\x07q(\x07&\bG\x07qQ&G\x07&
Gàª
G&\bd&\b5\x07(
G\fM\f&\x07.\b(	&\b5\x07\b(
O&	&\b5\x07
(\vQxK
F&	G
z'\r&Gp'
&\b.\b'\v&\x07.\b'	G'\b	F&\rK&.\b'\x07&
Gáü\x07&
&\b\x07&
Gãü\x07\bF&	3K
F&GÒ¦
G&	O\x07&&	&\vG&	Gp'	&
&\x07Ì\x07&\bG\x07p'\b&\rGq'\r&&
&\v&\b.\b&\b.\b&	d&Gp'&	.\b(G\vz'\b&\x07.\b(\r&\x07.\bGrp'&	.\b
'\v	F&\r&L
F&G\vz'
	F&
K&\x07&\v.\b(	&\v.\b(\r\x07'\b&.\b(
F&G4ü\x07&&	&\r¾\b\bF\bF&\b3K
F&\v3"\x07&&\b&\vG\x07&&\v&\bs&\vG&p'\v&&Ì\x07&
G&q'
\v&\rGp&\b'
&\v'	\bF	F&

F&
G&q'
&	Gp&	G&p'	&\r¨\bK\x07\b&\fG&pGÕ«
G®\x07&\b'	&\v'
	F&	
F&\fG&p(G&ü\x07&&
.\b&
.\b¾\b&	G&q'	&
G&p'
\x07&\r.\b
'	&\r.\b'
&.\b(\r
F&G4ü\x07&&
&	¾\b&&\f.\b*&\f.\b.Gò¦
O&&\rÌ\x07&\fG&pÔ\b'\r\x07&
G\x07qGÖO\f&Gp'\r&\x07.\b(\v&\x07.\bGrp'	F&\v&L&\v.\b
'\x07&\v.\b'&.\b(
F&\rG4ü\x07&\r&&\x07¾\b\bF&\vGp(\b3G\vL
F&\v.\bGr'\b&\v.\b(
Gp'		F&\bK\b&
.\b
'&
.\b'&.\b(
F&\rG4ü\x07&\r&&¾\b&\fGp&&\x07&&N\bF&\f.\b
F&	3G	L
F&&	Gþ¥
G\b&Gä¥
G\f&	O\x07&G¦
G&GÂ¦
O&
Gp'
&\r&Ì\x07&\bGq'\b&	Gp'	&GÆª
G &\bO&\vGp'\v&\r&Ì\x07&	'\b
&Gp'\v&\x07.\bGr'\b&\x07.\bGp'
	F&\bK\f&
G
q.\b'\x07&
Gq.\b'\r&.\b(
F&\vG4ü\x07&\v&\r&\x07¾\b\bF&
3G	L
F&&
&	G\x07&Gä¥
G\f&
O&\v&Ì\x07&\bGq'\b&
Gp'
&	.\b'	\x07&
G	wGM&\b.\b
'\b\x07&&\b&\x07s&\fGÖp*¾\b\x07)Gö\x07q(\b*&\b&\x07<\bR)G&q(	*\bFGG
.\b	(\v
F&	Gp&\vGæ\x07pá\x07G~'\v&	.\b'\f&	.\b(
.\bG~M
F&	Gp&
&\b.\bR\x07&	/\b'&	.\b'\v&\f&\f.\bG\x07q<\b&\vG~M\x07&\b&=\b\x07&\b&\v<\b\x07&	G&p*\bF&\b.\b\x07G~M
F&\b&\b.\b\x07<\b^&\b&\b/\b\x07=	V\x07&\bGFqÛ\b&\bG<\b^&\b&\b/	F=	V&\bG>p&ó\x07&\b.\bB'\bF&\b.\b>(	.\bG\bL(\v&\x07&	.\bBU)Gq(*&Gp&	.\b>&\x07G	zp(\f.\b1&&.\b&.\b¼\b&\bG\x07p(
&.\b&.\b
ï\x07&Gp*&\b.\b\x07&\b.\b\x07G
G\fÐ\x07&
Ô\bKG&	&\v!'\v&\fØ\b'\f&\b.\b^'&\b.\bZ'
&\bG6pÜ\b&\bG<\bn&\b&\b/	6=\bf&\bG.p&
&£\b&	Göp'&	.\b\x07'
&\b.\b2'\r&\b.\b.'	F&&\rM
F&\b.\bn
F&\bGæpGö
G\b¾\b&\bG&p&&.\b(Gø
G²
&
&Q(!G\vG
&!_&\bGæp&\b.\b&&\b.\b*¾\b&G
p'\x07&\bG\x07p(
&\f\x1B&\bGp&\b.\b\x07&\b.\b\x07¼\b&\bGòp(&\b.\b&\b.\b"ï\x07&\b.\bz'\r&\bGpÜ\b&\bG<\b\x07&\b&\b/	=\b~&\bG<\b\x07&\bG¹
<\b\x07&\bG<\b\x07&\bG®
<\b\x07&\bG\x1B<\b\x07&\bG
<\b\x07&\b&&\bGæp&\r!(\r/\b
=\b¢\x07&\bGþp(&
G
¤\x07&&G\x07GG\x07Gx&Gâ
G\f¤\x07&G²
G\r¤\x07&\bG<\b¾\x07&\bGù
<\bº\x07&\bG\b<\b¶\x07&\bG÷
<\b²\x07&\bG\x07<\b®\x07&\bGÁ
<\bª\x07&\bG\x07<\b\x07&\bGÀ
<\b\x07&\bG<\b\x07&\bGì
<\b\x07&\bG\b<\b\x07&\bGê
<\b\x07&\b&\r/\b
=\b¢\x07&&
G\r¤\x07&\b&\b/\bj=\bÊ\x07&\bG
<\bÂ\x07&\bG<\bÆ\x07&\bGê\x07p(&\vG\x07p(\rG
G&\bGÂ\x07pG\x07T&\bG\x07<\b\x07&\bGÁ
<\b\x07&\bG\x07<\b\x07&\bGÀ
<\b\x07&\b&\b/\bî\x07=\b\x07&&
G	¤\x07&Ô\b&\bG<\bæ\x07&\bG«
<\bâ\x07&\bG\f<\bÞ\x07&\bG
<\bÚ\x07&\bG<\bÖ\x07&\bG
<\bÒ\x07&\bG
<\bÎ\x07&\bG
<\bÊ\x07&\bH&=\bÂ\x07&\bGÊ\x07p'
	F\bF&\bGp&\bGÂ\x07p¯\x07&\b.\bG\x07M&
&\b.\bG
zp(.\b(K&.\b
'&.\b'&.\b'&\bGê\x07p(&\x07¸\x07&\bG<\b\x07&\bGÐ
<\b\x07&\bG<\b\x07&\bGÄ
<\b\x07&\bG\r<\b\x07&\bG½
<\b\x07&\b&\b/\bî\x07=\b¢\x07&\bGþp(&\bG\x07p(G
¤\x07&Ô\b&\b&\r&&\x07&\bG\x07<\b¶\x07&\bGÁ
<\b²\x07&\bG\x07<\b¦\x07&\bGÀ
<\b¢\x07&\bG<\b\x07&\bGê
<\b\x07&\b&<\b\x07&\b&<\b\x07&\bG<\b\x07&\bGÛ
<\b\x07&\b&\b/	=\bª\x07&&G\f¤\x07\x07&\f&\bGþp(»\b(
&Ô\b&\bGòpÔ\b&\bGæpÔ\b&\v.\b¾\x07(&\v.\b¶\x07L
F&\vG¶\x07pGÃ\x07&	.\bº\x07&Grp(	&
<\b&	&\f<\b
&	&\x07<\b&\v&G\x07p<\b¾\x07&&.\bG\x07p<\b&\bGÖpÌ\b&\bGö\x07p*£	\b\r\x07)G&q(	*\bF\bF\bF\bF&\b
F&\bG	z(GqG	|³H&	&\x07&p<\b&	&\x07<\b­'
&	Gp(\r.\b'\b&\r.\b
'\b	F&
'\vG\x07&\b&L\x07 &\r&\bGp(
<\b&\b&
'\b.\b
(\f&\vp(
&\fUG'\b&	&\v<\b&	&\b<\b&	.\bG\x07wK\b&\x07Gp'\b&	&	.\b(G\x07G\x07«\x07&	G<\b"&	&	/	=\b&\r&\x07.\b&\x07.\b
¾\b&&	.\b"(\x07q'\v&	.\b&\x07p'\x07\x07)Gq(\x07*&\x07GpÜ\b&\x07/	'&G<\b&&=\b&\x07Gp*	&Gq'\f	F&\fK\b&\b.\b'\r&\b.\b
'
&\x07GG\x07G\b&
&\vQ\x07&\x07&
&\r&
\b&\fGq'\f&\v&
q'\v&\x07&
p'\x07&\bGp'\b&&	/\b=\b&&&\vq<\b&	G&p*\b\x07)GÖq(	*&Gæ\x07p'ø\x07'\bF	F\bF&	G6p&ó\x07&	.\b:'\b&	.\b6(\x07.\bG\bL&\x07.\b*'\fG'
\bFG\x07\bG&\x07.\b^&\x07.\bZM(\v G&\x07.\bn&\x07.\bjL GM(\r&\vx&\fG\bLw&\x07GFq.\b!KG\x07'
ø\x07&§J6Fj\b&\x07.\bN(

F&\x07&
G\x07q(
<\bN&\x07.\bJ&
G\bzp.\b'\fG\x07\x07&\rK
F&	G.p&\x07GÒp¹\x07&	.\b2'\f&	.\b.\x07&	G&p&\x07Gâp¹\x07&	.\b*'\f&	.\b&G\x07z'
&\b&\b.\bG\x07p<\b\bF\bF&
G\x07q\b\x07
&	&ó\x07&	.\b
'\b&	.\b(
.\bG\bL\x07)Gq(*)Gq(\x07*G\x07G\x07÷\x07(\fG\x07@&\x07Gæ£
<\b&\x07&\f<\b&\x07.\bGæ£
C'\f&\x07Gp*&&\f<\b&&GpG¢\x07&.\b&.\b
\b'\v&	GFq(\x07&\f<\b&\x07G\x07<\b&\x07&\v<\b
&\x07G\x07<\b&Gp*&
Gp¬\b&
&	/\bN=\b&
&	/\bF=\b\x07&	&\f<\b>\b&	G>p'\v)Gq(\x07*GG
.\b	(\b
F&\x07Gp&\bGæ\x07pá\x07G\b'\b&\x07.\b'
&\x07.\b(\r.\bG~M
F&\r&	.\b>~'\b&
&
.\bG\x07q<\b&\x07Gp*&\b\x07G\x07wG\x07M\x07&	Gp&ó\x07&	.\b"'&	.\b(\r.\bG\bM
F)Gq(*&&\v<\bG'\x07\bF\bF&\r.\b¾\x07(
F&.\b(.\b'\b&\r.\bº\x07('\v	F&\v.\b&\bL\b&\vGp'\v&&\x07G\x07p(\x07M\x07&\v\b&Gp'&\x07'
	F&\x07G\x07p'\b&&\x07Grp'\v	F&\b&U
F&\r&
<\b¾\x07	&\v.\b&.\bL
F&\bG\x07p'\b&\v\b&\vGp'\v\x07&&
Grp(\x07&\v.\b<\b&\x07&\v/\b=\b&
G\x07p'
&\b'\x07&Gp*&&.\bG\x07p<\b&	Gp&ó\x07&	.\b'\x07&	.\b(\b.\bG~M
F&\b.\bZ&\fQ
F&\b.\bV&\fG	zpG\x07@\f&\x07&\x07.\bG\x07p<\b&	Gp&ó\x07&	.\b'\v\bF&	.\b(\x07.\bG\bL&\f&\x07.\bBU&\x07.\b>&\fG	zp(\b3\v&\b3
G	qG\x07wG\bU
F&\x073r'\r&\bG\x07@\v&\bØ\b'
&\b3
'\b&	&
<\bB&\bG\bMG&
&\f&\rG\x07yG&\bG\x07L!G\x07w!K
F&	GBp¤\b\b)Gq(\b*)Gq(
*G
G÷\x07(\r&\f<\b
&\rG\x07<\b&
GÒ£
<\b&
&\r<\b&
.\bGÒ£
C'\r&
Gp*&\b&\r<\b&\b&\bGpGÔ¢\x07&\b.\b&\b.\b
\b'&	GFq(
&\r<\b&
G\x07<\b&
&<\b
&
G\x07<\b&\bGp*&\x07G&p\b&\x07&\f<\b&&\x07&	/\bF=\b*&\x07&	/\bN=\b2&	GBp¤\b\x07&\b.\b&\v&\v.\bG\x07p<\b\x07&\b&\b.\bG\x07p<\b&	GÖp*â\f\x07)Gæq(\v*&\vGp&\x07.\b
'\f&\x07.\b('\r)G\x07q(
*&
G~<\b&
&<\b:&
&\f&\rG	zp(\r<\b6&
&\f<\b2&
G:p'	F&
&<\bb\bF	F&\f&\rL\x07&
G>p(&\f.\b&\f.\b
&
Gâp(.\b.\bF&\fGp'\f&
.\b>G~L&
&\f<\b2&&G*\bF\bF&
.\bG~L&
.\bz(\f&
.\b&(\rQ&\f&\rL
F&³\b&
Gp³\bO\x07&
Gâp½\b\x07&
Gp(\f²\b&\f&
G>pG*&
.\b2'\f&
.\b6'\r\x07&
GpG*&
G\x07p*\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF&\x07.\b(

F&\vG2p&
&\x07.\b(\x07&F&\v.\b2G~L\x07&\v.\bG~M\b&&\b<\bN
&\vG~<\b2&&\b<\bN\x07&\v.\b&&\v.\bJ&&\b<\bNO\x07&G*p(\x07²\b&\x07&\vGpG*\bF\bF&.\b*G~M
F&\b&.\bB(\x07G	p(
&\x07&.\b&p(\x07&.\bF(&&\x07Q!(&&
Q!O\x07G'G\x07'\x07G\x07'G'\x07&	&
K\x07	&\vG2p²\b&\vG2p²\b\r&G*p(\f²\b&\f&\vG2pG*&.\b*G~M\x07G'G\x07'\x07&\vGÚpG«
GÖ®\x07&\vG~<\bV&	&\vGÖpÍ\x07&\x07\b&\b&.\bB(\fG	p(\r&\f&.\b&p(\f&.\bF(&&\fQ!(&&\rQ!(U
FG\x07'G'\x07	&\vGÖp(\f&
&\x07®\x07&\v&&\bq<\bb&	&\fÍ\x07	&\vG2p²\b&\x07K\b&\vGp²\b\b&\vG~<\bV&	&\vGÖpÍ\x07&\x07
F&\vG2p²\b&K\x07&\vGp²\b&\vGæp*
\x07)GÖq(\v*&Gp'\r&\x07&\bG
zp'&	.\b'&	.\b
'G'\b	F&&\x07(M
F&\b(G\x07p'\b&\x07Gp'\x07&
&p(\f&U\x07&.\b'&\rGáü\x07&\r&\x07&\rGãü\x07&\vGp&	&&\fGrp(.\b(&.\b
(\bF&\v.\bG\x07w
F&\v.\b"&\fL\x07&.\b(\f
F&\rG4ü\x07&\rGú¥
G\b¾\b&\v&<\b.&\v&<\b*&\vG	@&&G¸¥
G2&\vG&p(O&ç\x07&\r&\fÌ\x07G\x07'\f&
K
F&\vG&pG¦
G6G\b	F\bF&\vGp&\vG&p|&\v.\b(\fK&\v.\b'&\v&\f<\bN&\v&<\bR&\vGÎp&¨\bK\x07&\fGM'\f&\vG<\b:&\vG¸§
<\b6&\vG\v<\b2&\vG³§
<\b.&\vH&=\b&	F\bF&\vGp&\vG&p×\x07&\v.\b(K&\f\x07&&&\v.\b(\x07Gê¥
tK\x07&.\b(
F&\rG4ü\x07&\r&&¾\b&Gä¥
G\fGê¥
O&\r&Ì\x07\x07&\r&Ì\x07\x07&\vGÖp*$\b\b)GÖq(\r*&\rGp&Gæ\x07pó\x07&\r.\b(
.\b'	&\r.\b'&\r&\x07.\b<\b>&\r&\x07/\b=	6&\r&\x07/\b=	.&\r&\x07/\b=	&\bF&	G~M
F)G¶\x07q(\b*&\bHÆ=\b&\bG<\b"\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bF\bFG	&\x07(	.\b(\x07G~y&\x07GT!G\x07q
\x07
\b	&
G\x07@\x07&\b&	.\b<\b¦\x07&\b&	/\b=	\x07&\b&	/\b
=	\x07&
&	G
p&	.\b&\bGp(\x07K&
£\x07'	&\bG~<\bV&\b&	@Z&\x07&\bGÖp(	Í\x07&\bG~<\bV&\bG@Z&\x07&	Í\x07&
&\x07Y&
&\x07o&\bG\x07pÍ\b&\b&	.\b<\bf&\b&	/\b=	^&\b&	/\b
=	V&	.\b'\x07&\bG\x07p&
à\x07&\bG¢\x07p(&
Á\x07&\bG<\b\x07&\bHÆ=\b\x07&
&	G
p&\x07&\bG\x07pK&\bG&p&
Á\x07&\bGúp&
à\x07\bF\bF&\b.\b\x07(	&\b.\bL
F&\b.\b\x07'\f&\b.\b~'	F&\v(\x07&	M
F&\x07G\x07p'\v&\x07&p3&\x07&\fp3L\x07&\x07&	U\x07&\bGúpÔ\b\x07&\bGúpÔ\b&\b.\b¦\x07&\b.\bª\x07&\b.\b*&\b.\b.\b&\b.\b\x07'	&\bGp&\b.\b\x07(\x07¶\b&\b.\b"'\f&\x07
F&\x07G
z(\v
F&\b.\b&\fG
zp&	&\v&\b.\b"'\f&\bG<\b\x07&\b&\x07&\fp<\b"&
3\x07K\r&\b.\b¦\x07&\b.\bª\x07&\b.\b*&\b.\b.\b\r&
&\bGpý\x07\r&\b&	/\b=	6&\b&	.\b<\b>&	.\b'&	.\b'&	.\b'\x07&	3'\v&
3'\f\bF\bF&
3\x07G\x07L
F&
3\x07G\x07wK\x07&\bG&p&
Â\b\x07&\bG&p&
Á\x07G&\v&\f!'\fG'\vG\b'\bF\bF\bF\bF\bF\bF\bFG\b&\x07G~y&\x07GT!G\x07q\f\x07\b	\v\f
&\bGúp&
&\b.\b*&\b.\b.ª\x07G\x07'G'\x07&\b&<\b&\b&<\b~&\b&\x07<\bzG\x07'\x07G\b'\v&
G\x07@\x07&\bG~<\b\x07&\bGp&\bG\x07pÍ\x07\r&
G@\x07&\bG~<\b\x07&\bGp&\bG\x07pÍ\x07\fG\x07'\x07&\fG\x07wG\x07M\f
&\fG\x07wG\x07L	&
Gêp&ã\x07&
&\bGpY
G\x07'\x07&\fG\x07wG\x07L\b&\bG\x07p(\v&
&\x07&\bGúp&
&\b.\b\x07&\b.\b\x07ª\x07&\vÌ\bG'\vG	'\v&\b&	/\b
=	F&\b&	.\b<\bNG\x07'\v\bF\bF\bF\bF\bFG\x07&	.\b(\x07G~y&\x07GT!G\x07q	\x07\b	&\b&	/\b=\b~&\b&\x07<\bz	&\bGúp&
Â\bG'\v\b&
G*p²\b&
G<\br&
G~<\b*&
&\bGp(\x07ý\x07&\bG~<\b\x07&\x07&\bG\x07p(	Í\x07&\bG~<\b\x07&
&	&\x07P&
&\x07o&\bGFqÔ\b&\bGúp&
Â\b&\b&\b/\bz=	&&\b&\b.\b(\f<\b.&\bG\x07p(\x07&
&\b.\b*&\fª\x07&\bGA£\x07&\b&\v@¢\x07&\b&	.\b<\b^&\b&	/\b
=	V&
&\x07G\b&\bGÖp&\bGpa&\x07Ì\b&\bG&pÌ\b\r&	.\b'\v&	.\b'\x07&\b&	.\b
<\b.&\b&\x07<\b*&\b&\x07<\b&&\b&\x07&\vG
zp(<\b2&
GÒp'&
GÞp'	F\bF&\x07&L&\b&\x07Gp(	<\b*&\x07.\b(G~L&\x073(³H\x07'&\x07/\b
(H&­'&
.\bfGr'\f&
.\bb'\x07&­'G'\v	F\bF&\fK&\x07.\b
&\x07.\b&&\b&\fGq'\f&\vG\x07p'\v&\x07Gp'\x07\x07&\b&<\bf&\b&
<\bb&\b&=\bZ&\b&<\bV&\b&\bGp<\bj\bF&\f
F&\bGÖpÔ\b\x07)G&q(\v*&\vG@"&\v&<\b&\v&<\b&\v&
<\b)G6q(\f*&\fG@&\f&\v/\b=\b&&\f&\v/\b=\b.&\f&\fGp<\b"&\fGp')GFp(\x07*&\x07Gp&\fG"pß\x07\bF&\x073(G\bM
F&\x07.\b'&\x07GpG
G
G«\x07&\x07.\b'&\x07.\b(&G\x07w@
&&<\b&\x07G\x07<\b*&\x07&<\b&&\x07&<\b"&\x07&\f.\b2<\b>&\x07&\f/\b*=	6&\x07&\f/\b"=	.&\x07G"p'&\x07G.p')Gq(*	F\bF&Gp&ß\x07&3(\x1BG\bL&.\b'&.\b(&.\bL
F&µ\b&.\b
&G	zp(&\x1BG\x07w@
&&<\b&&G\x07p<\b\x07&Gp*&&\x07.\b*<\b&&\x07/\b"=\b\x07&G<\b&HÆ=\b&\x07GFq*\bF&\f3G\x07L
F&\vG~<\b
&Í\b\x07&\v&\f.\b<\b&\v&\f/\b=\b
&\fG6p*\bF&\v.\b
G~L
F&\bG~<\bn\x07&\v.\b
F&\b&\v.\b<\bv&\b&\v/\b
=\bn\x07&\bG~<\bn&\vG
pÍ\b&\vG&p*&\b.\bnG~L
F&\bG\x07pG®
G'®\x07&
.\bGr'\f&
.\b
'\x07	F&\f
F&\bG\x07p(\vG&ü\x07&\v&\x07.\b&\x07.\b
¾\b&\fGq'\f&\x07Gp'\x07\x07&\bG<\b²\x07&\bGÆ®
<\b®\x07&\b&<\bª\x07&\b&<\b¦\x07&\bG<\b¢\x07&\bG½®
<\b\x07&\bH6=\b\x07	F&\bGp&\bG\x07p \x07&\b.\b(\x07
F&\bG\x07p&\x07&\b.\b¾\b\x07&\b&\b.\b\x07<\b\x07&\b&\b/\b\x07=\b~&\bG~<\bz&\bGp&\bGúpÍ\x07&
.\bf(\v&
.\b^L
F&G
GÅ\x07&
.\bb&\vGrp(\x07&<\b&\x07&<\b
&\x07&<\b&\x07&\b/\bn=\b&\x07&\b.\bv<\b&
&\vG\x07p<\bf&
.\bZ(\f&
.\bRL
F&G
GÅ\x07&
.\bV&\fG	zp&\v³&H&=\b&
&\fG\x07p<\bZ&	'\x07&G\x07M\x07&\bG\x07p(	&
&\f\x07&\b.\b\x07&	Ì\bK\x07&
&\f~\x07&\bG~<\b\x07&\b&\f<\b\x07&\bGp&	Í\x07\x07)Gq(	*&	&\bG&p<\b&\b.\b2&\b.\b*(\x07qG
|'\v	F&\v
F&\vG\x07q'\v&\x07Ô\b&\x07Gp'\x07\x07&	Gpä\x07&	Gp*&
&\bGpY\f&\bG\x07pGÔ¬
GÜ®\x07&\bG~<\b\x07&\bGp&\bG\x07pÍ\x07&\bG&pÌ\b&\bG6pÔ\b
&\bGúp&
&\b.\b*&\b.\b.ª\x07G'&\b&\b.\b<\b\x07&\b&\b/\bz=	\x07&\b&@¤\x07&\b&\v@£\x07&\b&\x07@¢\x07&\b&	.\b<\b^&\b&	/\b=	V&
&\bG\x07p(\x07&\f&\bGÖp&\bGpa&\x07Ì\b&\bG&pÌ\b\b&\bG~<\bz&
&\bGúp&\bGp(\x07P&
&\x07o&\bG&pÌ\b&\bG\x07p(\x07}&\x07Ó\b&\bG\x07pÔ\b&Ì\b&\bGÖpÍ\b&\r&\b.\b"<\b"&\r&\b/\b=\b&\bG¶\x07p*\x07&\r.\b&'\x07&\rG~<\b\bF\bF\bF\bF\bFG	&\x07G~y&\x07GT!
\x07\b	
&\rG6p­\b&\rG&pG
xÔ\b
&\rG&pG
xÍ\b	&\rG&pG
xÍ\b\b&\rG&pG
x(\v(	.\b'\x07&	.\b
'		F&\x07
F&\x07G\x07q'\x07&	Ô\b&	Gp'	\x07&\vÓ\b\x07&\r.\b2GT
F&\rG2pÌ\b&\rG&pÔ\b&&.\bG\x07p<\b&\r&ó\x07&\r.\b(.\b'\x07&\r&\r/\b=	F&\r&\r.\b"<\bN&\rG&&\x07G\bL(\x07!<\bR&\r.\b
'\v\bF&\x07K&\r.\bF(	G~MwK
F&	G~L\x07&\rGFqÊ\b\x07&\r.\bN'\b&\r.\bJ'\x07&\r&	<\b.&\r&\x07<\b&&\r&\x07<\b*&\r&\x07&\bG
zp<\b2&Gª\x07p&\rG&p(
.\b(\f&\r.\b*(\x07q(\bG
|(¶\b&.\b²\x07'	&\x07&\fM
F&\b
F&.\b®\x07&	G
zp&\x07&\b&.\b²\x07'	&\r&\x07<\b2&&	&p<\b²\x07)Gq(	*&	&
<\b&\r.\b2&\r.\b*(qG
|'\x07	F&\x07
F\bF\bF\bF\bF\bF\bF\bFG
&.\b(\bG~y&\bGT!\x07\f\f\f\b\f\f\f	
\f\v\f\f\f&G
pÔ\b\v&G
pÌ\b
&Ô\b	&G
pÌ\b\b&G
pÌ\b\x07&G
pÔ\b&\x07G\x07q'\x07&Gp'\x07&	Gpä\x07&	Gp*&\v&\v.\bG\x07p<\b&\rGÖp*¡
\x07
)G\x07q(\v*&\v&\b<\b2&\v&\x07<\b.&\vH&=\bf&\vGÚ§
<\bb&\vGÊ§
<\b^&\vGÐ
/\b=\bn&\vGÐ
/\b=\bv&\vH=\b~&\vGæp'\x07\bF\bF\bF	F&\v.\b^(\b&\v.\bbL\x07&\v&\bGp<\b^&\vG&p&\x07×\x07&\v.\b&(\rK\x07&\v.\b*'\f&\b&\vG.p¨\bK&\vGÞp(\bG&\r&\f\x07&\vGA\x07&\v&\f<\b~&\vG<\bz&\vG6p&\bG.	F&\v3[\b&\v.\b:'\f&\vGÞp&\vG6pR\b&\v.\b^G\x07L
F&\v.\bR'\b&\v&\v.\bf(\x07<\bR&\x07&\bq'\x07&\b&\fp\x07&\vGp&\vG6p\x07&\v.\b"'\x07&\v.\b(\rK\b)Gq(\f*&\fGp&\r&\x07(\bG­\x07&\v&\f.\b(
&\f&&\f.\b(\bG­\x07&\f.\b
&\b&\f.\b(\r!'\b&\r&&\r!\v&\r<\b&\v&\b<\b&\fGp*&\v.\b(\bK\b&\vGp&	&
&\b&\v.\bö\x07&\v.\b(\b
&\vGÃ§
G\b&\b&\v.\bö\x07&\v.\b
'\x07&\v.\b\vG(\bK\bG'\b\x07G'\b&&\x07<\b
&&\b<\b&\vG\x07p*Æ\f\x07)G6q(
*\bF&.\b
F&
Gp&Gp¿\b\x07&
GpGä«
G®\x07&
Gp(\vGñ«
G¾\b&\v&\x07&\b¾\b&\vGü«
G¾\bGì§
'\bG\r'\x07\bF\bF\bF\bF\bF\bF&	3G\x07q\f
\x07\b	
\vGø§
Gó§
&	3\x07(\x07!'\bG
G\v&\x07!'\x07
&
GpG(ü\x07&
G<\b.&
&	.\b
(\x07<\b&&
&\x07&	.\b(p<\b*&
&\x07&\b&
G&p'	G'\bG.'\x07)Gq(*	F\bFG'&	.\b'&	.\b
')Gq(\r*G'\vG'\bF&	.\b(\f&	.\b
LG\x07'&	&\fG\x07p<\b&\f3(\vÆGT&	&\fG\bp<\b&\f3\x07GEw'&\vG%w'&\vGå\x07S
F&G\fz&x'\v\x07&	&\fG	p<\b&\f3\bGEw&G\fzx'&\vGö\x07O
F&&Gzx'\v\x07&	&\fG
p<\b&GzGöw&\f3	GEw&G\fzxx'\v&\r&\v<\b&\r&<\b&\rGp*&\r.\bGÊ&\r.\bG\x07w!(\vGÊM
F&	&	.\b&	.\b(&p&&	.\b
pqp<\b&&\v<\b&&<\b&.\bGÊL
F&\x07'\b\x07&\x07G\x07q(\x07\x07&Gp*\bF&\b&
Gp&	·\x07&
.\bGÊL&
.\b\x07&(\bÉ\x07&
Gp&
.\b(\x07G\x07&\x07!&
.\b
G&\x07!¾\bGý§
Gü§
&\b&O(\x07!'\bG
G\x07&\x07!'\x07	G§
'\bG\f'\x07\bG¨
'\bG'\x07\x07&	.\b'\x07&	.\b
'\b&
Gp&\b&\x07¾\b&
&
.\b"<\b.&
&
/\b=	&&.\b(\x07&.\bL
F&Ö\b&.\b
&\x07Grp(\b&
.\b.<\b&\b&
/	&=\b&&\x07G\x07p<\b&
G6p*«	\x07)G&q(	*&£\x07'
&	G~<\b&	&
@&\b&	Gp(
Í\x07&	G~<\b&\b&
Í\x07&	G~<\b&	G\b@&\b&
Í\x07&\b&\x07\x07&	G<\b&	HÆ=\b
&.\bVG
p'\r&.\bZ'\fG'
	F&
G\x07p'\v&\r&
G	zp'\x07G&
&\f&
&\fQ!q'\bF\bF	F\bF\bF&\v&pG\x07M
F&&\vG\x07q(
~K\x07\v&	.\bK\x07&	&	.\b<\b"&	&	/\b
=\b&	G~<\b&\b&	GpÍ\x07	&	Gp(&&
\x07&	.\b&Ì\bK&\x073\x07G\x07wKx	&\x073\b
FG\x07'
&\x07G@\x07&\x073
F&	G
p&
ã\x07&\x07Gp'\x07&\vG\x07p'\v\x07&	G
pÌ\b\bF&K
F&&\bY\x07&	G~<\b&\b&	GpÍ\x07&	G&p*&\v'
	\x07\r)G&q(
*&\x07Gp'\f\bF\bF\bF	F&\x07.\b(\b&\x07.\b(	U&\b&\x07.\bSwK
F&G<\b
&\x07.\b
&	p'\r&\f&\x073pG\x07q3'\bF&\b&	q(	G\rS
FG'\vG'\b	F&\b&	L
F&	'\b	&&\b&\rp3L
FG\x07'\v	\v&\bG\x07p'\b\x07&
Gp&&\r&	[&
.\b'\b&
.\b'\v&\vG\x07M\x07&\x07&\b&\x07.\bpG\x07p(\b<\b&\b&\x073O&\x07.\b(	&\x07.\b&\x073q(\bO&	&\x07.\bQx&\x07.\b
'\v&
&	&\bq<\b&
&\b&\vp<\b&\x073(	G\vU\b&
&	<\b"&
&\f<\b&
Gp&
Gpõ\x07K&&\b<\b
&G\x07<\b&&\x07.\b<\b\b&G<\b&\x07&\x07.\b<\b\x07&
G&p*	\x07\r)G&q(
*&\x07Gp'\f\bF\bF\bF	F&\x07.\b(\b&\x07.\b(	U&\b&\x07.\bSwK
F&G<\b
&\x07.\b
&	p'\r&\f&\x073pG\x07q3'\bF&\b&	q(	G\rS
FG'\vG'\b	F&\b&	L
F&	'\b	&&\b&\rp3L
FG\x07'\v	\v&\bG\x07p'\b\x07&
Gp&&\r&	[&
.\b'\b&
.\b'\v&\vG\x07M\x07&\x07&\b&\x07.\bpG\x07p(\b<\b&\b&\x073O&\x07.\b(	&\x07.\b&\x073q(\bO&	&\x07.\bQx&\x07.\b
'\v&
&	&\bq<\b&
&\b&\vp<\b&\x073(	G\vU\b&
&	<\b"&
&\f<\b&
Gp&
Gp©\bK&&\b<\b
&G\x07<\b&&\x07.\b<\b\b&G<\b&\x07&\x07.\b<\b\x07&
G&p*\x07)G&q(	*\bF\bF\bF\bF\bF\bF\bF\bF&\bG\x07w
F&	&\bG\x07q@&	&\x07|G'\b&	.\b
'\v&	&	.\b(
G\x07&
!(\f<\b&	&\f&\vG&
!p<\b&	Gpi'
&	.\b(\v&	.\b&\vq(\f^'\r\bF&
G(q\b\v
&
GEL\vG&\rG|&\rG\x07w!'\v&
GáL\f&
GìL\b&
GúL\x07&
GM\r&	&\vA\x07$&	GA\x07"&	&\x07<\b&	&	Gp<\b)G&q(\x07*&\x07Gp&	5\x07$(\b&	5\x07"q(
G&\b&
U!G
G«\x07&\x07G<\b"&\x07&\x07/	=\b)Gq(\f*&\x07Gp(\b&\b.\b&	5\x07$(
&	5\x07"q(\vG&
&\vU!G
G\b&\f&\b/\b
H&=\b&\f&\bGp<\b
)G&q(\b*&\f.\b&\f.\b(
Grp'\r&\f.\b
&	.\b'&	.\b'&	5\x07"'\v&	5\x07$'	F&&\vG	wQ
F&\bGp&|&\b.\b'&\b.\b'&\bGp&&3S&\r&G&!<\b
&\r&G\x07&!<\b&\r&\b/\b=\b&\r&\b/\b=\b&\rGp'\r&
G\x07p'
&\vG\x07p'\v\x07&
<\b&\bG&p*&\fGp*&&\x07.\b"<\b&&\x07/\b=\b
&\x07G&p*G\v'\b\r&G@\rG\x07'\b&G\x07@\x07\v&G@\x07G\x07'\b
&&\f<\b&&\v<\b
G\b'\b	&&\f<\b&&\v<\b
G	'\b\b&&\f<\b&&\v<\b
G\f'\b\x07&	&\vA\x07$&	GA\x07"&	&\x07<\bG
'\b&	&	Gp<\b)G&q(\x07*&\x07Gp&	5\x07$(
&	5\x07"q(\vG&
&\vU!G
G«\x07&\x07G<\b"&\x07&\x07/	=\b)Gq(\f*&\x07Gp(
&	5\x07$(\v&	5\x07"q(\rG&\v&\rU!¶\b&\f&
/\b
H&=\b&\f&
Gp<\b
)Gq(\r*&\f.\b&\f.\b(\vG
zp'
&\f.\b
&	.\b'&	.\b'&	5\x07"'&	5\x07$'	F&&G	wQ
F&\r&&3S&
&\r/\b=\b&
&\r/\b=\b&
Gp'
&\vG\x07p'\v&G\x07p'\x07&\v<\b&\rGp*&\fGp*&&\x07.\b"<\b&&\x07/\b=\b
&\x07G&p*&&\b@&	G&p*ì\b\x07\v)Gæq(\f*&\fGpÜ\b&\fG<\b*&\f&\f/	=\b"&\fGp&\x07&\b&	\x07&\f.\b'\x07&\f.\b'\b&\fG<\bV&\fG\x07A\x07R&\f&\b<\bN&\fH=	F&\f&\x07&\bp<\bB&\f&\x07<\b>&\f&\b<\b:&\f&\x07<\b6&\fHÖ=	.&\vG
z'\x07	F&\f&\fG.p\\\bF\bF&\f.\b(\v
F&\f.\b
'\r&\f&\v<\b^&\f&\r<\bb&\f&\f.\bV(G\x07p<\bV&G\x07w'&\x07'	&
'\b	F&	
F&
F&\b&\fGÞp¨\b
&\bGp'\b&	Gq'	\x07&K&x\b&\fG"pGG&!ü\x07\b&&\f.\b*<\b&&\f/\b"=\b&\fGæp*&\b.\b'\r&\b.\b'\v&	GM'&\fG"p&\v&\r¾\b\b\b\x07)GÖq(\b*GËÁø~&\x07.\b&\x07.\bí\x07'\v&\x07.\b
(\f&\x07.\b(\rGrp'&\f'\x07	F&\x07&M
F\b&\r&\x07.\b(	S
FG'
G\x07\x07&\f&	Grp(	.\b
'
&	.\b'&\x07Gp&\bGp&\x07.\bGö¨
G\f\x07G\x07Gg&\x07/\b'&\b&\b.\b"G&\b.\b(\x07!<\bR&\b&\x07G\x07&\x07!<\bN&\bG\x07<\bJ&\bGü¨
<\bF&\b&
<\bB&\b&<\b>&\bG\x07<\b:&\bGü¨
<\b6&\b&=\b.&\bHÖ=\b&GËÁø~'\x07	F&\bGp&\bG&p \x07&\b.\b(

F&\x07&
&\b.\bí\x07'\x07\x07&\x07G·ùã÷r&\vp'\v'\x07\x07&\bGpÜ\b&\bG<\b.&\b&\b/	=\b&&\bG&p&\vÀ\x07&&\b.\b.<\b&&\b/\b&=\b&\bGÖp*í\b\b	\x07)GÖq(
*&
Gp&ó\x07&
.\b'\v\bG~&
.\b(.\bG\bL G~&.\bB&\x07S &
G6p(\f&.\b>&\x07G	zp.\b&
Gp&
.\b6&
.\b:¼\b&\f&
.\b&
.\bï\x07&
/\b:'\r&
.\b6'&\v&\v.\bG\x07p<\b\b&G~L&G~LxK
F&
&<\b&
&\r=\b"&\r­'\x07&\rH&­\x07&
Ü\b&
G<\b&&
&
.\b
(\x07<\b"&
&
.\b<\bG'&
&	<\bR&
&\b<\bN&
G <\bJ&
G
<\bF&
&<\bB&
&\x07<\b>&
G<\b:&
G
<\b6&
G*p(&
G6pG
I&
.\b.&
.\b2Á\b&Ô\b&
GpÔ\b&
GÖp*º\b\x07
)G6q(\b*&\bGpÜ\b&\bG<\b"&\b&\b/	=\b&\bGp&\x07Gòú1p(\x07&\x07G·ût(
G·ûrq(\x07G²£\bt&\x07p&\x07Gºtq&\x07GµûQq(	Gó\bt(\v&
G	rpG	G}&\x07&	Gºtq&	G£\btp&\vGrp(\x07G\vrG\bp(	G\0O!&	G\x07t(	p(
G	Op\x07&\bH&=\b&&\b&
³&\x07&	G\x07rG\bpG\vtqG\x07p³H&=\b.	F&\b&\bG&p§\x07&\b.\bG\x07L
F&\bGp(\x07G®
G®
&\b.\b
(	GO(
!G\bG\x07&
!¾\b&\x07&	\x07\x07&&\b.\b"<\b&&\b/\b=\b&\bG6p*Î\r\b	)Gæq(
*&
&\bG\x07w(\vGM@\bF\bF\bF\bF\bF&\x073~G\x07q\b\x07\b&G~<\b	&\vK\x07&
&\x07<\b&
&\x07<\b&
&
Gp<\b&
GÚp(&\x07U&\x07.\b*'\r&\x073K'\f&\x07/\b'&\x07/\bv'&\x073'&
3'&
/\b^'&
G"p(\v&
Gp(G\x07\x07&
G.p(&G\x07&
&\b@U&
&@R&
&=\bJ&
&=\bB&
&=\b:&
&	@S&
&\x073@T&
G\r&\fG\r&G\x07w!&\rG~L!@V)GÖq(\x07*&\x07G*p(\bGª­
G\f®\x07&\x07&\v39(	G\vpG\x07w<\b"&\x07&	G\bz.\bþÝ
<\b&\b&\x07.\b&\x07.\b"¾\b&\bG°­
G¾\b&\b&\v.\b&\v.\b"¾\b&\bGº­
G¾\b&\b&\v.\b&&\v.\b*¾\b&\bGÂ­
G¾\b&\b&\v.\b.&\v.\b2¾\b&\bGÌ­
G¾\b&\bG®
G­
&\v36!G\v¾\b&\v3:(	G\rM
F&\bGÔ­
G¾\b&\b&	Gr(\b.\bÂ©
&\b.\bÆ©
¾\b&\v37'\b&\v38'	&\x07G<\bR&\x07Gä­
<\bN&\x07&	@J&\x07GÜ­
<\bB&\x07&\b@>&\x07H&=\b6&\x07G<\bF&\x07G>p'		F\bF&\x07Gp&\x07G6p¯\x07\bF\bF&\x07.\bG\x07M&	&\x07.\bGrp(\b3		\x07\x07&\x07Gù­
<\bN&\x07G<\bF&\x07Gð­
<\bB&\x07H&=\b6&\x07&\v<\b>&\x07&\vGp<\bJ&\x07G<\bR&\x07G>p'	F&\x07Gp&\x07G6p¯\x07&\x07.\bG\x07M\b&&\x07.\bGrp(\f.\b(\bK\b&\b.\bG	z'\r&\b.\b
'\b&\f.\b
'	&\f.\b'\f	F&\rK\x07&\b.\b
&\x07.\b2&\fppGQ\x07&\x07G*p(&	&\f¾\b&&\b.\b&\b.\b
¾\b&\rGq'\r&\bGp'\bG\x07'\fG­
'	&\x07G*p&\b.\b
&\b.\b¾\b\x07&&\x07.\b2<\b&&\x07/\b*=\b
&\x07GÖp*&G~<\b&\vÍ\b&Í\b&Ô\b\x07&G~<\b&
Gæp*
\b\x07)G6q(\b*&\b&<\b.&\b&.\bb(	<\b&&\b&	&.\bfGrp<\b*)G&q(
*&
Gp&\b.\b*&\b.\b&qGtG\x07G\x07«\x07&
G<\b"&
&
/	=\b)Gq(\v*&
Gp(	&\b.\b*&\b.\b&qGt´\b&	/\b
'&\v&	Gp<\b
&\v&H&=\b&\v.\b'\r&\v.\b
&\b.\b&(\f&\b.\b*(M
F&\v.\b'&\b.\b.'&\fGp'	&&\fqGt'\f	F&\r&p&&	@&	Gp'	&\rG\x07p'\r&\fG\x07q(\f&\r<\b&\vGp*&\b&
.\b"<\b&\b&
/\b=\b
&
G&p*&\bG<\b&\bHÆ=\b&.\bZG	z'
&.\bV'		F&

F&\b&<\b"\bF\bF&	.\b(\v&\b.\bO
F&\b.\b&\vp3\x07&.\bn&.\br&\bG"pmK\x07&	3\v&	G\x07@\v&\bGp&ã\x07&	Gp'	&G\x07p'&
Gq'
\x07\bF&\b.\b
F&\b&\b.\b<\b2&\b&\b/\b=\b*&\bG~<\b&&\x07&\bG&pÍ\x07\x07&\bGpÌ\b&\bG
pÔ\b&\bG6p*\b\b\b\x07&\b\bF\bF\bF\bF\bF\bF\bF&\b\b\x07\b&G@\x07G\x07\f&\x073(	G1q	\b\x07\b\x07&\x073'	&\x07&	G\x07wG1L(	p'\x07&\b&	q(\bGU
FG'		F&\bK
&\x073G6q(
GQ\b&	³H(\vH&­	&\x07G\x07p'\x07&\bG\x07q'\b&
&\v­p(	&
U&G\b@\x07G\x07
G'		F&\bK	&\x073G6q(
GQ\x07&\x07G\x07p'\x07&\bG\x07q'\b&
&	Grp'	&G\x07@\x07G\x07\b&G\b@\x07G\x07\x07&&	<\b
G@\b\x07\f)Gq(\f*\bF\bF&\b&\bG	pGw(\vM
F&\fGp&\x07&\b&	&\v&\bq(
&	&
O!(
¨\x07G\x07'\v&\f.\bG\x07w\x07&	Gq'&\x07G\x07wGr'\v	F\bF\bF&
&S
FG&\b&
p(\r.\b&\vy(q&xG&\r.\b
&\vy(\rq&\rxwG~wG~L\x07&\f&\x07&\b&
p&	&
q¨\x07G\x07'\v&\f.\bG\x07w\x07G'\v
&
Gp'
\x07&\f.\b
&
p'
\x07&\f.\b'
&&
<\b
&&\v<\b&\fGp*\b\x07)Gq(	*\bF&\x073+&\x07Gp'\v&\x07.\b'
&\x07.\b'\b&\x07.\b'\bF	F&\b'\f&
'&	&\v·\x07&	.\b
(GÊL\x07&	.\b'\r&\x07.\b'
&\x07.\b'\b&	&<\b&\x07G\b&	GpÄ\x07K&\x07.\b"'\v&\x07&\f&\rp&\b&pq&
p<\b"&\v&p'&\r&\vq'
\x07&\x073+&\x07G\x07@+\bF&\x073*G\x07L
F&\x07.\b&'\f&\x07.\b"'\b\x07&\x07.\b&(\f&\x07.\b"(\bL\x07&\f&\bq'
&\x07.\b&\bp'&&
<\b
&&<\b&	Gp*\b\x07
)G6q(*&G&pG®¤
Õ\x07&.\b&'\x07&&.\b*(\b<\b2&&\x07<\b.G\x07'	&\x07G\x07M
F&GpG¶¤
Õ\x07&.\b"'\b&.\b'	&G.p§\b&&	<\b.&&\b<\b2G\x07'\x07&	G\x07M
F&GpGª¤
Õ\x07&.\b'\b&.\b'\x07&G.p§\b&&\x07<\b.&&\b<\b2G\x07'	&\x07G\x07M
F&GpG²¤
Õ\x07&.\b'\b&.\b'	&G.p§\bG'\x07&	G\x07L
F&&\b<\b.&G.p(\x07.\b?
&\x07¤\bG\v&\b'\x07&G6p*&\x07\b\x07\bG\x07'\b\bF\bF\bF\bF\bF&\x07\b	\x07G\b'\b&3(	G1q	\b\x07\b\x07&3'	&&	G1L(	p'\b\bF&\x07&	q(\x07G\vU
FG'	F&\x07K
&G	wGr(	G|&\b3G6q(GQx\b&\bG\x07p'\b&\x07G\x07q'\x07&	G	w&G	wp(G	w&LG
G'	F&\x07K	&\b3G6q(	GQ
FG\b\v&\bG\x07p'\b&\x07G\x07q'\x07&Gr&	p'\x07G\bG
&GQ!'\b&\b&Gz\b\x07\b)GFp(\v*\bF&\x07.\b&\bS
FG\x07'\bG'\x07\x07&\vGp&\x07.\b
&\bGrp(\f.\b&	&
\x07&\x07.\b*&\x07.\b.g&\v.\b(\b
F&\v.\b'\x07\x07&\f.\b'\b&\f.\b
'\f&\v&
<\bB&\v&	<\b>&\vG\x07<\b:&\vG¯
<\b6&\v&\f<\b2&\v&\b<\b.&\vG<\b*&\vG§
<\b&&\vGp(	&\vG&pG
I&\v&\x07G*p&\v.\b&\v.\b"\x07&\f&\v.\b
(\x07&\v.\b(
&\x07G\x07GÐ\x07(\f!'\x07&\b&
&\f!'\b&	Ô\b&&\x07<\b
&&\b<\b&\vGFq*ï\x07\x07\vG&&GS!'\f	F&\x07\b'	GÞ
'\b\bF\bF\bF	F&\b(.\b(\bGM
F&\b.\b
&\bp(\v&	S\x07G&\fq&\v&	qw(
&\bU\b&.\b'\b\x07&	G	pGw(G|F(\bGM\x07G&	&
p(\x07&\vU
F&'\x07\b&.\b'	&\x07&\v&\x07q<\b
&\x07&	<\b&&\x07<\b\x07&\bGz&c\x07&\x07.\b'&\b&
M
F&&
&\bq<\b
&
&\x07&.\b<\b&
Ç\b\b)GFp(*G\x07'&.\b*(G~M
FG\bG\x07&\x07G\x07wG\vL!'&G*p'\x1B\bF&3K
F&G~<\b6&	Ô\b\x07&&	.\b<\b>&&	/\b=	6&Gp'\r&\b'	&G6p'G'\b)Gæq(\v*&\vG<\b&\vH=\b&.\bGr'&\x07(3'&\x073'&\x07.\b'&\x07.\b
'&.\b
'\f\bF\bF	F\bF\bF\bF\bF&
F&\v&\b<\b&\f3(G\x07y'&&\b\x07G\x07w(G\x07L'&'\x07&&&\vGpm	&'\x07&G\x07q\b\x07\b	&\v&\v/\b=	&\v&\v.\b<\b&&\vG\x07@>&\vG~<\b*&\v&3@?&\v&.\bN(\x07<\b6&\v&\x07&.\b&p<\b:&\vGp³\bK
F&	G\x07wG\bM&w
\f\bF&.\b*G~M
F&.\b6G~M
F&\vGBp&G6p¿\b\b&\vG~<\bB\x07&\vG~<\bB&\vG*p&/\b
'&.\b'\b&\v&\v.\bJ<\bV&\v&\v/\bB=	N\bF&\bG~M
F&\v/\bR&\v.\bN'\x07&\v&=\b^&\v&\b<\bZ&\x07G~L\x07&\vGÚpÔ\b&\x07'\b'\x07&\vGÎp«\bG~'\b«\b&\v&=	.&\v&\b<\b*&\r&\vGpG*\f&\x07G\x07w'\x07\x07G'\x07&\v.\b&\bL
F&\vGpG\x07G\x07Å\x07&&w&x'&\fGp'\f&\v.\b&\bpG\bG\b&	G\x07wG\x07M&x&\x07w&\x07G\x07wG\bL!&G\x07w!@&\v&\bG\x07p(\b<\b&Gq'\x07&\vG
@?&\r&\vGpG*&«\b&\vGæp*)G\x07q(	*&	G&p(\x07G®
G\b®\x07&	G2p(\b&U&\x07&	.\b6&	.\b:¾\b&\bÔ\b&	&\r/\b=\b:&	H&=\b2	F&	Gp&	G2p§\x07&	.\bG\x07L
F&	.\b"'\x07&	G&p(\bGü\x07&\b&\x07\x07\x07&\r3''\x07&\r.\b'\b&\r.\b'&\r.\b'&/\b'&	G\x07<\bn&	G®
<\bj&	G\x07<\b^&	G®
<\bZ&	G\x07<\bV&	G\x07<\bN&	G®
<\bJ&	&=\bB&	G\x07<\b>&	G®
<\b:&	Hö=\b2&	G&&G~L(!<\bf&	G\x07&\b&!<\bb&	&\x07Gr.\b¶©
<\bR	F&	Gp&	G2p \x07&	.\b(\x07
F&	G&p&\x07&	.\b¾\b\x07&.\b
(\b&.\bGrp'&	G>p'&	Gþp'&\r.\b
'&\r.\b'\v&\b'\x07G'&.\b"('	F&K&\x07&LxK
FG\b'\f&\v&Q
F&&p3'\f&	&\r<\b\x07&	&<\b\x07&	&<\b\x07&	G<\b\x07&	&<\b&	&\b<\b~&	G<\br\bF&\fG\x07w(G\bL(\f
F&	Gp&j&	G\x07<\br&	&	.\b(<\bz&	&	.\b<\bv&K\x07&	G&p(GEG1G'&!&\f!ü\x07&&\x07.\b&\x07.\b
¾\b&	G2p&	GòpG*	F&	.\b2'\f&	G<\b2\b&\fG\x07L
F&	.\b:'\f&	.\b6\x07&	&j&	.\b
'\f&	.\b'&\fK\x07&	G&p(G@G4&\v&Q
&&p3G\x07L\vG&G\x07Ly!ü\x07&&\f.\b&\f.\b
¾\b&G\x07q'&G\x07p'&\x07Gp'\x07\x07GËÁø~&	.\b*&	.\b.í\x07'\x07&	G&p(\bGü\x07&\b&\x07À\x07&&	.\b.<\b&&	/\b&=\b&	G\x07p*&\x1B²\b&\x1B&\rG*&G<\br&&
ý\x07&&.\b&<\bB&
&Í\x07&G~<\b6&
&Í\x07&&&&G~MX&&&
P&&
o&GFq*µ\v\x07)G6q(*&&\b<\b
)Gq(	*&	&.\b
>&&	.\b
&&	1	?	H\x07\vH=	&	Gp*&1		G&.\b!'
G~'	\bF\bF\bF\bF\bF\bF\bF\bF&\x07\r\x07\b	
\f\v\f&&\b<\b"&&G"p(.\b6<\b&&&G&p(\r.\b<\b2&G<\b.&&\r<\b*)G6q(\x07*&\x07Gp&G*pÞ\x07\bF&\x07.\bG\x07L
F&\x07.\b'\b&\x07G
&.\b2(	&.\b.q(
G&	&
U!G\x07p(	G&	!(	&	G
S!G
G
«\x07&\x07.\b'	&\x07.\b
(
&\b<\b&\x07G\x07<\b"&\x07&
<\b&\x07&	<\b&\x07&.\b2<\b.&\x07&/\b*=	&&\x07Gp'\b&\x07G&p'
)Gq(	*	F\bF&	Gp&
Þ\x07&	.\bG\x07M&	.\b'&\b.\b(&\b.\bL
F&
.\b(\v&
.\b
q(\fG&\v&\fU!G\x07p(\vG&\v!(\v&\b.\b&\b.\b(\fqQ
F&\b&\f&\vG
G
Ý\x07&\b.\b
&G\bzp&<\b&\b&G\x07p<\b\x07&	Gp*&&\x07.\b"<\b&&\x07/\b=\b\x07&G<\b&HÆ=\b&\x07G6p*&\r¤\b&¤\b&G~<\b&GpÔ\x07\f&&
<\bG~'	
&&
<\bG~'		G~'	\bG~'	\x07G~'	&&	<\b&GpÔ\x07&G
p¤\b&G6p*à\x07\x07	GÞ
'\b&\x07\b(	&p'
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
Í\x07\x07\b)GFp(\f*&\fGpÜ\b&\fG<\b&&\f&\f/	=\b&\fGp(\r&\x07G	w\x07&\rGÂª
G
¾\b&\r&\bG	w\x07&\rG&ü\x07&\r&	&
¾\b&\fGpÜ\b&\fG<\b2&\f&\f/	=\b*&\fG*p(\x07&\v\x07&\f.\b&'\b&\f.\b"'	&\f&\f/\b.=\b:&\fG\b@6&&	&\b&\fG6p(O&ç\x07&\x07Ô\b&\rÔ\b&\fGFq*Ã\x07\x07\v)Gq(	*\bF&\x073+&\x07.\b
'
&	G
p&\x07Q&	.\b
G\x07L
F&\x07.\b"'\b&\x07&	.\b<\b"&\b&
p'
&	.\b&\bq'\v\x07G'
&\x073+&\x07G\x07@+\bF&\x073*G\x07L
F&\x07.\b&'\f&\x07.\b"'\b\x07&\x07.\b&(\f&\x07.\b"(\bL\x07&\f&\bq'\v&\x07.\b
&\bp'
&&\v<\b
&&
<\b&	Gp*É\x07\x07\f)G&q(	*&	GpÜ\b&	G<\b"&	&	/	=\b&\x07.\bGr'\v&\x07.\b
'
	F\bF\bF&\v
F&\x07&\f\b&\bL\x07\b&&	.\b"<\b&&	/\b=\b&	G&p*&	Gp(\r&
.\b&
.\b
¾\b&	.\b"'&\rG\x07\b&	.\b&	.\b"pG&@&	&G\x07p<\b"&
Gp'
&\fG\x07p'\f&\vGq'\vÍ\x07\x07	)G&q(
*\bF\bF\bF&\x073G	q	\b\x07\b&\x07.\b'\v&\x07.\b
'\f\x07&\x07.\bK&\x07&\b&	\x07'\b&\x07GÅ§
G\b\x07'	&
&\x07.\bGp<\b"&
&	<\b&
&\b<\b&
Gp'\vG'\x07	F&\x07G
p(\bGL
FG'\f\b&
&\x07&\vp.\b\b&\b'\x07&
.\b(\fK&
.\b
'\v&&\v<\b
&&\f<\b&
G&p*Á	\x07)GFp(	*&	Gp&\x07&\b{G'\x07G\x07'G'\bG\x07'
&	.\b(\v
F&	.\b&'&	.\b"'\b&\v'
&	.\b*'\x07&	G\x07A\x07B&	&\b<\b>&	G<\b:&	G\x07@6&	G<\b2&	&\b<\b.&	G<\b*&	&\b<\b&&	&
<\b"&	G<\b&	Gp'\r)GFp(\b*&\b&	Gp(
¼\x07\bF&\b.\b(\v
F&\b.\b
'\f&\bGp(Ú\x07&\b.\b"(&\f<\b
&&\v<\b&\bG\x07<\b&\b&\b/\b=	&&
G.&\bGp'
)Gq(\v*	F\bF&\vGp&¼\x07&\v.\b(K&\v.\b'&
.\b(\f&
.\bL
F&
µ\b&
.\b
&\fG	zp(&<\b
&&<\b&
&\fG\x07p<\b\x07&\vGp*&\r&\b.\b<\b&\r&\b/	=\b\x07&\rê\x07&\bGFq*&&	.\b<\b&&	/\b=\b&&\x07<\b&&G&\x07!<\b&	GFq*¸\x07\x07
&.\b(\x07&.\b
L
FGÊ&&\x07G\x07p<\b&\x073(	ÆGN
&&\x07G\bp<\b&\x073\x07GEw'\b&	G%w'
&	Gå\x07S
F&
G\fz&\bx&&\x07G	p<\b&\x073\bGEw&\bG\fzx'\b&	Gö\x07O
F&\b&
Gzx&&\x07G
p<\b&
GzGöw&\x073	GEw&\bG\fzxx\v&	Á\x07\x07\f&\x07.\b'\b&\x07G<\b\bF\bF&\b
F&\x07&\bG\x07q\x07K\x07&\x07.\b'
&\x07.\b'\v&\x07.\b'	&\x07.\b'\b&\x07.\b
'\f	F&\b&\fL\x07&\x07&\bGp(\r<\b\bF&\b.\b&\vM&	&
.\bU&
.\b
&	p3G\bL&\x07&	G\x07p<\b	&\x07&	G\x07p(	<\b&\r'\bG'\b&&\b<\b
&&	<\bÛ\x07\x07\f)Gq(	*&	&\x07Gp<\b
&	&\x07Gp<\b&\x07.\bGq'\b&\x07.\b'
&\x07.\b
'\f\b\bF	F&\bGp(\v&\fL\x07&\x07&\bG.p<\b&	&\v<\b&	&
<\b&	.\b(\b.\b3G\x07L
&\b.\b3&\b.\b
&	.\b\x07G\x07wL\vG&\x07&
G\x07p(
<\b&\v'\bK&\bK&\b.\b
'\b&\v.\b\x07G'\x07&&\b<\b
&&\x07<\b&	Gp*Ù\x07\x07\x07)G6q(
*\bF&\b3K
F&
G\x07<\b*&
GÁ
<\b&&
G\f<\b&
G
<\b&
G\v<\b&
GÅ
<\b&
&\b/\b=\b&&
GpG
¤\x07\x07&	K&
&\x07G*pG
G\x07&
G\x07<\b2&
GÁ
<\b.&
G\x07<\b"&
GÀ
<\b&
G<\b&
G
<\b&
G\v<\b&
G
<\b&
&
/	=\b&&&
GpG\v¤\x07&
G6p*ª\x07\x07\v&\x07Gw'\r&&\x07Gö\x07w(	G\bzp'
&\b.\b'\v\bF	F&	
FG'\bG'\x07	F&\b&&\x07p.\b&\vLx'\b&\x07G
p(\x07GÆM&	Gq'	&GFq'G\x07'\f&\bG\x07wK\x07\b&\rG\bz'\x07	F&\x07GM'\f&\x07K\x07&\x07G
q'\x07&
.\b&
G
p'
&\vM&\f¢\x07\x07\b)G&q(
*&
Gp&\x07&\b&	\x07\bF&
.\bG\x07L
F&H\x07=\b\x07&
.\b"(	K
F&&\b<\b&H=\b\x07&
Gp&
.\b(\b&	Ö\x07&
.\b(\vK
F&&	<\b&&\b<\b
&G\x07<\b\x07&&\v<\b&&\x07<\b
&G<\b&
G&p*¿\x07\x07\b)G&q(\b*&\bG
p&Á\x07\bF\bF&3G\x07M&\b.\bK&3&3\x07G\x07w&G\x07@\x07&\b&\b.\b<\b"&\b&\b/\b
=\b&\bG~<\b&\x07&\bGp(	Í\x07&\bG~<\b&\bG\x07@&\x07&	Í\x07&	&G&.\b*G~MX&\x07&	\x07\x07&\bG
pÌ\b&\bG&p*³\x07\x07	\bF\bF&G\x07U
F&GO\x07&G|'\b&GEwGx'	&G\f|GEwGx'
&G
U\b&\x07&	@\b&\x07&
@\x07&\x07&\bGæ\x07x@&\x07&@&\x07&GEwG\x07x@\x07&\x07&G\f|GÆ\x07x@&\x07&	@	&\x07&
@\b&\x07&\bGEwG\x07x@\x07&\x07&G|Gö\x07x@ó\b\x07\v)Gq(\r*\bF&\vK&\b&	p(\b&	O)G&q(\f*&\fGp&\b&\x07(	.\bG\x07z(\x07&\x07&\bO!(\x07GG
G\x07&\vGO!&\vG\x07L!(\b&\x07&\bQ!(&
&\v\x07G\x07'&\f.\b'&\f.\b"'\x07\bF&\f.\bG\x07L
F&\r&<\b\x07&\fGp&	&
&\vÆ\x07\b&\f.\b
F&\f.\b"(
K
F&\fGp&&\x07é\x07&\f.\b'\v&\f.\b\b&\f.\b&
&&\x07º\b'\v&\x07\x07&\f&&\x07Ö\x07&\f.\b'\v&\f.\b
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
(\b&	Gpm
G\x07\v&\v&\b&	.\bGpm&\x07&
G\x07p(
<\b&\r'\bK&
G\x07q'
&\bGq'\x07&&
<\b
&&\x07GM<\b&	Gp*Ø\x07\x07	)Gq(\v*&\vG
pGêª
G\r®\x07Gñª
'	G'
\bF\bF\bF\bF\bF\bF\bF\bF&\x075\x07G\x07q\x07\b	
\v\f\f\f\rGä¥
'	G\f'
\fGþª
'	G '
\vG«
'	G*'

G¼«
'	G'
	&\vG
p&\x07.\b
&\x07.\b¾\b&\v.\b'
&\v.\b'	\bG§
'	G\f'
\x07G¨
'	G'
&&	&
&\bO&\vG
pÔ\b&\vGp*¹\b\x07\v\bF\bF&3(	&\x073MG\x07'\b\bF\bF\bF\bF&	G\x07q\f\v\v\x07\b	
&3\x07&\x073\x07LG'\b&.\b(	&\x07.\bM\b&\x07.\b'\b&.\bGq'\x07\b	F&	&	&
L\x07 &
G\x07p'
&\x07Gp(\x07&\bÃ\b&\bGp'\bK&
G\x07q&	UG'\b&.\b(	&\x07.\bM\x07&.\b'\b&\x07.\b'
&	'\x07G'		F\bF&	(&\x07L
F&\x07'\x07&\b&
ª\b&G\x07p'	&
Gp'\v&\bGp&
Gp'
&\bGp'\b&\vÃ\bK\x07&&\x07U&G
p&\x07G
p¨\b'\b&\b&G
p&\x07G
p¨\b\x07\x07\r&\x07.\b'\b&\x07G<\b\bF&\b
F&\x07&\bG\x07q\x07K\x07&\x07.\bG\x07q'	&\x07.\b'
&\x07.\b'\b&\x07.\b
'\v	F&\b&\vL\x07&\x07&\bGp(\f<\b&\x07&	G\bp<\b&	G\x07p'	&\b&\f'\b.\b&
M&\bGq'&&<\b
&&	<\b¸\x07\x07\x07)GÖq(
*&\b
F&
Gp&\x07G*pGª
G\r\x07&
G\x07<\bR&
GÁ
<\bN&
G\x07<\bJ&
GÁ
<\bF&
G\x07<\b:&
GÀ
<\b6&
&	<\b2&
&\b<\b.&
G\f<\b*&
G³
<\b&&
G\b<\b"&
G±
<\b&
G\b<\b&
G÷
<\b&
&
/	=\b>&&
GpG¤\x07&
GÖp*\x07\b
\x07)G6q(\b*GGö
.\b	(	K
F&\x07GpÈ\b&\x07.\b'
&\x07.\b'\v&\x07/\b
'\f&\bG~<\b*&\b&\f=\b.&\bGp&\v&\bG*p&
&	G&&\b.\b&<\b&&\b/\b=\b&&\b/\b=\b&&\b/\b=\b&\bG6p*´\x07\x07\x07)G6q(\f*&\f&\x07Gæ
G\vG
G
²\x07&\f&\f/	=\b.&\fG<\b*&\fGñ
<\b&&\fG\f<\b&\fGë
<\b&\f&	<\b&\f&\b<\b&\f&\x07/\b*=\b&&\fGp(\x07G\v¤\x07&\fG\x07<\b"&\fG
<\b&\f&\v<\b&\f&
<\b&\fG<\b&\fGý
<\b&&\x07G	¤\x07&\fG6p*\x07\x07
)Gq(	*&\x07.\b'
&\x07.\b'\f\b&\b.\bG~M
F&	Gp&\bÏ\x07&	.\b'\b&	.\b\x07&	&
\b&	.\b'\b&	.\b
'
G\x07'\v&\bG\x07wK
F&\x07G
p&\f&
À\b&\x07&\fG\x07p<\bG'\v&&
<\b
&&\v<\b&	Gp*\x07\x07
)Gq(	*&\x07.\b'
&\x07.\b'\f\b&\b.\b
F&	Gp&\bÎ\x07&	.\b'\b&	.\b\x07&	&
\b&	.\b'\b&	.\b
'
G\x07'\v&\bG\x07wK
F&\x07G
p&\f&
À\b&\x07&\fG\x07p<\bG'\v&&
<\b
&&\v<\b&	Gp*\x07\x07\b)G6q(	*&	&\b<\b*&	G<\b&&	&\b<\b"&	&\x07<\b&	G\x07@2&	G%<\b&	G%<\b.&	Gp&	GpQ&&	.\b
&	.\b'
&&\b&	.\b(\bq<\b&&\x07&\bp<\b&&
<\b
&\x07\vG<\b&	G6p*\x07\x07
)G&q(\b*\bG&\x073+ &\x07.\b
'\v&\bGp&\x07R&\b.\bG\x07L
F&\x07.\b"'	&\x07&\b.\b"<\b"&\b.\b&	q'
&	&\vp\x07&\bGp&\x07\x07&\b.\b'
&\b.\b'\x07&&
<\b
&&\x07<\b&\bG&p*¤\x07\x07\b&.\b'\x07&.\b
'	F&\x07
F\bF\bF\bF\bF\bF\bF\bFG
&.\b(\bG~y&\bGT!\x07\f\f\f\b\f\f\f	
\f\v\f\f\f&G
pÔ\b\v&G
pÌ\b
&Ô\b	&G
pÌ\b\b&G
pÌ\b\x07&G
pÔ\b&\x07G\x07q'\x07&Gp'\x07\x07\x07\b)Gq(\b*&\b&\x07<\b\bF&\x07&.\bZU&.\bV&\x07G	zp.\b(\x07&.\bfUG\x07'	&&.\bb&\x07Grp(\x07GpG'	&.\bn&.\br&\bGpmK&\x07.\bG~M'	&\bGp*&	\x07\b)Gq(
*&
&	<\b&
&\b<\b&\x07.\bGr'	&\x07.\b
'\x07G'\b	F\bF&	
F&\x07&
Gp¨\bK\x07G\x07'\v&&\b<\b
&&\v<\b&
Gp*&	Gq'	&\bG\x07p'\b&\x07Gp'\x07z\x07\x07\bF&\x07&	M	F&\x07K'
&\x07K\x07G&G&3(	GÇqG\x07wG O!&	xG\x07wG&G&\b3(	GÇqG\x07wG O!&	xG\x07wM\x07&G\x07p'&\bG\x07p'\b&\x07G\x07q'\x07&
/\b
)G6q(*&&\x07<\b&&<\b
&&G5p(<\b.&&<\b*&&<\b&&&Gp<\b"&&<\b&&<\b&&<\b&&G
p<\b)Gq(*&&.\b.\b<\b&&.\b".\b<\b)GÆ\vq(\b*G\x07GÚ¢
B'&.\b&	&\bGÖ\bp(\r
&\bG\x07p&\b.\bÖ\b&\b.\bÚ\b¼\b&\r&\b.\b\x07&\b.\b\x07ï\x07&\bG\x07A\x07\b&\bG<\b\b&\bG\x07@\x07&\bG%<\bþ\x07&\bG<\bö\x07&\bG%<\bê\x07&\b&\b.\bÞ\b(<\b\b&\b&<\bú\x07&\b&<\bò\x07&\b&\b.\bÚ\b<\bî\x07&\b&\bGê\x07p(<\b¶\x07&\bG\x07p&\bG¶\x07p(½\x07&\b.\b\x07'&\bG\x07p&½\x07&\b.\b\x07'&\bGþp&½\x07&\b.\b'&\bGöp&½\x07&\b.\bv'&\b.\bz'\x1B&\r&G.&\bG\x07p'	)GFp(*&&\re\bF&.\b(\x07
F&.\b
'\v&Gp(
Ú\x07&.\b"(\f&\v<\b
&\f&\x07<\b&G\x07<\b&&/\b=	&
&\rG.&Gp'\x07)Gq(\v*	F\bF&\vGp&
e&\v.\b(K&\v.\b'&\x07.\b(\f&\x07.\bL
F&\x07µ\b&\x07.\b
&\fG	zp(&<\b
&&<\b&\x07&\fG\x07p<\b\x07&\vGp*&	&.\b<\b&	&/	=\b\x07&	ê\x07&GFq*&\b&GM(@´\x07&\b&GM(@³\x07&\b&K(@²\x07&\b&\x1B<\b®\x07&\b&<\bª\x07&\b.\b¢\x07'&\b.\b¦\x07'&&.\b\v&\bGîp&\b.\b¶\x07&\b.\bº\x07¼\b&\r&\b.\bn&\b.\br\b\bF\bF\bF\bF&\b.\bÖ\bG~M
F)G6q(*&Gp(\x07&\b.\bÚ\b&\b.\bÞ\bG%\b&\r&\x07GS&G6p*G
G÷\x07(&\b/\bÞ\b=\b&&\b/\bÖ\b=\b)GÆ\x07q(	*&	GÎpÜ\b&	G<\bn&	G<\bb&	HÆ=\bZ&	&	/	N=\bf&	GÚp&GÆÕ
G&	Gæp'\bF&	.\bb
F&\r&	.\bb<\b&\r&	/\bZ=\b
&\rG~<\b\x07G
'G¼\x07'\x07&G¨
G
\x07(3G\bL
F&	Gòp&.\b
&.\bZG¼\x07&	.\bv&	3r!'\x07&	G<\b\x07&	G<\bz&	HÆ=\br&	&\x07<\b\x07&	G¨
/\b=\b~&	G¨
/\b=\b\x07Gú®
'\v&G¦¨
G\x07(3G
L
F&.\b'&.\b'\v&\v&G
zp'&\v'	F&&M
F&	GFq&\b\b&	.\bF(\x07
F&	.\bJ\x07&	G>p&Gú¥
G\b\x07\b&	.\b>'\x07&	.\bB'
&	&\x07G\x07&\x07!(<\b¾\x07&	&
G&\x07!(<\bÂ\x07\bF&GÏ¨
G\x07(\x073G
L
F&\x07.\b(\fK
FG'
\b&\x07.\b'\x07G'
	F&	G6p&\x07\b&	.\b6(
F&
)Gq(*&&	.\b:<\b&&<\bG'
G'	F\bF&
G>L
FG'\x07&
GºÝ
p&Gp¨\b&G\x07p'&
Gp'
\x07&Gp*G\x07&zG&
G>M!G\x07wx'
&\x07Gp'\x07&\fG\x07q(\f\x07\bGÆ&&Gâ¨
GÑ\x07 G6&&GòÝ
GÑ\x07 G&&Gß®
GÑ\x07 G\rG&&Gè®
GÑ\x07!G\x07w'
&GÚ¨
G\x07'\x07&	G¾\x07pGî¨
¨\b'\f&\x073\x07'&\x073'\x07&	& <\b®\x07&	&<\bª\x07&	&<\b¦\x07&	&
@¶\x07&	&<\b²\x07&	&&\f&\x07G\x07L!@·\x07&	Gòp&	G¦\x07p»\x07&	&	.\b\x07G\x07p( <\b\x07&Gp'\x07&	.\bn(
F&G4ü\x07&G¦¨
G¾\b&	GÚp&\v&&	GòpGL&&Ì\x07&	G.p&G®¨
G\x07û\x07&	.\b2'
&	.\b.'&	.\bn(
F&G4ü\x07&G®¨
G¾\b&
G
z'G'\x07G'\v	F\bF\bF\bF&\x07&M
F&	G&p&\x07&p(G¥
G\r\x07\b&	.\b&(\f
&	Gp&	Gòp&\f&	.\b*&	.\b"'\f&	.\b\vGG\x07wK\x07&\f&	.\b\x07U\x07&\f&	.\bzU\x07&	.\bv'&	Gp&Gú¥
G\b\x07\b&	.\b'&	&	.\b(G\x07&!<\b¦\x07&	&<\b²\x07&	G@¶\x07&	&G&!<\bª\x07&	&\f<\b®\x07&	&&\fGrp3@·\x07&	Gòp&	G¦\x07p»\x07\b&	.\bbK
F&	GÚp&&
&	Gòp&	.\b\x07L&&Ì\x07&	.\bbK\b&\r&	.\bb<\b&\r&	/\bZ=\b
&\rG~<\b&	GòpÕ\b
&	.\bn'\f&Gáü\x07&&\v\x07&Gãü\x07&	.\bn(
F&G4ü\x07&G¥
G\r¾\b&	GÚpG¥¥
G&G¥
G\r\x07O&&Ì\x07&&\fÌ\x07&\vG\x07p'\v&\x07Gp'\x07\x07&	Gp&G¶¨
G\x07\b&	&	.\b(\x07<\b\x07&	&	.\b(<\b\x07\bF\bF&K&	G\x07pGÂ¨
ª\bK&	&\x07<\b¢\x07&	&<\b\x07G'\x07&	GÒ§
/\b=\b¶\x07&	GÊ§
/\b=\b®\x07	F&\x07Gp(GL\x07&	G¦\x07p&\x07p(\x07.\b'\f&	&\x07.\b(
<\bÂ\x07&	&\f<\b¾\x07&'\x07&	G¾\x07p&	G\x07p¨\bK\x07G'\v)G6q(
*&G	z&p'\f	F\bF&\f&L
FG'\x07\x07&
G\x07A\x072&
H=	&&
H³ö=	&
&.\b
(<\b.&
&.\b(\v<\b&
&<\b&
&\v<\b&
&&\vp<\b"&
&
Gp\\\bF&
.\b(K
FG'\x07\x07&
.\b
'&
GÒ§
/\b=\b&
GÊ§
/\b=\bG'	F&Gp(\x07GL
FG'\x07\b&
Gp&p'\v&\x07'&\v.\b(\x07&\v.\b(\v&&K&Gp'&\x07K\x07&	&\vG\b&\x07!<\b
&	&\x07GÅ§
&\x07!<\b&
G6p*&	.\b
'
&	.\b'\f&\r&	GòpG*&GÊ¨
G\v\x07&\f&
\x07'&\r&<\b6&\r&<\b2&\r&
<\b.&\r&\f<\b*&	GÚp(ì\x07&Î\b&Ô\b&	GÆ\x07p*&\b.\bÖ\bG~M\x07&\b&\b.\bâ\b<\b¦\b&\b&\b/\bÚ\b=	\b&Gâ
GÆ®\x07&\b.\b¦\bGr'\x07&\b.\b¢\b'	F&\x07
F&\bG¶\x07p(\vG¢
G	¾\b&\v&.\b
&.\b¾\b&\x07Gq'\x07&Gp'\x07&\b&\b.\b¾\x07<\bö\x07&\b&\b/\b¶\x07=\bî\x07&\bG\bpÉ\b\b&\bGî\x07pGÍ
GÑ®\x07\x07&\bGê\x07p&\bGÖ\bpG:&\b.\bê\x07G~M\x07&\b&\b/\bî\x07=	Ö\b&\b&\b.\bö\x07(<\bÞ\bG¤
G\v&\b.\bÚ\b&\f&\bGÖ\bpÔ\b\x07&\bG\bp&\bGê\x07p(\x07G*&\b.\b\b'	&\b.\b\b'
&\b/\b\b'"&\bG¶\x07p(&\x07G*&\b&"=\bâ\x07&\b&
<\bÞ\x07&\b&	<\bÚ\x07&G
GG\b'\x07&G
G\vG\b'\v&\bGæp&G
G¿\x07&\bGÚ\x07p'\bG&\b.\bfK &\bGÞp&G¥
GG¯
G	²\x07G&\b.\b^(K G&&\b.\bb(\fG 
G
Ð\x07 G\x07G\b&&\fG¤
G\rÐ\x07!'&\b&\v@Ñ\b&\b&\x07@Ð\b&\b&@Ï\b&\b&@Î\b&\b&@Ó\b&\b&@Ò\b&\b&
<\bÊ\b&\b&	<\bÆ\b&\bGê\x07p'\x07)Gq(*&\bG¶\x07p(\r(\v.\b
'&Gp&\v.\b(G
G«\x07&.\b(&&&Q!'\fG'\v&.\b'	F&\f
F&\v&p(&\v&p(.\b<\b&&/\b=\b&&/\b=\b&\fG\x07q'\f&\vGp'\v\x07&\x07&<\b&\x07&<\b
&\x07&<\b&Gp*&\b&\b/\bÂ\x07=\bö\x07&\b&\b/\bÊ\x07=\bþ\x07&\b&\b/\bÒ\x07=\b\b&\bG¢
p&\x07G*&\bG<\bê
&\bG~<\bÆ
&\bG@¤\v&\bGA\x07¢\v&\bG<\b\v&\bHÆ=\b\v&\bH
=\bþ
&\bH=\bö
&\bHÆ=\bî
&\b&\b/\bÆ\b=\b\v&\b&\b/\bÎ\b=\b\v&\bGÖp&\rG 
G
¿\x07&\b.\bZ'\v&\b.\bV'&\bGÎpÜ\b&\bG<\bò\x07&\b&\b/	N=\bê\x07&\bGFq&\rG®¡
G\fGæ
G
²\x07&\x07&\rGÅ¡
G&\b.\bF&\b.\bJx&\x07Gâ¡
G\r¤\x07&\bG>p&G®¡
G\f\x07&\x07Gû
G
G
G\f&\b.\b>&\b.\bB&\x07G²¢
G
¤\x07&\x07G¹\b'\f&\x07Ô\b&\bG6pÛ\b&\b/	6'!&\bG.pÛ\b&\b/	.'#&\bG&pÛ\b&\b/	&'$&\bGpÛ\b&\bH=\bº	&\b&$=\b²	&\bH=\bª	&\b&#=\b¢	&\bG<\b	&\b&!=\b	&\bG<\b	&\bHÆ=\b	&\bG\b<\bú\b&\bG\b<\bæ\b&\bG<\bÞ\b&\bG<\bÖ\b&\bG@Â	&\b/	'!&\bGÆ	p&\bG\bpG*&\bGA\x07
&\b&\f<\b
&\b&\v&\x1B&!<\b
&\b&&&!<\b
&\bH
=\b
&\bH=\b	&\b&!=\bú	&\b&"=\bò	&\b&
<\bî	&\b&	<\bê	&\bGÖ\bp'\v)Gö\x07q(*\bFGG
.\b	(	
F&Gp&	Gæ\x07pó\x07&.\b'
&Gp(\f&.\b(\rG\x07&\r&\vGÒ\x07pG\x07&
&
.\bG\x07p<\b&.\bG~M
F&\f´\x07&Gp&	ó\x07&.\b'
&Gp(\f&.\b(\rGÒ\x07&\r&\vGÒ\x07&
&
.\bG\x07p<\b&.\bG\bM
F&\f\x07&Gê\x07p(
Ø\x07&G"p&.\bî\x07&.\bò\x07hÇ\b'\f&G~<\b&&\f<\b6&	&GpM&	E&
Ô\b&Gö\x07p*\x07&\vGÒ\x07p´\x07&\v\x07\r)Gq(	*)Gq(*\bFGúà
.\bGà
.\b'
Gà
G<\b&

F&
\f'
)Gq(\f*Gúà
.\bG\x07L
Gþà
\vGúà
§\bGþà
&
<\bGúà
G\x07<\bGþà
'
G'\r&\f&
<\b&\f&\r<\b&\f.\b'
&&\f.\b<\b
&&
GM<\b&\fGp*&&.\b
<\b&&.\b(
<\b&Gp§\b&
K\x07&Gp*Gþà
Ø\b'
)Gq(*&&
<\b&.\b4GM'\f&	&
<\b&	&\fK<\b&Gp*&	.\b(
G\x07wK&	.\b(GOxK
F&\b&\b&<\b&\b&
G\x07y<\b&	Gp*&\b.\bG\x07M&\b&\b.\b<\bª\v&\b&\b.\bª\v.(<\b&\b&GM<\b&\b.\bG\x07L
F&\b&\b.\b<\b®\v&\bG\x07A´\vGÎ
Å\b'&\bG\v<\bò\x07&\bG©
<\bî\x07&\bG~<\bê\x07&\b&\bG´\vpÂ\x07<\b¶\v&\v&\bG®\vp(	&\x07&&\bG¶\vp(G\x07&¤\b&\vµ\x07&\bGâ
Å\b<\bö\x07&\bG<\bò\x07&\bG®
<\bî\x07&\b&	<\bê\x07&\v&\x07w&\vµ\x07&\bG\r<\bþ\x07&\bGÆ
<\bú\x07&\bG<\bö\x07&\bG¾
<\bò\x07&\bH&=\bê\x07	F&\b&\bGê\x07p \x07&\b.\b(
F&\b.\b
'\x07&\bGú
Å\b<\bÂ\v&\b&\x07<\b¾\v&\b&<\bº\v&\b&\bGª\vp<\b¶\v&\bGÖ\bp(&\bG¶\vpw&µ\x07\x07&\bG®\vp¤\b&\bGª\vp¤\b&\bG\x07pÍ\b&\bGÆ\vp*&Gp*&G6p*\x07	)Gq(\x07*&\x07&ó\x07&\x07.\b
'\bF&\x07.\b(\b.\bG\bM
F&\b.\b&\bG<\b&\b.\b'\b&&.\bG\x07p<\bK\x07&\x07&\b<\b&\b&\x07GpÆ\b\x07&&.\bG\x07p<\b&\x07Gp*¨\x07\x07	\bF&\x07.\bG~L&3\x07G\x07wK&\x07.\bG	z'\b&\x07.\b
'\x07	F&\bK'
&\bK\x07&\x07.\b'	\bF&\x073
G\x07L
F\b&.\b&	Q
FG&.\b
&	Grp3\x07 &&	\x07G\x07wK\x07	&&	³\x07K\b&\x07Gp'\x07&\bGq'\b&
\x07\x07\x07)GFp(\r*&\rG\x07<\bB&\rGÁ
<\b>&\r&\f<\b:&\r&\v<\b6&\rG\x07<\b2&\rGÀ
<\b.&\r&
<\b*&\r&	<\b&&\rG\f<\b"&\rGº
<\b&\r&\b<\b&\r&\x07<\b&\rG(<\b&\rG
<\b&&\rGpG\r¤\x07&\rGFq*Á\x07\x07\b)G&q(\f*&\f&	<\b"&\f&\b/\b
=	)Gq(\r*&\x07.\b&\f.\b&\f.\b&\f.\b"&
.\b+&\rGp\x07&\r.\b'
&\f&\r.\bG\x07w<\b&\f&
<\b&\rGp*&\f.\bG\x07L
FG£
G7Ò\b&&\x07Ø\b<\b&&\v@&&	<\b
&G\x07<\b&&\b/\b=\b&&\b.\b<\b&\fG&p*¢\x07\x07	)G&q(\b*&\b&\x07G.p<\b"\b	F&\bGp&\x07eG&\b.\b(
K\x07 )Gq(	*&	Gp&\b.\b".\b&
&\b.\b&	.\b'
&\b&	.\b<\b&\b&
<\b&	Gp*&\b.\bG\x07wK&\b.\b'\x07G\x07'	&&\x07<\b
&&	<\b&\bG&p*y\x07\x07)Gq(	*&	&\b<\b&	&\x07<\bGê¥
'\x07\bF&3G\vM&.\bGr'\b&.\bGq'	F&\bK\x07&\bGq'\b&Gp(&	Gp¨\bK&Gp'\x07&	Gp*&\x07\x07\b
\x07)Gq(
*G\x07'\vG
'\f\bF&	³&\x07³(H&­&­(\x07&\bÄ\b'	&
&\x07<\b&
&\bG&	!<\b&
.\b(\x07K&
.\b'\r&&\x07<\b
G'\vG'\f&&\fp&\r<\b&&\v<\b&
Gp*l\x07
)Gq(	*&	Gp&ó\x07&	.\b'
&	.\b(\f.\bG\bM
F&\fG&p&\x07ô\x07'\v&
&
.\bG\x07p<\b&\b
F&&\x07&\bGV&\v
F&J&	Gp*|\x07	&&\x07.\b(\bG~M¶\b&\x07'
&.\b
&.\b(	G
zp'\x07	F&\bG~M
F&\x07&\b<\b&\x07&
/\b
=\b
&\x07&
.\b<\b&\x07Gp'\x07&	G\x07p'	G~'\b\x07&&	<\bz\x07\b)Gq(
*&
Gp&\x07.\b&\b&	\x07\b\b&
.\b(\v
F&
.\b\x07&
&\x07.\b&\x07.\b
&\b&	N&
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
G\b&3J!\vG\x07	Ë\x07\x07	&GöpÕ\b&G:p(	(\b.\b'\x07&\b.\b
'\b	F&\x07
F&\x07G\x07q'\x07&\b¤\b&\bGp'\b\x07&	Í\b&GFqÌ\b&GÒpÌ\b&GâpÌ\b&G&p\b&Gª\x07pÊ\b&Gp¬\b&¥\b&Gp¥\b&GÊ\x07pÆ\b&G¶\x07p(\b(\x07.\b'&\x07.\b
'\x07	F&
F&G\x07q'&\x07\b&\x07Gp'\x07\x07&\bÎ\bÖ\b\x07)Gq(
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
.\b(Ò\x07&\b&<\b"&\bH=\b&\b&	.\b
(\v.\b
(	<\b&\b&	&\v.\bGrp(\f<\b&\v.\b"(\v
&\bGp&\vG\x07q\x07K
FG'\v\b&\b.\b'	&\b.\b'\f&\b.\b\vG'\r	F&	&\fM'\v&	&\fL\x07&&	.\bL
F&&\rÒ\x07\b&	Gp'	&\rG\x07p'\r&\bG&p*&\vKG\x07'\x07&&<\b
&&\x07<\b&
Gp*	j\x07	)Gq(	*&\x07.\b'
&	Gp&\bÎ\x07G\x07'\b&	.\b'\v&	.\bG\x07wK
F&\x07G
p&
&\vÀ\b&\x07&
G\x07p<\bG'\b&&\v<\b
&&\b<\b&	Gp*j\x07	)Gq(	*&\x07.\b'
&	Gp&\bÏ\x07G\x07'\b&	.\b'\v&	.\bG\x07wK
F&\x07G
p&
&\vÀ\b&\x07&
G\x07p<\bG'\b&&\v<\b
&&\b<\b&	Gp*i\x07
\bF&\x073+&\x07G\x07@+\bF&\x073*G\x07L
F&\x07.\b&'	&\x07.\b"'\b\x07&\x07.\b&(	&\x07.\b"(\bL\x07&	&\bq'
&\x07.\b
&\bp'\v&&
<\b
&&\v<\bh\x07\b)Gq(
*&
G<\b&
&\x07&
Gpº\x07&
.\b
'\v&&	<\b&G<\b&&	<\b&&\b<\b
&&\v@&&\x07<\b&&
.\b<\b&
Gp*\b\x07	\bF\bF&\b&\x07.\bZU&\x07.\bV&\bG	zp.\b(\b&\x07.\bfU&\x07.\bb&\bGrp(\b.\bG~M\x07&G<\b&HÆ=\b)G6q(\x07*&\x07&\b.\b(	&\b.\bG	zp<\b&\x07&	<\b&\x07Gp&\x07Gp\x07\bF&\x07.\bG\x07L
F&\x07.\b'\b&\x07.\b'
&\x07.\b'\v&\x07G*pG
Ü\x07&\x07.\b.&\b<\b&\x07G\x07<\b&&\x07&\x07/\b*=	&\x07Gp'	)Gq(\b*&\b&\v<\b&\b&
<\b	F\bF&\b&\bGp\x07&\b.\bG\x07M&\b.\b
'\v&	.\b(
&	.\bL
F&	G\x07·\b&	.\b
&
G\bzp&\v<\b&	&
G\x07p<\b\x07&\bGp*&&\x07.\b&<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*ö\b\x07\r)G&q(	*&	&\b@\r&\x07.\b(\b.\b'
&\b.\b
'\b&	&\x07/\b
=\b&	G<\b&	&\b<\b&	&\b&
Grp<\b&	&	G\rp<\b")G6q(\x07*&\x07&	Gpk\bF&\x07.\b(\b
F&\x07.\b
'
&\x07Gp(\fÚ\x07&\x07.\b"(\v&
<\b
&\v&\b<\b&\x07G\x07<\b&\x07&\x07/\b=	&\x07&	/\b=	.&\x07&	/\b=	&&\x07&	/\b=	&\x07Gp'\b)Gq(
*	F\bF&
Gp&\fk&
.\b(\rK&
.\b'&\b.\b(\v&\b.\bL
F&\bµ\b&\b.\b
&\vG	zp(&<\b
&&\r<\b&\b&\vG\x07p<\b\x07&
Gp*&&\x07.\b<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*&	G&p*b\bF\bF\bF\bF\bF\bF&.\b(3G\x07q	\x07\b\x07&.\bG\rU	&.\b\b&G	@&&.\bG\x07p(<\b&K\x07	b\x07	)Gq(\b*\bF&\x07G\x07w(\x07G
M&\bG
p(\x07&Á\x07&\b.\b&\x07Ì\bK
FG\v'\x07\x07G
G	&.\b*G~L!'\x07&\bGp*&\x07\x07\x07\v)Gq(
*\bF&\bG\vQ)Gq(	*&	G<\b&	G1&	Gpº\x07&\x07&\b&	.\b&	.\b
±\x07&	Gp*&
Gp&\x07&\bZ&
3GyG\x07w'\f&
.\b'\r&&\r<\b
&&\f<\b&
Gp*			[\x07
&\x07.\b'\b&\x07.\b
'
\b	FG&\b&
L\x07 &\x07&\bGp(	<\b&\b&	'\b3
&\bGq.\b'	G\x07'\x07&&	<\b
&&\x07<\bS\x07	&&.\b(\b&\x07Grp(	Gp&.\b
(
&\x07&
&\bqGt(\bO!<\b&\x07&\bO
&&.\b&\x07pG\x07p<\b&	\vGY\x07\b)Gq(\b*&\bGp&\x07¯\x07&\b.\bG\x07M
G\v&\x07&\b.\bG	zp(\x07.\b'	&\x07.\b'\x07&&	<\b
&&\x07<\b&\bGp*\b\x07\v)G&q(\b*&\b&\x07<\b&\b&<\b
&\b&\bG%p(<\b&\b&<\b&\b&\bGp<\b&\b&\bG
p<\b)Gq(\x07*&\x07Gp&\b.\b.\b&\b.\b.\b¾\x07\b&\x07.\b'\f&\x07.\b'\v)Gq(*GG
.\b	(	
F&Gp&	Gæ\x07pá\x07&.\b'	\bG\b&.\b(
.\bG~L &&
&\f&\vG&.\bG\x07M &
&.\b
\b&	&	.\bG\x07q<\b&Gp*\x07G\x07w&\v
F&\f&\vc&\x07Gp*&\bG&p*X\x07\x07)Gq(	*&\x07.\b&\b('\b&	Gp\x07G\x07'\x07&\b&	.\bG\x07L
F&	.\b\x07G'\x07&\b<\b
&&\x07<\b&	Gp*R\x07\v&.\b(
K
FG&.\b
Gp'\x07	F&&\b\b'\v&\x073G&\v!&	x'	&\x07Gp'\x07&
&\bG\x07p(\bM&	_\x07\x07)Gq(	*&	&\x07&\bG	zp<\b&	&\x07<\b&	.\b'\x07&	.\b'\b	F&\x07&\bM
F&&\b.\b&\b.\b
¾\b&\bGp'\b\x07&	Gp*\v\x07\r)G&q(	*&	&\x07<\b&	&<\b
&	&	G%p(<\b&	&<\b&	&	Gp<\b&	&	G
p<\b)Gq(\v*&\vG
p&	.\b.\b&	.\b.\b\b)G\x07q(\b*\bF&\v.\b
G~M
F&\b&\v.\b<\b&&\b&\v/\b
=	&\bGpÛ\b&\bG<\b6&\b&\b/	=\b.&\b.\b"'\x07&\b.\b&'&\bG\x07A\x07^&\b&<\bZ&\bG<\bV&\bG\x07@R&\bG&<\bN&\b&<\bJ&\bG<\bF&\b&<\bB&\b&\x07<\b>&\bG&<\b:	F&\bGp&\bG:pe\bF\bF&\b.\b(\x07
F&\x07'&\b.\b')Gq(
*\bFGG
.\b	(\f
F&
Gp&\fGæ\x07pá\x07&
.\b'\f&
.\b(\r.\bG~L
G\b\v&
&\r&&&
.\b
'&
.\b'\r&\f&\f.\bG\x07q<\b&\rG	M\x07&\b&<\b
&\b&\r<\b&
Gp*&\b.\b	\x07\b\x07\b&\b&\b.\b6<\bF&\b&\b/\b.=\b>&\bG~<\b:&\bG:pÔ\x07&\bGpÔ\b
&\bG\x07<\b&\bGý
<\b~&\b&<\bz&\b&\x07<\bv&\bG1<\br&\bGÒ
<\bn&\bGâp(&\bGîpG	I&\b.\bf&\b.\bjÁ\b&Ô\b&\bG.pÌ\b&\bGpÔ\b	&\bG.p&\b.\b
ã\x07&\bH=\b:&\bG:pÔ\x07&\bG\x07p*&\vGp*&	G&p*W\bF\bF\bF&	K&\b&	Q
F&\x07&	p2GÅP\x07\b&\b&	M\x07&\x07&	p'\x07&\b&	q'	\x07G'\x07&&	<\b
&&\x07<\bZ\x07\b)Gq(\b*&\bGp&\x07¯\x07G\x07'	\bF&\b.\bG\x07M
FG'	\x07&\x07&\b.\bG\bzp.\b'\x07&&\x07<\b
&&	<\b&\bGp*T\x07\b&\x07G\x07w'
G'\x07	F\bF&\x07&	L
F&	'\x07\x07&
&\x07&\bp3L
G\x07\v&\x07G\x07p'\x07\b'\v&&\x07<\b
&&\v<\b[\x07\x07)Gq(
*&
Gp&\x07.\b&\b&	\x07&\x07.\b
&\x07.\bg&
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
Gpr\bF&\x07.\bG\x07L
F&\x07.\b
'\b&\x07Gp(\fG
Ü\x07&\x07.\b"&\b<\b&\x07G\x07<\b&\x07&\x07/\b=	&\x07&
.\b"<\b.&\x07&
/\b=	&&\x07&
/\b=	&\x07Gp'\b)Gq(	*	F\bF&	Gp&\fr&	.\bG\x07M&	.\b'\r&\b.\b(\v&\b.\bL
F&\bG\x07·\b&\b.\b
&\vG\bzp&\r<\b&\b&\vG\x07p<\b\x07&	Gp*&&\x07.\b<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*&
G&p*?\x07\x07)Gq(
*&
G
p&\x07&\b&	n&
.\b'\x07&&
.\b<\b
&&\x07<\b&
Gp*M\x07\b)Gq(\b*&\bGp&&\x07ð\x07\bF&\b.\b(K&\b.\b(	
F&	&Ñ\b(\x07K\x07&\bGp*&\x07\x07\x07	)Gq(
*&
G<\b&
&	&
Gpº\x07&
.\b'\v)Gq(	*&	&
.\b
(\f<\b
&	&\v<\bG'\v&\b&\fU
F&	&\f<\b&	&\x07&\b&\fqp<\b&	&	Gp©\b'\v&	Gp*&&\b&\fq<\b
&&\x07G&\v!<\b&
Gp*\b\b\x07)Gq(	*)Gq(
*&
G
p&\bG\x07G\x07n&
/\b'\v&	G<\b&	&\v=\b
&
Gp*&\b
F&\b
F&	.\b&\x07&\b&	&\b<\b&&	.\b<\b&&	/\b
=\b&	Gp*X\x07	)Gq(\b*&\b&\x07<\b&\b.\b(	.\b
&	.\bq
&\x07&\x07.\b(
G\x07p<\bG\x07\vG'\x07&&
<\b
&&\x07<\b&\bGp*U\x07\b)G&q(\x07*&.\b&G<\bK
FG¶
G"Ò\b&.\b
'&\x07G~<\b&\x07&<\b&\x07GpÔ\x07&\x07G&p*P\x07\x07)Gq(
*&
&	<\b
&
&\b<\bG'\b&\x07&	U
F&
&	<\b&
&<\b&
&
Gp©\b'\b&
Gp*&\bR\x07\x07)Gq(\f*&\fGp&\x07.\b6&\b&	\x07\b&\f.\b'\b&&\f.\b(\x07&
&\x07!<\b&&\b&\v&\x07!<\b
&\fGp*G\b&.\b&\x07Q
FG\x07&.\b
&\x07Grp3\x07 &3GM&&\x07\x07G\x07w(&G\bL!G\x07w\x07\x07	&Õ\b&.\b*G~M
F&G6p«\b&G*pÔ\b&GÒpÍ\b&GÞp(	(\x07.\b
Gp'\b&\x07.\b'\x07	F&\x07
F&\bGqÔ\b&\b.\bG~M
F&\bÍ\b&\x07G\x07q'\x07&\bGp'\b\x07&	Ï\b&GêpÌ\bU\x07\x07&.\b&G<\bG\x07M
FGî¢
G7Ò\b&Gp¤\b&.\bG~M
F&GpÔ\b&.\b
F&G
pÈ\bJ\x07\x07)Gq(
*&
Gp&\x07&	ð\x07\bF&
.\b(\x07K&&
.\b&\x07&\bº\b(K&
Gp*&S\x07
&\x07.\b'\b&\x07.\b
'	&\x07i(
GÊM
F&\x07&\x07.\b&\x07.\b(\v&	p&\b&\x07.\b
pqp<\b&&
<\b
&&\v<\bQ\x07\x07)G&q(\b*&\bGpÜ\b&\bG<\b"&\b&\b/	=\b&\bGp&\x07\x07&&\b.\b"<\b&&\b/\b=\b&\bG&p*I\x07\x07&\x07.\b(\b&\x07.\bU
G\v&\x07&\bG\x07p<\b&\x07.\b
&\bG\bzp.\b'\x07G\x07'\b&&\x07<\b
&&\b<\b?&\x07&\bp&\bG\x07&\x07G\x07O G\b&\x07GO G	G
&\x07G
O!<\b
&&\b<\bV\x07\b&.\b(\b&.\bL
F&G
GÅ\x07&.\b
&\bGrp(	&\x07.\b<\b&	&\x07/\b=\b&	&\x07/\b=\b&&\bG\x07p<\bK\x07	)Gq(\b*	F\bF&\bGp&\x07e&\b.\b(	K&\b.\b(
K\x07&&
<\b
&&	<\b&\bGp*J\x07\b)Gq(\b*&\bGp&\x07.\be&\b.\b'	&&\b.\b(\x07G\x07&\x07!<\b&&	G&\x07!<\b
&\bGp*\b\x07\r)G&q(	*&	&\b<\b"&	&\x07<\b&	&\b<\b)Gq(\f*\bF\bF&	&	Gp(
.\b(\x07&
.\bO
G\x07'\b)Gq(\v*&\vG
p&
G\x07G\x07Æ\x07\bF\bF&\v.\b(\rK&\v.\b'&\v.\b
'&\x07K
F&&°\b&
G<\b&
G\x07<\b
\x07&&&\r&\x07(\bº\b(\x07K\x07&
&\b<\b&
&\x07<\b
G~'\r&\f&\b<\b&\f&\r<\b&\vGp*&\f.\bG~M\x07&
.\b\v&\x07<\b&	&
.\b
<\b&\fGp*\x07&&	/	=	&	G&p*O\x07\x07)Gq(
*&
Gp&\x07.\b6&\b&	\x07&\x07.\b*&\x07.\b.g&
.\b'\x07&&
.\b<\b&&\x07<\b
&
Gp*C\x07\bG"'\b	F&\bGM
F&&\x07&\bG"w|Gw(	G6x&	GÝp&	GO!ü\x07&\bG
q'\b\x07Ä\b\x07\f)G&q(\b*&\b&\x07<\b&\b&\x07.\b"<\b"&\bG<\b&\b&\x07<\b&\b&\bGp<\b)G6q(\x07*&\x07Gp&\bGp\x07\bF&\x07.\bG\x07L
F&\x07.\b'	&\x07G&p(\fG
Ü\x07&\x07.\b*&	<\b&\x07G\x07<\b&\x07&\x07/\b&=	&\x07&\b/\b=	.&\x07&\b/\b=	&&\x07Gp'	)Gq(
*	F\bF&
Gp&\f\x07&
.\bG\x07M&
.\b'\r&	.\b(\v&	.\bL
F&	G\x07·\b&	.\b
&\vG\bzp&\r<\b&	&\vG\x07p<\b\x07&
Gp*&&\x07.\b<\b&&\x07/	=\b\x07&G<\b&HÆ=\b&\x07G6p*&\bG&p*F\x07\b)Gq(\x07*&\x078(\b<\b&\x07.\b&3,&\x07.\bG-&\x07.\b&3\x07/&\x07Gp*&\b.\x07\x07)Gq(\b*&\bGp&&.\bG\x07G
&\x07q&\bGp*C\x07\b&\x07G\bz'\x07&\b.\b'		F&\x07(\b
F&\bG
q'\x07&.\b'
&G
p'&	&
M\x07&\bGM.\x07\x07)Gq(	*&	Gp&&.\bG\x07&\x07&\bq&	Gp*F\x07	G
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
&&\x07<\b@\x07\x07)Gq(	*&
F&	&\b<\b&&	Gp&\x07.\b&	Gp*GÂ
G8Ò\bG\x07\b)G&q(\x07*&3&G@K
FG¶
G"Ò\b&\x07G~<\b&\x07GpÔ\x07&\x07G&p*A\x07\x07\bF&.\b(\b&\x07U
F&\x07K&\x07&\bUxK
F&.\b
&\x07p2GÅR\b&&\x07<\bL\x07\b&.\b(\b&.\bL
F&G
GÅ\x07&.\b
&\bG
zp(	&\x07/\b=\b&	&\x07/\b=\b&&\bG\x07p<\bD\x07\x07)Gq(\b*&\bGp&\x07.\b&\x07.\b
®\b&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*D\x07\x07)Gq(\b*&\bGp&\x07.\b
&\x07.\b®\b&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*@\x07\x07)Gq(
*&
&\x07<\b
&
&<\b&
&	<\b&
&\b<\b&
&
Gpõ\x07&
Gp*@\x07\x07)Gq(
*&
&\x07<\b
&
&<\b&
&	<\b&
&\b<\b&
&
Gp©\b&
Gp*<\b&.\b(.\b&\x07Q
FG&.\b
&\x07Grp3\x07 &&\x07\x07G\x07wG\bL=\x07\x07)Gq(	*&	G
p&&\x07&\bÆ\x07&	.\b
F&	.\b
&	.\b°\b&	Gp*\b\x07\r)G&q(\x07*&\x07&.\b<\b&\x07&/\b=	&\x07&/\b=	&\x07Gp')Gq(\b*\bFGG
.\b	(

F&\bGp&
GÖ\x07pó\x07&\b.\b'\v&\b.\b(	.\b(\f&	.\bL
F&	GÃ\x07&	.\b
&\fGrp(\r&.\b<\b&\r&/\b=\b&\r&/\b=\b&	&\fG\x07p<\b&\v&\v.\bG\x07p<\b&
E&\bGp*\x07\bF\bF\bF\bFG\x07&.\b(\x07G~y&\x07GT!	\x07\b	&G
pË\b\b&Ô\b\x07&G
p­\b&\x07G&p*Û\x07\x07
G\x07'
\bF\b)Gq(\b*\bF\bF&\x07.\b(\x07.\bG\bL
F&\x07.\b'	&\x07G<\b&	K\x07&\b&	\x07&\b.\b
'\v&\b.\b'	\bF&\x07.\bG\bL
F&\x07&\v<\b
&\x07&	<\b&\bG\b<\b\x07&\b&\v<\b&\b&	<\b&	G\bM	&\bGp¯\b&\bGp*&\x07\b&\bGp¯\b(\x07.\bG\x07M
FG'
\x07&\x07G
pØ\b'\x07&&\x07<\b
&&
<\b>\x07\x07)Gq(	*&	Gp&\x07&\bé\x07&	.\b'\x07&&	.\b<\b&&\x07<\b
&	Gp*<\x07\x07)Gq(\b*&\bGp&\x07 \x07&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*?\x07\x07)Gq(\x07*&\x07Gp#&\x07&\x07.\b&\x07.\b¼\b&&\x07.\b&\x07.\b
ï\x07&\x07Gp*?\x07\x07)Gq(\x07*&\x07Gp$&\x07&\x07.\b&\x07.\b¼\b&&\x07.\b&\x07.\b
ï\x07&\x07Gp*?\b\x07\x07)Gq(\x07*&\x07GpG
G
G«\x07&\x07/	'\b&G<\b&&\b=\b&\x07Gp*&&\x07G\x07ä\b&&\x07G
ä\b+\x07\x07)Gq(\v*&\vGp&&\x07&\b&	&
q&\vGp*o\x07\b)Gq(\b*&\x07.\b
(	&\x07.\bU
G\v&\x07&	G\x07p<\b
&\x07.\b.\b&	'\x07G\x07'	&\b&\x07<\b&\b&	<\b&\b.\b'\x07&&\b.\b<\b&&\x07<\b
&\bGp*»	\x07)Gq(\f*)Gq(\r*&\x07.\b')Gq(
*&\x073'&\x07.\b'&\x07.\b'\b\bF	F&\b'\vG	'&G\x07w\x07G'	\bF\bF	F&	&L(\x07&	&\vp(\b3Gq(GSGG\x07&zG¡
w!K
F&	G\x07p'	\x07&\x07&	Gy&p(<\b&\x07&\bG\x07p(\b<\b\x07&\x07G\x07@&\v'\b&'	&	K&\vK)G&q(\b*&\bG<\b"&\bGpG'&\bG"pº\x07&\bGp&\b.\b&\b.\b&\v&	ö\x07&
&\b/	=	&\bG&p*&
&\x07.\b
&
.\b(\x07&\v&\x07!&
.\b&	&\x07!\bF&
.\bG\x07w(\v
F&
.\b
'	\x07&G\x07@&\x07GMG\b&\v!'&\r&@&\r&	<\b&
Gp*&\r3'\x07&\f&\r.\b<\b&\fG\b&\x07&\x07G	L!@&\rGp*&\f.\b'\x07&&\f3@
&&\x07<\b&\fGp*\b\b\x07)Gq(\b*&\bG<\b&\b&\x07<\b
&\b&\x07.\b<\b)Gq(\v*&\vG
p(
&\b.\b(\x07&\b.\bq(	G&\x07&	U!Û\x07)Gq(\x07*&
&\b.\b(	&\b.\bq(\fG&	&\fU!´\b&
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
\x07@&	G\x07p'	&
G\x07p'
\x07&	<\b&\x07Gp*&&\v.\b<\b&&\v/\b
=\b&\vGp*&\bGp*&&\x07&\x07.\bG\x07p<\b&&\x07<\b
&&\x07G
p<\bg\x07\b)Gq(\x07*&.\b&G<\bG\x07L
F&\x07&.\b
)<\b&\x07Gp¤\b&\x07Gp*&.\b
F&G
p¤\b&.\b
F&Gp(Ú\b&¤\b=\x07\x07&.\b(\b&.\bL
F&G
G
Å\x07&.\b
&\bG\bzp&\x07<\b&&\bG\x07p<\b;\x07\x07)Gq(\x07*&\x07&.\b(.\b<\b&\x07&.\b<\b&\x07GpÓ\b&\x07Gp*;\x07\x07)Gq(\x07*&\x07&.\b(.\b<\b&\x07&.\b<\b&\x07GpÌ\b&\x07Gp*3\x07\x07\bF&K&\x07.\b(\b
F&&\b\x07&\x07.\b
(\x07K&&\x07c\x07\x07\b\bF\bF\bF&3G
q\b\x07\b&G
p(\b(\x07.\b'&\x07.\b
'\x07	F&
F&G\x07q'&\x07ç\x07&\x07Gp'\x07\x07&\bÓ\b&G
p(\b(\x07.\b
Gp'&\x07.\b'\x07	F&\x07
F&\x07G\x07q'\x07&ç\x07&Gp'\x07&\bÏ\b<&&\b<\b&G<\b&&\x07.\b"<\b&&\x07.\b
(\b<\b&&\b&\x07.\bGrp<\b
$&\b
F&\b&\x07Ñ\b'\x07&&\b<\b
&&\x07<\b9\b\x07\x07)Gq(\x07*&\x07GpÛ\b&\x07/	'\b&G<\b&&\b=\b&\x07Gp*3\x07\x07)Gq(\x07*&\x07&Gq<\b&\x07Gp(\x07&\b&\x07Gp*5\x07\x07&.\b'\x07&.\b
'	F&\x07
F&\x07G\x07q'\x07&Ô\b&Gp'\x072	F&\b
F&\bG\x07q'\b&&\x073yGr'&\x07G\x07p'\x07\x07&3\x07\b&.\b(\bG	p(	&\x07&\bp(\x07&.\b"(&&\x07Q!(&&	Q!G\x07\x07)Gq(	*&	Gp&\x07&\b¾\x07&	.\b'\x07&&	.\b(\b<\b&&\x07<\b
&&\b<\b&	Gp*/\x07\x07&\boG\x07L
F&\bG&\x07&\bÄ\b!'	&&\x07<\b
&&	<\b,\x07\x07&\x07Gq(\b&\b.\bG\x07p<\b&&\x07<\b
&G¥
<\b8\x07\x07G\b'\b\bF&.\b*G~L&\x07&.\b2U&.\b.&\x07p3'\b&\b &\x07G<\b&&\x07<\b
&&\x07G
p<\b,&.\b&\x07L&.\b
G\bMw(\x07
F&\b&G\b<\b
&\x07-\x07\x07&.\b
(\b&\x07.\b
L
&.\b&\x07.\b&\bÇ\x07\vG\x07K.&	&
&\x07&\b±\x07'\x07&&
&\bq<\b
&&\b&	pG&\x07!<\b\bF&\x07K&\x07&Ñ\b(&&\x07\x07)Gq(*&7?	&Gp*&1	,\x07\x07)Gq(\x07*&\x07&Gq<\b&\x07Gp\x07&\x07Gp*,\x07\x07)Gq(\x07*&\x07&Gq<\b&\x07Gp\b&\x07Gp*0\x07\x07&&\x07.\bG&\x073G
L(\b!<\b
&&\x07.\bG
&\b!<\b1\x07\x07&.\b'\b&G\x07\b&\x07&.\b
&.\bpp&&\bG\x07p<\b4\x07\x07)Gq(\b*&GA\x07&\bG~<\b&\x07&\bÍ\x07&\bGp*,\x07\x07)Gq(\x07*&\x07&/\b=\b&\x07Gp°\x07&\x07Gp*,\x07\x07)Gq(\x07*&\x07&3@&\x07GpË\x07&\x07Gp*	1\x07\x07GÎá
/	'\x07GÎá
H=	&&\x07H&D\b
&&\x07­G\x07L<\b%&\x07G\x07wG
L
&&\x07ò\x07G\x07w\vG\b'&\x07GQ
F&&\x07Gt\x07&&\x07GvG6xü\x07%	F&\x07
F&\x07G\x07q'\x07&¤\b&G
p'\x07&&
F&&\b&	&\x07.\b\bGÂ
G8Ò\b+)G&q(*&G~<\b&GpÔ\x07&G&p*				 &\x07&	L
&&\b&\x07G\bzÇ\x07\vG\x07K*\x07\x07&.\b&.\b(\bq&\x07O
F&&\b&\x07G\x07G\x07Ý\x07	'&.\b6&\x07&\b\x07(3\x07&	&3G\x07L!G\x07w!&\x07&	L
F&\x07
F&&\b&\x07'&&\x07.\b<\b
&&\x07.\b
G&\x073G	L!<\b"&
F&&\x07.\b\x07GÂ
G8Ò\b¨\x07\x07	&.\b(\x07&\x07.\bG\x07q(\x07<\b&\x07K
F)Gq(\x07*&\x07&G
p<\b&\x07&.\b(<\b&.\b
F&.\b(\b.\b(	
F&.\b&	\x07&\b.\b
(\b
F&.\b&\b°\b\bF&\x07.\b(GL&&.\b
G\x07q(\b<\b
&\b&G°\b&\x07Gp*	(&&	&\x07&\b\x07&G\x07A\x07*&&\b<\b&&G<\b"&\x07&	L
&&\b&\x07Ç\x07\vG\x07K#&.\b&\x07q&\bO
F&&\x07&\b&	&
Ý\x07&3\x07G\x07L
&&\x07³\x07\vG"&\x07
F&&\x07&\bï\x07&G~<\b\x07\x07\bGÂá
3G\x07M
F\bF)Gq(\x07*\b\bF&K&.\b&G<\bK&.\b
\x07&\x07G\bA&\x07GpÂ\x07'\bF\bF\bFGÂá
3G\x07q\b\b\x07GÂá
G\b@G¾á
¤\bGÂá
G\x07@G¾á
&<\b&\x07Gp*\x07G¾á
&G\x07L
FG£
G7Ò\b&\x07$&.\b
&.\b&&G
p¤\b&Gp¤\b\x1B&.\b
G\bM
F&G
pâ\x07G&&GS!G\rpG~w &G<\b&GG&\x073!<\b
\x07\x07&9(\x07<\b
&&\x07GM<\b\x07\x07&:(\x07<\b
&&\x07GM<\b\x07\x07&;(\x07<\b
&&\x07GM<\b\x07\x07&<(\x07<\b
&&\x07GM<\b&&\x07&\bG\bzp<\b
&&\x07<\b&.\b(GU
F&\b&.\b
F&G
pÆ\b&&\x07&\b&	&
"GM&.\b
F&G
p¤\b&.\b&.\b
&\x07.\b&\x07.\b
Ñ\x07&.\b&.\b
&\x07.\b&\x07.\b
\b&.\b&.\b
&\x07.\b&\x07.\b
¸\b&.\bG~M
F&Ô\b&.\bG\bM
F&â\x07&.\bGT
F&Ì\b&&\x07&\bD<\b
&G<\b&.\bG\bM
F&§\b&\x07
F&&\x07cGÎá
&³H&H\x07=	&.\bG~M
F&½\bH\x07\b&.\b
(\x07&\x07&.\bp(M
F&&\x07q'	F&\b&\x073G\x07Lp'\b&\x07G\x07p'\x07&G\x07q(&\b&&.\b&\x07G\x07G\x07\b&&.\bG\x07G
G\b&&.\b&\x07G
G\b&&.\b&\x07G
G
\b&&\x07&\b&	Ñ\x07G\x07y&»\b(&\x07&4&\b&	\`(\b
F&	&\x07&\x07&	Q!(	
F&\b&&	&&\x07c&\b&.\b
&.\b&&\b<\b
&&\x07<\b&Gp«\b&Ô\bI\x07\b&&\x07&\bp(
&\x07q(\b\b&.\b'	&\bK&\x07&
LxK
F&.\b
&	p&\x07&\b&&\b&	p<\b&&\x07.\b
&\x07.\b®\x07&.\b&\x07&\b G¤
G\v&&\x07\f\x07\x07\v)Gq(\b*&\bG
p(	&\x07.\b"(\fÜ\x07&	&\f·\b&	.\b
&	.\b(\x07G\bzp'
	F&\v&\fM
F&
&\v<\b&
G
p'
&\x07G\x07p'\x07&\vG\x07p'\v\x07&	&\x07<\b&&\b.\b<\b&&\b/\b
=\b&\bGp*&&\x07tG\x07y&G~&\x07qSG\x07&A&.\b%&¤\bø\x07JvG©	&Ú\b&¤\b&ì\x07&Î\b&}&Ó\b&.\b
&.\b\x07&Ì\b&G
G
Ó\x07&G
GÓ\x07&G
GÓ\x07&G
GÓ\x07&\b&\x07&\bb&\x07&\`&&\x07=&G
GÓ\x07&G\x07G\x07Ó\x07&G
GÓ\x07&G
GÅ\x07GG\b&.\b'&GÃ\x07&.\b@&HÆ=	&H=		\b\v\x07)GFp(\b*&\bG&p(&\x07.\b!&\bGp&\b.\b&&\b.\b*¼\b&\bGp&\b.\b&\b.\bï\x07&&\b.\b&\b.\b"{&\b.\b&(

F&\b.\b.'&\b.\b2'\f&\b.\b*'	&\x07.\b2&\bG:p&
&	®\x07G'
\bF\bF\bF\bF&\f\b	\x07&3(	G1q	\b\x07\b\x07&3'	&&	G\x07wG1L(	p'\v\bF&\f&	q(	GU
FG'	F&	K
F&'

&\v3G6q(\fGQ\b&³H(\rH&­	&\vG\x07p'\v&	G\x07q'	&\f&\r­p(&\fU\bG'
	F&	K\b&\v3G6q(GQ\x07&\vG\x07p'\v&	G\x07q'	&&
Grp'
G'
&\b&\x07.\b0GM@6&\b&
<\b2&\b&\b.\bB<\b.&\b&\b/\b:=	&&\bG&pÔ\x07&\bGpÔ\b&\bGFq*-\x07\x07)G&q(*&G~<\b&GpÔ\x07&G&p*H®å\bH¾å\bÑ\x07)Gq(
*)G\bq(*\bF\bFGG
.\b	(\x07
F&GÞp&\x07Gæ\x07pá\x07&.\bb'&.\b^(\x07.\bG~L\b&\x07.\b*'\v&\x07\x07'	&GÂ\x07p&\x07G\x07f&GÎ\x07p&\x07GfG\b&	G\x07w(	G
q&	G	S!G\bzG\rw(	.\b¤
'\f&	.\bú£
'	\bF&\vG~M
F&\x073K&GÚ\x07p&\x07.\bBW&Gæ\x07p&\x07G*p&\x07.\b&î\x07WGr(\b.\b
'\r&\b.\b
'\b\x07&G~<\bÚ\x07&G~<\bæ\x07&Gö\x07p&\x07U&\x07.\b'&\x07.\b'\bF&\vG~L
FG'\v\x07&\x07.\b:G&\x07.\b6G~M!'\v&\x07.\b>'\x07&&	<\b¦\x07&&\f<\b¢\x07&&/\bÂ\x07=	f&&.\bÊ\x07<\bn&&/\bÎ\x07=\br&&.\bÖ\x07<\bz&&\r<\b¶\x07&&\b<\b²\x07&&/\bÚ\x07=\b\x07&&.\bâ\x07<\b\x07&&/\bæ\x07=	\x07&&.\bî\x07<\b\x07&&<\bª\x07&&<\b®\x07&&\v<\bº\x07&&\x07<\b¾\x07&&.\bþ\x07<\b\x07&&/\bö\x07=	~&G\x07<\bÚ\x075'\x07&G<\bþ\x07&&\x07<\bú\x07&&GÚ\x07p<\bö\x07&Gþp'	&G\x07p'\f&G\x07p'\r&Gòp'\bF\bF&.\bö\x07K
F&.\bú\x07'\x07\x07&&.\bþ\x07<\bî\x07&&/\bö\x07=	æ\x07&GÖp&Gæ\x07p&G¢\x07p\x07\b&.\bVG\x07w
F&.\bZ\x07&GÎp&Gæ\x07p&Gæp\x07&.\bNG\x07w
F&.\bR\x07&GFq&Gæ\x07p&\x07&.\bFG\x07w
F&.\bJ\x07&G>p&Gæ\x07p&G²\x07pz&.\b>G\x07w
F&.\bB\x07&G6p&Gæ\x07p&\ry&.\b6G\x07w
F&.\b:\x07&G.p&Gæ\x07p&\fy&.\b.G\x07w
F&.\b2\x07&G&p&Gæ\x07p&	\x07&.\b&G\x07w
F&.\b*\x07&Gp&Gæ\x07p&Gª\x07p\x07&.\bG\x07w
F&.\b"\x07&Gp&Gæ\x07p&Gº\x07pz&.\bG\x07wK\b&.\b'\x07&Gæ\x07pG
x¤\bG\x07'\b\b&&.\bî\x07<\bþ\x07&&/	æ\x07=	ö\x07&&.\bú\x07<\b&G<\b&.\b'\x07&.\b'\b\x07&&\b<\bö\x07G\x07'\v&G<\bæ\x07&&\x07<\bú\x07&Gú\x07p&Gæ\x07p&\bG\x07w(\b!¤\b&GæpÔ\b&Ô\b&\r«\b&\f«\b&	Ô\bG&\x07&\b!'\b&&.\bG\x07q<\b&
&\b<\b
&
&\v<\b&G\bp*&
.\b
'\x07&
.\bG'&
G<\bG\x07L
F&
Gp¤\b&\x07'&
Gp*&\fGÞ
	?\b\x07\x07)Gq(	*&	Gp&\x07&\b&\b«\x07&	/	'
&G<\b&&
=\b&	Gp*)\x07\x07)G&q(\x07*&\x07&=\b&\x07GpÔ\x07&\x07G&p*\\4G
Ë\b5xuuz54x{yz{v5zuuringoty5yzghrk3~><e<:3{tqtu}t3rot{~3mt{5roh5x{yzroh5yxi5x{yz5rohxgx5grrui5yxi5yzx4xyyxi5gvv4xy5xuuz54x{yz{v5zuuringoty5yzghrk3~><e<:3{tqtu}t3rot{~3mt{5roh5x{yzroh5yxi5x{yz5rohxgx5yzj5yxi5znxkgj5ruigr4xy5igxmu5xkmoyzx5yxi5otjk~4ixgzky4ou37?:?il>i<h;h;;=l5py3yy3649476<5yxi5l{z{xky5pyvo4xym\x07\x07GÖ
\x07\rGê
\x07G
Û\x07x\x07så\x07m\x07\x07:\x07l·iruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkjm\x07&olxgskiuuqokJusgotg{zuiutyktzSujkv{xvuyk44m\x07\x1Bm\x07m\x07znk&iutlom{xgzout&oy&tuz&|groj2&k|kxznotm&uvzoutgr&yzgy&jktokj&&yzgzoyzoiygrrtgskLtUtik&igrrkj&suxk&zngt&utikgiikvz@&k~vkizkj&ojy&ul&znk&vuroi2&lu{tj&((m\x07\x07(mgzkj&yixovz&@&k~vkizkj&oz&zu&x{t2&h{z&m\x07Æ7m\x07Ð*m\x07ÑJgiikvzxkpkizi{yzusokuvktiruykutikgr}gyyg|koz&lgorkj&zu&rugjoz&zuuq&rutmkx&zngt&76&ykiutjyA&znk&uznkxy&mu&ut&}oznu{z&ozm\x07.\x07-vxklkxktiky@&k~vkizkj&zu&hk&|oyohrk2&h{z&yuskznotm&nojky&gyyktzx3vxklkxktikyyzuxgmk@&k~vkizkj&iuuqoky&ux&ruigrYzuxgmk2&lu{tj&tkoznkxA&znk&gty}kx&nurjy&lux&znoy&vgmk&utr\x07h{zzut\bzvkCh{zzut\bjgzg3gyyktzxC\byruzC	
ggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxzÂ
\x07\x07Ã
\x07Í
\x07\x07\x07Î
\x07Ø
\x07\x07\bÙ
\x07\fß
\x07\x07	à
\x07\vå
\x07\x07
æ
\x07ï
\x07\x07\vð
\x07	ó
\x07\x07\fô
\x07\f{tgyqkjjkiojkjyzgrk\x07gyyktzx3vrgiknurjkx\bxurkCmxu{v\bgxog3rghkrC\x07yruz\btgskCzozrk\btgskCzk~zÅ\v\x07\vÊ\v\x07Á
\x07\x07Å\v\x07\vÕ\v\x07Á
\x07\x07\x07jo|\birgyyCh{zzuty\btgskCh{zzut\f\x07
\f\x07Å\v\x07\v$\f\x07Á
\x07\x07Á
\x07\x07Á
\x07\x07\x07h\byruzCzozrk\x07v\byruzCzk~zvxu|ojkxvrgiknurjkx4zk~zvrgiknurjkx4utikvrgiknurjkx4gr}gy\x07h{zzut\bzvkCh{zzut\bjgzg3mgzkC\bjgzg3gyyktzxC\byruzCh{zzut2&zozrkyixovz&}ozn&jgzg3iutyktzC((@&k~vkizkj&zvkC(zk~z5vrgot(2&lu{tj&g&yixovz&zngz&oy&tuz&otkxz&gtj&grxkgj&xgtznksk\brgtmC\bjgzg3znkskC\bjgzg3vuyozoutC\vyixovzkjGiikvzvxuulyozkkxxuxiroiq|oyohorozingtmkvgmkynu}yzuxgmkiutlom{xgzout@&k~vkizkj&gz&suyz&8<87::&ingxgizkxy&ul&vrgot&jgzg2&lu{tj&suxkktjvuotztutkinuoikygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk+\x075\x07A\x07S\x07d\x07\x1By\x07\x07&mxgtzkj&&jktokj&xkgjynu}tingtmk\x07gyyktzx3vxklkxktiky\x07jogrum\bgxog3rghkrrkjhCzozrk\bvgxzCvxklkxktiky\x07nkgjkx\x07\r\x07-\x07>\x07\rvxklkxktiky\x07n8\bojCzozrk\btgskCiruyk\birgyyC}uxjyÅ\v\x07\v}\x07Á
\x07\x07Á
\x07\x07\f\x07
\x07jgyvxklkxktiky4otzxujgzk{tzoryotikvxo|gi[xr\x07luuzkxÁ
\x07\x07ó\x07\r\f\x07Å\v\x07\v$\f\x07Á
\x07\x07Á
\x07\x07Á
\x07\x07Á
\x07\x07\bjgzg3gyyktzxCiruyk\byruzCiruyk½\f\x07\rÄ\f\x07B\x07V\x07Éh{zzut\btgskCxkw{oxkj\x07yvgt\birgyyCgr}gyvxo|gi\x07g\bnxklC\x07otv{z\bzvkCinkiqhu~\bxurkCy}ozin\bg{zuiusvrkzkCull¹\x07\f¿\x07Í\x07Ù\x07\bjgzg3gyyktzx3ykx|oikC\bjgzg3ulC\bjgzg3gyyktzx3v{xvuykC\binkiqkjC\x07ykizout\birgyyCxu}J\x07\f\x07
R\x07\f\x07
\x07n9jkyixovzoutÁ
\x07\x07jkzgorytykx|oiky\x07jkzgory\x07y{ssgx\x07n:|ktjux&\x07{rÀ\x07	zxgiqkxyzxgiqkxy4tutk\x07roÁ
\x07\x07Á
\x07\x07iuuqokrolkzoskzxgiqkx\x07iujkv{xvuyk\x07hxxkgin4tutkxkgin4utkxkgin4sgtzozrk4gmgot\x07gyyktzx3hgttkx\bxurkCxkmoutvuyozoutrklz\birgyyCigxj\bvgxzChgttkx\f\x07
j\x07u\x07\f\x07
\x07\btgskCotzxuÅ\v\x07\vÊ\v\x07Á
\x07\x07Å\v\x07\vª\x07Á
\x07\x07À\x07	\birgyyCrotqyÁ
\x07\x07Å\v\x07\vÕ\v\x07Á
\x07\x07w\f\x07\bî\x07\btgskCrotqÅ\v\x07\v*\x07Á
\x07\x07Á
\x07\x07Á
\x07\x07\f\x07
\f\x07Å\v\x07\v$\f\x07Á
\x07\x07Á
\x07\x07Á
\x07\x07Á
\x07\x07otzxu\byruzCotzxungtjrk}nurotq\byruzCrotq\x07gyyktzx3ngtjrk\btgskCyzgz{yÅ\v\x07\v$\f\x07Á
\x07\x07Å\v\x07\vÕ\x07Á
\x07\x07Á
\x07\x07\byruzCyzgz{y\bxurkCyzgz{yw\f\x07\b\x07&\x07Á
\x07\x07yg|kjGâ¢
	\x07igrrkj&fUvzout@@{t}xgveznxu}./f&ut&g&fTutkf&|gr{kigrrkj&fXky{rz@@{t}xgveznxu}./f&ut&gt&fKxxf&|gr{k
\x07\x07\r\r\v\v\x07\v\x07\v\x07\v\v\fë\x07ð\x07õ\x073\x073\x073\x07ª3\x07iruy{xk&ot|uqkj&xki{xyo|kr&ux&glzkx&hkotm&jxuvvkjæ\x07]È2æ\x07]»&5678v{xvuykznk&oj&ul&g&v{xvuykgt&oj&ul&ozy&u}t&gsutm&v{xvuyky&gtj&ykx|oikyg&zk~zGú¥
oj\x07î	G¦
½1g&rgtm{gmk&gtj&g&qk&ul&ruigrky5gt&{tqtu}t&utk\f2\x07tu&mgv&ot&znk&royzgt&{tqtu}t&qk\fd\x077tkikyygxvxklkxktikygtgrzoiysgxqkzotmyuiogrzozrkjkyixovzout@&ktlxÅ\x07\bÇ\x07\bynu}tinuoikingtmkjtuznotmlgrykzx{k(è¬(g&royzgt&uhpkizjgyk{\x07\b\x07v{xvuykyykx|oikyrgtm{gmkg{zu>\x07
zk~zyiutyktzSujkxkw{oxkjtkikyygxb\x07|ktjuxDggiikvz3grrxxkl{yk3grriinuyktkkshkj}}oznjxg}tvgvooosvuxz}\x07\x07~\x07\x07\x07\x07\x07\x07\x07\b\x07\f\x07\x07	\x07\v \x07\x07
¡\x07ª\x07\x07\v«\x07	®\x07\x07\f¯\x07\f&zu&gt&uhpkiz&lxus&qk&zu&zk~zingxgizkxyutk&ul&zx{k&ux&lgrykg&yzxotm&ul&g32&63?&gtj&3g&}nurk&t{shkx&ul&jgy&lxus&7&zu&9?<gt&nzzvy@&ux&xkrgzo|k&[XRutk&ul&znk&qkyiutlom{xgzout@&k~vkizkj&2&lu{tj&xkiuxj@&k~vkizkj&g&rotk&zngz&gyyktzx&}xuzk2&lu{tj&yuskznotm&krykA&oz&oy&omtuxkjgiikvz@&k~vkizkj&g&iroiq&ul&znk&|oyozux2&lu{tj&utk&sgjk&h&g&yixovzA&oz&mxgtzy&tuznotmk|ktzC,xk|oyoutC,xkmoskC,rgtm{gmkC,jk|oikC,skznujC,gmgotC7,g{zusgzkjC7,mxgtzkjC,jktokjC4ysgrrrgxmk\x07\x077336jgzg3iutyktz@&k~vkizkj&ojy&u{z&ul2&lu{tj&((A&znk&krksktz&yzgy&yn{zgtgrzoiysgxqkzotmyuiogr	b\x07	_\x07	h\x07	q\x07\fzozrk@&_u{x&inuoik&ghu{z&iuuqokyzozrk4gmgot@&Yuskznotm&tk}&zu&jkiojkotzxu@&yozk&}u{rj&roqk&zu&{yk@xkgin4tutk@&]k&}u{rj&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik&lux&znoy4xkgin4utk@&]ozn&t&vgxztkx2&}k&}u{rj&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik&lux&znoy4xkgin4sgt@&]ozn&t&vgxztkxy2&}k&}u{rj&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik&lux&znoy4ingtmk@&_u{&igt&xkl{yk2&ux&ingtmk&u{x&sotj&gz&gt&zosk&{tjkx&è¢ngtjrkè£&ut&k|kx&vgmk4&Ol&u{&xkl{yk2&znk&yozk&}uxqy&znk&ygsk4giikvz@&Giikvz&grrxkpkiz@&Xkl{yk&grri{yzusok@&Inuuyk}nu@&]nu2&}ngz2&nu}&rutmvxo|gi@&Vxo|gi&vuroingtjrk@&Iuuqok&ykzzotmyvxklkxktiky@&Iuuqok&ykzzotmyvxklkxktiky4otzxu@&Tuznotm&oy&ut&{trkyy&u{&y}ozin&oz&ut4&_u{x&gty}kx&oy&qkvz&lux&jgy&jgy&gtj&u{&igt&ingtmk&oz&nkxk&gz&gt&zosk4yg|k@&Yg|k&s&inuoikyiruyk@&Iruyk&}oznu{z&ingtmotm&gtznotmxkw{oxkj@&Gr}gy&gizo|kykx|oiky@&Ykx|oiky&gtj&}ngz&znk&yzuxk&.t/|ktjux@&Vxu|ojkxzxgiqkx@&yzuxgmk2&qkvz&lux&rolkzoskzxgiqkxy4tutk@&Znoy&vxu|ojkx&tgsky&tu&iuuqoky&ul&ozy&u}t4yg|kj@&_u{x&inuoiky&gxk&yg|kj4vrgiknurjkx4zk~z@&Znoy&iutzktz&iusky&lxus&vxu|ojkx4&Ynu}otm&oz&rkzy&vxu|ojkx&yzuxk&ux&xkgj&otluxsgzout&ut&u{x&jk|oik4vrgiknurjkx4utik@&Ynu}&utikvrgiknurjkx4gr}gy@&Gr}gy&ynu}yotik@&_u{&gty}kxkj&ut&jgzk4&_u{x&gty}kx&nurjy&{tzor&{tzor4v{xvuyk4tkikyygx4zozrk@&Yzxoizr&tkikyygxv{xvuyk4tkikyygx4jkyixovzout@&]ngz&znk&yozk&tkkjy&zu&}uxq2&y{in&gy&xkskshkxotm&znoy&gty}kx4v{xvuyk4vxklkxktiky4zozrk@&Vxklkxktikyv{xvuyk4vxklkxktiky4jkyixovzout@&Xkskshkx&ykzzotmy&y{in&gy&znk&joyvrg&u{&inuyk4v{xvuyk4gtgrzoiy4zozrk@&G{joktik&skgy{xksktzv{xvuyk4gtgrzoiy4jkyixovzout@&Ykk&}noin&vgmky&gxk&{ykl{r2&yu&zngz&}k&igt&sktj&znk&uznkxy4v{xvuyk4sgxqkzotm4zozrk@&Gj|kxzoyotm&skgy{xksktzv{xvuyk4sgxqkzotm4jkyixovzout@&Rkgxt&}nkznkx&u{x&igsvgomty&}uxq2&gtj&ynu}&u{&gjy&zngz&loz4v{xvuyk4yuiogr4zozrk@&Yuiogr&tkz}uxqy&gtj&|ojkuyv{xvuyk4yuiogr4jkyixovzout@&Ynu}&iutzktz&lxus&uznkx&yozky2&}noin&znkt&ykk&u{x&|oyoz4zozrk@&\\uy&inuo~&kt&sgzoÉ®xk&jk&iuuqokyzozrk4gmgot@&[tk&tu{|kg{zÉ¯&É¦&jÉ¯iojkxotzxu@&yozk&yu{ngozk&{zoroykx&@xkgin4tutk@&Tu{y&roxouty&u{&É¯ixoxouty&gruxy&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4xkgin4utk@&G|ki&t&vgxzktgoxk2&tu{y&roxouty&u{&É¯ixoxouty&gruxy&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4xkgin4sgt@&G|ki&t&vgxzktgoxky2&tu{y&roxouty&u{&É¯ixoxouty&gruxy&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4ingtmk@&\\u{y&vu{|k&xkl{ykx2&u{&ingtmkx&jèg|oy&É¦&zu{z&susktz&vgx&È±&ngtjrk&ÈÁ&y{x&ingw{k&vgmk4&Kt&igy&jk&xkl{y2&rk&yozk&lutizouttk&jk&rg&sÉ°sk&lgÉ­ut4giikvz@&Zu{z&giikvzkxxkpkiz@&Zu{z&xkl{ykxi{yzusok@&Inuoyox}nu@&W{o2&w{uo2&iushokt&jk&zksvyvxo|gi@&Vurozow{k&jk&iutlojktzogrozÉ¯ngtjrk@&MÉ¯xkx&sky&iuuqokyvxklkxktiky@&MÉ¯xkx&sky&iuuqokyvxklkxktiky4otzxu@&Xokt&tèkyz&gizo|É¯&ygty&|u{y4&\\uzxk&xÉ¯vutyk&kyz&iutykx|É¯k&jgy&pu{xy&kz&|u{y&vu{|k&rg&ingtmkx&oio&É¦&zu{z&susktz4yg|k@&Ktxkmoyzxkx&sky&inuo~iruyk@&Lkxskx&ygty&xokt&ingtmkxxkw{oxkj@&Zu{pu{xy&gizolykx|oiky@&Ykx|oiky&kz&ik&w{èory&iutykx|ktz&.t/|ktjux@&Lu{xtoyyk{xzxgiqkx@&yzuxgmk2&iutykx|É¯&rolkzoskzxgiqkxy4tutk@&Ik&lu{xtoyyk{x&tk&jÉ¯irgxk&g{i{t&iuuqok4yg|kj@&\\uy&inuo~&yutz&ktxkmoyzxÉ¯y4vrgiknurjkx4zk~z@&Ik&iutzkt{&vxu|oktz&jk&vxu|ojkx4&Règlloinkx&vkxskz&É¦&vxu|ojkx&jk&roxk&u{&jèÉ¯ixoxk&jky&otluxsgzouty&y{x&|uzxk&gvvgxkor4vrgiknurjkx4utik@&Glloinkx&{tk&luoyvrgiknurjkx4gr}gy@&Zu{pu{xy&glloinkxyotik@&\\u{y&g|k&xÉ¯vutj{&rk&jgzk4&\\uzxk&xÉ¯vutyk&|g{z&p{yw{èg{&{tzor4v{xvuyk4tkikyygx4zozrk@&Yzxoizksktz&tÉ¯ikyygoxkv{xvuyk4tkikyygx4jkyixovzout@&Ik&jutz&rk&yozk&g&hkyuot&vu{x&lutizouttkx2&iussk&xkzktox&ikzzk&xÉ¯vutyk4v{xvuyk4vxklkxktiky4zozrk@&VxÉ¯lÉ¯xktikyv{xvuyk4vxklkxktiky4jkyixovzout@&Xkzktox&jky&xÉ¯mrgmky&iussk&règlloingmk&w{k&|u{y&g|k&inuoyo4v{xvuyk4gtgrzoiy4zozrk@&Sky{xk&jèg{joktikv{xvuyk4gtgrzoiy4jkyixovzout@&Yg|uox&w{krrky&vgmky&yutz&{zorky2&vu{x&gsÉ¯rouxkx&rky&g{zxky4v{xvuyk4sgxqkzotm4zozrk@&Sky{xk&v{hroiozgoxkv{xvuyk4sgxqkzotm4jkyixovzout@&Yg|uox&yo&tuy&igsvgmtky&lutizouttktz&kz&|u{y&sutzxkx&jky&gttutiky&gjgvzÉ¯ky4v{xvuyk4yuiogr4zozrk@&XÉ¯ykg{~&yuiog{~&kz&|ojÉ¯uyv{xvuyk4yuiogr4jkyixovzout@&Glloinkx&jky&iutzkt{y&jèg{zxky&yozky2&w{o&|uoktz&gruxy&|uzxk&|oyozk4º\x07»\ro"\x07§\x07&yozkg{zuktlxvxo|gi[xriuuqokJusgotktjvuotzgrrinuoikytutkyzgzoyzoiyrklzxomnzngtjrkrklzxomnzhuzzusvuyozoutg{zuromnzjgxqznkskvxuulyixovzkjGiikvz\x07BGÚÑ
\x1B.+\x07
\v2+\x07GúÑ
S6\x07\f\x07$v/\x07&\x07&\x07\fÎV0\x07.\x07.\x07
GÚÒ
<+\x07GúÒ
J\x07\v	GÓ
\x07
\x07GºÓ
F+\x07
GÚÓ
\x1BR+\x07\vZ+\x07GúÓ
\vj+\x07GÔ
\x1BO\x07\vt+\x07GºÔ
\x1B~+\x07\f\v+\x07GÚÔ
\x1B+\x07\v+\x07GúÔ
\v¬+\x07\vGÕ
\v±+\x07\vGºÕ
\x1B¶+\x07\rÆ+\x07GÚÕ
\x1Bnzzvynzzv\v\x076GúÕ
\x07jkzgorygjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmk\v-\x07G×
iutyktz&zvky\bG¶×
ú\x07\b\x07\x07BGÖ×
³\x07\v\x072\x07Gö×
¸\x07\x07Ö\rGØ
\vú-\x07\rG¶Ø
;Z\x07\f\r~.\x07.\x07O\x07\r¢.\x07\fGöØ
æ-\x07b/\x07GÙ
tgskzxgiqkxy\bGªÙ
ú\x07\b\x07\bGÊÙ
\x07\r\x07\x07VGêÙ
/\x07
\x07~GÚ
v\x07\f
GªÚ
;<+\x07\f8.1\x07/\x07/\x07\r/\x07\fGêÚ
MiuuqokruigrYzuxgmkykyyoutYzuxgmkotjk~kjJHvo~kryzuxgmkrolkzosk\x07VGÂÛ
\x1B/\x07
\x07\vj0\x078GâÛ
0\x07\r\x07BGÛ
£0\x07\x07\x07ÎG¢Ü
\x1B\x07\r\r®0\x07
GÂÜ
Í\x07gjeyzuxgmkgje{ykxejgzggjevkxyutgrogzoutgtgrzoiyeyzuxgmkl{tizoutgrozeyzuxgmkvkxyutgrogzouteyzuxgmkyki{xozeyzuxgmkB1\x07L1\x07X1\x07j1\x07{1\x07\x1B1\x07§1\x07vxklkxktikyÚ\x07ß\x07å\x07GÞ
\bGæß
\x07
Gõß
\x07Gà
;4\b9\b:\b;\b<>`,G=>G.charCodeAt(0)-6&255),EG="sha384-HI5lp918Caxwj+MepWxOqDJRrxY3IzkqpPvRubWACYgCLoOqw0YnnHtYbOrIAIc+";function UG(t,G,e,p){let r;try{r=new WebAssembly.Module(HG())}catch{let o=new URL("assentry.compat.js",t).href,n=document.createElement("script");window.assentry.use=k=>{delete window.assentry.use,e(k)},n.onerror=()=>p("WebAssembly: expected this page to allow it, or "+o+" to load"),n.integrity=EG,new URL(o).origin!=location.origin&&(n.crossOrigin="");try{n.src=G?G.createScriptURL(o):o}catch(k){return p('Trusted Types: expected the policy "assentry" to be allowed, found '+k)}document.head.append(n);return}qG({module:r}),e(bG)}var RG=':host{--bg: var(--assentry-background, #fff);--ink: var(--assentry-color, #14171f);--soft: var(--assentry-soft, #545b69);--line: #d5d9e1;--fill: var(--assentry-accent, #1c3fae);--on: var(--assentry-on-accent, #fff);--tint: #f1f3f8;--r: var(--assentry-radius, 14px);all:initial;color-scheme:light;box-sizing:border-box;font:400 15px/1.5 var(--assentry-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}@media(prefers-color-scheme:dark){:host([data-theme="auto"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}}:host([data-theme="dark"]){--bg: var(--assentry-background, #171a21);--ink: var(--assentry-color, #eef0f5);--soft: var(--assentry-soft, #aab1c0);--line: #5b6376;--fill: var(--assentry-accent, #b3c5ff);--on: var(--assentry-on-accent, #10204f);--tint: #222733;color-scheme:dark}*{box-sizing:border-box}:host(assentry-banner){display:block;position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px;width:min(29rem,100vw - 32px)}:host(assentry-banner[data-position="right"]){left:auto;right:16px}:host(assentry-banner[data-position="bottom"]){left:50%;width:min(64rem,100vw - 32px);transform:translate(-50%)}.card,dialog{display:flex;flex-direction:column;background:var(--bg);color:var(--ink);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 1px 2px #0b102014,0 12px 40px #0b102038}.card{max-height:calc(100vh - 32px);max-height:calc(100dvh - 32px)}.words{padding:20px 22px 4px;overflow:auto;overscroll-behavior:contain;min-height:0}.buttons{display:flex;flex-wrap:wrap;gap:8px;padding:12px 22px 20px}ul{list-style:none;margin:10px 0;padding:0}.card li{padding:0 0 0 14px;margin:6px 0;border-inline-start:2px solid var(--fill);line-height:1.4}.links{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0}::slotted(*){all:unset!important;box-sizing:border-box!important;font:inherit!important;color:inherit!important}::slotted(h2){display:block!important;font-size:18px!important;line-height:1.3!important;font-weight:650!important;letter-spacing:-.01em!important}::slotted(p){display:block!important;margin:6px 0 0!important}::slotted(p[slot="text"]){font-size:13.5px!important;color:var(--soft)!important}::slotted(b){display:block!important;font-weight:600!important}::slotted(span){font-size:13.5px!important;color:var(--soft)!important}::slotted([slot="link"]),a{cursor:pointer!important;color:inherit!important;font-size:13.5px!important;text-decoration:underline!important;text-underline-offset:3px!important;min-height:28px!important;line-height:28px!important}::slotted(button[slot="button"]){flex:1 1 8.5rem!important;min-height:44px!important;padding:10px 16px!important;border:1px solid var(--fill)!important;border-radius:calc(var(--r) - 5px)!important;background:var(--fill)!important;color:var(--on)!important;font-weight:600!important;line-height:1.3!important;text-align:center!important;cursor:pointer!important}::slotted(button[slot="button"]:hover){filter:brightness(1.12)!important}::slotted([data-assentry="customize"]),::slotted([data-assentry="save"]){background:transparent!important;border-color:var(--line)!important;color:var(--ink)!important}::slotted(:focus-visible),a:focus-visible,summary:focus-visible{outline:3px solid var(--fill)!important;outline-offset:2px!important;border-radius:6px}dialog{width:min(42rem,100vw - 24px);max-width:none;max-height:min(48rem,100vh - 24px);max-height:min(48rem,100dvh - 24px);padding:0;margin:auto;overflow:hidden}dialog:not([open]){display:none}dialog::backdrop{background:#0b1020a6}header{display:flex;align-items:center;justify-content:space-between;gap:12px;padding:14px 14px 14px 22px;border-bottom:1px solid var(--line)}h2,h3,h4,p{margin:0;font:inherit}header h2{font-size:18px;font-weight:650}h3,h4{font-weight:600}dialog p{color:var(--soft);font-size:14px}dialog .words{padding-bottom:16px}dialog .words>p{margin-bottom:8px}section{border:1px solid var(--line);border-radius:calc(var(--r) - 4px);padding:14px 16px;margin:10px 0}.row{display:flex;justify-content:space-between;align-items:flex-start;gap:16px;overflow-wrap:anywhere}details .row{padding:12px 0 0;margin:12px 0 0;border-top:1px solid var(--line)}summary{cursor:pointer;padding:6px 0;margin-top:6px;font-size:14px}details ul{margin:6px 0 0;font-size:13.5px;color:var(--soft)}details li{margin:4px 0}code{font:12.5px ui-monospace,SFMono-Regular,Menlo,Liberation Mono,monospace;color:var(--ink);background:var(--tint);padding:2px 5px;border-radius:4px}.always{flex:none;font-size:13px;color:var(--soft);padding-top:2px}footer{border-top:1px solid var(--line);padding-top:14px}::slotted([slot="close"]){flex:none!important;width:44px!important;height:44px!important;font-size:26px!important;line-height:1!important;text-align:center!important;border-radius:8px!important;cursor:pointer!important}::slotted(input){flex:none!important;width:48px!important;height:28px!important;margin:0!important;cursor:pointer!important;border-radius:14px!important;border:2px solid var(--soft)!important;background:radial-gradient(circle,var(--soft) 8px,transparent 9px) -10px 50% / 44px 44px no-repeat!important}::slotted(input:checked){border-color:var(--fill)!important;background:var(--fill) radial-gradient(circle,var(--on) 8px,transparent 9px) 10px 50% / 44px 44px no-repeat!important}:host(assentry-handle){display:block;position:fixed;z-index:2147483645;inset:auto auto max(12px,env(safe-area-inset-bottom)) 12px}:host(assentry-handle[data-position="right"]){left:auto;right:12px}:host(assentry-handle) ::slotted(button[slot="button"]){min-height:36px!important;padding:6px 14px!important;border:1px solid var(--line)!important;border-radius:18px!important;background:var(--bg)!important;color:var(--ink)!important;font-size:13px!important;font-weight:500!important;box-shadow:0 1px 4px #0b102026!important}::slotted([slot="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:0!important;overflow:hidden!important;clip-path:inset(50%)!important}:host(assentry-placeholder){display:flex;flex-direction:column;align-items:center;justify-content:safe center;gap:4px;max-width:100%;padding:12px 16px;overflow:auto;text-align:center;background:var(--tint);border-radius:var(--r)}:host(assentry-placeholder) .buttons{flex:none;justify-content:center;padding:8px 0 0}:host(assentry-placeholder) ::slotted(button[slot="button"]){flex:0 1 auto!important}:host(assentry-placeholder) ::slotted(p){max-width:34rem!important;font-size:14px!important;color:var(--soft)!important}@media(min-width:900px){:host([data-position="bottom"]) .card{flex-direction:row;align-items:center}:host([data-position="bottom"]) .words{padding-bottom:20px}:host([data-position="bottom"]) .buttons{flex:none;width:17rem;flex-direction:column;align-items:stretch;padding:22px 22px 22px 0}}@media(max-width:480px){:host(assentry-banner){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto}:host(assentry-banner[data-position]){inset:auto 8px max(8px,env(safe-area-inset-bottom));width:auto;transform:none}.card{max-height:calc(100vh - 16px);max-height:calc(100dvh - 16px)}.words{padding:16px 16px 4px}.buttons{padding:10px 16px 16px}header{padding-left:16px}}@media(max-height:420px){.words{padding-top:10px}.buttons{padding-top:6px;padding-bottom:10px}::slotted(button[slot="button"]){flex-basis:6rem!important;padding:4px 8px!important}}@media(forced-colors:active){::slotted(button[slot="button"]),::slotted(input){border-color:ButtonText!important;forced-color-adjust:none!important;background-color:ButtonFace!important;color:ButtonText!important}::slotted(input){--soft: ButtonText;--on: Highlight;--fill: ButtonFace}::slotted(:focus-visible){outline-color:Highlight!important}}';var IG="0.1.0";var b="assentry",q=document,V=t=>{console.error(b+": "+t+"; everything optional stays denied"),q.dispatchEvent(new CustomEvent(b+":error",{detail:t}))};function yt(t){let G,e=[],p=!1;q.addEventListener(b+":ready",()=>{p=!0});let r=i=>{G?i(G):e.push(i)},o={version:IG,status(){let[i,y,z,F,c,C,I,BG,wG]=G&&G.status()||["unasked","","",null,null,null,null,null,null],jG=TG=>TG.split(" ").filter(Boolean);return{standing:i,granted:jG(y),denied:jG(z),method:F,decidedAt:c,expiresAt:C,revision:I,regime:BG,...wG&&{id:wG}}},has:i=>!!G&&G.has(String(i)),accept:i=>r(y=>y.accept(i&&[].concat(i).join(" "))),reject:()=>r(i=>i.reject()),open:()=>r(i=>i.open()),reset:()=>r(i=>i.reset()),on(i,y){let z=F=>y(F.detail);return q.addEventListener(b+":"+i,z),i=="ready"&&p&&Promise.resolve().then(()=>y(o.status())),()=>q.removeEventListener(b+":"+i,z)},whenGranted:i=>new Promise(y=>{let z=()=>{o.has(i)&&(F.forEach(c=>c()),y())},F=["ready","change"].map(c=>o.on(c,z));z()})};window[b]=o;let n=i=>{let y=window.trustedTypes,z={createScript:String,createScriptURL:String},F;try{F=y&&y.createPolicy(b,z)}catch{F=void 0}UG(t.base,F,c=>{G=c,c.start(i,{policy:F,style:RG,api:o}),e.splice(0).forEach(C=>C(c))},V)},k=()=>{let i=window.assentryConfig,y=q.querySelector("script[data-assentry-config]");if((!i||i.consentMode!==!1)&&gt(),i)return n(i);if(y){let F;try{F=JSON.parse(y.textContent||"")}catch(c){return V("configuration: expected JSON, found "+c)}return n(F)}if(!t.config)return n(null);let z=new URL(t.config,q.baseURI);if(z.origin!=location.origin)return V("data-config: expected a URL of "+location.origin+", found "+z);fetch(z,{credentials:"same-origin"}).then(F=>{if(!F.ok)throw F.status;return F.json()}).then(n,F=>V("data-config: expected JSON at "+z+", found "+F))};return q.prerendering?q.addEventListener("prerenderingchange",k,{once:!0}):k(),o}function gt(){let t=window.dataLayer=window.dataLayer||[];function G(){t.push(arguments)}let e={security_storage:"granted",wait_for_update:500};for(let p of["ad_storage","ad_user_data","ad_personalization","analytics_storage","functionality_storage","personalization_storage"])e[p]="denied";G("consent","default",e)}var D=q.currentScript,bt=window[b]&&window[b].version?window[b]:yt({base:D&&D.src||q.baseURI,config:D&&D.dataset.config});})();
