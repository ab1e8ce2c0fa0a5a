import { reasonRules } from './report-colours.js'

/**
 * The style sheet of the report. Tints are dark text on light colours of one lightness, or the other way round in the
 * dark. Measured in Chromium over all hues and both schemes: text on tints has a contrast of 10:1 and more, the quiet
 * lines on them of 5:1 and more, swatches on panels of 3.7:1 and more.
 */
export const reportStyle: string = `
:root{color-scheme:light dark;--page:#fff;--panel:#f6f7f9;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;--accent:#0b57d0;
--tint-l:.93;--tint-c:.055;--mark-l:.56;--mark-c:.15}
@media(prefers-color-scheme:dark){:root{--page:#101418;--panel:#181d23;--ink:#e6e9ed;--quiet:#a3adb8;--line:#333b45;
--accent:#8ab4f8;--tint-l:.31;--tint-c:.065;--mark-l:.7;--mark-c:.13}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;padding:0 clamp(1rem,4vw,3rem) 5rem;background:var(--page);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;
overflow-wrap:anywhere}
header,main,footer{max-width:80rem;margin-inline:auto}
header{padding:2rem 0 1rem}
h1{margin:0;font-size:clamp(1.4rem,1rem + 2vw,2.1rem);line-height:1.25;text-wrap:balance}
h2{margin:0 0 .75rem;font-size:1.15rem;line-height:1.3}
h3{margin:1.25rem 0 .5rem;font-size:1rem}
p{margin:0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
:target,.target{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
code,.code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace}
.eyebrow{color:var(--quiet);font-size:.875rem;letter-spacing:.02em}
.facts{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:.6rem 0 0;padding:0;list-style:none;color:var(--quiet);font-size:.925rem}
.facts b{color:var(--ink);font-weight:600}
.jump{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.75rem;font-size:.925rem}
.jump a{padding:.15rem 0}
section{margin-bottom:1.5rem}
.panel{padding:1.1rem clamp(.9rem,2vw,1.4rem);background:var(--panel);border:1px solid var(--line);border-radius:10px}
.cols{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr)}
@media(min-width:64rem){.cols{grid-template-columns:minmax(0,1.75fr) minmax(0,1fr);align-items:start}}
.bar{display:block;width:100%;height:1.5rem;border-radius:5px;background:var(--line)}
.bar rect{fill:oklch(var(--mark-l) calc(var(--mark-c)*var(--s,0)) var(--h,0))}
.bar .kept,.swatch.kept{fill:var(--ink);background:var(--ink)}
.sum{margin:.6rem 0 0;color:var(--quiet);font-size:.925rem;font-variant-numeric:tabular-nums}
fieldset{margin:1rem 0 0;padding:0;border:0;min-width:0}
legend{padding:0;margin-bottom:.35rem;font-size:.925rem;color:var(--quiet)}
.legend{display:grid;gap:.15rem 1rem;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));margin:0;padding:0;list-style:none}
.legend label{display:flex;align-items:center;gap:.5rem;min-height:1.9rem;cursor:pointer;font-size:.925rem}
.legend input{flex:none;width:1.05rem;height:1.05rem;margin:0;accent-color:var(--accent)}
.legend .n{margin-left:auto;color:var(--quiet);font-variant-numeric:tabular-nums;white-space:nowrap}
.swatch{flex:none;width:.85rem;height:.85rem;border-radius:3px;background:oklch(var(--mark-l) calc(var(--mark-c)*var(--s,0)) var(--h,0))}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.75rem}
button{padding:.35rem .9rem;border:1px solid var(--line);border-radius:6px;background:var(--page);color:var(--ink);font:inherit;font-size:.925rem;cursor:pointer}
summary{cursor:pointer}
details.l{padding:.25rem .6rem}
details.l .raw{margin-top:.75rem;max-height:20rem;overflow:auto}
button:hover{border-color:var(--accent)}
.source{max-width:46rem}
.source .l{margin:0 0 .8rem;padding:.05rem 0}
.source .x{display:inline-block;max-width:100%;margin:0 .5rem .5rem 0;vertical-align:top}
.source .pre{white-space:pre-wrap}
.source .t1{font-size:1.2rem;font-weight:650;line-height:1.35;margin-top:1.4rem}
.source .item{margin-left:1.25rem}
.s{padding:.08em .22em;border-radius:3px;color:inherit;text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone;
background:oklch(var(--tint-l) calc(var(--tint-c)*var(--s,0)) var(--h,0));
border-bottom:2px solid oklch(var(--mark-l) calc(var(--mark-c)*var(--s,0)) var(--h,0))}
.s:hover{border-bottom-width:3px}
mark{padding:0;background:none;color:inherit;text-decoration:underline dotted 2px var(--accent);text-underline-offset:.25em}
.chip{padding:.05em .45em;border:1px solid var(--line);border-radius:5px;color:var(--quiet);font-size:.85em}
.s.chip{color:inherit;border:1px solid oklch(var(--mark-l) calc(var(--mark-c)*var(--s,0)) var(--h,0))}
.sep{color:var(--quiet);padding:0 .5em}
.s[data-tip]::after{content:attr(data-tip);position:fixed;inset:auto 0 0 0;z-index:2;padding:.6rem clamp(1rem,4vw,3rem);background:var(--ink);color:var(--page);
font:.925rem/1.5 system-ui,sans-serif;visibility:hidden;white-space:normal}
.s[data-tip]:hover::after,.s[data-tip]:focus-visible::after{visibility:visible}
.s[data-tip]:focus-visible::after{z-index:3}
.front{margin:0 0 1.5rem;padding:.8rem 1rem;border:1px dashed var(--line);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.925rem}
th,td{padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{color:var(--quiet);font-weight:500}
td.num{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.entries th,.entries td:not(.text){white-space:nowrap}
.entries td.text{width:60%;min-width:14rem}
.entries td.rule code{white-space:normal}
.meta{margin:0}
.meta dt{margin-top:.75rem;color:var(--quiet);font-size:.875rem}
.meta dt:first-child{margin-top:0}
.meta dd{margin:0}
.from{display:block;white-space:normal;color:var(--quiet);font-size:.85rem}
.plain{margin:0;padding:0;list-style:none}
.plain li{padding:.4rem 0;border-bottom:1px solid var(--line)}
.plain li:last-child{border-bottom:0}
footer{color:var(--quiet);font-size:.875rem}
.vh{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--page)}
.skip:focus{left:1rem;top:.5rem}
@media(max-width:40rem){.entries thead{display:none}.entries table,.entries tbody{display:block}
.entries tr{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.entries td{padding:.1rem 0;border:0}.entries td.text,.entries td.rule{grid-column:1/-1;min-width:0}}
@media print{.jump,.buttons,.skip{display:none}body{padding:0}}
${reasonRules()}
`
