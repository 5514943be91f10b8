import { createHash } from 'node:crypto';

/** One sheet for all pages: the reader's own fonts, light and dark, phone and desktop, and paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6677;--line:#d9dfe7;--paper:#fff;--ground:#f4f6f9;--mark:#0b5cad;--bar:#4f8fd0;--bar2:#a9c8e8;--cite:#b4530a;--note:#fff6db;--note-line:#e3c766}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3aebd;--line:#36404d;--paper:#1a2029;--ground:#12161c;--mark:#7cb7f2;--bar:#4f8fd0;--bar2:#2f5277;--cite:#f0a35e;--note:#3a3215;--note-line:#77662a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
a{color:var(--mark)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
header.bar{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem clamp(1rem,4vw,2rem);background:var(--paper);border-bottom:1px solid var(--line)}
header.bar .home{font-weight:700;text-decoration:none;color:var(--ink);margin-right:auto}
main{max-width:72rem;margin:0 auto;padding:1rem clamp(1rem,4vw,2rem) 3rem}
h1{font-size:clamp(1.6rem,5vw,2.3rem);line-height:1.2;margin:.4rem 0}
h2{font-size:1.1rem;margin:0 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:.8rem 0 .3rem}
.notice{background:var(--note);border:1px solid var(--note-line);border-radius:.5rem;padding:.6rem .9rem;margin:.8rem 0}
.lead{color:var(--soft);margin:.2rem 0 .6rem}
.grid{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:60rem){.grid{grid-template-columns:minmax(0,2fr) minmax(0,1fr)}}
.column{display:grid;gap:1rem;align-content:start}
section{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.1rem}
.wide{margin-bottom:1rem}
ul.plain,ol.plain{list-style:none;margin:0;padding:0}
ul.plain>li,ol.plain>li{padding:.4rem 0;border-bottom:1px solid var(--line)}
ul.plain>li:last-child,ol.plain>li:last-child{border-bottom:0}
.soft dl,li dl.facts{font-size:.92rem}.soft{color:var(--soft);font-size:.92rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;margin:.1rem .2rem .1rem 0;font-size:.92rem}
.warn{color:var(--cite);font-weight:600}
dl.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem .9rem;margin:0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
dl.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr));gap:.6rem;margin:0}
dl.figures div{background:var(--ground);border-radius:.5rem;padding:.5rem .7rem}
dl.figures dt{color:var(--soft);font-size:.88rem}dl.figures dd{margin:0;font-size:1.35rem;font-weight:650}
svg{display:block;width:100%;min-width:38rem;height:auto}h1 small{font-size:.55em;font-weight:400;color:var(--soft);margin-left:.5em}
svg text{fill:var(--soft);font-size:11px}
.key{display:inline-block;width:.8em;height:.8em;border-radius:.15em;margin-right:.35em}.key.papers{background:var(--bar)}.key.outputs{background:var(--bar2)}.key.citations{background:var(--cite);height:.2em;vertical-align:middle}.legend span:not(.key){margin-right:1em}
svg .post{fill:var(--bar2)}svg .post.now{fill:var(--bar)}svg .label{fill:var(--ink)}
svg .papers{fill:var(--bar)}svg .outputs{fill:var(--bar2)}
svg .cites{fill:none;stroke:var(--cite);stroke-width:2}svg .axis{stroke:var(--line)}
svg .cites-text{fill:var(--cite)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}
td.n,th.n{text-align:right}
summary{cursor:pointer;color:var(--mark);padding:.3rem 0}
form.inline{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
form.card{display:grid;gap:.9rem;max-width:28rem}
label{display:grid;gap:.25rem}label.beside{display:flex;align-items:center;gap:.5rem}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.4rem;padding:.45rem .6rem}
button{background:var(--mark);color:var(--paper);border-color:var(--mark);cursor:pointer}
header.bar button{background:transparent;color:var(--mark)}
progress{width:100%;accent-color:var(--mark)}
footer{max-width:72rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem) 2rem;color:var(--soft);font-size:.9rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#bbb;--paper:#fff;--ground:#fff;--mark:#000}header.bar,form.inline,form.card,.skip,.more{display:none}section{break-inside:avoid;border:0;padding:.3rem 0}.grid{grid-template-columns:minmax(0,1fr)}body{font-size:10.5pt}a{text-decoration:none}details>*{display:none}svg{min-width:0}}
`;

/** By which the policy lets this one sheet through and no other. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
