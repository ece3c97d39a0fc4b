import { Type } from 'typebox';
import {
  accept,
  closed,
  defineTool,
  flag,
  refuse,
  WordsSchema,
  type Letter,
  type PersonId,
} from '../../engine/index.ts';
import type { Text } from '../../wire/text.ts';
import { DeckSchema, SlideSchema, type Deck, type Slide } from './deck.ts';
import { isSameSlide } from './same-slide.ts';
import { documentOf, documentsOf, textsOf } from './slide-text.ts';
import { HelpLineSchema, type HelpLine } from './help-line.ts';

/** The slides of a lesson: who drives them, where they are, and how far the class has come. */
export interface SlidesState {
  readonly title?: Text;
  readonly goals: readonly Text[];
  readonly care?: Text;
  readonly deck: Deck;
  readonly help: readonly HelpLine[];
  /** The slide that is shown; absent: none yet. */
  readonly at?: string;
  /** All slides that were shown: whoever follows may look back, and not ahead (forms.md 3.4). */
  readonly seen: Readonly<Record<string, true>>;
  /** Nothing is on the screen for now. */
  readonly blank?: true;
  /** The help list was put on every screen, and from then on can be found. */
  readonly helpShown?: true;
  /** It is what is in front now. */
  readonly helpFront?: true;
  /** Who drives; absent: whoever leads first. */
  readonly driver?: PersonId;
  /** The adult looked the facts up, in the deck as it is now. */
  readonly checked?: true;
}

/** A slide without what only the educators read. */
export type ShownSlide = Omit<Slide, 'notes'> & { readonly order: number };

export interface SlidesView {
  readonly title?: Text;
  readonly at?: string;
  readonly blank?: true;
  /** What was shown so far, by id; who prepares has all of them, with what is said with each. */
  readonly slides: Readonly<Record<string, (Slide & { readonly order: number }) | ShownSlide>>;
  readonly count: number;
  /** Once it was put on the screen; those who prepare see it before. */
  readonly help?: readonly HelpLine[];
  readonly helpShown?: true;
  readonly helpFront?: true;
  readonly driver?: PersonId;
  readonly goals?: readonly Text[];
  readonly care?: Text;
  readonly checked?: true;
}

/** What a lesson brings along. */
const Lesson = Type.Object(
  {
    title: WordsSchema,
    goals: Type.Array(WordsSchema, { maxItems: 3 }),
    care: WordsSchema,
    deck: DeckSchema,
    help: Type.Array(HelpLineSchema, { maxItems: 12 }),
  },
  closed,
);

const slideId = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
const Empty = Type.Object({}, { additionalProperties: false });
const Show = Type.Object({ slide: slideId });
const Step = Type.Object({
  from: Type.String({ maxLength: 40 }),
  by: Type.Union([Type.Literal(1), Type.Literal(-1)]),
});
const Screen = Type.Object({ blank: flag });
/** What a document of a slide says: the whole of it, so that whoever says it later says what is there. */
const Written = Type.Object({
  slide: slideId,
  ...Type.Pick(SlideSchema, ['text', 'right', 'notes']).properties,
});
/** What of a slide is chosen: each by itself, so that nobody takes back what somebody else chose. */
const chosen = ['picture', 'sources', 'ask'] as const;
const Chosen = Type.Object({
  slide: slideId,
  ...Type.Partial(Type.Pick(SlideSchema, ['layout', ...chosen])).properties,
  without: Type.Optional(Type.Array(Type.Enum([...chosen]), { minItems: 1, maxItems: 3 })),
});
const drive = { surface: 'slides/drive', needs: ['E'] } as const;
const prepare = { surface: 'slides/deck', needs: ['E'] } as const;
const MOST_SLIDES = 80;

const gone = refuse('slides/gone', 'Die dia is er niet meer.', 'That slide is gone.');
const notDriving = refuse(
  'slides/not-driving',
  'Iemand anders stuurt nu de dia’s. Neem het eerst over.',
  'Somebody else drives the slides now. Take over first.',
);
const full = refuse(
  'slides/full',
  'Meer dan 80 dia’s is te veel.',
  'More than 80 slides is too many.',
);
const there = refuse('slides/there', 'Die dia is er al.', 'That slide is there already.');
const last = refuse('slides/last', 'Eén dia moet blijven.', 'One slide must stay.');

const find = ({ deck }: SlidesState, id: string): Slide | undefined =>
  deck.find((slide) => slide.id === id);
