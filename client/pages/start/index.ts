import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FormCard, FormStart } from '../../../shared/wire/forms.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-frame.ts';
import '../../elements/kring-logo.ts';
import { Localized, t } from '../../i18n/index.ts';
import { ask, type Refused } from '../../link/ask.ts';
import { joinStyles } from '../join/join.styles.ts';
import { pageStyles } from '../join/page.styles.ts';
import './kring-start-form.ts';
import { startStyles } from './start.styles.ts';

const words = {
  unknown: { nl: 'Deze vorm komt eraan.', en: 'This form is coming.' },
  unknownWhat: { nl: 'Dit kan je nu al starten:', en: 'This can be started now:' },
  looking: { nl: 'Even kijken', en: 'Looking' },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
};

/** The page on which somebody starts a session of one form: the server tells what the form says there. */
@customElement('kring-start')
export class KringStart extends Localized(LitElement) {
  static override styles = [pageStyles, joinStyles, startStyles];

  /** The form's id, from the address. */
  @property() form = '';
  @state() private start: FormStart | undefined;
  /** Where there is no such form: those that there are. */
  @state() private others: readonly FormCard[] | undefined;
  @state() private refusal: Refused | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form')) void this.look();
  }

  protected override render(): TemplateResult {
    if (this.start) document.title = `${t(this.start.title)} - Kring`;
    return this.sheet() ?? html`<kring-frame>${this.content()}</kring-frame>`;
  }

  /** A sheet for the school, of the lesson that the address names; its code comes when it is asked for. */
  private sheet(): TemplateResult | undefined {
    const asked = new URLSearchParams(location.search).get('sheet');
    if (asked === null || !this.start?.lessons) return undefined;
    import('./kring-school-sheet.ts').catch(() => undefined);
    const lesson = this.start.lessons.find(({ id }) => id === asked);
    return html`<kring-school-sheet .lesson=${lesson}></kring-school-sheet>`;
  }

  private content(): TemplateResult {
    if (this.start) return html`<kring-start-form .start=${this.start}></kring-start-form>`;
    if (this.others) return this.coming(this.others);
    if (this.refusal)
      return html`<div class="coming">
        <h1>${t(this.refusal.text)}</h1>
        <div class="others">
          <kring-button @click=${this.look}>${t(words.again)}</kring-button>
        </div>
      </div>`;
    return html`<div class="coming" role="status">
      <kring-logo size="96" waiting label=${t(words.looking)}></kring-logo>
    </div>`;
  }

  private coming(others: readonly FormCard[]): TemplateResult {
    document.title = 'Kring';
    return html`<div class="coming">
      <h1>${t(words.unknown)}</h1>
      <p>${t(words.unknownWhat)}</p>
      <div class="others">
        ${others.map(({ id, go }) => html`<kring-button href="/start/${id}">${t(go)}</kring-button>`)}
      </div>
    </div>`;
  }

  private look = async (): Promise<void> => {
    const { form } = this;
    this.start = undefined;
    this.others = undefined;
    this.refusal = undefined;
    const list = ask<{ forms: FormCard[] }>('GET', '/api/forms');
    const known = await list;
    const found = known.ok && known.value.forms.some(({ id }) => id === form);
    const answer = found
      ? await ask<FormStart>('GET', `/api/forms/${encodeURIComponent(form)}`)
      : undefined;
    // Another form may have been asked for in the meantime.
    if (form !== this.form || !this.isConnected) return;
    if (answer?.ok) this.start = answer.value;
    else if (answer) this.refusal = answer.refusal;
    else if (known.ok) this.others = known.value.forms;
    else this.refusal = known.refusal;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-start': KringStart;
  }
}
