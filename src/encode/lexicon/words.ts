/** Words that open a sentence or a phrase and are part of no name, capitals or not. */
export const OPENERS: ReadonlySet<string> = new Set(
  `A About Above According Accordingly Across Actually Additional After Afterwards Again Against Ago All Almost Along
  Already Also Although Always Among An And Another Any Anyway Apart Approximately Are Around As Aside At Attached Away Back Because
  Before Behind Being Below Besides Between Beyond Both But By Can Certainly Clearly Could Currently Dear Despite
  Did Do Does Don During Each Earlier Either Else Enclosed Even Eventually Ever Every Everybody Everyone Everything Except Few Finally First For
  Former Fortunately From Further Furthermore Generally Given Had Has Have Having He Hence Her Here His How However I If
  Immediately In Indeed Instead Into Is It Its Last Late Later Least Less Let Like Many May Maybe Me Meanwhile
  Might Moreover Most Mostly Much Must My Near Nearly Neither Never Nevertheless New Next No Nobody None Nor Not Nothing
  Now Obviously Occasionally Of Off Often Oh On Once One Only Or Other Others Otherwise Our Ours Out Over Own Perhaps Please
  Possibly Presumably Previously Probably Rather Really Recently Regarding Right Same Second Secondly See Seeing Several
  Shall She Should Similarly Since So Some Somebody Someone Something Sometimes Soon Still Such Suddenly Than Thank
  Thanks That The Their Them Then There Thereafter Therefore These They Third Thirdly This Those Though Through
  Throughout Thus Till To Today Together Tomorrow Tonight Too Toward Towards Two Under Unfortunately Unless Unlike Until Up Upon Us
  Usually Very Was We Well Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever
  Whole Whom Whose Why Will With Within Without Would Yes Yesterday Yet You Your Yours Ibid See Source Tell Told Ask
  Les Des Une Aux El Los Las Der Die Das Den Dem Des Ein Eine Einen Einem Il Elle Ils Nous Vous On Mon Ma Mes Ich Wir Sie Es Er Ihr Ihre
  Ihren Unser Unsere Mein Meine Und Aber Auch Wenn Als Da Dass Nach Von Mit Bei Aus Auf Für Zu Zur Zum Im Am Heute Gestern Morgen Hier
  Jetzt Lieber Liebe Mais Et Dans Pour Sur Avec Par Que Qui Quand Si Hier Ce Cette Ces Son Sa Ses Leur Chère Cher Mit Su Sus Mi Mis Por
  Para Con Sin Ayer Hoy Queda Muy Estimado Querido Querida Yo Que Se Lo`.split(/\s+/),
);

