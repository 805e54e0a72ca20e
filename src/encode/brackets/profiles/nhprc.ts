import { type Convention, type Profile, SQUARE } from "../convention.js";
import { ARCHIVAL_CONVENTIONS } from "./archival.js";
import { CARETS } from "./marks.js";

const NHPRC_CONVENTIONS: readonly Convention[] = [
  {
    name: "lost",
    marks: SQUARE,
    content: /^(?:torn|mutilated|damaged|ms\.? torn|stain(?:ed)?|hole)$/i,
    element: "gap",
    attributes: { reason: "damage" },
    keep: "desc",
    voice: true,
  },
  {
    name: "lost",
    marks: SQUARE,
    content: /^(?:\.\s*){2,}$|^…$/,
    element: "gap",
    attributes: { reason: "lost" },
    keep: "desc",
    voice: true,
  },
  {
    name: "deletion",
    marks: [
      ["<", ">"],
      ["⟨", "⟩"],
    ],
    content: /\S/,
    element: "del",
    keep: "pc",
  },
  {
    name: "expansion",
    marks: [["{", "}"]],
    content: /^\p{L}[\p{L}\p{M}.]*$/u,
    element: "expan",
    inner: "ex",
    scope: "word-around",
    keep: "pc",
  },
  { name: "expansion", marks: [["{", "}"]], content: /\S/, element: "expan", keep: "pc" },
  ...CARETS,
  ...ARCHIVAL_CONVENTIONS.filter(({ name }) => !["supplied", "identification", "note"].includes(name)),
  ...ARCHIVAL_CONVENTIONS.filter(({ name, content }) => name === "note" && content),
  {
    name: "supplied",
    marks: SQUARE,
    content: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’., -]*$/u,
    words: 4,
    element: "supplied",
    attributes: { cert: "medium" },
    keep: "pc",
    voice: true,
  },
  ...ARCHIVAL_CONVENTIONS.filter(({ name, content }) => name === "note" && !content),
];

/** Documentary editions in the American tradition: what stands in brackets is the editors’ conjecture. */
export const NHPRC: Profile = { name: "nhprc", marksType: "editorial", conventions: NHPRC_CONVENTIONS };
