/** The words of the pages themselves, in the languages that they are there in. */
export interface Labels {
  readonly language: string;
  readonly guidelines: string;
  readonly elements: string;
  readonly attributes: string;
  readonly classes: string;
  readonly attributeClasses: string;
  readonly modelClasses: string;
  readonly datatypes: string;
  readonly contents: string;
  readonly valueLists: string;
  readonly rules: string;
  readonly examples: string;
  readonly example: string;
  readonly remarks: string;
  readonly mayContain: string;
  readonly mayStandIn: string;
  readonly text: string;
  readonly nothing: string;
  readonly contentModel: string;
  readonly members: string;
  readonly memberOf: string;
  readonly usedBy: string;
  readonly module: string;
  readonly namespace: string;
  readonly required: string;
  readonly recommended: string;
  readonly optional: string;
  readonly values: string;
  readonly otherValues: string;
  readonly from: string;
  readonly defaultValue: string;
  readonly on: string;
  readonly anyText: string;
  readonly anyElement: string;
  readonly search: string;
  readonly noResult: string;
  readonly skip: string;
  readonly start: string;
  readonly overview: string;
  readonly rootElements: string;
  readonly oneOrMore: string;
  readonly error: string;
  readonly warning: string;
  readonly outdated: string;
}

/** The words in the language that is wanted, as far as there are any; else in English. */
export function labelsFor(languages: readonly string[]): Labels {
  for (const wanted of languages) {
    const found = ALL.find(({ language }) => wanted === language || wanted.startsWith(`${language}-`));
    if (found) return found;
  }
  return ENGLISH;
}

const ENGLISH: Labels = {
  language: "en",
  guidelines: "Guidelines",
  elements: "Elements",
  attributes: "Attributes",
  classes: "Classes",
  attributeClasses: "Classes of attributes",
  modelClasses: "Classes of elements",
  datatypes: "Datatypes",
  contents: "Contents",
  valueLists: "Lists of values",
  rules: "Rules",
  examples: "Examples",
  example: "Example",
  remarks: "Remarks",
  mayContain: "May contain",
  mayStandIn: "May stand in",
  text: "text",
  nothing: "nothing",
  contentModel: "Content",
  members: "Members",
  memberOf: "Belongs to",
  usedBy: "Used by",
  module: "Module",
  namespace: "Namespace",
  required: "required",
  recommended: "recommended",
  optional: "optional",
  values: "Values",
  otherValues: "other values may stand there too",
  from: "from",
  defaultValue: "where it is absent",
  on: "on",
  anyText: "any text",
  anyElement: "any element",
  search: "Search elements, attributes, values",
  noResult: "Nothing found",
  skip: "Skip to the content",
  start: "Start",
  overview: "Overview",
  rootElements: "Root elements",
  oneOrMore: "words with white space between",
  error: "error",
  warning: "warning",
  outdated: "no longer to be used from",
};

const GERMAN: Labels = {
  language: "de",
  guidelines: "Richtlinien",
  elements: "Elemente",
  attributes: "Attribute",
  classes: "Klassen",
  attributeClasses: "Attributklassen",
  modelClasses: "Elementklassen",
  datatypes: "Datentypen",
  contents: "Inhalte",
  valueLists: "Wertelisten",
  rules: "Regeln",
  examples: "Beispiele",
  example: "Beispiel",
  remarks: "Anmerkungen",
  mayContain: "Darf enthalten",
  mayStandIn: "Darf stehen in",
  text: "Text",
  nothing: "nichts",
  contentModel: "Inhalt",
  members: "Mitglieder",
  memberOf: "Gehört zu",
  usedBy: "Verwendet von",
  module: "Modul",
  namespace: "Namensraum",
  required: "notwendig",
  recommended: "empfohlen",
  optional: "freigestellt",
  values: "Werte",
  otherValues: "andere Werte sind auch erlaubt",
  from: "von",
  defaultValue: "wo es fehlt",
  on: "an",
  anyText: "beliebiger Text",
  anyElement: "beliebiges Element",
  search: "Elemente, Attribute, Werte suchen",
  noResult: "Nichts gefunden",
  skip: "Zum Inhalt",
  start: "Anfang",
  overview: "Übersicht",
  rootElements: "Wurzelelemente",
  oneOrMore: "Wörter mit Leerraum dazwischen",
  error: "Fehler",
  warning: "Warnung",
  outdated: "nicht mehr zu verwenden ab",
};

const FRENCH: Labels = {
  language: "fr",
  guidelines: "Manuel",
  elements: "Éléments",
  attributes: "Attributs",
  classes: "Classes",
  attributeClasses: "Classes d’attributs",
  modelClasses: "Classes d’éléments",
  datatypes: "Types de données",
  contents: "Contenus",
  valueLists: "Listes de valeurs",
  rules: "Règles",
  examples: "Exemples",
  example: "Exemple",
  remarks: "Remarques",
  mayContain: "Peut contenir",
  mayStandIn: "Peut figurer dans",
  text: "texte",
  nothing: "rien",
  contentModel: "Contenu",
  members: "Membres",
  memberOf: "Appartient à",
  usedBy: "Utilisé par",
  module: "Module",
  namespace: "Espace de noms",
  required: "obligatoire",
  recommended: "recommandé",
  optional: "facultatif",
  values: "Valeurs",
  otherValues: "d’autres valeurs sont permises",
  from: "de",
  defaultValue: "en son absence",
  on: "sur",
  anyText: "texte libre",
  anyElement: "n’importe quel élément",
  search: "Chercher éléments, attributs, valeurs",
  noResult: "Rien trouvé",
  skip: "Aller au contenu",
  start: "Accueil",
  overview: "Vue d’ensemble",
  rootElements: "Éléments racine",
  oneOrMore: "mots séparés par des espaces",
  error: "erreur",
  warning: "avertissement",
  outdated: "à ne plus employer à partir du",
};

const ALL: readonly Labels[] = [ENGLISH, GERMAN, FRENCH];
