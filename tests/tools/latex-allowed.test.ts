import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkItem } from '../../shared/tools/exercises/check-item.ts';
import {
  deepestDrawn,
  latexProblem,
  latexTooBig,
} from '../../shared/tools/exercises/latex-allowed.ts';

const nested = (depth: number) => `${'x^{'.repeat(depth)}2${'}'.repeat(depth)}`;

describe('LaTeX that may be drawn', () => {
  it.each([
    '\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}',
    '\\begin{cases}x+y=2\\\\x-y=0\\end{cases}',
    '\\left[2;5\\right[',
    '\\lim_{x\\to\\infty}\\frac{1}{x}=0',
    '2{,}5\\text{ cm}',
    '\\mathbb{R}\\setminus\\{0\\}',
    '\\vec{AB}\\cdot\\overrightarrow{CD}',
    '50\\%',
    '\\placeholder{}',
    nested(deepestDrawn),
  ])('%s', (latex) => expect(latexProblem(latex)).toBeUndefined());
});

describe('LaTeX that is not drawn, with a sentence in both languages', () => {
  it.each([
    nested(170),
    nested(deepestDrawn + 1),
    `${'\\left('.repeat(30)}x${'\\right)'.repeat(30)}`,
    'x+'.repeat(900),
    '\\htmlStyle{position:fixed}{x}',
    '\\htmlClass{a}{x}',
    '\\htmlData{a=b}{x}',
    '\\rule{900em}{900em}',
    '\\href{https://example.org}{x}',
    '\\url{https://example.org}',
    '\\includegraphics{a.png}',
    '\\color{red}x',
    '\\colorbox{red}{x}',
    '\\def\\a{\\a\\a}\\a',
    '\\newcommand{\\a}{x}\\a',
    '\\hspace{-50em}x',
    '\\raisebox{50em}{x}',
    '\\kern-90em x',
    '\\mkern99mu',
    '\\rlap{x}',
    '\\llap{x}',
    '\\smash{x}',
    '\\Huge x',
    '\\\\[900em]x',
    '\\!\\!\\!x',
    '\\begin{CD}a\\end{CD}',
    '\\char"41',
    '\\unicode{41}',
  ])('%s', (latex) => {
    const problem = latexProblem(latex);
    expect(problem?.nl).toMatch(/\.$/);
    expect(problem?.en).toMatch(/\.$/);
  });

  it('whatever is said is short, also about a long command', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (latex) => {
        expect(latexProblem(`\\${latex}`)?.nl.length ?? 0).toBeLessThan(200);
      }),
      { seed: 5 },
    );
    expect(latexProblem(`\\${'a'.repeat(1500)}`)?.nl.length).toBeLessThan(200);
  });

  it('what nobody may draw is too big to edit only when it is deep or long', () => {
    expect(latexTooBig('\\rule{1em}{1em}')).toBeUndefined();
    expect(latexTooBig(nested(170))).toBeDefined();
  });
});

it('an exercise with such a formula is refused where it stands: question, options, hints, worked, similar, key', () => {
  const deep = `$${nested(170)}$`;
  const good = {
    id: 'a',
    kind: 'choice',
    question: 'Hoeveel?',
    worked: 'Zo.',
    hints: ['a', 'b', 'c', 'd', 'e'],
    ask: {
      many: false,
      options: [
        { id: 'a', text: '1' },
        { id: 'b', text: '2' },
      ],
    },
    key: { correct: ['a'] },
    similar: { question: 'En nu?', worked: 'Zo.' },
  };
  const fields = (item: unknown) => {
    const checked = checkItem(item);
    return checked.ok ? [] : checked.problems.map(({ field }) => field);
  };
  expect(fields(good)).toEqual([]);
  expect(fields({ ...good, question: deep })).toEqual(['question']);
  expect(fields({ ...good, worked: `Eerst\n\n- ${deep}` })).toEqual(['worked']);
  expect(fields({ ...good, hints: ['a', deep, 'c', 'd', 'e'] })).toEqual(['hints.1']);
  expect(fields({ ...good, similar: { question: deep, worked: 'Zo.' } })).toEqual([
    'similar.question',
  ]);
  const options = [
    { id: 'a', text: '1' },
    { id: 'b', text: '$\\rule{9em}{9em}$' },
  ];
  expect(fields({ ...good, ask: { many: false, options } })).toEqual(['ask.options.1']);
  const formula = { ...good, kind: 'formula', ask: {} };
  expect(fields({ ...formula, key: { answer: 'x+1', compare: 'value' } })).toEqual([]);
  expect(fields({ ...formula, key: { answer: nested(170), compare: 'value' } })).toEqual([
    'key.answer',
  ]);
});
