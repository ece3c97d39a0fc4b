import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-text-editor.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { SessionElement } from '../../session/session-element.ts';
import { documentSight } from '../../session/who-sees.ts';

const words = {
  title: { nl: 'Voor jou alleen', en: 'For you alone' },
  ask: {
    nl: 'Wanneer heb ik te vroeg geholpen? Wat probeer ik de volgende keer?',
    en: 'When did I help too early? What will I try next time?',
  },
  jot: {
    nl: 'Schrijf op wat je niet wil vergeten.',
    en: "Jot down what you don't want to forget.",
  },
  destroyed: {
    nl: 'Niemand anders kan dit openen. Het wordt vernietigd als de sessie sluit.',
    en: 'Nobody else can open this. It is destroyed when the session closes.',
  },
  kept: {
    nl: 'Niemand anders kan dit openen. Het gaat vanzelf mee in je download.',
    en: 'Nobody else can open this. It goes along in your download by itself.',
  },
};

/** Own scribbles and the tutor's looking back: a document that nobody else can open. */
@customElement('kring-private-tool')
export class KringPrivateTool extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      kring-text-editor {
        min-height: 10rem;
      }
    `,
  ];

  private get name(): string {
    return `private:own:${this.me.person}`;
  }

  protected override watches(): readonly unknown[] {
    return [this.me.docs[this.name], this.session.document(this.name)];
  }

  protected override render(): TemplateResult | typeof nothing {
    const link = this.session.document(this.name);
    if (!link) return nothing;
    // A tutor takes the looking back along; elsewhere own scribbles end with the session.
    const kept = this.me.docs[this.name]?.kept === true;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        ${sightChip(documentSight(this.session.view, this.name) ?? { kind: 'only-you' })}
      </header>
      <kring-text-editor
        .link=${link}
        label=${t(words.title)}
        placeholder=${t(kept ? words.ask : words.jot)}
      ></kring-text-editor>
      <p class="soft">${t(kept ? words.kept : words.destroyed)}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-private-tool': KringPrivateTool;
  }
}
