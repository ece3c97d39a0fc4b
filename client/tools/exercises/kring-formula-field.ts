import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MathfieldElement } from 'mathlive';
import type * as Y from 'yjs';
import { latexTooBig } from '../../../shared/tools/exercises/latex-allowed.ts';
import '../../elements/kring-button.ts';
import { isComposing } from '../../elements/composing.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { FieldBinding } from '../../session/writing/field-binding.ts';
import { Finishing, finishingNote } from '../../session/writing/finishing.ts';
import { answerStyles } from './answer.styles.ts';
import { FormulaBinding, replaceFormula } from './formula-binding.ts';
import { guardField } from './formula-guard.ts';
import './kring-rich-text.ts';

const words = {
  loading: { nl: 'Het formuleveld komt eraan.', en: 'The formula field is coming.' },
  failed: {
    nl: 'Het formuleveld laadt niet. Typ hier LaTeX, bijvoorbeeld \\frac{1}{2}.',
    en: 'The formula field does not load. Type LaTeX here, for example \\frac{1}{2}.',
  },
  empty: { nl: 'nog leeg', en: 'still empty' },
  clear: { nl: 'Maak het veld leeg', en: 'Empty the field' },
};

/**
 * A field for a formula: MathLive with its keyboard on touch, LaTeX in and out. Read-only it shows the
 * formula and loads no editor. If the editor cannot load, a plain field takes LaTeX.
 * @event kring-formula - `detail.latex`, at each change by the person, where there is no `text`
 */
@customElement('kring-formula-field')
export class KringFormulaField extends Localized(LitElement) {
  static override styles = [
    answerStyles,
    css`
      math-field {
        display: block;
        border: 0;
        outline: 0;
        background: transparent;
        color: inherit;
        font-size: 1.2em;
        --caret-color: var(--k-accent, #0e6560);
        --selection-background-color: var(--k-accent-soft, #d9ebe6);
        --selection-color: var(--k-ink, #231d16);
        --contains-highlight-background-color: transparent;
        --smart-fence-color: var(--k-ink-soft, #5f5445);
        --latex-color: var(--k-ink, #231d16);
        --placeholder-color: var(--k-ink-soft, #5f5445);
        --hue: 175;
      }
      math-field::part(menu-toggle) {
        display: none;
      }
      math-field::part(virtual-keyboard-toggle) {
        min-width: 44px;
        min-height: 36px;
        color: var(--k-accent, #0e6560);
      }
    `,
  ];

