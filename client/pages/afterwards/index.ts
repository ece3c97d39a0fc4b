import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ClassPageReceipt, SeenClassPage } from '../../../shared/wire/forms.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-frame.ts';
import '../../elements/kring-logo.ts';
import { Localized, formatDate, formatTime, t, type Text } from '../../i18n/index.ts';
import { ask, type Answer, type Refused } from '../../link/ask.ts';
import { lineList } from '../class/line-list.ts';
import { pageStyles } from '../join/page.styles.ts';
import { afterwardsStyles } from './afterwards.styles.ts';
import './kring-page-text.ts';
import { countedWords, words } from './words.ts';

type Page = Extract<SeenClassPage, { title: unknown }>;
type Gone = { readonly goneAt: number } & Partial<ClassPageReceipt>;
type Asked = Page['questions'][string];

const mostAnswer = 1_000;
const mostTips = 2_000;

/** What stays of a lesson for its class (class K2), to read; and to write for who has that link. */
@customElement('kring-afterwards')
export class KringAfterwards extends Localized(LitElement) {
  static override styles = [pageStyles, afterwardsStyles];

  @property() token = '';
  @state() private page: Page | undefined;
  @state() private gone: Gone | undefined;
  @state() private refusal: Refused | undefined;
  /** What is asked before it happens: a question's id, or all of it. */
  @state() private sure: { readonly drop: string } | 'destroy' | undefined;
  @state() private working = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token')) void this.look();
  }

  private get path(): string {
    return `/api/afterwards/${encodeURIComponent(this.token)}`;
  }

  protected override render(): TemplateResult {
    document.title = this.page ? `${t(this.page.title)} - Kring` : 'Kring';
    return html`<kring-frame><article>${this.content()}</article></kring-frame>`;
  }

  private content(): TemplateResult {
    if (this.gone) return this.over(this.gone);
    if (this.page) return this.whole(this.page);
    if (this.refusal)
      return html`<h1>${t(words.none)}</h1>
        <p role="status">${t(this.refusal.text)}</p>
        <div class="actions">
          <kring-button @click=${this.look}>${t(words.again)}</kring-button>
          <kring-button variant="plain" href="/">${t(words.home)}</kring-button>
        </div>`;
    return html`<kring-logo size="96" waiting></kring-logo>
      <p role="status">${t(words.looking)}</p>`;
  }

  private over({ goneAt, questions, answers }: Gone): TemplateResult {
    return html`<h1 tabindex="-1">${t(words.gone)}</h1>
      <div role="status">
        <p>${t(words.goneAt)} ${formatDate(goneAt)}, ${formatTime(goneAt)}.</p>
        ${
          questions === undefined || answers === undefined
            ? nothing
            : html`<p>${t(countedWords(questions, answers))}</p>`
        }
      </div>
      <p>${t(words.goneWhat)}</p>
      <div class="actions"><kring-button href="/">${t(words.home)}</kring-button></div>`;
  }

  private whole(page: Page): TemplateResult {
    const { title, heldAt, expiresAt, goals, questions, tips, help, address } = page;
    const writes = address !== undefined;
    const asked = Object.entries(questions).sort(([a], [b]) => Number(a) - Number(b));
    return html`<header class="head">
        <h1>${t(title)}</h1>
        <p class="soft">
          ${t(words.held)} ${formatDate(heldAt)}. ${t(words.until)} ${formatDate(expiresAt)}.
          ${t(words.noNames)}
        </p>
      </header>
      ${writes ? this.writing(address) : nothing}
      ${
        goals.length > 0
          ? html`<section>
              <h2>${t(words.goals)}</h2>
              <ul class="goals">
                ${goals.map((goal) => html`<li>${t(goal)}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      <section>
        <h2>${t(words.questions)}</h2>
        ${
          asked.length === 0
            ? html`<p class="soft">${t(words.noQuestions)}</p>`
            : html`<ul class="questions">
                ${repeat(
                  asked,
                  ([id]) => id,
                  ([id, one]) => this.question(id, one, writes),
                )}
              </ul>`
        }
      </section>
      ${this.tips(tips, writes)}
      ${
        help.length > 0
          ? html`<section class="lines">
              <h2>${t(words.help)}</h2>
              ${lineList(help)}
            </section>`
          : nothing
      }
      <div class="actions">
        <kring-button icon="printer" @click=${() => print()}>${t(words.print)}</kring-button>
        ${
          writes
            ? html`<kring-button variant="danger" icon="trash-2" @click=${() => this.ask('destroy')}
                >${t(words.destroy)}</kring-button
              >`
            : nothing
        }
      </div>
      ${
        this.sure === 'destroy'
          ? this.asking(
              words.destroySure,
              `${t(words.destroyWhat)} ${formatDate(expiresAt)}.`,
              words.destroy,
              this.destroy,
            )
          : nothing
      }`;
  }

  private writing(address: string): TemplateResult {
    const url = `${location.origin}/afterwards/${address}`;
    return html`<section class="writes">
      <h2>${t(words.writes)}</h2>
      <p>${t(words.writesWhat)}</p>
      <p class="address"><a href=${url} target="_blank" rel="noopener">${url}</a></p>
    </section>`;
  }

  private question(id: string, { text, answer = '' }: Asked, writes: boolean): TemplateResult {
    if (!writes)
      return html`<li>
        <p class="text" dir="auto">${text}</p>
        ${
          answer
            ? html`<p class="answer" dir="auto">${answer}</p>`
            : html`<p class="soft">${t(words.notYet)}</p>`
        }
      </li>`;
    return html`<li>
      <p class="text" dir="auto">${text}</p>
      <kring-page-text
        label=${t(words.answer)}
        hint=${t(words.answerHint)}
        maxlength=${mostAnswer}
        .value=${answer}
        .save=${(typed: string) => this.change({ question: id, answer: typed })}
      >
        <kring-button
          variant="plain"
          icon="trash-2"
          label="${t(words.drop)}: ${text}"
          @click=${() => this.ask({ drop: id })}
          >${t(words.drop)}</kring-button
        >
      </kring-page-text>
      ${
        typeof this.sure === 'object' && this.sure.drop === id
          ? this.asking(words.dropSure, t(words.dropWhat), words.drop, this.drop)
          : nothing
      }
    </li>`;
  }

  private tips(tips: string, writes: boolean): TemplateResult | typeof nothing {
    if (!writes && !tips) return nothing;
    return html`<section>
      <h2>${t(words.tips)}</h2>
      ${
        writes
          ? html`<kring-page-text
              label=${t(words.yourTips)}
              hint=${t(words.tipsHint)}
              maxlength=${mostTips}
              .value=${tips}
              .save=${(typed: string) => this.change({ tips: typed })}
            ></kring-page-text>`
          : html`<p class="tips" dir="auto">${tips}</p>`
      }
    </section>`;
  }

  /** What cannot be undone is asked first, where it was pressed. */
  private asking(question: Text, what: string, go: Text, act: () => void): TemplateResult {
    return html`<div class="sure" role="alertdialog" aria-labelledby="sure" aria-describedby="what">
      <h3 id="sure" tabindex="-1">${t(question)}</h3>
      <p id="what">${what}</p>
      <div role="alert">
        ${this.refusal ? html`<p class="error">${t(this.refusal.text)}</p>` : nothing}
      </div>
      <div class="actions">
        <kring-button variant="plain" @click=${() => (this.sure = undefined)}
          >${t(words.leave)}</kring-button
        >
        <kring-button variant="danger" ?busy=${this.working} @click=${act}>${t(go)}</kring-button>
      </div>
    </div>`;
  }

  private async ask(sure: NonNullable<typeof this.sure>): Promise<void> {
    this.sure = sure;
    this.refusal = undefined;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('#sure')?.focus();
  }

  private async change(change: object): Promise<Answer<unknown>> {
    const answer = await ask<unknown>('POST', this.path, change);
    if (answer.ok) await this.look();
    return answer;
  }

  private readonly drop = async (): Promise<void> => {
    const { sure } = this;
    if (typeof sure !== 'object' || this.working) return;
    this.working = true;
    const answer = await this.change({ question: sure.drop, drop: true });
    this.working = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.sure = undefined;
  };

  private readonly destroy = async (): Promise<void> => {
    if (this.working) return;
    this.working = true;
    const answer = await ask<ClassPageReceipt>('DELETE', this.path);
    this.working = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    this.sure = undefined;
    this.gone = answer.value;
    await this.updateComplete;
    this.shadowRoot?.querySelector('h1')?.focus();
  };

  private readonly look = async (): Promise<void> => {
    const { token } = this;
    const answer = await ask<SeenClassPage>('GET', this.path);
    if (token !== this.token || !this.isConnected) return;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (!answer.ok) return;
    if ('goneAt' in answer.value) this.gone = answer.value;
    else this.page = answer.value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-afterwards': KringAfterwards;
  }
}
