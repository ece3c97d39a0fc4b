import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import type { MarkKind, RealityCheck } from '../../../shared/tools/cards/state.ts';
import { registerIcons } from '../../elements/icons.ts';
import type { Text } from '../../i18n/index.ts';

registerIcons({
  'circle-check': circleCheck,
  'circle-dashed': circleDashed,
  'circle-x': circleX,
  hourglass,
});

export const markWords: Readonly<Record<MarkKind, { icon: string; text: Text }>> = {
  works: { icon: 'circle-check', text: { nl: 'Werkt voor mij', en: 'Works for me' } },
  if: { icon: 'circle-dashed', text: { nl: 'Werkt als ...', en: 'Works if ...' } },
  not: { icon: 'circle-x', text: { nl: 'Niet voor mij', en: 'Not for me' } },
};

export type Verdict = 'in' | 'if' | 'out';
export const verdictWords: Readonly<Record<Verdict, { icon: string; text: Text; hint: Text }>> = {
  in: {
    icon: 'circle-check',
    text: { nl: 'Erin', en: 'In' },
    hint: { nl: 'Dit werkt voor allemaal.', en: 'This works for everyone.' },
  },
  if: {
    icon: 'circle-dashed',
    text: { nl: 'Als ...', en: 'If ...' },
    hint: {
      nl: 'Praat er even over: wat is er nodig opdat het werkt?',
      en: 'Talk about it briefly: what is needed so it works?',
    },
  },
  out: {
    icon: 'circle-x',
    text: { nl: 'Eruit', en: 'Out' },
    hint: { nl: 'Dit leggen jullie opzij.', en: 'This you put aside.' },
  },
};

export const checkWords: Readonly<Record<RealityCheck, Text>> = {
  fair: { nl: 'Is dit eerlijk voor allebei?', en: 'Fair to both?' },
  doable: {
    nl: 'Kan je dit echt doen? Vanaf wanneer?',
    en: 'Can you really do this? From when?',
  },
  solves: { nl: 'Lost het ons probleem op?', en: 'Does it solve our problem?' },
  'once-wrong': { nl: 'Wat als het een keer misgaat?', en: 'What if it goes wrong once?' },
  unseen: {
    nl: 'Doe je het ook als niemand kijkt?',
    en: 'Would you do it when nobody is watching?',
  },
};
