/*! assentry 0.1.0 | MIT OR Apache-2.0 */
"use strict";(assentryText=>{var e,t,o,a,r,i,n,c,s,l,d,p,f,u,m,y,h,b,g,k,w,j,v,O,A,x,S,M,E,R,_,z,D,I,L,N,B,P,T,U,$,C,Y,q,F,H,V,W,G,J,K,Q,X,Z=()=>assentryBytes(),ee=assentrySite,te=(e=>{let t=Object.getPrototypeOf(e),o=o=>Object.getOwnPropertyDescriptor(e,o)?.get?e:t;return new Proxy(t,{get:(t,a,r,i=Reflect.get(o(a),a,e))=>i?.bind?.(e)??i,set:(t,a,r)=>Reflect.set(o(a),a,r,e)})})(document),oe=({dataset:{service:e,category:t}})=>[e&&ce(e)?e:t],ae={cookieconsent:["script[data-category]",oe],klaro:["[data-name]",({dataset:e})=>[e.name]],cookiebot:["[data-cookieconsent]:not([data-cookieconsent=ignore])",({dataset:e})=>(e.cookieconsent||"").split(",")],onetrust:["[class*=optanon-category-]",({classList:e})=>[...e].flatMap(e=>e.startsWith("optanon-category-")?e.slice(17).split("-"):[])],cookieyes:["[data-cookieyes]",({dataset:e})=>[e.cookieyes?.replace(/^cookieyes-/,"")]],complianz:["[data-category],[data-service]",e=>"functional"==e.dataset.category?["necessary"]:oe(e)],c15t:["iframe[data-category]",({dataset:e})=>[e.category]]},re={youtube_player:["youtube","https://www.youtube-nocookie.com/embed/"],vimeo_player:["vimeo","https://player.vimeo.com/video/"],dailymotion_player:["dailymotion","https://www.dailymotion.com/embed/video/"]},ie=["data-cookieblock-src","data-cmplz-src","data-src-cmplz"],ne=new Set,ce=e=>X(e.replace(/^!/,""))>=0;function se(e){ne.has(e)||m(e),ne.add(e)}function le(e){let t=e.map(e=>(e||"").trim()).filter(Boolean);if(t.length&&t.every(ce))return[...new Set(t.map(e=>("!"==e[0]?"!":"")+C[X(e.replace(/^!/,""))].id))].join(" ");se('markup: expected ids that importMap or the policy has, found "'+t.join(" ")+'"; the element stays shut')}function de(e,t,o){if(e.hasAttribute("data-consent"))return;let a=ie.map(t=>e.getAttribute(t)).find(Boolean);if(a&&!e.dataset.src&&(e.dataset.src=a),function(e){if("script"==e.localName)return/^\s*text\/plain\s*$/i.test(e.type);let{dataset:t}=e;return!["src","srcset","href"].some(t=>!/^(about:blank)?$/.test(e.getAttribute(t)||""))&&!!(t.src||t.srcset||t.href)}(e)){let o=le(t(e));o&&(e.dataset.consent=o)}else"script"==e.localName&&!o&&se('markup: expected type="text/plain" on a script for "'+t(e).join(" ")+'", found one that is not inert and already ran')}function pe(e){if(e.firstElementChild)return;let t=t=>e.getAttribute("data-"+t)||e.getAttribute(t)||"",o=Object.keys(re).find(t=>e.classList.contains(t)),[a,r]=o?re[o]:["iframe",""],i=o?/^[\w-]{1,64}$/.test(t("videoID"))?r+t("videoID"):"":t("url"),n=/^https?:\/\/\S+$/.test(i)&&le([a]);if(!n)return;let c=te.createElement("iframe");for(let e of["title","width","height","loading"])t(e)&&c.setAttribute(e,t(e));c.allowFullscreen="0"!=t("allowfullscreen"),c.dataset.consent=n,c.dataset.src=i,e.append(c)}var fe="assentry-import=1",ue=e=>String(e).replaceAll("\x1f","\0"),me=()=>Object.entries(T.importMap||{}).flat().map(ue);ee.parts.peers=ee=>(function(X){if("a1deb1"!=X.a)throw"another";({catalogue:Q}=X),({b:e,c:t,d:o,ops:a,e:r,f:i,g:n,h:c,i:s,j:l,k:d,l:p,m:f,n:u,o:m,p:y,q:h,r:b,s:g,t:k,u:w,v:j,w:v,x:O,y:A,z:x,A:S,B:M,C:E,D:R,E:_,F:z,G:D,H:I,I:L,J:N,K:B,L:P,M:T,N:U,O:$,P:C,Q:Y,R:q,S:F,T:H,U:V,V:W,W:G,X:J,Y:K}=X)}(ee),{begin:(e,o,a)=>function(e,o,[,a,r=a],i=()=>new Uint8Array){let n="";try{let t=r(i);for(let[e,t]of Object.entries(T.importMap||{}))C.some(({id:e})=>e==t)||m("importMap."+e+': expected the id of a purpose or service, found "'+t+'"');u(()=>function(e){X=e=>t(18,0,[ue(e),...me()].join("\x1f"))-1;let o=e.filter(e=>Object.hasOwn(ae,e));for(let t of e)"tarteaucitron"!=t&&!o.includes(t)&&m("markup: expected one of tarteaucitron|"+Object.keys(ae).join("|")+', found "'+t+'"');let a=e.includes("tarteaucitron")&&".tac_iframe,"+Object.keys(re).map(e=>"."+e),r=(e,t,o)=>{t instanceof HTMLElement&&t.matches(e)&&o(t),t.querySelectorAll(e).forEach(o)},i=e=>{for(let t of o)r(ae[t][0],e,e=>de(e,ae[t][1],"klaro"==t||"complianz"==t));a&&r(a,e,pe)};i(document),new MutationObserver(e=>{for(let{addedNodes:t}of e)for(let e of t)e instanceof Element&&i(e)}).observe(document,{childList:!0,subtree:!0})}(T.markup||[])),T.import&&e()&&(n=u(()=>function(e){let t=u(()=>te.cookie.split("; "),[]);if(t.includes(fe))return"";let[o,a]=["cc_cookie","c15t"].map(e=>(u(()=>localStorage.getItem(e))||"").slice(0,16385)),r=t.filter(e=>e.includes("=")).flatMap(e=>{let t=e.indexOf("=");return[e.slice(0,t),u(()=>decodeURIComponent(e.slice(t+1)),"").slice(0,16385)]});return e(19,Math.floor(Date.now()/864e5),[...[o,a,T.proof?Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>(e+256).toString(16).slice(1)).join(""):"",r.length/2,...r].map(ue),...me()].join("\x1f")),p()[0]}(t),""))}catch(e){m("import: expected assentry.peers.js of the same build, found "+e)}o(n?"\x1f"+n:void 0),n&&t("more",()=>{te.cookie=fe+"; max-age=34560000; path=/; samesite=lax"},()=>{})}(e,o,a,Z)});function assentryBytes(){let text=assentryText;assentryText=0;return (s=>{let i=s.length,b=Uint8Array.fromBase64?.(btoa(s)),w;if(!b)for(b=new Uint8Array(i);i--;)b[i]=s.charCodeAt(i);w=new Uint32Array(b.buffer,0,i=b.length>>2);for(;i--;)w[i]^=707406378;return b})(text)}})(`*KYG+***+B\$J)UUU*J(UU*J.UUUU*J(UU+UJ+U*J/UUUUU*J+U+UJ.UUUU+UJ)UUU+UJ*+UJ#UUUUUUUUU+UJ/UUUUU+UJ,UUUUUU+UJ-UUUUUUU+U(.-ZK+H(*(-ZK(HK)U+-ZK+X**-ZK+_*/-ZK+\\*(-ZK+]*+-ZK+R*+-ZK(HH**-ZK(K**-ZK(K**-ZK(HI*--ZK(K**-ZK(HN**-ZK(HO*+-ZK(K**-ZK(KK**-ZK(KH**-ZK(HL**-ZK(HM*+-ZK(KN*,-ZK(KB*)-ZK(KC*"-ZK(K@*+-ZK(KA*+-ZK(KF*+-ZK(HB*/-ZK(HC*+-ZK(H@*)-ZK(KE*+-ZK(KZ*--ZK(K[*#-ZK(KY*.-ZK(HA*)-ZK(K\\*)-ZK(K]*--ZK(HF*,-ZK(HG*+-ZK(KS**-ZK(HD*)-ZK(H*.-ZK(HE*.-ZK(H*+-ZK(HZ*.-ZK(H*.)*(*/ -(***-/((**/++!(/&('*,((.,(.*),,)).))*-/++I*&+) Mè)+/U	*kA.*(j
(k2m'*
.k"@
+k2:a
.(&(
.(")
.kë:kó::~
.k>@
)
(
.(*
.(.:)j(j
.k>@:n(k+[o'*
(kÕÕÕ-[)k"\\kÕ+[/
)k:\\)l'+
/kc
)kaX'*
)
/a'+!!
(k+['*
.k2(2
.
+(>
.k>@(k*:y)
(k(:y/
(k/:y+
(k":y,
.
+(
/
)kÎ*F@(k5)(j
+k!a'*k+
+^kú>[o.j
+k(m'+
/k)[o.jk7)
(kº)Zo
(kÎ*ZX'(!k6)&+!k4)!
(k%c
.k>@k!:yk=aX'*kö:
.k@:fo
,k+A
)eX'*
,
(
+k)cA(
(kº)D)kº)FA(k(\\@
(kÇ(F@
)kß"F@
(kÕÕ)[kÎ*DA
+k#@k&Zk³+Fk(@k/D@kÇÞA)k+-!
*
)(.
*
-(*
.k@*! )+,U	*kj@.*
.k*(
.hªªªªê*((j(j
)kÕ+[o'*
+
(k(A:eo'*
)k+A)
+:m
(kÕ+[-k×*m")j(j
+
(:eo.j(j(j
.(/.j
+k:e'+&,!
"'+&)!
-k×*l'(
/kâ+m'*&.!
.k2@
+
):
.(2/o')
.(6,
.
/(
.h+(
.
,(
.k@
.k@:!&(!
*
.(("
*
.((*&)!
+:m
+("/
+:bo'+
.k:@
+(*
+(.
/
+(":+
.(:/o'+
.k"@
/
.(>:
.("/o'+
.(&,
+:m
+k:eo'+
.
+
):
.(*#o'+
.k@
/
,
#
.(.:'*!!
*kªªªªR(*
.k@:!
.kjA*!Û((/U+T	*kA)*
+:m
+("/(j(j(j
+:dkÕ+[.km.j(U(j
.kñ*m.j
.kÑ*l'+
/k+@,k*.)j
+:d(kA-(j
(kË*AkÕ+[k0c
-kÕ+[k cX'*
(kÕ+[kA(k0gk*k+
(^k§ªª
[1'*
.',&-!
+
.
,@("
.k+@.&*!*!
)k2@
+k÷*
(:
)(2.kªªªªRl'.
)
.(
)(6"
)k@&+!
)k2@
+k×*
(:
)(2.kªªªªRl')
)
.(&
)(6"
)k&@!(
"(.
(:&+!
+:bo'+!
)
+(*
+(.
/
+(":+
)(..
)(*(
+:m&+!k*(!
*
.(.
*
((*
)k@*!)+"U	*kú*A/*
/
)*
/k*(
/hªªªªê*(
/
((
/
+((U(j)j
/k
@
+
(:a
/
/)
(b
/(b(
/(f-
/*+)j
-
("m.j
/
(k+@((b
"**
+m'+!!
/k2@
/k@
):*
/
/(6+(n
/
/(2(j
/k:@
/kjA
.:*
/(>(o
+
(lX'+
/k"@
/(:!
(:a
/
/)"(b
/(b#
/(f )j
 
#+m.j
/
+k+@#(b
+**,kõ+[kë*A&
,kAkÕ+[k c
&kÕ+[k0cX
,kõ*l
,kAk(cXX'+!!
+
 m'+
/k@
!
(
/(j
/(n:o'+
-
"m.j
/((
/(+&+!!
/((
/(&+!
/k@:k*!+
*
((.
*
+(*
/kú*@*!Ç+++U	*kÚ*A#*
#
.(6
#
)(2
#
,(
#
/(

#
"(
#
-((U(U
#k2@)
#k
@:4o.jk*
)
#k@:x'(0
#k:@
*(V
+
(:kk+
#(:k+m'(0
#(>.k*&+!
#k"@
*(V
+
(:kk+
#("k+[o'+0
#(&.
#k@+
*k"@kê*Ö **
+
.:zkÕ+[k*m!+
#k@(
.:
*k"@
(
+:k+!
#kÚ*@*!ï++(U	*kA.*
+
)l.j
.k:@
*
+:a
.(>*
.(:)
.k"@
(
+:a
.k2@
)
*
.("
.(&:)j(j
.k2@:n*k+[o'*
*kÕÕÕ-[(k:\\+
(k"\\(kÕ+[)k
l
)kõ*lXo.jk
k*
(kë*AkÕ+[k0c1
(XkÕ+[
+l'(&+!
+kl'+!!
*k+[o/!
.k@*
/!©)+)U	*kA.*
.k
@
+(.
+("
(
):(j
.(
/.j
.k2@
+(&
/
.(:(
.(6)
.(2+&+!
.
+(&kÚ*@(
.k:@
.k@
(
):k++
.(:k+[.j
.(>)&+!	*kA+*k(/
+k((
+k©\$(
)j(j(j(j
/o.jk*/&+!
+k2@
+k
@kÖ*:*
+
+)2(
+k:@
+k@k
:*
+(>,
+(:/)j
+(o'(
+k"@
+k@k
:*
(
)
+("
+(&:o'*!!
.
,(&
.
/("
+k@*&+!
+(/&+!!
.("+o.jk*+&+!
.
.k@
+
.(&:
.(.)
.(*+!
*
+(*
*
)(.
.k@*!ú((,U+T	*k
A.*	*k:A/*
(k.Ak!g.j
/
+
(:a
/
/)*("
/(",
/(&-)j
-
,)m.j
/
)k+@,("
)**kAkÕ+[kß+a'+!!
)
-l)!
/k:@*(j
)o'*
(k)A).j
(k)c'+
+
)@**kUf'+!
.k:@
+
):a
.
.):(2k*()j
.
.k2@+(*)
+(.,m.U
+
)k+@(*
)**/
+!*#
.
)
,m*"
.*".jkUkU
(h T#+
.*#kAkÕ+[@(
+
(a1
#h
¢1(&+!!
(kª/D(k+"!
*
((.
*
"(*
.k
@*!ü+(/U+T	*k
A)*
)k>@
+
(k÷*:(j(j
)(>+kªªªªRl'*
)
)(2"(&
)
+("
"h
¢/k.^+
".()j
+o'(
)
(("
((&:(j
)(*,.j
)
)(.-(>kª 
)k>@:f'+!
)k"@:&(!
(
-(.
(
,(*
+k:A+
(k:@(&*!*!k*.!
*
/(.
*
.(*
)k
@*!í++)U
*(U(j(j
+kª+e.j
+kª:c'+
+k&\\)
+k[kªUX.
+k,\\k[kªUX/
+kªª.e'(
(
.*(
(
/*+
(
)kÊ+X**k)&)!
(
+**k+&(!
(
+k[kª+X*+
(
+k,\\kê+X**k(&+!
(
.*)
(
/*(
(
)k[kª+X*+
(
+k8\\kÚ+X**k.!(.
*
((*!ë(0U+T	*kú*A *
 
+(:
 
*(&
 
((>
 
)(2
 
 kå*@*(b
 
*(n
 
 k2@(j
 
 k>@(
 
*(
 
*(
 
*(
 
 k:@(
 
*(
 
*(
 
*(

 
 k&@(6	*k:A;*
 ((*\$
 (6(*)
;
 ((*
 (j(*:#
;
;(.*(&
;
;(*+("	*kê+A,*:6(.j
,kò*@
(:<
,(v=
,(r((j(j(j
)k8A\$(*+(!
,
*(+
,
+(+
,k"@
,k+@k5:*
,(&+
,(")
,k¢+@*
(
,(+
,(+:
,
*
)
+:
,(.k+@k*
,(*k+[1.
*:&+!
,
*(^
,
+(Z
,
,kÚ*@(R
,kú*@
,kÒ*@*::
,(~+
,(z)
,kâ*@
*::
,(f-
,(b"
,kjA
*::
,(n2
,(j3
,k@
*::
,k@
,(
,(:/
,(.
,(*
,k@:
,k*(®+
,
,)(V(j
*k+[o'*)j
.o'+
,k
@
,kÒ*@*::
,)
4
,k2@
*::
,
4(¢+
,
,)2(º+
.k+A.
,kÖ*@
,k¢+@:!&*!*!
,
,(®+(º+
,
,(V)¢+
,
"(¶+
,
)(¾+
,
-(+
,
+(²+
,k+@*
(
,(Z
,(^:	*k(A"*
,(+&
":\`
"kÒ*@8	*kª+A-*
,(¦+4
-:\`
-
*(V
-
4)B
-k*(R
-hªªªªª+)Z
,(¾+*
,(²++	*kº+A.*
.k¢+@
-(B
-(Fk¦ k#:
.kª+@
.(¢+
*
.(¦+*1
*
+
*1:i(j
.(ª+'o'*
.kÒ*@
'
.(®+:k¿ k>:(U
.(R*.j
.(V&+!
.kÚ*@
'
:kÆ#k::
.(Z*o'+
.(^!+
.kÂ*@
*
+:
.(B*o'*
.kÊ*@
*
.(F:\0
.(Jk+[o'*
.(N*
-k+(*
-
*(.
.kò*@
'
:k k :
.(r*o'*
.kú*@
*
.(v:
.(z)o'*
.(~<
.kâ*@
'
:k k":
.(b*o'*
.kjA
*
.(f:i
.(j(o'*
.(n9
<k.^#
)*)j
#.j
.k@
(
9
*(*
*(.:
#k:A#
*k:@*
.('+&(!!
-kâ*@0
(
9k.^@1
(+)j(j(j
+
1m.j
.k@
)
<
+(*>
+(.?:
.(#
.k@
+("
+(&:
.(*o'.
.(6o'+
#o'.
.k
@
-(V
>
?:k
.(
k+m'(
.(#
-(V(&(ª+e'(
0
#:?&(!
.k:@
'
:k k\$:
.(:*o')
.k"@
*
.(>:
.("
.(&
\$a[7&)!
-
>
?kÖ#kã 
#1k)k(
#1kÖ#k)kã k(:o'(!
+k:@+
6k.^#)j
#o'+
.k2@
(
9
*(*>
*(.?:
.(2o.j
-
>
?kÖ#k)kÖ#k)kã k(:o')!
*k:@*
#k:A#&*!*!*!
.kº+@*
-
7:	*k:A**
*k"@
-(B
-(Fkò!k/:
*
*("
*(&:i
*(*+.U
-
+
*(.kÎ k.kÂ k/:h/k*!+
*k:@*
-
+:	*k
A(*
(k2@
-(B
-(Fká k':
(k:@
((2
((6k:o(j
((:*o'*
(k"@
*
((>kk:
(("*o'*
*k"@+
((&k.^*)j
*o!
*o'+
+kö :x.j
-
+k"A(*
+k.A(*
+(*
+(.kÎ k.kÂ k/:o'(!
*k:A*
+k:@+&*!*!
(k
@*
-
!:	*kú*A**
*k@
-(B
-(Fk'k':
*k@
*(
*(kÑ*:o(j
*(+o'*
*k@
+
*(k×*:l
*(+o'*
*k
@
+
*(kk:
*(
+o'*
*
*(((n
*
+(j
*k
(f
*k&(bk
/)j
/.j
*k2@
*kâ*@k
:*
*k:@
*kjA
*(2)
*(6.:ck*/
*(:#o'(
-
)
.
#
*(>kÎ k.kÂ k/:o'(
*(f/&+!!
*k"@
*kjAk'k):ck*/
*(")o'*
*
)
*(&.:
*(*)
-
*(.(.
-
)(*
+
(k'k#kÎ k.:jo'*
+
(k'k,ké'k :j
.k'l[
)k*m[/!
*kú*@*
-
/:	*kj@**
*k@
-(B+
-(F(kÐ!k\$:
*(/
*(!
*k
@
+
(k¢&k?:
*k2@
*(

*(:\0k*+(j
*(2k+[o'*
*(6+
-k+(*
-
+(.
*
/(
*
!(k*.)j(j(j(j
/.j
*k:@
*k@k:*
*
*):(
*k"@
*k@k:*
*("+
*(&(k·&k;:1'+
+
(k&k,:1o'(
.')
*(!
*(.&(!k*+
.o'.
*
.
!kk:
*(*(o'.
-
(
*(.kä!k+k&k+:h+&.!
*k@k&:4'+!
*(/&+!!k*+!
*kjA*
-
+:	*k:A(*
(k"@
-(B
-(Fkç'k;:
(
(("
((&kk:(U(j
((*+o'*k+.
+
((.#kô'k-kÖ#k):jo.j
+
#kô'k-kã k(:j.!
#k.^!
+*)j
!
%m.j(j
*(*)
*(./kÁ'k#:1'*
)
/kÞ'k%:1'*
)
/kô'k-:1'*
)
/kÏ'k,:1'*
-
)
/
+
%@)("
)(&kÖ#k)kã k(:o')!
*k:@*
%k:@%&+!!
.o'*
+
#kÏ'k,kÖ#k):j&+!k*!*
(k:@*
-
*:k*+	*kj@**
*k
(
*k&(
*k
@
-(B
-(Fk÷&k9:
*
*)
((j
*k@kÖ&:x'*k
.(j)j
..j
*k2@
*k@k
:*
*(6(
*(2)
*k@.k®'k,:-
.
)
(:	
*k:@
-(B
-(F
*(
*(:
*(>..j
-
)
(
*(:
.kÛ!k/kÜ!k.:o')!
*k@:
*(.&+!!
*k"@
-(B
-(Fk 'k2:k++
*("(
*(&)k+k*:1'+
(
)k'k(:1'+
*
(
):i
*(*+o.jk*+&(!
-
+
*(.kÎ k.kÂ k/:h+&+!
*k@:!
*kjA*
-
+:	*kÚ*A**
-(V(&+
*k"@
-(B
-(Fk÷!k>:(U
*("(
*(&)kÛ!k/:1o.jk*
(
)kÜ!k.:1o'+0
*k:@(
+(ª+:.
*
+))B
*
+)
)J
*
+)2)r
*
+):)z
*k@+
(
*kú*@:'
-k"@
+k*:k+&+!
-kÛ!k/kÖ#k)kÖ#k)kã k(:!+
*kÚ*@*
-
+:
,(¶+(
,(++	*kº+A**
*kÂ*@
-(B
-(FkÇ k.:(j(j
+.j
*kÊ*@
(
+:ik*+
*(J(o'(
*kò*@
(
*(N)kÛ k!:
*(r.o'(
*kú*@
.
*(v:i
*(z.o'(
*kâ*@
.
*(~kÖ k.:
*(b.o'(
*kjA
.
*(f:
*(j.
-
*(n(.
-
.(*
*k@
(
)kª!k":
*((o'(
*k@
(
*(:i
*(/o'(
*()o'(&+!
*(F(
*(B)k*+
*k*(V
*hªªªªê*(^
*k@
)
(kk:
*(..j
*(k.^+)j(j(j(j
+.j
.k"@)
.kî!:4'+	*k:A(*
(k"@kæ!k(
.(*
.(.:=
((&/
*
(("(

*
/(
(k:@*
*(
/'(&)!
*(V)
*(R/&/!
*k2@
)(*
.(&:
*(2(
-
*(6(.
-
((*&+!
)kú!:4(
*
*((®+
*
/(ª+
*k.k*
(1(¦+
*kÎ k+
(1(¢+
*kÞ*@
*kª+@:!!
.k:@.
+k:A+&*!*!
*kÞ*@:&+!k.
*k(®+
*k¢!(ª+k*+(j)j
.o'+
*k:@
*kª+@k
:*
*k"@
/
)
*(:(
*(>.:
-
(
.
*("(kÂ 
(1
*(&k/
(1kÎ k.kÂ k/:.j
+
(k*m@+
*(®+.&+!!k*+&+!
+
)l
-(*k*m[+!
*kº+@*
-
+:
8
-(R("
8
-)Z(*
-kª+@*
"(R+
"
"(V*
"(ª+kÂ*F.@(^
"
+(Z
"
*(F
"
*(B
\$k+@!
8k.X%
\$+)j(j
.o'*
"
*kÂ*@((F
*(*)k(l'*
"
)(R
%
*k.@kÎ*Ö **(j
"(V
\$
)k+[1*
!a'*
&
*:3
\$g'*
*
+
*
+c1+	*kª+A**
*kjA)
"k"@-:
*kÊ*@/
"kÒ*@#k"@:
*
)
/:&
*k
@'
"k@
#k@:&
-
'k+:
-
*k*:
*
")J)R
*
")r)Z
*
")z)B
*
")b)J
)
/
#kâ*@:&
"
*)r)J
"
*)z)r
"
*)b)z
"
*)j)b
*kª+@*!
.kÂ*A.
(*&+!!	*k:A(*
(
"kÂ*@(&	*k:A**
*
((&)(*(&
*
)("("
*k"@k"kÂ*:%
*k:@*
(k:@*
"kÊ+@%	*kº)A/*
/
"k"@kê*Ö **
/kÚ+@*
&:\r
/kjA)
*
&k:@:'
*
&(ª+:.
/k¢+@(
)
*:\$
/kÊ*@*
(:2
(
*kÖ **
"kâ*@'
&(Rk.^\$
&(^k"@-)j
/(+*
/(+(
*
(a1*
/
/k¢+@(Ú((j)j
*
(.l'+
/
.(Ú+
.k+@(
/kÚ(@
/kÚ+@:o'*!
/
((+
(k+A!
/k+@:{k*#
\$)
-*)j(j(j(j
).j
.
#l')
*(*k+@
(l'+&)!
/
/)â+)¢)
/
/)ê+)ª)
/
/)+)Ò(
/
/)+)Ú(
/
/)2)¢(
/
/):)ª(
/
/)")Ò+
/
/)*)Ú+
/kú+@(
/kÚ(@
/kÚ+@*:'
*
/kê*Ö **
*
!:zkÕ+[*
/
(
'
!:8(.Uk*/
*k(l'(
*k+l!:&+!
/k+@
#:?&+!
/k(@
!:
/
/)â+)¢(
/
/)ê+)ª(
/
/)+)Ò+
/
/)+)Ú+(j
/kÚ+@):;o.j
/
/)â+)¢)
/
/)ê+)ª)
/
/)+)Ò(
/
/)+)Ú(
/
/)2)¢(
/
/):)ª(
/
/)")Ò+
/
/)*)Ú+
/kú(@.
/kÚ(@
):'
.:;'+!
*k+l
([o'.
/
/)2)¢(
/
/):)ª(
/
/)")Ò+
/
/)*)Ú+
/kÚ(@*
/kÚ+@(
/k(@):'
/
/)Ú()*
/
/)Ò()"
/
/)ª)):
/
/)¢))2
/
/))¢(
/
/))ª(
/
/))Ò+
/
/)
)Ú+
*
(
):'
/
/)¢))
/
/)ª))
/
/)Ò()
/
/)Ú()
&.!
(k+Y
*k(m[')
/
/)â+)¢)
/
/)ê+)ª)
/
/)+)Ò(
/
/)+)Ú(
/
/))¢(
/
/))ª(
/
/))Ò+
/
/)
)Ú+
/kú(@(
/kÚ(@
/kÚ+@:'
/
/k(@
(:;
*k*m[:&)!
#k+@#
)k:A)
*k:@*&*!*!!
%
/kê*Ö **
/kº)@*
"
")Ò+)º+
"
")Ú+)¢+
"
")Â+)ª+
"
")Ê+)R(j
"kÒ*@/:;o.j
&
+:3*
"
")²()º+
"
")º()¢+
"
")¢()ª+
"
")ª()R
"kê+@<k+
3
/:;(1k*
2
(1:-
"k**ä+
"
*(+
"
+(+
"k¬(+æ+
/
%kê*Ö **	*kÊ*A.*
.k>@*k?k(:-
.k
@(
&:)
*
.(
.(:	
(:
*k?k+:	
*
/(j:0
*k?k+:	
*
/(n:0
.k"@k ;k\$
/*~k-k*
/*|1@+
+k+@:+
.(&)
.("+
&(V(*4
.k+(~
.k?(z
.
/(f(b
.k+(n
.k?(j
.
)k*
+1(
.
+k+
+1(
.k+(
.k?(
.
4(
.k+(
.k?(

*
(k-:,
&(^>k:A?
&(R:
&(ª+(k**(j)j(j(U(j
*
(m.j
/
*:z
*
:l')
>
*k.^@+(.'
+(*!kÕ+[9k(m'+k+8kè;&(!
.
&(&*(v
.
&("+(r(j
.kò*@kî;:5o'*
.
&kÓ:k+:(
.(*'*
.
*(
.
+(
.k((
.k?(
.k+(
.kÓ:(
.k+(
.kè;(

.k>@
.k
@k.:,!kïØ¢R
.k>@*(.
*(":9+
*k?k+:	
*
+:>
,
.(6(+
,
.(>(+
.kÊ*@*&.!
.
'(
.
!(k+!
.k+(
.k?k?
91(

.k>@
.k
@k(:,k*'k*8k+!%
*k+@+
())j
)k+A#
?
)k.^@\$k*
)
:
)
:a1A))j
)
#@kUl.j
+*&.!
#k+@#
\$-k:@\$
-(2
*m'*!
#k+@)
/
#:zkÕ+[\$k(l'*
-(:4
.
8(
.
!(
.
'(k+!
.k+(
.
4(
.
%(

.k?k?
9k+l
\$Yk+[1(
.k>@
.k
@k.:,
#k+@)k*'k*8k+%&*!*!!*!
<:&+!
,kªªªªR(+!
"k(@*(j
,(+kªªªªRm.j
,
,(+)J
,
,(+.(B
,(N(&+!
,k:@:k*.
,k*(B
,
,(>((N
,
,(:(J!
,k+@:
,k¢+@:k*k*
(
.:
0
,kÊ*@:k+.!
=
=(*k+@(*!
,kê+@*
;k"@:7
;k:@*
 kú*@*
.!++(U	*k
A/*
/
.(>
/
)(:
/k"@
+
(
)
.:
/
/(&k*
/(")1,(6
/
)k+
)1)(2
(k.^.)j(j
*
..U
+
/k:@:4o'+
+k"@
/k2@:xo'+k+)k*/
,!(.
*
)(*
/k
@*%!
+k:@+
.k:A.&*!*!+++U	*kA.*
.k*(>
.
((:
.
+(&
.k&@+:m
.k2@
+
)k::(j
.(2+kªªªªRl.j
*kªªªªR(*&+!
.
.(6(
.
+(
.k&@:m
(
.(>l
(k«ª+c[o.j
*kªªªªR(*
.k@:&+!
*
.(("
*
.((*!
.k@*!+(+U+T	*kj@.*
.
)(

.
((6
.k:@:
.k*(
.
.):()j
).j
.k"@
.k6@(k5:*
.)"/
.
(k5:*
.
/(
.
.)*(
.k@
.k@:!
.(
)&+!!
*
.(("
*
.((*
*
+(&
.kjA*!++)U	*k
A)*
)k:@
+
(k:ok*((j
)(:+o'*
)k"@
+
)(>k:l
)(".o'*
)
.
)(&+:a
)
))*(2k*
.
)(2.
)(6/)j
/
.(m.j
)
(k+@.(2
(**kö*m'+!!
(
/m1(!
*
+(.
*
((*
)k
@*!¤++(U	*k
A)*
)
*
+:&
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
+:'&+!
)
.
+:&!
*
))2)
*
)):)
*
))")
*
))*)

)k
@*!X++U	*k:A/*
/
.(&
/
)("
(k.^.
+k:A)(U)jk*
.o'+0
.k:A.
)k:@)
/k"@:4o'*!
)(&(
)("!+
*
((.
*
+(*
/k:@*!V++U	*kÚ*A(*
+.j
(k"@
*kÂ*Ö **
*(R+
*(Zl.j
*kÚ*@k"kÂ*: !
*(^
+kÂ*F@
(k"@kÂ*Ö **
*
+k+@(R!
(k"@+:\`
*
+kÂ*Ö **
(kÚ*@*!Q++U	*kA(*
(:{
(
+(
(hªªªª:(
)j
(
(k
@(
(k@:.j
(k+(

(
((:?&+!!
*
()2)2
*
():):
*
()")"
*
()*)*
(k@*!Z+)U	*k
A/*(j
(kê*a'*
*(",kâ+l'*
/k"@
*(.
,
+
(:
/("'*
/
.(6
/
)(2
/
((>
/
+(:
*
/k:@:!k+-!
/k
@*
-!I+)U
+(*+("k.^.
+(.+)j(j
..j
(
)
+(*
+(.:o'+k+/!
*
,(.
*
/(*%!
.k:A.
,k+@,
+k:@+&*!*![+)U	*k:A/*
/
((.
/
+(*
/
.(&
/
)("
/:g,
/k"@:g-
*k*(:
*
.(&
*
)("
*
((.
*
+(*
*
-
,
,
-a1(>
/k:@*!q++U	*k
A,*
,k"@
*
+
(
):
,
,(&(>
,
,("*(:
,
/(6
,
.(2
*.U
,k:@
,k2@:4/k*!
,k
@*!y++U	*k:A.*
.k"@
+
(
):
.("k+m.Uk*/
+(&k:@
.(&):8k+Y!+
*
)(.
*
+(*
.k:@*!r+/U
(k.^()j
(-.j
(k:A(
+(&"
+("#
+(. 
+(*!
+k:@+
*
!
 
#
"
)
.
/
,:'+!!
-o!|(+U+T	*k:A)*
)k.@
+
(k×*:
)(.kªªªªRl.Uk*/
)(".h
¢+
.!(
*
+(.
*
((*
)k:@*!g+(U
*(:+
*(>e.Uk*/
*
+k+@(:
*("
+@**(
*(*
+@***k+!
*kÕ+[k"^
(k:^XX!y+(U	*k:A.*
.k*(&
.
)
.k&@:
+
(
.(*
.(.):"/
*
(
)A(.
*
+
)@k*
/1(*
.k:@*!»++)U	*k:A.*
.k*(&
.
)
.k&@:
.(*/	*k:A)*
)
.(.,(.
)
/(*k*/
(
,e.j
)
,(&
)
+
(
,A@("
)
)k"@:4/!
)k:@*
*
(
,A(.
*
+k*
/1(*
.k:@*!h+(U
*("k+@+)j
*:dkÕ+[k#A(k=gk*k+
(^k¹ªª.[1.j
*
+("
+k+@+&+!!!n++U(j
*k:eo'*)j
*k:e+'+
*kö*:e0
*:dkÕ+[k
c'+
*
*("k+@("&*!*!
+!k++U	*k:A.*
.k"@
+(*
+(.
(
):
.(&+
*
.("(*
*
+(.
.k:@*!++U	*kj@+*
+:{
+k
@:{
*kâ*@:{
*k"@
+kê*Ö **
*k*(*
+kjA*!++U	*k:A)*
)k"@
+
+
(@:~
)(&+
*
)("(*
*
+(.
)k:@*!++U
+(*+
*(*e.U
*(.(
**"o.j
+
(g%!
+
(c/k*!!++U	*k:A+*
+k+("
+
*(.
*(*A*(&
+
*(.
+k:@*
+(.!++U
*("+
*(.c.U
*(*
+@**/k*!!
*
*
*("
*:dkÕ+[
+kÕ+[l*@("
*!=*
*
+:8.U
*k
@
+:8/k(!!4*
*h*)2
*h*):
*h*)"
*h*)*!1*
*(*
*(.
+(*
+(.:1k+Y!~++U	*k:A(*
(k"@
*(*
*(.
+
+k(@:+
(("*.U
(
*
((&:/
((.k*
((*k+[1/k*!
(k:@*!:*
*
((.
*
+(*!!³-)*kÆ#!Ö,IEDYOD^~CGOY^KGZSOY*+***j*******IIuIEEACOFKY^iEDYOD^~CGOY^KGZIK^OMEXCOYYOX\\CIOYORZCXK^CED~CGODE^KX^OK_IC^XED]KC^r/**.***^X_OLKFYOI^IEDYOD^cDLE^CGOIEDYOD^YDOIOYYKXS
L_DI^CEDKFC^S
ORZOXCODIO
GOKY_XOGOD^
GKXAO^CDMC^*ê/**)***I*ä/**+***AFKXEIEEACOIEDYOD^uY^K^_YKFFE]NODSeZ^KDEDiEDYOD^eZ^KDEDkFOX^hERiFEYONk]KC^CDMxOIEDYOD^MXE_ZYN/**.***ZXOLOXODIOY
Y^K^CY^CIY
GKXAO^CDMIGZFPuHKDDOXY^K^_YNCYGCYYON***Z,**#***IGZFPuIGZFPuIEDYOD^ONuYOX\\CIOYqwiEEACOiEDYOD^_^IDOIOYYKXSGO^BEN\rORZFCIC^\rIEEACOSOYIEDYOD^IEDYOD^KI^CEDIEDYOD^CNFKY^xODO]ONnK^ODOIOYYKXS
Y^XCI^FSDOIOYYKXS
OYYOD^CKF
XO[_CXON
IVZXOLOXODIOY
ZXOLOXODIO
L_DI^CEDKF
L_DI^CEDKFC^S
ORZOXCODIO
ZOXYEDKFCPK^CED
ZOXYEDKFCYK^CED
IVKDKFS^CIY
KDKFS^CI
Y^K^CY^CIY
Y^K^CY^CI
ZOXLEXGKDIO
GOKY_XOGOD^
IVGKXAO^CDM
KN\\OX^CYOGOD^
KN\\OX^CYCDM
KNY
^KXMO^CDM
IVYEICKF
YEICKFGONCK
YEICKFDO^]EXAY
I~p***+***&********kè;!+*k?!"TT+:`);
