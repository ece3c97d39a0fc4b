import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import type { KringButton } from '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { formatList } from '../../i18n/format.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { allOf, anyOf } from './adults.ts';
import { ask, sessionPath, type Answer } from '../../link/ask.ts';
import { helpStyles } from './help.styles.ts';
import { words } from './report-words.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/** As the server takes them. */
const mostText = 2000;
const mostAttached = 10_000;
const patienceMs = 20_000;

/**
 * Writing to the adult of a session that something is wrong. It lies over whatever the page shows, so that a
 * talk that stops or ends under somebody's hands does not take the text away. What is typed is kept in this
 * element only: once it is closed, or the page is left, nobody finds it on this device.
 */
@customElement('kring-report')
export class KringReport extends Localized(LitElement) {
  static override styles = [
    helpStyles,
    css`
      form {
        display: grid;
        gap: var(--k-space-5);
      }
      section {
        margin: 0;
      }
      section li {
        display: list-item;
      }
      section ul {
        gap: var(--k-space-2);
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      .actions {
        margin: 0;
      }
      .sent {
        display: grid;
        gap: var(--k-space-4);
      }
    `,
  ];

  @property({ attribute: 'session-id' }) sessionId = '';
  /** Names of the adults who will read it. */
  @property({ attribute: false }) readers: readonly string[] = [];
  /** Who reads it, where the usual words do not hold: whoever writes has no name. */
  @property({ attribute: false }) note: Text | undefined;
  @state() private text = '';
  @state() private attach = '';
  @state() private busy = false;
  @state() private problem: Text | undefined;
  @state() private sentTo: readonly string[] | undefined;
  @query('.done') private done!: KringButton | null;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const leaving of leavings) addEventListener(leaving, this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leaving of leavings) removeEventListener(leaving, this.forget);
  }

  protected override updated(changed: PropertyValues): void {
    // The button that was pressed is gone.
    if (changed.has('sentTo') && this.sentTo)
      void this.done?.updateComplete.then(() => this.done?.focus());
  }

  protected override render(): TemplateResult {
    const typed = trimmed(this.text) !== '' || trimmed(this.attach) !== '';
    return html`<kring-dialog
      open
      label=${t(this.sentTo ? words.sent : words.title)}
      ?must-choose=${typed}
      @kring-close=${this.forget}
    >
      <div class="sent" role="status">
        ${this.sentTo ? this.confirmation(this.sentTo) : nothing}
      </div>
      ${this.sentTo ? nothing : this.form(typed)}
    </kring-dialog>`;
  }

  private form(typed: boolean): TemplateResult {
    return html`<form @submit=${this.onSubmit}>
      <p>${this.whoReads()}</p>
      <kring-field
        label=${t(words.text)}
        hint=${t(words.textHint)}
        rows="6"
        maxlength=${mostText}
        required
        .value=${this.text}
        @input=${(event: Event) => (this.text = (event.target as KringField).value)}
      ></kring-field>
      <kring-field
        label=${t(words.attach)}
        hint=${t(words.attachHint)}
        rows="3"
        maxlength=${mostAttached}
        .value=${this.attach}
        @input=${(event: Event) => (this.attach = (event.target as KringField).value)}
      ></kring-field>
      ${this.what()}
      <div role="alert">${this.problem ? this.failure(this.problem) : nothing}</div>
      <div class="actions">
        <kring-button variant="plain" ?disabled=${this.busy} @click=${this.forget}
          >${t(typed ? words.throw : words.no)}</kring-button
        >
        <kring-button
          type="submit"
          variant="primary"
          icon="send"
          ?busy=${this.busy}
          ?disabled=${trimmed(this.text) === ''}
          >${t(words.send)}</kring-button
        >
      </div>
    </form>`;
  }

  private whoReads(): TemplateResult {
    const read = this.readers.length > 1 ? words.read : words.reads;
    if (this.note) return html`${t(this.note)}`;
    return html`${t(words.only)} <strong>${allOf(this.readers)}</strong> ${t(read)}`;
  }

  private what(): TemplateResult {
    return html`<section aria-labelledby="then">
      <h3 id="then">${t(words.then)}</h3>
      <ul>
        <li>${t(words.sealed)}</li>
        <li>${t(words.stays)} ${allOf(this.readers)}.</li>
        <li>${t(words.here)}</li>
        <li>${t(words.noService)} <a href="tel:112">${t(words.call)}</a></li>
      </ul>
    </section>`;
  }

  private failure(problem: Text): TemplateResult {
    return html`<p class="strong">${t(problem)}</p>
      <p>${t(words.failed)} ${anyOf(this.readers)} ${t(words.tell)}</p>`;
  }

  private confirmation(names: readonly string[]): TemplateResult {
    return html`<p>${t(words.to)} <strong>${formatList(names)}</strong> ${t(words.nobodyElse)}</p>
      <p>${t(words.talk)}</p>
      <div class="actions">
        <kring-button class="done" variant="primary" @click=${this.forget}
          >${t(words.close)}</kring-button
        >
      </div>`;
  }

  private onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const [text, attach] = [trimmed(this.text), trimmed(this.attach)];
    if (!text || this.busy) return;
    this.busy = true;
    this.problem = undefined;
    const answer = await Promise.race([this.deliver(text, attach), tooLate()]);
    this.busy = false;
    if (!answer.ok) {
      this.problem = answer.refusal.text;
      return;
    }
    this.text = '';
    this.attach = '';
    this.sentTo = answer.value.to;
  };

  private deliver(text: string, attach: string): Promise<Answer<{ to: string[] }>> {
    const path = `${sessionPath(this.sessionId)}/report`;
    return ask('POST', path, { text, ...(attach && { attach }) });
  }

  private forget = (): void => this.remove();
}

/** Nobody is left waiting on a line that does not answer. */
const tooLate = (): Promise<Answer<never>> =>
  new Promise((resolve) =>
    setTimeout(
      () => resolve({ ok: false, refusal: { code: 'link/slow', text: words.slow } }),
      patienceMs,
    ),
  );

/** The page goes: to another one, to the one before, or into the browser's memory for *back*. */
const leavings = ['pagehide', 'popstate', 'kring-navigate'] as const;

/** Opens the dialog over whatever the page shows. */
export function writeReport(session: string, readers: readonly string[], note?: Text): void {
  if (document.querySelector('kring-report')) return;
  const dialog = document.createElement('kring-report');
  dialog.sessionId = session;
  dialog.readers = readers;
  dialog.note = note;
  document.body.append(dialog);
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-report': KringReport;
  }
}
