import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgreementPhase } from '../../../shared/tools/agreement/index.ts';
import { MOST_ITEMS, type Remark } from '../../../shared/tools/agreement/checks.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { isoDay } from '../../i18n/iso-day.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { wanted } from '../../session/wanted.ts';
import './kring-agreement-fixed.ts';
import './kring-agreement-item.ts';
import './kring-agreement-seen.ts';
import './kring-agreement-text.ts';
import './kring-agreement-witness.ts';
import { remark } from './remark.ts';
import { isFirst, itemsOf } from './text.ts';

const words = {
  title: { nl: 'De afspraak schrijven', en: 'Writing the agreement' },
  how: {
    nl: 'Typ in de woorden van de partijen en lees elke zin luidop. Zij lezen mee en stellen wijzigingen voor.',
    en: "Type in the parties' words and read each sentence aloud. They read along and propose changes.",
  },
  seen: { nl: 'Alle partijen en bemiddelaars', en: 'All parties and mediators' },
  ideas: { nl: 'Ideeën die de partijen vrij kozen', en: 'Ideas that the parties chose freely' },
  add: (name: string): Text => ({ nl: `Afspraak van ${name}`, en: `${name}'s promise` }),
  full: {
    nl: 'Zes afspraken is genoeg: kies wat telt.',
    en: 'Six promises are enough: choose what counts.',
  },
  freeze: { nl: 'Leg de tekst vast', en: 'Fix the text' },
  freezeHow: {
    nl: 'De tekst krijgt een versie en een controlecode. Daarna kan iedereen rustig lezen en tekenen.',
    en: 'The text gets a version and a check code. After that everyone can read calmly and sign.',
  },
  stop: { nl: 'Eerst nog dit', en: 'This first' },
  frozen: { nl: 'De tekst ligt vast', en: 'The text is fixed' },
  thaw: { nl: 'Verander de tekst', en: 'Change the text' },
  thawHow: {
    nl: 'De tekst opnieuw openen maakt een nieuwe versie, ook voor een komma. Alle handtekeningen tellen dan niet meer.',
    en: 'Opening the text again makes a new version, even for a comma. All signatures then no longer count.',
  },
  thawSure: { nl: 'De tekst opnieuw openen?', en: 'Open the text again?' },
  thawSureHow: {
    nl: 'Alle handtekeningen tellen meteen niet meer, ook die van de getuigen. Daarna leest en tekent iedereen opnieuw.',
    en: 'All signatures stop counting at once, also those of the witnesses. After that everyone reads and signs anew.',
  },
  thawYes: { nl: 'Ja, verander de tekst', en: 'Yes, change the text' },
  thawNo: { nl: 'Laat zo', en: 'Leave as is' },
  old: { nl: 'De afspraak van toen', en: 'The agreement of then' },
  renewHow: {
    nl: 'Moet er iets anders? Dan komt er een nieuwe versie. Tot elke partij die tekent, blijft deze gelden.',
    en: 'Should something be different? Then there is a new version. Until each party signs it, this one stays in force.',
  },
  proposals: { nl: 'Voorgestelde wijzigingen', en: 'Proposed changes' },
  dealt: { nl: 'Besproken', en: 'Discussed' },
};

/** Said once, however many promises it is about: which ones, stands beside each. */
const once = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(({ code }, at) => remarks.findIndex((other) => other.code === code) === at);

