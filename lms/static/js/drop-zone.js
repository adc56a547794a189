// Lets a file be dropped on the zone of a plain file field, and says which one was taken.
class DropZone extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    if (!this.input || this.output) return;
    const hint = document.createElement("p");
    hint.className = "soft small";
    hint.textContent = this.dataset.hint ?? "";
    this.output = document.createElement("output");
    this.append(hint, this.output);
    this.input.addEventListener("change", () => this.tell());
    this.addEventListener("dragover", (event) => this.over(event, true));
    this.addEventListener("dragleave", (event) => {
      if (!this.contains(event.relatedTarget)) this.over(event, false);
    });
    this.addEventListener("drop", (event) => this.take(event));
  }

  over(event, inside) {
    event.preventDefault();
    this.toggleAttribute("data-over", inside);
  }

  take(event) {
    this.over(event, false);
    const files = event.dataTransfer.files;
    if (!files.length) return;
    const taken = new DataTransfer();
    for (const file of this.input.multiple ? files : [files[0]]) taken.items.add(file);
    this.input.files = taken.files;
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  tell() {
    const names = Array.from(this.input.files, (file) => file.name).join(", ");
    this.output.textContent = names ? (this.dataset.chosen ?? "") + names : "";
  }
}

customElements.define("drop-zone", DropZone);
