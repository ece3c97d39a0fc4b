import { Type, type Static } from 'typebox';
import {
  byCommand,
  byEverySeat,
  byPhase,
  bySeat,
  bySurface,
  byTool,
  byVariant,
  closed,
  ConditionSchema,
  FactSchema,
  flag,
  id,
  LetterSchema,
  MetSchema,
  milliseconds,
  nameOf,
  NamingWordsSchema,
  RoleSchema,
  SurfaceSchema,
  texts,
  WordsSchema,
  type Frozen,
} from './form-terms.ts';
import { AlsoSeenSchema, DoorSchema, FarewellSchema, StartSchema } from './form-words.ts';

export type {
  Condition,
  FactCondition,
  Frozen,
  Kinds,
  Letter,
  Role,
  Surface,
} from './form-terms.ts';
export type {
  Door,
  DoorSchema,
  Drawing,
  Ending,
  Farewell,
  FarewellSchema,
  Start,
} from './form-words.ts';

/**
 * A form of peer support as plain data: it can be stored, checked, explained and shown in an editor. The schemas below
 * say what it is made of; `check-form.ts` says what of it would strand people.
 */

/** What a gate asks of whoever sits in one seat: as they read it themselves, and as the others read it of them. */
const AskSchema = Type.Object(
  { mine: Type.Optional(WordsSchema), theirs: Type.Optional(NamingWordsSchema) },
  closed,
);

export const GateSchema = Type.Object(
  {
    id,
    /** A hard gate cannot be passed by anybody; a soft one yields to the lead's reason. */
    hard: Type.Boolean(),
    when: ConditionSchema,
    /**
     * What is needed to go on, as everybody may read it: nobody is spoken to and nobody is named. Said to whom `asks`
     * has nothing better for.
     */
    needs: WordsSchema,
    /** Per seat whose act it is, the same to whoever it is asked of, and of one of them by name (decision 0029). */
    asks: Type.Optional(bySeat(AskSchema)),
    /** Shown to everyone but the leads instead of names, where waiting itself would tell (forms.md 2.3). */
    neutral: Type.Optional(WordsSchema),
    /** Not even who moves the session on is told for whom it waits, such as where somebody may refuse them. */
    unnamed: flag,
  },
  closed,
);
export type Gate = Frozen<Static<typeof GateSchema>>;

const AddressedSchema = Type.Union([Type.Literal('all'), RoleSchema]);

export const PromptSchema = Type.Object({ to: AddressedSchema, text: WordsSchema }, closed);
export type Prompt = Frozen<Static<typeof PromptSchema>>;

/** How many may sit in a seat, how people in it are called, what they are to the session, and what the others do without them. */
export const SeatSchema = Type.Object(
  {
    min: Type.Integer({ minimum: 0, maximum: 300 }),
    max: Type.Integer({ minimum: 1, maximum: 2000 }),
    /** The bare word: *tutor*. */
    title: WordsSchema,
    /** In a sentence, alone and in numbers: *de partij*, *de partijen*. */
    one: WordsSchema,
    many: WordsSchema,
    /** Leads the session. Two who lead together are told apart as first and second, and can swap. */
    leads: Type.Optional(Type.Union([Type.Literal('first'), Type.Literal('second')])),
    /** The session is there for them: pupils who learn, or parties who quarrelled. */
    served: flag,
    /** An adult who answers for the session: is called in need, receives reports, and sees no content unless a phase opens it. */
    responsible: flag,
    /** Nobody waits for this seat: its absence stops no turn and pauses nothing, such as the adult's. */
    apart: flag,
    /** Whoever leaves this seat in a live phase pauses the session for the others. */
    missed: flag,
    /** Many sit here: others get a number and no names, the door is open, and nobody waits for one of them (rule 31). */
    crowd: flag,
    /** Nobody sits here but a device that a lead gave a token, such as the beamer or a remote (rule 33). */
    screen: flag,
  },
  closed,
);
export type Seat = Frozen<Static<typeof SeatSchema>>;

export const PhaseSchema = Type.Object(
  {
    title: WordsSchema,
    purpose: WordsSchema,
    prompts: Type.Array(PromptSchema),
    /** Closed by default: a surface that is not named here is refused, whoever asks. */
    open: bySurface(bySeat(LetterSchema)),
    gates: Type.Array(GateSchema),
    /**
     * Per surface and seat, what somebody must have met themselves before it opens for them: what asks about something
     * opens once that has happened. Until then it is closed for that person alone (decision 0036).
     */
    after: Type.Optional(bySurface(bySeat(MetSchema))),
    /** The board is the room: it fills the window, and all else floats over it. Absent: cards on a calm table. */
    layout: Type.Optional(Type.Literal('board')),
    /**
     * Which tools stand in front when this phase begins, per seat, the first first. A tool with nothing on it yet comes
     * after one that has something; before a tool that is not named come the cards of this step.
     */
    stage: Type.Optional(bySeat(Type.Array(nameOf('tool'), { minItems: 1 }))),
    /** Per tool, what this phase wants of it, such as which turns can be given; the tool has the schema. */
    tools: Type.Optional(byTool('wants')),
    /** A fact that each person must meet first; until then only the fact's own tool is open for that person. */
    asks: Type.Optional(FactSchema),
    /** False: people come and go by themselves here, and whoever is away pauses nothing. */
    live: Type.Optional(Type.Literal(false)),
    /** Who moves the session on from here; absent: the leads. */
    movedBy: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    /** What an adult sees beyond the envelope while this phase lasts. */
    alsoSeen: Type.Optional(AlsoSeenSchema),
    /** The session ends by itself this many milliseconds after this phase began. */
    endsAfter: Type.Optional(milliseconds),
  },
  closed,
);
export type Phase = Frozen<Static<typeof PhaseSchema>>;

