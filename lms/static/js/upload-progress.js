// Sends a form with a file, says how far it is, and stays on the page when it is refused.
class UploadProgress extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.querySelector("input[type=file]");
    this.button = this.form?.querySelector("button:not([type=button])");
    if (!this.input || this.status) return;
    this.bar = Object.assign(document.createElement("progress"), { max: 100, hidden: true });
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    this.status.className = "upload-progress__status";
    this.alert = document.createElement("p");
    this.alert.setAttribute("role", "alert");
    this.alert.className = "upload-progress__alert";
    this.bar.setAttribute("aria-label", this.dataset.sending ?? "");
    this.form.append(this.bar, this.status, this.alert);
    this.form.addEventListener("submit", (event) => this.leave(event));
    this.input.addEventListener("change", () => this.say(""));
  }

  leave(event) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const file = this.input.files[0];
    if (this.request || !file) return;
    if (file.size > Number(this.dataset.limit)) {
      this.say(this.dataset.tooLarge);
      return;
    }
    this.send();
  }

  send() {
    this.say("");
    this.button.setAttribute("aria-disabled", "true");
    this.bar.hidden = false;
    this.bar.value = 0;
    this.status.textContent = this.dataset.sending;
    this.request = new XMLHttpRequest();
    this.request.open("POST", this.form.action);
    this.request.setRequestHeader("Accept", "application/json");
    this.request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) this.bar.value = (100 * event.loaded) / event.total;
    });
    this.request.upload.addEventListener("load", () => {
      this.bar.removeAttribute("value");
      this.status.textContent = this.dataset.checking;
    });
    this.request.addEventListener("load", () => this.answered());
    this.request.addEventListener("error", () => this.rest(this.dataset.lost));
    this.request.send(new FormData(this.form));
  }

  answered() {
    let answer = {};
    try {
      answer = JSON.parse(this.request.responseText);
    } catch {
      answer = {};
    }
    if (answer.url) window.location.assign(answer.url);
    else this.rest(answer.message ?? this.dataset.lost);
  }

  rest(sentence) {
    this.request = null;
    this.button.removeAttribute("aria-disabled");
    this.bar.hidden = true;
    this.status.textContent = "";
    this.say(sentence);
  }

  say(sentence) {
    this.alert.textContent = sentence ?? "";
  }
}

customElements.define("upload-progress", UploadProgress);
