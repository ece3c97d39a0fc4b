import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  title: { nl: 'Als iedereen klaar is', en: 'When everyone has finished' },
  ask: {
    nl: 'Vraag de partijen eerst of ze klaar zijn: zij kunnen nog twee vragen beantwoorden, en lezen of kiezen. Doet niemand het, dan gebeurt het vanzelf binnen een uur.',
    en: 'Ask the parties first whether they have finished: they can still answer two questions, read or choose. If nobody does it, it happens by itself within an hour.',
  },
  destroy: { nl: 'Vernietig alle notities', en: 'Destroy all notes' },
  sure: { nl: 'Alles nu vernietigen?', en: 'Destroy everything now?' },
  sureHow: {
    nl: 'Dit kan niet ongedaan gemaakt worden. Het gesprek sluit voor iedereen, en niemand kan nog bij de notities. Iedereen krijgt een bewijs.',
    en: 'This cannot be undone. The talk closes for everyone, and nobody can open the notes any more. Everyone gets a receipt.',
  },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
};

/** A mediator destroys all notes, which closes the talk: asked twice, no undo. */
@customElement('kring-agreement-destroy')
export class KringAgreementDestroy extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      section {
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
    `,
  ];

  @state() private asking = false;

  protected override watches(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    const shut = () => (this.asking = false);
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <p>${t(words.ask)}</p>
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
        <kring-button
          slot="actions"
          variant="danger"
          ?busy=${this.busy('session/end')}
          @click=${this.destroy}
          >${t(words.destroy)}</kring-button
        >
      </kring-dialog>
    </section>`;
  }

  private destroy = async (): Promise<void> => {
    await this.press('session/end');
    this.asking = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-destroy': KringAgreementDestroy;
  }
}
