import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import { t } from '../../i18n/index.ts';
import { forgetDrafts } from '../../session/drafts.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { ask, sessionPath } from '../../link/ask.ts';
import { forgetRecap, rememberRecap } from '../../session/last-recap.ts';
import { hasOwn, talksAgain, type KeptAnswer } from './ended-kept.ts';
import './kring-next-meeting.ts';
import './kring-receipt.ts';
import './kring-reports.ts';
import './kring-take-along.ts';
import { standingStyles } from './standing.styles.ts';

const words = {
  carrying: {
    nl: 'We ruimen nu op: wat niemand bewaart, wordt vernietigd.',
    en: 'We are clearing up now: what nobody keeps is being destroyed.',
  },
  erased: {
    nl: 'Gewist. Er is hier niets meer van jou bewaard.',
    en: 'Erased. Nothing of you is kept here any more.',
  },
  nothing: { nl: 'Je bewaarde niets uit deze sessie.', en: 'You kept nothing from this session.' },
  over: { nl: 'De sessie is afgesloten.', en: 'The session has ended.' },
  home: { nl: 'Naar het begin', en: 'To the start' },
};

const weekMs = 7 * 24 * 3_600_000;

/** The end: how it ended, where one meets again, what one takes along, what was destroyed and when. */
@customElement('kring-ended')
export class KringEnded extends SessionElement {
  static override styles = [
    standingStyles,
    css`
      .how {
        display: grid;
        gap: var(--k-space-2);
        justify-items: center;
        font-size: var(--k-text-l);
      }
      /* Nothing to say: no gap. */
      .how:not(:has(*)) {
        position: absolute;
      }
    `,
  ];

  /** Absent until the server answered, empty where nothing is kept. */
  @state() private kept: KeptAnswer | undefined;
  @state() private erased = false;
  #asked = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.receipt];
  }

  protected override updated(): void {
    if (this.#asked || !this.shared.receipt) return;
    this.#asked = true;
    forgetDrafts(this.shared.session.id);
    void this.look();
  }

  protected override render(): TemplateResult {
    const { session, receipt } = this.shared;
    const { title, said } = this.me.farewell ?? { title: words.over, said: [] };
    return html`<main>
      <div class="corner"><kring-language></kring-language></div>
      <kring-logo size="72" ?waiting=${!receipt}></kring-logo>
      <h1>${t(title)}</h1>
      <div class="how" role="status">
        ${receipt ? said.map((line) => html`<p>${t(line)}</p>`) : html`<p class="soft">${t(words.carrying)}</p>`}
      </div>
      ${
        receipt
          ? html`${this.take()}
              <kring-reports session-id=${session.id}></kring-reports>
              <kring-receipt .receipt=${receipt}></kring-receipt>`
          : nothing
      }
      <kring-button variant="plain" href="/">${t(words.home)}</kring-button>
    </main>`;
  }

  private take(): TemplateResult | typeof nothing {
    if (!this.kept) return nothing;
    const { followUp } = this.kept;
    return html`${
      followUp
        ? html`<kring-next-meeting
            .next=${followUp}
            ?talks=${talksAgain(this.kept)}
          ></kring-next-meeting>`
        : nothing
    }
    ${this.own(this.kept)}`;
  }

  private own(kept: KeptAnswer): TemplateResult | typeof nothing {
    if (this.erased) return html`<p class="soft" role="status">${t(words.erased)}</p>`;
    if (hasOwn(kept, { leads: this.leads, responsible: this.has('responsible') }))
      return html`<kring-take-along
        .kept=${kept}
        @kring-erased=${this.onErased}
      ></kring-take-along>`;
    // Where nobody keeps pages of their own, that is no news.
    return this.shared.session.takesAlong === false
      ? nothing
      : html`<p class="soft" role="status">${t(words.nothing)}</p>`;
  }

  /** The first page leads back here, where people came in by a code and there is something to look at. */
  private remember(kept: KeptAnswer): void {
    const { id, takesAlong, keptFor = weekMs } = this.shared.session;
    const endedAt = this.shared.receipt?.at ?? 0;
    if (takesAlong === false || !hasOwn(kept, { leads: this.leads, responsible: false })) return;
    rememberRecap({ session: id, endedAt, until: endedAt + keptFor });
  }

  private readonly onErased = (): void => {
    this.erased = true;
    forgetRecap(this.shared.session.id);
  };

  private async look(): Promise<void> {
    const answer = await ask<KeptAnswer>('GET', `${sessionPath(this.shared.session.id)}/keep`);
    this.kept = answer.ok ? answer.value : {};
    this.remember(this.kept);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-ended': KringEnded;
  }
}
