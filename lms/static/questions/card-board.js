// Cards to classify: a board with one area per column. A card goes where its select says, and
// dragging it into a column sets the select: keyboard and pointer do the same thing.
class CardBoard extends HTMLElement {
  connectedCallback() {
    const cards = [...this.querySelectorAll(".card-row")];
    if (this.ready || !cards.length || this.closest("fieldset")?.disabled) return;
    this.ready = true;
    this.classList.add("card-board--ready");
    const options = [...cards[0].querySelector("select").options];
    this.columns = new Map(
      options.map((option) => [
        option.value,
        this.column(option.value, option.value ? option.text : this.dataset.waiting),
      ]),
    );
    const rows = this.querySelector(".card-rows");
    rows.before(...this.columns.values());
    for (const card of cards) this.equip(card);
    rows.remove();
  }

  column(value, title) {
    const column = document.createElement("section");
    column.className = value ? "card-column" : "card-column card-column--waiting";
    column.setAttribute("aria-label", title);
    const heading = document.createElement("p");
    heading.className = "card-column__title";
    heading.textContent = title;
    column.append(heading);
    column.addEventListener("dragover", (event) => {
      if (!this.dragged) return;
      event.preventDefault();
      column.classList.add("is-target");
    });
    column.addEventListener("dragleave", () => column.classList.remove("is-target"));
    column.addEventListener("drop", (event) => {
      event.preventDefault();
      column.classList.remove("is-target");
      if (this.dragged) this.choose(this.dragged, value);
    });
    return column;
  }

  equip(card) {
    const select = card.querySelector("select");
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      this.dragged = card;
    });
    card.addEventListener("dragend", () => {
      this.dragged = null;
    });
    select.addEventListener("change", () => {
      this.place(card);
      select.focus();
    });
    this.place(card);
  }

  choose(card, value) {
    const select = card.querySelector("select");
    if (select.value === value) return;
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  place(card) {
    this.columns.get(card.querySelector("select").value).append(card);
  }
}

customElements.define("card-board", CardBoard);
