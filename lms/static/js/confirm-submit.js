// Asks before a form leaves. Without scripts the form leaves at once, so the server must
// allow for a change of mind or ask on a page of its own.
class ConfirmSubmit extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.ask(event), { capture: true });
  }

  ask(event) {
    const form = event.target;
    if (form.dataset.confirmed) {
      delete form.dataset.confirmed;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dialog = this.dialog ?? this.build();
    this.dialog.returnValue = "";
    this.dialog.onclose = () => {
      if (this.dialog.returnValue !== "yes") return;
      form.dataset.confirmed = "yes";
      form.requestSubmit(event.submitter);
    };
    this.dialog.showModal();
  }

  build() {
    const question = document.createElement("p");
    question.id = `question-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    question.textContent = this.dataset.question;
    const answers = document.createElement("form");
    answers.method = "dialog";
    answers.className = "buttons";
    answers.append(
      this.answer("yes", this.dataset.yes, "button"),
      this.answer("no", this.dataset.no, "button button--quiet"),
    );
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", question.id);
    dialog.append(question, answers);
    // Outside of this element, whose forms all ask.
    document.body.append(dialog);
    return dialog;
  }

  answer(value, words, className) {
    const button = document.createElement("button");
    Object.assign(button, { value, className, textContent: words, autofocus: value === "no" });
    return button;
  }

  disconnectedCallback() {
    this.dialog?.remove();
  }
}

customElements.define("confirm-submit", ConfirmSubmit);
