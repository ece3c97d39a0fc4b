import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { againSaid, resultSaid } from '../../../shared/tools/followup/said.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import { formatTime, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../agreement/kring-agreement-kept.ts';
import { followupStyles } from './followup.styles.ts';
import { openText } from './promises.ts';

const words = {
  thanks: {
    nl: 'Dank je. Goed dat jullie terugkeken.',
    en: 'Thank you. Good that you looked back.',
  },
  lead: { nl: 'Dank je. Jullie bleven erbij.', en: 'Thank you. You stayed with it.' },
  link: {
    nl: 'Na het sluiten vind je op dit toestel de weg ernaartoe.',
    en: 'After closing you find the way to it on this device.',
  },
  copy: {
    nl: 'Na het sluiten kan je jouw kopie van de afspraak bekijken, bewaren en afdrukken.',
    en: 'After closing you can look at your copy of the agreement, keep it and print it.',
  },
  text: { nl: 'Bekijk de afspraak', en: 'Look at the agreement' },
  alone: {
    nl: 'Doet niemand het, dan sluit dit vanzelf om',
    en: 'If nobody does, this closes by itself at',
  },
  close: { nl: 'Sluit af', en: 'Close' },
  sure: { nl: 'Nu afsluiten?', en: 'Close now?' },
  sureHow: {
    nl: 'Het terugkijken sluit voor iedereen. De antwoorden worden vernietigd; dat kan niet ongedaan gemaakt worden. Iedereen krijgt een bewijs.',
    en: 'The looking back closes for everyone. The answers are destroyed; this cannot be undone. Everyone gets a receipt.',
  },
  closeIt: { nl: 'Sluit af en vernietig', en: 'Close and destroy' },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
};

/** The end of looking back: thanks, how it goes on, and what happens with the papers. */
@customElement('kring-followup-done')
export class KringFollowupDone extends ToolElement('followup') {
  static override styles = [
    cardStyles,
    followupStyles,
    css`
      .thanks {
        font-size: var(--k-text-3xl);
        line-height: 1.1;
      }
    `,
  ];

  @state() private asking = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session];
  }

  protected override render(): TemplateResult {
    const { result, again } = this.view;
    const goesOn = again === true || result === 'reopened';
    return html`<section aria-labelledby="title">
      <h2 id="title" class="thanks">${t(this.leads ? words.lead : words.thanks)}</h2>
      ${
        result
          ? html`<p class="promise">
              ${t(resultSaid[result])} ${again ? t(againSaid) : nothing}
              ${goesOn ? t(words.link) : nothing}
            </p>`
          : nothing
      }
      ${this.leads ? nothing : html`<p>${t(words.copy)}</p>`}
      <div class="actions">
        ${
          this.leads
            ? html`<kring-button variant="primary" size="large" @click=${() => (this.asking = true)}
                >${t(words.close)}</kring-button
              >`
            : nothing
        }
        <kring-button icon="notebook-pen" size="large" @click=${() => openText(this.session.view)}
          >${t(words.text)}</kring-button
        >
      </div>
      ${this.leads ? this.closing() : nothing}
      <kring-agreement-kept></kring-agreement-kept>
    </section>`;
  }

  private closing(): TemplateResult {
    const shut = () => (this.asking = false);
    const { endsAt } = this.shared.phase ?? {};
    return html`${endsAt ? html`<p class="soft">${t(words.alone)} ${formatTime(endsAt)}.</p>` : nothing}
      <kring-dialog label=${t(words.sure)} ?open=${this.asking} @kring-close=${shut}>
        <p>${t(words.sureHow)}</p>
        <kring-button slot="actions" variant="plain" @click=${shut}
          >${t(words.notYet)}</kring-button
        >
        <kring-button
          slot="actions"
          variant="danger"
          ?busy=${this.busy('session/end')}
          @click=${this.close}
          >${t(words.closeIt)}</kring-button
        >
      </kring-dialog>`;
  }

  private close = async (): Promise<void> => {
    await this.press('session/end');
    this.asking = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-done': KringFollowupDone;
  }
}
