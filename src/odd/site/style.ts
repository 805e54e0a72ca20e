/** How the pages look: in light and dark, on small screens and on paper. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfcfa;
  --ink: #21201c;
  --pencil: #66625a;
  --rule: #dcd7cc;
  --wash: #f3f0e9;
  --accent: #7a2e1d;
  --tag: #1d4f7a;
  --value: #3c6118;
  --bad: #a1260d;
  --warn: #7d5a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191714;
    --ink: #e9e4da;
    --pencil: #a8a094;
    --rule: #3d3831;
    --wash: #23201b;
    --accent: #e2a18d;
    --tag: #9cc4e8;
    --value: #b3d48a;
    --bad: #ff9d87;
    --warn: #e6c35c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
pre { margin: 0.75rem 0; padding: 0.75rem 1rem; overflow-x: auto; background: var(--wash); border-radius: 4px; line-height: 1.45; }
h1 { margin: 0 0 0.5rem; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 1px solid var(--rule); font-size: 1.15rem; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
p, div.p { margin: 0.5rem 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 3; padding: 0.5rem; background: var(--paper); }
header.site {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  align-items: center;
  justify-content: space-between;
  padding: 0.75rem 1.5rem;
  border-bottom: 1px solid var(--rule);
}
.home { color: inherit; font-weight: 600; text-decoration: none; }
.search { position: relative; flex: 0 1 24rem; }
.search input {
  width: 100%;
  padding: 0.4rem 0.6rem;
  border: 1px solid var(--pencil);
  border-radius: 4px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
#results {
  position: absolute;
  z-index: 2;
  right: 0;
  width: min(34rem, calc(100vw - 2rem));
  max-height: 70vh;
  margin: 0.25rem 0 0;
  padding: 0.5rem 1rem;
  overflow-y: auto;
  list-style: none;
  background: var(--paper);
  border: 1px solid var(--rule);
  border-radius: 4px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
}
#results li { padding: 0.25rem 0; }
#results span { color: var(--pencil); font-size: 0.9em; }
.columns { display: grid; grid-template-columns: 14rem minmax(0, 46rem); gap: 2.5rem; padding: 1.5rem; }
nav h2 { margin: 0 0 0.25rem; border: 0; color: var(--pencil); font-size: 0.85rem; font-weight: 600; }
nav ul, nav ol { margin: 0 0 1.25rem; padding: 0; list-style: none; font-size: 0.95rem; }
nav li { padding: 0.1rem 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.over { margin: 0; color: var(--pencil); font-size: 0.9rem; }
.desc { font-size: 1.1rem; }
.facts, .kind, small { color: var(--pencil); }
.facts { font-size: 0.9rem; }
.outdated { color: var(--bad); }
dl { margin: 0.5rem 0; }
dt { margin-top: 0.75rem; }
dd { margin: 0.1rem 0 0 1.25rem; }
dl.atts > dt { padding-top: 0.25rem; }
dl.atts > dt > code { font-weight: 600; }
dl.values, dl.specs { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.15rem 1rem; }
dl.values dt, dl.values dd, dl.specs dt, dl.specs dd { margin: 0; }
dl.values { font-size: 0.95rem; }
.usage { color: var(--pencil); font-size: 0.85rem; }
.usage.req { color: var(--bad); }
.datatype { color: var(--pencil); font-size: 0.9rem; }
.content { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.9rem; line-height: 1.7; }
.content code { font-size: 1em; }
.content .kind { font-style: italic; }
.names { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; margin: 0.25rem 0; padding: 0; list-style: none; }
dl.modules dt { color: var(--pencil); font-size: 0.85rem; }
dl.modules dd { margin-left: 0; }
details { color: var(--ink); }
summary { color: var(--pencil); cursor: pointer; }
.inherited { padding-left: 1.25rem; color: var(--pencil); }
.att { color: var(--tag); }
.val, .value, .pattern { color: var(--value); }
.tag { color: var(--tag); }
.comment { color: var(--pencil); font-style: italic; }
.rule { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
.check { margin: 0.5rem 0; font-size: 0.95rem; }
.check p { margin: 0.15rem 0; }
.check code { color: var(--pencil); }
.error { color: var(--bad); font-size: 0.85rem; font-weight: 600; }
.warning { color: var(--warn); font-size: 0.85rem; font-weight: 600; }
.definition { margin: 0.75rem 0 1.25rem; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.6rem; border: 1px solid var(--rule); text-align: left; vertical-align: top; }
@media (max-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1rem; }
  nav { order: 2; padding-top: 1rem; border-top: 1px solid var(--rule); }
  header.site { padding: 0.75rem 1rem; }
  .search { flex-basis: 100%; }
  #results { left: 0; width: 100%; }
}
@media (max-width: 30rem) {
  dl.values, dl.specs { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.values dt, dl.specs dt { margin-top: 0.6rem; }
  dl.values dd, dl.specs dd { margin-left: 1rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --pencil: #444; --rule: #bbb; --wash: #fff; --accent: #000; --tag: #000; --value: #000; --bad: #000; --warn: #000; }
  nav, .search, .skip { display: none; }
  .columns { display: block; padding: 0; }
  header.site { padding: 0 0 0.5rem; }
  pre { border: 1px solid var(--rule); white-space: pre-wrap; }
  h1, h2, h3, dt { break-after: avoid; }
  .rule, pre, dd { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
