import { _ as Source, a as nearest, f as resolveIn, g as inDocumentOrder, h as hasErrors, m as diagnostic, p as suffixOf, r as textOf$1, s as folderOf } from "./document-CM1xvEPM.js";
// src/engines/relaxng/schema/reach.ts
/** The elements that a pattern leads to, in the order in which they are met (RELAX NG 4.20: what was dropped leads nowhere). */
function inReach(start, elements) {
	const found = /* @__PURE__ */ new Set();
	const visited = /* @__PURE__ */ new Set();
	meet(start, visited, (index) => elements[index], found);
	for (const element of found) meet(element.content, visited, (index) => elements[index], found);
	return [...found];
}
function meet(start, visited, elementAt, found) {
	const pending = [start];
	for (let pattern = pending.pop(); pattern; pattern = pending.pop()) {
		if (visited.has(pattern)) continue;
		visited.add(pattern);
		switch (pattern.kind) {
			case "element": {
				const element = elementAt(pattern.index);
				if (element) found.add(element);
				break;
			}
			case "choice":
			case "group":
			case "interleave":
				pending.push(pattern.right, pattern.left);
				break;
			case "oneOrMore":
			case "list":
			case "attribute":
				pending.push(pattern.pattern);
				break;
			case "data": if (pattern.except) pending.push(pattern.except);
		}
	}
}
// src/engines/relaxng/schema/reading.ts
/** Notes what is wrong at a place of a schema. */
function say(reading, code, place, message) {
	reading.diagnostics.push(diagnostic(code, place.path, message, { range: place.range }));
}
/** Words as a sentence lists them: `a`, `b` or `c`, each in backquotes. */
function oneOf(words) {
	const quoted = words.map((word) => `\`${word}\``);
	if (quoted.length < 2) return quoted.join("");
	return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
// src/engines/relaxng/schema/simple.ts
/** Patterns without parts, each once. */
const EMPTY = { kind: "empty" };
const TEXT = { kind: "text" };
const NOT_ALLOWED = { kind: "notAllowed" };
/** The choice of patterns: one that is not allowed is none (RELAX NG 4.20), `empty` comes first (4.21). */
function choiceOf(patterns) {
	const real = patterns.filter((each) => each.kind !== "notAllowed" && each.kind !== "empty");
	const hasEmpty = patterns.some((each) => each.kind === "empty");
	const rest = nest("choice", real);
	if (!hasEmpty) return rest ?? NOT_ALLOWED;
	return rest ? {
		kind: "choice",
		left: EMPTY,
		right: rest
	} : EMPTY;
}
/** All patterns together: nothing is allowed where one is not (RELAX NG 4.20), `empty` adds nothing (4.21). */
function allOf(kind, patterns) {
	if (patterns.some((each) => each.kind === "notAllowed")) return NOT_ALLOWED;
	return nest(kind, patterns.filter((each) => each.kind !== "empty")) ?? EMPTY;
}
/** One pattern repeated (RELAX NG 4.20, 4.21). */
function repeated(pattern) {
	if (pattern.kind === "notAllowed" || pattern.kind === "empty") return pattern;
	return {
		kind: "oneOrMore",
		pattern
	};
}
/**
* RELAX NG 4.12: patterns by twos. The specification nests all to the left; the order is what counts, so that they are
* halved here, and a choice of thousands of values is no more than a dozen deep.
*/
function nest(kind, patterns) {
	return patterns.length === 0 ? void 0 : nestBetween(kind, patterns, {
		from: 0,
		to: patterns.length
	});
}
function nestBetween(kind, patterns, { from, to }) {
	if (to - from === 1) return patterns[from] ?? NOT_ALLOWED;
	const middle = from + to >> 1;
	return {
		kind,
		left: nestBetween(kind, patterns, {
			from,
			to: middle
		}),
		right: nestBetween(kind, patterns, {
			from: middle,
			to
		})
	};
}
// src/engines/relaxng/schema/expand.ts
/**
* The simple form of a schema (RELAX NG 4.12-4.21): references are followed, each definition once, so that patterns are
* shared; what nothing leads to is left out. Names must be known to lead somewhere.
*/
function expand$1(reading, files, scope) {
	const work = {
		reading,
		files,
		elements: [],
		defined: /* @__PURE__ */ new Map(),
		external: /* @__PURE__ */ new Map(),
		places: /* @__PURE__ */ new Map(),
		depth: {
			now: 0,
			exceeded: false
		}
	};
	const start = expandName({
		...work,
		scope
	}, void 0, PLACELESS);
	for (const element of work.elements) element.content = expandPattern({
		...work,
		scope: element.scope
	}, element.node.content);
	const elements = inReach(start, work.elements);
	for (const [index, element] of elements.entries()) element.pattern.index = index;
	return {
		grammar: {
			start,
			elements: elements.map(definitionOf)
		},
		places: work.places
	};
}
/** How many patterns may be in each other, elements apart: more would exhaust the call stack. */
const DEEPEST$5 = 1200;
const PLACELESS = {
	path: "",
	range: {
		start: 0,
		end: 0
	}
};
function definitionOf({ node, content, documentation }) {
	return {
		name: node.name,
		content,
		...documentation !== void 0 && { documentation },
		place: node.place
	};
}
function expandPattern(work, node) {
	if (work.depth.now >= DEEPEST$5) return sayTooDeep(work, node.place);
	work.depth.now++;
	const pattern = simplify$1(work, node);
	work.depth.now--;
	keepPlace(work, pattern, node.place);
	return pattern;
}
function keepPlace({ places }, pattern, place) {
	if (pattern === EMPTY || pattern === TEXT || pattern === NOT_ALLOWED || places.has(pattern)) return;
	places.set(pattern, place);
}
function sayTooDeep({ reading, depth }, place) {
	if (!depth.exceeded) say(reading, "relaxng/schema-unreadable", place, `more than ${DEEPEST$5} patterns are in each other here, by nesting or by reference; put an \`element\` between, or fewer references`);
	depth.exceeded = true;
	return NOT_ALLOWED;
}
function simplify$1(work, node) {
	switch (node.kind) {
		case "element": return expandElement(work, node, node.documentation);
		case "attribute": return expandAttribute(work, node, node.documentation);
		case "group":
		case "interleave": return allOf(node.kind, expandAll(work, node.patterns));
		case "choice": return choiceOf(expandAll(work, node.patterns));
		case "optional": return choiceOf([EMPTY, expandPattern(work, node.pattern)]);
		case "zeroOrMore": return choiceOf([EMPTY, repeated(expandPattern(work, node.pattern))]);
		case "oneOrMore": return repeated(expandPattern(work, node.pattern));
		case "mixed": return allOf("interleave", [expandPattern(work, node.pattern), TEXT]);
		case "list": {
			const pattern = expandPattern(work, node.pattern);
			return pattern.kind === "notAllowed" ? pattern : {
				kind: "list",
				pattern
			};
		}
		case "ref": return expandName(work, node.name, node.place);
		case "parentRef": return work.scope.parent ? expandName({
			...work,
			scope: work.scope.parent
		}, node.name, node.place) : NOT_ALLOWED;
		case "empty": return EMPTY;
		case "text": return TEXT;
		case "notAllowed": return NOT_ALLOWED;
		case "data": return expandData(work, node);
		case "value": {
			const { kind, library, type, value, namespaces } = node;
			return {
				kind,
				library,
				type,
				value,
				namespaces
			};
		}
		case "externalRef": {
			const pattern = work.files.patternOf(node.reference);
			return pattern ? expandExternal(work, pattern) : NOT_ALLOWED;
		}
		case "grammar": {
			const scope = work.scope.grammars.get(node);
			return scope ? expandName({
				...work,
				scope
			}, void 0, node.place) : NOT_ALLOWED;
		}
	}
}
function expandAll(work, nodes) {
	return nodes.map((each) => expandPattern(work, each));
}
function expandElement(work, node, documentation) {
	const pattern = {
		kind: "element",
		index: work.elements.length
	};
	work.elements.push({
		pattern,
		node,
		documentation,
		scope: work.scope,
		content: NOT_ALLOWED
	});
	return pattern;
}
function expandAttribute(work, node, documentation) {
	const pattern = expandPattern(work, node.content);
	if (pattern.kind === "notAllowed") return pattern;
	const attribute = {
		kind: "attribute",
		name: node.name,
		pattern
	};
	return documentation === void 0 ? attribute : {
		...attribute,
		documentation
	};
}
/** RELAX NG 4.20: an `except` in which nothing is allowed takes nothing away. */
function expandData(work, node) {
	const { kind, library, type, params } = node;
	const except = node.except && expandPattern(work, node.except);
	const data = {
		kind,
		library,
		type,
		params
	};
	return except === void 0 || except.kind === "notAllowed" ? data : {
		...data,
		except
	};
}
/** A pattern of another file means the same wherever one grammar refers to it. */
function expandExternal(work, node) {
	const known = work.external.get(work.scope) ?? /* @__PURE__ */ new Map();
	work.external.set(work.scope, known);
	const pattern = known.get(node) ?? expandPattern(work, node);
	known.set(node, pattern);
	return pattern;
}
/** What a name means in a grammar; `start` for undefined. RELAX NG 4.19: it may not hold itself but inside an element. */
function expandName(work, name, place) {
	const combined = work.scope.definitions.get(name);
	if (!combined) return NOT_ALLOWED;
	const known = work.defined.get(combined);
	if (known) return known;
	const what = name === void 0 ? "`start`" : `\`${name}\``;
	if (work.defined.has(combined)) {
		const message = `${what} leads back to itself without an element between; a definition may hold itself only inside an \`element\` (RELAX NG 4.19)`;
		say(work.reading, "relaxng/schema-reference", place, message);
		return NOT_ALLOWED;
	}
	work.defined.set(combined, void 0);
	const pattern = expandDefinition(work, combined);
	work.defined.set(combined, pattern);
	return pattern;
}
/** RELAX NG 4.17: several definitions of a name are one. What a definition says for people holds for the one thing in it. */
function expandDefinition(work, { combine, parts }) {
	const patterns = parts.map(({ pattern: node, documentation }) => {
		if (documentation === void 0) return expandPattern(work, node);
		if (node.kind !== "element" && node.kind !== "attribute") return expandPattern(work, node);
		const pattern = node.kind === "element" ? expandElement(work, node, node.documentation ?? documentation) : expandAttribute(work, node, node.documentation ?? documentation);
		keepPlace(work, pattern, node.place);
		return pattern;
	});
	return combine === "interleave" ? allOf("interleave", patterns) : choiceOf(patterns);
}
// src/engines/relaxng/schema/names.ts
const START = "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const REST = `[-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}${START}]*`;
const ASCII_NAME = /^[A-Za-z_][-.0-9A-Z_a-z]*$/;
/**
* Where the name without a colon starts and ends. The characters are those of XML 1.0, fifth edition; but the first may be
* no combining mark, as in the edition that RELAX NG refers to.
*/
const NC_NAME_SOURCE = `(?!\\p{M})[${START}]${REST}`;
const NC_NAME = new RegExp(`^${NC_NAME_SOURCE}$`, "u");
/** Whether a text is a name without a colon. */
function isNcName(text) {
	return ASCII_NAME.test(text) || NC_NAME.test(text);
}
/** A name as written, taken apart; undefined where it is none. */
function splitQName(text) {
	const colon = text.indexOf(":");
	if (colon < 0) return isNcName(text) ? {
		prefix: void 0,
		local: text
	} : void 0;
	const prefix = text.slice(0, colon);
	const local = text.slice(colon + 1);
	return isNcName(prefix) && isNcName(local) ? {
		prefix,
		local
	} : void 0;
}
/** Whether a text may be a `datatypeLibrary` (RELAX NG 3): empty, or an absolute address without a fragment. */
function isLibraryAddress(text) {
	return text === "" || /^[A-Za-z][-+.0-9A-Za-z]*:(?:[^%#]|%[0-9A-Fa-f]{2})+$/.test(text);
}
/** The text without white space at its ends (RELAX NG 4.2). */
function trimSpace(text) {
	if (text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32) return text;
	return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
// src/engines/relaxng/schema/datatypes.ts
/** The library of XML Schema. */
const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";
/** The library of RELAX NG DTD Compatibility: ID, IDREF and IDREFS as XML Schema has them. */
const COMPATIBILITY$2 = "http://relaxng.org/ns/compatibility/datatypes/1.0";
const NOT_ORDERED = ["pattern"];
const ORDERED = [
	...NOT_ORDERED,
	"minInclusive",
	"maxInclusive",
	"minExclusive",
	"maxExclusive"
];
const DECIMAL = [
	...ORDERED,
	"totalDigits",
	"fractionDigits"
];
const LONG = [
	...NOT_ORDERED,
	"length",
	"minLength",
	"maxLength"
];
/** The types of XML Schema, and two of XPath, with the facets that may be their params. */
const XSD_TYPES = new Map([
	...typesWith(LONG, "string normalizedString token language Name NCName NMTOKEN NMTOKENS ID IDREF IDREFS ENTITY ENTITIES anyURI hexBinary base64Binary"),
	...typesWith(NOT_ORDERED, "boolean QName NOTATION untypedAtomic anyAtomicType"),
	...typesWith(ORDERED, "float double duration dateTime time date gYearMonth gYear gMonthDay gDay gMonth"),
	...typesWith(DECIMAL, "decimal integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger")
]);
function typesWith(facets, names) {
	return names.split(" ").map((name) => [name, facets]);
}
/** The types of each library that is known, with their params. RELAX NG 6.2.9: the built-in library has two, without any. */
const LIBRARIES = /* @__PURE__ */ new Map([
	["", new Map(typesWith([], "string token"))],
	[XSD, XSD_TYPES],
	[COMPATIBILITY$2, new Map(typesWith([], "ID IDREF IDREFS"))]
]);
/** The `data` with what RELAX NG 4.16 asks of its type and params checked. */
function checkData(reading, node) {
	const { library, type, params, place } = node;
	const known = paramsOf(reading, library, type, place);
	if (!known) return node;
	const wrong = params.find(({ name }) => !known.includes(name));
	if (wrong) {
		say(reading, "relaxng/schema-datatype", place, `param \`${wrong.name}\` is not allowed on \`${type}\`; ${sayParams(library, known)}`);
		return node;
	}
	const normal = {
		...node,
		library: normalLibrary(library)
	};
	const reason = reading.checks.checkDatatype?.(normal.library, type, params);
	if (reason !== void 0) say(reading, "relaxng/schema-datatype", place, `${reason} (RELAX NG 4.16)`);
	return normal;
}
/** The `value` with what RELAX NG 4.16 asks of its type checked; the namespaces stay only where the value needs them. */
function checkValue(reading, node) {
	const { type, value, place } = node;
	if (!paramsOf(reading, node.library, type, place)) return node;
	const library = normalLibrary(node.library);
	const needsNamespaces = library === "http://www.w3.org/2001/XMLSchema-datatypes" && (type === "QName" || type === "NOTATION");
	const namespaces = needsNamespaces ? node.namespaces : NO_NAMESPACES;
	const reason = (needsNamespaces ? unboundPrefix(value, namespaces) : void 0) ?? reading.checks.checkValue?.(library, type, value, namespaces);
	if (reason !== void 0) say(reading, "relaxng/schema-datatype", place, `${reason} (RELAX NG 4.16)`);
	return {
		...node,
		library,
		namespaces
	};
}
const NO_NAMESPACES = {};
function normalLibrary(library) {
	return library === COMPATIBILITY$2 ? XSD : library;
}
function unboundPrefix(value, namespaces) {
	const prefix = /^\s*([^:\s]+):/.exec(value)?.[1];
	if (prefix === void 0 || Object.hasOwn(namespaces, prefix)) return void 0;
	return `prefix \`${prefix}\` of the value \`${value.trim()}\` is bound to no namespace`;
}
/** The params that a type may have; said where there is no such type. */
function paramsOf(reading, library, type, place) {
	if (!isLibraryAddress(library)) return void 0;
	const types = LIBRARIES.get(library);
	const params = types?.get(type);
	if (params) return params;
	say(reading, "relaxng/schema-datatype", place, types ? sayType(library, type, types) : sayLibrary$1(library));
}
function sayLibrary$1(library) {
	return `datatype library \`${library}\` is not known; \`${XSD}\` or the built-in one, which has no address, may stand there (RELAX NG 4.16)`;
}
function sayType(library, type, types) {
	if (library === "") return `${`\`${type}\` is no type of the built-in datatype library; \`string\` or \`token\` may stand there`}${XSD_TYPES.has(type) ? `, or the type of XML Schema with \`datatypeLibrary="${XSD}"\`` : ""} (RELAX NG 4.16, 6.2.9)`;
	const meant = nearest(type, types.keys());
	return `\`${type}\` is no type of the datatype library \`${library}\`${meant.length > 0 ? `; did you mean ${oneOf(meant)}?` : "; one of its types must stand there"} (RELAX NG 4.16)`;
}
function sayParams(library, known) {
	return `${known.length > 0 ? `${oneOf(known)} may stand there` : "it has no params"} (RELAX NG ${library === "" ? "4.16, 6.2.9" : "4.16"})`;
}
const ESCAPE = /\\x+\{([^}\n\r]*)(\}?)/g;
const NOT_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
/** The characters of a file (RELAX NG Compact Syntax, lexical structure): escapes count wherever they stand. */
function readCharacters(reading, source) {
	const text = source.text.startsWith("﻿") ? ` ${source.text.slice(1)}` : source.text;
	const bad = NOT_CHARACTER.exec(text);
	if (bad) sayAt(reading, source, {
		start: bad.index,
		end: bad.index + bad[0].length
	}, `character ${codeOf(bad[0].codePointAt(0) ?? 0)} is none that XML allows`);
	if (!text.includes("\\x")) return {
		text,
		offsetOf: (at) => at
	};
	return resolveEscapes(reading, source, text);
}
function resolveEscapes(reading, source, text) {
	const pieces = [{
		at: 0,
		offset: 0
	}];
	let resolved = "";
	let end = 0;
	for (const match of text.matchAll(ESCAPE)) {
		const range = {
			start: match.index,
			end: match.index + match[0].length
		};
		resolved += text.slice(end, range.start);
		pieces.push({
			at: resolved.length,
			offset: range.start
		});
		resolved += characterOf(reading, source, {
			digits: match[1] ?? "",
			closed: match[2] === "}",
			range
		});
		pieces.push({
			at: resolved.length,
			offset: range.end
		});
		end = range.end;
	}
	resolved += text.slice(end);
	return {
		text: resolved,
		offsetOf: (at) => {
			const piece = pieces[lastAtOrBefore(pieces, at)] ?? {
				at: 0,
				offset: 0
			};
			return piece.offset + at - piece.at;
		}
	};
}
function lastAtOrBefore(pieces, at) {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((pieces[middle]?.at ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
function characterOf(reading, source, { digits, closed, range }) {
	if (!closed || !/^[0-9A-Fa-f]+$/.test(digits)) {
		sayAt(reading, source, range, "an escape is not complete; it must have the form `\\x{3B1}`, with a number in hexadecimal");
		return "?";
	}
	const code = Number.parseInt(digits, 16);
	if (code === 10) return "";
	if (code === 13) return "";
	if (code <= 1114111 && !NOT_CHARACTER.test(String.fromCodePoint(code))) return String.fromCodePoint(code);
	sayAt(reading, source, range, `escape \`\\x{${digits}}\` stands for no character that XML allows`);
	return "?";
}
function codeOf(code) {
	return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function sayAt(reading, source, range, message) {
	say(reading, "relaxng/schema-syntax", {
		path: source.path,
		range
	}, `${message} (RELAX NG Compact Syntax 3)`);
}
// src/engines/relaxng/schema/compact/cursor.ts
/** The words that are names only after a backslash. */
const KEYWORDS = new Set("attribute default datatypes div element empty external grammar include inherit list mixed namespace notAllowed parent start string text token".split(" "));
const END = {
	type: "end",
	value: "",
	range: {
		start: 0,
		end: 0
	}
};
/** The next token, or one after it. */
function peek(cursor, ahead = 0) {
	return cursor.tokens[Math.min(cursor.at + ahead, cursor.tokens.length - 1)] ?? END;
}
/** The next token, after which the one behind it is next. */
function take(cursor) {
	const token = peek(cursor);
	if (token.type !== "end") cursor.at++;
	return token;
}
/** Whether the next token is a sign. */
function isSign(token, sign) {
	return token.type === "sign" && token.value === sign;
}
/** Whether a token is a keyword, or one keyword. */
function isKeyword(token, word) {
	return token.type === "name" && (word === void 0 ? KEYWORDS.has(token.value) : token.value === word);
}
/** Whether a token is a name that a definition can have. */
function isIdentifier(token) {
	return token.type === "quoted" || token.type === "name" && !KEYWORDS.has(token.value);
}
/** Takes a sign if it comes next. */
function accept(cursor, sign) {
	const found = isSign(peek(cursor), sign);
	if (found) cursor.at++;
	return found;
}
/** Takes a keyword if it comes next. */
function acceptWord(cursor, word) {
	const found = isKeyword(peek(cursor), word);
	if (found) cursor.at++;
	return found;
}
/** Takes a sign that must come next. */
function expectSign(cursor, sign) {
	if (!accept(cursor, sign)) stop(cursor, `\`${sign}\` must stand there`);
}
/** The literal that must come next, with all that `~` joins to it. */
function expectLiteral(cursor) {
	let text = expectPart(cursor);
	while (accept(cursor, "~")) text += expectPart(cursor);
	return text;
}
function expectPart(cursor) {
	if (peek(cursor).type === "literal") return take(cursor).value;
	stop(cursor, "a text in quotation marks must stand there");
	return "";
}
/** The name that must come next; keywords are names where nothing else can stand. */
function expectName(cursor) {
	const { type } = peek(cursor);
	if (type === "name" || type === "quoted") return take(cursor).value;
	stop(cursor, "a name must stand there");
	return "";
}
/** Says that the next token does not fit, and what would; the rest of the file counts as absent. */
function stop(cursor, expected) {
	const token = peek(cursor);
	sayOf(cursor, token.range, `${sayToken(token)} stands where it may not; ${expected}`);
	halt(cursor);
}
/** The rest of the file counts as absent. */
function halt(cursor) {
	cursor.stopped = true;
	cursor.at = cursor.tokens.length - 1;
}
/** Says what is wrong with what stands at a place. */
function sayOf(cursor, range, message) {
	if (cursor.stopped) return;
	say(cursor, "relaxng/schema-syntax", {
		path: cursor.path,
		range
	}, `${message} (RELAX NG Compact Syntax 2)`);
}
function sayToken({ type, value }) {
	switch (type) {
		case "end": return "the end of the file";
		case "literal": return `the text "${value.length > 20 ? `${value.slice(0, 20)}…` : value}"`;
		case "documentation": return "a line of documentation";
		default: return `\`${value}\``;
	}
}
/** The place from a token to the last one that was taken. */
function placeFrom(cursor, first) {
	const last = cursor.tokens[cursor.at - 1] ?? first;
	return {
		path: cursor.path,
		range: {
			start: first.range.start,
			end: Math.max(first.range.end, last.range.end)
		}
	};
}
/** The place of a token. */
function placeOf$1(cursor, { range }) {
	return {
		path: cursor.path,
		range
	};
}
// src/engines/relaxng/schema/compact/declarations.ts
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
/** Reads what a schema says of namespaces and datatype libraries before all else (RELAX NG Compact Syntax 4); the last word counts. */
function readDeclarations(cursor) {
	for (;;) {
		const token = peek(cursor);
		if (acceptWord(cursor, "namespace")) readNamespace(cursor);
		else if (isKeyword(token, "default")) readDefault(cursor);
		else if (acceptWord(cursor, "datatypes")) readLibrary(cursor);
		else return;
	}
}
function readNamespace(cursor) {
	const token = peek(cursor);
	const prefix = expectName(cursor);
	expectSign(cursor, "=");
	declare(cursor, {
		prefix,
		uri: readAddress(cursor),
		token
	});
}
function readDefault(cursor) {
	acceptWord(cursor, "default");
	if (!acceptWord(cursor, "namespace")) {
		expectSign(cursor, "namespace");
		return;
	}
	const token = peek(cursor);
	const prefix = accept(cursor, "=") ? void 0 : expectName(cursor);
	if (prefix !== void 0) expectSign(cursor, "=");
	const uri = readAddress(cursor);
	if (prefix !== void 0) declare(cursor, {
		prefix,
		uri,
		token
	});
	cursor.ns = uri;
}
function readLibrary(cursor) {
	const token = peek(cursor);
	const prefix = expectName(cursor);
	expectSign(cursor, "=");
	const address = expectLiteral(cursor);
	if (!isLibraryAddress(address)) sayOf(cursor, token.range, `datatype library \`${prefix}\` is \`${address}\`; an absolute address without \`#\` must stand there`);
	cursor.libraries.set(prefix, address);
}
function readAddress(cursor) {
	return acceptWord(cursor, "inherit") ? cursor.inherited : expectLiteral(cursor);
}
function declare(cursor, { prefix, uri, token }) {
	if (prefix === "xmlns") sayOf(cursor, token.range, "`xmlns` cannot be declared as a prefix; any other name may stand there");
	if (prefix === "xml" !== (uri === XML_NAMESPACE)) {
		const message = `prefix \`${prefix}\` is declared as \`${uri}\`; \`xml\` and \`${XML_NAMESPACE}\` belong to each other`;
		sayOf(cursor, token.range, message);
	}
	cursor.namespaces.set(prefix, uri);
}
/** The namespace of a prefix; said where it is not declared. */
function namespaceOf(cursor, prefix, token) {
	const uri = cursor.namespaces.get(prefix);
	if (uri === void 0) sayOf(cursor, token.range, `prefix \`${prefix}\` is not declared; declare it with \`namespace ${prefix} = "…"\``);
	return uri ?? "";
}
/** The datatype library of a prefix; said where it is not declared. */
function libraryOf(cursor, prefix, token) {
	const library = cursor.libraries.get(prefix);
	if (library === void 0) sayOf(cursor, token.range, `prefix \`${prefix}\` is not declared; declare it with \`datatypes ${prefix} = "…"\``);
	return library;
}
// src/engines/relaxng/schema/compact/annotations.ts
const RELAX_NG$1 = "http://relaxng.org/ns/structure/1.0";
const COMPATIBILITY$1 = "http://relaxng.org/ns/compatibility/annotations/1.0";
/** The annotations that come next: lines of documentation, then what stands in brackets. */
function readAnnotations(cursor) {
	const lines = [];
	while (peek(cursor).type === "documentation") lines.push(take(cursor).value);
	const texts = lines.length > 0 ? [oneLine(lines.join("\n"))] : [];
	let element;
	if (accept(cursor, "[")) {
		readAttributes(cursor, true);
		while (!isSign(peek(cursor), "]") && !cursor.stopped) {
			const token = peek(cursor);
			const documentation = readElement(cursor, true);
			if (documentation === void 0) element ??= token;
			else texts.push(documentation);
		}
		expectSign(cursor, "]");
	}
	return {
		documentation: texts.length > 0 ? texts.join("\n") : void 0,
		element
	};
}
/** Takes the annotations that follow a pattern, each after `>>`; says whether there were any. */
function skipFollowing(cursor) {
	let some = false;
	while (accept(cursor, ">>")) {
		some = true;
		readElement(cursor, true);
	}
	return some;
}
/** Takes an annotation that stands among the definitions of a grammar. */
function skipElement(cursor) {
	readElement(cursor, true);
}
/** Attributes, each once; those of an element of RELAX NG must have a namespace. */
function readAttributes(cursor, ofRelaxNg) {
	const known = /* @__PURE__ */ new Set();
	while (isName(peek(cursor)) && isSign(peek(cursor, 1), "=") && !cursor.stopped) {
		const token = take(cursor);
		accept(cursor, "=");
		expectLiteral(cursor);
		const { uri, local, prefix } = expand(cursor, token);
		if (ofRelaxNg && (uri === "" || uri === RELAX_NG$1)) sayOf(cursor, token.range, `attribute \`${token.value}\` stands in an annotation; an attribute in a namespace, and not that of RELAX NG, may stand there`);
		if (prefix === void 0 && local === "xmlns" || uri.replace(/\/$/, "") === "http://www.w3.org/2000/xmlns") sayOf(cursor, token.range, `attribute \`${token.value}\` declares a namespace; \`namespace\` at the head of the file does that`);
		const key = `${uri} ${local}`;
		if (known.has(key)) sayOf(cursor, token.range, `attribute \`${token.value}\` stands twice in an annotation; it may stand once`);
		known.add(key);
	}
}
/** An element with its content in brackets; the text of it where it is `a:documentation`. */
function readElement(cursor, ofRelaxNg) {
	const token = peek(cursor);
	if (!isName(token)) {
		stop(cursor, "the name of an annotation must stand there");
		return;
	}
	take(cursor);
	const { uri, local } = expand(cursor, token);
	if (ofRelaxNg && uri === RELAX_NG$1) sayOf(cursor, token.range, `annotation \`${token.value}\` is in the namespace of RELAX NG; any other namespace may stand there`);
	expectSign(cursor, "[");
	if (cursor.depth > DEEPEST$4) {
		sayOf(cursor, token.range, `annotations are nested more than ${DEEPEST$4} deep`);
		halt(cursor);
	}
	cursor.depth++;
	readAttributes(cursor, false);
	let text = "";
	while (!isSign(peek(cursor), "]") && !cursor.stopped) if (peek(cursor).type === "literal") text += expectLiteral(cursor);
	else readElement(cursor, false);
	cursor.depth--;
	expectSign(cursor, "]");
	return uri === COMPATIBILITY$1 && local === "documentation" ? oneLine(text) : void 0;
}
const DEEPEST$4 = 500;
function expand(cursor, token) {
	if (token.type !== "prefixed") return {
		uri: "",
		local: token.value,
		prefix: void 0
	};
	const [prefix = "", local = ""] = token.value.split(":");
	return {
		uri: namespaceOf(cursor, prefix, token),
		local,
		prefix
	};
}
function isName({ type }) {
	return type === "name" || type === "quoted" || type === "prefixed";
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
// src/engines/relaxng/schema/compact/grammar.ts
/** What a grammar is made of, up to its closing brace or the end of the file; `div` is taken away (RELAX NG 4.11). */
function readComponents(cursor, readers) {
	const components = [];
	while (!isSign(peek(cursor), "}") && peek(cursor).type !== "end") components.push(...readComponent(cursor, readers));
	return components;
}
/** Whether what comes next, annotations apart, can begin a definition. */
function beginsComponent(token, next) {
	if (isKeyword(token, "start") || isKeyword(token, "div") || isKeyword(token, "include")) return true;
	if (token.type === "prefixed") return isSign(next, "[");
	return isIdentifier(token) && (isSign(next, "[") || next.value in ASSIGNMENTS);
}
const ASSIGNMENTS = {
	"=": void 0,
	"|=": "choice",
	"&=": "interleave"
};
function readComponent(cursor, readers) {
	const token = peek(cursor);
	if (token.type === "prefixed" || isIdentifier(token) && isSign(peek(cursor, 1), "[")) {
		skipElement(cursor);
		return [];
	}
	const { documentation } = readAnnotations(cursor);
	const first = peek(cursor);
	if (isKeyword(first, "div")) {
		take(cursor);
		return readBraced$1(cursor, readers);
	}
	if (isKeyword(first, "include")) return [readInclude$1(cursor, readers)];
	if (isKeyword(first, "start") || isIdentifier(first)) return [readDefinition$1(cursor, readers, documentation)];
	stop(cursor, "`start`, `div`, `include` or the name of a definition must stand there");
	return [];
}
/** RELAX NG 4.17: `|=` and `&=` say how a definition is combined with others of its name. */
function readDefinition$1(cursor, readers, documentation) {
	const token = take(cursor);
	const assignment = peek(cursor);
	if (assignment.type === "sign" && assignment.value in ASSIGNMENTS) take(cursor);
	else stop(cursor, "`=`, `|=` or `&=` must stand there");
	return {
		kind: "define",
		name: isKeyword(token, "start") ? void 0 : token.value,
		combine: ASSIGNMENTS[assignment.value],
		pattern: readers.readPattern(cursor),
		documentation,
		place: placeOf$1(cursor, token)
	};
}
function readInclude$1(cursor, readers) {
	const token = take(cursor);
	const reference = readers.readReference(cursor, "include", token);
	const place = placeFrom(cursor, token);
	const components = isSign(peek(cursor), "{") ? readBraced$1(cursor, readers) : [];
	const overrides = components.filter((each) => each.kind === "define");
	for (const each of components) {
		if (each.kind !== "include") continue;
		sayOf(cursor, each.place.range, "`include` stands in `include`; definitions may stand there");
	}
	return {
		kind: "include",
		reference,
		overrides,
		place
	};
}
function readBraced$1(cursor, readers) {
	expectSign(cursor, "{");
	cursor.depth++;
	const components = cursor.depth > DEEPEST$3 ? tooDeep(cursor) : readComponents(cursor, readers);
	cursor.depth--;
	expectSign(cursor, "}");
	return components;
}
function tooDeep(cursor) {
	stop(cursor, `braces may be nested ${DEEPEST$3} deep`);
	return [];
}
const DEEPEST$3 = 500;
// src/core/address.ts
const SCHEME = /^[A-Za-z][-+.0-9A-Za-z]*:/;
/** The path that an address in a file leads to (RELAX NG 4.5); addresses with a scheme stay as they are. */
function resolveAddress(base, address) {
	if (SCHEME.test(address)) return address;
	if (SCHEME.test(base)) return URL.canParse(address, base) ? new URL(address, base).href : address;
	if (address === "") return base;
	const path = resolveIn(base.endsWith("/") ? base : folderOf(base), unescaped$1(address));
	return address.endsWith("/") ? `${path}/` : path;
}
/** A path has no escapes: `a%20b.rng` is the file `a b.rng`. */
function unescaped$1(address) {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
// src/engines/relaxng/schema/constraints.ts
/** The namespace that no attribute may have; RELAX NG writes it without the slash. */
const XMLNS = "http://www.w3.org/2000/xmlns";
/** RELAX NG 4.16: what may stand in the `except` of `anyName` and `nsName`. */
function checkExcept(reading, wildcard, except, place) {
	if (has(except, "anyName")) say(reading, "relaxng/schema-restriction", place, `\`anyName\` stands in the \`except\` of \`${wildcard}\`; ${MAY_STAND[wildcard]} may stand there (RELAX NG 4.16)`);
	else if (wildcard === "nsName" && has(except, "nsName")) say(reading, "relaxng/schema-restriction", place, `\`nsName\` stands in the \`except\` of \`nsName\`; ${MAY_STAND.nsName} may stand there (RELAX NG 4.16)`);
}
const MAY_STAND = {
	anyName: "`name`, `nsName` or `choice`",
	nsName: "`name` or a `choice` of names"
};
/** RELAX NG 4.16: no attribute is named like a declaration of a namespace, which is no attribute. */
function checkAttributeName(reading, names, place) {
	const wrong = namesXmlns(names);
	if (wrong === void 0) return;
	say(reading, "relaxng/schema-restriction", place, `an attribute pattern names ${wrong}, which declares namespaces and is no attribute; any other name may stand there (RELAX NG 4.16)`);
}
function has(names, kind) {
	if (names.kind === "choice") return has(names.left, kind) || has(names.right, kind);
	if (names.kind === "name") return false;
	return names.kind === kind || names.except !== void 0 && has(names.except, kind);
}
function namesXmlns(names) {
	switch (names.kind) {
		case "name":
			if (names.uri === XMLNS) return `a name in namespace \`${XMLNS}\``;
			return names.uri === "" && names.local === "xmlns" ? "`xmlns`" : void 0;
		case "anyName": return names.except && namesXmlns(names.except);
		case "nsName":
			if (names.uri === XMLNS) return `the namespace \`${XMLNS}\``;
			return names.except && namesXmlns(names.except);
		case "choice": return namesXmlns(names.left) ?? namesXmlns(names.right);
	}
}
// src/engines/relaxng/schema/name-class.ts
/** The choice of name classes, nested as flat as it goes (RELAX NG 4.12). */
function choiceOfNames(classes) {
	if (classes.length < 2) return classes[0];
	const middle = classes.length >> 1;
	const left = choiceOfNames(classes.slice(0, middle));
	const right = choiceOfNames(classes.slice(middle));
	return left && right && {
		kind: "choice",
		left,
		right
	};
}
/** Whether a name belongs to a class (RELAX NG 6.2.1). */
function containsName(names, uri, local) {
	switch (names.kind) {
		case "name": return names.uri === uri && names.local === local;
		case "anyName": return !(names.except && containsName(names.except, uri, local));
		case "nsName": return names.uri === uri && !(names.except && containsName(names.except, uri, local));
		case "choice": return containsName(names.left, uri, local) || containsName(names.right, uri, local);
	}
}
/**
* Whether some name belongs to both classes. A class cannot tell apart names that neither class names, so it is enough to
* try the names that they do name, and one that is named nowhere for each namespace and for all others.
*/
function overlap(one, other) {
	if (one.kind === "name") return containsName(other, one.uri, one.local);
	if (other.kind === "name") return containsName(one, other.uri, other.local);
	return [...samplesOf(one), ...samplesOf(other)].some(({ uri, local }) => containsName(one, uri, local) && containsName(other, uri, local));
}
/** Whether a class holds names without end (RELAX NG 7.3). */
function isInfinite(names) {
	switch (names.kind) {
		case "name": return false;
		case "anyName":
		case "nsName": return true;
		case "choice": return isInfinite(names.left) || isInfinite(names.right);
	}
}
/** No name and no namespace of a schema holds this character. */
const NOWHERE$1 = "\0";
/** Names of which at least one belongs to any other class that overlaps this one. */
function samplesOf(names) {
	switch (names.kind) {
		case "name": return [names];
		case "anyName": return [{
			uri: NOWHERE$1,
			local: NOWHERE$1
		}, ...names.except ? samplesOf(names.except) : []];
		case "nsName": return [{
			uri: names.uri,
			local: NOWHERE$1
		}, ...names.except ? samplesOf(names.except) : []];
		case "choice": return [...samplesOf(names.left), ...samplesOf(names.right)];
	}
}
/** The names of a class without wildcards, in order; undefined where it has one. */
function namesOf(names) {
	switch (names.kind) {
		case "name": return [names];
		case "anyName":
		case "nsName": return;
		case "choice": {
			const left = namesOf(names.left);
			const right = left && namesOf(names.right);
			return left && right && [...left, ...right];
		}
	}
}
/** A name class in words, for a message. */
function sayNames(names) {
	switch (names.kind) {
		case "name": return `\`${names.local}\``;
		case "anyName": return names.except ? `any name but ${sayNames(names.except)}` : "any name";
		case "nsName": {
			const all = names.uri === "" ? "any name without a namespace" : `any name in namespace \`${names.uri}\``;
			return names.except ? `${all} but ${sayNames(names.except)}` : all;
		}
		case "choice": return `${sayNames(names.left)} or ${sayNames(names.right)}`;
	}
}
// src/engines/relaxng/schema/compact/name-class.ts
/** The name class that comes next; `unprefixed` is the namespace of names without a prefix. */
function readNameClass$1(cursor, unprefixed) {
	const first = readSimple(cursor, unprefixed);
	if (isSign(peek(cursor), "-")) return readExcept$2(cursor, first, unprefixed);
	const classes = [first];
	while (accept(cursor, "|")) classes.push(readSimple(cursor, unprefixed));
	if (isSign(peek(cursor), "-")) stop(cursor, "what has an exception must stand in parentheses");
	return choiceOfNames(classes) ?? first;
}
/** `- names` after a wildcard. */
function readExcept$2(cursor, wildcard, unprefixed) {
	const sign = peek(cursor);
	if (wildcard.kind !== "anyName" && wildcard.kind !== "nsName" || isSign(before(cursor), ")")) {
		stop(cursor, "only `*` and `prefix:*` can have an exception");
		return wildcard;
	}
	take(cursor);
	const except = readSimple(cursor, unprefixed);
	checkExcept(cursor, wildcard.kind, except, placeOf$1(cursor, sign));
	const next = peek(cursor);
	if (isSign(next, "|") || isSign(next, "-")) stop(cursor, "what comes after an exception must stand apart by parentheses");
	return {
		...wildcard,
		except
	};
}
function before(cursor) {
	return cursor.tokens[cursor.at - 1] ?? peek(cursor);
}
function readSimple(cursor, unprefixed) {
	readAnnotations(cursor);
	const names = readBare(cursor, unprefixed);
	skipFollowing(cursor);
	return names;
}
function readBare(cursor, unprefixed) {
	const token = peek(cursor);
	switch (token.type) {
		case "name":
		case "quoted":
			take(cursor);
			return {
				kind: "name",
				uri: unprefixed,
				local: token.value
			};
		case "prefixed": {
			take(cursor);
			const [prefix = "", local = ""] = token.value.split(":");
			return {
				kind: "name",
				uri: namespaceOf(cursor, prefix, token),
				local
			};
		}
		case "wildcard":
			take(cursor);
			return {
				kind: "nsName",
				uri: namespaceOf(cursor, token.value.slice(0, -2), token)
			};
	}
	if (accept(cursor, "*")) return { kind: "anyName" };
	if (accept(cursor, "(")) {
		if (cursor.depth > DEEPEST$2) {
			sayOf(cursor, token.range, `parentheses are nested more than ${DEEPEST$2} deep`);
			halt(cursor);
		}
		cursor.depth++;
		const names = readNameClass$1(cursor, unprefixed);
		cursor.depth--;
		expectSign(cursor, ")");
		return names;
	}
	stop(cursor, "a name, `*` or `prefix:*` must stand there");
	return { kind: "anyName" };
}
const DEEPEST$2 = 500;
// src/engines/relaxng/schema/compact/pattern.ts
/** How deep patterns may nest: deeper ones would exhaust the call stack. */
const DEEPEST$1 = 500;
/** The pattern that comes next, up to where it can go no further. */
function readPattern$1(cursor) {
	const first = peek(cursor);
	if (cursor.depth > DEEPEST$1) {
		sayOf(cursor, first.range, `patterns are nested more than ${DEEPEST$1} deep; move some of them to a definition`);
		halt(cursor);
	}
	cursor.depth++;
	const pattern = readConnected(cursor, first);
	cursor.depth--;
	return pattern;
}
/** Patterns with one sign between them: which binds more is never left to memory. */
function readConnected(cursor, first) {
	const head = readParticle(cursor);
	const connector = CONNECTORS.find(({ sign }) => isSign(peek(cursor), sign));
	if (!connector) return head.pattern;
	if (head.excepts) stop(cursor, PARENTHESES);
	const patterns = [head.pattern];
	while (accept(cursor, connector.sign)) {
		const next = readParticle(cursor);
		patterns.push(next.pattern);
		if (next.excepts) stop(cursor, PARENTHESES);
	}
	if (CONNECTORS.some(({ sign }) => isSign(peek(cursor), sign))) stop(cursor, `\`${connector.sign}\`, as before, may stand there, or parentheses around a part`);
	return {
		kind: connector.kind,
		patterns,
		place: placeFrom(cursor, first)
	};
}
const PARENTHESES = "a datatype with an exception must stand alone or in parentheses";
const CONNECTORS = [
	{
		sign: "|",
		kind: "choice"
	},
	{
		sign: ",",
		kind: "group"
	},
	{
		sign: "&",
		kind: "interleave"
	}
];
const REPETITIONS = [
	{
		sign: "*",
		kind: "zeroOrMore"
	},
	{
		sign: "+",
		kind: "oneOrMore"
	},
	{
		sign: "?",
		kind: "optional"
	}
];
/** A pattern with what stands before and after it. */
function readParticle(cursor) {
	const first = peek(cursor);
	const primary = readPrimary(cursor, readAnnotations(cursor));
	const { pattern, excepts } = primary;
	skipAfter(cursor);
	const repetition = REPETITIONS.find(({ sign }) => isSign(peek(cursor), sign));
	if (!repetition) return primary;
	if (excepts) stop(cursor, PARENTHESES);
	accept(cursor, repetition.sign);
	skipAfter(cursor);
	return {
		pattern: {
			kind: repetition.kind,
			pattern,
			place: placeFrom(cursor, first)
		},
		excepts: false
	};
}
/** Annotations after a pattern belong to what is around it, so that there must be something. */
function skipAfter(cursor) {
	const first = peek(cursor);
	if (skipFollowing(cursor) && cursor.alone && cursor.depth === 1) sayOf(cursor, first.range, "an annotation follows the only pattern of the file; it may stand before the pattern");
}
function readPrimary(cursor, annotations) {
	const token = peek(cursor);
	if (token.type === "literal") return plain(readValue$1(cursor, {
		token,
		annotations,
		library: "",
		type: "token"
	}));
	if (token.type === "prefixed") return readDatatype(cursor, annotations);
	if (token.type === "quoted") return plain(readRef(cursor, "ref"));
	if (token.type === "name") return readWord(cursor, token, annotations);
	if (accept(cursor, "(")) {
		const pattern = readPattern$1(cursor);
		expectSign(cursor, ")");
		return plain(pattern);
	}
	stop(cursor, "a pattern must stand there");
	return plain({
		kind: "notAllowed",
		place: placeOf$1(cursor, token)
	});
}
function plain(pattern) {
	return {
		pattern,
		excepts: false
	};
}
function readWord(cursor, token, annotations) {
	const word = token.value;
	switch (word) {
		case "element":
		case "attribute": return plain(readNamed$1(cursor, word, annotations));
		case "list":
		case "mixed":
			take(cursor);
			return plain({
				kind: word,
				pattern: readBraced(cursor),
				place: placeFrom(cursor, token)
			});
		case "empty":
		case "text":
		case "notAllowed":
			take(cursor);
			return plain({
				kind: word,
				place: placeOf$1(cursor, token)
			});
		case "string":
		case "token": return readDatatype(cursor, annotations);
		case "parent":
			take(cursor);
			return plain(readRef(cursor, "parentRef"));
		case "external": {
			take(cursor);
			const reference = readReference(cursor, "externalRef", token);
			return plain({
				kind: "externalRef",
				reference,
				place: reference.place
			});
		}
		case "grammar": {
			take(cursor);
			expectSign(cursor, "{");
			const components = readComponents(cursor, READERS);
			expectSign(cursor, "}");
			return plain({
				kind: "grammar",
				components,
				place: placeOf$1(cursor, token)
			});
		}
		default: return plain(readRef(cursor, "ref"));
	}
}
/** What reading the definitions of a grammar needs to know of patterns. */
const READERS = {
	readPattern: readPattern$1,
	readReference
};
function readNamed$1(cursor, kind, { documentation }) {
	const token = take(cursor);
	const name = readNameClass$1(cursor, kind === "element" ? cursor.ns : "");
	const place = placeFrom(cursor, token);
	if (kind === "attribute") checkAttributeName(cursor, name, place);
	return {
		kind,
		name,
		content: readBraced(cursor),
		documentation,
		place
	};
}
function readBraced(cursor) {
	expectSign(cursor, "{");
	const pattern = readPattern$1(cursor);
	expectSign(cursor, "}");
	return pattern;
}
function readRef(cursor, kind) {
	const token = peek(cursor);
	if (isIdentifier(token)) take(cursor);
	else stop(cursor, "a pattern or the name of a definition must stand there");
	return {
		kind,
		name: token.value,
		place: placeOf$1(cursor, token)
	};
}
/** The other file that a literal names, and the namespace that it is read with (RELAX NG 4.6, 4.7). */
function readReference(cursor, kind, first) {
	const address = expectLiteral(cursor);
	let { ns } = cursor;
	if (acceptWord(cursor, "inherit")) {
		expectSign(cursor, "=");
		const token = peek(cursor);
		ns = namespaceOf(cursor, expectName(cursor), token);
	}
	const place = placeFrom(cursor, first);
	if (address.includes("#")) sayOf(cursor, place.range, `the address \`${address}\` has a \`#\`; an address without one must stand there`);
	const reference = {
		kind,
		path: resolveAddress(cursor.path, address),
		ns,
		place
	};
	if (!cursor.stopped) cursor.references.push(reference);
	return reference;
}
/** A datatype with its params and exception, or a value of it. */
function readDatatype(cursor, annotations) {
	const token = take(cursor);
	const [prefix = "", local] = token.value.split(":");
	const library = local === void 0 ? "" : libraryOf(cursor, prefix, token);
	const type = local ?? token.value;
	if (library === void 0) return plain({
		kind: "notAllowed",
		place: placeOf$1(cursor, token)
	});
	if (peek(cursor).type === "literal") return plain(readValue$1(cursor, {
		token,
		annotations,
		library,
		type
	}));
	const params = accept(cursor, "{") ? readParams(cursor) : [];
	const excepts = accept(cursor, "-");
	return {
		pattern: checkData(cursor, {
			kind: "data",
			library,
			type,
			params,
			except: excepts ? readExcept$1(cursor) : void 0,
			place: placeFrom(cursor, token)
		}),
		excepts
	};
}
function readParams(cursor) {
	const params = [];
	while (!accept(cursor, "}") && !cursor.stopped) {
		readAnnotations(cursor);
		const name = expectName(cursor);
		expectSign(cursor, "=");
		params.push({
			name,
			value: expectLiteral(cursor)
		});
	}
	return params;
}
function readExcept$1(cursor) {
	const { pattern, excepts } = readPrimary(cursor, readAnnotations(cursor));
	if (excepts) stop(cursor, PARENTHESES);
	return pattern;
}
function readValue$1(cursor, { token, annotations, library, type }) {
	if (annotations.element) {
		const { range, value } = annotations.element;
		sayOf(cursor, range, `annotation \`${value}\` stands before a value; attributes only may stand there`);
	}
	return checkValue(cursor, {
		kind: "value",
		library,
		type,
		value: expectLiteral(cursor),
		namespaces: {
			...Object.fromEntries(cursor.namespaces),
			"": cursor.ns
		},
		place: placeFrom(cursor, token)
	});
}
// src/engines/relaxng/schema/compact/tokenizer.ts
const TOKEN = new RegExp([
	`(?<space>[ \\t\\n\\r]+)`,
	"(?<documentation>##[^\\n\\r]*)",
	"(?<comment>#[^\\n\\r]*)",
	`(?<literal>"""(?:(?!""")[^])*"""|'''(?:(?!''')[^])*'''|"(?!"")[^"\\n\\r]*"|'(?!'')[^'\\n\\r]*')`,
	`(?<quoted>\\\\${NC_NAME_SOURCE})`,
	`(?<prefixed>${NC_NAME_SOURCE}:${NC_NAME_SOURCE})`,
	`(?<wildcard>${NC_NAME_SOURCE}:\\*)`,
	`(?<name>${NC_NAME_SOURCE})`,
	"(?<sign>>>|\\|=|&=|[{}()[\\],&|?*+=~-])"
].join("|"), "uy");
/** The tokens of a text, an `end` last. They stop at the first character that begins none. */
function tokenise(reading, source, { text, offsetOf }) {
	const tokens = [];
	const rangeOf = (start, end) => ({
		start: offsetOf(start),
		end: offsetOf(end)
	});
	let at = 0;
	while (at < text.length) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (!match?.groups) {
			sayUnknown(reading, source, {
				text,
				at,
				range: rangeOf(at, at + 1)
			});
			break;
		}
		const end = at + match[0].length;
		const type = TYPES.find((each) => match.groups?.[each] !== void 0);
		if (type) tokens.push({
			type,
			value: textOf(type, match[0]),
			range: rangeOf(at, end)
		});
		at = end;
	}
	return [...tokens, {
		type: "end",
		value: "",
		range: rangeOf(at, at)
	}];
}
/** White space and comments are no tokens. */
const TYPES = [
	"name",
	"sign",
	"literal",
	"prefixed",
	"documentation",
	"wildcard",
	"quoted"
];
function textOf(type, text) {
	switch (type) {
		case "literal": {
			const quotes = text.startsWith("\"\"\"") || text.startsWith("'''") ? 3 : 1;
			return unescaped(text.slice(quotes, -quotes).replace(/\r\n?/g, "\n"));
		}
		case "documentation": return unescaped(text.replace(/^#+ ?/, ""));
		case "quoted": return text.slice(1);
		default: return text;
	}
}
function unescaped(text) {
	return text.replaceAll("", "\n").replaceAll("", "\r");
}
function sayUnknown(reading, source, { text, at, range }) {
	const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
	const message = `${sign === "\"" || sign === "'" ? `a literal that begins with \`${sign}\` does not end on its line; end it, or write \`${sign.repeat(3)}\` at both ends` : `\`${sign}\` begins nothing that the compact syntax has`} (RELAX NG Compact Syntax 3)`;
	say(reading, "relaxng/schema-syntax", {
		path: source.path,
		range
	}, message);
}
// src/engines/relaxng/schema/compact/file.ts
/** A file of a schema in compact form; `ns` is the namespace that the file which refers to it gives (RELAX NG 4.6, 4.7). */
function readCompactForm(reading, source, ns) {
	const said = reading.diagnostics.length;
	const tokens = tokenise(reading, source, readCharacters(reading, source));
	const cursor = {
		...reading,
		path: source.path,
		tokens,
		at: 0,
		stopped: reading.diagnostics.length > said,
		depth: 0,
		alone: false,
		references: [],
		namespaces: /* @__PURE__ */ new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]),
		libraries: /* @__PURE__ */ new Map([["xsd", XSD]]),
		ns,
		inherited: ns
	};
	return {
		root: readTop(cursor),
		references: cursor.references
	};
}
/** The declarations, then a pattern or the definitions of a grammar. */
function readTop(cursor) {
	readDeclarations(cursor);
	const first = peek(cursor);
	const { token, next } = behindAnnotations(cursor);
	cursor.alone = !beginsComponent(token, next) && first.type !== "end";
	const root = cursor.alone ? readPattern$1(cursor) : {
		kind: "grammar",
		components: readComponents(cursor, READERS),
		place: placeOf$1(cursor, first)
	};
	if (peek(cursor).type !== "end") stop(cursor, "the end of the file must come there");
	return root;
}
/** The two tokens after the annotations that come next. */
function behindAnnotations(cursor) {
	let ahead = 0;
	while (peek(cursor, ahead).type === "documentation") ahead++;
	if (isSign(peek(cursor, ahead), "[")) {
		let open = 0;
		do {
			if (isSign(peek(cursor, ahead), "[")) open++;
			else if (isSign(peek(cursor, ahead), "]")) open--;
			ahead++;
		} while (open > 0 && peek(cursor, ahead).type !== "end");
	}
	return {
		token: peek(cursor, ahead),
		next: peek(cursor, ahead + 1)
	};
}
// src/engines/relaxng/schema/xml/context.ts
/** The namespace of RELAX NG. */
const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
/** The context at the root of a file. */
function firstContext(path, ns) {
	return {
		base: path,
		ns,
		library: "",
		namespaces: { xml: "http://www.w3.org/XML/1998/namespace" }
	};
}
/** The context inside an element; the outer one itself where the element adds nothing to it. */
function contextIn(reading, element, outer) {
	let inner = outer;
	for (const attribute of element.attributes) {
		const { name, local, uri, value } = attribute;
		if (uri === XMLNS_NAMESPACE) {
			if (local !== "xmlns") inner = {
				...inner,
				namespaces: {
					...inner.namespaces,
					[local]: value
				}
			};
		} else if (name === "ns") inner = {
			...inner,
			ns: value
		};
		else if (name === "xml:base") inner = {
			...inner,
			base: resolveAddress(inner.base, value)
		};
		else if (name === "datatypeLibrary") {
			inner = {
				...inner,
				library: value
			};
			if (!isLibraryAddress(value)) sayLibrary(reading, value, attribute.valueRange);
		}
	}
	return inner;
}
function sayLibrary(reading, value, range) {
	const message = `\`datatypeLibrary\` is \`${value}\`; an absolute address without \`#\`, or nothing, may stand there (RELAX NG 3)`;
	say(reading, "relaxng/schema-syntax", placeOf(reading, range), message);
}
/** The place of an element. */
function placeOfElement({ path }, element) {
	return new ElementPlace(path, element);
}
/** A schema has thousands of places and hardly any is ever shown: each is worked out when it is. */
var ElementPlace = class {
	path;
	#element;
	constructor(path, element) {
		this.path = path;
		this.#element = element;
	}
	get range() {
		return this.#element.startTag;
	}
};
/** The place of a stretch of the file. */
function placeOf(reading, range) {
	return {
		path: reading.path,
		range
	};
}
/** The namespace and local part of a name in a schema (RELAX NG 4.10); `ns` is for names without a prefix. */
function expandQName(reading, name, { context, ns, place }) {
	const parts = splitQName(name);
	if (!parts) {
		say(reading, "relaxng/schema-syntax", place, `${name === "" ? "a name is empty" : `\`${name}\` is no name`}; \`name\` or \`prefix:name\` may stand there (RELAX NG 3)`);
		return {
			uri: "",
			local: name
		};
	}
	if (parts.prefix === void 0) return {
		uri: ns,
		local: parts.local
	};
	const uri = Object.hasOwn(context.namespaces, parts.prefix) ? context.namespaces[parts.prefix] : void 0;
	if (uri === void 0) say(reading, "relaxng/schema-syntax", place, `prefix \`${parts.prefix}\` of \`${name}\` is bound to no namespace; bind it with \`xmlns:${parts.prefix}\` (RELAX NG 4.10)`);
	return {
		uri: uri ?? "",
		local: parts.local
	};
}
// src/engines/relaxng/schema/xml/annotations.ts
/** The namespace of `a:documentation` (RELAX NG DTD Compatibility). */
const COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";
/** What a schema says of an element of it for people. */
function documentationOf(element) {
	let documentation;
	for (const child of element.children) {
		if (child.type !== "element" || child.local !== "documentation" || child.uri !== COMPATIBILITY) continue;
		const text = textOf$1(child).replace(/\s+/g, " ").trim();
		documentation = documentation === void 0 ? text : `${documentation}\n${text}`;
	}
	return documentation;
}
// src/engines/relaxng/schema/xml/shape.ts
/** The shape of an element without attributes of its own. */
const PLAIN = {
	must: [],
	may: []
};
/** Which attributes the elements of RELAX NG have beside `ns` and `datatypeLibrary` (RELAX NG 3). */
const SHAPES = {
	element: {
		must: [],
		may: ["name"]
	},
	attribute: {
		must: [],
		may: ["name"]
	},
	group: PLAIN,
	interleave: PLAIN,
	choice: PLAIN,
	optional: PLAIN,
	zeroOrMore: PLAIN,
	oneOrMore: PLAIN,
	list: PLAIN,
	mixed: PLAIN,
	ref: {
		must: ["name"],
		may: []
	},
	parentRef: {
		must: ["name"],
		may: []
	},
	empty: PLAIN,
	value: {
		must: [],
		may: ["type"]
	},
	data: {
		must: ["type"],
		may: []
	},
	notAllowed: PLAIN,
	externalRef: {
		must: ["href"],
		may: []
	},
	text: PLAIN,
	grammar: PLAIN,
	param: {
		must: ["name"],
		may: []
	},
	except: PLAIN,
	start: {
		must: [],
		may: ["combine"]
	},
	define: {
		must: ["name"],
		may: ["combine"]
	},
	include: {
		must: ["href"],
		may: []
	},
	div: PLAIN,
	name: PLAIN,
	anyName: PLAIN,
	nsName: PLAIN
};
/** Whether RELAX NG has an element of a name. */
function isKnown(local) {
	return Object.hasOwn(SHAPES, local);
}
/** The elements that are part of something else and no patterns. */
const NO_PATTERNS = [
	"param",
	"except",
	"start",
	"define",
	"include",
	"div",
	"name",
	"anyName",
	"nsName"
];
/** Whether an element of a name is a pattern. */
function isPattern(local) {
	return isKnown(local) && !NO_PATTERNS.includes(local);
}
/** The value of an attribute of RELAX NG; white space at its ends does not count (4.2), but in an address it does. */
function attributeIn(element, name) {
	const value = element.attributes.find((each) => each.name === name)?.value;
	return value === void 0 || name === "href" || name === "ns" ? value : trimSpace(value);
}
/** RELAX NG 3: the attributes of an element. Attributes in other namespaces are for others to read. */
function checkAttributes$1(reading, element) {
	const { must, may } = SHAPES[element.local] ?? PLAIN;
	for (const attribute of element.attributes) {
		const { name, uri } = attribute;
		if (name === "ns" || name === "datatypeLibrary" || uri !== "" && uri !== "http://relaxng.org/ns/structure/1.0") continue;
		if (uri === "" && (must.includes(name) || may.includes(name))) continue;
		const allowed = oneOf([
			...must,
			...may,
			"ns",
			"datatypeLibrary"
		]);
		const message = `attribute \`${name}\` is not allowed on \`${element.name}\`; ${allowed} may stand there (RELAX NG 3)`;
		say(reading, "relaxng/schema-syntax", placeOf(reading, attribute.range), message);
	}
	for (const name of must) {
		if (element.attributes.some((each) => each.name === name)) continue;
		const message = `\`${element.name}\` has no attribute \`${name}\`, which it must have (RELAX NG 3)`;
		say(reading, "relaxng/schema-syntax", placeOfElement(reading, element), message);
	}
}
/** The value of an attribute that holds a name without a colon; said where it is none. */
function nameIn(reading, element, attribute) {
	const found = element.attributes.find((each) => each.name === attribute);
	const value = trimSpace(found?.value ?? "");
	if (found && !isNcName(value)) {
		const message = `\`${attribute}\` of \`${element.name}\` is \`${value}\`; a name without a colon must stand there (RELAX NG 3)`;
		say(reading, "relaxng/schema-syntax", placeOf(reading, found.range), message);
	}
	return value;
}
/** The children that belong to RELAX NG; others are annotations (RELAX NG 4.1). Text between them is said. */
function childrenOf(reading, element) {
	const children = [];
	for (const child of element.children) if (child.type === "element") {
		if (child.uri === "http://relaxng.org/ns/structure/1.0") children.push(child);
	} else if (child.type === "text" && !child.isBlank) {
		const message = `text stands in \`${element.name}\`; elements and white space may stand there (RELAX NG 3)`;
		say(reading, "relaxng/schema-syntax", placeOf(reading, child.range), message);
	}
	return children;
}
/** The text of an element that holds text only. */
function textIn(reading, element) {
	let text = "";
	for (const child of element.children) if (child.type === "text") text += child.value;
	else if (child.type === "element") {
		const message = `element \`${child.name}\` stands in \`${element.name}\`; text only may stand there (RELAX NG 3)`;
		say(reading, "relaxng/schema-syntax", placeOfElement(reading, child), message);
	}
	return text;
}
/** Says that an element may not stand where it does. */
function sayMisplaced(reading, element, parent, allowed) {
	const what = isKnown(element.local) ? "is not allowed" : "is no element of RELAX NG and stands";
	const message = `element \`${element.name}\` ${what} in \`${parent.name}\`; ${allowed} may stand there (RELAX NG 3)`;
	say(reading, "relaxng/schema-syntax", placeOfElement(reading, element), message);
}
// src/engines/relaxng/schema/xml/name-class.ts
/** The elements that are name classes; `choice` may be a pattern too. */
const NAME_CLASSES = [
	"name",
	"anyName",
	"nsName",
	"choice"
];
/** Whether an element can be a name class. */
function isNameClass(element) {
	return NAME_CLASSES.includes(element.local);
}
/** The name class that an element is; `isNameClass` must be true of it. */
function readNameClass(reading, element, outer) {
	const context = contextIn(reading, element, outer);
	const place = placeOfElement(reading, element);
	checkAttributes$1(reading, element);
	switch (element.local) {
		case "name": return {
			kind: "name",
			...expandQName(reading, trimSpace(textIn(reading, element)), {
				context,
				ns: context.ns,
				place
			})
		};
		case "anyName":
		case "nsName": {
			const except = readExcept(reading, element, context);
			if (except) checkExcept(reading, element.local, except, place);
			return {
				...element.local === "anyName" ? { kind: "anyName" } : {
					kind: "nsName",
					uri: context.ns
				},
				...except && { except }
			};
		}
		default: return readChoice(reading, element, context);
	}
}
function readExcept(reading, element, context) {
	const [except, ...others] = childrenOf(reading, element);
	for (const other of others) sayMisplaced(reading, other, element, "one `except`");
	if (!except) return void 0;
	if (except.local !== "except") {
		sayMisplaced(reading, except, element, "`except`");
		return;
	}
	checkAttributes$1(reading, except);
	return readChoice(reading, except, contextIn(reading, except, context));
}
/** RELAX NG 4.12: several name classes in one place are a choice. */
function readChoice(reading, element, context) {
	const classes = [];
	for (const child of childrenOf(reading, element)) if (isNameClass(child)) classes.push(readNameClass(reading, child, context));
	else sayMisplaced(reading, child, element, "`name`, `anyName`, `nsName` or `choice`");
	const choice = choiceOfNames(classes);
	if (choice) return choice;
	const message = `\`${element.name}\` is empty; \`name\`, \`anyName\`, \`nsName\` or \`choice\` must stand in it (RELAX NG 3)`;
	say(reading, "relaxng/schema-syntax", placeOfElement(reading, element), message);
	return { kind: "anyName" };
}
// src/engines/relaxng/schema/xml/pattern.ts
/** The pattern that an element is (RELAX NG 3), whatever may stand in its place. */
function readPattern(reading, element, outer) {
	const context = contextIn(reading, element, outer);
	const place = placeOfElement(reading, element);
	checkAttributes$1(reading, element);
	const { local } = element;
	switch (local) {
		case "element":
		case "attribute": return readNamed(reading, element, local, context);
		case "group":
		case "interleave":
		case "choice": return {
			kind: local,
			patterns: patternsIn(reading, element, context),
			place
		};
		case "optional":
		case "zeroOrMore":
		case "oneOrMore":
		case "list":
		case "mixed": return {
			kind: local,
			pattern: contentOf(reading, element, context),
			place
		};
		case "ref":
		case "parentRef":
			sayChildren(reading, element);
			return {
				kind: local,
				name: nameIn(reading, element, "name"),
				place
			};
		case "empty":
		case "text":
		case "notAllowed":
			sayChildren(reading, element);
			return {
				kind: local,
				place
			};
		case "value": return readValue(reading, element, context);
		case "data": return readData(reading, element, context);
		case "externalRef":
			sayChildren(reading, element);
			return {
				kind: local,
				reference: referTo(reading, element, context),
				place
			};
		case "grammar": return {
			kind: local,
			components: componentsIn(reading, element, context),
			place
		};
		default: {
			const what = isKnown(local) ? "is no pattern" : "is no element of RELAX NG";
			say(reading, "relaxng/schema-syntax", place, `element \`${element.name}\` ${what}; ${PATTERN} (RELAX NG 3)`);
			return {
				kind: "notAllowed",
				place
			};
		}
	}
}
const PATTERN = "a pattern such as `element`, `choice` or `ref` may stand there";
/** `element` or `attribute`: a name or a name class, then the content. */
function readNamed(reading, element, kind, context) {
	const place = placeOfElement(reading, element);
	const children = childrenOf(reading, element);
	const first = children[0];
	const written = attributeIn(element, "name");
	let name = { kind: "anyName" };
	if (written !== void 0) name = {
		kind: "name",
		...expandQName(reading, written, {
			context,
			ns: kind === "attribute" && attributeIn(element, "ns") === void 0 ? "" : context.ns,
			place
		})
	};
	else if (first && isNameClass(first)) name = readNameClass(reading, first, context);
	else say(reading, "relaxng/schema-syntax", place, `\`${element.name}\` has no name; give it an attribute \`name\`, or a name class such as \`anyName\` first (RELAX NG 3)`);
	const rest = written === void 0 ? children.slice(1) : children;
	const documentation = documentationOf(element);
	if (kind === "element") return {
		kind,
		name,
		content: groupOf(reading, element, rest, context),
		documentation,
		place
	};
	checkAttributeName(reading, name, place);
	for (const other of rest.slice(1)) sayMisplaced(reading, other, element, "one pattern");
	const content = rest[0] ? readPattern(reading, rest[0], context) : {
		kind: "text",
		place
	};
	return {
		kind,
		name,
		content,
		documentation,
		place
	};
}
/** RELAX NG 4.12: several patterns in one place are a group. */
function contentOf(reading, element, context) {
	return groupOf(reading, element, childrenOf(reading, element), context);
}
function groupOf(reading, element, children, context) {
	const place = placeOfElement(reading, element);
	const [first, ...others] = children;
	if (!first) {
		sayNoPattern(reading, element);
		return {
			kind: "notAllowed",
			place
		};
	}
	const pattern = readPattern(reading, first, context);
	if (others.length === 0) return pattern;
	return {
		kind: "group",
		patterns: [pattern, ...others.map((each) => readPattern(reading, each, context))],
		place
	};
}
function patternsIn(reading, element, context) {
	const children = childrenOf(reading, element);
	if (children.length === 0) sayNoPattern(reading, element);
	return children.map((each) => readPattern(reading, each, context));
}
function sayNoPattern(reading, element) {
	const message = `\`${element.name}\` holds no pattern; at least one, such as \`empty\` or \`text\`, must stand in it (RELAX NG 3)`;
	say(reading, "relaxng/schema-syntax", placeOfElement(reading, element), message);
}
function sayChildren(reading, element) {
	for (const child of childrenOf(reading, element)) {
		const message = `element \`${child.name}\` stands in \`${element.name}\`, in which nothing may stand (RELAX NG 3)`;
		say(reading, "relaxng/schema-syntax", placeOfElement(reading, child), message);
	}
}
/** RELAX NG 4.4: a `value` without a type is a token of the built-in library. */
function readValue(reading, element, context) {
	const typed = attributeIn(element, "type") !== void 0;
	return checkValue(reading, {
		kind: "value",
		library: typed ? context.library : "",
		type: typed ? nameIn(reading, element, "type") : "token",
		value: textIn(reading, element),
		namespaces: {
			...context.namespaces,
			"": context.ns
		},
		place: placeOfElement(reading, element)
	});
}
function readData(reading, element, context) {
	const params = [];
	let except;
	for (const child of childrenOf(reading, element)) if (child.local === "param" && !except) {
		checkAttributes$1(reading, child);
		params.push({
			name: nameIn(reading, child, "name"),
			value: textIn(reading, child)
		});
	} else if (child.local === "except" && !except) {
		checkAttributes$1(reading, child);
		except = {
			kind: "choice",
			patterns: patternsIn(reading, child, contextIn(reading, child, context)),
			place: placeOfElement(reading, child)
		};
	} else sayMisplaced(reading, child, element, except ? "one `except` at the end" : "`param` or `except`");
	return checkData(reading, {
		kind: "data",
		library: context.library,
		type: nameIn(reading, element, "type"),
		params,
		except,
		place: placeOfElement(reading, element)
	});
}
/** The other file that `externalRef` or `include` names (RELAX NG 4.5). */
function referTo(reading, element, context) {
	const href = attributeIn(element, "href") ?? "";
	const place = placeOfElement(reading, element);
	if (href.includes("#")) say(reading, "relaxng/schema-syntax", place, `\`href\` is \`${href}\`; an address without \`#\` must stand there (RELAX NG 4.5)`);
	const reference = {
		kind: element.local === "include" ? "include" : "externalRef",
		path: resolveAddress(context.base, href),
		ns: context.ns,
		place
	};
	if (!href.includes("#")) reading.references.push(reference);
	return reference;
}
/** What a grammar is made of; `div` is taken away (RELAX NG 4.11). */
function componentsIn(reading, element, context) {
	return childrenOf(reading, element).flatMap((child) => {
		switch (child.local) {
			case "start":
			case "define": return [readDefinition(reading, child, context)];
			case "div":
				checkAttributes$1(reading, child);
				return componentsIn(reading, child, contextIn(reading, child, context));
			case "include": return readInclude(reading, child, context);
			default:
				sayMisplaced(reading, child, element, "`start`, `define`, `div` or `include`");
				return [];
		}
	});
}
function readDefinition(reading, element, context) {
	checkAttributes$1(reading, element);
	const place = placeOfElement(reading, element);
	const inside = contextIn(reading, element, context);
	const isStart = element.local === "start";
	if (isStart) for (const other of childrenOf(reading, element).slice(1)) sayMisplaced(reading, other, element, "one pattern");
	return {
		kind: "define",
		name: isStart ? void 0 : nameIn(reading, element, "name"),
		combine: combineOf(reading, element, place),
		pattern: contentOf(reading, element, inside),
		documentation: documentationOf(element),
		place
	};
}
function combineOf(reading, element, place) {
	const combine = attributeIn(element, "combine");
	if (combine === void 0 || combine === "choice" || combine === "interleave") return combine;
	say(reading, "relaxng/schema-syntax", place, `\`combine\` is \`${combine}\`; \`choice\` or \`interleave\` may stand there (RELAX NG 3)`);
}
function readInclude(reading, element, context) {
	checkAttributes$1(reading, element);
	const inside = contextIn(reading, element, context);
	const overrides = [];
	for (const each of componentsIn(reading, element, inside)) if (each.kind === "define") overrides.push(each);
	else say(reading, "relaxng/schema-syntax", each.place, "`include` stands in `include`; `start`, `define` or `div` may stand there (RELAX NG 3)");
	return [{
		kind: "include",
		reference: referTo(reading, element, inside),
		overrides,
		place: placeOfElement(reading, element)
	}];
}
// src/engines/relaxng/schema/xml/file.ts
/** A file of a schema in XML form; `ns` is the namespace that the file which refers to it gives (RELAX NG 4.6, 4.7). */
function readXmlForm(reading, document, ns) {
	const { path } = document.source;
	const within = {
		...reading,
		path,
		references: []
	};
	const deep = firstTooDeep(document.root);
	if (deep) {
		const message = `elements are nested more than ${DEEPEST} deep; move some of them to a \`define\``;
		say(reading, "relaxng/schema-unreadable", placeOfElement(within, deep), message);
		return {
			root: void 0,
			references: []
		};
	}
	return {
		root: readPattern(within, document.root, firstContext(path, ns)),
		references: within.references
	};
}
/** How deep the elements of a schema may nest: deeper ones would exhaust the call stack. */
const DEEPEST = 500;
/** The first element that is nested too deep; what is not of RELAX NG is not entered. */
function firstTooDeep(root) {
	let level = [root];
	for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
		const next = [];
		for (const element of level) for (const child of element.children) if (child.type === "element" && child.uri === "http://relaxng.org/ns/structure/1.0") next.push(child);
		level = next;
	}
	return level[0];
}
// src/engines/relaxng/schema/files.ts
/** The file of a schema and all that it takes from others, each read once for each namespace it is read with. */
async function readFiles(reading, main, access) {
	const sources = /* @__PURE__ */ new Map([[main.path, main]]);
	const documents = /* @__PURE__ */ new Map();
	const patterns = /* @__PURE__ */ new Map();
	const follow = async (reference, trail) => {
		const { path, place } = reference;
		if (!sources.has(path)) sources.set(path, await access.load(path, main.path));
		const source = sources.get(path);
		if (source instanceof Source && trail.some((each) => each.path === source.path)) {
			say(reading, "relaxng/schema-reference", place, `\`${path}\` leads back to itself; a file may not take in itself (RELAX NG ${SECTION[reference.kind]})`);
			return;
		}
		const key = keyOf$1(reference);
		if (!patterns.has(key)) {
			if (source instanceof Source) patterns.set(key, await read(source, reference, trail));
			else {
				say(reading, "relaxng/schema-unreadable", place, `\`${path}\` ${source?.obstacle ?? "is not there or cannot be read"}`);
				patterns.set(key, void 0);
			}
		}
		const pattern = patterns.get(key);
		if (reference.kind === "include" && pattern && pattern.kind !== "grammar") say(reading, "relaxng/schema-reference", place, `\`${path}\` is no \`grammar\`, which alone can be included; \`externalRef\` takes in a pattern (RELAX NG 4.7)`);
	};
	const read = async (source, reference, trail) => {
		const inner = [...trail, source];
		const file = isCompact(inner) ? readCompactForm(reading, source, reference?.ns ?? "") : readDocument(source, reference);
		for (const each of file?.references ?? []) await follow(each, inner);
		return file?.root;
	};
	const readDocument = (source, reference) => {
		const { path } = source;
		if (!documents.has(path)) documents.set(path, parse(reading, source, access.xml));
		const document = documents.get(path);
		if (!document || !checkRoot(reading, document, reference)) return void 0;
		return readXmlForm(reading, document, reference?.ns ?? "");
	};
	const pattern = await read(main, void 0, []);
	return pattern && {
		main: pattern,
		patternOf: (reference) => patterns.get(keyOf$1(reference))
	};
}
const SECTION = {
	externalRef: "4.6",
	include: "4.7"
};
function keyOf$1({ path, ns }) {
	return `${path}\n${ns}`;
}
/** Whether a file is in the compact form: by its suffix, else as the file that refers to it. */
function isCompact(trail) {
	for (const { path } of trail.toReversed()) {
		const suffix = suffixOf(path);
		if (suffix === ".rnc") return true;
		if (suffix === ".rng" || suffix === ".xml") return false;
	}
	return false;
}
function parse(reading, source, xml) {
	const { value, diagnostics } = xml.parse(source);
	reading.diagnostics.push(...diagnostics);
	return hasErrors(diagnostics) ? void 0 : value;
}
/** RELAX NG 3, 4.6, 4.7: what the root element of a file may be. */
function checkRoot(reading, { source, root }, reference) {
	if (root.uri === "http://relaxng.org/ns/structure/1.0" && isPattern(root.local)) return true;
	const place = {
		path: source.path,
		range: root.startTag
	};
	const section = reference ? SECTION[reference.kind] : "3";
	say(reading, "relaxng/schema-syntax", place, `${root.uri === "http://relaxng.org/ns/structure/1.0" ? `element \`${root.name}\` is the root of a schema; a pattern such as \`grammar\` or \`element\` must stand there` : `element \`${root.name}\` is no RELAX NG; \`grammar\` in namespace \`${RELAX_NG}\` must be the root of a schema`} (RELAX NG ${section})`);
	return false;
}
// src/engines/relaxng/schema/id-types.ts
/**
* RELAX NG DTD Compatibility 5: what keeps ID and IDREF sound. They stand in attributes alone, these and their elements have
* plain names, and an attribute of one name in elements of one name has one type. A schema may break this and still be one.
*/
function checkIdTypes(grammar) {
	const uses = [];
	const faults = [];
	const typed = {
		isFound: (each) => idTypeOf(each) !== void 0,
		none: /* @__PURE__ */ new Map()
	};
	for (const element of grammar.elements) {
		const parts = partsOf(element.content, typed);
		const attributes = parts.filter((each) => each.kind === "attribute" && idTypeOf(each.pattern) !== void 0);
		const whole = /* @__PURE__ */ new Set();
		for (const attribute of attributes) {
			if (attribute.kind !== "attribute") continue;
			whole.add(attribute.pattern);
			uses.push({
				element,
				attribute,
				type: idTypeOf(attribute.pattern)
			});
		}
		const stray = parts.find((each) => idTypeOf(each) !== void 0 && !whole.has(each));
		if (stray) faults.push(sayStray(element, idTypeOf(stray)));
	}
	faults.push(...uses.flatMap(checkNames$1));
	return faults.length > 0 ? faults : conflicts(uses, grammar);
}
function idTypeOf(pattern) {
	if (pattern.kind !== "data" && pattern.kind !== "value" || pattern.library !== "http://www.w3.org/2001/XMLSchema-datatypes") return void 0;
	const { type } = pattern;
	return type === "ID" || type === "IDREF" || type === "IDREFS" ? type : void 0;
}
/** What is looked for in a pattern, and the attributes around it, each once; elements are not entered. */
function partsOf(start, search) {
	const found = [];
	const visited = /* @__PURE__ */ new Set();
	const pending = [start];
	for (let next = pending.pop(); next; next = pending.pop()) {
		if (visited.has(next) || hasNone(next, search)) continue;
		visited.add(next);
		if (next.kind === "attribute" || search.isFound(next)) found.push(next);
		pending.push(...insideOf(next));
	}
	return found;
}
function hasNone(pattern, search) {
	const known = search.none.get(pattern);
	if (known !== void 0) return known;
	let none = !search.isFound(pattern);
	for (const each of none ? insideOf(pattern) : []) none &&= hasNone(each, search);
	search.none.set(pattern, none);
	return none;
}
function insideOf(pattern) {
	switch (pattern.kind) {
		case "choice":
		case "group":
		case "interleave": return [pattern.right, pattern.left];
		case "oneOrMore":
		case "list":
		case "attribute": return [pattern.pattern];
		case "data": return pattern.except ? [pattern.except] : [];
		case "element":
		case "empty":
		case "notAllowed":
		case "text":
		case "value": return [];
	}
}
/** An ID type that is not the whole of an attribute. */
function sayStray(element, type) {
	return fault(element, `\`${type}\` stands in a part of what element ${sayNames(element.name)} holds; it must be all that an \`attribute\` holds`);
}
function checkNames$1({ element, attribute, type }) {
	if (type === void 0) return [];
	if (attribute.name.kind !== "name") return [fault(element, `an attribute of type \`${type}\` is named ${sayNames(attribute.name)}; one plain name must stand there`)];
	if (namesOf(element.name)) return [];
	return [fault(element, `an element with an attribute of type \`${type}\` is named ${sayNames(element.name)}; plain names must stand there`)];
}
/** Attributes that would have two ID types in one element, by name. */
function conflicts(uses, grammar) {
	const types = /* @__PURE__ */ new Map();
	for (const use of uses) for (const attribute of namesOf(use.attribute.name) ?? []) {
		const elements = types.get(keyOf(attribute)) ?? /* @__PURE__ */ new Map();
		types.set(keyOf(attribute), elements);
		for (const name of namesOf(use.element.name) ?? []) if (!elements.has(keyOf(name))) elements.set(keyOf(name), use);
	}
	const namesakes = {
		isFound: (each) => each.kind === "attribute" && candidates(each.name, types).length > 0,
		none: /* @__PURE__ */ new Map()
	};
	return grammar.elements.flatMap((element) => partsOf(element.content, namesakes).flatMap((part) => {
		if (part.kind !== "attribute") return [];
		const type = idTypeOf(part.pattern);
		const other = candidates(part.name, types).flatMap((elements) => candidates(element.name, elements)).find((each) => each.type !== type);
		return other ? [sayConflict(element, type, other)] : [];
	}));
}
function sayConflict(element, type, other) {
	const what = type === void 0 ? "another type" : `type \`${type}\``;
	return fault(element, `attribute ${sayNames(other.attribute.name)} of element ${sayNames(other.element.name)} has type \`${other.type}\` and here ${what}; it must have one`);
}
/** The values of a map whose keys are names of a class. */
function candidates(names, map) {
	const plain = namesOf(names);
	if (plain) return plain.flatMap((each) => map.get(keyOf(each)) ?? []);
	return [...map].flatMap(([key, value]) => {
		const [uri = "", local = ""] = key.split("\n");
		return containsName(names, uri, local) ? [value] : [];
	});
}
function keyOf({ uri, local }) {
	return `${uri}\n${local}`;
}
function fault({ place }, message) {
	return diagnostic("relaxng/schema-id-types", place.path, `${message} (RELAX NG DTD Compatibility 5)`, { range: place.range });
}
// src/engines/relaxng/schema/restrictions/attributes.ts
/** RELAX NG 7.3: no two attributes that an element has at once may have the same name. */
function checkAttributes(reading, { grammar, places }) {
	const work = {
		reading,
		places,
		found: /* @__PURE__ */ new Map(),
		indexes: /* @__PURE__ */ new Map()
	};
	for (const { content, place } of grammar.elements) attributesOf(work, content, place);
}
const NONE = {
	named: [],
	unnamed: []
};
function attributesOf(work, pattern, around) {
	switch (pattern.kind) {
		case "attribute":
		case "oneOrMore":
		case "group":
		case "interleave":
		case "choice": {
			const known = work.found.get(pattern);
			if (known) return known;
			const found = find(work, pattern, work.places.get(pattern) ?? around);
			work.found.set(pattern, found);
			return found;
		}
		default: return NONE;
	}
}
function find(work, pattern, place) {
	switch (pattern.kind) {
		case "attribute": {
			const names = namesOf(pattern.name);
			if (!names) return {
				named: [],
				unnamed: [pattern]
			};
			return {
				named: names.map(({ uri, local }) => ({
					key: `${uri} ${local}`,
					attribute: pattern
				})),
				unnamed: []
			};
		}
		case "oneOrMore": return attributesOf(work, pattern.pattern, place);
		case "choice": return join(attributesOf(work, pattern.left, place), attributesOf(work, pattern.right, place));
		case "group":
		case "interleave": {
			const left = attributesOf(work, pattern.left, place);
			const right = attributesOf(work, pattern.right, place);
			compare$1(work, [left, right], place);
			return join(left, right);
		}
		default: return NONE;
	}
}
function join(left, right) {
	if (left === NONE) return right;
	if (right === NONE) return left;
	return {
		named: [...left.named, ...right.named],
		unnamed: [...left.unnamed, ...right.unnamed]
	};
}
function compare$1(work, [left, right], place) {
	if (left === NONE || right === NONE) return;
	const twins = twinsByName(work, left, right) ?? twinsByWildcard(left, right) ?? twinsByWildcard(right, left);
	if (!twins) return;
	const [one, other] = twins;
	const message = `\`attribute\` ${sayNames(one.name)} stands beside \`attribute\` ${sayNames(other.name)}; attributes beside each other must have different names (RELAX NG 7.3)`;
	say(work.reading, "relaxng/schema-restriction", work.places.get(other) ?? place, message);
}
/** Looks up the names of the side that has fewer. */
function twinsByName(work, left, right) {
	const [few, many] = left.named.length < right.named.length ? [left, right] : [right, left];
	if (few.named.length === 0) return void 0;
	const index = indexOf(work, many);
	for (const { key, attribute } of few.named) {
		const twin = index.get(key);
		if (twin) return few === left ? [attribute, twin] : [twin, attribute];
	}
}
function indexOf(work, attributes) {
	const known = work.indexes.get(attributes);
	if (known) return known;
	const index = new Map(attributes.named.map(({ key, attribute }) => [key, attribute]));
	work.indexes.set(attributes, index);
	return index;
}
function twinsByWildcard(one, other) {
	for (const wildcard of one.unnamed) {
		const twin = other.named.find(({ attribute }) => overlap(wildcard.name, attribute.name))?.attribute ?? other.unnamed.find((each) => overlap(wildcard.name, each.name));
		if (twin) return [wildcard, twin];
	}
}
// src/engines/relaxng/schema/restrictions/content-type.ts
/** RELAX NG 7.2: the content of an element is text of a datatype, or elements and text, and not both at once. */
function checkContentTypes(reading, { grammar, places }) {
	const types = /* @__PURE__ */ new Map();
	for (const { content, place } of grammar.elements) typeOf({
		reading,
		places,
		types
	}, content, place);
}
function typeOf(work, pattern, around) {
	const known = work.types.get(pattern);
	if (known) return known;
	const type = findType(work, pattern, work.places.get(pattern) ?? around);
	work.types.set(pattern, type);
	return type;
}
function findType(work, pattern, place) {
	switch (pattern.kind) {
		case "data":
		case "value":
		case "list": return "simple";
		case "text":
		case "element": return "complex";
		case "empty":
		case "notAllowed": return "empty";
		case "attribute":
			typeOf(work, pattern.pattern, place);
			return "empty";
		case "oneOrMore": return together(work, [typeOf(work, pattern.pattern, place), typeOf(work, pattern.pattern, place)], place);
		case "group":
		case "interleave": return together(work, [typeOf(work, pattern.left, place), typeOf(work, pattern.right, place)], place);
		case "choice": {
			const left = typeOf(work, pattern.left, place);
			const right = typeOf(work, pattern.right, place);
			if (left === "simple" || right === "simple") return "simple";
			return left === "complex" ? left : right;
		}
	}
}
/** The type of two patterns that are there at once. */
function together(work, [left, right], place) {
	if (left === "empty") return right;
	if (right === "empty") return left;
	if (left === "complex" && right === "complex") return "complex";
	const message = `\`data\`, \`value\` or \`list\` stands together with ${left === right ? "another such" : "`text` or elements"}; it takes the whole content, so that only attributes may stand beside it (RELAX NG 7.2)`;
	say(work.reading, "relaxng/schema-restriction", place, message);
	return "empty";
}
// src/engines/relaxng/schema/restrictions/contexts.ts
/** RELAX NG 7.1, and of 7.3 what is about ancestors: which patterns may not stand inside which others. */
function checkContexts(reading, { grammar, places }) {
	const work = {
		reading,
		places,
		visited: /* @__PURE__ */ new Map(),
		visitedAlso: /* @__PURE__ */ new Map()
	};
	visit$1(work, grammar.start, {
		inside: IN_START,
		place: places.get(grammar.start) ?? NOWHERE
	});
	for (const { content, place } of grammar.elements) visit$1(work, content, {
		inside: 0,
		place
	});
}
/** What a pattern is inside of: the sum of these. */
const IN_START = 1;
const IN_ATTRIBUTE = 2;
const IN_LIST = 4;
const IN_EXCEPT = 8;
const IN_ONE_OR_MORE = 16;
const IN_REPEATED_GROUP = 32;
const NOWHERE = {
	path: "",
	range: {
		start: 0,
		end: 0
	}
};
function visit$1(work, pattern, around) {
	const { inside } = around;
	if (wasHere(work, pattern, inside)) return;
	const place = work.places.get(pattern) ?? around.place;
	const fault = faultOf(pattern, inside);
	if (fault !== void 0) {
		say(work.reading, "relaxng/schema-restriction", place, fault);
		return;
	}
	switch (pattern.kind) {
		case "choice":
			visit$1(work, pattern.left, {
				inside,
				place
			});
			visit$1(work, pattern.right, {
				inside,
				place
			});
			break;
		case "group":
		case "interleave": {
			const within = inside & IN_ONE_OR_MORE ? inside | IN_REPEATED_GROUP : inside;
			visit$1(work, pattern.left, {
				inside: within,
				place
			});
			visit$1(work, pattern.right, {
				inside: within,
				place
			});
			break;
		}
		case "oneOrMore":
			visit$1(work, pattern.pattern, {
				inside: inside | IN_ONE_OR_MORE,
				place
			});
			break;
		case "list":
			visit$1(work, pattern.pattern, {
				inside: inside | IN_LIST,
				place
			});
			break;
		case "attribute":
			visit$1(work, pattern.pattern, {
				inside: inside | IN_ATTRIBUTE,
				place
			});
			break;
		case "data": if (pattern.except) visit$1(work, pattern.except, {
			inside: inside | IN_EXCEPT,
			place
		});
	}
}
/** Whether a pattern was met inside of the same before; from now on it was. */
function wasHere({ visited, visitedAlso }, pattern, inside) {
	const first = visited.get(pattern);
	if (first === inside) return true;
	if (first === void 0) {
		visited.set(pattern, inside);
		return false;
	}
	const others = visitedAlso.get(pattern);
	if (others?.has(inside)) return true;
	if (others) others.add(inside);
	else visitedAlso.set(pattern, /* @__PURE__ */ new Set([inside]));
	return false;
}
/** Why a pattern may not stand inside what it is in. */
function faultOf(pattern, inside) {
	const { kind } = pattern;
	if (inside & IN_START && BARRED_FROM_START.has(kind)) return `${sayKind(pattern)} stands in \`start\`; elements and choices of them may stand there (RELAX NG 7.1.5)`;
	if (inside & IN_EXCEPT && BARRED_FROM_EXCEPT.has(kind)) return `${sayKind(pattern)} stands in the \`except\` of \`data\`; \`data\`, \`value\` and choices of them may stand there (RELAX NG 7.1.4)`;
	if (inside & IN_LIST && BARRED_FROM_LIST.has(kind)) return `${sayKind(pattern)} stands in \`list\`; \`data\`, \`value\` and groups, choices or repetitions of them may stand there (RELAX NG 7.1.3)`;
	if (inside & IN_ATTRIBUTE && (kind === "element" || kind === "attribute")) return `${sayKind(pattern)} stands in \`attribute\`; \`text\`, \`data\`, \`value\` and \`list\` may stand there (RELAX NG 7.1.1)`;
	if (pattern.kind !== "attribute") return void 0;
	if (inside & IN_REPEATED_GROUP) return `${sayKind(pattern)} stands in a \`group\` or \`interleave\` that is repeated; an attribute can be repeated alone only, or in a \`choice\` (RELAX NG 7.1.2)`;
	if (!(inside & IN_ONE_OR_MORE) && isInfinite(pattern.name)) return `\`attribute\` takes ${sayNames(pattern.name)} and is not repeated; attributes with a wildcard must stand in \`oneOrMore\` or \`zeroOrMore\` (RELAX NG 7.3)`;
}
const BARRED_FROM_START = /* @__PURE__ */ new Set([
	"attribute",
	"data",
	"value",
	"text",
	"list",
	"group",
	"interleave",
	"oneOrMore",
	"empty"
]);
const BARRED_FROM_EXCEPT = /* @__PURE__ */ new Set([
	"attribute",
	"element",
	"text",
	"list",
	"group",
	"interleave",
	"oneOrMore",
	"empty"
]);
const BARRED_FROM_LIST = /* @__PURE__ */ new Set([
	"list",
	"element",
	"attribute",
	"text",
	"interleave"
]);
function sayKind(pattern) {
	return pattern.kind === "attribute" ? `\`attribute\` ${sayNames(pattern.name)}` : `\`${pattern.kind}\``;
}
// src/engines/relaxng/schema/restrictions/interleave.ts
/** RELAX NG 7.4: what is interleaved can be told apart: no name of an element in two of the patterns, `text` in one only. */
function checkInterleave(reading, { grammar, places }) {
	const visited = /* @__PURE__ */ new Set();
	const work = {
		reading,
		places,
		elements: grammar.elements,
		visited
	};
	for (const { content, place } of grammar.elements) visit(work, content, place);
}
function visit(work, pattern, around) {
	if (work.visited.has(pattern)) return;
	work.visited.add(pattern);
	const place = work.places.get(pattern) ?? around;
	switch (pattern.kind) {
		case "interleave": {
			const parts = interleaved(pattern);
			compare(work, parts, place);
			for (const each of parts) visit(work, each, place);
			break;
		}
		case "choice":
		case "group":
			visit(work, pattern.left, place);
			visit(work, pattern.right, place);
			break;
		case "oneOrMore":
		case "attribute": visit(work, pattern.pattern, place);
	}
}
/** All that is interleaved with each other, however it is nested. */
function interleaved(pattern) {
	const parts = [];
	const pending = [pattern];
	for (let next = pending.pop(); next; next = pending.pop()) if (next.kind === "interleave") pending.push(next.right, next.left);
	else parts.push(next);
	return parts;
}
function compare(work, parts, place) {
	const named = /* @__PURE__ */ new Map();
	const unnamed = [];
	let texts = 0;
	let twin;
	for (const [part, pattern] of parts.entries()) {
		const { elements, text } = topOf(pattern);
		if (text) texts++;
		for (const index of elements) {
			const element = work.elements[index];
			if (!element) continue;
			const { name } = element;
			const names = namesOf(name)?.map(({ uri, local }) => `${uri} ${local}`);
			const other = [...names ? names.flatMap((each) => named.get(each) ?? []) : named.values(), ...unnamed].find((each) => each.part !== part && overlap(each.name, name));
			if (other) twin ??= {
				name: other.name,
				other: element
			};
			if (names) for (const each of names) named.set(each, {
				part,
				name
			});
			else unnamed.push({
				part,
				name
			});
		}
	}
	if (twin) {
		const message = `element ${sayNames(twin.other.name)} is interleaved with element ${sayNames(twin.name)}; elements that are interleaved must have different names (RELAX NG 7.4)`;
		say(work.reading, "relaxng/schema-restriction", twin.other.place, message);
	}
	if (texts > 1) say(work.reading, "relaxng/schema-restriction", place, "`text` is interleaved with `text`; one of the patterns that are interleaved may hold it (RELAX NG 7.4)");
}
/** The elements of a pattern that are in no other element, and whether it holds `text`. */
function topOf(pattern) {
	const elements = [];
	let text = false;
	const visited = /* @__PURE__ */ new Set();
	const pending = [pattern];
	for (let next = pending.pop(); next; next = pending.pop()) {
		if (visited.has(next)) continue;
		visited.add(next);
		if (next.kind === "element") elements.push(next.index);
		else if (next.kind === "text") text = true;
		else if (next.kind === "choice" || next.kind === "group" || next.kind === "interleave") pending.push(next.right, next.left);
		else if (next.kind === "oneOrMore") pending.push(next.pattern);
	}
	return {
		elements,
		text
	};
}
// src/engines/relaxng/schema/restrictions/index.ts
/** RELAX NG 7: what a schema in the simple form may not say. */
function checkRestrictions(reading, expanded) {
	const said = reading.diagnostics.length;
	checkContexts(reading, expanded);
	if (reading.diagnostics.length > said) return;
	checkContentTypes(reading, expanded);
	checkAttributes(reading, expanded);
	checkInterleave(reading, expanded);
}
// src/engines/relaxng/schema/scopes.ts
/** The scope of the whole schema, whose names are known to lead somewhere; a pattern alone is a grammar that starts with it (RELAX NG 4.18). */
function scopeOf(reading, files) {
	const { main } = files;
	if (main.kind === "grammar") return openScope({
		reading,
		files
	}, main, void 0);
	const start = {
		kind: "define",
		name: void 0,
		combine: void 0,
		pattern: main,
		documentation: void 0,
		place: main.place
	};
	return openScope({
		reading,
		files
	}, {
		kind: "grammar",
		components: [start],
		place: main.place
	}, void 0);
}
function openScope(work, grammar, parent) {
	const definitions = combine(work.reading, definitionsOf(work, grammar.components));
	const scope = {
		parent,
		definitions,
		grammars: /* @__PURE__ */ new Map()
	};
	if (!definitions.has(void 0)) say(work.reading, "relaxng/schema-reference", grammar.place, "the grammar has no `start`, which says what the root element may be (RELAX NG 4.18)");
	const visited = /* @__PURE__ */ new Set();
	for (const { parts } of definitions.values()) for (const part of parts) checkNames({
		...work,
		scope,
		visited
	}, part.pattern);
	return scope;
}
/** The definitions of a grammar, with those that an `include` brings in its place (RELAX NG 4.7). */
function definitionsOf(work, components) {
	return components.flatMap((each) => each.kind === "define" ? [each] : included(work, each));
}
/** RELAX NG 4.7: definitions inside `include` take the place of those in the file, which must have them. */
function included(work, include) {
	const grammar = work.files.patternOf(include.reference);
	if (grammar?.kind !== "grammar") return [];
	const theirs = definitionsOf(work, grammar.components);
	const ours = definitionsOf(work, include.overrides);
	const known = new Set(theirs.map((each) => each.name));
	for (const { name, place } of ours) {
		if (known.has(name)) continue;
		const message = `${sayName(name)} replaces a definition that \`${include.reference.path}\` does not have; only what is there can be replaced (RELAX NG 4.7)`;
		say(work.reading, "relaxng/schema-reference", place, message);
	}
	const replaced = new Set(ours.map((each) => each.name));
	return [...theirs.filter((each) => !replaced.has(each.name)), ...ours];
}
/** RELAX NG 4.17: definitions of one name are combined; all but one must say how, and all alike. */
function combine(reading, definitions) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of definitions) {
		const group = groups.get(each.name);
		if (group) group.push(each);
		else groups.set(each.name, [each]);
	}
	const combined = /* @__PURE__ */ new Map();
	for (const [name, parts] of groups) {
		const how = parts.find((each) => each.combine !== void 0)?.combine;
		const silent = parts.filter((each) => each.combine === void 0)[1];
		if (silent) {
			const message = `${sayName(name)} is defined twice without \`combine\`; all definitions of a name but one must have it (RELAX NG 4.17)`;
			say(reading, "relaxng/schema-reference", silent.place, message);
		}
		const other = parts.find((each) => each.combine !== void 0 && each.combine !== how);
		if (other) {
			const message = `${sayName(name)} is combined by \`${how}\` and by \`${other.combine}\`; all definitions of a name must say the same (RELAX NG 4.17)`;
			say(reading, "relaxng/schema-reference", other.place, message);
		}
		combined.set(name, {
			name,
			combine: how,
			parts
		});
	}
	return combined;
}
function sayName(name) {
	return name === void 0 ? "`start`" : `\`${name}\``;
}
/** RELAX NG 4.18: every name must be defined in the grammar that it is looked up in, whether or not anything leads there. */
function checkNames(names, node) {
	switch (node.kind) {
		case "element":
		case "attribute":
			checkNames(names, node.content);
			break;
		case "group":
		case "interleave":
		case "choice":
			for (const each of node.patterns) checkNames(names, each);
			break;
		case "optional":
		case "zeroOrMore":
		case "oneOrMore":
		case "list":
		case "mixed":
			checkNames(names, node.pattern);
			break;
		case "ref":
			checkName(names.reading, names.scope, node);
			break;
		case "parentRef":
			if (names.scope.parent) checkName(names.reading, names.scope.parent, node);
			else {
				const message = `\`parentRef\` to \`${node.name}\` stands in the outermost grammar; \`ref\` may stand there (RELAX NG 4.18)`;
				say(names.reading, "relaxng/schema-reference", node.place, message);
			}
			break;
		case "data":
			if (node.except) checkNames(names, node.except);
			break;
		case "externalRef": {
			const pattern = names.files.patternOf(node.reference);
			if (!pattern || names.visited.has(pattern)) break;
			names.visited.add(pattern);
			checkNames(names, pattern);
			break;
		}
		case "grammar": names.scope.grammars.set(node, openScope(names, node, names.scope));
	}
}
function checkName(reading, { definitions }, { kind, name, place }) {
	if (definitions.has(name)) return;
	const known = [...definitions.keys()].filter((each) => each !== void 0);
	const meant = nearest(name, known, 1)[0];
	const hint = meant === void 0 ? "; define it, or refer to a name that is" : `; did you mean \`${meant}\`?`;
	say(reading, "relaxng/schema-reference", place, `\`${name}\` is not defined${kind === "parentRef" ? " in the grammar around this one" : ""}${hint} (RELAX NG 4.18)`);
}
// src/engines/relaxng/schema/index.ts
/**
* The simple form of a RELAX NG schema, in the XML form (`.rng`) or the compact one (`.rnc`), with all files it takes in.
* Where it breaks the specification, none, and diagnostics that say what is wrong and cite the section.
*/
async function readSchema(main, access) {
	const reading = {
		checks: access,
		diagnostics: []
	};
	return {
		value: await simplify(reading, main, access),
		diagnostics: inFileOrder(reading.diagnostics)
	};
}
/** Each step takes for granted that the schema has passed those before. */
async function simplify(reading, main, access) {
	const { diagnostics } = reading;
	const files = await readFiles(reading, main, access);
	if (!files || hasErrors(diagnostics)) return void 0;
	const scope = scopeOf(reading, files);
	if (hasErrors(diagnostics)) return void 0;
	const expanded = expand$1(reading, files, scope);
	if (hasErrors(diagnostics)) return void 0;
	checkRestrictions(reading, expanded);
	if (hasErrors(diagnostics)) return void 0;
	diagnostics.push(...checkIdTypes(expanded.grammar));
	return expanded.grammar;
}
/** The diagnostics of each file together and in document order, the files as they were first met. */
function inFileOrder(diagnostics) {
	return [...new Set(diagnostics.map((each) => each.path))].flatMap((path) => inDocumentOrder(diagnostics.filter((each) => each.path === path)));
}
export { readSchema };
