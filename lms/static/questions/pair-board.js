// Matching: labels to drag onto their line. A line keeps its list, which says what was chosen;
// dropping a label sets the list, so that keyboard and pointer do the same thing.
class PairBoard extends HTMLElement {
  connectedCallback() {
    this.rows = [...this.querySelectorAll(".pair-row")];
    if (this.ready || !this.rows.length || this.closest("fieldset")?.disabled) return;
    this.ready = true;
    this.classList.add("pair-board--ready");
    const options = [...this.rows[0].querySelector("select").options];
    this.labels = options.filter((option) => option.value).map((option) => this.label(option));
    this.prepend(this.tray());
    for (const row of this.rows) this.receive(row);
    this.addEventListener("change", () => this.refresh());
    this.refresh();
  }

  tray() {
    const tray = document.createElement("div");
    tray.className = "pair-tray";
    tray.setAttribute("aria-hidden", "true"); // the lists already say all of it
    const title = document.createElement("p");
    title.className = "pair-tray__title";
    title.textContent = this.dataset.drag;
    tray.append(title, ...this.labels);
    return tray;
  }

  label(option) {
    const label = document.createElement("span");
    label.className = "pair-label";
    label.textContent = option.text;
    label.dataset.value = option.value;
    label.draggable = true;
    label.addEventListener("dragstart", (event) => {
      event.dataTransfer.effectAllowed = "copy";
      event.dataTransfer.setData("text/plain", "");
      this.dragged = option.value;
    });
    label.addEventListener("dragend", () => {
      this.dragged = null;
    });
    return label;
  }

  receive(row) {
    row.addEventListener("dragover", (event) => {
      if (!this.dragged) return;
      event.preventDefault();
      row.classList.add("is-target");
    });
    row.addEventListener("dragleave", () => row.classList.remove("is-target"));
    row.addEventListener("drop", (event) => {
      row.classList.remove("is-target");
      if (!this.dragged) return;
      event.preventDefault();
      const select = row.querySelector("select");
      select.value = this.dragged;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  refresh() {
    const chosen = new Set(this.rows.map((row) => row.querySelector("select").value));
    for (const label of this.labels) {
      label.classList.toggle("is-used", chosen.has(label.dataset.value));
    }
  }
}

customElements.define("pair-board", PairBoard);
