import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Said } from '../../../shared/tools/talk/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-seat-mark.ts';
import { formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { AroundHost } from '../../session/around-host.ts';
import type { Placed } from '../../session/here.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { talkStyles } from './talk.styles.ts';
import { isComposing } from '../../elements/composing.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Gesprek', en: 'Talk' },
  empty: {
    nl: 'Hier kunnen jullie typen als je elkaar niet hoort. Als de sessie sluit, verdwijnt het.',
    en: 'Here you can type when you cannot hear each other. It disappears when the session closes.',
  },
  field: { nl: 'Typ een bericht', en: 'Type a message' },
  send: { nl: 'Verstuur', en: 'Send' },
  gone: { nl: 'iemand die wegging', en: 'somebody who left' },
  you: { nl: 'jij', en: 'you' },
  types: { nl: 'typt…', en: 'is typing…' },
  type: { nl: 'typen…', en: 'are typing…' },
  and: { nl: 'en', en: 'and' },
  several: { nl: 'Er typen verschillende mensen…', en: 'Several people are typing…' },
  closed: { nl: 'Het gesprek staat nu stil.', en: 'The talk is paused now.' },
  offline: {
    nl: 'Geen verbinding. Je bericht vertrekt zodra je terug bent.',
    en: 'No connection. Your message leaves as soon as you are back.',
  },
};
const longest = 1000;

/** Typed talk for people who may be in different places without sound. */
@customElement('kring-talk-tool')
export class KringTalkTool extends ToolElement('talk') implements Placed {
  readonly here = { at: 'talk' };
  static override styles = [cardStyles, talkStyles];

  @state() private text: string | undefined;

  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('.log') private log!: HTMLElement | null;
  readonly #around = new AroundHost(this, () => this.session);
  #atEnd = true;

  protected override willUpdate(): void {
    this.text ??= readDraft(this.key) ?? '';
    const { log } = this;
    this.#atEnd = !log || log.scrollTop + log.clientHeight > log.scrollHeight - 40;
  }

  protected override updated(): void {
    // Who reads back is not pulled to the end.
    if (this.#atEnd && this.log) this.log.scrollTop = this.log.scrollHeight;
  }

  private get key(): string {
    return `${this.shared.session.id}.talk`;
  }

  protected override render(): TemplateResult {
    const { said = {} } = this.view;
    const inOrder = Object.entries(said).sort(([, a], [, b]) => a.order - b.order);
    return html`<section aria-label=${t(words.title)}>
      <header>${sightChip({ kind: 'everyone' })}</header>
      <div class="log" role="log" aria-label=${t(words.title)} tabindex="0">
        ${inOrder.length === 0 ? html`<p class="soft empty">${t(words.empty)}</p>` : nothing}
        <ol>
          ${repeat(
            inOrder,
            ([id]) => id,
            ([, one], at) => this.message(one, inOrder[at - 1]?.[1]),
          )}
        </ol>
      </div>
      <p class="soft types" role="status">${this.typing()}</p>
      ${this.letter('talk') === 'E' ? this.form() : html`<p class="soft">${t(words.closed)}</p>`}
    </section>`;
  }

  private message(said: Said, before: Said | undefined): TemplateResult {
    const mine = said.by === this.me.person;
    const who = this.shared.people[said.by];
    const goesOn = before?.by === said.by && said.at - before.at < 120_000;
    return html`<li class="${mine ? 'mine' : ''} ${goesOn ? 'on' : ''}">
      ${
        goesOn
          ? nothing
          : html`<p class="who">
              ${who ? html`<kring-seat-mark mark=${who.mark}></kring-seat-mark>` : nothing}
              <span>${mine ? t(words.you) : (who?.name ?? t(words.gone))}</span>
              <time>${formatTime(said.at)}</time>
            </p>`
      }
      <p dir="auto" class="text">${said.text}</p>
    </li>`;
  }

  /** Who types now, in a sentence. */
  private typing(): string {
    const typing = [...(this.#around.around?.typing ?? [])].filter(([, at]) => at === 'talk');
    const names = typing.map(([person]) => this.shared.people[person]?.name).filter(Boolean);
    if (names.length === 0) return '';
    return names.length > 2
      ? t(words.several)
      : `${names.join(` ${t(words.and)} `)} ${t(names.length > 1 ? words.type : words.types)}`;
  }

  private form(): TemplateResult {
    return html`<form novalidate @submit=${this.onSubmit}>
      <textarea
        dir="auto"
        rows="1"
        maxlength=${longest}
        aria-label=${t(words.field)}
        placeholder=${t(words.field)}
        .value=${this.text ?? ''}
        @input=${this.onInput}
        @keydown=${this.onKey}
      ></textarea>
      <kring-button
        variant="primary"
        icon="arrow-right"
        icon-only
        type="submit"
        ?busy=${this.busy('talk/say')}
        @click=${this.onSubmit}
        >${t(words.send)}</kring-button
      >
      <p class="soft" role="status">${this.late('talk/say') ? t(words.offline) : ''}</p>
    </form>`;
  }

  private onInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    writeDraft(this.key, this.text || undefined);
    this.#around.around?.type('talk', this.text !== '');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    void this.onSubmit(event);
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const text = trimmed(this.text ?? '');
    if (!text || this.busy('talk/say')) return;
    this.#around.around?.type('talk', false);
    const ack = await this.press('talk/say', { text }, { saysLate: true });
    // What was typed meanwhile stays.
    if (ack.ok && trimmed(this.text ?? '') === text) {
      this.text = '';
      writeDraft(this.key, undefined);
    }
    this.field?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-talk-tool': KringTalkTool;
  }
}
