import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ExercisesPhase } from '../../../shared/tools/exercises/index.ts';
import type { Mark, Verdict } from '../../../shared/tools/exercises/mark.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { formatList, t, type Text } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import './kring-exercises-icons.ts';
import { numbered, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  alone: (names: string, many: boolean): Text => ({
    nl: `${names} ${many ? 'werken' : 'werkt'} alleen.`,
    en: `${names} ${many ? 'are' : 'is'} working alone.`,
  }),
  you: { nl: 'Jij kijkt niet mee.', en: 'You are not watching.' },
  why: {
    nl: 'Zo ziet je tutee zelf wat blijft hangen. Wat die wil delen, verschijnt hier.',
    en: 'That is how your tutee finds out what sticks. What they want to share appears here.',
  },
  none: {
    nl: 'Van de vragen alleen is niets met jou gedeeld. Dat mag.',
    en: 'Nothing of the questions done alone was shared with you. That is fine.',
  },
  shows: (name: string): Text => ({
    nl: `${name} deelt dit met jou`,
    en: `${name} shares this with you`,
  }),
};
const said: Record<Verdict, Text> = {
  right: { nl: 'juist', en: 'right' },
  wrong: { nl: 'nog niet', en: 'not yet' },
  invalid: { nl: 'niet af', en: 'not finished' },
  undecided: { nl: 'samen te bekijken', en: 'to look at together' },
};
const icons: Record<Verdict, string> = {
  right: 'circle-check',
  wrong: 'rotate-ccw',
  invalid: 'circle',
  undecided: 'eye',
};

/** The tutor while the tutee works alone: nothing to see, and nothing to do. What a tutee shares appears. */
@customElement('kring-exit-calm')
export class KringExitCalm extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      .calm {
        display: grid;
        justify-items: center;
        gap: var(--k-space-3);
        padding: clamp(24px, 8cqi, 72px) var(--k-space-4);
        text-align: center;
      }
      .marks {
        font-size: 2.6rem;
      }
      h2 {
        font-size: var(--k-text-2xl);
      }
      .you {
        font-size: var(--k-text-l);
      }
      :host {
        container-type: inline-size;
      }
      li {
        display: flex;
        gap: var(--k-space-2);
        align-items: center;
      }
      li kring-rich-text {
        flex: 1;
        min-width: 0;
      }
      .right > kring-icon {
        color: var(--k-ok);
      }
      .shown {
        max-width: 46rem;
        margin: 0 auto var(--k-space-4);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const seen = seenOf(this.session.view);
    const members = this.peopleWith('served');
    const shown = members.filter(({ id }) => seen.exit?.[id]);
    const working = wanted<ExercisesPhase>(this.session.view, 'exercises').alone === true;
    const alone = working ? members.filter(({ id }) => !seen.exit?.[id]) : [];
    const none = !working && shown.length === 0;
    return html`${alone.length > 0 ? this.calm(alone) : nothing}
    ${none ? html`<p class="soft">${t(words.none)}</p>` : nothing}
    ${shown.map(({ id, name, mark }) =>
      this.result({ name, mark }, seen.exit?.[id] ?? {}, numbered(seen, 'exit')),
    )}`;
  }

  private calm(alone: readonly { name: string; mark: number }[]): TemplateResult {
    const names = formatList(alone.map((one) => one.name));
    return html`<section class="calm">
      <div class="row marks">
        ${alone.map((one) => html`<kring-seat-mark .mark=${one.mark}></kring-seat-mark>`)}
      </div>
      <h2>${t(words.alone(names, alone.length > 1))}</h2>
      <p class="you">${t(words.you)}</p>
      <p class="soft">${t(words.why)}</p>
    </section>`;
  }

  private result(
    { name, mark }: { name: string; mark: number },
    marks: Readonly<Record<string, Mark>>,
    items: readonly Numbered[],
  ): TemplateResult {
    return html`<section class="sheet shown" role="status">
      <h3 class="person">
        <kring-seat-mark .mark=${mark}></kring-seat-mark>${t(words.shows(name))}
      </h3>
      <ol class="stack">
        ${items.map(({ id, number, item }) => {
          const verdict = marks[id]?.verdict ?? 'undecided';
          return html`<li class=${verdict}>
            <kring-icon name=${icons[verdict]}></kring-icon><span>${number}.</span>
            <kring-rich-text
              inline
              lang=${this.shared.session.language}
              .source=${item.question}
            ></kring-rich-text>
            <strong>${t(said[verdict])}</strong>
          </li>`;
        })}
      </ol>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exit-calm': KringExitCalm;
  }
}
