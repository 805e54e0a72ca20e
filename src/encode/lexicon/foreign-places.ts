/** Cities and countries as German, French, Italian, Spanish and Russian call them, where lists in English lack those names. */
export const FOREIGN_PLACES: readonly string[] = [
  ...`Genève Genf Bern Berne Zürich Basel Bâle Lausanne Luzern Wien Vienne Salzburg Innsbruck Graz München Köln Nürnberg Hannover
  Braunschweig Frankfurt Freiburg Mainz Praha Prag Prague Brno Warszawa Warschau Varsovie Kraków Krakau Cracovie Poznań Posen Wrocław
  Roma Rom Firenze Florenz Venezia Venedig Venise Milano Mailand Napoli Neapel Torino Turin Genova Genua Gênes Lisboa Lissabon
  Sevilla Cádiz Córdoba Zaragoza Bruxelles Brüssel Anvers Antwerpen Gand Gent Liège Lüttich La-Haye Den-Haag Londres Londra Moskau
  Moscou Moscú Petersburg Pétersbourg Saint-Pétersbourg København Kopenhagen Copenhague Athen Athènes Konstantinopel Belgrad
  Bukarest Bucarest Lwów Wilno Kiew Odessa Straßburg Mülhausen Metz Nancy Marseille Lyon Bordeaux Versailles Potsdam
  Deutschland Frankreich Österreich Schweiz Suisse Allemagne Angleterre Italie Espagne Russie Autriche Belgique Pologne Grèce
  Turquie Russland Rußland Polen Preußen Preussen Bayern Sachsen Italien Spanien Griechenland Türkei Belgien Niederlande Schweden
  Norwegen Dänemark Ungarn Böhmen Mähren Schlesien Pommern Ostpreußen Elsass Elsaß Lothringen España Francia Inglaterra Alemania
  Rusia Italia Suiza Bélgica`
    .split(/\s+/)
    .map((name) => name.replace(/^(La|Den)-/, "$1 ")),
  ...inRussian(
    `Москва Ленинград Петроград Петербург Санкт-Петербург Киев Харьков Одесса Минск Рига Вильна Варшава Берлин Париж Лондон
    Вашингтон Рим Вена Прага Тифлис Тбилиси Баку Ереван Ташкент Свердловск Казань Самара Саратов Воронеж Смоленск Псков Новгород
    Нижний-Новгород Ярославль Кострома Тула Рязань Тверь Калуга Омск Томск Иркутск Владивосток Хабаровск Сталинград Ростов
    Севастополь Ялта Крым Кавказ Сибирь Урал Россия Украина Белоруссия Польша Германия Франция Англия Италия Испания Австрия
    Венгрия Румыния Болгария Сербия Турция Греция Финляндия Швеция Норвегия Япония Китай Америка Европа Нью-Йорк СССР США РСФСР`,
  ),
];

/** Names in the cases that Russian puts them in. */
function inRussian(names: string): readonly string[] {
  return names.split(/\s+/).flatMap((name) => casesOf(name).map((form) => form.replace("Нижний-", "Нижний ")));
}

function casesOf(name: string): readonly string[] {
  const stem = name.slice(0, -1);
  if (/\p{Lu}$/u.test(name)) return [name];
  if (name.endsWith("ия")) return ["я", "и", "ю", "ей"].map((end) => stem + end);
  if (name.endsWith("а")) return ["а", "ы", "и", "е", "у", "ой"].map((end) => stem + end);
  if (name.endsWith("ь")) return ["ь", "и", "я", "ю", "е", "ью", "ем"].map((end) => stem + end);
  if (name.endsWith("й")) return ["й", "я", "ю", "ем", "е"].map((end) => stem + end);
  return ["", "а", "у", "ом", "е"].map((end) => name + end);
}