  /** What it shows; with `text` only while it is read-only. */
  @property() value = '';
  /** The shared text that is written here; without it the value is the caller's. */
  @property({ attribute: false }) text: Y.Text | undefined;
  @property() label = '';
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean }) invalid = false;
  /** Why what was pasted or typed last is not there. */
  @state() private refused: Text | undefined;
  @state() private load: 'no' | 'busy' | 'ready' | 'failed' = 'no';
  private field: MathfieldElement | undefined;
  private stopStyles: (() => void) | undefined;
  private leaveKeyboard: (() => void) | undefined;
  #focusLater = false;
  #binding: FormulaBinding | FieldBinding | undefined;
  #started: Promise<void> | undefined;
  readonly #finishing = new Finishing<Y.Text>(this);
  /** The text that belongs in the field. */
  #shown: Y.Text | undefined;

  /** Where the editor is still on its way, once it is there. */
  override focus(options?: FocusOptions): void {
    const to = this.field?.isConnected ? this.field : this.renderRoot.querySelector('input');
    this.#focusLater = !to;
    to?.focus(options);
  }

  /** Waits for something to write in, and goes on behind what stands there. */
  async writeOn(): Promise<void> {
    await this.updateComplete;
    await this.#started;
    await this.updateComplete;
    this.focus({ preventScroll: true });
    if (this.field) this.field.position = this.field.lastOffset;
  }

  protected override willUpdate(): void {
    this.#shown = this.#finishing.textOf(!this.readonly, this.text, this.#binding?.text);
    if (!this.readonly && this.load === 'no') this.#started = this.start();
  }

  private async start(): Promise<void> {
    this.load = 'busy';
    try {
      const [{ MathfieldElement }, { stylesByScript }, { formulaHands }] = await Promise.all([
        import('./mathlive-load.ts'),
        import('./styles-by-script.ts'),
        import('./formula-hands.ts'),
      ]);
      const field = new MathfieldElement();
      guardField(field, (why) => (this.refused = why));
      this.leaveKeyboard = formulaHands(field);
      field.addEventListener('keydown', this.onKey, { capture: true });
      field.addEventListener('input', () => this.typed(field.getValue('latex')));
      field.addEventListener('mount', () => {
        field.menuItems = [];
        if (field.shadowRoot) this.stopStyles = stylesByScript(field.shadowRoot);
      });
      this.field = field;
      this.load = 'ready';
    } catch {
      this.load = 'failed';
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopStyles?.();
    this.leaveKeyboard?.();
    this.unbind();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(): void {
    const field = this.field?.isConnected ? this.field : undefined;
    if (!field) this.leaveKeyboard?.();
    field?.setAttribute('aria-label', this.label);
    this.bind(
      this.tooBig ? undefined : (field ?? this.renderRoot.querySelector('input') ?? undefined),
    );
    if (this.#focusLater) this.focus();
    if (!field || this.#shown || this.tooBig || field.getValue('latex') === this.value) return;
    replaceFormula(field, this.value);
  }

  /** Why what stands here is neither drawn nor edited. */
  private get tooBig(): Text | undefined {
    return latexTooBig(this.#shown?.toString() ?? this.value);
  }

  private clear = (): void => {
    const text = this.#shown;
    if (text) text.delete(0, text.length);
    else this.typed('');
    this.requestUpdate();
  };

  private bind(to: MathfieldElement | HTMLInputElement | undefined): void {
    const bound = this.#binding;
    const now = bound instanceof FormulaBinding ? bound.field : bound?.control;
    const text = this.#shown;
    if (bound?.text === text && now === to) return;
    this.unbind();
    if (!text || !to || !this.isConnected) return;
    this.#binding =
      to instanceof HTMLInputElement ? new FieldBinding(to, text) : new FormulaBinding(to, text);
  }

  private unbind(): void {
    this.#binding?.destroy();
    this.#binding = undefined;
  }

  /** Enter stands for a button elsewhere: whatever was typed before it is written first. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event) || !this.field) return;
    if (this.#binding instanceof FormulaBinding) this.#binding.read();
    else this.typed(this.field.getValue('latex'));
  };

  private typed(latex: string): void {
    if (this.#shown || latex === this.value) return;
    this.value = latex;
    this.dispatchEvent(
      new CustomEvent('kring-formula', { detail: { latex }, bubbles: true, composed: true }),
    );
  }

  protected override render() {
    if (this.readonly && !this.#finishing.on) return this.shown();
    if (this.tooBig)
      return html`${this.shown()}<kring-button size="small" @click=${this.clear}
          >${t(words.clear)}</kring-button
        >`;
    if (this.load === 'ready') {
      return html`<div class="box" ?data-invalid=${this.invalid}>${this.field}</div>
        <p class="quiet" role="status">${this.refused ? t(this.refused) : nothing}</p>
        ${this.#finishing.on ? finishingNote(this, () => this.#shown?.toString() ?? '') : nothing}`;
    }
    if (this.load !== 'failed') return html`<p class="quiet" role="status">${t(words.loading)}</p>`;
    return html`<input
        dir="auto"
        class="box"
        aria-label=${this.label}
        aria-describedby="failed"
        .value=${this.text ? nothing : this.value}
        @input=${(event: Event) => this.typed((event.target as HTMLInputElement).value)}
      />
      <p class="quiet" id="failed">${t(words.failed)}</p>`;
  }

  private shown() {
    const latex = this.#shown?.toString() ?? this.value;
    const formula = `$${latex.replace(/\$/g, '')}$`;
    return html`<div class="box still" role="group" aria-label=${this.label}>
      ${
        latex === ''
          ? html`<span class="quiet">${t(words.empty)}</span>`
          : html`<kring-rich-text inline .source=${formula}></kring-rich-text>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-formula-field': KringFormulaField;
  }
}
