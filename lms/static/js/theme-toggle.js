// Light or dark. The choice is kept in a cookie, so that the server already sends the right
// page and nothing flashes.
class ThemeToggle extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.choose(this.isDark ? "light" : "dark"));
    this.system = matchMedia("(prefers-color-scheme: dark)");
    this.follow = () => this.show();
    this.system.addEventListener("change", this.follow);
    this.show();
  }

  disconnectedCallback() {
    this.system.removeEventListener("change", this.follow);
  }

  get isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : this.system.matches;
  }

  choose(theme) {
    document.documentElement.dataset.theme = theme;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    document.querySelectorAll("theme-toggle").forEach((toggle) => toggle.show());
  }

  show() {
    this.button.setAttribute("aria-pressed", String(this.isDark));
  }
}

customElements.define("theme-toggle", ThemeToggle);
