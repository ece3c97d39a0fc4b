import { defineForm, type PhaseOf } from '../../shared/forms/define.ts';
import { tutor } from '../../shared/forms/tutor.ts';
import { each, holds } from '../../shared/forms/words.ts';

/** Compiled by `npm run types`, never run: each line below `@ts-expect-error` must not compile, every other one must. */
const words = { nl: 'a', en: 'b' };
const phase = tutor.phases.goal;
const { guided } = tutor.variants;

defineForm(tutor);
defineForm({ ...tutor, phases: { ...tutor.phases, goal: { ...phase, movedBy: ['member'] } } });

// @ts-expect-error no such seat starts it
defineForm({ ...tutor, starter: 'leed' });
// @ts-expect-error no such seat is given by default
defineForm({ ...tutor, guest: 'party' });
// @ts-expect-error no such seat lets people in
defineForm({ ...tutor, hosts: ['lead', 'coord'] });
// @ts-expect-error no such seat is invited
defineForm({ ...tutor, door: { ...tutor.door, invites: { ...tutor.door.invites, coord: words } } });
// @ts-expect-error a seat is invited with no words
defineForm({ ...tutor, door: { ...tutor.door, invites: { lead: words } } });
// @ts-expect-error no such seat says goodbye
defineForm({ ...tutor, endings: [{ to: ['party'], title: words, said: [] }] });
// @ts-expect-error there is no such way to end
defineForm({ ...tutor, endings: [{ how: ['never'], title: words, said: [] }] });
// @ts-expect-error no such fact at the end
defineForm({ ...tutor, endings: [{ when: { fact: 'goals/sat' }, title: words, said: [] }] });
// @ts-expect-error no such seat has a card
defineForm({ ...tutor, cards: [{ id: 'a', to: 'party', title: words, lines: [] }] });
defineForm({
  ...tutor,
  // @ts-expect-error no such seat is kept something of
  kept: [{ what: words, class: 'K1', until: words, when: each(['party'], 'goals/set') }],
});
defineForm({
  ...tutor,
  // @ts-expect-error no such command waits for something
  requires: { 'goals/sat': { when: holds('exercises/reading'), text: words } },
});
// @ts-expect-error no such tool
defineForm({ ...tutor, tools: { ...tutor.tools, gaols: {} } });

// @ts-expect-error no such seat takes its scribbles along
defineForm({ ...tutor, tools: { ...tutor.tools, private: { kept: ['leed'] } } });
// @ts-expect-error the tool is told nothing of this name
defineForm({ ...tutor, tools: { ...tutor.tools, consent: { roles: [] } } });
// @ts-expect-error a form says nothing to this tool
defineForm({ ...tutor, tools: { ...tutor.tools, talk: {} } });

defineForm({
  ...tutor,
  // @ts-expect-error no such phase in the order
  variants: { guided: { ...guided, phases: [{ id: 'gaol', minutes: 1 }] } },
});
// @ts-expect-error no such variant to be under
defineForm({ ...tutor, variants: { guided: { ...guided, under: 'gided' } } });

declare const inGoal: <const P>(
  part: P,
) => Omit<typeof tutor.phases, 'goal'> & { readonly goal: Omit<typeof phase, keyof P> & P };
// @ts-expect-error no such surface
defineForm({ ...tutor, phases: inGoal({ open: { 'goals/couch': { lead: 'E' } } }) });
// @ts-expect-error no such seat on a surface
defineForm({ ...tutor, phases: inGoal({ open: { goals: { leed: 'E' } } }) });
// @ts-expect-error no such letter
defineForm({ ...tutor, phases: inGoal({ open: { goals: { lead: 'X' } } }) });
// @ts-expect-error no such tool in front
defineForm({ ...tutor, phases: inGoal({ stage: { lead: ['gaols'] } }) });
// @ts-expect-error no such seat has something in front
defineForm({ ...tutor, phases: inGoal({ stage: { leed: ['goals'] } }) });
// @ts-expect-error no such tool is wanted something of
defineForm({ ...tutor, phases: inGoal({ tools: { gaols: {} } }) });
// @ts-expect-error the tool knows no such moment
defineForm({ ...tutor, phases: inGoal({ tools: { goals: { moment: 'end' } } }) });
// @ts-expect-error no such seat moves it on
defineForm({ ...tutor, phases: inGoal({ movedBy: ['coord'] }) });
// @ts-expect-error no such fact is asked first
defineForm({ ...tutor, phases: inGoal({ asks: 'consent/accept' }) });
// @ts-expect-error no such seat is said something
defineForm({ ...tutor, phases: inGoal({ prompts: [{ to: 'party', text: words }] }) });
// @ts-expect-error a part of a phase that there is not
defineForm({ ...tutor, phases: inGoal({ opens: {} }) });

const gate = { id: 'a', hard: true, needs: words } as const;
defineForm({
  ...tutor,
  phases: inGoal({ gates: [{ ...gate, when: each(['lead'], 'goals/set') }] }),
});
defineForm({
  ...tutor,
  // @ts-expect-error no such seat is waited for
  phases: inGoal({ gates: [{ ...gate, when: each(['coord'], 'goals/set') }] }),
});
// @ts-expect-error no such fact
each(['lead'], 'goals/sat');
// @ts-expect-error no such fact of the session
holds('exercises/red');

// @ts-expect-error each person meets it, not the session
holds('goals/set');
// @ts-expect-error the session meets it, not each person
each(['lead'], 'exercises/reading');
holds('agreement/ended');
holds('agreement/ended', { as: 'oral' });
// @ts-expect-error no such ending
holds('agreement/ended', { as: 'orally' });
// @ts-expect-error an argument that it does not take
each(['lead'], 'goals/set', { scale: 'mood' });
// @ts-expect-error it takes an argument
each(['lead'], 'checkin/answered');
// @ts-expect-error the argument is called otherwise
each(['lead'], 'checkin/answered', { skale: 'mood' });
// @ts-expect-error the argument is a number
holds('exercises/enough-items', { count: 'three' });
// @ts-expect-error a fact of the session is not asked of each
defineForm({ ...tutor, phases: inGoal({ asks: 'exercises/reading' }) });

export const work = {
  ...phase,
  // @ts-expect-error no such seat where a phase stands by itself
  open: { goals: { party: 'E' } },
} as const satisfies PhaseOf<'lead' | 'member'>;
