import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import type { Seat } from '../../elements/kring-circle.ts';
import '../../elements/kring-frame.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { Localized, language, t, type Language } from '../../i18n/index.ts';
import { navigate } from '../../navigate.ts';
import { ask, type Refused } from '../../link/ask.ts';
import '../join/kring-who.ts';
import type { KringWho } from '../join/kring-who.ts';
import { joinStyles } from '../join/join.styles.ts';
import { pageStyles } from '../join/page.styles.ts';
import { rememberMe, rememberedMe, type Me } from '../join/remembered.ts';
import './kring-totals.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Begin een bemiddeling', en: 'Begin a mediation' },
  lead: {
    nl: 'Twee leerlingen die geen kant kiezen, helpen twee tot vier anderen om zelf een oplossing te vinden. Jij bent de volwassene die ervoor zorgt dat het veilig kan.',
    en: 'Two pupils who take no side help two to four others to find a solution themselves. You are the adult who makes sure that it is safe.',
  },
  role: { nl: 'Dit doe jij', en: 'This is what you do' },
  promise: { nl: 'Dit kan open huis niet beloven', en: 'This is what open house cannot promise' },
  promiseWhat: {
    nl: 'Open huis wil zeggen: er is geen school met accounts aan verbonden.',
    en: 'Open house means: no school with accounts is connected to it.',
  },
  variant: { nl: 'Hoe lang?', en: 'How long?' },
  full: { nl: 'Volledig gesprek', en: 'Full talk' },
  fullHint: {
    nl: 'Ongeveer 60 minuten, in twee keer als het nodig is.',
    en: 'About 60 minutes, in two sittings if needed.',
  },
  short: { nl: 'Kort gesprek', en: 'Short talk' },
  shortHint: {
    nl: 'Ongeveer 25 minuten, voor een kleine ruzie.',
    en: 'About 25 minutes, for a small quarrel.',
  },
  script: { nl: 'Taal van het gesprek', en: 'Language of the talk' },
  go: { nl: 'Begin met de voorbereiding', en: 'Begin the intake' },
  goAs: { nl: 'Begin als', en: 'Begin as' },
};
const roles = [
  {
    icon: 'clipboard-list',
    text: {
      nl: 'Je spreekt elke partij apart en gaat na of bemiddelen past.',
      en: 'You speak with each party apart and check whether mediation fits.',
    },
  },
  {
    icon: 'link',
    text: {
      nl: 'Je krijgt aparte links: voor twee bemiddelaars en voor twee tot vier partijen.',
      en: 'You get separate links: for two mediators and for two to four parties.',
    },
  },
  {
    icon: 'eye-off',
    text: {
      nl: 'Daarna zie je alleen de envelop: wie, waar ze zijn en hoe het eindigt. Niet wat er gezegd wordt.',
      en: 'After that you see only the envelope: who, where they are and how it ends. Not what is said.',
    },
  },
  {
    icon: 'life-buoy',
    text: {
      nl: 'Je blijft het hele gesprek bereikbaar in het gebouw.',
      en: 'You stay within reach in the building during the whole talk.',
    },
  },
];
const limits = [
  {
    nl: 'Niemand controleert wie iemand is. Geef de links zelf, en laat alleen binnen wie je kent.',
    en: 'Nobody checks who somebody is. Hand over the links yourself and let in only whom you know.',
  },
  {
    nl: 'Jij bent de enige volwassene. Kun je niet komen, dan roept de app niemand anders.',
    en: 'You are the only adult. If you cannot come, the app calls nobody else.',
  },
  {
    nl: 'Meldt iemand een gevaar, dan is er geen tweede volwassene om mee te beslissen over wat bewaard bleef.',
    en: 'If somebody reports a danger, there is no second adult to decide with you about what was kept.',
  },
];
const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };
type Variant = 'full' | 'short';

