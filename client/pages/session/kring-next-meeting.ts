import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import { toast } from '../../elements/toast.ts';
import { formatDay } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { NextMeeting } from './ended-kept.ts';
import { endedStyles } from './ended.styles.ts';

const mine = {
  nl: 'Hij is van jou alleen en werkt op dit toestel, in deze browser. Kopieer hem, of maak er een bladwijzer van, en kom terug met dit toestel.',
  en: 'It is yours alone and works on this device, in this browser. Copy it, or bookmark it, and come back with this device.',
};
const words = {
  back: { nl: 'Jullie kijken samen terug op', en: 'You look back together on' },
  backAdult: { nl: 'Zij kijken samen terug op', en: 'They look back together on' },
  then: { nl: 'Kom die dag terug met deze link.', en: 'Come back that day with this link.' },
  backNow: { nl: 'Het is tijd om samen terug te kijken', en: 'It is time to look back together' },
  backNowHow: { nl: 'Dat kan met deze link.', en: 'You can do so with this link.' },
  talk: { nl: 'Jullie praten nog een keer', en: 'You talk once more' },
  talkAdult: { nl: 'Zij praten nog een keer', en: 'They talk once more' },
  talkHow: {
    nl: 'De plaats staat klaar, voor dezelfde mensen. Spreek samen af wanneer, en kom dan met deze link.',
    en: 'The place is ready, for the same people. Agree on when, and then come with this link.',
  },
  talkAdultHow: {
    nl: 'De plaats staat klaar, voor dezelfde mensen. Het begint opnieuw met jouw voorbereiding. Kom met deze link.',
    en: 'The place is ready, for the same people. It begins with your intake again. Come with this link.',
  },
  go: { nl: 'Ga er nu naartoe', en: 'Go there now' },
  copy: { nl: 'Kopieer mijn link', en: 'Copy my link' },
  copied: { nl: 'Je link is gekopieerd.', en: 'Your link is copied.' },
  byHand: { nl: 'Kopieer hem zelf:', en: 'Copy it yourself:' },
  lost: {
    nl: 'Kwijt? Vraag de volwassene om het adres. Het werkt alleen op dit toestel.',
    en: 'Lost it? Ask the adult for the address. It works on this device only.',
  },
  copyAdult: { nl: 'Kopieer het adres', en: 'Copy the address' },
  lostAdult: {
    nl: 'Is iemand de eigen link kwijt? Geef dan dit adres: het werkt alleen voor wie erbij was, op het eigen toestel.',
    en: 'Did somebody lose their own link? Then give this address: it works only for those who were there, on their own device.',
  },
};

/** Where and when these people meet again, with the own way there. */
@customElement('kring-next-meeting')
export class KringNextMeeting extends SessionElement {
  static override styles = [
    endedStyles,
    css`
      section {
        border: 2px solid var(--k-accent);
      }
      .day {
        font-family: var(--k-font-display);
        font-size: var(--k-text-2xl);
        font-weight: 700;
        line-height: 1.15;
      }
      .link {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) next: NextMeeting | undefined;
  /** They talk anew; otherwise they look back. */
  @property({ type: Boolean }) talks = false;
  @state() private byHand = false;

  protected override watches(): readonly unknown[] {
    return [this.me.role];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { next } = this;
    if (!next) return nothing;
    const later = next.opensAt > this.session.now();
    const { title, how } = this.said(later);
    return html`<section aria-labelledby="next">
      <h2 id="next">${t(title)}</h2>
      ${later ? html`<p class="day">${formatDay(next.opensAt)}</p>` : nothing}
      <p>${t(how)} ${t(mine)}</p>
      <div class="actions">
        ${
          later
            ? nothing
            : html`<kring-button
                variant="primary"
                icon-end="arrow-right"
                href="/session/${next.session}"
                >${t(words.go)}</kring-button
              >`
        }
        <kring-button icon="copy" @click=${this.copy}
          >${t(this.adult ? words.copyAdult : words.copy)}</kring-button
        >
      </div>
      <p class="link soft" role="status">
        ${this.byHand ? html`${t(words.byHand)} ${this.url}` : nothing}
      </p>
      <p class="soft">${t(this.adult ? words.lostAdult : words.lost)}</p>
    </section>`;
  }

  private said(later: boolean): { title: Text; how: Text } {
    const { adult } = this;
    if (this.talks)
      return adult
        ? { title: words.talkAdult, how: words.talkAdultHow }
        : { title: words.talk, how: words.talkHow };
    if (!later) return { title: words.backNow, how: words.backNowHow };
    return { title: adult ? words.backAdult : words.back, how: words.then };
  }

  private get adult(): boolean {
    return this.has('responsible');
  }

  /** One's own link; the adult has the address that is the same for all, and opens with a seat only. */
  private get url(): string {
    const { link = '', session = '' } = this.next ?? {};
    return `${location.origin}${this.adult ? `/session/${session}` : link}`;
  }

  private copy = async (): Promise<void> => {
    this.byHand = !(await copyText(this.url, this));
    if (!this.byHand) toast(t(words.copied));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-next-meeting': KringNextMeeting;
  }
}
