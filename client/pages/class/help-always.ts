import { awel, zelfmoordlijn } from '../../../shared/lessons/help-lines.ts';
import type { HelpLine } from '../../../shared/tools/slides/help-line.ts';

/** Where help is whatever the lesson is about; a lesson has lines of its own beside these. */
export const always: readonly HelpLine[] = [
  {
    ...awel,
    about: {
      nl: 'Luistert naar kinderen en jongeren. Je hoeft je naam niet te zeggen.',
      en: 'Listens to children and young people. You need not give your name.',
    },
  },
  {
    ...zelfmoordlijn,
    about: {
      nl: 'Denk je aan zelfmoord? Dag en nacht.',
      en: 'Thinking of suicide? Day and night.',
    },
  },
  {
    name: '112',
    about: {
      nl: 'Direct gevaar: ambulance, brandweer, politie.',
      en: 'Immediate danger: ambulance, fire, police.',
    },
    phone: '112',
  },
];
