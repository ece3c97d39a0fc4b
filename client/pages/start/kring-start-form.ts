import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FormStart } from '../../../shared/wire/forms.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import type { Seat } from '../../elements/kring-circle.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { Localized, language, t, type Language } from '../../i18n/index.ts';
import { ask, type Refused } from '../../link/ask.ts';
import { navigate } from '../../navigate.ts';
import { joinStyles } from '../join/join.styles.ts';
import '../join/kring-who.ts';
import type { KringWho } from '../join/kring-who.ts';
import { pageStyles } from '../join/page.styles.ts';
import { rememberMe, rememberedMe, type Me } from '../join/remembered.ts';
import './kring-lesson-choice.ts';
import { EMPTY, type KringLessonChoice } from './kring-lesson-choice.ts';
import './kring-totals.ts';
import { startStyles } from './start.styles.ts';

const chooseFirst = {
  nl: 'Kies eerst een les, of begin leeg.',
  en: 'Choose a lesson first, or begin with nothing.',
};
const sheetWords = {
  nl: 'Blad voor de school: waarom toestellen (één A4)',
  en: 'Sheet for the school: why devices (one A4)',
};
const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** What the form says before it begins, two choices with sensible answers already there, a name and a mark. */
@customElement('kring-start-form')
export class KringStartForm extends Localized(LitElement) {
  static override styles = [pageStyles, joinStyles, startStyles];

  @property({ attribute: false }) start!: FormStart;
  @state() private variant = '';
  /** The other variant under the chosen one, such as a shorter form. */
  @state() private other = false;
  @state() private script: Language = language();
  /** The lesson that comes along; '' while nothing was chosen. */
  @state() private lesson = '';
  @state() private unchosen = false;
  @state() private busy = false;
  @state() private refusal: Refused | undefined;
  @state() private me: Me | undefined = rememberedMe();

  @query('kring-who') private who!: KringWho;
  @query('kring-lesson-choice') private lessons!: KringLessonChoice | null;

  private get choice() {
    const { choices } = this.start;
    return choices.find(({ variant }) => variant === this.variant) ?? choices[0];
  }

  protected override render(): TemplateResult {
    const { title, lead, totals, id } = this.start;
    const aboutName = this.refusal?.code.startsWith('name/') === true;
    return html`<div class="with-table">
      <kring-circle
        class="table"
        aria-hidden="true"
        size="400"
        .seats=${this.table()}
      ></kring-circle>
      <form novalidate @submit=${this.onSubmit}>
        <h1>${t(title)}</h1>
        <p>${t(lead)}</p>
        ${this.explained()} ${this.withLesson()} ${this.choices()}
        <kring-who
          error=${aboutName && this.refusal ? t(this.refusal.text) : ''}
          @change=${() => (this.me = this.who.me)}
        ></kring-who>
        ${this.inLanguage()} ${this.go(aboutName)}
      </form>
      ${totals ? html`<kring-totals form=${id}></kring-totals>` : nothing}
    </div>`;
  }

  private explained(): TemplateResult {
    const { duties, limits } = this.start;
    return html`${
      duties
        ? html`<div class="duties">
            <h2>${t(duties.title)}</h2>
            <ul>
              ${duties.points.map(
                ({ icon, text }) =>
                  html`<li><kring-icon name=${icon}></kring-icon><span>${t(text)}</span></li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${
      limits
        ? html`<div class="limits">
            <h2>${t(limits.title)}</h2>
            <p>${t(limits.text)}</p>
            <ul>
              ${limits.points.map((limit) => html`<li>${t(limit)}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
  }

  private withLesson(): TemplateResult | typeof nothing {
    const { lessons } = this.start;
    if (!lessons) return nothing;
    return html`<kring-lesson-choice
        .lessons=${lessons}
        .value=${live(this.lesson)}
        error=${this.unchosen ? t(chooseFirst) : ''}
        @change=${() => {
          this.lesson = this.lessons?.value ?? '';
          this.unchosen = false;
        }}
      ></kring-lesson-choice>
      ${
        this.lesson
          ? html`<p>
              <a href="/start/${this.start.id}?sheet=${this.lesson}" target="_blank" rel="noopener"
                >${t(sheetWords)}</a
              >
            </p>`
          : nothing
      }`;
  }

  private choices(): TemplateResult | typeof nothing {
    const { choices, how } = this.start;
    const { other } = this.choice ?? {};
    if (choices.length < 2 && !other) return nothing;
    return html`<div>
      <kring-segmented
        stacked
        label=${t(how)}
        .value=${live(this.choice?.variant ?? '')}
        .choices=${choices.map(({ variant, title, describe }) => ({
          value: variant,
          label: t(title),
          hint: t(describe),
        }))}
        @change=${(event: Event) => (this.variant = (event.target as KringSegmented).value)}
      ></kring-segmented>
      ${
        other
          ? html`<kring-switch
              .checked=${live(this.other)}
              @change=${(event: Event) => (this.other = (event.target as KringSwitch).checked)}
              >${t(other.describe)}</kring-switch
            >`
          : nothing
      }
    </div>`;
  }

  private inLanguage(): TemplateResult {
    return html`<kring-segmented
      label=${t(this.start.language)}
      .value=${live(this.script)}
      .choices=${(['nl', 'en'] as const).map((one) => ({ value: one, label: languageNames[one] }))}
      @change=${(event: Event) => (this.script = (event.target as KringSegmented).value as Language)}
    ></kring-segmented>`;
  }

  private go(aboutName: boolean): TemplateResult {
    const { go, goAs } = this.start;
    const name = trimmed(this.me?.name ?? '');
    return html`<div class="go">
      <kring-button
        variant="primary"
        size="large"
        wide
        type="submit"
        icon-end="arrow-right"
        ?busy=${this.busy}
        >${name ? `${t(goAs)} ${name}` : t(go)}</kring-button
      >
      <div role="alert">
        ${this.refusal && !aboutName ? html`<p class="error">${t(this.refusal.text)}</p>` : nothing}
      </div>
    </div>`;
  }

  /** Your seat as you make it, and those that wait. */
  private table(): Seat[] {
    const { name = '', mark = 0 } = this.me ?? {};
    const mine = { id: 'me', name, mark, present: true, ready: trimmed(name) !== '', me: true };
    const free = Array.from({ length: this.start.around }, (_, at): Seat => {
      return { id: String(at), name: '', mark: 0, present: false, free: 0 };
    });
    return [mine, ...free];
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.unchosen = this.start.lessons !== undefined && !this.lesson;
    if (this.unchosen) return this.lessons?.focus();
    const me = this.who.read();
    const { choice } = this;
    if (!me || this.busy || !choice) return;
    this.busy = true;
    this.refusal = undefined;
    rememberMe(me);
    const answer = await ask<{ id: string }>('POST', '/api/sessions', {
      form: this.start.id,
      variant: this.other && choice.other ? choice.other.variant : choice.variant,
      language: this.script,
      ...(this.lesson && this.lesson !== EMPTY && { lesson: this.lesson }),
      ...me,
    });
    this.busy = false;
    if (answer.ok) navigate(`/session/${encodeURIComponent(answer.value.id)}`);
    else this.refusal = answer.refusal;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-start-form': KringStartForm;
  }
}