const VariantSchema = Type.Object(
  {
    title: WordsSchema,
    /** What to expect of it, where one chooses. */
    describe: WordsSchema,
    /** The order of the phases; minutes are suggestions and never end a phase. */
    phases: Type.Array(
      Type.Object(
        { id: nameOf('phase'), minutes: Type.Integer({ minimum: 0, maximum: 600 }) },
        closed,
      ),
      { minItems: 1 },
    ),
    /** The last phase of this list may be skipped: the session may end from the one before it. */
    lastIsOptional: Type.Optional(Type.Boolean()),
    /** Only for a session that follows another one: nobody starts with it. */
    follows: flag,
    /** Chosen by a switch under this other variant, such as a short form of it. */
    under: Type.Optional(nameOf('variant')),
  },
  closed,
);
export type Variant = Frozen<Static<typeof VariantSchema>>;

/** Retention classes, forms.md 0.6. */
const RetentionSchema = Type.Union([
  Type.Literal('K0'),
  Type.Literal('K1'),
  Type.Literal('K2'),
  Type.Literal('K3'),
  Type.Literal('K4'),
  Type.Literal('K5'),
]);
export type Retention = Static<typeof RetentionSchema>;

export const ArtefactSchema = Type.Object(
  {
    what: WordsSchema,
    class: RetentionSchema,
    until: WordsSchema,
    /** It only comes to be when this holds; asked once the last phase has come. */
    when: Type.Optional(ConditionSchema),
  },
  closed,
);
export type Artefact = Frozen<Static<typeof ArtefactSchema>>;

/** A card that is always at hand, such as the tutor's five habits. */
export const CardSchema = Type.Object(
  { id, to: AddressedSchema, title: WordsSchema, lines: texts },
  closed,
);
export type Card = Frozen<Static<typeof CardSchema>>;

export const FormSchema = Type.Object(
  {
    id,
    version: Type.Integer({ minimum: 1 }),
    title: WordsSchema,
    /** What a session of it is called by all who are in it; absent: as the form. */
    session: Type.Optional(WordsSchema),
    seats: byEverySeat(SeatSchema),
    /** The seat of whoever starts a session in open house, and the seat that a link gives by default. */
    starter: RoleSchema,
    guest: RoleSchema,
    limit: WordsSchema,
    /** What an adult may come to see beyond the envelope, after *not what you say and write*. */
    alsoSeen: Type.Optional(WordsSchema),
    /** Absent: nobody starts it by hand. */
    start: Type.Optional(StartSchema),
    door: DoorSchema,
    endings: Type.Array(FarewellSchema, { minItems: 1 }),
    /** People come in by links of their own, each for one person: there is no code to read out. */
    personal: flag,
    /** How many ms after the end people can still fetch what they keep; absent: seven days. */
    keptFor: Type.Optional(milliseconds),
    /** Who lets people in, sends them away and locks the circle; absent: the leads. */
    hosts: Type.Optional(Type.Array(RoleSchema, { minItems: 1 })),
    /** What goes on in a pause as the phase has it open; absent: all that is shared is read only then. */
    inPause: Type.Optional(Type.Array(SurfaceSchema, { minItems: 1 })),
    /** What must hold before a command is decided, where one tool's act depends on another tool's state. */
    requires: Type.Optional(
      byCommand(Type.Object({ when: ConditionSchema, text: WordsSchema }, closed)),
    ),
    phases: byPhase(PhaseSchema),
    variants: byVariant(VariantSchema),
    kept: Type.Array(ArtefactSchema),
    /**
     * What those who do not lead take along at the end, in a sentence; absent: Kring says it of any form. False: no
     * document is taken along, whatever a tool offers in other forms.
     */
    takesAlong: Type.Optional(Type.Union([Type.Literal(false), WordsSchema])),
    cards: Type.Array(CardSchema),
    /** Per tool, what that tool needs to know of this form: rules to accept, scales, cards. */
    tools: byTool('parts'),
  },
  closed,
);
export type Form = Frozen<Static<typeof FormSchema>>;
