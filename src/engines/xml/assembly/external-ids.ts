import { afterSpace, find, isOf, PUBLIC_ID, startsWith } from "./bytes";
import { checkStretch } from "./markup";
import { Input } from "./input";

/** The address after an ExternalID (XML 1.0 4.2.2 [75]); zero where none is written as it must be. */
export function afterExternalId(at: usize): usize {
  if (startsWith(at, "SYSTEM")) return afterSystemLiteral(at + 6);
  const end = startsWith(at, "PUBLIC") ? afterPublicLiteral(at + 6) : 0;
  return end ? afterSystemLiteral(end) : 0;
}

/** The address after the space and literal of a PubidLiteral (2.3 [12]); zero where there is none. */
export function afterPublicLiteral(from: usize): usize {
  const at = afterSpace(from);
  const quote = load<u8>(at);
  if (at == from || (quote != 0x22 && quote != 0x27)) return 0;
  for (let end = at + 1; end < Input.limit; end++) {
    const byte = load<u8>(end);
    if (byte == quote) return end + 1;
    if (!isOf(byte, PUBLIC_ID)) return 0;
  }
  return 0;
}

/** The address after the space and literal of a SystemLiteral (2.3 [11]); zero where there is none. */
export function afterSystemLiteral(from: usize): usize {
  const at = afterSpace(from);
  return at == from ? 0 : afterLiteral(at);
}

/** The address after the literal at one, whose characters have been checked; zero where there is none or it has no end. */
export function afterLiteral(at: usize): usize {
  const quote = load<u8>(at);
  if (quote != 0x22 && quote != 0x27) return 0;
  const close = find(quote, at + 1, Input.limit);
  if (close == Input.limit) return 0;
  checkStretch(at + 1, close);
  return Input.stopped ? 0 : close + 1;
}
