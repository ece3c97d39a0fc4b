import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { documentOf, inOrder } from '../../../shared/tools/board/pages.ts';
import '../../elements/kring-menu.ts';
import { toast } from '../../elements/toast.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';
import { openPage, placeCard } from './kring-exercises-place.ts';

const words = {
  place: { nl: 'Zet op het bord', en: 'Put on the board' },
  together: { nl: 'Op Samen', en: 'On Together' },
  answer: { nl: 'Op mijn antwoordbladzijde', en: 'On my answer page' },
  demo: { nl: 'Op Voordoen', en: 'On Demo' },
  on: (title: string): Text => ({ nl: `Op ${title}`, en: `On ${title}` }),
  placed: { nl: 'De oefening ligt op het bord.', en: 'The exercise is on the board.' },
  soon: {
    nl: 'Het bord is nog niet open. Probeer het zo nog eens.',
    en: 'The board is not open yet. Try again in a moment.',
  },
};

/** Lays an exercise as a card on a page of the board that this person may write on. */
@customElement('kring-exercises-to-board')
export class KringExercisesToBoard extends SessionElement {
  @property() item = '';

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.me.docs, partOf(view, 'board')];
  }

  private get pages(): { id: string; label: string; icon: string }[] {
    const { added } = partOf(this.session.view, 'board') ?? { added: {} };
    const all = [
      { id: 'board:together', label: t(words.together), icon: 'users' },
      { id: `board:answer:${this.me.person}`, label: t(words.answer), icon: 'pencil' },
      { id: 'board:demo', label: t(words.demo), icon: 'presentation' },
      ...inOrder(added).map((id) => ({
        id: documentOf(id),
        label: t(words.on(added[id]?.title ?? '')),
        icon: 'users',
      })),
    ];
    return all.filter(({ id }) => this.me.docs[id]?.mode === 'write');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.pages.length === 0) return nothing;
    return html`<kring-menu
      label=${t(words.place)}
      icon="plus"
      variant="quiet"
      .items=${this.pages}
      @kring-choose=${this.onChoose}
    ></kring-menu>`;
  }

  private async onChoose(event: CustomEvent<string>): Promise<void> {
    const name = event.detail;
    const link = this.session.document(name);
    if (link && !link.synced) await synced(link);
    const card = link?.synced ? placeCard(link, this.item) : undefined;
    if (card === undefined) return toast(t(words.soon));
    openPage(this.session, name, card);
    toast(t(words.placed));
  }
}

/** A page that was opened just now arrives in a moment; ms. */
const patience = 3_000;

function synced(link: NonNullable<ReturnType<Session['document']>>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const stop = link.on('change', () => {
      if (link.synced || link.closed) done();
    });
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-to-board': KringExercisesToBoard;
  }
}
