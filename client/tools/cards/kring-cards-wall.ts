import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CardsOwn } from '../../../shared/tools/cards/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import '../../elements/kring-timer.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-add-text.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { wallStyles } from './cards.styles.ts';
import './words.ts';

const words = {
  title: { nl: 'Ideeën', en: 'Ideas' },
  add: { nl: 'Wat zou kunnen?', en: 'What could be done?' },
  addHint: {
    nl: 'Alles mag, gek mag ook. Er komt geen naam bij.',
    en: 'Everything goes, odd is fine. No name is added.',
  },
  put: { nl: 'Leg op de muur', en: 'Put on the wall' },
  seal: { nl: 'Leg op de muur, nog verborgen', en: 'Put on the wall, hidden for now' },
  noName: { nl: 'Iedereen hier, zonder naam', en: 'Everyone here, no name' },
  sealed: {
    nl: 'Alleen jij, tot alles samen getoond wordt',
    en: 'Only you, until all is shown together',
  },
  yours: { nl: 'Van jou. Haal weg', en: 'Yours. Take away' },
  empty: {
    nl: 'Nog geen ideeën. Het eerste mag gek zijn: dat maakt het volgende makkelijker.',
    en: 'No ideas yet. The first may be odd: that makes the next one easier.',
  },
  typed: { nl: 'Een bemiddelaar typte dit voor jou:', en: 'A mediator typed this for you:' },
  right: { nl: 'Zo bedoel ik het', en: 'That is what I mean' },
  not: { nl: 'Niet zo', en: 'Not like that' },
  silent: { nl: 'Stille minuut', en: 'Silent minute' },
  silentHint: {
    nl: 'Iedereen schrijft op zichzelf; daarna verschijnt alles samen.',
    en: 'Everyone writes alone; then all appears together.',
  },
  silentNow: {
    nl: 'Een stille minuut: schrijf op jezelf.',
    en: 'A silent minute: write by yourself.',
  },
  show: { nl: 'Toon alles nu samen', en: 'Show all together now' },
  whose: { nl: 'Wie zei het?', en: 'Who said it?' },
  type: { nl: 'In de woorden van die partij', en: "In that party's own words" },
  typeHint: {
    nl: 'Het komt op de muur als die partij zelf tikt.',
    en: 'It comes on the wall once that party taps.',
  },
  offer: { nl: 'Leg voor', en: 'Show them' },
  waits: { nl: 'wacht op de tik van', en: 'waits for the tap of' },
};

/** The idea wall: nobody can see who wrote what, in which order, or likes what. */
@customElement('kring-cards-wall')
export class KringCardsWall extends ToolElement('cards') {
  static override styles = [cardStyles, wallStyles];

