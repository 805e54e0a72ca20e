/** What an element may become, the nearest in meaning first; what no schema of a conversion has is passed over. */
export function meaningsOf(local: string): readonly string[] {
  return MEANINGS[local] ?? [];
}

const MEANINGS: Readonly<Record<string, readonly string[]>> = table(`
  ab: p seg
  p: ab seg
  persName placeName orgName geogName settlement country region district bloc forename surname roleName addName genName nameLink objectName eventName persPronouns rs name: name rs seg
  geogFeat offset: name seg
  w pc m c cl phr s span: seg
  orth pron hyph syll gram pos case gen number mood per tns iType subc colloc lbl usg lang def oRef pRef oVar pVar: term seg
  entry entryFree superEntry hom re: div ab item seg
  sense: ab item seg
  form gramGrp etym xr cit dictScrap: seg ab
  u annotationBlock: sp ab p seg
  pause incident kinesic vocal writing shift: stage desc note milestone seg
  cb gb lb pb milestone: milestone pb lb cb
  app lem rdg rdgGrp choice subst orig reg sic corr abbr expan ex am add del unclear supplied surplus secl damage restore retrace mod redo undo handShift: seg hi
  gap space ellipsis: gap milestone seg
  ref: ptr seg
  ptr: ref seg
  emph distinct foreign soCalled mentioned gloss term ident code gi att tag val hi: hi seg
  note noteGrp: note seg ab
  head: label ab p seg
  label: head seg
  floatingText: q div ab
  quote q said cit: q quote seg ab
  opener closer salute signed dateline byline argument epigraph postscript trailer: ab p seg
  argument epigraph: div ab p
  address addrLine street postCode: seg ab
  listPerson listPlace listOrg listBibl listEvent listNym listObject listWit listApp listRelation listAnnotation castList castGroup: list div ab
  person personGrp place org event object nym witness relation castItem: item ab seg
  biblStruct biblFull bibl msDesc recordingStmt scriptStmt: bibl p ab
  monogr analytic series imprint: seg bibl
  lg: ab p seg
  l: ab p seg
  sp: div ab p
  speaker: label head ab p seg
  stage: note ab p seg
  table: list ab
  row: item ab seg
  cell: seg
  figure: ab p seg
  graphic media: ptr ref seg
  figDesc: seg ab p note
  formula notatedMusic binaryObject: seg ab
  facsimile sourceDoc standOff: front back div ab
  annotation spanGrp linkGrp joinGrp altGrp timeline: div ab
  surface zone line: ab seg
  correspDesc: abstract creation p ab
  correspAction correspContext: ab p list seg
  textDesc settingDesc particDesc calendarDesc handNotes listChange scriptDesc listTranspose: abstract creation encodingDesc p ab
  profileDesc revisionDesc xenoData: encodingDesc
  charDecl tagsDecl editorialDecl samplingDecl refsDecl classDecl appInfo geoDecl unitDecl stdVals variantEncoding listPrefixDef styleDefDecl projectDesc metSym transcriptionDesc schemaRef schemaSpec: projectDesc editorialDecl samplingDecl p ab
  editionStmt extent notesStmt seriesStmt: notesStmt note p ab
  funder sponsor principal respStmt author editor meeting: respStmt author editor name rs seg note
  licence availability: p ab availability
  idno: ident num seg
  teiCorpus: TEI
  div1 div2 div3 div4 div5 div6 div7 div0: div
  xref: ref
  xptr: ptr
  hand: handNote
  math svg: formula seg ab
`);

/** What can take anything of a shape that has no other place. */
export const GENERIC = {
  block: ["div", "ab", "p", "item", "note", "quote", "q", "seg", "cell", "bibl", "desc"],
  inline: ["seg", "hi", "rs", "name", "term", "note", "ab", "p", "item", "label", "desc", "title", "bibl"],
  empty: ["milestone", "seg", "hi", "ptr", "ab", "p", "item", "note"],
} as const;

/** What text that stands loose is put into. */
export const HOLDERS: readonly string[] = [
  "p",
  "ab",
  "seg",
  "item",
  "l",
  "cell",
  "label",
  "head",
  "note",
  "desc",
  "bibl",
  "title",
  "name",
  "resp",
  "term",
  "q",
];

/** What can take in text in a header, where nothing else can. */
export const CONTAINERS: readonly string[] = (
  "abstract creation projectDesc editorialDecl samplingDecl normalization correction notesStmt encodingDesc publicationStmt " +
  "availability sourceDesc editionStmt seriesStmt bibl title note div"
).split(" ");

/** The elements that a document is not one without. */
export const SKELETON: ReadonlySet<string> = new Set(
  "TEI teiCorpus teiHeader fileDesc titleStmt publicationStmt sourceDesc text body".split(" "),
);

/** What is added where a schema asks for it; without content it says nothing that is not so. */
export const MAY_BE_ADDED: ReadonlySet<string> = new Set(
  (
    "p ab title item label body text head fileDesc titleStmt publicationStmt sourceDesc teiHeader desc row cell div list bibl " +
    "respStmt resp name availability langUsage encodingDesc profileDesc speaker l lg note titlePart docTitle"
  ).split(" "),
);

/** The elements that stand in running text, so that neighbours of theirs belong into the same paragraph. */
export const RUNNING: ReadonlySet<string> = new Set(
  (
    "abbr add addName am anchor app att author bibl c cb choice corr country date del distinct district email emph ex expan " +
    "foreign forename formula fw g gap geogName gi gloss graphic handShift hi ident idno lang lb media mentioned milestone name num objectName " +
    "oRef orgName orig pb pc persName phr placeName ptr q quote ref reg region roleName rs s said seg settlement sic soCalled " +
    "space subst supplied surname surplus term time title unclear w"
  ).split(" "),
);

/** The elements that make what holds them a block. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "p ab div div1 div2 div3 div4 div5 div6 div7 head lg l sp list table figure listBibl listPerson listPlace listOrg entry body floatingText argument opener closer".split(
    " ",
  ),
);

/** What an attribute may become. */
export function attributesLike(name: string): readonly string[] {
  return LIKE[name] ?? [];
}

const LIKE: Readonly<Record<string, readonly string[]>> = table(`
  id: xml:id
  lang: xml:lang
  when-iso when-custom value: when
  from-iso from-custom: from
  to-iso to-custom: to
  notBefore-iso notBefore-custom: notBefore
  notAfter-iso notAfter-custom: notAfter
  when: when-iso
  rend: rendition style
  rendition style: rend
  subtype function role reason place unit level scheme hand pos lemma degree status evidence cause mode form org: type subtype
  type: subtype
  key ref corresp cRef sortKey ident label value xml:id sameAs copyOf: n
  url: target
  target: url
  who: corresp
`);

function table(text: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const line of text.trim().split("\n")) {
    const colon = line.lastIndexOf(": ");
    const meanings = line
      .slice(colon + 2)
      .trim()
      .split(" ");
    for (const name of line.slice(0, colon).trim().split(" ")) {
      found[name] = meanings.filter((each) => each !== name).concat(found[name] ?? []);
    }
  }
  return found;
}
