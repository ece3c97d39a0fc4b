import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-tabs.ts';
import { t } from '../../i18n/index.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { Unseen } from '../../session/unseen.ts';
import type { ToolEntry } from '../../tools/index.ts';
import { sideTools } from './places.ts';
import { ToolLoader, toolPanel } from './tool-panel.ts';

const words = {
  beside: { nl: 'Naast het werk', en: 'Beside the work' },
  fresh: { nl: 'nieuw', en: 'new' },
};

/**
 * What stands beside the stage: talk, notes, questions, one in front.
 * @event kring-front - another of them is in front
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

  @state() private chosen = '';
  readonly #loader = new ToolLoader(() => this.requestUpdate());
  readonly #unseen = new Unseen(this);
  /** The tool in front. */
  front = '';

  /** To the front. */
  bring(tool: string): void {
    this.choose(tool);
  }

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.phase?.open, view.shared.session.status, view.shared.tools];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.session;
    const tools = sideTools(view);
    const first = tools[0];
    if (!first) return nothing;
    const chosen = this.chosen || readDraft(this.key);
    const front = tools.find(({ id }) => id === chosen) ?? first;
    return html`<kring-tabs
      label=${t(words.beside)}
      selected=${front.id}
      .tabs=${tools.map((tool) => ({ id: tool.id, label: this.label(tool) }))}
      @kring-select=${(event: CustomEvent<string>) => this.choose(event.detail)}
    >
      ${repeat(
        tools,
        (tool) => tool.id,
        (tool) =>
          html`<div class="panel" ?hidden=${tool !== front}>${toolPanel(tool, this.#loader)}</div>`,
      )}
    </kring-tabs>`;
  }

  private choose(tool: string): void {
    this.chosen = tool;
    writeDraft(this.key, tool);
  }

  private get key(): string {
    return `${this.shared.session.id}.beside`;
  }

  protected override updated(): void {
    const front = this.renderRoot.querySelector('kring-tabs')?.selected ?? '';
    if (front === this.front) return;
    this.front = front;
    this.dispatchEvent(new CustomEvent('kring-front'));
  }

  private label(tool: ToolEntry): string {
    return this.#unseen.in(tool.id) ? `${t(tool.title)} (${t(words.fresh)})` : t(tool.title);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-side': KringSide;
  }
}
