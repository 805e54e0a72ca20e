// The binary number nearest to a decimal one, ties to even, where plain arithmetic would not be exact: the digits are
// multiplied and divided by two as a row of digits until the bits wanted stand before the point.

/** More digits than these cannot change the nearest number, as long as one stands for all that were dropped. */
const MOST: i32 = 800;
/** The digits, with room for those that multiplying adds. */
const digits = memory.data(1024);
let count: i32 = 0;
/** The number is 0.d1d2d3... times ten to this power. */
let point: i32 = 0;

/** The nearest number of `bits` bits whose last bit counts at least two to the power `least`. */
export function roundDecimal(text: usize, end: usize, exponent: i32, bits: i32, least: i32): f64 {
  setDigits(text, end, exponent);
  if (count == 0 || point < -400) return 0;
  if (point > 400) return Infinity;
  let power = 0;
  while (point > 0) {
    const by = min(point * 3, 28);
    divide(by);
    power += by;
  }
  while (point < 0 || load<u8>(digits) < 5) {
    const by = point < 0 ? min(-point * 3, 28) : 1;
    multiply(by);
    power -= by;
  }
  // Now the number is at least a half and less than one, times two to the power.
  const last = max(power - bits, least);
  shift(power - last);
  const whole = roundedWhole();
  return scale(whole as f64, last);
}

function setDigits(text: usize, end: usize, exponent: i32): void {
  count = 0;
  let whole = 0;
  let dropped = false;
  for (let at = text; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == 0x2e || (byte == 0x30 && count == 0)) continue;
    if (count < MOST) store<u8>(digits + count++, byte - 0x30);
    else if (byte != 0x30) dropped = true;
    whole++;
  }
  // The exponent counts from the last digit on; digits passed over before the first one do not move the point.
  point = whole + exponent;
  if (dropped) store<u8>(digits + count++, 1);
  trim();
}

/** Multiplies by two to a power, or divides by it. */
function shift(by: i32): void {
  let left = by;
  for (; left > 28; left -= 28) multiply(28);
  for (; left < -28; left += 28) divide(28);
  if (left > 0) multiply(left);
  else if (left < 0) divide(-left);
}

/** Multiplies the digits by two to a power of at most 28. */
function multiply(by: i32): void {
  let carry: u64 = 0;
  for (let i = count - 1; i >= 0; i--) {
    carry += (load<u8>(digits + i) as u64) << by;
    store<u8>(digits + i, (carry % 10) as u8);
    carry /= 10;
  }
  let more = 0;
  for (let rest = carry; rest > 0; rest /= 10) more++;
  memory.copy(digits + more, digits, count);
  for (let i = more - 1; i >= 0; i--) {
    store<u8>(digits + i, (carry % 10) as u8);
    carry /= 10;
  }
  count += more;
  point += more;
  trim();
}

/** Divides the digits by two to a power of at most 28. */
function divide(by: i32): void {
  const mask: u64 = ((1 as u64) << by) - 1;
  let rest: u64 = 0;
  let written = 0;
  let dropped = false;
  for (let read = 0; read < count || rest > 0; read++) {
    rest = rest * 10 + (read < count ? load<u8>(digits + read) : 0);
    const digit = (rest >> by) as u8;
    rest &= mask;
    if (written == 0 && digit == 0) point--;
    else if (written < MOST) store<u8>(digits + written++, digit);
    else if (digit != 0) dropped = true;
  }
  count = written;
  if (dropped) store<u8>(digits + count++, 1);
  trim();
}

function trim(): void {
  if (count > MOST) {
    let dropped = false;
    for (let i = MOST; i < count; i++) if (load<u8>(digits + i) != 0) dropped = true;
    count = MOST;
    if (dropped) store<u8>(digits + count++, 1);
  }
  while (count > 0 && load<u8>(digits + count - 1) == 0) count--;
}

/** The whole number nearest to the digits. */
function roundedWhole(): u64 {
  let whole: u64 = 0;
  for (let i = 0; i < point; i++) whole = whole * 10 + (i < count ? load<u8>(digits + i) : 0);
  if (point < 0 || point >= count) return whole;
  const next = load<u8>(digits + point);
  const tie = next == 5 && point + 1 == count;
  return next > 5 || (next == 5 && !tie) || (tie && (whole & 1) == 1) ? whole + 1 : whole;
}

/** A whole number times two to a power; each step is exact, since the last bit is one that the result has. */
function scale(number: f64, power: i32): f64 {
  let result = number;
  for (let i = power; i > 0; i--) result *= 2;
  for (let i = power; i < 0; i++) result /= 2;
  return result;
}
