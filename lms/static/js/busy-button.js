// Says that the form is on its way and lets a second click fall through.
class BusyButton extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.words = this.button.innerHTML;
    this.form = this.button.form;
    this.start = (event) => this.leave(event);
    this.stop = () => this.rest();
    this.form?.addEventListener("submit", this.start);
    this.form?.addEventListener("htmx:afterRequest", this.stop);
    // Coming back with the browser's own button shows the page as it was left.
    window.addEventListener("pageshow", this.stop);
  }

  disconnectedCallback() {
    this.form?.removeEventListener("submit", this.start);
    this.form?.removeEventListener("htmx:afterRequest", this.stop);
    window.removeEventListener("pageshow", this.stop);
  }

  leave(event) {
    if (this.busy) {
      event.preventDefault();
      return;
    }
    // The other listeners first: one of them may say no.
    setTimeout(() => {
      if (event.defaultPrevented && !this.form.matches("[hx-post], [hx-put]")) return;
      this.busy = true;
      this.button.setAttribute("aria-busy", "true");
      if (this.dataset.busy) this.button.textContent = this.dataset.busy;
    });
  }

  rest() {
    this.busy = false;
    this.button.removeAttribute("aria-busy");
    this.button.innerHTML = this.words;
  }
}

customElements.define("busy-button", BusyButton);
