import type { DocumentKind } from "../tree.js";

/** The words that name a kind of document at the front of its title, in lower case. */
const KINDS: { readonly [kind in DocumentKind]?: string } = {
  agreement:
    "treaty agreement convention armistice pact vertrag abkommen übereinkommen traité accord договор соглашение tratado convenio",
  decree:
    "law statute decree ordinance gesetz verordnung erlass loi décret arrêté закон указ декрет постановление ley decreto",
  diary: "diary journal tagebuch дневник diario",
  interview: "interview oral-history интервью entrevista entretien",
  letter: "letter brief lettre письмо carta",
  memorandum: "memo memorandum note aktennotiz vermerk записка докладная служебная",
  minutes: "minutes protocol protokoll niederschrift procès-verbal протокол acta",
  order: "order befehl tagesbefehl ordre приказ",
  report: "report bericht rapport доклад отчет отчёт справка informe",
  telegram:
    "aerogram airgram cable cipher telegram wire telegramm western-union cablegram radiogram marconigram télégramme телеграмма шифротелеграмма telegrama",
  testimony: "testimony deposition affidavit zeugenaussage témoignage показания testimonio",
};

const KIND_WORDS = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word.replace(/^(oral|western)-/, "$1 "), kind as DocumentKind] as const),
  ),
);

const TITLE = new RegExp(
  `^(?:(?:The|Der|Die|Das|Le|La|El)\\s+)?(${[...KIND_WORDS.keys()].join("|")})(?![\\p{L}-])`,
  "iu",
);

/** The kind of document that a title or heading names at its front. */
export function kindOf(title: string): DocumentKind | undefined {
  return KIND_WORDS.get(TITLE.exec(title.slice(0, 60))?.[1]?.toLowerCase() ?? "");
}

/** Whether a line reads like the title that an archive gives: a kind of document, then from, to, on or the like. */
export function isTitle(line: string): boolean {
  return TITLE_LINE.test(line) && kindOf(line) !== undefined;
}

const TITLE_LINE =
  /^(?:(?:The|Der|Die|Das|Le|La|El)\s+)?[\p{L}-]+(?:\s+history)?(?:\s+No\.?\s*\S+)?,?\s+(?:from|to|for|by|on|of|regarding|concerning|about|with|between|von|vom|an|über|zwischen|mit|de|du|des|à|au|entre|sur|avec|от|к|о|об|между|с|del|al|a|sobre|con)\s/iu;
