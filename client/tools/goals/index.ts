import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Goal, GoalsPhase } from '../../../shared/tools/goals/index.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import { sightOf } from '../../session/who-sees.ts';
import './kring-goal-coach.ts';
import './kring-goal-own.ts';
import type { Moment } from './moment.ts';

const words = {
  ask: { nl: 'Wat breng je mee?', en: 'What do you bring?' },
  aim: { nl: 'Eén klein doel', en: 'One small goal' },
  close: { nl: 'Je doel en je volgende stap', en: 'Your goal and your next step' },
  work: { nl: 'Je doel vandaag', en: 'Your goal today' },
  coachAsk: { nl: 'Wat de tutees meebrengen', en: 'What the tutees bring' },
  coachAskOne: (name: string): Text => ({ nl: `Wat ${name} meebrengt`, en: `What ${name} brings` }),
  coach: { nl: 'Hun doelen', en: 'Their goals' },
  coachOne: (name: string): Text => ({ nl: `Het doel van ${name}`, en: `${name}'s goal` }),
  nobody: {
    nl: 'Er is nog niemand. Wat een tutee schrijft, verschijnt hier meteen.',
    en: 'Nobody is here yet. What a tutee writes appears here at once.',
  },
};

/** A tutee's question, goal, outcome and next step; the tutor reads, suggests and says "small enough". */
@customElement('kring-goals-tool')
export class KringGoalsTool extends ToolElement('goals') {
  static override styles = [
    cardStyles,
    css`
      .each {
        display: grid;
        gap: var(--k-space-5);
      }
    `,
  ];

  private get moment(): Moment {
    return wanted<GoalsPhase>(this.session.view, 'goals').moment ?? 'work';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('goals/coach') !== '-' && this.leads) return this.coached();
    const own = this.own;
    if (this.letter('goals') === '-' || !own) return nothing;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words[this.moment])}</h2>
        ${sightChip(sightOf(this.session.view, ['leads', 'served'], this.me.person))}
      </header>
      <kring-goal-own
        .goal=${own}
        .moment=${this.moment}
        ?closed=${this.letter('goals') !== 'E'}
      ></kring-goal-own>
    </section>`;
  }

  private coachTitle([first, ...others]: ReturnType<typeof this.peopleWith>): Text {
    const one = others.length === 0 ? first?.name : undefined;
    if (this.moment === 'ask') return one ? words.coachAskOne(one) : words.coachAsk;
    return one ? words.coachOne(one) : words.coach;
  }

  private coached(): TemplateResult {
    const { of = {} } = this.view;
    const members = this.peopleWith('served');
    const none: Goal = {};
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(this.coachTitle(members))}</h2>
        ${members[0] ? sightChip(sightOf(this.session.view, ['leads', 'served'], members.length === 1 ? members[0].id : undefined)) : nothing}
      </header>
      ${members.length === 0 ? html`<p class="soft">${t(words.nobody)}</p>` : nothing}
      <div class="each">
        ${repeat(
          members,
          (one) => one.id,
          (one) =>
            html`<kring-goal-coach
              .person=${one}
              .goal=${of[one.id] ?? none}
              .moment=${this.moment}
              ?closed=${this.letter('goals/coach') !== 'E'}
            ></kring-goal-coach>`,
        )}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-goals-tool': KringGoalsTool;
  }
}
