import type { Editor } from '@tiptap/core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { registerIcons } from '../elements/icons.ts';
import '../elements/kring-button.ts';
import bold from 'lucide-static/icons/bold.svg?raw';
import heading from 'lucide-static/icons/heading.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import { Localized, t, type Text } from '../i18n/index.ts';
import type { DocLink } from '../link/doc-link.ts';
import { textEditorStyles } from './text-editor.styles.ts';
import { Finishing, finishingNote } from './writing/finishing.ts';

registerIcons({ bold, italic, list, 'list-ordered': listOrdered, heading, 'redo-2': redo2 });

const words = {
  tools: { nl: 'Opmaak', en: 'Formatting' },
  opening: { nl: 'De tekst wordt geopend', en: 'Opening the text' },
  failed: {
    nl: 'Deze tekst kon niet geopend worden. Kijk je verbinding na en laad de pagina opnieuw.',
    en: 'This text could not be opened. Check your connection and load the page again.',
  },
  again: { nl: 'Laad opnieuw', en: 'Load again' },
  reading: { nl: 'Je leest nu mee.', en: 'You are reading along now.' },
};
interface Tool {
  icon: string;
  text: Text;
  mark?: string;
  run(editor: Editor): void;
}
const tools: readonly Tool[] = [
  {
    icon: 'bold',
    text: { nl: 'Vet', en: 'Bold' },
    mark: 'bold',
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    icon: 'italic',
    text: { nl: 'Cursief', en: 'Italic' },
    mark: 'italic',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    icon: 'heading',
    text: { nl: 'Titel', en: 'Heading' },
    mark: 'heading',
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    icon: 'list',
    text: { nl: 'Lijst', en: 'List' },
    mark: 'bulletList',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    icon: 'list-ordered',
    text: { nl: 'Genummerde lijst', en: 'Numbered list' },
    mark: 'orderedList',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    icon: 'undo-2',
    text: { nl: 'Maak ongedaan', en: 'Undo' },
    run: (editor) => editor.chain().focus().undo().run(),
  },
];

/**
 * Text that people write together in one Yjs document; the editor is fetched when it is first needed.
 * @summary Reading or writing follows the right on the document.
 */
@customElement('kring-text-editor')
export class KringTextEditor extends Localized(LitElement) {
  static override styles = textEditorStyles;

  @property({ attribute: false }) link: DocLink | undefined;
  /** What the text is, for a screen reader. */
  @property() label = '';
  /** Shown while nothing is written yet. */
  @property() placeholder = '';

  @state() private empty = true;
  @state() private failed = false;
  @query('.page') private page!: HTMLElement | null;
  #editor: Editor | undefined;
  #open: DocLink | undefined;
  #stop: (() => void) | undefined;
  readonly #finishing = new Finishing<DocLink>(this);
  /** The link whose text belongs in the editor. */
  #shown: DocLink | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
    this.shut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('link', undefined);
  }

  protected override willUpdate(): void {
    const { link } = this;
    this.#shown = this.#finishing.textOf(writes(link), link, this.#open);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('link')) {
      this.#stop?.();
      this.#stop = this.link?.on('change', () => this.requestUpdate());
    }
    this.follow();
  }

  protected override render(): TemplateResult {
    if (this.failed) return this.refused();
    const open = this.link?.mode === 'write' || this.#finishing.on;
    return html`${open ? this.toolbar() : nothing}
      <div class="frame ${open ? '' : 'read'}">
        ${!this.#shown?.synced ? html`<p class="soft">${t(words.opening)}</p>` : nothing}
        ${this.empty && this.#shown?.synced ? html`<p class="hint" aria-hidden="true">${this.placeholder}</p>` : nothing}
        <div class="page"></div>
      </div>
      ${open || !this.link ? nothing : html`<p class="soft">${t(words.reading)}</p>`}
      ${this.#finishing.on ? finishingNote(this, () => this.#editor?.getText() ?? '') : nothing}`;
  }

  /** A browser remembers that code could not be fetched: only a page that begins anew asks again. */
  private refused(): TemplateResult {
    return html`<div role="alert">
      <p>${t(words.failed)}</p>
      <kring-button @click=${() => location.reload()}>${t(words.again)}</kring-button>
    </div>`;
  }

  private toolbar(): TemplateResult {
    return html`<div class="tools" role="toolbar" aria-label=${t(words.tools)}>
      ${tools.map(
        (tool) =>
          html`<kring-button
            variant="plain"
            size="small"
            icon=${tool.icon}
            icon-only
            .pressed=${tool.mark ? (this.#editor?.isActive(tool.mark) ?? false) : undefined}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => this.#editor && tool.run(this.#editor)}
            >${t(tool.text)}</kring-button
          >`,
      )}
    </div>`;
  }

  private follow(): void {
    const link = this.#shown;
    if (this.#open !== link) this.shut();
    if (!link?.synced) return;
    if (this.#open !== link) void this.open(link);
    const editable = writes(link) || this.#finishing.on;
    if (this.#editor && this.#editor.isEditable !== editable) this.#editor.setEditable(editable);
  }

  private async open(link: DocLink): Promise<void> {
    this.#open = link;
    const code = await import('./text-editor.ts').catch(() => undefined);
    this.failed = code === undefined;
    if (!code || this.#open !== link || !this.page || !this.isConnected) return;
    this.#editor = code.openEditor({
      doc: link.doc,
      element: this.page,
      editable: link.mode === 'write',
      label: this.label,
      changed: () => this.seen(),
    });
    this.seen();
  }

  private seen(): void {
    this.empty = this.#editor?.isEmpty ?? true;
    this.requestUpdate();
  }

  private shut(): void {
    this.#editor?.destroy();
    this.#editor = undefined;
    this.#open = undefined;
    this.page?.replaceChildren();
  }
}

const writes = (link: DocLink | undefined): boolean => link?.mode === 'write' && !link.closed;

declare global {
  interface HTMLElementTagNameMap {
    'kring-text-editor': KringTextEditor;
  }
}
