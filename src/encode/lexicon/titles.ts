/** The titles that stand before a person's name and are part of it, without their full stop. */
export const HONORIFICS: ReadonlyMap<string, Honorific> = new Map([
  ...titles("Mr Messrs Sir Lord", { sex: "male" }),
  ...titles("Mrs Ms Miss Madame Madam Mme Lady Frau Fräulein", { sex: "female" }),
  ...titles("Professor Comrade Comrades Ambassador Herr Rabbi Father Sister Brother", {}),
  ...titles("товарищ товарища товарищу товарищем товарище господин господина господину", {}),
  ...titles(
    "генерал генерала генералу генералом полковник полковника маршал маршала маршалом маршалу адмирал адмирала",
    { rank: true },
  ),
  ...titles("граф графа графу князь князя князю барон барона", {}),
  ...titles("тов Тов проф Проф акад ген Ген полк", { shortened: true }),
  ...titles("Herrn Monsieur Messieurs Don Señor Abbé Père Frère", { sex: "male" }),
  ...titles("Hr Hrn MM M. D. Sr Sres Exmo Excmo Mgr", { sex: "male", shortened: true }),
  ...titles("Fräuleins Mademoiselle Mesdames Doña Señora Señorita Gräfin Baronin Fürstin Freifrau", { sex: "female" }),
  ...titles("Frl Mlle Mlles Mmes Dña Sra Srta Sras", { sex: "female", shortened: true }),
  ...titles("Freiherr Freiherrn Graf Grafen Fürst Fürsten Herzog Baron Ritter Monseigneur", {}),
  ...titles("Frhr Revd Govr Gov Genl Lieut Capn Majr Pvt Serjt", { shortened: true }),
  ...titles("Dr Prof Cde Com tov Amb Rev Hon Msgr Fr", { shortened: true }),
  ...titles("General Colonel Major Captain Lieutenant Admiral Sergeant Marshal Commander", { rank: true }),
  ...titles("Gen Col Maj Capt Lt Adm Sgt Cmdr Brig Cpl Hptm Oblt Ltn Rittm Obstlt Feldw Uffz Gefr", {
    shortened: true,
    rank: true,
  }),
]);

/** What a title tells of the person. */
export interface Honorific {
  readonly shortened?: boolean;
  readonly sex?: "male" | "female";
  /** Whether it is a military rank, which may also be the first word of an organisation: `General Assembly`. */
  readonly rank?: boolean;
}

function titles(words: string, honorific: Honorific): readonly (readonly [string, Honorific])[] {
  return words.split(" ").map((word) => [word, honorific]);
}

/** Offices that stand before a name without being part of it: `President Nixon`, `Prime Minister Heath`. */
export const OFFICES: ReadonlySet<string> = new Set(
  `President Premier Chancellor Secretary Undersecretary Minister Senator Congressman Congresswoman Representative Governor
  Chairman Chairwoman Director Administrator Commissioner Counselor Counsellor Consul Attaché Judge Justice Mayor Marshal
  King Queen Prince Princess Emperor Empress Shah Sheikh Sultan Pope Cardinal Archbishop Bishop Deputy Inspector
  Superintendent Commandant Obersturmführer Hauptsturmführer Sturmbannführer Oberscharführer Scharführer Unterscharführer
  Geheimrat Geheimrath Hofrat Hofrath Staatsrat Regierungsrat Kommerzienrat Kanzler Reichskanzler Staatssekretär Oberst Hauptmann
  Leutnant Rittmeister Feldmarschall Pfarrer Pastor Direktor Konsul Botschafter Gesandter Gesandte Bürgermeister Kaiser König
  Ministre Président Ambassadeur Directeur Préfet Maire Secrétaire Comte Marquis Duc Évêque Archevêque Curé Professeur Docteur
  Maréchal Capitaine Presidente Ministro Gobernador Alcalde Secretario Embajador Cónsul Coronel Capitán Königin Präsident Prinz Prinzessin Kronprinz Großherzog Kurfürst Papst Bischof Erzbischof Hofmarschall Kammerherr Rottenführer Lagerführer Kapo Führer Councillor Councillors Councilor Alderman Aldermen Speaker Spokesman Advocate Engineer Doctor`.split(
    /\s+/,
  ),
);

/** What an office is the office of, where the words before a name end in it: `Secretary of Defense Laird`. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  "State Defense Defence Treasury War Labor Labour Commerce Agriculture Interior Justice Transportation Navy Army Education Health Welfare Foreign Affairs Trade Finance Economics Economy".split(
    " ",
  ),
);

/** Words for a person's place in an institution: a name in parentheses after one of them is a person's. */
export const ROLES: ReadonlySet<string> = new Set([
  ...OFFICES,
  ..."Assistant Adviser Advisor Ambassador Chief Consultant Counsel Head Member Officer Aide General Admiral Envoy Delegate Chargé Coordinator Deputies Staff Editor Author Vice Leader".split(
    " ",
  ),
]);

/** Verbs of saying and acting that a bare surname may be the subject of. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says stated asked replied answered added noted observed remarked told wrote writes explained suggested agreed
  continued argued commented concluded confirmed declared emphasized expressed felt indicated informed insisted inquired
  mentioned pointed proposed raised recalled recommended referred repeated reported responded stressed thanked thought
  urged wondered believed spoke attended recounted called`.split(/\s+/),
);

/** What stands after a name to tell one generation from the next. */
export const GENERATIONS: ReadonlySet<string> = new Set(["Jr", "Sr", "II", "III", "IV"]);

/** The one letter that is a title in a language, where in others it is an initial: `M. Thiers`, `D. Antonio`. */
export const TITLE_LETTERS: Readonly<Record<string, string | undefined>> = { fr: "M", es: "D" };

/** Small words within a surname that are shortened with a full stop: `v. Stein`, `v. d. Goltz`. */
export const SHORT_PARTICLES: ReadonlySet<string> = new Set(["v", "d", "z"]);

/** Small words within a surname. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de du des la le van von der den ten ter zu zur af av da dos di del della bin ibn al el".split(" "),
);

/** Words for the time or the doing of somebody who rules: `the Nixon administration`. */
export const ERAS: ReadonlySet<string> = new Set(
  "administration Administration Doctrine government regime era presidency".split(" "),
);

/** Words in small letters for what a person is, beside which a name may stand. */
export const CALLINGS: ReadonlySet<string> = new Set(
  `dentist doctor physician surgeon nurse teacher professor rabbi priest bishop pastor writer poet author journalist editor
  correspondent lawyer judge attorney merchant dealer butcher baker tailor shoemaker carpenter engineer architect artist painter
  composer musician singer actor actress historian scholar student officer soldier sergeant corporal lieutenant captain
  major colonel general admiral commander commandant guard policeman gendarme kapo prisoner director manager secretary
  minister ambassador consul senator deputy president chairman leader chief boss foreman clerk farmer peasant worker
  driver neighbour neighbor friend cousin uncle aunt brother sister lady woman man girl boy witness translator agent
  partisan widow`.split(/\s+/),
);
