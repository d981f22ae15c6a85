/** One cut of a font, to be embedded. `base64` holds the whole file. */
export interface EmbeddedFont {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  readonly format: 'truetype' | 'woff2'
  readonly base64: string
}

/** The fonts of a page, as rules of its style sheet. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts.map(fontFace).join('')
}

const mediaTypes = { truetype: 'font/ttf', woff2: 'font/woff2' } as const

function fontFace({ family, weight, style, format, base64 }: EmbeddedFont): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url(data:${mediaTypes[format]};base64,${base64}) format("${format}")}\n`
}

// Thai marks stack to 1.25 em above and 0.5 em below the line: no line height under 1.5, no letter
// spacing, no fixed heights. On paper every line is 1.7 or higher (1.3 em of font, and as much again above as
// the marks reach out of it): in a lower one the marks of a page's first line are painted once more at the foot
// of the page before, and stand twice in the text of the PDF. Justifying would open rivers, because only
// blanks stretch: left-aligned.
/** The style of the news page, on screens and on A4. */
export const newsStyle = `:root{color-scheme:light;--ink:#1c1b19;--quiet:#5a564f;--rule:#d9d4ca;--accent:#1d4e6b}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--ink);font-family:Sarabun,"TH Sarabun New","Noto Sans Thai Looped","Noto Sans Thai",sans-serif;font-size:1.125rem;line-height:1.75;text-align:left;hyphens:none;word-break:normal;overflow-wrap:break-word}
main{max-width:43rem;margin:0 auto;padding:clamp(1.25rem,5vw,4rem) clamp(1rem,5vw,2rem)}
p,ul,ol,blockquote{margin:0 0 1em}
.masthead{max-width:43rem;margin:0 auto;padding:clamp(1.25rem,4vw,2.5rem) clamp(1rem,5vw,2rem) 0}
.masthead::after{content:"";display:block;margin-top:.6rem;border-top:3px double var(--accent)}
.masthead+main{padding-top:clamp(1rem,3vw,1.75rem)}
.masthead p{margin:0;line-height:1.6}
.masthead .office{font-size:1.25rem;font-weight:700;color:var(--accent)}
.masthead .contacts{display:flex;flex-wrap:wrap;gap:0 1.5em;margin-top:.15rem;color:var(--quiet);font-size:.9375rem}
.about{display:flex;flex-wrap:wrap;gap:0 1.25em;margin:0 0 .5rem;color:var(--quiet);font-size:1rem;line-height:1.6}
.about p{margin:0}
h1{margin:0 0 1.25rem;font-size:clamp(1.5rem,1.2rem + 1.5vw,1.875rem);font-weight:700;line-height:1.5;text-wrap:pretty}
h2{margin:1.75rem 0 .5rem;font-size:1.25rem;font-weight:700;line-height:1.55}
.abstract{margin:0 0 1.75rem;padding:0 0 0 1rem;border-left:3px solid var(--accent);font-size:1.1875rem;line-height:1.7}
.abstract p{margin:0}
ul,ol{padding-left:1.75em}
li{margin:.25em 0}
blockquote{padding:0 0 0 1.25rem;border-left:3px solid var(--rule)}
blockquote p:last-child{margin-bottom:0}
table{width:100%;margin:1.5em 0;border-collapse:collapse;font-size:1rem;line-height:1.65}
caption{margin:0 0 .5em;text-align:left;font-weight:700}
th,td{padding:.4em .7em;border:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{background:#f5f3ee}
figure{margin:1.5em 0}
img{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption{margin:.6em 0 0;color:var(--quiet);font-size:1rem;line-height:1.65;text-align:center}
.credit{display:block;font-size:.9375rem}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.3em}
a,.separator,.source{overflow-wrap:anywhere}
u{text-decoration-thickness:1px;text-underline-offset:.3em}
.name,time{white-space:nowrap}
.separator{margin:2rem 0 0;color:var(--quiet);line-height:1.5}
.source{margin:1.5rem 0 0;padding:.75rem 0 0;border-top:1px solid var(--rule);color:var(--quiet);font-size:1rem;line-height:1.6}
@media screen and (max-width:24rem){.name{white-space:normal}}
@page{size:A4;margin:22mm 22mm 24mm}
@media print{
body,.abstract,.about,.source,.separator,h1,h2,table,figcaption{line-height:1.75}
body{font-size:12.5pt}
main,.masthead,.masthead+main{max-width:none;padding:0}
table{width:calc(100% - 1px)}
tr,figure{break-inside:avoid}
table,figcaption{font-size:11.5pt}
.masthead{margin-bottom:14pt}
.masthead p{line-height:1.75}
.masthead .office{font-size:14pt}
.masthead .contacts{font-size:10pt}
h1{font-size:18pt}
h2{font-size:14pt;break-after:avoid}
.abstract{font-size:13pt}
.about,.source{font-size:11pt}
h1,h2,.about{break-inside:avoid}
h1,.about{break-after:avoid}
.source{break-before:avoid}
p,li,blockquote{orphans:2;widows:2}
a{color:inherit}
}
`
