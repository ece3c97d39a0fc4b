import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { AgreementView } from '../../../shared/tools/agreement/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
import './kring-agreement-text.ts';
import { outcomeWords } from './text.ts';

const words = {
  thanks: { nl: 'Dank jullie. Dat was moedig.', en: 'Thank you. That took courage.' },
  end: { nl: 'Tot slot', en: 'To end with' },
  ended: { nl: 'Zo eindigt het:', en: 'This is how it ends:' },
  copy: {
    nl: 'Na het sluiten krijg je je eigen kopie van de afspraak, om te bekijken, te bewaren of af te drukken.',
    en: 'After closing you get your own copy of the agreement, to look at, keep or print.',
  },
  destroyed: { nl: 'Dit wordt vernietigd', en: 'This is destroyed' },
  remains: { nl: 'Dit blijft', en: 'This remains' },
  wait: {
    nl: 'De bemiddelaars vernietigen nu alle notities. Doet niemand het, dan gebeurt het vanzelf binnen een uur.',
    en: 'The mediators now destroy all notes. If nobody does, it happens by itself within an hour.',
  },
  look: {
    nl: 'Voor jullie twee: wat ging goed? Bleven we neutraal? Is er iets te zwaar? Vertel dat aan de volwassene.',
    en: 'For the two of you: what went well? Did we stay neutral? Is something too heavy? Tell the adult.',
  },
  destroy: { nl: 'Vernietig alle notities', en: 'Destroy all notes' },
  sure: { nl: 'Alles nu vernietigen?', en: 'Destroy everything now?' },
  sureHow: {
    nl: 'Dit kan niet ongedaan gemaakt worden. Het gesprek sluit voor iedereen. Iedereen krijgt een bewijs van wat vernietigd is.',
    en: 'This cannot be undone. The talk closes for everyone. Everyone gets a receipt of what was destroyed.',
  },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
};

/** The end: thanks, what goes and what stays, and the mediators' destroy. */
@customElement('kring-agreement-close')
export class KringAgreementClose extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-5);
        width: 100%;
        max-width: 46rem;
        margin-inline: auto;
      }
      .thanks {
        font-size: var(--k-text-3xl);
        line-height: 1.1;
      }
      .kept {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: var(--k-space-4);
      }
      .kept > div,
      .box {
        display: grid;
        gap: var(--k-space-3);
        align-content: start;
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .kept ul {
        display: grid;
        gap: var(--k-space-3);
      }
      .until {
        display: block;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
    `,
  ];

  @state() private asking = false;
  @state() private busy = false;

  /** A step that moves takes the tool from the view before this element is taken away. */
  protected override shouldUpdate(): boolean {
    return super.shouldUpdate() && this.shared.tools['agreement'] !== undefined;
  }

  protected override watches(): readonly unknown[] {
    return [this.shared.tools['agreement'], this.shared.session];
  }

  protected override render(): TemplateResult {
    const { signatures, outcome } = this.shared.tools['agreement'] as AgreementView;
    return html`<section aria-labelledby="title">
      <h2 id="title" class=${this.leads ? '' : 'thanks'}>
        ${t(this.leads ? words.end : words.thanks)}
      </h2>
      ${outcome && !signatures ? html`<p>${t(words.ended)} <strong>${t(outcomeWords[outcome].text)}</strong></p>` : nothing}
      ${this.leads ? nothing : html`<p>${t(words.wait)}</p>`} ${this.kept()}
      ${this.leads ? this.destroying() : nothing}
      ${
        signatures
          ? html`<kring-agreement-text></kring-agreement-text>
              ${this.leads ? nothing : html`<p class="soft">${t(words.copy)}</p>`}`
          : nothing
      }
    </section>`;
  }

  private kept(): TemplateResult {
    const { kept } = this.shared.session;
    const list = (gone: boolean) =>
      kept
        .filter((one) => (one.class === 'K0' || one.class === 'K1') === gone)
        .map((one) => html`<li>${t(one.what)}<span class="until">${t(one.until)}</span></li>`);
    return html`<div class="kept">
      <div>
        <h3>${t(words.destroyed)}</h3>
        <ul>
          ${list(true)}
        </ul>
      </div>
      <div>
        <h3>${t(words.remains)}</h3>
        <ul>
          ${list(false)}
        </ul>
      </div>
    </div>`;
  }

  private destroying(): TemplateResult {
    const shut = () => (this.asking = false);
    return html`<div class="box">
      <p>${t(words.look)}</p>
      <div class="actions">
        <kring-button
          variant="danger"
          size="large"
          icon="trash-2"
          @click=${() => (this.asking = true)}
          >${t(words.destroy)}</kring-button
        >
      </div>
      <kring-dialog label=${t(words.sure)} ?open=${this.asking} @kring-close=${shut}>
        <p>${t(words.sureHow)}</p>
        <kring-button slot="actions" variant="plain" @click=${shut}
          >${t(words.notYet)}</kring-button
        >
        <kring-button slot="actions" variant="danger" ?busy=${this.busy} @click=${this.destroy}
          >${t(words.destroy)}</kring-button
        >
      </kring-dialog>
    </div>`;
  }

  private destroy = async (): Promise<void> => {
    this.busy = true;
    await this.session.send('session/end');
    this.busy = false;
    this.asking = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-close': KringAgreementClose;
  }
}
