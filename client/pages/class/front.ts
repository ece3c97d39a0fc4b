import type { View } from '../../../shared/wire/view.ts';
import { t } from '../../i18n/index.ts';
import { ownPartOf, partOf } from '../../session/tool-parts.ts';

/** What one of many has in front: one thing at a time. */
export type Front = 'arrival' | 'paused' | 'question' | 'groups' | 'slides' | 'waiting';

export function frontOf(view: View): Front {
  const { session, phase } = view.shared;
  if (session.status === 'paused') return 'paused';
  if (phase?.open['consent'] === 'E' && !ownPartOf(view, 'consent')?.accepted) return 'arrival';
  if (partOf(view, 'poll')?.now) return 'question';
  if (partOf(view, 'groups')?.front) return 'groups';
  return partOf(view, 'slides') ? 'slides' : 'waiting';
}

const words = {
  groups: { nl: 'Praat nu in je groep', en: 'Talk in your group now' },
  paused: { nl: 'Even pauze', en: 'A short break' },
  reading: { nl: 'Nieuwe vraag:', en: 'New question:' },
  open: { nl: 'Je kan nu stemmen:', en: 'You can vote now:' },
  closed: { nl: 'De stemming is dicht', en: 'The vote is closed' },
  results: { nl: 'De resultaten zijn er', en: 'The results are here' },
  answer: { nl: 'Het antwoord is er', en: 'The answer is here' },
  help: { nl: 'Hier vind je hulp', en: 'Here is help' },
  blank: { nl: 'Even niets op het scherm', en: 'Nothing on the screen for now' },
  slide: { nl: 'Nieuwe dia:', en: 'New slide:' },
};

/** What is in front, in a few words, for whoever listens: it changes when that does. */
export function newsOf(view: View): string {
  const front = frontOf(view);
  if (front === 'paused') return t(words.paused);
  if (front === 'question') return newsOfQuestion(view);
  if (front === 'groups') return t(words.groups);
  const slides = front === 'slides' ? partOf(view, 'slides') : undefined;
  if (slides?.helpFront) return t(words.help);
  if (slides?.blank) return t(words.blank);
  const slide = slides?.at === undefined ? undefined : slides.slides[slides.at];
  if (!slide) return '';
  const [first = ''] = t(slide.text).split('\n');
  return `${t(words.slide)} ${first.replace(/^#+ /, '')}`;
}

function newsOfQuestion(view: View): string {
  const now = partOf(view, 'poll')?.now;
  if (!now) return '';
  const all = Object.values(now.questions);
  const asked = all.length === 1 && all[0] ? t(all[0].question) : '';
  if (now.step === 'reading') return `${t(words.reading)} ${asked}`;
  if (now.step === 'open') return `${t(words.open)} ${asked}`;
  return t(now.answer ? words.answer : now.results ? words.results : words.closed);
}
