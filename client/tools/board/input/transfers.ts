import { t, type Text } from '../../../i18n/index.ts';
import type { Board } from '../board.ts';
import type { UploadImage } from '../../../session/images/upload-image.ts';
import { carriedExercise, carriesExercise } from '../../../session/carried.ts';
import { addImages } from '../images-in.ts';
import { copy, cut, imagesIn, paste } from './clipboard.ts';

const words = {
  uploading: { nl: 'De afbeelding wordt toegevoegd.', en: 'The image is being added.' },
  failed: {
    nl: 'Dat lukte niet. Probeer het nog eens.',
    en: 'That did not work. Please try again.',
  },
  pick: { nl: 'Kies een afbeelding', en: 'Choose an image' },
};

/** What the transfers need of the shell. */
export interface TransferHost {
  readonly board: Board | undefined;
  readonly uploadImage: UploadImage | undefined;
  /** Those that may be laid on the page. */
  readonly exercises: readonly { readonly id: string }[];
  addExercise(item: string, at: { x: number; y: number }): string | undefined;
  say(what: 'placed'): void;
  /** Shows a sentence for a while; undefined takes it away. */
  tell(note: Text | undefined): void;
}

/** What comes in and goes out by clipboard, by dropping and from a file. */
export class Transfers {
  readonly #host: TransferHost;

  constructor(host: TransferHost) {
    this.#host = host;
  }

  /** Name of the field for files. */
  get fileLabel(): string {
    return t(words.pick);
  }

  clipboard = (event: ClipboardEvent): void => {
    const { board } = this.#host;
    const data = event.clipboardData;
    if (board === undefined || data === null || inField(event)) return;
    if (event.type === 'copy') {
      if (copy(board, data)) event.preventDefault();
    } else if (board.canWrite && event.type === 'cut') {
      if (cut(board, data)) event.preventDefault();
    } else if (board.canWrite && event.type === 'paste') {
      event.preventDefault();
      // A cell or a paragraph often comes with a picture of itself: the words were meant.
      if (!paste(board, data)) void this.#addImages(board, imagesIn(data), board.camera.centre);
    }
  };

  over = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer && carriesExercise(event))
      event.dataTransfer.dropEffect = this.#host.board?.canWrite ? 'copy' : 'none';
  };

  drop = (event: DragEvent): void => {
    event.preventDefault();
    const { board } = this.#host;
    if (board === undefined || event.dataTransfer === null) return;
    const at = board.surface.worldAt(event);
    const item = carriedExercise(event);
    if (item) return this.#layExercise(item, at);
    void this.#addImages(board, imagesIn(event.dataTransfer), at);
  };

  #layExercise(item: string, at: { x: number; y: number }): void {
    const known = this.#host.exercises.some(({ id }) => id === item);
    if (known && this.#host.addExercise(item, at) !== undefined) this.#host.say('placed');
  }

  picked = (event: Event): void => {
    const { board } = this.#host;
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (board !== undefined) void this.#addImages(board, files, board.camera.centre);
  };

  async #addImages(
    board: Board,
    files: readonly File[],
    at: { x: number; y: number },
  ): Promise<void> {
    const upload = this.#host.uploadImage;
    if (upload === undefined || !board.canWrite || files.length === 0) return;
    this.#host.tell(words.uploading);
    try {
      this.#host.tell(await addImages(board, files, upload, at));
    } catch {
      this.#host.tell(words.failed);
    }
  }
}

function inField(event: Event): boolean {
  const field = event.composedPath()[0];
  return (
    field instanceof HTMLElement && field.matches('input, textarea, [contenteditable], math-field')
  );
}
