/** The script of the search: what is typed is looked for in names first, then in what is said of them. */
export const SCRIPT = `(function () {
  var field = document.getElementById("search");
  var results = document.getElementById("results");
  var entries = window.documentation || [];
  var most = 30;
  function scoreOf(entry, words) {
    var name = entry[0].toLowerCase();
    var bare = name.replace(/^[<@"]/, "");
    var about = entry[2].toLowerCase();
    var score = 0;
    for (var i = 0; i < words.length; i++) {
      var word = words[i];
      var plain = word.replace(/^[<@"]/, "");
      if (name === word || bare.replace(/[>"].*$| .*$/, "") === plain) score += 100;
      else if (name.indexOf(word) === 0 || bare.indexOf(plain) === 0) score += 40;
      else if (name.indexOf(word) >= 0) score += 20;
      else if (about.indexOf(word) >= 0) score += 5;
      else return 0;
    }
    return score + (name.charAt(0) === "<" ? 2 : 0);
  }
  function show() {
    var words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    results.textContent = "";
    results.hidden = words.length === 0;
    if (words.length === 0) return;
    var found = [];
    for (var i = 0; i < entries.length; i++) {
      var score = scoreOf(entries[i], words);
      if (score > 0) found.push({ entry: entries[i], score: score, at: i });
    }
    found.sort(function (a, b) { return b.score - a.score || a.at - b.at; });
    found.slice(0, most).forEach(function (each) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      var about = document.createElement("span");
      link.href = each.entry[1];
      link.textContent = each.entry[0];
      about.textContent = each.entry[2];
      item.append(link, " ", about);
      results.append(item);
    });
    if (found.length === 0) {
      var none = document.createElement("li");
      none.textContent = field.dataset.none;
      results.append(none);
    }
  }
  field.addEventListener("input", show);
  field.addEventListener("keydown", function (event) {
    var first = results.querySelector("a");
    if (event.key === "Enter" && first) first.click();
    if (event.key === "Escape") { field.value = ""; show(); }
    if (event.key === "ArrowDown" && first) { first.focus(); event.preventDefault(); }
  });
  results.addEventListener("keydown", function (event) {
    var item = document.activeElement.closest("li");
    var next = event.key === "ArrowDown" ? item.nextElementSibling : event.key === "ArrowUp" ? item.previousElementSibling : null;
    if (event.key === "Escape") { field.value = ""; show(); field.focus(); }
    else if (next) { next.querySelector("a").focus(); event.preventDefault(); }
    else if (event.key === "ArrowUp") { field.focus(); event.preventDefault(); }
  });
  results.addEventListener("click", function () { field.value = ""; setTimeout(show, 0); });
})();
`;
