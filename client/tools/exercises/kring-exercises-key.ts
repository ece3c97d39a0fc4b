import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SeenItem, SeenKey } from '../../../shared/tools/exercises/views.ts';
import '../../elements/kring-icon.ts';
import { formatNumber, t, type Text } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  show: { nl: 'Toon sleutel en uitwerking', en: 'Show key and worked answer' },
  hide: { nl: 'Verberg de sleutel', en: 'Hide the key' },
  key: { nl: 'Sleutel', en: 'Key' },
  worked: { nl: 'Uitwerking', en: 'Worked answer' },
  judge: {
    nl: 'Bij deze oefening staat geen sleutel: jij beoordeelt het antwoord.',
    en: 'This exercise has no key: you judge the answer.',
  },
  unworked: { nl: 'Er is nog geen uitwerking.', en: 'There is no worked answer yet.' },
} satisfies Record<string, Text>;

/** The key as a person would say it; undefined where there is none, such as for a drawing. */
function keyText(item: SeenItem['item'], key: NonNullable<SeenKey['key']>): string | undefined {
  if ('correct' in key) {
    if (item.kind !== 'choice') return undefined;
    return item.ask.options
      .filter((option) => key.correct.includes(option.id))
      .map((option) => option.text)
      .join('; ');
  }
  if ('value' in key) {
    const unit = key.unit?.spellings[0];
    const value = formatNumber(key.value, { maximumFractionDigits: 8 });
    return unit ? `${value} ${unit}` : value;
  }
  if ('accepted' in key) return key.accepted.slice(0, 4).join(' / ');
  return 'answer' in key ? `$${key.answer}$` : undefined;
}

/** The key, out of sight until the tutor asks for it; another exercise closes it again. */
@customElement('kring-exercises-key')
export class KringExercisesKey extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      details {
        padding: 0 var(--k-space-4);
        border: 1px dashed var(--k-edge);
        border-radius: var(--k-radius-m);
      }
      details[open] {
        padding-bottom: var(--k-space-4);
      }
    `,
  ];

  @property() item = '';
  @state() private opened = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) this.opened = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const seen = seenOf(this.session.view);
    const secret = seen.keys?.[this.item];
    const item = seen.items[this.item]?.item;
    // Absent: it is locked.
    if (secret?.worked === undefined || !item) return nothing;
    if (!secret.key && secret.worked === '') return this.judge();
    const said = secret.key ? keyText(item, secret.key) : t(words.judge);
    const { language } = this.shared.session;
    return html`<details .open=${this.opened} @toggle=${this.onToggle}>
      <summary>${t(this.opened ? words.hide : words.show)}</summary>
      ${
        this.opened
          ? html`<div class="stack" lang=${language}>
              ${
                said
                  ? html`<div>
                      <h4>${t(words.key)}</h4>
                      <kring-rich-text .source=${said}></kring-rich-text>
                    </div>`
                  : nothing
              }
              <div>
                <h4>${t(words.worked)}</h4>
                ${
                  secret.worked
                    ? html`<kring-rich-text .source=${secret.worked}></kring-rich-text>`
                    : html`<p class="soft">${t(words.unworked)}</p>`
                }
              </div>
            </div>`
          : nothing
      }
    </details>`;
  }

  private judge(): TemplateResult {
    return html`<p class="note">
      <kring-icon name="eye"></kring-icon><span>${t(words.judge)}</span>
    </p>`;
  }

  private onToggle(event: Event): void {
    this.opened = (event.target as HTMLDetailsElement).open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-key': KringExercisesKey;
  }
}
