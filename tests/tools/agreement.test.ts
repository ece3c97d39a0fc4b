import { beforeEach, describe, expect, it } from 'vitest';
import { remarksOn } from '../../shared/tools/agreement/checks.ts';
import type { AgreementOwn, AgreementView } from '../../shared/tools/agreement/index.ts';
import { codeOf, initial, type AgreementState } from '../../shared/tools/agreement/state.ts';
import {
  Circle,
  promise,
  sign,
  signature,
  until,
  writeAgreement,
} from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';

const people = { ann: 'Ann', ben: 'Ben' };
const written = (what = 'Ik groet je in de gang', part: object = {}): AgreementState => ({
  ...initial,
  tell: 'We hebben gepraat.',
  wrong: 'Eerst met elkaar, dan terug naar de bemiddelaars.',
  followup: '2025-12-01',
  items: {
    a: { ...promise('ann', what), order: 0, ...part },
    b: { ...promise('ben'), order: 1 },
  },
});
const codes = (state: AgreementState) =>
  remarksOn(state, people).map(({ code, hard }) => (hard ? `!${code}` : code));

describe('checks before freezing (forms.md 2.8)', () => {
  it('a clear, balanced text has no remarks, in both languages', () => {
    for (const what of [
      'Ik groet je in de gang',
      'I greet Ben on Monday in the corridor',
      'Ik bied zelf mijn excuses aan',
      'I say sorry in my own words',
    ])
      expect({ what, codes: codes(written(what)) }).toEqual({ what, codes: [] });
  });
  it.each([
    ['party', { who: 'ben' }],
    ['who', { when: ' ' }],
    ['who', { who: 'leerkracht' }],
    ['what', { what: '  ' }],
  ])('hard: %s', (code, part) => {
    expect(codes(written('Ik groet je', part))).toContain(`!${code}`);
  });
  it.each(['tell', 'wrong', 'followup'])('hard: the fixed last item %s', (last) => {
    expect(codes({ ...written(), [last]: '' })).toEqual(['!fixed']);
  });
  it.each([
    ['conditional', 'Ik groet je alleen als jij eerst groet'],
    ['conditional', 'Ik help als hij ook helpt'],
    ['conditional', 'I help only if Ben helps'],
    ['conditional', 'I greet you when the other greets me'],
    ['vague', 'Ik doe het nooit meer'],
    ['vague', 'We respecteren elkaar'],
    ['vague', 'I will never again do it'],
    ['vague', 'We respect each other'],
    ['blame', 'Ann krijgt straf'],
    ['blame', 'Ik geef 5 euro'],
    ['blame', 'Ik geef je €5'],
    ['blame', 'Ann moet sorry zeggen'],
    ['blame', 'Ann moet zich excuseren'],
    ['blame', 'It was my fault'],
    ['blame', 'I pay for the book'],
    ['blame', 'Ann must apologise'],
    ['blame', 'Ann has to say sorry today'],
    ['third', 'Onze vrienden laten je met rust'],
    ['third', 'Ik zeg het aan mama'],
    ['third', 'Ik vraag het aan Kobe'],
    ['third', 'My friends leave you alone'],
    ['third', 'I tell it to Kobe'],
    ['school', 'We spijbelen samen'],
    ['school', 'We skip class together'],
  ])('soft: %s - %s', (code, what) => {
    expect(codes(written(what))).toEqual([code]);
  });
  it('looks in every part of a promise, and for punishment in the fixed items', () => {
    expect(codes(written('Ik groet je', { when: 'als hij ook groet' }))).toEqual(['conditional']);
    expect(codes({ ...written(), wrong: 'Dan betaalt Ann 5 euro.' })).toEqual(['blame']);
    expect(codes({ ...written(), wrong: 'Dan naar de leerkracht.' })).toEqual([]);
    expect(codes(written('Ik groet je', { where: 'in de klas, of op Campus Noord' }))).toEqual([]);
  });
});

