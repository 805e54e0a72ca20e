import { unzipSync } from "fflate";

/** The parts of a packed file by name, or why there are none. */
export type Archive =
  | { readonly kind: "parts"; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "refused"; readonly reason: string };

/** The most that a document may hold when it is unpacked; a small file can be made to hold any amount. */
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_ALL = 192 * 1024 * 1024;

/** Unpacks the parts of a ZIP file that are wanted. Each is held to the size and the checksum that the file gives. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused(
      "is protected by a password, or is a document of Word 97 to 2003; save it as .docx without a password",
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return refused("is no .docx file: it does not begin as a ZIP file does");
  const sums = checksums(bytes);
  if (!sums) return refused("is cut off: the list of its parts is not at its end");
  if ([...sums.values()].some(({ encrypted }) => encrypted)) return refused("is encrypted; save it without a password");
  let total = 0;
  let tooLarge: string | undefined;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (originalSize > LARGEST_PART || total > LARGEST_ALL) tooLarge ??= name;
        return tooLarge === undefined;
      },
    });
    if (tooLarge !== undefined) return refused(`holds more in \`${tooLarge}\` than a transcription can`);
    const broken = Object.entries(unpacked).find(([name, part]) => checksum(part) !== sums.get(name)?.sum);
    if (broken) return refused(`is damaged: the part \`${broken[0]}\` does not have the checksum that the file gives`);
    return { kind: "parts", parts: new Map(Object.entries(unpacked)) };
  } catch {
    return refused("is damaged: it cannot be unpacked");
  }
}

function refused(reason: string): Archive {
  return { kind: "refused", reason };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** What the central directory of a ZIP file says of each part (APPNOTE 4.3.12); undefined where there is none. */
function checksums(
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly sum: number; readonly encrypted: boolean }> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined;
  const found = new Map<string, { sum: number; encrypted: boolean }>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    found.set(name, { sum: view.getUint32(at + 16, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1 });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** CRC-32 as ZIP files have it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

const CRC_TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
