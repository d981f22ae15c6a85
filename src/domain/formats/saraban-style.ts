/**
 * The style of the form of ข่าว. Letters are typed in TH Sarabun PSK of 16 points (letter นร 0106/ว 2019
 * of 2553). Sarabun is drawn 1.40 to 1.47 times as large (measured on ก and on capitals), so that the same
 * size on paper is 11.25 points. Margins of letters: 3 cm left, 2 cm right; the first line of a paragraph
 * is indented by 2.5 cm. Lines of 1.7 (19 points) are those of 16-point TH Sarabun PSK at single spacing;
 * lower ones would print the marks of a page's first line twice.
 */
export const sarabanStyle = `:root{color-scheme:light}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#000;font-family:Sarabun,"TH Sarabun New","TH Sarabun PSK","Noto Sans Thai Looped",sans-serif;font-size:1.125rem;line-height:1.7;text-align:left;hyphens:none;word-break:normal;overflow-wrap:break-word}
main{max-width:43rem;margin:0 auto;padding:clamp(1.25rem,5vw,4rem) clamp(1rem,5vw,2rem)}
p,ul,ol,blockquote,h1,h2{margin:0}
header{text-align:center}
.kind,h1{font-size:1.11em;font-weight:700;line-height:1.7}
h1{text-wrap:balance}
hr{width:6.5cm;margin:.6em auto 1.1em;border:0;border-top:1px solid #000}
.text>p,blockquote p{text-indent:2.5cm}
.text>*+*{margin-top:.35em}
h2{padding-left:2.5cm;font-size:1em;font-weight:700}
ul,ol{padding-left:3.2cm}
blockquote{padding:0}
table{width:calc(100% - 1px);border-collapse:collapse}
.text>table,.text>figure{margin:1em 0}
caption{margin:0 0 .3em;text-align:left;font-weight:700}
th,td{padding:.15em .5em;border:1px solid #000;text-align:left;vertical-align:top}
thead th{text-align:center}
img{display:block;max-width:100%;max-height:12cm;width:auto;height:auto;margin:0 auto}
figcaption{margin:.4em 0 0;text-align:center}
.credit{display:block}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.3em;overflow-wrap:anywhere}
u{text-decoration-thickness:1px;text-underline-offset:.3em}
.name,time{white-space:nowrap}
.closing{width:fit-content;min-width:40%;max-width:60%;margin:2.4em 0 0 auto;text-align:center}
@media screen and (max-width:40rem){.text>p,blockquote p{text-indent:2.5em}h2{padding-left:0}ul,ol{padding-left:1.75em}.closing{max-width:none}}
@media screen and (max-width:24rem){.name{white-space:normal}}
@page{size:A4;margin:25mm 20mm 20mm 30mm}
@media print{
body{font-size:11.25pt}
main{max-width:none;padding:0}
h1,h2,.kind,header{break-after:avoid;break-inside:avoid}
.closing{break-before:avoid;break-inside:avoid}
tr,figure{break-inside:avoid}
p,li{orphans:2;widows:2}
}
`
