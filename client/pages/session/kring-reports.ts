import { ContextConsumer } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SharedView } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { formatDate, formatTime, Localized, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sessionContext, type Session } from '../../session/session.ts';
import { Reports, type Reported, type Where } from './reports.ts';

const words = {
  title: { nl: 'Gemeld over dit gesprek', en: 'Reported in this session' },
  one: { nl: 'Er kwam een melding binnen', en: 'A report came in' },
  more: { nl: 'Er kwamen meldingen binnen:', en: 'Reports came in:' },
  show: { nl: 'Lees', en: 'Read' },
  hide: { nl: 'Verberg', en: 'Hide' },
  at: { nl: 'om', en: 'at' },
  attached: { nl: 'Dit mag je erbij lezen', en: 'This you may read with it' },
  todo: {
    nl: 'Praat rustig met wie dit meldde, liefst alleen. De anderen kregen geen teken: laat ook niet merken wie het was. Direct gevaar? Bel 112.',
    en: 'Talk calmly with whoever reported this, best alone. The others got no sign: do not let them notice who it was. Immediate danger? Call 112.',
  },
  held: { nl: 'Wat er met het gesprek gebeurt', en: 'What happens to the talk' },
  sealed: {
    nl: 'Het blijft na het einde nog hoogstens 14 dagen bewaard, verzegeld. Niemand kan erin kijken, ook jij niet: je leest alleen wat hier staat. Daarna wordt het vernietigd.',
    en: 'It stays for at most 14 days after its end, sealed. Nobody can look into it, you neither: you read only what stands here. Then it is destroyed.',
  },
  house: {
    nl: 'Meer openen kan alleen een school, met een tweede volwassene en een reden. Hier is er geen school verbonden.',
    en: 'To open more takes a school, a second adult and a reason. No school is connected here.',
  },
  receipt: {
    nl: 'Het bewijs aan het einde zegt hetzelfde als anders, zodat niemand merkt dat er gemeld werd.',
    en: 'The receipt at the end says what it always says, so that nobody notices that there was a report.',
  },
  stays: {
    nl: 'De melding zelf kan je hier zeker lezen tot',
    en: 'The report itself can be read here at least until',
  },
};
/** How long the server keeps a report. */
const keptMs = 30 * 24 * 3_600_000;

/**
 * The reports that came to an adult: who, when, what, and what it does to the talk. Shows nothing at all
 * where there is none, or for somebody who is no adult of the session. Folded until it is asked for: others may
 * look at this screen. In a session it looks again when one came; after the end it needs no session around it.
 */
@customElement('kring-reports')
export class KringReports extends Localized(LitElement) {
  static override styles = [
    cardStyles,
    spokenStyles,
    css`
      :host(:not([filled])) {
        display: none;
      }
      section {
        padding: var(--k-space-5);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
        text-align: start;
      }
      .list {
        display: grid;
        gap: var(--k-space-4);
        min-width: 0;
        text-align: start;
      }
      ul {
        display: grid;
        gap: var(--k-space-4);
      }
      li {
        display: grid;
        gap: var(--k-space-2);
        padding: var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-accent-soft);
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--k-space-3);
      }
      .said {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .attached {
        margin-top: var(--k-space-2);
        font-size: var(--k-text-s);
        font-weight: 700;
      }
      time {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: 'session-id' }) sessionId = '';
  /** What the seats are called; without it only the names are shown. */
  @property({ attribute: false }) seats: SharedView['seats'] = {};
  /** Unfolded, and without a frame and a heading of its own. */
  @property({ type: Boolean }) bare = false;
  /** Says so when a report comes, where nothing else of the page does. */
  @property({ type: Boolean }) announce = false;
  @state() private shown = false;
  readonly #found = new Reports(this, () => this.where());
  #session: Session | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    new ContextConsumer(this, {
      context: sessionContext,
      callback: (session: Session | undefined) => session && this.#follow(session),
      subscribe: true,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#session) this.#follow(this.#session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override updated(): void {
    this.toggleAttribute('filled', this.announce || this.reports.length > 0);
  }

  private get reports(): readonly Reported[] {
    return this.#found.list;
  }

  protected override render(): TemplateResult {
    const said = this.announce && this.reports.length > 0 ? this.said() : '';
    return html`${this.announce ? html`<p class="spoken" role="status">${said}</p>` : nothing}
    ${this.reports.length > 0 ? this.content() : nothing}`;
  }

  private content(): TemplateResult {
    if (this.bare) return this.unfolded();
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)} (${this.reports.length})</h2>
        <kring-button
          variant=${this.shown ? 'plain' : 'quiet'}
          expanded=${this.shown ? 'true' : 'false'}
          @click=${() => (this.shown = !this.shown)}
          >${t(this.shown ? words.hide : words.show)}</kring-button
        >
      </header>
      ${this.shown ? this.unfolded() : nothing}
    </section>`;
  }

  private unfolded(): TemplateResult {
    const last = this.reports.at(-1)?.at ?? 0;
    return html`<div class="list">
      <ul>
        ${this.reports.map((report) => html`<li>${this.one(report)}</li>`)}
      </ul>
      <p>${t(words.todo)}</p>
      <h3>${t(words.held)}</h3>
      <p>${t(words.sealed)} ${t(words.house)}</p>
      <p class="soft">${t(words.receipt)} ${t(words.stays)} ${formatDate(last + keptMs)}.</p>
    </div>`;
  }

  private said(): string {
    const count = this.reports.length;
    return count === 1 ? t(words.one) : `${t(words.more)} ${String(count)}`;
  }

  private one({ at, by, text, attach }: Reported): TemplateResult {
    const role = this.seats[by.role]?.title;
    return html`<p class="who">
        <strong>${by.name}</strong>
        ${role ? html`<span class="soft">${t(role)}</span>` : nothing}
        <time class="soft" datetime=${new Date(at).toISOString()}
          >${formatDate(at)} ${t(words.at)} ${formatTime(at)}</time
        >
      </p>
      <p dir="auto" class="said">${text}</p>
      ${
        attach
          ? html`<p class="attached">${t(words.attached)}</p>
              <p class="said">${attach}</p>`
          : nothing
      }`;
  }

  private where(): Where | undefined {
    const session = this.sessionId;
    return session ? { session, reports: this.#session?.reports ?? 0 } : undefined;
  }

  #follow(session: Session): void {
    this.#session = session;
    this.#stop?.();
    let known = session.reports;
    this.#stop = session.on(() => {
      if (session.reports === known) return;
      known = session.reports;
      this.requestUpdate();
    });
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-reports': KringReports;
  }
}
