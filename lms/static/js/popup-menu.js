// Closes its <details> on Escape, on a click elsewhere and when the focus leaves.
class PopupMenu extends HTMLElement {
  connectedCallback() {
    this.details = this.querySelector("details");
    this.elsewhere = (event) => {
      if (!this.contains(event.target)) this.details.open = false;
    };
    document.addEventListener("click", this.elsewhere);
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.details.open) return;
      this.details.open = false;
      this.details.querySelector("summary").focus();
    });
    this.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.contains(event.relatedTarget)) this.details.open = false;
    });
  }

  disconnectedCallback() {
    document.removeEventListener("click", this.elsewhere);
  }
}

customElements.define("popup-menu", PopupMenu);
