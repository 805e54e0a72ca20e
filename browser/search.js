/* The search page: loads the parts of the index when they are first needed, and shows what is found. */
(() => {
  const form = document.getElementById("search");
  const results = document.getElementById("results");
  const found = document.getElementById("found");
  if (!(form instanceof HTMLFormElement) || !results || !found) return;

  /* Who reads this file beside others: the same words as where the index is made. */
  const termOf = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const options = { fields: ["title", "names", "text"], idField: "id", processTerm: termOf };
  const FACETS = ["year", "person", "place", "kind", "language"];
  const PAGE = 50;
  const parts = [];
  let expected = 0;
  let shown = PAGE;

  globalThis.teiwrightSearch = {
    /** Starts the page, when the names of the parts are known. */
    start: (names) => {
      expected = names.length;
      form.hidden = false;
      for (const name of names) {
        const script = document.createElement("script");
        script.src = name;
        document.head.append(script);
      }
    },
    /** Takes in one part. */
    add: ({ index, records }) => {
      parts.push({
        index: MiniSearch.loadJS(index, options),
        records: new Map(records.map((each) => [each.id, each])),
      });
      if (parts.length === expected) ready();
    },
  };

  const valuesOf = (record, facet) =>
    facet === "person"
      ? record.persons
      : facet === "place"
        ? record.places
        : [record[facet]].filter((each) => each !== "");

  function ready() {
    const all = parts.flatMap((part) => [...part.records.values()]);
    const given = new URLSearchParams(location.search);
    for (const facet of FACETS) {
      const counts = new Map();
      for (const value of all.flatMap((record) => [...new Set(valuesOf(record, facet))])) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const select = form.elements.namedItem(facet);
      const compare = new Intl.Collator(document.documentElement.lang).compare;
      for (const value of [...counts.keys()].sort(compare)) {
        select.append(new Option(`${value} (${counts.get(value)})`, value));
      }
      select.closest("p").hidden = counts.size === 0;
      select.value = given.get(facet) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      select.addEventListener("change", changed);
    }
    const input = form.elements.namedItem("q");
    input.value = given.get("q") ?? "";
    let timer;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(changed, 150);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      changed();
    });
    form.dataset.ready = "";
    show();
  }

  function changed() {
    shown = PAGE;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== "") query.set(name, String(value));
    const search = query.toString();
    history.replaceState(undefined, "", search === "" ? location.pathname : `?${search}`);
    show();
  }

  function show() {
    const words = form.elements.namedItem("q").value.trim();
    const wanted = FACETS.map((facet) => [facet, form.elements.namedItem(facet).value]).filter(
      ([, value]) => value !== "",
    );
    results.replaceChildren();
    if (words === "" && wanted.length === 0) {
      found.textContent = "";
      return;
    }
    const fits = (record) => wanted.every(([facet, value]) => valuesOf(record, facet).includes(value));
    const hits = words === "" ? everything() : matches(words);
    const fitting = hits.filter(({ record }) => fits(record));
    const { none, one, many, more } = form.dataset;
    found.textContent =
      fitting.length === 0 ? none : fitting.length === 1 ? one : many.replace("{n}", String(fitting.length));
    results.append(...fitting.slice(0, shown).map(itemOf));
    if (fitting.length <= shown) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = more;
    button.addEventListener("click", () => {
      const first = shown;
      shown += PAGE;
      show();
      results.children[first]?.querySelector("a")?.focus();
    });
    const item = document.createElement("li");
    item.className = "more";
    item.append(button);
    results.append(item);
  }

  function everything() {
    const all = parts.flatMap((part) => [...part.records.values()].map((record) => ({ record, terms: [] })));
    return all.sort((a, b) =>
      a.record.year < b.record.year ? -1 : a.record.year > b.record.year ? 1 : a.record.id < b.record.id ? -1 : 1,
    );
  }

  function matches(words) {
    const found = parts.flatMap(({ index, records }) =>
      index
        .search(words, {
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 5 ? 0.15 : false),
          boost: { title: 3, names: 2 },
          combineWith: "AND",
        })
        .map(({ id, score, terms }) => ({ record: records.get(id), score, terms })),
    );
    return found.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
  }

  function itemOf({ record, terms }) {
    const item = document.createElement("li");
    const when = document.createElement("p");
    when.className = "when";
    when.textContent = record.when || form.dataset.undated;
    const what = document.createElement("div");
    what.className = "what";
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    link.href = `${encodeURIComponent(record.id)}.html`;
    link.textContent = record.title || record.id;
    heading.append(link);
    what.append(heading);
    for (const excerpt of excerptsOf(record.text, terms)) what.append(excerpt);
    item.append(when, what);
    return item;
  }

  /* The first places of the words, with what stands around them. */
  function excerptsOf(text, terms) {
    if (terms.length === 0) return [];
    const places = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (terms.includes(termOf(match[0]))) places.push(match);
      if (places.length === 400) break;
    }
    const excerpts = [];
    let end = -1;
    for (const { index, 0: word } of places) {
      if (index < end) continue;
      const from = Math.max(text.lastIndexOf("\n", index) + 1, text.indexOf(" ", Math.max(0, index - 80)) + 1);
      const stop = text.indexOf("\n", index);
      const last = stop < 0 ? text.length : stop;
      const space = text.indexOf(" ", index + word.length + 90);
      end = space < 0 ? last : Math.min(last, space);
      const paragraph = document.createElement("p");
      paragraph.className = "quoted";
      let at = Math.min(from, index);
      if (at > 0 && text[at - 1] !== "\n") paragraph.append("… ");
      for (const each of places.filter((place) => place.index >= at && place.index < end)) {
        const mark = document.createElement("mark");
        mark.textContent = each[0];
        paragraph.append(text.slice(at, each.index), mark);
        at = each.index + each[0].length;
      }
      paragraph.append(text.slice(at, end), end < last ? " …" : "");
      excerpts.push(paragraph);
      if (excerpts.length === 3) break;
    }
    return excerpts;
  }
})();
