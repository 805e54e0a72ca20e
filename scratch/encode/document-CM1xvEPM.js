// src/core/source.ts
/** A text with the path it came from. Offsets are the only places that are kept; points are computed to be shown. */
var Source = class {
	path;
	#lineStarts;
	#text;
	/** The text in UTF-8, without a byte order mark, where it came so. */
	utf8;
	/** A text, or its bytes, which must be UTF-8 without a byte order mark: they become a string when one is asked for. */
	constructor(path, text) {
		this.path = path;
		if (typeof text === "string") this.#text = text;
		else this.utf8 = text;
	}
	/** The text in UTF-8. */
	get bytes() {
		return this.utf8 ?? new TextEncoder().encode(this.text);
	}
	get text() {
		this.#text ??= new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.utf8);
		return this.#text;
	}
	/** The files that the text is of: itself, where it is of one. */
	get files() {
		return [this];
	}
	/** The file that an offset belongs to, and the offset there. */
	origin(offset) {
		return {
			source: this,
			offset
		};
	}
	/** The point of an offset; past the end gives the end. */
	point(offset) {
		const place = Math.max(0, Math.min(offset, this.text.length));
		const starts = this.lineStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: place - (starts[low] ?? 0) + 1
		};
	}
	/** The text of a line without its line end; a line that does not exist gives the empty text. */
	line(number) {
		const { start, end } = this.lineRange(number);
		return this.text.slice(start, end);
	}
	/** The stretch of a line without its line end; a line that does not exist gives the end of the text. */
	lineRange(number) {
		const starts = this.lineStarts();
		const start = starts[number - 1] ?? this.text.length;
		const next = starts[number] ?? this.text.length + 1;
		const end = this.text.startsWith("\r\n", next - 2) ? next - 2 : next - 1;
		return {
			start,
			end: Math.max(start, end)
		};
	}
	/** How many lines the text has: one more than it has line ends. */
	get lineCount() {
		return this.lineStarts().length;
	}
	lineStarts() {
		this.#lineStarts ??= findLineStarts(this.text);
		return this.#lineStarts;
	}
};
/** Lines end as XML 1.0 2.11 has it: CR LF, LF, or CR alone. */
function findLineStarts(text) {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
	}
	return starts;
}
// src/core/codes.ts
/** Every code that a diagnostic can carry, with its severity. Each has a page in `docs/codes`. */
const SEVERITIES = {
	"config/catalog": "error",
	"config/fetch": "error",
	"config/invalid": "error",
	"config/lock": "error",
	"config/no-documents": "error",
	"config/no-file": "error",
	"config/no-schema": "error",
	"config/not-pinned": "error",
	"config/pin-changed": "error",
	"config/report-conflict": "error",
	"config/report-missing": "error",
	"config/report-unreadable": "error",
	"config/unknown-schema": "error",
	"config/unreadable": "error",
	"config/xml-model": "warning",
	"dtd/attribute-missing": "error",
	"dtd/attribute-not-allowed": "error",
	"dtd/declaration": "error",
	"dtd/element-incomplete": "error",
	"dtd/element-not-allowed": "error",
	"dtd/element-unknown": "error",
	"dtd/invalid": "error",
	"dtd/schema-unusable": "error",
	"dtd/text-not-allowed": "error",
	"dtd/value-not-allowed": "error",
	"encode/character-not-allowed": "error",
	"encode/edited": "warning",
	"encode/empty": "error",
	"encode/authority-duplicate": "error",
	"encode/line-lost": "error",
	"encode/name-ambiguous": "warning",
	"encode/not-valid": "error",
	"encode/pointer": "error",
	"encode/same-output": "error",
	"encode/text-changed": "error",
	"encode/unbalanced-bracket": "warning",
	"encode/unknown-format": "error",
	"publish/id-taken": "warning",
	"publish/message": "info",
	"publish/no-documents": "error",
	"publish/no-header": "error",
	"publish/stylesheet": "error",
	"relaxng/attribute-not-allowed": "error",
	"relaxng/attribute-missing": "error",
	"relaxng/element-incomplete": "error",
	"relaxng/element-not-allowed": "error",
	"relaxng/element-unknown": "error",
	"relaxng/invalid": "error",
	"relaxng/schema-datatype": "error",
	"relaxng/schema-id-types": "warning",
	"relaxng/schema-reference": "error",
	"relaxng/schema-restriction": "error",
	"relaxng/schema-syntax": "error",
	"relaxng/schema-unreadable": "error",
	"relaxng/schema-unusable": "error",
	"relaxng/text-not-allowed": "error",
	"relaxng/value-not-allowed": "error",
	"schematron/cannot-evaluate": "error",
	"schematron/failed-assert": "error",
	"schematron/schema-reference": "error",
	"schematron/schema-refused": "error",
	"schematron/schema-syntax": "error",
	"schematron/schema-unusable": "error",
	"schematron/schema-xpath": "error",
	"schematron/successful-report": "error",
	"tei/authority-same-idno": "warning",
	"tei/authority-unused": "info",
	"tei/correspondence-dates": "error",
	"tei/date-combination": "warning",
	"tei/date-contradiction": "error",
	"tei/id-duplicate": "error",
	"tei/id-duplicate-in-corpus": "error",
	"tei/image-missing": "warning",
	"tei/language-tag": "error",
	"tei/language-undeclared": "info",
	"tei/language-unknown": "warning",
	"tei/life-dates": "error",
	"tei/pointer-bare": "warning",
	"tei/pointer-dangling": "error",
	"tei/pointer-file-missing": "error",
	"tei/pointer-outside": "info",
	"tei/pointer-scheme-unknown": "warning",
	"tei/pointer-target-unreadable": "warning",
	"xinclude/fallback": "info",
	"xinclude/limit": "error",
	"xinclude/loop": "error",
	"xinclude/not-well-formed": "error",
	"xinclude/syntax": "error",
	"xinclude/unresolved": "error",
	"xml/encoding": "error",
	"xml/external-not-read": "info",
	"xml/not-well-formed": "error",
	"xml/relative-namespace": "error",
	"xml/unclosed-element": "error",
	"xsd/attribute-missing": "error",
	"xsd/attribute-not-allowed": "error",
	"xsd/element-incomplete": "error",
	"xsd/element-not-allowed": "error",
	"xsd/element-unknown": "error",
	"xsd/invalid": "error",
	"xsd/key": "error",
	"xsd/schema-unusable": "error",
	"xsd/text-not-allowed": "error",
	"xsd/value-not-allowed": "error"
};
/** The severity that a code has. */
function severityOf(code) {
	return SEVERITIES[code];
}
Object.keys(SEVERITIES).toSorted();
// src/core/diagnostic.ts
/** A diagnostic with the severity that its code has. */
function diagnostic(code, path, message, details = {}) {
	return {
		code,
		severity: severityOf(code),
		message,
		path,
		...details
	};
}
/** Whether any of the diagnostics is an error. */
function hasErrors(diagnostics) {
	return diagnostics.some((each) => each.severity === "error");
}
/** The diagnostics in document order; those of the whole file first, equal places in the order given. */
function inDocumentOrder(diagnostics) {
	return diagnostics.toSorted((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1));
}
// src/core/path.ts
/** The path with `.` and `..` resolved as far as it goes; always with `/`. */
function normalise(path) {
	const slashed = path.replaceAll("\\", "/");
	const absolute = slashed.startsWith("/");
	const parts = [];
	for (const part of slashed.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else if (part !== ".." || !absolute) parts.push(part);
	}
	const joined = parts.join("/");
	return absolute ? `/${joined}` : joined || ".";
}
/** The folder a path stands in; `.` for a bare name. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	if (slash < 0) return ".";
	return slash === 0 ? "/" : path.slice(0, slash);
}
/** A path that is relative to a folder, as seen from where the folder's own path starts. */
function resolveIn(folder, path) {
	return path.startsWith("/") ? normalise(path) : normalise(`${folder}/${path}`);
}
/** The way from a folder to a path; both must start at the same place. */
function relativeTo(folder, path) {
	const from = normalise(folder).split("/").filter(isStep);
	const to = normalise(path).split("/").filter(isStep);
	let shared = 0;
	while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}
