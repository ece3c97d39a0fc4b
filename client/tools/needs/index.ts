import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-needs-columns.ts';
import './kring-needs-feelings.ts';
import './kring-needs-question.ts';
import './kring-needs-restate.ts';

const words = {
  title: { nl: 'Wat is belangrijk?', en: 'What matters?' },
  question: { nl: 'Onze vraag', en: 'Our question' },
};

/** From positions to needs: the columns, the feelings, saying it back, and the common question. */
@customElement('kring-needs-tool')
export class KringNeedsTool extends ToolElement('needs') {
  static override styles = [
    cardStyles,
    spokenStyles,
    css`
      section {
        gap: var(--k-space-5);
        width: 100%;
        max-width: 72rem;
        margin-inline: auto;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: var(--k-space-4);
        align-items: start;
      }
    `,
  ];

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.me.role];
  }

  protected override render(): TemplateResult {
    const open = this.letter('needs') !== 'R';
    return html`<section aria-labelledby="title">
      <h2 id="title" class="spoken">${t(words.title)}</h2>
      ${open ? nothing : this.asked()}
      <kring-needs-columns></kring-needs-columns>
      ${
        open
          ? html`<div class="pair">
                ${this.leads ? nothing : html`<kring-needs-feelings></kring-needs-feelings>`}
                <kring-needs-restate></kring-needs-restate>
              </div>
              <kring-needs-question></kring-needs-question>`
          : nothing
      }
    </section>`;
  }

  private asked(): TemplateResult | typeof nothing {
    const { question } = this.view;
    return question ? html`<kring-needs-question></kring-needs-question>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-needs-tool': KringNeedsTool;
  }
}
