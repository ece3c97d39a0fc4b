import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import { formatList, t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-text-editor.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  title: { nl: 'Voor jullie twee', en: 'For the two of you' },
  how: {
    nl: 'Praat erover als de partijen klaar zijn. Wat je opschrijft, is alleen voor jou.',
    en: 'Talk about it when the parties have finished. What you write down is for you alone.',
  },
  own: { nl: 'Jouw notities', en: 'Your notes' },
  place: { nl: 'Wat wil je onthouden?', en: 'What do you want to remember?' },
  gone: {
    nl: 'Niemand anders kan dit openen. Het wordt mee vernietigd.',
    en: 'Nobody else can open this. It is destroyed with the rest.',
  },
};
const questions: readonly Text[] = [
  { nl: 'Wat ging goed?', en: 'What went well?' },
  { nl: 'Bleven we neutraal?', en: 'Did we stay neutral?' },
  { nl: 'Wat neem je mee?', en: 'What do you take along?' },
  { nl: 'Is er iets te zwaar?', en: 'Is anything too heavy?' },
];
const talk = (adult: string): Text => ({
  nl: `Wil je erover praten? Dat kan met ${adult}: over hoe het ging en hoe het met jou is, niet over wat de partijen zeiden.`,
  en: `Want to talk about it? You can, with ${adult}: about how it went and how you are, not about what the parties said.`,
});

/** The mediators look back (forms.md 2.10): four questions, own notes, and the adult for who wants to talk. */
@customElement('kring-agreement-debrief')
export class KringAgreementDebrief extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      section {
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: var(--k-space-2) var(--k-space-4);
        font-family: var(--k-font-display);
        font-size: var(--k-text-l);
        font-weight: 600;
      }
      h4 {
        margin: 0;
      }
      kring-text-editor {
        min-height: 8rem;
      }
      .talk {
        display: flex;
        gap: var(--k-space-3);
      }
      .talk kring-icon {
        flex: none;
        margin-top: 0.2em;
        color: var(--k-accent);
      }
    `,
  ];

  private get name(): string {
    return `private:own:${this.me.person}`;
  }

  protected override watches(): readonly unknown[] {
    return [this.shared.people, this.me.docs[this.name], this.session.document(this.name)];
  }

  protected override render(): TemplateResult {
    const adult = formatList(this.peopleWith('responsible').map(({ name }) => name));
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <ul>
        ${questions.map((question) => html`<li>${t(question)}</li>`)}
      </ul>
      <p>${t(words.how)}</p>
      ${this.notes()}
      ${
        adult
          ? html`<p class="talk">
              <kring-icon name="life-buoy"></kring-icon><span>${t(talk(adult))}</span>
            </p>`
          : nothing
      }
    </section>`;
  }

  private notes(): TemplateResult | typeof nothing {
    const link = this.session.document(this.name);
    if (!link) return nothing;
    return html`<header>
        <h4>${t(words.own)}</h4>
        <kring-chip kind="only-you"></kring-chip>
      </header>
      <kring-text-editor
        .link=${link}
        label=${t(words.own)}
        placeholder=${t(words.place)}
      ></kring-text-editor>
      <p class="soft">${t(words.gone)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-debrief': KringAgreementDebrief;
  }
}
