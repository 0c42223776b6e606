/** How an HTML document looks: on a wide screen and a narrow one, in light and dark, and on paper. It stands inside the file, which asks for nothing else. */

export const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --ink: #16242e; --muted: #53626e; --line: #d5dde2; --edge: #6f7f8b; --blue: #12436d; --sand: #fbf3e4; }
@media (prefers-color-scheme: dark) {
  :root { --page: #101a21; --ink: #e8eef1; --muted: #a8b6bf; --line: #2b3b46; --edge: #7c8d98; --blue: #8cc1ec; --sand: #33281a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 56rem; background: var(--page); color: var(--ink); font: 1rem/1.6 Inter, system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 1.5rem 0 .25rem; font-size: 2rem; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.375rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.125rem; }
p { margin: .5rem 0; }
a { color: var(--blue); }
li { margin: .25rem 0; }
.organisation { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; padding-bottom: .5rem; border-bottom: 1px solid var(--line); }
.classification { margin: 0 0 .75rem; font-weight: 600; text-align: center; }
.mark { padding: 0 .5rem; background: var(--sand); }
.language { margin: 2.5rem 0 0; color: var(--muted); font-size: .875rem; font-weight: 600; }
.language + h2 { margin-top: 0; }
.two .organisation { justify-content: flex-start; }
.two h1 span { display: inline-block; margin-bottom: .25rem; }
.lead { font-size: 1.125rem; }
.note, .subtitle, small, footer { color: var(--muted); }
.note, small, footer { font-size: .875rem; }
.wide { margin: 1rem 0; overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
/* Drawings keep their light colours, as on paper. */
.chart { padding: .75rem; border-radius: .5rem; background: #ffffff; }
.chart svg { display: block; width: 100%; min-width: 34rem; height: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { max-width: min(100%, calc(100vw - 2rem)); padding-bottom: .5rem; font-weight: 600; text-align: left; }
th, td { min-width: 6rem; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-color: var(--edge); }
.number { min-width: 0; }
dl div { display: grid; grid-template-columns: minmax(6rem, 1fr) 4fr; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; }
.only-read { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--line); }
@media screen and (min-width: 75rem) {
  .two { max-width: 100rem; padding-inline: 2rem; }
  .both { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 3rem; }
}
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 16mm 20mm; }
  :root { color-scheme: light; --page: #ffffff; --ink: #16242e; --muted: #53626e; --line: #d5dde2; --edge: #6f7f8b; --blue: #12436d; --sand: #fbf3e4; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  p, li, dd { orphans: 3; widows: 3; }
  .drawn, .drawn + dl { break-inside: avoid; }
  .drawn:has(+ dl) { break-after: avoid; }
  h1, h2, h3, .language, caption, p:not(.note):has(+ .wide, + dl), h2 + p:has(+ h3, + .drawn) { break-after: avoid; break-inside: avoid; }
  .new-page { break-before: page; }
  tr, li, dl div { break-inside: avoid; }
  tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  /* Chromium tears a head from its first row: a table of few rows stays whole, and a long one begins only where there is room for some. */
  .wide:has(tbody tr:nth-child(-n + 8):last-child) { break-inside: avoid; }
  .wide:has(thead)::before { content: ''; display: block; height: 12rem; margin-bottom: -12rem; break-inside: avoid; }
  .note { break-before: avoid; }
  .wide { overflow: visible; }
  .chart { padding: 0; break-inside: avoid; }
  .chart svg { min-width: 0; }
  th, td { min-width: 0; }
  nav { display: none; }
}
`;
