// A picture on which one clicks. The place goes into two hidden fields, in percents of the
// picture; a click and the list below exclude each other, because an answer is one place.
class PicturePoint extends HTMLElement {
  connectedCallback() {
    const fieldset = this.closest("fieldset");
    if (this.ready || fieldset?.disabled) return;
    this.ready = true;
    this.classList.add("picture-point--ready");
    this.frame = this.querySelector(".picture-frame");
    this.marks = this.querySelector("svg");
    [this.x, this.y] = this.querySelectorAll("input[type=hidden]");
    this.radios = [...fieldset.querySelectorAll("input[type=radio]")];
    this.frame.addEventListener("click", (event) => this.click(event));
    for (const radio of this.radios) {
      radio.addEventListener("change", () => this.point("", ""));
    }
    if (this.x.value) this.point(this.x.value, this.y.value);
  }

  click(event) {
    const { left, top, width, height } = this.frame.querySelector("img").getBoundingClientRect();
    const percent = (part, whole) => Math.min(Math.max((part / whole) * 100, 0), 100).toFixed(2);
    for (const radio of this.radios) radio.checked = false;
    this.point(percent(event.clientX - left, width), percent(event.clientY - top, height));
    this.x.dispatchEvent(new Event("change", { bubbles: true }));
  }

  point(x, y) {
    this.x.value = x;
    this.y.value = y;
    this.marks.querySelector(".own-place")?.remove();
    if (x === "") return;
    const { width, height } = this.marks.getBoundingClientRect();
    const place = document.createElementNS("http://www.w3.org/2000/svg", "ellipse");
    place.setAttribute("class", "own-place");
    place.setAttribute("cx", x);
    place.setAttribute("cy", y);
    place.setAttribute("rx", "1.5");
    place.setAttribute("ry", String((1.5 * width) / height || 1.5));
    this.marks.append(place);
  }
}

customElements.define("picture-point", PicturePoint);
