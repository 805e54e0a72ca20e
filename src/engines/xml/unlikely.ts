import type { Range } from "../../core/source.js";

/** What to say of a text that is no XML at all; undefined where it may be XML. */
export function nothingToRead(text: string): { readonly range: Range; readonly message: string } | undefined {
  const found = KINDS.find(({ test }) => test.test(text));
  return (
    found && {
      range: { start: 0, end: firstLineLength(text) },
      message: `${found.message}; an XML document must stand there`,
    }
  );
}

const KINDS: readonly { readonly test: RegExp; readonly message: string }[] = [
  { test: /^$/, message: "the file is empty" },
  { test: /^[ \t\r\n]+$/, message: "the file holds white space only" },
  {
    test: /^version https:\/\/git-lfs/,
    message: "the file is a Git LFS pointer and not the document itself (`git lfs pull` fetches it)",
  },
  { test: /^PK\u0003\u0004/, message: "the file is a ZIP archive, as Word and OpenDocument files are" },
  { test: /^%PDF-/, message: "the file is a PDF" },
  { test: /^\{\\rtf/, message: "the file is in Rich Text Format" },
  { test: /^[ \t\r\n]*[{[]/, message: "the file looks like JSON" },
  { test: /^[ \t\r\n]*<!doctype\s+html\s*>/i, message: "the file is an HTML page" },
  { test: /^[^<]+$/, message: "the file is plain text without any markup" },
];

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return Math.min(end < 0 ? text.length : end, 80);
}
