import { html, nothing, type TemplateResult } from 'lit';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { handOver } from '../../elements/hand-over.ts';
import '../../elements/kring-button.ts';
import { formatNumber, t } from '../../i18n/index.ts';

const words = {
  title: { nl: 'Wat de klas antwoordde', en: 'What the class answered' },
  totals: {
    nl: 'Alleen totalen, van minstens vijf antwoorden. Niemand weet wie wat koos.',
    en: 'Only totals, of five answers at least. Nobody knows who chose what.',
  },
  answer: { nl: 'Antwoord', en: 'Answer' },
  once: { nl: 'Aantal', en: 'Count' },
  round: { nl: 'Ronde', en: 'Round' },
  start: { nl: 'Begin', en: 'Start' },
  end: { nl: 'Einde', en: 'End' },
  right: { nl: 'juist', en: 'right' },
  mean: { nl: 'Gemiddelde', en: 'Average' },
  took: { nl: 'Deden mee', en: 'Took part' },
  csv: { nl: 'Download als tabel (CSV)', en: 'Download as a table (CSV)' },
  file: { nl: 'les-antwoorden.csv', en: 'lesson-answers.csv' },
};

const BothWords = Type.Object({ nl: Type.String(), en: Type.String() });
const ResultsSchema = Type.Array(
  Type.Object({
    question: BothWords,
    quiz: Type.Optional(Type.Literal(true)),
    rounds: Type.Array(
      Type.Object({
        n: Type.Integer({ minimum: 0 }),
        mean: Type.Optional(Type.Number()),
        counts: Type.Array(
          Type.Object({
            what: BothWords,
            count: Type.Integer({ minimum: 0 }),
            right: Type.Optional(Type.Literal(true)),
          }),
          { maxItems: 500 },
        ),
      }),
      { maxItems: 2 },
    ),
    said: Type.Optional(Type.Array(Type.String(), { maxItems: 1_200 })),
  }),
  { maxItems: 200 },
);
type Results = Static<typeof ResultsSchema>;
type Result = Results[number];

/** What came of a lesson, for whoever gave it: a table for each question, and all of them as one file. */
export function classResults(kept: unknown): TemplateResult | typeof nothing {
  if (!Value.Check(ResultsSchema, kept) || kept.length === 0) return nothing;
  // The mark at the front tells a spreadsheet that it is UTF-8.
  const file = () =>
    handOver(new Blob([`\ufeff${asTable(kept)}`], { type: 'text/csv' }), t(words.file));
  return html`<section class="class">
    <h2>${t(words.title)}</h2>
    <p class="soft">${t(words.totals)}</p>
    ${kept.map(table)}
    <kring-button class="csv" icon="download" @click=${file}>${t(words.csv)}</kring-button>
  </section>`;
}

function table(result: Result): TemplateResult {
  const { said } = result;
  if (said)
    return html`<h3>${t(result.question)}</h3>
      <ul class="said">
        ${said.map((text) => html`<li dir="auto">${text}</li>`)}
      </ul>`;
  const heads = headsOf(result);
  return html`<table>
    <caption>
      ${t(result.question)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t(words.answer)}</th>
        ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rowsOf(result).map(
        ({ what, right, counts }) =>
          html`<tr>
            <th scope="row" dir="auto">
              ${what}${right ? html` <em>(${t(words.right)})</em>` : nothing}
            </th>
            ${counts.map((count) => html`<td class="number">${formatNumber(count)}</td>`)}
          </tr>`,
      )}
      <tr class="soft">
        <th scope="row">${t(words.took)}</th>
        ${result.rounds.map(({ n }) => html`<td class="number">${formatNumber(n)}</td>`)}
      </tr>
      ${
        hasMean(result)
          ? html`<tr class="soft">
              <th scope="row">${t(words.mean)}</th>
              ${result.rounds.map(({ mean = 0 }) => html`<td class="number">${formatNumber(mean)}</td>`)}
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

const hasMean = ({ rounds }: Result): boolean => rounds.some(({ mean }) => mean !== undefined);

function headsOf({ quiz, rounds }: Result): string[] {
  if (rounds.length < 2) return [t(words.once)];
  return quiz ? [t(words.start), t(words.end)] : [1, 2].map((n) => `${t(words.round)} ${n}`);
}

/** Every answer that was given in any round. */
function rowsOf({ rounds }: Result) {
  const all = new Map(
    rounds.flatMap(({ counts }) => counts.map((one) => [one.what.nl, one] as const)),
  );
  return [...all].map(([key, { what, right }]) => ({
    ...{ what: t(what), right },
    counts: rounds.map(({ counts }) => counts.find((one) => one.what.nl === key)?.count ?? 0),
  }));
}

/** Comma-separated (RFC 4180). What begins like a formula gets a quote before it, so that no spreadsheet runs it. */
function asTable(results: Results): string {
  const lines = results.flatMap((result) => [
    [t(result.question), ...(result.said ? [] : headsOf(result))],
    ...rowsOf(result).map(({ what, counts }) => [what, ...counts.map(String)]),
    ...(result.said ?? []).map((text) => [text]),
    ...(result.said ? [] : [[t(words.took), ...result.rounds.map(({ n }) => String(n))]]),
    ...(hasMean(result)
      ? [[t(words.mean), ...result.rounds.map(({ mean = 0 }) => String(mean))]]
      : []),
    [],
  ]);
  return lines.map((line) => line.map(cell).join(',')).join('\r\n');
}
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
