/**
 * Whether an attribute of a TEI element holds pointers: TEI's `teidata.pointer`, one or several. These are all the pairs of
 * TEI P5 from 4.0.0 to 4.12.0; a customization that gives a name another meaning is not known here.
 */
export function isPointer(element: string, attribute: string): boolean {
  return ANYWHERE.has(attribute) || (SOMEWHERE[attribute]?.has(element) ?? false);
}

/** Whether an attribute that holds pointers points to a picture, a recording or another file that is no text. */
export function isImage(element: string, attribute: string): boolean {
  return attribute === "facs" || (attribute === "url" && (element === "graphic" || element === "media"));
}

/** Attributes that hold pointers on every element that has them. */
const ANYWHERE: ReadonlySet<string> = new Set(
  (
    "adj adjFrom adjTo ana calendar change children copyOf corresp datcat datingMethod datingPoint decls domains edRef " +
    "exclude fVal facs feats filter follow fromUnit given hand inst lemmaRef mergedIn mutual next nymRef parent parts perf " +
    "period prev ref rendition replyTo require resp sameAs scribeRef scriptRef select since source spanTo synch target " +
    "targetDatcat targetEnd toUnit toWhom unitRef uri url valueDatcat who wit"
  ).split(" "),
);

/** Attributes that hold pointers on some elements and other things on others. */
const SOMEWHERE: Readonly<Record<string, ReadonlySet<string>>> = {
  active: elements("relation"),
  class: elements("msContents msItem msItemStruct"),
  code: elements("occupation socecStatus"),
  end: elements("annotationBlock binaryObject ellipsis gap incident kinesic media pause post u vocal writing"),
  from: elements("app arc rt span"),
  location: elements(
    "case colloc def entryFree etym form gen gram gramGrp hom hyph iType lang lbl mood number oRef orth pRef per pos pron re " +
      "sense subc syll tns usg xr",
  ),
  new: elements("handShift"),
  origin: elements("timeline"),
  passive: elements("relation"),
  property: elements("citeData"),
  scheme: elements("catRef classCode keywords locus locusGrp occupation socecStatus"),
  start: elements(
    "annotationBlock binaryObject ellipsis gap incident kinesic line media path pause post surface u vocal writing zone",
  ),
  to: elements("app arc rt span"),
  value: elements("eLeaf eTree iNode leaf node root triangle"),
  where: elements("birth conversion death event"),
};

function elements(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
