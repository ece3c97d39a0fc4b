import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../client/elements/kring-button.ts';
import '../../../client/elements/kring-chip.ts';
import '../../../client/elements/kring-circle.ts';
import '../../../client/elements/kring-dialog.ts';
import '../../../client/elements/kring-field.ts';
import '../../../client/elements/kring-language.ts';
import '../../../client/elements/kring-logo.ts';
import '../../../client/elements/kring-mark-picker.ts';
import '../../../client/elements/kring-menu.ts';
import '../../../client/elements/kring-popover.ts';
import '../../../client/elements/kring-prompt.ts';
import '../../../client/elements/kring-qr.ts';
import '../../../client/elements/kring-rail.ts';
import '../../../client/elements/kring-reading.ts';
import '../../../client/elements/kring-saved.ts';
import '../../../client/elements/kring-scale.ts';
import '../../../client/elements/kring-seat-mark.ts';
import '../../../client/elements/kring-segmented.ts';
import '../../../client/elements/kring-switch.ts';
import '../../../client/elements/kring-tabs.ts';
import '../../../client/elements/kring-timer.ts';
import '../../../client/elements/kring-toast.ts';
import '../../../client/elements/kring-waiting.ts';
import { restoreReading } from '../../../client/elements/reading.ts';
import { toast } from '../../../client/elements/toast.ts';
import { Localized, t } from '../../../client/i18n/index.ts';
import { crowd, moods, phases, prompts, seats, tabs, words } from './elements-content.ts';

restoreReading();

/** Every element in its states, for the tests and for the eye. */
@customElement('elements-gallery')
export class ElementsGallery extends Localized(LitElement) {
  static override styles = css`
    main {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: var(--k-space-6);
      padding: var(--k-space-4);
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--k-space-4);
      align-content: start;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-3);
      align-items: center;
    }
    h1,
    h2 {
      margin: 0;
      font-family: var(--k-font-display);
    }
  `;

  @state() private open = false;
  @state() private tab = 'together';

  protected override render(): TemplateResult {
    return html`<main>
        <h1 class="wide">Elements</h1>
        ${this.circles()} ${this.shell()} ${this.choices()} ${this.buttons()}
        <section class="wide">
          <h2>Waiting</h2>
          <kring-waiting lead="Noor" .seats=${seats.slice(0, 3)}></kring-waiting>
        </section>
      </main>
      <kring-toast></kring-toast>`;
  }

  private circles(): TemplateResult {
    return html`<section>
        <h2>Circle</h2>
        <kring-circle .seats=${seats} arc="0.35" size="360">
          <kring-timer seconds="95" total="180" large></kring-timer>
        </kring-circle>
      </section>
      <section>
        <h2>Strip and crowd</h2>
        <kring-circle shape="strip" .seats=${seats} arc="0.35"></kring-circle>
        <kring-circle .seats=${crowd} size="260" arc="0.6"></kring-circle>
        <div class="row">
          <kring-logo size="48"></kring-logo>
          <kring-logo size="48" waiting label="Wachten op de server"></kring-logo>
        </div>
        <kring-qr text="https://kring.example/i/abcdef" label="QR"></kring-qr>
      </section>`;
  }

