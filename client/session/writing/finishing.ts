import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';

const words = {
  finish: {
    nl: 'Hier kan je nu niet meer schrijven. Maak je zin rustig af: wat je nog typt, blijft op deze pagina.',
    en: 'You cannot write here any more now. Finish your sentence calmly: what you still type stays on this page.',
  },
  copy: { nl: 'Kopieer mijn tekst', en: 'Copy my text' },
  copied: { nl: 'Gekopieerd.', en: 'Copied.' },
  byHand: {
    nl: 'Kopiëren lukt hier niet. Dit is je tekst:',
    en: 'This browser does not copy. This is your text:',
  },
};

/**
 * A field whose right to write falls while somebody is in it stays open, in the text that it had, until they leave it:
 * no step and no pause cuts a word. What is written there goes no further than this page (`KeptEdits`): it is said to be
 * unsaved, can be copied, and is added as soon as that person may write there again.
 */
export class Finishing<Text extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wasOpen = false;
  #text: Text | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Somebody is finishing what they were writing. */
  get on(): boolean {
    return this.#text !== undefined;
  }

  hostConnected(): void {
    this.#host.addEventListener('focusout', this.#leave);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusout', this.#leave);
    this.#wasOpen = false;
    this.#text = undefined;
  }

  /**
   * To be asked once for each time that the field is drawn.
   * @param open whether it may be written now
   * @param now the text as it may be read now
   * @param was the text that is in the field
   * @returns the text that belongs in the field
   */
  textOf(open: boolean, now: Text | undefined, was: Text | undefined): Text | undefined {
    if (open) this.#text = undefined;
    else if (this.#wasOpen && this.#host.matches(':focus-within')) this.#text = was;
    this.#wasOpen = open;
    return this.#text ?? now;
  }

  readonly #leave = (): void => {
    if (!this.on) return;
    this.#text = undefined;
    this.#host.requestUpdate();
  };
}

/** Under a field that is being finished. @param text what stands in the field when it is copied */
export function finishingNote(near: HTMLElement, text: () => string): TemplateResult {
  const copy = async (): Promise<void> => {
    const said = text();
    const copied = await copyText(said, near);
    toast(copied ? t(words.copied) : `${t(words.byHand)} ${said}`);
  };
  return html`<p class="quiet finishing" role="status">${t(words.finish)}</p>
    <kring-button size="small" icon="copy" @mousedown=${keepFocus} @click=${copy}
      >${t(words.copy)}</kring-button
    >`;
}

const keepFocus = (event: Event): void => event.preventDefault();
