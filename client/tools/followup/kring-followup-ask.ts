import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FollowUpAnswer } from '../../../shared/tools/followup/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { followupStyles } from './followup.styles.ts';
import { promisesOf } from './promises.ts';
import { aloneWords as words, didWords, wholeWords, type Did, type Whole } from './words.ts';

interface Chosen {
  items: Readonly<Record<string, Did>>;
  whole?: Whole;
}

/**
 * A party says alone how it went: about each own promise, and about the whole; or leaves it.
 * @event kring-done - the server has the answer, or the person leaves the given one as it is
 */
@customElement('kring-followup-ask')
export class KringFollowupAsk extends ToolElement('followup') {
  static override styles = [
    cardStyles,
    followupStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--k-space-4);
      }
      .promises {
        display: grid;
        gap: var(--k-space-4);
      }
      .promises li {
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .one {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--k-space-3);
      }
      .which {
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
        font-weight: 600;
      }
    `,
  ];

  @state() private chosen: Chosen = { items: {} };
  #begun = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'agreement')];
  }

  /** What was chosen and not sent yet survives a reload; else it begins with what was sent. */
  protected override willUpdate(): void {
    if (this.#begun) return;
    this.#begun = true;
    const draft = readDraft(this.draftKey);
    if (draft) this.chosen = JSON.parse(draft) as Chosen;
    else if (this.given && this.given !== 'left') this.chosen = this.given;
  }

  private get draftKey(): string {
    return `${this.shared.session.id}.followup`;
  }

  private get given(): FollowUpAnswer | undefined {
    return this.own?.answer;
  }

  protected override render(): TemplateResult {
    const promises = promisesOf(this.shared, this.me.person);
    const ready = promises.every(([id]) => id in this.chosen.items) && this.chosen.whole;
    return html`<ul class="promises">
        ${promises.map(
          ([id, { what }], at) =>
            html`<li>${this.one(id, what, promises.length > 1 ? ` ${String(at + 1)}` : '')}</li>`,
        )}
        <li>${this.whole()}</li>
      </ul>
      <div class="box">
        <p>${t(words.leaveHow)}</p>
        <div class="actions">
          <kring-button
            variant=${ready ? 'primary' : 'quiet'}
            size="large"
            icon="send"
            ?disabled=${!ready}
            ?busy=${this.busy('followup/answer')}
            @click=${this.send}
            >${t(words.send)}</kring-button
          >
          <kring-button size="large" ?busy=${this.busy('followup/leave')} @click=${this.leave}
            >${t(words.leave)}</kring-button
          >
          ${
            this.given
              ? html`<kring-button variant="plain" @click=${this.done}
                  >${t(words.keep)}</kring-button
                >`
              : ''
          }
        </div>
        <p class="soft" role="status">${ready ? '' : t(words.first)}</p>
      </div>`;
  }

  private one(id: string, what: string, number: string): TemplateResult {
    return html`<div class="one">
      <p class="which">${t(words.promise)}${number}</p>
      <p class="promise" lang=${this.shared.session.language}>${what}</p>
      <kring-segmented
        stacked
        quiet-label
        label="${t(words.promise)}${number}: ${what}"
        .value=${live(this.chosen.items[id] ?? '')}
        .choices=${Object.entries(didWords).map(([value, text]) => ({ value, label: t(text) }))}
        @change=${(event: Event) => this.choose({ items: { ...this.chosen.items, [id]: valueOf<Did>(event) } })}
      ></kring-segmented>
    </div>`;
  }

  private whole(): TemplateResult {
    return html`<div class="one">
      <p class="which">${t(words.whole)}</p>
      <p class="promise">${t(words.wholeAsk)}</p>
      <kring-segmented
        stacked
        quiet-label
        label=${t(words.wholeAsk)}
        .value=${live(this.chosen.whole ?? '')}
        .choices=${Object.entries(wholeWords).map(([value, text]) => ({ value, label: t(text) }))}
        @change=${(event: Event) => this.choose({ whole: valueOf<Whole>(event) })}
      ></kring-segmented>
    </div>`;
  }

  private choose(part: Partial<Chosen>): void {
    this.chosen = { ...this.chosen, ...part };
    writeDraft(this.draftKey, JSON.stringify(this.chosen));
  }

  private send = async (): Promise<void> => {
    const { items, whole } = this.chosen;
    if (!whole) return;
    const ack = await this.press('followup/answer', { items, whole });
    if (ack.ok) this.done();
  };

  private leave = async (): Promise<void> => {
    const ack = await this.press('followup/leave');
    if (ack.ok) this.done();
  };

  private done = (): void => {
    writeDraft(this.draftKey, undefined);
    this.dispatchEvent(new CustomEvent('kring-done'));
  };
}

const valueOf = <V extends string>(event: Event): V => (event.target as KringSegmented).value as V;

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-ask': KringFollowupAsk;
  }
}
