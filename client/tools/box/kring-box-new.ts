import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Asked, Reason, Standing } from '../../../shared/tools/box/state.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-menu.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { reasons } from './box-words.ts';

const words = {
  show: { nl: 'Toon', en: 'Show' },
  reword: { nl: 'Anders verwoorden', en: 'Reword' },
  rewordHint: {
    nl: 'Met dezelfde betekenis. De klas ziet alleen jouw woorden.',
    en: 'With the same meaning. The class only sees your words.',
  },
  reworded: { nl: 'De vraag in jouw woorden', en: 'The question in your words' },
  showThis: { nl: 'Toon deze woorden', en: 'Show these words' },
  cancel: { nl: 'Laat zo', en: 'Leave it' },
  later: { nl: 'Straks', en: 'Later' },
  adult: { nl: 'Naar de volwassene', en: 'To the adult' },
  decline: { nl: 'Past hier niet', en: 'Does not fit here' },
  quiet: {
    nl: 'Alleen voor wie de vragen leest: ze komt niet voor de klas.',
    en: 'Only for who reads the questions: it does not come before the class.',
  },
  read: { nl: 'Gelezen', en: 'Read' },
  join: { nl: 'Voeg samen met', en: 'Join with' },
};
const joins: ReadonlySet<Standing> = new Set(['new', 'shown', 'later', 'answered']);

/** A question that nobody looked at: what becomes of it is one press. */
@customElement('kring-box-new')
export class KringBoxNew extends ToolElement('box') {
  static override styles = [
    cardStyles,
    css`
      article {
        display: grid;
        gap: var(--k-space-3);
        padding: var(--k-space-3) var(--k-space-4);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      .text {
        font-size: var(--k-text-l);
        line-height: 1.35;
        overflow-wrap: anywhere;
      }
      .actions {
        gap: var(--k-space-2);
      }
      .quiet {
        display: flex;
        gap: var(--k-space-2);
        align-items: center;
        font-weight: 600;
      }
      form {
        display: grid;
        gap: var(--k-space-3);
      }
    `,
  ];

  @property() item = '';
  @property({ attribute: false }) asked!: Asked;
  @state() private typed: string | undefined;

  protected override render(): TemplateResult {
    const { item: id, asked } = this;
    const busy = this.busy('box/stand', { id });
    return html`<article>
      <p class="text" dir="auto">${asked.text}</p>
      ${this.typed === undefined ? this.choices(id, busy) : this.rewording(id, busy)}
    </article>`;
  }

  private choices(id: string, busy: boolean): TemplateResult {
    const { text, quiet } = this.asked;
    return html`${
        quiet
          ? html`<p class="quiet"><kring-icon name="lock"></kring-icon>${t(words.quiet)}</p>`
          : nothing
      }
      <div class="actions">
        ${quiet ? this.reading(id, busy) : this.showing(id, busy, text)}
        <kring-button
          size="small"
          icon="shield"
          ?busy=${busy}
          @click=${() => this.press('box/stand', { id, standing: 'adult' })}
          >${t(words.adult)}</kring-button
        >
        ${this.joining(id)}
        <kring-menu
          label=${t(words.decline)}
          icon="x"
          .items=${Object.entries(reasons).map(([reason, said]) => ({ id: reason, label: t(said) }))}
          @kring-choose=${({ detail }: CustomEvent<string>) =>
            this.press('box/stand', { id, standing: 'declined', reason: detail as Reason })}
        ></kring-menu>
      </div>`;
  }

  /** It is for whoever reads the questions, and stays there. */
  private reading(id: string, busy: boolean): TemplateResult {
    return html`<kring-button
      size="small"
      variant="primary"
      icon="check"
      ?busy=${busy}
      @click=${() => this.press('box/stand', { id, standing: 'read' })}
      >${t(words.read)}</kring-button
    >`;
  }

  /** With which other question it is one. */
  private joining(id: string): TemplateResult | typeof nothing {
    const others = Object.entries(this.view.asked)
      .filter(([one, { standing, quiet }]) => one !== id && !quiet && joins.has(standing))
      .sort(([, one], [, other]) => one.order - other.order);
    if (this.asked.quiet || others.length === 0) return nothing;
    return html`<kring-menu
      label=${t(words.join)}
      icon="plus"
      .items=${others.map(([one, { text }]) => ({ id: one, label: text }))}
      @kring-choose=${({ detail }: CustomEvent<string>) =>
        this.press('box/merge', { id, into: detail })}
    ></kring-menu>`;
  }

  private showing(id: string, busy: boolean, text: string): TemplateResult {
    return html`<kring-button
        size="small"
        variant="primary"
        icon="eye"
        label="${t(words.show)}: ${text}"
        ?busy=${busy}
        @click=${() => this.press('box/stand', { id, standing: 'shown' })}
        >${t(words.show)}</kring-button
      >
      <kring-button size="small" icon="pencil" @click=${() => (this.typed = text)}
        >${t(words.reword)}</kring-button
      >
      <kring-button
        size="small"
        icon="clock"
        ?busy=${busy}
        @click=${() => this.press('box/stand', { id, standing: 'later' })}
        >${t(words.later)}</kring-button
      >`;
  }

  private rewording(id: string, busy: boolean): TemplateResult {
    const show = (event: Event) => {
      event.preventDefault();
      const text = this.typed?.trim();
      if (text && !busy) void this.press('box/stand', { id, standing: 'shown', text });
    };
    return html`<form novalidate @submit=${show}>
      <kring-field
        label=${t(words.reworded)}
        hint=${t(words.rewordHint)}
        rows="2"
        maxlength="300"
        .value=${this.typed ?? ''}
        @input=${(event: Event) => (this.typed = (event.target as KringField).value)}
      ></kring-field>
      <div class="actions">
        <kring-button type="submit" variant="primary" icon="eye" ?busy=${busy} @click=${show}
          >${t(words.showThis)}</kring-button
        >
        <kring-button variant="plain" @click=${() => (this.typed = undefined)}
          >${t(words.cancel)}</kring-button
        >
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-box-new': KringBoxNew;
  }
}
