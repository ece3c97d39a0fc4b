import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import type { Seat } from '../../elements/kring-circle.ts';
import '../../elements/kring-frame.ts';
import '../../elements/kring-icon.ts';
import { Localized, t } from '../../i18n/index.ts';
import '../join/kring-code-form.ts';
import { pageStyles } from '../join/page.styles.ts';
import { formDrawing } from './form-drawings.ts';
import { forms, type FormCard } from './forms.ts';
import { welcomeStyles } from './welcome.styles.ts';

const words = {
  title: { nl: 'Leerlingen helpen leerlingen.', en: 'Pupils help pupils.' },
  what: {
    nl: 'Kring is een plek om samen te zitten: om te oefenen, te praten of een ruzie op te lossen. Jullie bepalen waarover het gaat; Kring bewaakt hoe.',
    en: 'Kring is a place to sit together: to practise, to talk or to settle a quarrel. You decide what it is about; Kring guards how.',
  },
  start: { nl: 'Start als tutor', en: 'Start as a tutor' },
  seat: { nl: 'Er is een plaats voor jou.', en: 'There is a seat for you.' },
  forms: { nl: 'Zeven manieren om elkaar te helpen', en: 'Seven ways to help each other' },
  coming: { nl: 'Komt eraan', en: 'Coming' },
  promise: {
    nl: 'Geen account nodig. Geen punten. Wat niet bewaard hoeft te worden, wordt vernietigd.',
    en: 'No account needed. No marks. What need not be kept is destroyed.',
  },
};

/** The first page: what Kring is, the circle with a seat for you, and the seven forms. */
@customElement('kring-welcome')
export class KringWelcome extends Localized(LitElement) {
  static override styles = [pageStyles, welcomeStyles];

  /** How much of the code is there, 0..1: your seat fills with it. */
  @state() private coming = 0;

  protected override render(): TemplateResult {
    document.title = 'Kring';
    return html`<kring-frame>
      <div class="hero">
        <h1>${t(words.title)}</h1>
        <div class="come">
          <kring-circle
            aria-hidden="true"
            class="circle"
            no-names
            seat-scale="0.78"
            size="600"
            .seats=${this.seats()}
          ></kring-circle>
          <div class="inside">
            <p class="seat">${t(words.seat)}</p>
            <kring-code-form
              @kring-code=${(event: CustomEvent<number>) => (this.coming = event.detail)}
            ></kring-code-form>
          </div>
        </div>
        <div class="say">
          <p class="what">${t(words.what)}</p>
          <div class="start">
            <kring-button href="/start/tutor" size="large" icon="graduation-cap"
              >${t(words.start)}</kring-button
            >
          </div>
          <p class="soft">${t(words.promise)}</p>
        </div>
      </div>
      <section aria-labelledby="forms">
        <h2 id="forms">${t(words.forms)}</h2>
        <ul class="forms">
          ${forms.map((form) => this.card(form))}
        </ul>
      </section>
    </kring-frame>`;
  }

  /** Seven who sit there already, and at the bottom the seat that is yours. */
  private seats(): Seat[] {
    const marks = [2, 0, 6, 1, 5, 4, 7];
    const seats = marks.map((mark, at) => ({
      id: String(at),
      name: '',
      mark,
      present: true,
      ready: at % 2 === 1,
    }));
    return [
      { id: 'yours', name: '', mark: 3, present: false, free: this.coming, me: true },
      ...seats,
    ];
  }

  private card(form: FormCard): TemplateResult {
    return html`<li class=${form.built ? 'built' : 'later'}>
      <span class="drawing">${formDrawing(form.id)}</span>
      <span class="text">
        <h3>
          ${form.built ? html`<a href="/start/${form.id}">${t(form.name)}</a>` : t(form.name)}
        </h3>
        <p>${t(form.about)}</p>
        ${form.size ? html`<p class="size">${t(form.size)}</p>` : nothing}
        ${form.built ? nothing : html`<p class="coming">${t(words.coming)}</p>`}
      </span>
      ${form.built ? html`<kring-icon class="go" name="arrow-right"></kring-icon>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-welcome': KringWelcome;
  }
}