  @state() private whose = '';

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'needs')];
  }

  protected override render(): TemplateResult {
    const question = partOf(this.session.view, 'needs')?.question?.text;
    const own = this.own ?? { mine: {}, marks: {} };
    const letter = this.letter('cards/ideas');
    return html`<section aria-label=${t(words.title)}>
      ${question ? html`<p class="question" lang=${this.shared.session.language}>${question}</p>` : nothing}
      ${this.minute()} ${letter === 'E' ? this.adding() : nothing} ${this.wall(own)}
      ${letter === 'M' ? this.leading() : nothing}
    </section>`;
  }

  private minute(): TemplateResult | typeof nothing {
    const { silent } = this.view;
    if (!silent) return nothing;
    return html`<div class="box" role="status">
      <header>
        <p><strong>${t(words.silentNow)}</strong></p>
        <kring-timer total="60" ends-at=${silent.until} .now=${this.serverNow}></kring-timer>
      </header>
      ${
        this.letter('cards/ideas') === 'M'
          ? html`<div class="actions">
              <kring-button
                icon="eye"
                ?busy=${this.busy('cards/unseal')}
                @click=${() => this.press('cards/unseal')}
                >${t(words.show)}</kring-button
              >
            </div>`
          : nothing
      }
    </div>`;
  }

  private adding(): TemplateResult {
    const sealed = this.view.silent !== undefined;
    return html`<div class="box">
      <kring-add-text
        name="cards.add"
        label=${t(words.add)}
        hint=${t(words.addHint)}
        variant="primary"
        .add=${(text: string) => this.press('cards/add', { text })}
        >${t(sealed ? words.seal : words.put)}</kring-add-text
      >
      <div>
        <kring-chip
          kind=${sealed ? 'sealed' : 'no-name'}
          .text=${sealed ? words.sealed : words.noName}
        ></kring-chip>
      </div>
    </div>`;
  }

  private leading(): TemplateResult {
    const parties = this.peopleWith('served');
    const whose = this.whose || (parties[0]?.id ?? '');
    return html`<div class="box">
      <kring-segmented
        label=${t(words.whose)}
        .value=${live(whose)}
        .choices=${parties.map(({ id, name }) => ({ value: id, label: name }))}
        @change=${(event: Event) => (this.whose = (event.target as KringSegmented).value)}
      ></kring-segmented>
      <kring-add-text
        name="cards.type"
        label=${t(words.type)}
        hint=${t(words.typeHint)}
        icon="pencil"
        .add=${(text: string) => this.press('cards/type', { for: whose, text })}
        >${t(words.offer)}</kring-add-text
      >
      ${
        this.view.silent
          ? nothing
          : html`<div class="actions">
              <kring-button
                icon="hourglass"
                ?busy=${this.busy('cards/silent')}
                @click=${() => this.press('cards/silent')}
                >${t(words.silent)}</kring-button
              ><span class="soft">${t(words.silentHint)}</span>
            </div>`
      }
    </div>`;
  }

  private wall(own: CardsOwn): TemplateResult {
    const wall = Object.entries(this.view.wall);
    const pending = Object.entries(own.mine).filter(([, card]) => card.pending);
    const sealed = Object.entries(own.mine).filter(([, card]) => card.sealed && !card.pending);
    const typed = Object.entries(this.view.pending ?? {});
    const none = wall.length + pending.length + sealed.length + typed.length === 0;
    return html`${none ? html`<p class="soft">${t(words.empty)}</p>` : nothing}
      <ul class="wall">
        ${pending.map(([id, { text }]) => this.toTap(id, text))}
        ${typed.map(
          ([, { text, by }]) =>
            html`<li class="idea pending">
              <p dir="auto">${text}</p>
              <span class="soft">${t(words.waits)} ${this.shared.people[by]?.name ?? ''}</span>
            </li>`,
        )}
        ${sealed.map(([id, { text }]) => this.idea(id, text, true, 'sealed'))}
        ${repeat(
          wall,
          ([id]) => id,
          ([id, { text }]) => this.idea(id, text, id in own.mine, ''),
        )}
      </ul>`;
  }

  private idea(id: string, text: string, mine: boolean, kind: string): TemplateResult {
    return html`<li class="idea ${kind}">
      <p dir="auto">${text}</p>
      ${
        mine && this.letter('cards/ideas') === 'E'
          ? html`<div class="actions">
              <kring-button
                size="small"
                variant="plain"
                icon="trash-2"
                ?busy=${this.busy('cards/drop', { id })}
                @click=${() => this.press('cards/drop', { id })}
                >${t(words.yours)}</kring-button
              >
            </div>`
          : nothing
      }
    </li>`;
  }

  private toTap(id: string, text: string): TemplateResult {
    return html`<li class="idea pending">
      <span class="soft" role="status">${t(words.typed)}</span>
      <p dir="auto">${text}</p>
      <div class="actions">
        <kring-button
          variant="primary"
          icon="check"
          ?busy=${this.busy('cards/tap', { id })}
          @click=${() => this.press('cards/tap', { id })}
          >${t(words.right)}</kring-button
        >
        <kring-button
          variant="plain"
          ?busy=${this.busy('cards/drop', { id })}
          @click=${() => this.press('cards/drop', { id })}
          >${t(words.not)}</kring-button
        >
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-cards-wall': KringCardsWall;
  }
}
