import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { SetName } from '../../../shared/tools/exercises/governed.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { toast } from '../../elements/toast.ts';
import { t, type Text } from '../../i18n/index.ts';
import { uploaderOf } from '../../session/images/upload-image.ts';
import { SessionElement } from '../../session/session-element.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import type { PhotoPort } from './kring-editor-photo.ts';
import { addChosen, addItems } from './prepare-add.ts';

const words = {
  bank: { nl: 'Uit de oefenbank', en: 'From the bank' },
  make: { nl: 'Maak een oefening', en: 'Make an exercise' },
  change: { nl: 'Pas de oefening aan', en: 'Change the exercise' },
  where: { nl: 'Waarvoor?', en: 'What for?' },
  practice: { nl: 'Om te oefenen', en: 'To practise' },
  exit: { nl: 'Voor het einde', en: 'For the end' },
  failed: {
    nl: 'Dat lukte niet. Kijk of je verbinding hebt en probeer het opnieuw.',
    en: 'That did not work. Check your connection and try again.',
  },
} satisfies Record<string, Text>;

type Doing = 'pick' | 'make' | { readonly change: Item };

/** The dialog in which the tutor picks, makes or changes exercises. What is typed stays when it is refused. */
@customElement('kring-prepare-make')
export class KringPrepareMake extends SessionElement {
  static override styles = [
    exercisesStyles,
    css`
      kring-dialog {
        --kring-dialog-width: 56rem;
      }
    `,
  ];

  @state() private doing: Doing | undefined;
  @state() private set: SetName = 'practice';
  #photo: PhotoPort | undefined;

  /** One object for as long as the session is the same. */
  private get photo(): PhotoPort {
    const by = this.me.person;
    this.#photo ??= { upload: uploaderOf(this.shared.session.id), by };
    return this.#photo;
  }

  pick(): void {
    this.open('pick', import('./kring-bank-picker.ts'));
  }

  make(): void {
    this.open('make', import('./kring-item-editor.ts'));
  }

  change(item: Item): void {
    this.open({ change: item }, import('./kring-item-editor.ts'));
  }

  /** Without its code a dialog would stay empty. */
  private open(doing: Doing, code: Promise<unknown>): void {
    this.doing = doing;
    code.catch(() => {
      if (this.doing === doing) this.doing = undefined;
      toast(t(words.failed), 'assertive');
    });
  }

  protected override watches(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { doing } = this;
    if (!doing) return nothing;
    const title = doing === 'pick' ? words.bank : doing === 'make' ? words.make : words.change;
    return html`<kring-dialog open label=${t(title)} @kring-close=${this.close}>
      <div class="stack">${doing === 'pick' ? this.picker() : this.editor(doing)}</div>
    </kring-dialog>`;
  }

  private picker(): TemplateResult {
    return html`<kring-bank-picker
      language=${this.shared.session.language}
      @kring-items-chosen=${this.onChosen}
    ></kring-bank-picker>`;
  }

  private editor(doing: 'make' | { change: Item }): TemplateResult {
    const value = doing === 'make' ? undefined : doing.change;
    return html`${value ? nothing : this.where()}
      <kring-item-editor
        language=${this.shared.session.language}
        .value=${value}
        .photo=${this.photo}
        @kring-item-saved=${this.onSaved}
        @kring-cancel=${this.close}
      ></kring-item-editor>`;
  }

  private where(): TemplateResult {
    return html`<kring-segmented
      label=${t(words.where)}
      .value=${live(this.set)}
      .choices=${(['practice', 'exit'] as const).map((value) => ({ value, label: t(words[value]) }))}
      @change=${(event: Event) => (this.set = (event.target as KringSegmented).value as SetName)}
    ></kring-segmented>`;
  }

  private readonly close = (): void => {
    this.doing = undefined;
  };

  private readonly onChosen = async (event: CustomEvent<{ items: Item[] }>): Promise<void> => {
    try {
      const { language } = this.shared.session;
      if (await addChosen(this.lay, event.detail.items, language)) this.close();
    } catch {
      toast(t(words.failed), 'assertive');
    }
  };

  private readonly lay = (items: readonly Item[], set: SetName): Promise<Ack> =>
    this.press('exercises/add', { items, set });

  private readonly onSaved = async (event: CustomEvent<{ item: Item }>): Promise<void> => {
    const { item } = event.detail;
    if (typeof this.doing === 'object') {
      if ((await this.press('exercises/change', { item })).ok) this.close();
    } else if (await addItems(this.lay, [item], this.set)) this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-prepare-make': KringPrepareMake;
  }
}
