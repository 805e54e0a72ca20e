/** Nouns for a kind of organisation: with a word before or `of` behind they make a name. */
export const HEADS: ReadonlySet<string> = new Set(
  `Academy Administration Agency Alliance Archive Archives Army Assembly Association Authority Bank Battalion Board
  Brigade Bureau Cabinet Chamber Chancellery Church Club Coalition College Command Commission Committee Community
  Company Confederation Congress Conservatory Consulate Consortium Corporation Corps Council Court Delegation
  Department Directorate Division Embassy Executive Faculty Federation Fleet Force Forces Foundation Front Fund
  Government Group Headquarters Hospital Institute Institution Junta League Legation Library Ministry
  Mission Movement Museum Navy Network Office Organization Organisation Orchestra Parliament Party Police Politburo
  Presidium Press Regiment School Secretariat Section Senate Seminary Service Services Society Squadron Subcommittee
  Syndicate Synod System Team Treasury Tribunal Trust Union University`.split(/\s+/),
);

/** Heads that also stand in phrases that name nothing: they count with a word before them that is no person or number. */
export const LOOSE_HEADS: ReadonlySet<string> = new Set(
  "Administration Church Club Command Community Division Executive Force Forces Front Government Group Movement Network Office Press School Section Service Services System Team Trust".split(
    " ",
  ),
);

/** Names of newspapers end in one of these, after the name of a place or a word. */
export const NEWSPAPERS: ReadonlySet<string> = new Set(
  "Times Post Herald Tribune Gazette Chronicle Courier Telegraph Inquirer Observer Guardian Zeitung".split(" "),
);

/** Names of companies end in one of these. */
export const COMPANIES: ReadonlySet<string> = new Set("Inc Ltd Co Corp AG GmbH PLC LLC".split(" "));

/** Bodies that are named by a word or an abbreviation of their own, as a reader of English knows them. */
export const WELL_KNOWN: readonly string[] = [
  ...`Bundesbank Bundestag Bundesrat Bundeswehr Comecon Cominform Comintern Congress Diet Duma Dáil Gestapo Interpol
  Khmer-Rouge Knesset Kremlin Luftwaffe Parliament Pentagon Politburo Reichsbank Reichstag Reichswehr Sejm Senate
  Solidarity Storting Supreme-Soviet Treasury Vatican Wehrmacht Whitehall Kuomintang Viet-Cong Vietcong Viet-Minh Mossad Stasi
  Sonderkommando Judenrat Schutzstaffel Einsatzgruppe Einsatzgruppen Luftschutz Joint-Chiefs-of-Staff Common-Market
  Warsaw-Pact White-House Foreign-Office Federal-Reserve Federal-Reserve-System Red-Cross Red-Army Red-Crescent
  Supreme-Court House-of-Commons House-of-Lords House-of-Representatives World-Bank United-Nations
  European-Communities European-Community European-Economic-Community European-Union League-of-Nations Scotland-Yard
  Security-Council General-Assembly Arrow-Cross Hitler-Youth Wall-Street Quai-d'Orsay Deuxième-Bureau
  Associated-Press United-Press United-Press-International Agence-France-Presse Reuters Pravda Izvestia Le-Monde
  Der-Spiegel Newsweek Völkischer-Beobachter Executive-Branch Secret-Service Coast-Guard Air-Force Marine-Corps
  General-Motors General-Electric Group-of-Ten Group-of-Five`
    .split(/\s+/)
    .map((name) => name.replaceAll("-", " ")),
  ...`AEC AFL-CIO AID ASEAN BBC BIS BND CBS CCP CDU CENTO CIA CIEP CINCPAC COCOM COMECON CPSU CSU DIA DOD DOE DOJ DOS DOT
  DRV EC ECA ECOSOC ECSC EDC EEC EFTA EU EURATOM Euratom FAO FBI FCC FDP FLN FRB GAO GATT GPU GRU IAEA IBRD ICAO ICJ ICRC
  IDA IDB ILO IMF INR IRA ITU JCS KGB KMT KPD MACV MI5 MI6 MVD NAACP NASA NATO NKVD NLF NSA NSC NSDAP OAS OAU OECD OEEC
  OMB OPEC OSCE OSD OSI OSS PLO RAF RCA RFE RSHA SA SACEUR SD SDP SEATO SHAEF SHAPE SPD SS TASS Tass TVA UN UNCTAD
  UNDP UNESCO UNHCR UNICEF UNRRA UPI USAF USAID USIA USIS USN USUN VOA WEU WFP WHO WTO YMCA YWCA U.N. U.N`.split(/\s+/),
];

/** Nouns that may follow an organisation's name without being part of it, or end a phrase that is none. */
export const RECORDS: ReadonlySet<string> = new Set(
  `Files File Papers Paper Materials Records Record Box Folder Meeting Meetings Memorandum Memoranda Memos Minutes Report
  Reports Study Studies Document Documents Collection Series Correspondence Telegram Telegrams Letter Letters Diary
  Building Room Hotel Action Actions Speech Address Notes Subject Country Chronological Special Presidential Central
  Message Messages Bulletin Review Volume Vol Part Chapter Annex Tab Attachment Enclosure Draft Drafts Summary Decision
  Directive Plan Treaty Agreement Pact Act Law Doctrine Resolution Declaration Charter Statement Talks Conference
  Negotiations Round War Crisis Question Policy Affairs Program Programme Project Trip Visit Day Year Week
  Principals Members Chronology Conversations Conversation Transcripts Backchannel`.split(/\s+/),
);

/** The short names of government departments, which are also plain words. */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  "State Treasury Defense Commerce Agriculture Labor Interior Justice Transportation".split(" "),
);
