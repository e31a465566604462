// Lays documents beside what is being written, one after the other, as they are chosen. The form itself
// carries only their ids, in a field of its own; nothing is seen by others before the form is saved.
(() => {
  "use strict";
  const open = (place) => {
    const ids = document.getElementById(place.dataset.papers);
    const file = place.querySelector("input[type=file]");
    const list = place.querySelector(".papers-list");
    const said = place.querySelector(".papers-said");
    const model = place.querySelector("template").content.firstElementChild;

    const keep = () => {
      ids.value = [...list.children].map((one) => one.dataset.paper).join("\n");
    };

    const show = (paper) => {
      const one = model.cloneNode(true);
      one.dataset.paper = paper.id;
      one.querySelector("strong").textContent = paper.name;
      one.querySelector(".soft").textContent = paper.told;
      one.querySelector(".sr").textContent = " " + paper.name;
      const note = one.querySelector(".near");
      if (paper.note) note.textContent = paper.note;
      else note.remove();
      list.append(one);
      keep();
    };

    const send = async (chosen) => {
      const to = place.dataset.to + "?namn=" + encodeURIComponent(chosen.name);
      const headers = {
        "Content-Type": "application/octet-stream",
        Accept: "application/json",
        "Accept-Language": document.documentElement.lang,
      };
      const answer = await fetch(to, { method: "POST", headers, body: chosen });
      const body = await answer.json();
      if (!answer.ok) throw new Error(body.detail || body.title || "");
      return body;
    };

    file.addEventListener("change", async () => {
      const wrong = [];
      for (const chosen of file.files) {
        said.textContent = place.dataset.busy.replace("{0}", chosen.name);
        try {
          show(await send(chosen));
        } catch (refused) {
          const why = refused instanceof SyntaxError || refused instanceof TypeError ? "" : refused.message;
          wrong.push(chosen.name + ": " + (why || place.dataset.failed));
        }
      }
      file.value = "";
      said.classList.toggle("error", wrong.length > 0);
      said.textContent = wrong.join(" ") || place.dataset.kept;
    });

    list.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      button.closest("li").remove();
      keep();
      said.classList.remove("error");
      said.textContent = place.dataset.gone;
      file.focus();
    });
  };
  document.querySelectorAll("[data-papers]").forEach(open);
})();
