import { palette, type toneLooks } from "../../chart/palette.ts";

const light = {
  ink: palette.black,
  ground: palette.white,
  card: "F6F8FB",
  head: palette.dark,
  quiet: palette.grey,
  line: palette.grid,
  pass: palette.green,
  fail: palette.red,
  open: palette.violet,
  warn: palette.amber,
  link: "0B4F9E",
} as const;

/** Lighter shades of the same colours: each has 4.5 : 1 on its ground. */
const dark: Readonly<Record<keyof typeof light, string>> = {
  ink: "F1F3F6",
  ground: "14181F",
  card: "1D232D",
  head: "A9C4E6",
  quiet: "B4BBC6",
  line: "3A4454",
  pass: "8FD19E",
  fail: "FF9C94",
  open: "C9B8EE",
  warn: "E9C46A",
  link: "8CC0FF",
};

const darkTones: Readonly<Record<keyof typeof toneLooks, string>> = {
  main: "A9C4E6",
  second: "8FA8C7",
  gain: "8FD19E",
  loss: "FF9C94",
  open: "C9B8EE",
  rest: "7D8898",
};

const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:#${colour}`)
    .join(";");

const chartDark = Object.entries(darkTones)
  .map(([tone, colour]) => `.tone-${tone}{fill:#${colour}}.edge-${tone}{stroke:#${colour}}`)
  .join("");

const screen = `
*{box-sizing:border-box}
html{font:100%/1.5 Arial,Helvetica,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
header,main,footer,nav{max-width:66rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem}
.mark{margin:0;padding:.35rem 1rem;background:var(--head);color:var(--ground);font-weight:bold;text-align:center}
h1{font-size:1.7rem;line-height:1.2;color:var(--head);margin:.5rem 0}
h2{font-size:1.3rem;color:var(--head);border-bottom:2px solid var(--head);margin:2.2rem 0 .8rem}
h3{font-size:1.08rem;margin:1.2rem 0 .4rem}
p{margin:.4rem 0}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;margin:.8rem 0}
nav a{display:inline-block;padding:.2rem 0}
.quiet,.note,figcaption+*+.note{color:var(--quiet)}
.stamp{border:2px solid var(--fail);color:var(--fail);font-weight:bold;padding:.5rem .8rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.8rem;margin:1rem 0}
.tile,.card{background:var(--card);border:1px solid var(--line);border-left:.4rem solid var(--head);padding:.7rem .9rem}
.tile h3,.card h3{margin:0 0 .3rem}
.big{font-size:1.5rem;font-weight:bold;line-height:1.25}
.card{margin:.8rem 0;break-inside:avoid}
.pass{border-left-color:var(--pass)}.fail{border-left-color:var(--fail)}.undetermined{border-left-color:var(--open)}
.v-pass{color:var(--pass);font-weight:bold}.v-fail{color:var(--fail);font-weight:bold}.v-undetermined{color:var(--open);font-weight:bold}
.error{color:var(--fail);font-weight:bold}.warning{color:var(--warn);font-weight:bold}
.do{margin:.5rem 0;padding:.4rem .7rem;border:1px dashed var(--quiet)}
.do ul,.do p{margin:.2rem 0}
ul,ol{padding-left:1.3rem}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.2rem 0}
table{width:100%;border-collapse:collapse;margin:.6rem 0;font-size:.93rem}
caption{text-align:left;font-weight:bold;padding:.2rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;vertical-align:top;text-align:left}
thead th{background:var(--head);color:var(--ground)}
tfoot th,tfoot td{font-weight:bold;border-top:2px solid var(--head)}
td .v-pass,td .v-fail,td .v-undetermined,.error,.warning{white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1rem 0;max-width:38rem}
figcaption{font-weight:bold}
svg.chart{display:block;width:100%;height:auto;margin:.4rem 0}
footer{padding-bottom:2rem;margin-top:2rem;border-top:1px solid var(--line)}
.hash{font-family:monospace;font-size:.85em}
@media (max-width:44rem){
table,tbody,tfoot,tr,th,td,caption{display:block;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border:1px solid var(--line);margin:0 0 .6rem}
th,td{border:0;border-bottom:1px solid var(--line);text-align:left}
td .v-pass,td .v-fail,td .v-undetermined{white-space:normal}
td::before{content:attr(data-head) ": ";color:var(--quiet)}
tbody th{background:var(--card)}
.number{text-align:left}
}`;

const print = `
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif}}
@media print{
:root{${variables(light)}}
html{font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
nav{display:none}
a{color:inherit;text-decoration:none}
h2,h3,figcaption,caption{break-after:avoid}
tr,figure,.tile{break-inside:avoid}
thead{display:table-header-group;position:static}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
.mark,thead th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{break-before:page}
.page:first-child{break-before:auto}
}`;

const night = `@media screen and (prefers-color-scheme:dark){:root{${variables(dark)};color-scheme:dark}.ink{fill:#${dark.ink}}.grid{stroke:#${dark.line}}.ground{fill:#${dark.ground}}.reference{stroke:#${dark.fail}}.band{fill:#${dark.line}}${chartDark}}`;
const still = "@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}";

/** The look of every page: light, dark where the reader prefers it, always light on paper. */
export const pageStyle = `:root{${variables(light)};color-scheme:light}${screen}${night}${still}${print}`;
