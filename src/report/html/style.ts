/** The looks of the page: light or dark as the reader's system is, and black on white on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1c1b1a; --soft: #5c5853; --paper: #fdfcfa; --card: #ffffff; --line: #d8d3cb; --link: #1a4f8b;
  --error: #a3181f; --warning: #805300; --info: #1a5a78; --good: #1d6134; --mark: #ffe08a; --mark-text: #1c1b1a; --code: #f0ece5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e9e6e1; --soft: #aaa59d; --paper: #1a1918; --card: #232220; --line: #45423e; --link: #8fbdf2;
    --error: #ff9a94; --warning: #f0c060; --info: #8ccbea; --good: #86d6a0; --mark: #6b5200; --mark-text: #fff6dc; --code: #302e2b;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; max-width: 72rem; color: var(--text); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.8rem; margin: 1rem 0 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; background: var(--card); padding: .5rem; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .92em; }
code { background: var(--code); padding: .05em .3em; border-radius: .2em; overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { background: var(--code); padding: .5rem .75rem; margin: .5rem 0; border-radius: .3rem;
  white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { background: none; padding: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 10rem; }
.wide :is(td, th):is(:nth-child(3), :nth-child(4)) { text-align: end; }
.wide td { white-space: nowrap; }
.wide :is(td, th):last-child { padding-inline-start: 1.5rem; }
.valid { color: var(--good); }
.invalid { color: var(--error); font-weight: 600; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: 1.5rem 0 0;
  padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
form[hidden], [hidden] { display: none; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 0; padding: 0; margin: 0; min-width: 0; }
legend { float: inline-start; padding: 0; margin-inline-end: 1rem; }
select { max-width: min(20rem, 60vw); font: inherit; }
output { color: var(--soft); }
article { background: var(--card); border: 1px solid var(--line); border-inline-start: .3rem solid var(--soft); border-radius: .3rem;
  padding: .5rem .9rem; margin: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 8rem; scroll-margin-top: 5rem; }
article.error { border-inline-start-color: var(--error); }
article.warning { border-inline-start-color: var(--warning); }
article.info { border-inline-start-color: var(--info); }
.error .head strong { color: var(--error); }
.warning .head strong { color: var(--warning); }
.info .head strong { color: var(--info); }
.head { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; }
.head .code { margin-inline-start: auto; }
.message, .origin { overflow-wrap: anywhere; }
.origin { color: var(--soft); }
.number { color: var(--soft); user-select: none; padding-inline-end: 1rem; }
mark { background: var(--mark); color: var(--mark-text); border-radius: .15em; }
mark.empty { border-inline-start: 2px solid var(--error); }
.expected { font-size: .95rem; }
.who { color: var(--soft); font-size: .95rem; overflow-wrap: anywhere; }
h2, .explanation { scroll-margin-top: 5rem; }
.explanation { border-top: 1px solid var(--line); }
footer { margin-top: 3rem; color: var(--soft); }
main:focus { outline: none; }
.no-error article.error, .no-warning article.warning, .no-info article.info { display: none; }
@media (max-width: 40rem) {
  form { position: static; }
  .head .code { margin-inline-start: 0; }
  table { font-size: .85rem; }
  th, td { padding-inline-end: .5rem; }
  tbody th { min-width: 9rem; }
}
@media print {
  :root { color-scheme: light; --text: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #999; --link: #000; --error: #000; --warning: #000;
    --info: #000; --good: #000; --mark: #ddd; --mark-text: #000; --code: #f4f4f4; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  form, .skip { display: none; }
  article { break-inside: avoid; content-visibility: visible; }
  h2, h3 { break-after: avoid; }
  mark { text-decoration: underline; font-weight: bold; }
}
`;
