import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { titled } from '../../../shared/engine/titled.ts';
import type { Asked } from '../../../shared/tools/box/state.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { newSlip } from '../../link/fresh-id.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { seatsWith } from '../../session/seats.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { boxStyles } from './box.styles.ts';
import { reasonWords, words } from './box-words.ts';
import { keepQuestions, keptQuestions, type KeptQuestions } from './kept-questions.ts';

/** Letters of one question, at most. */
const mostLetters = 300;

/** What one did not dare to ask aloud: without a name, looked at first, and wanted by others too. */
@customElement('kring-class-box')
export class KringClassBox extends ToolElement('box') {
  static override styles = [cardStyles, boxStyles];

  @state() private text = '';
  /** It is not for the class. */
  @state() private quiet = false;
  /** The last one arrived. */
  @state() private sent = false;
  @state() private kept: KeptQuestions | undefined;

  private get mine(): KeptQuestions {
    return this.kept ?? keptQuestions(this.shared.session.id);
  }

  protected override render(): TemplateResult {
    const shown = Object.entries(this.view.asked).sort(
      ([, one], [, other]) => one.order - other.order,
    );
    return html`<section>
      <h2 tabindex="-1">${t(words.title)}</h2>
      ${this.letter('box') === 'A' ? this.ask() : nothing} ${this.fromHere()}
      <h3>${t(words.all)}</h3>
      ${
        shown.length === 0
          ? html`<p class="soft">${t(words.none)}</p>`
          : html`<ul class="asked">
              ${repeat(
                shown,
                ([id]) => id,
                ([id, asked]) => this.one(id, asked),
              )}
            </ul>`
      }
    </section>`;
  }

  private ask(): TemplateResult {
    const readers = titled(this.shared, seatsWith(this.shared, 'leads', 'responsible'));
    return html`<form @submit=${this.onSubmit}>
      <kring-field
        label=${t(words.ask)}
        hint=${t(words.hint)}
        rows="2"
        maxlength=${mostLetters}
        .value=${this.text}
        @input=${(event: Event) => {
          this.text = (event.target as KringField).value;
          this.sent = false;
        }}
      ></kring-field>
      <label class="quiet"
        ><input
          type="checkbox"
          .checked=${live(this.quiet)}
          @change=${(event: Event) => (this.quiet = (event.target as HTMLInputElement).checked)}
        />${t(words.quiet)}</label
      >
      <kring-button
        type="submit"
        variant="primary"
        icon="send"
        wide
        ?busy=${this.busy('box/put')}
        ?disabled=${trimmed(this.text) === ''}
        >${t(words.send)}</kring-button
      >
      <div role="status">
        ${
          this.sent
            ? html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.sent)}</p>`
            : nothing
        }
      </div>
      <p class="soft">${t(words.goes(readers))}</p>
    </form>`;
  }

  /** What was asked from this device and the class does not see: whether it waits, or why it does not fit. */
  private fromHere(): TemplateResult | typeof nothing {
    const { asked, declined, merged, read } = this.view;
    const mine = Object.entries(this.mine.asked).filter(([id]) => !asked[id]);
    if (mine.length === 0) return nothing;
    return html`<h3>${t(words.mine)}</h3>
      <div role="status">
        <ul class="mine">
          ${mine.map(([id, text]) => {
            const reason = declined[id];
            const other = asked[merged[id] ?? '']?.text;
            return html`<li>
              <span dir="auto">${text}</span>
              ${
                reason
                  ? html`<span class="why">${t(words.declined)} ${t(reasonWords[reason])}</span>`
                  : other
                    ? html`<span class="why">${t(words.merged)} <q dir="auto">${other}</q></span>`
                    : html`<span class="soft">${t(read[id] ? words.read : words.waiting)}</span>`
              }
            </li>`;
          })}
        </ul>
      </div>`;
  }

  private one(id: string, { text, standing, answer, votes }: Asked): TemplateResult {
    const { merged } = this.view;
    const too = this.mine.too.some((one) => one === id || merged[one] === id);
    return html`<li>
      <p class="question" dir="auto">${text}</p>
      ${
        answer
          ? html`<p class="answer" dir="auto"><strong>${t(words.answered)}:</strong> ${answer}</p>`
          : standing === 'answered'
            ? html`<p class="soft">${t(words.told)}</p>`
            : standing === 'later'
              ? html`<p class="soft">${t(words.later)}</p>`
              : nothing
      }
      <div class="actions">
        ${
          this.letter('box') === 'A' && standing !== 'answered'
            ? html`<kring-button
                icon=${too ? 'check' : 'hand'}
                label=${`${t(words.too)}: ${text}`}
                .pressed=${too}
                ?busy=${this.busy('box/up', { id })}
                @click=${() => this.up(id, too)}
                >${t(words.too)}</kring-button
              >`
            : nothing
        }
        ${votes ? html`<span class="soft">${formatNumber(votes)} ${t(words.votes)}</span>` : nothing}
      </div>
    </li>`;
  }

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = trimmed(this.text);
    if (!text || this.busy('box/put')) return;
    const id = newSlip();
    const ack = await this.press('box/put', { id, text, ...(this.quiet && { quiet: true }) });
    if (!ack.ok) return;
    const { asked, too } = this.mine;
    this.keep({ asked: { ...asked, [id]: text }, too });
    this.text = '';
    this.quiet = false;
    this.sent = true;
  };

  private async up(id: string, already: boolean): Promise<void> {
    if (already) return;
    const ack = await this.press('box/up', { id });
    const { asked, too } = this.mine;
    if (ack.ok) this.keep({ asked, too: [...too, id] });
  }

  private keep(kept: KeptQuestions): void {
    this.kept = kept;
    keepQuestions(this.shared.session.id, kept);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-box': KringClassBox;
  }
}
