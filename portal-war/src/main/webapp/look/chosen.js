// What has been chosen in an autocomplete is a list, and is told as one. PrimeFaces calls it a list box,
// which nobody can enter, and which may not hold the field one writes in.
(() => {
  "use strict";
  const say = (list) => {
    list.removeAttribute("role");
    list.removeAttribute("aria-orientation");
    for (const item of list.children) for (const name of ["role", "aria-selected"]) item.removeAttribute(name);
  };
  for (const list of document.querySelectorAll(".ui-autocomplete-multiple-container")) {
    say(list);
    new MutationObserver(() => say(list)).observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ["role"] });
  }
})();