const has = ({ deck }: SlidesState, id: string): boolean => deck.some((one) => one.id === id);
/** A screen has no name, and people have one. */
const isRemote = (actor: { name: string }): boolean => actor.name === '';
/** A screen that is a remote drives for whoever does. */
const drives = ({ driver }: SlidesState, actor: { id: PersonId; name: string }): boolean =>
  driver === undefined || driver === actor.id || isRemote(actor);

/** What has to be known of the deck by whoever may not see what comes. */
const shown = ({ notes: _notes, ...slide }: Slide): Omit<Slide, 'notes'> => slide;

function seenBy(state: SlidesState, prepares: Letter): SlidesView {
  const all = prepares !== '-';
  const slides = state.deck
    .map((slide, order) => ({ slide, order }))
    .filter(({ slide }) => all || state.seen[slide.id])
    .map(({ slide, order }) => [slide.id, { ...(all ? slide : shown(slide)), order }] as const);
  return {
    ...(state.title && { title: state.title }),
    ...(state.at !== undefined && { at: state.at }),
    ...(state.blank && { blank: true }),
    slides: Object.fromEntries(slides),
    count: state.deck.length,
    ...((all || state.helpShown) && { help: state.help }),
    ...(state.helpShown && { helpShown: true }),
    ...(state.helpFront && { helpFront: true }),
    ...(all && state.driver !== undefined && { driver: state.driver }),
    ...(all && { goals: state.goals, ...(state.care && { care: state.care }) }),
    ...(all && state.checked && { checked: true }),
  };
}

/** Another deck is one that nobody looked up yet. */
const withDeck = (state: SlidesState, deck: Deck): SlidesState => {
  const { checked: _checked, ...rest } = state;
  return { ...rest, deck };
};

const first: Slide = {
  id: 'start',
  layout: 'title',
  text: { nl: '# Onze les', en: '# Our lesson' },
};

