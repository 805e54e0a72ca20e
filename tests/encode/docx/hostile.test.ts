import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encoded } from "../encode.js";
import { packed } from "./zipped.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const document = (body: string): string =>
  `<w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
const paragraph = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const good = packed({ "word/document.xml": document(paragraph("The boat is late.")) });

/** What is said of a file, and whether a document was made of it. */
async function said(bytes: Uint8Array): Promise<string> {
  const { documents, diagnostics } = await encoded([{ path: "a.docx", bytes }], []);
  return [documents.length, ...diagnostics.map(({ code, message }) => `${code} ${message}`)].join(" ");
}

describe("a Word file", () => {
  it("that is whole gives a document", async () => expect(await said(good)).toBe("1"));

  it("that is cut off at any place is said to be", async () => {
    for (let length = 0; length < good.length; length += 37) {
      expect(await said(good.subarray(0, length)), `${length} bytes`).toMatch(
        /^0 encode\/unreadable-file the file (?:is|holds)/,
      );
    }
  });

  it("of which a byte is wrong gives the same text or none", async () => {
    for (let at = 0; at < good.length; at += 11) {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const { documents } = await encoded([{ path: "a.docx", bytes }], []);
      if (documents[0]) expect(documents[0].tei, `byte ${at}`).toContain("<p>The boat is late.</p>");
    }
  });

  it("that is protected, or no Word file, is said to be", async () => {
    expect(await said(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain("protected by a password");
    expect(await said(new TextEncoder().encode("The boat"))).toContain("is no .docx file");
    expect(await said(zipSync({ "a.txt": new Uint8Array(3) }))).toContain("holds no text document");
    const marked = Uint8Array.from(good);
    const at = Buffer.from(marked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    marked[at + 8] = 1;
    expect(await said(marked)).toContain("is encrypted");
  });

  it("that would unpack to more than a transcription is not unpacked", async () => {
    const bomb = packed({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await said(bomb)).toContain("holds more in `word/document.xml` than a transcription can");
  });

  it("that says less of its size than it has is not read", async () => {
    const lying = Uint8Array.from(good);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await said(lying)).toMatch(/^0 encode\/unreadable-file the file is damaged/);
  });

  it("whose XML is broken or grows without end is said to be damaged", async () => {
    expect(await said(packed({ "word/document.xml": document("<w:p>") }))).toContain("is not well-formed");
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1 < 0 ? "" : i - 1};`.repeat(10)}">`).join("")}]>`;
    const grown = packed({ "word/document.xml": entities + document(paragraph("&a11;")) });
    expect(await said(grown)).toMatch(/^0 encode\/unreadable-file/);
  });

  it("without text makes no document", async () => {
    expect(await said(packed({ "word/document.xml": document("<w:p/>") }))).toMatch(/^0 encode\/empty/);
  });

  it("nested a thousand deep is read", async () => {
    const deep = `${"<w:sdt><w:sdtContent>".repeat(500)}${paragraph("Deep.")}${"</w:sdtContent></w:sdt>".repeat(500)}`;
    expect(await said(packed({ "word/document.xml": document(deep) }))).toBe("1");
  });
});
