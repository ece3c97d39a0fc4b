import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { toast } from '../../elements/toast.ts';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { openPage, placeText, plainMaths } from './kring-exercises-place.ts';
import { seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const demo = 'board:demo';
const words = {
  similar: { nl: 'Een gelijkaardige oefening', en: 'A similar exercise' },
  worked: { nl: 'Toon de uitwerking ervan', en: 'Show how it is worked out' },
  demo: { nl: 'Doe het voor op de bladzijde Voordoen', en: 'Show it on the Demo page' },
  placed: { nl: 'Staat op de bladzijde Voordoen.', en: 'It is on the Demo page.' },
  soon: {
    nl: 'De bladzijde Voordoen is nog niet open. Probeer het zo nog eens.',
    en: 'The Demo page is not open yet. Try again in a moment.',
  },
  none: {
    nl: 'Bij deze oefening hoort geen gelijkaardige. Bedenk er zelf één met andere getallen.',
    en: 'This exercise has no similar one. Make one up with other numbers.',
  },
};

/** Level 3: the similar exercise that the tutor does on the demo page, thinking aloud. */
@customElement('kring-hint-similar')
export class KringHintSimilar extends ToolElement('exercises') {
  static override styles = [exercisesStyles];

  @property() item = '';
  @state() private opened = false;

  protected override watches(session: Session): readonly unknown[] {
    const { me } = session.view;
    // Asking for the document opens it, so that it is there when the button is pressed.
    return [...super.watches(session), demo in me.docs && session.document(demo)];
  }

  protected override render(): TemplateResult {
    const similar = seenOf(this.session.view).keys?.[this.item]?.similar;
    if (!similar) return html`<p class="soft">${t(words.none)}</p>`;
    const { language } = this.shared.session;
    return html`<div class="stack">
      <div lang=${language}>
        <h4>${t(words.similar)}</h4>
        <kring-rich-text .source=${similar.question}></kring-rich-text>
      </div>
      ${
        this.me.docs[demo]?.mode === 'write'
          ? html`<div class="row">
              <kring-button icon="presentation" @click=${() => this.show(similar.question)}
                >${t(words.demo)}</kring-button
              >
            </div>`
          : nothing
      }
      <details @toggle=${this.onToggle}>
        <summary>${t(words.worked)}</summary>
        ${
          this.opened
            ? html`<kring-rich-text lang=${language} .source=${similar.worked}></kring-rich-text>`
            : nothing
        }
      </details>
    </div>`;
  }

  private onToggle(event: Event): void {
    this.opened = (event.target as HTMLDetailsElement).open;
  }

  private show(question: string): void {
    const link = this.session.document(demo);
    const text = link?.synced ? placeText(link, plainMaths(question)) : undefined;
    if (text === undefined) return toast(t(words.soon));
    openPage(this.session, demo, text);
    toast(t(words.placed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-hint-similar': KringHintSimilar;
  }
}
