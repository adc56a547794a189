// In the back office: the places of a "click on a picture" question are drawn on the picture.
// Drawing fills the number fields of a place, which stay the way without a pointer.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const SIDES = ["x", "y", "w", "h"];

  class RegionEditor {
    constructor(prefix, words) {
      this.prefix = prefix;
      this.words = words;
      this.image = document.getElementById(`${prefix}-image`);
      this.chooser = document.getElementById(`${prefix}-image-chooser`);
      this.list = this.hidden("count").parentElement;
      this.build();
      this.image.addEventListener("change", () => this.showPicture());
      this.list.addEventListener("input", () => this.draw());
      this.list.addEventListener("focusin", (event) => this.choose(event.target));
      // Places are added, moved and removed by Wagtail: follow what it does.
      new MutationObserver(() => this.draw()).observe(this.list, { childList: true, subtree: true });
      this.showPicture();
    }

    build() {
      this.sheet = document.createElement("div");
      this.sheet.className = "region-editor";
      this.help = document.createElement("p");
      this.help.className = "help";
      this.help.textContent = this.words;
      this.frame = document.createElement("div");
      this.frame.className = "region-editor__frame";
      this.picture = document.createElement("img");
      this.picture.alt = "";
      this.picture.draggable = false;
      this.marks = document.createElementNS(SVG, "svg");
      this.marks.setAttribute("viewBox", "0 0 100 100");
      this.marks.setAttribute("preserveAspectRatio", "none");
      this.frame.append(this.picture, this.marks);
      this.sheet.append(this.help, this.frame);
      this.chooser.after(this.sheet);
      this.frame.addEventListener("pointerdown", (event) => this.start(event));
      this.frame.addEventListener("pointermove", (event) => this.stretch(event));
      this.frame.addEventListener("pointerup", () => this.finish());
      this.frame.addEventListener("pointercancel", () => this.finish());
    }

    showPicture() {
      const link = this.chooser.querySelector("[data-chooser-edit-link]");
      const thumbnail = this.chooser.querySelector("[data-chooser-image]");
      this.sheet.hidden = !this.image.value;
      if (!this.image.value) return;
      const address = link?.getAttribute("href");
      // The thumbnail is too small to draw on, but it is better than nothing.
      this.picture.onerror = () => {
        this.picture.onerror = null;
        this.picture.src = thumbnail.src;
      };
      this.picture.src = address ? `${address}preview/max-1200x1200/` : thumbnail.src;
      this.draw();
    }

    hidden(name) {
      return document.querySelector(`[name="${this.prefix}-regions-${name}"]`);
    }

    field(index, name) {
      return document.getElementById(`${this.prefix}-regions-${index}-value-${name}`);
    }

    places() {
      const count = Number(this.hidden("count").value);
      return [...Array(count).keys()].filter(
        (index) => this.field(index, "x") && this.hidden(`${index}-deleted`)?.value !== "1",
      );
    }

    choose(field) {
      const found = field.id?.match(/-regions-(\d+)-value-/);
      if (found) this.chosen = Number(found[1]);
      this.draw();
    }

    point(event) {
      const { left, top, width, height } = this.picture.getBoundingClientRect();
      const percent = (part, whole) => Math.min(Math.max((part / whole) * 100, 0), 100);
      return [percent(event.clientX - left, width), percent(event.clientY - top, height)];
    }

    start(event) {
      const places = this.places();
      const empty = places.find((index) => !this.field(index, "w").value);
      this.drawn = places.includes(this.chosen) ? this.chosen : (empty ?? places[0]);
      if (this.drawn === undefined) return;
      event.preventDefault();
      this.frame.setPointerCapture(event.pointerId);
      this.from = this.point(event);
    }

    stretch(event) {
      if (!this.from) return;
      const [x1, y1] = this.from;
      const [x2, y2] = this.point(event);
      const sides = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
      if (sides[2] < 0.5 || sides[3] < 0.5) return;
      SIDES.forEach((name, index) => {
        this.field(this.drawn, name).value = sides[index].toFixed(1);
      });
      this.draw();
    }

    finish() {
      if (!this.from) return;
      this.from = null;
      // So that Wagtail notices the change, for its draft and its preview.
      this.field(this.drawn, "h").dispatchEvent(new Event("input", { bubbles: true }));
      this.field(this.drawn, "h").dispatchEvent(new Event("change", { bubbles: true }));
      // The next one drawn is another place.
      this.chosen = undefined;
    }

    draw() {
      this.marks.replaceChildren(...this.places().flatMap((index) => this.mark(index)));
    }

    mark(index) {
      const [x, y, w, h] = SIDES.map((name) => Number(this.field(index, name).value));
      if (!w || !h) return [];
      const place = document.createElementNS(SVG, "rect");
      Object.entries({ x, y, width: w, height: h }).forEach(([name, value]) => {
        place.setAttribute(name, String(value));
      });
      place.classList.toggle("is-right", this.field(index, "right").checked);
      place.classList.toggle("is-chosen", index === this.chosen);
      const name = document.createElementNS(SVG, "title");
      name.textContent = this.field(index, "label").value;
      place.append(name);
      return [place];
    }
  }

  class HotspotBlockDefinition extends window.wagtailStreamField.blocks.StructBlockDefinition {
    render(placeholder, prefix, initialState, initialError) {
      const block = super.render(placeholder, prefix, initialState, initialError);
      new RegionEditor(prefix, this.meta.drawing);
      return block;
    }
  }

  window.telepath.register("courses.questions.Hotspot", HotspotBlockDefinition);
})();