  private shell(): TemplateResult {
    return html`<section>
        <h2>Rail</h2>
        <kring-rail id="rail" .phases=${phases} arc="0.4"
          ><span>${t(words.needed)}</span></kring-rail
        >
        <kring-rail .phases=${phases} arc="0.4" collapsed label="Rail 2"></kring-rail>
        <kring-rail .phases=${phases} arc="0.4" shape="line" label="Rail 3"
          ><span>${t(words.needed)}</span></kring-rail
        >
      </section>
      <section>
        <h2>Prompt</h2>
        <kring-prompt .prompts=${prompts}></kring-prompt>
        <kring-prompt .prompts=${prompts} aside></kring-prompt>
        <kring-tabs
          label=${t(words.pages)}
          .tabs=${tabs()}
          selected=${this.tab}
          @kring-select=${(event: CustomEvent<string>) => (this.tab = event.detail)}
          ><p>${this.tab}</p></kring-tabs
        >
        <div class="row">
          <kring-timer seconds="95" total="180"></kring-timer>
          <kring-timer seconds="0" total="180"></kring-timer>
          <kring-timer free></kring-timer>
        </div>
        <div class="row">
          ${(['everyone', 'us-two', 'only-you', 'sealed', 'no-name', 'adult'] as const).map(
            (kind) => html`<kring-chip kind=${kind}></kring-chip>`,
          )}
        </div>
        <div class="row">
          ${(['saved', 'saving', 'offline', 'failing', 'kept'] as const).map(
            (saved) => html`<kring-saved state=${saved}></kring-saved>`,
          )}
        </div>
      </section>`;
  }

  private choices(): TemplateResult {
    return html`<section>
        <h2>Fields</h2>
        <kring-field label=${t(words.name)} hint=${t(words.hint)} value="Noor"></kring-field>
        <kring-field label=${t(words.name)} error=${t(words.hint)}></kring-field>
        <kring-field
          label=${t(words.lines)}
          rows="3"
          maxlength="60"
          value="Ik loop vast bij breuken met een verschillende noemer."
        ></kring-field>
        <kring-field code label=${t(words.code)} placeholder="ABC DEF"></kring-field>
        <kring-mark-picker value="3"></kring-mark-picker>
        <kring-switch checked hint=${t(words.hint)}>${t(words.short)}</kring-switch>
        <kring-switch>${t(words.short)}</kring-switch>
      </section>
      <section>
        <h2>Choices</h2>
        <kring-scale label=${t(words.mood)} .words=${moods()}></kring-scale>
        <kring-scale label=${t(words.sure)} min="0" max="4" value="2"></kring-scale>
        <kring-segmented
          id="segmented"
          label=${t(words.choice)}
          value="a"
          .choices=${['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }))}
        ></kring-segmented>
        <kring-reading></kring-reading>
        <kring-language></kring-language>
      </section>`;
  }

  private buttons(): TemplateResult {
    return html`<section>
      <h2>Buttons</h2>
      <div class="row">
        <kring-button variant="primary" icon="hand">${t(words.hint)}</kring-button>
        <kring-button variant="quiet">${t(words.save)}</kring-button>
        <kring-button variant="danger">${t(words.stop)}</kring-button>
        <kring-button variant="plain" icon="settings">${t(words.save)}</kring-button>
        <kring-button variant="primary" busy>${t(words.save)}</kring-button>
        <kring-button disabled>${t(words.save)}</kring-button>
        <kring-button icon="hand" .pressed=${true}>${t(words.hand)}</kring-button>
        <kring-button icon="copy" icon-only>${t(words.save)}</kring-button>
      </div>
      <div class="row">
        <kring-seat-mark mark="2" named></kring-seat-mark>
        <kring-menu
          label=${t(words.more)}
          .items=${[
            { id: 'one', label: t(words.save), icon: 'download' },
            { id: 'two', label: t(words.stop), icon: 'trash-2', danger: true },
          ]}
        ></kring-menu>
        <kring-popover label=${t(words.kept)} icon="info"><p>${t(words.needed)}</p></kring-popover>
        <kring-button id="opener" @click=${() => (this.open = true)}
          >${t(words.stop)}…</kring-button
        >
        <kring-button id="toaster" @click=${() => toast(t(words.needed))}>Toast</kring-button>
      </div>
      <kring-dialog
        label=${t(words.stop)}
        ?open=${this.open}
        light-dismiss
        @kring-close=${() => (this.open = false)}
      >
        <p>${t(words.needed)}</p>
        <kring-button slot="actions" @click=${() => (this.open = false)}
          >${t(words.save)}</kring-button
        >
        <kring-button slot="actions" variant="danger">${t(words.stop)}</kring-button>
      </kring-dialog>
    </section>`;
  }
}
