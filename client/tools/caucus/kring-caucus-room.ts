import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-chip.ts';
import '../../elements/kring-timer.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-text-editor.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-caucus-share.ts';

const words = {
  title: { nl: 'Apart gesprek', en: 'Private talk' },
  with: { nl: 'Apart gesprek met', en: 'Private talk with' },
  promise: {
    nl: 'Dit gesprek blijft tussen ons drie. Alleen wat jij aanvinkt, mogen we straks zeggen, in jouw woorden. Gevaar blijft de uitzondering.',
    en: 'This stays between the three of us. Only what you tick may be told, in your words. Danger stays the exception.',
  },
  ask: {
    nl: 'Hoe gaat het nu met je? · Wat durf je moeilijk te zeggen? · Wat als het niet opgelost raakt? · Wat zou jij kunnen doen? · Wat mag gedeeld worden, wat zeker niet?',
    en: 'How are you now? · What is hard to say? · What if it is not solved? · What could you do? · What may be shared, what not?',
  },
  paper: { nl: 'Kladblad van dit gesprek', en: 'Scratch paper of this talk' },
  hint: {
    nl: 'Schrijven mag, praten ook. Dit blad wordt vernietigd zodra jullie terugkeren.',
    en: 'Writing is fine, talking too. This sheet is destroyed as soon as you return.',
  },
  gone: {
    nl: 'Het kladblad wordt vernietigd zodra jullie terugkeren.',
    en: 'The scratch paper is destroyed as soon as you return.',
  },
  opening: { nl: 'De aparte ruimte wordt geopend.', en: 'Opening the private room.' },
};

/** The room of both mediators and one party. */
@customElement('kring-caucus-room')
export class KringCaucusRoom extends ToolElement('caucus') {
  static override styles = [
    cardStyles,
    css`
      kring-text-editor {
        min-height: 10rem;
      }
      blockquote {
        margin: 0;
        padding: var(--k-space-3) var(--k-space-4);
        border-inline-start: 4px solid var(--k-private);
        border-radius: 0 var(--k-radius-s) var(--k-radius-s) 0;
        background: var(--k-private-soft);
        font-size: var(--k-text-l);
      }
      .ask {
        display: grid;
        gap: var(--k-space-1);
        margin: 0;
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      kring-caucus-share {
        padding-block-start: var(--k-space-4);
        border-block-start: 1px solid var(--k-line);
      }
    `,
  ];

  private get name(): string {
    return Object.keys(this.me.docs).find((name) => name.startsWith('caucus:room:')) ?? '';
  }

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), this.me.docs, session.document(this.name)];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { now } = this.view;
    if (!now) return nothing;
    const who = this.shared.people[now.party]?.name ?? '';
    const link = this.session.document(this.name);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${this.leads ? `${t(words.with)} ${who}` : t(words.title)}</h2>
        <kring-timer
          ends-at=${now.until}
          .now=${this.serverNow}
          seconds=${(now.left ?? 0) / 1000}
          ?paused=${now.left !== undefined}
        ></kring-timer>
      </header>
      <kring-chip kind="us-two" .text=${this.sight(who)}></kring-chip>
      <blockquote lang=${this.shared.session.language}>
        ${words.promise[this.shared.session.language]}
      </blockquote>
      ${
        this.leads
          ? html`<ul class="ask" lang=${this.shared.session.language}>
              ${words.ask[this.shared.session.language]
                .split(' · ')
                .map((question) => html`<li>${question}</li>`)}
            </ul>`
          : nothing
      }
      ${
        link
          ? html`<kring-text-editor
                .link=${link}
                label=${t(words.paper)}
                placeholder=${t(words.hint)}
              ></kring-text-editor>
              <p class="soft">${t(words.gone)}</p>`
          : html`<p class="soft">${t(words.opening)}</p>`
      }
      <kring-caucus-share></kring-caucus-share>
    </section>`;
  }

  private sight(party: string): Text {
    return this.leads
      ? { nl: `Jullie twee en ${party}`, en: `You two and ${party}` }
      : { nl: 'Jij en de twee bemiddelaars', en: 'You and the two mediators' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-room': KringCaucusRoom;
  }
}
