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
import type { FormCard } from '../../../shared/wire/forms.ts';
import { ask, type Refused } from '../../link/ask.ts';
import { coming } from './coming.ts';
import './kring-back.ts';
import { formDrawing } from './form-drawing.ts';
import { welcomeStyles } from './welcome.styles.ts';

const words = {
  title: { nl: 'Leerlingen helpen leerlingen.', en: 'Pupils help pupils.' },
  what: {
    nl: 'Kring is een plek om samen te zitten: om te oefenen, te praten of een ruzie op te lossen. Jullie bepalen waarover het gaat; Kring bewaakt hoe.',
    en: 'Kring is a place to sit together: to practise, to talk or to settle a quarrel. You decide what it is about; Kring guards how.',
  },
  seat: { nl: 'Er is een plaats voor jou.', en: 'There is a seat for you.' },
  forms: { nl: 'Manieren om elkaar te helpen', en: 'Ways to help each other' },
  coming: { nl: 'Komt eraan', en: 'Coming' },
  promise: {
    nl: 'Geen account nodig. Geen punten. Wat niet bewaard hoeft te worden, wordt vernietigd.',
    en: 'No account needed. No marks. What need not be kept is destroyed.',
  },
};

/** The first page: what Kring is, the circle with a seat for you, and the forms that there are. */
@customElement('kring-welcome')
export class KringWelcome extends Localized(LitElement) {
  static override styles = [pageStyles, welcomeStyles];

  /** How much of the code is there, 0..1: your seat fills with it. */
  @state() private coming = 0;
  /** The forms that can be started here; undefined until the server told. */
  @state() private forms: readonly FormCard[] | undefined;
  @state() private refusal: Refused | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render(): TemplateResult {
    document.title = 'Kring';
    const [first] = this.forms ?? [];
    return html`<kring-frame>
      <kring-back></kring-back>
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
            ${first ? startButton(first) : nothing}
            ${this.refusal ? html`<p role="alert">${t(this.refusal.text)}</p>` : nothing}
          </div>
          <p class="soft">${t(words.promise)}</p>
        </div>
      </div>
      <section aria-labelledby="forms">
        <h2 id="forms">${t(words.forms)}</h2>
        <ul class="forms">
          ${this.forms?.map(builtCard)} ${this.forms || this.refusal ? this.later() : nothing}
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

  private later(): TemplateResult[] {
    const built = new Set(this.forms?.map(({ id }) => id));
    return coming
      .filter(({ id }) => !built.has(id))
      .map(
        ({ title, about, drawing }) =>
          html`<li class="later">
            <span class="drawing">${formDrawing(drawing)}</span>
            <span class="text">
              <h3>${t(title)}</h3>
              <p>${t(about)}</p>
              <p class="coming">${t(words.coming)}</p>
            </span>
          </li>`,
      );
  }

  private async look(): Promise<void> {
    const answer = await ask<{ forms: FormCard[] }>('GET', '/api/forms');
    if (answer.ok) this.forms = answer.value.forms;
    else this.refusal = answer.refusal;
  }
}

const startButton = ({ id, go, icon }: FormCard): TemplateResult =>
  html`<kring-button href="/start/${id}" size="large" icon=${icon ?? 'arrow-right'}
    >${t(go)}</kring-button
  >`;

const builtCard = ({ id, title, about, size, drawing }: FormCard): TemplateResult =>
  html`<li class="built">
    <span class="drawing">${formDrawing(drawing)}</span>
    <span class="text">
      <h3><a href="/start/${id}">${t(title)}</a></h3>
      <p>${t(about)}</p>
      <p class="size">${t(size)}</p>
    </span>
    <kring-icon class="go" name="arrow-right"></kring-icon>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'kring-welcome': KringWelcome;
  }
}
