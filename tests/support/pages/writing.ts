import type { MathfieldElement } from 'mathlive';
import type { DocLink } from '../../../client/link/doc-link.ts';
import { Documents } from '../../../client/link/documents.ts';
import '../../../client/session/kring-text-editor.ts';
import '../../../client/tools/board/kring-board.ts';
import '../../../client/tools/exercises/kring-formula-field.ts';
import '../../../client/tools/exercises/kring-live-text.ts';
import '../../../client/tools/turns/kring-stage-text.ts';
import { elementsOf, writeElement } from '../../../shared/tools/board/document.ts';

/**
 * One person at one of the texts that Kring lets people write together, joined to a real server by the
 * client's own links: `?kind=notes&person=a&server=ws://...`. The element stands as deep in shadow roots as
 * it does in a session.
 */
const query = new URLSearchParams(location.search);
const [kind, person] = [query.get('kind') as Kind, query.get('person')!];
export type Kind = 'notes' | 'stage' | 'answer' | 'explanation' | 'formula' | 'board';

let away = false;
const open = new Set<WebSocket>();

/** A real socket, of somebody whose network can be taken away. */
class OwnSocket extends WebSocket {
  constructor(url: string | URL) {
    super(`${String(url)}?person=${person}`);
    open.add(this);
    this.addEventListener('close', () => open.delete(this));
    if (away) this.close();
  }
}

const documents = new Documents({
  baseUrl: query.get('server')!,
  session: 'S1',
  me: { person, name: person, mark: person.length % 8 },
  WebSocket: OwnSocket,
});
const name = `${kind}:${query.get('doc') ?? 'shared'}`;
const shown = make();
const outer = document.createElement('div');
const inner = document.createElement('div');
outer.attachShadow({ mode: 'open' }).append(inner);
inner.attachShadow({ mode: 'open' }).append(shown);
document.querySelector('main')!.append(outer);
documents.on('change', follow);
follow();

function make(): HTMLElement {
  switch (kind) {
    case 'notes':
      return document.createElement('kring-text-editor');
    case 'stage':
      return document.createElement('kring-stage-text');
    case 'formula':
      return document.createElement('kring-formula-field');
    case 'board':
      return document.createElement('kring-board');
    default: {
      const field = document.createElement('kring-live-text');
      field.multiline = kind === 'explanation';
      return field;
    }
  }
}

/** The element gets the link of now, as a tool of the session would give it. */
function follow(): void {
  const link = documents.open(name);
  const text = kind === 'answer' ? 'item:1' : 'explain:1';
  const of = ['notes', 'stage', 'board'].includes(kind)
    ? { link, label: 'Tekst' }
    : { text: link.doc.getText(text), label: 'Tekst', readonly: link.mode !== 'write' };
  Object.assign(shown, of);
  if (!link.synced || link.mode !== 'write') return;
  if (kind === 'board' && query.has('first')) note(link);
  document.body.dataset['ready'] = 'yes';
}

function note(link: DocLink): void {
  const elements = elementsOf(link.doc);
  if (elements.size > 0) return;
  writeElement(elements, {
    ...{ id: 'note', type: 'sticky', order: 'a0', author: person, locked: false, text: '' },
    geometry: [40, 40, 260, 160, 0],
    style: { colour: 'yellow', width: 2, size: 16 },
  });
}

/** What stands on the screen, what this copy of the document holds, and whether that is saved. */
function seen(): { shown: string; holds: string; saved: string } {
  const root = shown.shadowRoot!;
  const control = root.querySelector<HTMLTextAreaElement>('textarea, input:not([type=file])');
  const rich = root.querySelector('.ProseMirror');
  const formula = root.querySelector<MathfieldElement>('math-field');
  return {
    shown: formula?.getValue('latex') ?? rich?.textContent ?? control?.value ?? '',
    holds: JSON.stringify(documents.open(name).doc.toJSON()),
    saved: documents.saved,
  };
}

export interface WritingPage {
  seen: typeof seen;
  setAway(now: boolean): void;
  /** Opens the line of another text and leaves it at once, as a step that closes early does. */
  leaveEarly(): void;
}

const page: WritingPage = {
  seen,
  setAway(now) {
    away = now;
    if (now) for (const socket of open) socket.close();
  },
  leaveEarly() {
    documents.open(`${name}:early`);
    documents.close(`${name}:early`);
  },
};
Object.assign(window, { writing: page });
