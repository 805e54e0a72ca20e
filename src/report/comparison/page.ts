import type { Comparison, Difference, Spot, Stretch } from "../../core/comparison.js";
import { messageIn } from "../html/diagnostic.js";
import { markupText } from "../markup.js";
import { pageHead } from "../page-head.js";
import { counted } from "../summary.js";
import { COMPARISON_STYLE } from "./style.js";
import { attributesIn, type ComparisonReport, sentenceOf, summaryOf } from "./words.js";

/** One page for people: it holds all it needs, runs no script and fetches nothing. */
export function* comparisonPage({ version, comparisons }: ComparisonReport): Iterable<string> {
  const [only] = comparisons.length === 1 ? comparisons : [];
  const title = only?.before && only.after ? `${only.before} and ${only.after}` : "Comparison of two folders";
  yield `${pageHead({ title, style: COMPARISON_STYLE })}<a class="skip" href="#found">To the differences</a>
<header>
<h1>${markupText(title)}</h1>
<p>${markupText(sentence(summaryOf(comparisons)))}. White space that means nothing, comments and instructions do not count.</p>
${LEGEND}</header>
<main id="found" tabindex="-1">
`;
  if (!only) yield tableOf(comparisons);
  for (const [i, each] of comparisons.entries()) if (each.differences.length > 0 || only) yield* sectionOf(each, i);
  yield `</main>\n<footer><p>Written by teiwright ${markupText(version)}.</p></footer>\n</body>\n</html>\n`;
}

const LEGEND = `<p class="legend"><del>gone</del> <ins>new</ins></p>\n`;

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const STATES: Readonly<Record<Comparison["state"], string>> = {
  same: "the same",
  different: "different",
  "only-before": "only in the first folder",
  "only-after": "only in the second folder",
  "not-compared": "not compared",
};

function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ before, after, state, differences }, i) => {
    const name = markupText(after ?? before ?? "");
    const link = differences.length > 0 ? `<a href="#document-${i + 1}">${name}</a>` : name;
    return `<tr><th scope="row">${link}</th><td class="${state}">${STATES[state]}</td><td>${differences.length}</td></tr>\n`;
  });
  return `<section aria-labelledby="documents"><h2 id="documents">Documents</h2>
<div class="wide" tabindex="0" role="region" aria-labelledby="documents"><table>
<thead><tr><th scope="col">Document</th><th scope="col">State</th><th scope="col">Differences</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table></div></section>
`;
}

function* sectionOf({ before = "", after = "", state, differences }: Comparison, index: number): Iterable<string> {
  yield `<section aria-labelledby="document-${index + 1}">
<h2 id="document-${index + 1}">${markupText(after || before)}</h2>
<p class="soft">${differences.length > 0 ? `${counted(differences.length, "difference")} from <code>${markupText(before)}</code>` : sentence(STATES[state])}</p>
<ol class="differences">
`;
  for (const each of differences) yield itemOf(each);
  yield "</ol>\n</section>\n";
}

function itemOf(difference: Difference): string {
  return `<li class="${difference.kind}">
<p class="head"><strong>${KINDS[difference.kind]}</strong> <span class="soft">${placesOf(difference)}</span></p>
${bodyOf(difference)}</li>
`;
}

const KINDS: Readonly<Record<Difference["kind"], string>> = {
  "element-inserted": "Inserted",
  "element-deleted": "Deleted",
  "element-moved": "Moved",
  "element-renamed": "Renamed",
  "markup-inserted": "Tagged",
  "markup-deleted": "Untagged",
  "attribute-changed": "Attribute",
  "text-changed": "Text",
};

function placesOf({ before, after }: Difference): string {
  const line = (spot: Spot): string => `line ${spot.line}`;
  const spot = after ?? before;
  const path = spot ? ` <code class="path">${markupText(spot.xpath)}</code>` : "";
  if (!before || !after) return `${spot ? line(spot) : ""}${before ? " of the first document" : ""}${path}`;
  return before.line === after.line ? `${line(after)}${path}` : `line ${before.line}, now ${line(after)}${path}`;
}

function bodyOf(difference: Difference): string {
  switch (difference.kind) {
    case "text-changed":
      return `<p class="words">${difference.words.map(stretchIn).join("")}</p>\n`;
    case "element-inserted":
      return tagged("ins", difference);
    case "element-deleted":
      return tagged("del", difference);
    case "attribute-changed": {
      const { before, after } = difference.values;
      const value = (name: "ins" | "del", text: string | undefined): string =>
        text === undefined ? "" : ` <${name}>${markupText(`${difference.attribute}="${cut(text)}"`)}</${name}>`;
      return `<p class="words"><code>&lt;${markupText(difference.element)}</code>${value("del", before)}${value("ins", after)}<code>&gt;</code></p>\n`;
    }
    default:
      return `<p class="words">${messageIn(sentence(sentenceOf(difference)))}</p>\n`;
  }
}

function tagged(name: "ins" | "del", { element, attributes, text }: Tagged): string {
  const start = markupText(`${element}${attributesIn(attributes)}`);
  return `<p class="words"><${name}><code>&lt;${start}&gt;</code>${markupText(text)}<code>&lt;/${markupText(element)}&gt;</code></${name}></p>\n`;
}

type Tagged = Difference & { readonly kind: "element-inserted" | "element-deleted" };

function stretchIn({ is, text }: Stretch): string {
  const shown = markupText(text);
  return is === "same" ? shown : is === "deleted" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
