import type { DocId } from '../storage/port.ts';
import { closeCode, type CloseCode } from '../../shared/wire/close-codes.ts';
import type { DocumentRights } from './document-rights.ts';
import type { LiveDocument } from './live-document.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { DocHostOptions } from './options.ts';
import type { People } from './people.ts';
import { pause, realClock } from '../clock.ts';

/** `<tool>:<rest>`; anything else gets the answer of a document that does not exist. */
const documentName = /^[a-z][a-z0-9-]{0,31}(:[A-Za-z0-9_.-]{1,64}){1,4}$/;
/** A refusal takes this long whatever its reason, so that its speed says nothing. Milliseconds. */
const refusalDelay = 30;

export interface AdmissionOptions extends Pick<DocHostOptions, 'ready' | 'metrics'> {
  rights: DocumentRights;
  people: People;
  documents: OpenDocuments;
}

/** Who may come into which document: somebody without the right learns nothing, not even whether it exists. */
export class Admission {
  readonly #options: AdmissionOptions;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** The document in memory, or the code to close the socket with. Rejects when it cannot be read. */
  async ask(id: DocId, person: string): Promise<LiveDocument | CloseCode> {
    const { ready, metrics, people, documents } = this.#options;
    const refusal = pause(realClock, refusalDelay);
    const known = documentName.test(id.name) && (await ready(id.session));
    if (!known || !this.#allows(id, person)) {
      await refusal;
      metrics?.refused?.('forbidden');
      return closeCode.forbidden;
    }
    if (!people.mayOpen(person)) {
      metrics?.refused?.('opens too often');
      return closeCode.rate;
    }
    const document = await documents.open(id);
    // Rights may have changed while the document was read from the disk.
    return this.#allows(id, person) ? document : closeCode.forbidden;
  }

  #allows(id: DocId, person: string): boolean {
    return this.#options.rights.of(id, person) !== 'none';
  }
}
