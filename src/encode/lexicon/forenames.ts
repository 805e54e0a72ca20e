/** Forenames of eastern and southern Europe and of earlier generations, which the lists lack. */
export const MORE_FORENAMES: readonly string[] =
  `Aleksandr Aleksei Alexei Anastas Anatoli Anatoly Andrei Andrzej Antonin Arkady Averell Barnabás Béla Boris Bohumil Bronisław Chaim
  Czesław Deng Dmitri Dmitry Eduard Eisaku Emanuel Enver Erich Erwin Fedor Ferenc Fyodor Gamal Gáspár Georges Georgi
  Georgy Gheorghe Gyula Hafez Heinz Helmut Hermann Hugh Igor Imre István Iosif Itzhak Ivan Jaroslav Jerzy Jiří Josip József Kálmán Károly Kazimierz
  Klement Kurt Lajos László Lazar Leonid Lev Ludvík Lyndon Mieczysław Mikhail Miklós Mikołaj Milovan Mordechai Moshe Moses Nekhemye Nicolae Nikita Nikolai Nikolay Oleg
  Otto Pavel Pyotr Rezső Rudolf Sándor Sergei Sergey Siegfried Spiro Stanisław Szymon Todor Urho Vaclav Václav Valery Vasily Viktor Vladimir Walther Willy
  Władysław Wojciech Yakov Yehuda Yitzhak Yuri Zbigniew Zdeněk Zoltán Zvi Abba Golda Hussein Anwar Ferdinand Indira Jawaharlal Habib Haile Mohammed Muhammad Ahmed Abdul
  Ellsworth Elliot Eliot McGeorge Dwight Adlai Dean Cyrus Llewellyn Foy Viron Marver Emory Caspar Melvin Maxwell Creighton Wernher`.split(
    /\s+/,
  );
