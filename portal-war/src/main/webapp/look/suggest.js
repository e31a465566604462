// Says what may be meant while one types in the library. The form works without this file.
// It stores nothing, sends no cookie, and asks our own server only, which keeps no record of it.
(() => {
  "use strict";
  const field = document.querySelector("input[data-suggest]");
  if (!field) return;
  const list = document.getElementById(field.dataset.list);
  const said = document.getElementById(field.dataset.said);
  let at = -1;
  let asked = 0;
  let waiting = 0;

  // A search field may not be a combobox; a text field with a search key may.
  field.type = "text";
  field.enterKeyHint = "search";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  list.setAttribute("role", "listbox");

  const options = () => [...list.children];

  const choose = (n) => {
    at = n;
    options().forEach((one, i) => one.setAttribute("aria-selected", String(i === n)));
    if (n < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", list.children[n].id);
      list.children[n].scrollIntoView({ block: "nearest" });
    }
  };

  const close = () => {
    clearTimeout(waiting);
    asked++;
    list.hidden = true;
    list.replaceChildren();
    choose(-1);
    said.textContent = "";
    field.setAttribute("aria-expanded", "false");
  };

  const option = (text, language, what, lead) => {
    const one = document.createElement("li");
    one.setAttribute("role", "option");
    one.setAttribute("aria-selected", "false");
    const words = document.createElement("span");
    if (language) words.lang = language;
    words.append(text);
    one.append(words);
    if (what) {
      const note = document.createElement("span");
      note.className = "soft";
      note.append(what);
      one.append(" ", note);
    }
    one.addEventListener("mousedown", (press) => press.preventDefault());
    one.addEventListener("click", lead);
    return one;
  };

  const show = (answer) => {
    const texts = answer.texts.map((text) => option(text, "", "", () => {
      field.value = text;
      close();
      field.form.requestSubmit();
    }));
    const titles = answer.titles.map((entry) => option(entry.title, entry.language, entry.what, () => {
      location.assign(field.dataset.entry + entry.number);
    }));
    list.replaceChildren(...texts, ...titles);
    const all = options();
    if (!all.length) return close();
    all.forEach((one, i) => { one.id = `${list.id}-${i}`; });
    choose(-1);
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    said.textContent = all.length === 1 ? said.dataset.one : said.dataset.some.replace("{0}", all.length);
  };

  const ask = async () => {
    const mine = ++asked;
    const typed = field.value;
    if (typed.trim().length < 2) return close();
    const query = new URLSearchParams({ q: typed, locale: field.dataset.locale });
    const got = await fetch(`${field.dataset.suggest}?${query}`, { credentials: "omit", cache: "no-store" });
    const answer = got.ok ? await got.json() : { texts: [], titles: [] };
    // Whoever has typed on, or gone on, gets no answer to what they no longer ask.
    if (mine === asked && document.activeElement === field) show(answer);
  };

  field.setAttribute("aria-expanded", "false");
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask().catch(close), 120);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (key) => {
    if (list.hidden || key.isComposing) return;
    const count = list.children.length;
    if (key.key === "ArrowDown") choose(at + 1 < count ? at + 1 : -1);
    else if (key.key === "ArrowUp") choose(at < 0 ? count - 1 : at - 1);
    else if (key.key === "Escape") close();
    else if (key.key === "Enter" && at >= 0) list.children[at].click();
    else return;
    key.preventDefault();
  });
})();
