import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';

const of = { nl: 'van', en: 'of' };

/** Those of whom one sees a number and no names: how many are there, of how many who came in. */
@customElement('kring-crowds')
export class KringCrowds extends SessionElement {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: grid;
        gap: var(--k-space-1);
        font-variant-numeric: tabular-nums;
      }
      p {
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        min-height: 36px;
        margin: 0;
      }
      .soft {
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      .name::first-letter {
        text-transform: uppercase;
      }
    `,
  ];

  /** Only the number, in a line. */
  @property({ type: Boolean }) short = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.crowds, view.shared.seats];
  }

  protected override render(): TemplateResult {
    return html`${Object.entries(this.shared.crowds ?? {}).map(([role, { here, in: came }]) => {
      const called = this.shared.seats[role]?.many ?? { nl: role, en: role };
      return html`<p>
        <kring-icon name="users"></kring-icon>
        <span class="name ${this.short ? 'spoken' : ''}">${t(called)}</span>
        <span
          ><strong>${here}</strong>${
            came > here && !this.short ? html` <span class="soft">${t(of)} ${came}</span>` : nothing
          }</span
        >
      </p>`;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-crowds': KringCrowds;
  }
}
