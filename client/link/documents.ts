import type * as Y from 'yjs';
import type { DocLink, Kept, Me, SavedState } from './doc-link.ts';
import { OpenDocument } from './doc-open.ts';
import type { KeptEdits } from './kept-edits.ts';
import type { DocMode } from '../../shared/wire/access.ts';

export interface DocumentsOptions {
  /** Of the server, such as `https://school.example`; `http` becomes `ws`. */
  baseUrl: string;
  session: string;
  me: Me;
  /** The token of a device that looks on without a seat. */
  screen?: string;
  /** The page's own when absent. */
  WebSocket?: typeof WebSocket;
}

/** A document that keeps being refused is asked for again less and less often. Milliseconds. */
const longestWait = 30_000;

/** The open documents of one session: one link a name, replaced when its local copy may not go on. */
export class Documents {
  private readonly options: DocumentsOptions;
  private readonly links = new Map<string, OpenDocument>();
  /** Closed by their tool while something was not saved yet. */
  private readonly leaving = new Set<OpenDocument>();
  private readonly unsaved = new Map<string, KeptEdits[]>();
  private readonly listeners = new Set<() => void>();
  private readonly replacements = new Map<string, { count: number; at: number }>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(options: DocumentsOptions) {
    this.options = options;
  }

  /** The link of this name; the same one until it is closed or replaced. */
  open(name: string): DocLink {
    return this.links.get(name) ?? this.start(name);
  }

  /** Unsaved edits still reach the server, also when the network is away now. */
  close(name: string): void {
    const link = this.links.get(name);
    if (!link) return;
    this.links.delete(name);
    clearTimeout(this.timers.get(name));
    if (link.pending) this.letGo(link);
    else link.destroy();
    this.changed();
  }

  /**
   * What the session's view says about rights. The server's word on each link counts; this closes what is
   * no longer there and asks again for what has come back.
   */
  setModes(rights: Readonly<Record<string, DocMode>>): void {
    for (const [name, link] of [...this.links]) {
      if (!Object.hasOwn(rights, name)) link.leave(true);
      else if (link.closed) this.start(name);
    }
  }

  on(_event: 'change', fn: () => void): () => void {
    this.listeners.add(fn);
    return () => this.listeners.delete(fn);
  }

  /**
   * Of all documents together, kept edits first: the worst of them. A document without rights has nothing to save, and one that
   * is only being opened has lost nothing.
   */
  get saved(): SavedState {
    const open = [...this.links.values(), ...this.leaving].filter(
      (link) => !link.closed && (link.synced || link.pending || link.saved !== 'offline'),
    );
    const states = new Set(open.map((link) => link.saved));
    if (this.kept.length > 0) states.add('kept');
    const worst: SavedState[] = ['failing', 'offline', 'kept', 'saving'];
    return worst.find((state) => states.has(state)) ?? 'saved';
  }

  /** Edits that could not be saved where they were made, and are only on this page. */
  get kept(): readonly KeptEdits[] {
    const known = ([name]: [string, KeptEdits[]]) => this.links.get(name)?.synced !== false;
    return [...this.unsaved].filter(known).flatMap(([, edits]) => edits);
  }

  /** The person says that they may go. */
  discard(edits: Kept): void {
    this.release(edits);
    this.changed();
  }

  private release(edits: Kept): void {
    const left = this.unsaved.get(edits.name)?.filter((one) => one !== edits) ?? [];
    if (left.length > 0) this.unsaved.set(edits.name, left);
    else this.unsaved.delete(edits.name);
  }

  destroy(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const link of [...this.links.values(), ...this.leaving]) link.destroy();
    this.links.clear();
    this.leaving.clear();
    this.unsaved.clear();
    this.listeners.clear();
  }

  private start(name: string, doc?: Y.Doc): OpenDocument {
    const { baseUrl, session, me, screen } = this.options;
    const link = new OpenDocument({
      url: `${baseUrl.replace(/^http/, 'ws').replace(/\/$/, '')}/docs/${session}`,
      name,
      me,
      WebSocket: this.options.WebSocket ?? WebSocket,
      ...(doc && { doc }),
      ...(screen && { screen }),
      replace: () => this.replace(name, link),
      keep: (edits) => this.keep(name, edits),
    });
    this.links.set(name, link);
    link.on('change', () => {
      this.addAgain(name, link);
      this.changed();
    });
    this.changed();
    return link;
  }

  private keep(name: string, edits: KeptEdits): void {
    const before = this.unsaved.get(name) ?? [];
    if (before.includes(edits)) return;
    this.unsaved.set(name, [...before, edits]);
    // What is written in a copy that was left comes when nothing else changes.
    const link = this.links.get(name);
    if (link) this.addAgain(name, link);
    this.changed();
  }

  /** Kept edits go on where they were made, as soon as this person may write there again. */
  private addAgain(name: string, link: OpenDocument): void {
    if (!link.synced || link.pending || link.closed || this.links.get(name) !== link) return;
    for (const edits of this.unsaved.get(name) ?? []) {
      const doc =
        link.mode === 'write' && edits.again && !edits.isIn(link.doc)
          ? edits.joined(link.doc)
          : undefined;
      if (doc || edits.isIn(link.doc)) this.release(edits);
      if (!doc) continue;
      link.destroy();
      this.start(name, doc);
      return;
    }
  }

  /** At once the first time, later when it happens again and again. */
  private replace(name: string, link: OpenDocument): void {
    this.leaving.delete(link);
    if (this.links.get(name) !== link) return this.changed();
    const now = performance.now();
    const earlier = this.replacements.get(name);
    const count = earlier && now - earlier.at < 2 * longestWait ? earlier.count + 1 : 0;
    this.replacements.set(name, { count, at: now });
    if (count === 0) return void this.start(name);
    const wait = Math.min(longestWait, 100 * 2 ** count);
    const timer = setTimeout(() => {
      if (this.links.get(name) === link) this.start(name);
    }, wait);
    this.timers.set(name, timer);
  }

  private letGo(link: OpenDocument): void {
    this.leaving.add(link);
    const leave = link.on('change', () => {
      if (link.pending) return;
      leave();
      this.leaving.delete(link);
      link.destroy();
      this.changed();
    });
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
