// Each answer of a sitting is kept on the server as it is given. What could not be kept is sent
// again until it is: the page says so meanwhile, and asks before it is closed.
const sheet = document.getElementById("sheet");
const PAUSES = [2, 5, 10, 30]; // seconds before the next try; the last one goes on

if (sheet?.dataset.autosave) {
  const status = sheet.querySelector("[data-status]");
  let waiting;
  let changed = false; // something on the page is not on the server
  let sending = false;
  let failed = 0;

  const say = (sentence) => {
    if (status.textContent !== sentence) status.textContent = sentence;
    status.classList.toggle("saved--not", failed > 0);
  };

  const send = async () => {
    const answer = await fetch(sheet.dataset.autosave, {
      method: "POST",
      body: new FormData(sheet),
      headers: { Accept: "application/json" },
    });
    if (answer.status >= 500) throw new Error(answer.status);
    const said = await answer.json();
    return answer.ok ? sheet.dataset.saved : said.message;
  };

  // One at a time: an older page must not arrive after a newer one.
  const save = async () => {
    if (sending) return;
    sending = true;
    changed = false;
    try {
      const sentence = await send();
      failed = 0;
      say(sentence);
    } catch {
      changed = true;
      failed += 1;
      say(sheet.dataset.unsaved);
    }
    sending = false;
    if (changed) soon(failed ? PAUSES[Math.min(failed, PAUSES.length) - 1] * 1000 : 0);
  };

  const soon = (delay) => {
    changed = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, delay);
  };

  sheet.addEventListener("change", () => soon(50));
  sheet.addEventListener("input", () => soon(800));
  window.addEventListener("online", () => changed && soon(0));
  window.addEventListener("beforeunload", (event) => changed && failed && event.preventDefault());
  // The form carries every answer itself.
  sheet.addEventListener("submit", () => {
    clearTimeout(waiting);
    changed = false;
  });
}
