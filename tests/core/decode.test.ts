import { describe, expect, it } from "vitest";
import { decode } from "../../src/core/decode.js";

const text = (bytes: Uint8Array): string | undefined => decode("a.xml", bytes).value?.text;
const message = (bytes: Uint8Array): string | undefined => decode("a.xml", bytes).diagnostics[0]?.message;
const latin1 = (written: string): Uint8Array => Uint8Array.from(written, (sign) => sign.charCodeAt(0));
const utf16 = (written: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(written, (sign) => sign.charCodeAt(0)).buffer);

describe("decoding", () => {
  it("takes UTF-8 where nothing is said, with and without a byte order mark", () => {
    expect(text(new TextEncoder().encode("é\u{10380}"))).toBe("é\u{10380}");
    expect(text(new TextEncoder().encode("\ufeffé"))).toBe("é");
  });

  it("takes UTF-16 with a byte order mark", () => {
    expect(text(utf16("\ufeff<é/>"))).toBe("<é/>");
  });

  it("takes the encoding that the file declares", () => {
    expect(text(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><é/>'))).toContain("<é/>");
    expect(text(latin1("<?xml version='1.0' encoding='windows-1252'?>\x93"))).toContain("\u201c");
  });

  it("says which byte is no UTF-8, and where", () => {
    expect(message(latin1("<a>\n<b>caf\xe9</b>"))).toMatch(/^byte 0xE9 on line 2 \(byte 11 of the file\)/);
    expect(message(latin1("a\xff"))).toMatch(/^byte 0xFF on line 1 \(byte 2 /);
    expect(message(latin1("ab\xe2\x82"))).toMatch(/^byte 0xE2 on line 1 \(byte 3 /);
  });

  it("refuses what it would have to guess", () => {
    expect(message(latin1('<?xml version="1.0" encoding="x-klingon"?>'))).toMatch(/^encoding `x-klingon` is not one/);
    expect(message(latin1('<?xml version="1.0" encoding="UTF-7"?>'))).toMatch(/^encoding `UTF-7` is not one/);
    expect(message(latin1('<?xml version="1.0" encoding="UTF-16"?>'))).toMatch(/is not UTF-16/);
    expect(message(utf16("<?xml"))).toMatch(/UTF-16 without a byte order mark/);
    expect(message(utf16('\ufeff<?xml version="1.0" encoding="UTF-8"?>'))).toMatch(/both must say the same/);
    expect(message(latin1("\x1f\x8b\x08"))).toMatch(/gzip/);
  });
});
