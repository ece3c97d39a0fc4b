import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-text-editor.ts';
import type { Placed } from '../../session/here.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { SessionElement } from '../../session/session-element.ts';
import { documentSight } from '../../session/who-sees.ts';

const words = {
  title: { nl: 'Notities', en: 'Notes' },
  hint: {
    nl: 'Schrijf hier samen: een plan, een regel, een woord om te onthouden.',
    en: 'Write here together: a plan, a rule, a word to remember.',
  },
  keep: { nl: 'Neem deze notities mee', en: 'Take these notes along' },
  keepHint: {
    nl: 'Aan: ze zitten straks in je download. Uit: ze verdwijnen als de sessie sluit.',
    en: 'On: they will be in your download. Off: they disappear when the session closes.',
  },
  opening: { nl: 'De notities worden geopend.', en: 'Opening the notes.' },
};
const name = 'notes:shared';

/** Notes that everybody here writes together; each may take them along. */
@customElement('kring-notes-tool')
export class KringNotesTool extends SessionElement implements Placed {
  readonly here = { at: name };
  static override styles = [
    cardStyles,
    css`
      :host {
        height: 100%;
      }
      section {
        display: flex;
        flex-direction: column;
        gap: var(--k-space-3);
        height: 100%;
        min-height: 16rem;
      }
      kring-text-editor {
        flex: 1;
      }
    `,
  ];

  protected override watches(): readonly unknown[] {
    const { me } = this.session.view;
    return [me.docs[name], me.keeps, this.session.document(name), this.shared.people];
  }

  protected override render(): TemplateResult {
    const link = this.session.document(name);
    return html`<section aria-label=${t(words.title)}>
      <header>${sightChip(documentSight(this.session.view, name))}</header>
      ${
        link
          ? html`<kring-text-editor
              .link=${link}
              label=${t(words.title)}
              placeholder=${t(words.hint)}
            ></kring-text-editor>`
          : html`<p class="soft">${t(words.opening)}</p>`
      }
      ${this.me.docs[name] ? this.keep() : nothing}
    </section>`;
  }

  private keep(): TemplateResult {
    return html`<div>
      <kring-switch
        .checked=${live(this.pressed('keep/mark', { document: name })?.keep ?? name in this.me.keeps)}
        @change=${(event: Event) =>
          this.press('keep/mark', {
            document: name,
            keep: (event.target as KringSwitch).checked,
          })}
        >${t(words.keep)}</kring-switch
      >
      <p class="soft">${t(words.keepHint)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-notes-tool': KringNotesTool;
  }
}
