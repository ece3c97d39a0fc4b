import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../client/elements/kring-button.ts';
import '../../../client/elements/kring-chip.ts';
import '../../../client/elements/kring-circle.ts';
import '../../../client/elements/kring-logo.ts';
import '../../../client/elements/kring-prompt.ts';
import '../../../client/elements/kring-rail.ts';
import '../../../client/elements/kring-saved.ts';
import '../../../client/elements/kring-shell.ts';
import '../../../client/elements/kring-tabs.ts';
import { spokenStyles } from '../../../client/elements/spoken.styles.ts';
import { Localized, t } from '../../../client/i18n/index.ts';
import { phases, prompts, seats, tabs, words } from './elements-content.ts';

/** A session's screen without a session: how the parts stand together. */
@customElement('shell-gallery')
export class ShellGallery extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      .paper {
        min-height: 100%;
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        border: 1px solid var(--k-line);
      }
      .row {
        display: flex;
        justify-content: space-between;
        flex-wrap: wrap;
        gap: var(--k-space-2);
        padding: var(--k-space-2);
      }
      h1 {
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        margin: 0;
        font-family: var(--k-font-display);
        font-size: var(--k-text-l);
        line-height: 1.2;
      }
      .push {
        margin-inline-start: auto;
      }
      kring-tabs {
        height: 100%;
      }
    `,
  ];

  @state() private narrow = false;
  @state() private place = 'stage';
  @state() private slim = false;

  protected override render(): TemplateResult {
    return html`<kring-shell
      .places=${[
        { id: 'stage', label: t({ nl: 'Oefenen', en: 'Practise' }), icon: 'pencil' },
        { id: 'notes', label: t({ nl: 'Notities', en: 'Notes' }), icon: 'notebook-pen' },
        { id: 'talk', label: t({ nl: 'Praten', en: 'Talk' }), icon: 'message-circle', count: 2 },
        { id: 'people', label: t({ nl: 'Mensen', en: 'People' }), icon: 'users' },
      ]}
      place=${this.place}
      ?slim-rail=${this.slim}
      @kring-narrow=${(event: CustomEvent<boolean>) => (this.narrow = event.detail)}
      @kring-place=${(event: CustomEvent<string>) => (this.place = event.detail)}
    >
      <h1 slot="head">
        <kring-logo size="28"></kring-logo><span class=${this.narrow ? 'spoken' : ''}>Breuken</span>
      </h1>
      <kring-circle slot="circle" shape="strip" .seats=${seats} arc="0.35"></kring-circle>
      ${this.actions()}
      <kring-rail
        slot="rail"
        shape=${this.narrow ? 'line' : 'rail'}
        .phases=${phases}
        arc="0.4"
        ?collapsed=${this.slim}
        @kring-fold=${(event: CustomEvent<boolean>) => (this.slim = event.detail)}
        ><span>${t(words.needed)}</span></kring-rail
      >
      <kring-prompt slot="prompt" .prompts=${prompts}></kring-prompt>
      <kring-tabs label=${t(words.pages)} .tabs=${tabs()} selected="together">
        <div class="row">
          <kring-chip kind="everyone"></kring-chip><kring-saved state="saved"></kring-saved>
        </div>
        <div class="paper"></div>
      </kring-tabs>
      <kring-button slot="bar" icon="undo-2">${t({ nl: 'Terug', en: 'Back' })}</kring-button>
      <kring-button slot="bar" class="push" variant="primary" icon-end="arrow-right"
        >${t({ nl: 'Naar oefenen', en: 'On to practise' })}</kring-button
      >
      <section slot="side" id="side">
        <h2>${this.place}</h2>
        <kring-chip kind="us-two"></kring-chip>
      </section>
    </kring-shell>`;
  }

  private actions(): TemplateResult {
    return html`<kring-button slot="actions" icon="pause" ?icon-only=${this.narrow}
        >${t({ nl: 'Pauze', en: 'Pause' })}</kring-button
      >
      <kring-button slot="actions" icon="life-buoy" ?icon-only=${this.narrow}
        >${t({ nl: 'Hulp', en: 'Help' })}</kring-button
      >`;
  }
}
