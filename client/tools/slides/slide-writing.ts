import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as Y from 'yjs';
import type { Slide } from '../../../shared/tools/slides/deck.ts';
import {
  fieldName,
  writtenParts,
  type WrittenPart,
} from '../../../shared/tools/slides/slide-text.ts';
import type { Language } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { isTranslated, said } from './draft.ts';

/** What of a slide is written together, as the deck takes it. */
export type Written = Pick<Slide, WrittenPart>;

/** A slide that says something else in each language has a field for each. */
export const isInBoth = (slide: Slide): boolean =>
  writtenParts.some((part) => isTranslated(slide[part]));

/** What a document says of a slide. What was the same in both languages stays the same in both. */
export function writtenIn(doc: Y.Doc, slide: Slide, language: Language): Written {
  const other = language === 'nl' ? 'en' : 'nl';
  const both = isInBoth(slide);
  const read = (part: WrittenPart) => {
    const mine = doc.getText(fieldName(part, language)).toString();
    const theirs = both ? doc.getText(fieldName(part, other)).toString() : mine;
    return said(language === 'nl' ? { nl: mine, en: theirs } : { nl: theirs, en: mine });
  };
  const [text, right, notes] = [read('text'), read('right'), read('notes')];
  return { text: text ?? { nl: '', en: '' }, ...(right && { right }), ...(notes && { notes }) };
}

/** Milliseconds: what is written comes into the deck when nobody typed for this long, and after this long at the latest. */
const pause = 500;
const latest = 2_000;

/**
 * Follows the document of the slide that is being written, and says when the deck should take what it says: a moment
 * after anybody's last key, and when the slide is left. Whoever has it open says so; all say the same.
 */
export class SlideWriting implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #take: () => void;
  #link: DocLink | undefined;
  #doc: Y.Doc | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;

  constructor(host: ReactiveControllerHost, take: () => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** The document, once all of it is here. */
  get doc(): Y.Doc | undefined {
    return this.#link?.synced ? this.#link.doc : undefined;
  }

  get writes(): boolean {
    return this.#link?.mode === 'write' && !this.#link.closed;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.leave);
    this.leave();
    this.follow(undefined);
  }

  follow(link: DocLink | undefined): void {
    if (link === this.#link && link?.doc === this.#doc) return;
    this.#stop?.();
    this.#link = link;
    this.#doc = link?.doc;
    if (!link) return void (this.#stop = undefined);
    const { doc } = link;
    const heard = (): void => {
      this.later();
      this.#host.requestUpdate();
    };
    doc.on('update', heard);
    const off = link.on('change', () => this.#host.requestUpdate());
    this.#stop = () => {
      doc.off('update', heard);
      off();
    };
  }

  /** Something was written, or is not yet in the deck. */
  later(): void {
    this.#since ??= performance.now();
    clearTimeout(this.#timer);
    const left = latest - (performance.now() - this.#since);
    this.#timer = setTimeout(this.leave, Math.max(0, Math.min(pause, left)));
  }

  get waits(): boolean {
    return this.#since !== undefined;
  }

  /** What waits is taken now. */
  readonly leave = (): void => {
    if (!this.waits) return;
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#take();
  };
}
