// A second way out, for those who have a keyboard: Shift three times within five seconds.
// Everything works without this file. It never stores anything and never asks the network for anything.
(() => {
  "use strict";
  const exit = document.querySelector(".exit");
  if (!exit) return;

  // Blank first, then go. replace() takes this page's place in the history, so Back does not return here.
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = " ";
    location.replace(exit.href);
  };

  exit.addEventListener("click", (press) => {
    if (press.button || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    press.preventDefault();
    leave();
  });

  let presses = [];
  document.addEventListener("keydown", (key) => {
    if (key.repeat) return;
    if (key.key !== "Shift") {
      presses = [];
      return;
    }
    const now = performance.now();
    presses = presses.filter((then) => now - then < 5000).concat(now);
    if (presses.length >= 3) leave();
  });

  // Whoever comes back from somewhere else to a page of writing or of answers had left it: out again, and this row of
  // the history with it. The browser lists our rows that lie beside each other, and from outside one comes to the last.
  // Nothing is stored to know this.
  const journey = /\/(skriv|svar)$/.test(location.pathname);
  const lastOfOurs = () => {
    const rows = window.navigation?.entries?.() ?? [];
    return rows.length > 0 && window.navigation.currentEntry?.index === rows.length - 1;
  };
  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  // A tab the browser put aside to save memory was never left: whoever looked something up comes back to their text.
  if (journey && cameBack && !document.wasDiscarded && lastOfOurs()) leave();

  // A page kept in memory by the browser must not come back to life after the exit.
  addEventListener("pageshow", (shown) => {
    if (!shown.persisted) return;
    if (journey && lastOfOurs()) leave();
    else location.reload();
  });
})();