describe('the check code (2.9)', () => {
  const code = (state: AgreementState, language: 'nl' | 'en' = 'nl') => codeOf(state, language);
  it('is the same for what a reader cannot see: composed letters, doubled spaces, spaces at the ends', () => {
    expect(code(written('Ik bel je één keer'))).toBe(
      code(written(' Ik bel  je e\u0301e\u0301n keer ')),
    );
  });
  it('is another for a comma, another order, another language, another version, another person', () => {
    const base = written('Ik groet je, elke dag');
    const swapped = {
      ...base,
      items: { a: { ...base.items['a']!, order: 2 }, b: base.items['b']! },
    };
    const all = [
      code(base),
      code(written('Ik groet je elke dag')),
      code(swapped),
      code(base, 'en'),
      code({ ...base, version: 2 }),
      code(written('Ik groet je, elke dag', { who: 'ben' })),
      code({ ...base, followup: '2025-12-02' }),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('signing (2.9)', () => {
  let circle: Circle;
  beforeEach(() => {
    circle = until(new Circle(), 'sign');
  });
  const view = (who: string) => circle.sees<AgreementView>(who, 'agreement');
  const own = (who: string) => circle.own<AgreementOwn>(who, 'agreement');
  const state = () => circle.tool<AgreementState>('agreement');
  const edit = (what: string) =>
    circle.code('mia', 'agreement/item', {
      id: Object.keys(state().items)[0],
      item: promise('ann', what),
    });

  it('is valid when all parties signed the same code; until then nobody sees who did', () => {
    sign(circle, 'ann');
    expect(view('ben')).not.toHaveProperty('signatures');
    expect(view('mia').signed).toEqual({ ann: true });
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    sign(circle, 'ben');
    expect(Object.keys(view('ann').signatures ?? {})).toEqual(['ann', 'ben']);
    expect(circle.next()).toMatchObject({ ok: true });
  });

  it('nobody signs for a party, on an older or invented code, or without initials and the three answers', () => {
    const good = signature(circle);
    for (const who of ['mia', 'noa', 'adult'])
      expect(circle.code(who, 'agreement/sign', good)).toBe('tool/closed');
    expect(circle.code('ann', 'agreement/sign', { ...good, initials: '  ' })).toBe(
      'agreement/initials',
    );
    expect(circle.code('ann', 'agreement/sign', { ...good, code: 'f'.repeat(64) })).toBe(
      'agreement/changed',
    );
    edit('Ik groet je, in de gang');
    expect(circle.code('ann', 'agreement/sign', good)).toBe('agreement/changed');
    circle.ok('noa', 'agreement/freeze');
    expect(circle.code('ann', 'agreement/sign', good)).toBe('agreement/changed');
    expect(
      circle.code('ann', 'agreement/sign', { ...signature(circle), version: good.version }),
    ).toBe('agreement/changed');
    expect(circle.code('ann', 'agreement/sign', signature(circle))).toBe('done');
    for (const left of ['understands', 'wants', 'free'])
      expect(JSON.stringify(engine.schemaOf('agreement/sign'))).toContain(left);
  });

  it('a changed comma makes a new version, voids every signature and says so, also to who had not signed', () => {
    sign(circle, 'ann');
    const before = [state().version, view('ben').voided];
    edit('Ik groet je, in de gang');
    expect([state().version, view('ben').voided]).toEqual(before.map((nr) => (nr ?? 0) + 1));
    expect([state().frozen, state().signatures, own('ann').signature]).toEqual([
      undefined,
      {},
      undefined,
    ]);
    circle.ok('mia', 'agreement/freeze');
    sign(circle, 'ben');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
  });

  it('an edit back to the old words is still a new version; what changes nothing is no edit', () => {
    sign(circle, 'ann');
    const { code } = state().frozen ?? {};
    edit('Ik groet je in de gang');
    expect(own('ann').signature?.code).toBe(code);
    edit('Iets anders');
    edit('Ik groet je in de gang');
    circle.ok('mia', 'agreement/freeze');
    expect(state().frozen?.code).not.toBe(code);
    expect(own('ann').signature).toBeUndefined();
  });

  it('signatures on different codes never count together, and one may be taken back', () => {
    sign(circle, 'ann');
    circle.ok('mia', 'agreement/thaw').ok('mia', 'agreement/freeze');
    sign(circle, 'ben');
    expect(state().complete).toBeUndefined();
    sign(circle, 'ann');
    expect(state().complete).toEqual(['ann', 'ben']);
    circle.ok('ben', 'agreement/unsign');
    expect([state().complete, view('ann').signatures]).toEqual([undefined, undefined]);
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
  });

  it('the mediators witness last, and of the process', () => {
    const { code, version, initials } = signature(circle, 'MM');
    const witness = { code, version, initials };
    expect(circle.code('mia', 'agreement/witness', witness)).toBe('agreement/not-signed');
    sign(circle, 'ann');
    sign(circle, 'ben');
    expect(circle.code('ann', 'agreement/witness', witness)).toBe('tool/closed');
    circle.ok('mia', 'agreement/witness', witness);
    expect(Object.keys(view('ben').witnesses ?? {})).toEqual(['mia']);
    edit('Iets anders');
    expect(state().witnesses).toEqual({});
  });

  it('when one party walks out, the other can neither sign nor choose an ending for both', () => {
    sign(circle, 'ben');
    circle.ok('ben', 'agreement/want', { outcome: 'oral' });
    circle.ok('ann', 'session/leave').ok('mia', 'session/resume');
    circle.ok('ben', 'agreement/unsign');
    sign(circle, 'ben');
    circle.ok('ben', 'agreement/want', { outcome: 'none' });
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    expect([state().complete, state().outcome]).toEqual([undefined, undefined]);
    expect(engine.envelope(circle.state).more).not.toHaveProperty('outcome');
  });

  it('what all signed stays theirs when somebody leaves afterwards, with the words that it is no record', () => {
    sign(circle, 'ann');
    sign(circle, 'ben');
    circle.next();
    circle.ok('ann', 'session/leave');
    const kept = (who: string) => engine.keep(circle.state, circle.state.people[who]!)['agreement'];
    expect(kept('ben')).toMatchObject({ items: [{ who: 'name of ann' }, { who: 'name of ben' }] });
    expect(JSON.stringify(kept('ben'))).toContain('tuchtdossier');
    // Who only was there knows how it ended, and has no copy.
    for (const who of ['mia', 'adult']) expect(kept(who)).toEqual({ outcome: 'agreement' });
    expect(kept('ann')).not.toHaveProperty('outcome');
  });

  it('a party proposes without a name; only mediators write', () => {
    circle.ok('ann', 'agreement/propose', { text: 'Liever op dinsdag.' });
    expect(Object.values(view('ben').proposals)).toEqual([{ text: 'Liever op dinsdag.' }]);
    expect(circle.code('mia', 'agreement/propose', { text: 'x' })).toBe('tool/closed');
    expect(circle.code('ann', 'agreement/item', { item: promise('ann') })).toBe('tool/closed');
    expect(circle.code('ann', 'agreement/freeze')).toBe('tool/closed');
  });
});

describe('writing (2.8)', () => {
  it('holds six promises at most, and a text with a hard remark does not freeze', () => {
    const circle = until(new Circle(), 'agree');
    expect(circle.code('mia', 'agreement/freeze')).toBe('agreement/party');
    writeAgreement(circle);
    for (let nr = 0; nr < 4; nr++) circle.ok('mia', 'agreement/item', { item: promise('ann') });
    expect(circle.code('mia', 'agreement/item', { item: promise('ann') })).toBe('agreement/full');
    circle.ok('mia', 'agreement/item', {
      id: Object.keys(circle.tool<AgreementState>('agreement').items)[5],
      item: { ...promise('ann'), when: '' },
    });
    expect(circle.code('mia', 'agreement/freeze')).toBe('agreement/who');
  });
});
