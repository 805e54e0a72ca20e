import { FOREIGN_PLACES } from "./foreign-places.js";

/** Places that lists of today's countries and cities leave out: states of the past, regions, seas, earlier names. */
export const PLACES: readonly string[] = [
  ...`Abyssinia Africa Alsace America Americas Anatolia Andalusia Antarctica Arabia Arctic Asia Atlantic Austria-Hungary
  Balkans Baltic Bavaria Bessarabia Bohemia Britain Bukovina Burma Byelorussia Cambodia Catalonia Caucasus Ceylon
  Cochinchina Congo Corsica Courland Crete Crimea Czechoslovakia Dalmatia Danube Elbe England Eurasia Europe Flanders
  Formosa Galicia Gaza Great-Britain Guadalcanal Herzegovina Hindustan Hiroshima Holland Indochina Istria Jutland
  Kashmir Katanga Kashmir Korea Kosovo Kuril-Islands Lapland Levant Livonia Lombardy Lorraine Macedonia Maghreb Manchuria
  Mediterranean Mesopotamia Middle-East Near-East Far-East Moldavia Mongolia Moravia Normandy Northern-Ireland
  Nagasaki Oceania Okinawa Pacific Palatinate Palestine Pennsylvania Persia Persian-Gulf Pomerania Punjab Prussia
  Rhine Rhineland Rhodesia Ruhr Ruthenia Saar Saarland Sarajevo Sahara Sardinia Saxony Scandinavia Scotland Senkakus
  Siam Siberia Sicily Silesia Sinai Slavonia Soviet-Union Sudetenland Suez Suez-Canal Tanganyika Tibet Transcaucasia
  Transjordan Transylvania Tuscany Tyrol Ukraine Ulster Urals Vistula Volga Volhynia Wales West-Bank Westphalia
  Yugoslavia Zaire Zanzibar Zululand Iberia Third-Reich Ottoman-Empire Holy-Land Golan-Heights Western-Hemisphere
  Latin-America Central-America Southeast-Asia Southeast-Europe Indian-Ocean Panama-Canal Black-Sea Red-Sea North-Sea
  Baltic-Sea Caspian-Sea Adriatic Aegean Caribbean Bosporus Dardanelles Gibraltar English-Channel Sub-Saharan-Africa
  Benelux Diego-Garcia Rhodes Vietnam Viet-Nam North-Vietnam South-Vietnam North-Viet-Nam South-Viet-Nam Bangladesh Cape-Verde
  Auschwitz Birkenau Auschwitz-Birkenau Belzec Bergen-Belsen Buchenwald Chelmno Dachau Flossenbürg Gross-Rosen Majdanek
  Mauthausen Natzweiler Neuengamme Nordhausen Oranienburg Ravensbrück Sachsenhausen Sobibor Stutthof Terezín
  Theresienstadt Treblinka Westerbork Katyn Babi-Yar Lidice
  Aachen Angora Batavia Bombay Breslau Brünn Calcutta Canton Christiania Cologne Constantinople Danzig Dorpat Fiume
  Gdansk Hanoi Karlsbad Königsberg Kovno Laibach Lemberg Leningrad Libau Lodz Lwow Madras Mukden Munich Nanking
  Nuremberg Peiping Peking Petrograd Pilsen Pressburg Pretoria Rangoon Reval Riga Saigon Salonika Smolensk Smyrna
  Stalingrad St.-Petersburg Stettin Teschen Tiflis Tsingtao Vilna Yalta Potsdam Camp-David Capitol-Hill San-Clemente Key-Biscayne
  Boston Denver Gettysburg Antietam Fredericksburg Vicksburg Appomattox Chancellorsville Weimar Jena Göttingen Heidelberg Tübingen Marburg Geneva The-Hague Lausanne Strasbourg Dumbarton-Oaks Bretton-Woods Kassa Pest Buda Bonn New-York`
    .split(/\s+/)
    .map((name) => name.replaceAll(/(?<!Austria|Auschwitz|Bergen)-/g, " ")),
  ...FOREIGN_PLACES,
  ...`Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
  Nevada New-Hampshire New-Jersey New-Mexico North-Carolina North-Dakota Ohio Oklahoma Oregon Rhode-Island
  South-Carolina South-Dakota Tennessee Texas Utah Vermont Virginia West-Virginia Wisconsin Wyoming Ontario Quebec Alberta
  Manitoba Saskatchewan Nova-Scotia British-Columbia Newfoundland Queensland Victoria Tasmania New-South-Wales`
    .split(/\s+/)
    .map((name) => name.replaceAll("-", " ")),
  ...`U.S. U.S US U.S.A. USA U.K. UK U.S.S.R. USSR SSSR UAR U.A.R. GDR G.D.R. FRG F.R.G. PRC P.R.C. ROC DDR BRD RSFSR ROK UAE
  D.C.`.split(/\s+/),
];

