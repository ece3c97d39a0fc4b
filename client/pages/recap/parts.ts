import { html, nothing, svg, type TemplateResult } from 'lit';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import '../../elements/kring-icon.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import '../../tools/exercises/kring-rich-text.ts';

const words = {
  could: { nl: 'Mijn doel', en: 'My goal' },
  question: { nl: 'Ik kwam met deze vraag', en: 'I came with this question' },
  sure: { nl: 'Hoe zeker ik was', en: 'How sure I was' },
  of: { nl: 'van', en: 'of' },
  step: { nl: 'Mijn volgende stap', en: 'My next step' },
  next: { nl: 'Volgende keer:', en: 'Next time:' },
  exercises: { nl: 'Mijn oefeningen', en: 'My exercises' },
  exit: { nl: 'op mijn eentje', en: 'on my own' },
  hints: { nl: 'hints', en: 'hints' },
  hint: { nl: 'hint', en: 'hint' },
  noHint: { nl: 'zonder hint', en: 'without a hint' },
  tries: { nl: 'pogingen', en: 'tries' },
  try: { nl: 'poging', en: 'try' },
  done: { nl: 'gelukt', en: 'done' },
  again: { nl: 'voor de volgende keer', en: 'for next time' },
  worked: { nl: 'Zo kan het', en: 'One way to do it' },
  ask: { nl: 'Vragen voor de leerkracht', en: 'Questions for the teacher' },
};
const outcomes: Readonly<Record<string, Text>> = {
  done: { nl: 'Gelukt', en: 'Done' },
  almost: { nl: 'Bijna', en: 'Almost' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
};
const sendings: Readonly<Record<string, Text>> = {
  named: { nl: 'met mijn naam', en: 'with my name' },
  unnamed: { nl: 'zonder naam', en: 'without name' },
  keep: { nl: 'voor mezelf', en: 'for myself' },
};

const anyWords = Type.String({ maxLength: 4000 });
const GoalsSchema = Type.Object({
  question: Type.Optional(anyWords),
  goal: Type.Optional(anyWords),
  outcome: Type.Optional(Type.String()),
  step: Type.Optional(anyWords),
  next: Type.Optional(Type.String()),
});
const CheckinSchema = Type.Array(
  Type.Object({
    question: Type.Object({ nl: Type.String(), en: Type.String() }),
    value: Type.Number(),
    to: Type.Integer({ minimum: 1, maximum: 10 }),
  }),
);
const ExercisesSchema = Type.Array(
  Type.Object({
    set: Type.String(),
    item: Type.Object({ question: Type.String() }),
    hints: Type.Number(),
    attempts: Type.Number(),
    done: Type.Boolean(),
    worked: Type.Optional(Type.String()),
  }),
);
const QuestionsSchema = Type.Array(Type.Object({ text: anyWords, how: Type.String() }));
type Part = TemplateResult | typeof nothing;

export function goalPart(kept: unknown): Part {
  if (!Value.Check(GoalsSchema, kept) || !(kept.goal ?? kept.question)) return nothing;
  const { goal, question, outcome } = kept;
  const reached = outcomes[outcome ?? ''];
  return html`<section class="goal">
    <h2>${t(goal ? words.could : words.question)}</h2>
    <p class="big">${goal ?? question}</p>
    ${
      reached
        ? html`<p class="outcome">
            <kring-icon name=${outcome === 'done' ? 'check' : 'footprints'}></kring-icon
            >${t(reached)}
          </p>`
        : nothing
    }
    ${goal && question ? html`<p class="soft">${t(words.question)}: <q dir="auto">${question}</q></p>` : nothing}
  </section>`;
}

/** Confidence as rings that fill: a part of the circle for each step. */
export function confidence(kept: unknown): Part {
  if (!Value.Check(CheckinSchema, kept) || kept.length === 0) return nothing;
  return html`<section>
    <h2>${t(words.sure)}</h2>
    <ul class="rings">
      ${kept.map(
        ({ question, value, to }) =>
          html`<li>
            ${ring(value, to)}
            <span
              >${t(question)}
              <strong>${formatNumber(value)} ${t(words.of)} ${formatNumber(to)}</strong></span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

const radius = 32;
const round = 2 * Math.PI * radius;
const gap = 8;

function ring(value: number, to: number): TemplateResult {
  const step = round / to;
  return html`<svg viewBox="0 0 88 88" aria-hidden="true">
    ${Array.from(
      { length: to },
      (_, at) =>
        svg`<circle
          cx="44" cy="44" r=${radius} fill="none" stroke-width="12" stroke-linecap="round"
          stroke=${at < value ? 'var(--k-accent)' : 'var(--k-line)'}
          stroke-dasharray="${Math.max(1, step - gap - 10)} ${round}"
          transform="rotate(${-90 + (at * 360) / to + 10} 44 44)"
        />`,
    )}
    <text x="44" y="53" text-anchor="middle" font-size="26" font-weight="700" fill="var(--k-ink)">
      ${value}
    </text>
  </svg>`;
}

export function stepPart(kept: unknown): Part {
  if (!Value.Check(GoalsSchema, kept) || !(kept.step ?? kept.next)) return nothing;
  const at = Date.parse(`${kept.next ?? ''}T12:00:00`);
  return html`<section class="step">
    <h2>${t(words.step)}</h2>
    ${kept.step ? html`<p dir="auto" class="big">${kept.step}</p>` : nothing}
    ${Number.isNaN(at) ? nothing : html`<p>${t(words.next)} ${formatDay(at)}</p>`}
  </section>`;
}

export function exercises(kept: unknown): Part {
  if (!Value.Check(ExercisesSchema, kept)) return nothing;
  const tried = kept.filter(({ attempts, done, hints }) => attempts > 0 || done || hints > 0);
  if (tried.length === 0) return nothing;
  return html`<section>
    <h2>${t(words.exercises)}</h2>
    <ol class="exercises">
      ${tried.map(
        ({ set, item, hints, attempts, done, worked }) =>
          html`<li class=${done ? 'done' : ''}>
            <kring-icon name=${done ? 'check' : 'footprints'}></kring-icon>
            <div>
              <kring-rich-text .source=${item.question}></kring-rich-text>
              <p class="soft">
                ${t(done ? words.done : words.again)}${set === 'exit' ? `, ${t(words.exit)}` : ''},
                ${counted(attempts, words.try, words.tries)},
                ${hints === 0 ? t(words.noHint) : counted(hints, words.hint, words.hints)}
                ${ladder(hints)}
              </p>
              ${
                worked
                  ? html`<details>
                      <summary>${t(words.worked)}</summary>
                      <kring-rich-text .source=${worked}></kring-rich-text>
                    </details>`
                  : nothing
              }
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

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

export function questions(kept: unknown): Part {
  if (!Value.Check(QuestionsSchema, kept) || kept.length === 0) return nothing;
  return html`<section>
    <h2>${t(words.ask)}</h2>
    <ul class="questions">
      ${kept.map(
        ({ text, how }) =>
          html`<li>
            ${text} <span class="soft">(${t(sendings[how] ?? { nl: how, en: how })})</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
