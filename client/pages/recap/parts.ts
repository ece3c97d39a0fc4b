import { html, nothing, svg, type TemplateResult } from 'lit';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import '../../elements/kring-icon.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';

const words = {
  could: { nl: 'Mijn doel', en: 'My goal' },
  question: { nl: 'Ik kwam met deze vraag', en: 'I came with this question' },
  sure: { nl: 'Hoe zeker ik was', en: 'How sure I was' },
  of: { nl: 'van', en: 'of' },
  given: { nl: 'Mijn tijd voor een ander', en: 'My time for somebody else' },
  givenHow: {
    nl: 'Zo lang liep de sessie; pauzes tellen niet mee.',
    en: 'That is how long the session ran; pauses do not count.',
  },
  step: { nl: 'Mijn volgende stap', en: 'My next step' },
  next: { nl: 'Volgende keer:', en: 'Next time:' },
  last: { nl: 'Dit was voorlopig de laatste keer.', en: 'This was the last time for now.' },
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

const BothWords = Type.Object({ nl: Type.String(), en: Type.String() });
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
    question: BothWords,
    moment: Type.Optional(BothWords),
    value: Type.Number(),
    to: Type.Integer({ minimum: 1, maximum: 10 }),
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

/** How long whoever led was there for others. */
export function givenPart(minutes: number | undefined): Part {
  if (minutes === undefined) return nothing;
  return html`<section class="given">
    <h2>${t(words.given)}</h2>
    <p class="big">${t(lasted(minutes))}</p>
    <p class="soft">${t(words.givenHow)}</p>
  </section>`;
}

/** "47 minuten", "1 uur en 5 minuten". */
export function lasted(minutes: number): Text {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const nl = [
    hours > 0 ? `${hours} uur` : '',
    rest > 0 ? (rest === 1 ? '1 minuut' : `${rest} minuten`) : '',
  ];
  const en = [
    hours > 0 ? (hours === 1 ? '1 hour' : `${hours} hours`) : '',
    rest > 0 ? (rest === 1 ? '1 minute' : `${rest} minutes`) : '',
  ];
  const said = (parts: string[], and: string, less: string) =>
    parts.filter(Boolean).join(and) || less;
  return {
    nl: said(nl, ' en ', 'minder dan een minuut'),
    en: said(en, ' and ', 'less than a minute'),
  };
}

/** Confidence as rings that fill: a part of the circle for each step. */
export function confidence(kept: unknown): Part {
  if (!Value.Check(CheckinSchema, kept) || kept.length === 0) return nothing;
  return html`<section>
    <h2>${t(words.sure)}</h2>
    <ul class="rings">
      ${kept.map(
        ({ question, moment, value, to }) =>
          html`<li>
            ${ring(value, to)}
            <span
              >${moment ? html`<strong class="moment">${t(moment)}</strong>` : nothing}${t(question)}
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
    ${kept.next === 'stop' ? html`<p>${t(words.last)}</p>` : nothing}
  </section>`;
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
