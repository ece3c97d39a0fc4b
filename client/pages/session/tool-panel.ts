import { html, type TemplateResult } from 'lit';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import type { ToolEntry } from '../../tools/index.ts';

const words = {
  loading: { nl: 'wordt klaargezet.', en: 'is being made ready.' },
  failed: {
    nl: 'kon niet geladen worden. Kijk je verbinding na.',
    en: 'could not be loaded. Check your connection.',
  },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
};

type Panel = Pick<ToolEntry, 'id' | 'tag' | 'title' | 'load'>;
type Loaded = 'loading' | 'ready' | 'failed';

/** The code of tools, fetched once; `changed` is called when one arrives or fails. */
export class ToolLoader {
  readonly #loaded = new Map<string, Loaded>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  stateOf(entry: Panel): Loaded {
    const known = this.#loaded.get(entry.id);
    if (known) return known;
    this.load(entry);
    return 'loading';
  }

  load(entry: Panel): void {
    this.#loaded.set(entry.id, 'loading');
    entry.load().then(
      () => this.#become(entry.id, 'ready'),
      () => this.#become(entry.id, 'failed'),
    );
  }

  #become(id: string, state: Loaded): void {
    this.#loaded.set(id, state);
    this.#changed();
  }
}

/** One tool in its place; waiting says for what, and a failure says what to do. */
export function toolPanel(entry: Panel, loader: ToolLoader): TemplateResult {
  const state = loader.stateOf(entry);
  if (state === 'ready') {
    // The tags are our own, from the registry.
    const tag = unsafeStatic(entry.tag);
    return withTag`<${tag} data-tool=${entry.id}></${tag}>`;
  }
  if (state === 'loading')
    return html`<p class="soft" role="status">${t(entry.title)} ${t(words.loading)}</p>`;
  return html`<div class="failed" role="alert">
    <p>${t(entry.title)} ${t(words.failed)}</p>
    <kring-button @click=${() => loader.load(entry)}>${t(words.again)}</kring-button>
  </div>`;
}
