import { n as __exportAll, r as __toESM, t as __commonJSMin } from "./rolldown-runtime-SbdDWaPq.js";
import { _ as Source, c as isElsewhere, d as relativeTo, f as resolveIn, h as hasErrors, l as mayReach, m as diagnostic, n as nearest, o as decodedHref, p as suffixOf, r as TEI_NAMESPACE, s as folderOf, t as editDistance, u as normalise$1 } from "./nearest-CN-54tW0.js";
import { constants, readFileSync, readdir, readdirSync, statSync } from "node:fs";
import minpath, { basename, dirname, join, relative, resolve } from "node:path";
import minproc from "node:process";
import { fileURLToPath, fileURLToPath as urlToPath } from "node:url";
import { appendFile, lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { performance as performance$1 } from "node:perf_hooks";
import { createHash, randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { isIP } from "node:net";
import { isUtf8 } from "node:buffer";
// src/core/config.ts
/** What holds where the project says nothing. */
const DEFAULT_CONFIG = {
	documents: ["tei/documents/**/*.xml"],
	authority: ["tei/authority/**/*.xml"],
	schemas: [],
	ids: "document",
	prefixes: [],
	rules: {},
	validate: {
		xsd: false,
		dtd: false,
		xinclude: true
	},
	encode: {},
	edition: {
		title: "Edition",
		language: "en",
		output: "dist/edition"
	}
};
// node_modules/unist-util-stringify-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*/
/**
* Serialize the positional info of a point, position (start and end points),
* or node.
*
* @param {Node | NodeLike | Point | PointLike | Position | PositionLike | null | undefined} [value]
*   Node, position, or point.
* @returns {string}
*   Pretty printed positional info of a node (`string`).
*
*   In the format of a range `ls:cs-le:ce` (when given `node` or `position`)
*   or a point `l:c` (when given `point`), where `l` stands for line, `c` for
*   column, `s` for `start`, and `e` for end.
*   An empty string (`''`) is returned if the given value is neither `node`,
*   `position`, nor `point`.
*/
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position$1(value.position);
	if ("start" in value || "end" in value) return position$1(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
/**
* @param {Point | PointLike | null | undefined} point
* @returns {string}
*/
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
/**
* @param {Position | PositionLike | null | undefined} pos
* @returns {string}
*/
function position$1(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
/**
* @param {number | null | undefined} value
* @returns {number}
*/
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/vfile-message/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*
* @typedef Options
*   Configuration.
* @property {Array<Node> | null | undefined} [ancestors]
*   Stack of (inclusive) ancestor nodes surrounding the message (optional).
* @property {Error | null | undefined} [cause]
*   Original error cause of the message (optional).
* @property {Point | Position | null | undefined} [place]
*   Place of message (optional).
* @property {string | null | undefined} [ruleId]
*   Category of message (optional, example: `'my-rule'`).
* @property {string | null | undefined} [source]
*   Namespace of who sent the message (optional, example: `'my-package'`).
*/
/**
* Message.
*/
var VFileMessage = class extends Error {
	/**
	* Create a message for `reason`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns
	*   Instance of `VFileMessage`.
	*/
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		/** @type {string} */
		let reason = "";
		/** @type {Options} */
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		/**
		* Stack of ancestor nodes surrounding the message.
		*
		* @type {Array<Node> | undefined}
		*/
		this.ancestors = options.ancestors || void 0;
		/**
		* Original error cause of the message.
		*
		* @type {Error | undefined}
		*/
		this.cause = options.cause || void 0;
		/**
		* Starting column of message.
		*
		* @type {number | undefined}
		*/
		this.column = start ? start.column : void 0;
		/**
		* State of problem.
		*
		* * `true` — error, file not usable
		* * `false` — warning, change may be needed
		* * `undefined` — change likely not needed
		*
		* @type {boolean | null | undefined}
		*/
		this.fatal = void 0;
		/**
		* Path of a file (used throughout the `VFile` ecosystem).
		*
		* @type {string | undefined}
		*/
		this.file = "";
		/**
		* Reason for message.
		*
		* @type {string}
		*/
		this.message = reason;
		/**
		* Starting line of error.
		*
		* @type {number | undefined}
		*/
		this.line = start ? start.line : void 0;
		/**
		* Serialized positional info of message.
		*
		* On normal errors, this would be something like `ParseError`, buit in
		* `VFile` messages we use this space to show where an error happened.
		*
		* @type {string}
		*/
		this.name = stringifyPosition(options.place) || "1:1";
		/**
		* Place of message.
		*
		* @type {Point | Position | undefined}
		*/
		this.place = options.place || void 0;
		/**
		* Reason for message, should use markdown.
		*
		* @type {string}
		*/
		this.reason = this.message;
		/**
		* Category of message (example: `'my-rule'`).
		*
		* @type {string | undefined}
		*/
		this.ruleId = options.ruleId || void 0;
		/**
		* Namespace of message (example: `'my-package'`).
		*
		* @type {string | undefined}
		*/
		this.source = options.source || void 0;
		/**
		* Stack of message.
		*
		* This is used by normal errors to show where something happened in
		* programming code, irrelevant for `VFile` messages,
		*
		* @type {string}
		*/
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		/**
		* Specify the source value that’s being reported, which is deemed
		* incorrect.
		*
		* @type {string | undefined}
		*/
		this.actual = void 0;
		/**
		* Suggest acceptable values that can be used instead of `actual`.
		*
		* @type {Array<string> | undefined}
		*/
		this.expected = void 0;
		/**
		* Long form description of the message (you should use markdown).
		*
		* @type {string | undefined}
		*/
		this.note = void 0;
		/**
		* Link to docs for the message.
		*
		* > 👉 **Note**: this must be an absolute URL that can be passed as `x`
		* > to `new URL(x)`.
		*
		* @type {string | undefined}
		*/
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});
// node_modules/vfile/lib/minurl.shared.js
/**
* Checks if a value has the shape of a WHATWG URL object.
*
* Using a symbol or instanceof would not be able to recognize URL objects
* coming from other implementations (e.g. in Electron), so instead we are
* checking some well known properties for a lack of a better test.
*
* We use `href` and `protocol` as they are the only properties that are
* easy to retrieve and calculate due to the lazy nature of the getters.
*
* We check for auth attribute to distinguish legacy url instance with
* WHATWG URL instance.
*
* @param {unknown} fileUrlOrPath
*   File path or URL.
* @returns {fileUrlOrPath is URL}
*   Whether it’s a URL.
*/
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
// node_modules/vfile/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
* @import {Options as MessageOptions} from 'vfile-message'
* @import {Compatible, Data, Map, Options, Value} from 'vfile'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*/
/**
* Order of setting (least specific to most), we need this because otherwise
* `{stem: 'a', path: '~/b.js'}` would throw, as a path is needed before a
* stem can be set.
*/
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	/**
	* Create a new virtual file.
	*
	* `options` is treated as:
	*
	* *   `string` or `Uint8Array` — `{value: options}`
	* *   `URL` — `{path: options}`
	* *   `VFile` — shallow copies its data over to the new file
	* *   `object` — all fields are shallow copied over to the new file
	*
	* Path related fields are set in the following order (least specific to
	* most specific): `history`, `path`, `basename`, `stem`, `extname`,
	* `dirname`.
	*
	* You cannot set `dirname` or `extname` without setting either `history`,
	* `path`, `basename`, or `stem` too.
	*
	* @param {Compatible | null | undefined} [value]
	*   File value.
	* @returns
	*   New instance.
	*/
	constructor(value) {
		/** @type {Options | VFile} */
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		/**
		* Base of `path` (default: `process.cwd()` or `'/'` in browsers).
		*
		* @type {string}
		*/
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		/**
		* Place to store custom info (default: `{}`).
		*
		* It’s OK to store custom data directly on the file but moving it to
		* `data` is recommended.
		*
		* @type {Data}
		*/
		this.data = {};
		/**
		* List of file paths the file moved between.
		*
		* The first is the original path and the last is the current path.
		*
		* @type {Array<string>}
		*/
		this.history = [];
		/**
		* List of messages associated with the file.
		*
		* @type {Array<VFileMessage>}
		*/
		this.messages = [];
		/**
		* Raw value.
		*
		* @type {Value}
		*/
		this.value;
		/**
		* Source map.
		*
		* This type is equivalent to the `RawSourceMap` type from the `source-map`
		* module.
		*
		* @type {Map | null | undefined}
		*/
		this.map;
		/**
		* Custom, non-string, compiled, representation.
		*
		* This is used by unified to store non-string results.
		* One example is when turning markdown into React nodes.
		*
		* @type {unknown}
		*/
		this.result;
		/**
		* Whether a file was saved to disk.
		*
		* This is used by vfile reporters.
		*
		* @type {boolean}
		*/
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		/** @type {string} */
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	/**
	* Get the basename (including extname) (example: `'index.min.js'`).
	*
	* @returns {string | undefined}
	*   Basename.
	*/
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	/**
	* Set basename (including extname) (`'index.min.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} basename
	*   Basename.
	* @returns {undefined}
	*   Nothing.
	*/
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	/**
	* Get the parent path (example: `'~'`).
	*
	* @returns {string | undefined}
	*   Dirname.
	*/
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	/**
	* Set the parent path (example: `'~'`).
	*
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} dirname
	*   Dirname.
	* @returns {undefined}
	*   Nothing.
	*/
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	/**
	* Get the extname (including dot) (example: `'.js'`).
	*
	* @returns {string | undefined}
	*   Extname.
	*/
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	/**
	* Set the extname (including dot) (example: `'.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} extname
	*   Extname.
	* @returns {undefined}
	*   Nothing.
	*/
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	/**
	* Get the full path (example: `'~/index.min.js'`).
	*
	* @returns {string}
	*   Path.
	*/
	get path() {
		return this.history[this.history.length - 1];
	}
	/**
	* Set the full path (example: `'~/index.min.js'`).
	*
	* Cannot be nullified.
	* You can set a file URL (a `URL` object with a `file:` protocol) which will
	* be turned into a path with `url.fileURLToPath`.
	*
	* @param {URL | string} path
	*   Path.
	* @returns {undefined}
	*   Nothing.
	*/
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	/**
	* Get the stem (basename w/o extname) (example: `'index.min'`).
	*
	* @returns {string | undefined}
	*   Stem.
	*/
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	/**
	* Set the stem (basename w/o extname) (example: `'index.min'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} stem
	*   Stem.
	* @returns {undefined}
	*   Nothing.
	*/
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	/**
	* Create a fatal message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `true` (error; file not usable)
	* and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {never}
	*   Never.
	* @throws {VFileMessage}
	*   Message.
	*/
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	/**
	* Create an info message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `undefined` (info; change
	* likely not needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	/**
	* Create a message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `false` (warning; change may be
	* needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	/**
	* Serialize the file.
	*
	* > **Note**: which encodings are supported depends on the engine.
	* > For info on Node.js, see:
	* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
	*
	* @param {string | null | undefined} [encoding='utf8']
	*   Character encoding to understand `value` as when it’s a `Uint8Array`
	*   (default: `'utf-8'`).
	* @returns {string}
	*   Serialized file.
	*/
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
/**
* Assert that `part` is not a path (as in, does not contain `path.sep`).
*
* @param {string | null | undefined} part
*   File path part.
* @param {string} name
*   Part name.
* @returns {undefined}
*   Nothing.
*/
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
/**
* Assert that `part` is not empty.
*
* @param {string | undefined} part
*   Thing.
* @param {string} name
*   Part name.
* @returns {asserts part is string}
*   Nothing.
*/
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
/**
* Assert `path` exists.
*
* @param {string | undefined} path
*   Path.
* @param {string} name
*   Dependency name.
* @returns {asserts path is string}
*   Nothing.
*/
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// node_modules/fast-xml-parser/src/util.js
const regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
const isName$2 = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
/**
* Dangerous property names that could lead to prototype pollution or security issues
*/
const DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
const criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];
// node_modules/fast-xml-parser/src/validator.js
const defaultOptions$1 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate$1(xmlData, options) {
	options = Object.assign({}, defaultOptions$1, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
/**
* Read Processing insstructions and skip
* @param {*} xmlData
* @param {*} i
*/
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
const doubleQuote = "\"";
const singleQuote = "'";
/**
* Keep reading xmlData until '<' is found outside the attribute value.
* @param {string} xmlData
* @param {number} i
*/
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
/**
* Walk `attrStr` once, left to right, splitting it into attribute tokens.
*
* This replaces a regex that used to do the same job
* (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
* optional whitespace group followed by a required "non-whitespace" group.
* On a long run of whitespace that never resolves into an attribute name
* (e.g. a tag with thousands of trailing spaces before `>`), the engine
* backtracks the whitespace group one character at a time before giving up
* and moving to the next starting position — one full backtrack per
* position, which is quadratic in the length of the run.
*
* The scan is forward-only: the cursor never moves backwards, so each
* character is visited a constant number of times and the cost is linear
* in the length of the string.
*
* Each returned token mirrors the shape the old regex match array had, so
* the validation logic below (which reads token[1]..token[6]) didn't need
* to change:
*   token.startIndex - where this token begins in attrStr
*   token[1]          - leading whitespace before the name
*   token[2]          - the attribute name
*   token[3]          - whitespace + '=' if present, else undefined
*   token[4]          - marker (any defined value) if a quoted value was found
*   token[5]          - the quote character used ('"' or "'")
*   token[6]          - the value's text, without the surrounding quotes
*
* A malformed leading character (e.g. a stray '=' with no name before it)
* is simply skipped over, one character at a time — the same outcome the
* old regex produced by failing to match at that position and retrying at
* the next one.
*/
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i++;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName$2(attrName);
}
function validateTagName(tagname) {
	return isName$2(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}
// node_modules/@nodable/entities/src/entities.js
/**
* Currency Symbols
* @type {Record<string, string>}
*/
const CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
const XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
const COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};
// node_modules/@nodable/entities/src/EntityDecoder.js
/**
* Action constants for `onExternalEntity` and `onInputEntity` hooks.
*
* Use these instead of raw strings to avoid typos:
*
* @example
* import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
* const dec = new EntityDecoder({
*   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
* });
*/
const ENTITY_ACTION = Object.freeze({
	/** Resolve and expand the entity normally. */
	ALLOW: "allow",
	/** Silently skip this entity — it will not be registered. */
	BLOCK: "block",
	/** Throw an error, aborting entity registration entirely. */
	THROW: "throw"
});
const SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
/**
* Validate that an entity name contains no dangerous characters.
* @param {string} name
* @returns {string} the name, unchanged
* @throws {Error} on invalid characters
*/
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
/**
* Merge one or more entity maps into a flat name→string map.
* Accepts either:
*   - plain string values:             { amp: '&' }
*   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
*
* Values containing '&' are skipped (recursive expansion risk).
*
* @param {...object} maps
* @returns {Record<string, string>}
*/
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
const LIMIT_TIER_EXTERNAL = "external";
const LIMIT_TIER_BASE = "base";
const LIMIT_TIER_ALL = "all";
/**
* Resolve `applyLimitsTo` option into a normalised Set of tier strings.
* Accepted values: 'external' | 'base' | 'all' | string[]
* Default: 'external' (only untrusted injected entities are counted).
* @param {string|string[]|undefined} raw
* @returns {Set<string>}
*/
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
const NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
const XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
/**
* Parse the `ncr` constructor option into flat, hot-path-friendly fields.
* @param {object|undefined} ncr
* @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
*/
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
	};
}
/**
* Single-pass, zero-regex entity replacer for XML/HTML content.
*
* Algorithm: scan the string once for '&', read to ';', resolve via map
* or direct codepoint conversion, build output chunks, join once at the end.
*
* Entity lookup priority (highest → lowest):
*   1. input / runtime  (DOCTYPE entities for current document)
*   2. persistent external (survive across documents)
*   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
*
* Both input and external resolve as the 'external' tier for limit purposes.
* Base map entities resolve as the 'base' tier.
*
* Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
* String.fromCodePoint() — no map needed. They count as 'base' tier.
*
* @example
* const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
* replacer.setExternalEntities({ brand: 'Acme' });
*
* const instance = replacer.reset();
* instance.addInputEntities({ version: '1.0' });
* instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
*/
var EntityDecoder = class {
	/**
	* @param {object} [options]
	* @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
	* @param {object}  [options.limit]                 — security limits
	* @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
	* @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
	* @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
	*   Which entity tiers count against the security limits:
	*   - 'external' (default) — only input/runtime + persistent external entities
	*   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
	*   - 'all'                — every entity regardless of tier
	*   - string[]             — explicit combination, e.g. ['external', 'base']
	* @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
	* @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
	* @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
	* @param {object}   [options.ncr]       — Numeric Character Reference controls
	* @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
	*   XML version governing which codepoint ranges are restricted:
	*   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
	*   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
	* @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
	*   Base action for numeric references. Severity order: allow < leave < remove < throw.
	*   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
	*   the effective action is max(onNCR, rangeMinimum).
	* @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
	*   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
	*   Hook called when an external entity is registered via `setExternalEntities()` or
	*   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
	*   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
	*   Hook called when an input entity is registered via `addInputEntities()`. Return
	*   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
	*   `ENTITY_ACTION.THROW` to abort with an error.
	*/
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
		/** @type {Record<string, string>} */
		this._externalMap = Object.create(null);
		/** @type {Record<string, string>} */
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		/** @type {Set<string>} */
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		/** @type {Set<string>} */
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	/**
	* Invoke a registration hook for a single entity name/value pair.
	* Returns true when the entity should be accepted, false when it should be
	* silently skipped (BLOCK), and throws when the hook returns THROW.
	*
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
	* @param {string} name
	* @param {string} value
	* @param {string} context  — used in error messages ('external' | 'input')
	* @returns {boolean}  true = accept, false = skip
	*/
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	/**
	* Replace the full set of persistent external entities.
	* All keys are validated — throws on invalid characters.
	* If `onExternalEntity` is set, it is called once per entry; entries that
	* return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
	* aborts the whole call.
	* @param {Record<string, string | { regex?: RegExp, val: string }>} map
	*/
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	/**
	* Add a single persistent external entity.
	* If `onExternalEntity` is set it is called before the entity is stored;
	* `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
	* @param {string} key
	* @param {string} value
	*/
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	/**
	* Inject DOCTYPE entities for the current document.
	* Also resets per-document expansion counters.
	* If `onInputEntity` is set it is called once per entry; entries returning
	* `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
	* @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
	*/
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	/**
	* Wipe input/runtime entities and reset counters.
	* Call this before processing each new document.
	* @returns {this}
	*/
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	/**
	* Update the XML version used for NCR classification.
	* Call this as soon as the document's `<?xml version="...">` declaration is parsed.
	* @param {1.0|1.1|number} version
	*/
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	/**
	* Replace all entity references in `str` in a single pass.
	*
	* @param {string} str
	* @returns {string}
	*/
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	/**
	* Returns true if a resolved entity of the given tier should count
	* against the expansion/length limits.
	* @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
	* @returns {boolean}
	*/
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	/**
	* Resolve a named entity token (without & and ;).
	* Priority: inputMap > externalMap > baseMap
	* Returns the resolved value tagged with its limit tier.
	*
	* @param {string} name
	* @returns {{ value: string, tier: string }|undefined}
	*/
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	/**
	* Classify a codepoint and return the minimum action level that must be applied.
	* Returns -1 when no minimum is imposed (normal allow path).
	*
	* Ranges checked (in priority order):
	*   1. U+0000            — null, governed by nullNCR (always ≥ remove)
	*   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
	*   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
	*      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
	*
	* @param {number} cp  — codepoint
	* @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
	*/
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	/**
	* Execute a resolved NCR action.
	*
	* @param {number} action   — NCR_LEVEL value
	* @param {string} token    — raw token (e.g. '#38') for error messages
	* @param {number} cp       — codepoint, used only for error messages
	* @returns {string|undefined}
	*   - decoded character string  → 'allow'
	*   - ''                        → 'remove'
	*   - undefined                 → 'leave' (caller must skip past '&' only)
	*   - throws Error              → 'throw'
	*/
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	/**
	* Full NCR resolution pipeline for a numeric token.
	*
	* Steps:
	*   1. Parse the codepoint (decimal or hex).
	*   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
	*   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
	*   4. Classify the codepoint to find the minimum required action level.
	*   5. Resolve effective action = max(onNCR, minimum).
	*   6. Apply and return.
	*
	* @param {string} token  — e.g. '#38', '#x26', '#X26'
	* @returns {string|undefined}
	*   - string (incl. '')  — replacement ('' = remove)
	*   - undefined          — leave original &token; as-is
	*/
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};
// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
const defaultOptions = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
/**
* Validates that a property name is safe to use
* @param {string} propertyName - The property name to validate
* @param {string} optionName - The option field name (for error message)
* @throws {Error} If property name is dangerous
*/
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
/**
* Normalizes processEntities option for backward compatibility
* @param {boolean|object} value 
* @returns {object} Always returns normalized object
*/
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: Infinity,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
const buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};
// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	/** symbol used for metadata */
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};
// node_modules/xml-naming/src/index.js
/**
* xml-naming
* Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
* Covers: Name, NCName, QName, NMToken, NMTokens
*
* XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
* XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
* XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
*/
const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
const buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
const regexes10 = buildRegexes(nameStartChar10, nameChar10);
const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
const regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
/**
* Returns true if the string is a valid QName (Qualified Name).
* Allows exactly one colon as a prefix separator: prefix:localName.
* Used for: element and attribute names in namespace-aware XML/SVG.
*
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
*   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
*/
const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
const skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}
// node_modules/anynum/digitTable.js
/**
* Flat lookup table: maps Unicode code point → ASCII digit (0-9).
* Only decimal digit characters (Unicode category Nd) are included.
*
* Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
* Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
* This gives O(1) lookup with no branching, no bisect, no loop.
*
* Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
* Acceptable for a one-time init; lookup is a single array index.
*/
const SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
const HIGH_MAP = /* @__PURE__ */ new Map();
const LOW_MAX = 65535;
const TABLE_OFFSET = 1632;
const TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}
// node_modules/anynum/anynum.js
const CHAR_0 = 48;
const CHAR_9 = 57;
const CHAR_MINUS = 45;
const MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
/**
* Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
* and normalize Unicode minus variants to ASCII '-' (U+002D).
*
* Non-digit, non-minus characters are passed through unchanged.
*
* Performance design:
* - Fast path: if the string has no convertible characters, return it unchanged
*   (zero allocation).
* - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
* - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
* - Minus variants: checked inline with a small fixed Set.
*
* @param {string} str
* @returns {string}
*/
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}
// node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
/**
* 
* @param {string} numStr without leading zeros
* @returns 
*/
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
/**
* Handle infinite values based on user option
* @param {string} str - original input string
* @param {number} num - parsed number (Infinity or -Infinity)
* @param {object} options - user options
* @returns {string|number|null} based on infinity option
*/
function handleInfinity(str, num, options) {
	const isPositive = num === Infinity;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}
// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}
// node_modules/path-expression-matcher/src/Expression.js
/**
* Expression - Parses and stores a tag pattern expression
* 
* Patterns are parsed once and stored in an optimized structure for fast matching.
* 
* @example
* const expr = new Expression("root.users.user");
* const expr2 = new Expression("..user[id]:first");
* const expr3 = new Expression("root/users/user", { separator: '/' });
*/
var Expression = class {
	/**
	* Create a new Expression
	* @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
	* @param {Object} options - Configuration options
	* @param {string} options.separator - Path separator (default: '.')
	*/
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	/**
	* Parse pattern string into segments
	* @private
	* @param {string} pattern - Pattern to parse
	* @returns {Array} Array of segment objects
	*/
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	/**
	* Parse a single segment
	* @private
	* @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
	* @returns {Object} Segment object
	*/
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	/**
	* Get the number of segments
	* @returns {number}
	*/
	get length() {
		return this.segments.length;
	}
	/**
	* Check if expression contains deep wildcard
	* @returns {boolean}
	*/
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	/**
	* Check if expression has attribute conditions
	* @returns {boolean}
	*/
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	/**
	* Check if expression has position selectors
	* @returns {boolean}
	*/
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	/**
	* Get string representation
	* @returns {string}
	*/
	toString() {
		return this.pattern;
	}
};
// node_modules/path-expression-matcher/src/ExpressionSet.js
/**
* ExpressionSet - An indexed collection of Expressions for efficient bulk matching
*
* Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
* them at insertion time by depth and terminal tag name. At match time, only
* the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
* lookup plus O(small bucket) matches.
*
* Three buckets are maintained:
*  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
*  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
*  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
*
* @example
* import { Expression, ExpressionSet } from 'fast-xml-tagger';
*
* // Build once at config time
* const stopNodes = new ExpressionSet();
* stopNodes.add(new Expression('root.users.user'));
* stopNodes.add(new Expression('root.config.setting'));
* stopNodes.add(new Expression('..script'));
*
* // Query on every tag — hot path
* if (stopNodes.matchesAny(matcher)) { ... }
*/
var ExpressionSet = class {
	constructor() {
		/** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		/** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		/** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
		this._deepWildcards = [];
		/** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		/** @type {Set<string>} pattern strings already added — used for deduplication */
		this._patterns = /* @__PURE__ */ new Set();
		/** @type {boolean} whether the set is sealed against further additions */
		this._sealed = false;
	}
	/**
	* Add an Expression to the set.
	* Duplicate patterns (same pattern string) are silently ignored.
	*
	* @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
	* @returns {this} for chaining
	* @throws {TypeError} if called after seal()
	*
	* @example
	* set.add(new Expression('root.users.user'));
	* set.add(new Expression('..script'));
	*/
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	/**
	* Add multiple expressions at once.
	*
	* @param {import('./Expression.js').default[]} expressions - Array of Expression instances
	* @returns {this} for chaining
	*
	* @example
	* set.addAll([
	*   new Expression('root.users.user'),
	*   new Expression('root.config.setting'),
	* ]);
	*/
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	/**
	* Check whether a pattern string is already present in the set.
	*
	* @param {import('./Expression.js').default} expression
	* @returns {boolean}
	*/
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	/**
	* Number of expressions in the set.
	* @type {number}
	*/
	get size() {
		return this._patterns.size;
	}
	/**
	* Seal the set against further modifications.
	* Useful to prevent accidental mutations after config is built.
	* Calling add() or addAll() on a sealed set throws a TypeError.
	*
	* @returns {this}
	*/
	seal() {
		this._sealed = true;
		return this;
	}
	/**
	* Whether the set has been sealed.
	* @type {boolean}
	*/
	get isSealed() {
		return this._sealed;
	}
	/**
	* Test whether the matcher's current path matches any expression in the set.
	*
	* Evaluation order (cheapest → most expensive):
	*  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
	*  2. Depth-only wildcard bucket — O(1) lookup, rare
	*  3. Deep-wildcard list         — always checked, but usually small
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {boolean} true if any expression matches the current path
	*
	* @example
	* if (stopNodes.matchesAny(matcher)) {
	*   // handle stop node
	* }
	*/
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	/**
	* Find and return the first Expression that matches the matcher's current path.
	*
	* Uses the same evaluation order as matchesAny (cheapest → most expensive):
	*  1. Exact depth + tag bucket
	*  2. Depth-only wildcard bucket
	*  3. Deep-wildcard list
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {import('./Expression.js').default | null} the first matching Expression, or null
	*
	* @example
	* const expr = stopNodes.findMatch(matcher);
	* if (expr) {
	*   // access expr.config, expr.pattern, etc.
	* }
	*/
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};
// node_modules/path-expression-matcher/src/Matcher.js
/**
* MatcherView - A lightweight read-only view over a Matcher's internal state.
*
* Created once by Matcher and reused across all callbacks. Holds a direct
* reference to the parent Matcher so it always reflects current parser state
* with zero copying or freezing overhead.
*
* Users receive this via {@link Matcher#readOnly} or directly from parser
* callbacks. It exposes all query and matching methods but has no mutation
* methods — misuse is caught at the TypeScript level rather than at runtime.
*
* @example
* const matcher = new Matcher();
* const view = matcher.readOnly();
*
* matcher.push("root", {});
* view.getCurrentTag(); // "root"
* view.getDepth();      // 1
*/
var MatcherView = class {
	/**
	* @param {Matcher} matcher - The parent Matcher instance to read from.
	*/
	constructor(matcher) {
		this._matcher = matcher;
	}
	/**
	* Get the path separator used by the parent matcher.
	* @returns {string}
	*/
	get separator() {
		return this._matcher.separator;
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {*}
	*/
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this._matcher.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		return this._matcher.matches(expression);
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
/**
* Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
*
* The matcher maintains a stack of nodes representing the current path from root to
* current tag. It only stores attribute values for the current (top) node to minimize
* memory usage. Sibling tracking is used to auto-calculate position and counter.
*
* Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
* user callbacks — it always reflects current state with no Proxy overhead.
*
* @example
* const matcher = new Matcher();
* matcher.push("root", {});
* matcher.push("users", {});
* matcher.push("user", { id: "123", type: "admin" });
*
* const expr = new Expression("root.users.user");
* matcher.matches(expr); // true
*/
var Matcher = class {
	/**
	* Create a new Matcher.
	* @param {Object} [options={}]
	* @param {string} [options.separator='.'] - Default path separator
	*/
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	/**
	* Push a new tag onto the path.
	* @param {string} tagName
	* @param {Object|null} [attrValues=null]
	* @param {string|null} [namespace=null]
	* @param {Object|null} [options=null]
	* @param {string[]} [options.keep] - Names of attributes (from attrValues)
	*/
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	/**
	* Pop the last tag from the path.
	* @returns {Object|undefined} The popped node
	*/
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	/**
	* Update current node's attribute values.
	* Useful when attributes are parsed after push.
	* @param {Object} attrValues
	*/
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* Unlike getAttrValue(), this works regardless of how deep the path has
	* gone since the attribute was pushed — but only for attribute names that
	* were explicitly marked with `keep` at push time. Cost is proportional to
	* the number of currently-kept attributes (typically 0-3), not path depth.
	* @param {string} attrName
	* @returns {*} the value, or undefined if no ancestor kept this attribute
	*/
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this.path.map((n) => n.tag);
	}
	/**
	* Reset the path to empty.
	*/
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	/**
	* @private
	*/
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	/**
	* @private
	*/
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	/**
	* @private
	*/
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	/**
	* Create a snapshot of current state.
	* @returns {Object}
	*/
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	/**
	* Restore state from snapshot.
	* @param {Object} snapshot
	*/
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	/**
	* Return the read-only {@link MatcherView} for this matcher.
	*
	* The same instance is returned on every call — no allocation occurs.
	* It always reflects the current parser state and is safe to pass to
	* user callbacks without risk of accidental mutation.
	*
	* @returns {MatcherView}
	*
	* @example
	* const view = matcher.readOnly();
	* // pass view to callbacks — it stays in sync automatically
	* view.matches(expr);       // ✓
	* view.getCurrentTag();     // ✓
	* // view.push(...)         // ✗ method does not exist — caught by TypeScript
	*/
	readOnly() {
		return this._view;
	}
};
// node_modules/is-unsafe/src/contexts/html.js
/**
* HTML context patterns.
*
* Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
* All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
*
* Each entry is { pattern: RegExp, id: string, description: string }
* so callers can inspect which rule fired if they need to.
*/
const HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];
// node_modules/is-unsafe/src/contexts/xml.js
/**
* XML context patterns.
*
* Detects injection vectors that are specifically dangerous when a string
* is inserted into an XML document (not HTML rendering context).
*
* Key distinction from HTML: these patterns target parser-level attacks —
* things that can confuse or subvert an XML parser, trigger external entity
* resolution, or inject DTD content. HTML rendering concerns (XSS) belong
* in the HTML context.
*/
const XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (E)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (E)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential E or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];
// node_modules/is-unsafe/src/contexts/svg.js
/**
* SVG context patterns.
*
* SVG is XML-based but renders in browsers, giving it a unique attack surface
* that combines XML parser behaviour with browser rendering and JavaScript execution.
*
* Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
* (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
*/
const SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];
// node_modules/is-unsafe/src/contexts/sql.js
/**
* SQL context patterns — high-precision rules only.
*
* These rules have very low false-positive risk and are safe to apply to
* general user text (names, descriptions, search queries, etc.).
* All patterns are ReDoS-safe — unlike the `sql-injection` npm package
* which has an active CVE on its own detection regexes.
*
* For exhaustive coverage including noisier heuristics (comment sequences,
* hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
* Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
* not to general free-text fields.
*/
const SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];
// node_modules/is-unsafe/src/contexts/shell.js
/**
* SHELL context patterns.
*
* Detects shell injection vectors and path traversal patterns.
* Designed for use when a string will be passed to a shell command,
* used as a file path, or interpolated into OS-level operations.
*/
const SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];
// node_modules/is-unsafe/src/contexts/redos.js
/**
* REDOS context patterns.
*
* Detects strings that, if used as regular expressions, could cause
* catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
*
* These patterns detect the structural forms that lead to exponential or
* polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
*
* Use this context when user-supplied strings will be compiled into RegExp objects.
*/
const REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];
// node_modules/is-unsafe/src/contexts/nosql.js
const sep = "[\"'\\s]*:";
const NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];
// node_modules/is-unsafe/src/contexts/log.js
/**
* LOG context patterns.
*
* Detects injection vectors that are dangerous when a string is written
* to a log file, passed to a logging framework, or interpolated into
* a log message that will be parsed or displayed.
*
* Attack categories:
*   1. CRLF injection — injects fake log lines by embedding newlines
*   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
*   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
*      if the log message is passed through a template engine
*   4. Null byte injection — truncates log entries in some implementations
*   5. ANSI escape injection — manipulates terminal output when logs are
*      tailed in a terminal (colour codes, cursor movement, etc.)
*
* Note: Newline characters (\n, \r) will produce false positives for
* multi-line legitimate values. Use this context only for single-line
* log field values (usernames, IDs, request parameters, etc.).
*/
const LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];
// node_modules/is-unsafe/src/contexts/sql-strict.js
/**
* SQL-STRICT context patterns.
*
* Extends the base 'SQL' context with three additional rules that are
* effective at detecting real injections but carry a higher false-positive
* risk on general free-text input.
*
* Use 'SQL-STRICT' when:
*   - The string is specifically a SQL fragment or database identifier
*   - You control the input domain (e.g. a dedicated SQL search field)
*   - You can tolerate occasional false positives in exchange for broader coverage
*
* Use 'SQL' (not STRICT) when:
*   - The field is general user text (names, descriptions, comments)
*   - False positives would block legitimate content (e.g. "see note -- above")
*
* Rules moved here from 'SQL' due to false-positive risk:
*
*   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
*   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
*   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
*/
const SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
const SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];
// node_modules/is-unsafe/src/util/decode-entities.js
/**
* Decode the HTML character references that matter for markup-context
* detection.
*
* Browsers decode character references in attribute values before they
* interpret a URL, so `javascript&#58;alert(1)` in an href is the
* `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
* without this step such payloads slip through.
*
* Deliberately NOT a full entity decoder. It decodes only:
*   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
*                   trailing ; optional — browsers accept both)
*   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
*   - named refs    &colon;  &Tab;  &NewLine;
*       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
*       like a browser (so `&COLON;` and `&colon` are not decoded).
*       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
*       so `java&Tab;script:` is still a javascript: URL.
*
* It does NOT decode &amp; (single pass only), so double-encoded text such as
* "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
*
* All quantifiers are bounded; no ReDoS risk.
*
* @param {string} input
* @returns {string}
*/
const NAMED$2 = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED$2, name) ? NAMED$2[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}
// node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
/**
* @typedef {{ id: string, description: string, pattern: RegExp }} Rule
*/
/**
* @typedef {Rule[]} PatternList
*/
/**
* @typedef {Object} MatchResult
* @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
* @property {string} id          - Rule identifier
* @property {string} description - Human-readable description of what was matched
* @property {RegExp} pattern     - The pattern that matched
*/
/**
* @param {unknown} value
*/
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
/**
* @param {unknown} context
*/
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
/**
* Normalise any valid context arg into an array of PatternLists.
*
* @param {Rule[]|Rule[][]|RegExp} context
* @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
*/
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
/**
* For markup contexts, return an entity-decoded copy of `value` to test
* alongside the raw input, or null when there is nothing extra to test.
*
* @param {string} value
* @param {Rule[]} list
* @returns {string|null}
*/
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
/**
* Test value against a single PatternList. Returns the first MatchResult or null.
*
* @param {string} value
* @param {Rule[]} list
* @returns {MatchResult|null}
*/
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
/**
* Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
*
* @param {string} value - The string to test
* @param {PatternList | PatternList[] | RegExp} context
*   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
*   - An array of PatternLists — returns true if unsafe in **any** of them
*   - A custom RegExp — returns true if the pattern matches
* @returns {boolean}
*
* @example
* import { isUnsafe, HTML, SQL } from 'is-unsafe';
*
* isUnsafe('<script>alert(1)<\/script>', HTML)       // true
* isUnsafe('hello world', HTML)                     // false
* isUnsafe('value', [HTML, SQL])                    // false
* isUnsafe('value', /my-pattern/i)                  // false
*/
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}
// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
/**
* Extract raw attributes (without prefix) from prefixed attribute map
* @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
* @param {object} options - Parser options containing attributeNamePrefix
* @returns {object} Raw attributes for matcher
*/
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* Extract namespace from raw tag name
* @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
* @returns {string|undefined} Namespace or undefined
*/
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild$1;
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
/**
* @param {string} val
* @param {string} tagName
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
* @param {boolean} dontTrim
* @param {boolean} hasAttributes
* @param {boolean} isLeafNode
* @param {boolean} escapeEntities
*/
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
	return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = attrValue(matches[i]);
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (attrValue(matches[i]) !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
const parseXml = function(xmlData) {
	const options = this.options;
	const crlfPositions = options.captureMetaData ? [] : void 0;
	xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
		if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
		return "\n";
	} : "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
	let low = 0;
	let high = crlfPositions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (crlfPositions[middle] < index) low = middle + 1;
		else high = middle;
	}
	return index + low;
}
function addChild$1(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
/**
* @param {object} val - Entity object with regex and val properties
* @param {string} tagName - Tag name
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
*/
function replaceEntitiesValue(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
/**
* @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
* @param {Matcher} matcher - Current path matcher
*/
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
/**
* Returns the tag Expression and where it is ending handling single-double quotes situation
* @param {string} xmlData 
* @param {number} i starting index
* @returns 
*/
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (code === 34 || code === 39) {
			index = xmlData.indexOf(xmlData[index], index + 1);
			if (index === -1) return;
		} else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
/**
* find paired tag for a stop node
* @param {string} xmlData 
* @param {string} tagName 
* @param {number} i 
*/
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	let lenient = false;
	let nextGt = -1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
			if (tagData) {
				if (tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			} else {
				lenient = true;
				if (nextGt < i) {
					nextGt = xmlData.indexOf(">", i);
					if (nextGt === -1) return;
				}
				const nextLt = xmlData.indexOf("<", i + 1);
				if (nextLt === -1 || nextLt > nextGt) {
					const exp = xmlData.substring(i + 1, nextGt);
					const sep = exp.search(/\s/);
					if ((sep === -1 ? exp : exp.substring(0, sep)) === tagName && exp[exp.length - 1] !== "/") openTagCount++;
					i = nextGt;
				}
			}
		}
	}
}
function parseValue(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}
// node_modules/fast-xml-parser/src/xmlparser/node2json.js
const METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
/**
* Helper function to strip attribute prefix from attribute map
* @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
* @param {string} prefix - Attribute prefix to remove (e.g., "@_")
* @returns {object} Attributes without prefix (e.g., {"class": "code"})
*/
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* 
* @param {array} node 
* @param {any} options 
* @param {Matcher} matcher - Path matcher instance
* @returns 
*/
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
/**
* @param {array} arr 
* @param {object} options 
* @param {Matcher} matcher - Path matcher instance
* @returns object
*/
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}
// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	/**
	* Parse XML dats to JS object 
	* @param {string|Uint8Array} xmlData 
	* @param {boolean|Object} validationOption 
	*/
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate$1(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	/**
	* Add Entity which is not by default supported by this library
	* @param {string} key 
	* @param {string} value 
	*/
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	/**
	* Returns a Symbol that can be used to access the metadata
	* property on a node.
	* 
	* If Symbol is not available in the environment, an ordinary property is used
	* and the name of the property is here returned.
	* 
	* The XMLMetaData property is only present when `captureMetaData`
	* is true in the options.
	*/
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};
// src/encode/authority/read.ts
/** The entries of TEI lists of persons, organisations, places and events. A file that is not well-formed gives none. */
function readAuthority(sources, xml) {
	const entries = /* @__PURE__ */ new Map();
	const links = [];
	const diagnostics = [];
	for (const source of sources) {
		const checked = xml.parse(source);
		diagnostics.push(...checked.diagnostics);
		if (!checked.value || hasErrors(checked.diagnostics)) continue;
		for (const element of elementsOf(parse$3(source.text))) {
			const kind = KINDS$2[element.name];
			if (kind) {
				const entry = entryOf(kind, element);
				if (entries.has(entry.id)) diagnostics.push(duplicate$1(source, entry.id));
				else if (entry.id) entries.set(entry.id, entry);
			} else if (element.name === "relation" || element.name === "certainty") links.push(element);
		}
	}
	return {
		value: {
			entries,
			links
		},
		diagnostics
	};
}
const KINDS$2 = {
	person: "person",
	org: "org",
	place: "place",
	event: "event"
};
/** The element that holds the name, by kind of entry. */
const NAME_ELEMENTS = {
	person: "persName",
	org: "orgName",
	place: "placeName",
	event: "label"
};
function entryOf(kind, element) {
	const names = childrenOf$1(element).filter((child) => child.name === NAME_ELEMENTS[kind]);
	return {
		id: element.attributes["xml:id"] ?? "",
		kind,
		names: names.map(nameForm),
		element
	};
}
function nameForm(element) {
	const type = element.attributes.type ?? void 0;
	const forename = partOf$2(element, "forename");
	const surname = partOf$2(element, "surname");
	return {
		text: textOf$2(element),
		...type === void 0 ? {} : { type },
		...forename === void 0 ? {} : { forename },
		...surname === void 0 ? {} : { surname }
	};
}
/** The text of the children with a name, joined by spaces: a person may have several forenames. */
function partOf$2(element, name) {
	const parts = childrenOf$1(element).filter((child) => child.name === name);
	return parts.length > 0 ? parts.map(textOf$2).join(" ") : void 0;
}
function childrenOf$1(element) {
	return element.children.filter((child) => child.type === "element");
}
function textOf$2(element) {
	return element.children.map((child) => {
		if (child.type === "text") return child.value;
		return child.type === "element" ? textOf$2(child) : "";
	}).join("").replace(/\s+/g, " ").trim();
}
function* elementsOf(nodes) {
	for (const node of nodes) {
		if (node.type !== "element") continue;
		yield node;
		if (!KINDS$2[node.name]) yield* elementsOf(node.children);
	}
}
function duplicate$1(source, id) {
	const start = source.text.lastIndexOf(`"${id}"`) + 1;
	return diagnostic("encode/authority-duplicate", source.path, `the authority files hold a second entry \`${id}\`; only the first is used`, {
		...start > 0 ? { range: {
			start,
			end: start + id.length
		} } : {},
		actual: id
	});
}
const parser$1 = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: "",
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	ignoreDeclaration: true,
	ignorePiTags: true,
	htmlEntities: false
});
function parse$3(text) {
	const nodes = parser$1.parse(text);
	return Array.isArray(nodes) ? nodes.map(contentOf$3) : [];
}
function contentOf$3(node) {
	if (typeof node["#text"] === "string") return {
		type: "text",
		value: node["#text"]
	};
	const name = Object.keys(node).find((key) => key !== ":@") ?? "";
	const children = node[name];
	return {
		type: "element",
		name,
		attributes: { ...attributesOf$2(node[":@"]) },
		children: Array.isArray(children) ? children.map(contentOf$3) : []
	};
}
function attributesOf$2(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)])) : {};
}
// src/core/locate.ts
/** The XPath of an element with names as written and positions among siblings of the name: `/TEI[1]/text[1]`. */
function xpathOf(element) {
	const steps = [];
	for (let each = element; each; each = each.parent) steps.unshift(`/${each.name}[${positionOf(each)}]`);
	return steps.join("");
}
/** The innermost element that an offset lies in; undefined outside of the root. */
function elementAt(root, offset) {
	const holds = ({ range }) => range.start <= offset && offset < range.end;
	let found = holds(root) ? root : void 0;
	for (let next = found; next;) {
		found = next;
		next = next.children.find((each) => each.type === "element" && holds(each));
	}
	return found;
}
function positionOf(element) {
	const { parent } = element;
	if (!parent) return 1;
	const known = positions.get(parent) ?? positionsIn(parent);
	positions.set(parent, known);
	return known.get(element) ?? 1;
}
/** The positions of children by their parents: where much is to be said, they are asked for again and again. */
const positions = /* @__PURE__ */ new WeakMap();
function positionsIn(parent) {
	const counts = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const child of parent.children) {
		if (child.type !== "element") continue;
		const position = (counts.get(child.name) ?? 0) + 1;
		counts.set(child.name, position);
		found.set(child, position);
	}
	return found;
}
// src/encode/lines.ts
/** The lines of a stretch that are not blank, each without the white space around it. */
function linesOf(text, range) {
	const lines = [];
	let start = range.start;
	for (let i = range.start; i <= range.end; i++) {
		if (i < range.end && !isLineEnd(text.charCodeAt(i))) continue;
		const line = trimmed(text, {
			start,
			end: i
		});
		if (line.end > line.start) lines.push(line);
		start = i + 1;
	}
	return lines;
}
/** A stretch without the white space at its ends. */
function trimmed(text, range) {
	let { start, end } = range;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return {
		start,
		end
	};
}
/** One block for each line of a block; spans stay with the line that holds them. */
function splitIntoLines(tree, block) {
	return splitInto(block, linesOf(tree.text, block));
}
/** One block for each of the stretches of a block, which are in order; spans stay with the stretch that holds them. */
function splitInto(block, pieces) {
	const spans = block.spans.toSorted((a, b) => a.start - b.start);
	let next = 0;
	return pieces.map((piece, index) => {
		while (next < spans.length && (spans[next]?.start ?? 0) < piece.start) next++;
		const from = next;
		while (next < spans.length && (spans[next]?.start ?? 0) < piece.end) next++;
		const own = spans.slice(from, next).filter((span) => span.end <= piece.end && span.end > piece.start);
		return {
			...block,
			...piece,
			gap: index === 0 ? block.gap : 0,
			spans: own
		};
	});
}
/** Stretches that begin at the starts of some lines of a block and reach to the last line before the next. */
function piecesFrom(lines, isStart) {
	const pieces = [];
	lines.forEach((line, index) => {
		const last = pieces.at(-1);
		if (last && !isStart(line, index)) last.end = line.end;
		else pieces.push({ ...line });
	});
	return pieces;
}
/** Text with each run of white space made one space; a no-break space is a character and stays. */
function collapse(text) {
	return text.replace(/[ \t\r\n\f]+/g, " ");
}
/** White space as XML and HTML have it; a no-break space is none. */
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
function isLineEnd(code) {
	return code === 10 || code === 13;
}
// src/encode/say.ts
/** Adds a diagnostic on a stretch of the transcription to the file; its place is the one in the input. */
function say(file, tree, code, range, message, details = {}) {
	const placed = {
		start: placeOf$2(tree, range.start),
		end: placeOf$2(tree, range.end)
	};
	file.data.diagnostics ??= [];
	file.data.diagnostics.push(diagnostic(code, file.path, message, {
		...details,
		range: placed
	}));
}
/** Where an offset of the text stood in the input. */
function placeOf$2({ places }, offset) {
	if (!places) return offset;
	let low = 0;
	for (let high = places.length; low < high;) {
		const middle = low + high >> 1;
		if ((places[middle]?.at ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const place = places[low - 1];
	return place ? place.source + offset - place.at : offset;
}
// src/encode/explain/reasons.ts
/** Why the encoder decided for an element, in words for an editor. */
function reasonOf$2(each, inHeader) {
	if (inHeader && each.name === "title" && each.attributes.level === "s") return "the words on reuse name it";
	if (inHeader) return HEADER[each.name] ?? "inferred from the document or its page, which do not say it themselves";
	const { cert, ref, type, resp } = each.attributes;
	const isOwn = resp === "#encoder";
	switch (each.name) {
		case "persName":
		case "orgName":
		case "placeName": return nameReason({
			cert: isOwn ? cert : void 0,
			ref
		});
		case "rs":
			if (type === "event") return "an entry of the authority files has these words for the event";
			return "stands for the organisation of that kind which was named last";
		case "roleName": return "stands beside the signer’s name and holds no other";
		case "date":
		case "time": return isOwn && cert ? "the words leave more than one reading; the value is the likeliest" : "the words give the date";
		case "signed": return isOwn ? "a name alone at the end; nothing says that it is a signature" : "a line with a signature’s mark, or below words of farewell";
		case "head": return isOwn ? "a short line with capitals above a paragraph" : "a line that is a heading by its form";
		case "list": return LISTS$1[type ?? ""] ?? "lines or paragraphs whose marks follow one another";
		case "note": return NOTES[type ?? ""] ?? "words in a bracket of the editors";
		case "corr": return "differs by a letter from a name of the authority files";
		default: return OTHERS$1[each.name] ?? "the form of the words";
	}
}
function nameReason({ cert, ref }) {
	if (ref && !cert) return "the authority files have this form, for one entry only";
	if (ref && cert === "high") return "a form made from an entry’s names, which fits no other entry";
	if (ref) return "the entry that fits best; others are possible";
	if (cert === "low") return "several entries of the authority files fit";
	return "has the form of a name, and no entry of the authority files";
}
const LISTS$1 = {
	"memo-head": "lines with labels that memos begin with",
	participants: "lines below a label for those present"
};
const NOTES = {
	distribution: "a line that begins as lists of copies or enclosures do",
	footnote: "begins with the mark of a reference that stands before it",
	marginalia: "the editors say that it stands in the margin",
	source: "begins with the mark of a reference, and tells the source"
};
const OTHERS$1 = {
	ab: "stands where TEI has no room for what it is",
	address: "lines at the head that nothing else explains, before the greeting",
	closer: "the lines that end the document",
	dateline: "a place and a day, and little else",
	fw: "a page number, or a line that comes back on several pages",
	gap: "the editors say that something is left out or cannot be read",
	idno: "a line with a number in the form of a file’s or telegram’s",
	lg: "lines of like length that begin with capitals and rhyme",
	pb: "a form feed, or a line with a page number",
	postscript: "follows the signature and begins with P.S.",
	ref: "the mark of a note that follows",
	salute: "words of greeting or farewell",
	sp: "a name with a colon before what was said, and speakers who come back",
	space: "the editors say that the place is blank",
	stamp: "the editors say that it is stamped",
	supplied: "words that the editors put in",
	table: "lines parted into the same number of cells",
	unclear: "the editors doubt the reading"
};
const HEADER = {
	author: "who signed the document, or is named as its sender",
	corr: "differs by a letter from a name of the authority files",
	country: "the authority files have it for the archive",
	language: "the language of most papers of the country whose archive holds the original",
	orgName: "stands in the signer’s office",
	publisher: "the source names none",
	settlement: "the authority files have it for the archive",
	textLang: "the language of most papers of the country whose archive holds the original",
	title: "made from the kind, the sender and the day of the document"
};
// src/encode/explain/index.ts
/** An encoded document explained: each decision with its place and reason, what is left to a person, and the body to look at. */
function explain(tree, root, said) {
	const decisions = [];
	const questions = [];
	const numbers = /* @__PURE__ */ new Map();
	walk$1(root, `/${root.name}[1]`, "header", (each, xpath, part) => {
		if (each.name === "note" && each.attributes.type === "todo") questions.push({
			text: wordsOf$1(each),
			xpath
		});
		const decision = decisionOf(tree, each, xpath, part);
		if (!decision) return;
		decisions.push(decision);
		numbers.set(each, decisions.length);
	});
	for (const { code, message, range } of said) if (ASKING.has(code)) questions.push({
		text: message,
		...range && { range }
	});
	return {
		decisions,
		questions,
		view: viewOf(bodyIn$1(root), numbers)
	};
}
/** Every element with its XPath, in document order. */
function walk$1(from, xpath, part, visit) {
	visit(from, xpath, part);
	const counts = /* @__PURE__ */ new Map();
	for (const child of from.children) {
		if (child.type !== "element") continue;
		const position = (counts.get(child.name) ?? 0) + 1;
		counts.set(child.name, position);
		const inside = child.name === "body" ? "body" : child.name === "standOff" ? "standOff" : part;
		walk$1(child, `${xpath}/${child.name}[${position}]`, inside, visit);
	}
}
/** Warnings that ask a person something. */
const ASKING = /* @__PURE__ */ new Set([
	"encode/ambiguous-bracket",
	"encode/date-unsettled",
	"encode/name-ambiguous",
	"encode/unbalanced-bracket"
]);
function decisionOf(tree, each, xpath, part) {
	const isInferred = each.attributes.resp === "#encoder" && each.attributes.cert !== void 0;
	if (part === "standOff" || part === "header" && !isInferred) return void 0;
	const kind = part === "header" ? "header" : KINDS$1[each.name];
	if (!kind && !isInferred) return void 0;
	if (PARTS.has(`${each.name} ${each.attributes.type ?? ""}`)) return void 0;
	const range = each.data?.range;
	const value = toldBy(each);
	return {
		kind: kind ?? "structure",
		element: each.name,
		certainty: certaintyOf(each),
		reason: reasonOf$2(each, part === "header"),
		text: shortened$1(wordsOf$1(each)),
		...value !== void 0 && { value },
		xpath,
		...range && { range: inSource(tree, range) }
	};
}
/** The elements whose use is a decision. */
const KINDS$1 = {
	ab: "structure",
	address: "structure",
	closer: "structure",
	dateline: "structure",
	fw: "structure",
	head: "structure",
	lg: "structure",
	list: "structure",
	note: "transcription",
	pb: "structure",
	postscript: "structure",
	ref: "structure",
	salute: "structure",
	signed: "structure",
	sp: "structure",
	table: "structure",
	idno: "structure",
	orgName: "name",
	persName: "name",
	placeName: "name",
	roleName: "name",
	rs: "reference",
	date: "date",
	time: "date",
	add: "transcription",
	corr: "transcription",
	del: "transcription",
	expan: "transcription",
	gap: "transcription",
	sic: "transcription",
	space: "transcription",
	stamp: "transcription",
	supplied: "transcription",
	surplus: "transcription",
	unclear: "transcription"
};
/** Parts of a name, which are decided with it. */
const PARTS = /* @__PURE__ */ new Set(["roleName honorific"]);
function certaintyOf({ attributes }) {
	if (attributes.resp !== "#encoder") return "certain";
	const { cert } = attributes;
	return cert === "high" || cert === "medium" || cert === "low" ? cert : "certain";
}
function toldBy({ attributes }) {
	const { ref, when, from, to, notBefore, notAfter, reason, type } = attributes;
	const span = from || to ? `${from ?? ""}/${to ?? ""}` : notBefore || notAfter ? `${notBefore ?? ""}/${notAfter ?? ""}` : void 0;
	return ref ?? when ?? span ?? reason ?? type ?? void 0;
}
function inSource(tree, { start, end }) {
	const from = placeOf$2(tree, start);
	return {
		start: from,
		end: end > start ? placeOf$2(tree, end - 1) + 1 : from
	};
}
const LONGEST$2 = 120;
function shortened$1(words) {
	return words.length > LONGEST$2 ? `${words.slice(0, LONGEST$2).replace(/\p{Surrogate}$/u, "")}…` : words;
}
/** The words of an element on one line; of a long one its beginning is enough. */
function wordsOf$1(each) {
	let words = "";
	const pending = [each];
	for (let next = pending.pop(); next && words.length < 480; next = pending.pop()) if (next.type === "text") words += next.value;
	else if (next.type === "element") pending.push(...next.children.toReversed());
	return collapse(words).trim();
}
function viewOf(each, numbers) {
	const decision = numbers.get(each);
	const type = each.attributes.type ?? void 0;
	return {
		name: each.name,
		...type !== void 0 && { type },
		...decision !== void 0 && { decision },
		children: each.children.flatMap((child) => {
			if (child.type === "text") return [child.value];
			return child.type === "element" ? [viewOf(child, numbers)] : [];
		})
	};
}
function bodyIn$1(root) {
	for (const text of root.children) if (text.type === "element" && text.name === "text") {
		for (const body of text.children) if (body.type === "element" && body.name === "body") return body;
	}
	return root;
}
// src/encode/tree.ts
/** The attributes that mark what the encoder infers. */
function inferred(cert) {
	return {
		cert,
		resp: "#encoder"
	};
}
/** The text of a stretch. */
function textIn(tree, range) {
	return tree.text.slice(range.start, range.end);
}
/** The tree with each of its blocks made anew, or replaced by several. */
function mapBlocks(tree, change) {
	return {
		...tree,
		children: tree.children.flatMap(change)
	};
}
/** Two neighbouring blocks as one, with the role of the first. */
function joined$1(first, second) {
	return {
		...first,
		end: second.end,
		spans: [...first.spans, ...second.spans]
	};
}
/** The tree with something more known. */
function withFacts(tree, facts) {
	return {
		...tree,
		facts: {
			...tree.facts,
			...facts
		}
	};
}
const PAGE_ROLES = /* @__PURE__ */ new Set([
	"furniture",
	"label",
	"page-date",
	"title",
	"abstract",
	"citation",
	"rights",
	"value"
]);
/** The blocks of the document and then those of each enclosure, which begin with its heading. */
function partsOf$1(blocks) {
	const parts = [[]];
	for (const block of blocks) {
		if (block.role === "enclosure") parts.push([]);
		parts.at(-1)?.push(block);
	}
	return parts;
}
/** Whether a block's text is read for names, dates and brackets: the document, and what the page says of it in sentences. */
function isRead(block) {
	if (block.role === "running-head") return false;
	return isBody(block) || block.role === "title" || block.role === "abstract" || block.role === "rights";
}
/** Whether a block belongs to the document itself rather than to the page around it. */
function isBody(block) {
	return !PAGE_ROLES.has(block.role);
}
// src/encode/gates/place.ts
/** Where in the input the character stands that so many characters of the body's text, white space apart, stand before. */
function sourceRangeOf(tree, count) {
	let left = count;
	for (const block of tree.children.filter(isBody)) for (let at = block.start; at < block.end; at++) {
		if (SPACES.has(tree.text.charCodeAt(at))) continue;
		if (left === 0) return {
			start: placeOf$2(tree, at),
			end: placeOf$2(tree, at) + 1
		};
		left--;
	}
	const end = placeOf$2(tree, tree.text.length);
	return {
		start: end,
		end
	};
}
/** White space as XML and HTML have it. */
const SPACES = /* @__PURE__ */ new Set([
	9,
	10,
	12,
	13,
	32
]);
// src/encode/gates/text.ts
/** What must hold of every encoded document, checked before it is given out: its text is the transcription's, white space apart. */
function checkText(tree, root, path) {
	const expected = squeeze(tree.children.filter(isBody).map((block) => textIn(tree, block)).join(""));
	const actual = squeeze(textOf$1(bodyIn(root)));
	if (actual === expected) return [];
	const at = firstDifference(expected, actual);
	const message = `the encoding would change the text near \`${expected.slice(Math.max(0, at - 20), at + 20)}\`; this is a fault of teiwright, and nothing was written`;
	return [diagnostic("encode/text-changed", path, message, { range: sourceRangeOf(tree, at) })];
}
/** The body of a TEI document. */
function bodyIn(root) {
	for (const child of root.children) {
		if (child.type !== "element") continue;
		if (child.name === "body") return child;
		const found = child.name === "text" ? bodyIn(child) : void 0;
		if (found) return found;
	}
}
/** The text of a node, however deep it is nested. */
function textOf$1(node) {
	const parts = [];
	const pending = node ? [node] : [];
	for (let next = pending.pop(); next; next = pending.pop()) if (next.type === "text") parts.push(next.value);
	else if (next.type === "element") for (let i = next.children.length; i-- > 0;) pending.push(childAt(next, i));
	return parts.join("");
}
function childAt(parent, index) {
	return parent.children[index] ?? {
		type: "text",
		value: ""
	};
}
/** A text without white space as XML has it: a no-break space must be kept. */
function squeeze(text) {
	return text.replace(/[ \t\r\n\f]+/g, "");
}
function firstDifference(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}
// src/encode/gates/ledger.ts
/** What of the transcription stands nowhere in the document: every line must be in a block, and every block of the page in the header. */
function checkLedger(tree, root, path) {
	const told = squeeze(textOf$1(root.children.find((child) => child.type === "element" && child.name === "teiHeader")));
	return [...uncovered(tree), ...tree.children.filter((block) => !isBody(block) && !told.includes(squeeze(textIn(tree, block))))].map((range) => {
		const words = textIn(tree, range).trim();
		const message = `\`${words.length > 40 ? `${words.slice(0, 40)}…` : words}\` would stand neither in the body nor in the header; this is a fault of teiwright, and nothing was written`;
		return diagnostic("encode/line-lost", path, message, { range: {
			start: placeOf$2(tree, range.start),
			end: placeOf$2(tree, range.end)
		} });
	});
}
/** The stretches between blocks that hold more than white space. */
function uncovered({ text, children }) {
	const gaps = [];
	let at = 0;
	for (const { start, end } of [...children, {
		start: text.length,
		end: text.length
	}]) {
		if (start > at && squeeze(text.slice(at, start)) !== "") gaps.push({
			start: at,
			end: start
		});
		at = Math.max(at, end);
	}
	return gaps;
}
// src/encode/gates/pointers.ts
/** The pointers within the document that lead nowhere, and ids that stand twice. */
function checkPointers(root, path) {
	const ids = /* @__PURE__ */ new Set();
	const pointers = /* @__PURE__ */ new Set();
	const faults = [];
	const pending = [root];
	for (let next = pending.pop(); next; next = pending.pop()) {
		for (const [name, value] of Object.entries(next.attributes)) {
			if (!value) continue;
			if (name === "xml:id") {
				if (ids.has(value)) faults.push(`the id \`${value}\` would stand twice`);
				ids.add(value);
			} else if (POINTING.has(name)) {
				for (const each of value.split(/\s+/)) if (each.startsWith("#")) pointers.add(each);
			}
		}
		for (const child of next.children) if (child.type === "element") pending.push(child);
	}
	for (const pointer of [...pointers].sort()) if (!ids.has(pointer.slice(1))) faults.push(`the pointer \`${pointer}\` would lead nowhere`);
	return faults.map((fault) => diagnostic("encode/pointer", path, `${fault}; this is a fault of teiwright, and nothing was written`));
}
/** The attributes of TEI that hold pointers. */
const POINTING = /* @__PURE__ */ new Set([
	"active",
	"ana",
	"change",
	"corresp",
	"decls",
	"edRef",
	"facs",
	"given",
	"hand",
	"mutual",
	"next",
	"passive",
	"prev",
	"ref",
	"rendition",
	"resp",
	"sameAs",
	"scheme",
	"scribeRef",
	"source",
	"target",
	"targetEnd",
	"toWhom",
	"who"
]);
// src/encode/gates/validity.ts
/** What the schemas, and XML itself, have against a made document; told with the place in the transcription. */
async function checkValidity({ tree, tei, path }, validators, { xml }) {
	const parsed = xml.parse(new Source(path, tei));
	const root = parsed.value?.root;
	const faults = [...parsed.diagnostics];
	if (parsed.value && faults.length === 0) for (const validator of validators) faults.push(...await validator.validate(parsed.value));
	return faults.filter((each) => each.severity === "error").map(({ message, xpath, range }) => diagnostic("encode/not-valid", path, `the document would not be valid: ${message}; nothing was written`, root && range ? {
		range: sourceRangeOf(tree, textBefore(root, range.start)),
		...xpath && { xpath }
	} : {}));
}
/** How many characters of the body stand before a place of the document; none where it lies before the body. */
function textBefore(root, offset) {
	let body = elementAt(root, offset);
	while (body && body.local !== "body") body = body.parent;
	if (!body) return 0;
	let count = 0;
	const pending = [...body.children];
	for (let next = pending.shift(); next && next.range.start < offset; next = pending.shift()) if (next.type === "text") count += squeeze(next.value).length;
	else if (next.type === "element") pending.unshift(...next.children);
	return count;
}
// src/encode/gates/index.ts
/**
* What must hold of every encoded document before it is given out: its text is the transcription's, every line is told,
* every pointer leads somewhere, and it is valid. Each error says that no document was made.
*/
async function checkAll({ tree, compiled, path }, validators, engines) {
	return [
		...checkText(tree, compiled.root, path),
		...checkLedger(tree, compiled.root, path),
		...checkPointers(compiled.root, path),
		...await checkValidity({
			tree,
			tei: compiled.text,
			path
		}, validators, engines)
	];
}
// src/encode/gates/schemas.ts
/** The schemas that made documents are held to, ready for all documents of a run: the one that comes with teiwright, and the project's. */
async function schemasFor(own, { engines, host }) {
	const shipped = new Source(SHIPPED, new TextDecoder().decode(host.asset(SHIPPED)));
	const validators = [];
	const diagnostics = [];
	for (const schema of [shipped, ...own.filter(({ text }) => text !== shipped.text)]) {
		const compiled = await engines.relaxng.compile(schema);
		diagnostics.push(...compiled.diagnostics);
		if (compiled.value) validators.push(compiled.value);
	}
	return {
		value: validators,
		diagnostics
	};
}
const SHIPPED = "schemas/archival.rng";
// node_modules/bail/index.js
/**
* Throw a given error.
*
* @param {Error|null|undefined} [error]
*   Maybe error.
* @returns {asserts error is null|undefined}
*/
function bail(error) {
	if (error) throw error;
}
// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/trough/lib/index.js
/**
* @typedef {(error?: Error | null | undefined, ...output: Array<any>) => void} Callback
*   Callback.
*
* @typedef {(...input: Array<any>) => any} Middleware
*   Ware.
*
* @typedef Pipeline
*   Pipeline.
* @property {Run} run
*   Run the pipeline.
* @property {Use} use
*   Add middleware.
*
* @typedef {(...input: Array<any>) => void} Run
*   Call all middleware.
*
*   Calls `done` on completion with either an error or the output of the
*   last middleware.
*
*   > 👉 **Note**: as the length of input defines whether async functions get a
*   > `next` function,
*   > it’s recommended to keep `input` at one value normally.

*
* @typedef {(fn: Middleware) => Pipeline} Use
*   Add middleware.
*/
/**
* Create new middleware.
*
* @returns {Pipeline}
*   Pipeline.
*/
function trough() {
	/** @type {Array<Middleware>} */
	const fns = [];
	/** @type {Pipeline} */
	const pipeline = {
		run,
		use
	};
	return pipeline;
	/** @type {Run} */
	function run(...values) {
		let middlewareIndex = -1;
		/** @type {Callback} */
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		/**
		* Run the next `fn`, or we’re done.
		*
		* @param {Error | null | undefined} error
		* @param {Array<any>} output
		*/
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	/** @type {Use} */
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
/**
* Wrap `middleware` into a uniform interface.
*
* You can pass all input to the resulting function.
* `callback` is then called with the output of `middleware`.
*
* If `middleware` accepts more arguments than the later given in input,
* an extra `done` function is passed to it after that input,
* which must be called by `middleware`.
*
* The first value in `input` is the main input value.
* All other input values are the rest input values.
* The values given to `callback` are the input values,
* merged with every non-nullish output value.
*
* * if `middleware` throws an error,
*   returns a promise that is rejected,
*   or calls the given `done` function with an error,
*   `callback` is called with that error
* * if `middleware` returns a value or returns a promise that is resolved,
*   that value is the main output value
* * if `middleware` calls `done`,
*   all non-nullish values except for the first one (the error) overwrite the
*   output values
*
* @param {Middleware} middleware
*   Function to wrap.
* @param {Callback} callback
*   Callback called with the output of `middleware`.
* @returns {Run}
*   Wrapped middleware.
*/
function wrap(middleware, callback) {
	/** @type {boolean} */
	let called;
	return wrapped;
	/**
	* Call `middleware`.
	* @this {any}
	* @param {Array<any>} parameters
	* @returns {void}
	*/
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		/** @type {any} */
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	/**
	* Call `callback`, only once.
	*
	* @type {Callback}
	*/
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	/**
	* Call `done` with one value.
	*
	* @param {any} [value]
	*/
	function then(value) {
		done(null, value);
	}
}
// node_modules/unified/lib/callable-instance.js
const CallableInstance = (
/**
* @this {Function}
* @param {string | symbol} property
* @returns {(...parameters: Array<unknown>) => unknown}
*/
function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	/** @type {(...parameters: Array<unknown>) => unknown} */
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});
// node_modules/unified/lib/index.js
/**
* @typedef {import('trough').Pipeline} Pipeline
*
* @typedef {import('unist').Node} Node
*
* @typedef {import('vfile').Compatible} Compatible
* @typedef {import('vfile').Value} Value
*
* @typedef {import('../index.js').CompileResultMap} CompileResultMap
* @typedef {import('../index.js').Data} Data
* @typedef {import('../index.js').Settings} Settings
*/
/**
* @typedef {CompileResultMap[keyof CompileResultMap]} CompileResults
*   Acceptable results from compilers.
*
*   To register custom results, add them to
*   {@linkcode CompileResultMap}.
*/
/**
* @template {Node} [Tree=Node]
*   The node that the compiler receives (default: `Node`).
* @template {CompileResults} [Result=CompileResults]
*   The thing that the compiler yields (default: `CompileResults`).
* @callback Compiler
*   A **compiler** handles the compiling of a syntax tree to something else
*   (in most cases, text) (TypeScript type).
*
*   It is used in the stringify phase and called with a {@linkcode Node}
*   and {@linkcode VFile} representation of the document to compile.
*   It should return the textual representation of the given tree (typically
*   `string`).
*
*   > **Note**: unified typically compiles by serializing: most compilers
*   > return `string` (or `Uint8Array`).
*   > Some compilers, such as the one configured with
*   > [`rehype-react`][rehype-react], return other values (in this case, a
*   > React tree).
*   > If you’re using a compiler that doesn’t serialize, expect different
*   > result values.
*   >
*   > To register custom results in TypeScript, add them to
*   > {@linkcode CompileResultMap}.
*
*   [rehype-react]: https://github.com/rehypejs/rehype-react
* @param {Tree} tree
*   Tree to compile.
* @param {VFile} file
*   File associated with `tree`.
* @returns {Result}
*   New content: compiled text (`string` or `Uint8Array`, for `file.value`) or
*   something else (for `file.result`).
*/
/**
* @template {Node} [Tree=Node]
*   The node that the parser yields (default: `Node`)
* @callback Parser
*   A **parser** handles the parsing of text to a syntax tree.
*
*   It is used in the parse phase and is called with a `string` and
*   {@linkcode VFile} of the document to parse.
*   It must return the syntax tree representation of the given file
*   ({@linkcode Node}).
* @param {string} document
*   Document to parse.
* @param {VFile} file
*   File associated with `document`.
* @returns {Tree}
*   Node representing the given file.
*/
/**
* @typedef {(
*   Plugin<Array<any>, any, any> |
*   PluginTuple<Array<any>, any, any> |
*   Preset
* )} Pluggable
*   Union of the different ways to add plugins and settings.
*/
/**
* @typedef {Array<Pluggable>} PluggableList
*   List of plugins and presets.
*/
/**
* @template {Array<unknown>} [PluginParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=Node]
*   Value that is expected as input (default: `Node`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=Input]
*   Value that is yielded as output (default: `Input`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   (this: Processor, ...parameters: PluginParameters) =>
*     Input extends string ? // Parser.
*        Output extends Node | undefined ? undefined | void : never :
*     Output extends CompileResults ? // Compiler.
*        Input extends Node | undefined ? undefined | void : never :
*     Transformer<
*       Input extends Node ? Input : Node,
*       Output extends Node ? Output : Node
*     > | undefined | void
* )} Plugin
*   Single plugin.
*
*   Plugins configure the processors they are applied on in the following
*   ways:
*
*   *   they change the processor, such as the parser, the compiler, or by
*       configuring data
*   *   they specify how to handle trees and files
*
*   In practice, they are functions that can receive options and configure the
*   processor (`this`).
*
*   > **Note**: plugins are called when the processor is *frozen*, not when
*   > they are applied.
*/
/**
* Tuple of a plugin and its configuration.
*
* The first item is a plugin, the rest are its parameters.
*
* @template {Array<unknown>} [TupleParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=undefined]
*   Value that is expected as input (optional).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=undefined] (optional).
*   Value that is yielded as output.
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   [
*     plugin: Plugin<TupleParameters, Input, Output>,
*     ...parameters: TupleParameters
*   ]
* )} PluginTuple
*/
/**
* @typedef Preset
*   Sharable configuration.
*
*   They can contain plugins and settings.
* @property {PluggableList | undefined} [plugins]
*   List of plugins and presets (optional).
* @property {Settings | undefined} [settings]
*   Shared settings for parsers and compilers (optional).
*/
/**
* @template {VFile} [File=VFile]
*   The file that the callback receives (default: `VFile`).
* @callback ProcessCallback
*   Callback called when the process is done.
*
*   Called with either an error or a result.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {File | undefined} [file]
*   Processed file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Tree=Node]
*   The tree that the callback receives (default: `Node`).
* @callback RunCallback
*   Callback called when transformers are done.
*
*   Called with either an error or results.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {Tree | undefined} [tree]
*   Transformed tree (optional).
* @param {VFile | undefined} [file]
*   File (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Output=Node]
*   Node type that the transformer yields (default: `Node`).
* @callback TransformCallback
*   Callback passed to transforms.
*
*   If the signature of a `transformer` accepts a third argument, the
*   transformer may perform asynchronous operations, and must call it.
* @param {Error | undefined} [error]
*   Fatal error to stop the process (optional).
* @param {Output | undefined} [tree]
*   New, changed, tree (optional).
* @param {VFile | undefined} [file]
*   New, changed, file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Input=Node]
*   Node type that the transformer expects (default: `Node`).
* @template {Node} [Output=Input]
*   Node type that the transformer yields (default: `Input`).
* @callback Transformer
*   Transformers handle syntax trees and files.
*
*   They are functions that are called each time a syntax tree and file are
*   passed through the run phase.
*   When an error occurs in them (either because it’s thrown, returned,
*   rejected, or passed to `next`), the process stops.
*
*   The run phase is handled by [`trough`][trough], see its documentation for
*   the exact semantics of these functions.
*
*   > **Note**: you should likely ignore `next`: don’t accept it.
*   > it supports callback-style async work.
*   > But promises are likely easier to reason about.
*
*   [trough]: https://github.com/wooorm/trough#function-fninput-next
* @param {Input} tree
*   Tree to handle.
* @param {VFile} file
*   File to handle.
* @param {TransformCallback<Output>} next
*   Callback.
* @returns {(
*   Promise<Output | undefined | void> |
*   Promise<never> | // For some reason this is needed separately.
*   Output |
*   Error |
*   undefined |
*   void
* )}
*   If you accept `next`, nothing.
*   Otherwise:
*
*   *   `Error` — fatal error to stop the process
*   *   `Promise<undefined>` or `undefined` — the next transformer keeps using
*       same tree
*   *   `Promise<Node>` or `Node` — new, changed, tree
*/
/**
* @template {Node | undefined} ParseTree
*   Output of `parse`.
* @template {Node | undefined} HeadTree
*   Input for `run`.
* @template {Node | undefined} TailTree
*   Output for `run`.
* @template {Node | undefined} CompileTree
*   Input of `stringify`.
* @template {CompileResults | undefined} CompileResult
*   Output of `stringify`.
* @template {Node | string | undefined} Input
*   Input of plugin.
* @template Output
*   Output of plugin (optional).
* @typedef {(
*   Input extends string
*     ? Output extends Node | undefined
*       ? // Parser.
*         Processor<
*           Output extends undefined ? ParseTree : Output,
*           HeadTree,
*           TailTree,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Output extends CompileResults
*     ? Input extends Node | undefined
*       ? // Compiler.
*         Processor<
*           ParseTree,
*           HeadTree,
*           TailTree,
*           Input extends undefined ? CompileTree : Input,
*           Output extends undefined ? CompileResult : Output
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Input extends Node | undefined
*     ? Output extends Node | undefined
*       ? // Transform.
*         Processor<
*           ParseTree,
*           HeadTree extends undefined ? Input : HeadTree,
*           Output extends undefined ? TailTree : Output,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : // Unknown.
*       Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
* )} UsePlugin
*   Create a processor based on the input/output of a {@link Plugin plugin}.
*/
/**
* @template {CompileResults | undefined} Result
*   Node type that the transformer yields.
* @typedef {(
*   Result extends Value | undefined ?
*     VFile :
*     VFile & {result: Result}
*   )} VFileWithOutput
*   Type to generate a {@linkcode VFile} corresponding to a compiler result.
*
*   If a result that is not acceptable on a `VFile` is used, that will
*   be stored on the `result` field of {@linkcode VFile}.
*/
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
const own$3 = {}.hasOwnProperty;
/**
* Create a new processor.
*
* @example
*   This example shows how a new processor can be created (from `remark`) and linked
*   to **stdin**(4) and **stdout**(4).
*
*   ```js
*   import process from 'node:process'
*   import concatStream from 'concat-stream'
*   import {remark} from 'remark'
*
*   process.stdin.pipe(
*     concatStream(function (buf) {
*       process.stdout.write(String(remark().processSync(buf)))
*     })
*   )
*   ```
*
* @returns
*   New *unfrozen* processor (`processor`).
*
*   This processor is configured to work the same as its ancestor.
*   When the descendant processor is configured in the future it does not
*   affect the ancestral processor.
*/
const unified = new class Processor extends CallableInstance {
	/**
	* Create a processor.
	*/
	constructor() {
		super("copy");
		/**
		* Compiler to use (deprecated).
		*
		* @deprecated
		*   Use `compiler` instead.
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.Compiler = void 0;
		/**
		* Parser to use (deprecated).
		*
		* @deprecated
		*   Use `parser` instead.
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.Parser = void 0;
		/**
		* Internal list of configured plugins.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Array<PluginTuple<Array<unknown>>>}
		*/
		this.attachers = [];
		/**
		* Compiler to use.
		*
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.compiler = void 0;
		/**
		* Internal state to track where we are while freezing.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {number}
		*/
		this.freezeIndex = -1;
		/**
		* Internal state to track whether we’re frozen.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {boolean | undefined}
		*/
		this.frozen = void 0;
		/**
		* Internal state.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Data}
		*/
		this.namespace = {};
		/**
		* Parser to use.
		*
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.parser = void 0;
		/**
		* Internal list of configured transformers.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Pipeline}
		*/
		this.transformers = trough();
	}
	/**
	* Copy a processor.
	*
	* @deprecated
	*   This is a private internal method and should not be used.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   New *unfrozen* processor ({@linkcode Processor}) that is
	*   configured to work the same as its ancestor.
	*   When the descendant processor is configured in the future it does not
	*   affect the ancestral processor.
	*/
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	/**
	* Configure the processor with info available to all plugins.
	* Information is stored in an object.
	*
	* Typically, options can be given to a specific plugin, but sometimes it
	* makes sense to have information shared with several plugins.
	* For example, a list of HTML elements that are self-closing, which is
	* needed during all phases.
	*
	* > **Note**: setting information cannot occur on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* > **Note**: to register custom data in TypeScript, augment the
	* > {@linkcode Data} interface.
	*
	* @example
	*   This example show how to get and set info:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   const processor = unified().data('alpha', 'bravo')
	*
	*   processor.data('alpha') // => 'bravo'
	*
	*   processor.data() // => {alpha: 'bravo'}
	*
	*   processor.data({charlie: 'delta'})
	*
	*   processor.data() // => {charlie: 'delta'}
	*   ```
	*
	* @template {keyof Data} Key
	*
	* @overload
	* @returns {Data}
	*
	* @overload
	* @param {Data} dataset
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Key} key
	* @returns {Data[Key]}
	*
	* @overload
	* @param {Key} key
	* @param {Data[Key]} value
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @param {Data | Key} [key]
	*   Key to get or set, or entire dataset to set, or nothing to get the
	*   entire dataset (optional).
	* @param {Data[Key]} [value]
	*   Value to set (optional).
	* @returns {unknown}
	*   The current processor when setting, the value at `key` when getting, or
	*   the entire dataset when getting without key.
	*/
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own$3.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	/**
	* Freeze a processor.
	*
	* Frozen processors are meant to be extended and not to be configured
	* directly.
	*
	* When a processor is frozen it cannot be unfrozen.
	* New processors working the same way can be created by calling the
	* processor.
	*
	* It’s possible to freeze processors explicitly by calling `.freeze()`.
	* Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
	* `.stringify()`, `.process()`, or `.processSync()` are called.
	*
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   The current processor.
	*/
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	/**
	* Parse text to a syntax tree.
	*
	* > **Note**: `parse` freezes the processor if not already *frozen*.
	*
	* > **Note**: `parse` performs the parse phase, not the run phase or other
	* > phases.
	*
	* @param {Compatible | undefined} [file]
	*   file to parse (optional); typically `string` or `VFile`; any value
	*   accepted as `x` in `new VFile(x)`.
	* @returns {ParseTree extends undefined ? Node : ParseTree}
	*   Syntax tree representing `file`.
	*/
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	/**
	* Process the given file as configured on the processor.
	*
	* > **Note**: `process` freezes the processor if not already *frozen*.
	*
	* > **Note**: `process` performs the parse, run, and stringify phases.
	*
	* @overload
	* @param {Compatible | undefined} file
	* @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
	* @returns {undefined}
	*
	* @overload
	* @param {Compatible | undefined} [file]
	* @returns {Promise<VFileWithOutput<CompileResult>>}
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`]; any value accepted as
	*   `x` in `new VFile(x)`.
	* @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
	*   Callback (optional).
	* @returns {Promise<VFile> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise a promise, rejected with a fatal error or resolved with the
	*   processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {((file: VFileWithOutput<CompileResult>) => undefined | void) | undefined} resolve
		* @param {(error: Error | undefined) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			/**
			* @param {Error | undefined} error
			* @param {VFileWithOutput<CompileResult> | undefined} [file]
			* @returns {undefined}
			*/
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else done(void 0, file);
			}
		}
	}
	/**
	* Process the given file as configured on the processor.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `processSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `processSync` performs the parse, run, and stringify phases.
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`; any value accepted as
	*   `x` in `new VFile(x)`.
	* @returns {VFileWithOutput<CompileResult>}
	*   The processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	processSync(file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {VFileWithOutput<CompileResult> | undefined} */
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		return result;
		/**
		* @type {ProcessCallback<VFileWithOutput<CompileResult>>}
		*/
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* > **Note**: `run` freezes the processor if not already *frozen*.
	*
	* > **Note**: `run` performs the run phase, not other phases.
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} file
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} [file]
	* @returns {Promise<TailTree extends undefined ? Node : TailTree>}
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {(
	*   RunCallback<TailTree extends undefined ? Node : TailTree> |
	*   Compatible
	* )} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
	*   Callback (optional).
	* @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise, a promise rejected with a fatal error or resolved with the
	*   transformed tree.
	*/
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {(
		*   ((tree: TailTree extends undefined ? Node : TailTree) => undefined | void) |
		*   undefined
		* )} resolve
		* @param {(error: Error) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			/**
			* @param {Error | undefined} error
			* @param {Node} outputTree
			* @param {VFile} file
			* @returns {undefined}
			*/
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else done(void 0, resultingTree, file);
			}
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `runSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `runSync` performs the run phase, not other phases.
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {TailTree extends undefined ? Node : TailTree}
	*   Transformed tree.
	*/
	runSync(tree, file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {(TailTree extends undefined ? Node : TailTree) | undefined} */
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		return result;
		/**
		* @type {RunCallback<TailTree extends undefined ? Node : TailTree>}
		*/
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	/**
	* Compile a syntax tree.
	*
	* > **Note**: `stringify` freezes the processor if not already *frozen*.
	*
	* > **Note**: `stringify` performs the stringify phase, not the run phase
	* > or other phases.
	*
	* @param {CompileTree extends undefined ? Node : CompileTree} tree
	*   Tree to compile.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {CompileResult extends undefined ? Value : CompileResult}
	*   Textual representation of the tree (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most compilers
	*   > return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	/**
	* Configure the processor to use a plugin, a list of usable values, or a
	* preset.
	*
	* If the processor is already using a plugin, the previous plugin
	* configuration is changed based on the options that are passed in.
	* In other words, the plugin is not added a second time.
	*
	* > **Note**: `use` cannot be called on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* @example
	*   There are many ways to pass plugins to `.use()`.
	*   This example gives an overview:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   unified()
	*     // Plugin with options:
	*     .use(pluginA, {x: true, y: true})
	*     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
	*     .use(pluginA, {y: false, z: true})
	*     // Plugins:
	*     .use([pluginB, pluginC])
	*     // Two plugins, the second with options:
	*     .use([pluginD, [pluginE, {}]])
	*     // Preset with plugins and settings:
	*     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
	*     // Settings only:
	*     .use({settings: {position: false}})
	*   ```
	*
	* @template {Array<unknown>} [Parameters=[]]
	* @template {Node | string | undefined} [Input=undefined]
	* @template [Output=Input]
	*
	* @overload
	* @param {Preset | null | undefined} [preset]
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {PluggableList} list
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Plugin<Parameters, Input, Output>} plugin
	* @param {...(Parameters | [boolean])} parameters
	* @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
	*
	* @param {PluggableList | Plugin | Preset | null | undefined} value
	*   Usable value.
	* @param {...unknown} parameters
	*   Parameters, when a plugin is given as a usable value.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   Current processor.
	*/
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		/**
		* @param {Pluggable} value
		* @returns {undefined}
		*/
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		/**
		* @param {Preset} result
		* @returns {undefined}
		*/
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		/**
		* @param {PluggableList | null | undefined} plugins
		* @returns {undefined}
		*/
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		/**
		* @param {Plugin} plugin
		* @param {Array<unknown>} parameters
		* @returns {undefined}
		*/
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
/**
* Assert a parser is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Parser}
*/
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
/**
* Assert a compiler is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Compiler}
*/
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
/**
* Assert the processor is not frozen.
*
* @param {string} name
* @param {unknown} frozen
* @returns {asserts frozen is false}
*/
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
/**
* Assert `node` is a unist node.
*
* @param {unknown} node
* @returns {asserts node is Node}
*/
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
/**
* Assert that `complete` is `true`.
*
* @param {string} name
* @param {string} asyncName
* @param {unknown} complete
* @returns {asserts complete is true}
*/
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
/**
* @param {Compatible | undefined} [value]
* @returns {VFile}
*/
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
/**
* @param {Compatible | undefined} [value]
* @returns {value is VFile}
*/
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
/**
* @param {unknown} [value]
* @returns {value is Value}
*/
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// src/encode/authority/tokens.ts
/** The words and marks of a text, white space left out: `I. Kozlov` gives `I`, `.`, `Kozlov`. */
function tokensOf$1(text, from = 0, to = text.length) {
	const tokens = [];
	const pattern = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) tokens.push({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	});
	return tokens;
}
// src/encode/authority/variants.ts
/** The forms of an entry: those listed, and for persons initials with surname, and the surname alone. */
function formsOf(entry) {
	const known = entry.names.filter((name) => name.type !== "candidate" && name.text !== "");
	const listed = known.map((name) => ({
		text: name.text,
		entry,
		listed: true
	}));
	if (entry.kind !== "person") return listed;
	const derived = known.flatMap(derivedForms).filter((text) => !listed.some((form) => form.text === text));
	return [...listed, ...[...new Set(derived)].map((text) => ({
		text,
		entry,
		listed: false
	}))];
}
function derivedForms(name) {
	const { forename, surname } = name;
	if (!surname) return [];
	if (!forename) return [surname];
	const first = forename.split(/\s+/)[0] ?? "";
	const initials = forename.split(/[\s.]+/).flatMap((part) => part ? [`${part[0]}.`] : []);
	return [
		surname,
		`${first} ${surname}`,
		`${initials.join(" ")} ${surname}`,
		`${initials[0]} ${surname}`
	];
}
// src/encode/authority/matcher.ts
/** A matcher over all forms of all names of the authority. */
function matcherOf(authority) {
	const root = {
		next: /* @__PURE__ */ new Map(),
		ends: []
	};
	for (const entry of authority.entries.values()) for (const form of formsOf(entry)) insert(root, form);
	return {
		longest: (tokens, at, most) => longest(root, tokens, at, most ?? tokens.length),
		longestMisspelt: (tokens, at) => longestMisspelt(root, tokens, at)
	};
}
function insert(root, form) {
	let branch = root;
	for (const token of tokensOf$1(form.text)) {
		let next = branch.next.get(token.text);
		if (!next) {
			next = {
				next: /* @__PURE__ */ new Map(),
				ends: []
			};
			branch.next.set(token.text, next);
		}
		branch = next;
	}
	if (branch !== root) branch.ends.push(form);
}
function longest(root, tokens, at, most) {
	let branch = root;
	let found;
	for (let i = at; i < tokens.length && i - at < most; i++) {
		branch = branch.next.get(tokens[i]?.text ?? "");
		if (!branch) break;
		if (branch.ends.length > 0) found = {
			length: i - at + 1,
			forms: branch.ends
		};
	}
	return found;
}
const SHORTEST_MISSPELT = 7;
function longestMisspelt(root, tokens, at) {
	let best;
	const walk = (branch, i, misspelt) => {
		const length = i - at;
		if (misspelt && length > 1 && branch.ends.length > 0 && length > (best?.length ?? 0)) best = {
			length,
			forms: branch.ends,
			misspelt
		};
		const word = tokens[i]?.text;
		if (word === void 0) return;
		const exact = branch.next.get(word);
		if (exact) walk(exact, i + 1, misspelt);
		if (misspelt || word.length < SHORTEST_MISSPELT) return;
		for (const [correct, next] of branch.next) if (correct !== word && correct.length >= SHORTEST_MISSPELT && editDistance(word, correct) === 1) walk(next, i + 1, {
			index: i,
			correct
		});
	};
	walk(root, at, void 0);
	return best;
}
// src/core/fingerprint.ts
/** A short text that differs wherever two texts do, but by chance: FNV-1a with 64 bits, in hexadecimal. No protection against intent. */
function fingerprint(text) {
	let [a, b, c, d] = [
		8997,
		33826,
		40164,
		52210
	];
	for (const byte of new TextEncoder().encode(text)) {
		a ^= byte;
		const first = a * 435;
		const second = b * 435 + (first >>> 16);
		const third = c * 435 + (a << 8) + (second >>> 16);
		d = d * 435 + (b << 8) + (third >>> 16) & 65535;
		a = first & 65535;
		b = second & 65535;
		c = third & 65535;
	}
	return [
		d,
		c,
		b,
		a
	].map((part) => part.toString(16).padStart(4, "0")).join("");
}
// src/encode/seal.ts
/** What the seal is before the text is known. */
const OPEN_SEAL = "0000000000000000";
/** A made document with its seal set. */
function sealed(tei) {
	return tei.replace(SEAL, (_, before) => before + fingerprint(tei));
}
const SEAL = /(<change who="#encoder" n=")([0-9a-f]{16})(?=")/;
// src/encode/lexicon/letters.ts
/** The labels of a memo's or telegram's head, in lower case, with what they tell. */
const HEAD_LABELS = {
	"memorandum for": "to",
	to: "to",
	for: "to",
	from: "from",
	through: "through",
	via: "through",
	subject: "subject",
	re: "subject",
	reference: "reference",
	date: "date",
	info: "info",
	participants: "participants",
	present: "participants",
	"also present": "participants",
	attendees: "participants",
	absent: "absent",
	place: "place",
	priority: "priority",
	classification: "classification",
	attention: "attention",
	attn: "attention",
	drafted: "drafted",
	"drafted by": "drafted",
	ref: "reference",
	refs: "reference",
	thru: "through",
	time: "date",
	an: "to",
	von: "from",
	betr: "subject",
	betreff: "subject",
	datum: "date",
	objet: "subject",
	кому: "to",
	от: "from",
	тема: "subject"
};
/** A text as a line of a memo's head: a known label, with a colon or in capitals above its value; undefined if it is none. */
function headLineOf(text) {
	const match = /^(?<label>\p{L}+(?: \p{L}+)?)(?<mark>\s*:)\s*\S/u.exec(text.slice(0, 200)) ?? /^(?<label>\p{Lu}+(?: FOR)?)(?<mark>)[ \t]*[\r\n]\s*\S/u.exec(text.slice(0, 200));
	const what = HEAD_LABELS[match?.groups?.label?.toLowerCase() ?? ""];
	if (!match || what === void 0) return void 0;
	return {
		what,
		labelLength: (match.groups?.label ?? "").length + (match.groups?.mark ?? "").length,
		valueStart: match[0].length - 1
	};
}
/** Whether a line begins with a label of memos' heads and tells something. */
function isHeadLine(line) {
	return headLineOf(line) !== void 0;
}
/** Whether a line is nothing but a label of memos' heads, whose value stands below. */
function isHeadLabel(line) {
	const label = /^(?<label>\p{Lu}+(?: FOR)?|\p{L}+(?: for)?(?=\s*:))\s*:?$/u.exec(line)?.groups?.label;
	return label !== void 0 && HEAD_LABELS[label.toLowerCase()] !== void 0;
}
/** Labels that stand where the name of a speaker would, in lower case. */
const NO_SPEAKERS = new Set("action agenda annex comment conclusion decision decided enclosure example item location motion n.b note notes ps recommendation remark resolution resolved result source summary translation vote".split(" "));
/** The number under which a document was sent or filed. */
const REFERENCE$1 = /^(?:(?:Our |Your )?(?:No|Nr|Ref|Reference|Reg)\b\.?:?\s*\S*\d\S*(?: of .+)?|\d{1,6}\.)$/i;
/** The words that a letter opens with. */
const SALUTE = /^(?:(?:My )?Dear\b|Sirs?\b|Gentlemen\b|Madam\b|(?:Esteemed|Respected|Honou?red)\b|To whom it may concern)[^!?;]{0,60}(?<![.])$/i;
/** The words that a letter closes with. */
const VALEDICTION = /^(?:(?:Very |Most )?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially)(?: yours)?|Yours\b.*|With (?:best|kind|warm|comradely|the highest)\b.*|(?:Best|Kind|Warm) regards|As ever|Ever yours|Fraternally|All the best|I (?:am|remain|have the honou?r)\b.*)[,.]?$/i;
/** The marks that stand where a signature is in the original. */
const SIGNATURE_MARK = /\[(?:signature|signed|sgd\.?|[^\][]{0,40}signature)\]|\/s\/|\(signed\)|\(sgd\.?\)/i;
/** A note on who got a copy or what went with the document. */
const DISTRIBUTION = /^(?:cc|c\.c\.|copy to|copies to|distribution|encls?|enclosures?|attachments?)\b\.?\s*:\s*\S/i;
/** The heading of something that went with the document and follows it. */
const ENCLOSURE = /^(?:Enclosure|Attachment|Annex|Appendix|Tab)(?:\s+(?:No\.\s*)?[\dA-Z]{1,3})?(?:[.:—–-]\s+.{1,120})?$/i;
/** An addition after the signature. */
const POSTSCRIPT = /^P\.?\s?S\.?:?(?=\s|$)/;
// src/encode/span-index.ts
/** An index of some spans. */
function spanIndex(spans) {
	const pages = /* @__PURE__ */ new Map();
	const long = [];
	const add = (span) => {
		const [first, last] = pagesOf(span);
		if (last - first > MOST_PAGES) long.push(span);
		else for (let page = first; page <= last; page++) (pages.get(page) ?? fresh(pages, page)).push(span);
	};
	for (const span of spans) add(span);
	return {
		add,
		near: (range) => {
			const [first, last] = pagesOf(range);
			const found = new Set(long);
			for (let page = first; page <= last; page++) for (const span of pages.get(page) ?? []) found.add(span);
			return [...found];
		}
	};
}
const PAGE = 128;
const MOST_PAGES = 32;
function pagesOf({ start, end }) {
	return [Math.floor(start / PAGE), Math.floor(end / PAGE)];
}
function fresh(pages, page) {
	const spans = [];
	pages.set(page, spans);
	return spans;
}
// src/encode/spans.ts
/** The block with more spans laid over it; one that would cross a span already there is left out. */
function withSpans(block, more) {
	if (more.length === 0) return block;
	const index = indexOf$1(block.spans);
	const spans = [...block.spans];
	for (const span of more) {
		if (index.near(span).some((other) => clash(other, span))) continue;
		index.add(span);
		spans.push(span);
	}
	indexes.set(spans, index);
	return {
		...block,
		spans
	};
}
/**
* The block with a group of spans that make sense together only, the outermost first: all of them, or none where one
* would cross another. How the page sets words off gives way to what they mean.
*/
function withGroup(block, group) {
	const [outer, ...inner] = group;
	if (!outer) return block;
	const index = indexOf$1(block.spans);
	const near = new Set(group.flatMap((span) => index.near(span)));
	const yielding = new Set([...near].filter((span) => yields(span, outer, inner)));
	if (group.some((span) => [...near].some((other) => !yielding.has(other) && clash(other, span)))) {
		indexes.set(block.spans, index);
		return block;
	}
	for (const span of group) index.add(span);
	const spans = [...yielding.size > 0 ? block.spans.filter((span) => !yielding.has(span)) : block.spans, ...group];
	if (yielding.size === 0) indexes.set(spans, index);
	return {
		...block,
		spans
	};
}
/** The indexes of spans that were laid last: more are mostly laid over the same block one after another. */
const indexes = /* @__PURE__ */ new WeakMap();
/** An index that the caller may add to; the spans that it was of lose it. */
function indexOf$1(spans) {
	const known = indexes.get(spans) ?? spanIndex(spans);
	indexes.delete(spans);
	return known;
}
/** Whether how words look gives way to a group of spans that say what they are. */
function yields(span, outer, inner) {
	if (!FORMATS$1.has(span.element) || holds(span, outer)) return false;
	if (!overlap(outer, span) && !inner.some((each) => overlap(each, span))) return false;
	return !holds(outer, span) || inner.some((each) => overlap(each, span));
}
/** Elements that say how words look. */
const FORMATS$1 = /* @__PURE__ */ new Set([
	"hi",
	"q",
	"del",
	"add"
]);
/** Whether a span may not be laid over another: they cross, or it would hold what parts the text into lines or cells. */
function clash(there, more) {
	if (cross(there, more)) return true;
	return LAYOUT.has(there.element) && overlap(there, more) && !holds(there, more);
}
/** Elements that part the text of a block; nothing may reach over their bounds. */
const LAYOUT = /* @__PURE__ */ new Set([
	"row",
	"cell",
	"l",
	"speaker",
	"p",
	"label"
]);
/** Whether two stretches overlap without one holding the other. */
function cross(a, b) {
	return a.start < b.end && b.start < a.end && !holds(a, b) && !holds(b, a);
}
/** Whether the first stretch holds all of the second. */
function holds(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
/** Whether two stretches share a character. */
function overlap(a, b) {
	return a.start < b.end && b.start < a.end;
}
// src/encode/compile/inline.ts
/** A stretch of the text as TEI: its characters, with the spans that it holds as elements around them. */
function inlineOf(tree, range, spans) {
	return trimEnds(nest(tree, range, inOrder(spans.filter((span) => range.start <= span.start && span.end <= range.end))));
}
/** An element with its attributes, those without a value left out. */
function element$2(name, attributes = {}, children = []) {
	const given = Object.entries(attributes).filter((entry) => entry[1] !== void 0);
	return {
		type: "element",
		name,
		attributes: Object.fromEntries(given),
		children: [...children]
	};
}
/** An element with the stretch of the text that it stands for. */
function placed(made, { start, end }) {
	return {
		...made,
		data: { range: {
			start,
			end
		} }
	};
}
/** A text node. */
function text$1(value) {
	return {
		type: "text",
		value
	};
}
/** Outer spans before inner ones; an empty span stands before what starts at its place. */
function inOrder(spans) {
	return spans.map((span, index) => ({
		span,
		index
	})).toSorted((a, b) => a.span.start - b.span.start || emptyFirst(a.span, b.span) || b.span.end - a.span.end || a.index - b.index).map(({ span }) => span);
}
function emptyFirst(a, b) {
	return Number(b.end === b.start) - Number(a.end === a.start);
}
function nest(tree, range, spans) {
	const nodes = [];
	let at = range.start;
	for (let i = 0; i < spans.length;) {
		const span = spans[i];
		if (!span) break;
		if (span.start > at) nodes.push(text$1(collapse(tree.text.slice(at, span.start))));
		let next = i + 1;
		while (next < spans.length && isInside$1(spans[next], span)) next++;
		nodes.push(...elementFor(tree, span, spans.slice(i + 1, next)));
		at = span.end;
		i = next;
	}
	if (at < range.end) nodes.push(text$1(collapse(tree.text.slice(at, range.end))));
	return nodes;
}
function isInside$1(inner, outer) {
	if (!inner || cross(inner, outer)) return false;
	return inner.start < outer.end || inner.start === outer.start && outer.start < outer.end && inner.end <= outer.end;
}
/** A spelling that stands for another carries the other beside it. */
function elementFor(tree, span, inner) {
	const allowed = INSIDE.get(span.element);
	const content = nest(tree, span, allowed ? inner.filter((each) => allowed.has(each.element)) : inner);
	if (span.correction === void 0) return [placed(element$2(span.element, span.attributes, content), span)];
	const corr = placed(element$2("corr", span.attributes, [text$1(span.correction)]), span);
	return [element$2("choice", {}, [element$2("sic", {}, content), corr])];
}
/** Elements that take text only, or a description of it: markup that may not stand there is left out, and its text stays. */
const NOTHING$3 = /* @__PURE__ */ new Set();
const DESCRIPTION = /* @__PURE__ */ new Set(["desc", "figDesc"]);
const INSIDE = new Map([...[
	"ex",
	"pc",
	"desc",
	"figDesc"
].map((name) => [name, NOTHING$3]), ...[
	"gap",
	"space",
	"incident",
	"figure"
].map((name) => [name, DESCRIPTION])]);
/** White space at the ends belongs to what stands between blocks. */
function trimEnds(nodes) {
	const first = nodes[0];
	if (first?.type === "text") nodes[0] = text$1(first.value.replace(/^[ ]+/, ""));
	const last = nodes.at(-1);
	if (last?.type === "text") nodes[nodes.length - 1] = text$1(last.value.replace(/[ ]+$/, ""));
	return nodes.filter((node) => node.type !== "text" || node.value !== "");
}
// src/encode/compile/list.ts
/** A list with its items, each with its label; deeper items become lists in the item before them. */
function listOf$1(tree, blocks) {
	const [first] = blocks;
	const open = [listFor(first)];
	for (const block of blocks) {
		const depth = block.depth ?? 0;
		open.length = Math.min(open.length, depth + 1);
		while (open.length <= depth) {
			const inner = listFor(block);
			lastItem(open.at(-1))?.children.push(inner);
			open.push(inner);
		}
		open.at(-1)?.children.push(...itemOf(tree, block));
	}
	return open[0] ?? listFor(first);
}
function listFor(block) {
	return element$2("list", { type: block?.attributes?.type });
}
function lastItem(list) {
	const last = list?.children.at(-1);
	return last?.type === "element" ? last : void 0;
}
function itemOf(tree, block) {
	const label = block.spans.find((span) => span.element === "label" && span.start === block.start);
	const labelled = {
		start: block.start,
		end: label?.end ?? block.start
	};
	const rest = {
		start: labelled.end,
		end: block.end
	};
	return [placed(element$2("label", {}, inlineOf(tree, labelled, [])), labelled), placed(element$2("item", { n: block.attributes?.n }, inlineOf(tree, rest, block.spans)), rest)];
}
// src/encode/compile/blocks.ts
/** A block by itself. What stands where its own element may not is kept with its kind told. */
function single(tree, block, { zone, own }) {
	return placed(elementOf(tree, block, {
		zone,
		own
	}), block);
}
function elementOf(tree, block, { zone, own }) {
	const content = contentOf$2(tree, block);
	if (own !== "anywhere" && own !== "middle" && own !== zone) return element$2("ab", { type: block.role }, content);
	switch (block.role) {
		case "head":
		case "enclosure":
		case "section": return element$2("head", block.attributes, content);
		case "marginalia": return own === "anywhere" && isNote(content) ? content[0] : element$2("p", {}, content);
		case "distribution": return element$2("note", { type: "distribution" }, withBreaks(tree, block));
		case "footnote": return element$2("note", block.attributes, content);
		case "page-break": return element$2("pb", block.attributes);
		case "running-head": return element$2("fw", block.attributes, content);
		case "postscript": return postscript(tree, block);
		case "speech": return element$2("sp", block.attributes, elementsOnly(content));
		case "table": return element$2("table", block.attributes, elementsOnly(content));
		case "verse": return element$2("lg", block.attributes, elementsOnly(content));
		default: return element$2("p", block.attributes, content);
	}
}
/** Neighbouring blocks in the element that gathers them. */
function groupElement(tree, group, blocks) {
	if (group === "list") return listOf$1(tree, blocks);
	if (group === "memo-head") return element$2("list", { type: "memo-head" }, blocks.flatMap((block) => memoLine(tree, block)));
	const parts = [];
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i];
		if (!block) continue;
		if (block.role !== "address") {
			parts.push(...groupPart(tree, block));
			continue;
		}
		const lines = [block];
		for (let next = blocks[i + 1]; next?.role === "address"; next = blocks[++i + 1]) lines.push(next);
		const addressed = lines.map((line) => placed(element$2("addrLine", {}, contentOf$2(tree, line)), line));
		parts.push(element$2("address", {}, addressed));
	}
	return element$2(group, {}, parts);
}
function groupPart(tree, block) {
	const content = contentOf$2(tree, block);
	switch (block.role) {
		case "reference": return [placed(element$2("idno", { type: tree.facts.kind === "telegram" ? "telegram" : "reference" }, inlineOf(tree, block, [])), block)];
		case "valediction": return [placed(element$2("salute", {}, content), block)];
		case "stamp": return content;
		default: return [placed(element$2(block.role, block.attributes, content), block)];
	}
}
/** A label and what it tells; the label's colon stays with it. */
function memoLine(tree, block) {
	const line = headLineOf(tree.text.slice(block.start, block.end));
	const label = {
		start: block.start,
		end: block.start + (line?.labelLength ?? 0)
	};
	const value = {
		start: block.start + (line?.valueStart ?? 0),
		end: block.end
	};
	return [placed(element$2("label", {}, inlineOf(tree, label, block.spans)), label), placed(element$2("item", { n: line?.what }, itemContent(tree, block, value)), value)];
}
/** What a label tells; several participants are a list of their own. */
function itemContent(tree, block, value) {
	const lines = linesOf(tree.text, value);
	if (lines.length < 2) return inlineOf(tree, value, block.spans);
	const parts = lines.map((line) => inlineOf(tree, line, block.spans));
	if (!block.spans.every((span) => span.end <= value.start || lines.some((line) => line.start <= span.start && span.end <= line.end))) return inlineOf(tree, value, block.spans);
	if (headLineOf(tree.text.slice(block.start, block.end))?.what === "participants") return [element$2("list", { type: "participants" }, parts.map((part) => element$2("item", {}, part)))];
	return parts.flatMap((part, i) => i > 0 ? [
		text$1(" "),
		element$2("lb"),
		...part
	] : part);
}
/** Lines that stand under one another, with their breaks. */
function withBreaks(tree, block) {
	const has = (at) => block.spans.some((span) => span.start < at && at < span.end);
	const breaks = linesOf(tree.text, block).slice(1, 200).filter(({ start }) => !has(start) && !block.spans.some((span) => span.element === "lb" && span.start === start)).map(({ start }) => ({
		start,
		end: start,
		element: "lb",
		attributes: {}
	}));
	return inlineOf(tree, block, [...block.spans, ...breaks]);
}
/** What stands after the signature, with its label apart. */
function postscript(tree, block) {
	const label = POSTSCRIPT.exec(tree.text.slice(block.start, block.end))?.[0].trimEnd() ?? "";
	const rest = {
		start: block.start + label.length,
		end: block.end
	};
	return element$2("postscript", {}, [element$2("label", {}, [text$1(label)]), element$2("p", {}, inlineOf(tree, rest, block.spans))]);
}
/** What the spans of a block have made of all of its text, without the white space between. */
function elementsOnly(content) {
	return content.filter((node) => node.type !== "text" || /[^ \t\r\n\f]/.test(node.value)).map((node) => node.type === "element" && node.name === "row" ? {
		...node,
		children: [...elementsOnly(node.children)]
	} : node);
}
/** Whether the span of a bracket has already made a note of the whole block. */
function isNote(content) {
	const [only] = content;
	return content.length === 1 && only?.type === "element" && only.name === "note";
}
function contentOf$2(tree, block) {
	return inlineOf(tree, block, block.spans);
}
// src/encode/compile/body.ts
/** The body: one division for the document, with one for each enclosure. */
function bodyOf(tree) {
	const [main = [], ...enclosures] = partsOf$1(tree.children.filter(isBody));
	const kind = tree.facts.kind ?? "document";
	const parts = enclosures.map((blocks) => divisionOf(tree, blocks, "enclosure"));
	return element$2("body", {}, [divisionOf(tree, main, kind), ...parts]);
}
const ZONES = {
	address: "top",
	dateline: "top",
	distribution: "anywhere",
	enclosure: "top",
	footnote: "anywhere",
	head: "top",
	item: "middle",
	marginalia: "anywhere",
	"memo-head": "middle",
	"page-break": "anywhere",
	paragraph: "middle",
	postscript: "bottom",
	reference: "top",
	"running-head": "anywhere",
	salute: "top",
	section: "middle",
	signed: "bottom",
	speech: "middle",
	stamp: "top",
	table: "middle",
	valediction: "bottom",
	verse: "middle"
};
/** Blocks that come into one element when they stand side by side. */
const GROUPS = {
	reference: "opener",
	dateline: "opener",
	stamp: "opener",
	address: "opener",
	salute: "opener",
	"memo-head": "memo-head",
	item: "list",
	valediction: "closer",
	signed: "closer"
};
function divisionOf(tree, blocks, type) {
	const zones = blocks.map(zoneOf);
	const firstText = firstIndex(zones, (zone) => zone === "middle" || zone === "bottom");
	const lastText = lastTextOf(blocks, zones, firstText);
	const open = [element$2("div", { type })];
	for (let i = 0; i < blocks.length;) {
		const block = blocks[i];
		if (!block) break;
		const zone = i < firstText ? "top" : i > lastText ? "bottom" : "middle";
		if (zone === "bottom") open.length = 1;
		if (block.role === "section") {
			openSection(open, block.depth ?? 0);
			open.at(-1)?.children.push(single(tree, block, {
				zone,
				own: "middle"
			}));
			i++;
			continue;
		}
		const group = groupOf(block, zone);
		let end = i + 1;
		while (group && end < blocks.length && end < firstText === i < firstText && end > lastText === i > lastText && groupOf(blocks[end], zone) === group && !opensList(blocks[end])) end++;
		const made = group ? placed(groupElement(tree, group, blocks.slice(i, end)), {
			start: block.start,
			end: blocks[end - 1]?.end ?? 0
		}) : single(tree, block, {
			zone,
			own: zoneOf(block)
		});
		open.at(-1)?.children.push(made);
		i = end;
	}
	const [division] = open;
	if (!division) return element$2("div", { type });
	if (division.children.length === 0) division.children.push(element$2("p"));
	return division;
}
/** Opens a section at a depth, and closes those that lie as deep or deeper. */
function openSection(open, depth) {
	open.length = Math.min(open.length, depth + 1);
	const section = element$2("div", { type: "section" });
	open.at(-1)?.children.push(section);
	open.push(section);
}
/** Whether an item cannot go on with the list before it. */
function opensList(block) {
	return block?.role === "item" && block.depth === 0 && /^[1aAiI]$/.test(block.attributes?.n ?? "");
}
/** Where a block may stand; a note that a span did not make one of the whole block becomes a paragraph. */
function zoneOf(block) {
	if (block.role !== "marginalia") return ZONES[block.role];
	return block.spans.find((span) => span.start === block.start && span.end === block.end)?.element === "note" ? "anywhere" : "middle";
}
/** The last block of the text proper. Without any text there is no place for a closer, and all counts as text. */
function lastTextOf(blocks, zones, firstText) {
	const last = blocks.findLastIndex((block, i) => zones[i] === "middle" || zones[i] === "top" && block.role !== "dateline" && i > firstText);
	return last < 0 ? blocks.length : last;
}
function firstIndex(zones, fits) {
	const index = zones.findIndex(fits);
	return index < 0 ? zones.length : index;
}
/** The element that gathers a block with its neighbours, in the zone where that element may stand. */
function groupOf(block, zone) {
	if (!block) return void 0;
	const group = zone === "bottom" && block.role === "dateline" ? "closer" : GROUPS[block.role];
	if (group === "opener") return zone === "top" ? group : void 0;
	if (group === "closer") return zone === "bottom" ? group : void 0;
	return group;
}
// src/core/version.ts
/** The version of this package; a test keeps it equal to `package.json`. */
const VERSION = "0.1.0";
// src/encode/lexicon/languages.ts
/** Short words that are frequent in one language and rare in the others, by the language's tag. */
const FREQUENT = {
	de: [
		"der",
		"die",
		"und",
		"nicht",
		"das",
		"ist",
		"den",
		"mit",
		"ein",
		"von",
		"wir",
		"auf"
	],
	en: [
		"the",
		"of",
		"and",
		"that",
		"was",
		"for",
		"with",
		"is",
		"on",
		"be",
		"to",
		"by"
	],
	es: [
		"el",
		"los",
		"que",
		"las",
		"del",
		"por",
		"una",
		"con",
		"para",
		"es",
		"se",
		"su"
	],
	fr: [
		"le",
		"les",
		"des",
		"et",
		"que",
		"une",
		"dans",
		"est",
		"du",
		"pour",
		"nous",
		"vous"
	],
	ru: [
		"и",
		"в",
		"не",
		"на",
		"что",
		"с",
		"по",
		"о",
		"для",
		"от",
		"был",
		"его"
	]
};
/** The tags of languages with their names in English. */
const LANGUAGE_NAMES = {
	de: "German",
	en: "English",
	es: "Spanish",
	et: "Estonian",
	fr: "French",
	pl: "Polish",
	ru: "Russian",
	und: "Undetermined"
};
/** The language of most official papers in a country, by the country's code; a presumption and no more. */
const OFFICIAL_LANGUAGES = {
	AT: "de",
	DE: "de",
	EE: "et",
	ES: "es",
	FR: "fr",
	GB: "en",
	PL: "pl",
	RU: "ru",
	US: "en"
};
/** The tag of a language by its English name. */
function languageTag(name) {
	return Object.entries(LANGUAGE_NAMES).find(([, each]) => each?.toLowerCase() === name.trim().toLowerCase())?.[0];
}
/** The tag of the language whose frequent words a text has most of; `und` where there are too few of any. */
function languageOf(text) {
	const words = /* @__PURE__ */ new Map();
	for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
	const [best] = Object.entries(FREQUENT).map(([tag, frequent]) => ({
		tag,
		count: frequent.reduce((sum, word) => sum + (words.get(word) ?? 0), 0)
	})).toSorted((a, b) => b.count - a.count);
	return best && best.count >= 3 ? best.tag : "und";
}
// src/encode/compile/findings.ts
/** The findings of an encoded transcription. */
function findingsOf(tree, authority) {
	const { citation } = tree.facts;
	const title = blockOf$1(tree, "title");
	const signed = blockOf$1(tree, "signed");
	const dateline = blockOf$1(tree, "dateline");
	const repository = citation?.repository && orgNamed(textIn(tree, citation.repository), authority);
	return {
		tree,
		authority,
		title,
		sender: senderOf(tree, signed, title),
		recipient: recipientOf(tree, title),
		senderOffice: officeOf$1(signed) ?? nameIn$1(headLine(tree, "from")),
		sentFrom: spanIn(dateline, "placeName"),
		date: dayOf(dateline) ?? dayOf(headLine(tree, "date")) ?? dayOf(blockOf$1(tree, "page-date")),
		publisher: spanIn(blockOf$1(tree, "rights"), "orgName"),
		repository,
		language: languageOf(tree.children.filter(isBody).map((block) => textIn(tree, block)).join("\n")),
		original: citation?.translator && originalOf(tree, repository),
		voice: citation?.translator ? "translator" : "transcriber"
	};
}
/** The first block with a role. */
function blockOf$1(tree, role) {
	return tree.children.find((block) => block.role === role);
}
/** The blocks with a role. */
function blocksOf$1(tree, role) {
	return tree.children.filter((block) => block.role === role);
}
/** The date above the document on its page that says the same day. */
function pageDay(tree, date) {
	return blocksOf$1(tree, "page-date").flatMap((block) => block.spans).find((span) => span.element === "date" && date && span.attributes.when === date.attributes.when?.slice(0, 10));
}
/** The text of a stretch as TEI without any markup. */
function plain(findings, range) {
	return inlineOf(findings.tree, range, []);
}
/** The English name of a language; its tag where there is none. */
function languageName(tag) {
	return LANGUAGE_NAMES[tag] ?? tag;
}
function spanIn(block, element) {
	return block?.spans.toSorted((a, b) => a.start - b.start || b.end - a.end).find((span) => span.element === element);
}
function dayOf(block) {
	return block?.spans.find((span) => span.element === "date" && /^\d{4}-\d{2}-\d{2}/.test(span.attributes.when ?? ""));
}
/** The line of the memo's head that tells one thing. */
function headLine(tree, what) {
	return blocksOf$1(tree, "memo-head").find((block) => headLineOf(textIn(tree, block))?.what === what);
}
function senderOf(tree, signed, title) {
	return spanIn(signed, "persName") ?? nameIn$1(headLine(tree, "from")) ?? nameAfter(tree, title, "from");
}
function recipientOf(tree, title) {
	return nameIn$1(headLine(tree, "to")) ?? nameAfter(tree, title, "to") ?? nameIn$1(blockOf$1(tree, "address")) ?? spanIn(blockOf$1(tree, "salute"), "persName");
}
function nameIn$1(block) {
	return spanIn(block, "persName") ?? spanIn(block, "orgName");
}
/** The name that follows a preposition in the title: `Memo from I. Kozlov`, `Letter to the Director`. */
function nameAfter(tree, title, preposition) {
	return title?.spans.find((span) => (span.element === "persName" || span.element === "orgName") && new RegExp(`\\b${preposition}\\s+(?:the\\s+)?$`, "i").test(tree.text.slice(title.start, span.start)));
}
function officeOf$1(signed) {
	const offices = signed?.spans.filter((span) => span.element === "roleName" && span.attributes.type === void 0) ?? [];
	return signed?.spans.find((span) => span.element === "orgName" && offices.some((office) => holds(office, span)));
}
/** The organisation that has a form of name. */
function orgNamed(name, authority) {
	return [...authority.entries.values()].find((entry) => entry.kind === "org" && entry.names.some((form) => form.text === name));
}
/** The language that a field of the page names, or else that of the country whose archive holds the original. */
function originalOf(tree, repository) {
	const label = tree.children.findIndex((block) => block.role === "label" && /^(?:original )?language:?$/i.test(textIn(tree, block)));
	const value = tree.children[label + 1];
	const stated = label >= 0 && value?.role === "value" ? languageTag(textIn(tree, value)) : void 0;
	if (stated) return {
		language: stated,
		stated: true
	};
	const presumed = OFFICIAL_LANGUAGES[countryOf(repository) ?? ""];
	return presumed ? {
		language: presumed,
		stated: false
	} : void 0;
}
function countryOf(repository) {
	const location = repository?.element.children.find((child) => child.type === "element" && child.name === "location");
	const country = location?.type === "element" ? location.children.find((child) => child.type === "element" && child.name === "country") : void 0;
	return country?.type === "element" ? country.attributes.key ?? void 0 : void 0;
}
// src/encode/compile/encoding-desc.ts
/** How the document was encoded, by what program, and what of the page was left out. */
function encodingDesc(findings) {
	return element$2("encodingDesc", {}, [
		projectDesc(),
		...samplingDecl(findings),
		editorialDecl(findings),
		classDecl(findings),
		appInfo()
	]);
}
function projectDesc() {
	return element$2("projectDesc", {}, [paragraph("Every character of the transcription stands in ", gi("body"), ", in its order; what the page tells of the document stands in the header.")]);
}
/** Nothing of the page vanishes unseen: what is neither in the body nor in a field of the header is told here. */
function samplingDecl({ tree }) {
	const furniture = blocksOf$1(tree, "furniture").map((block) => textIn(tree, block));
	const labels = blocksOf$1(tree, "label").map((block) => textIn(tree, block));
	if (furniture.length + labels.length === 0) return [];
	return [element$2("samplingDecl", {}, [...furniture.length > 0 ? [paragraph("Left out as furniture of the site: ", ...quoted(furniture), ".")] : [], ...labels.length > 0 ? [paragraph("Left out as labels of the page: ", ...quoted(labels), ".")] : []])];
}
function quoted(words) {
	return words.flatMap((each, i) => [...i > 0 ? [text$1(", ")] : [], element$2("q", {}, [text$1(collapse(each))])]);
}
function editorialDecl({ voice }) {
	return element$2("editorialDecl", {}, [
		element$2("correction", {
			status: "medium",
			method: "markup"
		}, [paragraph("Nothing is corrected silently. An evident slip in a title is marked with ", gi("sic"), " and ", gi("corr"), ".")]),
		element$2("punctuation", { marks: "all" }, [paragraph(`Square brackets are the ${voice}’s. They stay as text inside the element that says what they mean, with `, att("resp"), " ", val(`#${voice}`), ". A bracket that the source leaves open is left open.")]),
		element$2("interpretation", {}, [paragraph("Names are tagged in full, titles of honour as ", gi("roleName"), "; ", att("ref"), " points to ", gi("standOff"), ". What the source does not say carries ", att("resp"), " ", val("#encoder"), " and ", att("cert"), ".")]),
		element$2("stdVals", {}, [paragraph("Dates in attributes follow ISO 8601.")])
	]);
}
function classDecl({ tree }) {
	const kind = tree.facts.kind ?? "document";
	return element$2("classDecl", {}, [element$2("taxonomy", { "xml:id": "doctype" }, [element$2("category", { "xml:id": `doctype-${kind}` }, [element$2("catDesc", {}, [text$1(`${kind[0]?.toUpperCase()}${kind.slice(1)}`)])])])]);
}
function appInfo() {
	return element$2("appInfo", {}, [element$2("application", {
		ident: "teiwright",
		version: VERSION
	}, [element$2("label", {}, [text$1("teiwright encode")])])]);
}
function paragraph(...parts) {
	return element$2("p", {}, parts.map((part) => typeof part === "string" ? text$1(part) : part));
}
function gi(name) {
	return element$2("gi", {}, [text$1(name)]);
}
function att(name) {
	return element$2("att", {}, [text$1(name)]);
}
function val(value) {
	return element$2("val", {}, [text$1(value)]);
}
// src/encode/lexicon/page.ts
/** Lines that websites put around a document and that are no part of it, in lower case. */
const FURNITURE = /* @__PURE__ */ new Set([
	"skip to content",
	"skip to main content",
	"skip to navigation",
	"back to top",
	"menu",
	"search",
	"home",
	"print",
	"print this page",
	"share",
	"share this",
	"cite this",
	"download",
	"download pdf",
	"view document",
	"view original",
	"previous",
	"next",
	"loading"
]);
/** Headings that open the part of a page that tells of the document, in lower case. */
const SECTION_LABELS = /* @__PURE__ */ new Set([
	"document information",
	"document details",
	"document summary",
	"about this document",
	"details",
	"metadata",
	"citation",
	"source",
	"rights",
	"rights and permissions",
	"copyright"
]);
/** Labels of single facts about a document, in lower case. */
const FIELD_LABELS = /* @__PURE__ */ new Set([
	"author",
	"authors",
	"contributor",
	"contributors",
	"creator",
	"date",
	"document date",
	"document type",
	"donor",
	"identifier",
	"keywords",
	"language",
	"original language",
	"original uploaded date",
	"place",
	"places",
	"record id",
	"subject",
	"subjects",
	"title",
	"translator",
	"type",
	"uploaded"
]);
/** Headings over a summary, in lower case. */
const ABSTRACT_LABELS = /* @__PURE__ */ new Set([
	"summary",
	"abstract",
	"description",
	"document summary"
]);
/** What a paragraph on the rights of reuse speaks of. */
const RIGHTS = /\b(copyright|rights (?:holders?|status|reserved)|(?:public|open) domain|licen[cs]e[ds]?|creative commons|permission (?:for|to)|welcomes reuse)\b/i;
// src/encode/compile/notes-stmt.ts
/** The labels of the page that have no value, those that have one, and what is left to a person. */
function notesStmt(findings) {
	const { tree, recipient, date } = findings;
	const notes = [];
	const valued = /* @__PURE__ */ new Set();
	const told = tree.children.filter((block) => block.role === "label" || block.role === "value");
	for (const [i, label] of told.entries()) {
		if (label.role !== "label") continue;
		const name = textIn(tree, label).replace(/:$/, "");
		const values = [];
		for (let next = told[i + 1 + values.length]; next?.role === "value"; next = told[i + 1 + values.length]) {
			values.push(element$2("p", {}, inlineOf(tree, next, next.spans)));
			valued.add(next);
		}
		if (values.length > 0) notes.push(element$2("note", {
			type: "field",
			n: name,
			source: "#src-page"
		}, values));
		else if (isEmptyField(tree, label)) notes.push(element$2("note", {
			type: "empty-field",
			n: name,
			source: "#src-page"
		}, [text$1(`The page has the field “${name}” with no value.`)]));
	}
	for (const block of untold(findings, valued)) notes.push(element$2("note", {
		type: "field",
		source: "#src-page"
	}, inlineOf(tree, block, block.spans)));
	const questions = [!date && "The source gives no date that can be read.", !recipient && tree.facts.kind === "document" && "The kind of the document could not be told."];
	for (const question of questions) if (question) notes.push(element$2("note", {
		type: "todo",
		...inferredResp
	}, [text$1(question)]));
	return notes.length > 0 ? [element$2("notesStmt", {}, notes)] : [];
}
const inferredResp = { resp: "#encoder" };
/** The label of a field with nothing under it; the heading of a section is no field. */
function isEmptyField(tree, label) {
	return tree.children[tree.children.indexOf(label) + 1]?.role !== "value" && FIELD_LABELS.has(textIn(tree, label).replace(/:$/, "").toLowerCase());
}
/** The blocks of the page that the header tells nowhere else. */
function untold({ tree, title, date }, valued) {
	const citation = blockOf$1(tree, "citation");
	return tree.children.filter((block) => {
		switch (block.role) {
			case "title": return block !== title;
			case "citation": return block !== citation;
			case "value": return !valued.has(block);
			case "page-date": {
				const day = pageDay(tree, date);
				return !day || textIn(tree, day) !== textIn(tree, block);
			}
			default: return false;
		}
	});
}
// src/encode/lexicon/months.ts
/** The names of the months and their abbreviations, in lower case, with their number in two digits. */
const MONTHS$1 = new Map([
	["january", "jan"],
	["february", "feb"],
	["march", "mar"],
	["april", "apr"],
	["may"],
	["june", "jun"],
	["july", "jul"],
	["august", "aug"],
	[
		"september",
		"sep",
		"sept"
	],
	["october", "oct"],
	["november", "nov"],
	["december", "dec"]
].flatMap((names, index) => names.map((name) => [name, String(index + 1).padStart(2, "0")])));
/** A regular expression's alternatives for the name of a month. */
const MONTH_PATTERN = [...MONTHS$1.keys()].toSorted((a, b) => b.length - a.length).map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`).join("|");
// src/encode/dates.ts
/** The dates in a stretch of text, in order. What cannot be resolved with certainty from its own words is not guessed. */
function datesIn(text, range) {
	const stretch = text.slice(range.start, range.end);
	const found = [];
	for (const { pattern, read } of FORMS) for (const match of stretch.matchAll(pattern)) {
		const start = range.start + match.index;
		const end = start + match[0].length;
		const value = read(match.groups ?? {});
		if (value && !found.some((other) => start < other.end && other.start < end)) found.push({
			start,
			end,
			...value
		});
	}
	return found.toSorted((a, b) => a.start - b.start);
}
/** The date that all of a stretch is, white space and a closing full stop apart. */
function wholeDate(text, range) {
	const [first] = datesIn(text, range);
	if (!first) return void 0;
	const rest = text.slice(range.start, first.start) + text.slice(first.end, range.end);
	return /^[\s.]*$/.test(rest) ? first : void 0;
}
const YEAR = "(?<year>1[0-9]{3}|20[0-9]{2})";
const MONTH = `(?<month>${MONTH_PATTERN})\\.?`;
const DAY = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
const CLOCK = "(?:,? (?<hours>[01][0-9]|2[0-3])(?<minutes>[0-5][0-9])(?<zone>Z))?";
/** Longer and surer forms first: a shorter one never takes a part of a longer one. */
const FORMS = [
	{
		pattern: /\b(?<year>1[0-9]{3}|20[0-9]{2})-(?<number>[01][0-9])-(?<day>[0-3][0-9])\b/g,
		read: dayValue
	},
	{
		pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}\\b${CLOCK}`, "g"),
		read: dayValue
	},
	{
		pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b${CLOCK}`, "g"),
		read: dayValue
	},
	{
		pattern: new RegExp(`\\b(?<day>[0-3]?[0-9])\\.(?<number>[01]?[0-9])\\.${YEAR}\\b`, "g"),
		read: dayValue
	},
	{
		pattern: new RegExp(`\\b(?:the )?(?<part>[Bb]eginning|[Ss]tart|[Ee]arly|[Mm]iddle|[Mm]id|[Ee]nd|[Ll]ate)(?: of| part of)?[ -]${YEAR}\\b`, "g"),
		read: partOfYear
	},
	{
		pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b${MONTH},? ${YEAR}\\b`, "g"),
		read: monthValue
	},
	{
		pattern: new RegExp(`\\b${YEAR}\\s?[-–]\\s?(?<until>1[0-9]{3}|20[0-9]{2})\\b`, "g"),
		read: years
	},
	{
		pattern: new RegExp(`\\b[Ff]rom ${YEAR} (?:to|until) (?<until>1[0-9]{3}|20[0-9]{2})\\b`, "g"),
		read: years
	},
	{
		pattern: new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Oo]f) )${YEAR}\\b(?![-–./])`, "g"),
		read: yearValue
	}
];
function dayValue({ year, month, number, day, hours, minutes, zone }) {
	const date = `${year}-${number?.padStart(2, "0") ?? MONTHS$1.get(month?.toLowerCase() ?? "")}-${day?.padStart(2, "0")}`;
	if (!isDay(date)) return void 0;
	return {
		attributes: { when: hours ? `${date}T${hours}:${minutes}:00${zone}` : date },
		day: true
	};
}
function monthValue({ year, month }) {
	return {
		attributes: { when: `${year}-${MONTHS$1.get(month?.toLowerCase() ?? "")}` },
		day: false
	};
}
function yearValue({ year }) {
	return {
		attributes: { when: year },
		day: false
	};
}
function years({ year, until }) {
	return year && until && year < until ? {
		attributes: {
			from: year,
			to: until
		},
		day: false
	} : void 0;
}
/** The quarter or, in the middle, the half of a year that the words mean: an inference, and marked as one. */
function partOfYear({ part, year }) {
	const [first, last] = YEAR_PARTS[part?.toLowerCase() ?? ""] ?? ["01-01", "12-31"];
	return {
		attributes: {
			notBefore: `${year}-${first}`,
			notAfter: `${year}-${last}`,
			...inferred("medium")
		},
		day: false
	};
}
const YEAR_PARTS = {
	beginning: ["01-01", "03-31"],
	start: ["01-01", "03-31"],
	early: ["01-01", "03-31"],
	middle: ["04-01", "09-30"],
	mid: ["04-01", "09-30"],
	end: ["10-01", "12-31"],
	late: ["10-01", "12-31"]
};
function isDay(date) {
	const time = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
// src/encode/compile/source-desc.ts
/** What the transcription was taken from: the page, and the original in its archive. */
function sourceDesc(findings) {
	const { tree } = findings;
	const citation = blockOf$1(tree, "citation");
	return element$2("sourceDesc", {}, [
		pageBibl(findings),
		...tree.facts.citation ? [msDesc(findings)] : [],
		...citation ? [element$2("bibl", {
			type: "citation",
			source: "#src-page"
		}, plain(findings, citation))] : []
	]);
}
function pageBibl(findings) {
	const { tree, title, publisher } = findings;
	const parts = [];
	if (title) parts.push(element$2("title", { level: "a" }, plain(findings, title)));
	const series = seriesOf(findings);
	if (series) parts.push(text$1(", "), element$2("title", {
		level: "s",
		...inferred("medium")
	}, plain(findings, series)));
	if (publisher) parts.push(text$1(", "), element$2("publisher", {}, [text$1(textIn(tree, publisher))]));
	const form = title ? "saved page" : "transcription";
	return element$2("bibl", {
		"xml:id": "src-page",
		type: title ? "web-page" : "transcription"
	}, [...parts, text$1(parts.length > 0 ? ` (${form}).` : `A ${form}.`)]);
}
/** The name before `materials` or the like in the words on reuse: what the publisher calls the whole. */
function seriesOf({ tree }) {
	for (const block of blocksOf$1(tree, "rights")) {
		const match = /\b(?:reuse|use) of ((?:\p{Lu}[\p{L}-]+ )+)(?:materials|documents|items)\b/u.exec(textIn(tree, block));
		if (!match?.[1]) continue;
		const start = block.start + match.index + match[0].indexOf(match[1]);
		return {
			start,
			end: start + match[1].trimEnd().length
		};
	}
}
function msDesc(findings) {
	return element$2("msDesc", { "xml:id": "src-ms" }, [
		msIdentifier(findings),
		...msContents(findings),
		...physDesc(findings),
		...additional(findings)
	]);
}
function msIdentifier(findings) {
	const { tree, repository } = findings;
	const { citation } = tree.facts;
	const name = citation?.repository;
	const collection = citation?.collection;
	return element$2("msIdentifier", {}, [
		...locationOf(findings),
		...name ? [element$2("repository", { ref: repository && `#${repository.id}` }, plain(findings, name))] : [],
		...collection ? [element$2("collection", {}, collectionOf$1(findings, collection, citation.date))] : [],
		...shelfmark(findings)
	]);
}
/** Country and settlement of the archive, which its authority entry knows and the page does not say. */
function locationOf({ repository }) {
	const parts = (repository?.element.children.find((child) => child.type === "element" && child.name === "location"))?.children.filter((child) => child.type === "element") ?? [];
	return [
		"country",
		"region",
		"settlement"
	].flatMap((name) => parts.filter((part) => part.name === name).map((part) => ({
		...part,
		attributes: {
			...part.attributes,
			...inferred("high")
		}
	})));
}
function collectionOf$1(findings, collection, date) {
	if (!date) return plain(findings, collection);
	const [found] = datesIn(findings.tree.text, date);
	const span = found ? [{
		...date,
		element: "date",
		attributes: found.attributes
	}] : [];
	return inlineOf(findings.tree, {
		start: collection.start,
		end: date.end
	}, span);
}
/** The shelf-mark with its parts named; the labels and marks between them stay as text. */
function shelfmark(findings) {
	const parts = findings.tree.facts.citation?.shelfmark ?? [];
	const first = parts[0];
	const last = parts.at(-1);
	if (!first || !last) return [];
	const start = findings.tree.facts.citation?.shelfmarkStart ?? first.range.start;
	const spans = parts.map(({ type, range }) => ({
		...range,
		element: "idno",
		attributes: { type }
	}));
	return [element$2("idno", { type: "shelfmark" }, inlineOf(findings.tree, {
		start,
		end: last.range.end
	}, spans))];
}
function msContents({ original }) {
	if (!original) return [];
	const { language, stated } = original;
	const words = stated ? languageName(language) : "Language of the original not stated on the page.";
	return [element$2("msContents", {}, [element$2("msItem", {}, [element$2("textLang", {
		"xml:id": "orig-lang",
		mainLang: language,
		...stated ? {} : inferred("medium")
	}, [text$1(words)])])])];
}
/** What was added to the sheet by another hand or a stamp, as the editors report it. */
function physDesc({ tree, voice }) {
	const additions = tree.children.flatMap((block) => block.spans.filter((span) => span.element === "note" && span.attributes.type === "marginalia" || span.element === "stamp").map((span) => element$2("p", {}, [text$1(additionWords(span, block.spans, tree.text, voice))])));
	return additions.length > 0 ? [element$2("physDesc", {}, [element$2("additions", {}, additions)])] : [];
}
function additionWords(span, spans, source, voice) {
	const editorial = [
		"label",
		"note",
		"pc",
		"desc"
	];
	const words = source.slice(span.start, span.end).split("").filter((_, i) => !spans.some((inner) => inner !== span && holds(span, inner) && editorial.includes(inner.element) && inner.start <= span.start + i && span.start + i < inner.end)).join("").replace(/\s+/g, " ").trim();
	const illegible = spans.some((inner) => holds(span, inner) && inner.attributes.type === "signature") ? " with an illegible signature" : "";
	return `${span.element === "stamp" ? "Stamp" : "Marginal annotation"} “${words}”${illegible}${span.attributes.place ? ` (${span.attributes.place.split(" ").toReversed().join(" ")}${span.attributes.subtype ? `, ${span.attributes.subtype}` : ""})` : ""}, as reported by the ${voice}.`;
}
function additional(findings) {
	const { citation } = findings.tree.facts;
	if (!citation?.carrier && !citation?.reel) return [];
	const reel = citation.reel && element$2("biblScope", {
		unit: "reel",
		n: textIn(findings.tree, citation.reel)
	}, [text$1(`reel ${textIn(findings.tree, citation.reel)}`)]);
	const carrier = citation.carrier && element$2("term", { type: "carrier" }, plain(findings, citation.carrier));
	return [element$2("additional", {}, [element$2("surrogates", {}, [element$2("bibl", {}, [
		...carrier ? [carrier] : [],
		...carrier && reel ? [text$1(", ")] : [],
		...reel ? [reel] : []
	])])])];
}
// src/encode/compile/file-desc.ts
/** What the electronic document is, who answers for it, on what terms it comes, and what it was made from. */
function fileDesc(findings) {
	return element$2("fileDesc", {}, [
		titleStmt(findings),
		publicationStmt(findings),
		...notesStmt(findings),
		sourceDesc(findings)
	]);
}
function titleStmt(findings) {
	const { tree, title, sender } = findings;
	const { citation } = tree.facts;
	const main = title ? element$2("title", { type: "main" }, inlineOf(tree, title, title.spans)) : supposedTitle(findings);
	const author = sender ? [element$2("author", {
		ref: sender.attributes.ref,
		...inferred("high")
	}, [text$1(textIn(tree, sender))])] : [];
	const translator = citation?.translator && respStmt("translator", "translated by", nameOf$2(findings, citation.translator));
	const contributor = citation?.contributor && respStmt("contributor", "contributed by", nameOf$2(findings, citation.contributor));
	const transcriber = respStmt("transcriber", "transcribed by", [element$2("name", {}, [text$1("not named by the source")])]);
	return element$2("titleStmt", {}, [
		main,
		element$2("title", { type: "sub" }, [text$1(`A TEI encoding of the ${translator ? "translation" : "transcription"} as its source gives it`)]),
		...author,
		...translator ? [translator] : [transcriber],
		...contributor ? [contributor] : [],
		respStmt("encoder", "TEI encoding, and every statement marked resp=\"#encoder\"", [element$2("name", { type: "software" }, [text$1("teiwright")])])
	]);
}
/** What a document without a title on its page may be called. */
function supposedTitle({ tree, sender, date }) {
	const kind = tree.facts.kind ?? "document";
	const words = [
		`${kind[0]?.toUpperCase()}${kind.slice(1)}`,
		sender && `from ${textIn(tree, sender)}`,
		date && textIn(tree, date)
	];
	return element$2("title", {
		type: "main",
		...inferred("medium")
	}, [text$1(words.filter(Boolean).join(", "))]);
}
function respStmt(id, resp, name) {
	return element$2("respStmt", { "xml:id": id }, [element$2("resp", {}, [text$1(resp)]), ...name]);
}
/** A name that the citation gives: an organisation where the authority files know it as one, else a person. */
function nameOf$2({ tree, authority }, range) {
	const words = textIn(tree, range);
	const org = orgNamed(words, authority);
	return [org ? element$2("orgName", { ref: `#${org.id}` }, [text$1(words)]) : element$2("persName", {}, [text$1(words)])];
}
function publicationStmt(findings) {
	const { tree, publisher } = findings;
	const rights = blocksOf$1(tree, "rights");
	return element$2("publicationStmt", {}, [publisher ? element$2("publisher", {}, [element$2("orgName", { ref: publisher.attributes.ref }, [text$1(textIn(tree, publisher))])]) : element$2("publisher", inferred("low"), [text$1("not named by the source")]), rights.length > 0 ? element$2("availability", {
		status: "unknown",
		source: "#src-page"
	}, rights.map((block) => element$2("p", {}, inlineOf(tree, block, block.spans)))) : element$2("availability", { status: "unknown" }, [element$2("p", {}, [text$1("The source states no terms of use.")])])]);
}
// src/encode/compile/profile-desc.ts
/** What the document is: its day, summary, languages, kind, correspondents and hands. */
function profileDesc(findings) {
	return element$2("profileDesc", {}, [
		...creation(findings),
		...abstract(findings),
		langUsage(findings),
		textClass(findings),
		...correspDesc(findings),
		...handNotes(findings)
	]);
}
function creation({ tree, date }) {
	if (!date) return [];
	const page = pageDay(tree, date);
	return [element$2("creation", {}, [dateOf(textIn(tree, page ?? date), page ?? date, page ? "#src-page" : void 0)])];
}
function dateOf(words, { attributes }, source) {
	return element$2("date", {
		...attributes,
		source
	}, [text$1(words)]);
}
function abstract({ tree, publisher }) {
	const paragraphs = blocksOf$1(tree, "abstract").map((block) => element$2("p", {}, inlineOf(tree, block, block.spans)));
	return paragraphs.length > 0 ? [element$2("abstract", {
		source: "#src-page",
		resp: publisher?.attributes.ref
	}, paragraphs)] : [];
}
function langUsage({ language, original, tree }) {
	const translated = tree.facts.citation?.translator !== void 0;
	const words = languageName(language);
	const own = translated ? element$2("language", {
		ident: language,
		n: "translation"
	}, [text$1(`${words} (translation)`)]) : element$2("language", { ident: language }, [text$1(words)]);
	return element$2("langUsage", {}, original ? [own, originalLanguage(original)] : [own]);
}
function originalLanguage({ language, stated }) {
	const words = `${languageName(language)} (${stated ? "" : "presumed "}language of the original)`;
	return element$2("language", {
		ident: language,
		n: "original",
		...stated ? {} : inferred("medium")
	}, [text$1(words)]);
}
function textClass({ tree }) {
	return element$2("textClass", {}, [element$2("catRef", {
		scheme: "#doctype",
		target: `#doctype-${tree.facts.kind ?? "document"}`
	})]);
}
/** Who sent the document to whom; what the source leaves open is said as a question. */
function correspDesc(findings) {
	const { tree, sender, recipient, senderOffice, sentFrom, date } = findings;
	if (!tree.facts.kind || ![
		"letter",
		"memorandum",
		"telegram"
	].includes(tree.facts.kind)) return [];
	const sent = [
		...sender ? [name$1(findings, sender)] : [],
		...senderOffice && senderOffice.start !== sender?.start ? [name$1(findings, senderOffice, inferred("medium"))] : [],
		...sentFrom ? [name$1(findings, sentFrom)] : [],
		...date ? [dateOf(textIn(tree, date), date)] : []
	];
	const actions = [...sent.length > 0 ? [element$2("correspAction", { type: "sent" }, sent)] : [], ...recipient ? [element$2("correspAction", { type: "received" }, [name$1(findings, recipient)])] : []];
	const todo = [
		!sender && "The source names no sender.",
		!recipient && "The source names no addressee.",
		!date && "The source gives no day."
	].filter((each) => typeof each === "string").map((each) => element$2("note", {
		type: "todo",
		resp: "#encoder"
	}, [text$1(each)]));
	return [element$2("correspDesc", {}, [...actions, ...todo])];
}
function name$1({ tree }, span, marks = {}) {
	return element$2(span.element, {
		ref: span.attributes.ref,
		...marks
	}, [text$1(textIn(tree, span).replace(/\s+/g, " "))]);
}
function handNotes({ tree }) {
	const notes = tree.facts.hands.map(({ id, description, person }) => element$2("handNote", {
		"xml:id": id,
		scope: "minor",
		scribeRef: person
	}, [text$1(description)]));
	return notes.length > 0 ? [element$2("handNotes", {}, notes)] : [];
}
// node_modules/stringify-entities/lib/core.js
/**
* @typedef CoreOptions
* @property {ReadonlyArray<string>} [subset=[]]
*   Whether to only escape the given subset of characters.
* @property {boolean} [escapeOnly=false]
*   Whether to only escape possibly dangerous characters.
*   Those characters are `"`, `&`, `'`, `<`, `>`, and `` ` ``.
*
* @typedef FormatOptions
* @property {(code: number, next: number, options: CoreWithFormatOptions) => string} format
*   Format strategy.
*
* @typedef {CoreOptions & FormatOptions & import('./util/format-smart.js').FormatSmartOptions} CoreWithFormatOptions
*/
const defaultSubsetRegex = /["&'<>`]/g;
const surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
const controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
const regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
/** @type {WeakMap<ReadonlyArray<string>, RegExp>} */
const subsetToRegexCache = /* @__PURE__ */ new WeakMap();
/**
* Encode certain characters in `value`.
*
* @param {string} value
* @param {CoreWithFormatOptions} options
* @returns {string}
*/
function core(value, options) {
	value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic);
	if (options.subset || options.escapeOnly) return value;
	return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
	/**
	* @param {string} pair
	* @param {number} index
	* @param {string} all
	*/
	function surrogate(pair, index, all) {
		return options.format((pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536, all.charCodeAt(index + 2), options);
	}
	/**
	* @param {string} character
	* @param {number} index
	* @param {string} all
	*/
	function basic(character, index, all) {
		return options.format(character.charCodeAt(0), all.charCodeAt(index + 1), options);
	}
}
/**
* A wrapper function that caches the result of `charactersToExpression` with a WeakMap.
* This can improve performance when tooling calls `charactersToExpression` repeatedly
* with the same subset.
*
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpressionCached(subset) {
	let cached = subsetToRegexCache.get(subset);
	if (!cached) {
		cached = charactersToExpression(subset);
		subsetToRegexCache.set(subset, cached);
	}
	return cached;
}
/**
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpression(subset) {
	/** @type {Array<string>} */
	const groups = [];
	let index = -1;
	while (++index < subset.length) groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
	return new RegExp("(?:" + groups.join("|") + ")", "g");
}
// node_modules/stringify-entities/lib/util/format-basic.js
/**
* The smallest way to encode a character.
*
* @param {number} code
* @returns {string}
*/
function formatBasic(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}
// node_modules/stringify-entities/lib/index.js
/**
* @typedef {import('./core.js').CoreOptions & import('./util/format-smart.js').FormatSmartOptions} Options
* @typedef {import('./core.js').CoreOptions} LightOptions
*/
/**
* Encode special characters in `value` as hexadecimals.
*
* @param {string} value
*   Value to encode.
* @param {LightOptions} [options]
*   Configuration.
* @returns {string}
*   Encoded value.
*/
function stringifyEntitiesLight(value, options) {
	return core(value, Object.assign({ format: formatBasic }, options));
}
// node_modules/xast-util-to-xml/lib/util-escape.js
const noncharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
/**
* Escape a string.
*
* @param {string} value
*   Raw string.
* @param {Array<string>} subset
*   Characters to escape.
* @param {RegExp | null | undefined} [unsafe]
*   Regex to scope `subset` to (optional).
* @returns {string}
*   Escaped string.
*/
function escape(value, subset, unsafe) {
	const result = clean(value);
	return unsafe ? result.replace(unsafe, encode) : encode(result);
	/**
	* Actually escape characters.
	*
	* @param {string} value
	*   Raw value.
	* @returns {string}
	*   Copy of `value`, escaped.
	*/
	function encode(value) {
		return stringifyEntitiesLight(value, { subset });
	}
}
/**
* Remove non-characters.
*
* @param {string} value
*   Raw value.
* @returns {string}
*   Copy of `value` with non-characters removed.
*/
function clean(value) {
	return String(value || "").replace(noncharacter, "");
}
// node_modules/xast-util-to-xml/lib/cdata.js
/**
* @typedef {import('xast').Cdata} Cdata
*/
const unsafe$1 = /]]>/g;
const subset$3 = [">"];
/**
* Serialize a CDATA section.
*
* @param {Cdata} node
*   xast cdata node.
* @returns {string}
*   Serialized XML.
*/
function cdata(node) {
	return "<![CDATA[" + escape(node.value, subset$3, unsafe$1) + "]]>";
}
// node_modules/xast-util-to-xml/lib/comment.js
/**
* @typedef {import('xast').Comment} Comment
*/
/**
* Serialize a comment.
*
* @param {Comment} node
*   xast comment node.
* @returns {string}
*   Serialized XML.
*/
function comment(node) {
	return "<!--" + escape(node.value, ["-"]) + "-->";
}
// node_modules/xast-util-to-xml/lib/name.js
const subset$2 = [
	"	",
	"\n",
	" ",
	"\"",
	"&",
	"'",
	"/",
	"<",
	"=",
	">"
];
/**
* Encode a node name.
*
* @param {string} value
*   Raw name.
* @returns {string}
*   Escaped name.
*/
function name(value) {
	return escape(value, subset$2);
}
// node_modules/ccount/index.js
/**
* Count how often a character (or substring) is used in a string.
*
* @param {string} value
*   Value to search in.
* @param {string} character
*   Character (or substring) to look for.
* @return {number}
*   Number of times `character` occurred in `value`.
*/
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}
// node_modules/xast-util-to-xml/lib/value.js
/**
* @typedef {import('./index.js').State} State
*/
/**
* Serialize an attribute value.
*
* @param {string} value
*   Raw attribute value.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized attribute value.
*/
function value(value, state) {
	const result = String(value);
	let quote = state.options.quote || "\"";
	if (state.options.quoteSmart) {
		const other = quote === "\"" ? "'" : "\"";
		if (ccount(result, quote) > ccount(result, other)) quote = other;
	}
	return quote + escape(result, [
		"<",
		"&",
		quote
	]) + quote;
}
// node_modules/xast-util-to-xml/lib/doctype.js
/**
* @typedef {import('xast').Doctype} Doctype
* @typedef {import('./index.js').State} State
*/
/**
* Serialize a doctype.
*
* @param {Doctype} node
*   xast doctype node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function doctype(node, state) {
	const nodeName = name(node.name);
	const pub = node.public;
	const sys = node.system;
	let result = "<!DOCTYPE";
	if (nodeName !== "") result += " " + nodeName;
	if (pub) result += " PUBLIC " + value(pub, state);
	else if (sys) result += " SYSTEM";
	if (sys) result += " " + value(sys, state);
	return result + ">";
}
// node_modules/xast-util-to-xml/lib/element.js
/**
* @typedef {import('xast').Element} Element
* @typedef {import('./index.js').State} State
*/
const own$2 = {}.hasOwnProperty;
/**
* Serialize an element.
*
* @param {Element} node
*   xast element node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function element$1(node, state) {
	const nodeName = name(node.name);
	const content = all$1(node, state);
	const attributes = node.attributes || {};
	const close = content ? false : state.options.closeEmptyElements;
	/** @type {Array<string>} */
	const attrs = [];
	/** @type {string} */
	let key;
	for (key in attributes) if (own$2.call(attributes, key)) {
		const result = attributes[key];
		if (result !== null && result !== void 0) attrs.push(name(key) + "=" + value(result, state));
	}
	return "<" + nodeName + (attrs.length === 0 ? "" : " " + attrs.join(" ")) + (close ? (state.options.tightClose ? "" : " ") + "/" : "") + ">" + content + (close ? "" : "</" + nodeName + ">");
}
// node_modules/xast-util-to-xml/lib/instruction.js
/**
* @typedef {import('xast').Instruction} Instruction
*/
const unsafe = /\?>/g;
const subset$1 = [">"];
/**
* Serialize an instruction.
*
* @param {Instruction} node
*   xast instruction node.
* @returns {string}
*   Serialized XML.
*/
function instruction(node) {
	const nodeName = name(node.name) || "x";
	const result = escape(node.value, subset$1, unsafe);
	return "<?" + nodeName + (result ? " " + result : "") + "?>";
}
// node_modules/xast-util-to-xml/lib/text.js
/**
* @typedef {import('xast').Text} Text
* @typedef {import('../index.js').Raw} Raw
*/
const subset = ["&", "<"];
/**
* Serialize a text.
*
* @param {Raw | Text} node
*   xast text node (or raw).
* @returns {string}
*   Serialized XML.
*/
function text(node) {
	return escape(node.value, subset);
}
// node_modules/xast-util-to-xml/lib/raw.js
/**
* @typedef {import('../index.js').Raw} Raw
* @typedef {import('./index.js').State} State
*/
/**
* Serialize a (non-standard) raw.
*
* @param {Raw} node
*   xast raw node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function raw(node, state) {
	return state.options.allowDangerousXml ? node.value : text(node);
}
// node_modules/xast-util-to-xml/lib/one.js
/**
* @typedef {import('xast').Nodes} Nodes
* @typedef {import('xast').Parents} Parents
* @typedef {import('xast').RootContent} RootContent
* @typedef {import('./index.js').State} State
*/
const own$1 = {}.hasOwnProperty;
const handlers = {
	cdata,
	comment,
	doctype,
	element: element$1,
	instruction,
	raw,
	root: all$1,
	text
};
/**
* Serialize a node.
*
* @param {Nodes} node
*   xast node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function one$1(node, state) {
	const type = node && node.type;
	if (!type) throw new Error("Expected node, not `" + node + "`");
	if (!own$1.call(handlers, type)) throw new Error("Cannot compile unknown node `" + type + "`");
	const handle = handlers[type];
	return handle(node, state);
}
/**
* Serialize all children of `parent`.
*
* @param {Parents} parent
*   xast parent node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function all$1(parent, state) {
	/** @type {Array<RootContent>} */
	const children = parent && parent.children || [];
	let index = -1;
	/** @type {Array<string>} */
	const results = [];
	while (++index < children.length) results[index] = one$1(children[index], state);
	return results.join("");
}
// node_modules/xast-util-to-xml/lib/index.js
/**
* @typedef {import('xast').Literal} Literal
* @typedef {import('xast').Nodes} Nodes
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousXml=false]
*   Allow `raw` nodes and insert them as raw XML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightClose` to control whether a space is used before the slash.
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {boolean | null | undefined} [tightClose=false]
*   Do not use an extra space when closing self-closing elements: `<circle/>`
*   instead of `<circle />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeEmptyElements: true`.
*
* @typedef {'"' | "'"} Quote
*   XML quotes for attribute values.
*
* @typedef State
*   Info passed around about the current state.
* @property {Options} options
*   Configuration.
*/
/**
* Serialize a xast tree to XML.
*
* @param {Array<Nodes> | Nodes} tree
*   xast node(s) to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized XML.
*/
function toXml(tree, options) {
	/** @type {State} */
	const state = { options: options || {} };
	if (typeof state.options.quote === "string" && state.options.quote !== "\"" && state.options.quote !== "'") throw new Error("Invalid quote `" + state.options.quote + "`, expected `'` or `\"`");
	return one$1(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, state);
}
// src/encode/compile/serialise.ts
/** The text of an XML document: structure is indented, all else keeps its text as it is. */
function serialise(root, instructions) {
	const document = {
		type: "root",
		children: [indent(root, 0)]
	};
	return `${["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ...instructions].join("\n")}\n${toXml(document, {
		closeEmptyElements: true,
		tightClose: true
	}).replaceAll("]]>", "]]&gt;").replaceAll("&#x26;", "&amp;").replaceAll("&#x3C;", "&lt;")}\n`;
}
function indent(node, depth) {
	if (node.children.length === 0 || !STRUCTURAL.has(node.name) || node.children.some((child) => child.type === "text")) return node;
	const space = `\n${"  ".repeat(depth + 1)}`;
	const children = node.children.flatMap((child) => [text$1(space), child.type === "element" ? indent(child, depth + 1) : child]);
	return element$2(node.name, node.attributes, [...children, text$1(`\n${"  ".repeat(depth)}`)]);
}
/** Elements that hold elements only, so that white space in them is no text. */
const STRUCTURAL = /* @__PURE__ */ new Set([
	"TEI",
	"abstract",
	"additional",
	"additions",
	"address",
	"appInfo",
	"application",
	"availability",
	"body",
	"category",
	"classDecl",
	"closer",
	"correction",
	"correspAction",
	"correspDesc",
	"creation",
	"div",
	"editorialDecl",
	"encodingDesc",
	"event",
	"fileDesc",
	"handNotes",
	"interpretation",
	"langUsage",
	"list",
	"listAnnotation",
	"listEvent",
	"listOrg",
	"listPerson",
	"listPlace",
	"listRelation",
	"lg",
	"location",
	"msContents",
	"msDesc",
	"msIdentifier",
	"msItem",
	"notesStmt",
	"opener",
	"org",
	"person",
	"physDesc",
	"place",
	"postscript",
	"profileDesc",
	"projectDesc",
	"publicationStmt",
	"punctuation",
	"respStmt",
	"row",
	"revisionDesc",
	"samplingDecl",
	"sourceDesc",
	"sp",
	"standOff",
	"state",
	"stdVals",
	"surrogates",
	"table",
	"taxonomy",
	"teiHeader",
	"text",
	"textClass",
	"titleStmt"
]);
// src/encode/compile/stand-off.ts
/** The entries that the document points at, and the links among them; and the names that no entry has. */
function standOff(findings, pointers) {
	const ids = new Set(pointers.map((pointer) => pointer.slice(1)).filter((id) => findings.authority.entries.has(id)));
	addLinked(findings, ids);
	const lists = [
		"person",
		"org",
		"place",
		"event"
	].flatMap((kind) => listOf(findings, ids, kind));
	const relations = linksAmong(findings, ids, "relation");
	const annotations = [
		...linksAmong(findings, ids, "certainty").map((each) => element$2("note", {}, [each])),
		...presumedLanguage(findings),
		...unlisted(findings)
	];
	const parts = [
		...lists,
		...relations.length > 0 ? [element$2("listRelation", {}, relations)] : [],
		...annotations.length > 0 ? [element$2("listAnnotation", {}, annotations)] : []
	];
	return parts.length > 0 ? [element$2("standOff", {}, parts)] : [];
}
const LISTS = {
	person: "listPerson",
	org: "listOrg",
	place: "listPlace",
	event: "listEvent"
};
/** The order of the authority files, which is the order in which people keep them. */
function listOf({ authority }, ids, kind) {
	const entries = [...authority.entries.values()].filter((entry) => entry.kind === kind && ids.has(entry.id));
	return entries.length > 0 ? [element$2(LISTS[kind], {}, entries.map((entry) => withoutSpace(entry.element)))] : [];
}
/** An entry may point at others, which then belong to the document too. */
function addLinked({ authority }, ids) {
	for (const id of ids) {
		const entry = authority.entries.get(id);
		for (const pointer of entry ? pointersIn(entry.element) : []) if (authority.entries.has(pointer.slice(1))) ids.add(pointer.slice(1));
	}
}
/** The values of attributes that point into this document. */
function pointersIn(root) {
	return [...Object.values(root.attributes).flatMap((value) => (value ?? "").split(/\s+/).filter((each) => each.startsWith("#"))), ...root.children.flatMap((child) => child.type === "element" ? pointersIn(child) : [])];
}
/** The links all of whose ends are in the document. */
function linksAmong({ authority }, ids, name) {
	const inner = new Set([...ids].flatMap((id) => idsIn(authority.entries.get(id)?.element)));
	return authority.links.filter((link) => link.name === name).filter((link) => pointersIn(link).every((pointer) => inner.has(pointer.slice(1)) || pointer === "#encoder")).map(withoutSpace);
}
function idsIn(root) {
	if (!root) return [];
	const own = root.attributes["xml:id"];
	return [...own ? [own] : [], ...root.children.flatMap((child) => child.type === "element" ? idsIn(child) : [])];
}
/** Why the original is taken to be in a language that the source does not name. */
function presumedLanguage({ original }) {
	if (!original || original.stated) return [];
	const why = element$2("desc", {}, [text$1("Inferred from the country of the repository and from the fact of translation.")]);
	return [element$2("note", {}, [element$2("certainty", {
		target: "#orig-lang",
		locus: "value",
		...inferred("medium")
	}, [why])])];
}
/** Persons whom no entry has, or more than one, are a question for the editor of the authority files. */
function unlisted({ tree }) {
	const questions = tree.children.flatMap((block) => block.spans.filter((span) => span.element === "persName" && !span.attributes.ref).map((span) => question(tree, span)));
	return [...new Set(questions)].map((words) => element$2("note", {
		type: "todo",
		resp: "#encoder"
	}, [text$1(words)]));
}
function question(tree, span) {
	const name = collapse(textIn(tree, span));
	if (!span.candidates) return `The authority files have no entry for “${name}”.`;
	return `“${name}” may be ${span.candidates.join(" or ")} of the authority files.`;
}
/** An entry without its comments and the white space that only indents it. */
function withoutSpace(root) {
	const children = root.children.filter((child) => child.type !== "comment" && !(child.type === "text" && /^\s*\n\s*$/.test(child.value)));
	return {
		...root,
		children: children.map((child) => child.type === "element" ? withoutSpace(child) : child)
	};
}
// src/encode/compile/index.ts
/** A transcription whose transforms are done, as TEI P5. */
function compile$1(tree, { authority, schemaHref }) {
	const root = teiOf(findingsOf(tree, authority));
	return {
		root,
		text: sealed(serialise(root, schemaHref === void 0 ? [] : [modelInstruction(schemaHref)]))
	};
}
function teiOf(findings) {
	const body = bodyOf(findings.tree);
	const header = element$2("teiHeader", {}, [
		fileDesc(findings),
		encodingDesc(findings),
		profileDesc(findings),
		revisionDesc()
	]);
	const pointers = [...pointersIn(header), ...pointersIn(body)];
	return element$2("TEI", {
		xmlns: TEI_NAMESPACE,
		"xml:lang": findings.language
	}, [
		header,
		...standOff(findings, pointers),
		element$2("text", { "xml:lang": findings.language }, [body])
	]);
}
/** A draft until a person has confirmed it. */
function revisionDesc() {
	return element$2("revisionDesc", { status: "draft" }, [element$2("change", {
		who: "#encoder",
		n: OPEN_SEAL
	}, [text$1("Encoded from the transcription; nothing checked by a person yet.")])]);
}
function modelInstruction(href) {
	return `<?xml-model href="${href}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`;
}
// node_modules/property-information/lib/util/schema.js
/**
* @import {Schema as SchemaType, Space} from 'property-information'
*/
/** @type {SchemaType} */
var Schema = class {
	/**
	* @param {SchemaType['property']} property
	*   Property.
	* @param {SchemaType['normal']} normal
	*   Normal.
	* @param {Space | undefined} [space]
	*   Space.
	* @returns
	*   Schema.
	*/
	constructor(property, normal, space) {
		this.normal = normal;
		this.property = property;
		if (space) this.space = space;
	}
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;
// node_modules/property-information/lib/util/merge.js
/**
* @import {Info, Space} from 'property-information'
*/
/**
* @param {ReadonlyArray<Schema>} definitions
*   Definitions.
* @param {Space | undefined} [space]
*   Space.
* @returns {Schema}
*   Schema.
*/
function merge(definitions, space) {
	/** @type {Record<string, Info>} */
	const property = {};
	/** @type {Record<string, string>} */
	const normal = {};
	for (const definition of definitions) {
		Object.assign(property, definition.property);
		Object.assign(normal, definition.normal);
	}
	return new Schema(property, normal, space);
}
// node_modules/property-information/lib/normalize.js
/**
* Get the cleaned case insensitive form of an attribute or property.
*
* @param {string} value
*   An attribute-like or property-like name.
* @returns {string}
*   Value that can be used to look up the properly cased property on a
*   `Schema`.
*/
function normalize(value) {
	return value.toLowerCase();
}
// node_modules/property-information/lib/util/info.js
/**
* @import {Info as InfoType} from 'property-information'
*/
/** @type {InfoType} */
var Info = class {
	/**
	* @param {string} property
	*   Property.
	* @param {string} attribute
	*   Attribute.
	* @returns
	*   Info.
	*/
	constructor(property, attribute) {
		this.attribute = attribute;
		this.property = property;
	}
};
Info.prototype.attribute = "";
Info.prototype.booleanish = false;
Info.prototype.boolean = false;
Info.prototype.commaOrSpaceSeparated = false;
Info.prototype.commaSeparated = false;
Info.prototype.defined = false;
Info.prototype.mustUseProperty = false;
Info.prototype.number = false;
Info.prototype.overloadedBoolean = false;
Info.prototype.property = "";
Info.prototype.spaceSeparated = false;
Info.prototype.space = void 0;
// node_modules/property-information/lib/util/types.js
var types_exports = /* @__PURE__ */ __exportAll({
	boolean: () => boolean,
	booleanish: () => booleanish,
	commaOrSpaceSeparated: () => commaOrSpaceSeparated,
	commaSeparated: () => commaSeparated,
	number: () => number,
	overloadedBoolean: () => overloadedBoolean,
	spaceSeparated: () => spaceSeparated
});
let powers = 0;
const boolean = increment();
const booleanish = increment();
const overloadedBoolean = increment();
const number = increment();
const spaceSeparated = increment();
const commaSeparated = increment();
const commaOrSpaceSeparated = increment();
function increment() {
	return 2 ** ++powers;
}
// node_modules/property-information/lib/util/defined-info.js
/**
* @import {Space} from 'property-information'
*/
const checks = Object.keys(types_exports);
var DefinedInfo = class extends Info {
	/**
	* @constructor
	* @param {string} property
	*   Property.
	* @param {string} attribute
	*   Attribute.
	* @param {number | null | undefined} [mask]
	*   Mask.
	* @param {Space | undefined} [space]
	*   Space.
	* @returns
	*   Info.
	*/
	constructor(property, attribute, mask, space) {
		let index = -1;
		super(property, attribute);
		mark(this, "space", space);
		if (typeof mask === "number") while (++index < checks.length) {
			const check = checks[index];
			mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
		}
	}
};
DefinedInfo.prototype.defined = true;
/**
* @template {keyof DefinedInfo} Key
*   Key type.
* @param {DefinedInfo} values
*   Info.
* @param {Key} key
*   Key.
* @param {DefinedInfo[Key]} value
*   Value.
* @returns {undefined}
*   Nothing.
*/
function mark(values, key, value) {
	if (value) values[key] = value;
}
// node_modules/property-information/lib/util/create.js
/**
* @import {Info, Space} from 'property-information'
*/
/**
* @typedef Definition
*   Definition of a schema.
* @property {Record<string, string> | undefined} [attributes]
*   Normalzed names to special attribute case.
* @property {ReadonlyArray<string> | undefined} [mustUseProperty]
*   Normalized names that must be set as properties.
* @property {Record<string, number | null>} properties
*   Property names to their types.
* @property {Space | undefined} [space]
*   Space.
* @property {Transform} transform
*   Transform a property name.
*/
/**
* @callback Transform
*   Transform.
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} property
*   Property.
* @returns {string}
*   Attribute.
*/
/**
* @param {Definition} definition
*   Definition.
* @returns {Schema}
*   Schema.
*/
function create(definition) {
	/** @type {Record<string, Info>} */
	const properties = {};
	/** @type {Record<string, string>} */
	const normals = {};
	for (const [property, value] of Object.entries(definition.properties)) {
		const info = new DefinedInfo(property, definition.transform(definition.attributes || {}, property), value, definition.space);
		if (definition.mustUseProperty && definition.mustUseProperty.includes(property)) info.mustUseProperty = true;
		properties[property] = info;
		normals[normalize(property)] = property;
		normals[normalize(info.attribute)] = property;
	}
	return new Schema(properties, normals, definition.space);
}
// node_modules/property-information/lib/aria.js
const aria = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: booleanish,
		ariaAutoComplete: null,
		ariaBusy: booleanish,
		ariaChecked: booleanish,
		ariaColCount: number,
		ariaColIndex: number,
		ariaColSpan: number,
		ariaControls: spaceSeparated,
		ariaCurrent: null,
		ariaDescribedBy: spaceSeparated,
		ariaDetails: null,
		ariaDisabled: booleanish,
		ariaDropEffect: spaceSeparated,
		ariaErrorMessage: null,
		ariaExpanded: booleanish,
		ariaFlowTo: spaceSeparated,
		ariaGrabbed: booleanish,
		ariaHasPopup: null,
		ariaHidden: booleanish,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: spaceSeparated,
		ariaLevel: number,
		ariaLive: null,
		ariaModal: booleanish,
		ariaMultiLine: booleanish,
		ariaMultiSelectable: booleanish,
		ariaOrientation: null,
		ariaOwns: spaceSeparated,
		ariaPlaceholder: null,
		ariaPosInSet: number,
		ariaPressed: booleanish,
		ariaReadOnly: booleanish,
		ariaRelevant: null,
		ariaRequired: booleanish,
		ariaRoleDescription: spaceSeparated,
		ariaRowCount: number,
		ariaRowIndex: number,
		ariaRowSpan: number,
		ariaSelected: booleanish,
		ariaSetSize: number,
		ariaSort: null,
		ariaValueMax: number,
		ariaValueMin: number,
		ariaValueNow: number,
		ariaValueText: null,
		role: null
	},
	transform(_, property) {
		return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
	}
});
// node_modules/property-information/lib/util/case-sensitive-transform.js
/**
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} attribute
*   Attribute.
* @returns {string}
*   Transformed attribute.
*/
function caseSensitiveTransform(attributes, attribute) {
	return attribute in attributes ? attributes[attribute] : attribute;
}
// node_modules/property-information/lib/util/case-insensitive-transform.js
/**
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} property
*   Property.
* @returns {string}
*   Transformed property.
*/
function caseInsensitiveTransform(attributes, property) {
	return caseSensitiveTransform(attributes, property.toLowerCase());
}
// node_modules/property-information/lib/html.js
const html$1 = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: commaSeparated,
		acceptCharset: spaceSeparated,
		accessKey: spaceSeparated,
		action: null,
		allow: null,
		allowFullScreen: boolean,
		allowPaymentRequest: boolean,
		allowUserMedia: boolean,
		alpha: boolean,
		alt: null,
		as: null,
		async: boolean,
		autoCapitalize: null,
		autoComplete: spaceSeparated,
		autoFocus: boolean,
		autoPlay: boolean,
		blocking: spaceSeparated,
		capture: null,
		charSet: null,
		checked: boolean,
		cite: null,
		className: spaceSeparated,
		closedBy: null,
		colorSpace: null,
		cols: number,
		colSpan: number,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: booleanish,
		controls: boolean,
		controlsList: spaceSeparated,
		coords: number | commaSeparated,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: boolean,
		defer: boolean,
		dir: null,
		dirName: null,
		disabled: boolean,
		download: overloadedBoolean,
		draggable: booleanish,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: boolean,
		formTarget: null,
		headers: spaceSeparated,
		height: number,
		hidden: overloadedBoolean,
		high: number,
		href: null,
		hrefLang: null,
		htmlFor: spaceSeparated,
		httpEquiv: spaceSeparated,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: boolean,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: boolean,
		itemId: null,
		itemProp: spaceSeparated,
		itemRef: spaceSeparated,
		itemScope: boolean,
		itemType: spaceSeparated,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: boolean,
		low: number,
		manifest: null,
		max: null,
		maxLength: number,
		media: null,
		method: null,
		min: null,
		minLength: number,
		multiple: boolean,
		muted: boolean,
		name: null,
		nonce: null,
		noModule: boolean,
		noValidate: boolean,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: boolean,
		optimum: number,
		pattern: null,
		ping: spaceSeparated,
		placeholder: null,
		playsInline: boolean,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: boolean,
		referrerPolicy: null,
		rel: spaceSeparated,
		required: boolean,
		reversed: boolean,
		rows: number,
		rowSpan: number,
		sandbox: spaceSeparated,
		scope: null,
		scoped: boolean,
		seamless: boolean,
		selected: boolean,
		shadowRootClonable: boolean,
		shadowRootCustomElementRegistry: boolean,
		shadowRootDelegatesFocus: boolean,
		shadowRootMode: null,
		shadowRootSerializable: boolean,
		shape: null,
		size: number,
		sizes: null,
		slot: null,
		span: number,
		spellCheck: booleanish,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: number,
		step: null,
		style: null,
		tabIndex: number,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: boolean,
		useMap: null,
		value: booleanish,
		width: number,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: spaceSeparated,
		axis: null,
		background: null,
		bgColor: null,
		border: number,
		borderColor: null,
		bottomMargin: number,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: boolean,
		declare: boolean,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: number,
		leftMargin: number,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: number,
		marginWidth: number,
		noResize: boolean,
		noHref: boolean,
		noShade: boolean,
		noWrap: boolean,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: number,
		rules: null,
		scheme: null,
		scrolling: booleanish,
		standby: null,
		summary: null,
		text: null,
		topMargin: number,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: number,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: boolean,
		disablePictureInPicture: boolean,
		disableRemotePlayback: boolean,
		exportParts: commaSeparated,
		part: spaceSeparated,
		prefix: null,
		property: null,
		results: number,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
});
// node_modules/property-information/lib/svg.js
const svg$1 = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: commaOrSpaceSeparated,
		accentHeight: number,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: number,
		amplitude: number,
		arabicForm: null,
		ascent: number,
		attributeName: null,
		attributeType: null,
		azimuth: number,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: number,
		by: null,
		calcMode: null,
		capHeight: number,
		className: spaceSeparated,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: number,
		diffuseConstant: number,
		direction: null,
		display: null,
		dur: null,
		divisor: number,
		dominantBaseline: null,
		download: boolean,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: number,
		enableBackground: null,
		end: null,
		event: null,
		exponent: number,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: number,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: commaSeparated,
		g2: commaSeparated,
		glyphName: commaSeparated,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: number,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: number,
		horizOriginX: number,
		horizOriginY: number,
		id: null,
		ideographic: number,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: number,
		k: number,
		k1: number,
		k2: number,
		k3: number,
		k4: number,
		kernelMatrix: commaOrSpaceSeparated,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: number,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: number,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: number,
		overlineThickness: number,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: number,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: spaceSeparated,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: number,
		pointsAtY: number,
		pointsAtZ: number,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: commaOrSpaceSeparated,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: commaOrSpaceSeparated,
		rev: commaOrSpaceSeparated,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: commaOrSpaceSeparated,
		requiredFeatures: commaOrSpaceSeparated,
		requiredFonts: commaOrSpaceSeparated,
		requiredFormats: commaOrSpaceSeparated,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: number,
		specularExponent: number,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: number,
		strikethroughThickness: number,
		string: null,
		stroke: null,
		strokeDashArray: commaOrSpaceSeparated,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: number,
		strokeOpacity: number,
		strokeWidth: null,
		style: null,
		surfaceScale: number,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: commaOrSpaceSeparated,
		tabIndex: number,
		tableValues: null,
		target: null,
		targetX: number,
		targetY: number,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: commaOrSpaceSeparated,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: number,
		underlineThickness: number,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: number,
		values: null,
		vAlphabetic: number,
		vMathematical: number,
		vectorEffect: null,
		vHanging: number,
		vIdeographic: number,
		version: null,
		vertAdvY: number,
		vertOriginX: number,
		vertOriginY: number,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: number,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
});
// node_modules/property-information/lib/xlink.js
const xlink = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(_, property) {
		return "xlink:" + property.slice(5).toLowerCase();
	}
});
// node_modules/property-information/lib/xmlns.js
const xmlns = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
});
// node_modules/property-information/lib/xml.js
const xml = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(_, property) {
		return "xml:" + property.slice(3).toLowerCase();
	}
});
// node_modules/property-information/lib/find.js
/**
* @import {Schema} from 'property-information'
*/
const cap = /[A-Z]/g;
const dash = /-[a-z]/g;
const valid = /^data[-\w.:]+$/i;
/**
* Look up info on a property.
*
* In most cases the given `schema` contains info on the property.
* All standard,
* most legacy,
* and some non-standard properties are supported.
* For these cases,
* the returned `Info` has hints about the value of the property.
*
* `name` can also be a valid data attribute or property,
* in which case an `Info` object with the correctly cased `attribute` and
* `property` is returned.
*
* `name` can be an unknown attribute,
* in which case an `Info` object with `attribute` and `property` set to the
* given name is returned.
* It is not recommended to provide unsupported legacy or recently specced
* properties.
*
*
* @param {Schema} schema
*   Schema;
*   either the `html` or `svg` export.
* @param {string} value
*   An attribute-like or property-like name;
*   it will be passed through `normalize` to hopefully find the correct info.
* @returns {Info}
*   Info.
*/
function find$2(schema, value) {
	const normal = normalize(value);
	let property = value;
	let Type = Info;
	if (normal in schema.normal) return schema.property[schema.normal[normal]];
	if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
		if (value.charAt(4) === "-") {
			const rest = value.slice(5).replace(dash, camelcase$1);
			property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
		} else {
			const rest = value.slice(4);
			if (!dash.test(rest)) {
				let dashes = rest.replace(cap, kebab);
				if (dashes.charAt(0) !== "-") dashes = "-" + dashes;
				value = "data" + dashes;
			}
		}
		Type = DefinedInfo;
	}
	return new Type(property, value);
}
/**
* @param {string} $0
*   Value.
* @returns {string}
*   Kebab.
*/
function kebab($0) {
	return "-" + $0.toLowerCase();
}
/**
* @param {string} $0
*   Value.
* @returns {string}
*   Camel.
*/
function camelcase$1($0) {
	return $0.charAt(1).toUpperCase();
}
// node_modules/property-information/index.js
const html = merge([
	aria,
	html$1,
	xlink,
	xmlns,
	xml
], "html");
const svg = merge([
	aria,
	svg$1,
	xlink,
	xmlns,
	xml
], "svg");
// node_modules/comma-separated-tokens/index.js
/**
* @typedef Options
*   Configuration for `stringify`.
* @property {boolean} [padLeft=true]
*   Whether to pad a space before a token.
* @property {boolean} [padRight=false]
*   Whether to pad a space after a token.
*/
/**
* @typedef {Options} StringifyOptions
*   Please use `StringifyOptions` instead.
*/
/**
* Parse comma-separated tokens to an array.
*
* @param {string} value
*   Comma-separated tokens.
* @returns {Array<string>}
*   List of tokens.
*/
function parse$2(value) {
	/** @type {Array<string>} */
	const tokens = [];
	const input = String(value || "");
	let index = input.indexOf(",");
	let start = 0;
	/** @type {boolean} */
	let end = false;
	while (!end) {
		if (index === -1) {
			index = input.length;
			end = true;
		}
		const token = input.slice(start, index).trim();
		if (token || !end) tokens.push(token);
		start = index + 1;
		index = input.indexOf(",", start);
	}
	return tokens;
}
// node_modules/hast-util-parse-selector/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Properties} Properties
*/
/**
* @template {string} SimpleSelector
*   Selector type.
* @template {string} DefaultTagName
*   Default tag name.
* @typedef {(
*   SimpleSelector extends ''
*     ? DefaultTagName
*     : SimpleSelector extends `${infer TagName}.${infer Rest}`
*     ? ExtractTagName<TagName, DefaultTagName>
*     : SimpleSelector extends `${infer TagName}#${infer Rest}`
*     ? ExtractTagName<TagName, DefaultTagName>
*     : SimpleSelector extends string
*     ? SimpleSelector
*     : DefaultTagName
* )} ExtractTagName
*   Extract tag name from a simple selector.
*/
const search = /[#.]/g;
/**
* Create a hast element from a simple CSS selector.
*
* @template {string} Selector
*   Type of selector.
* @template {string} [DefaultTagName='div']
*   Type of default tag name (default: `'div'`).
* @param {Selector | null | undefined} [selector]
*   Simple CSS selector (optional).
*
*   Can contain a tag name (`foo`), classes (`.bar`), and an ID (`#baz`).
*   Multiple classes are allowed.
*   Uses the last ID if multiple IDs are found.
* @param {DefaultTagName | null | undefined} [defaultTagName='div']
*   Tag name to use if `selector` does not specify one (default: `'div'`).
* @returns {Element & {tagName: ExtractTagName<Selector, DefaultTagName>}}
*   Built element.
*/
function parseSelector(selector, defaultTagName) {
	const value = selector || "";
	/** @type {Properties} */
	const props = {};
	let start = 0;
	/** @type {string | undefined} */
	let previous;
	/** @type {string | undefined} */
	let tagName;
	while (start < value.length) {
		search.lastIndex = start;
		const match = search.exec(value);
		const subvalue = value.slice(start, match ? match.index : value.length);
		if (subvalue) {
			if (!previous) tagName = subvalue;
			else if (previous === "#") props.id = subvalue;
			else if (Array.isArray(props.className)) props.className.push(subvalue);
			else props.className = [subvalue];
			start += subvalue.length;
		}
		if (match) {
			previous = match[0];
			start++;
		}
	}
	return {
		type: "element",
		tagName: tagName || defaultTagName || "div",
		properties: props,
		children: []
	};
}
// node_modules/space-separated-tokens/index.js
/**
* Parse space-separated tokens to an array of strings.
*
* @param {string} value
*   Space-separated tokens.
* @returns {Array<string>}
*   List of tokens.
*/
function parse$1(value) {
	const input = String(value || "").trim();
	return input ? input.split(/[ \t\n\r\f]+/g) : [];
}
// node_modules/hastscript/lib/create-h.js
/**
* @import {Element, Nodes, RootContent, Root} from 'hast'
* @import {Info, Schema} from 'property-information'
*/
/**
* @typedef {Array<Nodes | PrimitiveChild>} ArrayChildNested
*   List of children (deep).
*/
/**
* @typedef {Array<ArrayChildNested | Nodes | PrimitiveChild>} ArrayChild
*   List of children.
*/
/**
* @typedef {Array<number | string>} ArrayValue
*   List of property values for space- or comma separated values (such as `className`).
*/
/**
* @typedef {ArrayChild | Nodes | PrimitiveChild} Child
*   Acceptable child value.
*/
/**
* @typedef {number | string | null | undefined} PrimitiveChild
*   Primitive children, either ignored (nullish), or turned into text nodes.
*/
/**
* @typedef {boolean | number | string | null | undefined} PrimitiveValue
*   Primitive property value.
*/
/**
* @typedef {Record<string, PropertyValue | Style>} Properties
*   Acceptable value for element properties.
*/
/**
* @typedef {ArrayValue | PrimitiveValue} PropertyValue
*   Primitive value or list value.
*/
/**
* @typedef {Element | Root} Result
*   Result from a `h` (or `s`) call.
*/
/**
* @typedef {number | string} StyleValue
*   Value for a CSS style field.
*/
/**
* @typedef {Record<string, StyleValue>} Style
*   Supported value of a `style` prop.
*/
/**
* Create an `h` function.
*
* @param {Schema} schema
*   Schema to use.
* @param {string} defaultTagName
*   Default tag name.
* @param {ReadonlyArray<string> | undefined} [caseSensitive]
*   Case-sensitive tag names (default: `undefined`).
* @returns
*   `h`.
*/
function createH(schema, defaultTagName, caseSensitive) {
	const adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
	/**
	* Hyperscript compatible DSL for creating virtual hast trees.
	*
	* @overload
	* @param {null | undefined} [selector]
	*   Nothing to get a root.
	* @param {...Child} children
	*   Children.
	* @returns {Root}
	*   Root.
	*
	* @overload
	* @param {string} selector
	*   Selector.
	* @param {Child | Properties} [properties]
	*   Properties (or first child) (default: `undefined`).
	* @param {...Child} children
	*   Children.
	* @returns {Element}
	*   Element.
	*
	* @param {string | null | undefined} [selector]
	*   Selector.
	* @param {Child | Properties} [properties]
	*   Properties (or first child) (default: `undefined`).
	* @param {...Child} children
	*   Children.
	* @returns {Result}
	*   Result.
	*/
	function h(selector, properties, ...children) {
		/** @type {Result} */
		let node;
		if (selector === null || selector === void 0) {
			node = {
				type: "root",
				children: []
			};
			const child = properties;
			children.unshift(child);
		} else {
			node = parseSelector(selector, defaultTagName);
			const lower = node.tagName.toLowerCase();
			const adjusted = adjust ? adjust.get(lower) : void 0;
			node.tagName = adjusted || lower;
			if (isChild(properties)) children.unshift(properties);
			else for (const [key, value] of Object.entries(properties)) addProperty(schema, node.properties, key, value);
		}
		for (const child of children) addChild(node.children, child);
		if (node.type === "element" && node.tagName === "template" && schema.space === "html") {
			node.content = {
				type: "root",
				children: node.children
			};
			node.children = [];
		}
		return node;
	}
	return h;
}
/**
* Check if something is properties or a child.
*
* @param {Child | Properties} value
*   Value to check.
* @returns {value is Child}
*   Whether `value` is definitely a child.
*/
function isChild(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return true;
	if (typeof value.type !== "string") return false;
	const record = value;
	const keys = Object.keys(value);
	for (const key of keys) {
		const value = record[key];
		if (value && typeof value === "object") {
			if (!Array.isArray(value)) return true;
			const list = value;
			for (const item of list) if (typeof item !== "number" && typeof item !== "string") return true;
		}
	}
	if ("children" in value && Array.isArray(value.children)) return true;
	return false;
}
/**
* Add a property.
*
* @param {Schema} schema
*   Schema.
* @param {Properties} properties
*   Properties object.
* @param {string} key
*   Property name.
* @param {PropertyValue | Style} value
*   Property value.
* @returns {undefined}
*   Nothing.
*/
function addProperty(schema, properties, key, value) {
	if (value === null || value === void 0) return;
	const info = find$2(schema, key);
	/** @type {PropertyValue} */
	let result;
	if (typeof value === "number") {
		if (Number.isNaN(value)) return;
		result = value;
	} else if (typeof value === "boolean") result = value;
	else if (typeof value === "string") {
		if (info.spaceSeparated) result = parse$1(value);
		else if (info.commaSeparated) result = parse$2(value);
		else if (info.commaOrSpaceSeparated) result = parse$1(parse$2(value).join(" "));
		else result = parsePrimitive(info, info.property, value);
	} else if (Array.isArray(value)) result = [...value];
	else result = info.property === "style" ? style(value) : String(value);
	if (Array.isArray(result)) {
		/** @type {Array<number | string>} */
		const finalResult = [];
		for (const item of result) finalResult.push(parsePrimitive(info, info.property, item));
		result = finalResult;
	}
	if (info.property === "className" && Array.isArray(properties.className)) {
		const add = result;
		result = [...properties.className, ...Array.isArray(add) ? add : [add]];
	}
	properties[info.property] = result;
}
/**
* Add a child.
*
* @param {Array<RootContent>} nodes
*   Children.
* @param {Child} value
*   Child.
* @returns {undefined}
*   Nothing.
*/
function addChild(nodes, value) {
	if (value === null || value === void 0) {} else if (typeof value === "number" || typeof value === "string") nodes.push({
		type: "text",
		value: String(value)
	});
	else if (Array.isArray(value)) for (const child of value) addChild(nodes, child);
	else if (typeof value === "object" && "type" in value) {
		if (value.type === "root") addChild(nodes, value.children);
		else nodes.push(value);
	} else throw new Error("Expected node, nodes, or string, got `" + value + "`");
}
/**
* Parse a single primitives.
*
* @param {Info} info
*   Property information.
* @param {string} name
*   Property name.
* @param {PrimitiveValue} value
*   Property value.
* @returns {PrimitiveValue}
*   Property value.
*/
function parsePrimitive(info, name, value) {
	if (typeof value === "string") {
		if (info.number && value && !Number.isNaN(Number(value))) return Number(value);
		if ((info.boolean || info.overloadedBoolean) && (value === "" || normalize(value) === normalize(name))) return true;
	}
	return value;
}
/**
* Serialize a `style` object as a string.
*
* @param {Style} styles
*   Style object.
* @returns {string}
*   CSS string.
*/
function style(styles) {
	/** @type {Array<string>} */
	const result = [];
	for (const [key, value] of Object.entries(styles)) result.push([key, value].join(": "));
	return result.join("; ");
}
/**
* Create a map to adjust casing.
*
* @param {ReadonlyArray<string>} values
*   List of properly cased keys.
* @returns {Map<string, string>}
*   Map of lowercase keys to uppercase keys.
*/
function createAdjustMap(values) {
	/** @type {Map<string, string>} */
	const result = /* @__PURE__ */ new Map();
	for (const value of values) result.set(value.toLowerCase(), value);
	return result;
}
// node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
/**
* List of case-sensitive SVG tag names.
*
* @type {ReadonlyArray<string>}
*/
const svgCaseSensitiveTagNames = [
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"solidColor",
	"textArea",
	"textPath"
];
// node_modules/hastscript/lib/index.js
/**
* @typedef {import('./jsx-classic.js').Element} h.JSX.Element
* @typedef {import('./jsx-classic.js').ElementChildrenAttribute} h.JSX.ElementChildrenAttribute
* @typedef {import('./jsx-classic.js').IntrinsicAttributes} h.JSX.IntrinsicAttributes
* @typedef {import('./jsx-classic.js').IntrinsicElements} h.JSX.IntrinsicElements
*/
/**
* @typedef {import('./jsx-classic.js').Element} s.JSX.Element
* @typedef {import('./jsx-classic.js').ElementChildrenAttribute} s.JSX.ElementChildrenAttribute
* @typedef {import('./jsx-classic.js').IntrinsicAttributes} s.JSX.IntrinsicAttributes
* @typedef {import('./jsx-classic.js').IntrinsicElements} s.JSX.IntrinsicElements
*/
/** @type {ReturnType<createH>} */
const h = createH(html, "div");
/** @type {ReturnType<createH>} */
const s = createH(svg, "g", svgCaseSensitiveTagNames);
// node_modules/vfile-location/lib/index.js
/**
* @import {VFile, Value} from 'vfile'
* @import {Location} from 'vfile-location'
*/
/**
* Create an index of the given document to translate between line/column and
* offset based positional info.
*
* Also implemented in Rust in [`wooorm/markdown-rs`][github-markdown-rs].
*
* [github-markdown-rs]: https://github.com/wooorm/markdown-rs/blob/main/src/util/location.rs
*
* @param {VFile | Value} file
*   File to index.
* @returns {Location}
*   Accessors for index.
*/
function location(file) {
	const value = String(file);
	/**
	* List, where each index is a line number (0-based), and each value is the
	* byte index *after* where the line ends.
	*
	* @type {Array<number>}
	*/
	const indices = [];
	let cr = -1;
	let lf = -1;
	return {
		toOffset,
		toPoint
	};
	/**
	* Add the next line to `indices`.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function grow() {
		const from = indices.at(-1) ?? 0;
		if (cr < from) {
			cr = value.indexOf("\r", from);
			if (cr === -1) cr = Infinity;
		}
		if (lf < from) {
			lf = value.indexOf("\n", from);
			if (lf === -1) lf = Infinity;
		}
		const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
		indices.push((eol === Infinity ? value.length : eol) + 1);
	}
	/**
	* Get the line/column based `Point` for `offset`.
	*
	* @type {Location['toPoint']}
	*/
	function toPoint(offset) {
		if (typeof offset === "number" && offset > -1 && offset <= value.length) {
			while ((indices.at(-1) ?? 0) <= offset) grow();
			let low = 0;
			let high = indices.length - 1;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				if (indices[middle] > offset) high = middle;
				else low = middle + 1;
			}
			return {
				line: low + 1,
				column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
				offset
			};
		}
	}
	/**
	* Get the `offset` from a line/column based `Point`.
	*
	* @type {Location['toOffset']}
	*/
	function toOffset(point) {
		if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && point.column > 0) {
			while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) grow();
			const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
			if (offset < indices[point.line - 1]) return offset;
		}
	}
}
// node_modules/web-namespaces/index.js
/**
* Map of web namespaces.
*
* @type {Record<string, string>}
*/
const webNamespaces = {
	html: "http://www.w3.org/1999/xhtml",
	mathml: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
// node_modules/hast-util-from-parse5/lib/index.js
/**
* @import {ElementContent, ElementData, Element, Nodes, RootContent, Root} from 'hast'
* @import {DefaultTreeAdapterMap, Token} from 'parse5'
* @import {Schema} from 'property-information'
* @import {Point, Position} from 'unist'
* @import {VFile} from 'vfile'
* @import {Options} from 'hast-util-from-parse5'
*/
/**
* @typedef State
*   Info passed around about the current state.
* @property {VFile | undefined} file
*   Corresponding file.
* @property {boolean} location
*   Whether location info was found.
* @property {Schema} schema
*   Current schema.
* @property {boolean | undefined} verbose
*   Add extra positional info.
*/
const own = {}.hasOwnProperty;
/** @type {unknown} */
const proto = Object.prototype;
/**
* Transform a `parse5` AST to hast.
*
* @param {DefaultTreeAdapterMap['node']} tree
*   `parse5` tree to transform.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {Nodes}
*   hast tree.
*/
function fromParse5(tree, options) {
	const settings = options || {};
	return one({
		file: settings.file || void 0,
		location: false,
		schema: settings.space === "svg" ? svg : html,
		verbose: settings.verbose || false
	}, tree);
}
/**
* Transform a node.
*
* @param {State} state
*   Info passed around about the current state.
* @param {DefaultTreeAdapterMap['node']} node
*   p5 node.
* @returns {Nodes}
*   hast node.
*/
function one(state, node) {
	/** @type {Nodes} */
	let result;
	switch (node.nodeName) {
		case "#comment": {
			const reference = node;
			result = {
				type: "comment",
				value: reference.data
			};
			patch(state, reference, result);
			return result;
		}
		case "#document":
		case "#document-fragment": {
			const reference = node;
			const quirksMode = "mode" in reference ? reference.mode === "quirks" || reference.mode === "limited-quirks" : false;
			result = {
				type: "root",
				children: all(state, node.childNodes),
				data: { quirksMode }
			};
			if (state.file && state.location) {
				const document = String(state.file);
				const loc = location(document);
				const start = loc.toPoint(0);
				const end = loc.toPoint(document.length);
				result.position = {
					start,
					end
				};
			}
			return result;
		}
		case "#documentType": {
			const reference = node;
			result = { type: "doctype" };
			patch(state, reference, result);
			return result;
		}
		case "#text": {
			const reference = node;
			result = {
				type: "text",
				value: reference.value
			};
			patch(state, reference, result);
			return result;
		}
		default:
			result = element(state, node);
			return result;
	}
}
/**
* Transform children.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Array<DefaultTreeAdapterMap['node']>} nodes
*   Nodes.
* @returns {Array<RootContent>}
*   hast nodes.
*/
function all(state, nodes) {
	let index = -1;
	/** @type {Array<RootContent>} */
	const results = [];
	while (++index < nodes.length) {
		const result = one(state, nodes[index]);
		results.push(result);
	}
	return results;
}
/**
* Transform an element.
*
* @param {State} state
*   Info passed around about the current state.
* @param {DefaultTreeAdapterMap['element']} node
*   `parse5` node to transform.
* @returns {Element}
*   hast node.
*/
function element(state, node) {
	const { schema } = state;
	state.schema = node.namespaceURI === webNamespaces.svg ? svg : html;
	let index = -1;
	/** @type {Record<string, string>} */
	const properties = {};
	while (++index < node.attrs.length) {
		const attribute = node.attrs[index];
		const name = (attribute.prefix ? attribute.prefix + ":" : "") + attribute.name;
		if (!own.call(proto, name)) properties[name] = attribute.value;
	}
	const result = (state.schema.space === "svg" ? s : h)(node.tagName, properties, all(state, node.childNodes));
	patch(state, node, result);
	if (result.tagName === "template") {
		if (node.namespaceURI === webNamespaces.html) {
			const reference = node;
			const pos = reference.sourceCodeLocation;
			const startTag = pos && pos.startTag && position(pos.startTag);
			const endTag = pos && pos.endTag && position(pos.endTag);
			const content = one(state, reference.content);
			if (startTag && endTag && state.file) content.position = {
				start: startTag.end,
				end: endTag.start
			};
			result.content = content;
		} else if (result.content) {
			result.children = result.content.children;
			delete result.content;
		}
	}
	state.schema = schema;
	return result;
}
/**
* Patch positional info from `from` onto `to`.
*
* @param {State} state
*   Info passed around about the current state.
* @param {DefaultTreeAdapterMap['node']} from
*   p5 node.
* @param {Nodes} to
*   hast node.
* @returns {undefined}
*   Nothing.
*/
function patch(state, from, to) {
	if ("sourceCodeLocation" in from && from.sourceCodeLocation && state.file) {
		const position = createLocation(state, to, from.sourceCodeLocation);
		if (position) {
			state.location = true;
			to.position = position;
		}
	}
}
/**
* Create clean positional information.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Nodes} node
*   hast node.
* @param {Token.ElementLocation} location
*   p5 location info.
* @returns {Position | undefined}
*   Position, or nothing.
*/
function createLocation(state, node, location) {
	const result = position(location);
	if (node.type === "element") {
		const tail = node.children[node.children.length - 1];
		if (result && !location.endTag && tail && tail.position && tail.position.end) result.end = Object.assign({}, tail.position.end);
		if (state.verbose) {
			/** @type {Record<string, Position | undefined>} */
			const properties = {};
			/** @type {string} */
			let key;
			if (location.attrs) {
				for (key in location.attrs) if (own.call(location.attrs, key)) properties[find$2(state.schema, key).property] = position(location.attrs[key]);
			}
			location.startTag;
			const opening = position(location.startTag);
			const closing = location.endTag ? position(location.endTag) : void 0;
			/** @type {ElementData['position']} */
			const data = { opening };
			if (closing) data.closing = closing;
			data.properties = properties;
			node.data = { position: data };
		}
	}
	return result;
}
/**
* Turn a p5 location into a position.
*
* @param {Token.Location} loc
*   Location.
* @returns {Position | undefined}
*   Position or nothing.
*/
function position(loc) {
	const start = point({
		line: loc.startLine,
		column: loc.startCol,
		offset: loc.startOffset
	});
	const end = point({
		line: loc.endLine,
		column: loc.endCol,
		offset: loc.endOffset
	});
	return start || end ? {
		start,
		end
	} : void 0;
}
/**
* Filter out invalid points.
*
* @param {Point} point
*   Point with potentially `undefined` values.
* @returns {Point | undefined}
*   Point or nothing.
*/
function point(point) {
	return point.line && point.column ? point : void 0;
}
// node_modules/parse5/dist/common/unicode.js
const UNDEFINED_CODE_POINTS = /* @__PURE__ */ new Set([
	65534,
	65535,
	131070,
	131071,
	196606,
	196607,
	262142,
	262143,
	327678,
	327679,
	393214,
	393215,
	458750,
	458751,
	524286,
	524287,
	589822,
	589823,
	655358,
	655359,
	720894,
	720895,
	786430,
	786431,
	851966,
	851967,
	917502,
	917503,
	983038,
	983039,
	1048574,
	1048575,
	1114110,
	1114111
]);
var CODE_POINTS;
(function(CODE_POINTS) {
	CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
	CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
	CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
	CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
	CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
	CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
	CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
	CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
	CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
	CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
	CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
	CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
	CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
	CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
	CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
	CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
	CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
	CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
	CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
	CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
const SEQUENCES = {
	DASH_DASH: "--",
	CDATA_START: "[CDATA[",
	DOCTYPE: "doctype",
	SCRIPT: "script",
	PUBLIC: "public",
	SYSTEM: "system"
};
function isSurrogate(cp) {
	return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
	return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
	return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
	return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
	return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}
// node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR) {
	ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
	ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
	ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
	ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
	ERR["endTagWithAttributes"] = "end-tag-with-attributes";
	ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
	ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
	ERR["unexpectedNullCharacter"] = "unexpected-null-character";
	ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
	ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
	ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
	ERR["missingEndTagName"] = "missing-end-tag-name";
	ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
	ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
	ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
	ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
	ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
	ERR["eofBeforeTagName"] = "eof-before-tag-name";
	ERR["eofInTag"] = "eof-in-tag";
	ERR["missingAttributeValue"] = "missing-attribute-value";
	ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
	ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
	ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
	ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
	ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
	ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
	ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
	ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
	ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
	ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
	ERR["cdataInHtmlContent"] = "cdata-in-html-content";
	ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
	ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
	ERR["eofInDoctype"] = "eof-in-doctype";
	ERR["nestedComment"] = "nested-comment";
	ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
	ERR["eofInComment"] = "eof-in-comment";
	ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
	ERR["eofInCdata"] = "eof-in-cdata";
	ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
	ERR["nullCharacterReference"] = "null-character-reference";
	ERR["surrogateCharacterReference"] = "surrogate-character-reference";
	ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
	ERR["controlCharacterReference"] = "control-character-reference";
	ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
	ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
	ERR["missingDoctypeName"] = "missing-doctype-name";
	ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
	ERR["duplicateAttribute"] = "duplicate-attribute";
	ERR["nonConformingDoctype"] = "non-conforming-doctype";
	ERR["missingDoctype"] = "missing-doctype";
	ERR["misplacedDoctype"] = "misplaced-doctype";
	ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
	ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
	ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
	ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
	ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
	ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
	ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
	ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));
// node_modules/parse5/dist/tokenizer/preprocessor.js
const DEFAULT_BUFFER_WATERLINE = 65536;
var Preprocessor = class {
	constructor(handler) {
		this.handler = handler;
		this.html = "";
		this.pos = -1;
		this.lastGapPos = -2;
		this.gapStack = [];
		this.skipNextNewLine = false;
		this.lastChunkWritten = false;
		this.endOfChunkHit = false;
		this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
		this.isEol = false;
		this.lineStartPos = 0;
		this.droppedBufferSize = 0;
		this.line = 1;
		this.lastErrOffset = -1;
	}
	/** The column on the current line. If we just saw a gap (eg. a surrogate pair), return the index before. */
	get col() {
		return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
	}
	/** The index in `html` at which the current code point starts (the high surrogate of a pair). */
	get codePointStart() {
		return this.pos - Number(this.lastGapPos === this.pos);
	}
	/** The offset of the current code point, before the second unit of a surrogate pair. */
	get offset() {
		return this.droppedBufferSize + this.codePointStart;
	}
	getError(code, cpOffset) {
		const { line, col, offset } = this;
		const startCol = col + cpOffset;
		const startOffset = offset + cpOffset;
		return {
			code,
			startLine: line,
			endLine: line,
			startCol,
			endCol: startCol,
			startOffset,
			endOffset: startOffset
		};
	}
	_err(code) {
		if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
			this.lastErrOffset = this.offset;
			this.handler.onParseError(this.getError(code, 0));
		}
	}
	_addGap() {
		this.gapStack.push(this.lastGapPos);
		this.lastGapPos = this.pos;
	}
	_processSurrogate(cp) {
		if (this.pos !== this.html.length - 1) {
			const nextCp = this.html.charCodeAt(this.pos + 1);
			if (!isSurrogatePair(cp) && isSurrogatePair(nextCp)) {
				this.pos++;
				this._addGap();
				return getSurrogatePairCodePoint(cp, nextCp);
			}
		} else if (!this.lastChunkWritten) {
			this.endOfChunkHit = true;
			return CODE_POINTS.EOF;
		}
		this._err(ERR.surrogateInInputStream);
		return cp;
	}
	willDropParsedChunk() {
		return this.pos > this.bufferWaterline;
	}
	/**
	* Drop the parsed input, except for the current code point and the `keep` code units before it. The gap history is
	* reset, so the kept units must contain no preprocessing gap.
	*/
	dropParsedChunk(keep = 0) {
		if (this.willDropParsedChunk()) {
			const droppedSize = this.offset - this.droppedBufferSize - keep;
			this.html = this.html.substring(droppedSize);
			this.lineStartPos -= droppedSize;
			this.droppedBufferSize += droppedSize;
			this.pos -= droppedSize;
			this.lastGapPos = -2;
			this.gapStack.length = 0;
			if (this.pos > keep) this._addGap();
		}
	}
	write(chunk, isLastChunk) {
		if (this.html.length > 0) this.html += chunk;
		else this.html = chunk;
		this.endOfChunkHit = false;
		this.lastChunkWritten = isLastChunk;
	}
	insertHtmlAtCurrentPos(chunk) {
		this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
		this.endOfChunkHit = false;
	}
	startsWith(pattern, caseSensitive) {
		if (this.pos + pattern.length > this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return false;
		}
		if (caseSensitive) return this.html.startsWith(pattern, this.pos);
		for (let i = 0; i < pattern.length; i++) if ((this.html.charCodeAt(this.pos + i) | 32) !== pattern.charCodeAt(i)) return false;
		return true;
	}
	peek(offset) {
		const pos = this.pos + offset;
		if (pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS.EOF;
		}
		const code = this.html.charCodeAt(pos);
		return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
	}
	advance() {
		this.pos++;
		if (this.isEol) {
			this.isEol = false;
			this.line++;
			this.lineStartPos = this.pos;
		}
		if (this.pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS.EOF;
		}
		let cp = this.html.charCodeAt(this.pos);
		if (cp === CODE_POINTS.CARRIAGE_RETURN) {
			this.isEol = true;
			this.skipNextNewLine = true;
			return CODE_POINTS.LINE_FEED;
		}
		if (cp === CODE_POINTS.LINE_FEED) {
			this.isEol = true;
			if (this.skipNextNewLine) {
				this.line--;
				this.skipNextNewLine = false;
				this._addGap();
				return this.advance();
			}
		}
		this.skipNextNewLine = false;
		if (isSurrogate(cp)) cp = this._processSurrogate(cp);
		if (!(this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976)) this._checkForProblematicCharacters(cp);
		return cp;
	}
	_checkForProblematicCharacters(cp) {
		if (isControlCodePoint(cp)) this._err(ERR.controlCharacterInInputStream);
		else if (isUndefinedCodePoint(cp)) this._err(ERR.noncharacterInInputStream);
	}
	retreat(count) {
		this.pos -= count;
		while (this.pos < this.lastGapPos) {
			this.lastGapPos = this.gapStack.pop();
			this.pos--;
		}
		this.isEol = false;
	}
};
// node_modules/parse5/dist/common/token.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
	TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
	TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
	TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
	TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
	TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
	TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
	TokenType[TokenType["EOF"] = 7] = "EOF";
	TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
	for (let i = token.attrs.length - 1; i >= 0; i--) if (token.attrs[i].name === attrName) return token.attrs[i].value;
	return null;
}
// node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128-159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128-159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
// node_modules/entities/dist/generated/decode-data-html.js
/**
* Serialized decode data; the format is documented in
* `src/internal/decode-data-format.ts`. `[0]` is one-byte data (all char
* codes <= 0xFF: header, front-coded name suffixes, per-name metadata,
* cuckoo choice bits); `[1]` holds the replacement values.
*/
const htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠\xA0ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ\"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ\xA0≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟\"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌"];
/** Multiplier deriving the first candidate bucket from a key. */
const BUCKET_HASH_1 = 2654435761;
/** Multiplier deriving the second candidate bucket from a key. */
const BUCKET_HASH_2 = 2246822507;
/** Size of the (c0,c1) class table (10-bit index). */
const PAIR_TABLE_SIZE = 1024;
/**
* Map an alphanumeric char code to 6 bits (1..62); 0 = not alphanumeric.
* Used for the key's last-character field.
*/
const CHAR_REMAP = (() => {
	const remap = /* @__PURE__ */ new Uint8Array(128);
	for (let code = 48; code <= 57; code++) remap[code] = code - 47;
	for (let code = 65; code <= 90; code++) remap[code] = code - 54;
	for (let code = 97; code <= 122; code++) remap[code] = code - 60;
	return remap;
})();
/**
* The exact 32-bit key for a name occurring at `nameStart` with `length`
* chars. Covers the first two and last two characters plus the length;
* middle characters are verified separately against the names blob.
*
* The hot decoder inlines this computation; tests assert both stay in sync
* by looking every entity up through the public API.
* @param text Text containing the name.
* @param nameStart Index of the name's first character.
* @param length Length of the name.
*/
function exactKey(text, nameStart, length) {
	return text.charCodeAt(nameStart) << 25 | text.charCodeAt(nameStart + 1) << 18 | text.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5 | length;
}
/**
* The 10-bit (c0,c1) class index used by the probe front end. The function
* was chosen by exhaustive search over load-free mixers for minimal
* candidate-set collisions on the real entity set.
* @param c0 First char code of the candidate name.
* @param c1 Second char code.
*/
function pairIndex(c0, c1) {
	return (c0 * 3 << 3 ^ c1) & 1023;
}
/**
* First candidate bucket for a key in a table of `buckets` buckets.
* @param key Exact key.
* @param buckets Bucket count.
*/
function bucketOne(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
/**
* Second candidate bucket for a key.
* @param key Exact key.
* @param buckets Bucket count.
*/
function bucketTwo(key, buckets) {
	return (Math.imul(key, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
/**
* Build the lookup structures from a serialized dataset.
* @param packed Serialized decode data, see `decode-data-format.ts`.
*/
function initDecodeData(packed) {
	const [data, values] = packed;
	const nameCount = data.charCodeAt(0) - 48 << 6 | data.charCodeAt(1) - 48;
	const suffixesLength = data.charCodeAt(2) - 48 << 6 | data.charCodeAt(3) - 48;
	const buckets = data.charCodeAt(4) - 48 << 6 | data.charCodeAt(5) - 48;
	const metaStart = 6 + suffixesLength;
	const choicesStart = metaStart + 2 * nameCount;
	const slotCount = 2 * buckets;
	const keys = new Int32Array(slotCount);
	const slotMidOff = new Uint16Array(slotCount);
	const slotValue = new Uint16Array(slotCount);
	const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
	const middleOffsets = /* @__PURE__ */ new Map();
	const middles = [];
	let name = "";
	let suffixOffset = 6;
	let valueOffset = 0;
	for (let index = 0; index < nameCount; index++) {
		const meta0 = data.charCodeAt(metaStart + 2 * index) - 35;
		const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - 35;
		const prefixLength = meta0 & 31;
		const length = prefixLength + (meta1 & 31);
		const valueLength = (meta1 >> 5) + 1;
		name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
		suffixOffset += length - prefixLength;
		const key = exactKey(name, 0, length);
		let slot = 2 * ((data.charCodeAt(choicesStart + Math.floor(index / 6)) - 48 & 1 << index % 6) === 0 ? bucketOne : bucketTwo)(key, buckets);
		if (keys[slot] !== 0) slot += 1;
		keys[slot] = key;
		if (length > 4) {
			const middle = name.slice(2, length - 2);
			const existing = middleOffsets.get(middle);
			if (existing === void 0) {
				middleOffsets.set(middle, middles.length);
				slotMidOff[slot] = middles.length;
				for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
			} else slotMidOff[slot] = existing;
		}
		const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
		lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
		if ((meta0 & 32) !== 0) lengthBits[pair] |= 1 << length - 2 + 16;
		slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
		valueOffset += valueLength;
	}
	return {
		keys,
		buckets,
		slotMidOff,
		slotValue,
		values,
		lengthBits,
		middles: new Uint32Array(middles)
	};
}
// node_modules/entities/dist/decode.js
const CHAR_NUM = 35;
const CHAR_SEMI = 59;
const CHAR_EQUALS = 61;
const CHAR_ZERO = 48;
const CHAR_LOWER_A = 97;
const CHAR_LOWER_X = 120;
const CHAR_UPPER_A = 65;
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code) {
	return isNumber(code) || (code | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CHAR_EQUALS || isAlphaNumeric(code);
}
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/** Decode data for HTML entities. */
const htmlDecode = /* #__PURE__ */ initDecodeData(htmlDecodeData);
const htmlKeys = /* #__PURE__ */ (() => htmlDecode.keys)();
const htmlBuckets = /* #__PURE__ */ (() => htmlDecode.buckets)();
const htmlSlotMidOff = /* #__PURE__ */ (() => htmlDecode.slotMidOff)();
const htmlLengthBits = /* #__PURE__ */ (() => htmlDecode.lengthBits)();
const htmlMiddles = /* #__PURE__ */ (() => htmlDecode.middles)();
/** Hoisted for the specialized HTML cores; see `emitHtmlValue`. */
const htmlSlotValue = /* #__PURE__ */ (() => htmlDecode.slotValue)();
const htmlValues = /* #__PURE__ */ (() => htmlDecode.values)();
/**
* Find the slot matching `text[start..start+length)`, or -1. A match proves
* every character of the span (exact key + middle comparison).
* @param text Input text.
* @param start Start of the span in `text`.
* @param length Length of the span.
*/
function findSlotHtml(text, start, length) {
	const c0 = text.charCodeAt(start);
	const c1 = text.charCodeAt(start + 1);
	const c2 = text.charCodeAt(start + length - 2);
	const c3 = text.charCodeAt(start + length - 1);
	if ((c0 | c1 | c2 | c3) > 127) return -1;
	const key = c0 << 25 | c1 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isMidMatchHtml(slot, text, start, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
/**
* Compare the middle characters (positions 2..length-3) of the candidate at
* `slot` against the input. The key already proves the outer characters and
* the length. Names of length at most four are accepted by the caller.
* @param slot Slot of the candidate.
* @param text Input text.
* @param start Start of the span in `text`.
* @param length Length of the span.
*/
function isMidMatchHtml(slot, text, start, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = start + 2;
	const end = start + length - 2;
	while (index + 1 < end) {
		if ((text.charCodeAt(index) | text.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || text.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
/** ASCII digit values; 0xff marks characters outside the hexadecimal range. */
const numericDigits = /* #__PURE__ */ (() => {
	const digits = (/* @__PURE__ */ new Uint8Array(128)).fill(255);
	for (let digit = 0; digit < 10; digit++) digits[CHAR_ZERO + digit] = digit;
	for (let digit = 0; digit < 6; digit++) {
		digits[CHAR_UPPER_A + digit] = digit + 10;
		digits[CHAR_LOWER_A + digit] = digit + 10;
	}
	return digits;
})();
/**
* Find the longest legacy (semicolon-less) match for the name starting at
* `start`, using the per-class legacy length bits. Returns
* `slot << 3 | matchLength`, or -1 if there is no match. Only called after
* the exact probes failed (the miss path).
* @param input Input text.
* @param start Start of the name.
* @param maxLength Number of available run characters.
*/
function findLegacySlot(input, start, maxLength) {
	let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > maxLength) continue;
		const slot = findSlotHtml(input, start, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}
/**
* Match a class containing long names without probing all its shorter lengths.
* The 32-character window bounds the scan even for invalid or unterminated runs.
* Returns `(slot << 6) | consumed`, excluding the `&`, or -1 on a miss.
* @param input Input containing the candidate name.
* @param start Start of the name.
* @param mode Decoding mode, including the rules for legacy matches.
*/
function findLongClassMatch(input, start, mode) {
	const length = input.slice(start, start + 32).indexOf(";");
	if (length - 2 >>> 0 <= 29) {
		const slot = findSlotHtml(input, start, length);
		if (slot >= 0) return slot << 6 | length + 1;
	}
	if (mode !== DecodingMode.Strict) {
		const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
		if (packed >= 0) {
			const length = packed & 7;
			if (mode !== DecodingMode.Attribute || start + length >= input.length || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length))) return packed >> 3 << 6 | length;
		}
	}
	return -1;
}
const STATE_ENTITY_START = 0;
const STATE_NUMERIC_START = 1;
const STATE_NUMERIC_DECIMAL = 2;
const STATE_NUMERIC_HEX = 3;
const STATE_NAMED_ENTITY = 4;
/**
* Token decoder with support of writing partial entities; the shared base
* of `HtmlEntityDecoder` and `XmlEntityDecoder`. Numeric entities are
* identical in both document types and are handled here; named entities are
* left to the subclasses.
*
* The decoder is driven by a tokenizer: after a `&`, write the following
* input (possibly in chunks). `write` returns the number of characters
* consumed once the entity is decided, or -1 while more input is needed.
* Rejection may surface later than strictly possible (the decoder buffers
* until a terminator or the name-length limit), but emitted code points,
* consumed counts, and final return values are exact.
*/
var EntityDecoderBase = class {
	emitCodePoint;
	errors;
	/** The current state of the decoder. */
	state = STATE_ENTITY_START;
	/** Characters that were consumed while parsing an entity. */
	consumed = 1;
	/** Accumulated numeric code point, or a packed partial XML name. */
	result = 0;
	/** The mode in which the decoder is operating. */
	decodeMode = DecodingMode.Strict;
	/** Replacement rules for numeric character references. */
	replaceNumericCodePoint = replaceCodePoint;
	constructor(emitCodePoint, errors) {
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
			this.state = STATE_NUMERIC_HEX;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = STATE_NUMERIC_DECIMAL;
		return this.stateNumericDecimal(input, offset);
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexadecimal character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result, consumed } = this;
		let index = offset;
		while (index < inputLength) {
			const char = input.charCodeAt(index);
			const digit = numericDigits[char];
			if (digit <= 15) result = result * 16 + digit;
			else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
			consumed += 1;
			index += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result, consumed } = this;
		let index = offset;
		while (index < inputLength) {
			const digit = input.charCodeAt(index) - CHAR_ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CHAR_ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			index += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexadecimal character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CHAR_SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CHAR_SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Resets the instance to make it reusable.
	* @param decodeMode Entity decoding mode to use.
	*/
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = STATE_ENTITY_START;
		this.result = 0;
		this.consumed = 1;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case STATE_ENTITY_START:
				if (input.charCodeAt(offset) === CHAR_NUM) {
					this.state = STATE_NUMERIC_START;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = STATE_NAMED_ENTITY;
				return this.stateNamedEntity(input, offset);
			case STATE_NUMERIC_START: return this.stateNumericStart(input, offset);
			case STATE_NUMERIC_DECIMAL: return this.stateNumericDecimal(input, offset);
			case STATE_NUMERIC_HEX: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	* @returns The number of characters consumed.
	*/
	end() {
		switch (this.state) {
			case STATE_NAMED_ENTITY: return this.endNamedEntity();
			case STATE_NUMERIC_DECIMAL: return this.emitNumericEntity(0, 2);
			case STATE_NUMERIC_HEX: return this.emitNumericEntity(0, 3);
			case STATE_NUMERIC_START:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
/**
* Streaming decoder for HTML entities.
*
* When the entity fits inside the current chunk (the common case), the
* lookup runs directly on the chunk via the same length-probe scheme as the
* synchronous decoder; chunk-boundary runs use a reusable character buffer.
*/
var HtmlEntityDecoder = class extends EntityDecoderBase {
	/** Total name characters seen for the current named entity. */
	runLength = 0;
	/** Reused for ASCII alphanumerics; the 32nd character rules out an exact match. */
	nameBuffer = /* @__PURE__ */ new Uint8Array(32);
	/**
	* Emit the replacement for a matched slot. Values are at most two
	* UTF-16 code units; like previous versions, each unit is emitted as
	* its own callback (surrogate halves included).
	* @param slot The matched slot.
	*/
	emitSlot(slot) {
		const packed = htmlSlotValue[slot];
		const off = packed >> 2;
		this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
		if ((packed & 1) !== 0) this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
	}
	startEntity(decodeMode) {
		super.startEntity(decodeMode);
		this.runLength = 0;
	}
	stateNamedEntity(input, offset) {
		const inputLength = input.length;
		if (this.runLength === 0 && offset + 17 <= inputLength) {
			const pair = pairIndex(input.charCodeAt(offset), input.charCodeAt(offset + 1));
			const bits = htmlLengthBits[pair];
			if ((bits & 32768) !== 0 && offset + 32 <= inputLength) {
				const packed = findLongClassMatch(input, offset, this.decodeMode);
				if (packed >= 0) {
					const length = packed & 63;
					this.consumed = length + 1;
					this.emitSlot(packed >> 6);
					if (input.charCodeAt(offset + length - 1) !== CHAR_SEMI) this.errors?.missingSemicolonAfterCharacterReference();
					return this.consumed;
				}
				return 0;
			}
			let probed = bits & 32767;
			while (probed !== 0) {
				const low = probed & -probed;
				probed ^= low;
				const length = 33 - Math.clz32(low);
				if (input.charCodeAt(offset + length) === CHAR_SEMI) {
					const slot = findSlotHtml(input, offset, length);
					if (slot >= 0) {
						this.consumed = length + 2;
						this.emitSlot(slot);
						return this.consumed;
					}
				}
			}
			if ((bits & 32768) === 0) {
				if (this.decodeMode !== DecodingMode.Strict) {
					const packed = findLegacySlot(input, offset, 31);
					if (packed >= 0) {
						const matchLength = packed & 7;
						const next = input.charCodeAt(offset + matchLength);
						if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) return 0;
						this.consumed = matchLength + 1;
						this.emitSlot(packed >> 3);
						this.errors?.missingSemicolonAfterCharacterReference();
						return this.consumed;
					}
				}
				return 0;
			}
		}
		let index = offset;
		let { runLength } = this;
		let terminator = -1;
		const scanEnd = Math.min(inputLength, offset + 32 - runLength);
		while (index < scanEnd) {
			const char = input.charCodeAt(index);
			if (!isAlphaNumeric(char)) {
				terminator = char;
				break;
			}
			this.nameBuffer[runLength++] = char;
			index++;
		}
		if (terminator < 0 && runLength < 32) {
			this.runLength = runLength;
			return -1;
		}
		if (terminator === CHAR_SEMI && runLength - 2 >>> 0 <= 29) {
			const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
			if (slot >= 0) {
				this.consumed = runLength + 2;
				this.emitSlot(slot);
				return this.consumed;
			}
		}
		if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
			const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
			if (packed >= 0) {
				const length = packed & 7;
				const next = length < runLength ? this.nameBuffer[length] : terminator;
				if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) return 0;
				this.consumed = length + 1;
				this.emitSlot(packed >> 3);
				this.errors?.missingSemicolonAfterCharacterReference();
				return this.consumed;
			}
		}
		return 0;
	}
	endNamedEntity() {
		if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) return 0;
		const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
		if (packed < 0) return 0;
		if (this.decodeMode === DecodingMode.Attribute && (packed & 7) < this.runLength) return 0;
		this.consumed = (packed & 7) + 1;
		this.emitSlot(packed >> 3);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
};
/**
* Find a buffered name. Its characters were already checked as ASCII
* alphanumerics while scanning, so no outer-character range check is needed.
* @param buffer Reusable character buffer.
* @param length Number of characters to match.
*/
function findBufferedHtmlSlot(buffer, length) {
	const key = buffer[0] << 25 | buffer[1] << 18 | buffer[length - 2] << 11 | CHAR_REMAP[buffer[length - 1]] << 5 | length;
	let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
	for (let attempt = 0;; attempt++) {
		if (htmlKeys[slot] === key && (length <= 4 || isBufferedMiddle(slot, buffer, length))) return slot;
		if (htmlKeys[slot + 1] === key && (length <= 4 || isBufferedMiddle(slot + 1, buffer, length))) return slot + 1;
		if (attempt === 1) return -1;
		slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
	}
}
function isBufferedMiddle(slot, buffer, length) {
	let wordIndex = htmlSlotMidOff[slot];
	let index = 2;
	const end = length - 2;
	while (index + 1 < end) {
		if ((buffer[index] | buffer[index + 1] << 16) !== htmlMiddles[wordIndex++]) return false;
		index += 2;
	}
	return index === end || buffer[index] === (htmlMiddles[wordIndex] & 65535);
}
/**
* Find the longest legacy name in the buffer, packed as `(slot << 3) | length`.
* @param buffer Reusable character buffer.
* @param length Number of buffered characters.
*/
function findBufferedLegacySlot(buffer, length) {
	let legacy = htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16 & 31;
	while (legacy !== 0) {
		const top = 31 - Math.clz32(legacy);
		legacy ^= 1 << top;
		if (top + 2 > length) continue;
		const slot = findBufferedHtmlSlot(buffer, top + 2);
		if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
	}
	return -1;
}
// node_modules/parse5/dist/common/html.js
/** All valid namespaces in HTML. */
var NS;
(function(NS) {
	NS["HTML"] = "http://www.w3.org/1999/xhtml";
	NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
	NS["SVG"] = "http://www.w3.org/2000/svg";
	NS["XLINK"] = "http://www.w3.org/1999/xlink";
	NS["XML"] = "http://www.w3.org/XML/1998/namespace";
	NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS) {
	ATTRS["TYPE"] = "type";
	ATTRS["ACTION"] = "action";
	ATTRS["ENCODING"] = "encoding";
	ATTRS["PROMPT"] = "prompt";
	ATTRS["NAME"] = "name";
	ATTRS["COLOR"] = "color";
	ATTRS["FACE"] = "face";
	ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
/**
* The mode of the document.
*
* @see {@link https://dom.spec.whatwg.org/#concept-document-limited-quirks}
*/
var DOCUMENT_MODE;
(function(DOCUMENT_MODE) {
	DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
	DOCUMENT_MODE["QUIRKS"] = "quirks";
	DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES) {
	TAG_NAMES["A"] = "a";
	TAG_NAMES["ADDRESS"] = "address";
	TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
	TAG_NAMES["APPLET"] = "applet";
	TAG_NAMES["AREA"] = "area";
	TAG_NAMES["ARTICLE"] = "article";
	TAG_NAMES["ASIDE"] = "aside";
	TAG_NAMES["B"] = "b";
	TAG_NAMES["BASE"] = "base";
	TAG_NAMES["BASEFONT"] = "basefont";
	TAG_NAMES["BGSOUND"] = "bgsound";
	TAG_NAMES["BIG"] = "big";
	TAG_NAMES["BLOCKQUOTE"] = "blockquote";
	TAG_NAMES["BODY"] = "body";
	TAG_NAMES["BR"] = "br";
	TAG_NAMES["BUTTON"] = "button";
	TAG_NAMES["CAPTION"] = "caption";
	TAG_NAMES["CENTER"] = "center";
	TAG_NAMES["CODE"] = "code";
	TAG_NAMES["COL"] = "col";
	TAG_NAMES["COLGROUP"] = "colgroup";
	TAG_NAMES["DD"] = "dd";
	TAG_NAMES["DESC"] = "desc";
	TAG_NAMES["DETAILS"] = "details";
	TAG_NAMES["DIALOG"] = "dialog";
	TAG_NAMES["DIR"] = "dir";
	TAG_NAMES["DIV"] = "div";
	TAG_NAMES["DL"] = "dl";
	TAG_NAMES["DT"] = "dt";
	TAG_NAMES["EM"] = "em";
	TAG_NAMES["EMBED"] = "embed";
	TAG_NAMES["FIELDSET"] = "fieldset";
	TAG_NAMES["FIGCAPTION"] = "figcaption";
	TAG_NAMES["FIGURE"] = "figure";
	TAG_NAMES["FONT"] = "font";
	TAG_NAMES["FOOTER"] = "footer";
	TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
	TAG_NAMES["FORM"] = "form";
	TAG_NAMES["FRAME"] = "frame";
	TAG_NAMES["FRAMESET"] = "frameset";
	TAG_NAMES["H1"] = "h1";
	TAG_NAMES["H2"] = "h2";
	TAG_NAMES["H3"] = "h3";
	TAG_NAMES["H4"] = "h4";
	TAG_NAMES["H5"] = "h5";
	TAG_NAMES["H6"] = "h6";
	TAG_NAMES["HEAD"] = "head";
	TAG_NAMES["HEADER"] = "header";
	TAG_NAMES["HGROUP"] = "hgroup";
	TAG_NAMES["HR"] = "hr";
	TAG_NAMES["HTML"] = "html";
	TAG_NAMES["I"] = "i";
	TAG_NAMES["IMG"] = "img";
	TAG_NAMES["IMAGE"] = "image";
	TAG_NAMES["INPUT"] = "input";
	TAG_NAMES["IFRAME"] = "iframe";
	TAG_NAMES["KEYGEN"] = "keygen";
	TAG_NAMES["LABEL"] = "label";
	TAG_NAMES["LI"] = "li";
	TAG_NAMES["LINK"] = "link";
	TAG_NAMES["LISTING"] = "listing";
	TAG_NAMES["MAIN"] = "main";
	TAG_NAMES["MALIGNMARK"] = "malignmark";
	TAG_NAMES["MARQUEE"] = "marquee";
	TAG_NAMES["MATH"] = "math";
	TAG_NAMES["MENU"] = "menu";
	TAG_NAMES["META"] = "meta";
	TAG_NAMES["MGLYPH"] = "mglyph";
	TAG_NAMES["MI"] = "mi";
	TAG_NAMES["MO"] = "mo";
	TAG_NAMES["MN"] = "mn";
	TAG_NAMES["MS"] = "ms";
	TAG_NAMES["MTEXT"] = "mtext";
	TAG_NAMES["NAV"] = "nav";
	TAG_NAMES["NOBR"] = "nobr";
	TAG_NAMES["NOFRAMES"] = "noframes";
	TAG_NAMES["NOEMBED"] = "noembed";
	TAG_NAMES["NOSCRIPT"] = "noscript";
	TAG_NAMES["OBJECT"] = "object";
	TAG_NAMES["OL"] = "ol";
	TAG_NAMES["OPTGROUP"] = "optgroup";
	TAG_NAMES["OPTION"] = "option";
	TAG_NAMES["P"] = "p";
	TAG_NAMES["PARAM"] = "param";
	TAG_NAMES["PLAINTEXT"] = "plaintext";
	TAG_NAMES["PRE"] = "pre";
	TAG_NAMES["RB"] = "rb";
	TAG_NAMES["RP"] = "rp";
	TAG_NAMES["RT"] = "rt";
	TAG_NAMES["RTC"] = "rtc";
	TAG_NAMES["RUBY"] = "ruby";
	TAG_NAMES["S"] = "s";
	TAG_NAMES["SCRIPT"] = "script";
	TAG_NAMES["SEARCH"] = "search";
	TAG_NAMES["SECTION"] = "section";
	TAG_NAMES["SELECT"] = "select";
	TAG_NAMES["SOURCE"] = "source";
	TAG_NAMES["SMALL"] = "small";
	TAG_NAMES["SPAN"] = "span";
	TAG_NAMES["STRIKE"] = "strike";
	TAG_NAMES["STRONG"] = "strong";
	TAG_NAMES["STYLE"] = "style";
	TAG_NAMES["SUB"] = "sub";
	TAG_NAMES["SUMMARY"] = "summary";
	TAG_NAMES["SUP"] = "sup";
	TAG_NAMES["TABLE"] = "table";
	TAG_NAMES["TBODY"] = "tbody";
	TAG_NAMES["TEMPLATE"] = "template";
	TAG_NAMES["TEXTAREA"] = "textarea";
	TAG_NAMES["TFOOT"] = "tfoot";
	TAG_NAMES["TD"] = "td";
	TAG_NAMES["TH"] = "th";
	TAG_NAMES["THEAD"] = "thead";
	TAG_NAMES["TITLE"] = "title";
	TAG_NAMES["TR"] = "tr";
	TAG_NAMES["TRACK"] = "track";
	TAG_NAMES["TT"] = "tt";
	TAG_NAMES["U"] = "u";
	TAG_NAMES["UL"] = "ul";
	TAG_NAMES["SVG"] = "svg";
	TAG_NAMES["VAR"] = "var";
	TAG_NAMES["WBR"] = "wbr";
	TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
/**
* Tag IDs are numeric IDs for known tag names.
*
* We use tag IDs to improve the performance of tag name comparisons.
*/
var TAG_ID;
(function(TAG_ID) {
	TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
	TAG_ID[TAG_ID["A"] = 1] = "A";
	TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
	TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
	TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
	TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
	TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
	TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
	TAG_ID[TAG_ID["B"] = 8] = "B";
	TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
	TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
	TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
	TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
	TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
	TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
	TAG_ID[TAG_ID["BR"] = 15] = "BR";
	TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
	TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
	TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
	TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
	TAG_ID[TAG_ID["COL"] = 20] = "COL";
	TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
	TAG_ID[TAG_ID["DD"] = 22] = "DD";
	TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
	TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
	TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
	TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
	TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
	TAG_ID[TAG_ID["DL"] = 28] = "DL";
	TAG_ID[TAG_ID["DT"] = 29] = "DT";
	TAG_ID[TAG_ID["EM"] = 30] = "EM";
	TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
	TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
	TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
	TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
	TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
	TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
	TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
	TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
	TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
	TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
	TAG_ID[TAG_ID["H1"] = 41] = "H1";
	TAG_ID[TAG_ID["H2"] = 42] = "H2";
	TAG_ID[TAG_ID["H3"] = 43] = "H3";
	TAG_ID[TAG_ID["H4"] = 44] = "H4";
	TAG_ID[TAG_ID["H5"] = 45] = "H5";
	TAG_ID[TAG_ID["H6"] = 46] = "H6";
	TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
	TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
	TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
	TAG_ID[TAG_ID["HR"] = 50] = "HR";
	TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
	TAG_ID[TAG_ID["I"] = 52] = "I";
	TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
	TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
	TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
	TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
	TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
	TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
	TAG_ID[TAG_ID["LI"] = 59] = "LI";
	TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
	TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
	TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
	TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
	TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
	TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
	TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
	TAG_ID[TAG_ID["META"] = 67] = "META";
	TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
	TAG_ID[TAG_ID["MI"] = 69] = "MI";
	TAG_ID[TAG_ID["MO"] = 70] = "MO";
	TAG_ID[TAG_ID["MN"] = 71] = "MN";
	TAG_ID[TAG_ID["MS"] = 72] = "MS";
	TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
	TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
	TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
	TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
	TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
	TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
	TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
	TAG_ID[TAG_ID["OL"] = 80] = "OL";
	TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
	TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
	TAG_ID[TAG_ID["P"] = 83] = "P";
	TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
	TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
	TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
	TAG_ID[TAG_ID["RB"] = 87] = "RB";
	TAG_ID[TAG_ID["RP"] = 88] = "RP";
	TAG_ID[TAG_ID["RT"] = 89] = "RT";
	TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
	TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
	TAG_ID[TAG_ID["S"] = 92] = "S";
	TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
	TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
	TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
	TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
	TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
	TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
	TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
	TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
	TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
	TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
	TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
	TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
	TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
	TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
	TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
	TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
	TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
	TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
	TAG_ID[TAG_ID["TD"] = 111] = "TD";
	TAG_ID[TAG_ID["TH"] = 112] = "TH";
	TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
	TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
	TAG_ID[TAG_ID["TR"] = 115] = "TR";
	TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
	TAG_ID[TAG_ID["TT"] = 117] = "TT";
	TAG_ID[TAG_ID["U"] = 118] = "U";
	TAG_ID[TAG_ID["UL"] = 119] = "UL";
	TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
	TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
	TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
	TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
const TAG_NAME_TO_ID = /* @__PURE__ */ new Map([
	[TAG_NAMES.A, TAG_ID.A],
	[TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
	[TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
	[TAG_NAMES.APPLET, TAG_ID.APPLET],
	[TAG_NAMES.AREA, TAG_ID.AREA],
	[TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
	[TAG_NAMES.ASIDE, TAG_ID.ASIDE],
	[TAG_NAMES.B, TAG_ID.B],
	[TAG_NAMES.BASE, TAG_ID.BASE],
	[TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
	[TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
	[TAG_NAMES.BIG, TAG_ID.BIG],
	[TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
	[TAG_NAMES.BODY, TAG_ID.BODY],
	[TAG_NAMES.BR, TAG_ID.BR],
	[TAG_NAMES.BUTTON, TAG_ID.BUTTON],
	[TAG_NAMES.CAPTION, TAG_ID.CAPTION],
	[TAG_NAMES.CENTER, TAG_ID.CENTER],
	[TAG_NAMES.CODE, TAG_ID.CODE],
	[TAG_NAMES.COL, TAG_ID.COL],
	[TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
	[TAG_NAMES.DD, TAG_ID.DD],
	[TAG_NAMES.DESC, TAG_ID.DESC],
	[TAG_NAMES.DETAILS, TAG_ID.DETAILS],
	[TAG_NAMES.DIALOG, TAG_ID.DIALOG],
	[TAG_NAMES.DIR, TAG_ID.DIR],
	[TAG_NAMES.DIV, TAG_ID.DIV],
	[TAG_NAMES.DL, TAG_ID.DL],
	[TAG_NAMES.DT, TAG_ID.DT],
	[TAG_NAMES.EM, TAG_ID.EM],
	[TAG_NAMES.EMBED, TAG_ID.EMBED],
	[TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
	[TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
	[TAG_NAMES.FIGURE, TAG_ID.FIGURE],
	[TAG_NAMES.FONT, TAG_ID.FONT],
	[TAG_NAMES.FOOTER, TAG_ID.FOOTER],
	[TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
	[TAG_NAMES.FORM, TAG_ID.FORM],
	[TAG_NAMES.FRAME, TAG_ID.FRAME],
	[TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
	[TAG_NAMES.H1, TAG_ID.H1],
	[TAG_NAMES.H2, TAG_ID.H2],
	[TAG_NAMES.H3, TAG_ID.H3],
	[TAG_NAMES.H4, TAG_ID.H4],
	[TAG_NAMES.H5, TAG_ID.H5],
	[TAG_NAMES.H6, TAG_ID.H6],
	[TAG_NAMES.HEAD, TAG_ID.HEAD],
	[TAG_NAMES.HEADER, TAG_ID.HEADER],
	[TAG_NAMES.HGROUP, TAG_ID.HGROUP],
	[TAG_NAMES.HR, TAG_ID.HR],
	[TAG_NAMES.HTML, TAG_ID.HTML],
	[TAG_NAMES.I, TAG_ID.I],
	[TAG_NAMES.IMG, TAG_ID.IMG],
	[TAG_NAMES.IMAGE, TAG_ID.IMAGE],
	[TAG_NAMES.INPUT, TAG_ID.INPUT],
	[TAG_NAMES.IFRAME, TAG_ID.IFRAME],
	[TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
	[TAG_NAMES.LABEL, TAG_ID.LABEL],
	[TAG_NAMES.LI, TAG_ID.LI],
	[TAG_NAMES.LINK, TAG_ID.LINK],
	[TAG_NAMES.LISTING, TAG_ID.LISTING],
	[TAG_NAMES.MAIN, TAG_ID.MAIN],
	[TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
	[TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
	[TAG_NAMES.MATH, TAG_ID.MATH],
	[TAG_NAMES.MENU, TAG_ID.MENU],
	[TAG_NAMES.META, TAG_ID.META],
	[TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
	[TAG_NAMES.MI, TAG_ID.MI],
	[TAG_NAMES.MO, TAG_ID.MO],
	[TAG_NAMES.MN, TAG_ID.MN],
	[TAG_NAMES.MS, TAG_ID.MS],
	[TAG_NAMES.MTEXT, TAG_ID.MTEXT],
	[TAG_NAMES.NAV, TAG_ID.NAV],
	[TAG_NAMES.NOBR, TAG_ID.NOBR],
	[TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
	[TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
	[TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
	[TAG_NAMES.OBJECT, TAG_ID.OBJECT],
	[TAG_NAMES.OL, TAG_ID.OL],
	[TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
	[TAG_NAMES.OPTION, TAG_ID.OPTION],
	[TAG_NAMES.P, TAG_ID.P],
	[TAG_NAMES.PARAM, TAG_ID.PARAM],
	[TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
	[TAG_NAMES.PRE, TAG_ID.PRE],
	[TAG_NAMES.RB, TAG_ID.RB],
	[TAG_NAMES.RP, TAG_ID.RP],
	[TAG_NAMES.RT, TAG_ID.RT],
	[TAG_NAMES.RTC, TAG_ID.RTC],
	[TAG_NAMES.RUBY, TAG_ID.RUBY],
	[TAG_NAMES.S, TAG_ID.S],
	[TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
	[TAG_NAMES.SEARCH, TAG_ID.SEARCH],
	[TAG_NAMES.SECTION, TAG_ID.SECTION],
	[TAG_NAMES.SELECT, TAG_ID.SELECT],
	[TAG_NAMES.SOURCE, TAG_ID.SOURCE],
	[TAG_NAMES.SMALL, TAG_ID.SMALL],
	[TAG_NAMES.SPAN, TAG_ID.SPAN],
	[TAG_NAMES.STRIKE, TAG_ID.STRIKE],
	[TAG_NAMES.STRONG, TAG_ID.STRONG],
	[TAG_NAMES.STYLE, TAG_ID.STYLE],
	[TAG_NAMES.SUB, TAG_ID.SUB],
	[TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
	[TAG_NAMES.SUP, TAG_ID.SUP],
	[TAG_NAMES.TABLE, TAG_ID.TABLE],
	[TAG_NAMES.TBODY, TAG_ID.TBODY],
	[TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
	[TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
	[TAG_NAMES.TFOOT, TAG_ID.TFOOT],
	[TAG_NAMES.TD, TAG_ID.TD],
	[TAG_NAMES.TH, TAG_ID.TH],
	[TAG_NAMES.THEAD, TAG_ID.THEAD],
	[TAG_NAMES.TITLE, TAG_ID.TITLE],
	[TAG_NAMES.TR, TAG_ID.TR],
	[TAG_NAMES.TRACK, TAG_ID.TRACK],
	[TAG_NAMES.TT, TAG_ID.TT],
	[TAG_NAMES.U, TAG_ID.U],
	[TAG_NAMES.UL, TAG_ID.UL],
	[TAG_NAMES.SVG, TAG_ID.SVG],
	[TAG_NAMES.VAR, TAG_ID.VAR],
	[TAG_NAMES.WBR, TAG_ID.WBR],
	[TAG_NAMES.XMP, TAG_ID.XMP]
]);
function getTagID(tagName) {
	var _a;
	return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
const $ = TAG_ID;
const SPECIAL_ELEMENTS = {
	[NS.HTML]: /* @__PURE__ */ new Set([
		$.ADDRESS,
		$.APPLET,
		$.AREA,
		$.ARTICLE,
		$.ASIDE,
		$.BASE,
		$.BASEFONT,
		$.BGSOUND,
		$.BLOCKQUOTE,
		$.BODY,
		$.BR,
		$.BUTTON,
		$.CAPTION,
		$.CENTER,
		$.COL,
		$.COLGROUP,
		$.DD,
		$.DETAILS,
		$.DIR,
		$.DIV,
		$.DL,
		$.DT,
		$.EMBED,
		$.FIELDSET,
		$.FIGCAPTION,
		$.FIGURE,
		$.FOOTER,
		$.FORM,
		$.FRAME,
		$.FRAMESET,
		$.H1,
		$.H2,
		$.H3,
		$.H4,
		$.H5,
		$.H6,
		$.HEAD,
		$.HEADER,
		$.HGROUP,
		$.HR,
		$.HTML,
		$.IFRAME,
		$.IMG,
		$.INPUT,
		$.LI,
		$.LINK,
		$.LISTING,
		$.MAIN,
		$.MARQUEE,
		$.MENU,
		$.META,
		$.NAV,
		$.NOEMBED,
		$.NOFRAMES,
		$.NOSCRIPT,
		$.OBJECT,
		$.OL,
		$.P,
		$.PARAM,
		$.PLAINTEXT,
		$.PRE,
		$.SCRIPT,
		$.SECTION,
		$.SELECT,
		$.SOURCE,
		$.STYLE,
		$.SUMMARY,
		$.TABLE,
		$.TBODY,
		$.TD,
		$.TEMPLATE,
		$.TEXTAREA,
		$.TFOOT,
		$.TH,
		$.THEAD,
		$.TITLE,
		$.TR,
		$.TRACK,
		$.UL,
		$.WBR,
		$.XMP
	]),
	[NS.MATHML]: /* @__PURE__ */ new Set([
		$.MI,
		$.MO,
		$.MN,
		$.MS,
		$.MTEXT,
		$.ANNOTATION_XML
	]),
	[NS.SVG]: /* @__PURE__ */ new Set([
		$.TITLE,
		$.FOREIGN_OBJECT,
		$.DESC
	]),
	[NS.XLINK]: /* @__PURE__ */ new Set(),
	[NS.XML]: /* @__PURE__ */ new Set(),
	[NS.XMLNS]: /* @__PURE__ */ new Set()
};
const NUMBERED_HEADERS$1 = /* @__PURE__ */ new Set([
	$.H1,
	$.H2,
	$.H3,
	$.H4,
	$.H5,
	$.H6
]);
TAG_NAMES.STYLE, TAG_NAMES.SCRIPT, TAG_NAMES.XMP, TAG_NAMES.IFRAME, TAG_NAMES.NOEMBED, TAG_NAMES.NOFRAMES, TAG_NAMES.PLAINTEXT;
// node_modules/parse5/dist/tokenizer/index.js
const ATTR_NAME_SET_THRESHOLD = 64;
var State;
(function(State) {
	State[State["DATA"] = 0] = "DATA";
	State[State["RCDATA"] = 1] = "RCDATA";
	State[State["RAWTEXT"] = 2] = "RAWTEXT";
	State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
	State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
	State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
	State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
	State[State["TAG_NAME"] = 7] = "TAG_NAME";
	State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
	State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
	State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
	State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
	State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
	State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
	State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
	State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
	State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
	State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
	State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
	State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
	State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
	State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
	State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
	State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
	State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
	State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
	State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
	State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
	State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
	State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
	State[State["COMMENT_START"] = 42] = "COMMENT_START";
	State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
	State[State["COMMENT"] = 44] = "COMMENT";
	State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
	State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
	State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
	State[State["COMMENT_END"] = 50] = "COMMENT_END";
	State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
	State[State["DOCTYPE"] = 52] = "DOCTYPE";
	State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
	State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
	State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
	State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
	State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
	State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
	State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
	State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
	State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
	State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
const TokenizerMode = {
	DATA: State.DATA,
	RCDATA: State.RCDATA,
	RAWTEXT: State.RAWTEXT,
	SCRIPT_DATA: State.SCRIPT_DATA,
	PLAINTEXT: State.PLAINTEXT,
	CDATA_SECTION: State.CDATA_SECTION
};
function isAsciiDigit(cp) {
	return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
	return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
	return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
	return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
	return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
	return cp + 32;
}
function isWhitespace(cp) {
	return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
	return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
	if (code === CODE_POINTS.NULL) return ERR.nullCharacterReference;
	else if (code > 1114111) return ERR.characterReferenceOutsideUnicodeRange;
	else if (isSurrogate(code)) return ERR.surrogateCharacterReference;
	else if (isUndefinedCodePoint(code)) return ERR.noncharacterCharacterReference;
	else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) return ERR.controlCharacterReference;
	return null;
}
var Tokenizer = class {
	constructor(options, handler) {
		this.options = options;
		this.handler = handler;
		this.paused = false;
		/** Ensures that the parsing loop isn't run multiple times at once. */
		this.inLoop = false;
		/**
		* Indicates that the current adjusted node exists, is not an element in the HTML namespace,
		* and that it is not an integration point for either MathML or HTML.
		*
		* @see {@link https://html.spec.whatwg.org/multipage/parsing.html#tree-construction}
		*/
		this.inForeignNode = false;
		this.lastStartTagName = "";
		this.active = false;
		this.state = State.DATA;
		this.returnState = State.DATA;
		this.entityStartPos = 0;
		this.consumedAfterSnapshot = -1;
		this.currentCharacterToken = null;
		this.currentToken = null;
		this.currentAttr = {
			name: "",
			value: ""
		};
		this.currentAttrLocation = null;
		this.currentAttrNames = null;
		/**
		* `[start, end)` of `preprocessor.html` still to be appended to the attribute value, comment data or character
		* token being built (`_flushRun`): input that is used as is is appended as one slice, not a code point at a time.
		*/
		this.runStart = 0;
		this.runEnd = 0;
		this.preprocessor = new Preprocessor(handler);
		this.currentLocation = this.getCurrentLocation(-1);
		this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
			this.preprocessor.pos = this.entityStartPos + consumed - 1;
			if (!this._isCharacterReferenceInAttribute()) this._ensureCharacterToken(isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER);
			this._extendRunWith(String.fromCodePoint(cp), 0);
			this.entityStartPos = this.preprocessor.pos - consumed + 1;
		}, handler.onParseError ? {
			missingSemicolonAfterCharacterReference: () => {
				this._err(ERR.missingSemicolonAfterCharacterReference, 1);
			},
			absenceOfDigitsInNumericCharacterReference: (consumed) => {
				this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
			},
			validateNumericCharacterReference: (code) => {
				const error = getErrorForNumericCharacterReference(code);
				if (error) this._err(error, 1);
			}
		} : void 0);
	}
	_err(code, cpOffset = 0) {
		var _a, _b;
		(_b = (_a = this.handler).onParseError) === null || _b === void 0 || _b.call(_a, this.preprocessor.getError(code, cpOffset));
	}
	getCurrentLocation(offset) {
		if (!this.options.sourceCodeLocationInfo) return null;
		return {
			startLine: this.preprocessor.line,
			startCol: this.preprocessor.col - offset,
			startOffset: this.preprocessor.offset - offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	_runParsingLoop() {
		if (this.inLoop) return;
		this.inLoop = true;
		while (this.active && !this.paused) {
			this.consumedAfterSnapshot = 0;
			const cp = this._consume();
			if (!this._ensureHibernation()) this._callState(cp);
		}
		this.inLoop = false;
	}
	/** Emit buffered character tokens without completing the current token or emitting EOF. */
	flushCharacters() {
		var _a;
		if (this.inLoop) throw new Error("Cannot flush characters from a tokenizer callback");
		const location = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location;
		let nextLocation = null;
		if (location) {
			nextLocation = this.getCharacterTokenEndLocation(location);
			this.currentLocation = nextLocation;
		}
		this.inLoop = true;
		try {
			this._emitCurrentCharacterToken(nextLocation);
		} finally {
			this.inLoop = false;
		}
		this._runParsingLoop();
	}
	getCharacterTokenEndLocation(location) {
		const endOffset = this.getCharacterTokenEndOffset();
		const html = this.preprocessor.html.slice(location.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize);
		let line = location.startLine;
		let lastLineBreak = -1;
		for (let i = html.indexOf("\n"); i !== -1; i = html.indexOf("\n", i + 1)) {
			line++;
			lastLineBreak = i;
		}
		for (let i = html.indexOf("\r"); i !== -1; i = html.indexOf("\r", i + 1)) if (html.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED) {
			line++;
			lastLineBreak = Math.max(lastLineBreak, i);
		}
		return {
			startLine: line,
			startCol: lastLineBreak === -1 ? location.startCol + html.length : html.length - lastLineBreak,
			startOffset: endOffset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	getCharacterTokenEndOffset() {
		var _a;
		const end = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1;
		const tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
		switch (this.state) {
			case State.TAG_OPEN:
			case State.RCDATA_LESS_THAN_SIGN:
			case State.RAWTEXT_LESS_THAN_SIGN:
			case State.SCRIPT_DATA_LESS_THAN_SIGN:
			case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
			case State.CDATA_SECTION_BRACKET: return end - 1;
			case State.END_TAG_OPEN:
			case State.MARKUP_DECLARATION_OPEN:
			case State.RCDATA_END_TAG_OPEN:
			case State.RCDATA_END_TAG_NAME:
			case State.RAWTEXT_END_TAG_OPEN:
			case State.RAWTEXT_END_TAG_NAME:
			case State.SCRIPT_DATA_END_TAG_OPEN:
			case State.SCRIPT_DATA_END_TAG_NAME:
			case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
			case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
			case State.CDATA_SECTION_END: return end - 2;
			case State.CHARACTER_REFERENCE: return this._isCharacterReferenceInAttribute() && tokenLocation ? tokenLocation.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
			case State.DOCTYPE:
			case State.BEFORE_DOCTYPE_NAME: return this.currentLocation.startOffset;
			default:
				if (tokenLocation && (this.state === State.TAG_NAME || this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT || this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE)) return tokenLocation.startOffset;
				return end;
		}
	}
	pause() {
		this.paused = true;
	}
	resume(writeCallback) {
		if (!this.paused) throw new Error("Parser was already resumed");
		this.paused = false;
		if (this.inLoop) return;
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	write(chunk, isLastChunk, writeCallback) {
		this.active = true;
		this.preprocessor.write(chunk, isLastChunk);
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	insertHtmlAtCurrentPos(chunk) {
		this.active = true;
		this.preprocessor.insertHtmlAtCurrentPos(chunk);
		this._runParsingLoop();
	}
	/** @internal Flush completed streaming text without splitting an unfinished token. */
	flushCurrentCharacterToken() {
		if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === State.DOCTYPE || this.state === State.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
		const pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
		this.preprocessor.advance();
		this.currentLocation = this.getCurrentLocation(pending);
		this.preprocessor.retreat(1);
		this._emitCurrentCharacterToken(this.currentLocation);
		this._createCharacterToken(TokenType.CHARACTER);
		this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0));
		this.entityStartPos = this.preprocessor.pos + 1 - pending;
	}
	_ensureHibernation() {
		if (this.preprocessor.endOfChunkHit) {
			this.preprocessor.retreat(this.consumedAfterSnapshot);
			this.consumedAfterSnapshot = 0;
			this.active = false;
			return true;
		}
		return false;
	}
	_consume() {
		this.consumedAfterSnapshot++;
		return this.preprocessor.advance();
	}
	_advanceBy(count) {
		this.consumedAfterSnapshot += count;
		for (let i = 0; i < count; i++) this.preprocessor.advance();
	}
	_consumeSequenceIfMatch(pattern, caseSensitive) {
		if (this.preprocessor.startsWith(pattern, caseSensitive)) {
			this._advanceBy(pattern.length - 1);
			return true;
		}
		return false;
	}
	_createStartTagToken() {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.START_TAG,
			tagName: "",
			tagID: TAG_ID.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(1)
		};
	}
	_createEndTagToken() {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.END_TAG,
			tagName: "",
			tagID: TAG_ID.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(2)
		};
	}
	_createCommentToken(offset) {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.COMMENT,
			data: "",
			location: this.getCurrentLocation(offset)
		};
	}
	_createDoctypeToken(initialName) {
		this._flushRun("");
		this.currentToken = {
			type: TokenType.DOCTYPE,
			name: initialName,
			forceQuirks: false,
			publicId: null,
			systemId: null,
			location: this.currentLocation
		};
	}
	_createCharacterToken(type) {
		if (this.currentLocation) {
			const start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
			if (this.preprocessor.html[start] === "\n" && this.preprocessor.html[start - 1] === "\r") this.currentLocation.startOffset++;
		}
		this.currentCharacterToken = {
			type,
			chars: "",
			location: this.currentLocation
		};
	}
	_createAttr(attrNameFirstCh) {
		this._flushRun("");
		this.currentAttr = {
			name: attrNameFirstCh,
			value: ""
		};
		this.currentAttrLocation = this.getCurrentLocation(0);
	}
	_leaveAttrName() {
		var _a;
		var _b;
		const token = this.currentToken;
		const { name } = this.currentAttr;
		const names = this.currentAttrNames;
		let duplicate;
		if (names === null) {
			duplicate = getTokenAttr(token, name) !== null;
			if (!duplicate && token.attrs.length === ATTR_NAME_SET_THRESHOLD) this.currentAttrNames = new Set(token.attrs.map((attr) => attr.name)).add(name);
		} else {
			duplicate = names.has(name);
			if (!duplicate) names.add(name);
		}
		if (duplicate) this._err(ERR.duplicateAttribute);
		else {
			token.attrs.push(this.currentAttr);
			if (token.location && this.currentAttrLocation) {
				const attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = Object.create(null);
				attrLocations[this.currentAttr.name] = this.currentAttrLocation;
				this._leaveAttrValue();
			}
		}
	}
	_leaveAttrValue() {
		if (this.currentAttrLocation) {
			this.currentAttrLocation.endLine = this.preprocessor.line;
			this.currentAttrLocation.endCol = this.preprocessor.col;
			this.currentAttrLocation.endOffset = this.preprocessor.offset;
		}
	}
	/**
	* Append the pending run and `text` to the attribute value, comment data or character token being built.
	* The run is a string of its own: V8 copies a slice of fewer than 13 characters but lets a longer one share
	* the input's buffer, which would keep that buffer alive for as long as any attribute value or text cut from
	* it is; a concatenation is flattened into a buffer of its own when it is sliced.
	*/
	_flushRun(text) {
		if (this.runEnd === this.runStart && text.length === 0) return;
		const slice = this.preprocessor.html.slice(this.runStart, this.runEnd);
		const run = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text;
		const token = this.currentToken;
		this.runStart = this.runEnd;
		if (token === null) this.currentCharacterToken.chars += run;
		else if (token.type === TokenType.COMMENT) token.data += run;
		else this.currentAttr.value += run;
	}
	/** Extend the pending run by the current input code point, read as `cp`, or flush it and start a new one. */
	_extendRun(cp) {
		const { preprocessor } = this;
		if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED) {
			this._flushRun("\n");
			this.runStart = preprocessor.pos + 1;
		} else {
			const start = preprocessor.pos - Number(cp > 65535);
			if (start !== this.runEnd) {
				this._flushRun("");
				this.runStart = start;
			}
		}
		this.runEnd = preprocessor.pos + 1;
	}
	/**
	* Extend the pending run by `text`, the input that ends `cpOffset` code points after the current one, or flush
	* the run and append `text` where the input differs (a NUL replacement, a decoded reference, a dropped chunk).
	*/
	_extendRunWith(text, cpOffset) {
		const { preprocessor } = this;
		const start = preprocessor.codePointStart + 1 + cpOffset - text.length;
		if (start >= 0 && preprocessor.html.startsWith(text, start)) {
			if (start !== this.runEnd) {
				this._flushRun("");
				this.runStart = start;
			}
		} else {
			this._flushRun(text);
			this.runStart = start + text.length;
		}
		this.runEnd = start + text.length;
	}
	prepareToken(ct) {
		this._emitCurrentCharacterToken(ct.location);
		this.currentToken = null;
		if (ct.location) {
			ct.location.endLine = this.preprocessor.line;
			ct.location.endCol = this.preprocessor.col + 1;
			ct.location.endOffset = this.preprocessor.offset + 1;
		}
		this.currentLocation = this.getCurrentLocation(-1);
	}
	emitCurrentTagToken() {
		const ct = this.currentToken;
		this.currentAttrNames = null;
		this.prepareToken(ct);
		ct.tagID = getTagID(ct.tagName);
		if (ct.type === TokenType.START_TAG) {
			this.lastStartTagName = ct.tagName;
			this.handler.onStartTag(ct);
		} else {
			if (ct.attrs.length > 0) this._err(ERR.endTagWithAttributes);
			if (ct.selfClosing) this._err(ERR.endTagWithTrailingSolidus);
			this.handler.onEndTag(ct);
		}
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentComment(ct) {
		this.prepareToken(ct);
		this.handler.onComment(ct);
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentDoctype(ct) {
		this.prepareToken(ct);
		this.handler.onDoctype(ct);
		this.preprocessor.dropParsedChunk();
	}
	_emitCurrentCharacterToken(nextLocation) {
		this._flushRun("");
		if (this.currentCharacterToken) {
			if (nextLocation && this.currentCharacterToken.location) {
				this.currentCharacterToken.location.endLine = nextLocation.startLine;
				this.currentCharacterToken.location.endCol = nextLocation.startCol;
				this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
			}
			switch (this.currentCharacterToken.type) {
				case TokenType.CHARACTER:
					this.handler.onCharacter(this.currentCharacterToken);
					break;
				case TokenType.NULL_CHARACTER:
					this.handler.onNullCharacter(this.currentCharacterToken);
					break;
				case TokenType.WHITESPACE_CHARACTER: this.handler.onWhitespaceCharacter(this.currentCharacterToken);
			}
			this.currentCharacterToken = null;
		}
	}
	_emitEOFToken() {
		var _a, _b;
		const location = this.getCurrentLocation(0);
		if (location) {
			location.endLine = location.startLine;
			location.endCol = location.startCol;
			location.endOffset = location.startOffset;
		}
		this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location);
		this.handler.onEof({
			type: TokenType.EOF,
			location
		});
		this.active = false;
	}
	/** Make the current character token one of `type`, emitting the current one if it has another type. */
	_ensureCharacterToken(type) {
		if (this.currentCharacterToken) {
			if (this.currentCharacterToken.type === type) return;
			this.currentLocation = this.getCurrentLocation(0);
			this._emitCurrentCharacterToken(this.currentLocation);
			this.preprocessor.dropParsedChunk();
		}
		this._createCharacterToken(type);
	}
	/** Emit the current input code point, read as `cp`. */
	_emitCodePoint(cp) {
		const type = isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER;
		const token = this.currentCharacterToken;
		if (token === null || token.type !== type) this._ensureCharacterToken(type);
		this._extendRun(cp);
	}
	_emitChars(ch, cpOffset = 0) {
		if (this.options.sourceCodeLocationInfo && cpOffset !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== TokenType.CHARACTER) {
			this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset);
			this._emitCurrentCharacterToken(this.currentLocation);
			this._createCharacterToken(TokenType.CHARACTER);
		} else this._ensureCharacterToken(TokenType.CHARACTER);
		this._extendRunWith(ch, cpOffset);
	}
	_startCharacterReference() {
		this.returnState = this.state;
		this.state = State.CHARACTER_REFERENCE;
		this.entityStartPos = this.preprocessor.pos;
		this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
	}
	_isCharacterReferenceInAttribute() {
		return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
	}
	_flushCodePointConsumedAsCharacterReference(cp) {
		if (this._isCharacterReferenceInAttribute()) this._extendRun(cp);
		else this._emitCodePoint(cp);
	}
	_callState(cp) {
		switch (this.state) {
			case State.DATA:
				this._stateData(cp);
				break;
			case State.RCDATA:
				this._stateRcdata(cp);
				break;
			case State.RAWTEXT:
				this._stateRawtext(cp);
				break;
			case State.SCRIPT_DATA:
				this._stateScriptData(cp);
				break;
			case State.PLAINTEXT:
				this._statePlaintext(cp);
				break;
			case State.TAG_OPEN:
				this._stateTagOpen(cp);
				break;
			case State.END_TAG_OPEN:
				this._stateEndTagOpen(cp);
				break;
			case State.TAG_NAME:
				this._stateTagName(cp);
				break;
			case State.RCDATA_LESS_THAN_SIGN:
				this._stateRcdataLessThanSign(cp);
				break;
			case State.RCDATA_END_TAG_OPEN:
				this._stateRcdataEndTagOpen(cp);
				break;
			case State.RCDATA_END_TAG_NAME:
				this._stateRcdataEndTagName(cp);
				break;
			case State.RAWTEXT_LESS_THAN_SIGN:
				this._stateRawtextLessThanSign(cp);
				break;
			case State.RAWTEXT_END_TAG_OPEN:
				this._stateRawtextEndTagOpen(cp);
				break;
			case State.RAWTEXT_END_TAG_NAME:
				this._stateRawtextEndTagName(cp);
				break;
			case State.SCRIPT_DATA_LESS_THAN_SIGN:
				this._stateScriptDataLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_END_TAG_OPEN:
				this._stateScriptDataEndTagOpen(cp);
				break;
			case State.SCRIPT_DATA_END_TAG_NAME:
				this._stateScriptDataEndTagName(cp);
				break;
			case State.SCRIPT_DATA_ESCAPE_START:
				this._stateScriptDataEscapeStart(cp);
				break;
			case State.SCRIPT_DATA_ESCAPE_START_DASH:
				this._stateScriptDataEscapeStartDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED:
				this._stateScriptDataEscaped(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_DASH:
				this._stateScriptDataEscapedDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_DASH_DASH:
				this._stateScriptDataEscapedDashDash(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataEscapedLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
				this._stateScriptDataEscapedEndTagOpen(cp);
				break;
			case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
				this._stateScriptDataEscapedEndTagName(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPE_START:
				this._stateScriptDataDoubleEscapeStart(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED:
				this._stateScriptDataDoubleEscaped(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
				this._stateScriptDataDoubleEscapedDash(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
				this._stateScriptDataDoubleEscapedDashDash(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataDoubleEscapedLessThanSign(cp);
				break;
			case State.SCRIPT_DATA_DOUBLE_ESCAPE_END:
				this._stateScriptDataDoubleEscapeEnd(cp);
				break;
			case State.BEFORE_ATTRIBUTE_NAME:
				this._stateBeforeAttributeName(cp);
				break;
			case State.ATTRIBUTE_NAME:
				this._stateAttributeName(cp);
				break;
			case State.AFTER_ATTRIBUTE_NAME:
				this._stateAfterAttributeName(cp);
				break;
			case State.BEFORE_ATTRIBUTE_VALUE:
				this._stateBeforeAttributeValue(cp);
				break;
			case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
				this._stateAttributeValueDoubleQuoted(cp);
				break;
			case State.ATTRIBUTE_VALUE_SINGLE_QUOTED:
				this._stateAttributeValueSingleQuoted(cp);
				break;
			case State.ATTRIBUTE_VALUE_UNQUOTED:
				this._stateAttributeValueUnquoted(cp);
				break;
			case State.AFTER_ATTRIBUTE_VALUE_QUOTED:
				this._stateAfterAttributeValueQuoted(cp);
				break;
			case State.SELF_CLOSING_START_TAG:
				this._stateSelfClosingStartTag(cp);
				break;
			case State.BOGUS_COMMENT:
				this._stateBogusComment(cp);
				break;
			case State.MARKUP_DECLARATION_OPEN:
				this._stateMarkupDeclarationOpen(cp);
				break;
			case State.COMMENT_START:
				this._stateCommentStart(cp);
				break;
			case State.COMMENT_START_DASH:
				this._stateCommentStartDash(cp);
				break;
			case State.COMMENT:
				this._stateComment(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN:
				this._stateCommentLessThanSign(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG:
				this._stateCommentLessThanSignBang(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG_DASH:
				this._stateCommentLessThanSignBangDash(cp);
				break;
			case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
				this._stateCommentLessThanSignBangDashDash(cp);
				break;
			case State.COMMENT_END_DASH:
				this._stateCommentEndDash(cp);
				break;
			case State.COMMENT_END:
				this._stateCommentEnd(cp);
				break;
			case State.COMMENT_END_BANG:
				this._stateCommentEndBang(cp);
				break;
			case State.DOCTYPE:
				this._stateDoctype(cp);
				break;
			case State.BEFORE_DOCTYPE_NAME:
				this._stateBeforeDoctypeName(cp);
				break;
			case State.DOCTYPE_NAME:
				this._stateDoctypeName(cp);
				break;
			case State.AFTER_DOCTYPE_NAME:
				this._stateAfterDoctypeName(cp);
				break;
			case State.AFTER_DOCTYPE_PUBLIC_KEYWORD:
				this._stateAfterDoctypePublicKeyword(cp);
				break;
			case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateBeforeDoctypePublicIdentifier(cp);
				break;
			case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypePublicIdentifierDoubleQuoted(cp);
				break;
			case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypePublicIdentifierSingleQuoted(cp);
				break;
			case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateAfterDoctypePublicIdentifier(cp);
				break;
			case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
				this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
				break;
			case State.AFTER_DOCTYPE_SYSTEM_KEYWORD:
				this._stateAfterDoctypeSystemKeyword(cp);
				break;
			case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateBeforeDoctypeSystemIdentifier(cp);
				break;
			case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
				break;
			case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypeSystemIdentifierSingleQuoted(cp);
				break;
			case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateAfterDoctypeSystemIdentifier(cp);
				break;
			case State.BOGUS_DOCTYPE:
				this._stateBogusDoctype(cp);
				break;
			case State.CDATA_SECTION:
				this._stateCdataSection(cp);
				break;
			case State.CDATA_SECTION_BRACKET:
				this._stateCdataSectionBracket(cp);
				break;
			case State.CDATA_SECTION_END:
				this._stateCdataSectionEnd(cp);
				break;
			case State.CHARACTER_REFERENCE:
				this._stateCharacterReference();
				break;
			case State.AMBIGUOUS_AMPERSAND:
				this._stateAmbiguousAmpersand(cp);
				break;
			default: throw new Error("Unknown state");
		}
	}
	_stateData(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.TAG_OPEN;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitCodePoint(cp);
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRcdata(cp) {
		switch (cp) {
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.RCDATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRawtext(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.RAWTEXT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptData(cp) {
		switch (cp) {
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_statePlaintext(cp) {
		switch (cp) {
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createStartTagToken();
			this.state = State.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.MARKUP_DECLARATION_OPEN;
				break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.END_TAG_OPEN;
				break;
			case CODE_POINTS.QUESTION_MARK:
				this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
				this._createCommentToken(1);
				this.state = State.BOGUS_COMMENT;
				this._stateBogusComment(cp);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofBeforeTagName);
				this._emitChars("<", -1);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.invalidFirstCharacterOfTagName);
				this._emitChars("<", -1);
				this.state = State.DATA;
				this._stateData(cp);
		}
	}
	_stateEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createEndTagToken();
			this.state = State.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingEndTagName);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofBeforeTagName);
				this._emitChars("</", -1);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.invalidFirstCharacterOfTagName);
				this._createCommentToken(2);
				this.state = State.BOGUS_COMMENT;
				this._stateBogusComment(cp);
		}
	}
	_stateTagName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.tagName += "�";
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateRcdataLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.RCDATA_END_TAG_OPEN;
		else {
			this._emitChars("<", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRcdataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.RCDATA_END_TAG_NAME;
			this._stateRcdataEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	handleSpecialEndTag(_cp) {
		if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
		this._createEndTagToken();
		const token = this.currentToken;
		token.tagName = this.lastStartTagName;
		switch (this.preprocessor.peek(this.lastStartTagName.length)) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				return false;
			case CODE_POINTS.SOLIDUS:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State.SELF_CLOSING_START_TAG;
				return false;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._advanceBy(this.lastStartTagName.length);
				this.emitCurrentTagToken();
				this.state = State.DATA;
				return false;
			default:
				this.currentToken = null;
				return !this._ensureHibernation();
		}
	}
	_stateRcdataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRawtextLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.RAWTEXT_END_TAG_OPEN;
		else {
			this._emitChars("<", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.RAWTEXT_END_TAG_NAME;
			this._stateRawtextEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateScriptDataLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS.SOLIDUS:
				this.state = State.SCRIPT_DATA_END_TAG_OPEN;
				break;
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.SCRIPT_DATA_ESCAPE_START;
				this._emitChars("<!");
				break;
			default:
				this._emitChars("<", -1);
				this.state = State.SCRIPT_DATA;
				this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.SCRIPT_DATA_END_TAG_NAME;
			this._stateScriptDataEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStart(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) {
			this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
			this._emitChars("-");
		} else {
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStartDash(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) {
			this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
			this._emitChars("-");
		} else {
			this.state = State.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscaped(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
		else if (isAsciiLetter(cp)) {
			this._emitChars("<", -1);
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
			this._stateScriptDataDoubleEscapeStart(cp);
		} else {
			this._emitChars("<", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
			this._stateScriptDataEscapedEndTagName(cp);
		} else {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</", -1);
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeStart(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscaped(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("�");
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS.SOLIDUS) {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
			this._emitChars("/");
		} else {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeEnd(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State.SCRIPT_DATA_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateBeforeAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.SOLIDUS:
			case CODE_POINTS.GREATER_THAN_SIGN:
			case CODE_POINTS.EOF:
				this.state = State.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
				this._createAttr("=");
				this.state = State.ATTRIBUTE_NAME;
				break;
			default:
				this._createAttr("");
				this.state = State.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
			case CODE_POINTS.SOLIDUS:
			case CODE_POINTS.GREATER_THAN_SIGN:
			case CODE_POINTS.EOF:
				this._leaveAttrName();
				this.state = State.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this._leaveAttrName();
				this.state = State.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS.QUOTATION_MARK:
			case CODE_POINTS.APOSTROPHE:
			case CODE_POINTS.LESS_THAN_SIGN:
				this._err(ERR.unexpectedCharacterInAttributeName);
				this.currentAttr.name += String.fromCodePoint(cp);
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this.currentAttr.name += "�";
				break;
			default: this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.SOLIDUS:
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.EQUALS_SIGN:
				this.state = State.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._createAttr("");
				this.state = State.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateBeforeAttributeValue(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingAttributeValue);
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			default:
				this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
				this._stateAttributeValueUnquoted(cp);
		}
	}
	_stateAttributeValueDoubleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAttributeValueSingleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAttributeValueUnquoted(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.QUOTATION_MARK:
			case CODE_POINTS.APOSTROPHE:
			case CODE_POINTS.LESS_THAN_SIGN:
			case CODE_POINTS.EQUALS_SIGN:
			case CODE_POINTS.GRAVE_ACCENT:
				this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
				this._extendRun(cp);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateAfterAttributeValueQuoted(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS.SOLIDUS:
				this._leaveAttrValue();
				this.state = State.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingWhitespaceBetweenAttributes);
				this._leaveAttrValue();
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateSelfClosingStartTag(cp) {
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN: {
				const token = this.currentToken;
				token.selfClosing = true;
				this.state = State.DATA;
				this.emitCurrentTagToken();
				break;
			}
			case CODE_POINTS.EOF:
				this._err(ERR.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.unexpectedSolidusInTag);
				this.state = State.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateBogusComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			default: this._extendRun(cp);
		}
	}
	_stateMarkupDeclarationOpen(cp) {
		if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
			this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
			this.state = State.COMMENT_START;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
			this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
			this.state = State.DOCTYPE;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
			if (this.inForeignNode) this.state = State.CDATA_SECTION;
			else {
				this._err(ERR.cdataInHtmlContent);
				this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
				this.currentToken.data = "[CDATA[";
				this.state = State.BOGUS_COMMENT;
			}
		} else if (!this._ensureHibernation()) {
			this._err(ERR.incorrectlyOpenedComment);
			this._createCommentToken(2);
			this.state = State.BOGUS_COMMENT;
			this._stateBogusComment(cp);
		}
	}
	_stateCommentStart(cp) {
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_START_DASH;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN: {
				this._err(ERR.abruptClosingOfEmptyComment);
				this.state = State.DATA;
				const token = this.currentToken;
				this.emitCurrentComment(token);
				break;
			}
			default:
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentStartDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptClosingOfEmptyComment);
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("-", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END_DASH;
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				this.state = State.COMMENT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._extendRunWith("�", 0);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default: this._extendRun(cp);
		}
	}
	_stateCommentLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS.EXCLAMATION_MARK:
				this._extendRunWith("!", 0);
				this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
				break;
			case CODE_POINTS.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				break;
			default:
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBang(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
		else {
			this.state = State.COMMENT;
			this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBangDash(cp) {
		if (cp === CODE_POINTS.HYPHEN_MINUS) this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
		else {
			this.state = State.COMMENT_END_DASH;
			this._stateCommentEndDash(cp);
		}
	}
	_stateCommentLessThanSignBangDashDash(cp) {
		if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) this._err(ERR.nestedComment);
		this.state = State.COMMENT_END;
		this._stateCommentEnd(cp);
	}
	_stateCommentEndDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this.state = State.COMMENT_END;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("-", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEnd(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EXCLAMATION_MARK:
				this.state = State.COMMENT_END_BANG;
				break;
			case CODE_POINTS.HYPHEN_MINUS:
				this._extendRunWith("-", -2);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("--", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEndBang(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.HYPHEN_MINUS:
				this._extendRunWith("--!", -1);
				this.state = State.COMMENT_END_DASH;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.incorrectlyClosedComment);
				this.state = State.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				this._extendRunWith("--!", -1);
				this.state = State.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateDoctype(cp) {
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
				break;
			case CODE_POINTS.EOF: {
				this._err(ERR.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._err(ERR.missingWhitespaceBeforeDoctypeName);
				this.state = State.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
		}
	}
	_stateBeforeDoctypeName(cp) {
		if (isAsciiUpper(cp)) {
			this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
			this.state = State.DOCTYPE_NAME;
		} else switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				this._createDoctypeToken("�");
				this.state = State.DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN: {
				this._err(ERR.missingDoctypeName);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			}
			case CODE_POINTS.EOF: {
				this._err(ERR.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._createDoctypeToken(String.fromCodePoint(cp));
				this.state = State.DOCTYPE_NAME;
		}
	}
	_stateDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.AFTER_DOCTYPE_NAME;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.name += "�";
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
			else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
			else if (!this._ensureHibernation()) {
				this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
			}
		}
	}
	_stateAfterDoctypePublicKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.publicId = "";
				this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypePublicIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.publicId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypePublicIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.publicId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateAfterDoctypeSystemKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED:
				this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.QUOTATION_MARK:
				this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.QUOTATION_MARK:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS.APOSTROPHE:
				token.systemId = "";
				this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypeSystemIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.QUOTATION_MARK:
				this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.systemId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypeSystemIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.APOSTROPHE:
				this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				token.systemId += "�";
				break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this._err(ERR.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.SPACE:
			case CODE_POINTS.LINE_FEED:
			case CODE_POINTS.TABULATION:
			case CODE_POINTS.FORM_FEED: break;
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
				this.state = State.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBogusDoctype(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State.DATA;
				break;
			case CODE_POINTS.NULL:
				this._err(ERR.unexpectedNullCharacter);
				break;
			case CODE_POINTS.EOF:
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
		}
	}
	_stateCdataSection(cp) {
		switch (cp) {
			case CODE_POINTS.RIGHT_SQUARE_BRACKET:
				this.state = State.CDATA_SECTION_BRACKET;
				break;
			case CODE_POINTS.EOF:
				this._err(ERR.eofInCdata);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateCdataSectionBracket(cp) {
		if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) this.state = State.CDATA_SECTION_END;
		else {
			this._emitChars("]", -1);
			this.state = State.CDATA_SECTION;
			this._stateCdataSection(cp);
		}
	}
	_stateCdataSectionEnd(cp) {
		switch (cp) {
			case CODE_POINTS.GREATER_THAN_SIGN:
				this.state = State.DATA;
				break;
			case CODE_POINTS.RIGHT_SQUARE_BRACKET:
				this._emitChars("]", -2);
				break;
			default:
				this._emitChars("]]", -1);
				this.state = State.CDATA_SECTION;
				this._stateCdataSection(cp);
		}
	}
	_stateCharacterReference() {
		let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
		if (length < 0) {
			if (this.preprocessor.lastChunkWritten) length = this.entityDecoder.end();
			else {
				this.active = false;
				this.preprocessor.pos = this.preprocessor.html.length - 1;
				this.consumedAfterSnapshot = 0;
				this.preprocessor.endOfChunkHit = true;
				return;
			}
		}
		if (length === 0) {
			this.preprocessor.pos = this.entityStartPos;
			this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
			this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState;
		} else this.state = this.returnState;
	}
	_stateAmbiguousAmpersand(cp) {
		if (isAsciiAlphaNumeric(cp)) this._flushCodePointConsumedAsCharacterReference(cp);
		else {
			if (cp === CODE_POINTS.SEMICOLON) this._err(ERR.unknownNamedCharacterReference);
			this.state = this.returnState;
			this._callState(cp);
		}
	}
};
// node_modules/parse5/dist/parser/open-element-stack.js
const IMPLICIT_END_TAG_REQUIRED = /* @__PURE__ */ new Set([
	TAG_ID.DD,
	TAG_ID.DT,
	TAG_ID.LI,
	TAG_ID.OPTGROUP,
	TAG_ID.OPTION,
	TAG_ID.P,
	TAG_ID.RB,
	TAG_ID.RP,
	TAG_ID.RT,
	TAG_ID.RTC
]);
const IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = /* @__PURE__ */ new Set([
	...IMPLICIT_END_TAG_REQUIRED,
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
/** A stack this deep starts to index its elements; a shallower one is cheaper to scan than to index. */
const INDEX_DEPTH = 64;
const SVG_KEYS = 256;
const MATHML_KEYS = 512;
const NAME_KEYS = 768;
const NUMBERED_HEADERS = [
	TAG_ID.H1,
	TAG_ID.H2,
	TAG_ID.H3,
	TAG_ID.H4,
	TAG_ID.H5,
	TAG_ID.H6
];
const TABLE_BODIES = [
	TAG_ID.TBODY,
	TAG_ID.TFOOT,
	TAG_ID.THEAD
];
const TABLE_ROW_CONTEXT = [
	TAG_ID.TR,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_BODY_CONTEXT = [
	...TABLE_BODIES,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_CONTEXT = [
	TAG_ID.TABLE,
	TAG_ID.TEMPLATE,
	TAG_ID.HTML
];
const TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH];
const SPECIAL = 1;
const LIST_ITEM_BOUNDARY = 2;
const SCOPE = 4;
const LIST_ITEM_SCOPE = 8;
const BUTTON_SCOPE = 16;
const TABLE_SCOPE = 32;
const KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (const [ns, offset] of [
	[NS.HTML, 0],
	[NS.SVG, SVG_KEYS],
	[NS.MATHML, MATHML_KEYS]
]) for (const tn of SPECIAL_ELEMENTS[ns]) KEY_CLASSES[offset + tn] = ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : 3;
for (const key of [
	TAG_ID.APPLET,
	TAG_ID.CAPTION,
	TAG_ID.HTML,
	TAG_ID.MARQUEE,
	TAG_ID.OBJECT,
	TAG_ID.TABLE,
	TAG_ID.TD,
	TAG_ID.TEMPLATE,
	TAG_ID.TH,
	SVG_KEYS + TAG_ID.DESC,
	SVG_KEYS + TAG_ID.FOREIGN_OBJECT,
	SVG_KEYS + TAG_ID.TITLE,
	MATHML_KEYS + TAG_ID.ANNOTATION_XML,
	MATHML_KEYS + TAG_ID.MI,
	MATHML_KEYS + TAG_ID.MN,
	MATHML_KEYS + TAG_ID.MO,
	MATHML_KEYS + TAG_ID.MS,
	MATHML_KEYS + TAG_ID.MTEXT
]) KEY_CLASSES[key] |= 28;
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
const FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (const tn of [
	TAG_ID.A,
	TAG_ID.B,
	TAG_ID.BIG,
	TAG_ID.CODE,
	TAG_ID.EM,
	TAG_ID.FONT,
	TAG_ID.I,
	TAG_ID.NOBR,
	TAG_ID.S,
	TAG_ID.SMALL,
	TAG_ID.STRIKE,
	TAG_ID.STRONG,
	TAG_ID.TT,
	TAG_ID.U
]) FORMATTING_TAGS[tn] = 1;
/** The key of an element with a tag ID in HTML, SVG or MathML, or -1 for an element keyed by its name. */
function tagKey(ns, tagID) {
	if (tagID === TAG_ID.UNKNOWN) return -1;
	switch (ns) {
		case NS.HTML: return tagID;
		case NS.SVG: return SVG_KEYS + tagID;
		case NS.MATHML: return MATHML_KEYS + tagID;
		default: return -1;
	}
}
/**
* The stack of open elements. Each element has a slot in `items` and `tagIDs`. Once the stack is `INDEX_DEPTH` deep, it
* indexes its elements so that the searches the parser repeats per token take constant time: it chains the elements
* with each key, so that the topmost one is found without a scan, and counts per slot the special elements and scope
* boundaries at or below it, which tell whether one lies between two slots. Removing an element from the middle then
* leaves its slot free instead of moving the elements above it; `slotBelow` and `slotAbove` step over free slots, and
* `depth` counts the open elements.
*/
var OpenElementStack = class {
	get currentTmplContentOrNode() {
		return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
	}
	constructor(document, treeAdapter, handler) {
		this.treeAdapter = treeAdapter;
		this.handler = handler;
		this.items = [];
		this.tagIDs = [];
		/** The slot of the current element. */
		this.stackTop = -1;
		/** The number of open elements. */
		this.depth = 0;
		this.tmplCount = 0;
		this.currentTagId = TAG_ID.UNKNOWN;
		this.indexed = false;
		/** The slot of the open element below, and above, each open element's slot; -1 for none. */
		this.below = [];
		this.above = [];
		this.keys = [];
		/** The slot of the next lower, and higher, open element with the same key; -1 for none. */
		this.keyPrev = [];
		this.keyNext = [];
		/** The slot of the topmost open element with each key, -1 for none. */
		this.keyTops = /* @__PURE__ */ new Int32Array(0);
		/** Per slot, the open special elements, list item boundaries and scope boundaries at or below it. */
		this.specials = [];
		this.listItemBoundaries = [];
		this.scopeBoundaries = [];
		/** Per slot, the slot of the topmost open HTML element at or below it, or -1. */
		this.htmlSlots = [];
		this.formattingSlots = /* @__PURE__ */ new Map();
		this.current = document;
	}
	/** The slot of an open element, or -1. */
	_indexOf(element) {
		if (this.indexed) {
			const idx = this.formattingSlots.get(element);
			if (idx !== void 0) return idx;
			if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element))]) return -1;
		}
		return this.items.lastIndexOf(element, this.stackTop);
	}
	/** The slot of the open element below the one at `idx`, or -1. */
	slotBelow(idx) {
		return this.indexed ? this.below[idx] : idx - 1;
	}
	/** The slot of the open element above the one at `idx`, or -1. */
	slotAbove(idx) {
		if (this.indexed) return this.above[idx];
		return idx === this.stackTop ? -1 : idx + 1;
	}
	_isInTemplate() {
		return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
	}
	_updateCurrentElement() {
		this.current = this.items[this.stackTop];
		this.currentTagId = this.tagIDs[this.stackTop];
	}
	_nameKey(ns, tagName, create) {
		var _a, _b;
		const name = `${ns} ${tagName}`;
		let key = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
		if (key === void 0 && create) {
			(_b = this.nameKeys) !== null && _b !== void 0 || (this.nameKeys = /* @__PURE__ */ new Map());
			key = NAME_KEYS + this.nameKeys.size;
			this.nameKeys.set(name, key);
			if (key === this.keyTops.length) {
				const keyTops = new Int32Array(2 * key).fill(-1);
				keyTops.set(this.keyTops);
				this.keyTops = keyTops;
			}
		}
		return key !== null && key !== void 0 ? key : -1;
	}
	/** Indexes the open elements once the stack is `INDEX_DEPTH` deep. */
	_indexAll() {
		this.indexed = true;
		this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
		for (let i = 0; i <= this.stackTop; i++) this._index(i, i - 1);
	}
	/** Indexes the element at `slot`, above the open element at `belowIdx`. */
	_index(slot, belowIdx) {
		const element = this.items[slot];
		const tagID = this.tagIDs[slot];
		const ns = this.treeAdapter.getNamespaceURI(element);
		let key = tagKey(ns, tagID);
		if (key === -1) key = this._nameKey(ns, this.treeAdapter.getTagName(element), true);
		const keyPrev = this.keyTops[key];
		this.keys[slot] = key;
		this.keyPrev[slot] = keyPrev;
		this.keyNext[slot] = -1;
		if (keyPrev !== -1) this.keyNext[keyPrev] = slot;
		this.keyTops[key] = slot;
		this.above[slot] = -1;
		this._link(slot, belowIdx, ns === NS.HTML);
		if (FORMATTING_TAGS[tagID]) this.formattingSlots.set(element, slot);
	}
	/** Puts the indexed element at `slot` above the one at `belowIdx`, and counts the elements of each class. */
	_link(slot, belowIdx, isHtml) {
		const key = this.keys[slot];
		const classes = key < NAME_KEYS ? KEY_CLASSES[key] : 0;
		this.below[slot] = belowIdx;
		if (belowIdx === -1) {
			this.specials[slot] = classes & SPECIAL;
			this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1;
			this.scopeBoundaries[slot] = (classes & SCOPE) >> 2;
			this.htmlSlots[slot] = isHtml ? slot : -1;
		} else {
			this.above[belowIdx] = slot;
			this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL);
			this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1);
			this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2);
			this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx];
		}
	}
	/** Takes the element at `slot` out of the index, except for the links between slots. */
	_unindex(slot) {
		const key = this.keys[slot];
		const keyPrev = this.keyPrev[slot];
		const keyNext = this.keyNext[slot];
		if (keyPrev !== -1) this.keyNext[keyPrev] = keyNext;
		if (keyNext === -1) this.keyTops[key] = keyPrev;
		else this.keyPrev[keyNext] = keyPrev;
		if (FORMATTING_TAGS[this.tagIDs[slot]]) this.formattingSlots.delete(this.items[slot]);
	}
	/** Moves the indexed element at `from` down to the free slot `to`, keeping its key chain in order. */
	_move(from, to) {
		const element = this.items[from];
		const key = this.keys[from];
		const keyPrev = this.keyPrev[from];
		const keyNext = this.keyNext[from];
		this.items[to] = element;
		this.tagIDs[to] = this.tagIDs[from];
		this.keys[to] = key;
		this.keyPrev[to] = keyPrev;
		this.keyNext[to] = keyNext;
		if (keyPrev !== -1) this.keyNext[keyPrev] = to;
		if (keyNext === -1) this.keyTops[key] = to;
		else this.keyPrev[keyNext] = to;
		if (FORMATTING_TAGS[this.tagIDs[to]]) this.formattingSlots.set(element, to);
	}
	/** The slot of the topmost open HTML element with this tag, or -1. */
	indexOfTopmost(tagID) {
		if (this.indexed) return this.keyTops[tagID];
		for (let i = this.stackTop; i >= 0; i--) if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
		return -1;
	}
	/** The slot of the topmost open HTML element with any of these tags, or -1. */
	indexOfTopmostOf(tagIDs) {
		if (this.indexed) {
			let top = -1;
			for (const tagID of tagIDs) if (this.keyTops[tagID] > top) top = this.keyTops[tagID];
			return top;
		}
		for (let i = this.stackTop; i >= 0; i--) if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
		return -1;
	}
	/** The slot of the topmost open element in this namespace with this tag name, or -1. */
	indexOfTopmostByName(ns, tagName) {
		if (this.indexed) {
			let key = tagKey(ns, getTagID(tagName));
			if (key === -1) key = this._nameKey(ns, tagName, false);
			return key === -1 ? -1 : this.keyTops[key];
		}
		for (let i = this.stackTop; i >= 0; i--) {
			const element = this.items[i];
			if (this.treeAdapter.getTagName(element) === tagName && this.treeAdapter.getNamespaceURI(element) === ns) return i;
		}
		return -1;
	}
	/** The slot of the topmost open HTML element, or -1. */
	indexOfTopmostHtmlElement() {
		if (this.indexed) return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
		let i = this.stackTop;
		while (i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) i--;
		return i;
	}
	/** Whether an element of the classes is open above the slot `idx`, on a stack that is not indexed. */
	_hasAbove(idx, classes) {
		for (let i = this.stackTop; i > idx; i--) {
			const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (key !== -1 && KEY_CLASSES[key] & classes) return true;
		}
		return false;
	}
	/** Whether a special element is open above the slot `idx`. */
	hasSpecialElementAbove(idx) {
		return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
	}
	/** Whether a special element other than HTML `address`, `div` and `p` is open above the slot `idx`. */
	hasListItemBoundaryAbove(idx) {
		return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx] : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
	}
	push(element, tagID) {
		const belowIdx = this.stackTop;
		this.stackTop++;
		this.depth++;
		this.items[this.stackTop] = element;
		this.current = element;
		this.tagIDs[this.stackTop] = tagID;
		this.currentTagId = tagID;
		if (this.indexed) this._index(this.stackTop, belowIdx);
		else if (this.depth === INDEX_DEPTH) this._indexAll();
		if (this._isInTemplate()) this.tmplCount++;
		this.handler.onItemPush(element, tagID, true);
	}
	/** Pops the current element without calling the handler. */
	_popCurrent() {
		if (this.tmplCount > 0 && this._isInTemplate()) this.tmplCount--;
		if (this.indexed) {
			this._unindex(this.stackTop);
			this.stackTop = this.below[this.stackTop];
			if (this.stackTop !== -1) this.above[this.stackTop] = -1;
		} else this.stackTop--;
		this.depth--;
		this._updateCurrentElement();
	}
	pop() {
		const popped = this.current;
		this._popCurrent();
		this.handler.onItemPop(popped, true);
	}
	replace(oldElement, newElement) {
		const idx = this._indexOf(oldElement);
		this.items[idx] = newElement;
		if (this.indexed && FORMATTING_TAGS[this.tagIDs[idx]]) {
			this.formattingSlots.delete(oldElement);
			this.formattingSlots.set(newElement, idx);
		}
		if (idx === this.stackTop) this.current = newElement;
	}
	/**
	* The adoption agency's last stack step: removes the formatting element at `formattingIdx` and opens `element`
	* directly above the furthest block at `furthestBlockIdx`. On an indexed stack, only formatting elements the agency
	* kept are still open between them; the furthest block, with those directly below it, moves down by one slot, and
	* `element` takes the furthest block's slot. No open element above the furthest block moves, and as all these
	* elements are HTML elements and only the furthest block is special, the counts above it stay the same.
	*/
	replaceFormattingElement(formattingIdx, furthestBlockIdx, element, tagID) {
		const formattingElement = this.items[formattingIdx];
		if (!this.indexed) {
			this.items.splice(formattingIdx, 1);
			this.tagIDs.splice(formattingIdx, 1);
			this.handler.onItemPop(formattingElement, false);
			this.items.splice(furthestBlockIdx, 0, element);
			this.tagIDs.splice(furthestBlockIdx, 0, tagID);
			if (furthestBlockIdx === this.stackTop) this._updateCurrentElement();
			if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
			return;
		}
		const key = this.keys[formattingIdx];
		const belowIdx = this.below[formattingIdx];
		const aboveIdx = this.above[furthestBlockIdx];
		const kept = [];
		for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i]) kept.push(i);
		const keyNext = this.keyNext[formattingIdx];
		this._unindex(formattingIdx);
		this.items[formattingIdx] = void 0;
		this.handler.onItemPop(formattingElement, false);
		let free = furthestBlockIdx - 1;
		while (kept.length > 0 && kept[kept.length - 1] === free) {
			kept.pop();
			free--;
		}
		for (let i = free + 1; i <= furthestBlockIdx; i++) this._move(i, i - 1);
		const keyPrev = keyNext === -1 ? this.keyTops[key] : this.keyPrev[keyNext];
		this.items[furthestBlockIdx] = element;
		this.tagIDs[furthestBlockIdx] = tagID;
		this.keys[furthestBlockIdx] = key;
		this.keyPrev[furthestBlockIdx] = keyPrev;
		this.keyNext[furthestBlockIdx] = keyNext;
		if (keyPrev !== -1) this.keyNext[keyPrev] = furthestBlockIdx;
		if (keyNext === -1) this.keyTops[key] = furthestBlockIdx;
		else this.keyPrev[keyNext] = furthestBlockIdx;
		if (FORMATTING_TAGS[tagID]) this.formattingSlots.set(element, furthestBlockIdx);
		let prev = belowIdx;
		for (const i of kept) {
			this._link(i, prev, true);
			prev = i;
		}
		for (let i = free; i < furthestBlockIdx; i++) {
			this._link(i, prev, true);
			prev = i;
		}
		this._link(furthestBlockIdx, prev, true);
		if (aboveIdx === -1) this._updateCurrentElement();
		if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
	}
	popUntilTagNamePopped(tagName) {
		this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
	}
	shortenToLength(idx) {
		while (this.stackTop >= idx) {
			const popped = this.current;
			this._popCurrent();
			this.handler.onItemPop(popped, this.stackTop < idx);
		}
	}
	popUntilElementPopped(element) {
		const idx = this._indexOf(element);
		this.shortenToLength(Math.max(idx, 0));
	}
	popUntilNumberedHeaderPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS), 0));
	}
	popUntilTableCellPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
	}
	popAllUpToHtmlElement() {
		this.tmplCount = 0;
		this.shortenToLength(1);
	}
	clearBackToTableContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
	}
	clearBackToTableBodyContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
	}
	clearBackToTableRowContext() {
		this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
	}
	remove(element) {
		const idx = this._indexOf(element);
		if (idx !== -1) this.removeAt(idx);
	}
	/** Removes the open element at the slot `idx`; on an indexed stack, the elements above it keep their slots. */
	removeAt(idx) {
		if (idx === this.stackTop) {
			this.pop();
			return;
		}
		const element = this.items[idx];
		this.depth--;
		if (this.indexed) {
			const classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0;
			const belowIdx = this.below[idx];
			const aboveIdx = this.above[idx];
			this._unindex(idx);
			this.items[idx] = void 0;
			this.below[aboveIdx] = belowIdx;
			if (belowIdx !== -1) this.above[belowIdx] = aboveIdx;
			if (classes !== 0) for (let i = aboveIdx; i !== -1; i = this.above[i]) {
				this.specials[i] -= classes & SPECIAL;
				this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1;
				this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
			}
			const html = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
			for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i]) this.htmlSlots[i] = html;
		} else {
			this.items.splice(idx, 1);
			this.tagIDs.splice(idx, 1);
			this.stackTop--;
			this._updateCurrentElement();
		}
		this.handler.onItemPop(element, false);
	}
	tryPeekProperlyNestedBodyElement() {
		return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
	}
	contains(element) {
		return this._indexOf(element) > -1;
	}
	getCommonAncestor(element) {
		const idx = this._indexOf(element);
		const belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
		return belowIdx === -1 ? null : this.items[belowIdx];
	}
	isRootHtmlElementCurrent() {
		return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
	}
	/**
	* On an indexed stack: whether no element of the `scope` class is open above the slot `target`. A target that is not
	* open is in scope only on a stack without such an element, as a scan from the top would end there.
	*/
	_isInScope(target, scope) {
		let boundary = -1;
		switch (scope) {
			case LIST_ITEM_SCOPE:
				boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
				break;
			case BUTTON_SCOPE:
				boundary = this.keyTops[TAG_ID.BUTTON];
				break;
			case TABLE_SCOPE:
				boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]);
				return target === -1 ? boundary === -1 : target >= boundary;
		}
		return target === -1 ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
	}
	/**
	* On a stack that is not indexed: whether an HTML element with the tag, or one of the tags, and if passed the element
	* itself, is open above every element of the `scope` class; true if neither is open.
	*/
	_scanScope(tagID, tagIDs, scope, element) {
		for (let i = this.stackTop; i >= 0; i--) {
			const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (key === -1) continue;
			if ((tagIDs ? tagIDs.includes(key) : key === tagID) && (!element || this.items[i] === element)) return true;
			if (KEY_CLASSES[key] & scope) return false;
		}
		return true;
	}
	/** If `element` is passed, only that element (which has to be a `tagName` element) is looked for. */
	hasInScope(tagName, element) {
		if (!this.indexed) return this._scanScope(tagName, null, SCOPE, element);
		return this._isInScope(element ? this._indexOf(element) : this.keyTops[tagName], SCOPE);
	}
	hasInListItemScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE) : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
	}
	hasInButtonScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE) : this._scanScope(tagName, null, BUTTON_SCOPE);
	}
	hasNumberedHeaderInScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS), SCOPE) : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS, SCOPE);
	}
	hasInTableScope(tagName) {
		return this.indexed ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE) : this._scanScope(tagName, null, TABLE_SCOPE);
	}
	hasTableBodyContextInTableScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE) : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
	}
	hasInSelectScope(tagName) {
		for (let i = this.stackTop; i >= 0; i = this.slotBelow(i)) {
			if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) continue;
			switch (this.tagIDs[i]) {
				case tagName: return true;
				case TAG_ID.OPTION:
				case TAG_ID.OPTGROUP: break;
				default: return false;
			}
		}
		return true;
	}
	generateImpliedEndTags() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
	generateImpliedEndTagsThoroughly() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
	generateImpliedEndTagsWithExclusion(exclusionId) {
		while (this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) this.pop();
	}
};
// node_modules/parse5/dist/parser/formatting-element-list.js
const NOAH_ARK_CAPACITY = 3;
var EntryType;
(function(EntryType) {
	EntryType[EntryType["Marker"] = 0] = "Marker";
	EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
var FormattingElementList = class {
	constructor() {
		this.newest = null;
		this.bookmark = null;
		/** The index of the entries after the last marker; null only while there are at most NOAH_ARK_CAPACITY of them. */
		this.index = null;
		/** The entries by element, except possibly those after the last marker while they are not indexed. */
		this.elementEntries = /* @__PURE__ */ new Map();
	}
	/** Returns the entry's ark, or null if the entries after the last marker are not indexed. */
	_insertElementEntry(element, token, older) {
		const newer = older === null ? null : older.newer;
		const entry = {
			type: EntryType.Element,
			element,
			token,
			older,
			newer,
			ark: null,
			olderSameTag: null,
			newerSameTag: null
		};
		if (newer === null) this.newest = entry;
		else newer.older = entry;
		if (older !== null) older.newer = entry;
		return this.index === null ? null : this._addToIndex(this.index, entry);
	}
	_addToIndex(index, entry) {
		const { tagName, attrs } = entry.token;
		const key = tagName + attrs.map(({ name, value }) => `\0${name}\0${value}`).sort().join("");
		let ark = index.arks.get(key);
		if (ark === void 0) {
			ark = {
				entries: [],
				key
			};
			index.arks.set(key, ark);
		}
		ark.entries.push(entry);
		entry.ark = ark;
		this.elementEntries.set(entry.element, entry);
		let head = index.tagNames.get(tagName);
		if (head === void 0) {
			head = { olderSameTag: null };
			index.tagNames.set(tagName, head);
		}
		entry.olderSameTag = head.olderSameTag;
		entry.newerSameTag = head;
		if (head.olderSameTag !== null) head.olderSameTag.newerSameTag = entry;
		head.olderSameTag = entry;
		return ark;
	}
	insertMarker() {
		if (this.index === null) for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) this.elementEntries.set(entry.element, entry);
		const marker = {
			type: EntryType.Marker,
			older: this.newest,
			newer: null,
			outerIndex: this.index
		};
		if (this.newest !== null) this.newest.newer = marker;
		this.newest = marker;
		this.index = null;
	}
	pushElement(element, token) {
		if (this.index === null) {
			let oldest = null;
			let count = 0;
			for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
				oldest = entry;
				count++;
			}
			if (count >= NOAH_ARK_CAPACITY) {
				this.index = {
					arks: /* @__PURE__ */ new Map(),
					tagNames: /* @__PURE__ */ new Map()
				};
				for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) this._addToIndex(this.index, entry);
			}
		}
		const ark = this._insertElementEntry(element, token, this.newest);
		if (ark !== null && ark.entries.length > NOAH_ARK_CAPACITY) this.removeEntry(ark.entries[0]);
	}
	insertElementAfterBookmark(element, token) {
		const { bookmark } = this;
		this.bookmark = null;
		this._insertElementEntry(element, token, bookmark);
	}
	removeEntry(entry) {
		var _a;
		if (entry.newer === null ? this.newest !== entry : entry.newer.older !== entry) return;
		this.elementEntries.delete(entry.element);
		if (entry.newer === null) this.newest = entry.older;
		else entry.newer.older = entry.older;
		if (entry.older !== null) entry.older.newer = entry.newer;
		if (entry.ark !== null) {
			const { entries, key } = entry.ark;
			entries.splice(entries.indexOf(entry), 1);
			if (entries.length === 0) (_a = this.index) === null || _a === void 0 || _a.arks.delete(key);
		}
		if (entry.newerSameTag !== null) {
			entry.newerSameTag.olderSameTag = entry.olderSameTag;
			if (entry.olderSameTag !== null) entry.olderSameTag.newerSameTag = entry.newerSameTag;
		}
	}
	replaceElement(entry, element) {
		if (this.elementEntries.delete(entry.element)) this.elementEntries.set(element, entry);
		entry.element = element;
	}
	/**
	* Clears the list of formatting elements up to the last marker.
	*
	* @see https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
	*/
	clearToLastMarker() {
		let marker = this.newest;
		for (; marker !== null && marker.type === EntryType.Element; marker = marker.older) this.elementEntries.delete(marker.element);
		this.newest = marker === null ? null : marker.older;
		this.index = marker === null ? null : marker.outerIndex;
		if (this.newest !== null) this.newest.newer = null;
	}
	getElementEntryInScopeWithTagName(tagName) {
		var _a, _b;
		if (this.index !== null) return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
		for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) if (entry.token.tagName === tagName) return entry;
		return null;
	}
	getElementEntry(element) {
		if (this.index === null) {
			for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) if (entry.element === element) return entry;
		}
		return this.elementEntries.get(element);
	}
};
// node_modules/parse5/dist/tree-adapters/default.js
/** The position of each name in the attribute lists `adoptAttributes` merged into, kept for the next merge into that list. */
const attrListIndexes = /* @__PURE__ */ new WeakMap();
const defaultTreeAdapter = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: DOCUMENT_MODE.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(tagName, namespaceURI, attrs) {
		return {
			nodeName: tagName,
			tagName,
			attrs,
			namespaceURI,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(data) {
		return {
			nodeName: "#comment",
			data,
			parentNode: null
		};
	},
	createTextNode(value) {
		return {
			nodeName: "#text",
			value,
			parentNode: null
		};
	},
	appendChild(parentNode, newNode) {
		parentNode.childNodes.push(newNode);
		newNode.parentNode = parentNode;
	},
	insertBefore(parentNode, newNode, referenceNode) {
		const { childNodes } = parentNode;
		const insertionIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
		childNodes.splice(insertionIdx, 0, newNode);
		newNode.parentNode = parentNode;
	},
	setTemplateContent(templateElement, contentElement) {
		templateElement.content = contentElement;
	},
	getTemplateContent(templateElement) {
		return templateElement.content;
	},
	setDocumentType(document, name, publicId, systemId) {
		const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
		if (doctypeNode) {
			doctypeNode.name = name;
			doctypeNode.publicId = publicId;
			doctypeNode.systemId = systemId;
		} else {
			const node = {
				nodeName: "#documentType",
				name,
				publicId,
				systemId,
				parentNode: null
			};
			defaultTreeAdapter.appendChild(document, node);
		}
	},
	setDocumentMode(document, mode) {
		document.mode = mode;
	},
	getDocumentMode(document) {
		return document.mode;
	},
	detachNode(node) {
		if (node.parentNode) {
			const { childNodes } = node.parentNode;
			const idx = childNodes[childNodes.length - 1] === node ? childNodes.length - 1 : childNodes.indexOf(node);
			childNodes.splice(idx, 1);
			node.parentNode = null;
		}
	},
	insertText(parentNode, text) {
		if (parentNode.childNodes.length > 0) {
			const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
			if (defaultTreeAdapter.isTextNode(prevNode)) {
				prevNode.value += text;
				return;
			}
		}
		defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
	},
	insertTextBefore(parentNode, text, referenceNode) {
		const { childNodes } = parentNode;
		const prevNode = childNodes[(childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode)) - 1];
		if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) prevNode.value += text;
		else defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
	},
	/**
	* Keeps the recipient's names between merges as a map from name to position. The map is rebuilt when the list changed
	* length or has a repeated name, or when a merged name it holds no longer names the entry at that position. A name that
	* other code gives an existing entry between two merges is missed otherwise, and merging it appends it a second time.
	*/
	adoptAttributes(recipient, attrs) {
		if (attrs.length === 0 || attrs === recipient.attrs) return;
		const cached = attrListIndexes.get(recipient.attrs);
		const isIndexed = (cached === null || cached === void 0 ? void 0 : cached.size) === recipient.attrs.length && attrs.every(({ name }) => {
			var _a;
			const index = cached.get(name);
			return index === void 0 || ((_a = recipient.attrs[index]) === null || _a === void 0 ? void 0 : _a.name) === name;
		});
		const recipientAttrsMap = isIndexed ? cached : /* @__PURE__ */ new Map();
		if (!isIndexed) {
			for (let i = 0; i < recipient.attrs.length; i++) {
				const attr = recipient.attrs[i];
				if (attr !== void 0) recipientAttrsMap.set(attr.name, i);
			}
			attrListIndexes.set(recipient.attrs, recipientAttrsMap);
		}
		const adoptedFrom = recipient.attrs.length;
		for (let j = 0; j < attrs.length; j++) if (!recipientAttrsMap.has(attrs[j].name)) recipient.attrs.push(attrs[j]);
		for (let j = adoptedFrom; j < recipient.attrs.length; j++) recipientAttrsMap.set(recipient.attrs[j].name, j);
		if (recipientAttrsMap.size !== recipient.attrs.length) attrListIndexes.delete(recipient.attrs);
	},
	getFirstChild(node) {
		return node.childNodes[0];
	},
	getChildNodes(node) {
		return node.childNodes;
	},
	getParentNode(node) {
		return node.parentNode;
	},
	getAttrList(element) {
		return element.attrs;
	},
	getTagName(element) {
		return element.tagName;
	},
	getNamespaceURI(element) {
		return element.namespaceURI;
	},
	getTextNodeContent(textNode) {
		return textNode.value;
	},
	getCommentNodeContent(commentNode) {
		return commentNode.data;
	},
	getDocumentTypeNodeName(doctypeNode) {
		return doctypeNode.name;
	},
	getDocumentTypeNodePublicId(doctypeNode) {
		return doctypeNode.publicId;
	},
	getDocumentTypeNodeSystemId(doctypeNode) {
		return doctypeNode.systemId;
	},
	isTextNode(node) {
		return node.nodeName === "#text";
	},
	isCommentNode(node) {
		return node.nodeName === "#comment";
	},
	isDocumentTypeNode(node) {
		return node.nodeName === "#documentType";
	},
	isElementNode(node) {
		return Object.prototype.hasOwnProperty.call(node, "tagName");
	},
	setNodeSourceCodeLocation(node, location) {
		node.sourceCodeLocation = location;
	},
	getNodeSourceCodeLocation(node) {
		return node.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(node, endLocation) {
		node.sourceCodeLocation = {
			...node.sourceCodeLocation,
			...endLocation
		};
	}
};
// node_modules/parse5/dist/common/doctype.js
const VALID_DOCTYPE_NAME = "html";
const VALID_SYSTEM_ID = "about:legacy-compat";
const QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
	"+//silmaril//dtd html pro v0r11 19970101//",
	"-//as//dtd html 3.0 aswedit + extensions//",
	"-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
	"-//ietf//dtd html 2.0 level 1//",
	"-//ietf//dtd html 2.0 level 2//",
	"-//ietf//dtd html 2.0 strict level 1//",
	"-//ietf//dtd html 2.0 strict level 2//",
	"-//ietf//dtd html 2.0 strict//",
	"-//ietf//dtd html 2.0//",
	"-//ietf//dtd html 2.1e//",
	"-//ietf//dtd html 3.0//",
	"-//ietf//dtd html 3.2 final//",
	"-//ietf//dtd html 3.2//",
	"-//ietf//dtd html 3//",
	"-//ietf//dtd html level 0//",
	"-//ietf//dtd html level 1//",
	"-//ietf//dtd html level 2//",
	"-//ietf//dtd html level 3//",
	"-//ietf//dtd html strict level 0//",
	"-//ietf//dtd html strict level 1//",
	"-//ietf//dtd html strict level 2//",
	"-//ietf//dtd html strict level 3//",
	"-//ietf//dtd html strict//",
	"-//ietf//dtd html//",
	"-//metrius//dtd metrius presentational//",
	"-//microsoft//dtd internet explorer 2.0 html strict//",
	"-//microsoft//dtd internet explorer 2.0 html//",
	"-//microsoft//dtd internet explorer 2.0 tables//",
	"-//microsoft//dtd internet explorer 3.0 html strict//",
	"-//microsoft//dtd internet explorer 3.0 html//",
	"-//microsoft//dtd internet explorer 3.0 tables//",
	"-//netscape comm. corp.//dtd html//",
	"-//netscape comm. corp.//dtd strict html//",
	"-//o'reilly and associates//dtd html 2.0//",
	"-//o'reilly and associates//dtd html extended 1.0//",
	"-//o'reilly and associates//dtd html extended relaxed 1.0//",
	"-//sq//dtd html 2.0 hotmetal + extensions//",
	"-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
	"-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
	"-//spyglass//dtd html 2.0 extended//",
	"-//sun microsystems corp.//dtd hotjava html//",
	"-//sun microsystems corp.//dtd hotjava strict html//",
	"-//w3c//dtd html 3 1995-03-24//",
	"-//w3c//dtd html 3.2 draft//",
	"-//w3c//dtd html 3.2 final//",
	"-//w3c//dtd html 3.2//",
	"-//w3c//dtd html 3.2s draft//",
	"-//w3c//dtd html 4.0 frameset//",
	"-//w3c//dtd html 4.0 transitional//",
	"-//w3c//dtd html experimental 19960712//",
	"-//w3c//dtd html experimental 970421//",
	"-//w3c//dtd w3 html//",
	"-//w3o//dtd w3 html 3.0//",
	"-//webtechs//dtd mozilla html 2.0//",
	"-//webtechs//dtd mozilla html//"
];
const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
	...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
const QUIRKS_MODE_PUBLIC_IDS = /* @__PURE__ */ new Set([
	"-//w3o//dtd w3 html strict 3.0//en//",
	"-/w3c/dtd html 4.0 transitional/en",
	"html"
]);
const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
	...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(publicId, prefixes) {
	return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
	return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token) {
	if (token.name !== VALID_DOCTYPE_NAME) return DOCUMENT_MODE.QUIRKS;
	const { systemId } = token;
	if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) return DOCUMENT_MODE.QUIRKS;
	let { publicId } = token;
	if (publicId !== null) {
		publicId = publicId.toLowerCase();
		if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) return DOCUMENT_MODE.QUIRKS;
		let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE.QUIRKS;
		prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE.LIMITED_QUIRKS;
	}
	return DOCUMENT_MODE.NO_QUIRKS;
}
// node_modules/parse5/dist/common/foreign-content.js
const MIME_TYPES = {
	TEXT_HTML: "text/html",
	APPLICATION_XML: "application/xhtml+xml"
};
const DEFINITION_URL_ATTR = "definitionurl";
const ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";
const SVG_ATTRS_ADJUSTMENT_MAP = new Map([
	"attributeName",
	"attributeType",
	"baseFrequency",
	"baseProfile",
	"calcMode",
	"clipPathUnits",
	"diffuseConstant",
	"edgeMode",
	"filterUnits",
	"glyphRef",
	"gradientTransform",
	"gradientUnits",
	"kernelMatrix",
	"kernelUnitLength",
	"keyPoints",
	"keySplines",
	"keyTimes",
	"lengthAdjust",
	"limitingConeAngle",
	"markerHeight",
	"markerUnits",
	"markerWidth",
	"maskContentUnits",
	"maskUnits",
	"numOctaves",
	"pathLength",
	"patternContentUnits",
	"patternTransform",
	"patternUnits",
	"pointsAtX",
	"pointsAtY",
	"pointsAtZ",
	"preserveAlpha",
	"preserveAspectRatio",
	"primitiveUnits",
	"refX",
	"refY",
	"repeatCount",
	"repeatDur",
	"requiredExtensions",
	"requiredFeatures",
	"specularConstant",
	"specularExponent",
	"spreadMethod",
	"startOffset",
	"stdDeviation",
	"stitchTiles",
	"surfaceScale",
	"systemLanguage",
	"tableValues",
	"targetX",
	"targetY",
	"textLength",
	"viewBox",
	"viewTarget",
	"xChannelSelector",
	"yChannelSelector",
	"zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
const XML_ATTRS_ADJUSTMENT_MAP = /* @__PURE__ */ new Map([
	["xlink:actuate", {
		prefix: "xlink",
		name: "actuate",
		namespace: NS.XLINK
	}],
	["xlink:arcrole", {
		prefix: "xlink",
		name: "arcrole",
		namespace: NS.XLINK
	}],
	["xlink:href", {
		prefix: "xlink",
		name: "href",
		namespace: NS.XLINK
	}],
	["xlink:role", {
		prefix: "xlink",
		name: "role",
		namespace: NS.XLINK
	}],
	["xlink:show", {
		prefix: "xlink",
		name: "show",
		namespace: NS.XLINK
	}],
	["xlink:title", {
		prefix: "xlink",
		name: "title",
		namespace: NS.XLINK
	}],
	["xlink:type", {
		prefix: "xlink",
		name: "type",
		namespace: NS.XLINK
	}],
	["xml:lang", {
		prefix: "xml",
		name: "lang",
		namespace: NS.XML
	}],
	["xml:space", {
		prefix: "xml",
		name: "space",
		namespace: NS.XML
	}],
	["xmlns", {
		prefix: "",
		name: "xmlns",
		namespace: NS.XMLNS
	}],
	["xmlns:xlink", {
		prefix: "xmlns",
		name: "xlink",
		namespace: NS.XMLNS
	}]
]);
const SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"textPath"
].map((tn) => [tn.toLowerCase(), tn]));
const EXITS_FOREIGN_CONTENT = /* @__PURE__ */ new Set([
	TAG_ID.B,
	TAG_ID.BIG,
	TAG_ID.BLOCKQUOTE,
	TAG_ID.BODY,
	TAG_ID.BR,
	TAG_ID.CENTER,
	TAG_ID.CODE,
	TAG_ID.DD,
	TAG_ID.DIV,
	TAG_ID.DL,
	TAG_ID.DT,
	TAG_ID.EM,
	TAG_ID.EMBED,
	TAG_ID.H1,
	TAG_ID.H2,
	TAG_ID.H3,
	TAG_ID.H4,
	TAG_ID.H5,
	TAG_ID.H6,
	TAG_ID.HEAD,
	TAG_ID.HR,
	TAG_ID.I,
	TAG_ID.IMG,
	TAG_ID.LI,
	TAG_ID.LISTING,
	TAG_ID.MENU,
	TAG_ID.META,
	TAG_ID.NOBR,
	TAG_ID.OL,
	TAG_ID.P,
	TAG_ID.PRE,
	TAG_ID.RUBY,
	TAG_ID.S,
	TAG_ID.SMALL,
	TAG_ID.SPAN,
	TAG_ID.STRONG,
	TAG_ID.STRIKE,
	TAG_ID.SUB,
	TAG_ID.SUP,
	TAG_ID.TABLE,
	TAG_ID.TT,
	TAG_ID.U,
	TAG_ID.UL,
	TAG_ID.VAR
]);
function causesExit(startTagToken) {
	const tn = startTagToken.tagID;
	return tn === TAG_ID.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE) || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) if (token.attrs[i].name === DEFINITION_URL_ATTR) {
		token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
		break;
	}
}
function adjustTokenSVGAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
		if (adjustedAttrName != null) token.attrs[i].name = adjustedAttrName;
	}
}
function adjustTokenXMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
		if (adjustedAttrEntry) {
			token.attrs[i].prefix = adjustedAttrEntry.prefix;
			token.attrs[i].name = adjustedAttrEntry.name;
			token.attrs[i].namespace = adjustedAttrEntry.namespace;
		}
	}
}
function adjustTokenSVGTagName(token) {
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
	if (adjustedTagName != null) {
		token.tagName = adjustedTagName;
		token.tagID = getTagID(token.tagName);
	}
}
function isMathMLTextIntegrationPoint(tn, ns) {
	return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
	if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
		for (let i = 0; i < attrs.length; i++) if (attrs[i].name === ATTRS.ENCODING) {
			const value = attrs[i].value.toLowerCase();
			return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
		}
	}
	return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
	return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}
// node_modules/parse5/dist/parser/index.js
const INSERTION_MODE_TAGS = [
	TAG_ID.TR,
	TAG_ID.TBODY,
	TAG_ID.THEAD,
	TAG_ID.TFOOT,
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TABLE,
	TAG_ID.FRAMESET,
	TAG_ID.SELECT,
	TAG_ID.TEMPLATE,
	TAG_ID.TD,
	TAG_ID.TH,
	TAG_ID.HEAD,
	TAG_ID.BODY,
	TAG_ID.HTML
];
const HIDDEN_INPUT_TYPE = "hidden";
const EMPTY_ATTRS = [];
const AA_OUTER_LOOP_ITER = 8;
const AA_INNER_LOOP_ITER = 3;
var InsertionMode;
(function(InsertionMode) {
	InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
	InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
	InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
	InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
	InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
	InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
	InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
	InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
	InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
	InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
	InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
	InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
	InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
	InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
	InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
	InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
	InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
	InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
	InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
	InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
	InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
	InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
	InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
const BASE_LOC = {
	startLine: -1,
	startCol: -1,
	startOffset: -1,
	endLine: -1,
	endCol: -1,
	endOffset: -1
};
const TABLE_STRUCTURE_TAGS = /* @__PURE__ */ new Set([
	TAG_ID.TABLE,
	TAG_ID.TBODY,
	TAG_ID.TFOOT,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
const defaultParserOptions = {
	scriptingEnabled: true,
	sourceCodeLocationInfo: false,
	treeAdapter: defaultTreeAdapter,
	onParseError: null
};
var Parser = class {
	constructor(options, document, fragmentContext = null, scriptHandler = null) {
		this.fragmentContext = fragmentContext;
		this.scriptHandler = scriptHandler;
		this.currentToken = null;
		this.stopped = false;
		/** @internal */
		this.insertionMode = InsertionMode.INITIAL;
		/** @internal */
		this.originalInsertionMode = InsertionMode.INITIAL;
		/** @internal */
		this.headElement = null;
		/** @internal */
		this.formElement = null;
		/** Indicates that the current node is not an element in the HTML namespace */
		this.currentNotInHTML = false;
		/**
		* The topmost template insertion mode is the last element.
		*
		* @internal
		*/
		this.tmplInsertionModeStack = [];
		/** @internal */
		this.pendingCharacterTokens = [];
		/** @internal */
		this.hasNonWhitespacePendingCharacterToken = false;
		/** @internal */
		this.framesetOk = true;
		/** @internal */
		this.skipNextNewLine = false;
		/** @internal */
		this.fosterParentingEnabled = false;
		this.options = {
			...defaultParserOptions,
			...options
		};
		this.treeAdapter = this.options.treeAdapter;
		this.onParseError = this.options.onParseError;
		if (this.onParseError) this.options.sourceCodeLocationInfo = true;
		this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
		this.tokenizer = new Tokenizer(this.options, this);
		this.activeFormattingElements = new FormattingElementList();
		this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
		this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
		this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
	}
	static parse(html, options) {
		const parser = new this(options);
		parser.tokenizer.write(html, true);
		return parser.document;
	}
	static getFragmentParser(fragmentContext, options) {
		const opts = {
			...defaultParserOptions,
			...options
		};
		fragmentContext !== null && fragmentContext !== void 0 || (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []));
		const documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []);
		const parser = new this(opts, documentMock, fragmentContext);
		if (parser.fragmentContextID === TAG_ID.TEMPLATE) parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
		parser._initTokenizerForFragmentParsing();
		parser._insertFakeRootElement();
		parser._resetInsertionMode();
		parser._findFormInFragmentContext();
		return parser;
	}
	getFragment() {
		const rootElement = this.treeAdapter.getFirstChild(this.document);
		const fragment = this.treeAdapter.createDocumentFragment();
		this._adoptNodes(rootElement, fragment);
		return fragment;
	}
	/** @internal */
	_err(token, code, beforeToken) {
		var _a;
		if (!this.onParseError) return;
		const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
		const err = {
			code,
			startLine: loc.startLine,
			startCol: loc.startCol,
			startOffset: loc.startOffset,
			endLine: beforeToken ? loc.startLine : loc.endLine,
			endCol: beforeToken ? loc.startCol : loc.endCol,
			endOffset: beforeToken ? loc.startOffset : loc.endOffset
		};
		this.onParseError(err);
	}
	/** @internal */
	onItemPush(node, tid, isTop) {
		var _a, _b;
		(_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 || _b.call(_a, node);
		if (isTop && this.openElements.stackTop > 0) this._setContextModes(node, tid);
	}
	/** @internal */
	onItemPop(node, isTop) {
		var _a, _b, _c;
		if (this.options.sourceCodeLocationInfo) this._setEndLocation(node, this.currentToken);
		(_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 || _b.call(_a, node, this.openElements.current);
		(_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 || _c.delete(node);
		if (isTop) {
			let current;
			let currentTagId;
			if (this.openElements.stackTop === 0 && this.fragmentContext) {
				current = this.fragmentContext;
				currentTagId = this.fragmentContextID;
			} else ({current, currentTagId} = this.openElements);
			this._setContextModes(current, currentTagId);
		}
	}
	_setContextModes(current, tid) {
		const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
		this.currentNotInHTML = !isHTML;
		this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
	}
	/** @protected */
	_switchToTextParsing(currentToken, nextTokenizerState) {
		this._insertElement(currentToken, NS.HTML);
		this.tokenizer.state = nextTokenizerState;
		this.originalInsertionMode = this.insertionMode;
		this.insertionMode = InsertionMode.TEXT;
	}
	switchToPlaintextParsing() {
		this.insertionMode = InsertionMode.TEXT;
		this.originalInsertionMode = InsertionMode.IN_BODY;
		this.tokenizer.state = TokenizerMode.PLAINTEXT;
	}
	/** @protected */
	_getAdjustedCurrentElement() {
		return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
	}
	/** @protected */
	_findFormInFragmentContext() {
		let node = this.fragmentContext;
		while (node) {
			if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
				this.formElement = node;
				break;
			}
			node = this.treeAdapter.getParentNode(node);
		}
	}
	_initTokenizerForFragmentParsing() {
		if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) return;
		switch (this.fragmentContextID) {
			case TAG_ID.TITLE:
			case TAG_ID.TEXTAREA:
				this.tokenizer.state = TokenizerMode.RCDATA;
				break;
			case TAG_ID.STYLE:
			case TAG_ID.XMP:
			case TAG_ID.IFRAME:
			case TAG_ID.NOEMBED:
			case TAG_ID.NOFRAMES:
			case TAG_ID.NOSCRIPT:
				this.tokenizer.state = TokenizerMode.RAWTEXT;
				break;
			case TAG_ID.SCRIPT:
				this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
				break;
			case TAG_ID.PLAINTEXT: this.tokenizer.state = TokenizerMode.PLAINTEXT;
		}
	}
	/** @protected */
	_setDocumentType(token) {
		const name = token.name || "";
		const publicId = token.publicId || "";
		const systemId = token.systemId || "";
		this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
		if (token.location) {
			const docTypeNode = this.treeAdapter.getChildNodes(this.document).find((node) => this.treeAdapter.isDocumentTypeNode(node));
			if (docTypeNode) this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
		}
	}
	/** @protected */
	_attachElementToTree(element, location, insertionLocation) {
		if (this.options.sourceCodeLocationInfo) {
			const loc = location && {
				...location,
				startTag: location
			};
			this.treeAdapter.setNodeSourceCodeLocation(element, loc);
		}
		if (insertionLocation.beforeElement) this.treeAdapter.insertBefore(insertionLocation.parent, element, insertionLocation.beforeElement);
		else this.treeAdapter.appendChild(insertionLocation.parent, element);
	}
	/** @protected */
	_getInsertionLocation() {
		var _a;
		if (this._shouldFosterParentOnInsertion()) return this._findFosterParentingLocation();
		return {
			parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document,
			beforeElement: null
		};
	}
	/** @protected */
	_createElement(tagName, namespaceURI, attrs, intendedParent) {
		var _a, _b;
		const element = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
		(_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 || _b.call(_a, element, {
			intendedParent,
			formElement: this.formElement,
			isInTemplate: this.openElements.tmplCount > 0
		});
		return element;
	}
	/**
	* For self-closing tags. Add an element to the tree, but skip adding it
	* to the stack.
	*/
	/** @protected */
	_appendElement(token, namespaceURI) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
		this._attachElementToTree(element, token.location, insertionLocation);
	}
	/** @protected */
	_insertElement(token, namespaceURI) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
		this._attachElementToTree(element, token.location, insertionLocation);
		this.openElements.push(element, token.tagID);
	}
	/** @protected */
	_insertFakeElement(tagName, tagID) {
		const insertionLocation = this._getInsertionLocation();
		const element = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
		this._attachElementToTree(element, null, insertionLocation);
		this.openElements.push(element, tagID);
	}
	/** @protected */
	_insertTemplate(token) {
		const insertionLocation = this._getInsertionLocation();
		const tmpl = this._createElement(token.tagName, NS.HTML, token.attrs, insertionLocation.parent);
		const content = this.treeAdapter.createDocumentFragment();
		this.treeAdapter.setTemplateContent(tmpl, content);
		this._attachElementToTree(tmpl, token.location, insertionLocation);
		this.openElements.push(tmpl, token.tagID);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(content, null);
	}
	/** @protected */
	_insertFakeRootElement() {
		const element = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(element, null);
		this.treeAdapter.appendChild(this.document, element);
		this.openElements.push(element, TAG_ID.HTML);
	}
	/** @protected */
	_appendCommentNode(token, parent) {
		const commentNode = this.treeAdapter.createCommentNode(token.data);
		this.treeAdapter.appendChild(parent, commentNode);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
	}
	/** @protected */
	_insertCharacters(token) {
		let parent;
		let beforeElement;
		if (this._shouldFosterParentOnInsertion()) {
			({parent, beforeElement} = this._findFosterParentingLocation());
			if (beforeElement) this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
			else this.treeAdapter.insertText(parent, token.chars);
		} else {
			parent = this.openElements.currentTmplContentOrNode;
			this.treeAdapter.insertText(parent, token.chars);
		}
		if (!token.location) return;
		const siblings = this.treeAdapter.getChildNodes(parent);
		const textNode = siblings[(beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length) - 1];
		if (this.treeAdapter.getNodeSourceCodeLocation(textNode)) {
			const { endLine, endCol, endOffset } = token.location;
			this.treeAdapter.updateNodeSourceCodeLocation(textNode, {
				endLine,
				endCol,
				endOffset
			});
		} else if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
	}
	/** @protected */
	_adoptNodes(donor, recipient) {
		const children = [...this.treeAdapter.getChildNodes(donor)];
		for (let i = children.length - 1; i >= 0; i--) this.treeAdapter.detachNode(children[i]);
		for (const child of children) this.treeAdapter.appendChild(recipient, child);
	}
	/** @protected */
	_setEndLocation(element, closingToken) {
		if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
			const ctLoc = closingToken.location;
			const tn = this.treeAdapter.getTagName(element);
			const endLoc = closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? {
				endTag: { ...ctLoc },
				endLine: ctLoc.endLine,
				endCol: ctLoc.endCol,
				endOffset: ctLoc.endOffset
			} : {
				endLine: ctLoc.startLine,
				endCol: ctLoc.startCol,
				endOffset: ctLoc.startOffset
			};
			this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
		}
	}
	shouldProcessStartTagTokenInForeignContent(token) {
		if (!this.currentNotInHTML) return false;
		let current;
		let currentTagId;
		if (this.openElements.stackTop === 0 && this.fragmentContext) {
			current = this.fragmentContext;
			currentTagId = this.fragmentContextID;
		} else ({current, currentTagId} = this.openElements);
		if (token.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML) return false;
		return this.tokenizer.inForeignNode || (token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS.HTML);
	}
	/** @protected */
	_processToken(token) {
		switch (token.type) {
			case TokenType.CHARACTER:
				this.onCharacter(token);
				break;
			case TokenType.NULL_CHARACTER:
				this.onNullCharacter(token);
				break;
			case TokenType.COMMENT:
				this.onComment(token);
				break;
			case TokenType.DOCTYPE:
				this.onDoctype(token);
				break;
			case TokenType.START_TAG:
				this._processStartTag(token);
				break;
			case TokenType.END_TAG:
				this.onEndTag(token);
				break;
			case TokenType.EOF:
				this.onEof(token);
				break;
			case TokenType.WHITESPACE_CHARACTER: this.onWhitespaceCharacter(token);
		}
	}
	/** @protected */
	_isIntegrationPoint(tid, element, foreignNS) {
		var _a;
		const ns = this.treeAdapter.getNamespaceURI(element);
		if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
			const verdicts = (_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
			let isIntegrationPoint$1 = verdicts.get(element);
			if (isIntegrationPoint$1 === void 0) {
				isIntegrationPoint$1 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element));
				verdicts.set(element, isIntegrationPoint$1);
			}
			return isIntegrationPoint$1;
		}
		return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
	}
	/** @protected */
	_reconstructActiveFormattingElements() {
		let oldest = null;
		for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older) oldest = entry;
		for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
			this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
			this.activeFormattingElements.replaceElement(entry, this.openElements.current);
		}
	}
	/** @protected */
	_closeTableCell() {
		this.openElements.generateImpliedEndTags();
		this.openElements.popUntilTableCellPopped();
		this.activeFormattingElements.clearToLastMarker();
		this.insertionMode = InsertionMode.IN_ROW;
	}
	/** @protected */
	_closePElement() {
		this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
		this.openElements.popUntilTagNamePopped(TAG_ID.P);
	}
	/** @protected */
	_resetInsertionMode() {
		const i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS);
		const tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i];
		const node = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
		if (node !== void 0 && this.treeAdapter.getNamespaceURI(node) === NS.HTML) switch (tn) {
			case TAG_ID.TR:
				this.insertionMode = InsertionMode.IN_ROW;
				return;
			case TAG_ID.TBODY:
			case TAG_ID.THEAD:
			case TAG_ID.TFOOT:
				this.insertionMode = InsertionMode.IN_TABLE_BODY;
				return;
			case TAG_ID.CAPTION:
				this.insertionMode = InsertionMode.IN_CAPTION;
				return;
			case TAG_ID.COLGROUP:
				this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
				return;
			case TAG_ID.TABLE:
				this.insertionMode = InsertionMode.IN_TABLE;
				return;
			case TAG_ID.BODY:
				this.insertionMode = InsertionMode.IN_BODY;
				return;
			case TAG_ID.FRAMESET:
				this.insertionMode = InsertionMode.IN_FRAMESET;
				return;
			case TAG_ID.SELECT:
				this._resetInsertionModeForSelect(i);
				return;
			case TAG_ID.TEMPLATE:
				this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
				return;
			case TAG_ID.HTML:
				this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
				return;
			case TAG_ID.TD:
			case TAG_ID.TH:
				if (i > 0) {
					this.insertionMode = InsertionMode.IN_CELL;
					return;
				}
				break;
			case TAG_ID.HEAD: if (i > 0) {
				this.insertionMode = InsertionMode.IN_HEAD;
				return;
			}
		}
		this.insertionMode = InsertionMode.IN_BODY;
	}
	/** @protected */
	_resetInsertionModeForSelect(selectIdx) {
		if (selectIdx > 0) {
			const tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
			if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
				this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
				return;
			}
		}
		this.insertionMode = InsertionMode.IN_SELECT;
	}
	/** @protected */
	_isElementCausesFosterParenting(tn) {
		return TABLE_STRUCTURE_TAGS.has(tn);
	}
	/** @protected */
	_shouldFosterParentOnInsertion() {
		return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
	}
	/** @protected */
	_findFosterParentingLocation() {
		const { openElements } = this;
		const tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE);
		const templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
		if (templateIdx > tableIdx) return {
			parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]),
			beforeElement: null
		};
		if (tableIdx !== -1) {
			const table = openElements.items[tableIdx];
			const parent = this.treeAdapter.getParentNode(table);
			if (parent) return {
				parent,
				beforeElement: table
			};
			return {
				parent: openElements.items[openElements.slotBelow(tableIdx)],
				beforeElement: null
			};
		}
		return {
			parent: openElements.items[0],
			beforeElement: null
		};
	}
	/** @protected */
	_fosterParentElement(element) {
		const location = this._findFosterParentingLocation();
		if (location.beforeElement) this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
		else this.treeAdapter.appendChild(location.parent, element);
	}
	/** @protected */
	_isSpecialElement(element, id) {
		const ns = this.treeAdapter.getNamespaceURI(element);
		return SPECIAL_ELEMENTS[ns].has(id);
	}
	/** @internal */
	onCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			characterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_TEMPLATE:
				characterInBody(this, token);
				break;
			case InsertionMode.TEXT:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				characterInTableText(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onNullCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			nullCharacterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.TEXT:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onComment(token) {
		this.skipNextNewLine = false;
		if (this.currentNotInHTML) {
			appendComment(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
			case InsertionMode.BEFORE_HTML:
			case InsertionMode.BEFORE_HEAD:
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
			case InsertionMode.IN_TEMPLATE:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
				appendComment(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				appendCommentToRootHtmlElement(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET: appendCommentToDocument(this, token);
		}
	}
	/** @internal */
	onDoctype(token) {
		this.skipNextNewLine = false;
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				doctypeInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
				this._err(token, ERR.misplacedDoctype);
				break;
			case InsertionMode.IN_TABLE_TEXT: tokenInTableText(this, token);
		}
	}
	/** @internal */
	onStartTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		this._processStartTag(token);
		if (token.selfClosing && !token.ackSelfClosing) this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
	}
	/**
	* Processes a given start tag.
	*
	* `onStartTag` checks if a self-closing tag was recognized. When a token
	* is moved inbetween multiple insertion modes, this check for self-closing
	* could lead to false positives. To avoid this, `_processStartTag` is used
	* for nested calls.
	*
	* @param token The token to process.
	* @protected
	*/
	_processStartTag(token) {
		if (this.shouldProcessStartTagTokenInForeignContent(token)) startTagInForeignContent(this, token);
		else this._startTagOutsideForeignContent(token);
	}
	/** @protected */
	_startTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				startTagBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				startTagBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				startTagInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				startTagInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				startTagAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
				startTagInBody(this, token);
				break;
			case InsertionMode.IN_TABLE:
				startTagInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_CAPTION:
				startTagInCaption(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				startTagInColumnGroup(this, token);
				break;
			case InsertionMode.IN_TABLE_BODY:
				startTagInTableBody(this, token);
				break;
			case InsertionMode.IN_ROW:
				startTagInRow(this, token);
				break;
			case InsertionMode.IN_CELL:
				startTagInCell(this, token);
				break;
			case InsertionMode.IN_SELECT:
				startTagInSelect(this, token);
				break;
			case InsertionMode.IN_SELECT_IN_TABLE:
				startTagInSelectInTable(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				startTagInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				startTagAfterBody(this, token);
				break;
			case InsertionMode.IN_FRAMESET:
				startTagInFrameset(this, token);
				break;
			case InsertionMode.AFTER_FRAMESET:
				startTagAfterFrameset(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY:
				startTagAfterAfterBody(this, token);
				break;
			case InsertionMode.AFTER_AFTER_FRAMESET: startTagAfterAfterFrameset(this, token);
		}
	}
	/** @internal */
	onEndTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		if (this.currentNotInHTML) endTagInForeignContent(this, token);
		else this._endTagOutsideForeignContent(token);
	}
	/** @protected */
	_endTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				endTagBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				endTagBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				endTagInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				endTagInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				endTagAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
				endTagInBody(this, token);
				break;
			case InsertionMode.TEXT:
				endTagInText(this, token);
				break;
			case InsertionMode.IN_TABLE:
				endTagInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_CAPTION:
				endTagInCaption(this, token);
				break;
			case InsertionMode.IN_COLUMN_GROUP:
				endTagInColumnGroup(this, token);
				break;
			case InsertionMode.IN_TABLE_BODY:
				endTagInTableBody(this, token);
				break;
			case InsertionMode.IN_ROW:
				endTagInRow(this, token);
				break;
			case InsertionMode.IN_CELL:
				endTagInCell(this, token);
				break;
			case InsertionMode.IN_SELECT:
				endTagInSelect(this, token);
				break;
			case InsertionMode.IN_SELECT_IN_TABLE:
				endTagInSelectInTable(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				endTagInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
				endTagAfterBody(this, token);
				break;
			case InsertionMode.IN_FRAMESET:
				endTagInFrameset(this, token);
				break;
			case InsertionMode.AFTER_FRAMESET:
				endTagAfterFrameset(this, token);
				break;
			case InsertionMode.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onEof(token) {
		switch (this.insertionMode) {
			case InsertionMode.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
				eofInBody(this, token);
				break;
			case InsertionMode.TEXT:
				eofInText(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode.IN_TEMPLATE:
				eofInTemplate(this, token);
				break;
			case InsertionMode.AFTER_BODY:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET: stopParsing(this, token);
		}
	}
	/** @internal */
	onWhitespaceCharacter(token) {
		if (this.skipNextNewLine) {
			this.skipNextNewLine = false;
			if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
				if (token.chars.length === 1) return;
				token.chars = token.chars.substr(1);
			}
		}
		if (this.tokenizer.inForeignNode) {
			this._insertCharacters(token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode.IN_HEAD:
			case InsertionMode.IN_HEAD_NO_SCRIPT:
			case InsertionMode.AFTER_HEAD:
			case InsertionMode.TEXT:
			case InsertionMode.IN_COLUMN_GROUP:
			case InsertionMode.IN_SELECT:
			case InsertionMode.IN_SELECT_IN_TABLE:
			case InsertionMode.IN_FRAMESET:
			case InsertionMode.AFTER_FRAMESET:
				this._insertCharacters(token);
				break;
			case InsertionMode.IN_BODY:
			case InsertionMode.IN_CAPTION:
			case InsertionMode.IN_CELL:
			case InsertionMode.IN_TEMPLATE:
			case InsertionMode.AFTER_BODY:
			case InsertionMode.AFTER_AFTER_BODY:
			case InsertionMode.AFTER_AFTER_FRAMESET:
				whitespaceCharacterInBody(this, token);
				break;
			case InsertionMode.IN_TABLE:
			case InsertionMode.IN_TABLE_BODY:
			case InsertionMode.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode.IN_TABLE_TEXT: whitespaceCharacterInTableText(this, token);
		}
	}
};
function aaObtainFormattingElementEntry(p, token) {
	let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
	if (formattingElementEntry) {
		if (!p.openElements.contains(formattingElementEntry.element)) {
			p.activeFormattingElements.removeEntry(formattingElementEntry);
			formattingElementEntry = null;
		} else if (!p.openElements.hasInScope(token.tagID, formattingElementEntry.element)) formattingElementEntry = null;
	} else genericEndTagInBody(p, token);
	return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
	const { openElements } = p;
	const formattingIdx = openElements._indexOf(formattingElementEntry.element);
	for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx)) if (p._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx])) return idx;
	openElements.shortenToLength(formattingIdx);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	return -1;
}
function aaInnerLoop(p, furthestBlockIdx, formattingElement) {
	const furthestBlock = p.openElements.items[furthestBlockIdx];
	let lastElement = furthestBlock;
	let nextIdx = p.openElements.slotBelow(furthestBlockIdx);
	const intendedParent = p.openElements.getCommonAncestor(formattingElement);
	for (let i = 0, idx = nextIdx; p.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
		let element = p.openElements.items[idx];
		nextIdx = p.openElements.slotBelow(idx);
		const elementEntry = p.activeFormattingElements.getElementEntry(element);
		const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
		if (!elementEntry || counterOverflow) {
			if (counterOverflow) p.activeFormattingElements.removeEntry(elementEntry);
			p.openElements.removeAt(idx);
		} else {
			element = aaRecreateElementFromEntry(p, elementEntry, intendedParent);
			if (lastElement === furthestBlock) p.activeFormattingElements.bookmark = elementEntry;
			p.treeAdapter.detachNode(lastElement);
			p.treeAdapter.appendChild(element, lastElement);
			lastElement = element;
		}
	}
	return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry, intendedParent) {
	const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
	const newElement = p._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
	p.openElements.replace(elementEntry.element, newElement);
	p.activeFormattingElements.replaceElement(elementEntry, newElement);
	return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
	const tid = getTagID(p.treeAdapter.getTagName(commonAncestor));
	if (p._isElementCausesFosterParenting(tid)) p._fosterParentElement(lastElement);
	else {
		const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
		if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
		p.treeAdapter.appendChild(commonAncestor, lastElement);
	}
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
	const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
	const { token } = formattingElementEntry;
	const newElement = p._createElement(token.tagName, ns, token.attrs, furthestBlock);
	p._adoptNodes(furthestBlock, newElement);
	p.treeAdapter.appendChild(furthestBlock, newElement);
	p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	const formattingIdx = p.openElements._indexOf(formattingElementEntry.element);
	let furthestBlockIdx = p.openElements.slotAbove(formattingIdx);
	while (p.openElements.items[furthestBlockIdx] !== furthestBlock) furthestBlockIdx = p.openElements.slotAbove(furthestBlockIdx);
	p.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token.tagID);
}
function callAdoptionAgency(p, token) {
	const { current, currentTagId } = p.openElements;
	if (currentTagId === token.tagID && p.treeAdapter.getNamespaceURI(current) === NS.HTML && !p.activeFormattingElements.getElementEntry(current)) {
		p.openElements.pop();
		return;
	}
	for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
		const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
		if (!formattingElementEntry) break;
		const furthestBlockIdx = aaObtainFurthestBlock(p, formattingElementEntry);
		if (furthestBlockIdx === -1) break;
		const furthestBlock = p.openElements.items[furthestBlockIdx];
		p.activeFormattingElements.bookmark = formattingElementEntry;
		const lastElement = aaInnerLoop(p, furthestBlockIdx, formattingElementEntry.element);
		const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
		p.treeAdapter.detachNode(lastElement);
		if (commonAncestor) aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
		aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
	}
}
function appendComment(p, token) {
	p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
	p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
	p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
	p.stopped = true;
	if (token.location) {
		const target = p.fragmentContext ? 0 : 2;
		for (let i = p.openElements.stackTop; i >= target; i = p.openElements.slotBelow(i)) p._setEndLocation(p.openElements.items[i], token);
		if (!p.fragmentContext && p.openElements.stackTop >= 0) {
			const htmlElement = p.openElements.items[0];
			const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
			if (htmlLocation && !htmlLocation.endTag) {
				p._setEndLocation(htmlElement, token);
				if (p.openElements.stackTop >= 1) {
					const bodyElement = p.openElements.items[1];
					const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
					if (bodyLocation && !bodyLocation.endTag) p._setEndLocation(bodyElement, token);
				}
			}
		}
	}
}
function doctypeInInitialMode(p, token) {
	p._setDocumentType(token);
	const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
	if (!isConforming(token)) p._err(token, ERR.nonConformingDoctype);
	p.treeAdapter.setDocumentMode(p.document, mode);
	p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
	p._err(token, ERR.missingDoctype, true);
	p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
	p.insertionMode = InsertionMode.BEFORE_HTML;
	p._processToken(token);
}
function startTagBeforeHtml(p, token) {
	if (token.tagID === TAG_ID.HTML) {
		p._insertElement(token, NS.HTML);
		p.insertionMode = InsertionMode.BEFORE_HEAD;
	} else tokenBeforeHtml(p, token);
}
function endTagBeforeHtml(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) tokenBeforeHtml(p, token);
}
function tokenBeforeHtml(p, token) {
	p._insertFakeRootElement();
	p.insertionMode = InsertionMode.BEFORE_HEAD;
	p._processToken(token);
}
function startTagBeforeHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.HEAD:
			p._insertElement(token, NS.HTML);
			p.headElement = p.openElements.current;
			p.insertionMode = InsertionMode.IN_HEAD;
			break;
		default: tokenBeforeHead(p, token);
	}
}
function endTagBeforeHead(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) tokenBeforeHead(p, token);
	else p._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenBeforeHead(p, token) {
	p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
	p.headElement = p.openElements.current;
	p.insertionMode = InsertionMode.IN_HEAD;
	p._processToken(token);
}
function startTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.TITLE:
			p._switchToTextParsing(token, TokenizerMode.RCDATA);
			break;
		case TAG_ID.NOSCRIPT:
			if (p.options.scriptingEnabled) p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
			else {
				p._insertElement(token, NS.HTML);
				p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
			}
			break;
		case TAG_ID.NOFRAMES:
		case TAG_ID.STYLE:
			p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
			break;
		case TAG_ID.SCRIPT:
			p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
			break;
		case TAG_ID.TEMPLATE:
			p._insertTemplate(token);
			p.activeFormattingElements.insertMarker();
			p.framesetOk = false;
			p.insertionMode = InsertionMode.IN_TEMPLATE;
			p.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
			break;
		case TAG_ID.HEAD:
			p._err(token, ERR.misplacedStartTagForHeadElement);
			break;
		default: tokenInHead(p, token);
	}
}
function endTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HEAD:
			p.openElements.pop();
			p.insertionMode = InsertionMode.AFTER_HEAD;
			break;
		case TAG_ID.BODY:
		case TAG_ID.BR:
		case TAG_ID.HTML:
			tokenInHead(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function templateEndTagInHead(p, token) {
	if (p.openElements.tmplCount > 0) {
		p.openElements.generateImpliedEndTagsThoroughly();
		if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) p._err(token, ERR.closingOfElementWithOpenChildElements);
		p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
		p.activeFormattingElements.clearToLastMarker();
		p.tmplInsertionModeStack.pop();
		p._resetInsertionMode();
	} else p._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenInHead(p, token) {
	p.openElements.pop();
	p.insertionMode = InsertionMode.AFTER_HEAD;
	p._processToken(token);
}
function startTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.HEAD:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.STYLE:
			startTagInHead(p, token);
			break;
		case TAG_ID.NOSCRIPT:
			p._err(token, ERR.nestedNoscriptInHead);
			break;
		default: tokenInHeadNoScript(p, token);
	}
}
function endTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID.NOSCRIPT:
			p.openElements.pop();
			p.insertionMode = InsertionMode.IN_HEAD;
			break;
		case TAG_ID.BR:
			tokenInHeadNoScript(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function tokenInHeadNoScript(p, token) {
	const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
	p._err(token, errCode);
	p.openElements.pop();
	p.insertionMode = InsertionMode.IN_HEAD;
	p._processToken(token);
}
function startTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.BODY:
			p._insertElement(token, NS.HTML);
			p.framesetOk = false;
			p.insertionMode = InsertionMode.IN_BODY;
			break;
		case TAG_ID.FRAMESET:
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_FRAMESET;
			break;
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.SCRIPT:
		case TAG_ID.STYLE:
		case TAG_ID.TEMPLATE:
		case TAG_ID.TITLE:
			p._err(token, ERR.abandonedHeadElementChild);
			p.openElements.push(p.headElement, TAG_ID.HEAD);
			startTagInHead(p, token);
			p.openElements.remove(p.headElement);
			break;
		case TAG_ID.HEAD:
			p._err(token, ERR.misplacedStartTagForHeadElement);
			break;
		default: tokenAfterHead(p, token);
	}
}
function endTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID.BODY:
		case TAG_ID.HTML:
		case TAG_ID.BR:
			tokenAfterHead(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR.endTagWithoutMatchingOpenElement);
	}
}
function tokenAfterHead(p, token) {
	p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function modeInBody(p, token) {
	switch (token.type) {
		case TokenType.CHARACTER:
			characterInBody(p, token);
			break;
		case TokenType.WHITESPACE_CHARACTER:
			whitespaceCharacterInBody(p, token);
			break;
		case TokenType.COMMENT:
			appendComment(p, token);
			break;
		case TokenType.START_TAG:
			startTagInBody(p, token);
			break;
		case TokenType.END_TAG:
			endTagInBody(p, token);
			break;
		case TokenType.EOF: eofInBody(p, token);
	}
}
function whitespaceCharacterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
}
function characterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
	p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
	if (p.openElements.tmplCount === 0) p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
}
function bodyStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (bodyElement && p.openElements.tmplCount === 0) {
		p.framesetOk = false;
		p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
	}
}
function framesetStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (p.framesetOk && bodyElement) {
		p.treeAdapter.detachNode(bodyElement);
		p.openElements.popAllUpToHtmlElement();
		p._insertElement(token, NS.HTML);
		p.insertionMode = InsertionMode.IN_FRAMESET;
	}
}
function addressStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	if (p.openElements.currentTagId !== void 0 && NUMBERED_HEADERS$1.has(p.openElements.currentTagId)) p.openElements.pop();
	p._insertElement(token, NS.HTML);
}
function preStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.skipNextNewLine = true;
	p.framesetOk = false;
}
function formStartTagInBody(p, token) {
	const inTemplate = p.openElements.tmplCount > 0;
	if (!p.formElement || inTemplate) {
		if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
		p._insertElement(token, NS.HTML);
		if (!inTemplate) p.formElement = p.openElements.current;
	}
}
function listItemStartTagInBody(p, token) {
	p.framesetOk = false;
	const idx = token.tagID === TAG_ID.LI ? p.openElements.indexOfTopmost(TAG_ID.LI) : Math.max(p.openElements.indexOfTopmost(TAG_ID.DD), p.openElements.indexOfTopmost(TAG_ID.DT));
	if (idx !== -1 && !p.openElements.hasListItemBoundaryAbove(idx)) {
		const elementId = p.openElements.tagIDs[idx];
		p.openElements.generateImpliedEndTagsWithExclusion(elementId);
		p.openElements.popUntilTagNamePopped(elementId);
	}
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
}
function plaintextStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
}
function aStartTagInBody(p, token) {
	const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
	if (activeElementEntry) {
		callAdoptionAgency(p, token);
		p.openElements.remove(activeElementEntry.element);
		p.activeFormattingElements.removeEntry(activeElementEntry);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	if (p.openElements.hasInScope(TAG_ID.NOBR)) {
		callAdoptionAgency(p, token);
		p._reconstructActiveFormattingElements();
	}
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.activeFormattingElements.insertMarker();
	p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
	if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
	p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function isHiddenInput(token) {
	const inputType = getTokenAttr(token, ATTRS.TYPE);
	return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS.HTML);
	if (!isHiddenInput(token)) p.framesetOk = false;
	token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
	p._appendElement(token, NS.HTML);
	token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._appendElement(token, NS.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
	token.tagName = TAG_NAMES.IMG;
	token.tagID = TAG_ID.IMG;
	areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
	p._insertElement(token, NS.HTML);
	p.skipNextNewLine = true;
	p.tokenizer.state = TokenizerMode.RCDATA;
	p.originalInsertionMode = p.insertionMode;
	p.framesetOk = false;
	p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID.P)) p._closePElement();
	p._reconstructActiveFormattingElements();
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p, token) {
	p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
	p.framesetOk = false;
	p.insertionMode = p.insertionMode === InsertionMode.IN_TABLE || p.insertionMode === InsertionMode.IN_CAPTION || p.insertionMode === InsertionMode.IN_TABLE_BODY || p.insertionMode === InsertionMode.IN_ROW || p.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
	if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
}
function rbStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.RUBY)) p.openElements.generateImpliedEndTags();
	p._insertElement(token, NS.HTML);
}
function rtStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.RUBY)) p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
	p._insertElement(token, NS.HTML);
}
function mathStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenMathMLAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS.MATHML);
	else p._insertElement(token, NS.MATHML);
	token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenSVGAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS.SVG);
	else p._insertElement(token, NS.SVG);
	token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS.HTML);
}
function startTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.I:
		case TAG_ID.S:
		case TAG_ID.B:
		case TAG_ID.U:
		case TAG_ID.EM:
		case TAG_ID.TT:
		case TAG_ID.BIG:
		case TAG_ID.CODE:
		case TAG_ID.FONT:
		case TAG_ID.SMALL:
		case TAG_ID.STRIKE:
		case TAG_ID.STRONG:
			bStartTagInBody(p, token);
			break;
		case TAG_ID.A:
			aStartTagInBody(p, token);
			break;
		case TAG_ID.H1:
		case TAG_ID.H2:
		case TAG_ID.H3:
		case TAG_ID.H4:
		case TAG_ID.H5:
		case TAG_ID.H6:
			numberedHeaderStartTagInBody(p, token);
			break;
		case TAG_ID.P:
		case TAG_ID.DL:
		case TAG_ID.OL:
		case TAG_ID.UL:
		case TAG_ID.DIV:
		case TAG_ID.DIR:
		case TAG_ID.NAV:
		case TAG_ID.MAIN:
		case TAG_ID.MENU:
		case TAG_ID.ASIDE:
		case TAG_ID.CENTER:
		case TAG_ID.FIGURE:
		case TAG_ID.FOOTER:
		case TAG_ID.HEADER:
		case TAG_ID.HGROUP:
		case TAG_ID.DIALOG:
		case TAG_ID.DETAILS:
		case TAG_ID.ADDRESS:
		case TAG_ID.ARTICLE:
		case TAG_ID.SEARCH:
		case TAG_ID.SECTION:
		case TAG_ID.SUMMARY:
		case TAG_ID.FIELDSET:
		case TAG_ID.BLOCKQUOTE:
		case TAG_ID.FIGCAPTION:
			addressStartTagInBody(p, token);
			break;
		case TAG_ID.LI:
		case TAG_ID.DD:
		case TAG_ID.DT:
			listItemStartTagInBody(p, token);
			break;
		case TAG_ID.BR:
		case TAG_ID.IMG:
		case TAG_ID.WBR:
		case TAG_ID.AREA:
		case TAG_ID.EMBED:
		case TAG_ID.KEYGEN:
			areaStartTagInBody(p, token);
			break;
		case TAG_ID.HR:
			hrStartTagInBody(p, token);
			break;
		case TAG_ID.RB:
		case TAG_ID.RTC:
			rbStartTagInBody(p, token);
			break;
		case TAG_ID.RT:
		case TAG_ID.RP:
			rtStartTagInBody(p, token);
			break;
		case TAG_ID.PRE:
		case TAG_ID.LISTING:
			preStartTagInBody(p, token);
			break;
		case TAG_ID.XMP:
			xmpStartTagInBody(p, token);
			break;
		case TAG_ID.SVG:
			svgStartTagInBody(p, token);
			break;
		case TAG_ID.HTML:
			htmlStartTagInBody(p, token);
			break;
		case TAG_ID.BASE:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.STYLE:
		case TAG_ID.TITLE:
		case TAG_ID.SCRIPT:
		case TAG_ID.BGSOUND:
		case TAG_ID.BASEFONT:
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID.BODY:
			bodyStartTagInBody(p, token);
			break;
		case TAG_ID.FORM:
			formStartTagInBody(p, token);
			break;
		case TAG_ID.NOBR:
			nobrStartTagInBody(p, token);
			break;
		case TAG_ID.MATH:
			mathStartTagInBody(p, token);
			break;
		case TAG_ID.TABLE:
			tableStartTagInBody(p, token);
			break;
		case TAG_ID.INPUT:
			inputStartTagInBody(p, token);
			break;
		case TAG_ID.PARAM:
		case TAG_ID.TRACK:
		case TAG_ID.SOURCE:
			paramStartTagInBody(p, token);
			break;
		case TAG_ID.IMAGE:
			imageStartTagInBody(p, token);
			break;
		case TAG_ID.BUTTON:
			buttonStartTagInBody(p, token);
			break;
		case TAG_ID.APPLET:
		case TAG_ID.OBJECT:
		case TAG_ID.MARQUEE:
			appletStartTagInBody(p, token);
			break;
		case TAG_ID.IFRAME:
			iframeStartTagInBody(p, token);
			break;
		case TAG_ID.SELECT:
			selectStartTagInBody(p, token);
			break;
		case TAG_ID.OPTION:
		case TAG_ID.OPTGROUP:
			optgroupStartTagInBody(p, token);
			break;
		case TAG_ID.NOEMBED:
		case TAG_ID.NOFRAMES:
			rawTextStartTagInBody(p, token);
			break;
		case TAG_ID.FRAMESET:
			framesetStartTagInBody(p, token);
			break;
		case TAG_ID.TEXTAREA:
			textareaStartTagInBody(p, token);
			break;
		case TAG_ID.NOSCRIPT:
			if (p.options.scriptingEnabled) rawTextStartTagInBody(p, token);
			else genericStartTagInBody(p, token);
			break;
		case TAG_ID.PLAINTEXT:
			plaintextStartTagInBody(p, token);
			break;
		case TAG_ID.COL:
		case TAG_ID.TH:
		case TAG_ID.TD:
		case TAG_ID.TR:
		case TAG_ID.HEAD:
		case TAG_ID.FRAME:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.CAPTION:
		case TAG_ID.COLGROUP: break;
		default: genericStartTagInBody(p, token);
	}
}
function bodyEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BODY)) {
		p.insertionMode = InsertionMode.AFTER_BODY;
		if (p.options.sourceCodeLocationInfo) {
			const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
			if (bodyElement) p._setEndLocation(bodyElement, token);
		}
	}
}
function htmlEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID.BODY)) {
		p.insertionMode = InsertionMode.AFTER_BODY;
		endTagAfterBody(p, token);
	}
}
function addressEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function formEndTagInBody(p) {
	const inTemplate = p.openElements.tmplCount > 0;
	const { formElement } = p;
	if (!inTemplate) p.formElement = null;
	if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
		p.openElements.generateImpliedEndTags();
		if (inTemplate) p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
		else if (formElement) p.openElements.remove(formElement);
	}
}
function pEndTagInBody(p) {
	if (!p.openElements.hasInButtonScope(TAG_ID.P)) p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
	p._closePElement();
}
function liEndTagInBody(p) {
	if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
		p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
		p.openElements.popUntilTagNamePopped(TAG_ID.LI);
	}
}
function ddEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tn);
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function numberedHeaderEndTagInBody(p) {
	if (p.openElements.hasNumberedHeaderInScope()) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilNumberedHeaderPopped();
	}
}
function appletEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
		p.activeFormattingElements.clearToLastMarker();
	}
}
function brEndTagInBody(p) {
	p._reconstructActiveFormattingElements();
	p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
	p.openElements.pop();
	p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
	const tid = token.tagID;
	const i = tid === TAG_ID.UNKNOWN ? p.openElements.indexOfTopmostByName(NS.HTML, token.tagName) : p.openElements.indexOfTopmost(tid);
	if (i > 0 && !p.openElements.hasSpecialElementAbove(i)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tid);
		if (p.openElements.stackTop >= i) p.openElements.shortenToLength(i);
	}
}
function endTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.A:
		case TAG_ID.B:
		case TAG_ID.I:
		case TAG_ID.S:
		case TAG_ID.U:
		case TAG_ID.EM:
		case TAG_ID.TT:
		case TAG_ID.BIG:
		case TAG_ID.CODE:
		case TAG_ID.FONT:
		case TAG_ID.NOBR:
		case TAG_ID.SMALL:
		case TAG_ID.STRIKE:
		case TAG_ID.STRONG:
			callAdoptionAgency(p, token);
			break;
		case TAG_ID.P:
			pEndTagInBody(p);
			break;
		case TAG_ID.DL:
		case TAG_ID.UL:
		case TAG_ID.OL:
		case TAG_ID.DIR:
		case TAG_ID.DIV:
		case TAG_ID.NAV:
		case TAG_ID.PRE:
		case TAG_ID.MAIN:
		case TAG_ID.MENU:
		case TAG_ID.ASIDE:
		case TAG_ID.BUTTON:
		case TAG_ID.CENTER:
		case TAG_ID.FIGURE:
		case TAG_ID.FOOTER:
		case TAG_ID.HEADER:
		case TAG_ID.HGROUP:
		case TAG_ID.DIALOG:
		case TAG_ID.ADDRESS:
		case TAG_ID.ARTICLE:
		case TAG_ID.DETAILS:
		case TAG_ID.SEARCH:
		case TAG_ID.SECTION:
		case TAG_ID.SUMMARY:
		case TAG_ID.LISTING:
		case TAG_ID.FIELDSET:
		case TAG_ID.BLOCKQUOTE:
		case TAG_ID.FIGCAPTION:
			addressEndTagInBody(p, token);
			break;
		case TAG_ID.LI:
			liEndTagInBody(p);
			break;
		case TAG_ID.DD:
		case TAG_ID.DT:
			ddEndTagInBody(p, token);
			break;
		case TAG_ID.H1:
		case TAG_ID.H2:
		case TAG_ID.H3:
		case TAG_ID.H4:
		case TAG_ID.H5:
		case TAG_ID.H6:
			numberedHeaderEndTagInBody(p);
			break;
		case TAG_ID.BR:
			brEndTagInBody(p);
			break;
		case TAG_ID.BODY:
			bodyEndTagInBody(p, token);
			break;
		case TAG_ID.HTML:
			htmlEndTagInBody(p, token);
			break;
		case TAG_ID.FORM:
			formEndTagInBody(p);
			break;
		case TAG_ID.APPLET:
		case TAG_ID.OBJECT:
		case TAG_ID.MARQUEE:
			appletEndTagInBody(p, token);
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: genericEndTagInBody(p, token);
	}
}
function eofInBody(p, token) {
	if (p.tmplInsertionModeStack.length > 0) eofInTemplate(p, token);
	else stopParsing(p, token);
}
function endTagInText(p, token) {
	var _a;
	if (token.tagID === TAG_ID.SCRIPT) (_a = p.scriptHandler) === null || _a === void 0 || _a.call(p, p.openElements.current);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
	p._err(token, ERR.eofInElementThatCanContainOnlyText);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
	p.onEof(token);
}
function characterInTable(p, token) {
	if (p.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
		p.pendingCharacterTokens.length = 0;
		p.hasNonWhitespacePendingCharacterToken = false;
		p.originalInsertionMode = p.insertionMode;
		p.insertionMode = InsertionMode.IN_TABLE_TEXT;
		switch (token.type) {
			case TokenType.CHARACTER:
				characterInTableText(p, token);
				break;
			case TokenType.WHITESPACE_CHARACTER: whitespaceCharacterInTableText(p, token);
		}
	} else tokenInTable(p, token);
}
function captionStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p.activeFormattingElements.insertMarker();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
	p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
	startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS.HTML);
	p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
	p.insertionMode = InsertionMode.IN_TABLE_BODY;
	startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
	if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
		p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
		p._resetInsertionMode();
		p._processStartTag(token);
	}
}
function inputStartTagInTable(p, token) {
	if (isHiddenInput(token)) p._appendElement(token, NS.HTML);
	else tokenInTable(p, token);
	token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
	if (!p.formElement && p.openElements.tmplCount === 0) {
		p._insertElement(token, NS.HTML);
		p.formElement = p.openElements.current;
		p.openElements.pop();
	}
}
function startTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID.TD:
		case TAG_ID.TH:
		case TAG_ID.TR:
			tdStartTagInTable(p, token);
			break;
		case TAG_ID.STYLE:
		case TAG_ID.SCRIPT:
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID.COL:
			colStartTagInTable(p, token);
			break;
		case TAG_ID.FORM:
			formStartTagInTable(p, token);
			break;
		case TAG_ID.TABLE:
			tableStartTagInTable(p, token);
			break;
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			tbodyStartTagInTable(p, token);
			break;
		case TAG_ID.INPUT:
			inputStartTagInTable(p, token);
			break;
		case TAG_ID.CAPTION:
			captionStartTagInTable(p, token);
			break;
		case TAG_ID.COLGROUP:
			colgroupStartTagInTable(p, token);
			break;
		default: tokenInTable(p, token);
	}
}
function endTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TBODY:
		case TAG_ID.TD:
		case TAG_ID.TFOOT:
		case TAG_ID.TH:
		case TAG_ID.THEAD:
		case TAG_ID.TR: break;
		default: tokenInTable(p, token);
	}
}
function tokenInTable(p, token) {
	const savedFosterParentingState = p.fosterParentingEnabled;
	p.fosterParentingEnabled = true;
	modeInBody(p, token);
	p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
	p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
	let i = 0;
	if (p.hasNonWhitespacePendingCharacterToken) for (; i < p.pendingCharacterTokens.length; i++) tokenInTable(p, p.pendingCharacterTokens[i]);
	else for (; i < p.pendingCharacterTokens.length; i++) p._insertCharacters(p.pendingCharacterTokens[i]);
	p.insertionMode = p.originalInsertionMode;
	p._processToken(token);
}
const TABLE_VOID_ELEMENTS = /* @__PURE__ */ new Set([
	TAG_ID.CAPTION,
	TAG_ID.COL,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
]);
function startTagInCaption(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
			p.openElements.generateImpliedEndTags();
			p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
			p.activeFormattingElements.clearToLastMarker();
			p.insertionMode = InsertionMode.IN_TABLE;
			startTagInTable(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCaption(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID.CAPTION:
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode.IN_TABLE;
				if (tn === TAG_ID.TABLE) endTagInTable(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TBODY:
		case TAG_ID.TD:
		case TAG_ID.TFOOT:
		case TAG_ID.TH:
		case TAG_ID.THEAD:
		case TAG_ID.TR: break;
		default: endTagInBody(p, token);
	}
}
function startTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.COL:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.TEMPLATE:
			startTagInHead(p, token);
			break;
		default: tokenInColumnGroup(p, token);
	}
}
function endTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID.COLGROUP:
			if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
			}
			break;
		case TAG_ID.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID.COL: break;
		default: tokenInColumnGroup(p, token);
	}
}
function tokenInColumnGroup(p, token) {
	if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
		p.openElements.pop();
		p.insertionMode = InsertionMode.IN_TABLE;
		p._processToken(token);
	}
}
function startTagInTableBody(p, token) {
	switch (token.tagID) {
		case TAG_ID.TR:
			p.openElements.clearBackToTableBodyContext();
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_ROW;
			break;
		case TAG_ID.TH:
		case TAG_ID.TD:
			p.openElements.clearBackToTableBodyContext();
			p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
			p.insertionMode = InsertionMode.IN_ROW;
			startTagInRow(p, token);
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
				startTagInTable(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInTableBody(p, token) {
	const tn = token.tagID;
	switch (token.tagID) {
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
			}
			break;
		case TAG_ID.TABLE:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE;
				endTagInTable(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TD:
		case TAG_ID.TH:
		case TAG_ID.TR: break;
		default: endTagInTable(p, token);
	}
}
function startTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID.TH:
		case TAG_ID.TD:
			p.openElements.clearBackToTableRowContext();
			p._insertElement(token, NS.HTML);
			p.insertionMode = InsertionMode.IN_CELL;
			p.activeFormattingElements.insertMarker();
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				startTagInTableBody(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
			}
			break;
		case TAG_ID.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML:
		case TAG_ID.TD:
		case TAG_ID.TH: break;
		default: endTagInTable(p, token);
	}
}
function startTagInCell(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
			p._closeTableCell();
			startTagInRow(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCell(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID.TD:
		case TAG_ID.TH:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(tn);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode.IN_ROW;
			}
			break;
		case TAG_ID.TABLE:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
		case TAG_ID.TR:
			if (p.openElements.hasInTableScope(tn)) {
				p._closeTableCell();
				endTagInRow(p, token);
			}
			break;
		case TAG_ID.BODY:
		case TAG_ID.CAPTION:
		case TAG_ID.COL:
		case TAG_ID.COLGROUP:
		case TAG_ID.HTML: break;
		default: endTagInBody(p, token);
	}
}
function startTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.OPTION:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.OPTGROUP:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.HR:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.INPUT:
		case TAG_ID.KEYGEN:
		case TAG_ID.TEXTAREA:
		case TAG_ID.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
				p._resetInsertionMode();
				if (token.tagID !== TAG_ID.SELECT) p._processStartTag(token);
			}
			break;
		case TAG_ID.SCRIPT:
		case TAG_ID.TEMPLATE: startTagInHead(p, token);
	}
}
function endTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID.OPTGROUP:
			if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID.OPTION && p.openElements.tagIDs[p.openElements.slotBelow(p.openElements.stackTop)] === TAG_ID.OPTGROUP) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID.OPTGROUP) p.openElements.pop();
			break;
		case TAG_ID.OPTION:
			if (p.openElements.currentTagId === TAG_ID.OPTION) p.openElements.pop();
			break;
		case TAG_ID.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID.TEMPLATE: templateEndTagInHead(p, token);
	}
}
function startTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
		p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
		p._resetInsertionMode();
		p._processStartTag(token);
	} else startTagInSelect(p, token);
}
function endTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
		if (p.openElements.hasInTableScope(tn)) {
			p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
			p._resetInsertionMode();
			p.onEndTag(token);
		}
	} else endTagInSelect(p, token);
}
function startTagInTemplate(p, token) {
	switch (token.tagID) {
		case TAG_ID.BASE:
		case TAG_ID.BASEFONT:
		case TAG_ID.BGSOUND:
		case TAG_ID.LINK:
		case TAG_ID.META:
		case TAG_ID.NOFRAMES:
		case TAG_ID.SCRIPT:
		case TAG_ID.STYLE:
		case TAG_ID.TEMPLATE:
		case TAG_ID.TITLE:
			startTagInHead(p, token);
			break;
		case TAG_ID.CAPTION:
		case TAG_ID.COLGROUP:
		case TAG_ID.TBODY:
		case TAG_ID.TFOOT:
		case TAG_ID.THEAD:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE;
			p.insertionMode = InsertionMode.IN_TABLE;
			startTagInTable(p, token);
			break;
		case TAG_ID.COL:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP;
			p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
			startTagInColumnGroup(p, token);
			break;
		case TAG_ID.TR:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY;
			p.insertionMode = InsertionMode.IN_TABLE_BODY;
			startTagInTableBody(p, token);
			break;
		case TAG_ID.TD:
		case TAG_ID.TH:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW;
			p.insertionMode = InsertionMode.IN_ROW;
			startTagInRow(p, token);
			break;
		default:
			p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY;
			p.insertionMode = InsertionMode.IN_BODY;
			startTagInBody(p, token);
	}
}
function endTagInTemplate(p, token) {
	if (token.tagID === TAG_ID.TEMPLATE) templateEndTagInHead(p, token);
}
function eofInTemplate(p, token) {
	if (p.openElements.tmplCount > 0) {
		do {
			p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
			p.activeFormattingElements.clearToLastMarker();
			p.tmplInsertionModeStack.pop();
		} while (p.openElements.tmplCount > 0);
		p._resetInsertionMode();
		p.onEof(token);
	} else stopParsing(p, token);
}
function startTagAfterBody(p, token) {
	if (token.tagID === TAG_ID.HTML) startTagInBody(p, token);
	else tokenAfterBody(p, token);
}
function endTagAfterBody(p, token) {
	var _a;
	if (token.tagID === TAG_ID.HTML) {
		if (!p.fragmentContext) p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
		if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
			p._setEndLocation(p.openElements.items[0], token);
			const bodyElement = p.openElements.items[1];
			if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) p._setEndLocation(bodyElement, token);
		}
	} else tokenAfterBody(p, token);
}
function tokenAfterBody(p, token) {
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function startTagInFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.FRAMESET:
			p._insertElement(token, NS.HTML);
			break;
		case TAG_ID.FRAME:
			p._appendElement(token, NS.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagInFrameset(p, token) {
	if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
		p.openElements.pop();
		if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) p.insertionMode = InsertionMode.AFTER_FRAMESET;
	}
}
function startTagAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagAfterFrameset(p, token) {
	if (token.tagID === TAG_ID.HTML) p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
}
function startTagAfterAfterBody(p, token) {
	if (token.tagID === TAG_ID.HTML) startTagInBody(p, token);
	else tokenAfterAfterBody(p, token);
}
function tokenAfterAfterBody(p, token) {
	p.insertionMode = InsertionMode.IN_BODY;
	modeInBody(p, token);
}
function startTagAfterAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID.NOFRAMES: startTagInHead(p, token);
	}
}
function nullCharacterInForeignContent(p, token) {
	token.chars = "�";
	p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
	p._insertCharacters(token);
	p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
	while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML && p.openElements.currentTagId !== void 0 && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) p.openElements.pop();
}
function startTagInForeignContent(p, token) {
	if (causesExit(token)) {
		popUntilHtmlOrIntegrationPoint(p);
		p._startTagOutsideForeignContent(token);
	} else {
		const current = p._getAdjustedCurrentElement();
		const currentNs = p.treeAdapter.getNamespaceURI(current);
		if (currentNs === NS.MATHML) adjustTokenMathMLAttrs(token);
		else if (currentNs === NS.SVG) {
			adjustTokenSVGTagName(token);
			adjustTokenSVGAttrs(token);
		}
		adjustTokenXMLAttrs(token);
		if (token.selfClosing) p._appendElement(token, currentNs);
		else p._insertElement(token, currentNs);
		token.ackSelfClosing = true;
	}
}
function endTagInForeignContent(p, token) {
	if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
		popUntilHtmlOrIntegrationPoint(p);
		p._endTagOutsideForeignContent(token);
		return;
	}
	if (p.openElements.stackTop === 0) return;
	const { tagName } = token;
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName);
	const contextNs = p.fragmentContext ? p.treeAdapter.getNamespaceURI(p.fragmentContext) : NS.HTML;
	const i = Math.max(p.openElements.indexOfTopmostByName(NS.SVG, tagName), p.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === void 0 ? -1 : p.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML ? -1 : p.openElements.indexOfTopmostByName(contextNs, tagName));
	if (i > p.openElements.indexOfTopmostHtmlElement()) {
		token.tagName = p.treeAdapter.getTagName(p.openElements.items[i]);
		p.openElements.shortenToLength(i);
	} else p._endTagOutsideForeignContent(token);
}
TAG_NAMES.AREA, TAG_NAMES.BASE, TAG_NAMES.BASEFONT, TAG_NAMES.BGSOUND, TAG_NAMES.BR, TAG_NAMES.COL, TAG_NAMES.EMBED, TAG_NAMES.FRAME, TAG_NAMES.HR, TAG_NAMES.IMG, TAG_NAMES.INPUT, TAG_NAMES.KEYGEN, TAG_NAMES.LINK, TAG_NAMES.META, TAG_NAMES.PARAM, TAG_NAMES.SOURCE, TAG_NAMES.TRACK, TAG_NAMES.WBR;
// node_modules/parse5/dist/index.js
/**
* Parses an HTML string.
*
* @param html Input HTML string.
* @param options Parsing options.
* @returns Document
*
* @example
*
* ```js
* const parse5 = require('parse5');
*
* const document = parse5.parse('<!DOCTYPE html><html><head></head><body>Hi there!</body></html>');
*
* console.log(document.childNodes[1].tagName); //> 'html'
*```
*/
function parse(html, options) {
	return Parser.parse(html, options);
}
function parseFragment(fragmentContext, html, options) {
	if (typeof fragmentContext === "string") {
		options = html;
		html = fragmentContext;
		fragmentContext = null;
	}
	const parser = Parser.getFragmentParser(fragmentContext, options);
	parser.tokenizer.write(html, true);
	return parser.getFragment();
}
// node_modules/hast-util-from-html/lib/errors.js
/**
* @typedef ErrorInfo
*   Info on a `parse5` error.
* @property {string} reason
*   Reason of error.
* @property {string} description
*   More info on error.
* @property {false} [url]
*   Turn off if this is not documented in the html5 spec (optional).
*/
const errors = {
	/** @type {ErrorInfo} */
	abandonedHeadElementChild: {
		reason: "Unexpected metadata element after head",
		description: "Unexpected element after head. Expected the element before `</head>`",
		url: false
	},
	/** @type {ErrorInfo} */
	abruptClosingOfEmptyComment: {
		reason: "Unexpected abruptly closed empty comment",
		description: "Unexpected `>` or `->`. Expected `-->` to close comments"
	},
	/** @type {ErrorInfo} */
	abruptDoctypePublicIdentifier: {
		reason: "Unexpected abruptly closed public identifier",
		description: "Unexpected `>`. Expected a closing `\"` or `'` after the public identifier"
	},
	/** @type {ErrorInfo} */
	abruptDoctypeSystemIdentifier: {
		reason: "Unexpected abruptly closed system identifier",
		description: "Unexpected `>`. Expected a closing `\"` or `'` after the identifier identifier"
	},
	/** @type {ErrorInfo} */
	absenceOfDigitsInNumericCharacterReference: {
		reason: "Unexpected non-digit at start of numeric character reference",
		description: "Unexpected `%c`. Expected `[0-9]` for decimal references or `[0-9a-fA-F]` for hexadecimal references"
	},
	/** @type {ErrorInfo} */
	cdataInHtmlContent: {
		reason: "Unexpected CDATA section in HTML",
		description: "Unexpected `<![CDATA[` in HTML. Remove it, use a comment, or encode special characters instead"
	},
	/** @type {ErrorInfo} */
	characterReferenceOutsideUnicodeRange: {
		reason: "Unexpected too big numeric character reference",
		description: "Unexpectedly high character reference. Expected character references to be at most hexadecimal 10ffff (or decimal 1114111)"
	},
	/** @type {ErrorInfo} */
	closingOfElementWithOpenChildElements: {
		reason: "Unexpected closing tag with open child elements",
		description: "Unexpectedly closing tag. Expected other tags to be closed first",
		url: false
	},
	/** @type {ErrorInfo} */
	controlCharacterInInputStream: {
		reason: "Unexpected control character",
		description: "Unexpected control character `%x`. Expected a non-control code point, 0x00, or ASCII whitespace"
	},
	/** @type {ErrorInfo} */
	controlCharacterReference: {
		reason: "Unexpected control character reference",
		description: "Unexpectedly control character in reference. Expected a non-control code point, 0x00, or ASCII whitespace"
	},
	/** @type {ErrorInfo} */
	disallowedContentInNoscriptInHead: {
		reason: "Disallowed content inside `<noscript>` in `<head>`",
		description: "Unexpected text character `%c`. Only use text in `<noscript>`s in `<body>`",
		url: false
	},
	/** @type {ErrorInfo} */
	duplicateAttribute: {
		reason: "Unexpected duplicate attribute",
		description: "Unexpectedly double attribute. Expected attributes to occur only once"
	},
	/** @type {ErrorInfo} */
	endTagWithAttributes: {
		reason: "Unexpected attribute on closing tag",
		description: "Unexpected attribute. Expected `>` instead"
	},
	/** @type {ErrorInfo} */
	endTagWithTrailingSolidus: {
		reason: "Unexpected slash at end of closing tag",
		description: "Unexpected `%c-1`. Expected `>` instead"
	},
	/** @type {ErrorInfo} */
	endTagWithoutMatchingOpenElement: {
		reason: "Unexpected unopened end tag",
		description: "Unexpected end tag. Expected no end tag or another end tag",
		url: false
	},
	/** @type {ErrorInfo} */
	eofBeforeTagName: {
		reason: "Unexpected end of file",
		description: "Unexpected end of file. Expected tag name instead"
	},
	/** @type {ErrorInfo} */
	eofInCdata: {
		reason: "Unexpected end of file in CDATA",
		description: "Unexpected end of file. Expected `]]>` to close the CDATA"
	},
	/** @type {ErrorInfo} */
	eofInComment: {
		reason: "Unexpected end of file in comment",
		description: "Unexpected end of file. Expected `-->` to close the comment"
	},
	/** @type {ErrorInfo} */
	eofInDoctype: {
		reason: "Unexpected end of file in doctype",
		description: "Unexpected end of file. Expected a valid doctype (such as `<!doctype html>`)"
	},
	/** @type {ErrorInfo} */
	eofInElementThatCanContainOnlyText: {
		reason: "Unexpected end of file in element that can only contain text",
		description: "Unexpected end of file. Expected text or a closing tag",
		url: false
	},
	/** @type {ErrorInfo} */
	eofInScriptHtmlCommentLikeText: {
		reason: "Unexpected end of file in comment inside script",
		description: "Unexpected end of file. Expected `-->` to close the comment"
	},
	/** @type {ErrorInfo} */
	eofInTag: {
		reason: "Unexpected end of file in tag",
		description: "Unexpected end of file. Expected `>` to close the tag"
	},
	/** @type {ErrorInfo} */
	incorrectlyClosedComment: {
		reason: "Incorrectly closed comment",
		description: "Unexpected `%c-1`. Expected `-->` to close the comment"
	},
	/** @type {ErrorInfo} */
	incorrectlyOpenedComment: {
		reason: "Incorrectly opened comment",
		description: "Unexpected `%c`. Expected `<!--` to open the comment"
	},
	/** @type {ErrorInfo} */
	invalidCharacterSequenceAfterDoctypeName: {
		reason: "Invalid sequence after doctype name",
		description: "Unexpected sequence at `%c`. Expected `public` or `system`"
	},
	/** @type {ErrorInfo} */
	invalidFirstCharacterOfTagName: {
		reason: "Invalid first character in tag name",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	/** @type {ErrorInfo} */
	misplacedDoctype: {
		reason: "Misplaced doctype",
		description: "Unexpected doctype. Expected doctype before head",
		url: false
	},
	/** @type {ErrorInfo} */
	misplacedStartTagForHeadElement: {
		reason: "Misplaced `<head>` start tag",
		description: "Unexpected start tag `<head>`. Expected `<head>` directly after doctype",
		url: false
	},
	/** @type {ErrorInfo} */
	missingAttributeValue: {
		reason: "Missing attribute value",
		description: "Unexpected `%c-1`. Expected an attribute value or no `%c-1` instead"
	},
	/** @type {ErrorInfo} */
	missingDoctype: {
		reason: "Missing doctype before other content",
		description: "Expected a `<!doctype html>` before anything else",
		url: false
	},
	/** @type {ErrorInfo} */
	missingDoctypeName: {
		reason: "Missing doctype name",
		description: "Unexpected doctype end at `%c`. Expected `html` instead"
	},
	/** @type {ErrorInfo} */
	missingDoctypePublicIdentifier: {
		reason: "Missing public identifier in doctype",
		description: "Unexpected `%c`. Expected identifier for `public` instead"
	},
	/** @type {ErrorInfo} */
	missingDoctypeSystemIdentifier: {
		reason: "Missing system identifier in doctype",
		description: "Unexpected `%c`. Expected identifier for `system` instead (suggested: `\"about:legacy-compat\"`)"
	},
	/** @type {ErrorInfo} */
	missingEndTagName: {
		reason: "Missing name in end tag",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	/** @type {ErrorInfo} */
	missingQuoteBeforeDoctypePublicIdentifier: {
		reason: "Missing quote before public identifier in doctype",
		description: "Unexpected `%c`. Expected `\"` or `'` instead"
	},
	/** @type {ErrorInfo} */
	missingQuoteBeforeDoctypeSystemIdentifier: {
		reason: "Missing quote before system identifier in doctype",
		description: "Unexpected `%c`. Expected `\"` or `'` instead"
	},
	/** @type {ErrorInfo} */
	missingSemicolonAfterCharacterReference: {
		reason: "Missing semicolon after character reference",
		description: "Unexpected `%c`. Expected `;` instead"
	},
	/** @type {ErrorInfo} */
	missingWhitespaceAfterDoctypePublicKeyword: {
		reason: "Missing whitespace after public identifier in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	/** @type {ErrorInfo} */
	missingWhitespaceAfterDoctypeSystemKeyword: {
		reason: "Missing whitespace after system identifier in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	/** @type {ErrorInfo} */
	missingWhitespaceBeforeDoctypeName: {
		reason: "Missing whitespace before doctype name",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	/** @type {ErrorInfo} */
	missingWhitespaceBetweenAttributes: {
		reason: "Missing whitespace between attributes",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	/** @type {ErrorInfo} */
	missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers: {
		reason: "Missing whitespace between public and system identifiers in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	/** @type {ErrorInfo} */
	nestedComment: {
		reason: "Unexpected nested comment",
		description: "Unexpected `<!--`. Expected `-->`"
	},
	/** @type {ErrorInfo} */
	nestedNoscriptInHead: {
		reason: "Unexpected nested `<noscript>` in `<head>`",
		description: "Unexpected `<noscript>`. Expected a closing tag or a meta element",
		url: false
	},
	/** @type {ErrorInfo} */
	nonConformingDoctype: {
		reason: "Unexpected non-conforming doctype declaration",
		description: "Expected `<!doctype html>` or `<!doctype html system \"about:legacy-compat\">`",
		url: false
	},
	/** @type {ErrorInfo} */
	nonVoidHtmlElementStartTagWithTrailingSolidus: {
		reason: "Unexpected trailing slash on start tag of non-void element",
		description: "Unexpected `/`. Expected `>` instead"
	},
	/** @type {ErrorInfo} */
	noncharacterCharacterReference: {
		reason: "Unexpected noncharacter code point referenced by character reference",
		description: "Unexpected code point. Do not use noncharacters in HTML"
	},
	/** @type {ErrorInfo} */
	noncharacterInInputStream: {
		reason: "Unexpected noncharacter character",
		description: "Unexpected code point `%x`. Do not use noncharacters in HTML"
	},
	/** @type {ErrorInfo} */
	nullCharacterReference: {
		reason: "Unexpected NULL character referenced by character reference",
		description: "Unexpected code point. Do not use NULL characters in HTML"
	},
	/** @type {ErrorInfo} */
	openElementsLeftAfterEof: {
		reason: "Unexpected end of file",
		description: "Unexpected end of file. Expected closing tag instead",
		url: false
	},
	/** @type {ErrorInfo} */
	surrogateCharacterReference: {
		reason: "Unexpected surrogate character referenced by character reference",
		description: "Unexpected code point. Do not use lone surrogate characters in HTML"
	},
	/** @type {ErrorInfo} */
	surrogateInInputStream: {
		reason: "Unexpected surrogate character",
		description: "Unexpected code point `%x`. Do not use lone surrogate characters in HTML"
	},
	/** @type {ErrorInfo} */
	unexpectedCharacterAfterDoctypeSystemIdentifier: {
		reason: "Invalid character after system identifier in doctype",
		description: "Unexpected character at `%c`. Expected `>`"
	},
	/** @type {ErrorInfo} */
	unexpectedCharacterInAttributeName: {
		reason: "Unexpected character in attribute name",
		description: "Unexpected `%c`. Expected whitespace, `/`, `>`, `=`, or probably an ASCII letter"
	},
	/** @type {ErrorInfo} */
	unexpectedCharacterInUnquotedAttributeValue: {
		reason: "Unexpected character in unquoted attribute value",
		description: "Unexpected `%c`. Quote the attribute value to include it"
	},
	/** @type {ErrorInfo} */
	unexpectedEqualsSignBeforeAttributeName: {
		reason: "Unexpected equals sign before attribute name",
		description: "Unexpected `%c`. Add an attribute name before it"
	},
	/** @type {ErrorInfo} */
	unexpectedNullCharacter: {
		reason: "Unexpected NULL character",
		description: "Unexpected code point `%x`. Do not use NULL characters in HTML"
	},
	/** @type {ErrorInfo} */
	unexpectedQuestionMarkInsteadOfTagName: {
		reason: "Unexpected question mark instead of tag name",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	/** @type {ErrorInfo} */
	unexpectedSolidusInTag: {
		reason: "Unexpected slash in tag",
		description: "Unexpected `%c-1`. Expected it followed by `>` or in a quoted attribute value"
	},
	/** @type {ErrorInfo} */
	unknownNamedCharacterReference: {
		reason: "Unexpected unknown named character reference",
		description: "Unexpected character reference. Expected known named character references"
	}
};
// node_modules/hast-util-from-html/lib/index.js
/**
* @import {Root} from 'hast'
* @import {ParserError} from 'parse5'
* @import {Value} from 'vfile'
* @import {ErrorCode, Options} from './types.js'
*/
const base = "https://html.spec.whatwg.org/multipage/parsing.html#parse-error-";
const dashToCamelRe = /-[a-z]/g;
const formatCRe = /%c(?:([+-])(\d+))?/g;
const formatXRe = /%x/g;
const fatalities = {
	2: true,
	1: false,
	0: null
};
/** @type {Readonly<Options>} */
const emptyOptions = {};
/**
* Turn serialized HTML into a hast tree.
*
* @param {VFile | Value} value
*   Serialized HTML to parse.
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {Root}
*   Tree.
*/
function fromHtml(value, options) {
	const settings = options || emptyOptions;
	const { onerror } = settings;
	const file = value instanceof VFile ? value : new VFile(value);
	const parseFunction = settings.fragment ? parseFragment : parse;
	const document = String(file);
	return fromParse5(parseFunction(document, {
		sourceCodeLocationInfo: true,
		onParseError: settings.onerror ? internalOnerror : null,
		scriptingEnabled: false
	}), {
		file,
		space: settings.space,
		verbose: settings.verbose
	});
	/**
	* Handle a parse error.
	*
	* @param {ParserError} error
	*   Parse5 error.
	* @returns {undefined}
	*   Nothing.
	*/
	function internalOnerror(error) {
		const { code } = error;
		const name = camelcase(code);
		const config = settings[name] ?? true;
		const level = typeof config === "number" ? config : config ? 1 : 0;
		if (level) {
			const info = errors[name];
			const message = new VFileMessage(format(info.reason), {
				place: {
					start: {
						line: error.startLine,
						column: error.startCol,
						offset: error.startOffset
					},
					end: {
						line: error.endLine,
						column: error.endCol,
						offset: error.endOffset
					}
				},
				ruleId: code,
				source: "hast-util-from-html"
			});
			if (file.path) {
				message.file = file.path;
				message.name = file.path + ":" + message.name;
			}
			message.fatal = fatalities[level];
			message.note = format(info.description);
			message.url = info.url === false ? void 0 : base + code;
			onerror(message);
		}
		/**
		* Format a human readable string about an error.
		*
		* @param {string} value
		*   Value to format.
		* @returns {string}
		*   Formatted.
		*/
		function format(value) {
			return value.replace(formatCRe, formatC).replace(formatXRe, formatX);
			/**
			* Format the character.
			*
			* @param {string} _
			*   Match.
			* @param {string} $1
			*   Sign (`-` or `+`, optional).
			* @param {string} $2
			*   Offset.
			* @returns {string}
			*   Formatted.
			*/
			function formatC(_, $1, $2) {
				const offset = ($2 ? Number($2) : 0) * ($1 === "-" ? -1 : 1);
				return visualizeCharacter(document.charAt(error.startOffset + offset));
			}
			/**
			* Format the character code.
			*
			* @returns {string}
			*   Formatted.
			*/
			function formatX() {
				return visualizeCharacterCode(document.charCodeAt(error.startOffset));
			}
		}
	}
}
/**
* Turn an error code from dash case into camelcase.
*
* @param {string} value
*   Error code in dash case.
* @returns {ErrorCode}
*   Error code in camelcase.
*/
function camelcase(value) {
	return value.replace(dashToCamelRe, dashToCamel);
}
/**
* Turn a dash and a letter into an uppercase letter.
*
* @param {string} $0
*   Match.
* @returns {string}
*   Camelcased.
*/
function dashToCamel($0) {
	return $0.charAt(1).toUpperCase();
}
/**
* Show a character in a message.
*
* @param {string} char
*   Character.
* @returns {string}
*   Formatted.
*/
function visualizeCharacter(char) {
	return char === "`" ? "` ` `" : char;
}
/**
* Show a character code in a message.
*
* @param {number} charCode
*   Character code.
* @returns {string}
*   Formatted.
*/
function visualizeCharacterCode(charCode) {
	return "0x" + charCode.toString(16).toUpperCase();
}
// node_modules/rehype-parse/lib/index.js
/**
* @import {Root} from 'hast'
* @import {Options as FromHtmlOptions} from 'hast-util-from-html'
* @import {Parser, Processor} from 'unified'
*/
/**
* @typedef {Omit<FromHtmlOptions, 'onerror'> & RehypeParseFields} Options
*   Configuration.
*
* @typedef RehypeParseFields
*   Extra fields.
* @property {boolean | null | undefined} [emitParseErrors=false]
*   Whether to emit parse errors while parsing (default: `false`).
*
*   > 👉 **Note**: parse errors are currently being added to HTML.
*   > Not all errors emitted by parse5 (or us) are specced yet.
*   > Some documentation may still be missing.
*/
/**
* Plugin to add support for parsing from HTML.
*
* > 👉 **Note**: this is not an XML parser.
* > It supports SVG as embedded in HTML.
* > It does not support the features available in XML.
* > Passing SVG files might break but fragments of modern SVG should be fine.
* > Use [`xast-util-from-xml`][xast-util-from-xml] to parse XML.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function rehypeParse(options) {
	/** @type {Processor<Root>} */
	const self = this;
	const { emitParseErrors, ...settings } = {
		...self.data("settings"),
		...options
	};
	self.parser = parser;
	/**
	* @type {Parser<Root>}
	*/
	function parser(document, file) {
		return fromHtml(document, {
			...settings,
			onerror: emitParseErrors ? function(message) {
				if (file.path) {
					message.name = file.path + ":" + message.name;
					message.file = file.path;
				}
				file.messages.push(message);
			} : void 0
		});
	}
}
// src/encode/parse/html.ts
/** A saved page to a tree: a block for every paragraph, heading or cell; what the page says of itself becomes hints. */
function parseHtml(html) {
	const writer = {
		text: "",
		places: [],
		blocks: [],
		open: void 0,
		gap: 0
	};
	walk(writer, unified().use(rehypeParse).parse(html), void 0);
	closeBlock(writer);
	return {
		type: "transcription",
		text: writer.text,
		children: writer.blocks,
		facts: { hands: [] },
		places: writer.places
	};
}
function walk(writer, node, hint) {
	switch (node.type) {
		case "root":
			for (const child of node.children) walk(writer, child, hint);
			return;
		case "text":
			writeText(writer, node, hint);
			return;
		case "element":
			walkElement(writer, node, hint);
			return;
	}
}
function walkElement(writer, node, outer) {
	if (UNSEEN.has(node.tagName)) return;
	if (node.tagName === "br") {
		if (!writer.open) return;
		writer.text += "\n";
		const at = writer.text.length;
		writer.open.spans.push({
			start: at,
			end: at,
			element: "lb",
			attributes: {}
		});
		return;
	}
	const hint = outer ?? hintOf(node);
	const block = BLOCKS.has(node.tagName);
	if (block) closeBlock(writer);
	const start = writer.text.length;
	for (const child of node.children) walk(writer, child, hint);
	if (!block) {
		writeSpan(writer, node.tagName, start);
		return;
	}
	closeBlock(writer);
	if (CONTAINERS.has(node.tagName)) writer.gap = Math.max(writer.gap, 3);
}
function writeText(writer, node, hint) {
	const start = node.position?.start.offset ?? 0;
	for (const match of node.value.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
		const space = collapse(match[0]) === " ";
		if (space && (!writer.open || /[ \n]$/.test(writer.text))) continue;
		if (!writer.open) openBlock(writer, hint);
		writer.places.push({
			at: writer.text.length,
			source: start + match.index
		});
		writer.text += space ? " " : match[0];
	}
}
/** What is set off within a paragraph. It may have opened the paragraph, and then starts where that does. */
function writeSpan(writer, tagName, from) {
	const marked = INLINE[tagName];
	const { open } = writer;
	if (!marked || !open) return;
	const range = trimmed(writer.text, {
		start: Math.max(from, open.start),
		end: writer.text.length
	});
	if (range.end > range.start) open.spans.push({
		...range,
		...marked
	});
}
/** Inline elements of HTML as TEI has them. */
const INLINE = {
	b: {
		element: "hi",
		attributes: { rend: "bold" }
	},
	del: {
		element: "del",
		attributes: {}
	},
	em: {
		element: "hi",
		attributes: { rend: "italic" }
	},
	i: {
		element: "hi",
		attributes: { rend: "italic" }
	},
	ins: {
		element: "add",
		attributes: {}
	},
	q: {
		element: "q",
		attributes: {}
	},
	s: {
		element: "del",
		attributes: { rend: "strikethrough" }
	},
	strong: {
		element: "hi",
		attributes: { rend: "bold" }
	},
	sub: {
		element: "hi",
		attributes: { rend: "subscript" }
	},
	sup: {
		element: "hi",
		attributes: { rend: "superscript" }
	},
	u: {
		element: "hi",
		attributes: { rend: "underline" }
	}
};
function openBlock(writer, hint) {
	if (writer.text !== "") writer.text += "\n\n";
	writer.open = {
		start: writer.text.length,
		hint,
		gap: writer.gap,
		spans: []
	};
}
function closeBlock(writer) {
	const { open } = writer;
	if (!open) return;
	writer.text = writer.text.slice(0, trimmed(writer.text, {
		start: open.start,
		end: writer.text.length
	}).end);
	const { hint, spans, ...place } = open;
	const inside = spans.filter((span) => span.start < writer.text.length);
	writer.blocks.push({
		type: "block",
		role: "paragraph",
		...place,
		end: writer.text.length,
		spans: inside,
		...hint ? { hint } : {}
	});
	writer.open = void 0;
	writer.gap = 1;
}
/** What the page says of an element by its name, or by a word in its class or id. */
function hintOf(node) {
	const named = NAMED$1[node.tagName];
	if (named) return named;
	const words = [...Array.isArray(node.properties.className) ? node.properties.className : [], node.properties.id ?? ""].join(" ").toLowerCase();
	return HINT_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}
const NAMED$1 = {
	button: "furniture",
	dd: "value",
	dt: "label",
	footer: "furniture",
	form: "furniture",
	h1: "title",
	h2: "heading",
	h3: "heading",
	h4: "heading",
	nav: "furniture"
};
const HINT_WORDS = [
	[/\b(?:skip|menu|nav|breadcrumbs?|share|social|cookie|banner)\b/, "furniture"],
	[/\b(?:abstract|summary)\b/, "abstract"],
	[/\b(?:citation|source)\b/, "citation"],
	[/\b(?:rights|copyright)\b/, "rights"]
];
/** Elements whose text is not shown. */
const UNSEEN = /* @__PURE__ */ new Set([
	"head",
	"script",
	"style",
	"template",
	"noscript",
	"svg"
]);
const CONTAINERS = /* @__PURE__ */ new Set([
	"article",
	"aside",
	"div",
	"dl",
	"header",
	"main",
	"section"
]);
const BLOCKS = /* @__PURE__ */ new Set([
	...CONTAINERS,
	"blockquote",
	"body",
	"button",
	"dd",
	"dt",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"li",
	"nav",
	"ol",
	"p",
	"pre",
	"table",
	"td",
	"th",
	"time",
	"tr",
	"ul"
]);
// src/encode/parse/text.ts
/** Plain text to a tree: a block for every run of lines without a blank one between. */
function parseText(text) {
	return {
		type: "transcription",
		text,
		children: blocksOf(text),
		facts: { hands: [] }
	};
}
function blocksOf(text) {
	const blocks = [];
	let open;
	let gap = 0;
	let start = 0;
	for (let i = 0; i <= text.length; i++) {
		const code = i < text.length ? text.charCodeAt(i) : 10;
		if (!(code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10)) continue;
		const line = trimmed(text, {
			start,
			end: i
		});
		if (line.start === line.end) {
			if (open) blocks.push(blockOf(open));
			gap = open ? 1 : gap + 1;
			open = void 0;
		} else if (open) open.end = line.end;
		else open = {
			...line,
			gap
		};
		start = i + 1;
	}
	if (open) blocks.push(blockOf(open));
	return blocks;
}
function blockOf(found) {
	return {
		type: "block",
		role: "paragraph",
		...found,
		spans: []
	};
}
// src/encode/transforms/bare-signatures.ts
/** Takes a name that stands alone at the end of a letter, memo or telegram for its signature, where nothing else is one. */
function readBareSignatures(tree) {
	const kind = tree.facts.kind ?? "document";
	if (kind !== "letter" && kind !== "memorandum" && kind !== "telegram") return tree;
	return {
		...tree,
		children: partsOf$1(tree.children).flatMap((part) => signedPart(tree, part))
	};
}
function signedPart(tree, part) {
	if (part.some((block) => block.role === "signed")) return part;
	const last = part.findLastIndex((block) => !FOLLOWING.has(block.role));
	const block = part[last];
	const before = part.slice(0, last).some((each) => each.role === "paragraph" || each.role === "item");
	if (block?.role !== "paragraph" || !before || !isName$1(textIn(tree, block), tree.facts.kind)) return part;
	return part.map((each, i) => i === last ? {
		...each,
		role: "signed",
		attributes: inferred("medium")
	} : each);
}
/** What may stand after a signature. */
const FOLLOWING = /* @__PURE__ */ new Set([
	"footnote",
	"page-break",
	"running-head",
	"distribution",
	"postscript",
	"marginalia",
	"furniture",
	"label",
	"value",
	"citation",
	"rights",
	"abstract"
]);
/** Two to five words with capitals, in telegrams a surname alone; a reference to a note may follow. */
function isName$1(text, kind) {
	const words = text.replace(/(?:\[\^?\d{1,3}\]|[*†‡¹²³])+$/, "").trim();
	return words.length <= 50 && (kind === "telegram" && /^(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})$/u.test(words) || /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+$/u.test(words) || /^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|(?:von|van|de|der|al)|\p{Lu}[\p{L}'’-]+)){1,3}(?:,? (?:Jr|Sr)\.)?$/u.test(words));
}
// src/encode/brackets/rules.ts
/** The conventions of archives that comment on a document in square brackets. The first rule that fits decides. */
const ARCHIVAL_RULES = [
	obfuscatedAddress,
	signature,
	pageBreak,
	stamp,
	marginalia,
	redacted,
	omission,
	illegible,
	blank,
	sic,
	unclear,
	namedNote,
	expansion,
	supplied,
	editorialNote
];
/** The hand of all notes in margins: who wrote them is for a person to find out. */
const MARGIN_HAND = {
	id: "hand-margin",
	description: "Unidentified hand of the notes in the margin."
};
/** Who wrote in the margin and how, as archives put it. */
const MARGIN = /^(?<hand>handwritten|typed|typewritten|pencil(?:led)?|in pencil|in (?:red|blue|green|black) (?:pencil|ink))?[\s,]*(?:note|notation|annotation|inscription|resolution|text|marginalia)?\s*(?:in|on|at|along|across)?\s*(?:the\s+)?(?<place>(?:(?:upper|lower|left|right|top|bottom)[\s-]*)*(?:hand\s+)?(?:side\s+)?(?:margins?|corner|of the page|of the document)|(?:top|bottom)(?: of the page| margin)?)(?:,?\s+(?<manner>handwritten|typed|typewritten|in (?:red |blue |green |black )?(?:pencil|ink)))?\s*:/i;
function marginalia(bracket, text, { resp }) {
	const content = text.slice(bracket.content.start, bracket.content.end);
	const match = MARGIN.exec(content) ?? /^(?<hand>handwritten|marginal)(?: (?:note|notation|annotation|inscription))?\s*:/i.exec(content);
	if (!match) return void 0;
	const label = {
		start: bracket.start,
		end: bracket.content.start + match[0].length
	};
	return [
		{
			...rangeOf$1(bracket),
			element: "note",
			attributes: {
				type: "marginalia",
				subtype: handOf$1(match),
				place: placeOf$1(match.groups?.place),
				hand: `#${MARGIN_HAND.id}`
			}
		},
		{
			...label,
			element: "label",
			attributes: {
				type: "editorial",
				resp
			}
		},
		...closingMark(bracket)
	];
}
/** Whether a text opens a note in the margin that may run over more than one block. */
function opensMarginalia(text) {
	return text.startsWith("[") && marginalia(wholeOf(text), text, { resp: "" }) !== void 0;
}
function wholeOf(text) {
	return {
		start: 0,
		end: text.length,
		double: false,
		closed: false,
		content: {
			start: 1,
			end: text.length
		}
	};
}
function handOf$1(match) {
	const hand = (match.groups?.hand ?? match.groups?.manner)?.toLowerCase();
	if (hand?.startsWith("typ")) return "typed";
	return hand?.includes("pencil") ? "pencil" : "handwritten";
}
/** TEI's words for a place on the page, one token each; a note of which only the margin is told stands in the margin. */
function placeOf$1(words) {
	const named = words?.toLowerCase() ?? "";
	const side = ["left", "right"].filter((each) => named.includes(each));
	const height = [.../top|upper/.test(named) ? ["top"] : [], .../bottom|lower/.test(named) ? ["bottom"] : []];
	return (/margin|side/.test(named) || height.length === 0 ? [
		"margin",
		...height,
		...side
	] : [...height, ...side]).join(" ");
}
/** The bracket that closes an editor's words is a mark of his, not of the document. */
function closingMark(bracket) {
	return bracket.closed ? [{
		start: bracket.content.end,
		end: bracket.end,
		element: "pc",
		attributes: { type: "editorial" }
	}] : [];
}
function signature(bracket, text, { resp }) {
	if (!/^(?:signature|signed|sgd\.?)$/i.test(contentOf$1(bracket, text))) return void 0;
	return [{
		...rangeOf$1(bracket),
		element: "note",
		attributes: {
			type: "editorial",
			subtype: "signature",
			place: "inline",
			resp
		}
	}];
}
function stamp(bracket, text, { resp }) {
	const match = /^(?:rubber )?stamp(?:ed)?\s*:/i.exec(contentOf$1(bracket, text));
	if (!match) return void 0;
	return [
		{
			...rangeOf$1(bracket),
			element: "stamp",
			attributes: { type: stampType(contentOf$1(bracket, text)) }
		},
		{
			start: bracket.start,
			end: bracket.content.start + match[0].length,
			element: "note",
			attributes: {
				type: "editorial",
				resp
			}
		},
		...closingMark(bracket)
	];
}
function stampType(words) {
	if (/secret|confidential|restricted|classified/i.test(words)) return "classification";
	return /received|registered|entered/i.test(words) ? "receipt" : void 0;
}
function pageBreak(bracket, text) {
	const number = /^(?:p\.|page|leaf|f\.)\s*([\dIVXLC]+[rv]?)$/i.exec(contentOf$1(bracket, text))?.[1];
	if (!number) return void 0;
	return [{
		start: bracket.start,
		end: bracket.start,
		element: "pb",
		attributes: { n: number }
	}, {
		...rangeOf$1(bracket),
		element: "fw",
		attributes: { type: "pageNum" }
	}];
}
function illegible(bracket, text, { resp }) {
	const content = contentOf$1(bracket, text);
	if (!/\b(?:illegible|undecipherable|unreadable|indecipherable)\b|^(?:unclear|\?{2,})$/i.test(content) || content.includes("[") || content.split(/\s+/).length > 5) return void 0;
	const gap = gapOf(bracket, {
		reason: "illegible",
		...extentOf(content),
		resp
	});
	return [.../signature/i.test(content) ? [{
		...rangeOf$1(bracket),
		element: "seg",
		attributes: { type: "signature" }
	}] : [], ...gap];
}
/** What is said of the size of a gap: `[3 words illegible]`, `[illegible signature]`. */
function extentOf(content) {
	const unit = /\b(word|line|letter|character|page|paragraph|signature)s?\b/i.exec(content)?.[1]?.toLowerCase();
	const count = /\b(\d+|one|two|three|four|five|six)\b/i.exec(content)?.[1]?.toLowerCase();
	if (!unit) return {};
	const quantity = NUMBERS$1[count ?? ""] ?? count ?? (/s\b/.test(content.slice(content.toLowerCase().indexOf(unit) + unit.length, content.toLowerCase().indexOf(unit) + unit.length + 1)) ? void 0 : "1");
	return {
		unit: unit === "letter" ? "character" : unit,
		quantity
	};
}
const NUMBERS$1 = {
	one: "1",
	two: "2",
	three: "3",
	four: "4",
	five: "5",
	six: "6"
};
function redacted(bracket, text, { resp }) {
	const content = contentOf$1(bracket, text);
	if (!/\b(?:not declassified|redacted|excised|sanitized)\b/i.test(content)) return void 0;
	const extent = /^(.*?)\s*(?:of source text )?(?:not declassified|redacted|excised|sanitized)/i.exec(content)?.[1];
	return gapOf(bracket, {
		reason: "redacted",
		extent: extent || void 0,
		resp
	});
}
function omission(bracket, text, { resp }) {
	const content = contentOf$1(bracket, text);
	if (!/^(?:Omitted here|Here follow|\.{3}|…)/i.test(content)) return void 0;
	return gapOf(bracket, {
		reason: "editorial",
		resp
	});
}
function obfuscatedAddress(bracket, text) {
	return /^email[\s\u00a0]protected$/.test(contentOf$1(bracket, text)) ? gapOf(bracket, {
		reason: "obfuscated",
		source: "#src-page"
	}) : void 0;
}
function gapOf(bracket, attributes) {
	return [{
		...rangeOf$1(bracket),
		element: "gap",
		attributes
	}, {
		...rangeOf$1(bracket),
		element: "desc",
		attributes: {}
	}];
}
function blank(bracket, text, { resp }) {
	if (!/^(?:blank|left blank|blank space)$/i.test(contentOf$1(bracket, text))) return void 0;
	return [{
		...rangeOf$1(bracket),
		element: "space",
		attributes: { resp }
	}, {
		...rangeOf$1(bracket),
		element: "desc",
		attributes: {}
	}];
}
/** `[sic]` speaks of the word before it. */
function sic(bracket, text, { resp }) {
	if (!/^sic[.!]?$/i.test(contentOf$1(bracket, text))) return void 0;
	const word = /[\p{L}\p{M}\p{N}'’-]+(?=[,;]?\s*$)/u.exec(text.slice(Math.max(0, bracket.start - 60), bracket.start));
	const note = {
		...rangeOf$1(bracket),
		element: "note",
		attributes: {
			type: "editorial",
			resp
		}
	};
	if (!word) return [note];
	const start = Math.max(0, bracket.start - 60) + word.index;
	return [{
		start,
		end: start + word[0].length,
		element: "sic",
		attributes: {}
	}, note];
}
/** `[word?]` holds a doubtful reading, `[?]` speaks of the word before it. */
function unclear(bracket, text, { resp }) {
	const content = contentOf$1(bracket, text);
	const attributes = {
		cert: "low",
		resp
	};
	if (content === "?") {
		const word = /[\p{L}\p{M}\p{N}'’-]+[ \t]*$/u.exec(text.slice(Math.max(0, bracket.start - 60), bracket.start));
		if (!word) return void 0;
		const start = bracket.start - word[0].length;
		return [{
			start,
			end: bracket.end,
			element: "unclear",
			attributes
		}, {
			start: start + word[0].trimEnd().length,
			end: bracket.end,
			element: "pc",
			attributes: { type: "editorial" }
		}];
	}
	if (!content.endsWith("?") || content.split(/\s+/).length > 4) return void 0;
	const mark = bracket.content.end - 1;
	return [
		{
			...rangeOf$1(bracket),
			element: "unclear",
			attributes
		},
		{
			start: bracket.start,
			end: bracket.content.start,
			element: "pc",
			attributes: { type: "editorial" }
		},
		{
			start: mark,
			end: bracket.end,
			element: "pc",
			attributes: { type: "editorial" }
		}
	];
}
/** Notes that name themselves. */
function namedNote(bracket, text, { resp }) {
	const name = /^(?<who>translator|editor|footnote|transcriber)(?:['’]s note)?\b.*?:/is.exec(contentOf$1(bracket, text))?.groups?.who?.toLowerCase();
	if (!name) return void 0;
	return [{
		...rangeOf$1(bracket),
		element: "note",
		attributes: {
			type: name === "translator" ? "translation" : "editorial",
			resp
		}
	}];
}
/** Letters within a word write out what was shortened: `S[ain]t`. */
function expansion(bracket, text) {
	const before = /\p{L}+$/u.exec(text.slice(Math.max(0, bracket.start - 40), bracket.start))?.[0].length ?? 0;
	const after = /^\p{L}+/u.exec(text.slice(bracket.end, bracket.end + 40))?.[0].length ?? 0;
	if (before + after === 0 || !/^\p{L}+$/u.test(contentOf$1(bracket, text))) return void 0;
	return [
		{
			start: bracket.start - before,
			end: bracket.end + after,
			element: "expan",
			attributes: {}
		},
		{
			start: bracket.start,
			end: bracket.content.start,
			element: "pc",
			attributes: { type: "editorial" }
		},
		{
			...bracket.content,
			element: "ex",
			attributes: {}
		},
		{
			start: bracket.content.end,
			end: bracket.end,
			element: "pc",
			attributes: { type: "editorial" }
		}
	];
}
/** One or two words in lower case belong in the sentence. */
function supplied(bracket, text, { resp }) {
	const content = contentOf$1(bracket, text);
	if (!/^\p{Ll}[\p{L}'’-]*(?: \p{Ll}[\p{L}'’-]*)?$/u.test(content)) return void 0;
	return [
		{
			...rangeOf$1(bracket),
			element: "supplied",
			attributes: { resp }
		},
		{
			start: bracket.start,
			end: bracket.content.start,
			element: "pc",
			attributes: { type: "editorial" }
		},
		{
			start: bracket.content.end,
			end: bracket.end,
			element: "pc",
			attributes: { type: "editorial" }
		}
	];
}
function editorialNote(bracket, _text, { resp }) {
	return [{
		...rangeOf$1(bracket),
		element: "note",
		attributes: {
			type: "editorial",
			resp
		}
	}];
}
function contentOf$1(bracket, text) {
	return text.slice(bracket.content.start, bracket.content.end).trim();
}
function rangeOf$1({ start, end }) {
	return {
		start,
		end
	};
}
// src/encode/brackets/scan.ts
/** The square brackets in a stretch of text, outer ones before inner ones; and the closing ones that close nothing. */
function scanBrackets(text, range) {
	const open = [];
	const brackets = [];
	const stray = [];
	for (let i = range.start; i < range.end; i++) if (text[i] === "[") {
		const double = text[i + 1] === "[" && i + 1 < range.end;
		open.push({
			start: i,
			double
		});
		if (double) i++;
	} else if (text[i] === "]") {
		const last = open.pop();
		if (!last) stray.push(i);
		else if (last.double && text[i + 1] !== "]") {
			open.push({
				start: last.start,
				double: false
			});
			brackets.push(closed({
				start: last.start + 1,
				double: false
			}, i));
		} else {
			if (last.double) i++;
			brackets.push(closed(last, i));
		}
	}
	for (const { start, double } of open) brackets.push({
		start,
		end: range.end,
		double,
		closed: false,
		content: {
			start: start + (double ? 2 : 1),
			end: range.end
		}
	});
	return {
		brackets: brackets.toSorted((a, b) => a.start - b.start || b.end - a.end),
		stray
	};
}
function closed(opened, last) {
	const width = opened.double ? 2 : 1;
	return {
		start: opened.start,
		end: last + 1,
		double: opened.double,
		closed: true,
		content: {
			start: opened.start + width,
			end: last + 1 - width
		}
	};
}
// src/encode/transforms/brackets.ts
/** Says what each square bracket of the editors means. One that does not close is kept as it stands, and said. */
function readBrackets(tree, file) {
	const resp = tree.facts.citation?.translator ? "#translator" : "#transcriber";
	const read = mapBlocks(tree, (block) => isRead(block) ? bracketed(tree, block, resp, file) : block);
	return read.children.some((block) => block.spans.some((span) => span.attributes.hand === `#${MARGIN_HAND.id}`)) ? withFacts(read, { hands: [...read.facts.hands, MARGIN_HAND] }) : read;
}
function bracketed(tree, block, resp, file) {
	const { brackets, stray } = scanBrackets(tree.text, block);
	let result = block;
	const opaque = [];
	const marked = new Set(block.spans.filter((span) => MARKED.has(span.element)).map((span) => span.start));
	for (const bracket of brackets) {
		if (marked.has(bracket.start)) continue;
		if (opaque.some((outer) => outer.start <= bracket.start && bracket.end <= outer.end)) continue;
		const known = bracket.closed || block.role === "marginalia" && bracket.start === block.start;
		if (!bracket.closed) sayOpen(tree, bracket, known, file);
		const spans = known ? spansOf(bracket, tree.text, resp) : [];
		if (spans.some((span) => OPAQUE$1.has(span.element))) opaque.push(bracket);
		result = withGroup(result, spans);
	}
	for (const at of stray) say(file, tree, "encode/unbalanced-bracket", {
		start: at,
		end: at + 1
	}, "this bracket closes none that was opened; it is kept as it stands");
	return result;
}
/** Elements that have said what a bracket is. */
const MARKED = /* @__PURE__ */ new Set(["ref", "label"]);
/** Elements that hold the words of a bracket whole. */
const OPAQUE$1 = /* @__PURE__ */ new Set([
	"gap",
	"space",
	"fw"
]);
function spansOf(bracket, text, resp) {
	for (const rule of ARCHIVAL_RULES) {
		const spans = rule(bracket, text, { resp });
		if (spans) return spans;
	}
	return [];
}
function sayOpen(tree, bracket, known, file) {
	say(file, tree, "encode/unbalanced-bracket", {
		start: bracket.start,
		end: bracket.content.start
	}, `this bracket is opened and never closed; ${known ? "it is kept as it stands, and read as a note in the margin that ends with its paragraph" : "it is kept as it stands"}`);
}
// src/encode/shelfmarks/schools.ts
const NUMBER$1 = "[RrРрПФП]?-?\\d[\\dA-Za-zА-Яа-я]*(?:[-–]\\d+)?(?:/\\d+)?";
const LEAVES = "\\d+[rvоob]{0,2}(?:\\s?[-–]\\s?\\d+[rvоob]{0,2})?(?:,\\s?\\d+(?:\\s?[-–]\\s?\\d+)?)*";
/** A part whose label is one of some words. */
function part(type, label, value = NUMBER$1) {
	return {
		type,
		pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${label})\\s?(?:[Nn]o\\.\\s?|№\\s?|[Nn]r\\.\\s?)?(${value})(?![\\p{L}])`, "du")
	};
}
/** Archives of Russia and the former Soviet Union: fond, opis, delo, leaves; the Foreign Ministry’s have a folder too. */
const SOVIET = {
	needs: /(?:[Ff]ond|[Ff]\.|[Фф]онд|[Фф]\.)\s?\S*\d/u,
	parts: [
		part("fond", "[Ff]ond|[Ff]\\.|[Фф]онд|[Фф]\\."),
		part("opis", "[Oo]pis['’ʹ]?|[Oo]p\\.|[Оо]пись|[Оо]п\\."),
		part("papka", "[Pp]apka|[Pp]ap\\.|[Pp]\\.|[Пп]апка|[Пп]ап\\.|[Пп]\\."),
		part("poryadok", "[Pp]or\\.|[Пп]ор\\."),
		part("delo", "[Dd]elo|[Dd]\\.|[Ff]ile|[Дд]ело|[Дд]\\.|[Ee]d\\. ?[Kk]hr\\.|[Ее]д\\. ?[Хх]р\\."),
		part("leaves", "[Ll]isty?|[Ll]{1,2}\\.|[Лл]ист(?:ы)?|[Лл]{1,2}\\.|pp\\.|[Ss]tr\\.", LEAVES)
	]
};
/** The National Archives of the United States, and presidential libraries. */
const AMERICAN = {
	needs: /\b(?:National Archives|NARA|Record Group|RG|Presidential|Library|Papers|Lot|Central (?:Decimal )?Files?|NSC|Whitman)\b/u,
	parts: [
		part("recordGroup", "Record Group|RG", "\\d{1,3}"),
		part("entry", "[Ee]ntry|Entry A1", "[A-Z]{0,2}[- ]?\\d[\\w-]*"),
		{
			type: "series",
			pattern: /(?<=^|[,;:.]\s?)((?:[A-Z][\p{L}'’./-]*\s)*(?:Files?|Series|Collection)(?:,?\s(?:Series|19\d\d[-–](?:19)?\d\d))?)(?=[,;.:]|$)/du
		},
		part("lot", "Lot(?: File)?", "\\d{2,3}\\s?[A-Z]\\s?\\d+"),
		{
			type: "decimal",
			pattern: /(?<=[,;:]\s)((?:\d{3}|[A-Z]\d{3})(?:\.[\dA-Z]{1,6})+(?:\/\d[\d–-]*)?)(?=[,;.]|$)/du
		},
		{
			type: "file",
			pattern: /(?<=[,;:]\s)((?:POL|DEF|AID|FN|FT|E|INCO|PET|STR|SP|UN|NATO|ORG|PPB|POLIT|CUL|EDU|SOC|LAB|CSM|INT|IT|AV|PS|PR|TEL|V|XMB)(?:\s?\([A-Z]+\))?\s\d{1,2}(?:-\d{1,2})?(?:\s[A-Z][A-Z\d/ -]*[A-Z\d])?)(?=[,;.]|$)/du
		},
		part("box", "[Bb]ox(?:es)?|[Cc]ontainer", "\\d[\\w]*(?:[-–]\\d+)?"),
		part("volume", "[Vv]ol(?:ume|\\.)", "[\\dIVXLC]+[\\w-]*"),
		part("folder", "[Ff]older", "\\d[\\w-]*|“[^”]+”|\"[^\"]+\""),
		part("item", "[Dd]oc(?:ument|\\.)|[Ii]tem", "\\d[\\w-]*")
	]
};
/** The schools; where two explain as many parts, the first. */
const SCHOOLS = [
	SOVIET,
	{ parts: [
		{
			type: "series",
			pattern: /(?<![\p{L}\p{N}])((?:ADM|AIR|AVIA|BT|BW|CAB|CO|COAL|CP|DEFE|DO|ED|FCO|FO|GFM|HO|HS|HW|INF|KV|LAB|MEPO|MT|PREM|PRO|T|TS|WO)\s?\d{1,4})(?=\/\d)/du
		},
		{
			type: "piece",
			pattern: /(?<=(?<![\p{L}\p{N}])(?:ADM|AIR|AVIA|BT|BW|CAB|CO|COAL|CP|DEFE|DO|ED|FCO|FO|GFM|HO|HS|HW|INF|KV|LAB|MEPO|MT|PREM|PRO|T|TS|WO)\s?\d{1,4}\/)(\d+[A-Z]?(?:\/\d+)?)/du
		},
		{
			type: "item",
			pattern: /(?<=\/\d+[A-Z]?,\s?)([A-Z]{1,3}\s?\d+\/[\w/]+)/du
		},
		part("leaves", "ff?\\.|fols?\\.|folios?|pp?\\.", LEAVES)
	] },
	{
		needs: /\b(?:B(?:undes)?[Aa]rch(?:iv)?|SAPMO|PA ?AA|Politisches Archiv|BA-?MA|BStU|BA|Archiv|ACDP|AdsD|HStA|StA|LA)\b/u,
		parts: [
			{
				type: "bestand",
				pattern: /(?<=[,:\s])((?:DY|DC|DE|DO|DR|DK|DL|DM|DN|DP|DQ|DX|DZ|NY|NS|RH|RL|RM|RW|BW|BL|N|B|R|Z|ZD|MfS|MfAA|AV|NL)\s(?:[IVX]+\s)?\d{1,5}(?:\s[IVX]+)?)(?=[/,;.\s]|$)/du
			},
			{
				type: "signature",
				pattern: /(?<=(?:DY|DC|DE|DO|DR|DK|DL|DM|DN|DP|DQ|DX|DZ|NY|NS|RH|RL|RM|RW|BW|BL|N|B|R|Z|ZD)\s(?:[IVX]+\s)?\d{1,5}(?:\s[IVX]+)?)\s?\/\s?((?:[IVX]+\s)?[A-Z]?\s?\d[\d./A-Z-]*(?<![./]))/du
			},
			part("volume", "B[dD]\\.|Band"),
			part("record", "Nr\\.|Az\\.|Akte|Sign(?:atur|\\.)", "\\d[\\d./-]*(?<![./])"),
			part("leaves", "Bl\\.|Blatt|S\\.|Fol\\.", LEAVES)
		]
	},
	{
		needs: /(?:\b(?:MAE|AMAE|AD|AN|SHD|CADN|CHAN|BDIC|CARAN)\b|Archives [Nn]ationales|Archives [Dd]iplomatiques|[Ss]érie)/u,
		parts: [
			{
				type: "series",
				pattern: /(?:[Ss]érie)\s((?:[A-Z]{1,2}|\d{1,3}\s?[A-Z]{1,2})(?:[\s-][\p{L}'’]+)*(?:[\s,]+19\d\d[-–]19\d\d)?)(?=[,;.]|$)/du
			},
			{
				type: "cote",
				pattern: /(?:AN|Archives [Nn]ationales|CARAN|CHAN|SHD)[\p{L}\s]*,\s((?:\d{1,3}\s?)?[A-Z]{1,2}\s?\/?\s?\d{1,3}[a-z*]*(?:\/\d+)*)(?=[,;.]|\s|$)/du
			},
			part("volume", "[Vv]ol\\.|[Vv]olume|[Tt]ome", "\\d+[\\w-]*"),
			part("carton", "[Cc]arton|[Cc]\\.", "\\d+[\\w-]*"),
			part("dossier", "[Dd]ossier|[Dd]oss?\\.", "\\d+[\\w-]*|[A-Z]{1,2}"),
			part("leaves", "ff?\\.|fol\\.|folios?|fos?", LEAVES)
		]
	},
	{
		needs: /\b(?:A[SA]V|AAV|A\.?S\.?V\.?|ACDF|ASRS|AA\.?EE\.?SS|Segr|Archivio|ACS|ASMAE|ASDMAE|Arch\.)/u,
		parts: [
			part("year", "Segr(?:eteria|\\.)(?: di)? Stato,|anno", "1[89]\\d\\d"),
			part("series", "[Ss]erie", "\\d+|[IVXLC]+"),
			part("busta", "[Bb]usta|[Bb]\\."),
			part("rubric", "[Rr]ubr(?:ica|\\.)"),
			part("position", "[Pp]os(?:izione|\\.)"),
			part("fascicle", "[Ff]asc(?:icolo|\\.)"),
			part("protocol", "[Pp]rot(?:ocollo|\\.)(?: n\\.)?"),
			part("leaves", "ff?\\.|fol\\.|cc?\\.", LEAVES)
		]
	},
	AMERICAN,
	{ parts: [
		part("recordGroup", "Record Group|RG", "\\d{1,4}"),
		part("fond", "Fonds?|[Ff]\\."),
		part("series", "[Ss]eries|[Ss]er\\.", "[\\dIVXLC][\\w.-]*(?<!\\.)"),
		part("subseries", "[Ss]ub-?series", "[\\dIVXLCA-Z][\\w.-]*(?<!\\.)"),
		part("box", "[Bb]ox(?:es)?|[Cc]ontainer|[Kk]arton", "\\d[\\w]*(?:[-–]\\d+)?"),
		part("volume", "[Vv]ol(?:ume|\\.)", "[\\dIVXLC]+[\\w-]*"),
		part("folder", "[Ff]older|[Ff]ldr\\."),
		part("file", "[Ff]ile(?: unit)?", "\\d[\\w/-]*"),
		part("item", "[Ii]tem|[Dd]ocument|[Dd]oc\\.", "\\d[\\w-]*"),
		part("leaves", "[Ll]ea(?:f|ves)|ff?\\.|fols?\\.|folios?|pp\\.", LEAVES)
	] }
];
// src/encode/shelfmarks/index.ts
/** The parts of the shelf-mark in a stretch of text, in their order, by the school of archives that explains most of them; none where there is none. */
function shelfmarkIn(text, within) {
	const stretch = text.slice(within.start, within.end);
	let best = [];
	for (const school of SCHOOLS) {
		if (school.needs && !school.needs.test(stretch)) continue;
		const apart = together(school.parts.flatMap((pattern) => partOf$1(stretch, pattern)).toSorted((a, b) => a.label - b.label));
		if (apart.length >= 2 && apart.length > best.length) best = apart;
	}
	return best.map(({ type, range, label }) => ({
		type,
		range: {
			start: within.start + range.start,
			end: within.start + range.end
		},
		label: within.start + label
	}));
}
/** The first match of a pattern; its last group is the value. */
function partOf$1(stretch, { type, pattern }) {
	const match = pattern.exec(stretch);
	const value = match?.indices?.slice(1).findLast(Boolean);
	if (!match || !value) return [];
	return [{
		type,
		range: {
			start: value[0],
			end: value[1]
		},
		label: match.index
	}];
}
/** How far the parts of one shelf-mark may stand apart. */
const FARTHEST = 120;
/** The parts from the first on that stand together and do not overlap. */
function together(parts) {
	const kept = [];
	for (const part of parts) {
		const last = kept.at(-1);
		if (last && part.label < last.range.end) continue;
		if (last && part.label - last.range.end > FARTHEST) break;
		kept.push(part);
	}
	return kept;
}
// src/encode/transforms/citation.ts
/** Takes the archival citation of the page apart: where the original is kept, and who contributed and translated it. */
function readCitation(tree) {
	const block = tree.children.find((each) => each.role === "citation") ?? tree.children.find((each) => each.role === "footnote" && each.attributes?.type === "source");
	const range = block && withoutLabel(tree.text, block);
	return range ? withFacts(tree, { citation: citationOf(tree.text, range, block.role === "citation") }) : tree;
}
/** Whether a text reads like a citation of an archive: it has a shelf-mark of a known kind. */
function isCitation(text) {
	if (text.length > LONGEST_CITATION || /^(?:\[\^?\d|\d{1,3}[.)]\s|[¹²³*†])/.test(text)) return false;
	const [first] = shelfmarkIn(text, {
		start: 0,
		end: text.length
	});
	if (!first || first.label > FARTHEST_SHELFMARK) return false;
	return !/[\p{Ll}\d][.!?]\s+\p{Lu}|\b(?:was|were|is|are|has|have|had|been|will)\b/u.test(text.slice(0, first.label));
}
const LONGEST_CITATION = 1e3;
/** How far from its beginning a citation comes to the shelf-mark. */
const FARTHEST_SHELFMARK = 200;
/** The words of a citation without the mark of a note or the word `Source` before them. */
function withoutLabel(text, block) {
	const label = /^(?:\[\^?\d+\]:?|[¹²³*†]+)?\s*(?:Source\s?:)?\s*/.exec(text.slice(block.start, block.end))?.[0] ?? "";
	return {
		start: block.start + label.length,
		end: block.end
	};
}
/** Of a page the sentence after the shelf-mark names the collection; a note of an edition goes on with other matters. */
function citationOf(text, block, isPage) {
	const shelfmark = shelfmarkIn(text, block);
	const first = shelfmark[0]?.label ?? block.start;
	const last = shelfmark.at(-1)?.range.end ?? block.start;
	const before = shelfmark.length > 0 ? untilComma(text, {
		start: block.start,
		end: first
	}) : void 0;
	const repository = before && firstSegment(text, before);
	const inside = before && repository && restAfter(text, before, repository);
	const sentence = isPage ? sentenceAfter(text, last, block.end) : void 0;
	const [date] = sentence ? datesIn(text, sentence).filter((each) => !each.day) : [];
	const collection = inside ?? (sentence && collectionOf(text, sentence, date));
	return {
		...repository ? { repository } : {},
		...collection ? { collection } : {},
		...collection && date && !inside ? { date } : {},
		...shelfmark.length > 0 ? { shelfmarkStart: first } : {},
		shelfmark: shelfmark.map(({ type, range }) => ({
			type,
			range
		})),
		...named$1("carrier", find$1(text, block, /\b(microfilm|microfiche|photocopy|scan)\b/i)),
		...named$1("reel", find$1(text, block, /\breel\s+(\w+)/i)),
		...named$1("contributor", find$1(text, block, new RegExp(`[Cc]ontributed by ${NAME$2}`, "u"))),
		...named$1("translator", find$1(text, block, new RegExp(`[Tt]ranslated by ${NAME$2}`, "u")))
	};
}
/** Capitalised words, initials and particles, up to the next lower-case word or mark. */
const NAME$2 = "(?:the )?(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:of the|of|for the|for|von|van|de|der|al|el|and the) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*)*\\p{L})";
/** The archive: what stands before the first comma, or before the full stop of a Russian citation. */
function firstSegment(text, before) {
	const words = text.slice(before.start, before.end);
	const comma = /,\s|:\s/.exec(words)?.index ?? words.length;
	return {
		start: before.start,
		end: before.start + comma
	};
}
/** What stands between the archive and the shelf-mark: departments and collections. */
function restAfter(text, before, repository) {
	const words = text.slice(repository.end, before.end);
	const start = repository.end + (/^[\s,;:]*/.exec(words)?.[0].length ?? 0);
	return start < before.end ? {
		start,
		end: before.end
	} : void 0;
}
/** What stands before the comma that the shelf-mark follows. */
function untilComma(text, range) {
	const before = text.slice(range.start, range.end).replace(/[\s,;:.]+$/, "");
	return before ? {
		start: range.start,
		end: range.start + before.length
	} : void 0;
}
/** The sentence that follows the shelf-mark. */
function sentenceAfter(text, from, end) {
	const rest = text.slice(from, end);
	const match = /^[.,;]\s+(?<body>.+?)(?=\.\s+\p{Lu}|\.?\s*$)/su.exec(rest);
	const body = match?.groups?.body;
	if (!match || !body || /^(?:Contributed|Translated|Obtained|Copy)\b/.test(body)) return void 0;
	const start = from + match[0].length - body.length;
	return {
		start,
		end: start + body.length
	};
}
/** The name of the collection: what stands before its dates, or before the words on the copy. */
function collectionOf(text, sentence, date) {
	const copy = find$1(text, sentence, /,\s*(microfilm|microfiche|reel)\b/i);
	return untilComma(text, {
		start: sentence.start,
		end: date?.start ?? copy?.start ?? sentence.end
	});
}
/** The stretch of the first group of a pattern. */
function find$1(text, within, pattern) {
	const match = pattern.exec(text.slice(within.start, within.end));
	const value = match?.[1];
	if (!match || value === void 0) return void 0;
	const start = within.start + match.index + match[0].lastIndexOf(value);
	return {
		start,
		end: start + value.length
	};
}
function named$1(key, range) {
	return range ? { [key]: range } : {};
}
// src/encode/transforms/closer.ts
/** Finds how the document, and each enclosure, ends: the words of farewell, who signed, when, and who got a copy. */
function readCloser(tree) {
	const parts = partsOf$1(tree.children);
	return {
		...tree,
		children: parts.flatMap((part) => mergeSigned(closePart(tree, part)))
	};
}
/** One part with the roles of its closing lines. A closer needs a sign: a signature's mark or words of farewell. */
function closePart(tree, part) {
	const lines = part.flatMap((block) => isClosingMatter(tree, block) ? splitIntoLines(tree, block) : [block]);
	const sign = lines.map((line) => line.role === "paragraph" && isSign(textIn(tree, line))).lastIndexOf(true);
	if (sign < 0) return part;
	let first = sign;
	while (first > 0 && isClosingLine(tree, lines[first - 1])) first--;
	let last = sign;
	while (last + 1 < lines.length && isClosingLine(tree, lines[last + 1])) last++;
	return lines.map((line, i) => {
		if (i > last && line.role === "paragraph") return {
			...line,
			role: afterword(textIn(tree, line))
		};
		return i >= first && i <= last ? {
			...line,
			role: closingRole(tree, line)
		} : line;
	});
}
const LONGEST_CLOSING_LINE = 70;
function isSign(line) {
	return line.length <= LONGEST_CLOSING_LINE && (SIGNATURE_MARK.test(line) || VALEDICTION.test(line));
}
/** A block of short lines. */
function isClosingMatter(tree, block) {
	return block.role === "paragraph" && splitIntoLines(tree, block).every((line) => isClosingLine(tree, line));
}
function isClosingLine(tree, line) {
	if (line?.role !== "paragraph") return false;
	const text = textIn(tree, line);
	if (isSign(text)) return true;
	return text.length <= LONGEST_CLOSING_LINE && !/[!?;:]$|(?<!\b(?:\p{Lu}|Jr|Sr|Co|Inc|Ltd|Esq|Dept))\.$/u.test(text) && !DISTRIBUTION.test(text) && !POSTSCRIPT.test(text) && !/^\[/.test(text);
}
function closingRole(tree, line) {
	if (wholeDate(tree.text, line)?.day) return "dateline";
	return VALEDICTION.test(textIn(tree, line)) ? "valediction" : "signed";
}
/** What may follow a signature. */
function afterword(text) {
	if (DISTRIBUTION.test(text)) return "distribution";
	return POSTSCRIPT.test(text) ? "postscript" : "paragraph";
}
/** Lines that were signed together make one block. */
function mergeSigned(blocks) {
	const merged = [];
	for (const block of blocks) {
		const last = merged.at(-1);
		if (last?.role === "signed" && block.role === "signed") merged[merged.length - 1] = joined$1(last, block);
		else merged.push(block);
	}
	return merged;
}
// src/encode/transforms/dates.ts
/** Tags the dates, with the value in the form of ISO 8601 that TEI's attributes take. */
function readDates(tree) {
	return mapBlocks(tree, (block) => {
		if (!isRead(block) && block.role !== "page-date") return block;
		const opaque = block.spans.filter((span) => span.element === "gap" || span.element === "space");
		return withSpans(block, datesIn(tree.text, block).filter((date) => !opaque.some((span) => overlap(span, date))).map(({ start, end, attributes }) => ({
			start,
			end,
			element: "date",
			attributes
		})));
	});
}
// src/encode/transforms/footnotes.ts
/**
* Finds the notes at the foot of a page or of the document, with what refers to them: each points at the other. A note
* needs a reference before it; what only looks like a note stays as it is.
*/
function readFootnotes(tree) {
	const blocks = tree.children.flatMap((block) => isCandidate(tree, block) ? noteLines(tree, block) : [block]);
	const waiting = /* @__PURE__ */ new Map();
	const answered = [];
	const uses = /* @__PURE__ */ new Map();
	const read = blocks.map((block, index) => {
		const marker = isCandidate(tree, block) ? markerOf(textIn(tree, block)) : void 0;
		const references = marker ? waiting.get(marker.key) : void 0;
		if (isBody(block) || block.role === "title") {
			const from = marker ? block.start + marker.length : block.start;
			for (const reference of referencesIn(tree, {
				start: from,
				end: block.end
			}, index)) (waiting.get(reference.key) ?? opened(waiting, reference.key)).push(reference);
		}
		if (!marker || !references) return block;
		waiting.delete(marker.key);
		const use = (uses.get(marker.key) ?? 0) + 1;
		uses.set(marker.key, use);
		const id = `fn-${NAMES$1[marker.key] ?? marker.key}${use > 1 ? `.${use}` : ""}`;
		const named = references.map((each, i) => ({
			...each,
			id: `${id}-ref${i > 0 ? `.${i + 1}` : ""}`,
			note: id
		}));
		answered.push(...named);
		return noteBlock(tree, block, {
			marker,
			id,
			references: named
		});
	});
	return {
		...tree,
		children: withReferences(read, answered)
	};
}
function opened(waiting, key) {
	const references = [];
	waiting.set(key, references);
	return references;
}
/** The names that signs have in ids. */
const NAMES$1 = {
	"*": "star",
	"**": "star2",
	"***": "star3",
	"†": "dagger",
	"‡": "ddagger"
};
function isCandidate(tree, block) {
	return block.role === "paragraph" && markerOf(tree.text.slice(block.start, block.start + 12)) !== void 0;
}
/** The marker that a note begins with. */
function markerOf(text) {
	const bracket = /^\[\^?(?<key>\d{1,3})\]:?(?=\s)/.exec(text);
	if (bracket) return {
		key: bracket.groups?.key ?? "",
		length: bracket[0].length
	};
	const raised = /^[¹²³⁰⁴-⁹]{1,3}(?=\s?\S)/.exec(text);
	if (raised) return {
		key: digitsOf(raised[0]),
		length: raised[0].length
	};
	const sign = /^(?:\*{1,3}|†|‡)(?=\s?[^\s*])/.exec(text);
	return sign ? {
		key: sign[0],
		length: sign[0].length
	} : void 0;
}
function digitsOf(raised) {
	return [...raised].map((each) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(each)).join("");
}
/** One block for each line that begins as a note does. */
function noteLines(tree, block) {
	const pieces = piecesFrom(linesOf(tree.text, block), (line) => markerOf(textIn(tree, line)) !== void 0);
	return pieces.length > 1 ? splitInto(block, pieces) : [block];
}
const REFERENCE = /\[\^?(?<number>\d{1,3})\]|(?<=[\p{L}\p{N}.,;:!?"”’)\]])(?<raised>[¹²³⁰⁴-⁹]{1,3})|(?<=[\p{L}.,;:!?"”’)\]])(?<sign>\*{1,3}|[†‡])(?=[\s.,;:!?)]|$)/gu;
function referencesIn(tree, range, index) {
	return [...textIn(tree, range).matchAll(REFERENCE)].map((match) => {
		const { number, raised, sign } = match.groups ?? {};
		const start = range.start + match.index;
		return {
			start,
			end: start + match[0].length,
			key: number ?? (raised ? digitsOf(raised) : sign ?? ""),
			index
		};
	});
}
function noteBlock(tree, block, { marker, id, references }) {
	const label = {
		start: block.start,
		end: block.start + marker.length,
		element: "label",
		attributes: {}
	};
	const text = textIn(tree, block).slice(marker.length).trimStart();
	return {
		...withSpans(block, [label]),
		role: "footnote",
		attributes: {
			"xml:id": id,
			n: marker.key,
			type: /^Source\s?:/.test(text) ? "source" : "footnote",
			place: "bottom",
			target: references.map((each) => `#${each.id}`).join(" ")
		}
	};
}
function withReferences(blocks, references) {
	const byBlock = /* @__PURE__ */ new Map();
	for (const { start, end, index, id, note } of references) {
		const spans = byBlock.get(index) ?? [];
		spans.push({
			start,
			end,
			element: "ref",
			attributes: {
				"xml:id": id,
				type: "footnote",
				target: `#${note}`
			}
		});
		byBlock.set(index, spans);
	}
	return blocks.map((block, index) => withSpans(block, byBlock.get(index) ?? []));
}
// src/encode/transforms/headings.ts
/**
* Finds the headings of sections: what the page marks as one, lines in capitals, and short numbered lines, each with text
* after it. The form that comes first is the outer one.
*/
function readHeadings(tree) {
	const { children } = tree;
	const firstText = children.findIndex((block) => block.role === "paragraph" || block.role === "item");
	const styles = [];
	const blocks = children.map((block, i) => {
		if (block.role === "enclosure") styles.length = 0;
		const style = i >= firstText && firstText >= 0 ? styleOf(tree, block, followerOf(children, i)) : void 0;
		if (style === void 0) return block;
		const known = styles.indexOf(style);
		if (known >= 0) styles.length = known + 1;
		else styles.push(style);
		const proposed = style === "words" ? { attributes: inferred("medium") } : {};
		return {
			...block,
			role: "section",
			depth: styles.length - 1,
			...proposed
		};
	});
	return {
		...tree,
		children: blocks
	};
}
/** The next block that is neither a page's end nor a note at its foot. */
function followerOf(blocks, index) {
	let next = index + 1;
	while (blocks[next] && PASSED.has(blocks[next]?.role ?? "")) next++;
	return blocks[next];
}
const PASSED = /* @__PURE__ */ new Set([
	"page-break",
	"running-head",
	"footnote",
	"marginalia"
]);
const LONGEST_HEADING = 100;
/** The form of a heading; none where a block is no heading. */
function styleOf(tree, block, next) {
	const isHinted = block.role === "head" && block.hint === "heading";
	if (!next || !isBody(next)) return void 0;
	if (isHinted) return `hint ${block.depth ?? 0}`;
	if (block.role !== "paragraph" || block.end - block.start > LONGEST_HEADING) return void 0;
	const text = textIn(tree, block);
	if (linesOf(tree.text, block).length > 1 || isHeadLine(text) || /[[\]|\t]|^\(|[.,;:!?]$/.test(text)) return void 0;
	if (!isProse(tree, next)) return void 0;
	const number = /^(?:(?:Chapter|Part|Section|Article|Annex)\s)?(?<n>[IVX]{1,6}|[A-Z]|\d{1,2})\.\s+(?<words>\p{L}.*)$/u.exec(text);
	if (number) return numberStyle(number.groups?.n ?? "", number.groups?.words ?? "");
	if (isCapitals(text)) return "capitals";
	return isTitleCase(text) && next.end - next.start > LONGEST_HEADING && next.role === "paragraph" ? "words" : void 0;
}
/** Two words or more, all but the short ones with capitals: `Arms Control`. */
function isTitleCase(text) {
	const words = text.split(/\s+/);
	return text.length <= 60 && words.length >= 2 && /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’&,-]+)+$/u.test(text) && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 4) && !/^(?:The|Mr|Mrs|Dr|President|Secretary|Ambassador|General)\b/.test(text);
}
/** A numbered line is a heading if its words are like one: few, and with capitals, as `II. The Situation`. */
function numberStyle(n, words) {
	if (words.split(/\s+/).length > 10) return void 0;
	if (/^(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+$/u.test(words) && /^[A-Z]$/.test(n) && !/^[IVX]$/.test(n)) return void 0;
	if (/^\d/.test(n)) return "1.";
	return /^[IVX]+$/.test(n) ? "I." : "A.";
}
function isCapitals(text) {
	if ((text.match(/\p{L}/gu) ?? []).length < 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return false;
	return !CLASSIFICATION$1.test(text) && !/^(?:END|ENDS|FINIS|SIGNED)\b/.test(text);
}
const CLASSIFICATION$1 = /^(?:TOP )?(?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|EYES ONLY|NODIS|EXDIS|LIMDIS)\b/;
/** Text that a heading may stand over: a sentence, or what is built otherwise. */
function isProse(tree, next) {
	if (next.role !== "paragraph") return [
		"item",
		"table",
		"verse",
		"speech",
		"section"
	].includes(next.role);
	const tail = tree.text.slice(Math.max(next.start, next.end - 12), next.end);
	return next.end - next.start > LONGEST_HEADING || /[.!?:;"”’)\]]$/.test(tail) || isHeadingLike(textIn(tree, next));
}
/** A heading may stand right under another. */
function isHeadingLike(text) {
	return text.length <= LONGEST_HEADING && (isCapitals(text) || /^(?:[IVX]+|[A-Z]|\d{1,2})\.\s+\p{Lu}/u.test(text));
}
// src/encode/lexicon/markers.ts
/** The readings of what a line begins with; a letter may be a Roman number too. None where it has no marker. */
function markersOf(line) {
	const match = /^(?<open>\(?)(?<n>\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|\p{L})(?<close>[.)]|\.\))(?=\s+\S)/u.exec(line);
	const { open = "", n = "", close = "" } = match?.groups ?? {};
	if (!match) {
		const bullet = /^(?:[-–•·*▪◦‣]|o(?= {2,}))(?=\s+\S)/.exec(line)?.[0];
		return bullet ? [{
			style: bullet,
			n: "",
			length: bullet.length
		}] : [];
	}
	if (open === "(" !== close.includes(")") && open === "(") return [];
	const length = match[0].length;
	return READINGS.filter(({ pattern }) => pattern.test(n)).map(({ name }) => ({
		style: `${open}${name}${close}`,
		n,
		length
	}));
}
const READINGS = [
	{
		name: "1",
		pattern: /^\d+$/
	},
	{
		name: "a",
		pattern: /^\p{Ll}$/u
	},
	{
		name: "A",
		pattern: /^\p{Lu}$/u
	},
	{
		name: "i",
		pattern: /^[ivxlc]+$/
	},
	{
		name: "I",
		pattern: /^[IVXLC]+$/
	}
];
/** Whether markers of this style count up; a bullet does not. */
function isCounting({ n }) {
	return n !== "";
}
/** The number that a marker stands for; undefined where it makes none. */
function ordinalOf({ style, n }) {
	const kind = style.replace(/[().]/g, "");
	if (kind === "1") return Number(n);
	if (kind === "i" || kind === "I") return romanOf(n.toUpperCase());
	const index = ALPHABETS.find((each) => each.includes(n.toLowerCase()))?.indexOf(n.toLowerCase()) ?? -1;
	return index < 0 ? void 0 : index + 1;
}
const ALPHABETS = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"];
/** The value of a Roman number, if it is written as they are. */
function romanOf(letters) {
	const values = {
		I: 1,
		V: 5,
		X: 10,
		L: 50,
		C: 100
	};
	let sum = 0;
	for (let i = 0; i < letters.length; i++) {
		const value = values[letters[i] ?? ""] ?? 0;
		sum += value < (values[letters[i + 1] ?? ""] ?? 0) ? -value : value;
	}
	return /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters) ? sum : void 0;
}
// src/encode/transforms/lists.ts
/**
* Finds lists: neighbouring blocks or lines whose numbers or letters count on, or that share a bullet; and numbered
* paragraphs, which count on with others between them. A marker alone, such as a year or an initial, makes no list.
*/
function readLists(tree) {
	const blocks = tree.children.flatMap((block) => itemLines(tree, block));
	const read = [];
	for (let i = 0; i < blocks.length;) {
		const run = runAt(tree, blocks, i);
		if (run.length > 1) read.push(...run.map(({ block, marker, depth }) => item(block, marker, depth)));
		else if (blocks[i]) read.push(blocks[i]);
		i += Math.max(1, run.length);
	}
	return {
		...tree,
		children: numbered$2(tree, read)
	};
}
/** The items that follow one another from a place on; fewer than two make no list. */
function runAt(tree, blocks, from) {
	const items = [];
	const levels = [];
	for (let i = from; i < blocks.length; i++) {
		const block = blocks[i];
		const marker = block && nextMarker(tree, block, levels);
		if (!block || !marker) break;
		items.push({
			block,
			marker,
			depth: levels.length - 1
		});
	}
	return isRun(items) ? items : [];
}
/** How a marker continues the levels that are open, which are changed; or opens one. */
function nextMarker(tree, block, levels) {
	if (block.role !== "paragraph") return void 0;
	const text = textIn(tree, block);
	const markers = markersOf(text.slice(0, 40));
	for (let depth = levels.length - 1; depth >= 0; depth--) {
		const level = levels[depth];
		const marker = markers.find((each) => each.style === level?.style);
		if (!level || !marker) continue;
		const ordinal = isCounting(marker) ? ordinalOf(marker) : level.ordinal + 1;
		if (ordinal !== level.ordinal + 1) return void 0;
		level.ordinal = ordinal;
		levels.length = depth + 1;
		return marker;
	}
	const opening = markers.find((each) => !isCounting(each) || ordinalOf(each) === 1);
	if (!opening || /[AI]/.test(opening.style) && isName(text.slice(opening.length)) || levels.length >= DEEPEST$2) return void 0;
	levels.push({
		style: opening.style,
		ordinal: 1
	});
	return opening;
}
const DEEPEST$2 = 6;
/** Two items at least at the outer level, or one with a list in it that has two. */
function isRun(items) {
	return items.filter((each) => each.depth === 0).length >= 2 || items.filter((each) => each.depth === 1).length >= 2;
}
/** Words that may be a name after an initial: `A. Berg`, `I. Kozlov, Chief`. */
function isName(text) {
	return /^\s*(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}'’-]+(?:,.*|\s\p{Lu}[\p{L}'’-]+)*$/u.test(text.slice(0, 120)) && text.length < 80;
}
function item(block, marker, depth) {
	const type = isCounting(marker) ? "ordered" : "bulleted";
	return {
		...labelled(block, marker),
		role: "item",
		depth,
		attributes: {
			type,
			n: marker.n || void 0
		}
	};
}
function labelled(block, { length }) {
	return withSpans(block, [{
		start: block.start,
		end: block.start + length,
		element: "label",
		attributes: {}
	}]);
}
/** One block for each item where several stand in one block, line after line. */
function itemLines(tree, block) {
	if (block.role !== "paragraph") return [block];
	const lines = linesOf(tree.text, block);
	if (lines.length < 2) return [block];
	const marked = lines.map((line) => markersOf(textIn(tree, line).slice(0, 40)).length > 0);
	if (!marked[0] || marked.filter(Boolean).length < 2) return [block];
	const pieces = splitInto(block, piecesFrom(lines, (_, i) => marked[i] === true));
	return runAt(tree, pieces, 0).length === pieces.length ? pieces : [block];
}
/** Paragraphs whose numbers count on through the text, with others between them. */
function numbered$2(tree, blocks) {
	const found = /* @__PURE__ */ new Map();
	let last;
	blocks.forEach((block, at) => {
		if (block.role === "item") last = void 0;
		if (block.role !== "paragraph") return;
		const marker = markersOf(textIn(tree, block).slice(0, 40)).find((each) => /^\(?1[.)]/.test(each.style));
		const ordinal = marker && ordinalOf(marker);
		if (!marker || ordinal === void 0) return;
		if (last && ordinal === last.ordinal + 1 && marker.style === last.marker.style) {
			found.set(last.at, last.marker).set(at, marker);
			last = {
				at,
				ordinal,
				marker
			};
		} else if (ordinal === 1) last = {
			at,
			ordinal,
			marker
		};
	});
	return blocks.map((block, at) => {
		const marker = found.get(at);
		return marker ? {
			...labelled(block, marker),
			attributes: { n: marker.n }
		} : block;
	});
}
// src/encode/transforms/marginalia.ts
/** Gathers each note in the margin into one block: a bracket may be closed some lines on, or never. */
function readMarginalia(tree) {
	const children = [];
	for (const block of tree.children) {
		const last = children.at(-1);
		if (last?.role === "marginalia" && continues$1(tree, last, block)) children[children.length - 1] = joined$1(last, block);
		else children.push(isMarginalia(tree, block) ? {
			...block,
			role: "marginalia"
		} : block);
	}
	return {
		...tree,
		children
	};
}
function isMarginalia(tree, block) {
	return block.role === "paragraph" && opensMarginalia(textIn(tree, block));
}
/** An open bracket does not make a note of the rest of the document. */
const LONGEST_NOTE = 2e3;
/** A note whose bracket is open goes on over the next block, unless more than a blank line parts them. */
function continues$1(tree, note, next) {
	if (note.end - note.start > LONGEST_NOTE) return false;
	return scanBrackets(tree.text, note).brackets.some((bracket) => bracket.start === note.start && !bracket.closed) && next.role === "paragraph" && next.gap <= 1;
}
// src/encode/lexicon/names.ts
/** The titles that stand before a person's name, without their full stop; true where the title is shortened. */
const HONORIFICS = /* @__PURE__ */ new Map([
	["Mr", false],
	["Mrs", false],
	["Ms", false],
	["Miss", false],
	["Messrs", false],
	["Madame", false],
	["Sir", false],
	["Lord", false],
	["Lady", false],
	["Dr", true],
	["Prof", true],
	["Professor", false],
	["Cde", true],
	["Com", true],
	["Comrade", false],
	["Comrades", false],
	["tov", true],
	["Amb", true],
	["Ambassador", false],
	["Gen", true],
	["General", false],
	["Col", true],
	["Colonel", false],
	["Maj", true],
	["Major", false],
	["Capt", true],
	["Captain", false],
	["Lt", true],
	["Lieutenant", false],
	["Rev", true],
	["Hon", true]
]);
/** Words that open a sentence after an abbreviation, and are no surname. */
const SENTENCE_OPENERS = new Set("A An And As At But By For From He His I If In It Its My No Not Of On Or Our She So That The Their Then There These They This Those To Was We Were When Who You Your".split(" "));
/** Nouns that stand for an organisation already named, when written with a capital: the Party, this Committee. */
const GROUP_NOUNS = [
	"Academy",
	"Agency",
	"Archive",
	"Archives",
	"Association",
	"Board",
	"Bureau",
	"Cabinet",
	"Commission",
	"Committee",
	"Company",
	"Conference",
	"Consulate",
	"Council",
	"Department",
	"Directorate",
	"Embassy",
	"Federation",
	"Government",
	"Institute",
	"League",
	"Legation",
	"Ministry",
	"Mission",
	"Museum",
	"Office",
	"Party",
	"Presidium",
	"Secretariat",
	"Section",
	"Service",
	"Society",
	"Union",
	"University"
];
/** Words that join the parts of an organisation's name. */
const NAME_PREPOSITIONS = /* @__PURE__ */ new Set([
	"of",
	"for",
	"under",
	"in",
	"at",
	"to",
	"on",
	"with",
	"within",
	"by"
]);
// src/encode/transforms/names.ts
/** Tags the names that the authority files know, the longest first, and persons whom a title or initials give away. */
function readNames(tree, file, matcher) {
	const introduced = introducedIn(tree, matcher);
	return mapBlocks(tree, (block) => {
		if (!isRead(block)) return block;
		return withSpans(block, namesOf$1({
			tree,
			file,
			matcher,
			introduced,
			misspelt: block.role === "title"
		}, block));
	});
}
/** The element for each kind of entry. */
const ELEMENTS = {
	person: "persName",
	org: "orgName",
	place: "placeName",
	event: "rs"
};
/** The entries that the text names by a form that is theirs alone and listed: later a surname may stand for them. */
function introducedIn(tree, matcher) {
	const introduced = /* @__PURE__ */ new Set();
	for (const block of tree.children) {
		const tokens = tokensOf$1(tree.text, block.start, block.end);
		for (let at = 0; at < tokens.length; at++) {
			const match = matcher.longest(tokens, at);
			const [only, ...others] = match ? candidatesOf(match, false) : [];
			if (only?.listed && others.length === 0) introduced.add(only.entry);
		}
	}
	return introduced;
}
function namesOf$1(reader, block) {
	const opaque = block.spans.filter((span) => span.element === "gap" || span.element === "space" || span.element === "label");
	const tokens = tokensOf$1(reader.tree.text, block.start, block.end).filter((token) => !opaque.some((span) => overlap(span, token)));
	const spans = [];
	for (let at = 0; at < tokens.length;) {
		const name = nameAt$2(reader, tokens, at);
		spans.push(...name?.spans ?? []);
		at += name?.length ?? 1;
	}
	return spans;
}
function nameAt$2(reader, tokens, at) {
	const title = honorificAt(tokens, at);
	const start = at + title;
	const match = bestMatch(reader, tokens, start);
	if (match && candidatesOf(match, title > 0).length > 0) return authorityName(reader, tokens, {
		at,
		start,
		match
	});
	return unlistedPerson(tokens, at, title);
}
function bestMatch(reader, tokens, at) {
	const exact = reader.matcher.longest(tokens, at);
	const misspelt = reader.misspelt ? reader.matcher.longestMisspelt(tokens, at) : void 0;
	return misspelt && misspelt.length > (exact?.length ?? 0) ? misspelt : exact;
}
/** How many tokens a title before a name takes up, its full stop included; 0 where there is none. */
function honorificAt(tokens, at) {
	const token = tokens[at];
	if (!token || !HONORIFICS.has(token.text)) return 0;
	const stop = tokens[at + 1]?.text === "." && tokens[at + 1]?.start === token.end ? 1 : 0;
	return /^\p{Lu}/u.test(tokens[at + 1 + stop]?.text ?? "") ? 1 + stop : 0;
}
function authorityName(reader, tokens, { at, start, match }) {
	const candidates = candidatesOf(match, start > at);
	const form = decide(reader, candidates);
	const entry = form?.entry;
	const end = start + match.length;
	const kind = entry?.kind ?? candidates[0]?.entry.kind ?? "person";
	const range = rangeOf(tokens, kind === "event" && /^the$/i.test(tokens[at - 1]?.text ?? "") ? at - 1 : at, end);
	if (!entry) sayAmbiguous(reader, candidates, range);
	const certainty = !form ? inferred("low") : form.listed && !match.misspelt ? {} : inferred("high");
	const attributes = {
		...kind === "event" ? { type: "event" } : {},
		ref: entry && `#${entry.id}`,
		...certainty
	};
	const open = entry ? {} : { candidates: idsOf$1(candidates) };
	const spans = [{
		...range,
		element: ELEMENTS[kind],
		attributes,
		...open
	}];
	if (match.misspelt) spans.push(misspeltSpan(tokens, match.misspelt));
	if (kind === "person") spans.push(...personParts(tokens, {
		at,
		start,
		end
	}));
	if (kind === "org" || kind === "event") spans.push(...innerNames(reader, tokens, {
		start,
		end,
		outer: entry
	}));
	return {
		length: end - at,
		spans
	};
}
/** The forms that a match may be: after a title persons only; else those that are listed before those derived. */
function candidatesOf({ forms }, titled) {
	const fitting = titled ? forms.filter((form) => form.entry.kind === "person") : forms;
	const listed = fitting.filter((form) => form.listed);
	return listed.length > 0 ? listed : fitting;
}
/** What a name means. Where several entries have the form, the one that the document has introduced, if it is the only one. */
function decide(reader, candidates) {
	if (new Set(candidates.map((form) => form.entry)).size === 1) return candidates[0];
	const introduced = candidates.filter((form) => reader.introduced.has(form.entry));
	return new Set(introduced.map((form) => form.entry)).size === 1 ? introduced[0] : void 0;
}
function sayAmbiguous({ file, tree }, candidates, range) {
	const ids = idsOf$1(candidates);
	const name = tree.text.slice(range.start, range.end);
	say(file, tree, "encode/name-ambiguous", range, `\`${name}\` may be ${ids.map((id) => `\`${id}\``).join(" or ")} of the authority files; it is tagged without \`ref\``, {
		actual: name,
		expected: ids
	});
}
function idsOf$1(forms) {
	return [...new Set(forms.map((form) => form.entry.id))].toSorted();
}
/** The spelling of the source, and the one it stands for. */
function misspeltSpan(tokens, misspelt) {
	return {
		...rangeOf(tokens, misspelt.index, misspelt.index + 1),
		element: "sic",
		attributes: inferred("high"),
		correction: misspelt.correct
	};
}
/** The title before a name, and the surname behind it. */
function personParts(tokens, { at, start, end }) {
	if (start === at) return [];
	const title = rangeOf(tokens, at, start);
	const name = rangeOf(tokens, start, end);
	const parts = [{
		...title,
		element: "roleName",
		attributes: { type: "honorific" }
	}];
	if (HONORIFICS.get(tokens[at]?.text ?? "")) parts.push({
		...title,
		element: "abbr",
		attributes: {}
	});
	if (end - start === 1) parts.push({
		...name,
		element: "surname",
		attributes: {}
	});
	return parts;
}
/**
* The names inside an organisation's name: places anywhere, organisations after a preposition only
* (the Committee of the Party, but the Party Department is one name).
*/
function innerNames(reader, tokens, { start, end, outer }) {
	const spans = [];
	for (let i = start; i < end;) {
		const match = reader.matcher.longest(tokens, i, i === start ? end - start - 1 : end - i);
		const entry = match && decide(reader, candidatesOf(match, false))?.entry;
		if (!match || !entry || entry === outer || !mayStandInside(tokens, {
			i,
			start,
			entry,
			outer
		})) {
			i++;
			continue;
		}
		spans.push({
			...rangeOf(tokens, i, i + match.length),
			element: ELEMENTS[entry.kind],
			attributes: { ref: `#${entry.id}` }
		});
		if (entry.kind === "org") spans.push(...innerNames(reader, tokens, {
			start: i,
			end: i + match.length,
			outer: entry
		}));
		i += match.length;
	}
	return spans;
}
function mayStandInside(tokens, { i, start, entry, outer }) {
	if (entry.kind === "place") return true;
	if (entry.kind !== "org") return false;
	if (outer?.kind === "event") return true;
	const before = tokens[i - 1]?.text.toLowerCase() === "the" ? i - 2 : i - 1;
	return before >= start && NAME_PREPOSITIONS.has(tokens[before]?.text ?? "");
}
/** A person whom no authority file knows: a title and a name, or initials and a surname. */
function unlistedPerson(tokens, at, title) {
	const start = at + title;
	let end = start;
	while (isInitial(tokens, end)) end += 2;
	const initials = end > start;
	if (!isSurname(tokens[end])) return void 0;
	end++;
	if (title > 0 && !initials && isSurname(tokens[end])) end++;
	if (title === 0 && !initials) return void 0;
	const range = rangeOf(tokens, at, end);
	return {
		length: end - at,
		spans: [{
			...range,
			element: "persName",
			attributes: PROPOSED
		}, ...personParts(tokens, {
			at,
			start,
			end
		})]
	};
}
const PROPOSED = inferred("medium");
function isInitial(tokens, at) {
	const token = tokens[at];
	return !!token && /^\p{Lu}$/u.test(token.text) && tokens[at + 1]?.text === "." && tokens[at + 1]?.start === token.end;
}
function isSurname(token) {
	return !!token && /^\p{Lu}\p{Ll}\p{L}*$/u.test(token.text) && !SENTENCE_OPENERS.has(token.text);
}
function rangeOf(tokens, from, to) {
	return {
		start: tokens[from]?.start ?? 0,
		end: tokens[to - 1]?.end ?? 0
	};
}
// src/encode/lexicon/kinds.ts
/** The words that name a kind of document at the front of its title, in lower case. */
const KIND_WORDS = {
	aerogram: "telegram",
	airgram: "telegram",
	cable: "telegram",
	cipher: "telegram",
	letter: "letter",
	memo: "memorandum",
	memorandum: "memorandum",
	minutes: "minutes",
	note: "memorandum",
	protocol: "minutes",
	report: "report",
	telegram: "telegram",
	wire: "telegram"
};
const TITLE = new RegExp(`^(?:The\\s+)?(${Object.keys(KIND_WORDS).join("|")})\\b`, "i");
/** The kind of document that a title or heading names at its front. */
function kindOf(title) {
	return KIND_WORDS[TITLE.exec(title)?.[1]?.toLowerCase() ?? ""];
}
/** Whether a line reads like the title that an archive gives: a kind of document, then from, to, on or the like. */
function isTitle(line) {
	return /^(?:The\s+)?[\p{L}]+(?:\s+No\.?\s*\S+)?,?\s+(?:from|to|for|by|on|of|regarding|concerning|about|with)\s/iu.test(line) && kindOf(line) !== void 0;
}
// src/encode/transforms/page.ts
/** Tells the page from the document: furniture, date and title on top, and all that stands after the document's end. */
function readPage(tree) {
	const roles = tree.children.map((block) => hintedRole(tree, block) ?? "paragraph");
	markTop(tree, roles);
	const tail = tailStart(tree, roles);
	for (let i = tail; i < roles.length; i++) if (roles[i] === "paragraph") roles[i] = tailRole(tree, i, roles);
	markAbstract(tree, tail, roles);
	return {
		...tree,
		children: tree.children.map((block, i) => ({
			...block,
			role: roles[i] ?? block.role
		}))
	};
}
/** What is plain from the block alone. */
function hintedRole(tree, block) {
	if (block.hint === "heading" && SECTION_LABELS.has(wordsOf(tree, block))) return "label";
	if (block.hint && block.hint !== "heading") return HINTED[block.hint];
	return FURNITURE.has(wordsOf(tree, block)) ? "furniture" : void 0;
}
const HINTED = {
	abstract: "abstract",
	citation: "citation",
	date: "page-date",
	furniture: "furniture",
	label: "label",
	rights: "rights",
	title: "title",
	value: "value"
};
/** A title stands on top, with nothing before it but furniture and the date; a date counts only beside a title. */
function markTop(tree, roles) {
	const given = roles.indexOf("title");
	const top = given >= 0 ? given : roles.findIndex((role, i) => role === "paragraph" && isTitleLine(tree, i));
	if (top < 0) return;
	const before = tree.children.slice(0, top).map((block, i) => roles[i] !== "paragraph" || wholeDate(tree.text, block) !== void 0);
	if (given < 0 && before.includes(false)) return;
	roles[top] = "title";
	for (let i = 0; i < top; i++) if (roles[i] === "paragraph" && before[i]) roles[i] = "page-date";
}
function isTitleLine(tree, index) {
	const block = tree.children[index];
	if (!block || linesOf(tree.text, block).length !== 1) return false;
	const line = textIn(tree, block);
	return line.length <= 300 && !line.endsWith(".") && isTitle(line);
}
/** The first block after which the page only tells of the document: a label of a section, a citation, or the rights. */
function tailStart(tree, roles) {
	const start = tree.children.findIndex((block, i) => i > 0 && (roles[i] === "citation" || roles[i] === "rights" || isTailBlock(tree, block)));
	return start < 0 ? tree.children.length : start;
}
function isTailBlock(tree, block) {
	return SECTION_LABELS.has(wordsOf(tree, block)) || isCitation(textIn(tree, block));
}
function tailRole(tree, index, roles) {
	const block = tree.children[index];
	if (!block) return "value";
	const text = textIn(tree, block);
	if (SECTION_LABELS.has(wordsOf(tree, block)) || FIELD_LABELS.has(wordsOf(tree, block))) return "label";
	if (isCitation(text)) return "citation";
	if (RIGHTS.test(text) || roles[index - 1] === "rights") return "rights";
	return "value";
}
/** A summary stands between the document's end and the rest of the page, set off by more space than paragraphs are. */
function markAbstract(tree, tail, roles) {
	const labelled = roles.findIndex((_, i) => i < tail && ABSTRACT_LABELS.has(wordsOf(tree, tree.children[i])));
	if (labelled >= 0) {
		roles[labelled] = "label";
		for (let i = labelled + 1; i < tail; i++) roles[i] = "abstract";
		return;
	}
	const last = tree.children[tail - 1];
	if (roles.includes("abstract") || tail === tree.children.length || !last || roles[tail - 1] !== "paragraph") return;
	const usual = median(tree.children.slice(1, tail - 1).map((block) => block.gap));
	if (last.gap > usual && SPEAKS_OF_DOCUMENT.test(textIn(tree, last))) roles[tail - 1] = "abstract";
}
const SPEAKS_OF_DOCUMENT = /^(?:This|The|In this)\s+(?:memo|memorandum|letter|telegram|cable|document|report|note|minutes|record)\b/;
function wordsOf(tree, block) {
	return block ? textIn(tree, block).replace(/\s+/g, " ").replace(/:$/, "").toLowerCase() : "";
}
function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
// src/encode/transforms/page-breaks.ts
/** Finds where pages end: form feeds, lines that hold a page number, and heads that run on from page to page. */
function readPageBreaks(tree) {
	const lines = tree.children.flatMap((block) => numberLines(tree, block));
	const numbered = withNumbers(tree, lines.flatMap((block, i) => brokenBlock(tree, block, lines[i - 1]?.end ?? 0)));
	return {
		...tree,
		children: joinParagraphs(tree, withRunningHeads(tree, numbered.map(namedBreak(tree))))
	};
}
/** A block with the lines apart that hold a page number and stand among others without a blank line. */
function numberLines(tree, block) {
	if (block.role !== "paragraph" || !/^[\t ]*[[–—-]/m.test(textIn(tree, block))) return [block];
	const lines = linesOf(tree.text, block);
	const isNumber = lines.map((line) => line.end - line.start <= 20 && SURE.some((each) => each.test(textIn(tree, line))));
	if (lines.length < 2 || !isNumber.includes(true)) return [block];
	return splitInto(block, piecesFrom(lines, (_, i) => isNumber[i] === true || isNumber[i - 1] === true));
}
/** A block with the form feeds before it as breaks, and those within it as empty spans. */
function brokenBlock(tree, block, from) {
	const before = tree.text.slice(from, block.start).split("\f").length - 1;
	const breaks = Array.from({ length: before }, () => breakAt(block.start));
	const text = textIn(tree, block);
	const spans = [];
	for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1)) {
		const { start } = trimmed(tree.text, {
			start: block.start + at,
			end: block.end
		});
		if (spans.at(-1)?.start !== start) spans.push({
			start,
			end: start,
			element: "pb",
			attributes: {}
		});
	}
	return [...breaks, spans.length > 0 ? {
		...block,
		spans: [...block.spans, ...spans]
	} : block];
}
function breakAt(at) {
	return {
		type: "block",
		role: "page-break",
		start: at,
		end: at,
		gap: 0,
		spans: []
	};
}
const DASHED = /^[-–—]\s?(?<n>\d{1,4}|[ivxlc]{1,7})\s?[-–—]$/;
const NAMED = /^(?:Page|page|PAGE|p\.|S\.|Seite|с\.|стр\.)\s?(?<n>\d{1,4})(?:\s?(?:of|\/|von|из)\s?\d{1,4})?$/;
const BRACKETED = /^\[(?:p\.|page|Page|leaf|f\.)\s?(?<n>\d{1,4}[rv]?|[IVXLCivxlc]{1,7})\]$/;
const SURE = [DASHED, BRACKETED];
const PLAIN = /^(?<n>\d{1,4})$/;
/** The lines that hold nothing but a page number. A bare number counts beside a break, or where others count on from it. */
function withNumbers(tree, blocks) {
	const counted = countingOn(blocks.map((block) => bareNumber(tree, block)));
	return blocks.flatMap((block, i) => {
		if (block.role !== "paragraph") return [block];
		const text = block.end - block.start <= 20 ? textIn(tree, block) : "";
		const plain = blocks[i - 1]?.role === "page-break" || blocks[i + 1]?.role === "page-break" || counted.has(i) ? PLAIN.exec(text) : void 0;
		const n = (DASHED.exec(text) ?? NAMED.exec(text) ?? BRACKETED.exec(text) ?? plain)?.groups?.n;
		if (n === void 0) return [block];
		const after = blocks[i + 1]?.role === "page-break";
		const number = headBlock(block, {
			type: "pageNum",
			place: after ? "bottom" : "top"
		});
		return after || blocks[i - 1]?.role === "page-break" ? [number] : [{
			...breakAt(block.start),
			attributes: { n },
			gap: block.gap
		}, number];
	});
}
/** A break with the number that stands below it. */
function namedBreak(tree) {
	return (block, index, all) => {
		const next = all[index + 1];
		if (block.role !== "page-break" || block.attributes || next?.attributes?.place !== "top") return block;
		const n = /\d+[rv]?|[ivxlcIVXLC]+/.exec(textIn(tree, next).replace(/^[[\s]*(?:page|leaf|p\.|f\.|S\.|Seite)/i, ""))?.[0];
		return {
			...block,
			attributes: { n }
		};
	};
}
function headBlock(block, attributes) {
	return {
		...block,
		role: "running-head",
		attributes
	};
}
function bareNumber(tree, block) {
	if (block.role !== "paragraph" || block.end - block.start > 4) return void 0;
	const text = textIn(tree, block);
	return PLAIN.test(text) ? Number(text) : void 0;
}
/** The places of numbers that follow one another by one, with other text between them. */
function countingOn(numbers) {
	const found = /* @__PURE__ */ new Set();
	let last;
	numbers.forEach((value, at) => {
		if (value === void 0) return;
		if (last && value === last.value + 1 && at > last.at + 1) found.add(last.at).add(at);
		last = {
			at,
			value
		};
	});
	return found;
}
const LONGEST_HEAD = 80;
/** Short lines beside a break that come again beside another, digits apart, are heads that run on. */
function withRunningHeads(tree, blocks) {
	const keys = blocks.map((block, i) => isBesideBreak(blocks, i) ? keyOf$3(tree, block) : void 0);
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
	return blocks.map((block, i) => {
		const key = keys[i];
		if (!key || (counts.get(key) ?? 0) < 2) return block;
		const place = isBreak(blocks[i + 1]) && !isBreak(blocks[i - 1]) ? "bottom" : "top";
		return headBlock(block, {
			type: CLASSIFICATION.test(key) ? "classification" : "header",
			place
		});
	});
}
const CLASSIFICATION = /^(?:TOP )?(?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|SENSITIVE)\b/i;
function isBesideBreak(blocks, index) {
	return blocks[index]?.role === "paragraph" && (isBreak(blocks[index - 1]) || isBreak(blocks[index + 1]));
}
function isBreak(block) {
	return block?.role === "page-break" || block?.role === "running-head";
}
function keyOf$3(tree, block) {
	if (block.end - block.start > LONGEST_HEAD || linesOf(tree.text, block).length > 1) return void 0;
	const text = textIn(tree, block);
	return /\p{L}/u.test(text) && !/[.!?]$/.test(text) ? text.replace(/\d+/g, "#") : void 0;
}
/** A sentence that goes on over a break is one paragraph, with the break and its lines in it. */
function joinParagraphs(tree, blocks) {
	const joined = [];
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i];
		if (!block) continue;
		let next = i + 1;
		while (isBreak(blocks[next])) next++;
		const after = blocks[next];
		const first = joined.at(-1);
		if (isBreak(block) && after && first && goesOn(tree, first, after)) {
			const between = blocks.slice(i, next).map(spanOf);
			joined[joined.length - 1] = {
				...first,
				end: after.end,
				spans: [
					...first.spans,
					...between,
					...after.spans
				]
			};
			i = next;
		} else if (isBreak(block)) {
			joined.push(...blocks.slice(i, next));
			i = next - 1;
		} else joined.push(block);
	}
	return joined;
}
function goesOn(tree, first, after) {
	if (first.role !== "paragraph" || after.role !== "paragraph") return false;
	const tail = textIn(tree, {
		start: Math.max(first.start, first.end - 40),
		end: first.end
	});
	return /[\p{L}\d,;-]$/u.test(tail) && /^\p{Ll}/u.test(textIn(tree, {
		start: after.start,
		end: after.start + 2
	}));
}
function spanOf({ role, start, end, attributes = {} }) {
	return {
		start,
		end,
		element: role === "page-break" ? "pb" : "fw",
		attributes
	};
}
// src/encode/transforms/references.ts
/** Tags phrases such as `the Party`, `this Committee` as references to the organisation of that kind last named. */
function readReferences(tree, authority) {
	const lastOfKind = /* @__PURE__ */ new Map();
	return mapBlocks(tree, (block) => {
		if (!isBody(block)) return block;
		const text = tree.text.slice(block.start, block.end);
		const named = block.spans.filter((span) => span.element === "orgName").toSorted((a, b) => a.start - b.start);
		const found = [];
		let next = 0;
		for (const match of text.matchAll(PHRASE)) {
			const range = {
				start: block.start + match.index,
				end: block.start + match.index + match[0].length
			};
			for (; next < named.length && (named[next]?.start ?? 0) < range.start; next++) remember(lastOfKind, named[next], authority);
			const entry = lastOfKind.get(match.groups?.noun ?? "");
			if (!entry || block.spans.some((span) => OPAQUE.has(span.element) && overlap(span, range))) continue;
			found.push({
				...range,
				element: "rs",
				attributes: {
					type: "org",
					ref: `#${entry.id}`,
					...inferred("medium")
				}
			});
		}
		for (; next < named.length; next++) remember(lastOfKind, named[next], authority);
		return withSpans(block, found);
	});
}
/** A determiner and a noun for a group with a capital, not followed by more of a name. */
const PHRASE = new RegExp(`\\b(?:[Tt]he|[Tt]his|[Oo]ur|[Tt]hat)\\s+(?<noun>${GROUP_NOUNS.join("|")})\\b(?!\\s+(?:\\p{Lu}|of\\b|for\\b|under\\b))`, "gu");
/** A name is already more than a reference, and the words of a gap are not the document's. */
const OPAQUE = /* @__PURE__ */ new Set([
	"orgName",
	"persName",
	"placeName",
	"gap",
	"space",
	"rs"
]);
function remember(lastOfKind, span, authority) {
	const entry = authority.entries.get(span?.attributes.ref?.slice(1) ?? "");
	for (const name of entry?.names ?? []) {
		const noun = headNoun(name.text);
		if (entry && noun) lastOfKind.set(noun, entry);
	}
}
/** The noun that says what kind of group a name names: the last word before the first preposition. */
function headNoun(name) {
	const words = name.split(/\s+/);
	const preposition = words.findIndex((word, i) => i > 0 && NAME_PREPOSITIONS.has(word));
	return words[(preposition < 0 ? words.length : preposition) - 1];
}
// src/encode/transforms/signatures.ts
/** Takes the signature blocks apart: line breaks, the office of who signed, the mark of the signature and its hand. */
function readSignatures(tree) {
	const hands = [];
	const children = tree.children.map((block) => {
		if (block.role !== "signed") return block;
		const signer = block.spans.find((span) => span.element === "persName");
		const hand = signer && handOf(textIn(tree, signer), signer.attributes.ref);
		const marked = withMarks(tree, block, hand);
		if (hand && marked.spans.some((span) => span.attributes.hand === `#${hand.id}`) && !hands.some((each) => each.id === hand.id)) hands.push(hand);
		return withSpans(marked, [...breaksOf(tree, block), ...officesOf(tree, block, signer)]);
	});
	return withFacts({
		...tree,
		children
	}, { hands: [...tree.facts.hands, ...hands] });
}
function handOf(name, person) {
	return {
		id: `hand-${(person?.slice(1).replace(/^pers-/, "") ?? name.replace(/^.*\s/, "").toLowerCase()).replace(/[^\p{L}\p{N}-]/gu, "")}`,
		description: `Signature of ${name}.`,
		...person ? { person } : {}
	};
}
/** The block with its signature marks tagged, each in the hand of the signer. */
function withMarks(tree, block, hand) {
	const pointer = hand && `#${hand.id}`;
	const spans = block.spans.map((span) => span.attributes.subtype === "signature" ? {
		...span,
		attributes: {
			...span.attributes,
			hand: pointer
		}
	} : span);
	const match = /\/s\/|\((?:signed|sgd\.?)\)/i.exec(textIn(tree, block));
	if (!match) return {
		...block,
		spans
	};
	const start = block.start + match.index;
	const attributes = {
		type: "editorial",
		subtype: "signature",
		place: "inline",
		hand: pointer
	};
	return withSpans({
		...block,
		spans
	}, [{
		start,
		end: start + match[0].length,
		element: "note",
		attributes
	}]);
}
function breaksOf(tree, block) {
	return linesOf(tree.text, block).slice(1).filter(({ start }) => !block.spans.some((span) => span.element === "lb" && span.start === start)).filter(({ start }) => !block.spans.some((span) => span.element === "pc" && span.start < start && start < span.end)).map(({ start }) => ({
		start,
		end: start,
		element: "lb",
		attributes: {}
	}));
}
/** What may stand in the name of an office: anything else tells that a line is none. */
const IN_OFFICES = /* @__PURE__ */ new Set([
	"orgName",
	"placeName",
	"rs",
	"hi",
	"date"
]);
/** That the office is the signer's is read from their standing together. */
function officeOf(ref) {
	return ref ? {
		ref,
		...inferred("high")
	} : {};
}
/** The lines beside the name that hold no mark tell the office; lines that follow one another are one office. */
function officesOf(tree, block, signer) {
	const offices = [];
	const lines = linesOf(tree.text, block);
	const unknown = signer ? -1 : lines.findIndex((line) => !SIGNATURE_MARK.test(textIn(tree, line)));
	lines.forEach((line, index) => {
		if (index === unknown || SIGNATURE_MARK.test(textIn(tree, line)) || block.spans.some((span) => !IN_OFFICES.has(span.element) && overlap(line, span))) return;
		const open = offices.at(-1);
		if (open?.last === index - 1) offices[offices.length - 1] = {
			start: open.start,
			end: line.end,
			last: index
		};
		else offices.push({
			start: line.start,
			end: line.end,
			last: index
		});
	});
	return offices.map(({ start, end }) => ({
		start,
		end,
		element: "roleName",
		attributes: officeOf(signer?.attributes.ref)
	}));
}
// src/encode/transforms/speeches.ts
/**
* Finds the turns of speakers in minutes that give words as spoken: names with a colon before what was said. There must
* be three turns and a speaker who comes back; what was said in indirect speech stays a paragraph.
*/
function readSpeeches(tree) {
	const blocks = tree.children.flatMap((block) => turnLines(tree, block));
	const turns = blocks.map((block) => block.role === "paragraph" ? turnOf(tree, block) : void 0);
	if (!isConversation(turns.flatMap((turn) => turn ? [turn.name] : []), turns)) return tree;
	const first = turns.findIndex(Boolean);
	const last = turns.findLastIndex(Boolean);
	const read = [];
	blocks.forEach((block, i) => {
		const turn = turns[i];
		const open = read.at(-1);
		if (turn) read.push(speech(tree, block, turn));
		else if (i > first && i < last && block.role === "paragraph" && open?.role === "speech" && continues(tree, block)) read[read.length - 1] = goingOn(open, block);
		else read.push(block);
	});
	return {
		...tree,
		children: read
	};
}
const SPEAKER = /^(?<name>(?:The\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:of|the|von|van|de|da|al)?\s?\p{Lu}[\p{L}.'’-]*){0,4})(?:\s?(?:\([^()\n]{1,60}\)|\[[^[\]\n]{1,60}\]))?\s?:(?=\s+\S)/u;
function turnOf(tree, range) {
	const text = textIn(tree, range);
	const match = SPEAKER.exec(text.slice(0, 160));
	const name = match?.groups?.name;
	if (!match || !name || name.length > 60 || isHeadLine(text) || NO_SPEAKERS.has(name.toLowerCase())) return void 0;
	return {
		name,
		length: match[0].length,
		isSentence: /[.!?…—"”]\s*(?:\[\d+\])?$/.test(text)
	};
}
function isConversation(names, turns) {
	const speakers = new Set(names);
	const spoken = turns.filter((turn) => turn?.isSentence).length;
	return names.length >= 3 && speakers.size >= 2 && speakers.size < names.length && spoken >= names.length * .6;
}
/** A block for each turn where several stand in one. */
function turnLines(tree, block) {
	if (block.role !== "paragraph") return [block];
	const lines = linesOf(tree.text, block);
	if (lines.length < 2) return [block];
	const pieces = piecesFrom(lines, (line) => turnOf(tree, line) !== void 0);
	return pieces.length > 1 ? splitInto(block, pieces) : [block];
}
function speech(tree, block, { length }) {
	const words = trimmed(tree.text, {
		start: block.start + length,
		end: block.end
	});
	const spans = [{
		start: block.start,
		end: block.start + length,
		element: "speaker",
		attributes: {}
	}, {
		...words,
		element: "p",
		attributes: {}
	}];
	const turn = withSpans(block, spans);
	return turn.spans.length === block.spans.length + spans.length ? {
		...turn,
		role: "speech"
	} : block;
}
/** A paragraph between turns goes on with the one before it, unless it is a remark in brackets. */
function continues(tree, block) {
	return !/^[[(].*[\])]$/su.test(textIn(tree, block)) && block.hint === void 0 && /[.!?…"”]$/.test(textIn(tree, block));
}
function goingOn(turn, block) {
	const more = withSpans(block, [{
		start: block.start,
		end: block.end,
		element: "p",
		attributes: {}
	}]);
	return {
		...turn,
		end: block.end,
		spans: [...turn.spans, ...more.spans]
	};
}
// src/encode/transforms/structure.ts
/** Finds how the document is built: enclosures, and what stands at its head before the first paragraph of prose. */
function readStructure(tree) {
	let opening = true;
	const blocks = withLabels(tree);
	const children = blocks.flatMap((block, index) => {
		if (!isBody(block) || block.role !== "paragraph") {
			if (STRUCTURED.has(block.role)) opening = false;
			return [block];
		}
		if (isEnclosure(tree, blocks, index)) {
			opening = true;
			return [{
				...block,
				role: "enclosure"
			}];
		}
		if (opening && isHeadMatter(tree, block)) return headBlocks(tree, block);
		opening = false;
		return [block.hint === "heading" ? {
			...block,
			role: "head"
		} : block];
	});
	const structured = withAddress({
		...tree,
		children
	});
	return withFacts(structured, { kind: documentKind(structured) });
}
/** What is built in its own way; the head of the document ends before it. */
const STRUCTURED = /* @__PURE__ */ new Set([
	"item",
	"table",
	"verse",
	"speech"
]);
/** The blocks with each label that stands by itself, such as `SUBJECT`, joined to the value below it. */
function withLabels(tree) {
	const read = [];
	const children = tree.children.flatMap((block) => labelLines(tree, block));
	for (let i = 0; i < children.length; i++) {
		const block = children[i];
		const next = children[i + 1];
		if (!block) continue;
		if (block.role === "paragraph" && block.end - block.start <= 30 && isHeadLabel(textIn(tree, block)) && next?.role === "paragraph" && mayBeValue(textIn(tree, next))) {
			read.push({
				...joined$1(block, next),
				role: "memo-head"
			});
			i++;
		} else read.push(block);
	}
	return read;
}
/** A block that begins with a label in a line of its own: each such label with the lines below it. */
function labelLines(tree, block) {
	if (block.role !== "paragraph" || block.end - block.start > LONGEST_VALUE) return [block];
	const lines = linesOf(tree.text, block);
	const isLabel = lines.map((line) => line.end - line.start <= 30 && isHeadLabel(textIn(tree, line)));
	if (lines.length < 2 || lines.length > 40 || !isLabel[0]) return [block];
	return splitInto(block, piecesFrom(lines, (_, i) => isLabel[i] === true)).map((part) => isHeadLine(textIn(tree, part)) ? {
		...part,
		role: "memo-head"
	} : part);
}
const LONGEST_VALUE = 600;
/** A value is short, and no label itself. */
function mayBeValue(text) {
	return text.length <= LONGEST_VALUE && !isHeadLabel(text) && !isHeadLine(text) && !SALUTE.test(text);
}
/** An enclosure's heading stands by itself and has something after it. */
function isEnclosure(tree, blocks, index) {
	const block = blocks[index];
	const next = blocks[index + 1];
	return !!block && !!next && isBody(next) && ENCLOSURE.test(textIn(tree, block)) && !DISTRIBUTION.test(textIn(tree, block));
}
const LONGEST_HEAD_LINE = 90;
/** Short lines that do not end a sentence, or are of a known kind. */
function isHeadMatter(tree, block) {
	if (block.hint === "heading") return true;
	const lines = linesOf(tree.text, block).map((line) => textIn(tree, line));
	return lines.every((line) => headRole(line) !== void 0 || NUMBERED_LABEL.test(line) || line.length <= LONGEST_HEAD_LINE && !/[.!?;]$/.test(line) && !VALEDICTION.test(line) && lines.length < 8);
}
function headBlocks(tree, block) {
	const lines = splitIntoLines(tree, block).flatMap((line) => withoutNumber(tree, line));
	const read = [];
	for (const line of lines) {
		const role = block.hint === "heading" ? "head" : headRole(textIn(tree, line));
		const last = read.at(-1);
		if (!role && last?.role === "memo-head" && isIndented(tree, line)) read[read.length - 1] = joined$1(last, line);
		else read.push(role ? {
			...line,
			role
		} : line);
	}
	return read;
}
/** A line that is set in goes on with the one above it. */
function isIndented({ text }, { start }) {
	return /\n(?: {2,}|\t+)$/.test(text.slice(Math.max(0, start - 60), start));
}
const NUMBERED_LABEL = /^\d{1,6}\.(?=\s+(?:Subject|Subj|Ref|Reference|Re)\s*:)/i;
/** The number of a telegram may stand before its first label: `1803. Subject: ...`. */
function withoutNumber(tree, line) {
	const number = NUMBERED_LABEL.exec(textIn(tree, line))?.[0];
	if (number === void 0) return [line];
	const rest = trimmed(tree.text, {
		start: line.start + number.length,
		end: line.end
	});
	return splitInto(line, [{
		start: line.start,
		end: line.start + number.length
	}, rest]);
}
const LONGEST_TITLE = 400;
/** What a line of the head is, by its own words. */
function headRole(line) {
	if (line.length > LONGEST_TITLE) return void 0;
	if (isHeadLine(line)) return "memo-head";
	if (REFERENCE$1.test(line)) return "reference";
	if (SALUTE.test(line)) return "salute";
	if (/^\[stamp/i.test(line)) return "stamp";
	if (isDateline(line)) return "dateline";
	if (kindOf(line) && (line === line.toUpperCase() || line.split(/\s+/).length <= 2)) return "head";
	if (isNumberedTitle(line)) return "head";
}
/** The title that an edition gives, with its number before it, its note behind it, or both: `10. Letter From A to B[1]`. */
function isNumberedTitle(line) {
	const number = /^\d{1,4}\.\s+(?=\p{Lu})/u.exec(line)?.[0] ?? "";
	const note = /\[\d{1,3}\]$/.exec(line)?.[0] ?? "";
	const title = line.slice(number.length, line.length - note.length);
	if (/[.!?:;,]$/.test(title)) return false;
	return number !== "" && (note !== "" || isTitle(title)) ? true : note !== "" && isTitle(title);
}
/** A place and a day, and little else. */
function isDateline(line) {
	const [date] = datesIn(line, {
		start: 0,
		end: line.length
	});
	return date?.day === true && line.length - (date.end - date.start) <= 40 && !/[a-z]{3,} [a-z]{3,}/.test(line.replace(line.slice(date.start, date.end), ""));
}
/** Lines that nothing tells of, before the salute, are the address; elsewhere in the head they are headings if in capitals. */
function withAddress(tree) {
	const salute = tree.children.findIndex((block) => block.role === "salute");
	const firstProse = tree.children.findIndex((block) => block.role === "paragraph" && /[.!?]$/.test(textIn(tree, block)));
	return {
		...tree,
		children: tree.children.map((block, index) => {
			if (block.role !== "paragraph" || firstProse >= 0 && index >= firstProse) return block;
			if (index < salute) return {
				...block,
				role: "address"
			};
			const text = textIn(tree, block);
			return text === text.toUpperCase() && /\p{Lu}/u.test(text) && !/[[\]]/.test(text) ? {
				...block,
				role: "head"
			} : block;
		})
	};
}
/** The kind that the title names, or a heading, or the form of the document shows. */
function documentKind(tree) {
	for (const role of ["title", "head"]) {
		const block = tree.children.find((each) => each.role === role);
		const kind = block && kindOf(textIn(tree, block).replace(/^\d{1,4}\.\s+/, ""));
		if (kind) return kind;
	}
	if (tree.children.some((block) => block.role === "salute")) return "letter";
	return tree.children.some((block) => block.role === "memo-head") ? "memorandum" : "document";
}
// src/encode/transforms/tables.ts
/** Finds tables: lines that are parted by the same number of pipes or tabs, or into columns that stand under one another. */
function readTables(tree) {
	return mapBlocks(tree, (block) => {
		if (block.role !== "paragraph") return block;
		const lines = linesOf(tree.text, block);
		if (lines.length < 2 || lines.some((line) => isHeadLine(textIn(tree, line)))) return block;
		const rows = pipeRows(tree, lines) ?? tabRows(tree, lines) ?? columnRows(tree, lines);
		return rows ? tableBlock(tree, block, rows) : block;
	});
}
function tableBlock(tree, block, rows) {
	const ruled = rows[1] !== void 0 && isRule(textIn(tree, rows[1]));
	const spans = rows.flatMap((row, i) => [
		{
			start: row.start,
			end: row.end,
			element: "row",
			attributes: ruled && i === 0 ? { role: "label" } : {}
		},
		...row.cells.map((cell) => ({
			...cell,
			element: "cell",
			attributes: {}
		})),
		...row.cells.flatMap((cell) => delimiters(tree, cell, isRule(textIn(tree, row))))
	]);
	const table = withSpans({
		...block,
		spans: block.spans.filter((span) => span.element !== "lb")
	}, spans);
	if (table.spans.filter((span) => span.element === "row" || span.element === "cell").length < rows.length + rows.reduce((sum, row) => sum + row.cells.length, 0)) return block;
	const cols = Math.max(...rows.slice(0, 1e3).map((row) => row.cells.length));
	return {
		...table,
		role: "table",
		attributes: {
			rows: `${rows.length}`,
			cols: `${cols}`
		}
	};
}
/** The signs between cells are the transcriber's, not the document's. */
function delimiters(tree, cell, rule) {
	const attributes = { type: "editorial" };
	if (rule) return [{
		...cell,
		element: "pc",
		attributes
	}];
	return [...textIn(tree, cell).matchAll(/\|/g)].map(({ index }) => ({
		start: cell.start + index,
		end: cell.start + index + 1,
		element: "pc",
		attributes
	}));
}
function isRule(line) {
	return /^[|+:\s=-]*[-=]{2}[|+:\s=-]*$/.test(line);
}
/** Cells by pipes; a pipe belongs to the cell that it closes, one at the start of the line to the first. */
function pipeRows(tree, lines) {
	const rows = lines.map((line) => {
		const text = textIn(tree, line);
		const cells = [];
		let start = 0;
		for (let at = text.indexOf("|", 1); at >= 0; at = text.indexOf("|", at + 1)) {
			cells.push({
				start: line.start + start,
				end: line.start + at + 1
			});
			start = at + 1;
		}
		if (text.slice(start).trim() !== "") cells.push({
			start: line.start + start,
			end: line.end
		});
		return {
			...line,
			cells: cells.map((cell) => trimmed(tree.text, cell))
		};
	});
	const counts = rows.map((row) => row.cells.length);
	return counts.every((count) => count >= 2 && count === counts[0]) ? rows : void 0;
}
function tabRows(tree, lines) {
	const rows = lines.map((line) => rowBy(tree, line, /\t+/g));
	const count = rows[0]?.cells.length ?? 0;
	if (count < 2 || count === 2 && rows.length < 3) return void 0;
	return rows.every((row) => row.cells.length === count) ? rows : void 0;
}
/** Columns that are parted by two spaces or more, and begin or end under one another. */
function columnRows(tree, lines) {
	if (lines.length < 3) return void 0;
	const rows = lines.map((line) => rowBy(tree, line, / {2,}/g));
	const count = rows[0]?.cells.length ?? 0;
	if (count < 2 || rows.some((row) => row.cells.length !== count)) return void 0;
	for (let column = 1; column < count; column++) {
		const starts = rows.map((row) => columnOf(tree, row.start, row.cells[column]?.start ?? 0));
		const ends = rows.map((row) => columnOf(tree, row.start, row.cells[column]?.end ?? 0));
		if (!isAligned(starts) && !isAligned(ends)) return void 0;
	}
	return rows;
}
function rowBy(tree, line, delimiter) {
	const cells = [];
	let start = line.start;
	for (const match of textIn(tree, line).matchAll(delimiter)) {
		cells.push({
			start,
			end: line.start + match.index
		});
		start = line.start + match.index + match[0].length;
	}
	return {
		...line,
		cells: [...cells, {
			start,
			end: line.end
		}]
	};
}
/** How far from the margin a place stands; the line's indentation counts. */
function columnOf({ text }, lineStart, at) {
	let start = lineStart;
	while (start > 0 && text[start - 1] === " ") start--;
	return at - start;
}
function isAligned(columns) {
	const [first = 0] = columns;
	return columns.filter((each) => Math.abs(each - first) <= 1).length >= columns.length * .8;
}
// src/encode/transforms/verse.ts
/** Finds verse: four lines or more that begin with capitals, are of like length and rhyme. Without rhyme lines stay prose. */
function readVerse(tree) {
	return mapBlocks(tree, (block) => {
		if (block.role !== "paragraph") return block;
		const lines = linesOf(tree.text, block);
		return isVerse(lines.map((line) => textIn(tree, line))) ? verseBlock(block, lines) : block;
	});
}
function verseBlock(block, lines) {
	const spans = lines.map((line) => ({
		...line,
		element: "l",
		attributes: {}
	}));
	const verse = withSpans({
		...block,
		spans: block.spans.filter((span) => span.element !== "lb")
	}, spans);
	return verse.spans.filter((span) => span.element === "l").length === lines.length ? {
		...verse,
		role: "verse"
	} : block;
}
const LONGEST_LINE = 70;
function isVerse(lines) {
	if (lines.length < 4 || lines.length > 200) return false;
	if (lines.some((line) => line.length > LONGEST_LINE || /\d|:\s|\||\t|[\p{L}]{2}@/u.test(line))) return false;
	if (lines.filter((line) => /^["“„«(]?\p{Lu}/u.test(line)).length < lines.length * .9) return false;
	if (lines.filter((line) => line.split(/\s+/).length >= 3).length < lines.length) return false;
	const rhyming = lines.filter((line, i) => [
		1,
		2,
		3
	].some((far) => rhyme(line, lines[i - far]) || rhyme(line, lines[i + far])));
	const ends = lines.filter((line) => /[.,;:!?…”"]$/.test(line)).length;
	return rhyming.length >= lines.length * .5 && ends >= lines.length * .4;
}
/** Whether two lines end alike, and not with the same word. */
function rhyme(a, b) {
	const first = lastWord(a);
	const second = lastWord(b ?? "");
	if (first.length < 2 || second.length < 2 || first === second) return false;
	const ending = endingOf(first);
	return ending.length >= 2 && ending === endingOf(second);
}
/** A word from its last vowel that counts; a mute e at the end does not. */
function endingOf(word) {
	return /[aeiouyäöüéèаеиоуыэюяё]+[^aeiouyäöüéèаеиоуыэюяё]*e?$/u.exec(word)?.[0] ?? "";
}
function lastWord(line) {
	return /(\p{L}+)\P{L}*$/u.exec(line.toLowerCase())?.[1] ?? "";
}
// src/encode/processor.ts
/** The knowledge that a project's authority files give. */
function knowledgeOf(authority, schemaHref) {
	return {
		authority,
		matcher: matcherOf(authority),
		schemaHref
	};
}
/** The processor for one format: a parser, transforms that each know one thing, and a compiler to TEI. */
function processorFor(format, knowledge) {
	return unified().use(parser, PARSERS[format]).use(step(readPage)).use(step(readPageBreaks)).use(step(readFootnotes)).use(step(readCitation)).use(step(readTables)).use(step(readVerse)).use(step(readSpeeches)).use(step(readLists)).use(step(readStructure)).use(step(readMarginalia)).use(step(readCloser)).use(step(readBareSignatures)).use(step(readHeadings)).use(step(readBrackets)).use(step((tree, file) => readNames(tree, file, knowledge.matcher))).use(step((tree) => readReferences(tree, knowledge.authority))).use(step(readDates)).use(step(readSignatures)).use(compiler, knowledge);
}
const PARSERS = {
	text: parseText,
	html: parseHtml
};
const parser = function(read) {
	this.parser = (document) => read(document);
};
/** A plugin of its own for each transform: unified runs one plugin once. */
function step(change) {
	return () => change;
}
const compiler = function(knowledge) {
	this.compiler = (tree) => compile$1(tree, knowledge);
};
// src/encode/index.ts
/** Transcriptions to TEI P5. A transcription that cannot be encoded whole gives no document. */
const encode$1 = async (input, { engines, host }) => {
	const { value: validators, diagnostics: obstacles } = await schemasFor(input.schemas ?? [], {
		engines,
		host
	});
	if (hasErrors(obstacles)) return {
		value: [],
		diagnostics: obstacles
	};
	const authority = readAuthority(input.authority, engines.xml);
	const knowledge = knowledgeOf(authority.value, input.schemaHref);
	const diagnostics = [...obstacles, ...authority.diagnostics];
	const documents = [];
	for (const source of input.transcriptions) {
		const format = input.from ?? FORMATS[suffixOf(source.path)];
		const refused = refusal(source, format);
		if (refused || !format) {
			diagnostics.push(...refused ? [refused] : []);
			continue;
		}
		const processor = processorFor(format, knowledge);
		const file = new VFile({
			path: source.path,
			value: source.text
		});
		const tree = await processor.run(processor.parse(file), file);
		const compiled = processor.stringify(tree, file);
		const faults = await checkAll({
			tree,
			compiled,
			path: source.path
		}, validators, engines);
		const said = [...file.data.diagnostics ?? [], ...faults];
		diagnostics.push(...said);
		if (hasErrors(said)) continue;
		const explanation = input.explained ? explain(tree, compiled.root, said) : void 0;
		documents.push({
			path: source.path,
			tei: compiled.text,
			...explanation && { explanation }
		});
	}
	return {
		value: documents,
		diagnostics
	};
};
/** The formats by suffix. */
const FORMATS = {
	".txt": "text",
	".html": "html",
	".htm": "html"
};
function refusal(source, format) {
	if (!format) {
		const message = `the suffix of \`${source.path}\` tells no format; ${Object.keys(FORMATS).join(", ")} are read, or \`--from\` names one`;
		return diagnostic("encode/unknown-format", source.path, message, { expected: Object.keys(FORMATS) });
	}
	if (source.text.trim() === "") return diagnostic("encode/empty", source.path, "the transcription holds no text");
	return forbiddenCharacter(source);
}
/** What XML 1.0 2.2 does not count as a character cannot be carried into TEI, and may not be dropped in silence. */
function forbiddenCharacter(source) {
	const match = /[\0-\x08\x0b\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.exec(source.text);
	if (!match) return void 0;
	const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
	const message = `the character ${name} may not stand in XML; take it out of the transcription or say there what it stands for`;
	const range = {
		start: match.index,
		end: match.index + match[0].length
	};
	return diagnostic("encode/character-not-allowed", source.path, message, {
		range,
		actual: name
	});
}
// src/engines/relaxng/datatypes.ts
/** The types of XML Schema Part 2, and two of XPath, by name: their numbers in `assembly/datatypes/types.ts`. */
const XSD_TYPES = numbered$1("string normalizedString token language Name NCName NMTOKEN NMTOKENS ID IDREF IDREFS ENTITY ENTITIES QName NOTATION anyURI boolean decimal integer nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger long int short byte unsignedLong unsignedInt unsignedShort unsignedByte float double duration dateTime time date gYearMonth gYear gMonthDay gDay gMonth hexBinary base64Binary untypedAtomic anyAtomicType", 2);
/** The types of the library without an address (RELAX NG 6.2.9). */
const BUILTIN_TYPES = numbered$1("string token", 0);
/** The params of the types by name: the numbers of facets in `assembly/datatypes/facets.ts`. */
const FACETS = numbered$1("length minLength maxLength pattern minInclusive maxInclusive minExclusive maxExclusive totalDigits fractionDigits", 0);
function numbered$1(names, first) {
	return Object.fromEntries(names.split(" ").map((name, index) => [name, first + index]));
}
/** What is wrong with a param, in words; the code and the offset in UTF-8 are those that the module gives. */
function describeFacetFault(code, offset, param) {
	const words = FACET_FAULTS[code - 1] ?? "the value is not one it may have";
	const rest = new TextDecoder().decode(new TextEncoder().encode(param.value).slice(offset));
	const where = code > LAST_PLAIN_FAULT && rest !== "" ? ` at \`${rest}\`` : "";
	return `param \`${param.name}\` may not be \`${param.value}\`: ${words}${where}`;
}
/** Faults up to this number are not those of a regular expression. */
const LAST_PLAIN_FAULT = 4;
/** In the order of `FacetError` in `assembly/datatypes/facet-errors.ts`. */
const FACET_FAULTS = [
	"there is no such param",
	"the type has no such param",
	"the value is not one it may have",
	"only `pattern` may be given more than once",
	"a parenthesis has no partner",
	"a quantifier must follow what it repeats",
	"a quantifier is `{n}`, `{n,}` or `{n,m}` with the lower number first",
	"`\\` has no meaning before this character",
	"there is no such category or block of characters",
	"a character class needs `]`, and something before it",
	"a range of characters goes from the lower to the higher one",
	"a bracket or brace needs `\\` before it",
	"the expression is too large"
];
/** Whether a type is one of dates and times; a choice of them is best spoken of as one. */
function isTemporalType(type) {
	return type === "dateTime" || type === "time" || type === "date" || type.startsWith("g");
}
/** What a datatype takes, in words for an editor, with an example where one helps. */
function describeDatatype(type, params) {
	const known = params.filter(({ name }) => name === "pattern").map(({ value }) => value).map((each) => KNOWN_PATTERNS[each] ?? `text that matches the pattern \`${each}\``);
	return [
		known.length > 0 && type !== "anyURI" ? known.join(" and ") : typeWords(type, params),
		...boundWords(type, params),
		...lengthWords(type, params),
		...digitWords(params)
	].join(" ");
}
/** The words for a type; those of a whole number leave its range to the bounds, where there are any. */
function typeWords(type, params) {
	const words = TYPE_WORDS[type] ?? `a value of ${type}`;
	return words.startsWith(WHOLE) && params.some(({ name }) => /^m(?:in|ax)[IE]/.test(name)) ? WHOLE : words;
}
function param(params, name) {
	return params.find((each) => each.name === name)?.value.trim();
}
function boundWords(type, params) {
	const above = param(params, "minExclusive");
	const below = param(params, "maxExclusive");
	const ownLeast = params.some(({ name }) => /^m(?:in|ax)[IE]/.test(name)) && above === void 0 ? OWN_LEAST[type] : void 0;
	const least = param(params, "minInclusive") ?? ownLeast;
	const most = param(params, "maxInclusive");
	if (least !== void 0 && most !== void 0) return [`from ${least} to ${most}`];
	return [
		...least === void 0 ? [] : [`from ${least} on`],
		...most === void 0 ? [] : [`up to ${most}`],
		...above === void 0 ? [] : [`above ${above}`],
		...below === void 0 ? [] : [`below ${below}`]
	];
}
/** Where the whole numbers of a type begin, if that is near. */
const OWN_LEAST = {
	nonNegativeInteger: "0",
	positiveInteger: "1",
	unsignedLong: "0",
	unsignedInt: "0",
	unsignedShort: "0",
	unsignedByte: "0"
};
function lengthWords(type, params) {
	const unit = type.endsWith("Binary") ? "byte" : /^(?:NMTOKENS|IDREFS|ENTITIES)$/.test(type) ? "word" : "character";
	const counted = (count) => `${count} ${unit}${count === "1" ? "" : "s"}`;
	const exact = param(params, "length");
	const least = param(params, "minLength");
	const most = param(params, "maxLength");
	if (exact !== void 0) return [`of ${counted(exact)}`];
	if (least !== void 0 && most !== void 0) return [`of ${least} to ${counted(most)}`];
	if (least !== void 0) return [`of ${counted(least)} or more`];
	return most === void 0 ? [] : [`of at most ${counted(most)}`];
}
function digitWords(params) {
	const total = param(params, "totalDigits");
	const fraction = param(params, "fractionDigits");
	return [...total === void 0 ? [] : [`with at most ${total} digits`], ...fraction === void 0 ? [] : [`with at most ${fraction} digits after the point`]];
}
const WHOLE = "a whole number";
const NAME$1 = "a name that begins with a letter and has no spaces";
const NO_COLON = "a name that begins with a letter and has no spaces or colons";
const NUMBER = "a number such as 12 or 2.5";
const TYPE_WORDS = {
	string: "any text",
	normalizedString: "any text",
	token: "any text",
	untypedAtomic: "any text",
	anyAtomicType: "any text",
	language: "a language code such as `en` or `de-CH`",
	Name: NAME$1,
	NCName: NO_COLON,
	NMTOKEN: "one word without spaces, of letters, digits, `.`, `-`, `_` and `:`",
	NMTOKENS: "words of letters, digits, `.`, `-`, `_` and `:`, with spaces between them",
	ID: NO_COLON,
	IDREF: "the `xml:id` of an element",
	IDREFS: "the `xml:id`s of elements, with spaces between them",
	ENTITY: "the name of an unparsed entity that the document declares",
	ENTITIES: "names of unparsed entities that the document declares",
	QName: "a name, whose prefix, if it has one, is declared",
	NOTATION: "the name of a notation, whose prefix, if it has one, is declared",
	anyURI: "an address such as `#p1` or `https://example.org/`",
	boolean: "`true` or `false`",
	decimal: NUMBER,
	integer: WHOLE,
	nonPositiveInteger: `${WHOLE} not above 0`,
	negativeInteger: `${WHOLE} below 0`,
	nonNegativeInteger: `${WHOLE} from 0 on`,
	positiveInteger: `${WHOLE} from 1 on`,
	long: `${WHOLE} from -9223372036854775808 to 9223372036854775807`,
	int: `${WHOLE} from -2147483648 to 2147483647`,
	short: `${WHOLE} from -32768 to 32767`,
	byte: `${WHOLE} from -128 to 127`,
	unsignedLong: `${WHOLE} from 0 to 18446744073709551615`,
	unsignedInt: `${WHOLE} from 0 to 4294967295`,
	unsignedShort: `${WHOLE} from 0 to 65535`,
	unsignedByte: `${WHOLE} from 0 to 255`,
	float: NUMBER,
	double: NUMBER,
	duration: "a duration such as P3D",
	dateTime: "a date with a time such as 1969-03-26T20:10:00Z",
	time: "a time such as 20:10:00",
	date: "a date such as 1955-04-19",
	gYearMonth: "a month such as 1955-04",
	gYear: "a year such as 1955",
	gMonthDay: "a day without a year such as --04-19",
	gDay: "a day of any month such as ---19",
	gMonth: "a month without a year such as --04",
	hexBinary: "an even number of hexadecimal digits",
	base64Binary: "bytes in base64"
};
const WORD = "one word without spaces";
/** The patterns that the TEI's datatypes use, in words. */
const KNOWN_PATTERNS = {
	"\\S+": WORD,
	"[^\\p{C}\\p{Z}]+": WORD,
	"(\\p{L}|\\p{N}|\\p{P}|\\p{S})+": WORD,
	"[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+": WORD,
	"(\\-?[\\d]+/\\-?[\\d]+)": "a fraction such as 1/2",
	"(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?(,-?[0-9]+(\\.[0-9]+)?)?)": "a point such as `10,25`",
	"[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)": "a length such as `12mm`",
	"[\\d]+(\\.[\\d]+){0,2}": "a version such as `1.2.0`",
	"[\\d]+[a-z]*[\\d]*(\\.[\\d]+[a-z]*[\\d]*){0,3}": "a version such as `1.2.0`",
	"[0-9.,DHMPRSTWYZ/:+\\-]+": "a date or a time as ISO 8601 writes it",
	"[^/\\s]+:\\S*": "an address that begins with a prefix such as `psn:MM`"
};
/** Why a text is no value of a type, where that can be said in a few words. */
function explainWrongValue(type, value) {
	const text = value.trim().replace(/[ \t\r\n]+/g, " ");
	if (text === "") return "the value is empty";
	if (isTemporalType(type)) return explainTemporal(type, text);
	return SLIPS.find(({ types, form }) => types.test(type) && form.test(text))?.words;
}
function explainTemporal(type, text) {
	return GENERAL_DATE_SLIPS.find(({ form }) => form.test(text))?.words ?? explainDay(type, text) ?? explainTime(text);
}
/** What is wrong with a month or a day that has two digits. */
function explainDay(type, text) {
	const parts = /^(?<year>-?\d{4,})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?|^--(?<m>\d\d)(?:-(?<d>\d\d))?|^---(?<only>\d\d)/.exec(text)?.groups;
	if (!parts || type === "time") return void 0;
	const month = parts.month ?? parts.m;
	const day = parts.day ?? parts.d ?? parts.only;
	if (month !== void 0 && (Number(month) < 1 || Number(month) > 12)) return `month ${month} does not exist`;
	if (day === void 0 || Number(day) >= 1 && Number(day) <= lastDay(parts.year, month)) return void 0;
	return `day ${day} does not exist in ${[month === void 0 ? "any month" : `${MONTHS[Number(month) - 1]}`, ...parts.year === void 0 ? [] : [parts.year]].join(" ")}`;
}
/** The last day of a month; without a year that of a leap year. Years before 1 are counted without a year 0. */
function lastDay(year = "2000", month = "01") {
	const astronomical = year.startsWith("-") ? BigInt(year) + 1n : BigInt(year);
	const inCycle = Number((astronomical % 400n + 400n) % 400n);
	return new Date(Date.UTC(2e3 + inCycle, Number(month), 0)).getUTCDate();
}
function explainTime(text) {
	const [, hour, minute, second] = /(?:^|T)(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
	if (hour === void 0 || minute === void 0) return void 0;
	if (second === void 0) return `a time has seconds: write \`${hour}:${minute}:00\``;
	if (Number(hour) > 24 || hour === "24" && `${minute}${second}` !== "0000") return `hour ${hour} does not exist`;
	if (Number(minute) > 59) return `minute ${minute} does not exist`;
	if (Number(second) > 59) return `second ${second} does not exist`;
	return /[-+]\d\d:\d\d$/.test(text) ? "a time zone is at most 14:00 ahead or behind" : void 0;
}
const MONTHS = "January February March April May June July August September October November December".split(" ");
const GENERAL_DATE_SLIPS = [
	{
		form: /^-?0{4,}(?!\d)/,
		words: "there is no year 0000; the year before 0001 is -0001"
	},
	{
		form: /^\d{1,2}[./]\d{1,2}[./]\d+/,
		words: "a date is written year first, as in 1955-04-19"
	},
	{
		form: /^-?\d{1,3}(?:-|$)(?!\d\d-\d{4})/,
		words: "a year has four digits, as in 0955"
	},
	{
		form: /^-?0\d{4,}/,
		words: "a year of more than four digits does not begin with 0"
	},
	{
		form: /^\d{4}-(?:\d(?!\d)|\d\d-\d(?!\d))/,
		words: "months and days have two digits, as in 1955-04-09"
	}
];
const INTEGERS = /nteger$|^(?:unsigned)?(?:long|int|short|byte)$/i;
const NUMBERS = /nteger$|^(?:unsigned)?(?:long|int|short|byte)$|^(?:decimal|float|double)$/i;
const NAMES = /^(?:Name|NCName|ID|IDREF|QName)$/;
const SLIPS = [
	{
		types: NUMBERS,
		form: /^[-+]?\d+,\d+$/,
		words: "the sign before the fraction is a point, not a comma"
	},
	{
		types: NUMBERS,
		form: /^[-+]?\d{1,3}(?:[ '’]\d{3})+$/,
		words: "digits are written without spaces between them"
	},
	{
		types: INTEGERS,
		form: /^[-+]?\d*\.\d*$/,
		words: "a whole number has no point"
	},
	{
		types: NUMBERS,
		form: /\p{L}/u,
		words: "a number is written in digits"
	},
	{
		types: NAMES,
		form: / /,
		words: "a name has no spaces"
	},
	{
		types: NAMES,
		form: /^[-.\d]/,
		words: "a name does not begin with a digit, `-` or `.`"
	},
	{
		types: /^(?:NCName|ID|IDREF)$/,
		form: /:/,
		words: "a name has no colon here"
	},
	{
		types: /^NMTOKEN$/,
		form: / /,
		words: "a space is not allowed here"
	},
	{
		types: /^language$/,
		form: /_/,
		words: "parts of a language code are joined by `-`, not by `_`"
	},
	{
		types: /^language$/,
		form: /[A-Za-z0-9]{9}/,
		words: "a part of a language code has at most eight characters"
	},
	{
		types: /^boolean$/,
		form: /^(?:true|yes|ja|oui)$/i,
		words: "write `true`"
	},
	{
		types: /^boolean$/,
		form: /^(?:false|no|nein|non)$/i,
		words: "write `false`"
	},
	{
		types: /^anyURI$/,
		form: /%(?![0-9A-Fa-f]{2})/,
		words: "`%` stands before two hexadecimal digits; write `%25` for it"
	},
	{
		types: /^anyURI$/,
		form: /#.*#/,
		words: "an address has one `#` only"
	},
	{
		types: /^anyURI$/,
		form: /^[A-Za-z][A-Za-z0-9+.-]*:(?:#|$)/,
		words: "nothing follows the colon"
	},
	{
		types: /^anyURI$/,
		form: /^[^/?#]*:/,
		words: "what stands before the first colon is not the name of a scheme"
	},
	{
		types: /^duration$/,
		form: /^-?[^-P]/,
		words: "a duration begins with `P`, as in P3D"
	},
	{
		types: /^duration$/,
		form: /W/,
		words: "weeks are written as days, as in P14D"
	},
	{
		types: /^duration$/,
		form: /T$/,
		words: "hours, minutes or seconds follow `T`"
	},
	{
		types: /^duration$/,
		form: /^-?P$/,
		words: "at least one number with its unit follows `P`"
	},
	{
		types: /^duration$/,
		form: /^-?P[^T]*[HS]/,
		words: "`T` stands before hours, minutes and seconds"
	}
];
// src/engines/relaxng/machine.ts
/** A new instance of the module, with memory of its own. */
async function instantiate(wasm) {
	const { instance } = await WebAssembly.instantiate(wasm, { env: { abort } });
	const module = instance.exports;
	module.begin();
	return module;
}
/** The module found itself in a state that cannot be: a fault of ours. */
function abort(_message, _file, line, column) {
	throw new Error(`the RELAX NG module stopped at ${line}:${column}`);
}
/** Gives bytes to a module for the time of a call. */
function withBytes(module, bytes, use) {
	const address = module.allocate(bytes.length);
	new Uint8Array(module.memory.buffer, address, bytes.length).set(bytes);
	const result = use(address);
	module.release(address);
	return result;
}
/** The names of a module, each with its number; no namespace is number 0. */
function namesOf(module) {
	const namespaces = /* @__PURE__ */ new Map([["", 0]]);
	const names = /* @__PURE__ */ new Map();
	const namespace = (uri) => intern(namespaces, uri, () => namespaces.size);
	return {
		namespace,
		name: (uri, local) => intern(names, `${local} ${uri}`, () => module.newName(namespace(uri)))
	};
}
function intern(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
// src/engines/relaxng/datatype-feed.ts
/** The datatypes of a module: each is made once, and found wrong where it is. */
function datatypesOf(module, names) {
	const made = /* @__PURE__ */ new Map();
	const make = (library, type, params) => {
		const key = JSON.stringify([
			library,
			type,
			params.map(({ name, value }) => [name, value])
		]);
		const known = made.get(key) ?? newDatatype(module, {
			library,
			type,
			params
		});
		made.set(key, known);
		return known;
	};
	const valueFor = (library, type, value, namespaces) => {
		const { handle } = make(library, type, []);
		const name = QNAMES.has(type) ? nameOf$1(value, namespaces) : void 0;
		if (!name) return withText(module, value, (text, length) => module.newValue(handle, text, length));
		const namespace = names.namespace(name.uri);
		return withText(module, name.local, (text, length) => module.newQNameValue(handle, namespace, text, length));
	};
	return {
		datatype: (library, type, params) => make(library, type, params).handle,
		value: valueFor,
		checkDatatype: (library, type, params) => make(library, type, params).fault,
		checkValue: (library, type, value, namespaces) => valueFor(library, type, value, namespaces) === 0 ? `\`${value}\` is no value of the type \`${type}\`` : void 0
	};
}
function newDatatype(module, { library, type, params }) {
	const handle = module.newDatatype((library === "" ? BUILTIN_TYPES : XSD_TYPES)[type] ?? -1);
	if (handle === 0) return {
		handle,
		fault: `there is no type \`${type}\``
	};
	for (const param of params) {
		const code = withText(module, param.value, (text, length) => module.addFacet(handle, FACETS[param.name] ?? -1, text, length));
		if (code !== 0) return {
			handle,
			fault: describeFacetFault(code, module.addFacetErrorOffset(), param)
		};
	}
	return {
		handle,
		fault: void 0
	};
}
const QNAMES = /* @__PURE__ */ new Set(["QName", "NOTATION"]);
/** The namespace and local part of a name as the schema has it in scope; undefined where its prefix is not bound. */
function nameOf$1(value, namespaces) {
	const [prefix = "", local] = value.trim().split(":");
	if (local === void 0) return {
		uri: namespaces[""] ?? "",
		local: prefix
	};
	const uri = namespaces[prefix];
	return uri === void 0 ? void 0 : {
		uri,
		local
	};
}
function withText(module, value, use) {
	const bytes = new TextEncoder().encode(value);
	return withBytes(module, bytes, (text) => use(text, bytes.length));
}
// src/engines/relaxng/feed.ts
/** The feed of a module. The names and strings of one XML engine only grow, so each is handed over once. */
function feedOf(module, names, speller, known = (name) => name) {
	let source = [];
	let namesKnown = 0;
	let stringsKnown = 0;
	const asked = /* @__PURE__ */ new Set();
	const validate = ({ words, bytes }) => withBytes(module, new Uint8Array(words.buffer, words.byteOffset, words.byteLength), (at) => withBytes(module, bytes, (start) => module.validate(at, words.length, start)));
	/** Tells the module what the unknown elements of the last run were probably meant to be; gives whether it learnt something. */
	const tellMeant = (table, count) => {
		let learnt = false;
		for (let i = 0; i < count; i += SLIP_WORDS) {
			if (module.slipAt(i) !== ELEMENT_UNKNOWN) continue;
			const name = table.names[table.words[module.slipAt(i + 1) + 1] ?? 0];
			if (!name || asked.has(name)) continue;
			asked.add(name);
			const { uri, local } = known(name);
			const meant = speller.meant({
				uri,
				local
			});
			if (meant === void 0) continue;
			module.setMeant(names.name(uri, local), names.name(uri, meant));
			learnt = true;
		}
		return learnt;
	};
	return { run: (table) => {
		if (table.names !== source) {
			source = table.names;
			namesKnown = 0;
			stringsKnown = 0;
		}
		for (; namesKnown < table.names.length; namesKnown++) {
			const name = table.names[namesKnown];
			if (!name) continue;
			const { uri, local } = known(name);
			module.mapName(namesKnown, names.name(uri, local));
		}
		for (; stringsKnown < table.strings.length; stringsKnown++) mapString(module, names, {
			string: table.strings[stringsKnown] ?? "",
			number: stringsKnown
		});
		module.clearEntities();
		for (const name of table.unparsed) module.declareEntity(name);
		const count = validate(table);
		return tellMeant(table, count) ? validate(table) : count;
	} };
}
/** How many numbers a slip has, and the kind of an element that the schema does not have; as in `assembly/slips.ts`. */
const SLIP_WORDS = 4;
const ELEMENT_UNKNOWN = 3;
/** A string may be a prefix or a namespace: the module is told what it is as either. */
function mapString(module, names, { string, number }) {
	const bytes = new TextEncoder().encode(string);
	const text = module.allocate(bytes.length);
	new Uint8Array(module.memory.buffer, text, bytes.length).set(bytes);
	module.mapString(number, text, bytes.length, names.namespace(string));
}
/** The kinds of rows, which `assembly/rows.ts` knows too; what follows each is told beside it. */
const ROW = {
	notAllowed: 0,
	empty: 1,
	text: 2,
	/** Two patterns. */
	choice: 3,
	group: 4,
	interleave: 5,
	/** A pattern. */
	oneOrMore: 6,
	list: 7,
	/** A name class, a pattern, documentation. */
	attribute: 8,
	/** A type, and a pattern that is excepted. */
	data: 9,
	/** A type, the value, namespaces. */
	value: 10,
	/** The index of an element. */
	element: 11,
	/** A namespace and a local name. */
	name: 12,
	/** A name class that is excepted. */
	anyName: 13,
	/** A namespace, and a name class that is excepted. */
	nsName: 14,
	/** Two name classes. */
	nameChoice: 15
};
/** The rows of a grammar; each pattern, name class, type and string is there once. */
function pack(grammar) {
	const strings = new Numbering();
	const types = new Numbering();
	const scopes = new Numbering();
	const numbers = /* @__PURE__ */ new Map();
	const rows = [];
	const text = (value) => value === void 0 ? -1 : strings.numberOf(value);
	const pairs = (all) => all.flatMap(([name, value]) => [text(name), text(value)]);
	const row = (key, kind, ...held) => {
		const number = rows.length / 4;
		const [a = -1, b = -1, c = -1] = held;
		rows.push(kind, a, b, c);
		numbers.set(key, number);
		return number;
	};
	const name = (each) => numbers.get(each) ?? nameRow(each);
	const nameRow = (each) => {
		switch (each.kind) {
			case "name": return row(each, ROW.name, text(each.uri), text(each.local));
			case "anyName": return row(each, ROW.anyName, each.except ? name(each.except) : -1);
			case "nsName": return row(each, ROW.nsName, text(each.uri), each.except ? name(each.except) : -1);
			case "choice": return row(each, ROW.nameChoice, name(each.left), name(each.right));
		}
	};
	const pattern = (each) => numbers.get(each) ?? patternRow(each);
	const patternRow = (each) => {
		switch (each.kind) {
			case "notAllowed":
			case "empty":
			case "text": return row(each, ROW[each.kind]);
			case "choice":
			case "group":
			case "interleave": return row(each, ROW[each.kind], pattern(each.left), pattern(each.right));
			case "oneOrMore":
			case "list": return row(each, ROW[each.kind], pattern(each.pattern));
			case "attribute": return row(each, ROW.attribute, name(each.name), pattern(each.pattern), text(each.documentation));
			case "data": {
				const params = pairs(each.params.map((param) => [param.name, param.value]));
				const type = types.numberOf(JSON.stringify([
					text(each.library),
					text(each.type),
					...params
				]));
				return row(each, ROW.data, type, each.except ? pattern(each.except) : -1);
			}
			case "value": {
				const type = types.numberOf(JSON.stringify([text(each.library), text(each.type)]));
				const scope = scopes.numberOf(JSON.stringify(pairs(Object.entries(each.namespaces))));
				return row(each, ROW.value, type, text(each.value), scope);
			}
			case "element": return row(each, ROW.element, each.index);
		}
	};
	const elements = grammar.elements.flatMap(({ name: names, content, documentation, place: { path, range } }) => [
		name(names),
		pattern(content),
		text(documentation),
		text(path),
		range.start,
		range.end
	]);
	const start = pattern(grammar.start);
	const lists = (all) => all.values.map((each) => JSON.parse(each));
	return {
		strings: strings.values,
		rows,
		types: lists(types),
		scopes: lists(scopes),
		elements,
		start
	};
}
/** Values, each with a number. */
var Numbering = class {
	#numbers = /* @__PURE__ */ new Map();
	numberOf(value) {
		const known = this.#numbers.get(value) ?? this.#numbers.size;
		this.#numbers.set(value, known);
		return known;
	}
	get values() {
		return [...this.#numbers.keys()];
	}
};
// src/engines/relaxng/unpacked.ts
/** The grammar that was packed. Its patterns are made when they are looked at: a schema that fits needs none of them. */
function unpack(packed) {
	const { elements, start } = packed;
	const making = {
		packed,
		patterns: [],
		names: []
	};
	const definitions = [];
	for (let at = 0; at < elements.length; at += 6) definitions.push(definitionOf(making, at));
	return {
		get start() {
			return patternAt(making, start);
		},
		elements: definitions
	};
}
function definitionOf(making, at) {
	const [name = 0, content = 0, documentation = -1, path = 0, start = 0, end = 0] = making.packed.elements.slice(at, at + 6);
	return {
		name: nameAt$1(making, name),
		get content() {
			return patternAt(making, content);
		},
		place: {
			path: textAt(making, path),
			range: {
				start,
				end
			}
		},
		...documentation !== -1 && { documentation: textAt(making, documentation) }
	};
}
function nameAt$1(making, row) {
	const made = making.names[row] ?? makeName(making, row);
	making.names[row] = made;
	return made;
}
function makeName(making, row) {
	const [kind, a = -1, b = -1] = rowAt(making, row);
	switch (kind) {
		case ROW.name: return {
			kind: "name",
			uri: textAt(making, a),
			local: textAt(making, b)
		};
		case ROW.anyName: return a === -1 ? { kind: "anyName" } : {
			kind: "anyName",
			except: nameAt$1(making, a)
		};
		case ROW.nsName: {
			const uri = textAt(making, a);
			return b === -1 ? {
				kind: "nsName",
				uri
			} : {
				kind: "nsName",
				uri,
				except: nameAt$1(making, b)
			};
		}
		case ROW.nameChoice: return {
			kind: "choice",
			left: nameAt$1(making, a),
			right: nameAt$1(making, b)
		};
		default: throw new Error(`row ${row} of a packed grammar is no name class`);
	}
}
function patternAt(making, row) {
	const made = making.patterns[row] ?? makePattern(making, row);
	making.patterns[row] = made;
	return made;
}
function makePattern(making, row) {
	const [kind, a = -1, b = -1, c = -1] = rowAt(making, row);
	switch (kind) {
		case ROW.notAllowed: return { kind: "notAllowed" };
		case ROW.empty: return { kind: "empty" };
		case ROW.text: return { kind: "text" };
		case ROW.choice: return {
			kind: "choice",
			left: patternAt(making, a),
			right: patternAt(making, b)
		};
		case ROW.group: return {
			kind: "group",
			left: patternAt(making, a),
			right: patternAt(making, b)
		};
		case ROW.interleave: return {
			kind: "interleave",
			left: patternAt(making, a),
			right: patternAt(making, b)
		};
		case ROW.oneOrMore: return {
			kind: "oneOrMore",
			pattern: patternAt(making, a)
		};
		case ROW.list: return {
			kind: "list",
			pattern: patternAt(making, a)
		};
		case ROW.attribute: {
			const documentation = c === -1 ? {} : { documentation: textAt(making, c) };
			return {
				kind: "attribute",
				name: nameAt$1(making, a),
				pattern: patternAt(making, b),
				...documentation
			};
		}
		case ROW.data: return makeData(making, a, b);
		case ROW.value: return makeValue(making, {
			type: a,
			value: b,
			scope: c
		});
		case ROW.element: return {
			kind: "element",
			index: a
		};
		default: throw new Error(`row ${row} of a packed grammar is no pattern`);
	}
}
function makeData(making, type, except) {
	const [library = "", name = "", ...params] = textsIn(making, making.packed.types[type]);
	return {
		kind: "data",
		library,
		type: name,
		params: pairsOf(params).map(([each, value]) => ({
			name: each,
			value
		})),
		...except !== -1 && { except: patternAt(making, except) }
	};
}
function makeValue(making, { type, value, scope }) {
	const [library = "", name = ""] = textsIn(making, making.packed.types[type]);
	const namespaces = Object.fromEntries(pairsOf(textsIn(making, making.packed.scopes[scope])));
	return {
		kind: "value",
		library,
		type: name,
		value: textAt(making, value),
		namespaces
	};
}
function rowAt({ packed }, row) {
	return packed.rows.slice(row * 4, (row + 1) * 4);
}
function textAt({ packed }, string) {
	return packed.strings[string] ?? "";
}
function textsIn(making, strings = []) {
	return strings.map((each) => textAt(making, each));
}
/** Texts by twos. */
function pairsOf(texts) {
	return texts.flatMap((each, i) => i % 2 === 0 ? [[each, texts[i + 1] ?? ""]] : []);
}
// src/engines/relaxng/hand-over.ts
/** Hands a grammar to a module: its names, datatypes and values one by one, then all the rest at once. */
function handOver(packed, module, names, datatypes) {
	const rows = Int32Array.from(packed.rows);
	translate(rows, packed, names, datatypes);
	const elements = new Int32Array(packed.elements.length / 6 * 2);
	for (let i = 0; i < elements.length; i += 2) {
		elements[i] = packed.elements[i / 2 * 6] ?? 0;
		elements[i + 1] = packed.elements[i / 2 * 6 + 1] ?? 0;
	}
	withBytes(module, bytesOf(rows), (rowsAt) => withBytes(module, bytesOf(elements), (elementsAt) => {
		module.makeRows(rowsAt, rows.length / 4, elementsAt, elements.length / 2);
		return 0;
	}));
	module.setStart(module.madePattern(packed.start));
}
/** Puts the numbers of the module in the place of strings and types. */
function translate(rows, { strings, types, scopes }, names, { datatype, value }) {
	const text = (number) => strings[number ?? -1] ?? "";
	const typeTexts = types.map((each) => each.map(text));
	const scopeNames = scopes.map((each) => Object.fromEntries(pairsOf(each.map(text))));
	const handles = [];
	const handleOf = (type) => {
		const [library = "", name = "", ...params] = typeTexts[type] ?? [];
		handles[type] ??= datatype(library, name, pairsOf(params).map(([each, held]) => ({
			name: each,
			value: held
		})));
		return handles[type];
	};
	for (let at = 0; at < rows.length; at += 4) {
		const a = rows[at + 1] ?? 0;
		const b = rows[at + 2] ?? 0;
		switch (rows[at]) {
			case ROW.name:
				rows[at + 1] = names.name(text(a), text(b));
				break;
			case ROW.nsName:
				rows[at + 1] = names.namespace(text(a));
				break;
			case ROW.data:
				rows[at + 1] = handleOf(a);
				break;
			case ROW.value: {
				const [library = "", name = ""] = typeTexts[a] ?? [];
				rows[at + 1] = handleOf(a);
				rows[at + 2] = value(library, name, text(b), scopeNames[rows[at + 3] ?? 0] ?? {});
				break;
			}
		}
	}
}
function bytesOf({ buffer, byteOffset, byteLength }) {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
// src/engines/relaxng/ids.ts
/**
* IDs that two elements have, and references to none (RELAX NG DTD Compatibility 5), as the last run of the module saw them.
* `xml:id` is left out: it identifies in every document, whatever its schema says, and is checked for all of them.
*/
function checkIds(module, places, path) {
	if (module.idsFit()) return [];
	const ids = /* @__PURE__ */ new Set();
	const references = [];
	const found = [];
	for (let i = 0; i < module.idValueCount(); i += WORDS$3) {
		const place = places.attribute(module.idValueAt(i + 1), module.idValueAt(i + 2));
		const id = place.attribute.value.trim();
		if (module.idValueAt(i) !== ID) references.push(place);
		else if (ids.has(id) && place.attribute.name !== "xml:id") found.push(duplicate(place, id, path));
		ids.add(module.idValueAt(i) === ID ? id : "");
	}
	let sought = 0;
	const near = (id) => sought++ < MOST_SOUGHT ? nearest(id, ids) : [];
	return [...found, ...references.flatMap((place) => dangling(place, {
		ids,
		near,
		path
	}))];
}
/** How many numbers each value has, and the kind of those that are IDs themselves. */
const WORDS$3 = 3;
const ID = 1;
function duplicate(place, id, path) {
	const message = `another element before has the ID \`${id}\` too; each may stand once in a document`;
	return diagnostic("tei/id-duplicate", path, message, {
		...detailsOf(place),
		actual: id
	});
}
/** For so many references an ID is sought that may be meant: it is compared with every ID of the document. */
const MOST_SOUGHT = 100;
function dangling(place, { ids, near: nearOf, path }) {
	return place.attribute.value.split(/[ \t\r\n]+/).filter((each) => each !== "" && !ids.has(each)).map((id) => {
		const near = nearOf(id);
		const hint = near.length > 0 ? `; did you mean ${near.map((each) => `\`${each}\``).join(" or ")}?` : "";
		const message = `\`${place.attribute.name}\` of \`${place.element.name}\` names \`${id}\`, and no element has this ID${hint}`;
		return diagnostic("tei/pointer-dangling", path, message, {
			...detailsOf(place),
			actual: id,
			expected: near
		});
	});
}
function detailsOf({ element, attribute }) {
	return {
		range: attribute.range,
		xpath: `${xpathOf(element)}/@${attribute.name}`
	};
}
// src/engines/relaxng/kept.ts
/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = "2";
/** As `readSchema`, but a schema that an earlier run has read, and whose files are still the same, is not read again. */
async function readKept(schema, access, cache) {
	if (!cache) return readAnew(schema, access);
	const key = `relaxng-${cache.digest([
		VERSION,
		FORMAT,
		schema.path,
		cache.digest(schema.bytes)
	].join("\n"))}`;
	const packed = await recall(cache, {
		key,
		main: schema.path
	}, access);
	if (packed) return {
		value: {
			packed,
			grammar: unpack(packed)
		},
		diagnostics: []
	};
	const files = /* @__PURE__ */ new Map();
	const load = async (path, main) => {
		const source = await access.load(path, main);
		if (source instanceof Source) files.set(path, cache.digest(source.bytes));
		return source;
	};
	const read = await readAnew(schema, {
		...access,
		load
	});
	if (read.value && read.diagnostics.length === 0) {
		const kept = {
			files: [...files],
			packed: read.value.packed
		};
		await cache.keep(key, JSON.stringify(kept));
	}
	return read;
}
async function readAnew(schema, access) {
	const { readSchema } = await import("./schema-C7bUrDER.js");
	const { value: grammar, diagnostics } = await readSchema(schema, access);
	return {
		value: grammar && {
			packed: pack(grammar),
			grammar
		},
		diagnostics
	};
}
async function recall(cache, { key, main }, { load }) {
	const text = await cache.recall(key);
	if (text === void 0) return void 0;
	try {
		const { files, packed } = JSON.parse(text);
		for (const [path, digest] of files) {
			const source = await load(path, main);
			if (!(source instanceof Source) || cache.digest(source.bytes) !== digest) return void 0;
		}
		return packed;
	} catch {
		return;
	}
}
// src/core/table.ts
/** The kinds of records. */
const RECORD = {
	START: 1,
	END: 2,
	TEXT: 3,
	COMMENT: 4,
	INSTRUCTION: 5,
	NAMESPACE: 6,
	DOCTYPE: 7
};
/** The place of the record after the one at a place. */
function nextRecord(words, at) {
	switch (words[at]) {
		case RECORD.START: return at + 5 + (words[at + 4] ?? 0) * 6;
		case RECORD.TEXT:
		case RECORD.INSTRUCTION: return at + 6;
		default: return at + 3;
	}
}
/** What the records of a table stand for in its document, by the place of the record; an END stands for its element. */
function nodeFinder({ words }, document) {
	const places = [];
	const nodes = [];
	const open = [{
		node: void 0,
		children: document.children,
		next: 0
	}];
	const note = (at, node) => {
		places.push(at);
		nodes.push(node);
	};
	for (let at = 0; at < words.length; at = nextRecord(words, at)) {
		const parent = open.at(-1);
		switch (words[at]) {
			case RECORD.START:
			case RECORD.TEXT:
			case RECORD.COMMENT:
			case RECORD.INSTRUCTION: {
				const node = parent?.children[parent.next++];
				if (!node) throw new Error("a table and its document hold the same nodes");
				note(at, node);
				if (node.type === "element") open.push({
					node,
					children: node.children,
					next: 0
				});
				break;
			}
			case RECORD.END:
				if (parent?.node) note(at, parent.node);
				open.pop();
		}
	}
	return (at) => nodes[indexOf(places, at)];
}
/** Where a number stands in a list that rises; -1 where it does not. */
function indexOf(rising, wanted) {
	let low = 0;
	let high = rising.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if ((rising[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return rising[low] === wanted ? low : -1;
}
// src/engines/relaxng/places.ts
/** The places of a document. Most documents have nothing to be said of, so they are worked out when first asked for. */
function placesOf(table, document) {
	let find;
	const node = (at) => {
		find ??= nodeFinder(table, document);
		return find(at);
	};
	let last;
	const attributesOf = (owner) => {
		if (last?.owner !== owner) last = {
			owner,
			attributes: owner.attributes.filter(isNoDeclaration)
		};
		return last.attributes;
	};
	const element = (at) => {
		const found = node(at);
		if (found?.type !== "element") throw new Error(`no element has its record at ${at}`);
		return found;
	};
	return {
		element,
		text: (at) => {
			const found = node(at);
			if (found?.type !== "text") throw new Error(`no text has its record at ${at}`);
			return found;
		},
		attribute: (at, start) => {
			const owner = element(start);
			const attribute = attributesOf(owner)[(at - start - 5) / 6];
			if (!attribute) throw new Error(`no attribute has its record at ${at}`);
			return {
				element: owner,
				attribute
			};
		}
	};
}
/** Declarations of namespaces are no attributes to a schema (XML Information Set 2.2), and have no record as such. */
function isNoDeclaration({ name }) {
	return name !== "xmlns" && !name.startsWith("xmlns:");
}
// src/core/enough.ts
/** How many diagnostics of one document are told: nobody reads as many, and a document can be made to have millions. */
const MOST_TOLD = 1e5;
/** The word about slips of a document that are not told. */
function moreThanTold(path, left) {
	const message = `${left} more slips of this document are not told, beyond the first ${MOST_TOLD}; mend those first, then check again`;
	return diagnostic("xml/limit", path, message);
}
// src/engines/relaxng/messages/grammar.ts
/** The single names in a class; a class of all names has none to list. */
function namesIn(nameClass) {
	if (nameClass.kind === "name") return [nameClass];
	return nameClass.kind === "choice" ? [...namesIn(nameClass.left), ...namesIn(nameClass.right)] : [];
}
/** Whether a class holds a name. */
function includes(nameClass, name) {
	switch (nameClass.kind) {
		case "name": return nameClass.local === name.local && nameClass.uri === name.uri;
		case "anyName": return !(nameClass.except && includes(nameClass.except, name));
		case "nsName": return nameClass.uri === name.uri && !(nameClass.except && includes(nameClass.except, name));
		case "choice": return includes(nameClass.left, name) || includes(nameClass.right, name);
	}
}
/** The name of an attribute as documents write it. */
function attributeName({ uri, local }) {
	return uri === "http://www.w3.org/XML/1998/namespace" ? `xml:${local}` : local;
}
/** The local names, each once, sorted. */
function localsOf(names) {
	const known = locals.get(names) ?? [...new Set(names.map((each) => each.local))].sort();
	locals.set(names, known);
	return known;
}
const locals = /* @__PURE__ */ new WeakMap();
/** The names of a schema's elements; worked out once. */
function elementNamesOf(grammar) {
	const known = elementNames.get(grammar) ?? elementNamesIn(grammar.elements.flatMap((each) => namesIn(each.name)));
	elementNames.set(grammar, known);
	return known;
}
const elementNames = /* @__PURE__ */ new WeakMap();
function elementNamesIn(all) {
	const byLocal = new Map(all.toReversed().map((each) => [each.local, each]));
	return {
		uris: new Set(all.map((each) => each.uri)),
		byLocal,
		locals: [...byLocal.keys()]
	};
}
// src/engines/relaxng/messages/attributes.ts
/** The attributes of an element pattern. A schema is long, and where much is wrong they are asked for again and again. */
function attributesOf$1(grammar, element) {
	const definition = grammar.elements[element];
	if (!definition) return NONE$1;
	const made = known$3.get(definition) ?? attributesIn(definition.content);
	known$3.set(definition, made);
	return made;
}
const known$3 = /* @__PURE__ */ new WeakMap();
const NONE$1 = {
	patterns: [],
	names: [],
	required: [],
	named: () => void 0,
	written: () => void 0
};
function attributesIn(content) {
	const patterns = [];
	list$1(content, patterns);
	const byName = /* @__PURE__ */ new Map();
	const wide = [];
	const byWritten = /* @__PURE__ */ new Map();
	for (const each of patterns) {
		const single = namesIn(each.name);
		for (const name of single) {
			if (!byWritten.has(attributeName(name))) byWritten.set(attributeName(name), each);
			if (!byName.has(keyOf$2(name))) byName.set(keyOf$2(name), each);
		}
		if (single.length === 0 || each.name.kind === "choice") wide.push(each);
	}
	return {
		patterns,
		names: [...byWritten.keys()].sort(),
		required: requiredIn(content),
		named: (name) => byName.get(keyOf$2(name)) ?? wide.find((each) => includes(each.name, name)),
		written: (name) => byWritten.get(name)
	};
}
function keyOf$2({ uri, local }) {
	return `${local} ${uri}`;
}
function list$1(pattern, found) {
	switch (pattern.kind) {
		case "attribute":
			found.push(pattern);
			return;
		case "choice":
		case "group":
		case "interleave":
			list$1(pattern.left, found);
			list$1(pattern.right, found);
			return;
		case "oneOrMore":
			list$1(pattern.pattern, found);
			return;
		default: return;
	}
}
function requiredIn(pattern) {
	switch (pattern.kind) {
		case "attribute": return [[pattern]];
		case "group":
		case "interleave": return [...requiredIn(pattern.left), ...requiredIn(pattern.right)];
		case "oneOrMore": return requiredIn(pattern.pattern);
		case "choice": {
			const left = requiredIn(pattern.left);
			const right = requiredIn(pattern.right);
			return left.length > 0 && right.length > 0 ? [[...left.flat(), ...right.flat()]] : [];
		}
		default: return [];
	}
}
// src/engines/relaxng/messages/gloss.ts
/** What a schema says for people of an element or attribute, in a sentence that names it; nothing where it says nothing. */
function gloss(name, documentation) {
	const sentence = documentation === void 0 ? "" : firstSentence(documentation);
	return sentence === "" ? {} : { documentation: `\`${name}\`: ${sentence}` };
}
/** The same of the elements that have a name. */
function glossOf(grammar, name) {
	if (!name) return {};
	const known = documented.get(grammar) ?? documentedIn(grammar);
	documented.set(grammar, known);
	return known.get(keyOf$1(name)) ?? {};
}
const documented = /* @__PURE__ */ new WeakMap();
function documentedIn({ elements }) {
	const found = /* @__PURE__ */ new Map();
	for (const { name, documentation } of elements) {
		if (documentation === void 0) continue;
		for (const each of namesIn(name)) if (!found.has(keyOf$1(each))) found.set(keyOf$1(each), gloss(each.local, documentation));
	}
	return found;
}
function keyOf$1({ uri, local }) {
	return `${local} ${uri}`;
}
/** The sentence that a schema begins with; sections of guidelines that end it, in brackets, are left out. */
function firstSentence(documentation) {
	const folded = documentation.slice(0, 2e3).replace(/\s+/g, " ").trim().replace(/ ?\[[^[\]]*\]$/, "");
	const sentence = /^.*?[.!?](?= [\p{Lu}(]|$)/u.exec(folded)?.[0] ?? folded;
	return sentence.length > LONGEST$1 ? `${sentence.slice(0, LONGEST$1).replace(/ \S*$/, "")} …` : sentence;
}
const LONGEST$1 = 160;
// src/engines/relaxng/messages/words.ts
/** Names in backquotes with commas, the last with "or"; beyond a number they are counted only. */
function listed(names, most = 6) {
	const shown = names.slice(0, most).map((each) => `\`${each}\``);
	if (names.length > most) return `${shown.join(", ")} or ${names.length - most} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown[0] ?? "nothing";
}
/** The words with those that are near to a misspelt one in front. */
function nearestFirst(words, misspelt) {
	const answers = known$2.get(words) ?? /* @__PURE__ */ new Map();
	known$2.set(words, answers);
	if (answers.size > MOST_KEPT) answers.clear();
	const near = answers.get(misspelt) ?? nearest(misspelt, words);
	const answer = near.length === 0 ? words : ordered.get(near) ?? [.../* @__PURE__ */ new Set([...near, ...words])];
	answers.set(misspelt, near);
	if (near.length > 0) ordered.set(near, answer);
	return answer;
}
/** The word that a misspelt one was probably meant to be. */
function meantOf(words, misspelt) {
	const first = nearestFirst(words, misspelt)[0];
	return first !== void 0 && known$2.get(words)?.get(misspelt)?.length ? first : void 0;
}
/** What is near to what, by the list that was asked: where much is wrong, it is the same over and over. */
const known$2 = /* @__PURE__ */ new WeakMap();
/** So many answers are kept for a list. */
const MOST_KEPT = 1e3;
const ordered = /* @__PURE__ */ new WeakMap();
/** A text for showing: white space folded, and cut where it is long. */
function shortened(text, most = 60) {
	const folded = text.trim().replace(/\s+/g, " ");
	return folded.length > most ? `${folded.slice(0, most)}…` : folded;
}
// src/engines/relaxng/messages/values.ts
/** What a pattern takes, in words for a message, and the single values among it. */
function describeValues(pattern, actual) {
	const leaves = leavesOf(pattern);
	const values = nearestFirst(leaves.values, actual);
	const words = [];
	if (values.length > 0) words.push(`${listed(values, 8)} may stand there`);
	if (leaves.kinds !== "") words.push(leaves.kinds);
	return {
		words: words.join("; also ") || "nothing may stand there",
		values
	};
}
/** The first word of a list of single values that is none of them; undefined where other things may stand in the list. */
function badToken(pattern, text) {
	if (pattern.kind !== "list") return void 0;
	const { all, trimmed } = leavesOf(pattern);
	if (!all.every((each) => each.kind === "value")) return void 0;
	return text.split(/[ \t\r\n]+/).find((token) => token !== "" && !trimmed.has(token));
}
/** Why a text is none of what a pattern takes, where its types tell. */
function reasonFor(pattern, text) {
	if (text.trim() === "") return void 0;
	for (const type of leavesOf(pattern).types) {
		const reason = explainWrongValue(type, text);
		if (reason !== void 0) return reason;
	}
}
/** Whether what a pattern takes is dates. */
function isTemporal(pattern) {
	const { all } = leavesOf(pattern);
	return all.length > 0 && all.every((each) => each.kind === "data" && isTemporalType(each.type));
}
/** Whether the text of a pattern is a value. */
function holdsValue(pattern) {
	return leavesOf(pattern).all.length > 0;
}
/** Found once for a pattern: where much is wrong, the same is asked for again and again. */
function leavesOf(pattern) {
	const made = known$1.get(pattern) ?? leavesIn(pattern);
	known$1.set(pattern, made);
	return made;
}
const known$1 = /* @__PURE__ */ new WeakMap();
function leavesIn(pattern) {
	const all = [];
	list(pattern, all);
	const data = all.filter((each) => each.kind === "data");
	const texts = all.filter((each) => each.kind === "value").map((each) => each.value.trim());
	const kinds = [...new Set(data.map((each) => describeDatatype(each.type, each.params)))];
	const isDate = data.length > 1 && data.some((each) => isTemporalType(each.type));
	return {
		all,
		values: [...new Set(texts.map((each) => each.replace(/[ \t\r\n]+/g, " ")))],
		trimmed: new Set(texts),
		types: [...new Set(data.map((each) => each.type))],
		kinds: isDate ? "a date looks like 1955-04-19, 1955-04 or 1955" : data.length > 0 ? `${kinds.join(" or ")} may stand there` : ""
	};
}
function list(pattern, found) {
	switch (pattern.kind) {
		case "data":
		case "value":
			found.push(pattern);
			return;
		case "choice":
		case "group":
		case "interleave":
			list(pattern.left, found);
			list(pattern.right, found);
			return;
		case "oneOrMore":
		case "list":
			list(pattern.pattern, found);
			return;
		default: return;
	}
}
// src/engines/relaxng/messages/slips.ts
/** An element that the schema knows, where it may not stand. */
function elementNotAllowed({ path, grammar }, child, expected) {
	const names = nearestFirst(localsOf(expected.elements), child.local);
	const may = names.length > 0 ? `${listed(names)} ${child.parent ? "may stand there" : "may be"}` : `${expected.text ? "only text" : "nothing more"} may stand there`;
	const where = child.parent ? `is not allowed in \`${child.parent.name}\`` : "may not be the root element";
	const details = {
		...placeOf(child),
		actual: child.name,
		expected: names,
		...glossOf(grammar, child)
	};
	return diagnostic("relaxng/element-not-allowed", path, `element \`${child.name}\` ${where}; ${may}`, details);
}
/** An element before which another one must stand. */
function elementTooEarly(telling, child, expected) {
	const { parent } = child;
	const before = expected.required.find((each) => each.local !== child.local);
	const missing = before ? [before.local] : localsOf(expected.elements).filter((each) => each !== child.local);
	if (!parent || missing.length === 0) return elementNotAllowed(telling, child, expected);
	const message = `element \`${parent.name}\` has no ${listed(missing)}; it must stand before \`${child.name}\``;
	const details = {
		...placeOf(child),
		actual: child.name,
		expected: missing,
		...glossOfOnly(telling, missing, expected)
	};
	return diagnostic("relaxng/element-incomplete", telling.path, message, details);
}
/** An element whose name is not in the schema. */
function elementUnknown({ path, grammar, strange }, child, expected) {
	const all = elementNamesOf(grammar);
	const sameName = all.byLocal.get(child.local);
	const here = localsOf(expected.elements);
	if (!all.uris.has(child.uri)) {
		strange.add(child);
		if (child.parent?.uri === child.uri && strange.has(child.parent)) return [];
	}
	const meant = meantOf(here, child.local) ?? meantOf(all.locals, child.local);
	const where = child.parent ? ` in \`${child.parent.name}\`` : "";
	const may = meant ? `did you mean \`${meant}\`?` : here.length > 0 ? `${listed(here)} may stand there` : "no element may stand there";
	const message = sameName ? `element \`${child.name}\`${where} is ${namespaceOf(child.uri)}; it must be ${namespaceOf(sameName.uri)}` : `element \`${child.name}\`${where} is not one that the schema knows; ${may}`;
	const names = nearestFirst(here, child.local);
	return [diagnostic("relaxng/element-unknown", path, message, {
		...placeOf(child),
		actual: child.name,
		expected: meant && !sameName ? [.../* @__PURE__ */ new Set([meant, ...names])] : names,
		...meant !== void 0 && !sameName && glossOf(grammar, all.byLocal.get(meant))
	})];
}
/** An element that ends too early. */
function elementIncomplete(telling, element, expected) {
	const missing = localsOf(expected.required.length > 0 ? expected.required : expected.elements);
	const what = missing.length > 0 ? listed(missing) : "text";
	const message = `element \`${element.name}\` is not complete; ${what} must stand in it`;
	const details = {
		...placeOf(element),
		expected: missing,
		...glossOfOnly(telling, missing, expected)
	};
	return diagnostic("relaxng/element-incomplete", telling.path, message, details);
}
/** What the schema says of what is missing, if that is one element. */
function glossOfOnly({ grammar }, missing, expected) {
	const [only] = missing.length === 1 ? missing : [];
	return glossOf(grammar, [...expected.required, ...expected.elements].find((each) => each.local === only));
}
/** Text in an element that holds other elements only. */
function textNotAllowed({ path }, text, expected) {
	const names = localsOf(expected.elements);
	const shown = shortened(text.value, 30);
	const may = names.length > 0 ? `${listed(names)} may stand there` : "nothing more may stand there";
	const start = text.range.start + (text.value.length - text.value.trimStart().length);
	const where = text.parent ? ` in \`${text.parent.name}\`` : "";
	return diagnostic("relaxng/text-not-allowed", path, `text \`${shown}\` is not allowed${where}; ${may}`, {
		range: {
			start: Math.min(start, text.range.end),
			end: text.range.end
		},
		...text.parent ? xpathTo(text.parent) : {},
		actual: shown,
		expected: names
	});
}
/** The text of an element that holds a value. */
function contentNotAllowed({ path, grammar }, element, pattern) {
	const text = shortened(element.children.map((each) => each.type === "text" ? each.value : "").join(""));
	const { words, values } = describeValues(pattern, text);
	const reason = reasonFor(pattern, text);
	const why = reason === void 0 ? "" : ` (${reason})`;
	const message = `\`${text}\` is not a value that element \`${element.name}\` may hold${why}; ${words}`;
	return diagnostic("relaxng/value-not-allowed", path, message, {
		...placeOf(element),
		actual: text,
		expected: values,
		...glossOf(grammar, element)
	});
}
/** An attribute that may not stand on its element, or not together with the others there. */
function attributeNotAllowed({ path, grammar }, { element, attribute, pattern }) {
	const known = attributesOf$1(grammar, pattern);
	if (known.named(attribute)) {
		const message = `attribute \`${attribute.name}\` is not allowed on \`${element.name}\` together with the attributes before it; keep one or the other`;
		return diagnostic("relaxng/attribute-not-allowed", path, message, placeOfAttribute(element, attribute));
	}
	const names = missingNames(element, known);
	const expected = nearestFirst(names, attribute.name);
	const meant = meantOf(names, attribute.name);
	const may = meant ? `did you mean \`${meant}\`?` : expected.length > 0 ? `${listed(expected)} may stand there` : "no other attribute may stand there";
	const message = `attribute \`${attribute.name}\` is not allowed on \`${element.name}\`; ${may}`;
	return diagnostic("relaxng/attribute-not-allowed", path, message, {
		...placeOfAttribute(element, attribute),
		expected,
		...meant !== void 0 && gloss(meant, known.written(meant)?.documentation)
	});
}
/** The names of the attributes that an element has not yet; an element may have many wrong ones. */
function missingNames(element, known) {
	const last = missing.get(element);
	if (last?.known === known) return last.names;
	const present = new Set(element.attributes.map((each) => each.name));
	const names = known.names.some((each) => present.has(each)) ? known.names.filter((each) => !present.has(each)) : known.names;
	missing.set(element, {
		known,
		names
	});
	return names;
}
const missing = /* @__PURE__ */ new WeakMap();
/** An attribute whose value its datatype does not take. */
function valueNotAllowed({ path, grammar }, { element, attribute, pattern }) {
	const definition = attributesOf$1(grammar, pattern).named(attribute);
	const value = definition?.pattern;
	const bad = (value && badToken(value, attribute.value)) ?? attribute.value;
	const described = value ? describeValues(value, bad) : {
		words: "nothing may stand there",
		values: []
	};
	const kind = value && isTemporal(value) ? "a date" : "a value";
	const subject = attribute.value === "" ? `attribute \`${attribute.name}\` is empty` : `\`${shortened(bad)}\` is not ${kind} that \`${attribute.name}\` may hold`;
	const reason = value && reasonFor(value, bad);
	const why = reason === void 0 ? "" : ` (${reason})`;
	return diagnostic("relaxng/value-not-allowed", path, `${subject}${why}; ${described.words}`, {
		...placeOfAttribute(element, attribute),
		actual: bad,
		expected: described.values,
		...gloss(attribute.name, definition?.documentation)
	});
}
/** The attributes that an element must have and has not; any one of a list will do. */
function attributesMissing({ path, grammar }, element, pattern) {
	const { required, patterns } = attributesOf$1(grammar, pattern);
	const present = new Set(element.attributes.map((each) => each.name));
	const isThere = ({ name }) => namesIn(name).some((each) => present.has(attributeName(each))) || name.kind !== "name" && element.attributes.some((each) => includes(name, each));
	const lacking = required.filter((any) => !any.some(isThere));
	const others = lacking.length > 0 ? [] : patterns.filter(({ name }) => !namesIn(name).some((each) => present.has(attributeName(each))));
	return (lacking.length > 0 ? lacking : [others]).map((any) => {
		const expected = [...new Set(any.flatMap((each) => namesIn(each.name)).map(attributeName))];
		const must = expected.length > 1 ? "; it must have one of them" : ", which it must have";
		const message = `element \`${element.name}\` has no attribute ${listed(expected)}${must}`;
		const [only] = expected.length === 1 ? any : [];
		const details = {
			...placeOf(element),
			expected,
			...gloss(expected[0] ?? "", only?.documentation)
		};
		return diagnostic("relaxng/attribute-missing", path, message, details);
	});
}
function placeOf(element) {
	return {
		range: element.startTag,
		...xpathTo(element)
	};
}
function placeOfAttribute(element, attribute) {
	return {
		range: attribute.range,
		...xpathTo(element, `/@${attribute.name}`),
		actual: attribute.name
	};
}
/** Elements may be so deep in one another that the path to each would be longer than the document: then it is left out. */
const DEEPEST$1 = 1e3;
function xpathTo(element, step = "") {
	let depth = 0;
	for (let each = element; each && depth <= DEEPEST$1; each = each.parent) depth++;
	return depth > DEEPEST$1 ? {} : { xpath: `${xpathOf(element)}${step}` };
}
function namespaceOf(uri) {
	if (uri === "http://www.tei-c.org/ns/1.0") return `in the TEI's namespace, \`${uri}\``;
	return uri === "" ? "in no namespace" : `in namespace \`${uri}\``;
}
// src/engines/relaxng/read-slips.ts
/** What the last run of the module found, in words. */
function readSlips(module, count, { telling, places }) {
	const found = [];
	const strewn = /* @__PURE__ */ new Set();
	const speaker = {
		module,
		telling,
		places,
		expected: /* @__PURE__ */ new Map()
	};
	let i = 0;
	for (; i < count && found.length < 1e5; i += WORDS$2) {
		const kind = module.slipAt(i);
		const at = module.slipAt(i + 1);
		const holder = kind === 7 ? places.text(at).parent : void 0;
		if (holder && strewn.has(holder)) continue;
		strewn.add(holder);
		const slip = {
			kind,
			at,
			first: module.slipAt(i + 2),
			second: module.slipAt(i + 3)
		};
		const tag = kind === 4 ? slip.second : at;
		for (const said of tell(slip, speaker)) found.push({
			said,
			tag
		});
	}
	const told = withoutMisspelt(found);
	return i < count ? [...told, moreThanTold(telling.path, (count - i) / WORDS$2)] : told;
}
/** An attribute that is missing because its name is misspelt is not said twice. */
function withoutMisspelt(found) {
	const misspelt = /* @__PURE__ */ new Map();
	for (const { said, tag } of found) {
		if (said.code !== "relaxng/attribute-not-allowed") continue;
		const names = misspelt.get(tag);
		if (names) names.push(said.actual ?? "");
		else misspelt.set(tag, [said.actual ?? ""]);
	}
	return found.filter(({ said: { code, expected = [] }, tag }) => {
		if (code !== "relaxng/attribute-missing") return true;
		const names = misspelt.get(tag) ?? [];
		if (names.length * expected.length > 1e4) return true;
		return !names.some((each) => nearest(each, expected, 1).length > 0);
	}).map((each) => each.said);
}
/** How many numbers a slip has. */
const WORDS$2 = 4;
function tell({ kind, at, first, second }, speaker) {
	const { telling, places } = speaker;
	switch (kind) {
		case 1: return [elementNotAllowed(telling, places.element(at), expectedIn(speaker, first))];
		case 2: return [elementTooEarly(telling, places.element(at), expectedIn(speaker, first))];
		case 3: return elementUnknown(telling, places.element(at), expectedIn(speaker, first));
		case 4: return [attributeNotAllowed(telling, {
			...places.attribute(at, second),
			pattern: first
		})];
		case 5: return [valueNotAllowed(telling, {
			...places.attribute(at, second),
			pattern: first
		})];
		case 6: return attributesMissing(telling, places.element(at), first);
		case 7: return [textNotAllowed(telling, places.text(at), expectedIn(speaker, first))];
		case 8: return contentSlip(speaker, places.text(at).parent);
		case 9: return [elementIncomplete(telling, places.element(at), expectedIn(speaker, first))];
		default: throw new Error(`slip ${kind} of the module is not known here`);
	}
}
/** The first definition of the element's name that holds a value: which of them was meant, nobody can tell. */
function contentSlip({ telling }, element) {
	if (!element) return [];
	const definitions = telling.grammar.elements.filter((each) => includes(each.name, element));
	const definition = definitions.find((each) => holdsValue(each.content)) ?? definitions[0];
	return definition ? [contentNotAllowed(telling, element, definition.content)] : [];
}
/** What may stand in a state; in an element that the schema does not have (a state below 0) nothing is known. */
function expectedIn({ module, telling, expected }, state) {
	const known = expected.get(state) ?? (state < 0 ? NOTHING$2 : expectedOf(module, telling.grammar, state));
	expected.set(state, known);
	return known;
}
const NOTHING$2 = {
	elements: [],
	required: [],
	text: false
};
function expectedOf(module, { elements }, state) {
	const bits = module.expect(state);
	const names = (count, at) => Array.from({ length: count }, (_, i) => elements[at(i)]?.name).flatMap((each) => each ? namesIn(each) : []);
	return {
		elements: names(module.expectedCount(), (i) => module.expectedAt(i)),
		required: names(module.requiredCount(), (i) => module.requiredAt(i)),
		text: (bits & 1) !== 0
	};
}
// src/engines/relaxng/speller.ts
/** The speller of a schema. Each name is looked at once. */
function spellerOf({ elements }) {
	const known = /* @__PURE__ */ new Map();
	for (const { uri, local } of elements.flatMap((each) => namesIn(each.name))) {
		const locals = known.get(uri) ?? /* @__PURE__ */ new Set();
		known.set(uri, locals.add(local));
	}
	const open = elements.filter((each) => namesIn(each.name).length === 0);
	const answers = /* @__PURE__ */ new Map();
	const find = (name) => {
		const locals = known.get(name.uri);
		if (!locals || locals.has(name.local) || open.some((each) => includes(each.name, name))) return void 0;
		return nearest(name.local, locals, 1)[0];
	};
	return { meant: (name) => {
		const key = `${name.local} ${name.uri}`;
		if (!answers.has(key)) answers.set(key, find(name));
		return answers.get(key);
	} };
}
// src/engines/relaxng/index.ts
/** RELAX NG, ISO/IEC 19757-2, in both forms. */
function relaxNg(access) {
	return { compile: (schema) => compile(schema, access) };
}
async function compile(schema, { xml, wasm, load, cache }) {
	const module = await instantiate(wasm());
	const names = namesOf(module);
	const datatypes = datatypesOf(module, names);
	const { value: read, diagnostics } = await readKept(schema, {
		xml,
		load,
		...datatypes
	}, cache);
	if (!read) return {
		value: void 0,
		diagnostics
	};
	const { packed, grammar } = read;
	handOver(packed, module, names, datatypes);
	const loaded = {
		module,
		feed: feedOf(module, names, spellerOf(grammar)),
		grammar,
		xml
	};
	return {
		value: { validate: async (document) => validate(document, loaded) },
		diagnostics
	};
}
function validate(document, { module, feed, grammar, xml }) {
	const table = xml.tableOf(document) ?? xml.parseTable(document.source);
	const count = feed.run(table);
	const places = placesOf(table, document);
	const { path } = document.source;
	const slips = readSlips(module, count, {
		telling: {
			path,
			grammar,
			strange: /* @__PURE__ */ new Set()
		},
		places
	});
	const untold = count > 0 && slips.length === 0 ? [invalid(document)] : [];
	return [
		...slips,
		...untold,
		...checkIds(module, places, path)
	];
}
function invalid({ root, source }) {
	return diagnostic("relaxng/invalid", source.path, "the document does not follow its schema; the place cannot be told", {
		range: root.startTag,
		xpath: xpathOf(root)
	});
}
// src/core/boundary.ts
/** Whether a path leads to something in the project's folder, as far as its steps show. */
function isInside(path) {
	const steps = normalise$1(path);
	return !steps.startsWith("/") && steps !== ".." && !steps.startsWith("../") && !/^[A-Za-z]:/.test(steps);
}
// src/host/reading.ts
/**
* The bytes of a regular file; undefined where there is none. It throws for all else, with a reason in words that follow a
* path: a pipe would be waited for, and a device such as `/dev/zero` has no end.
*/
async function readRegular(path) {
	try {
		const file = await open(path, READING);
		try {
			const found = await file.stat();
			if (!found.isFile()) throw new Error(found.isDirectory() ? "is a folder" : "is a pipe or a device, and no file");
			return await file.readFile();
		} finally {
			await file.close();
		}
	} catch (error) {
		if (!isAbsence(error)) throw new Error(reasonOf$1(error), { cause: error });
		if (await isLink(path)) throw new Error("is a symbolic link that leads nowhere", { cause: error });
		return;
	}
}
/** What stands at a path; `other` is a pipe, a device, a link that leads nowhere, or what may not be looked at. */
async function kindAt(path) {
	try {
		const found = await lstat(path);
		const meant = found.isSymbolicLink() ? await lstat(await realpath(path)) : found;
		return meant.isDirectory() ? "folder" : meant.isFile() ? "file" : "other";
	} catch (error) {
		return isAbsence(error) && !await isLink(path) ? "none" : "other";
	}
}
/** Where a path leads when links are followed; what is not there leads where its folder does. */
async function realPathOf(path) {
	try {
		return await realpath(path);
	} catch (error) {
		if (!isAbsence(error)) throw new Error(reasonOf$1(error), { cause: error });
		return dirname(path) === path ? path : join(await realPathOf(dirname(path)), basename(path));
	}
}
/** Opening a pipe must not wait for somebody who writes into it. Windows has no such flag, and no such pipes. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
function isLink(path) {
	return lstat(path).then((found) => found.isSymbolicLink(), () => false);
}
function isAbsence(error) {
	return ABSENCES.has(codeOf(error));
}
/** No file has a name that is too long or holds the character NUL. */
const ABSENCES = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"ENAMETOOLONG",
	"ELOOP",
	"ERR_INVALID_ARG_VALUE"
]);
function reasonOf$1(error) {
	const code = codeOf(error);
	return REASONS$2[code] ?? (code === "" && error instanceof Error ? error.message : "cannot be read");
}
const REASONS$2 = {
	EACCES: "cannot be read; you may not have the right to",
	EPERM: "cannot be read; you may not have the right to",
	EISDIR: "is a folder",
	ENXIO: "is a pipe or a device, and no file",
	ERR_FS_FILE_TOO_LARGE: "has more than 2 GB, which are not read"
};
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
// src/host/cache.ts
/**
* What earlier runs have kept, in the folder that the system has for such things; `TEIWRIGHT_CACHE` names another. Each entry
* begins with its own digest: one that was cut short or altered is as good as none, and no verdict rests on it.
*/
const userCache = {
	digest,
	recall: async (key) => {
		const bytes = await readRegular(join(folder(), key)).catch(() => void 0);
		if (!bytes || bytes.length <= DIGEST) return void 0;
		const value = bytes.subarray(DIGEST);
		return new TextDecoder().decode(bytes.subarray(0, DIGEST)) === digest(value) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(value) : void 0;
	},
	keep: async (key, value) => {
		const path = join(folder(), key);
		const temporary = `${path}.${process.pid}.tmp`;
		try {
			await mkdir(folder(), { recursive: true });
			await writeFile(temporary, digest(value) + value, { flag: "wx" });
			await rename(temporary, path);
		} catch {
			await rm(temporary, { force: true }).catch(() => void 0);
		}
	}
};
function digest(content) {
	return createHash("sha256").update(content).digest("hex");
}
/** The length of a digest. */
const DIGEST = 64;
function folder() {
	const { TEIWRIGHT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
	if (TEIWRIGHT_CACHE) return TEIWRIGHT_CACHE;
	if (process.platform === "win32") return join(LOCALAPPDATA ?? join(homedir(), "AppData/Local"), "teiwright/cache");
	if (process.platform === "darwin") return join(homedir(), "Library/Caches/teiwright");
	return join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "teiwright");
}
// src/host/fetch.ts
/** Schemas are some megabytes at most; whoever needs longer or sends more is no server of schemas. */
const LIMITS = {
	milliseconds: 3e4,
	bytes: 32e6,
	redirects: 5
};
/** What an address on the network gives, within limits of time and size. Never throws for what the network does. */
async function fetchFrom(address, limits = LIMITS) {
	const first = readAddress(address);
	if (typeof first === "string") return failed(first);
	const stop = AbortSignal.timeout(limits.milliseconds);
	let url = first;
	try {
		for (let redirects = 0;; redirects++) {
			const answer = await fetch(url.href, {
				redirect: "manual",
				signal: stop,
				headers: { accept: "*/*" }
			});
			const next = answer.headers.get("location");
			if (!isRedirect(answer.status) || next === null) return await readAnswer(url, answer, limits);
			await answer.body?.cancel();
			if (redirects === limits.redirects) return failed(`leads on more than ${limits.redirects} times`);
			const target = URL.canParse(next, url.href) ? new URL(next, url) : void 0;
			const obstacle = target ? obstacleBetween(url, target) : "is no address";
			if (!target || obstacle !== void 0) return failed(`leads on to \`${target ? withoutPassword(target) : next}\`, which ${obstacle}`);
			url = target;
		}
	} catch (error) {
		return failed(stop.aborted ? `gave no answer within ${limits.milliseconds / 1e3} s` : reasonOf(error));
	}
}
/** Why nobody is led from one address to another: a redirect is the server's word, not the user's. */
function obstacleBetween(from, to) {
	if (to.protocol !== "http:" && to.protocol !== "https:") return "is not on the network";
	if (to.username !== "" || to.password !== "") return "holds a name or password";
	if (from.protocol === "https:" && to.protocol === "http:") return "is not protected as the address before is";
	if (isNear(to.hostname) && !isNear(from.hostname)) return "is in a network of its own";
}
function withoutPassword({ protocol, host, pathname }) {
	return `${protocol}//${host}${pathname}`;
}
/** Whether a host is this machine or in a network that is not public. */
function isNear(host) {
	const name = host.replace(/^\[|\]$/g, "").toLowerCase();
	switch (isIP(name)) {
		case 4: return /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(name);
		case 6: return /^(?:::|f[cd]|fe[89ab])/.test(name);
		default: return name === "localhost" || /\.(?:localhost|local|internal)$/.test(name) || !name.includes(".");
	}
}
function readAddress(address) {
	if (!URL.canParse(address)) return "is no address";
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return "is no `http:` or `https:` address";
	if (url.username !== "" || url.password !== "") return "holds a name or password, which must not be kept in files";
	url.hash = "";
	return url;
}
function isRedirect(status) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status);
}
async function readAnswer(url, answer, { bytes: most }) {
	const tooLarge = `gives more than ${most / 1e6} MB`;
	if (answer.status !== 200) {
		await answer.body?.cancel();
		return failed(STATUS[answer.status] ?? `gives no file: the server answers ${answer.status}`);
	}
	const chunks = [];
	let size = 0;
	for await (const chunk of answer.body ?? []) {
		size += chunk.length;
		if (size > most) return failed(tooLarge);
		chunks.push(chunk);
	}
	return {
		kind: "fetched",
		url: url.href,
		bytes: Buffer.concat(chunks)
	};
}
const STATUS = {
	401: "asks for a password (401)",
	403: "may not be read (403)",
	404: "is not there (404)",
	410: "is no longer there (410)"
};
/** The built-in function gives its reasons as causes in causes. */
function reasonOf(error) {
	for (let each = error; each instanceof Error; each = each.cause) {
		const code = "code" in each ? String(each.code) : "";
		const known = REASONS$1.find(({ test }) => test.test(code));
		if (known) return known.reason;
	}
	return "cannot be fetched: the connection was not made or broke off";
}
const REASONS$1 = [
	{
		test: /^ECONNREFUSED$/,
		reason: "cannot be reached: nothing answers there"
	},
	{
		test: /^(?:ENOTFOUND|EAI_AGAIN)$/,
		reason: "cannot be reached: its host is not known"
	},
	{
		test: /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
		reason: "cannot be reached: no way leads there"
	},
	{
		test: /TIMEOUT|^ETIMEDOUT$/,
		reason: "cannot be reached: nothing answers in time"
	},
	{
		test: /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/,
		reason: "cannot be trusted: its certificate is not in order"
	}
];
function failed(reason) {
	return {
		kind: "failed",
		reason
	};
}
// src/host/globbing.ts
/**
* The files that match one of the globs, sorted, each once. Links to files count as files, and so does all that is no folder:
* whoever reads it says what it is. A folder that may not be searched is among them for the same reason. Folders behind links
* are not searched.
*/
async function filesOf(root, patterns) {
	if (patterns.length === 0) return [];
	const { glob } = await import("./dist-CdUVtANX.js");
	const closed = [];
	const found = await glob([...patterns], {
		cwd: root,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"],
		fs: { readdir: listing(closed) }
	});
	return [.../* @__PURE__ */ new Set([...found.map(normalise$1), ...closed.map((each) => seenFrom(root, each))])].sort();
}
/** What lists a folder for the search, and notes those that it may not list. */
function listing(closed) {
	const list = (path, options, done) => {
		readdir(path, options, (error, entries) => {
			if (error && (error.code === "EACCES" || error.code === "EPERM")) closed.push(path);
			done(error, entries?.map((each) => asFile(each, path)));
		});
	};
	return list;
}
/** What is no folder, and no link to one, is taken for a file. */
function asFile(entry, folder) {
	if (entry.isFile() || entry.isDirectory()) return entry;
	if (entry.isSymbolicLink() && leadsToFolder(join(folder, entry.name))) return entry;
	return Object.assign(Object.create(entry), {
		isFile: () => true,
		isSymbolicLink: () => false
	});
}
function leadsToFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
function seenFrom(root, path) {
	const folder = normalise$1(path).replace(/\/$/, "");
	const start = `${normalise$1(root)}/`;
	return folder.startsWith(start) ? folder.slice(start.length) : folder;
}
// src/host/package-folder.ts
let known;
/** The folder of the package that this file belongs to, whether it runs from `src` or from `dist/lib`. */
function packageFolder() {
	known ??= find(dirname(fileURLToPath(import.meta.url)));
	return known;
}
function find(folder) {
	if (nameIn(join(folder, "package.json")) === "teiwright") return folder;
	const parent = dirname(folder);
	if (parent === folder) throw new Error("the package of teiwright has no package.json");
	return find(parent);
}
function nameIn(file) {
	try {
		const content = JSON.parse(readFileSync(file, "utf8"));
		return content !== null && typeof content === "object" && "name" in content ? content.name : void 0;
	} catch {
		return;
	}
}
// src/core/host.ts
/** Thrown where a file cannot be written; the message names the file and says why, in words for a reader. */
var CannotWrite = class extends Error {};
// src/host/writing.ts
/** Writes a file whole or not at all; `shown` is its path as messages have it. */
async function writeWhole(path, content, shown) {
	try {
		await write(path, content);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new CannotWrite(`\`${shown}\` cannot be written: ${REASONS[code] ?? "the system refuses it"}`, { cause: error });
	}
}
/** Under a temporary name in the same folder first, so that nobody ever sees half a file. */
async function write(path, content) {
	if (await isPipeOrDevice(path)) return writeFile(path, content);
	const folder = dirname(path);
	await mkdir(folder, { recursive: true });
	const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
	try {
		await writeFile(temporary, content, { flag: "wx" });
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
async function isPipeOrDevice(path) {
	if (path.startsWith("/dev/")) return true;
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && !found.isFile() && !found.isDirectory();
}
const REASONS = {
	EACCES: "you may not have the right to; name a place that you may write to",
	EPERM: "you may not have the right to; name a place that you may write to",
	EROFS: "the file system can only be read; name a place that you may write to",
	EISDIR: "a folder stands there; take it away, or name another place",
	ENOTEMPTY: "a folder stands there; take it away, or name another place",
	EEXIST: "a file stands where a folder is needed; take it away, or name another place",
	ENOTDIR: "a file stands where a folder is needed; take it away, or name another place",
	ENAMETOOLONG: "its name is too long; give a shorter one",
	ELOOP: "a symbolic link on the way leads to itself; take it away",
	ENOSPC: "there is no space left; make some",
	EDQUOT: "there is no space left for you; make some"
};
// src/host/index.ts
/** The world as Node sees it from a project's folder. */
function nodeHost(root) {
	const place = (path) => resolve(root, path);
	let real;
	const realRoot = () => {
		real ??= realPathOf(root);
		return real;
	};
	const realPath = async (path) => normalise$1(relative(await realRoot(), await realPathOf(place(path))));
	return {
		read: async (path) => {
			if (isInside(path) && !isInside(await realPath(path))) throw new Error(LEADS_OUT);
			return readRegular(place(path));
		},
		write: (path, content) => writeWhole(place(path), content, path),
		append: (path, content) => appendFile(place(path), content),
		kind: (path) => kindAt(place(path)),
		glob: (patterns) => filesOf(root, patterns),
		realPath,
		fetch: (url) => fetchFrom(url),
		readStandardInput,
		importModule: (path) => importDefault(place(path)),
		asset: (path) => readFileSync(join(packageFolder(), path)),
		cache: userCache,
		now: () => performance$1.now(),
		today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
}
/**
* A file of the project may be a link to another one of it, but not lead out: who changes a repository must not have files of
* the machine shown. What the user names by a way that leads out is the user's own business.
*/
const LEADS_OUT = "is a symbolic link that leads outside the project, and is not read";
/** The package that runs TypeScript is loaded only where a configuration is a module. */
async function importDefault(path) {
	const { createJiti } = await import("jiti");
	return createJiti(import.meta.url, { moduleCache: false }).import(path, { default: true });
}
async function readStandardInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
	return Buffer.concat(chunks);
}
// src/core/decode.ts
/** The text of a file: by its byte order mark, else by the encoding it declares, else UTF-8. Never with replaced characters. */
function decode(path, bytes) {
	const found = encodingOf(bytes);
	if (found.refusal !== void 0) return refuse(path, found.refusal);
	if (familyOf(found.name) === "utf-8" && isUtf8(bytes)) {
		const isMarked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
		return {
			value: new Source(path, isMarked ? bytes.subarray(3) : bytes),
			diagnostics: []
		};
	}
	const decodeBytes = decoderOf(found.name);
	if (!decodeBytes) return refuse(path, `encoding \`${found.name}\` is not one that can be read; save the file as UTF-8 and declare \`encoding="UTF-8"\``);
	try {
		return {
			value: new Source(path, decodeBytes(bytes)),
			diagnostics: []
		};
	} catch {
		return refuse(path, undecodable(bytes, found.name));
	}
}
/** Bytes as text that is no XML: by their byte order mark, else in an encoding that is named, else UTF-8. */
function decodeText(path, bytes, encoding) {
	const name = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.name ?? encoding ?? "utf-8";
	const decodeBytes = decoderOf(name);
	if (!decodeBytes) return refuse(path, `encoding \`${name}\` is not one that can be read; save the file as UTF-8`);
	try {
		return {
			value: new Source(path, decodeBytes(bytes)),
			diagnostics: []
		};
	} catch {
		return refuse(path, undecodable(bytes, name));
	}
}
function encodingOf(bytes) {
	const refusal = REFUSED.find(({ start }) => start.every((byte, i) => bytes[i] === byte))?.message;
	if (refusal !== void 0) return {
		name: "",
		refusal
	};
	const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.name;
	const declared = declaredEncoding(bytes, marked);
	if (marked === void 0) return declared === void 0 ? { name: "utf-8" } : unmarked(declared);
	if (declared === void 0 || familyOf(declared) === familyOf(marked)) return { name: marked };
	return {
		name: marked,
		refusal: `the file declares \`encoding="${declared}"\` and its byte order mark says \`${marked.toUpperCase()}\`; both must say the same`
	};
}
/** A declaration that can be read byte by byte is no UTF-16, whatever it says. */
function unmarked(declared) {
	if (familyOf(declared) !== "utf-16") return { name: declared };
	return {
		name: declared,
		refusal: `the file declares \`encoding="${declared}"\` and is not UTF-16; it should declare \`encoding="UTF-8"\``
	};
}
function familyOf(name) {
	return name.toLowerCase().replace(/^(utf-16|ucs-2|iso-10646-ucs-2)(le|be)?$/, "utf-16").replace(/^utf8$/, "utf-8");
}
function declaredEncoding(bytes, marked) {
	const start = new TextDecoder(marked ?? "latin1").decode(bytes.subarray(0, 400));
	return /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
}
/** What makes text of bytes and throws where they are not of its encoding; undefined for an encoding that is not known. */
function decoderOf(name) {
	if (/^(?:iso-8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/i.test(name)) return (bytes) => singleBytes(bytes, "");
	if (/^(?:windows-1252|cp1252|x-cp1252)$/i.test(name)) return (bytes) => singleBytes(bytes, WINDOWS_1252);
	try {
		const decoder = new TextDecoder(name, { fatal: true });
		if (/^utf-?7$|^x-user-defined$/i.test(name) || decoder.encoding === "replacement") return void 0;
		return (bytes) => decoder.decode(bytes);
	} catch {
		return;
	}
}
/** The bytes from 0x80 to 0x9F of windows-1252; five of them stand for themselves. */
const WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function singleBytes(bytes, from80) {
	const parts = [];
	for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return parts.join("").replace(/[\u0080-\u009f]/g, (sign) => from80[sign.charCodeAt(0) - 128] ?? sign);
}
function undecodable(bytes, name) {
	const shown = name.toUpperCase();
	if (shown !== "UTF-8") return `the bytes of the file are no valid ${shown}; save it as UTF-8`;
	const { offset, line } = firstBadByte(bytes);
	return `byte ${`0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`} on line ${line} (byte ${offset + 1} of the file) is no UTF-8; save the file as UTF-8, or declare the encoding that it has`;
}
/** The first byte that no UTF-8 decoder can take, by halving: a prefix decodes as a stream or it does not. */
function firstBadByte(bytes) {
	let good = 0;
	let bad = bytes.length;
	while (good < bad) {
		const middle = good + bad + 1 >> 1;
		if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle;
		else bad = middle - 1;
	}
	const begun = [
		1,
		2,
		3
	].find((back) => back <= good && (bytes[good - back] ?? 0) >= 192);
	const incomplete = begun !== void 0 && !decodes(bytes.subarray(0, good), { stream: false });
	const offset = Math.min(incomplete ? good - begun : good, Math.max(0, bytes.length - 1));
	return {
		offset,
		line: bytes.subarray(0, offset).reduce((lines, byte) => byte === 10 ? lines + 1 : lines, 1)
	};
}
/** Whether bytes are UTF-8 as far as they go; `stream` takes a character that is cut off at the end. */
function decodes(bytes, options) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
		return true;
	} catch {
		return false;
	}
}
const MARKS = [
	{
		mark: [
			239,
			187,
			191
		],
		name: "utf-8"
	},
	{
		mark: [255, 254],
		name: "utf-16le"
	},
	{
		mark: [254, 255],
		name: "utf-16be"
	}
];
const REFUSED = [
	{
		start: [
			255,
			254,
			0,
			0
		],
		message: "the file is in UTF-32, which cannot be read; save it as UTF-8"
	},
	{
		start: [
			0,
			0,
			254,
			255
		],
		message: "the file is in UTF-32, which cannot be read; save it as UTF-8"
	},
	{
		start: [
			60,
			0,
			63,
			0
		],
		message: "the file is in UTF-16 without a byte order mark; save it as UTF-8"
	},
	{
		start: [
			0,
			60,
			0,
			63
		],
		message: "the file is in UTF-16 without a byte order mark; save it as UTF-8"
	},
	{
		start: [
			76,
			111,
			167,
			148
		],
		message: "the file is in EBCDIC, which cannot be read; save it as UTF-8"
	},
	{
		start: [31, 139],
		message: "the file is compressed with gzip; an XML document must stand there"
	}
];
function refuse(path, message) {
	return {
		value: void 0,
		diagnostics: [diagnostic("xml/encoding", path, message, { range: {
			start: 0,
			end: 0
		} })]
	};
}
/**
* The texts of several files in a row, for a document that is made of all of them. Its first file is the document's own. An
* offset belongs to one of the files; `origin` says to which.
*/
var JoinedSource = class extends Source {
	#parts;
	#joined;
	/** Sources that are joined themselves are taken apart. */
	constructor(sources) {
		super(sources[0].path, "");
		const parts = [];
		let start = 0;
		for (const source of sources.flatMap(({ files }) => files)) {
			parts.push({
				source,
				start
			});
			start += source.text.length + 64;
		}
		this.#parts = parts;
	}
	get text() {
		this.#joined ??= this.#parts.map(({ source }) => source.text).join("\0".repeat(64));
		return this.#joined;
	}
	get files() {
		return this.#parts.map(({ source }) => source);
	}
	origin(offset) {
		const { source, start } = this.#parts.findLast((each) => each.start <= offset) ?? this.#first;
		return source.origin(Math.max(0, Math.min(offset - start, source.text.length)));
	}
	/** The point in the file that the offset belongs to. */
	point(offset) {
		const { source, offset: inside } = this.origin(offset);
		return source.point(inside);
	}
	get #first() {
		const [first] = this.#parts;
		if (!first) throw new Error("a joined source has a file");
		return first;
	}
};
/** A diagnostic of a text of several files, about the file that its place is in. */
function inItsFile(diagnostic, source) {
	if (source.files.length === 1) return diagnostic;
	const { related } = diagnostic;
	return {
		...diagnostic,
		...placeIn(diagnostic, source),
		...related && { related: related.map((each) => ({
			...each,
			...placeIn(each, source)
		})) }
	};
}
function placeIn({ path, range }, source) {
	if (path !== source.path || !range) return {
		path,
		...range && { range }
	};
	const { source: file, offset: start } = source.origin(range.start);
	const last = source.origin(range.end);
	const end = last.source === file ? Math.max(start, last.offset) : file.text.length;
	return {
		path: file.path,
		range: {
			start,
			end
		}
	};
}
// src/core/offsets.ts
/** From bytes of a document to UTF-16 code units. It is quickest when asked in document order. */
var Offsets = class {
	#byte = 0;
	#unit = 0;
	/** The unit at every so many bytes, as far as they have been counted. */
	#marks = [0];
	#bytes;
	#isPlain;
	constructor({ bytes, documentLength }, unitCount) {
		this.#bytes = bytes.subarray(0, documentLength);
		this.#isPlain = documentLength === unitCount;
	}
	/** The unit that a byte belongs to; inside a character, its first. */
	at(byte) {
		if (this.#isPlain) return byte;
		if (byte < this.#byte || byte - this.#byte > STEP) {
			const mark = Math.min(Math.floor(byte / STEP), this.#marks.length - 1);
			this.#byte = mark * STEP;
			this.#unit = this.#marks[mark] ?? 0;
		}
		const bytes = this.#bytes;
		let at = this.#byte;
		let unit = this.#unit;
		while (at < byte) {
			const end = Math.min(byte, (Math.floor(at / STEP) + 1) * STEP);
			for (; at < end; at++) {
				const next = bytes[at] ?? 0;
				if ((next & 192) !== 128) unit += next >= 240 ? 2 : 1;
			}
			if (at % STEP === 0) this.#marks[at / STEP] = unit;
		}
		this.#byte = at;
		this.#unit = unit;
		return unit;
	}
	range(start, end) {
		return {
			start: this.at(start),
			end: this.at(end)
		};
	}
};
const STEP = 256;
// src/engines/xml/dtd/doctype.ts
/** Reads the declaration at a place of a text; it has been found to be written as it must be. */
function readDoctype(text, { start, end }) {
	const [head, name = "", id, literal = ""] = /^<!DOCTYPE\s+([^\s>[]+)(?:\s+(SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+("[^"]*"|'[^']*'))?\s*/.exec(text.slice(start, end)) ?? [];
	if (head === void 0) return void 0;
	const literalEnd = start + head.trimEnd().length;
	const open = start + head.length;
	return {
		name,
		external: id === void 0 ? void 0 : {
			system: literal.slice(1, -1),
			range: {
				start: literalEnd - literal.length,
				end: literalEnd
			}
		},
		subset: text[open] === "[" ? {
			start: open + 1,
			end: text.lastIndexOf("]", end)
		} : void 0
	};
}
// src/engines/xml/dtd/mapped-text.ts
/** A stretch of a file as a text. */
function textOf(source, { start, end }, isExternal) {
	return {
		text: source.text.slice(start, end),
		path: source.origin(start).source.path,
		isExternal,
		origin: (offset) => source.origin(start + offset)
	};
}
/** What a parameter entity stands for, at the place of the reference to it. */
function replacementOf(text, about, reference) {
	const place = about.origin(reference);
	return {
		text,
		path: about.path,
		isExternal: about.isExternal,
		origin: () => place
	};
}
function collector() {
	const parts = [];
	const segments = [];
	let length = 0;
	let tail = "";
	const push = (text, origin) => {
		if (text === "") return;
		parts.push(text);
		segments.push({
			start: length,
			origin
		});
		length += text.length;
		tail = (tail + text).slice(-500);
	};
	return {
		add: (text, from, to) => push(text.text.slice(from, to), (offset) => text.origin(from + offset)),
		addMade: (made, origin) => push(made, () => origin),
		length: () => length,
		tail: () => tail,
		finish: (path) => new CollectedSource(path, parts.join(""), segments)
	};
}
/** A text that was put together; its places are those of what it was made of. */
var CollectedSource = class extends Source {
	#segments;
	constructor(path, text, segments) {
		super(path, text);
		this.#segments = segments;
	}
	origin(offset) {
		const segment = this.#segments.findLast((each) => each.start <= offset);
		return segment ? segment.origin(offset - segment.start) : {
			source: this,
			offset
		};
	}
	point(offset) {
		const { source, offset: inside } = this.origin(offset);
		return source === this ? super.point(inside) : source.point(inside);
	}
};
// src/engines/xml/dtd/work.ts
/** The text of a file with declarations; undefined where it cannot be read. */
async function loadOnce({ load, state }, id) {
	state.files++;
	const source = await load(id);
	if (!source) return void 0;
	const { text } = source;
	return textOf(source, {
		start: /^<\?xml\s[^>]*\?>/.exec(text)?.[0].length ?? 0,
		end: text.length
	}, true);
}
// src/engines/xml/dtd/inside.ts
/** 4.4.8: within declarations replacement text has a space on either side; 4.4.5: within literals quotes are only quotes. */
async function expandInside(work, text, inside) {
	const { out, state } = work;
	const { text: all } = text;
	const isReplacement = inside.quote !== "";
	const special = /["'%>]/g;
	for (let at = 0; at < all.length && !state.fault;) {
		special.lastIndex = at;
		const next = special.exec(all)?.index ?? all.length;
		out.add(text, at, next);
		at = next;
		if (at === all.length) break;
		const sign = all[at] ?? "";
		const reference = sign === "%" && (inside.quote === "" || inside.isValue) ? referenceAt(all, at) : void 0;
		if (reference) {
			const replacement = await replacementFor(work, text, at, {
				name: reference.name,
				trail: inside.trail
			});
			if (!replacement) out.add(text, at, reference.end);
			else {
				const inner = {
					...inside,
					trail: [...inside.trail, reference.name]
				};
				if (inside.quote === "") out.addMade(" ", text.origin(at));
				await expandInside(work, replacement, inner);
				inside.quote = inner.quote;
				inside.isValue = inner.isValue ?? false;
				if (inner.isOpen === false) inside.isOpen = false;
				if (inside.quote === "") out.addMade(" ", text.origin(at));
			}
			at = reference.end;
			if (inside.isOpen === false) return at;
			continue;
		}
		if (sign === ">") {
			out.add(text, at, at + 1);
			at++;
			if (inside.quote !== "" || !inside.isOpen) continue;
			inside.isOpen = false;
			return at;
		}
		if (isReplacement && sign !== "%") {
			out.addMade(sign === "\"" ? "&#34;" : "&#39;", text.origin(at));
			at++;
			continue;
		}
		if (inside.quote === "" && sign !== "%") {
			inside.quote = sign;
			inside.isValue = ENTITY_VALUE.test(out.tail());
		} else if (sign === inside.quote) inside.quote = "";
		out.add(text, at, at + 1);
		at++;
	}
	return all.length;
}
/** What stands before the value of an entity (4.2 [71] [72]). */
const ENTITY_VALUE = /<!ENTITY\s+(?:%\s+)?[^\s"'%]+\s+$/;
/** The reference to a parameter entity at an offset. */
function referenceAt(text, at) {
	const found = /%([^\s%;"'<>&]+);/y;
	found.lastIndex = at;
	const [, name] = found.exec(text) ?? [];
	return name === void 0 ? void 0 : {
		name,
		end: found.lastIndex
	};
}
/** What a parameter entity stands for; undefined where it is not declared, cannot be read, or must not be replaced. */
async function replacementFor(work, text, at, { name, trail }) {
	const { parameters, state } = work;
	const parameter = parameters.get(name);
	if (!parameter) return void 0;
	const fail = (kind) => {
		state.fault ??= {
			kind,
			name,
			origin: text.origin(at)
		};
	};
	if (trail.includes(name)) return fail("recursive");
	if (!("replacement" in parameter)) parameter.text ??= loadOnce(work, parameter.id);
	const found = "replacement" in parameter ? replacementOf(parameter.replacement, text, at) : await parameter.text;
	state.expanded += found?.text.length ?? 0;
	return ++state.expansions > EXPANSIONS || state.expanded > LONGEST || trail.length >= DEEPEST ? fail("limit") : found;
}
/** How much text may come of it, how often entities may be replaced, and how deep. */
const LONGEST = 16 << 20;
const EXPANSIONS = 1e5;
const DEEPEST = 64;
// src/engines/xml/dtd/flatten.ts
/**
* Puts declarations into one row: parameter entities are replaced (XML 1.0 4.4), conditional sections followed (3.4), the
* external subset comes last (2.8). What is not written as it must be is left for the reader of the declarations.
*/
async function flatten(path, { internal, external, isAlone = false }, load) {
	const work = {
		out: collector(),
		isAlone,
		load,
		parameters: /* @__PURE__ */ new Map(),
		entities: /* @__PURE__ */ new Map(),
		state: {
			files: 0,
			expansions: 0,
			expanded: 0,
			fault: void 0
		}
	};
	if (internal) await expand(work, internal, []);
	const subset = external && await loadOnce(work, external);
	if (subset) await expand(work, subset, []);
	const { out, entities, state } = work;
	return {
		declarations: out.finish(path),
		entities,
		files: state.files,
		fault: state.fault
	};
}
/** Declarations one after the other (2.8 [28b] [31]). */
async function expand(work, text, trail) {
	const { out, state } = work;
	const { text: all } = text;
	const included = [];
	for (let at = 0; at < all.length && !state.fault;) {
		const end = plainEnd(all, at);
		if (end > at) {
			out.add(text, at, end);
			at = end;
		} else if (all.startsWith("]]>", at) && included.length > 0) {
			included.pop();
			at += 3;
		} else if (all.startsWith("<![", at) && text.isExternal) {
			const section = await conditionalAt(work, text, at, trail);
			if (section.isIncluded) included.push(at);
			at = section.next;
		} else if (all[at] === "%") at = await expandReference(work, text, at, trail);
		else if (all.startsWith("<!", at)) at = await expandDeclaration(work, text, at, trail);
		else {
			out.add(text, at, all.length);
			return;
		}
	}
	for (const start of included) out.add(text, start, start + 3);
}
/** The end of white space, comments and instructions. */
function plainEnd(text, from) {
	const plain = /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y;
	let at = from;
	for (plain.lastIndex = at; plain.test(text); plain.lastIndex = at) at = plain.lastIndex;
	return at;
}
/** A conditional section (3.4); what is not one is copied for the reader to find. */
async function conditionalAt(work, text, at, trail) {
	const { text: all } = text;
	const head = /<!\[\s*([^\s[\]]*)\s*\[?/y;
	head.lastIndex = at;
	const [whole = "", word = ""] = head.exec(all) ?? [];
	const own = collector();
	await expandInside({
		...work,
		out: own
	}, textBetween(text, at + whole.indexOf(word), at + whole.indexOf(word) + word.length), {
		trail,
		quote: ""
	});
	const keyword = `${own.finish("").text.trim()}${whole.endsWith("[") ? "[" : ""}`.replace(/\s*\[$/, "[");
	if (keyword === "INCLUDE[") return {
		isIncluded: true,
		next: at + whole.length
	};
	const end = keyword === "IGNORE[" ? ignoredEnd(all, at + whole.length) : void 0;
	if (end === void 0) work.out.add(text, at, at + 3);
	return {
		isIncluded: false,
		next: end ?? at + 3
	};
}
/** The offset after the `]]>` of an ignored section whose content begins at an offset; undefined where there is none. */
function ignoredEnd(text, from) {
	let depth = 1;
	const mark = /<!\[|\]\]>/g;
	mark.lastIndex = from;
	for (let found = mark.exec(text); found; found = mark.exec(text)) {
		depth += found[0] === "]]>" ? -1 : 1;
		if (depth === 0) return mark.lastIndex;
	}
}
function textBetween(text, from, to) {
	return {
		...text,
		text: text.text.slice(from, to),
		origin: (offset) => text.origin(from + offset)
	};
}
/** A reference between declarations; the offset after it. */
async function expandReference(work, text, at, trail) {
	const reference = referenceAt(text.text, at);
	const replacement = reference && await replacementFor(work, text, at, {
		name: reference.name,
		trail
	});
	if (!reference || replacement === void 0) {
		if (!reference || !work.parameters.has(reference.name)) work.out.add(text, at, reference?.end ?? at + 1);
		return reference?.end ?? at + 1;
	}
	await expand(work, replacement, [...trail, reference.name]);
	return reference.end;
}
/** A markup declaration, with what stands in it replaced where that is allowed; the offset after it. */
async function expandDeclaration(work, text, at, trail) {
	const own = collector();
	const inside = {
		trail,
		quote: "",
		isOpen: true
	};
	const rest = textBetween(text, at, text.text.length);
	let end = declarationEnd(text.text, at);
	if (text.isExternal && !text.text.startsWith("<!--", at)) {
		const length = await expandInside({
			...work,
			out: own
		}, rest, inside);
		end = inside.isOpen ? void 0 : at + length;
	} else if (end !== void 0) own.add(rest, 0, end - at);
	if (end === void 0) {
		work.out.add(text, at, at + 2);
		return text.text.length;
	}
	const made = own.finish("");
	if (declare(work, made.text, text.path, text.origin(at)) && work.isAlone && text.isExternal && !/\sNDATA\s/.test(made.text)) return end;
	work.out.add({
		...rest,
		text: made.text,
		origin: (offset) => made.origin(offset)
	}, 0, made.text.length);
	return end;
}
/** The offset after the `>` that ends a declaration; undefined where the text has none. */
function declarationEnd(text, from) {
	if (text.startsWith("<!--", from)) return void 0;
	const piece = /[^"'>]+|"[^"]*"|'[^']*'/y;
	let at = from;
	for (piece.lastIndex = at; piece.test(text); piece.lastIndex = at) at = piece.lastIndex;
	return text[at] === ">" ? at + 1 : void 0;
}
const ENTITY = /^<!ENTITY\s+(%\s+)?([^\s"'%]+)\s+(?:("[^"]*"|'[^']*')|(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+("[^"]*"|'[^']*')(\s+NDATA\s+[^\s>]+)?)\s*>$/;
/** Notes the entity that a declaration declares, if it is one; the first of a name counts (4.2). Whether it is a general one. */
function declare({ parameters, entities }, text, path, origin) {
	const [, percent, name = "", value, system, ndata] = ENTITY.exec(text) ?? [];
	if (name === "") return false;
	const id = () => ({
		system: (system ?? "").slice(1, -1),
		path,
		origin
	});
	if (percent !== void 0) {
		const replacement = () => withCharacters((value ?? "").slice(1, -1));
		if (!parameters.has(name)) parameters.set(name, value === void 0 ? { id: id() } : { replacement: replacement() });
		return false;
	}
	if (!entities.has(name)) entities.set(name, value === void 0 && ndata === void 0 ? id() : void 0);
	return true;
}
/** 4.5: character references in a literal are replaced where the entity is declared. */
function withCharacters(text) {
	return text.replace(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (whole, hexadecimal, decimal) => {
		const code = hexadecimal === void 0 ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
// src/engines/xml/faults.ts
/** What may be wrong with a document, in the order of the numbers in `assembly/errors.ts`. */
const FAULTS = [
	"zero-byte",
	"forbidden-character",
	"not-utf-8",
	"declaration",
	"version",
	"declaration-misplaced",
	"doctype-misplaced",
	"doctype",
	"subset",
	"parameter-entity-unread",
	"text-before-root",
	"text-after-root",
	"second-root",
	"no-root",
	"lone-less",
	"merge-mark",
	"cdata-end",
	"comment-unclosed",
	"comment-hyphens",
	"comment-third-hyphen",
	"cdata-unclosed",
	"instruction-unclosed",
	"instruction-target",
	"start-tag-at-end",
	"start-tag-unclosed",
	"stray-in-tag",
	"no-space",
	"no-value",
	"no-quotes",
	"no-closing-quote",
	"less-in-value",
	"bare-ampersand",
	"character-reference",
	"entity-undeclared",
	"entity-external",
	"entity-unparsed",
	"entity-recursive",
	"entity-limit",
	"entity-content",
	"xmlns-without-prefix",
	"namespace-reserved",
	"prefix-to-nothing",
	"attribute-twice",
	"colon",
	"prefix-unbound",
	"end-tag-without-name",
	"end-tag-without-bracket",
	"stray-in-end-tag",
	"end-tag-after-all",
	"end-tag-misspelt",
	"end-tag-of-nothing",
	"unclosed",
	"entity-in-value"
];
// src/engines/xml/html-entities.ts
const LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const GREEK = "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";
const OTHERS = {
	OElig: 338,
	oelig: 339,
	Scaron: 352,
	scaron: 353,
	Yuml: 376,
	fnof: 402,
	circ: 710,
	tilde: 732,
	ensp: 8194,
	emsp: 8195,
	thinsp: 8201,
	zwnj: 8204,
	zwj: 8205,
	lrm: 8206,
	rlm: 8207,
	ndash: 8211,
	mdash: 8212,
	lsquo: 8216,
	rsquo: 8217,
	sbquo: 8218,
	ldquo: 8220,
	rdquo: 8221,
	bdquo: 8222,
	dagger: 8224,
	Dagger: 8225,
	bull: 8226,
	hellip: 8230,
	permil: 8240,
	prime: 8242,
	Prime: 8243,
	lsaquo: 8249,
	rsaquo: 8250,
	oline: 8254,
	frasl: 8260,
	euro: 8364,
	trade: 8482,
	larr: 8592,
	uarr: 8593,
	rarr: 8594,
	darr: 8595,
	harr: 8596,
	minus: 8722,
	infin: 8734,
	asymp: 8776,
	ne: 8800,
	le: 8804,
	ge: 8805,
	loz: 9674,
	spades: 9824,
	clubs: 9827,
	hearts: 9829,
	diams: 9830
};
/** The code points of the entities that HTML knows and XML does not, by name. */
const HTML_ENTITIES = new Map([
	...numbered(LATIN_1, 160),
	...numbered(GREEK, 913),
	...Object.entries(OTHERS)
]);
function numbered(names, first) {
	return names.split(" ").flatMap((name, i) => name === "-" ? [] : [[name, first + i]]);
}
// src/engines/xml/ampersand.ts
/** What to say of an `&` that begins no reference, with the name that follows it. */
function bareAmpersand(seen) {
	const name = seen.slice(1);
	return PREDEFINED.has(name) || HTML_ENTITIES.has(name) ? `\`${seen}\` has no \`;\` at its end; a reference is written \`${seen};\`, an ampersand \`&amp;\`` : "`&` stands alone; an ampersand is written `&amp;`";
}
/** The entities of XML 1.0 4.6. */
const PREDEFINED = /* @__PURE__ */ new Set([
	"lt",
	"gt",
	"amp",
	"apos",
	"quot"
]);
// src/engines/xml/words.ts
/** The words for every fault. */
const WORDS$1 = {
	"zero-byte": () => ({ message: "a zero byte stands here; the file is no text, or is UTF-16 without a byte order mark" }),
	"forbidden-character": ({ args: [code = 0, count = 1] }) => {
		const actual = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
		return {
			message: `the control character ${actual} stands here${count > 1 ? `, ${count} times in this file` : ""}; XML does not allow it, leave it out`,
			actual
		};
	},
	"not-utf-8": ({ start, args: [byte = 0] }) => {
		const actual = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
		return {
			message: `byte ${actual} (byte ${start + 1} of the file) is no UTF-8; save the file as UTF-8, or declare the encoding that it has`,
			actual
		};
	},
	declaration: () => ({ message: "the XML declaration is not written as it must be; write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`" }),
	version: ({ seen }) => ({ message: `the document says that it is XML \`${seen}\`; only version \`1.0\` can be read` }),
	"declaration-misplaced": (facts) => ({
		message: "an XML declaration stands here; it may stand at the very start of the file only",
		actual: `<?${facts.word(0)}`
	}),
	"doctype-misplaced": () => ({ message: "`<!DOCTYPE` stands inside or after the root element; it may stand before the root element only" }),
	doctype: () => ({ message: "the document type declaration is not written as it must be; it may be left out" }),
	subset: ({ seen }) => ({
		message: `\`${seen}\` begins no declaration that is written as it must be; the document type declaration may be left out`,
		actual: seen
	}),
	"parameter-entity-unread": ({ seen }) => ({
		message: `parameter entity \`${seen}\` is not read; write out what it stands for`,
		actual: seen
	}),
	"text-before-root": (facts) => ({ message: `text \`${beginning(facts)}\` stands before the root element; only comments and instructions may stand there` }),
	"text-after-root": (facts) => ({ message: `text \`${beginning(facts)}\` stands after the end of the root element; only comments and instructions may stand there` }),
	"second-root": (facts) => ({ message: `a second root element \`${facts.word(0)}\` stands after the end of the first; a document has one root element` }),
	"no-root": () => ({ message: "there is no element in the file; one root element such as `TEI` must stand there" }),
	"lone-less": () => ({
		message: "`<` stands alone and begins no tag; as a character it is written `&lt;`",
		actual: "<",
		expected: ["&lt;"]
	}),
	"merge-mark": ({ seen }) => ({ message: `\`${seen.slice(0, 40)}\` is left from a merge that was not finished; choose one version and delete the marks` }),
	"cdata-end": () => ({
		message: "`]]>` ends no CDATA section here; as characters it is written `]]&gt;`",
		actual: "]]>",
		expected: ["]]&gt;"]
	}),
	"comment-unclosed": () => ({ message: "the comment that begins here has no end; a comment ends with `-->`" }),
	"comment-hyphens": () => ({ message: "`--` stands in a comment; only one hyphen after another may not stand there, use `- -`" }),
	"comment-third-hyphen": () => ({ message: "the comment ends with `--->`; it ends with `-->`, without a third hyphen" }),
	"cdata-unclosed": () => ({ message: "the CDATA section that begins here has no end; it ends with `]]>`" }),
	"instruction-unclosed": () => ({ message: "the processing instruction that begins here has no end; it ends with `?>`" }),
	"instruction-target": () => ({ message: "`<?` is not followed by a name and a space; a processing instruction is written `<?name text?>`" }),
	"start-tag-at-end": ({ seen }) => ({ message: `the file ends inside the start tag \`${seen}\`; it ends with \`>\`` }),
	"start-tag-unclosed": ({ seen }) => ({ message: `start tag \`${seen}\` is not ended before the next \`<\`; it ends with \`>\`` }),
	"stray-in-tag": ({ seen, word }) => ({
		message: `\`${seen}\` stands in the tag \`<${word(0)}\`; only attributes such as \`name="value"\` may stand there`,
		actual: seen
	}),
	"no-space": ({ seen }) => ({ message: `there is no space before attribute \`${seen}\`; attributes are set apart by spaces` }),
	"no-value": ({ seen }) => ({
		message: `attribute \`${seen}\` has no value; a value is written \`${seen}="…"\``,
		actual: seen
	}),
	"no-quotes": ({ text, start, end, args: [nameEnd = 0, valueStart = 0] }) => {
		const name = text(start, nameEnd);
		const actual = text(valueStart, end);
		const [, curly, inside = ""] = /^([“”„‟‘’‚‛«»‹›])(.*?)[“”„‟‘’‚‛«»‹›]?$/su.exec(actual) ?? [];
		return {
			message: curly ? `the value of attribute \`${name}\` begins with the curly quote \`${curly}\`; straight quotes must stand there: \`${name}="${inside}"\`` : `the value of attribute \`${name}\` has no quotes; it is written \`${name}="${actual}"\``,
			actual
		};
	},
	"no-closing-quote": ({ word, args: [, quote] }) => ({ message: `the value of attribute \`${word(0)}\` has no closing quote \`${quote === 39 ? "'" : "\""}\`` }),
	"less-in-value": ({ word }) => ({
		message: `\`<\` stands in the value of attribute \`${word(0)}\`; there it is written \`&lt;\``,
		actual: "<",
		expected: ["&lt;"]
	}),
	"bare-ampersand": ({ seen }) => ({
		message: bareAmpersand(seen),
		actual: seen,
		expected: ["&amp;"]
	}),
	"character-reference": ({ seen }) => ({
		message: `\`${seen.length > 40 ? `${seen.slice(0, 40)}…` : seen}\` stands for a character that XML does not allow; leave it out`,
		actual: seen
	}),
	"entity-undeclared": ({ word }) => {
		const actual = `&${word(0)};`;
		const code = HTML_ENTITIES.get(word(0));
		return code === void 0 ? {
			message: `entity \`${actual}\` is not declared; an ampersand is written \`&amp;\``,
			actual,
			expected: ["&amp;"]
		} : {
			message: `\`${actual}\` is known in HTML only; write \`&#${code};\` or the character itself`,
			actual,
			expected: [`&#${code};`]
		};
	},
	"entity-external": ({ word, whyUnread }) => {
		const why = whyUnread(word(0));
		const reason = why === void 0 ? "" : `: ${why}`;
		return {
			message: `entity \`&${word(0)};\` is declared in another file and is not read${reason}; write out what it stands for`,
			actual: `&${word(0)};`
		};
	},
	"entity-unparsed": ({ word }) => ({
		message: `entity \`&${word(0)};\` is declared as something other than text (\`NDATA\`); it may not be referred to here`,
		actual: `&${word(0)};`
	}),
	"entity-in-value": ({ word }) => ({
		message: `entity \`&${word(0)};\` is declared in another file; it may not be referred to in the value of an attribute`,
		actual: `&${word(0)};`
	}),
	"entity-recursive": (facts) => ({
		message: `entity \`${reference$1(facts)}\` refers to itself; write out what it stands for`,
		actual: reference$1(facts)
	}),
	"entity-limit": ({ seen }) => ({ message: `with \`${seen}\` the declarations of the document make it grow too large, and it is not read on; write out what is meant` }),
	"entity-content": (facts) => ({
		message: `what entity \`${reference$1(facts)}\` stands for is no well-formed XML in this place; write out what is meant`,
		actual: reference$1(facts)
	}),
	"xmlns-without-prefix": () => ({
		message: "`xmlns:` has no prefix after it; write `xmlns` or `xmlns:prefix`",
		actual: "xmlns:"
	}),
	"namespace-reserved": ({ word }) => ({ message: `\`${word(0)}\` may not be bound to \`${word(1)}\`; the prefixes \`xml\` and \`xmlns\` have their own namespaces` }),
	"prefix-to-nothing": ({ word }) => ({ message: `prefix \`${word(0)}\` is bound to nothing; give it the address of a namespace` }),
	"attribute-twice": ({ word }) => {
		return {
			message: `${word(0) === word(1) ? `attribute \`${word(1)}\`` : `attribute \`${word(0)}\`, here also named \`${word(1)}\`,`} stands twice in one tag; keep one`,
			actual: word(0)
		};
	},
	colon: ({ word }) => ({
		message: `\`${word(0)}\` has a colon in the wrong place; a name is \`name\` or \`prefix:name\``,
		actual: word(0)
	}),
	"prefix-unbound": ({ word, args }) => {
		const name = word(0);
		const [prefix = "", local = ""] = name.split(":");
		const bound = args.slice(1).map((_, i) => word(i + 1));
		const meant = nearest(prefix, /* @__PURE__ */ new Set(["xml", ...bound]), 1)[0];
		return {
			message: `prefix \`${prefix}\` of \`${name}\` is bound to no namespace${meant ? `; did you mean \`${meant}:${local}\`?` : `; bind it with \`xmlns:${prefix}="…"\``}`,
			actual: name
		};
	},
	"end-tag-without-name": ({ inside }) => ({ message: `\`</\` is followed by no name; an end tag is written \`</${inside.name || "name"}>\`` }),
	"end-tag-without-bracket": ({ word }) => ({ message: `end tag \`</${word(0)}\` has no \`>\`` }),
	"stray-in-end-tag": ({ seen, word }) => ({ message: `\`${seen}\` stands in the end tag \`</${word(0)}>\`; nothing but the name may stand there` }),
	"end-tag-after-all": ({ word }) => ({
		message: `end tag \`</${word(0)}>\` closes nothing; every element is closed already`,
		actual: `</${word(0)}>`
	}),
	"end-tag-misspelt": ({ word, inside }) => ({
		message: `end tag \`</${word(0)}>\` does not match start tag \`<${inside.name}>\` on line ${inside.line}; both names must be spelt alike, capitals too`,
		actual: `</${word(0)}>`,
		expected: [`</${inside.name}>`]
	}),
	"end-tag-of-nothing": ({ word, inside }) => ({
		message: `end tag \`</${word(0)}>\` closes nothing; \`${inside.name}\`, opened on line ${inside.line}, is open here and ends with \`</${inside.name}>\``,
		actual: `</${word(0)}>`,
		expected: [`</${inside.name}>`]
	}),
	unclosed: ({ seen, element, args: [isAtEnd, count = 0, ...starts] }) => {
		const found = isAtEnd ? "end of file" : seen;
		const [first = {
			name: "",
			line: 0
		}, ...others] = starts.map(element);
		const more = others.map(({ name, line }) => `\`${name}\` (line ${line})`);
		const rest = count > starts.length ? ` and ${count - starts.length} more` : "";
		const also = more.length > 0 ? `; nor are ${more.join(", ")}${rest}` : "";
		const where = isAtEnd ? "when the file ends" : `before \`${found}\``;
		return {
			message: `element \`${first.name}\`, opened on line ${first.line}, is not closed ${where}; \`</${first.name}>\` must stand there${also}`,
			actual: found,
			expected: [first, ...others].map(({ name }) => `</${name}>`)
		};
	}
};
/** A reference to the entity that is meant: it may be further in than the one that stands in the place. */
function reference$1({ seen, word }) {
	return `${seen.startsWith("%") ? "%" : "&"}${word(0)};`;
}
/** The first words of a text, of which more may follow. */
function beginning({ text, args: [start = 0, end = 0] }) {
	return text(start, end).trim().split(/\s+/).slice(0, 5).join(" ").slice(0, 40);
}
// src/engines/xml/slips.ts
/** The errors of a table in words, in document order; `unread` says why entities could not be read, by their names. */
function diagnosticsOf(table, source, unread = /* @__PURE__ */ new Map()) {
	if (table.errors.length === 0) return [];
	const offsets = new Offsets(table, source.text.length);
	const paths = pathsOf(table, new Set(table.errors.map((each) => each.element)));
	const first = table.errors.filter((each) => faultOf$2(each) === "forbidden-character");
	const others = table.errors.filter((each) => faultOf$2(each) !== "forbidden-character");
	return [...first, ...others].map((error) => {
		const fault = faultOf$2(error);
		const facts = factsOf(error, {
			table,
			source,
			offsets,
			unread
		});
		const { message, ...details } = WORDS$1[fault](facts);
		const code = fault === "unclosed" ? "xml/unclosed-element" : "xml/not-well-formed";
		const xpath = paths.get(error.element);
		const range = offsets.range(error.start, error.end);
		return diagnostic(code, source.path, message, {
			range,
			...xpath !== void 0 && { xpath },
			...details
		});
	}).toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}
function faultOf$2({ fault }) {
	const found = FAULTS[fault];
	if (found === void 0) throw new Error(`the fault ${fault} of a table is not known`);
	return found;
}
function factsOf({ start, end, element, args }, { table, source, offsets, unread }) {
	const { words, names, strings } = table;
	const text = (from, to) => {
		const range = offsets.range(from, to);
		return source.text.slice(range.start, range.end);
	};
	const opened = (at) => ({
		name: at < 0 ? "" : names[words[at + 1] ?? -1]?.name ?? "",
		line: at < 0 ? 0 : source.point(offsets.at(words[at + 2] ?? 0)).line
	});
	return {
		seen: text(start, end),
		start,
		end,
		args,
		word: (index) => strings[args[index] ?? -1] ?? "",
		text,
		element: opened,
		inside: opened(element),
		whyUnread: (name) => unread.get(name)
	};
}
/** The XPaths of elements by the places of their STARTs, in one walk over the table. */
function pathsOf({ words, names }, wanted) {
	const paths = /* @__PURE__ */ new Map();
	const open = [{
		path: "",
		counts: /* @__PURE__ */ new Map()
	}];
	const last = Math.max(...wanted);
	for (let at = 0; at <= last && at < words.length; at = nextRecord(words, at)) {
		if (words[at] === RECORD.END) open.pop();
		if (words[at] !== RECORD.START) continue;
		const name = names[words[at + 1] ?? -1]?.name ?? "";
		const parent = open.at(-1);
		const position = (parent?.counts.get(name) ?? 0) + 1;
		parent?.counts.set(name, position);
		const path = `${parent?.path}/${name}[${position}]`;
		open.push({
			path,
			counts: /* @__PURE__ */ new Map()
		});
		if (wanted.has(at)) paths.set(at, path);
	}
	return paths;
}
// src/engines/xml/external.ts
/**
* Reads a document again with what its document type declaration names in other files: the external subset, and external
* entities (XML 1.0 4.2.2). Undefined where it names nothing.
*/
async function withEntities(source, first, access) {
	const range = doctypeRange(first);
	if (!range) return void 0;
	const place = new Offsets(first, source.text.length).range(range.start, range.end);
	const doctype = readDoctype(source.text, place);
	const subset = doctype?.subset && textOf(source, doctype.subset, false);
	if (!doctype || !(doctype.external || subset && /<!ENTITY[^>]*\b(?:SYSTEM|PUBLIC)\b/.test(subset.text))) return void 0;
	const shelf = shelfOf(access);
	const external = doctype.external && {
		system: doctype.external.system,
		path: source.path,
		origin: {
			source,
			offset: doctype.external.range.start
		}
	};
	const flat = await flatten(source.path, {
		internal: subset,
		external,
		isAlone: isAlone(source.text)
	}, async (id) => shelf.declarations(id));
	if (flat.fault) {
		const said = [faultOf$1(flat.fault)];
		return {
			source,
			table: {
				...first,
				complete: false
			},
			diagnostics: [...shelf.said(), ...said],
			files: shelf.files()
		};
	}
	const { value, unread } = await readWith({
		source,
		flat,
		doctypeEnd: range.end,
		first
	}, shelf, access.machine);
	const { table, joined } = value;
	const diagnostics = distinct(diagnosticsOf(table, joined, unread).map((each) => inItsFile(each, joined)));
	return {
		source: joined,
		table,
		diagnostics: [...shelf.said(), ...diagnostics],
		files: shelf.files()
	};
}
function isAlone(text) {
	return /^<\?xml\s[^>]*\bstandalone\s*=\s*["']yes["']/.test(text);
}
/** Reads until no entity is met that could be read and has not been. */
async function readWith({ source, flat, doctypeEnd, first }, shelf, machine) {
	const given = /* @__PURE__ */ new Map();
	const unread = /* @__PURE__ */ new Map();
	const declarations = flat.files > 0 ? flat.declarations : void 0;
	const read = () => {
		const parts = [
			source,
			...declarations ? [declarations] : [],
			...given.values()
		];
		const shift = declarations ? 2 : 1;
		return {
			table: machine.parseParts(parts, {
				...declarations && { declarations: {
					part: 1,
					end: doctypeEnd
				} },
				entities: [...given.keys()].map((name, i) => ({
					name,
					part: i + shift
				}))
			}),
			joined: parts.length > 1 ? new JoinedSource(parts) : source
		};
	};
	let value = declarations ? read() : {
		table: first,
		joined: source
	};
	for (let isNew = true; isNew;) {
		isNew = false;
		for (const name of unreadNames(value.table)) {
			const spelling = value.table.strings[name] ?? "";
			const id = flat.entities.get(spelling);
			if (!id || given.has(name) || unread.has(spelling)) continue;
			const found = await shelf.entity(id);
			if (typeof found === "string") unread.set(spelling, found);
			else {
				given.set(name, found);
				isNew = true;
			}
		}
		if (isNew) value = read();
	}
	return {
		value,
		unread
	};
}
/** The entities, as strings, that were met and have not been read. */
function unreadNames({ errors }) {
	return errors.flatMap(({ fault, args: [name] }) => FAULTS[fault] === "entity-external" && name !== void 0 ? [name] : []);
}
/** The bytes of the document type declaration of a table; undefined where it has none. */
function doctypeRange({ words }) {
	for (let at = 0; at < words.length && words[at] !== RECORD.START; at = nextRecord(words, at)) if (words[at] === RECORD.DOCTYPE) return {
		start: words[at + 1] ?? 0,
		end: words[at + 2] ?? 0
	};
}
/** A shelf that is empty. */
function shelfOf({ document, read }) {
	const known = /* @__PURE__ */ new Map();
	const files = [];
	const said = [];
	const load = async (path) => {
		const bytes = await read(path);
		if (!bytes) return `there is no file \`${path}\` that can be read`;
		const { value, diagnostics } = decode(path, bytes);
		if (!value) return diagnostics[0]?.message ?? `\`${path}\` is no text`;
		files.push(value);
		return value;
	};
	const entity = async ({ system, path: from }) => {
		if (isElsewhere(system)) return "nothing is fetched from elsewhere";
		const path = resolveIn(folderOf(from), decodedHref(system));
		if (!mayReach(document, path)) return "the file is outside the project";
		const found = known.get(path) ?? load(path);
		known.set(path, found);
		return found;
	};
	return {
		entity,
		declarations: async (id) => {
			const found = await entity(id);
			if (typeof found !== "string") {
				if (/^<\?xml\s/.test(found.text) && !TEXT_DECLARATION.test(found.text)) said.push(notAsItMustBe(found));
				return found;
			}
			const { source, offset } = id.origin;
			const message = `the declarations in \`${id.system}\` are not known: ${found}`;
			const range = {
				start: offset,
				end: offset
			};
			said.push(diagnostic("xml/external-not-read", source.path, message, {
				range,
				actual: id.system
			}));
		},
		files: () => files,
		said: () => said
	};
}
/** XML 1.0 4.3.1 [77]. */
const TEXT_DECLARATION = /^<\?xml(?:\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+'))?\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*')\s*\?>/;
function notAsItMustBe({ path, text }) {
	return diagnostic("xml/not-well-formed", path, "the declaration at the start of the file is not written as it must be; write `<?xml encoding=\"UTF-8\"?>`, or leave it out", { range: {
		start: 0,
		end: text.indexOf(">") + 1
	} });
}
/** What is said of declarations that nothing is to be made of. */
function faultOf$1({ kind, name, origin: { source, offset } }) {
	const reference = `%${name};`;
	const message = kind === "recursive" ? `entity \`${reference}\` refers to itself; write out what it stands for` : `with \`${reference}\` the declarations of the document make it grow too large, and it is not read on; write out what is meant`;
	const range = {
		start: offset,
		end: Math.min(offset + reference.length, source.text.length)
	};
	return diagnostic("xml/not-well-formed", source.path, message, {
		range,
		actual: reference
	});
}
/** What is wrong in a file that is used twice is said once. */
function distinct(diagnostics) {
	return [...new Map(diagnostics.map((each) => [`${each.path} ${each.range?.start} ${each.message}`, each])).values()];
}
// src/engines/xml/dtd/faults.ts
/** What is against the validity of the declaration of an attribute (XML 1.0 3.3.1, 3.3.2); `all` are those of its element. */
function faultsOf(element, attribute, all) {
	const { name, type, tokens, presence, value } = attribute;
	const what = `attribute \`${name}\` of \`${element}\``;
	const faults = [];
	const repeated = tokens.find((each, i) => tokens.indexOf(each) !== i);
	if (repeated !== void 0) faults.push(`${what} lists \`${repeated}\` twice; each may stand once`);
	if (type === "ID" && presence !== "required" && presence !== "implied") faults.push(`${what} is an ID with a value; an ID is \`#REQUIRED\` or \`#IMPLIED\``);
	for (const single of ["ID", "NOTATION"]) {
		const first = all.find((each) => each.type === single);
		if (type === single && first && first !== attribute) faults.push(`${what} is a second ${single}, beside \`${first.name}\`; an element may have one`);
	}
	if (value !== void 0 && !isLegal(attribute, value)) faults.push(`${what} has the value \`${value}\`, which is not of its type`);
	return faults;
}
/** VC Attribute Default Value Syntactically Correct; values with references are not looked at. */
function isLegal({ type, tokens }, value) {
	if (type === "CDATA" || value.includes("&")) return true;
	const words = value.split(/[ \t\r\n]+/).filter((each) => each !== "");
	const isMany = type === "IDREFS" || type === "ENTITIES" || type === "NMTOKENS";
	if (words.length === 0 || words.length > 1 && !isMany) return false;
	if (tokens.length > 0) return tokens.includes(words[0] ?? "");
	const areNames = type !== "NMTOKEN" && type !== "NMTOKENS";
	return words.every((each) => (areNames ? NAME : NMTOKEN).test(each));
}
const NAME = /^[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*$/;
const NMTOKEN = /^[\w:.\-\u0080-\uffff]+$/;
// src/engines/xml/dtd/declarations.ts
/** Reads declarations that stand in a row and are written as they must be. */
function readDeclarations(source, root) {
	const elements = /* @__PURE__ */ new Map();
	const attributes = /* @__PURE__ */ new Map();
	const notations = /* @__PURE__ */ new Set();
	const faults = [];
	const say = (offset, message) => {
		const origin = source.origin(offset);
		faults.push(diagnostic("dtd/declaration", origin.source.path, message, { range: {
			start: origin.offset,
			end: origin.offset
		} }));
	};
	const notationsUsed = [];
	for (const { 0: text, index } of source.text.matchAll(DECLARATION)) {
		const [, keyword = "", body = ""] = /^<!([A-Z]+)\s([\s\S]*)>$/.exec(text) ?? [];
		const tokens = tokensOf(body);
		const [name = ""] = tokens;
		if (keyword === "ELEMENT") {
			if (elements.has(name)) say(index, `element \`${name}\` is declared a second time; an element may be declared once (XML 1.0 3.2)`);
			else elements.set(name, {
				name,
				content: contentOf(tokens.slice(1))
			});
		} else if (keyword === "ATTLIST") {
			const known = attributes.get(name) ?? [];
			attributes.set(name, known);
			for (const each of definitionsOf(tokens.slice(1))) {
				if (known.some((one) => one.name === each.name)) continue;
				known.push(each);
				if (each.type === "NOTATION") notationsUsed.push(...each.tokens.map((one) => ({
					name: one,
					offset: index
				})));
				for (const fault of faultsOf(name, each, known)) say(index, fault);
			}
		} else if (keyword === "NOTATION") notations.add(name);
		else if (keyword === "ENTITY" && tokens.at(-2) === "NDATA") notationsUsed.push({
			name: tokens.at(-1) ?? "",
			offset: index
		});
	}
	for (const { name, offset } of notationsUsed) if (!notations.has(name)) say(offset, `notation \`${name}\` is not declared (XML 1.0 3.3.1, 4.2.2)`);
	for (const { name, content } of elements.values()) {
		const repeated = content.kind === "mixed" ? content.names.find((each, i, all) => all.indexOf(each) !== i) : void 0;
		if (repeated !== void 0) say(0, `the content of \`${name}\` names \`${repeated}\` twice; each may stand once (XML 1.0 3.2.2)`);
	}
	return {
		root,
		elements,
		attributes,
		faults,
		text: source.text
	};
}
/** Comments and instructions are matched too, so that nothing is taken for a declaration inside them. */
const DECLARATION = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Z]+(?:[^"'>]+|"[^"]*"|'[^']*')*>/g;
/** Names, literals with their quotes, and signs. */
function tokensOf(text) {
	return text.match(/"[^"]*"|'[^']*'|#?[^\s()|,?*+"']+|[()|,?*+]/g) ?? [];
}
function contentOf(tokens) {
	const [first, second] = tokens;
	if (first === "EMPTY") return { kind: "empty" };
	if (first === "ANY") return { kind: "any" };
	if (second === "#PCDATA") return {
		kind: "mixed",
		names: tokens.slice(2).filter((each) => !/^[()|*]$/.test(each))
	};
	return {
		kind: "children",
		particle: particleOf(tokens)
	};
}
/** Groups are kept on a stack: they may nest deeper than calls. */
function particleOf(tokens) {
	const open = [{
		parts: [],
		kind: "sequence"
	}];
	const occursAfter = (at) => {
		const next = tokens[at + 1];
		return next === "?" || next === "*" || next === "+" ? next : "";
	};
	tokens.forEach((token, at) => {
		const group = open.at(-1);
		if (token === "(") open.push({
			parts: [],
			kind: "sequence"
		});
		else if (token === "|" && group) group.kind = "choice";
		else if (token === ")") {
			const { parts, kind } = open.pop() ?? {
				parts: [],
				kind: "sequence"
			};
			open.at(-1)?.parts.push({
				kind,
				parts,
				occurs: occursAfter(at)
			});
		} else if (!/^[,?*+|]$/.test(token)) group?.parts.push({
			kind: "name",
			name: token,
			occurs: occursAfter(at)
		});
	});
	return open[0]?.parts[0] ?? {
		kind: "sequence",
		parts: [],
		occurs: ""
	};
}
/** 3.3 [53]. */
function definitionsOf(tokens) {
	const found = [];
	for (let at = 0; at < tokens.length;) {
		const name = tokens[at++] ?? "";
		const word = tokens[at] ?? "";
		const isList = word === "(" || word === "NOTATION";
		const type = word === "(" ? "enumeration" : TYPES.find((each) => each === word) ?? "CDATA";
		const listed = [];
		if (isList) {
			for (at = tokens.indexOf("(", at) + 1; at < tokens.length && tokens[at] !== ")"; at++) if (tokens[at] !== "|") listed.push(tokens[at] ?? "");
		}
		at++;
		const said = tokens[at++] ?? "";
		const presence = PRESENCES[said] ?? "default";
		const literal = presence === "fixed" ? tokens[at++] : presence === "default" ? said : void 0;
		found.push({
			name,
			type,
			tokens: listed,
			presence,
			value: literal?.slice(1, -1)
		});
	}
	return found;
}
const TYPES = [
	"CDATA",
	"ID",
	"IDREF",
	"IDREFS",
	"ENTITY",
	"ENTITIES",
	"NMTOKEN",
	"NMTOKENS",
	"NOTATION"
];
const PRESENCES = {
	"#REQUIRED": "required",
	"#IMPLIED": "implied",
	"#FIXED": "fixed"
};
// src/engines/xml/dtd/index.ts
/** What a document declares, in it and in the files that it names; undefined where it has nothing to be valid against. */
async function declarationsOf(source, access) {
	const table = access.machine.parseTable(source);
	const range = doctypeRange(table);
	const place = range && new Offsets(table, source.text.length).range(range.start, range.end);
	const doctype = place && readDoctype(source.text, place);
	const internal = doctype?.subset && textOf(source, doctype.subset, false);
	if (!doctype || !(doctype.external || /<!ELEMENT|%/.test(internal?.text ?? ""))) return NOTHING$1;
	const found = await declared({
		internal,
		external: doctype.external && {
			system: doctype.external.system,
			path: source.path,
			origin: {
				source,
				offset: doctype.external.range.start
			}
		}
	}, doctype.name, {
		...access,
		path: source.path
	});
	return doctype.external || found.value?.elements.size !== 0 ? found : NOTHING$1;
}
const NOTHING$1 = {
	value: void 0,
	diagnostics: []
};
/** What a file of declarations declares. */
async function declarationsIn(source, access) {
	return declared({
		internal: textOf(source, {
			start: /^<\?xml\s[^>]*\?>/.exec(source.text)?.[0].length ?? 0,
			end: source.text.length
		}, true),
		external: void 0
	}, void 0, {
		...access,
		path: source.path
	});
}
async function declared(all, root, access) {
	const shelf = shelfOf(access);
	const { declarations, fault } = await flatten(access.path, all, (id) => shelf.declarations(id));
	const unread = shelf.said();
	if (fault) return {
		value: void 0,
		diagnostics: [faultOf$1(fault)]
	};
	if (unread.length > 0) return {
		value: void 0,
		diagnostics: unread
	};
	const faults = syntaxFaults(declarations, access);
	return faults.length > 0 ? {
		value: void 0,
		diagnostics: faults
	} : {
		value: readDeclarations(declarations, root),
		diagnostics: []
	};
}
/** The reader of documents finds what is not written as it must be: it is given the declarations with a document about them. */
function syntaxFaults(declarations, { machine }) {
	const host = new Source("", `<!DOCTYPE x><x/>`);
	const table = machine.parseParts([host, declarations], {
		declarations: {
			part: 1,
			end: 12
		},
		entities: []
	});
	const joined = new JoinedSource([host, declarations]);
	return diagnosticsOf(table, joined).map((each) => inItsFile(each, joined));
}
// src/engines/xml/machine.ts
/** What reads XML into tables: an instance of the module that `assembly/` is compiled to. Names keep their numbers in it. */
function machineOf(wasm) {
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
	const names = [];
	const strings = [];
	const view = (address, length) => new Uint8Array(exports.memory.buffer, address, length);
	for (const [name, code] of HTML_ENTITIES) {
		const { written } = encoder$1.encodeInto(name, view(exports.allocateDocument(name.length), name.length));
		exports.knowHtmlEntity(written, code);
	}
	/** Takes over what is new; what is known never changes. */
	const learn = () => {
		const stringCount = exports.stringCount();
		if (strings.length < stringCount) {
			const entries = wordsAt(exports, exports.stringsAddress(), stringCount * STRING_BYTES);
			for (let at = strings.length * STRING_WORDS; at < entries.length; at += STRING_WORDS) strings.push(decoder$2.decode(view(entries[at] ?? 0, entries[at + 1] ?? 0)));
		}
		const nameCount = exports.nameCount();
		if (names.length === nameCount) return;
		const entries = wordsAt(exports, exports.namesAddress(), nameCount * NAME_BYTES);
		const word = (at) => strings[entries[at] ?? 0] ?? "";
		for (let at = names.length * NAME_WORDS; at < entries.length; at += NAME_WORDS) names.push({
			name: word(at),
			local: word(at + 1),
			uri: word(at + 2),
			prefix: word(at + 3)
		});
	};
	/** Reads what was written to an address; `given` are the same bytes, if there are such outside of the module. */
	const read = (documentAddress, length, given) => collect(documentAddress, {
		length,
		given,
		complete: exports.parse(length) !== 0
	});
	const collect = (documentAddress, { length, given, complete }) => {
		learn();
		const textsLength = exports.textsLength();
		let bytes = given ?? view(documentAddress, length).slice();
		if (textsLength > 0) {
			bytes = new Uint8Array(length + textsLength);
			bytes.set(view(documentAddress, length));
			bytes.set(view(exports.textsAddress(), textsLength), length);
		}
		return {
			words: wordsAt(exports, exports.tableAddress(), exports.tableLength()),
			bytes,
			documentLength: length,
			names,
			strings,
			declarations: wordsAt(exports, exports.declarationsAddress(), exports.declarationsLength()),
			unparsed: wordsAt(exports, exports.unparsedAddress(), exports.unparsedLength()),
			errors: errorsOf(wordsAt(exports, exports.errorsAddress(), exports.errorsLength())),
			complete
		};
	};
	const parseBytes = (bytes) => {
		const address = exports.allocateDocument(bytes.length);
		view(address, bytes.length).set(bytes);
		return read(address, bytes.length, bytes);
	};
	const parseParts = (parts, { declarations, entities }) => {
		const sizes = parts.map((each) => each.utf8 ? each.utf8.length : each.text.length * 3);
		const address = exports.allocateDocument(sizes.reduce((sum, each) => sum + each + 64, 0));
		const places = [];
		let end = 0;
		parts.forEach((part, i) => {
			if (i > 0) view(address + end, 64).fill(0);
			const start = i > 0 ? end + 64 : 0;
			const to = view(address + start, sizes[i] ?? 0);
			if (part.utf8) to.set(part.utf8);
			const length = part.utf8 ? part.utf8.length : encode(part.text, to);
			places.push({
				start,
				length
			});
			end = start + length;
		});
		const placeOf = (part) => places[part] ?? {
			start: 0,
			length: 0
		};
		const { start, length } = placeOf(declarations?.part ?? -1);
		if (declarations) exports.giveDeclarations(start, length, declarations.end);
		for (const { name, part } of entities) exports.giveEntity(name, placeOf(part).start, placeOf(part).length);
		const complete = exports.parseWith(placeOf(0).length, end) !== 0;
		return collect(address, {
			length: end,
			complete
		});
	};
	return {
		parseBytes,
		parseParts,
		parseTable: (source) => {
			if (source.utf8) return parseBytes(source.utf8);
			const { text } = source;
			const size = text.length * 3;
			const address = exports.allocateDocument(size);
			return read(address, encode(text, view(address, size)));
		}
	};
}
const STRING_BYTES = 80;
const STRING_WORDS = STRING_BYTES / 4;
const NAME_BYTES = 24;
const NAME_WORDS = NAME_BYTES / 4;
const encoder$1 = new TextEncoder();
const decoder$2 = new TextDecoder("utf-8", { ignoreBOM: true });
function wordsAt({ memory }, address, bytes) {
	return new Int32Array(memory.buffer, address, bytes / 4).slice();
}
/** An error is its length in words, kind, start, end, element, and what its words need. */
function errorsOf(words) {
	const errors = [];
	for (let at = 0; at < words.length; at += words[at] ?? words.length) {
		const [length = 0, fault = 0, start = 0, end = 0, element = -1] = words.subarray(at, at + 5);
		errors.push({
			fault,
			start,
			end,
			element,
			args: [...words.subarray(at + 5, at + length)]
		});
	}
	return errors;
}
/** Writes a text as UTF-8. Halves of surrogate pairs are written as they are, so that the reader finds and says them. */
function encode(text, to) {
	if (text.isWellFormed()) return encoder$1.encodeInto(text, to).written;
	let at = 0;
	for (const character of text) {
		const code = character.charCodeAt(0);
		if (character.length === 2 || code < 55296 || code > 57343) at += encoder$1.encodeInto(character, to.subarray(at)).written;
		else {
			to.set([
				224 | code >> 12,
				128 | code >> 6 & 63,
				128 | code & 63
			], at);
			at += 3;
		}
	}
	return at;
}
// src/engines/xml/too-large.ts
/** What is said of a document of so many tags that two gigabytes of memory would not do; undefined of all others. */
function tooLarge(source) {
	const { bytes } = source;
	if (bytes.length < MOST_TAGS * 3) return void 0;
	let tags = 0;
	for (const byte of bytes) if (byte === LESS_THAN) tags++;
	if (tags <= MOST_TAGS) return void 0;
	const message = `the document has ${tags} tags, and ${MOST_TAGS} are read at most; divide it into several documents`;
	return diagnostic("xml/limit", source.path, message, { range: {
		start: 0,
		end: 0
	} });
}
const MOST_TAGS = 6e6;
const LESS_THAN = 60;
// src/engines/xml/nodes.ts
/** An element. Most of what a document holds is never looked at: it is read from the table when somebody does. */
var ElementNode = class {
	type = "element";
	parent;
	#reading;
	#name;
	#at;
	#end = 0;
	#children = NO_CHILDREN;
	#attributes;
	constructor(reading, at, parent) {
		this.#reading = reading;
		this.#at = at;
		this.#name = nameOf(reading.table, reading.table.words[at + 1] ?? 0);
		this.parent = parent;
	}
	add(child) {
		if (this.#children === NO_CHILDREN) this.#children = [];
		this.#children.push(child);
	}
	/** Ends the element, whose END is at a place of the table. */
	close(at) {
		this.#end = at;
	}
	get name() {
		return this.#name.name;
	}
	get local() {
		return this.#name.local;
	}
	get uri() {
		return this.#name.uri;
	}
	get children() {
		return this.#children;
	}
	get attributes() {
		this.#attributes ??= attributesOf(this.#reading, this.#at);
		return this.#attributes;
	}
	get startTag() {
		const { table, offsets } = this.#reading;
		return offsets.range(table.words[this.#at + 2] ?? 0, table.words[this.#at + 3] ?? 0);
	}
	get range() {
		const { table, offsets } = this.#reading;
		return offsets.range(table.words[this.#at + 2] ?? 0, table.words[this.#end + 2] ?? 0);
	}
};
const NO_CHILDREN = [];
/** Text, read from the table as an element is. */
var TextNode = class {
	type = "text";
	parent;
	#reading;
	#at;
	#value;
	constructor(reading, at, parent) {
		this.#reading = reading;
		this.#at = at;
		this.parent = parent;
	}
	get value() {
		this.#value ??= valueAt$1(this.#reading, this.#reading.table.words, this.#at + 1);
		return this.#value;
	}
	get isBlank() {
		return this.#reading.table.words[this.#at + 5] === 1;
	}
	get range() {
		const { table, offsets } = this.#reading;
		return offsets.range(table.words[this.#at + 1] ?? 0, table.words[this.#at + 2] ?? 0);
	}
};
/** The comment whose record is at a place. */
function commentOf({ table: { words }, source, offsets }, at) {
	const range = offsets.range(words[at + 1] ?? 0, words[at + 2] ?? 0);
	return {
		type: "comment",
		value: lineEnds(source.text.slice(range.start + 4, range.end - 3)),
		range
	};
}
/** The processing instruction whose record is at a place. */
function instructionOf(reading, at) {
	const { words, names } = reading.table;
	const [, name = 0, start = 0, end = 0, dataStart = 0, dataEnd = 0] = words.subarray(at, at + 6);
	return {
		type: "instruction",
		target: names[name]?.name ?? "",
		value: lineEnds(readValue(reading, dataStart, dataEnd - dataStart)),
		range: reading.offsets.range(start, end)
	};
}
/** The attributes in the order that they are written, those that declare namespaces among them. */
function attributesOf(reading, start) {
	const { words, declarations } = reading.table;
	const attributes = [];
	const end = start + 5 + (words[start + 4] ?? 0) * 6;
	let row = declarationsAt(declarations, start);
	const declareBefore = (place) => {
		for (; declarations[row] === start; row += 7) {
			if ((declarations[row + 2] ?? 0) >= place) return;
			attributes.push(new AttributeNode(reading, declarations, row + 1));
		}
	};
	for (let at = start + 5; at < end; at += 6) {
		declareBefore(words[at + 1] ?? 0);
		attributes.push(new AttributeNode(reading, words, at));
	}
	declareBefore(Number.POSITIVE_INFINITY);
	return attributes.length === 0 ? NO_ATTRIBUTES : attributes;
}
const NO_ATTRIBUTES = [];
/** The first row of declarations that stand in a START; the end where there is none. */
function declarationsAt(declarations, start) {
	let low = 0;
	let high = declarations.length / 7;
	while (low < high) {
		const middle = low + high >> 1;
		if ((declarations[middle * 7] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low * 7;
}
var AttributeNode = class {
	#reading;
	#words;
	#at;
	#name;
	#value;
	constructor(reading, words, at) {
		this.#reading = reading;
		this.#words = words;
		this.#at = at;
		this.#name = nameOf(reading.table, words[at] ?? 0);
	}
	get name() {
		return this.#name.name;
	}
	get local() {
		return this.#name.local;
	}
	get uri() {
		return this.#name.uri;
	}
	get value() {
		this.#value ??= valueAt$1(this.#reading, this.#words, this.#at + 2);
		return this.#value;
	}
	get valueRange() {
		return this.#reading.offsets.range(this.#words[this.#at + 2] ?? 0, this.#words[this.#at + 3] ?? 0);
	}
	get range() {
		const { table, offsets } = this.#reading;
		const nameStart = this.#words[this.#at + 1] ?? 0;
		const valueStart = this.#words[this.#at + 2] ?? 0;
		const isQuoted = valueStart > nameStart && isQuote(table.bytes[valueStart - 1]);
		return {
			start: offsets.at(nameStart),
			end: this.valueRange.end + (isQuoted ? 1 : 0)
		};
	}
};
function isQuote(byte) {
	return byte === 34 || byte === 39;
}
function nameOf({ names }, id) {
	const name = names[id];
	if (!name) throw new Error(`the name ${id} of a table is not known`);
	return name;
}
/** A value, from four words: start, end, pointer, length. Most values stand there as they are meant. */
function valueAt$1(reading, words, at) {
	return readValue(reading, words[at + 2] ?? 0, words[at + 3] ?? 0);
}
function readValue({ table, source, offsets }, pointer, length) {
	if (length === 0) return "";
	if (pointer >= table.documentLength) return decoder$1.decode(table.bytes.subarray(pointer, pointer + length));
	return source.text.slice(offsets.at(pointer), offsets.at(pointer + length));
}
const decoder$1 = new TextDecoder("utf-8", { ignoreBOM: true });
function lineEnds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
// src/engines/xml/tree.ts
/** The document of a table that is complete. The tree is made when it is first asked for. */
function documentOf(table, source) {
	let made;
	const tree = () => {
		made ??= treeOf(table, source);
		return made;
	};
	return {
		source,
		get children() {
			return tree().children;
		},
		get root() {
			return tree().root;
		}
	};
}
function treeOf(table, source) {
	const reading = {
		table,
		source,
		offsets: new Offsets(table, source.text.length)
	};
	const { words } = table;
	const children = [];
	const open = [];
	let root;
	for (let at = 0; at < words.length; at = nextRecord(words, at)) {
		const parent = open.at(-1);
		switch (words[at]) {
			case RECORD.START: {
				const element = new ElementNode(reading, at, parent);
				if (parent) parent.add(element);
				else children.push(element);
				open.push(element);
				root ??= element;
				break;
			}
			case RECORD.END:
				open.pop()?.close(at);
				break;
			case RECORD.TEXT:
				parent?.add(new TextNode(reading, at, parent));
				break;
			case RECORD.COMMENT:
			case RECORD.INSTRUCTION: {
				const node = words[at] === RECORD.COMMENT ? commentOf(reading, at) : instructionOf(reading, at);
				if (parent) parent.add(node);
				else children.push(node);
				break;
			}
		}
	}
	if (!root) throw new Error("a table that is complete has a root element");
	return {
		children,
		root
	};
}
// src/engines/xml/unlikely.ts
/** What to say of a text that is no XML at all; undefined where it may be XML. */
function nothingToRead(text) {
	const found = KINDS.find(({ test }) => test.test(text));
	return found && {
		range: {
			start: 0,
			end: firstLineLength(text)
		},
		message: `${found.message}; an XML document must stand there`
	};
}
const KINDS = [
	{
		test: /^$/,
		message: "the file is empty"
	},
	{
		test: /^[ \t\r\n]+$/,
		message: "the file holds white space only"
	},
	{
		test: /^version https:\/\/git-lfs/,
		message: "the file is a Git LFS pointer and not the document itself (`git lfs pull` fetches it)"
	},
	{
		test: /^PK\u0003\u0004/,
		message: "the file is a ZIP archive, as Word and OpenDocument files are"
	},
	{
		test: /^%PDF-/,
		message: "the file is a PDF"
	},
	{
		test: /^\{\\rtf/,
		message: "the file is in Rich Text Format"
	},
	{
		test: /^[ \t\r\n]*[{[]/,
		message: "the file looks like JSON"
	},
	{
		test: /^[ \t\r\n]*<!doctype\s+html\s*>/i,
		message: "the file is an HTML page"
	},
	{
		test: /^[^<]+$/,
		message: "the file is plain text without any markup"
	}
];
function firstLineLength(text) {
	const end = text.search(/[\r\n]/);
	return Math.min(end < 0 ? text.length : end, 80);
}
/** The name of the element whose START is at a place. */
function nameAt({ words, names }, at) {
	return names[words[at + 1] ?? -1] ?? NO_NAME;
}
const NO_NAME = {
	name: "",
	prefix: "",
	local: "",
	uri: ""
};
/** The attributes of the element whose START is at a place. */
function attributesAt(table, at) {
	const { words, names, bytes } = table;
	const attributes = [];
	const end = at + 5 + (words[at + 4] ?? 0) * 6;
	for (let each = at + 5; each < end; each += 6) {
		const [name = 0, start = 0, , valueEnd = 0, pointer = 0, length = 0] = words.subarray(each, each + 6);
		const value = decoder.decode(bytes.subarray(pointer, pointer + length));
		attributes.push({
			name: names[name] ?? NO_NAME,
			value,
			start,
			end: valueEnd + 1
		});
	}
	return attributes;
}
/** The value of an attribute of the START at a place, by its name as written. */
function valueAt({ words, names, bytes }, at, name) {
	const end = at + 5 + (words[at + 4] ?? 0) * 6;
	for (let each = at + 5; each < end; each += 6) {
		if (names[words[each] ?? -1]?.name !== name) continue;
		const pointer = words[each + 4] ?? 0;
		return decoder.decode(bytes.subarray(pointer, pointer + (words[each + 5] ?? 0)));
	}
}
/** The place of the END of the element whose START is at a place. */
function endOf({ words }, start) {
	let depth = 0;
	for (let at = start; at < words.length; at = nextRecord(words, at)) if (words[at] === RECORD.START) depth++;
	else if (words[at] === RECORD.END && --depth === 0) return at;
	throw new Error("every START of a table that is complete has an END");
}
/** The place before a START where what belongs to it begins: the NAMESPACE records of its element. */
function beginningOf({ words }, start) {
	let beginning = start;
	for (let at = 0; at < start; at = nextRecord(words, at)) if (words[at] !== RECORD.NAMESPACE) beginning = nextRecord(words, at);
	return beginning;
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
// src/engines/xml/xinclude/growing.ts
/** An empty list. */
function growing() {
	let numbers = /* @__PURE__ */ new Int32Array(1024);
	let length = 0;
	return {
		length: () => length,
		push: (...values) => {
			if (length + values.length > numbers.length) {
				const wider = new Int32Array(Math.max(numbers.length * 2, length + values.length));
				wider.set(numbers.subarray(0, length));
				numbers = wider;
			}
			for (const value of values) numbers[length++] = value;
		},
		set: (at, value) => {
			numbers[at] = value;
		},
		finish: () => numbers.slice(0, length)
	};
}
// src/engines/xml/xinclude/text-pointers.ts
/** Pointers to texts count from here until it is known how long the documents are in all. */
const TEXTS = 1073741824;
/** The words with their pointers to texts as they are in the end. */
function settled(words, documentLength) {
	const settle = (place) => {
		const pointer = words[place] ?? 0;
		if (pointer >= 1073741824) words[place] = pointer - TEXTS + documentLength;
	};
	for (let at = 0; at < words.length;) switch (words[at]) {
		case RECORD.START: {
			const end = at + 5 + (words[at + 4] ?? 0) * 6;
			for (let each = at + 5; each < end; each += 6) settle(each + 4);
			at = end;
			break;
		}
		case RECORD.TEXT:
			settle(at + 3);
			at += 6;
			break;
		case RECORD.INSTRUCTION:
			settle(at + 4);
			settle(at + 5);
			at += 6;
			break;
		default: at += 3;
	}
	return words;
}
/** The rows of declarations with their pointers to texts as they are in the end. */
function settledRows(rows, documentLength) {
	for (let at = 5; at < rows.length; at += 7) {
		const pointer = rows[at] ?? 0;
		if (pointer >= 1073741824) rows[at] = pointer - TEXTS + documentLength;
	}
	return rows;
}
// src/engines/xml/xinclude/table-builder.ts
/** A builder with nothing in it; `xmlns` is the number of that name. */
function tableBuilder(xmlns) {
	const words = growing();
	const declarations = growing();
	const regions = [];
	const texts = [];
	let textsLength = 0;
	let run;
	const keepText = (bytes) => {
		texts.push(bytes);
		textsLength += bytes.length;
		return TEXTS + textsLength - bytes.length;
	};
	/** A pointer of a file as one of the whole. */
	const moved = ({ table, base }, pointer, length) => {
		if (pointer < table.documentLength) return base + pointer;
		return length === 0 ? TEXTS : keepText(table.bytes.subarray(pointer, pointer + length));
	};
	const bytesOf = ({ region, pointer, length }) => region.table.bytes.subarray(pointer, pointer + length);
	/** Adjacent text is one record, wherever its parts come from. */
	const endText = () => {
		if (!run) return;
		const { pieces, start, end, isBlank } = run;
		run = void 0;
		const [first] = pieces;
		if (!first) return;
		const length = pieces.reduce((sum, each) => sum + each.length, 0);
		const pointer = pieces.length === 1 ? moved(first.region, first.pointer, length) : keepText(joined(pieces.map(bytesOf), length));
		words.push(RECORD.TEXT, start, Math.max(start, end), pointer, length, isBlank ? 1 : 0);
	};
	const addText = (piece, start, end, isBlank) => {
		run ??= {
			pieces: [],
			start,
			end,
			isBlank: true
		};
		if (piece.length > 0) run.pieces.push(piece);
		run.end = end >= run.end && piece.region === run.pieces[0]?.region ? end : run.end;
		run.isBlank &&= isBlank;
	};
	const pushAttribute = (list, region, source, at) => {
		const { base } = region;
		const length = source[at + 5] ?? 0;
		list.push(source[at] ?? 0, base + (source[at + 1] ?? 0), base + (source[at + 2] ?? 0), base + (source[at + 3] ?? 0), moved(region, source[at + 4] ?? 0, length), length);
	};
	const start = (region, at, additions = NOTHING) => {
		endText();
		const { table, base } = region;
		const source = table.words;
		const nameStart = base + (source[at + 2] ?? 0) + 1;
		const nameEnd = () => nameStart + encodedLength(table.names[source[at + 1] ?? 0]?.name ?? "");
		for (const { prefix, uri } of additions.declarations) words.push(RECORD.NAMESPACE, prefix, uri);
		const place = words.length();
		const count = source[at + 4] ?? 0;
		words.push(RECORD.START, source[at + 1] ?? 0, nameStart - 1, base + (source[at + 3] ?? 0), 0);
		const added = additions === NOTHING ? NONE : new Map(additions.attributes.map((each) => [each.name, each.value]));
		for (let i = 0; i < count; i++) {
			const attribute = at + 5 + i * 6;
			pushAttribute(words, region, source, attribute);
			const value = added.get(source[attribute] ?? -1);
			if (value === void 0) continue;
			added.delete(source[attribute] ?? -1);
			const bytes = encoder.encode(value);
			words.set(words.length() - 2, keepText(bytes));
			words.set(words.length() - 1, bytes.length);
		}
		for (const [name, value] of added) {
			const bytes = encoder.encode(value);
			words.push(name, nameStart, nameStart, nameEnd(), keepText(bytes), bytes.length);
		}
		words.set(place + 4, (words.length() - place - 5) / 6);
		for (const { written } of additions.declarations) {
			declarations.push(place);
			if (written) pushAttribute(declarations, written.region, written.region.table.declarations, written.row + 1);
			else declarations.push(xmlns, nameStart, nameStart, nameEnd(), TEXTS, 0);
		}
		for (const row of rowsOf(table, at)) {
			declarations.push(place);
			pushAttribute(declarations, region, table.declarations, row + 1);
		}
	};
	return {
		region: (table) => {
			const last = regions.at(-1);
			const region = {
				table,
				base: last ? last.base + last.table.documentLength + 64 : 0
			};
			regions.push(region);
			return region;
		},
		size: () => words.length() + declarations.length() + (textsLength >> 2),
		namespace: ({ table }, at) => {
			endText();
			words.push(RECORD.NAMESPACE, table.words[at + 1] ?? 0, table.words[at + 2] ?? 0);
		},
		start,
		end: ({ table, base }, at) => {
			endText();
			words.push(RECORD.END, base + (table.words[at + 1] ?? 0), base + (table.words[at + 2] ?? 0));
		},
		text: (region, at) => {
			const { words: source } = region.table;
			const piece = {
				region,
				pointer: source[at + 3] ?? 0,
				length: source[at + 4] ?? 0
			};
			addText(piece, region.base + (source[at + 1] ?? 0), region.base + (source[at + 2] ?? 0), source[at + 5] === 1);
		},
		stretch: (region, from, to) => {
			const piece = {
				region,
				pointer: from,
				length: to - from
			};
			const isBlank = region.table.bytes.subarray(from, to).every((byte) => byte === 32 || byte >= 9 && byte <= 13);
			addText(piece, region.base + from, region.base + to, isBlank);
		},
		comment: ({ table, base }, at) => {
			endText();
			words.push(RECORD.COMMENT, base + (table.words[at + 1] ?? 0), base + (table.words[at + 2] ?? 0));
		},
		instruction: (region, at) => {
			endText();
			const { words: source } = region.table;
			const length = (source[at + 5] ?? 0) - (source[at + 4] ?? 0);
			const pointer = moved(region, source[at + 4] ?? 0, length);
			const { base } = region;
			words.push(RECORD.INSTRUCTION, source[at + 1] ?? 0, base + (source[at + 2] ?? 0), base + (source[at + 3] ?? 0));
			words.push(pointer, pointer + length);
		},
		doctype: ({ table, base }, at) => {
			words.push(RECORD.DOCTYPE, base + (table.words[at + 1] ?? 0), base + (table.words[at + 2] ?? 0));
		},
		finish: (unparsed) => {
			endText();
			const [first] = regions;
			if (!first) throw new Error("a table is made of one file at least");
			const last = regions.at(-1) ?? first;
			const documentLength = last.base + last.table.documentLength;
			const bytes = new Uint8Array(documentLength + textsLength);
			for (const { table, base } of regions) bytes.set(table.bytes.subarray(0, table.documentLength), base);
			let at = documentLength;
			for (const each of texts) {
				bytes.set(each, at);
				at += each.length;
			}
			const { names, strings } = first.table;
			return {
				words: settled(words.finish(), documentLength),
				declarations: settledRows(declarations.finish(), documentLength),
				bytes,
				documentLength,
				names,
				strings,
				unparsed,
				errors: [],
				complete: true
			};
		}
	};
}
const NONE = /* @__PURE__ */ new Map();
const NOTHING = {
	attributes: [],
	declarations: []
};
/** The rows of `declarations` that belong to a START. */
function rowsOf({ declarations }, at) {
	let low = 0;
	let high = declarations.length / 7;
	while (low < high) {
		const middle = low + high >> 1;
		if ((declarations[middle * 7] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	const rows = [];
	for (let row = low * 7; declarations[row] === at; row += 7) rows.push(row);
	return rows;
}
function joined(parts, length) {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const each of parts) {
		bytes.set(each, at);
		at += each.length;
	}
	return bytes;
}
const encoder = new TextEncoder();
function encodedLength(text) {
	return encoder.encode(text).length;
}
// src/engines/xml/xinclude/context.ts
/** What holds at the top of a file. */
function surroundingsOf(path) {
	return {
		scope: /* @__PURE__ */ new Map(),
		base: path,
		language: ""
	};
}
/** What holds inside the element whose START is at a place; `namespaces` are the places of its NAMESPACE records. */
function inside(outer, region, at, namespaces) {
	const { table } = region;
	const hasAttributes = (table.words[at + 4] ?? 0) > 0;
	if (!hasAttributes && namespaces.length === 0) return outer;
	let { scope, base, language } = outer;
	if (namespaces.length > 0) {
		const inner = new Map(scope);
		for (const each of namespaces) {
			const prefix = table.words[each + 1] ?? 0;
			inner.set(prefix, {
				uri: table.words[each + 2] ?? 0,
				written: writtenAt(region, at, prefix)
			});
		}
		scope = inner;
	}
	if (hasAttributes) {
		const ownBase = valueAt(table, at, "xml:base");
		if (ownBase !== void 0) base = resolve$1(base, ownBase.trim());
		language = valueAt(table, at, "xml:lang")?.trim() ?? language;
	}
	return scope === outer.scope && base === outer.base && language === outer.language ? outer : {
		scope,
		base,
		language
	};
}
function writtenAt(region, at, prefix) {
	const { names, strings, declarations } = region.table;
	const name = strings[prefix] === "" ? "xmlns" : `xmlns:${strings[prefix]}`;
	const row = rowsOf(region.table, at).find((each) => names[declarations[each + 1] ?? -1]?.name === name);
	return row === void 0 ? void 0 : {
		region,
		row
	};
}
/** An address as seen from a base (RFC 3986, 5, as far as files and folders go). */
function resolve$1(base, href) {
	if (href === "" || href.startsWith("#")) return base;
	if (isElsewhere(href)) return href;
	if (isElsewhere(base)) return `${base.replace(/[^/]*$/, "")}${href}`;
	const path = decodedHref(href);
	return `${resolveIn(base.endsWith("/") ? normalise$1(base) : folderOf(base), path)}${path.endsWith("/") ? "/" : ""}`;
}
/**
* What a top-level included element needs so that it means in its new place what it meant in its own: declarations of
* namespaces, `xml:base` (XInclude 4.7.5) and `xml:lang` (4.7.6). `own` holds inside it, `parent` where it is put.
*/
function fixups(own, parent, { names, declared }) {
	const declarations = [];
	for (const [prefix, { uri, written }] of own.scope) if (!declared.has(prefix) && (parent.scope.get(prefix)?.uri ?? 0) !== uri) declarations.push({
		prefix,
		uri,
		written
	});
	if (!own.scope.has(DEFAULT) && (parent.scope.get(DEFAULT)?.uri ?? 0) !== 0) declarations.push({
		prefix: DEFAULT,
		uri: 0,
		written: void 0
	});
	const attributes = [];
	if (own.base !== parent.base) attributes.push({
		name: names.base,
		value: reference(parent.base, own.base)
	});
	if (own.language.toLowerCase() !== parent.language.toLowerCase()) attributes.push({
		name: names.language,
		value: own.language
	});
	return {
		attributes,
		declarations
	};
}
/** The string that is the prefix of the default namespace, and the one that is no namespace: the empty one. */
const DEFAULT = 0;
/** The way from a base to another, as an address. */
function reference(from, to) {
	if (isElsewhere(to) || isElsewhere(from)) return to;
	const folder = from.endsWith("/") ? normalise$1(from) : folderOf(from);
	const path = `${relativeTo(folder, to)}${to.endsWith("/") ? "/" : ""}`;
	return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
/** What holds about the START at a place in its own file. */
function surroundingsAt(region, path, target) {
	const { words } = region.table;
	const open = [surroundingsOf(path)];
	let namespaces = [];
	for (let at = 0; at < target;) {
		const kind = words[at];
		if (kind === RECORD.NAMESPACE) namespaces.push(at);
		if (kind === RECORD.START) {
			open.push(inside(open.at(-1) ?? surroundingsOf(path), region, at, namespaces));
			namespaces = [];
		}
		if (kind === RECORD.END) open.pop();
		at = nextRecord(words, at);
	}
	return open.at(-1) ?? surroundingsOf(path);
}
// src/engines/xml/xinclude/include-element.ts
/** Whether the element whose START is at a place is of XInclude, by its local name. */
function isXInclude(table, at, local) {
	const name = nameAt(table, at);
	return name.local === local && name.uri === "http://www.w3.org/2001/XInclude";
}
/** Reads the `xi:include` whose START is at a place. */
function readInclude(table, start) {
	const attributes = attributesAt(table, start).filter((each) => each.name.uri === "" && each.name.prefix === "");
	const named = (name) => attributes.find((each) => each.name.local === name);
	const end = endOf(table, start);
	const children = childrenOf(table, start, end);
	const fallbacks = children.filter((each) => isXInclude(table, each.start, "fallback"));
	const parse = named("parse")?.value.trim() ?? "xml";
	return {
		start,
		end,
		href: named("href")?.value.trim() ?? "",
		parse: parse === "text" ? "text" : "xml",
		xpointer: named("xpointer")?.value,
		encoding: named("encoding")?.value.trim(),
		fallback: fallbacks[0],
		fault: faultOf(table, {
			start,
			children,
			fallbacks,
			named
		})
	};
}
function faultOf(table, { start, children, fallbacks, named }) {
	const { words } = table;
	const at = (place, message) => ({
		message,
		start: words[place + 2] ?? 0,
		end: words[place + 3] ?? 0
	});
	const on = (attribute, message) => ({
		message,
		start: attribute.start,
		end: attribute.end
	});
	const parse = named("parse");
	const href = named("href");
	const pointer = named("xpointer");
	if (parse && !/^(?:xml|text)$/.test(parse.value.trim())) return on(parse, `\`parse\` is \`${parse.value}\`; \`xml\` or \`text\` may stand there`);
	if (href?.value.includes("#")) return on(href, `\`href\` is \`${href.value}\`, with a part after \`#\`; the part of a file is named by \`xpointer\``);
	const isText = parse?.value.trim() === "text";
	if (isText && pointer) return on(pointer, "`xpointer` stands beside `parse=\"text\"`; a part can be taken in of XML only");
	if ((href?.value.trim() ?? "") === "" && (isText || !pointer)) return at(start, "`xi:include` names no file; `href` must stand there, or `xpointer` for a part of this file");
	const stray = children.find((each) => nameAt(table, each.start).uri === "http://www.w3.org/2001/XInclude" && !fallbacks.includes(each));
	if (stray) {
		const { name } = nameAt(table, stray.start);
		return at(stray.start, `\`${name}\` stands in \`xi:include\`; only \`xi:fallback\` may stand there`);
	}
	const second = fallbacks[1];
	return second && at(second.start, "a second `xi:fallback` stands in `xi:include`; one may stand there");
}
function childrenOf({ words }, start, end) {
	const found = [];
	let namespaces = [];
	let depth = 0;
	for (let at = nextRecord(words, start); at < end; at = nextRecord(words, at)) if (words[at] === RECORD.NAMESPACE) namespaces.push(at);
	else if (words[at] === RECORD.END) depth--;
	else if (words[at] === RECORD.START) {
		if (depth++ === 0) found.push({
			start: at,
			namespaces
		});
		namespaces = [];
	}
	return found;
}
// src/engines/xml/xinclude/emit.ts
/** Writes a document with all that it takes in. */
async function emitAll(common, file) {
	const about = surroundingsOf(file.path);
	const trail = [keyOf(file.path, void 0)];
	await emit(common, {
		file,
		from: 0,
		to: file.table.words.length,
		about,
		open: [about],
		trail
	});
}
async function emit(common, stretch) {
	const { builder, state } = common;
	const { file, open } = stretch;
	const { region, table } = file;
	const { words } = table;
	const outer = open.length;
	let namespaces = [];
	for (let at = stretch.from; at < stretch.to && !state.stopped; at = nextRecord(words, at)) {
		const isTop = open.length === outer;
		const parent = open.at(-1) ?? stretch.about;
		switch (words[at]) {
			case RECORD.NAMESPACE:
				namespaces.push(at);
				break;
			case RECORD.START: {
				const own = inside(isTop ? stretch.about : parent, region, at, namespaces);
				const before = namespaces;
				if (before.length > 0) namespaces = [];
				if (isXInclude(table, at, "include")) {
					const include = readInclude(table, at);
					await takeInOne(common, {
						include,
						own,
						stretch
					});
					at = include.end;
					break;
				}
				if (isXInclude(table, at, "fallback")) sayStray(common, file, at);
				if (open.length === 1) state.roots++;
				for (const each of before) builder.namespace(region, each);
				if (isTop) {
					const declared = new Set(before.map((each) => words[each + 1] ?? 0));
					builder.start(region, at, fixups(own, parent, {
						names: common.names,
						declared
					}));
				} else builder.start(region, at);
				open.push(own);
				break;
			}
			case RECORD.END:
				builder.end(region, at);
				open.pop();
				break;
			case RECORD.TEXT:
				if (open.length > 1) builder.text(region, at);
				break;
			case RECORD.COMMENT:
				builder.comment(region, at);
				break;
			case RECORD.INSTRUCTION:
				builder.instruction(region, at);
				break;
			case RECORD.DOCTYPE: if (stretch.trail.length === 1) builder.doctype(region, at);
		}
	}
}
async function takeInOne(common, place) {
	const { include, stretch } = place;
	if (include.fault) {
		common.said.say(stretch.file, {
			code: "xinclude/syntax",
			...include.fault
		});
		return;
	}
	if (!mayGoOn(common, place)) return;
	const taken = include.parse === "text" ? await takeText(common, place) : await takeXml(common, place);
	if ("value" in taken) return;
	if (!include.fallback || taken.isFaulty) {
		sayAt(common, place, taken.isFaulty ? "xinclude/not-well-formed" : "xinclude/unresolved", `nothing is taken in from ${named(include)}: ${taken.why}`);
		return;
	}
	sayAt(common, place, "xinclude/fallback", `the content of \`xi:fallback\` stands in the place of ${named(include)}: ${taken.why}`);
	const { start, namespaces } = include.fallback;
	const { file, open, trail } = stretch;
	const { table, region } = file;
	await emit(common, {
		file,
		from: nextRecord(table.words, start),
		to: endOf(table, start),
		about: inside(place.own, region, start, namespaces),
		open,
		trail
	});
}
const DONE = { value: void 0 };
async function takeText({ library, builder }, { include, own, stretch }) {
	const taken = await library.text(resolve$1(baseOf(own, stretch.file, include.start), include.href), include.encoding);
	if (!("value" in taken)) return taken;
	if (taken.value.length > 0 && stretch.open.length > 1) builder.stretch(taken.value.region, 0, taken.value.length);
	return DONE;
}
async function takeXml(common, place) {
	const { include, own, stretch } = place;
	const { href, xpointer } = include;
	const path = href === "" ? stretch.file.path : resolve$1(baseOf(own, stretch.file, include.start), href);
	const key = keyOf(path, xpointer);
	if (stretch.trail.includes(key)) {
		sayAt(common, place, "xinclude/loop", `${named(include)} leads back to itself; what is taken in may not take in what takes it in`);
		return DONE;
	}
	if (stretch.trail.length > 64) {
		sayAt(common, place, "xinclude/limit", `files take in files more than 64 deep here, and it is not read on; take in less`);
		common.state.stopped = true;
		return DONE;
	}
	const file = href === "" ? { value: stretch.file } : await common.library.xml(path);
	if (!("value" in file)) return file;
	if (href !== "" && common.library.isFaulty(file.value)) sayAt(common, place, "xinclude/not-well-formed", `${named(include)} is not well-formed; what could be read of it stands in its place`);
	const { open } = stretch;
	const trail = [...stretch.trail, key];
	const { words } = file.value.table;
	if (xpointer === void 0) {
		const about = surroundingsOf(path);
		await emit(common, {
			file: file.value,
			from: 0,
			to: words.length,
			about,
			open,
			trail
		});
		return DONE;
	}
	const part = common.library.part(file.value, xpointer);
	if (!("value" in part)) return part;
	const { from, start, about } = part.value;
	const to = nextRecord(words, endOf(file.value.table, start));
	await emit(common, {
		file: file.value,
		from,
		to,
		about,
		open,
		trail
	});
	return DONE;
}
/** What stands in an entity of another file is seen from there. */
function baseOf({ base }, { source, path, table }, at) {
	if (base !== path || source.files.length === 1) return base;
	const { start } = new Offsets(table, source.text.length).range(table.words[at + 2] ?? 0, 0);
	return source.origin(start).source.path;
}
/** Whether another thing may be taken in; if not, that is said. */
function mayGoOn(common, place) {
	const { state, builder, library } = common;
	const size = builder.size();
	const isLarge = size > 134217728 || size > 8388608 && size > library.size() * 100;
	if (++state.count <= 1e5 && !isLarge) return true;
	sayAt(common, place, "xinclude/limit", "what is taken in makes the document grow too large, and it is not read on; take in less");
	state.stopped = true;
	return false;
}
function sayStray({ said }, file, at) {
	const { words } = file.table;
	said.say(file, {
		code: "xinclude/syntax",
		message: "`xi:fallback` stands outside of `xi:include`; it may stand in `xi:include` only",
		start: words[at + 2] ?? 0,
		end: words[at + 3] ?? 0
	});
}
function sayAt({ said }, { include: { start, href }, stretch: { file } }, code, message) {
	const { words } = file.table;
	said.say(file, {
		code,
		message,
		start: words[start + 2] ?? 0,
		end: words[start + 3] ?? 0,
		actual: href
	});
}
function named({ href, xpointer }) {
	if (href === "") return `\`${xpointer}\` of this file`;
	return xpointer === void 0 ? `\`${href}\`` : `\`${href}\`, \`${xpointer}\``;
}
function keyOf(path, xpointer) {
	return `${path}#${xpointer?.trim() ?? ""}`;
}
// src/engines/xml/xinclude/pointer.ts
/**
* Follows an XPointer (XPointer Framework): a shorthand pointer, or parts by scheme, of which the first that finds something
* counts. Known are `element()`, `xmlns()`, and of `xpointer()` and `xpath1()` what asks for an `xml:id`.
*/
function follow(table, pointer) {
	const trimmed = pointer.trim();
	if (/^[^\s()/:]+$/.test(trimmed)) return elementWithId(table, trimmed);
	const parts = partsOf(trimmed);
	if (!parts) return { why: `\`xpointer\` is \`${pointer}\`; an \`xml:id\` or \`element(/1/2)\` may stand there` };
	let why = "";
	for (const { scheme, data } of parts) {
		if (scheme === "xmlns") continue;
		const found = followPart(table, scheme, data);
		if ("start" in found) return found;
		why ||= found.why;
	}
	return { why: why || `\`xpointer\` is \`${pointer}\` and names nothing; an \`xml:id\` or \`element(/1/2)\` may stand there` };
}
function followPart(table, scheme, data) {
	if (scheme === "element") return followElement(table, data);
	if (scheme === "xpointer" || scheme === "xpath1" || scheme === "xpath") {
		const id = /^\s*(?:id\(\s*(["'])(.*?)\1\s*\)|\/\/(?:\*|[\w.:-]+)\[\s*@xml:id\s*=\s*(["'])(.*?)\3\s*\])\s*$/.exec(data);
		if (id) return elementWithId(table, (id[2] ?? id[4] ?? "").trim());
		return { why: `\`${scheme}(${data})\` is more than can be followed; \`id("…")\`, an \`xml:id\` alone or \`element(/1/2)\` may stand there` };
	}
	return { why: `\`xpointer\` uses the scheme \`${scheme}\`, which is not known; an \`xml:id\` or \`element(/1/2)\` may stand there` };
}
/** The parts of a pointer; parentheses in their data are balanced or marked with `^` (Framework 3.1). */
function partsOf(pointer) {
	const parts = [];
	for (let at = 0; at < pointer.length;) {
		const [head, scheme = ""] = /^\s*([^\s()]+)\(/.exec(pointer.slice(at)) ?? [];
		if (head === void 0) return pointer.slice(at).trim() === "" && parts.length > 0 ? parts : void 0;
		let depth = 1;
		let data = "";
		let end = at + head.length;
		for (; end < pointer.length; end++) {
			const sign = pointer[end] ?? "";
			const next = pointer[end + 1] ?? "";
			if (sign === "^" && "^()".includes(next) && next !== "") {
				data += next;
				end++;
				continue;
			}
			if (sign === "(") depth++;
			if (sign === ")" && --depth === 0) break;
			data += sign;
		}
		if (depth > 0) return void 0;
		parts.push({
			scheme,
			data
		});
		at = end + 1;
	}
	return parts.length > 0 ? parts : void 0;
}
/** XPointer element() Scheme: `/1/2` from the document, `id`, or `id/1/2` from the element of that id. */
function followElement(table, data) {
	const [, id = "", steps = ""] = /^([^/]*)((?:\/[1-9]\d*)*)$/.exec(data) ?? [];
	if (id === "" && steps === "") return { why: `\`element(${data})\` is not written as it must be, such as \`element(/1/2)\` or \`element(id/2)\`` };
	let found = id === "" ? { start: -1 } : elementWithId(table, id);
	for (const step of steps.split("/").slice(1)) {
		if (!("start" in found)) return found;
		const child = childElement(table, found.start, Number(step));
		found = child === void 0 ? { why: `\`element(${data})\` leads to no element` } : { start: child };
	}
	return found;
}
/** The START of a child by its number; -1 stands for the document. */
function childElement({ words }, parent, number) {
	let depth = 0;
	let count = 0;
	for (let at = parent < 0 ? 0 : nextRecord(words, parent); at < words.length; at = nextRecord(words, at)) if (words[at] === RECORD.START) {
		if (depth === 0 && ++count === number) return at;
		depth++;
	} else if (words[at] === RECORD.END && --depth < 0) return void 0;
}
function elementWithId(table, id) {
	const known = ids.get(table) ?? idsOf(table);
	ids.set(table, known);
	const start = known.get(id);
	return start === void 0 ? { why: `no element has the \`xml:id\` \`${id}\`` } : { start };
}
/** The STARTs of elements by their ids. */
const ids = /* @__PURE__ */ new WeakMap();
function idsOf(table) {
	const { words } = table;
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at < words.length; at = nextRecord(words, at)) {
		if (words[at] !== RECORD.START) continue;
		const id = valueAt(table, at, "xml:id")?.trim();
		if (id !== void 0 && !found.has(id)) found.set(id, at);
	}
	return found;
}
// src/engines/xml/xinclude/library.ts
/** A library for the document at a path. */
function libraryOf(document, access, { builder, said }) {
	const sources = [];
	const files = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const faulty = /* @__PURE__ */ new Set();
	const parts = /* @__PURE__ */ new Map();
	let names;
	let words = 0;
	const add = ({ source, table, document: made }) => {
		sources.push(source);
		names ??= table;
		words += table.words.length;
		const file = {
			path: source.path,
			source,
			table,
			document: made,
			region: builder.region(table)
		};
		if (!files.has(file.path)) files.set(file.path, Promise.resolve({ value: file }));
		return file;
	};
	const bytesAt = async (path) => {
		if (isElsewhere(path)) return { why: "nothing is fetched from elsewhere" };
		if (!mayReach(document, path)) return { why: "the file is outside the project, and is not read" };
		const bytes = await access.read(path);
		return bytes ? { value: bytes } : { why: `there is no file \`${path}\` that can be read` };
	};
	const readXml = async (path) => {
		const bytes = await bytesAt(path);
		if (!("value" in bytes)) return bytes;
		const { value, diagnostics } = await access.readXml(path, bytes.value);
		said.add(diagnostics);
		if (!value) return {
			why: `\`${path}\` is not well-formed`,
			isFaulty: true
		};
		if (diagnostics.length > 0) faulty.add(path);
		return { value: add(value) };
	};
	const readText = async (path, encoding) => {
		const bytes = await bytesAt(path);
		if (!("value" in bytes)) return bytes;
		const { value, diagnostics } = decodeText(path, bytes.value, encoding);
		if (!value) return { why: diagnostics[0]?.message ?? `\`${path}\` is no text` };
		if (!isXmlText(value.text)) return {
			why: `\`${path}\` holds characters that XML does not allow`,
			isFaulty: true
		};
		sources.push(value);
		const utf8 = new TextEncoder().encode(value.text);
		return { value: {
			region: builder.region(tableOfText(utf8, names)),
			length: utf8.length
		} };
	};
	return {
		add,
		xml: (path) => once$1(files, path, () => readXml(path)),
		text: (path, encoding) => once$1(texts, `${path}\n${encoding}`, () => readText(path, encoding)),
		part: (file, pointer) => once$1(parts, `${file.path}\n${pointer}`, () => partOf(file, follow(file.table, pointer))),
		isFaulty: ({ path }) => faulty.has(path),
		others: () => sources.slice(1),
		size: () => words
	};
}
function partOf({ region, path, table }, found) {
	if (!("start" in found)) return found;
	const { start } = found;
	return { value: {
		start,
		from: beginningOf(table, start),
		about: surroundingsAt(region, path, start)
	} };
}
function once$1(known, key, make) {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}
/** XML 1.0 2.2. */
function isXmlText(text) {
	return /^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);
}
/** A text as a file without records. */
function tableOfText(bytes, names) {
	return {
		words: /* @__PURE__ */ new Int32Array(),
		bytes,
		documentLength: bytes.length,
		names: names?.names ?? [],
		strings: names?.strings ?? [],
		declarations: /* @__PURE__ */ new Int32Array(),
		unparsed: /* @__PURE__ */ new Int32Array(),
		errors: [],
		complete: true
	};
}
// src/engines/xml/xinclude/saying.ts
/** A collection with nothing in it. */
function sayings() {
	const found = [];
	const told = /* @__PURE__ */ new Set();
	const add = (diagnostics) => {
		for (const each of diagnostics) {
			const key = `${each.code} ${each.path} ${each.range?.start} ${each.message}`;
			if (!told.has(key)) found.push(each);
			told.add(key);
		}
	};
	return {
		found,
		add,
		say: ({ source, table, document }, { code, message, start, end, actual }) => {
			const range = new Offsets(table, source.text.length).range(start, end);
			const origin = source.origin(range.start);
			const element = elementAt(document.root, range.start);
			const length = range.end - range.start;
			add([diagnostic(code, origin.source.path, message, {
				range: {
					start: origin.offset,
					end: origin.offset + length
				},
				...element && { xpath: xpathOf(element) },
				...actual !== void 0 && { actual }
			})]);
		}
	};
}
// src/engines/xml/xinclude/names.ts
/** The numbers of the names that are added to what is taken in. */
function fixupNames(reader) {
	const { words, declarations } = reader.parseTable(new Source("", "<a xml:base=\"\" xml:lang=\"\" xmlns=\"urn:a\"/>"));
	const start = nextRecord(words, 0);
	const [base = 0, language = 0] = [0, 1].map((i) => words[start + 5 + i * 6]);
	return {
		base,
		language,
		xmlns: declarations[1] ?? 0
	};
}
/** Whether a table has an `xi:include`. Almost none has: as long as no document had one, nothing is looked through. */
function includeFinder() {
	const includes = /* @__PURE__ */ new Set();
	let known = 0;
	let source;
	return ({ words, names }) => {
		if (names !== source) {
			includes.clear();
			known = 0;
			source = names;
		}
		for (; known < names.length; known++) {
			const name = names[known];
			if (name?.uri === "http://www.w3.org/2001/XInclude" && (name.local === "include" || name.local === "fallback")) includes.add(known);
		}
		if (includes.size === 0) return false;
		for (let at = 0; at < words.length; at = nextRecord(words, at)) if (words[at] === RECORD.START && includes.has(words[at + 1] ?? -1)) return true;
		return false;
	};
}
// src/engines/xml/xinclude/index.ts
/**
* XInclude 1.1: puts what `xi:include` names into its place. Nothing comes back where what came of it is no document or is
* too large; what could not be taken in is said where it is asked for, and left out.
*/
async function takeIn(host, access) {
	const said = sayings();
	const builder = tableBuilder(access.names.xmlns);
	const library = libraryOf(host.source.path, access, {
		builder,
		said
	});
	const file = library.add(host);
	const common = {
		builder,
		library,
		said,
		names: access.names,
		state: {
			count: 0,
			stopped: false,
			roots: 0
		}
	};
	await emitAll(common, file);
	const { state } = common;
	if (!state.stopped && state.roots !== 1) {
		const message = `what is taken in leaves ${state.roots === 0 ? "no root element" : `${state.roots} root elements`}; a document has one`;
		said.say(file, {
			code: "xinclude/syntax",
			message,
			start: file.table.words[2] ?? 0,
			end: file.table.words[3] ?? 0
		});
	}
	if (state.stopped || state.roots !== 1) return {
		value: void 0,
		diagnostics: said.found
	};
	return {
		value: {
			source: new JoinedSource([host.source, ...library.others()]),
			table: builder.finish(host.table.unparsed)
		},
		diagnostics: said.found
	};
}
// src/engines/xml/index.ts
/**
* XML 1.0 with namespaces, read with the place of everything, in WebAssembly. Written here rather than taken from a package,
* because no package gives the exact places of attributes and values and goes on sensibly after a slip. `load` gives the
* bytes that `assembly/` is compiled to, when they are first needed.
*/
function xmlEngineOf(load) {
	let machine;
	const ready = () => {
		machine ??= machineOf(load());
		return machine;
	};
	const tables = /* @__PURE__ */ new WeakMap();
	const read = (source) => {
		const large = tooLarge(source);
		if (large) return { diagnostics: [large] };
		const table = ready().parseTable(source);
		const refusal = table.errors.length > 0 ? nothingToRead(source.text) : void 0;
		if (refusal) {
			const { message, range } = refusal;
			return { diagnostics: [diagnostic("xml/not-well-formed", source.path, message, { range })] };
		}
		const diagnostics = diagnosticsOf(table, source);
		return table.complete ? {
			made: make({
				source,
				table
			}),
			diagnostics
		} : { diagnostics };
	};
	const make = ({ source, table }) => {
		const document = documentOf(table, source);
		tables.set(document, table);
		return {
			source,
			table,
			document
		};
	};
	const includes = includeFinder();
	let names;
	return {
		tableOf: (document) => tables.get(document),
		parseTable: (source) => ready().parseTable(source),
		parseBytes: (bytes) => ready().parseBytes(bytes),
		parse: (source) => {
			const { made, diagnostics } = read(source);
			return {
				value: made?.document,
				diagnostics
			};
		},
		declarationsOf: (source, access) => declarationsOf(source, {
			...access,
			machine: ready(),
			document: source.path
		}),
		declarationsIn: (source, access) => declarationsIn(source, {
			...access,
			machine: ready(),
			document: source.path
		}),
		assemble: async (source, access) => {
			const files = [];
			const readAll = async (each) => {
				const first = read(each);
				if (!first.made) return first;
				const entities = await withEntities(each, first.made.table, {
					machine: ready(),
					document: source.path,
					read: access.read
				});
				if (!entities) return first;
				files.push(...entities.files);
				const { table, diagnostics } = entities;
				return table.complete ? {
					made: make(entities),
					diagnostics
				} : { diagnostics };
			};
			const { made, diagnostics } = await readAll(source);
			if (!made || !access.xinclude || !includes(made.table)) return {
				value: made?.document,
				diagnostics,
				sources: files
			};
			names ??= fixupNames(ready());
			const readXml = async (path, bytes) => {
				const decoded = decode(path, bytes);
				if (!decoded.value) return {
					value: void 0,
					diagnostics: decoded.diagnostics
				};
				files.push(decoded.value);
				const inner = await readAll(decoded.value);
				return {
					value: inner.made,
					diagnostics: inner.diagnostics
				};
			};
			const { value, diagnostics: said } = await takeIn(made, {
				read: access.read,
				readXml,
				names
			});
			const isKnown = (path) => path === source.path || files.some((each) => each.path === path);
			const texts = value?.source.files.filter((each) => !isKnown(each.path)) ?? [];
			const sources = [.../* @__PURE__ */ new Set([...files, ...texts])];
			return {
				value: value && make(value).document,
				diagnostics: [...diagnostics, ...said],
				sources
			};
		}
	};
}
// tests/xml-engine.ts
/** The XML engine, of the module that the build has made. */
const xmlEngine = xmlEngineOf(() => readFileSync(join(import.meta.dirname, "../dist/wasm/xml.wasm")));
// tests/encode/encode.ts
/** Engines that the encoder has no use for. */
const lifeless = {
	xsd: refusing("xsd"),
	dtd: refusing("dtd"),
	schematron: refusing("schematron"),
	xslt: refusing("xslt")
};
/** Something that the encoder must not touch. */
function refusing(what) {
	return new Proxy({}, { get: () => fail(what) });
}
function fail(what) {
	throw new Error(`the encoder has no use for ${what}`);
}
/** A host of which only the assets may be asked. */
function withoutFiles(host) {
	return new Proxy(host, { get: (_, name) => name === "asset" ? host.asset : fail(`host.${String(name)}`) });
}
/** One engine for all tests of a file, so that the schema is read once. */
const relaxNgEngine = once(relaxNg({
	xml: xmlEngine,
	wasm: () => readFileSync(join(import.meta.dirname, "../../dist/wasm/relaxng.wasm")),
	load: async () => void 0
}));
/** A language that keeps what it has compiled. */
function once(language) {
	const kept = /* @__PURE__ */ new Map();
	return { compile: (schema) => {
		const known = kept.get(schema.text) ?? language.compile(schema);
		kept.set(schema.text, known);
		return known;
	} };
}
/** The root of the repository. */
const ROOT = join(import.meta.dirname, "../..");
/** The authority files of a folder, sorted. */
function authorityIn(folder) {
	return readdirSync(folder).filter((name) => name.endsWith(".xml")).sort().map((name) => new Source(`authority/${name}`, readFileSync(join(folder, name), "utf8")));
}
/** Encodes transcriptions as the product does, without its host. */
async function encoded(transcriptions, authority, more = {}) {
	const context = {
		host: withoutFiles(nodeHost(ROOT)),
		engines: {
			...lifeless,
			xml: xmlEngine,
			relaxng: relaxNgEngine
		},
		config: DEFAULT_CONFIG,
		addresses: refusing("addresses")
	};
	const { value, diagnostics } = await encode$1({
		transcriptions,
		authority,
		schemaHref: "../../schemas/archival.rng",
		...more
	}, context);
	return {
		documents: value,
		diagnostics
	};
}
// ../../st/lin.ts
const auth = authorityIn("/tmp/wt/structure/tests/encode/authority");
const shapes = {
	prose: (n) => "The boat of Mr. Holm was late in Visby on 3 May 1924, and nobody knew why. ".repeat(n / 76 | 0),
	paras: (n) => "The boat of Mr. Holm was late in Visby on 3 May 1924, and nobody knew.\n\n".repeat(n / 74 | 0),
	lines: (n) => "The boat of Mr. Holm was late in Visby on 3 May 1924, and nobody knew\n".repeat(n / 70 | 0),
	open: (n) => "word [".repeat(n / 6 | 0),
	close: (n) => "word ]".repeat(n / 6 | 0),
	nested: (n) => "[a ".repeat(n / 6 | 0) + " b]".repeat(n / 6 | 0),
	refs: (n) => "word[1] ".repeat(n / 8 | 0) + "\n\n[1] note",
	notes: (n) => "word[1]\n\n[1] note\n\n".repeat(n / 19 | 0),
	gaps: (n) => "word [illegible] ".repeat(n / 17 | 0),
	margin: (n) => "[handwritten in the margin: x\n\n".repeat(n / 31 | 0),
	items: (n) => Array.from({ length: n / 14 | 0 }, (_, i) => `${i % 999 + 1}. boat here`).join("\n"),
	bullets: (n) => "- a boat\n".repeat(n / 9 | 0),
	dashes: (n) => "- 2 -\n".repeat(n / 6 | 0),
	ff: (n) => "\f".repeat(n / 2 | 0) + "x" + "a\n\f".repeat(n / 6 | 0),
	pipes: (n) => "| a | b |\n".repeat(n / 10 | 0),
	turns: (n) => "Holm: Yes.\n\nBerg: No.\n\nmore here.\n\n".repeat(n / 36 | 0),
	heads: (n) => "TO: x\nFROM: y\n".repeat(n / 14 | 0),
	labels: (n) => "SUBJECT\n\n".repeat(n / 9 | 0),
	caps: (n) => "I. THE BOATS\n\nText here.\n\n".repeat(n / 26 | 0),
	deep: (n) => Array.from({ length: n / 8 | 0 }, (_, i) => [
		"1.",
		"(a)",
		"i.",
		"A."
	][i % 4] + " x").join("\n"),
	spaces: (n) => "a" + " ".repeat(n) + "b",
	letters: (n) => "a".repeat(n),
	colons: (n) => "A:".repeat(n / 2 | 0),
	digits: (n) => "1".repeat(n),
	pages: (n) => "the sentence goes\n\n- 2 -\n\non and on here and\n\n".repeat(n / 45 | 0),
	signs: (n) => "[signature] Holm\n\n".repeat(n / 18 | 0),
	encl: (n) => "Enclosure\n\nText.\n\n".repeat(n / 18 | 0),
	rg: (n) => "Record Group 59, Box 3, ".repeat(n / 24 | 0),
	verse: (n) => "The boat went out upon the sea,\n".repeat(n / 32 | 0),
	Caps: (n) => "Ab ".repeat(n / 3 | 0),
	initials: (n) => "A. ".repeat(n / 3 | 0)
};
const only = process.argv.slice(2);
for (const [k, f] of Object.entries(shapes)) {
	if (only.length && !only.includes(k)) continue;
	const r = [];
	for (const n of [1e4,4e4]) {
		const s = new Source("a.txt", f(n) + "\n\nThe end.");
		const t = performance.now();
		let e = "";
		try {
			const { diagnostics } = await encoded([s], auth);
			e = diagnostics.filter((d) => d.severity === "error").map((d) => d.message).slice(0, 1).join("").slice(0, 160);
		} catch (x) {
			e = "THROW " + String(x).slice(0, 100);
		}
		r.push(Math.round(performance.now() - t) + "ms " + e);
	}
	console.log(k.padEnd(9), r.join("  |  "));
}
export {};
