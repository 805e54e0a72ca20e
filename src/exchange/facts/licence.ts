import type { XmlElement } from "../../core/document.js";
import { addressIn } from "./addresses.js";
import { at, below, given, wordsOf } from "./reading.js";

/** On which terms something is given. */
export interface Licence {
  readonly address?: string;
  readonly text: string;
  /** The name that SPDX has for it. */
  readonly spdx?: string;
}

/** The licence that a header tells of; undefined where it tells of none. */
export function licenceOf(fileDesc: XmlElement): Licence | undefined {
  const [availability] = at(fileDesc, "publicationStmt", "availability");
  if (!availability) return undefined;
  const licences = at(availability, "licence");
  const [best] = licences.toSorted((a, b) => Number(!isAddressed(a)) - Number(!isAddressed(b)));
  const element = best ?? availability;
  const references = below(element, "ref").flatMap((each) => given(each, "target") ?? []);
  const address = [given(element, "target") ?? "", ...references].flatMap((each) => addressIn(each) ?? [])[0];
  const text = wordsOf(element);
  if (address === undefined && text === "") return undefined;
  return licenceAt(address, text);
}

/** The licence that an address stands for, with what is written of it. */
export function licenceAt(address: string | undefined, text: string): Licence {
  const spdx = spdxOf(address);
  const plain = plainAddress(spdx) ?? address;
  return { text, ...(plain !== undefined && { address: plain }), ...(spdx !== undefined && { spdx }) };
}

/** One address for each licence of Creative Commons, whatever its language and scheme in the header. */
function plainAddress(spdx: string | undefined): string | undefined {
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(spdx ?? "") ?? [];
  if (kind !== undefined) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return spdx === "CC0-1.0" ? "https://creativecommons.org/publicdomain/zero/1.0/" : undefined;
}

function isAddressed(licence: XmlElement): boolean {
  return addressIn(given(licence, "target") ?? "") !== undefined;
}

function spdxOf(address: string | undefined): string | undefined {
  const creative =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?:\/|$)/i.exec(
      address ?? "",
    );
  if (creative) return `CC-${creative[1]?.toUpperCase()}-${creative[2]}`;
  return OTHERS.find(({ pattern }) => pattern.test(address ?? ""))?.spdx;
}

const OTHERS: readonly { readonly pattern: RegExp; readonly spdx: string }[] = [
  { pattern: /creativecommons\.org\/publicdomain\/zero\/1\.0/i, spdx: "CC0-1.0" },
  { pattern: /creativecommons\.org\/publicdomain\/mark\/1\.0/i, spdx: "CC-PDM-1.0" },
  { pattern: /opensource\.org\/licen[cs]es?\/mit\b/i, spdx: "MIT" },
  { pattern: /opensource\.org\/licen[cs]es?\/bsd-2-clause/i, spdx: "BSD-2-Clause" },
  { pattern: /opensource\.org\/licen[cs]es?\/bsd-3-clause/i, spdx: "BSD-3-Clause" },
  { pattern: /gnu\.org\/licenses\/gpl-3\.0/i, spdx: "GPL-3.0-only" },
  { pattern: /opendatacommons\.org\/licenses\/odbl/i, spdx: "ODbL-1.0" },
];
