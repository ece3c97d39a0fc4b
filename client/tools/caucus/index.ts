import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CaucusOwn } from '../../../shared/tools/caucus/index.ts';
import { takeBack, toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import './kring-caucus-lead.ts';
import './kring-caucus-party.ts';
import './kring-caucus-room.ts';
import './kring-caucus-told.ts';
import './kring-caucus-wait.ts';

const words = {
  offered: {
    nl: 'De bemiddelaars bieden je een apart gesprek aan. Kijk bij "Deze stap".',
    en: 'The mediators offer you a private talk. Look at "This step".',
  },
  asked: {
    nl: 'Een partij vraagt een apart gesprek. Kijk bij "Deze stap".',
    en: 'A party asks for a private talk. Look at "This step".',
  },
  back: {
    nl: 'Je bent terug in de kring. Wat je wilde vertellen, staat bij "Deze stap".',
    en: 'You are back in the circle. What you wanted to tell is at "This step".',
  },
};

/** Talking apart: asked or offered, both the same; inside, outside, and what is told afterwards. */
@customElement('kring-caucus-tool')
export class KringCaucusTool extends ToolElement('caucus') {
  static override styles = cardStyles;

  #offer: CaucusOwn['offer'];
  #asked = 0;
  #inside = false;

  protected override updated(): void {
    const { view, own } = this;
    if (own?.offer === 'offered' && this.#offer !== 'offered') toast(t(words.offered));
    if (own?.offer !== 'offered' && this.#offer === 'offered') takeBack(t(words.offered));
    const asked = Object.keys(view.asked ?? {}).length;
    if (asked > this.#asked && !view.now) toast(t(words.asked));
    if (asked < this.#asked) takeBack(t(words.asked));
    const inside = view.now?.party === this.me.person;
    // The stage goes back to what it was: the list waits on another tab.
    const holds = Object.values(own?.list ?? {}).some(({ told }) => !told);
    if (this.#inside && !inside && holds) toast(t(words.back));
    if (!holds) takeBack(t(words.back));
    this.#offer = own?.offer;
    this.#asked = asked;
    this.#inside = inside;
  }

  /** A step that closes private talks: what was said of them holds no longer. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.ready || partOf(this.session.view, 'caucus')) return;
    for (const said of [words.offered, words.asked, words.back]) takeBack(t(said));
  }

  protected override render(): TemplateResult {
    const { view } = this;
    if (view.now) {
      const inside = this.leads || view.now.party === this.me.person;
      return inside
        ? html`<kring-caucus-room></kring-caucus-room>`
        : html`<kring-caucus-wait></kring-caucus-wait>`;
    }
    return html`${
        this.leads
          ? html`<kring-caucus-lead></kring-caucus-lead>`
          : html`<kring-caucus-party></kring-caucus-party>`
      }<kring-caucus-told></kring-caucus-told>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-tool': KringCaucusTool;
  }
}