/** Words with a capital that are neither person, place nor organisation: of the calendar, of documents, of ranks and faiths. */
export const CAPITALISED: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Passover Lent Ramadan Spring Summer
  Autumn Winter God Christ Jesus Bible Catholic Christian Christians Protestant Jewish Jew Jews Judaism Muslim Muslims Islam
  Islamic Hindu Buddhist Orthodox Zionist Communist Communists Communism Socialist Socialists Democrat Democrats
  Democratic Republican Republicans Conservative Labour Liberal Marxist Nazi Nazis Fascist Fascists Bolshevik
  Congressional Presidential Parliamentary Federal National International Secret Confidential Unclassified Top Limited
  Eyes Only Nodis Exdis Noforn Document Documents Memorandum Memo Telegram Airgram Letter Report Note Notes Subject
  References Reference Participants Source Foreign Relations Public Papers Printed Printed Approved Drafted Dear
  Sincerely Respectfully Yours Best Regards Summary Introduction Conclusion Chapter Section Part Volume Vol Page Box
  Tab Annex Appendix Attachment Enclosure Paragraph Article Mr Mrs Ms Dr Messrs Sir Madam Madame Date Place Time Action
  Information Background Discussion Recommendation Recommendations Issue Issues Option Options Question Answer Comment Comments
  Executive Branch Administration War World Cold Congressman Sabbath Holocaust Shoah Kapo Aryan Aryans Gypsy Gypsies Hitlerite
  Hitlerites Esperanto Yiddish Hebrew Latin Allies Allied Axis Ghetto Camp Block Lager Street Road River Sea`.split(
    /\s+/,
  ),
);

/** Surnames that are also plain words: at the head of a sentence they need a cue. */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
  `Baker Ball Banks Bell Berry Bird Bishop Black Bond Brooks Brown Bush Butler Carpenter Carter Case Chance Chase Church Clay Cook
  Cooper Cross Day Dean Drew Early Farmer Fields Fine Fish Fisher Flood Ford Forest Fox Freeman French Friend Frost Good
  Grant Gray Green Grey Hall Hand Harding Hardy Hill Hood Hope House Hunter Joy Justice Keen King Knight Lamb Land Lane Law Long
  Lord Love Low Major March Marks Marsh Marshall Martin Mason Miller Mills Moon Moss North Noble Page Park Parks Pope Porter Post Pound
  Power Powers Price Prince Quick Read Rich Rice Rivers Root Rose Rush Sharp Short Singer Small Snow South Speed Stans Stark
  Steel Stern Stone Story Street Strong Swift Taylor Temple Turner Wagner Walker Wall Ward Waters Way Weaver Webb Weeks
  Wells West White Wise Wood Woods Worth Young`.split(/\s+/),
);

/** Forenames that are also places, months or plain words: they need an initial or another forename beside them. */
export const WORD_FORENAMES: ReadonlySet<string> = new Set(
  `Ace Adelaide Alba April Art Asia Atlanta Aurora August Austin Autumn Bay Berlin Boston Brooklyn Carolina Chance Chase
  China Christian Clay Colt Constantine Dakota Dallas Dawn Dean Denver Destiny Duke Earl Earnest Eden Ember Faith Florence
  Forest France Gale Georgia Given Grace Guy Harmony Haven Heaven Holland Hope Hunter Ireland Israel Ivory Jersey
  Jordan Joy Judge Justice Kent Kenya King Lane Lincoln London Love Major Mark Marine March May Mercy Miles Milan
  Misty Montana Nancy Norman Oran Paris Phoenix Pierce Prince Princess Queen Rain Regina Reign Republic River Rose Rowan Royal Sage
  Salvador Santiago Savannah Scotland Season Serenity Shah Sofia Star Stone Summer Sunday Sydney Temperance Trinity Troy
  Unique Van Victoria Vienna Virginia Washington Wells West Will Winter York Mae Ever Early Ability Able Baker Man Many Angel Rebel
  Bishop Case Deacon General Legend Memphis Nation Noble Power Sailor Saint Son Story True Truth Ali Else An De Den Di Do Dominican Romania Samara Jena Cali
  Lux Luna Sky Blue Green Gray Brooks Field Ford Grant Hollis Land Lord Loyal Merit Nile Ocean Pope Reed Rich Rush Wilder`.split(
    /\s+/,
  ),
);

/** Short forms of English forenames, and the names that they stand for. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  Abe: ["Abraham"],
  Al: ["Albert", "Alan", "Alfred", "Alexander"],
  Alex: ["Alexander", "Alexandra"],
  Andy: ["Andrew"],
  Ben: ["Benjamin"],
  Bert: ["Albert", "Herbert", "Robert"],
  Bill: ["William"],
  Bob: ["Robert"],
  Bud: ["Melvin"],
  Charlie: ["Charles"],
  Chuck: ["Charles"],
  Dan: ["Daniel"],
  Dave: ["David"],
  Dick: ["Richard"],
  Don: ["Donald"],
  Ed: ["Edward", "Edwin", "Edgar"],
  Fred: ["Frederick", "Alfred"],
  Gene: ["Eugene"],
  Gerry: ["Gerard", "Gerald"],
  Hal: ["Harold", "Henry", "Helmut"],
  Hank: ["Henry"],
  Harry: ["Henry", "Harold", "Harry"],
  Herb: ["Herbert"],
  Jack: ["John"],
  Jerry: ["Gerald", "Jerome"],
  Jim: ["James"],
  Jimmy: ["James"],
  Joe: ["Joseph"],
  John: ["Jonathan"],
  Ken: ["Kenneth"],
  Larry: ["Lawrence", "Laurence"],
  Len: ["Leonard"],
  Liz: ["Elizabeth"],
  Marty: ["Martin"],
  Matt: ["Matthew"],
  Mel: ["Melvin"],
  Mike: ["Michael"],
  Ned: ["Edward"],
  Nick: ["Nicholas"],
  Pat: ["Patrick", "Patricia"],
  Pete: ["Peter"],
  Phil: ["Philip", "Phillip"],
  Ray: ["Raymond"],
  Rich: ["Richard"],
  Rob: ["Robert"],
  Ron: ["Ronald"],
  Sam: ["Samuel"],
  Steve: ["Stephen", "Steven"],
  Sue: ["Susan"],
  Ted: ["Theodore", "Edward"],
  Tim: ["Timothy"],
  Tom: ["Thomas"],
  Tony: ["Anthony"],
  Walt: ["Walter"],
  Will: ["William"],
  Win: ["Winston"],
};
