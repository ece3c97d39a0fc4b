import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HeardAnswer, HeardView } from '../../../shared/tools/heard/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { sightOf } from '../../session/who-sees.ts';

const words = {
  wait: {
    nl: 'De bemiddelaars zeggen wanneer we verder gaan.',
    en: 'The mediators say when we go on.',
  },
  change: {
    nl: 'Je antwoord staat er. Je mag het nog veranderen.',
    en: 'Your answer is in. You may still change it.',
  },
  again: {
    nl: 'De bemiddelaars vragen het opnieuw, aan allebei.',
    en: 'The mediators ask it once more, to both.',
  },
  none: { nl: 'nog geen antwoord', en: 'no answer yet' },
  ready: { nl: 'Wij gaan verder', en: 'We go on' },
  readyHint: {
    nl: 'Jullie tikken het laatst, allebei. Zo kan niemand raden wie "nog niet" zei.',
    en: 'You tap last, both of you. So nobody can guess who said "not yet".',
  },
  unready: { nl: 'Toch nog niet', en: 'Not yet after all' },
  tapped: { nl: 'Jij tikte. We wachten op', en: 'You tapped. Waiting for' },
  bothTapped: { nl: 'Jullie tikten allebei.', en: 'You both tapped.' },
  askAgain: { nl: 'Vraag het opnieuw', en: 'Ask again' },
  round: { nl: 'ronde', en: 'round' },
  offers: { nl: 'Drie keer gevraagd. Wat kan nu?', en: 'Asked three times. What now?' },
  apart: {
    nl: 'Praat met elk apart, even lang. Bied het aan hieronder; een partij mag nee zeggen.',
    en: 'Talk with each apart, equally long. Offer it below; a party may say no.',
  },
  pauseWhat: {
    nl: 'Neem een pauze. Alles blijft bewaard.',
    en: 'Take a pause. Everything is kept.',
  },
  pause: { nl: 'Neem pauze', en: 'Take a pause' },
  stop: {
    nl: 'Stop hier. Zonder afspraak stoppen is ook een goed einde: kies "Sluit af".',
    en: 'Stop here. Ending without an agreement is a good ending too: choose "End".',
  },
};
const questions: Readonly<Record<string, { party: Text; lead: Text }>> = {
  mediators: {
    party: {
      nl: 'Begrepen de bemiddelaars jouw verhaal?',
      en: 'Did the mediators understand my story?',
    },
    lead: {
      nl: 'Voelt elke partij zich begrepen door jullie?',
      en: 'Does each party feel understood by you?',
    },
  },
  other: {
    party: {
      nl: 'Voel ik mij genoeg begrepen door de ander om verder te gaan?',
      en: 'Do I feel understood by the other - enough to go on?',
    },
    lead: {
      nl: 'Voelt elke partij zich genoeg begrepen door de ander?',
      en: 'Does each party feel understood enough by the other?',
    },
  },
};
const answers: Readonly<Record<HeardAnswer, Text>> = {
  yes: { nl: 'Ja', en: 'Yes' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
  missing: { nl: 'Er ontbreekt iets', en: 'Something is missing' },
};

/** The sealed question of being heard: a party answers for the mediators' eyes only, who tap last. */
@customElement('kring-heard-tool')
export class KringHeardTool extends ToolElement('heard') {
  static override styles = [
    cardStyles,
    css`
      h2 {
        font-size: var(--k-text-xl);
      }
      .answers {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
        gap: var(--k-space-3);
      }
      .people {
        display: grid;
        gap: var(--k-space-2);
      }
      .people li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-1) var(--k-space-3);
        align-items: center;
        justify-content: space-between;
        padding-block: var(--k-space-2);
        border-bottom: 1px solid var(--k-line);
      }
      .yes {
        color: var(--k-ok);
        font-weight: 600;
      }
      .offers {
        padding: var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-sunken);
      }
      .offers ul {
        display: grid;
        gap: var(--k-space-3);
        margin-top: var(--k-space-3);
      }
      .offers li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2) var(--k-space-3);
        align-items: center;
      }
      .offers li > span {
        flex: 1 1 14rem;
      }
      .offers li kring-icon {
        flex: none;
      }
    `,
  ];

  private get question(): string {
    return Object.keys(questions).find((id) => this.letter(`heard/${id}`) !== '-') ?? '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const question = questions[this.question];
    const round = this.view.rounds[this.question];
    if (!question) return nothing;
    const title = t(this.leads ? question.lead : question.party);
    const number = round?.number ?? 1;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${title}</h2>
        ${sightChip(this.sight())}
      </header>
      ${this.leads ? this.overview(round ?? { number }) : this.choice(this.view.asks[this.question] ?? [], number)}
    </section>`;
  }

  private sight() {
    const { view } = this.session;
    return this.leads
      ? {
          kind: 'us-two' as const,
          text: {
            nl: 'Alleen de bemiddelaars',
            en: 'Only the mediators',
          },
        }
      : sightOf(view, ['leads'], this.me.person);
  }

  private choice(offered: readonly HeardAnswer[], number: number): TemplateResult {
    const mine = this.own?.answers[this.question];
    const open = this.letter(`heard/${this.question}`) === 'S';
    return html`${number > 1 && !mine ? html`<p>${t(words.again)}</p>` : nothing}
      <div class="answers" role="group" aria-labelledby="title">
        ${offered.map(
          (answer) =>
            html`<kring-button
              size="large"
              wide
              icon=${mine === answer ? 'check' : ''}
              .pressed=${mine === answer}
              ?busy=${this.busy('heard/answer', { answer })}
              ?disabled=${!open}
              @click=${() => this.press('heard/answer', { question: this.question, answer })}
              >${t(answers[answer])}</kring-button
            >`,
        )}
      </div>
      <div role="status">
        ${
          mine
            ? html`<p>${t(words.wait)}</p>
                <p class="soft">${t(words.change)}</p>`
            : nothing
        }
      </div>`;
  }

  private overview(round: HeardView['rounds'][string]): TemplateResult {
    const parties = this.peopleWith('served');
    const given = round.answers ?? {};
    const all = parties.length > 0 && parties.every(({ id }) => given[id] === 'yes');
    return html`<ul class="people">
        ${parties.map(({ id, name, mark }) => {
          const answer = given[id];
          return html`<li>
            <span class="person"><kring-seat-mark mark=${mark}></kring-seat-mark>${name}</span>
            <span class=${answer === 'yes' ? 'yes' : answer ? '' : 'soft'}
              >${answer ? t(answers[answer]) : t(words.none)}</span
            >
          </li>`;
        })}
      </ul>
      ${this.lastTap(round, all)} ${this.view.stuck?.[this.question] ? this.offers() : nothing}`;
  }

  private lastTap(round: HeardView['rounds'][string], all: boolean): TemplateResult {
    const mine = this.me.person in (round.ready ?? {});
    const others = this.peopleWith('leads').filter(({ id }) => !(id in (round.ready ?? {})));
    const open = this.letter(`heard/${this.question}`) === 'M';
    return html`<div role="status">
        ${
          mine
            ? html`<p class="ok">
                <kring-icon name="check"></kring-icon>${
                  others.length > 0
                    ? `${t(words.tapped)} ${others.map(({ name }) => name).join(', ')}.`
                    : t(words.bothTapped)
                }
              </p>`
            : html`<p class="soft">${t(words.readyHint)}</p>`
        }
      </div>
      <div class="actions">
        ${
          mine
            ? html`<kring-button
                variant="plain"
                ?busy=${this.busy('heard/ready')}
                @click=${() => this.press('heard/ready', { question: this.question, on: false })}
                >${t(words.unready)}</kring-button
              >`
            : html`<kring-button
                variant=${all ? 'primary' : 'quiet'}
                icon="check"
                ?disabled=${!open}
                ?busy=${this.busy('heard/ready')}
                @click=${() => this.press('heard/ready', { question: this.question })}
                >${t(words.ready)}</kring-button
              >`
        }
        <kring-button
          variant="plain"
          icon="rotate-ccw"
          ?disabled=${!open}
          ?busy=${this.busy('heard/again')}
          @click=${() => this.press('heard/again', { question: this.question })}
          >${t(words.askAgain)}</kring-button
        >
        <span class="soft">${t(words.round)} ${round.number}</span>
      </div>`;
  }

  private offers(): TemplateResult {
    return html`<div class="offers" role="status">
      <h3>${t(words.offers)}</h3>
      <ul>
        <li><kring-icon name="message-circle"></kring-icon><span>${t(words.apart)}</span></li>
        <li>
          <kring-icon name="pause"></kring-icon><span>${t(words.pauseWhat)}</span>
          <kring-button
            ?busy=${this.busy('session/pause')}
            @click=${() => this.press('session/pause')}
            >${t(words.pause)}</kring-button
          >
        </li>
        <li><kring-icon name="handshake"></kring-icon><span>${t(words.stop)}</span></li>
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-heard-tool': KringHeardTool;
  }
}
