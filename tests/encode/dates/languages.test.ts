import { describe, expect, it } from "vitest";
import { marked } from "./marked.js";

/** Sentences with their dates in brackets, and the value of each after a bar; a bar with nothing after it stands for no value. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  English: [
    "He came on ⟦4 May 1920|1920-05-04⟧, on the ⟦4th of May, 1920|1920-05-04⟧ or on ⟦May 4th, 1920|1920-05-04⟧.",
    "In ⟦Sept. 1943|1943-09⟧ and since ⟦March 1944|1944-03⟧; on ⟦Jan. 5, 1945|1945-01-05⟧.",
    "In ⟦1942|1942⟧ he left, and in ⟦July|⟧ he came back, on the ⟦3rd of June|⟧.",
    "On ⟦3–5 May 1954|1954-05-03..1954-05-05⟧, ⟦May 3-5, 1954|1954-05-03..1954-05-05⟧.",
    "⟦From 3 May to 5 June 1954|1954-05-03..1954-06-05⟧ and ⟦Nov. 30–Dec. 2, 1970|1970-11-30..1970-12-02⟧.",
    "⟦December 30 to January 2, 1971|1970-12-30..1971-01-02⟧ was cold.",
    "⟦1939/40|1939..1940⟧, ⟦1939-45|1939..1945⟧, ⟦from 1911 to 1914|1911..1914⟧.",
    "It fell ⟦between May 3 and June 5, 1954|1954-05-03?1954-06-05⟧ or ⟦between 1911 and 1914|1911?1914⟧.",
    "On ⟦September 7th|1943-09-07⟧ and ⟦9th, 1943|1943-09-09⟧; on the ⟦2nd|1943-05-02⟧ and ⟦3rd of May 1943|1943-05-03⟧.",
    "⟦October 4|1939-10-04⟧ or ⟦5, 1939|1939-10-05⟧; ⟦2|1944-05-02⟧, ⟦3|1944-05-03⟧ and ⟦5 May 1944|1944-05-05⟧.",
    "At ⟦the end of 1954|1954-10-01?1954-12-31~⟧, in ⟦early 1955|1955-01-01?1955-03-31~⟧, by ⟦mid-1956|1956-04-01?1956-09-30~⟧.",
    "In the ⟦1920s|1920..1929⟧, the ⟦1970's|1970..1979⟧, the ⟦late 1930s|1937?1939~⟧ and the ⟦twenties|⟧.",
    "In the ⟦first half of 1944|1944-01-01?1944-06-30⟧ and the ⟦third quarter of 1951|1951-07-01?1951-09-30⟧.",
    "In the ⟦ninth month of 1942|1942-09⟧, ⟦early in 1943|1943-01-01?1943-03-31~⟧.",
    "At ⟦the beginning of the 19th century|1801?1833~⟧, in the 15th century.",
    "Washington, ⟦March 26, 1969, 2010Z|1969-03-26T20:10:00Z⟧.",
    "Bangkok, ⟦July 29, 1969|1969-07-29⟧, 4 p.m. or ⟦July 29, 1969, 10:45 a.m. EST|1969-07-29T10:45:00-05:00⟧.",
    "⟦5 March 1953 at 3 p.m. Moscow time|1953-03-05T15:00:00+03:00⟧, but ⟦5 March 1953|1953-03-05⟧ at 3 p.m. sharp.",
    "Bermuda, ⟦December 20, 1971|1971-12-20⟧, 1:30-5 p.m..",
    "DTG ⟦261830Z MAR 1969|1969-03-26T18:30:00Z⟧.",
    "On ⟦1954-04-05|1954-04-05⟧, ⟦4.5.1920|1920-05-04⟧, ⟦19.IV.1955|1955-04-19⟧, ⟦26. X. 1945|1945-10-26⟧.",
    "On ⟦3/4/1954|⟧ and ⟦13/4/1954|1954-04-13⟧, ⟦4/13/1954|1954-04-13⟧, ⟦4/4/1954|1954-04-04⟧.",
    "On ⟦25 October (7 November) 1917|1917-11-07⟧ and ⟦25 October 1917 O.S.|1917-11-07⟧.",
    "On ⟦5 May [1944]|1944-05-05⟧ and ⟦6. 7. [1897]|1897-07-06⟧, ⟦2. VIII. 12|⟧; in ⟦May|⟧ [3] and ⟦1944|1944⟧[1].",
    "In ⟦fiscal year 1970|⟧, ⟦FY 1971|⟧.",
    "He is 20 years old. In May 20 men came. Box 1942, page 1955, No. 1911; 1944 people; 1,941 shells; $1950.",
    "You may march in; June Smith had a fall. He sprang up in spring. The may 5 rule.",
  ],
  German: [
    "Am ⟦4. Mai 1920|1920-05-04⟧, am ⟦12. Jänner 1938|1938-01-12⟧, den ⟦3. März 1919|1919-03-03⟧.",
    "⟦Vom 3. bis 5. Mai 1954|1954-05-03..1954-05-05⟧, ⟦3.-5. Mai 1954|1954-05-03..1954-05-05⟧.",
    "⟦Vom 3. Mai bis zum 5. Juni 1954|1954-05-03..1954-06-05⟧, ⟦von 1939 bis 1945|1939..1945⟧.",
    "⟦Anfang 1954|1954-01-01?1954-03-31~⟧, ⟦Mitte 1954|1954-04-01?1954-09-30~⟧, ⟦Ende des Jahres 1954|1954-10-01?1954-12-31~⟧.",
    "Im ⟦Dezember 1941|1941-12⟧, im ⟦Mai|⟧, seit ⟦1933|1933⟧, am ⟦27. 1. 1903|1903-01-27⟧.",
    "In den ⟦dreißiger Jahren|⟧, den ⟦1930er Jahren|1930..1939⟧, im 19. Jahrhundert.",
    "⟦Zwischen 1911 und 1914|1911?1914⟧; am ⟦8.|1938-11-08⟧ und ⟦9. November 1938|1938-11-09⟧.",
  ],
  French: [
    "Le ⟦1er mai 1920|1920-05-01⟧, le ⟦4 août 1914|1914-08-04⟧, en ⟦février 1916|1916-02⟧.",
    "⟦Du 3 au 5 mai 1954|1954-05-03..1954-05-05⟧, ⟦de 1939 à 1945|1939..1945⟧.",
    "⟦Entre mai et juin 1940|1940-05?1940-06⟧, ⟦début 1954|1954-01-01?1954-03-31~⟧, à ⟦la fin de 1954|1954-10-01?1954-12-31~⟧.",
    "En ⟦1942|1942⟧, dans les ⟦années trente|⟧, au XIXe siècle.",
  ],
  Russian: [
    "⟦4 мая 1920 года|1920-05-04⟧ и ⟦25 октября (7 ноября) 1917 г.|1917-11-07⟧",
    "⟦С 3 по 5 мая 1954 года|1954-05-03..1954-05-05⟧, в ⟦марте 1953 г.|1953-03⟧, в ⟦1942 году|1942⟧.",
    "В ⟦начале 1954 года|1954-01-01?1954-03-31~⟧, к ⟦концу 1954 г.|1954-10-01?1954-12-31~⟧.",
    "В ⟦50-е годы|⟧, в ⟦1930-х годах|1930..1939⟧; ⟦25 октября 1917 ст. ст.|1917-11-07⟧.",
  ],
  Spanish: [
    "El ⟦4 de mayo de 1920|1920-05-04⟧, el ⟦1º de enero de 1959|1959-01-01⟧, en ⟦julio de 1936|1936-07⟧.",
    "⟦Del 3 al 5 de mayo de 1954|1954-05-03..1954-05-05⟧, ⟦de 1936 a 1939|1936..1939⟧.",
    "A ⟦principios de 1954|1954-01-01?1954-03-31~⟧, a ⟦fines de 1954|1954-10-01?1954-12-31~⟧, en los ⟦años treinta|⟧.",
  ],
};

describe.each(Object.entries(SENTENCES))("dates in %s", (_, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    const plain = sentence.replace(/⟦([^|]*)\|[^⟧]*⟧/g, "$1");
    expect(marked(plain)).toBe(sentence);
  });
});

describe("seasons and parts of months", () => {
  it.each([
    ["in the spring of 1943", "in the ⟦spring of ⟦1943|1943⟧|1943-03-01?1943-06-21~⟧"],
    ["im Sommer 1941", "im ⟦Sommer ⟦1941|1941⟧|1941-06-01?1941-09-23~⟧"],
    ["осенью 1941 года", "⟦осенью ⟦1941 года|1941⟧|1941-09-01?1941-12-21~⟧"],
    ["à l’automne 1943", "à l’⟦automne ⟦1943|1943⟧|1943-09-01?1943-12-21~⟧"],
    ["the winter of 1941-42", "the ⟦winter of 1941-42|1941-12-01?1942-03-21~⟧"],
    ["in early November 1944", "in ⟦early ⟦November 1944|1944-11⟧|1944-11-01?1944-11-10~⟧"],
    ["Ende Februar 1944", "⟦Ende ⟦Februar 1944|1944-02⟧|1944-02-21?1944-02-29~⟧"],
  ])("%s holds what is certain in what is inferred", (plain, expected) => expect(marked(plain)).toBe(expected));

  it.each([
    ["in the winter of 1941", "in the winter of ⟦1941|1941⟧"],
    ["en el verano de 1936", "en el verano de ⟦1936|1936⟧"],
    ["the end of October", "the end of ⟦October|⟧"],
  ])("%s says no more than is certain", (plain, expected) => expect(marked(plain)).toBe(expected));
});
