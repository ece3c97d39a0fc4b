import { html, nothing, svg, type TemplateResult } from 'lit';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import '../../elements/kring-icon.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import '../../tools/exercises/kring-rich-text.ts';

const words = {
  exercises: { nl: 'Mijn oefeningen', en: 'My exercises' },
  exit: { nl: 'Op mijn eentje', en: 'On my own' },
  again: { nl: 'Voor de volgende keer', en: 'For next time' },
  one: (number: number): Text => ({ nl: `Oefening ${number}`, en: `Exercise ${number}` }),
  asked: (number: number): Text => ({ nl: `Vraag ${number}`, en: `Question ${number}` }),
  hint: { nl: 'hint', en: 'hint' },
  hints: { nl: 'hints', en: 'hints' },
  noHint: { nl: 'zonder hint', en: 'without a hint' },
  try: { nl: 'poging', en: 'attempt' },
  tries: { nl: 'pogingen', en: 'attempts' },
  done: { nl: 'gelukt', en: 'done' },
  busy: { nl: 'nog niet af', en: 'not finished yet' },
  judge: { nl: 'kijk dit samen na', en: 'check this together' },
  worked: { nl: 'Zo kan het', en: 'One way to do it' },
  alone: (right: number, of: number): Text => ({
    nl: `${right} van ${of} juist, zonder hulp.`,
    en: `${right} of ${of} right, without help.`,
  }),
};

const ExercisesSchema = Type.Array(
  Type.Object({
    set: Type.String(),
    /** Its place in its set, from 1; older files have none. */
    number: Type.Optional(Type.Integer()),
    item: Type.Object({ question: Type.String() }),
    hints: Type.Number(),
    attempts: Type.Number(),
    done: Type.Boolean(),
    /** Nobody has said yet whether it is right. */
    undecided: Type.Optional(Type.Boolean()),
    worked: Type.Optional(Type.String()),
  }),
);
type Kept = Static<typeof ExercisesSchema>[number];
type Part = TemplateResult | typeof nothing;

/** What was practised, what was done without help, and with which of these questions to begin next time. */
export function practisedPart(kept: unknown): Part {
  if (!Value.Check(ExercisesSchema, kept)) return nothing;
  const exit = kept.filter(({ set }) => set === 'exit');
  const tried = kept.filter(
    ({ set, attempts, done, hints }) => set !== 'exit' && (attempts > 0 || done || hints > 0),
  );
  const missed = exit.filter(({ done }) => !done);
  return html`${list(words.exercises, tried)} ${alone(exit)} ${list(words.again, missed)}`;
}

function list(title: Text, kept: readonly Kept[]): Part {
  if (kept.length === 0) return nothing;
  return html`<section>
    <h2>${t(title)}</h2>
    <ol class="exercises">
      ${kept.map(exercise)}
    </ol>
  </section>`;
}

/** The questions that were right; the others stand under next time, as what to begin with and not as a score. */
function alone(exit: readonly Kept[]): Part {
  const right = exit.filter(({ done }) => done);
  if (exit.length === 0) return nothing;
  return html`<section>
    <h2>${t(words.exit)}</h2>
    <p>${t(words.alone(right.length, exit.length))}</p>
    <ol class="exercises">
      ${right.map(exercise)}
    </ol>
  </section>`;
}

const exercise = (kept: Kept): TemplateResult =>
  html`<li class=${kept.done ? 'done' : ''}>
    <kring-icon name=${kept.done ? 'check' : 'footprints'}></kring-icon>
    <div>
      ${name(kept)}
      <kring-rich-text .source=${kept.item.question}></kring-rich-text>
      ${kept.set === 'exit' ? judged(kept) : effort(kept)}
      ${
        kept.worked
          ? html`<details>
              <summary>${t(words.worked)}</summary>
              <kring-rich-text .source=${kept.worked}></kring-rich-text>
            </details>`
          : nothing
      }
    </div>
  </li>`;

function name({ set, number }: Kept): Part {
  if (number === undefined) return nothing;
  return html`<h3>${t(set === 'exit' ? words.asked(number) : words.one(number))}</h3>`;
}

const judged = ({ undecided }: Kept): Part =>
  undecided ? html`<p class="soft">${t(words.judge)}</p>` : nothing;

const effort = ({ hints, attempts, done }: Kept): TemplateResult =>
  html`<p class="soft">
    ${t(done ? words.done : words.busy)}, ${counted(attempts, words.try, words.tries)},
    ${hints === 0 ? t(words.noHint) : counted(hints, words.hint, words.hints)} ${ladder(hints)}
  </p>`;

const counted = (count: number, one: Text, more: Text): string =>
  `${formatNumber(count)} ${t(count === 1 ? one : more)}`;

/** The rungs of the hint ladder, as far as they were used. */
function ladder(hints: number): Part {
  if (hints <= 0) return nothing;
  return html`<svg class="ladder" viewBox="0 0 50 14" aria-hidden="true">
    ${[1, 2, 3, 4, 5].map(
      (rung) =>
        svg`<rect x=${(rung - 1) * 10} y=${12 - rung * 2} width="7" height=${rung * 2 + 2} rx="1.5"
          fill=${rung <= hints ? 'var(--k-accent)' : 'var(--k-line)'} />`,
    )}
  </svg>`;
}
