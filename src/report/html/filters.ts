import { markupText } from "../markup.js";
import { summarise } from "../summary.js";
import type { Told } from "../told.js";

/** What is shown can be chosen by severity and by file; the script of the page makes the form work, without it the form is not there. */
export function filters(told: Told): string {
  const { errors, warnings, infos } = summarise(told);
  if (errors + warnings + infos === 0) return "";
  const files = told.documents.map(({ path, diagnostics }, index) =>
    diagnostics.length > 0 ? `<option value="${index}">${markupText(path)}</option>` : "",
  );
  const run = told.diagnostics.length > 0 ? ['<option value="run">Configuration and schemas</option>'] : [];
  return `<form id="filters" hidden>
<fieldset><legend>Show</legend>
${box("error", `Errors (${errors})`)}${box("warning", `Warnings (${warnings})`)}${box("info", `Remarks (${infos})`)}</fieldset>
<label>File <select id="file"><option value="all">All</option>${[...run, ...files].join("")}</select></label>
<output id="count" for="file"></output>
</form>
`;
}

function box(severity: string, label: string): string {
  return `<label><input type="checkbox" name="${severity}" checked> ${label}</label>\n`;
}
