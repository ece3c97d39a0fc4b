import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { formatDate } from '../../i18n/format.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { ask } from '../../link/ask.ts';
import { forgetDevice, lastRecap } from '../../session/last-recap.ts';
import { rememberedMe } from '../join/remembered.ts';

const words = {
  title: { nl: 'Op dit toestel', en: 'On this device' },
  back: (title: string): Text => ({
    nl: `Terug naar je sessie: ${title}`,
    en: `Back to your session: ${title}`,
  }),
  paused: { nl: 'Er is een pauze.', en: 'There is a pause.' },
  recap: (day: string): Text => ({
    nl: `Je laatste recap, ${day}`,
    en: `Your last recap, ${day}`,
  }),
  kept: {
    nl: 'Dit toestel onthoudt hoe je heet, aan welke sessie je meedoet, waar je laatste recap staat en hoe je graag leest.',
    en: 'This device remembers your name, which session you take part in, where your last recap is and how you like to read.',
  },
  shared: {
    nl: 'Gebruiken anderen het ook? Wis het dan als je klaar bent. Naar je sessie of recap kan je daarna niet terug.',
    en: 'Do others use it too? Then erase it when you are done. After that you cannot go back to your session or recap.',
  },
  forget: { nl: 'Vergeet mij op dit toestel', en: 'Forget me on this device' },
  sure: { nl: 'Ja, vergeet mij', en: 'Yes, forget me' },
  stay: { nl: 'Toch niet', en: 'Rather not' },
  forgotten: {
    nl: 'Dit toestel weet niets meer van jou.',
    en: 'This device knows nothing of you any more.',
  },
};

interface Listed {
  readonly id: string;
  readonly title: Text;
  readonly status: string;
  /** Each comes in by a link of their own: on a device that others use, not even that it exists is shown. */
  readonly personal?: boolean;
}

/** The way back to the session that this browser sits in and to the last recap; and how the device forgets both. */
@customElement('kring-back')
export class KringBack extends Localized(LitElement) {
  static override styles = css`
    section {
      display: grid;
      gap: var(--k-space-3);
      justify-items: start;
      padding: var(--k-space-4) var(--k-space-5);
      margin-bottom: var(--k-space-5);
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-l);
      background: var(--k-surface);
    }
    h2,
    p {
      margin: 0;
      text-wrap: pretty;
    }
    h2 {
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-space-2) var(--k-space-3);
    }
    .soft {
      max-width: 64ch;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  @state() private sessions: readonly Listed[] = [];
  @state() private asking = false;
  @state() private forgotten = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.forgotten) return html`<p role="status">${t(words.forgotten)}</p>`;
    const recap = lastRecap(Date.now());
    if (this.sessions.length === 0 && !recap && !rememberedMe()) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <div class="ways">
        ${this.sessions.map(({ id, title, status }) => this.back(id, title, status))}
        ${
          recap
            ? html`<kring-button icon="book-open" href="/recap/${recap.session}"
                >${t(words.recap(formatDate(recap.endedAt)))}</kring-button
              >`
            : nothing
        }
      </div>
      <p class="soft">${t(words.kept)} ${t(words.shared)}</p>
      ${this.forget()}
    </section>`;
  }

  private back(id: string, title: Text, status: string): TemplateResult {
    return html`<kring-button variant="primary" icon-end="arrow-right" href="/session/${id}"
        >${t({ nl: words.back(title.nl).nl, en: words.back(title.en).en })}</kring-button
      >${status === 'paused' ? html`<span class="soft">${t(words.paused)}</span>` : nothing}`;
  }

  private forget(): TemplateResult {
    if (!this.asking)
      return html`<kring-button variant="plain" icon="trash-2" @click=${() => (this.asking = true)}
        >${t(words.forget)}</kring-button
      >`;
    return html`<div class="ways">
      <kring-button variant="danger" @click=${this.onForget}>${t(words.sure)}</kring-button>
      <kring-button variant="plain" @click=${() => (this.asking = false)}
        >${t(words.stay)}</kring-button
      >
    </div>`;
  }

  private async look(): Promise<void> {
    const answer = await ask<{ sessions: Listed[] }>('GET', '/api/me');
    if (!answer.ok) return;
    this.sessions = answer.value.sessions.filter(
      ({ personal, status }) => !personal && status !== 'ended',
    );
  }

  private readonly onForget = async (): Promise<void> => {
    const answer = await ask('DELETE', '/api/me');
    this.asking = false;
    if (!answer.ok) return;
    forgetDevice();
    this.forgotten = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-back': KringBack;
  }
}
