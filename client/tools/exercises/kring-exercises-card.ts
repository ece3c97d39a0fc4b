import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';
import { Answers, answersName } from './kring-exercises-answers.ts';
import { exerciseWord, numbered, seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-item.ts';

const words = {
  gone: {
    nl: 'Deze oefening ligt niet meer op tafel.',
    en: 'This exercise is no longer on the table.',
  },
  of: (number: number, name: string): Text => ({
    nl: `Oefening ${number}, antwoord van ${name}`,
    en: `Exercise ${number}, ${name}'s answer`,
  }),
};

/**
 * An exercise on a board page. The card may be moved by whoever writes on the page; the answer in it is
 * the tutee's own, wherever it lies.
 */
@customElement('kring-exercises-card')
export class KringExercisesCard extends SessionElement {
  static override styles = [
    exercisesStyles,
    css`
      :host {
        padding: var(--k-space-2);
      }
    `,
  ];

  @property() item = '';
  /** Whose answer is shown. */
  @property() person = '';
  readonly #answers = new Answers(this);

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    const link = this.person ? session.document(answersName(this.person)) : undefined;
    return [partOf(session.view, 'exercises'), shared.people, me.docs, link];
  }

  protected override render(): TemplateResult {
    const one = numbered(seenOf(this.session.view), 'practice').find(({ id }) => id === this.item);
    if (!one) return html`<p class="soft">${t(words.gone)}</p>`;
    const port = this.#answers.of(this.session, answersName(this.person));
    const mine = this.person === this.me.person;
    const name = this.shared.people[this.person]?.name ?? '';
    return html`<kring-item
      lang=${this.shared.session.language}
      label=${t(mine || !name ? exerciseWord(one.number) : words.of(one.number, name))}
      .item=${one.item}
      .answers=${port}
      owner=${mine ? '' : name}
      ?readonly=${port?.writable !== true}
    ></kring-item>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-card': KringExercisesCard;
  }
}
