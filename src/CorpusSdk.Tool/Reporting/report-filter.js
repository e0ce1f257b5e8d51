(() => {
  "use strict";
  const form = document.querySelector("[role=search]");
  const input = form.querySelector("input");
  const selects = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]");
  const plurals = { article: "articles", person: "people", delegation: "delegations", event: "events", source: "other sources" };
  const fold = text => text.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, "\"").replace(/\s+/g, " ").toLowerCase();

  // An article on the same page: the search covers its text, and hides both.
  function articleOf(link) {
    const address = link.getAttribute("href");
    return address.startsWith("#") ? document.getElementById(address.slice(1)) : null;
  }

  const items = [...document.querySelectorAll("[data-item]")].map(element => ({
    element,
    kind: element.dataset.item,
    about: element.dataset.item === "article" ? articleOf(element.querySelector(".what a")) : null,
    head: element.querySelector("header"),
    quotes: [...element.querySelectorAll("[data-quote]")],
    text: null
  }));
  const groups = [...document.querySelectorAll("[data-group]")].reverse();
  const opened = new Set();

  // Browsers need seconds to lay out thousands of matches, and nobody reads them.
  const maxShown = 200;
  const wordsOf = quote => quote.querySelector("blockquote");
  const textOf = element => fold(element ? element.textContent : "");

  function matches(item, words) {
    if (!selects.every(select => !select.value || item.element.dataset[select.dataset.filter] === undefined
      || item.element.dataset[select.dataset.filter] === select.value)) return false;
    if (words.length === 0) return true;
    item.text ??= item.quotes.length > 0 || item.element.matches("article")
      ? [item.head, ...item.quotes.map(wordsOf)].map(textOf).join(" ")
      : textOf(item.element) + " " + textOf(item.about);
    return words.every(word => item.text.includes(word));
  }

  // A person whose name matches keeps all quotes; otherwise only the quotes that match are shown.
  function showQuotes(item, words) {
    if (item.quotes.length === 0) return;
    item.quoteTexts ??= item.quotes.map(quote => textOf(wordsOf(quote)));
    item.headText ??= textOf(item.head);
    const shown = item.quoteTexts.map(text => words.every(word => text.includes(word)));
    const all = words.length === 0 || !shown.includes(true) || words.every(word => item.headText.includes(word));
    item.quotes.forEach((quote, index) => { quote.hidden = !all && !shown[index]; });
    if (!all) open(item.quotes[0].closest("details"));
  }

  function open(details) {
    if (details && !details.open) {
      details.open = true;
      opened.add(details);
    }
  }

  function apply() {
    const words = fold(input.value).split(" ").filter(word => word);
    const isActive = words.length > 0 || selects.some(select => select.value);
    opened.forEach(details => { details.open = false; });
    opened.clear();
    const counts = {};
    for (const item of items) {
      const count = counts[item.kind] ??= [0, 0];
      const isMatch = matches(item, words);
      const isShown = isMatch && (!isActive || count[0] < maxShown);
      item.element.hidden = !isShown;
      if (item.about) item.about.hidden = !isShown;
      count[0] += isMatch ? 1 : 0;
      count[1]++;
      if (isShown) showQuotes(item, words);
    }
    for (const group of groups) {
      group.hidden = isActive && !group.querySelector("[data-item]:not([hidden]), article.text:not([hidden])")
        && group.querySelector("[data-item], article.text") !== null;
      if (isActive && !group.hidden && group.matches("details.year")) open(group);
    }
    status.textContent = isActive
      ? Object.entries(counts).map(([kind, [shown, all]]) => `${shown} of ${all} ${plurals[kind]}`
        + (shown > maxShown ? ` (showing the first ${maxShown})` : "")).join(", ")
      : "";
  }

  let timer = 0;
  const later = () => { clearTimeout(timer); timer = setTimeout(apply, 120); };
  input.addEventListener("input", later);
  selects.forEach(select => select.addEventListener("change", apply));
  form.querySelector("button").addEventListener("click", () => {
    input.value = "";
    selects.forEach(select => { select.value = ""; });
    apply();
    input.focus();
  });

  // A link to something that is filtered out shows everything again.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]") && !form.contains(target)) {
      input.value = "";
      selects.forEach(select => { select.value = ""; });
      apply();
      target.scrollIntoView();
    }
  });
  form.hidden = false;
  if (input.value || selects.some(select => select.value)) apply();
})();
