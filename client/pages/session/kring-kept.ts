import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SharedView } from '../../../shared/wire/view.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import { formatList } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { consent, readersOf } from '../../session/consent-words.ts';
import { SessionElement } from '../../session/session-element.ts';
import { allOf, hasAdult, otherAdults } from './adults.ts';

const words = {
  title: { nl: 'Wat blijft er bewaard?', en: 'What is kept?' },
  along: { nl: 'Deze mensen kunnen nu meelezen:', en: 'These people can read along now:' },
  onlyYou: { nl: 'alleen jij', en: 'only you' },
  eachSurface: {
    nl: 'Bij alles waar je schrijft, staat wie het ziet.',
    en: 'Wherever you write, it says who sees it.',
  },
  adult: {
    nl: 'ziet alleen de envelop: wie er is, waar jullie zijn en hoe het eindigt. Wat jullie zeggen en schrijven niet',
    en: 'sees the envelope only: who is here, where you are and how it ends. Not what you say and write',
  },
  adults: {
    nl: 'zien alleen de envelop: wie er is, waar jullie zijn en hoe het eindigt. Wat jullie zeggen en schrijven niet',
    en: 'see the envelope only: who is here, where you are and how it ends. Not what you say and write',
  },
  youAdult: {
    nl: 'Jij ziet alleen de envelop: wie er is, waar ze zijn en hoe het eindigt. Niet wat ze zeggen en schrijven',
    en: 'You see the envelope only: who is here, where they are and how it ends. Not what they say and write',
  },
  houseAdult: {
    nl: 'Dit is een sessie zonder school: niemand heeft een account. Wat verzegeld is, kan dus niemand openen. Een melding zelf blijft hier 30 dagen, of zo lang als het gesprek open of verzegeld is, alleen voor wie ze krijgt:',
    en: 'This is a session without a school: nobody has an account. So nobody can open what is sealed. A report itself stays here for 30 days, or as long as the session is open or sealed, only for whoever receives it:',
  },
  house: {
    nl: 'Dit is een sessie zonder school: niemand heeft een account. Er wordt dus niets verzegeld of gemeld; als de sessie sluit, is al de rest meteen weg.',
    en: 'This is a session without a school: nobody has an account. So nothing is sealed or reported; when the session closes, everything else is gone at once.',
  },
  limit: { nl: 'Eén uitzondering', en: 'One exception' },
};

/** What is kept, for how long, and who can read along: the words of the form, one press away. */
@customElement('kring-kept')
export class KringKept extends SessionElement {
  static override styles = css`
    p {
      margin: 0 0 var(--k-space-3);
      max-width: 60ch;
      text-wrap: pretty;
    }
    .limit {
      padding: var(--k-space-4);
      border-radius: var(--k-radius-m);
      background: var(--k-private-soft);
    }
    h3 {
      display: flex;
      gap: var(--k-space-2);
      align-items: center;
      margin: 0 0 var(--k-space-1);
      color: var(--k-private);
      font-size: var(--k-text-m);
    }
    .limit p {
      white-space: pre-line;
      margin: 0;
    }
    ul {
      display: grid;
      gap: var(--k-space-3);
      margin: 0 0 var(--k-space-4);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.4em minmax(0, 1fr);
      gap: var(--k-space-2);
    }
    .until {
      display: block;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  @property({ type: Boolean }) open = false;

  protected override watches(): readonly unknown[] {
    return [this.shared.session, this.shared.people, this.shared.phase?.id];
  }

  protected override render(): TemplateResult {
    return html`<kring-dialog
      label=${t(words.title)}
      ?open=${this.open}
      light-dismiss
      @kring-close=${() => this.dispatchEvent(new CustomEvent('kring-close'))}
    >
      ${this.open ? this.content() : nothing}
    </kring-dialog>`;
  }

  private content(): TemplateResult {
    const { view } = this.session;
    return html`<p>${t(consent.freely)}</p>
      <p>${t(words.along)} ${formatList(this.readers())}. ${t(words.eachSurface)}</p>
      ${hasAdult(view) ? html`<p>${this.adult()}</p>` : nothing}
      ${keptList(this.shared.session.kept)}
      ${hasAdult(view) ? html`<p>${t(consent.sealed)}</p>` : nothing}
      <p>${t(consent.danger)} ${this.house()}</p>
      <div class="limit">
        <h3><kring-icon name="shield"></kring-icon>${t(words.limit)}</h3>
        <p>${t(this.shared.session.limit)}</p>
      </div>`;
  }

  /** Who may read what is written here; an adult sees the envelope only. */
  private readers(): string[] {
    const others = readersOf(this.session.view);
    return others.length > 0 ? others : [t(words.onlyYou)];
  }

  private adult(): string {
    const names = otherAdults(this.session.view).map(({ name }) => name);
    const seen = this.shared.phase?.alsoSeen;
    if (this.has('responsible')) return this.seen(words.youAdult, seen?.adult);
    const sees = names.length > 1 ? words.adults : words.adult;
    return `${allOf(names)} ${this.seen(sees, seen?.others)}`;
  }

  /** The envelope, what the form may open beyond it, and what this phase does. */
  private seen(envelope: Text, now: Text | undefined): string {
    const { alsoSeen } = this.shared.session;
    return `${t(envelope)}${alsoSeen ? `; ${t(alsoSeen)}` : ''}.${now ? ` ${t(now)}` : ''}`;
  }

  private house(): string {
    const { view } = this.session;
    if (!hasAdult(view)) return t(words.house);
    const names = otherAdults(view).map(({ name }) => name);
    return `${t(words.houseAdult)} ${allOf(this.has('responsible') ? [this.me.name, ...names] : names)}.`;
  }
}

const signs: Readonly<Record<string, string>> = {
  K1: 'trash-2',
  K2: 'key-round',
  K3: 'download',
  K4: 'list-checks',
  K5: 'life-buoy',
};

export const keptList = (kept: SharedView['session']['kept']): TemplateResult =>
  html`<ul>
    ${kept.map(
      (one) =>
        html`<li>
          <kring-icon name=${signs[one.class] ?? 'clock'}></kring-icon>
          <span>${t(one.what)} <span class="until">${t(one.until)}</span></span>
        </li>`,
    )}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'kring-kept': KringKept;
  }
}
