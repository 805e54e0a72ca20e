/** What numbers or marks an item: `1.`, `(a)`, `IV.`, a bullet. */
export interface Marker {
  /** Its form, such as `1.` or `(a)`: items of one list share it. */
  readonly style: string;
  /** What it says without its punctuation; empty for a bullet. */
  readonly n: string;
  /** How many characters it takes up, white space after it apart. */
  readonly length: number;
}

/** The readings of what a line begins with; a letter may be a Roman number too. None where it has no marker. */
export function markersOf(line: string): readonly Marker[] {
  const match = /^(?<open>\(?)(?<n>\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|\p{L})(?<close>[.)]|\.\))(?=\s+\S)/u.exec(line);
  const { open = "", n = "", close = "" } = match?.groups ?? {};
  if (!match) {
    const bullet = /^(?:[-–•·*▪◦‣]|o(?= {2,}))(?=\s+\S)/.exec(line)?.[0];
    return bullet ? [{ style: bullet, n: "", length: bullet.length }] : [];
  }
  if ((open === "(") !== close.includes(")") && open === "(") return [];
  const length = match[0].length;
  return READINGS.filter(({ pattern }) => pattern.test(n)).map(({ name }) => ({
    style: `${open}${name}${close}`,
    n,
    length,
  }));
}

const READINGS = [
  { name: "1", pattern: /^\d+$/ },
  { name: "a", pattern: /^\p{Ll}$/u },
  { name: "A", pattern: /^\p{Lu}$/u },
  { name: "i", pattern: /^[ivxlc]+$/ },
  { name: "I", pattern: /^[IVXLC]+$/ },
] as const;

/** Whether markers of this style count up; a bullet does not. */
export function isCounting({ n }: Marker): boolean {
  return n !== "";
}

/** The number that a marker stands for; undefined where it makes none. */
export function ordinalOf({ style, n }: Marker): number | undefined {
  const kind = style.replace(/[().]/g, "");
  if (kind === "1") return Number(n);
  if (kind === "i" || kind === "I") return romanOf(n.toUpperCase());
  const alphabet = ALPHABETS.find((each) => each.includes(n.toLowerCase()));
  const index = alphabet?.indexOf(n.toLowerCase()) ?? -1;
  return index < 0 ? undefined : index + 1;
}

const ALPHABETS = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"];

/** The value of a Roman number, if it is written as they are. */
export function romanOf(letters: string): number | undefined {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters[i] ?? ""] ?? 0;
    sum += value < (values[letters[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters) ? sum : undefined;
}
