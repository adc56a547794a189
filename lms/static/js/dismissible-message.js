// Gives the message it stands in a closing button.
class DismissibleMessage extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--icon";
    button.setAttribute("aria-label", this.dataset.label);
    button.textContent = "×";
    button.addEventListener("click", () => {
      this.closest(".message").remove();
      // The focus was on what has just gone.
      document.querySelector("main")?.focus();
    });
    this.append(button);
  }
}

customElements.define("dismissible-message", DismissibleMessage);
