import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/encode/authority/entry.js";
import { formsOf } from "../../../src/encode/authority/variants.js";

function person(text: string, parts: { forename?: string; surname?: string } = {}): Entry {
  const element = { type: "element" as const, name: "person", attributes: {}, children: [] };
  return { id: "p", kind: "person", names: [{ text, ...parts }], element };
}

/** The derived forms of a name as a text may have them, by kind. */
function derived(text: string, parts = {}): Readonly<Record<string, readonly string[]>> {
  const forms = formsOf(person(text, parts)).filter((form) => form.how !== "listed");
  const of = (how: string): readonly string[] => forms.filter((form) => form.how === how).map((form) => form.text);
  return { full: of("full"), surname: of("surname"), letters: of("letters") };
}

describe("the forms of a person's name", () => {
  it.each([
    ["Kissinger, Henry A.", ["Henry A. Kissinger", "Henry Kissinger", "H. A. Kissinger", "H. Kissinger"], "Kissinger"],
    ["Kennedy, Richard", ["Richard Kennedy", "Dick Kennedy", "R. Kennedy"], "Kennedy"],
    ["Wright, W. Marshall", ["W. Marshall Wright", "Marshall Wright", "W. M. Wright"], "Wright"],
    ["Haig, Alexander M., Jr.", ["Alexander M. Haig", "Alexander Haig Jr.", "Alexander M. Haig, Jr."], "Haig"],
    ["Winston Lord", ["W. Lord"], "Lord"],
    ["Ludwig van der Meer", ["L. van der Meer"], "van der Meer"],
    ["De Gaulle, Charles", ["Charles de Gaulle", "Charles DeGaulle", "C. De Gaulle"], "de Gaulle"],
    ["Haldeman, H. R.", ["H. R. Haldeman"], "Haldeman"],
  ])("of `%s`", (name, full, surname) => {
    const forms = derived(name);
    for (const each of full) expect(forms.full).toContain(each);
    expect(forms.surname).toContain(surname);
  });

  it("put the surname first where the older romanisations do", () => {
    expect(derived("Mao Tse-tung")).toEqual({ full: [], surname: ["Mao"], letters: [] });
    expect(derived("Chiang Kai-shek").surname).toEqual(["Chiang"]);
  });

  it("are the initials of three names", () => {
    expect(derived("Kissinger, Henry A.").letters).toEqual(["HAK"]);
    expect(derived("Nixon, Richard").letters).toEqual([]);
  });

  it("come from the parts that the file marks", () => {
    const forms = derived("Anna Maria Berg", { forename: "Anna Maria", surname: "Berg" });
    expect(forms.full).toContain("A. M. Berg");
    expect(forms.full).toContain("Anna Berg");
  });

  it("are none for a name of one word or one that begins small", () => {
    expect(derived("Voltaire")).toEqual({ full: [], surname: [], letters: [] });
    expect(derived("unknown woman")).toEqual({ full: [], surname: [], letters: [] });
  });
});
