/**
 * <session-warning>: asks a minute before a session ends whether somebody is still there.
 *
 * Time counts from the last thing a person did in any tab of this browser. Typing counts: it is reported to the server
 * once a minute at most. What stands in the field in focus is committed (as by leaving the field) before the warning
 * takes the focus, and before the end.
 */
const WARNING = 60_000;
const REPORT_EVERY = 60_000;
const SHARED = 'weerzien.active-at';

const STYLE = `
  dialog { border: 1px solid var(--line, #ccc); border-radius: var(--radius, 14px); padding: 1.5rem; max-inline-size: 28rem;
    background: var(--card, #fff); color: var(--ink, #17343a); font: 1rem/1.55 var(--lumo-font-family, sans-serif) }
  dialog::backdrop { background: rgb(0 0 0 / .45) }
  h2 { margin: 0 0 .5rem; font: 600 1.25rem/1.25 var(--heading-font, serif) }
  p { margin: 0 0 1rem }
  .left { font-weight: 700; font-variant-numeric: tabular-nums }
  button { inline-size: 100%; min-block-size: 48px; padding-inline: 18px; border: 0; border-radius: 12px; cursor: pointer;
    background: var(--deep, #0f5b63); color: var(--on-deep, #fff); font: inherit; font-weight: 600 }
  button:focus-visible { outline: 3px solid var(--deep, #0f5b63); outline-offset: 3px }
`;

class SessionWarning extends HTMLElement {
  #activeAt = Date.now();
  #reportedAt = Date.now();
  #timer;
  #dialog;
  #left;
  #focused;
  #ended = false;
  #onActivity = () => this.#active();

  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.#share();
    for (const sign of ['keydown', 'pointerdown', 'input']) addEventListener(sign, this.#onActivity, { passive: true, capture: true });
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    for (const sign of ['keydown', 'pointerdown', 'input']) removeEventListener(sign, this.#onActivity, { capture: true });
  }

  #active() {
    if (this.#dialog?.open || this.#ended) return; // only the button answers the question
    this.#activeAt = Date.now();
    this.#share();
    if (this.#activeAt - this.#reportedAt >= REPORT_EVERY) this.#report();
  }

  #share() {
    try { localStorage.setItem(SHARED, String(this.#activeAt)); } catch { /* a browser that keeps nothing: this tab alone counts */ }
  }

  #anyTabActiveAt() {
    let shared = 0;
    try { shared = Number(localStorage.getItem(SHARED)) || 0; } catch { /* as above */ }
    return Math.min(Math.max(this.#activeAt, shared), Date.now());
  }

  #report() {
    this.#reportedAt = Date.now();
    this.$server?.alive();
  }

  #tick() {
    const rest = Number(this.getAttribute('rest-seconds')) * 1000;
    if (!(rest > 0) || this.#ended) return;
    const left = this.#anyTabActiveAt() + rest - Date.now();
    if (left <= 0) this.#end();
    else if (left <= Math.min(WARNING, rest / 2)) this.#warn(left);
    else this.#dialog?.close();
  }

  #warn(left) {
    if (!this.#dialog) this.#build();
    if (!this.#dialog.open) {
      this.#commit();
      this.#dialog.showModal();
    }
    const seconds = Math.ceil(left / 1000);
    const language = document.documentElement.lang || 'nl';
    this.#left.textContent = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);
  }

  #build() {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'heading');
    dialog.setAttribute('aria-describedby', 'explanation');
    const heading = Object.assign(document.createElement('h2'), { id: 'heading', textContent: this.getAttribute('heading') });
    const explanation = Object.assign(document.createElement('p'), { id: 'explanation', textContent: this.getAttribute('explanation') });
    // seen, not read aloud every second
    this.#left = Object.assign(document.createElement('p'), { className: 'left' });
    this.#left.setAttribute('aria-hidden', 'true');
    const stay = Object.assign(document.createElement('button'), { type: 'button', autofocus: true, textContent: this.getAttribute('stay') });
    stay.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      if (this.#ended) return;
      this.#active();
      this.#report();
      this.#focused?.focus();
    });
    dialog.append(heading, explanation, this.#left, stay);
    this.shadowRoot.append(dialog);
    this.#dialog = dialog;
  }

  /** Leaves the field in focus, as a press of Tab would: its value goes to the server before anything that follows. */
  #commit() {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    this.#focused = focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
    this.#focused?.blur();
  }

  async #end() {
    this.#ended = true;
    clearInterval(this.#timer);
    this.#dialog?.close();
    this.#commit();
    const leave = () => location.assign(new URL(this.getAttribute('leave'), document.baseURI));
    const late = setTimeout(leave, 5000);
    try { await this.$server?.end(); } catch { /* the server ended it already */ }
    clearTimeout(late);
    leave();
  }
}

customElements.define('session-warning', SessionWarning);
