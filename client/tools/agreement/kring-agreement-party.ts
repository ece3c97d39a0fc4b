import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AgreementOwn, AgreementView } from '../../../shared/tools/agreement/index.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-add-text.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-agreement-endings.ts';
import './kring-agreement-open.ts';
import './kring-agreement-sign.ts';
import './kring-agreement-text.ts';
import { isFirst } from './text.ts';

const words = {
  reading: {
    nl: 'De bemiddelaars schrijven, in jullie woorden. Staat het er zoals jij het bedoelt?',
    en: 'The mediators write, in your words. Does it say what you mean?',
  },
  alone: {
    nl: 'Lees het rustig, alleen. Twijfel je? Zeg het nu, dat is oké.',
    en: 'Read it calmly, alone. Doubts? Say so now, that is fine.',
  },
  later: {
    nl: 'De bemiddelaars leggen de tekst straks vast. Dan kan je tekenen.',
    en: 'The mediators will fix the text in a moment. Then you can sign.',
  },
  voided: {
    nl: 'De bemiddelaars openden de tekst opnieuw: er kan iets veranderd zijn. Handtekeningen op een oude versie tellen niet meer. Lees hem nog eens.',
    en: 'The mediators opened the text again: something may have changed. Signatures on an old version no longer count. Read it once more.',
  },
  old: {
    nl: 'Dit is jullie afspraak. Moet er iets anders? Zeg het, of stel het hieronder voor.',
    en: 'This is your agreement. Should something be different? Say so, or propose it below.',
  },
  changed: {
    nl: 'De bemiddelaars openden de tekst opnieuw: er kan iets veranderd zijn. Lees hem nog eens. Tot elke partij de nieuwe versie tekent, blijft de vorige gelden.',
    en: 'The mediators opened the text again: something may have changed. Read it once more. Until each party signs the new version, the one before stays in force.',
  },
  propose: { nl: 'Wil je iets anders? Stel het voor', en: 'Want something different? Propose it' },
  proposeHint: {
    nl: 'Iedereen hier leest je voorstel, zonder naam.',
    en: 'Everyone here reads your proposal, without a name.',
  },
  send: { nl: 'Stel voor', en: 'Propose' },
  noName: { nl: 'Iedereen hier, zonder naam', en: 'Everyone here, no name' },
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
};

/** A party reads, proposes, chooses how it ends, and signs on its own screen. */
@customElement('kring-agreement-party')
export class KringAgreementParty extends ToolElement('agreement') {
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
        max-width: 46rem;
        margin-inline: auto;
      }
      .voided {
        display: flex;
        gap: var(--k-space-2);
        padding: var(--k-space-3) var(--k-space-4);
        border: 2px solid var(--k-ink);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
        font-weight: 600;
      }
      .box {
        display: grid;
        gap: var(--k-space-3);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .proposed {
        padding-inline-start: var(--k-space-3);
        border-inline-start: 4px solid var(--k-accent);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { view } = this;
    const own = this.own ?? {};
    const signing = this.letter('agreement/sign') === 'E';
    const suggesting = this.letter('agreement/propose') === 'E';
    return html`<section>
      ${suggesting ? html`<p>${t(this.head(view, signing))}</p>` : nothing}
      <div role="alert">
        ${
          suggesting && view.voided > 0 && !own.signature
            ? html`<p class="voided">
                <kring-icon name="info"></kring-icon
                >${t(view.first === undefined ? words.voided : words.changed)}
              </p>`
            : nothing
        }
      </div>
      <kring-agreement-text></kring-agreement-text>
      ${signing ? this.signing(view, own) : nothing}
      ${suggesting && (!view.signatures || isFirst(view)) ? this.proposing(view) : nothing}
      ${view.signatures ? html`<kring-agreement-open></kring-agreement-open>` : nothing}
    </section>`;
  }

  private head(view: AgreementView, signing: boolean): Text {
    if (isFirst(view)) return words.old;
    if (!signing) return words.reading;
    return view.frozen ? words.alone : words.later;
  }

  private signing(view: AgreementView, own: AgreementOwn): TemplateResult | typeof nothing {
    // Looking back ends in another way: only a new version is signed.
    if (view.first !== undefined)
      return view.frozen && !isFirst(view)
        ? html`<kring-agreement-sign></kring-agreement-sign>`
        : nothing;
    // Signing is one of five equal endings: its form comes when it is chosen.
    const signs =
      own.wants === 'agreement' || own.wants === 'partial' || own.signature !== undefined;
    return html`<kring-agreement-endings></kring-agreement-endings>
      ${view.frozen && signs ? html`<kring-agreement-sign></kring-agreement-sign>` : nothing}`;
  }

  private proposing(view: AgreementView): TemplateResult {
    const proposals = Object.values(view.proposals);
    return html`<div class="box">
      <kring-add-text
        name="agreement.propose"
        label=${t(words.propose)}
        hint=${t(words.proposeHint)}
        icon="send"
        maxlength="300"
        .add=${(text: string) => this.press('agreement/propose', { text })}
        >${t(words.send)}</kring-add-text
      >
      <div><kring-chip kind="no-name" .text=${words.noName}></kring-chip></div>
      <div role="status">
        ${proposals.map(({ text }) => html`<p class="proposed">${t(words.proposed)}: ${text}</p>`)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-party': KringAgreementParty;
  }
}