export const slides = defineTool({
  id: 'slides',
  surfaces: ['slides', 'slides/drive', 'slides/deck', 'slides/check'],
  pictures: ['slides/deck'],
  inherits: Lesson,
  events: {
    shown: Show,
    screen: Screen,
    driver: Type.Object({ person: Type.String() }),
    help: Empty,
    put: Type.Object({ slide: SlideSchema, after: Type.Optional(slideId) }),
    dropped: Show,
    moved: Type.Object({ slide: slideId, to: Type.Integer() }),
    checked: Type.Object({ yes: Type.Boolean() }),
  },
  initial: ({ inherited }): SlidesState => ({
    goals: inherited?.goals ?? [],
    deck: inherited?.deck ?? [first],
    help: inherited?.help ?? [],
    seen: {},
    ...(inherited && { title: inherited.title, care: inherited.care }),
  }),
  commands: {
    show: {
      schema: Show,
      ...drive,
      decide: ({ state, data, actor }) => {
        if (!drives(state, actor)) return notDriving;
        if (!has(state, data.slide)) return gone;
        return state.at === data.slide && !state.blank && !state.helpFront
          ? accept()
          : accept({ type: 'slides/shown', data });
      },
    },
    /** To the slide after or before the one that is seen; a second tap that comes too late moves nothing. */
    step: {
      schema: Step,
      ...drive,
      decide: ({ state, data, actor }) => {
        if (!drives(state, actor)) return notDriving;
        if ((state.at ?? '') !== data.from) return accept();
        const now = state.deck.findIndex(({ id }) => id === state.at);
        const next = state.deck[now + data.by];
        return next ? accept({ type: 'slides/shown', data: { slide: next.id } }) : accept();
      },
    },
    screen: {
      schema: Screen,
      ...drive,
      decide: ({ state, data, actor }) =>
        drives(state, actor) ? accept({ type: 'slides/screen', data }) : notDriving,
    },
    /** Handed over by whoever drives, and taken back, with one tap. */
    take: {
      schema: Empty,
      ...drive,
      decide: ({ state, actor }) =>
        state.driver === actor.id || isRemote(actor)
          ? accept()
          : accept({ type: 'slides/driver', data: { person: actor.id } }),
    },
    help: {
      schema: Empty,
      ...drive,
      decide: ({ state, actor }) => {
        // Where help is, somebody says: a remote turns pages.
        if (isRemote(actor)) return notDriving;
        return state.helpFront ? accept() : accept({ type: 'slides/help', data: {} });
      },
    },
    put: {
      schema: Type.Object({ slide: SlideSchema, after: Type.Optional(slideId) }),
      ...prepare,
      decide: ({ state, data }) => {
        if (has(state, data.slide.id)) return there;
        return state.deck.length >= MOST_SLIDES ? full : accept({ type: 'slides/put', data });
      },
    },
    write: {
      schema: Written,
      ...prepare,
      decide: ({ state, data: { slide: id, ...written } }) => {
        const before = find(state, id);
        if (!before) return gone;
        const { text: _text, right: _right, notes: _notes, ...rest } = before;
        const slide = { ...rest, ...written };
        return isSameSlide(before, slide)
          ? accept()
          : accept({ type: 'slides/put', data: { slide } });
      },
    },
    choose: {
      schema: Chosen,
      ...prepare,
      decide: ({ state, data: { slide: id, without = [], ...now } }) => {
        const before = find(state, id);
        if (!before) return gone;
        const kept = Object.entries({ ...before, ...now }).filter(
          ([part]) => !without.some((gone) => gone === part),
        );
        const slide = Object.fromEntries(kept) as Slide;
        return isSameSlide(before, slide)
          ? accept()
          : accept({ type: 'slides/put', data: { slide } });
      },
    },
    drop: {
      schema: Show,
      ...prepare,
      decide: ({ state, data }) => {
        if (!has(state, data.slide)) return gone;
        return state.deck.length === 1 ? last : accept({ type: 'slides/dropped', data });
      },
    },
    move: {
      schema: Type.Object({ slide: slideId, to: Type.Integer({ minimum: 0, maximum: 79 }) }),
      ...prepare,
      decide: ({ state, data }) =>
        has(state, data.slide) ? accept({ type: 'slides/moved', data }) : gone,
    },
    check: {
      schema: Type.Object({ yes: Type.Boolean() }),
      surface: 'slides/check',
      needs: ['E'],
      decide: ({ data }) => accept({ type: 'slides/checked', data }),
    },
  },
  evolve: {
    shown: ({ blank: _blank, helpFront: _help, ...state }, { slide }): SlidesState => ({
      ...state,
      at: slide,
      seen: { ...state.seen, [slide]: true },
    }),
    screen: ({ blank: _blank, helpFront: _help, ...state }, { blank }) => ({
      ...state,
      ...(blank && { blank }),
    }),
    driver: (state, { person }) => ({ ...state, driver: person }),
    help: ({ blank: _blank, ...state }): SlidesState => ({
      ...state,
      helpShown: true,
      helpFront: true,
    }),
    put(state, { slide, after }) {
      const at = state.deck.findIndex(({ id }) => id === slide.id);
      if (at >= 0) return withDeck(state, state.deck.with(at, slide));
      const place = state.deck.findIndex(({ id }) => id === after) + 1;
      return withDeck(state, state.deck.toSpliced(place || state.deck.length, 0, slide));
    },
    dropped({ at, ...state }, { slide }) {
      const { [slide]: _gone, ...seen } = state.seen;
      const deck = state.deck.filter(({ id }) => id !== slide);
      return withDeck({ ...state, seen, ...(at !== undefined && at !== slide && { at }) }, deck);
    },
    moved(state, { slide, to }) {
      const moving = state.deck.find(({ id }) => id === slide);
      if (!moving) return state;
      const others = state.deck.filter(({ id }) => id !== slide);
      return { ...state, deck: others.toSpliced(to, 0, moving) };
    },
    checked({ checked: _before, ...state }, { yes }) {
      return { ...state, ...(yes && { checked: true as const }) };
    },
  },
  documents: ({ deck }) => documentsOf(deck),
  passing: () => true,
  begins({ deck }, document) {
    const slide = deck.find(({ id }) => documentOf(id) === document);
    return slide && textsOf(slide);
  },
  shared: (state, { letter }): SlidesView =>
    seenBy(state, letter('slides/deck') === '-' ? letter('slides/check') : letter('slides/deck')),
  facts: {
    session: {
      checked: {
        asks: {
          nl: 'Keek een volwassene de feiten van de les na?',
          en: 'Did an adult check the facts of the lesson?',
        },
        holds: (state) => state.checked === true,
      },
      'help-shown': {
        asks: {
          nl: 'Kwam de hulplijst in beeld?',
          en: 'Was the help list shown?',
        },
        holds: (state) => state.helpShown === true,
      },
    },
  },
});
