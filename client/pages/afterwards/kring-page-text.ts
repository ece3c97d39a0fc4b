import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-button.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import type { Answer } from '../../link/ask.ts';
import { pageStyles } from '../join/page.styles.ts';
import { afterwardsStyles } from './afterwards.styles.ts';
import { words } from './words.ts';

/** A text of the page that its writer changes: what could not be saved stays in the field. */
@customElement('kring-page-text')
export class KringPageText extends Localized(LitElement) {
  static override styles = [pageStyles, afterwardsStyles];

  @property() label = '';
  @property() hint = '';
  /** As it stands on the page. */
  @property() value = '';
  @property({ type: Number }) maxlength = 0;
  @property({ attribute: false }) save!: (text: string) => Promise<Answer<unknown>>;
  @state() private typed: string | undefined;
  @state() private working = false;
  @state() private saved = false;
  @state() private problem: Text | undefined;

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${this.onSubmit}>
      <label for="text">${this.label}</label>
      <p id="hint" class="soft">${this.hint}</p>
      <textarea
        id="text"
        dir="auto"
        rows="3"
        maxlength=${this.maxlength}
        aria-describedby="hint problem"
        aria-invalid=${this.problem ? 'true' : 'false'}
        .value=${live(this.typed ?? this.value)}
        @input=${(event: Event) => {
          this.typed = (event.target as HTMLTextAreaElement).value;
          this.saved = false;
        }}
      ></textarea>
      <p id="problem" role="alert" class=${this.problem ? 'error' : ''}>
        ${this.problem ? t(this.problem) : ''}
      </p>
      <div class="actions">
        <kring-button type="submit" variant="primary" ?busy=${this.working} @click=${this.onSubmit}
          >${t(words.save)}</kring-button
        >
        <span role="status">
          ${this.saved ? html`<span class="ok">${t(words.saved)}</span>` : nothing}
        </span>
        <slot></slot>
      </div>
    </form>`;
  }

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.working) return;
    this.working = true;
    this.problem = undefined;
    const given = this.typed ?? this.value;
    const answer = await this.save(given);
    this.working = false;
    this.saved = answer.ok;
    if (!answer.ok) this.problem = answer.refusal.text;
    // What was typed meanwhile stays.
    else if (this.typed === given) this.typed = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-page-text': KringPageText;
  }
}
