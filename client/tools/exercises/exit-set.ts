import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, queryAll, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Mark, Verdict } from '../../../shared/tools/exercises/mark.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-saved.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { documentSight } from '../../session/who-sees.ts';
import { Answers, exitName } from './kring-exercises-answers.ts';
import './kring-exercises-icons.ts';
import { numbered, ownOf, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-item.ts';
import type { KringItem } from './kring-item.ts';

const words = {
  title: { nl: 'Op je eentje', en: 'On your own' },
  alone: {
    nl: 'Niemand kijkt mee. Er komen geen punten. Klaar? Dan zie jij de uitslag als eerste.',
    en: 'Nobody is watching. There are no marks. Done? You see the result first.',
  },
  question: (number: number): Text => ({ nl: `Vraag ${number}`, en: `Question ${number}` }),
  check: { nl: 'Kijk mijn antwoorden na', en: 'Check my answers' },
  result: { nl: 'Jouw uitslag', en: 'Your result' },
  stuck: (right: number, all: number): Text => ({
    nl: `${right} van de ${all} bleven hangen.`,
    en: `${right} of ${all} stuck with you.`,
  }),
  rest: {
    nl: 'Wat nog niet lukte, is voor de volgende keer. Het wordt nooit een punt.',
    en: 'What did not work yet is for next time. It never becomes a mark.',
  },
  first: {
    nl: 'Alleen jij ziet dit. Jij kiest of je tutor het ook ziet.',
    en: 'Only you see this. You choose whether your tutor sees it too.',
  },
  share: { nl: 'Deel met je tutor', en: 'Share with your tutor' },
  shared: { nl: 'Je tutor ziet je uitslag nu ook.', en: 'Your tutor sees your result now, too.' },
  none: {
    nl: 'Er liggen geen vragen klaar voor het einde. Je kan verder met afronden.',
    en: 'There are no questions for the end. You can go on to wrap up.',
  },
} satisfies Record<string, Text | ((...numbers: number[]) => Text)>;

const said: Record<Verdict, Text> = {
  right: { nl: 'Juist.', en: 'Right.' },
  wrong: { nl: 'Nog niet. Dit is voor de volgende keer.', en: 'Not yet. This is for next time.' },
  invalid: { nl: 'Niet ingevuld of niet af.', en: 'Not filled in or not finished.' },
  undecided: {
    nl: 'De app kan dit niet nakijken. Bespreek het met je tutor als je wil.',
    en: 'The app cannot mark this. Talk about it with your tutor if you like.',
  },
};
const icons: Record<Verdict, string> = {
  right: 'circle-check',
  wrong: 'rotate-ccw',
  invalid: 'circle',
  undecided: 'eye',
};

/** The exit set (forms.md 1.7): alone, without help; the result is for the tutee first. */
@customElement('kring-exit-set')
export class KringExitSet extends SessionElement {
  static override styles = [
    exercisesStyles,
    css`
      .page {
        display: grid;
        gap: var(--k-space-4);
        max-width: 46rem;
        margin-inline: auto;
      }
      .note.right {
        background: var(--k-ok-soft);
      }
      .note.right > kring-icon {
        color: var(--k-ok);
      }
      .result {
        border-inline-start: 4px solid var(--k-ok);
      }
    `,
  ];

  @state() private busy = false;
  readonly #answers = new Answers(this);

  @queryAll('kring-item') private fields!: NodeListOf<KringItem>;

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    return [
      shared.tools['exercises'],
      me.tools['exercises'],
      shared.session,
      shared.phase,
      me.docs,
      session.document(exitName(me.person)),
    ];
  }

  protected override render(): TemplateResult {
    const { view } = this.session;
    const name = exitName(this.me.person);
    const items = numbered(seenOf(view), 'exit');
    if (items.length === 0)
      return html`<p class="note"><kring-icon name="info"></kring-icon>${t(words.none)}</p>`;
    const marks = ownOf(view).exit;
    return html`<div class="page">
      <div class="row between">
        <h2>${t(words.title)}</h2>
        <span class="row"
          >${sightChip(documentSight(view, name))}
          <kring-saved .state=${this.session.document(name)?.saved ?? 'saved'}></kring-saved
        ></span>
      </div>
      <div role="status">${marks ? this.result(items, marks) : html`<p>${t(words.alone)}</p>`}</div>
      ${repeat(
        items,
        (item) => item.id,
        (item) => this.one(item, marks?.[item.id], name),
      )}
      ${
        marks || this.letter('exercises/exit') !== 'O'
          ? nothing
          : html`<div>
              <kring-button
                variant="primary"
                size="large"
                icon="check"
                ?busy=${this.busy}
                @click=${this.onCheck}
                >${t(words.check)}</kring-button
              >
            </div>`
      }
    </div>`;
  }

  private one(item: Numbered, mark: Mark | undefined, name: string): TemplateResult {
    const port = this.#answers.of(this.session, name);
    return html`<div class="sheet">
      <kring-item
        lang=${this.shared.session.language}
        label=${t(words.question(item.number))}
        .item=${item.item}
        .answers=${port}
        ?readonly=${mark !== undefined || port?.writable !== true}
      ></kring-item>
      ${mark ? this.mark(mark) : nothing}
    </div>`;
  }

  /** In words of the end of a session: there is no second try here, and nobody else to decide. */
  private mark({ verdict, note }: Mark): TemplateResult {
    return html`<p class="note ${verdict}">
      <kring-icon name=${icons[verdict]}></kring-icon>
      <span
        ><strong>${t(said[verdict])}</strong>${
          note && verdict === 'wrong' ? html` ${t(note)}` : nothing
        }</span
      >
    </p>`;
  }

  private result(
    items: readonly Numbered[],
    marks: Readonly<Record<string, Mark>>,
  ): TemplateResult {
    const right = items.filter((item) => marks[item.id]?.verdict === 'right').length;
    const shown = ownOf(this.session.view).exitShown;
    return html`<section class="sheet result" aria-labelledby="result">
      <h3 id="result">${t(words.result)}</h3>
      <p class="say">${t(words.stuck(right, items.length))}</p>
      ${right < items.length ? html`<p>${t(words.rest)}</p>` : nothing}
      ${
        shown
          ? html`<p class="line">
              <kring-icon name="eye"></kring-icon><span>${t(words.shared)}</span>
            </p>`
          : html`<p class="soft line">
                <kring-icon name="lock"></kring-icon><span>${t(words.first)}</span>
              </p>
              <div>
                <kring-button icon="share-2" ?busy=${this.busy} @click=${this.onShare}
                  >${t(words.share)}</kring-button
                >
              </div>`
      }
    </section>`;
  }

  private readonly onCheck = async (): Promise<void> => {
    const answers = Object.fromEntries(
      [...this.fields].map((field) => [field.item?.id ?? '', field.answer]),
    );
    await this.send('exercises/exit-check', { answers });
    await this.updateComplete;
    this.renderRoot.querySelector('.result')?.scrollIntoView({ block: 'nearest' });
  };

  private readonly onShare = (): Promise<void> => this.send('exercises/exit-show', {});

  private async send(type: string, data: unknown): Promise<void> {
    this.busy = true;
    await this.session.send(type, data);
    this.busy = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exit-set': KringExitSet;
  }
}
