import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-seat-mark.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { Answers, answersName } from './kring-exercises-answers.ts';
import { exerciseWord, numbered, seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-item.ts';

const words = {
  title: { nl: 'Werk dat anderen tonen', en: 'Work that others show' },
  who: { nl: 'Van wie?', en: 'Whose?' },
  hide: { nl: 'Niets', en: 'Nothing' },
};

/** In a group: the answers of the tutees who chose to show theirs, to read. */
@customElement('kring-exercises-others')
export class KringExercisesOthers extends ToolElement('exercises') {
  static override styles = [exercisesStyles];

  @state() private chosen = '';
  readonly #answers = new Answers(this);

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.me.docs];
  }

  protected override render(): TemplateResult | typeof nothing {
    const others = this.peopleWith('served').filter(
      ({ id }) => id !== this.me.person && this.me.docs[answersName(id)],
    );
    if (others.length === 0) return nothing;
    const shown = others.find(({ id }) => id === this.chosen);
    const choices = [
      { value: '', label: t(words.hide) },
      ...others.map(({ id, name }) => ({ value: id, label: name })),
    ];
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <kring-segmented
        label=${t(words.who)}
        quiet-label
        .choices=${choices}
        .value=${live(shown?.id ?? '')}
        @change=${(event: Event) => (this.chosen = (event.target as KringSegmented).value)}
      ></kring-segmented>
      ${shown ? this.answers(shown.id) : nothing}
    </section>`;
  }

  private answers(person: string): TemplateResult {
    const port = this.#answers.of(this.session, answersName(person));
    return html`${numbered(seenOf(this.session.view), 'practice').map(
      (one) =>
        html`<div class="sheet">
          <kring-item
            readonly
            lang=${this.shared.session.language}
            label=${t(exerciseWord(one.number))}
            .item=${one.item}
            .answers=${port}
            owner=${this.shared.people[person]?.name ?? ''}
          ></kring-item>
        </div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-others': KringExercisesOthers;
  }
}
