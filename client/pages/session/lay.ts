import { fromBase64 } from 'lib0/buffer';
import type * as Y from 'yjs';
import { layPage, readPage, type PageSnapshot } from '../../../shared/tools/board/model.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { appendLines, linesIn } from '../../session/writing/lines-from.ts';
import { keptOf, openKept, type Bundle } from '../recap/bundle.ts';
import { sessionPath } from '../../link/ask.ts';

/** Between two kept pages that are laid beside each other, in world units. */
const beside = 1400;

export interface LaidCount {
  pages: number;
  notes: boolean;
  /** Something did not fit or could not be read. */
  partly: boolean;
}

/** Puts kept pages on a shared page and kept notes at the end of the notes. */
export async function layBundle(
  bundle: Bundle,
  session: string,
  to: { board: DocLink | undefined; notes: DocLink | undefined; author: string },
): Promise<LaidCount> {
  const laid: LaidCount = { pages: 0, notes: false, partly: false };
  if (to.board?.mode === 'write') {
    const urls = await uploadImages(bundle, session);
    for (const name of keptOf(bundle, 'board')) {
      const kept = openKept(bundle.documents[name] ?? '');
      const page = kept && withImages(readPage(kept), urls);
      if (page && page.elements.length === 0) continue;
      const offset = { x: 80 + laid.pages * beside, y: 80 };
      const done = page && layPage(to.board.doc, page, { author: to.author, offset });
      if (done?.ok) laid.pages += 1;
      laid.partly ||= !done?.ok || done.skipped > 0;
    }
  }
  if (to.notes?.mode === 'write') laid.notes = appendNotes(bundle, to.notes.doc);
  return laid;
}

function appendNotes(bundle: Bundle, doc: Y.Doc): boolean {
  const lines = keptOf(bundle, 'notes').flatMap((name) => {
    const kept = openKept(bundle.documents[name] ?? '');
    return kept ? linesIn(kept) : [];
  });
  if (lines.length > 0) appendLines(doc, lines);
  return lines.length > 0;
}

/** The images of the file, stored with this session. @returns hash -> where it is now */
async function uploadImages(bundle: Bundle, session: string): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (const [hash, { type, base64 }] of Object.entries(bundle.images)) {
    try {
      const body = new Blob([fromBase64(base64) as Uint8Array<ArrayBuffer>], { type });
      const response = await fetch(`${sessionPath(session)}/blobs`, { method: 'POST', body });
      const { url } = (await response.json()) as { url?: string };
      if (response.ok && url) urls.set(hash, url);
    } catch {
      // The frame stays empty; the rest of the page is still worth laying.
    }
  }
  return urls;
}

function withImages(page: PageSnapshot, urls: ReadonlyMap<string, string>): PageSnapshot {
  const elements = page.elements.flatMap((element) => {
    const { source } = element;
    if (!source || !('hash' in source)) return [element];
    const url = urls.get(source.hash);
    return url ? [{ ...element, source: { hash: source.hash, url } }] : [];
  });
  return { ...page, elements };
}
