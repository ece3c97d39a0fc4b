import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-tabs.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import type { ToolEntry } from '../../tools/index.ts';
import { sideTools } from './places.ts';
import { ToolLoader, toolPanel } from './tool-panel.ts';

const words = {
  beside: { nl: 'Naast het werk', en: 'Beside the work' },
  fresh: { nl: 'nieuw', en: 'new' },
  wrote: { nl: 'schreef iets bij', en: 'wrote something in' },
  newIn: { nl: 'Iets nieuws bij', en: 'Something new in' },
};

/**
 * What stands beside the stage: talk, notes, questions, one in front.
 * @event kring-news - `detail` is whether something of the others is unseen here
 */
@customElement('kring-side')
export class KringSide extends SessionElement {
  static override styles = css`
    :host {
      display: flex;
      min-height: 0;
      flex-direction: column;
    }
    kring-tabs {
      flex: 1;
      min-height: 0;
    }
    kring-tabs::part(panel) {
      display: flex;
      flex-direction: column;
      min-height: 0;
      overflow-y: auto;
    }
    .panel {
      flex: 1;
      min-height: 0;
      padding-top: var(--k-space-3);
    }
    .panel[hidden] {
      display: none;
    }
  `;

  /** False while another place of the phone is in front. */
  @property({ type: Boolean }) shown = false;
  @state() private chosen = '';
  readonly #loader = new ToolLoader(() => this.requestUpdate());
  /** How much of each tool's news this person has seen. */
  readonly #seen = new Map<string, number>();
  /** How much of it was there at the last look, seen or not. */
  readonly #known = new Map<string, number>();
  #fresh = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.phase?.open, view.shared.session.status, view.shared.tools];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.session;
    const tools = sideTools(view);
    const first = tools[0];
    if (!first) return nothing;
    const front = tools.find((tool) => tool.id === this.chosen) ?? first;
    if (this.shown) this.#seen.set(front.id, front.news?.(view) ?? 0);
    return html`<kring-tabs
      label=${t(words.beside)}
      selected=${front.id}
      .tabs=${tools.map((tool) => ({ id: tool.id, label: this.label(tool) }))}
      @kring-select=${(event: CustomEvent<string>) => (this.chosen = event.detail)}
    >
      ${repeat(
        tools,
        (tool) => tool.id,
        (tool) =>
          html`<div class="panel" ?hidden=${tool !== front}>${toolPanel(tool, this.#loader)}</div>`,
      )}
    </kring-tabs>`;
  }

  protected override updated(): void {
    const tools = sideTools(this.session.view);
    for (const tool of tools) this.tell(tool);
    const fresh = tools.some((tool) => this.isFresh(tool));
    if (fresh === this.#fresh) return;
    this.#fresh = fresh;
    this.dispatchEvent(new CustomEvent('kring-news', { detail: fresh }));
  }

  /** Says who wrote, not what: that is read at its own place. */
  private tell(tool: ToolEntry): void {
    const { view } = this.session;
    const news = tool.news?.(view) ?? 0;
    const known = this.#known.get(tool.id);
    this.#known.set(tool.id, news);
    if (known === undefined || news <= known || !this.isFresh(tool)) return;
    const name = this.shared.people[tool.newsFrom?.(view) ?? '']?.name;
    const said = name ? `${name} ${t(words.wrote)}` : t(words.newIn);
    toast(`${said} ${t(tool.title)}.`);
  }

  private isFresh(tool: ToolEntry): boolean {
    return (tool.news?.(this.session.view) ?? 0) > (this.#seen.get(tool.id) ?? 0);
  }

  private label(tool: ToolEntry): string {
    return this.isFresh(tool) ? `${t(tool.title)} (${t(words.fresh)})` : t(tool.title);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-side': KringSide;
  }
}
