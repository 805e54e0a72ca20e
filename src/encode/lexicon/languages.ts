/** Short words that are frequent in one language and rare in the others, by the language's tag. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  de: ["der", "die", "und", "nicht", "das", "ist", "den", "mit", "ein", "von", "wir", "auf"],
  en: ["the", "of", "and", "that", "was", "for", "with", "is", "on", "be", "to", "by"],
  es: ["el", "los", "que", "las", "del", "por", "una", "con", "para", "es", "se", "su"],
  fr: ["le", "les", "des", "et", "que", "une", "dans", "est", "du", "pour", "nous", "vous"],
  ru: ["и", "в", "не", "на", "что", "с", "по", "о", "для", "от", "был", "его"],
};

/** The tags of languages with their names in English. */
export const LANGUAGE_NAMES: Readonly<Record<string, string | undefined>> = {
  de: "German",
  en: "English",
  es: "Spanish",
  et: "Estonian",
  fr: "French",
  pl: "Polish",
  ru: "Russian",
  und: "Undetermined",
};

/** The language of most official papers in a country, by the country's code; a presumption and no more. */
export const OFFICIAL_LANGUAGES: Readonly<Record<string, string | undefined>> = {
  AT: "de",
  DE: "de",
  EE: "et",
  ES: "es",
  FR: "fr",
  GB: "en",
  PL: "pl",
  RU: "ru",
  US: "en",
};

/** The tag of a language by its English name. */
export function languageTag(name: string): string | undefined {
  return Object.entries(LANGUAGE_NAMES).find(([, each]) => each?.toLowerCase() === name.trim().toLowerCase())?.[0];
}

/** The tag of the language whose frequent words a text has most of; `und` where there are too few of any. */
export function languageOf(text: string): string {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  const counts = Object.entries(FREQUENT).map(([tag, frequent]) => ({
    tag,
    count: frequent.reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best && best.count >= 3 ? best.tag : "und";
}
