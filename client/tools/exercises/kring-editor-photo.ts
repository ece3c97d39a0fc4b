import camera from 'lucide-static/icons/camera.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Picture } from '../../../shared/tools/exercises/picture.ts';
import '../../elements/kring-button.ts';
import { registerIcons } from '../../elements/icons.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import type { UploadImage } from '../../session/images/upload-image.ts';
import './kring-item-picture.ts';

registerIcons({ camera, image });

const words = {
  take: { nl: 'Neem een foto', en: 'Take a photo' },
  choose: { nl: 'Kies een foto', en: 'Choose a photo' },
  more: {
    nl: 'Een foto van de bladzijde is genoeg. Plakken of hierheen slepen kan ook.',
    en: 'A photo of the page is enough. You can paste one or drag it here too.',
  },
  busy: { nl: 'De foto komt eraan.', en: 'The photo is coming.' },
  away: { nl: 'Haal de foto weg', en: 'Take the photo away' },
};

/** What brings a photo to the session, and who does. */
export interface PhotoPort {
  readonly upload: UploadImage;
  readonly by: string;
}

const isImage = (file: File): boolean => file.type.startsWith('image/');

/**
 * The photo of an exercise that is being made: from the camera, a file, or `take` for what is pasted or dropped.
 * @event kring-photo - `detail` is the picture, or undefined when it is taken away
 */
@customElement('kring-editor-photo')
export class KringEditorPhoto extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-2);
      justify-items: start;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
    p {
      margin: 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    p:empty,
    input {
      display: none;
    }
    /* Where there is no camera to hold over a page, its button is one too many. */
    @media (pointer: fine) {
      .camera {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) port: PhotoPort | undefined;
  @property({ attribute: false }) picture: Picture | undefined;
  @state() private busy = false;
  @state() private problem: Text | undefined;

  /** Brings the first picture of these. @returns whether there was one */
  take(files: Iterable<File>): boolean {
    const file = [...files].find(isImage);
    if (!file || !this.port || this.busy) return false;
    void this.bring(file, this.port);
    return true;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.port) return nothing;
    if (this.picture)
      return html`<kring-item-picture .picture=${this.picture}></kring-item-picture>
        <kring-button icon="trash-2" size="small" @click=${() => this.tell(undefined)}
          >${t(words.away)}</kring-button
        >`;
    return html`<div class="ways">
        <kring-button
          class="camera"
          icon="camera"
          ?busy=${this.busy}
          @click=${() => this.ask('camera')}
          >${t(words.take)}</kring-button
        >
        <kring-button icon="image" ?busy=${this.busy} @click=${() => this.ask('file')}
          >${t(words.choose)}</kring-button
        >
      </div>
      <input
        id="camera"
        type="file"
        accept="image/*"
        capture="environment"
        @change=${this.onFile}
      />
      <input id="file" type="file" accept="image/*" @change=${this.onFile} />
      <p>${t(words.more)}</p>
      <p role="status">${this.busy ? t(words.busy) : this.problem ? t(this.problem) : ''}</p>`;
  }

  private ask(way: 'camera' | 'file'): void {
    this.renderRoot.querySelector<HTMLInputElement>(`#${way}`)?.click();
  }

  private readonly onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.take(input.files ?? []);
    // The same file may be chosen again.
    input.value = '';
  };

  private async bring(file: File, { upload, by }: PhotoPort): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    const stored = await upload(file);
    this.busy = false;
    if ('error' in stored) {
      this.problem = stored.error;
      return;
    }
    const { hash, width, height } = stored;
    this.tell({ hash, width: Math.round(width), height: Math.round(height), by });
  }

  private tell(picture: Picture | undefined): void {
    this.dispatchEvent(new CustomEvent('kring-photo', { detail: picture }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-editor-photo': KringEditorPhoto;
  }
}