/** States that the names of towns stand before, and how they are shortened. */
export const STATES: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas
  Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio
  Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba
  Saskatchewan`.split(/\s+/),
);
export const STATES_SHORT: ReadonlySet<string> = new Set(
  `Mass Pa Penn Penna Va Md Ky Tenn Ga Ala Miss La Tex Ark Mo Ill Ind Mich Wis Minn Conn Vt Me Calif Cal Kan Neb Colo Ore Del Fla
  Oreg Wyo Mont Nev Ont Que`.split(/\s+/),
);

/** The sides of the world and the like, which become part of a place's name when they stand before it with a capital. */
export const SIDES: ReadonlySet<string> = new Set(
  "North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Upper Lower Greater Inner Outer Mainland Communist Nationalist Sub-Saharan".split(
    " ",
  ),
);

/** Words that make a place of the name before them. */
export const PLACE_ENDS: ReadonlySet<string> = new Set(
  "Avenue Basin Bay Beach Boulevard Bridge Canal Cape Cemetery City Coast Corridor County District Forest Gulf Harbor Harbour Heights Hill Hills Island Islands Lake Mountain Mountains Ocean Oblast Palace Park Peninsula Plateau Province Railway River Road Sea Square Station Strait Straits Street Street Territory Valley Voivodeship".split(
    " ",
  ),
);

/** Words that make a place of the name behind them. */
export const PLACE_STARTS: ReadonlySet<string> = new Set("Cape Fort Lake Mount Port Camp Point Isle Ste".split(" "));

/** Words that make a place of the name that follows with `of`. */
export const PLACES_OF: ReadonlySet<string> = new Set(
  "Bay Gulf Isle Isles Kingdom Province Republic Republics Sea Strait Straits Emirate Duchy Principality Protectorate".split(
    " ",
  ),
);

/** Words before a name that tell that it is a place's. */
export const PLACE_CUES: ReadonlySet<string> = new Set(
  "in at from near to into around outside inside via through throughout toward towards between across of leaving reached visiting visited over nach aus bei à vers hacia desde para в во из под около".split(
    " ",
  ),
);

/** Peoples and what belongs to them, by the ending of the word or as it stands: no names of places themselves. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Arab Arabs Arabian Argentine
  Argentinian Armenian Armenians Asian Asians Asiatic Australian Australians Austrian Austrians Azerbaijani Balkan Bavarian
  Belgian Belgians Belorussian Bengali Bohemian Bolivian Brazilian Brazilians British Britons Bulgarian Bulgarians Burmese Cambodian
  Cambodians Canadian Canadians Caucasian Chilean Chinese Colombian Congolese Croat Croatian Croats Cuban Cubans Cypriot Czech
  Czechoslovak Czechs Danish Dane Danes Dutch Dutchman Egyptian Egyptians English Englishman Estonian Estonians Ethiopian European Europeans
  Filipino Finn Finnish Finns Flemish French Frenchman Frenchmen Galician Georgian Georgians German Germanic Germans Ghanaian
  Greek Greeks Haitian Hungarian Hungarians Icelandic Indian Indians Indochinese Indonesian Indonesians Iranian Iranians Iraqi Iraqis
  Irish Irishman Israeli Israelis Italian Italians Jamaican Japanese Javanese Jordanian Jordanians Kazakh Kenyan Korean Koreans Kurd Kurdish
  Kurds Kuwaiti Laotian Latin Latvian Latvians Lebanese Liberian Libyan Lithuanian Lithuanians Luxembourgish Magyar Malaysian Maltese
  Mexican Mexicans Mongolian Moravian Moroccan Nepalese Nicaraguan Nigerian Norwegian Norwegians Pakistani Pakistanis Palestinian
  Palestinians Panamanian Persian Peruvian Philippine Pole Poles Polish Portuguese Prussian Romanian Romanians Rumanian Russian Russians
  Ruthenian Saudi Saudis Scandinavian Scot Scots Scottish Scotch Serb Serbian Serbs Siberian Sicilian Silesian Slav Slavic Slavs Slovak Slovakian Slovaks
  Slovene Slovenian Somali Soviet Soviets Spaniard Spanish Sudanese Sudeten Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Tatar Thai Thais Tibetan
  Tunisian Turk Turkish Turks Ugandan Ukrainian Ukrainians Uruguayan Uzbek Venezuelan Vietnamese Welsh Yankee Yemeni Yugoslav
  Yugoslavian Yugoslavs Zambian`.split(/\s+/),
);

/** Words for places that have a name: `the village Madani`, `a town called Urbe`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set("village town city camp shtetl hamlet suburb".split(" "));

/** What stands before `Republic` and the like. */
export const POLITICAL: ReadonlySet<string> = new Set(
  "People Peoples Democratic Federal Federative Socialist Soviet Islamic United Arab Union Popular Persian German Grand Free".split(
    " ",
  ),
);
