import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Paper } from '../../../shared/tools/groups/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import '../../session/kring-text-editor.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../board/kring-board.ts';
import { groupWords } from './task-words.ts';

const words = {
  notes: { nl: 'Notities', en: 'Notes' },
  board: { nl: 'Bord', en: 'Board' },
  told: {
    nl: 'De groep ziet dat je meeleest.',
    en: 'The group sees that you are reading along.',
  },
  none: { nl: 'Nog niets geschreven.', en: 'Nothing written yet.' },
};

/** What an adult reads of the group that they look into. */
@customElement('kring-groups-look')
export class KringGroupsLook extends ToolElement('groups') {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-3);
    }
    h4,
    p {
      margin: 0;
    }
    p {
      color: var(--k-ink-soft);
    }
    kring-board {
      block-size: 22rem;
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
    }
  `;

  private nameOf(paper: Paper): string {
    const end = `.${this.own?.looks ?? ''}:${paper}`;
    return Object.keys(this.me.docs).find((name) => name.endsWith(end)) ?? '';
  }

  protected override watches(session: Session): readonly unknown[] {
    const { docs } = session.view.me;
    return [...super.watches(session), docs, ...Object.keys(docs).map((n) => session.document(n))];
  }

  protected override render(): TemplateResult | typeof nothing {
    const looks = this.own?.looks;
    if (looks === undefined) return nothing;
    const group = `${t(groupWords.group)} ${formatNumber(looks)}`;
    const notes = this.session.document(this.nameOf('notes'));
    const board = this.session.document(this.nameOf('board'));
    return html`<p role="status">${t(words.told)}</p>
      <h4>${t(words.notes)}</h4>
      ${
        notes
          ? html`<kring-text-editor
              .link=${notes}
              label="${t(words.notes)}, ${group}"
              placeholder=${t(words.none)}
            ></kring-text-editor>`
          : nothing
      }
      <h4>${t(words.board)}</h4>
      ${
        board
          ? html`<kring-board
              .link=${board}
              label="${t(words.board)}, ${group}"
              watched
            ></kring-board>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-groups-look': KringGroupsLook;
  }
}
