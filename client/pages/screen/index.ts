import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { View } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-logo.ts';
import { Localized, t } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { SessionLink } from '../../link/session-link.ts';
import { LazyDocuments } from '../../session/lazy-documents.ts';
import './kring-beamer.ts';
import { ScreenPictures } from './screen-pictures.ts';

const words = {
  looking: { nl: 'Het scherm zoekt de les.', en: 'The screen is looking for the lesson.' },
  none: {
    nl: 'Dit scherm hoort bij geen les meer. Open het opnieuw vanuit de les.',
    en: 'This screen belongs to no lesson any more. Open it again from the lesson.',
  },
};

/**
 * A device that looks on without a seat: a big screen, or a remote. What it may do, its letters say. Its token stands
 * behind the # of the address, with the code that lets people in, and goes nowhere else.
 */
@customElement('kring-screen-page')
export class KringScreenPage extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      block-size: 100dvh;
    }
    main {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: var(--k-space-5);
      block-size: 100%;
      padding: var(--k-space-5);
      text-align: center;
    }
  `;

  @property({ attribute: 'session-id' }) sessionId = '';
  #link: SessionLink | undefined;
  #pictures: ScreenPictures | undefined;
  #documents: LazyDocuments | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#documents?.close();
    this.#link?.close();
    this.#pictures?.close();
    this.#link = this.#pictures = this.#documents = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sessionId')) this.open();
  }

  protected override render(): TemplateResult {
    const view = this.#link?.view;
    if (this.#link?.status === 'refused' || view?.me.place === 'removed')
      return html`<main><p>${t(words.none)}</p></main>`;
    if (!this.#link || !view)
      return html`<main>
        <kring-logo size="96" waiting></kring-logo>
        <p role="status">${t(words.looking)}</p>
      </main>`;
    const drives = view.shared.phase?.open['slides/drive'] === 'E';
    if (!drives && !this.wasRemote)
      return html`<kring-beamer
        .view=${view}
        .now=${this.now}
        .addressOf=${this.#pictures?.addressOf}
        .board=${this.putUp(view)}
        code=${codeOf(location.hash)}
      ></kring-beamer>`;
    this.wasRemote = true;
    void import('./kring-remote.ts');
    return html`<kring-remote .link=${this.#link} .view=${view}></kring-remote>`;
  }

  /** A remote stays one in a step that does not let it drive. */
  private wasRemote = false;

  private readonly now = (): number => this.#link?.now() ?? Date.now();

  /** What a group put up: a screen can open nothing else. */
  private putUp({ me }: View): DocLink | undefined {
    const [name] = Object.keys(me.docs);
    return name === undefined ? undefined : this.#documents?.open(name);
  }

  private open(): void {
    this.#documents?.close();
    this.#link?.close();
    const screen = /^#([A-Za-z0-9_-]{22})(\.|$)/.exec(location.hash)?.[1] ?? '';
    const link = new SessionLink(this.sessionId, { screen });
    const documents = new LazyDocuments({
      ...{ session: this.sessionId, screen },
      view: () => link.view,
      changed: () => this.requestUpdate(),
    });
    this.#link = link;
    this.#documents = documents;
    link.on(() => {
      documents.follow();
      this.requestUpdate();
    });
    this.#pictures?.close();
    this.#pictures = new ScreenPictures(this.sessionId, screen, () => this.requestUpdate());
  }
}

const codeOf = (hash: string): string => /\.([A-Z0-9]{6})$/.exec(hash)?.[1] ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'kring-screen-page': KringScreenPage;
  }
}
