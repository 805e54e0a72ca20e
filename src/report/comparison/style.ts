/** The looks of a comparison: light or dark as the reader's system is; what is gone is struck out, so that it can be told without colours. */
export const COMPARISON_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1c1b1a; --soft: #5c5853; --paper: #fdfcfa; --card: #ffffff; --line: #d8d3cb; --link: #1a4f8b; --code: #f0ece5;
  --gone: #ffdcd6; --gone-text: #8c1218; --come: #d6f2d9; --come-text: #11531d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e9e6e1; --soft: #aaa59d; --paper: #1a1918; --card: #232220; --line: #45423e; --link: #8fbdf2; --code: #302e2b;
    --gone: #4f1f1c; --gone-text: #ffb3ad; --come: #1d4023; --come-text: #a9e7b3;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(.75rem, 4vw, 3rem) 3rem; max-width: 62rem; color: var(--text); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--line); }
p { margin: .3rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; background: var(--card); padding: .5rem; }
code { font: .88em ui-monospace, "DejaVu Sans Mono", monospace; background: var(--code); padding: .05em .3em; border-radius: .2em; unicode-bidi: isolate; }
.soft { color: var(--soft); font-size: .92rem; }
.path { font-size: .82em; background: none; padding: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody th { font-weight: 400; }
td.different, td.not-compared { color: var(--gone-text); }
.differences { list-style: none; padding: 0; margin: .5rem 0; }
.differences li { background: var(--card); border: 1px solid var(--line); border-radius: .35rem; padding: .45rem .8rem; margin: .5rem 0; }
.head strong { display: inline-block; min-width: 5.5rem; }
.words { white-space: pre-wrap; unicode-bidi: plaintext; font-family: Charter, "Iowan Old Style", Georgia, serif; line-height: 1.7; }
del, ins { padding: .05em .15em; border-radius: .2em; }
del { background: var(--gone); color: var(--gone-text); text-decoration: line-through; }
ins { background: var(--come); color: var(--come-text); text-decoration: underline; text-underline-offset: .15em; }
del code, ins code { background: none; padding: 0; color: inherit; }
footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .differences li { break-inside: avoid; }
  .skip { display: none; }
}
`;
