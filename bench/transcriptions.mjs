/** An authority file of persons, organisations and places whose names are made up. */
export function dictionary(size) {
  const entries = Array.from({ length: size }, (_, i) => i);
  const persons = entries
    .filter((i) => i % 5 < 3)
    .map(
      (i) =>
        `<person xml:id="p${i}"><persName><forename>${forename(i)} ${letter(i)}.</forename> <surname>${surname(i)}</surname></persName><note>Director of the ${surname(i + 7)} Institute</note></person>`,
    );
  const orgs = entries
    .filter((i) => i % 5 === 3)
    .map(
      (i) =>
        `<org xml:id="o${i}"><orgName>${surname(i)} Committee of ${surname(i + 1)}</orgName><orgName type="abbr">${letter(i)}${letter(i + 3)}${letter(i * 7)}C</orgName></org>`,
    );
  const places = entries
    .filter((i) => i % 5 === 4)
    .map((i) => `<place xml:id="l${i}"><placeName>${surname(i)}grad</placeName></place>`);
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>${persons.join("\n")}</listPerson><listOrg>${orgs.join("\n")}</listOrg><listPlace>${places.join("\n")}</listPlace></standOff></TEI>`;
}

/** A transcription of about so many characters that names some of them, as letters and minutes do. */
export function text(seed, length) {
  let state = seed * 7919 + 17;
  const next = (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const sentences = [
    () =>
      `${forename(next(5000))} ${letter(next(26))}. ${surname(next(5000))} reported on the state of the harbour and the price of timber.`,
    () =>
      `Mr. ${surname(next(5000))} said that nothing had been decided, and that the matter would be taken up again in the autumn.`,
    () =>
      `The committee thanked him for his report and asked that copies be sent to the members who had not been present.`,
    () =>
      `On ${1 + next(28)} March 19${10 + next(80)} the ${surname(next(5000))} Committee of ${surname(next(5000))} met in ${surname(next(5000))}grad.`,
    () =>
      `It was agreed that the letter should be answered without delay, since the writer had already waited for several weeks.`,
    () =>
      `He had come from Vienna by way of Munich, and was to go on to the Soviet Union as soon as the papers were ready.`,
    () =>
      `There was some discussion of the budget, of the repairs to the roof, and of the question of the [illegible] fund.`,
  ];
  const paragraphs = [];
  for (let size = 0; size < length; ) {
    const paragraph = Array.from({ length: 6 }, () => sentences[next(sentences.length)]()).join(" ");
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join("\n\n");
}

const FORENAMES =
  "Anna Boris Carl Dora Emil Frida Georg Hanna Ivan Julia Karl Lena Max Nora Otto Paula Rolf Sara Theo Ursula".split(
    " ",
  );
const STARTS = "Ab Bel Cor Dan Els Fer Gra Hol Is Jor Kal Lin Mor Nem Or Pel Quin Ros Sel Tar Ul Ver Wen Yor Zel".split(
  " ",
);
const MIDDLES = "a be di fo gu la me ni po ru sa te vi zo".split(" ");
const ENDS = "berg dal fors gren holm lund man nov quist sen sky strom ton vik".split(" ");

function forename(i) {
  return FORENAMES[i % FORENAMES.length];
}

function surname(i) {
  return (
    STARTS[i % STARTS.length] +
    MIDDLES[Math.floor(i / STARTS.length) % MIDDLES.length] +
    ENDS[Math.floor(i / (STARTS.length * MIDDLES.length)) % ENDS.length]
  );
}

function letter(i) {
  return String.fromCharCode(65 + (i % 26));
}
