import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import * as Y from 'yjs';
import { checkItem, type Problem } from '../../../shared/tools/exercises/check-item.ts';
import type { Item, ItemKind } from '../../../shared/tools/exercises/item.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { Localized, language as shownLanguage, t, type Language } from '../../i18n/index.ts';
import { freshId } from '../../link/fresh-id.ts';
import { answerDoc } from './answer-doc.ts';
import { answerStyles } from './answer.styles.ts';
import { pick, textField, type Editing } from './editor-fields.ts';
import { kindFields } from './editor-kinds.ts';
import { draftOf, emptyDraft, inputOf, previewOf, type ItemDraft } from './item-draft.ts';
import { editorStyles } from './kring-item-editor.styles.ts';
import './kring-formula-field.ts';
import './kring-item.ts';

const words = {
  kind: { nl: 'Soort oefening', en: 'Kind of exercise' },
  question: { nl: 'Vraag', en: 'Question' },
  questionHint: {
    nl: 'Wat je typt, staat er zo: 2*3 - 4 blijft 2*3 - 4. Kan ook: **vet** en *schuin* rond woorden, een formule tussen dollartekens ($\\frac{1}{2}$), en een lijst van regels die met een streepje en een woord beginnen.',
    en: 'What you type is what is shown: 2*3 - 4 stays 2*3 - 4. Possible too: **bold** and *italic* around words, a formula between dollar signs ($\\frac{1}{2}$), and a list of lines that begin with a dash and a word.',
  },
  worked: { nl: 'Uitgewerkte oplossing', en: 'Worked answer' },
  workedHint: {
    nl: 'Leg ook uit waarom. De tutee ziet dit pas op stap 5.',
    en: 'Explain why, too. The tutee sees this only at step 5.',
  },
  hints: { nl: 'Hints, van licht naar zwaar', en: 'Hints, from light to strong' },
  similar: { nl: 'Een gelijkaardige oefening, voor hint 3', en: 'A similar exercise, for hint 3' },
  similarQuestion: {
    nl: 'Vraag van de gelijkaardige oefening',
    en: 'Question of the similar exercise',
  },
  similarWorked: { nl: 'Uitwerking', en: 'Worked answer of it' },
  preview: { nl: 'Zo ziet de tutee het', en: 'This is what the tutee sees' },
  save: { nl: 'Bewaar de oefening', en: 'Save the exercise' },
  cancel: { nl: 'Stop zonder bewaren', en: 'Stop without saving' },
  problems: {
    nl: 'Nog niet bewaard. Kijk de velden met een zin eronder na.',
    en: 'Not saved yet. Look at the fields with a sentence below them.',
  },
};

const kinds = {
  choice: { nl: 'Keuze', en: 'Choice' },
  number: { nl: 'Getal', en: 'Number' },
  text: { nl: 'Korte tekst', en: 'Short text' },
  formula: { nl: 'Formule', en: 'Formula' },
  drawing: { nl: 'Tekening', en: 'Drawing' },
};

const ladder = [
  { nl: '1. Vraag: wat wordt er gevraagd?', en: '1. Ask: what is being asked?' },
  { nl: '2. Wijs: waar moet je kijken?', en: '2. Point: where to look?' },
  { nl: '3. Toon een gelijkaardige', en: '3. Show a similar one' },
  { nl: '4. De eerste stap samen', en: '4. The first step together' },
  { nl: '5. De sleutel, en waarom', en: '5. The key, and why' },
];

/**
 * A form that makes or changes one item, with a live preview.
 * @summary Without `value` it starts a new item. Nothing typed is lost by a mistake or a change of kind.
 * @event kring-item-saved - `detail.item`, checked
 * @event kring-cancel - the person stops
 */
@customElement('kring-item-editor')
export class KringItemEditor extends Localized(LitElement) {
  static override styles = [answerStyles, editorStyles];

  @property({ attribute: false }) value: Item | undefined;
  /** The language that the item is written in. */
  @property() language: Language = shownLanguage();
  @state() private draft: ItemDraft = emptyDraft(freshId());
  @state() private problems: readonly Problem[] = [];
  @state() private tried = false;
  private readonly scratch = answerDoc(new Y.Doc(), () => true);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.draft = this.value ? draftOf(this.value, this.language === 'nl') : emptyDraft(freshId());
    this.problems = [];
    this.tried = false;
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
    const checked = checkItem(inputOf(this.draft));
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
    const first = this.renderRoot.querySelector('.problem');
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
    return html`<form novalidate @submit=${this.save}>
      <div class="write">
        ${pick(t(words.kind), draft.kind, kindChoices, (kind) => this.change({ kind }))}
        ${textField(editing, {
          field: 'question',
          label: t(words.question),
          hint: t(words.questionHint),
          rows: 3,
          value: draft.question,
          set: (question) => this.change({ question }),
        })}
        ${kindFields(editing)}
        ${textField(editing, {
          field: 'worked',
          label: t(words.worked),
          hint: t(words.workedHint),
          rows: 4,
          value: draft.worked,
          set: (worked) => this.change({ worked }),
        })}
        ${this.hintFields(editing)} ${this.similarFields(editing)}
      </div>
      <section class="preview" aria-label=${t(words.preview)}>
        <p class="name">${t(words.preview)}</p>
        <kring-item .item=${previewOf(draft)} .answers=${this.scratch}></kring-item>
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

  private hintFields(editing: Editing) {
    const { hints } = this.draft;
    return html`<fieldset>
      <legend>${t(words.hints)}</legend>
      ${ladder.map((label, i) =>
        textField(editing, {
          field: `hints.${i}`,
          label: t(label),
          rows: 2,
          value: hints[i] ?? '',
          set: (text) => this.change({ hints: hints.map((hint, j) => (i === j ? text : hint)) }),
        }),
      )}
    </fieldset>`;
  }

  private similarFields(editing: Editing) {
    return html`<fieldset>
      <legend>${t(words.similar)}</legend>
      ${textField(editing, {
        field: 'similar.question',
        label: t(words.similarQuestion),
        rows: 2,
        value: this.draft.similarQuestion,
        set: (similarQuestion) => this.change({ similarQuestion }),
      })}
      ${textField(editing, {
        field: 'similar.worked',
        label: t(words.similarWorked),
        rows: 2,
        value: this.draft.similarWorked,
        set: (similarWorked) => this.change({ similarWorked }),
      })}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-item-editor': KringItemEditor;
  }
}
