import type { Drawing, Start } from '../engine/form.ts';
import type { Text } from './text.ts';

/** What a light page shows of a form: the server tells it, so that no page holds a list of forms. */
export interface FormCard {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly size: Text;
  readonly drawing: Drawing;
  /** The button that leads to its page. */
  readonly go: Text;
  readonly icon?: string;
}

export interface VariantChoice {
  readonly variant: string;
  readonly title: Text;
  readonly describe: Text;
  /** Chosen instead by a switch, such as a shorter form of it. */
  readonly other?: { readonly variant: string; readonly describe: Text };
}

/** A lesson that can be chosen at the start. */
export interface LessonChoice {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  /** What the class should know, think or dare at the end: three at most. */
  readonly goals: readonly Text[];
  readonly sensitive: boolean;
  /** When its facts were last checked: `2026-11`. */
  readonly checked: string;
}

export interface FormStart extends Omit<Start, 'card' | 'lessons'> {
  readonly id: string;
  /** Where a lesson comes along. */
  readonly lessons?: readonly LessonChoice[];
  readonly choices: readonly VariantChoice[];
}

/** Why a door does not open, if it does not. */
export type DoorStatus = 'open' | 'locked' | 'queue' | 'full' | 'gone';

/** What the server tells somebody who stands at the door with an invitation. */
export interface SeenDoor {
  readonly form: string;
  readonly title: Text;
  readonly variant: string;
  /** Whoever invites: the one who started it. */
  readonly lead: { readonly name: string; readonly mark: number };
  /** The seat that the invitation leads to. */
  readonly role: string;
  readonly status: DoorStatus;
  /** After the name of whoever invites: what for. */
  readonly invites: Text;
  /** What is kept, and the limit of what stays inside. */
  readonly kept: Text;
  readonly limit: Text;
  /** Why it does not open, where the form says it in own words. */
  readonly shut?: Text;
  /** Each link is for one person: what is full for others stays so. */
  readonly personal?: true;
  /** One of many sits there: they are asked for no name. */
  readonly crowd?: true;
  /** Only for somebody who sits there already. */
  readonly session?: string;
}

/** What a link to a class page shows: the page, or when it was destroyed (times are milliseconds since 1970). */
export type SeenClassPage =
  | {
      readonly title: Text;
      readonly language: 'nl' | 'en';
      readonly heldAt: number;
      readonly expiresAt: number;
      readonly goals: readonly Text[];
      readonly questions: Readonly<
        Record<string, { readonly text: string; readonly answer?: string }>
      >;
      readonly tips: string;
      readonly help: readonly {
        readonly name: string;
        readonly about: Text;
        readonly phone?: string;
        readonly address?: string;
      }[];
      /** This link writes and destroys it as well: what follows is the one that reads it, to share. */
      readonly address?: string;
    }
  | { readonly goneAt: number };

/** What was on a class page when it was destroyed. */
export interface ClassPageReceipt {
  readonly goneAt: number;
  readonly questions: number;
  readonly answers: number;
}
