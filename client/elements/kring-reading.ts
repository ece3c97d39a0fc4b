import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Localized, t, type Text } from '../i18n/index.ts';
import './kring-segmented.ts';
import type { KringSegmented } from './kring-segmented.ts';
import {
  reading,
  readingChoices,
  setReading,
  type ReadingChoice,
  type ReadingSetting,
} from './reading.ts';

const labels: Record<ReadingSetting, Text> = {
  theme: { nl: 'Licht of donker', en: 'Light or dark' },
  size: { nl: 'Grootte van de letters', en: 'Size of the letters' },
  spacing: { nl: 'Ruimte tussen de letters', en: 'Space between the letters' },
};
const names: { [S in ReadingSetting]: Record<ReadingChoice<S>, Text> } = {
  theme: {
    auto: { nl: 'Zoals mijn toestel', en: 'Like my device' },
    light: { nl: 'Licht', en: 'Light' },
    dark: { nl: 'Donker', en: 'Dark' },
  },
  size: {
    normal: { nl: 'Gewoon', en: 'Normal' },
    large: { nl: 'Groot', en: 'Large' },
    larger: { nl: 'Groter', en: 'Larger' },
  },
  spacing: {
    normal: { nl: 'Gewoon', en: 'Normal' },
    wide: { nl: 'Ruim', en: 'Wide' },
  },
};

/**
 * How this person likes to read: theme, size, spacing. Takes effect at once and is kept on this device.
 * @event change - one of them changed
 */
@customElement('kring-reading')
export class KringReading extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-4);
    }
  `;

  protected override render(): TemplateResult[] {
    return (Object.keys(readingChoices) as ReadingSetting[]).map((setting) =>
      this.setting(setting),
    );
  }

  private setting(setting: ReadingSetting): TemplateResult {
    const texts = names[setting] as Record<string, Text>;
    const choices = readingChoices[setting].map((value) => {
      const text = texts[value];
      return { value, label: text ? t(text) : value };
    });
    return html`<kring-segmented
      label=${t(labels[setting])}
      .choices=${choices}
      .value=${live(reading(setting))}
      @change=${(event: Event) => {
        const chosen = (event.target as KringSegmented).value;
        setReading(setting, chosen as ReadingChoice<typeof setting>);
        this.requestUpdate();
      }}
    ></kring-segmented>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-reading': KringReading;
  }
}
