import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  mine: { nl: 'Dit wilde je vertellen', en: 'This you wanted to tell' },
  only: {
    nl: 'Alleen jij en de bemiddelaars, tot jij het vertelt',
    en: 'Only you and the mediators, until you tell it',
  },
  choose: {
    nl: 'Zin per zin, wanneer jij wil. Je mag er ook een laten vallen.',
    en: 'Sentence by sentence, when you want. You may also let one go.',
  },
  tell: { nl: 'Vertel dit in de kring', en: 'Tell this in the circle' },
  leave: { nl: 'Toch niet', en: 'Rather not' },
  told: { nl: 'Verteld na een apart gesprek', en: 'Told after a private talk' },
};

/** After the return: what a party still holds, and what it told everyone. */
@customElement('kring-caucus-told')
export class KringCaucusTold extends ToolElement('caucus') {
  static override styles = [
    cardStyles,
    css`
      section {
        margin-block-start: var(--k-space-5);
        padding-block-start: var(--k-space-4);
        border-block-start: 1px solid var(--k-line);
      }
      ul {
        display: grid;
        gap: var(--k-space-3);
      }
      li {
        display: grid;
        gap: var(--k-space-2);
        padding: var(--k-space-3) var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
      }
      .held {
        border: 1.5px dashed var(--k-private);
      }
      li > p {
        font-size: var(--k-text-l);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`${this.held()}${this.told()}`;
  }

  private held(): TemplateResult | typeof nothing {
    const { list = {} } = this.own ?? {};
    const held = Object.entries(list).filter(([, one]) => !one.told);
    if (held.length === 0) return nothing;
    return html`<section aria-labelledby="mine">
      <header>
        <h3 id="mine">${t(words.mine)}</h3>
        <kring-chip kind="us-two" .text=${words.only}></kring-chip>
      </header>
      <p class="soft">${t(words.choose)}</p>
      <ul>
        ${held.map(
          ([id, { text }]) =>
            html`<li class="held">
              <p dir="auto">${text}</p>
              <div class="actions">
                <kring-button
                  icon="megaphone"
                  ?busy=${this.busy('caucus/tell', { id })}
                  @click=${() => this.press('caucus/tell', { id })}
                  >${t(words.tell)}</kring-button
                >
                <kring-button
                  variant="plain"
                  ?busy=${this.busy('caucus/drop', { id })}
                  @click=${() => this.press('caucus/drop', { id })}
                  >${t(words.leave)}</kring-button
                >
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private told(): TemplateResult | typeof nothing {
    const { told } = this.view;
    const lists = this.peopleWith('served').filter(({ id }) => told[id]);
    if (lists.length === 0) return nothing;
    return html`<section aria-labelledby="told">
      <h3 id="told">${t(words.told)}</h3>
      <ul>
        ${lists.flatMap(({ id, name, mark }) =>
          Object.values(told[id] ?? {}).map(
            (text) =>
              html`<li>
                <span class="person soft"
                  ><kring-seat-mark mark=${mark}></kring-seat-mark>${name}</span
                >
                <p dir="auto">${text}</p>
              </li>`,
          ),
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-told': KringCaucusTold;
  }
}
