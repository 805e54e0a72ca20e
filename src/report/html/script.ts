/** The script of the page: it hides what is not wanted, and opens what is folded before the page is printed. */
export const SCRIPT = `
"use strict";
const form = document.getElementById("filters");
if (form) {
  const sections = [...document.querySelectorAll("main .file")].map((section) => {
    const count = (severity) => section.querySelectorAll("article." + severity).length;
    return { section, error: count("error"), warning: count("warning"), info: count("info") };
  });
  const main = document.querySelector("main");
  const show = () => {
    const wanted = ["error", "warning", "info"].filter((severity) => form.elements[severity].checked);
    const file = document.getElementById("file").value;
    let all = 0;
    let shown = 0;
    for (const severity of ["error", "warning", "info"]) main.classList.toggle("no-" + severity, !wanted.includes(severity));
    for (const { section, ...counts } of sections) {
      const here = wanted.reduce((sum, severity) => sum + counts[severity], 0);
      section.hidden = here === 0 || (file !== "all" && section.dataset.file !== file);
      all += counts.error + counts.warning + counts.info;
      if (!section.hidden) shown += here;
    }
    document.getElementById("nothing").hidden = shown > 0;
    document.getElementById("count").textContent = shown + " of " + all + " messages shown";
  };
  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
});
`;
