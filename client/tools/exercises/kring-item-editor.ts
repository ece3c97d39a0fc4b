import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import * as Y from 'yjs';
import { checkItem, type Problem } from '../../../shared/tools/exercises/check-item.ts';
import type { Item, ItemKind } from '../../../shared/tools/exercises/item.ts';
import { withPicture, type Picture } from '../../../shared/tools/exercises/picture.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { Localized, language as shownLanguage, t, type Language } from '../../i18n/index.ts';
import { freshId } from '../../link/fresh-id.ts';
import { answerDoc } from './answer-doc.ts';
import { answerStyles } from './answer.styles.ts';
import { pick, problemLine, textField, type Editing } from './editor-fields.ts';
import { kindFields } from './editor-kinds.ts';
import { laterFields } from './editor-later.ts';
import { kinds, words } from './item-editor-words.ts';
import { draftOf, emptyDraft, type ItemDraft } from './item-draft.ts';
import { inputOf, isBare, previewOf } from './item-input.ts';
import { editorStyles } from './kring-item-editor.styles.ts';
import './kring-editor-photo.ts';
import type { KringEditorPhoto, PhotoPort } from './kring-editor-photo.ts';
import './kring-formula-field.ts';
import './kring-item.ts';

/**
 * A form that makes or changes one item, with a live preview.
 * @summary Without `value` it starts a new item. Only a question, or a photo of one, is required; the rest is folded.
 * Nothing typed is lost by a mistake or a change of kind.
 * @event kring-item-saved - `detail.item`, checked
 * @event kring-cancel - the person stops
 */
@customElement('kring-item-editor')
export class KringItemEditor extends Localized(LitElement) {
  static override styles = [answerStyles, editorStyles];

  @property({ attribute: false }) value: Item | undefined;
  /** Brings photos; without it there are none. */
  @property({ attribute: false }) photo: PhotoPort | undefined;
  /** The language that the item is written in. */
  @property() language: Language = shownLanguage();
  @state() private draft: ItemDraft = emptyDraft(freshId());
  @state() private problems: readonly Problem[] = [];
  @state() private tried = false;
  @state() private unfolded = false;
  @query('kring-editor-photo') private photoOf!: KringEditorPhoto | null;
  private readonly scratch = answerDoc(new Y.Doc(), () => true);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.draft = this.value ? draftOf(this.value, this.language === 'nl') : emptyDraft(freshId());
    this.problems = [];
    this.tried = false;
    this.unfolded = this.value !== undefined && !isBare(this.draft);
  }

  private get editing(): Editing {
    return {
      draft: this.draft,
      language: this.language,
      problem: (field) => this.problems.find((problem) => problem.field === field),
      change: (patch) => this.change(patch),
    };
  }

  private change(patch: Partial<ItemDraft>): void {
    this.draft = { ...this.draft, ...patch };
    // After a first try, a problem disappears as soon as it is solved.
    if (this.tried) this.check();
  }

  private check(): Item | undefined {
    const { photo, draft, language } = this;
    const checked = checkItem(
      withPicture(inputOf(draft), photo?.by ?? '', language, draft.picture),
    );
    this.problems = checked.ok ? [] : checked.problems;
    return checked.ok ? checked.item : undefined;
  }

  private readonly save = (event: Event) => {
    event.preventDefault();
    this.tried = true;
    const item = this.check();
    if (!item) {
      void this.showFirstProblem();
      return;
    }
    this.dispatchEvent(
      new CustomEvent('kring-item-saved', { detail: { item }, bubbles: true, composed: true }),
    );
  };

  private async showFirstProblem(): Promise<void> {
    await this.updateComplete;
    const first = this.renderRoot.querySelector('.problem:not(:empty)');
    if (first?.closest('details')) this.unfolded = true;
    await this.updateComplete;
    const field = first?.closest('.field, fieldset');
    field?.querySelector<HTMLElement>('.box, kring-formula-field, input')?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  private readonly cancel = () => {
    this.dispatchEvent(new CustomEvent('kring-cancel', { bubbles: true, composed: true }));
  };

  protected override render() {
    const editing = this.editing;
    const { draft } = this;
    const kindChoices = (Object.keys(kinds) as ItemKind[]).map(
      (kind) => [kind, t(kinds[kind])] as const,
    );
    return html`<form
      novalidate
      @submit=${this.save}
      @paste=${this.onPaste}
      @dragover=${this.onDrag}
      @drop=${this.onDrop}
    >
      <div class="write">
        ${textField(editing, {
          field: 'question',
          label: t(words.question),
          hint: t(words.questionHint),
          rows: 3,
          formulas: true,
          value: draft.question,
          set: (question) => this.change({ question }),
        })}
        ${this.photoFields(editing)}
        ${pick(t(words.kind), draft.kind, kindChoices, (kind) => this.change({ kind }))}
        ${draft.kind === 'choice' ? kindFields(editing) : nothing}
        ${laterFields(editing, this.unfolded, this.onFold)}
      </div>
      <section class="preview" aria-label=${t(words.preview)}>
        <p class="name">${t(words.preview)}</p>
        <kring-item .item=${previewOf(draft, this.language)} .answers=${this.scratch}></kring-item>
      </section>
      <div class="bar">
        <p role="status" class="problem">${this.problems.length > 0 ? t(words.problems) : ''}</p>
        <kring-button variant="primary" icon="check" @click=${this.save}
          >${t(words.save)}</kring-button
        >
        <kring-button @click=${this.cancel}>${t(words.cancel)}</kring-button>
      </div>
    </form>`;
  }

  private photoFields(editing: Editing) {
    const { picture, about } = this.draft;
    return html`<kring-editor-photo
        .port=${this.photo}
        .picture=${picture}
        @kring-photo=${(event: CustomEvent<Picture | undefined>) =>
          this.change({ picture: event.detail, about: '' })}
      ></kring-editor-photo>
      ${problemLine(editing, 'picture')}
      ${
        picture
          ? textField(editing, {
              field: 'picture.about',
              label: t(words.about),
              hint: t(words.aboutHint),
              value: about,
              set: (next) => this.change({ about: next }),
            })
          : nothing
      }`;
  }

  private readonly onFold = (event: Event) => {
    this.unfolded = (event.target as HTMLDetailsElement).open;
  };

  private readonly onPaste = (event: ClipboardEvent) => {
    if (this.photoOf?.take(event.clipboardData?.files ?? [])) event.preventDefault();
  };

  private readonly onDrop = (event: DragEvent) => {
    if (this.photoOf?.take(event.dataTransfer?.files ?? [])) event.preventDefault();
  };

  private readonly onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-item-editor': KringItemEditor;
  }
}
