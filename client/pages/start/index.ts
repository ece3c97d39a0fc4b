import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import type { Seat } from '../../elements/kring-circle.ts';
import '../../elements/kring-frame.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { Localized, language, t, type Language } from '../../i18n/index.ts';
import { navigate } from '../../navigate.ts';
import { ask, type Refused } from '../../link/ask.ts';
import '../join/kring-who.ts';
import type { KringWho } from '../join/kring-who.ts';
import { joinStyles } from '../join/join.styles.ts';
import { pageStyles } from '../join/page.styles.ts';
import { rememberMe, rememberedMe, type Me } from '../join/remembered.ts';
import './kring-start-mediator.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Start een studiesessie', en: 'Start a study session' },
  lead: {
    nl: 'Jij bent de tutor. Straks krijg je een code voor wie komt leren: één tot vier leerlingen.',
    en: 'You are the tutor. In a moment you get a code for those who come to learn: one to four pupils.',
  },
  how: { nl: 'Hoe beginnen jullie?', en: 'How do you begin?' },
  open: { nl: 'Open tafel', en: 'Open table' },
  openHint: {
    nl: 'Meteen samen aan de slag. Alles ligt klaar, jullie kiezen zelf wat eerst komt.',
    en: 'To work together at once. Everything lies ready; you choose what comes first.',
  },
  guided: { nl: 'Begeleid', en: 'Guided' },
  guidedHint: {
    nl: 'Stap voor stap, met zinnen die je kan zeggen. Ongeveer 45 minuten.',
    en: 'Step by step, with sentences that you can say. About 45 minutes.',
  },
  short: { nl: 'Korte vorm: 25 minuten', en: 'Short form: 25 minutes' },
  script: { nl: 'Taal van de sessie', en: 'Language of the session' },
  go: { nl: 'Start de sessie', en: 'Start the session' },
  goAs: { nl: 'Start als', en: 'Start as' },
  unknown: { nl: 'Deze vorm komt eraan.', en: 'This form is coming.' },
  unknownWhat: {
    nl: 'Een sessie met een tutor en een bemiddeling kan je nu al starten.',
    en: 'A session with a tutor and a mediation can be started now.',
  },
  tutor: { nl: 'Start als tutor', en: 'Start as a tutor' },
  mediation: { nl: 'Begin een bemiddeling', en: 'Begin a mediation' },
};
const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** Starting a session: two choices with sensible answers already there, a name and a mark. */
@customElement('kring-start')
export class KringStart extends Localized(LitElement) {
  static override styles = [
    pageStyles,
    joinStyles,
    css`
      form {
        max-width: 40rem;
      }
      .coming {
        display: grid;
        gap: var(--k-space-5);
        max-width: 40rem;
        margin-inline: auto;
        padding-block: var(--k-space-4) var(--k-space-6);
      }
      .others {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-3);
      }
    `,
  ];

  /** The form's id, from the address. */
  @property() form = '';
  @state() private variant: 'open' | 'guided' = 'open';
  @state() private short = false;
  @state() private script: Language = language();
  @state() private busy = false;
  @state() private refusal: Refused | undefined;
  @state() private me: Me | undefined = rememberedMe();

  @query('kring-who') private who!: KringWho;

  protected override render(): TemplateResult {
    if (this.form === 'mediator') return html`<kring-start-mediator></kring-start-mediator>`;
    document.title = `${t(words.title)} - Kring`;
    return html`<kring-frame
      >${this.form === 'tutor' ? this.choices() : this.coming()}</kring-frame
    >`;
  }

  private coming(): TemplateResult {
    return html`<div class="coming">
      <h1>${t(words.unknown)}</h1>
      <p>${t(words.unknownWhat)}</p>
      <div class="others">
        <kring-button href="/start/tutor">${t(words.tutor)}</kring-button>
        <kring-button href="/start/mediator">${t(words.mediation)}</kring-button>
      </div>
    </div>`;
  }

  private choices(): TemplateResult {
    const aboutName = this.refusal?.code.startsWith('name/');
    const name = trimmed(this.me?.name ?? '');
    const go = name ? `${t(words.goAs)} ${name}` : t(words.go);
    return html`<div class="with-table">
      <kring-circle
        class="table"
        aria-hidden="true"
        size="400"
        .seats=${this.table()}
      ></kring-circle>
      <form novalidate @submit=${this.onSubmit}>
        <h1>${t(words.title)}</h1>
        <p>${t(words.lead)}</p>
        ${this.variants()}
        <kring-who
          error=${aboutName && this.refusal ? t(this.refusal.text) : ''}
          @change=${() => (this.me = this.who.me)}
        ></kring-who>
        <kring-segmented
          label=${t(words.script)}
          value=${this.script}
          .choices=${(['nl', 'en'] as const).map((one) => ({ value: one, label: languageNames[one] }))}
          @change=${(event: Event) => (this.script = (event.target as KringSegmented).value as Language)}
        ></kring-segmented>
        <div class="go">
          <kring-button
            variant="primary"
            size="large"
            wide
            type="submit"
            icon-end="arrow-right"
            ?busy=${this.busy}
            >${go}</kring-button
          >
          <div role="alert">
            ${
              this.refusal && !aboutName
                ? html`<p class="error">${t(this.refusal.text)}</p>`
                : nothing
            }
          </div>
        </div>
      </form>
    </div>`;
  }

  /** Your seat as you make it, and four that wait. */
  private table(): Seat[] {
    const { name = '', mark = 0 } = this.me ?? {};
    const mine = { id: 'me', name, mark, present: true, ready: trimmed(name) !== '', me: true };
    const free = Array.from({ length: 4 }, (_, at): Seat => {
      return { id: String(at), name: '', mark: 0, present: false, free: 0 };
    });
    return [mine, ...free];
  }

  private variants(): TemplateResult {
    return html`<div>
      <kring-segmented
        stacked
        label=${t(words.how)}
        value=${this.variant}
        .choices=${[
          { value: 'open', label: t(words.open), hint: t(words.openHint) },
          { value: 'guided', label: t(words.guided), hint: t(words.guidedHint) },
        ]}
        @change=${(event: Event) =>
          (this.variant = (event.target as KringSegmented).value as 'open' | 'guided')}
      ></kring-segmented>
      ${
        this.variant === 'guided'
          ? html`<kring-switch
              ?checked=${this.short}
              @change=${(event: Event) => (this.short = (event.target as KringSwitch).checked)}
              >${t(words.short)}</kring-switch
            >`
          : nothing
      }
    </div>`;
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const me = this.who.read();
    if (!me || this.busy) return;
    this.busy = true;
    this.refusal = undefined;
    rememberMe(me);
    const answer = await ask<{ id: string }>('POST', '/api/sessions', {
      form: this.form,
      variant: this.variant,
      short: this.variant === 'guided' && this.short,
      language: this.script,
      ...me,
    });
    this.busy = false;
    if (answer.ok) navigate(`/session/${encodeURIComponent(answer.value.id)}`);
    else this.refusal = answer.refusal;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-start': KringStart;
  }
}
