import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { realityChecks } from '../../../shared/tools/cards/state.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wallStyles } from './cards.styles.ts';
import { checkWords, verdictWords, type Verdict } from './words.ts';

const words = {
  title: { nl: 'Dit kan voor jullie', en: 'This can work for you' },
  us: { nl: 'Dit kan voor ons', en: 'This can work for us' },
  noWho: {
    nl: 'Dit is wat iedereen samen koos. Wie wat koos, tonen we niet; met twee kan je het soms raden.',
    en: 'This is what everyone chose together. We do not show who chose what; with two you can sometimes guess.',
  },
  checks: { nl: 'Kan dit echt?', en: 'Can this really work?' },
  of: { nl: 'van', en: 'of' },
  first: {
    nl: 'De tweede bemiddelaar vraagt het eerst aan wie het stilst is.',
    en: 'The second mediator first asks whoever is quieter.',
  },
  free: { nl: 'Deze ideeën kies ik vrij', en: 'These are the ideas I choose freely' },
  freeHow: {
    nl: 'Tik pas als het echt jouw keuze is. Niemand mag je duwen.',
    en: 'Tap only if it is really your choice. Nobody may push you.',
  },
  chosen: { nl: 'Jij koos vrij voor deze ideeën.', en: 'You chose these ideas freely.' },
  notYet: { nl: 'Toch nog niet', en: 'Not yet after all' },
  none: {
    nl: 'Er is nog geen idee dat voor allemaal kan. Dat is niet erg. Jullie kunnen terug naar wat belangrijk is, nieuwe ideeën zoeken, even apart praten, later verdergaan, of stoppen zonder afspraak.',
    en: 'There is no idea yet that can work for all. That is fine. You can go back to what matters, look for new ideas, talk apart, go on another time, or stop without an agreement.',
  },
};

/** The joint reveal: in, if, out; and the five questions on what stays lit. */
@customElement('kring-cards-verdicts')
export class KringCardsVerdicts extends ToolElement('cards') {
  static override styles = [
    cardStyles,
    wallStyles,
    css`
      .idea {
        border-width: 2px;
      }
      .verdict {
        display: flex;
        gap: var(--k-space-2);
        align-items: center;
        font-weight: 700;
      }
      .in {
        border-color: var(--k-ok);
        background: var(--k-ok-soft);
      }
      .in .verdict kring-icon {
        color: var(--k-ok);
      }
      .if {
        border-style: dashed;
        border-color: var(--k-accent);
      }
      .if .verdict kring-icon {
        color: var(--k-accent);
      }
      .out {
        border-color: var(--k-line);
        background: none;
      }
      .out > p {
        color: var(--k-ink-soft);
        font-size: var(--k-text-m);
        text-decoration: line-through;
      }
      summary {
        min-height: var(--k-target-small);
        padding-block-start: var(--k-space-2);
        border-block-start: 1px solid var(--k-line);
        font-size: var(--k-text-s);
        font-weight: 600;
        cursor: pointer;
      }
      details .checks {
        border: 0;
      }
      .checks {
        display: grid;
        gap: var(--k-space-1);
        padding-block-start: var(--k-space-2);
        border-block-start: 1px solid var(--k-line);
      }
      .checks li {
        display: flex;
        gap: var(--k-space-2);
        font-size: var(--k-text-s);
      }
      .free {
        justify-items: start;
        border: 2px solid var(--k-accent);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { verdicts = {}, wall } = this.view;
    const of = (which: Verdict) => Object.keys(wall).filter((id) => verdicts[id] === which);
    const lit = [...of('in'), ...of('if')];
    const letter = this.letter('cards/marks');
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(this.leads ? words.title : words.us)}</h2>
      <p class="soft" role="status">${t(words.noWho)}</p>
      ${lit.length === 0 ? html`<p class="box">${t(words.none)}</p>` : nothing}
      <ul class="wall">
        ${of('in').map((id) => this.card(id, 'in'))} ${of('if').map((id) => this.card(id, 'if'))}
      </ul>
      ${letter === 'M' && lit.length > 0 ? html`<p class="soft">${t(words.first)}</p>` : nothing}
      ${letter === 'S' && lit.length > 0 ? this.free() : nothing}
      ${
        letter === 'R'
          ? nothing
          : html`<ul class="wall">
              ${of('out').map((id) => this.card(id, 'out'))}
            </ul>`
      }
    </section>`;
  }

  private card(id: string, which: Verdict): TemplateResult {
    const { icon, text, hint } = verdictWords[which];
    return html`<li class="idea ${which}">
      <span class="verdict"><kring-icon name=${icon}></kring-icon>${t(text)}</span>
      <p dir="auto">${this.view.wall[id]?.text}</p>
      ${which === 'if' ? html`<span class="soft">${t(hint)}</span>` : nothing}
      ${which === 'out' ? nothing : this.checks(id)}
    </li>`;
  }

  private checks(id: string): TemplateResult | typeof nothing {
    const done = this.view.checks[id] ?? {};
    const may = this.letter('cards/marks') === 'M';
    if (!may && Object.keys(done).length === 0) return nothing;
    const shown = may ? realityChecks : realityChecks.filter((check) => done[check]);
    const list = html`<ul class="checks" aria-label=${t(words.checks)}>
      ${shown.map((check) => {
        const on = done[check] === true;
        return html`<li>
          ${
            may
              ? html`<kring-button
                  size="small"
                  variant="plain"
                  icon=${on ? 'check' : 'circle-dashed'}
                  .pressed=${on}
                  ?busy=${this.busy('cards/check', { id, check })}
                  @click=${() => this.press('cards/check', { id, check, on: !on })}
                  >${t(checkWords[check])}</kring-button
                >`
              : html`<kring-icon name="check"></kring-icon>${t(checkWords[check])}`
          }
        </li>`;
      })}
    </ul>`;
    if (!may) return list;
    const count = Object.keys(done).length;
    return html`<details>
      <summary>${t(words.checks)} (${count} ${t(words.of)} ${realityChecks.length})</summary>
      ${list}
    </details>`;
  }

  private free(): TemplateResult {
    const own = this.own;
    const choose = (on: boolean) => () => this.press('cards/choose', { on });
    if (own?.chosen)
      return html`<div class="box">
        <p class="ok" role="status"><kring-icon name="check"></kring-icon>${t(words.chosen)}</p>
        <div class="actions">
          <kring-button
            size="small"
            variant="plain"
            ?busy=${this.busy('cards/choose')}
            @click=${choose(false)}
            >${t(words.notYet)}</kring-button
          >
        </div>
      </div>`;
    return html`<div class="box free">
      <p>${t(words.freeHow)}</p>
      <kring-button
        variant="primary"
        size="large"
        ?busy=${this.busy('cards/choose')}
        @click=${choose(true)}
        >${t(words.free)}</kring-button
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-cards-verdicts': KringCardsVerdicts;
  }
}
