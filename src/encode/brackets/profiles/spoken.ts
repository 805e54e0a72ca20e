import { type Convention, SQUARE } from "../convention.js";

const HOW =
  "(?:(?:an?|the|very|long|short|brief|slight|general|loud|prolonged|nervous|both|all|they|he|she|begins? to|starts? to|is|lange|kurze|allgemeine|долгая)\\s+){0,2}";
const MORE = "(?:,?\\s+[\\p{L}’'-]+){0,4}[.!]?";

/** What a speaker's voice does beside speaking. */
const VOCAL =
  "weeps weeping cries crying sobs sobbing sob cry weep laughs laughing laughter laugh sighs sighing sigh coughs? coughing whispers whispering shouts shouting screams groans gasps sings singing hums giggles chuckles sniffs weint lacht schluchzt seufzt hustet Gelächter Lachen Weinen rires? pleure pleurs soupire soupir sanglote sanglots плачет смеётся смеется смех вздыхает кашляет risas llora ríe suspira solloza";
const PAUSE = "pauses? pausing silence silent Pause Schweigen schweigt пауза молчание молчит pausa silencio";
const INCIDENT =
  "(?:tele)?phone\\s+rings crosstalk applause applauds interruption interrupts doorbell nods gestures Beifall Zwischenruf Unterbrechung applaudissements аплодисменты aplausos";
const INAUDIBLE =
  "inaudible unintelligible indistinct unhörbar unverständlich ininteligible inintelligible неразборчиво";
const SOME = "(?:\\d+\\s+(?:words?|seconds?)\\s+|(?:one|two|several|few|a few) words?\\s+)?";

/** What those who write down speech say of it, in square brackets or in round ones. */
export const SPOKEN_CONVENTIONS: readonly Convention[] = [
  ...both(`${HOW}${any(PAUSE)}${MORE}`, { element: "incident", attributes: { type: "pause" } }),
  ...both(`${HOW}${any(VOCAL)}${MORE}`, { element: "incident", attributes: { type: "vocal" } }),
  ...both(`${HOW}${any(INCIDENT)}${MORE}`, { element: "incident" }),
  ...both(`${SOME}${any(INAUDIBLE)}${MORE}`, { element: "gap", attributes: { reason: "inaudible" }, voice: true }),
];

/** In square brackets all is the editor's; round ones have other uses, and count only where they hold such words. */
function both(
  words: string,
  rule: Pick<Convention, "element" | "attributes" | "voice">,
): readonly [Convention, Convention] {
  const name = rule.element === "gap" ? "illegible" : "incident";
  return [
    { name, marks: SQUARE, content: new RegExp(`^${words}$`, "iu"), keep: "desc", ...rule },
    { name, pattern: new RegExp(`\\({1,2}${words.replace("{0,4}", "{0,1}")}\\){1,2}`, "iu"), keep: "desc", ...rule },
  ];
}

function any(words: string): string {
  return `(?:${words.replaceAll(" ", "|")})`;
}
