import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/index.ts';

/** Reads sentences with the browser's own voice, in the language of the text; nothing leaves the device. */
export class ReadAloud implements ReactiveController {
  reading = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  static possible(): boolean {
    return 'speechSynthesis' in globalThis;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(sentences: readonly string[], language: Language): void {
    speechSynthesis.cancel();
    const last = sentences.length - 1;
    for (const [at, sentence] of sentences.entries()) {
      const said = new SpeechSynthesisUtterance(sentence);
      said.lang = language === 'nl' ? 'nl-BE' : 'en-GB';
      said.rate = 0.95;
      if (at === last) said.onend = () => this.#become(false);
      said.onerror = () => this.#become(false);
      speechSynthesis.speak(said);
    }
    this.#become(true);
  }

  stop(): void {
    if (!this.reading) return;
    this.#become(false);
    speechSynthesis.cancel();
  }

  #become(reading: boolean): void {
    if (this.reading === reading) return;
    this.reading = reading;
    this.#host.requestUpdate();
  }
}