/**
* Whether a document may name a file to be read: one inside the project, or, with a document that is itself outside, beside
* or below it. No document makes us read elsewhere.
*/
function mayReach(document, path) {
	const inside = (each) => !each.startsWith("/") && each !== ".." && !each.startsWith("../");
	return inside(path) || !inside(document) && path.startsWith(`${folderOf(document)}/`);
}
/** The path that an address in a document is, without its query and fragment, and with `%20` and its like decoded. */
function decodedHref(href) {
	const path = href.replace(/[?#].*$/, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
/** Whether an address names something that is no file beside the document: another scheme, a host, or a path of Windows. */
function isElsewhere(href) {
	return /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(href) || href.startsWith("//") || href.includes("\\");
}
/** The last suffix of a path in lower case, with its dot; empty where there is none. */
function suffixOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(dot).toLowerCase() : "";
}
function isStep(part) {
	return part !== "" && part !== ".";
}
// src/core/nearest.ts
/** The candidates that a misspelt word may have meant, the nearest first; a short word must be nearer than a long one. */
function nearest(word, candidates, most = 3) {
	if (word.length > LONGEST) return [];
	const limit = Math.max(1, Math.floor(word.length / 3));
	const small = word.toLowerCase();
	const letters = lettersOf(small);
	const found = [];
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const other = candidate.toLowerCase();
		if (bitsIn(letters ^ lettersOf(other)) > 2 * limit) continue;
		const distance = editDistance(small, other);
		if (distance <= limit) found.push({
			candidate,
			distance
		});
	}
	found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
	return found.slice(0, most).map((each) => each.candidate);
}
/** Nobody misspells a word that is longer than this; and to compare words takes time that grows with their square. */
const LONGEST = 100;
/** Which letters a word has, one bit for each; letters that are 32 apart share one. */
function lettersOf(word) {
	let letters = 0;
	for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
	return letters;
}
function bitsIn(number) {
	let bits = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}
/** How many letters must be inserted, dropped, changed or swapped with their neighbour to make one word of the other. */
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
// src/core/document.ts
/** The namespace of TEI P5. */
const TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0";
/** The namespace that the prefix `xml` is bound to. */
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
/** The text of an element and everything below it. */
function textOf(element) {
	let text = "";
	const pending = [element];
	for (let next = pending.pop(); next; next = pending.pop()) if (next.type === "text") text += next.value;
	else if (next.type === "element") for (const child of next.children.toReversed()) pending.push(child);
	return text;
}
export { Source as _, nearest as a, isElsewhere as c, relativeTo as d, resolveIn as f, inDocumentOrder as g, hasErrors as h, editDistance as i, mayReach as l, diagnostic as m, XML_NAMESPACE as n, decodedHref as o, suffixOf as p, textOf as r, folderOf as s, TEI_NAMESPACE as t, normalise as u };
