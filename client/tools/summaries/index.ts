import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SummariesView } from '../../../shared/tools/summaries/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { sightOf } from '../../session/who-sees.ts';
import './kring-summary-write.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Samenvattingen', en: 'Summaries' },
  lead: {
    nl: 'Schrijf voor elke partij wat je begreep, zonder geladen woorden. Alleen die partij leest het, tot die zegt: klopt.',
    en: 'Write for each party what you understood, without loaded words. Only that party reads it until it says: that is right.',
  },
  mine: { nl: 'Zo begrepen wij jouw verhaal', en: 'This is how we understood your story' },
  right: { nl: 'Klopt', en: 'That is right' },
  wrong: {
    nl: 'Klopt er iets niet? Zeg het aan de bemiddelaars; zij passen het aan.',
    en: 'Is something not right? Tell the mediators; they change it.',
  },
  then: {
    nl: 'Na "klopt" leest iedereen aan tafel deze tekst.',
    en: 'After "that is right" everyone at the table reads this text.',
  },
  confirmed: {
    nl: 'Jij zei: klopt. Iedereen aan tafel leest dit.',
    en: 'You said: that is right. Everyone at the table reads this.',
  },
  changed: {
    nl: 'De bemiddelaars pasten de tekst aan. De ander leest nog de vorige, tot jij opnieuw "klopt" zegt.',
    en: 'The mediators changed the text. The other still reads the earlier one until you say "that is right" again.',
  },
  none: {
    nl: 'Straks lees je hier hoe de bemiddelaars jouw verhaal begrepen.',
    en: 'Here you will read how the mediators understood your story.',
  },
  of: { nl: 'Het verhaal van', en: 'The story of' },
};

/** What the mediators understood of each story; its own party reads it first, and says when it is right. */
@customElement('kring-summaries-tool')
export class KringSummariesTool extends ToolElement('summaries') {
  static override styles = [
    cardStyles,
    css`
      blockquote {
        margin: 0;
        padding-inline-start: var(--k-space-4);
        border-inline-start: 4px solid var(--k-accent);
        font-size: var(--k-text-l);
        line-height: 1.5;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .other {
        display: grid;
        gap: var(--k-space-2);
      }
      section + section {
        margin-top: var(--k-space-5);
        padding-top: var(--k-space-5);
        border-top: 1px solid var(--k-line);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { view } = this;
    if (this.leads && this.letter('summaries') === 'E') return this.writing(view);
    return html`${this.leads ? nothing : this.mine()} ${this.others(view)}`;
  }

  private writing(view: SummariesView): TemplateResult {
    return html`<section aria-labelledby="title">
      <header><h2 id="title">${t(words.title)}</h2></header>
      <p class="soft">${t(words.lead)}</p>
      ${this.peopleWith('served').map(
        ({ id }, at) =>
          html`<kring-summary-write
            .party=${id}
            .summary=${view.drafts?.[id]}
            ?first=${(at % 2 === 0) === (this.seat?.leads === 'first')}
          ></kring-summary-write>`,
      )}
    </section>`;
  }

  private mine(): TemplateResult | typeof nothing {
    const mine = this.own?.mine;
    const open = this.letter('summaries') === 'S';
    if (!trimmed(mine?.text ?? '') && !open) return nothing;
    const same = mine?.confirmed?.version === mine?.version && mine !== undefined;
    const { view } = this.session;
    const sight = sightOf(view, ['leads'], this.me.person);
    const all = sightOf(view, ['leads', 'served'], undefined);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.mine)}</h2>
        ${sightChip(same ? all : sight)}
      </header>
      ${
        mine && trimmed(mine.text)
          ? html`<blockquote dir="auto">${mine.text}</blockquote>
              <div role="status">
                ${
                  same
                    ? html`<p class="ok">
                        <kring-icon name="check"></kring-icon>${t(words.confirmed)}
                      </p>`
                    : html`<p class="soft">${t(mine.confirmed ? words.changed : words.then)}</p>`
                }
              </div>
              ${same || !open ? nothing : this.confirm(mine.version)}`
          : html`<p class="soft">${t(words.none)}</p>`
      }
    </section>`;
  }

  private confirm(version: number): TemplateResult {
    return html`<div class="actions">
      <kring-button
        variant="primary"
        size="large"
        icon="check"
        ?busy=${this.busy('summaries/confirm')}
        @click=${() => this.press('summaries/confirm', { version })}
        >${t(words.right)}</kring-button
      >
      <span class="soft">${t(words.wrong)}</span>
    </div>`;
  }

  private others({ confirmed }: SummariesView): TemplateResult | typeof nothing {
    const theirs = this.peopleWith('served').filter(
      ({ id }) => id in confirmed && id !== this.me.person,
    );
    if (theirs.length === 0) return nothing;
    const all = sightOf(this.session.view, ['leads', 'served'], undefined);
    return html`<section aria-label=${t(words.title)}>
      ${theirs.map(
        ({ id, name, mark }) =>
          html`<div class="other">
            <header>
              <h3 class="person">
                <kring-seat-mark mark=${mark}></kring-seat-mark>${t(words.of)} ${name}
              </h3>
              ${sightChip(all)}
            </header>
            <blockquote>${confirmed[id]}</blockquote>
          </div>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-summaries-tool': KringSummariesTool;
  }
}