/** Starting a mediation in open house: what the adult takes on, what cannot be promised, and two choices. */
@customElement('kring-start-mediator')
export class KringStartMediator extends Localized(LitElement) {
  static override styles = [
    pageStyles,
    joinStyles,
    css`
      form {
        max-width: 42rem;
      }
      .you,
      .limits {
        display: grid;
        gap: var(--k-space-3);
      }
      h2 {
        font-size: var(--k-text-l);
      }
      ul {
        display: grid;
        gap: var(--k-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .you li {
        display: grid;
        grid-template-columns: 1.75rem minmax(0, 1fr);
        gap: var(--k-space-2);
      }
      .you kring-icon {
        margin-top: 0.15em;
        color: var(--k-accent);
        font-size: 1.25rem;
      }
      .limits {
        padding: var(--k-space-4) var(--k-space-5);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .limits ul {
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      @container (min-width: 56rem) {
        kring-totals {
          grid-column: 2;
        }
      }
    `,
  ];

  @state() private variant: Variant = 'full';
  @state() private script: Language = language();
  @state() private busy = false;
  @state() private refusal: Refused | undefined;
  @state() private me: Me | undefined = rememberedMe();

  @query('kring-who') private who!: KringWho;

  protected override render(): TemplateResult {
    document.title = `${t(words.title)} - Kring`;
    const aboutName = this.refusal?.code.startsWith('name/');
    return html`<kring-frame>
      <div class="with-table">
        <kring-circle
          class="table"
          aria-hidden="true"
          size="400"
          .seats=${this.table()}
        ></kring-circle>
        <form novalidate @submit=${this.onSubmit}>
          <h1>${t(words.title)}</h1>
          <p>${t(words.lead)}</p>
          ${this.explained()} ${this.choices()}
          <kring-who
            error=${aboutName && this.refusal ? t(this.refusal.text) : ''}
            @change=${() => (this.me = this.who.me)}
          ></kring-who>
          ${this.go(aboutName === true)}
        </form>
        <kring-totals></kring-totals>
      </div>
    </kring-frame>`;
  }

  private explained(): TemplateResult {
    return html`<div class="you">
        <h2>${t(words.role)}</h2>
        <ul>
          ${roles.map(
            ({ icon, text }) =>
              html`<li><kring-icon name=${icon}></kring-icon><span>${t(text)}</span></li>`,
          )}
        </ul>
      </div>
      <div class="limits">
        <h2>${t(words.promise)}</h2>
        <p>${t(words.promiseWhat)}</p>
        <ul>
          ${limits.map((limit) => html`<li>${t(limit)}</li>`)}
        </ul>
      </div>`;
  }

  private choices(): TemplateResult {
    return html`<kring-segmented
        stacked
        label=${t(words.variant)}
        value=${this.variant}
        .choices=${[
          { value: 'full', label: t(words.full), hint: t(words.fullHint) },
          { value: 'short', label: t(words.short), hint: t(words.shortHint) },
        ]}
        @change=${(event: Event) =>
          (this.variant = (event.target as KringSegmented).value as Variant)}
      ></kring-segmented>
      <kring-segmented
        label=${t(words.script)}
        value=${this.script}
        .choices=${(['nl', 'en'] as const).map((one) => ({ value: one, label: languageNames[one] }))}
        @change=${(event: Event) =>
          (this.script = (event.target as KringSegmented).value as Language)}
      ></kring-segmented>`;
  }

  private go(aboutName: boolean): TemplateResult {
    const name = trimmed(this.me?.name ?? '');
    return html`<div class="go">
      <kring-button
        variant="primary"
        size="large"
        wide
        type="submit"
        icon-end="arrow-right"
        ?busy=${this.busy}
        >${name ? `${t(words.goAs)} ${name}` : t(words.go)}</kring-button
      >
      <div role="alert">
        ${this.refusal && !aboutName ? html`<p class="error">${t(this.refusal.text)}</p>` : nothing}
      </div>
    </div>`;
  }

  /** Your seat as you make it, and those of two mediators and two parties. */
  private table(): Seat[] {
    const { name = '', mark = 0 } = this.me ?? {};
    const mine = { id: 'me', name, mark, present: true, ready: trimmed(name) !== '', me: true };
    const free = Array.from({ length: 4 }, (_, at): Seat => {
      return { id: String(at), name: '', mark: 0, present: false, free: 0 };
    });
    return [mine, ...free];
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const me = this.who.read();
    if (!me || this.busy) return;
    this.busy = true;
    this.refusal = undefined;
    rememberMe(me);
    const answer = await ask<{ id: string }>('POST', '/api/sessions', {
      form: 'mediator',
      variant: this.variant,
      short: this.variant === 'short',
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
    'kring-start-mediator': KringStartMediator;
  }
}
