/** The looks of the review: light or dark as the reader's system is; on paper certainty shows by the kind of line, not by colour. */
export const REVIEW_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1c1b1a; --soft: #5c5853; --paper: #fdfcfa; --card: #ffffff; --line: #d8d3cb; --link: #1a4f8b; --code: #f0ece5;
  --low: #ffd3cc; --low-line: #a3181f; --medium: #ffe9a8; --medium-line: #805300; --high: #d9ecfa; --high-line: #1a5a78; --certain-line: #b9b3aa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e9e6e1; --soft: #aaa59d; --paper: #1a1918; --card: #232220; --line: #45423e; --link: #8fbdf2; --code: #302e2b;
    --low: #5e2320; --low-line: #ff9a94; --medium: #54430f; --medium-line: #f0c060; --high: #1e3a4c; --high-line: #8ccbea; --certain-line: #6b665f;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(.75rem, 4vw, 3rem) 3rem; max-width: 60rem; color: var(--text); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, "DejaVu Sans Mono", monospace; background: var(--code); padding: .05em .3em; border-radius: .2em; unicode-bidi: isolate; }
.soft { color: var(--soft); }
ul, ol { margin: .25rem 0; padding-inline-start: 1.4rem; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .92rem; }
.questions { background: var(--card); border: 1px solid var(--line); border-inline-start: .3rem solid var(--low-line); border-radius: .3rem;
  padding: .1rem .9rem .6rem; margin-top: 1rem; }
.decisions li { margin: .3rem 0; }
mark { color: inherit; background: none; border-bottom: 2px solid; border-radius: .15em; padding: 0 .08em; }
mark.low, .mark.low { background: var(--low); border-color: var(--low-line); }
mark.medium, .mark.medium { background: var(--medium); border-color: var(--medium-line); border-bottom-style: dashed; }
mark.high, .mark.high { background: var(--high); border-color: var(--high-line); border-bottom-style: dotted; }
mark.certain { border-color: var(--certain-line); border-bottom-width: 1px; }
.text { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem clamp(.5rem, 3vw, 1.5rem); line-height: 1.75;
  font-family: Charter, "Iowan Old Style", Georgia, serif; }
.block { position: relative; margin: .35rem 0; }
.block.div, .block.list, .block.table, .block.sp, .block.lg, .block.note, .block.opener, .block.closer, .block.address, .block.postscript, .block.ab {
  border-inline-start: 2px solid var(--line); padding-inline-start: .7rem; margin: .7rem 0; }
.block.head { font-weight: 600; font-size: 1.1em; }
.block.label, .block.speaker { font-weight: 600; margin-bottom: 0; }
.block.list > .block.label { float: inline-start; clear: inline-start; margin: 0 .6rem 0 0; }
.block.item { overflow: hidden; margin: .1rem 0; }
.block.sp > .block.p { margin-inline-start: 1.2rem; }
.block.row { display: flex; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid var(--line); margin: 0; }
.block.cell { flex: 1 1 4rem; margin: 0; }
.block.note { font-size: .94em; }
.block.stage { font-style: italic; margin-inline-start: 1.2rem; }
.block.mark.certain { background: none; }
.block.signed.mark, .block.dateline.mark, .block.salute.mark { width: fit-content; max-width: 100%; }
.tag { float: inline-end; margin-inline-start: .6rem; font: .72rem/1.6 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); }
.page { color: var(--soft); }
:target { outline: 3px solid var(--link); outline-offset: 2px; }
footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
@media print {
  :root { --text: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #999; --link: #000; --low: #fff; --medium: #fff; --high: #fff;
    --low-line: #000; --medium-line: #000; --high-line: #000; --certain-line: #bbb; --code: #fff; }
  body { max-width: none; padding: 0 2px; font-size: 10.5pt; }
  .text { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .block.head, .block.label, .block.speaker { break-after: avoid; }
  .block.p { orphans: 2; widows: 2; }
  mark.low { border-bottom: 3px double; }
  h2, h3 { break-after: avoid; }
  .decisions li, .questions { break-inside: avoid; }
}
`;