/** The mediators write, in the parties' words, and fix the text. */
@customElement('kring-agreement-lead')
export class KringAgreementLead extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div:is([role='status'], [role='alert']):not(:has(*)) {
        position: absolute;
      }
      section {
        gap: var(--k-space-5);
        width: 100%;
        max-width: 52rem;
        margin-inline: auto;
      }
      .box {
        display: grid;
        gap: var(--k-space-3);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .items,
      .ideas {
        display: grid;
        gap: var(--k-space-3);
      }
      .ideas li {
        display: flex;
        gap: var(--k-space-2);
        align-items: start;
      }
      .ideas kring-icon {
        margin-top: 0.2em;
        color: var(--k-ok);
      }
      .proposal {
        display: flex;
        gap: var(--k-space-3);
        align-items: center;
        justify-content: space-between;
        padding: var(--k-space-2) var(--k-space-4);
        border-inline-start: 4px solid var(--k-accent);
        background: var(--k-accent-soft);
      }
      .proposal span {
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private asking = false;
  #dated = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'cards')];
  }

  protected override updated(): void {
    // Looking back after a week is the default; one of the two sets it, once.
    if (this.#dated || this.seat?.leads !== 'first' || this.view.followup || this.view.frozen)
      return;
    this.#dated = true;
    const week = isoDay(this.session.now() + 7 * 24 * 3_600_000);
    void this.press('agreement/set', { followup: week });
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      ${this.proposals()} ${this.view.frozen ? this.fixedText() : this.writing()}
    </section>`;
  }

  private fixedText(): TemplateResult {
    const old = isFirst(this.view);
    const ask = () => (this.asking = true);
    const thaw = () => {
      this.asking = false;
      void this.press('agreement/thaw');
    };
    return html`<header><h2 id="title">${t(old ? words.old : words.frozen)}</h2></header>
      <kring-agreement-seen></kring-agreement-seen>
      <kring-agreement-text></kring-agreement-text>
      <kring-agreement-witness></kring-agreement-witness>
      <div class="box">
        <p>${t(old ? words.renewHow : words.thawHow)}</p>
        <div class="actions">
          <kring-button
            icon="pencil"
            ?busy=${this.busy('agreement/thaw')}
            @click=${this.mayVoid() ? ask : thaw}
            >${t(words.thaw)}</kring-button
          >
        </div>
      </div>
      ${this.sure(thaw)}`;
  }

  /** Somebody may have signed this text, also while a mediator presses; the text of before keeps its signatures. */
  private mayVoid(): boolean {
    const signed = Object.keys(this.view.signed ?? {}).length > 0;
    return (
      !isFirst(this.view) &&
      (signed || wanted<AgreementPhase>(this.session.view, 'agreement').step !== 'write')
    );
  }

  private sure(thaw: () => void): TemplateResult {
    const shut = () => (this.asking = false);
    return html`<kring-dialog label=${t(words.thawSure)} ?open=${this.asking} @kring-close=${shut}>
      <p>${t(words.thawSureHow)}</p>
      <kring-button slot="actions" variant="plain" @click=${shut}>${t(words.thawNo)}</kring-button>
      <kring-button slot="actions" variant="danger" @click=${thaw}
        >${t(words.thawYes)}</kring-button
      >
    </kring-dialog>`;
  }

  private writing(): TemplateResult {
    const items = itemsOf(this.view);
    const remarks = this.view.remarks ?? [];
    const about = (id: string) => remarks.filter((one) => one.item === id);
    return html`<header>
        <h2 id="title">${t(words.title)}</h2>
        <kring-chip kind="everyone" .text=${words.seen}></kring-chip>
      </header>
      <p class="soft">${t(words.how)}</p>
      ${this.letter('agreement') === 'M' && this.shared.phase?.open['agreement/sign'] === undefined ? nothing : html`<kring-agreement-seen></kring-agreement-seen>`}
      ${this.ideas()}
      <ul class="items">
        ${repeat(
          items,
          ([id]) => id,
          ([id, item], at) =>
            html`<li>
              <kring-agreement-item
                .itemId=${id}
                .item=${item}
                .number=${at + 1}
                .remarks=${about(id)}
              ></kring-agreement-item>
            </li>`,
        )}
      </ul>
      ${this.adding(items.length)}
      <kring-agreement-fixed></kring-agreement-fixed>
      ${this.freezing(remarks)}`;
  }

  private ideas(): TemplateResult | typeof nothing {
    const { wall = {}, verdicts = {} } = partOf(this.session.view, 'cards') ?? {};
    const lit = Object.entries(wall).filter(([id]) => (verdicts[id] ?? 'out') !== 'out');
    if (lit.length === 0) return nothing;
    return html`<div class="box">
      <h3>${t(words.ideas)}</h3>
      <ul class="ideas">
        ${lit.map(([, { text }]) => html`<li><kring-icon name="check"></kring-icon>${text}</li>`)}
      </ul>
    </div>`;
  }

  private adding(count: number): TemplateResult {
    if (count >= MOST_ITEMS) return html`<p class="soft">${t(words.full)}</p>`;
    const empty = { what: '', when: '', where: '', until: '' };
    return html`<div class="actions">
      ${this.peopleWith('served').map(
        ({ id, name }) =>
          html`<kring-button
            icon="plus"
            ?busy=${this.busy('agreement/item')}
            @click=${() => this.press('agreement/item', { item: { who: id, ...empty } })}
            >${t(words.add(name))}</kring-button
          >`,
      )}
    </div>`;
  }

  private freezing(remarks: readonly Remark[]): TemplateResult {
    const hard = once(remarks.filter((one) => one.hard));
    const general = once(remarks.filter((one) => !one.item));
    return html`<div class="box">
      ${hard.length > 0 ? html`<h3>${t(words.stop)}</h3>` : html`<p>${t(words.freezeHow)}</p>`}
      <div role="status">${(hard.length > 0 ? hard : general).map((one) => remark(one))}</div>
      <div class="actions">
        <kring-button
          variant=${hard.length > 0 ? 'quiet' : 'primary'}
          size="large"
          icon="lock"
          ?disabled=${hard.length > 0}
          ?busy=${this.busy('agreement/freeze')}
          @click=${() => this.press('agreement/freeze')}
          >${t(words.freeze)}</kring-button
        >
      </div>
    </div>`;
  }

  private proposals(): TemplateResult | typeof nothing {
    const proposals = Object.entries(this.view.proposals);
    if (proposals.length === 0) return nothing;
    return html`<div class="box" role="status">
      <h3>${t(words.proposals)}</h3>
      ${proposals.map(
        ([id, { text }]) =>
          html`<p class="proposal">
            <span dir="auto">${text}</span>
            <kring-button
              size="small"
              icon="check"
              ?busy=${this.busy('agreement/drop-proposal', { id })}
              @click=${() => this.press('agreement/drop-proposal', { id })}
              >${t(words.dealt)}</kring-button
            >
          </p>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-lead': KringAgreementLead;
  }
}
