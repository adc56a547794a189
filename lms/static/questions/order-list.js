// Steps to put in order: buttons and drag move the rows; the selects underneath keep the places,
// so that the form sends the same thing with and without this element.
class OrderList extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector("ol");
    if (this.ready || this.closest("fieldset")?.disabled) return;
    this.ready = true;
    this.classList.add("order-list--ready");
    this.status = document.createElement("p");
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    for (const row of this.list.children) this.equip(row);
    this.append(this.keepButton(), this.status);
    if (this.selects().every((select) => select.value)) this.number();
    else this.refresh();
  }

  selects() {
    return [...this.list.querySelectorAll("select")];
  }

  equip(row) {
    const buttons = document.createElement("span");
    buttons.className = "order-buttons";
    buttons.append(this.moveButton(row, -1), this.moveButton(row, 1));
    row.append(buttons);
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      this.dragged = row;
      row.classList.add("is-dragged");
    });
    row.addEventListener("dragend", () => {
      row.classList.remove("is-dragged");
      if (this.dragged) this.number();
      this.dragged = null;
    });
    row.addEventListener("dragover", (event) => this.dragOver(event, row));
    row.querySelector("select").addEventListener("change", () => this.sort());
  }

  moveButton(row, step) {
    const word = row.querySelector(".order-words");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--icon";
    button.textContent = step < 0 ? "↑" : "↓";
    const action = step < 0 ? this.dataset.earlier : this.dataset.later;
    button.setAttribute("aria-label", `${action} : ${word.textContent.trim()}`);
    button.addEventListener("click", () => this.move(row, step, button));
    return button;
  }

  keepButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--quiet button--small";
    button.textContent = this.dataset.keep;
    button.addEventListener("click", () => this.number());
    return button;
  }

  move(row, step, button) {
    const rows = [...this.list.children];
    const other = rows[rows.indexOf(row) + step];
    if (other) step < 0 ? other.before(row) : other.after(row);
    this.number();
    button.focus();
    const place = [...this.list.children].indexOf(row) + 1;
    this.status.textContent = `${row.querySelector(".order-words").textContent.trim()} ${this.dataset.moved} ${place}`;
  }

  dragOver(event, row) {
    if (!this.dragged || this.dragged === row) return;
    event.preventDefault();
    const { top, height } = row.getBoundingClientRect();
    if (event.clientY < top + height / 2) row.before(this.dragged);
    else row.after(this.dragged);
  }

  number() {
    this.selects().forEach((select, index) => {
      select.value = String(index + 1);
    });
    this.refresh();
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  sort() {
    const place = (row) => Number(row.querySelector("select").value) || Infinity;
    if (!this.selects().every((select) => select.value)) return;
    this.list.append(...[...this.list.children].sort((a, b) => place(a) - place(b)));
    this.refresh();
  }

  refresh() {
    const last = this.list.children.length - 1;
    [...this.list.children].forEach((row, index) => {
      const [earlier, later] = row.querySelectorAll(".order-buttons button");
      // Not `disabled`: a button that has the focus must keep it.
      earlier.setAttribute("aria-disabled", String(index === 0));
      later.setAttribute("aria-disabled", String(index === last));
    });
  }
}

customElements.define("order-list", OrderList);
