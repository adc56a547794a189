/* A frame in which one signs by finger, pen or mouse. Without it the form says what to do. */
class SignaturePad extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input[type=hidden]");
    this.canvas = document.createElement("canvas");
    this.canvas.width = 480;
    this.canvas.height = 160;
    this.canvas.className = "signature-pad";
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", this.dataset.label);
    this.append(this.canvas);
    this.pen = this.canvas.getContext("2d");
    Object.assign(this.pen, { lineWidth: 3, lineCap: "round", lineJoin: "round", strokeStyle: "#1f2a37" });
    this.canvas.style.cssText = "touch-action:none;width:100%;max-width:480px;border:1px solid currentColor;border-radius:8px;background:#fff";
    this.canvas.addEventListener("pointerdown", (event) => this.begin(event));
    this.canvas.addEventListener("pointermove", (event) => this.draw(event));
    this.canvas.addEventListener("pointerup", () => this.end());
    this.querySelector("[data-clear]")?.addEventListener("click", () => this.clear());
  }

  at(event) {
    const box = this.canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * this.canvas.width) / box.width,
      ((event.clientY - box.top) * this.canvas.height) / box.height,
    ];
  }

  begin(event) {
    this.canvas.setPointerCapture(event.pointerId);
    this.drawing = true;
    this.pen.beginPath();
    this.pen.moveTo(...this.at(event));
  }

  draw(event) {
    if (!this.drawing) return;
    this.pen.lineTo(...this.at(event));
    this.pen.stroke();
  }

  end() {
    this.drawing = false;
    this.field.value = this.canvas.toDataURL("image/png");
  }

  clear() {
    this.pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.field.value = "";
  }
}

customElements.define("signature-pad", SignaturePad);
