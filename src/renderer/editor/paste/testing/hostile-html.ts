/** The text that every payload carries besides: it must come in. */
export const harmless = 'ข้อความปกติ'

const run = 'window.ran=1'

/** Markup that runs by itself: every event that an element can have, and every element that has one. */
const handlers = [
  ...'onload onerror onclick onfocus onblur onmouseover onpointerenter onanimationstart onanimationend ontransitionend ontoggle onbegin onscroll oncopy oncut onpaste onbeforeinput onformdata onpageshow onpopstate onhashchange onmessage onsecuritypolicyviolation onauxclick ondragstart onwheel'
    .split(' ')
    .map((event) => `<p ${event}="${run}" tabindex=0 autofocus contenteditable>x</p>`),
  ...'img video audio iframe object embed input body svg details marquee select textarea keygen frameset link source track'
    .split(' ')
    .map(
      (tag) =>
        `<${tag} src=x data=x href=x open autofocus onerror=${run} onload=${run} onfocus=${run} ontoggle=${run} onstart=${run}></${tag}>`,
    ),
  `<img src=x onerror\n=\n"${run}">`,
  `<img/src="x"/onerror=${run}//`,
  `<img src=x onerror=\`${run}\`>`,
  `<IMG SRC=x OnErRoR=${run}>`,
  `<a href="x" style="animation:x" onanimationstart=${run}><style>@keyframes x{}</style></a>`,
]

/** Scripts in every coat. */
const scripts = [
  `<script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<script src=ADDRESS/x.js></script>`,
  `<script type=module>import 'ADDRESS/x.mjs'</script>`,
  `<scr<script>ipt>${run}</script>`,
  `<script/x>${run}</script/x>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<template><script>${run}</script><img src=x onerror=${run}></template>`,
  `<template shadowrootmode=open><img src=ADDRESS/shadow onerror=${run}></template>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<iframe src="javascript:parent.ran=1"></iframe>`,
  `<object data="data:text/html,<script>parent.ran=1</script>"></object>`,
  `<embed src="javascript:${run}">`,
  `<xml><i><b><img src=x onerror=${run}></b></i></xml>`,
  `<!--><img src=x onerror=${run}>-->`,
  `<!--[if true]><script>${run}</script><![endif]-->`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<?xml-stylesheet href="javascript:${run}"?>`,
  `<base href="ADDRESS/"><a href="x">x</a><img src="y">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<portal src="ADDRESS/portal"></portal>`,
]

/** Addresses that run. */
const addresses = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  '\u0001javascript:',
  ' javascript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A&#x61vascript:',
  'vbscript:',
  'livescript:',
  'data:text/html,<script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=',
  'blob:null/',
  'filesystem:',
  'file:///etc/passwd#',
  'view-source:javascript:',
].map(
  (scheme) =>
    `<a href="${scheme}${run}">x</a><form action="${scheme}${run}"><button formaction="${scheme}${run}">x</button></form>`,
)

/** Drawings and mathematics, in which the rules of parsing change: mutation XSS. */
const foreign = [
  `<svg onload=${run}><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s></svg>`,
  `<svg><set attributeName=onmouseover to=${run}></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=1 onerror=${run} /></svg>#x"></svg>`,
  `<svg><foreignObject><img src=x onerror=${run}></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<svg></p><style><a id="</style><img src=x onerror=${run}>">`,
  `<svg><desc><noscript><img src=x onerror=${run}></noscript></desc></svg>`,
  `<svg><script href="ADDRESS/svg.js" /></svg>`,
  `<svg><image href="ADDRESS/svg.png"/><feImage href="ADDRESS/fe.png"/></svg>`,
  `<math><mtext><table><mglyph><style><img src onerror="${run}"></style></mglyph></table></mtext></math>`,
  `<math><mi><table><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=${run} src=1>">`,
  `<math href="javascript:${run}"><mtext>x</mtext></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${run}></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<table><svg><foreignObject></table><img src=x onerror=${run}>`,
  `<select><style></select><img src=x onerror=${run}></style>`,
  `<p title="</p><img src=x onerror=${run}>">x</p>`,
  `<listing>&lt;img src=x onerror=${run}&gt;</listing>`,
  `<xmp><img src=x onerror=${run}></xmp>`,
  `<plaintext hidden><img src=x onerror=${run}>`,
]

/** What would fetch, or dress the window. */
const fetching = [
  `<img src="ADDRESS/img" srcset="ADDRESS/srcset 2x"><picture><source srcset="ADDRESS/source"></picture>`,
  `<p style="background:url(ADDRESS/css);list-style-image:url('ADDRESS/list');cursor:url(ADDRESS/cursor),auto">x</p>`,
  `<style>@import 'ADDRESS/import.css';*{background:url(ADDRESS/all)}</style>`,
  `<link rel=stylesheet href="ADDRESS/link.css"><link rel=prefetch href="ADDRESS/pre"><link rel=preconnect href="ADDRESS">`,
  `<video poster="ADDRESS/poster" src="ADDRESS/video"></video><audio src="ADDRESS/audio"></audio>`,
  `<body background="ADDRESS/body"><table background="ADDRESS/table"><tr><td background="ADDRESS/td">x</td></tr></table>`,
  `<input type=image src="ADDRESS/input"><a ping="ADDRESS/ping" href="https://a.go.th/">x</a>`,
  `<p style="position:fixed;inset:0;z-index:99999;background:red;font-size:900px">x</p>`,
  `<p style="width:expression(${run});behavior:url(ADDRESS/x.htc);-moz-binding:url(ADDRESS/x.xml)">x</p>`,
  `<p style="--x:url(ADDRESS/var);background:var(--x);content:attr(style)">x</p>`,
  `<meta http-equiv=refresh content="0;url=ADDRESS/refresh">`,
  `<iframe src="ADDRESS/frame"></iframe><object data="ADDRESS/object"></object><embed src="ADDRESS/embed">`,
]

/** Names that stand in for what scripts of the page rely on: DOM clobbering. */
const clobbering = [
  ...'childNodes nodeType tagName firstChild nextSibling parentNode attributes removeChild textContent nodeName getAttribute className style'
    .split(' ')
    .map((name) => `<form><input name="${name}"><input id="${name}"></form>`),
  `<form id=x><input name=parentNode></form><form id=x name=y></form>`,
  `<a id=tokhao><a id=tokhao name=ask href="javascript:${run}">x</a>`,
  `<img name=getElementById><img name=createElement><img name=body><embed name=cookie>`,
  `<p id=__proto__ name=constructor class=prototype>x</p>`,
]

/** All payloads, each with text that must come in; requests would go to `address`. */
export function hostileHtml(address: string): string[] {
  return [...scripts, ...handlers, ...addresses, ...foreign, ...fetching, ...clobbering].map(
    (html) => `<p>${harmless}</p>${html.replaceAll('ADDRESS', address)}`,
  )
}

/** Ten megabytes of markup, and markup nested ten thousand deep; the clipboard has their text beside them. */
export function hugeHtml(): string[] {
  const deep = 10_000
  return [
    '<p><b>ก</b></p>'.repeat(700_000),
    `<p>${'<span style="color:red">ก</span>'.repeat(300_000)}</p>`,
    `${'<div><b>'.repeat(deep)}ก${'</b></div>'.repeat(deep)}`,
    `${'<table><tr><td>'.repeat(deep)}ก`,
    `${'<svg><math>'.repeat(deep)}ก`,
    '<'.repeat(200_000),
    `<p ${'a=b '.repeat(200_000)}>ก</p>`,
  ]
}
