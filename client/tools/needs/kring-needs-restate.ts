import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SeenPerson } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'In elkaars schoenen', en: "In each other's shoes" },
  how: {
    nl: 'Zeg hardop wat voor de ander belangrijk is. Daarna zegt de ander of het klopt. Begrijpen is niet gelijk geven.',
    en: 'Say aloud what matters to the other. Then the other says whether it is right. Understanding is not agreeing.',
  },
  said: { nl: 'Ik zei wat belangrijk is voor', en: 'I said what matters to' },
  waits: { nl: 'zegt nu of het klopt.', en: 'now says whether it is right.' },
  again: { nl: 'Ik zei het nog eens', en: 'I said it once more' },
  ask: {
    nl: 'zei wat voor jou belangrijk is. Klopt het?',
    en: 'said what matters to you. Is it right?',
  },
  right: { nl: 'Dat klopt', en: 'That is right' },
  notYet: { nl: 'Nog niet helemaal', en: 'Not quite yet' },
  isRight: { nl: 'zegt: dat klopt.', en: 'says: that is right.' },
  youRight: { nl: 'Jij zei dat het klopt:', en: 'You said it is right:' },
  not: { nl: 'zei het nog niet.', en: 'has not said it yet.' },
  to: { nl: 'over', en: 'about' },
};
type Party = SeenPerson & { id: string };

/** Each party says what matters to the other, and that other says whether it is right. */
@customElement('kring-needs-restate')
export class KringNeedsRestate extends ToolElement('needs') {
  static override styles = [
    cardStyles,
    css`
      section {
        box-sizing: border-box;
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      ul {
        display: grid;
        gap: var(--k-space-3);
      }
      li {
        display: grid;
        gap: var(--k-space-2);
        padding-block-start: var(--k-space-3);
        border-block-start: 1px solid var(--k-line);
      }
      .asked {
        padding: var(--k-space-3) var(--k-space-4);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-m);
        background: var(--k-accent-soft);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const parties = this.peopleWith('served');
    const mine = parties.filter((party) => party.id !== this.me.person);
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <p>${t(words.how)}</p>
      <ul>
        ${
          this.leads
            ? parties.flatMap((by) =>
                parties.filter((of) => of.id !== by.id).map((of) => this.followed(by, of)),
              )
            : [...mine.map((of) => this.toSay(of)), ...mine.map((by) => this.toHear(by))]
        }
      </ul>
    </section>`;
  }

  private state(by: string, of: string): 'said' | 'right' | undefined {
    return this.view.restated[by]?.[of];
  }

  private followed(by: Party, of: Party): TemplateResult {
    const state = this.state(by.id, of.id);
    return html`<li>
      ${this.names(by, of)}
      ${
        state === 'right'
          ? html`<p class="ok">
              <kring-icon name="check"></kring-icon>${of.name} ${t(words.isRight)}
            </p>`
          : html`<p class="soft">
              ${state === 'said' ? `${of.name} ${t(words.waits)}` : `${by.name} ${t(words.not)}`}
            </p>`
      }
    </li>`;
  }

  private names(by: Party, of: Party): TemplateResult {
    return html`<p class="person">
      <kring-seat-mark mark=${by.mark}></kring-seat-mark>${by.name} ${t(words.to)}
      <kring-seat-mark mark=${of.mark}></kring-seat-mark>${of.name}
    </p>`;
  }

  private toSay(of: Party): TemplateResult {
    const state = this.state(this.me.person, of.id);
    const send = () => this.press('needs/restate', { of: of.id });
    if (state === 'right')
      return html`<li>
        <p class="ok" role="status">
          <kring-icon name="check"></kring-icon>${of.name} ${t(words.isRight)}
        </p>
      </li>`;
    return html`<li>
      ${state ? html`<p role="status">${of.name} ${t(words.waits)}</p>` : nothing}
      <div class="actions">
        <kring-button
          icon="megaphone"
          variant=${state ? 'plain' : 'quiet'}
          ?busy=${this.busy('needs/restate', { of: of.id })}
          @click=${send}
          >${state ? t(words.again) : `${t(words.said)} ${of.name}`}</kring-button
        >
      </div>
    </li>`;
  }

  private toHear(by: Party): TemplateResult | typeof nothing {
    const state = this.state(by.id, this.me.person);
    if (!state) return nothing;
    const says = (on: boolean) => this.busy('needs/right', { by: by.id, on });
    const say = (on: boolean) => () => this.press('needs/right', { by: by.id, on });
    if (state === 'right')
      return html`<li>
        <p class="ok"><kring-icon name="check"></kring-icon>${t(words.youRight)} ${by.name}</p>
        <div class="actions">
          <kring-button size="small" variant="plain" ?busy=${says(false)} @click=${say(false)}
            >${t(words.notYet)}</kring-button
          >
        </div>
      </li>`;
    return html`<li class="asked">
      <p role="status">${by.name} ${t(words.ask)}</p>
      <div class="actions">
        <kring-button variant="primary" icon="check" ?busy=${says(true)} @click=${say(true)}
          >${t(words.right)}</kring-button
        >
        <kring-button variant="plain" ?busy=${says(false)} @click=${say(false)}
          >${t(words.notYet)}</kring-button
        >
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-needs-restate': KringNeedsRestate;
  }
}
