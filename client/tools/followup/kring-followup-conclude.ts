import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { againSaid, resultSaid } from '../../../shared/tools/followup/said.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { followupStyles } from './followup.styles.ts';
import { isDated, isOpened, openText, renewal } from './promises.ts';
import { resultWords, type Result } from './words.ts';

const words = {
  title: { nl: 'Hoe gaat het verder?', en: 'How does it go on?' },
  how: {
    nl: 'Beslis dit samen met de partijen. Alle vier zijn goed.',
    en: 'Decide this together with the parties. All four are good.',
  },
  again: { nl: 'Nog een keer terugkijken', en: 'Look back once more' },
  againKept: { nl: 'Over 21 dagen, met dezelfde mensen.', en: 'In 21 days, with the same people.' },
  againNew: {
    nl: 'Op de dag die in de nieuwe tekst staat; anders over 21 dagen.',
    en: 'On the day that stands in the new text; otherwise in 21 days.',
  },
  needed: { nl: 'Dit is daarvoor nodig', en: 'This is needed for it' },
  fixed: {
    nl: 'De tekst veranderen, en hem opnieuw vastleggen.',
    en: 'Change the text, and fix it again.',
  },
  signed: { nl: 'Elke partij tekent de nieuwe versie.', en: 'Each party signs the new version.' },
  done: { nl: 'klaar', en: 'done' },
  toText: { nl: 'Naar de tekst', en: 'To the text' },
  opened: {
    nl: 'De tekst is weer open, en nog niet door elke partij getekend. Kies je dit, dan blijft de vorige getekende tekst gelden.',
    en: 'The text was changed and not signed by each party yet. If you choose this, the text signed before stays in force.',
  },
  adult: {
    nl: 'Is er gevaar, of kan het niet wachten? Tik dan op Hulp: daar haal je er meteen een volwassene bij.',
    en: 'Is there danger, or can it not wait? Then tap Help: there you bring in an adult at once.',
  },
  go: { nl: 'Zo gaan we verder', en: 'This is how we go on' },
  set: { nl: 'Vastgelegd. Iedereen hier leest:', en: 'Set. Everyone here reads:' },
  next: {
    nl: 'Ga onderaan verder naar "Klaar". Tot dan kan je het nog veranderen.',
    en: 'Go on to "Done" below. Until then you can still change it.',
  },
};
const order: readonly Result[] = ['kept', 'adjusted', 'reopened', 'handed-over'];

/** The mediators say how it goes on; an adjusted text is signed by all first. */
@customElement('kring-followup-conclude')
export class KringFollowupConclude extends ToolElement('followup') {
  static override styles = [
    cardStyles,
    followupStyles,
    css`
      /* Four choices: two beside two. */
      kring-segmented {
        max-width: 36rem;
      }
      .needed {
        display: grid;
        gap: var(--k-space-2);
      }
      .needed li {
        display: flex;
        gap: var(--k-space-2);
      }
      .needed kring-icon {
        margin-top: 0.15em;
      }
      .met {
        color: var(--k-ok);
      }
    `,
  ];

  @state() private chosen: Result | undefined;
  @state() private again: boolean | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'agreement')];
  }

  private get choice(): Result | undefined {
    return this.chosen ?? this.view.result;
  }

  private get looksAgain(): boolean {
    if (!this.mayAgain) return false;
    const named = this.choice === 'adjusted' && isDated(this.shared, this.session.now());
    return this.again ?? this.view.again ?? (named && !this.view.result);
  }

  /** Only what stays can be looked back on, and only once more. */
  private get mayAgain(): boolean {
    return !this.view.last && (this.choice === 'kept' || this.choice === 'adjusted');
  }

  protected override render(): TemplateResult {
    const { choice } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p>${t(words.how)}</p>
      <kring-segmented
        stacked
        quiet-label
        label=${t(words.title)}
        .value=${live(choice ?? '')}
        .choices=${order.map((value) => ({
          value,
          label: t(resultWords[value].choice),
          hint: t(resultWords[value].hint),
        }))}
        @change=${(event: Event) => (this.chosen = (event.target as KringSegmented).value as Result)}
      ></kring-segmented>
      ${choice ? this.next(choice) : nothing}
      <div role="status">${this.set()}</div>
    </section>`;
  }

  private next(choice: Result): TemplateResult {
    const { result, again = false } = this.view;
    const ready = choice !== 'adjusted' || renewal(this.shared).signed;
    const same = choice === result && this.looksAgain === again;
    return html`<div class="box">
      ${choice === 'adjusted' ? this.needed() : nothing}
      ${choice === 'handed-over' ? html`<p>${t(words.adult)}</p>` : nothing}
      ${choice !== 'adjusted' && isOpened(this.shared) ? html`<p>${t(words.opened)}</p>` : nothing}
      ${
        this.mayAgain
          ? html`<kring-switch
              .checked=${live(this.looksAgain)}
              hint=${t(choice === 'kept' ? words.againKept : words.againNew)}
              @change=${(event: Event) => (this.again = (event.target as KringSwitch).checked)}
              >${t(words.again)}</kring-switch
            >`
          : nothing
      }
      <div class="actions">
        <kring-button
          variant=${ready && !same ? 'primary' : 'quiet'}
          size="large"
          icon="check"
          ?disabled=${!ready || same}
          ?busy=${this.busy('followup/adjust') || this.busy('followup/conclude')}
          @click=${this.conclude}
          >${t(words.go)}</kring-button
        >
      </div>
    </div>`;
  }

  private needed(): TemplateResult {
    const { fixed, signed } = renewal(this.shared);
    const line = (met: boolean, text: string) =>
      html`<li class=${met ? 'met' : ''}>
        <kring-icon name=${met ? 'check' : 'pencil'} label=${met ? t(words.done) : ''}></kring-icon
        ><span dir="auto">${text}</span>
      </li>`;
    return html`<h3>${t(words.needed)}</h3>
      <div role="status">
        <ul class="needed">
          ${line(fixed, t(words.fixed))} ${line(signed, t(words.signed))}
        </ul>
      </div>
      ${
        signed
          ? nothing
          : html`<div class="actions">
              <kring-button icon="notebook-pen" @click=${() => openText(this.session.view)}
                >${t(words.toText)}</kring-button
              >
            </div>`
      }`;
  }

  private set(): TemplateResult | typeof nothing {
    const { result, again } = this.view;
    if (!result) return nothing;
    return html`<p class="ok">
        <kring-icon name="check"></kring-icon
        ><span>${t(words.set)} "${t(resultSaid[result])}${again ? ` ${t(againSaid)}` : ''}"</span>
      </p>
      <p class="soft">${t(words.next)}</p>`;
  }

  private conclude = async (): Promise<void> => {
    const { choice: result, looksAgain: again } = this;
    if (!result) return;
    const ack =
      result === 'adjusted'
        ? await this.press('followup/adjust', { ...(again && { again }) })
        : await this.press('followup/conclude', { result, ...(again && { again }) });
    if (!ack.ok) return;
    this.chosen = undefined;
    this.again = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-conclude': KringFollowupConclude;
  }
}
