import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CheckinOwn, CheckinView, Scale } from '../../../shared/tools/checkin/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-scale.ts';
import type { KringScale } from '../../elements/kring-scale.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { seatsWith } from '../../session/seats.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { sightOf, type Sight } from '../../session/who-sees.ts';
import './kring-checkin-count.ts';
import { shownLine, stepWords } from './shown.ts';

const words = {
  show: { nl: 'Toon het aan', en: 'Show it to' },
  skip: { nl: 'Sla over', en: 'Skip' },
  skipped: {
    nl: 'Overgeslagen. Je kan altijd nog een cijfer kiezen.',
    en: 'Skipped. You can still choose a number.',
  },
  given: { nl: 'Je gaf', en: 'You gave' },
  seen: { nl: 'Dit is nu te zien voor', en: 'This can now be seen by' },
  hidden: { nl: 'Alleen jij weet dit.', en: 'Only you know this.' },
  waiting: {
    nl: 'Hier zie je een antwoord zodra iemand het toont. Vragen mag, aandringen niet.',
    en: 'An answer appears here once somebody shows it. You may ask, not insist.',
  },
};

/** Questions on a scale: mood and confidence. A person answers, shows it or skips; leads see what was shown. */
@customElement('kring-checkin-tool')
export class KringCheckinTool extends ToolElement('checkin') {
  static override styles = [
    cardStyles,
    css`
      section + section {
        margin-top: var(--k-space-6);
      }
      .shown {
        display: grid;
        gap: var(--k-space-3);
      }
      .shown li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-2) var(--k-space-4);
      }
      .shown svg {
        width: min(14rem, 100%);
        height: 28px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { view } = this;
    const open = Object.entries(view.scales).filter(
      ([id, { shown }]) => shown !== 'totals' && this.letter(`checkin/${id}`) !== '-',
    );
    return html`${repeat(
        open,
        ([id]) => id,
        ([id, scale]) => (this.leads ? this.seen(id, scale, view) : this.asked(id, scale)),
      )}<kring-checkin-count></kring-checkin-count>`;
  }

  private asked(id: string, scale: Scale): TemplateResult {
    const own = this.own?.answers[id];
    const writes = ['E', 'S', 'O'].includes(this.letter(`checkin/${id}`));
    return html`<section aria-label=${t(scale.question)}>
      <header>
        <h2>${t(scale.question)}</h2>
        ${sightChip(this.sight(scale, own?.shown === true))}
      </header>
      <kring-scale
        min=${scale.from}
        max=${scale.to}
        .words=${stepWords(scale)}
        .value=${live(this.pressed('checkin/answer', { scale: id })?.value ?? own?.value)}
        ?disabled=${!writes}
        aria-label=${t(scale.question)}
        @change=${(event: Event) => this.answer(id, event)}
      ></kring-scale>
      <div role="status">${this.said(scale, own)}</div>
      ${
        scale.shown === 'on-tap' && writes
          ? html`<div class="actions">
              ${
                own?.value !== undefined && !own.shown
                  ? html`<kring-button
                      variant="primary"
                      icon="eye"
                      ?busy=${this.busy('checkin/show', { scale: id })}
                      @click=${() => this.press('checkin/show', { scale: id })}
                      >${t(words.show)} ${t(this.leadsCalled())}</kring-button
                    >`
                  : nothing
              }
              ${
                own && own.value === undefined
                  ? nothing
                  : html`<kring-button
                      variant="plain"
                      ?busy=${this.busy('checkin/skip', { scale: id })}
                      @click=${() => this.press('checkin/skip', { scale: id })}
                      >${t(words.skip)}</kring-button
                    >`
              }
            </div>`
          : nothing
      }
    </section>`;
  }

  private said(scale: Scale, own: CheckinOwn['answers'][string] | undefined) {
    if (!own) return nothing;
    if (own.value === undefined) return html`<p class="soft">${t(words.skipped)}</p>`;
    if (own.shown)
      return html`<p class="ok">
        <kring-icon name="eye"></kring-icon>${t(words.seen)} ${t(this.leadsCalled())}.
      </p>`;
    return scale.shown === 'on-tap' ? html`<p class="soft">${t(words.hidden)}</p>` : nothing;
  }

  private seen(id: string, scale: Scale, view: CheckinView): TemplateResult {
    const shown = view.shown[id] ?? {};
    const people = this.peopleWith('served').filter((one) => one.id in shown);
    const question = this.ofOthers(scale);
    return html`<section aria-label=${question}>
      <header>
        <h2>${question}</h2>
        ${sightChip(this.sight(scale, false))}
      </header>
      ${
        people.length === 0
          ? html`<p class="soft">${t(words.waiting)}</p>`
          : html`<ul class="shown">
              ${people.map((one) => shownLine(one, shown[one.id] ?? scale.from, scale))}
            </ul>`
      }
    </section>`;
  }

  /** The question about those who answer it: by name where there is one. */
  private ofOthers({ question, about }: Scale): string {
    const [only, another] = this.peopleWith('served');
    if (!about || !only) return t(question);
    return another ? t(about.many) : t(about.one).replace('{name}', () => only.name);
  }

  private sight(scale: Scale, shown: boolean): Sight {
    if (scale.shown === 'on-tap' && !shown) {
      const whose = this.leads ? { nl: 'het getoond wordt', en: 'it is shown' } : undefined;
      return {
        kind: 'sealed',
        text: whose
          ? { nl: `Niemand, tot ${whose.nl}`, en: `Nobody until ${whose.en}` }
          : { nl: 'Niemand, tot jij het toont', en: 'Nobody until you show it' },
      };
    }
    return sightOf(
      this.session.view,
      ['leads', 'served'],
      this.leads ? this.peopleWith('served')[0]?.id : this.me.person,
    );
  }

  private leadsCalled() {
    const [role = ''] = seatsWith(this.shared, 'leads');
    const { nl, en } = this.shared.seats[role]?.title ?? { nl: role, en: role };
    return { nl: `je ${nl}`, en: `your ${en}` };
  }

  private answer(scale: string, event: Event): void {
    const { value } = event.target as KringScale;
    if (value !== undefined) void this.press('checkin/answer', { scale, value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-checkin-tool': KringCheckinTool;
  }
}
