// Each answer of a sitting is kept on the server as it is given.
const sheet = document.getElementById("sheet");

if (sheet?.dataset.autosave) {
  const status = sheet.querySelector("[data-status]");
  let waiting;

  const save = async () => {
    try {
      const answer = await fetch(sheet.dataset.autosave, {
        method: "POST",
        body: new FormData(sheet),
        headers: { Accept: "application/json" },
      });
      const said = await answer.json();
      status.textContent = answer.ok ? sheet.dataset.saved : said.message;
    } catch {
      status.textContent = sheet.dataset.unsaved;
    }
  };

  const soon = (delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(save, delay);
  };

  sheet.addEventListener("change", () => soon(50));
  sheet.addEventListener("input", () => soon(800));
}
