import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { forgetDrafts } from '../../session/drafts.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { ask, sessionPath } from './api.ts';
import { standingStyles } from './standing.styles.ts';

const words = {
  normal: { nl: 'Klaar. Goed gewerkt.', en: 'Done. Well worked.' },
  early: { nl: 'De sessie is afgesloten.', en: 'The session has ended.' },
  handover: {
    nl: 'De sessie is gestopt. Je hebt niets fout gedaan.',
    en: 'The session was stopped. You did nothing wrong.',
  },
  carrying: {
    nl: 'We ruimen nu op: wat niemand bewaart, wordt vernietigd.',
    en: 'We are clearing up now: what nobody keeps is being destroyed.',
  },
  take: { nl: 'Wat jij meeneemt', en: 'What you take along' },
  takeLead: { nl: 'Je terugblik', en: 'Your reflection' },
  takeWhatLead: {
    nl: 'Wat jij voor jezelf schreef of bewaarde. Hier verdwijnt het na 7 dagen.',
    en: 'What you wrote or kept for yourself. Here it is gone after 7 days.',
  },
  takeWhat: {
    nl: 'Je doel, je oefeningen en de bladzijden en notities die je bewaarde. Hier verdwijnen ze na 7 dagen.',
    en: 'Your goal, your exercises and the pages and notes you kept. Here they are gone after 7 days.',
  },
  look: { nl: 'Bekijk en druk af', en: 'Look and print' },
  download: { nl: 'Download het bestand', en: 'Download the file' },
  fileWhat: {
    nl: 'Het bestand kun je een volgende keer op tafel leggen.',
    en: 'You can lay the file on the table another time.',
  },
  erase: { nl: 'Wis het nu', en: 'Erase it now' },
  eraseSure: { nl: 'Alles nu wissen?', en: 'Erase everything now?' },
  eraseWhat: {
    nl: 'Wat hier van jou bewaard is, gaat meteen weg. Wat je al downloadde, blijft bij jou.',
    en: 'What is kept of you here goes at once. What you downloaded stays with you.',
  },
  keepIt: { nl: 'Laat staan', en: 'Leave it' },
  erased: {
    nl: 'Gewist. Er is hier niets meer van jou bewaard.',
    en: 'Erased. Nothing of you is kept here any more.',
  },
  nothing: { nl: 'Je bewaarde niets uit deze sessie.', en: 'You kept nothing from this session.' },
  receipt: { nl: 'Bewijs van vernietiging', en: 'Receipt of destruction' },
  destroyed: { nl: 'Vernietigd op', en: 'Destroyed on' },
  at: { nl: 'om', en: 'at' },
  events: { nl: 'stappen van de sessie', en: 'steps of the session' },
  documents: { nl: 'bladzijden en teksten', en: 'pages and texts' },
  updates: { nl: 'losse wijzigingen', en: 'single changes' },
  files: { nl: 'afbeeldingen', en: 'images' },
  remains: { nl: 'Dit blijft', en: 'This remains' },
  home: { nl: 'Naar het begin', en: 'To the start' },
};

/** The end: what one takes along, what was destroyed and when, what remains. */
@customElement('kring-ended')
export class KringEnded extends SessionElement {
  static override styles = [
    standingStyles,
    css`
      section {
        display: grid;
        gap: var(--k-space-3);
        box-sizing: border-box;
        width: min(100%, 38rem);
        padding: var(--k-space-5);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
        text-align: start;
      }
      section .actions {
        justify-content: start;
      }
      .receipt {
        border-style: dashed;
        border-color: var(--k-edge);
        background: none;
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 0 var(--k-space-3);
        margin: 0;
        font-variant-numeric: tabular-nums;
      }
      dt {
        font-weight: 700;
        text-align: end;
      }
      dd {
        margin: 0;
      }
      ul {
        display: grid;
        gap: var(--k-space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li span {
        display: block;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      h3 {
        margin: 0;
        font-size: var(--k-text-m);
      }
    `,
  ];

  @state() private kept: 'unknown' | 'some' | 'none' | 'erased' = 'unknown';
  /** It holds pages or notes, which can be laid on the table again. */
  @state() private layable = false;
  @state() private problem: Text | undefined;
  @state() private asking = false;
  @state() private busy = false;
  #asked = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.receipt];
  }

  private get path(): string {
    return `${sessionPath(this.shared.session.id)}/keep`;
  }

  protected override updated(): void {
    if (this.#asked || !this.shared.receipt) return;
    this.#asked = true;
    forgetDrafts(this.shared.session.id);
    void this.look();
  }

  protected override render(): TemplateResult {
    const { session, receipt } = this.shared;
    return html`<main>
      <div class="corner"><kring-language></kring-language></div>
      <kring-logo size="72" ?waiting=${!receipt}></kring-logo>
      <h1>${t(words[session.endedHow ?? 'normal'])}</h1>
      ${
        receipt
          ? html`${this.take()} ${this.receipt(receipt)}`
          : html`<p class="soft" role="status">${t(words.carrying)}</p>`
      }
      <kring-button variant="plain" href="/">${t(words.home)}</kring-button>
    </main>`;
  }

  private take(): TemplateResult | typeof nothing {
    if (this.kept === 'unknown')
      return this.problem ? html`<p role="alert">${t(this.problem)}</p>` : nothing;
    if (this.kept !== 'some') {
      return html`<p class="soft" role="status">
        ${t(this.kept === 'erased' ? words.erased : words.nothing)}
      </p>`;
    }
    const { id } = this.shared.session;
    return html`<section aria-labelledby="take">
        <h2 id="take">${t(this.leads ? words.takeLead : words.take)}</h2>
        <p>${t(this.leads ? words.takeWhatLead : words.takeWhat)}</p>
        <div class="actions">
          <kring-button variant="primary" icon="printer" href="/recap/${id}"
            >${t(words.look)}</kring-button
          >
          <kring-button icon="download" ?busy=${this.busy} @click=${this.save}
            >${t(words.download)}</kring-button
          >
          <kring-button variant="plain" icon="trash-2" @click=${() => (this.asking = true)}
            >${t(words.erase)}</kring-button
          >
        </div>
        ${this.layable ? html`<p class="soft">${t(words.fileWhat)}</p>` : nothing}
        ${this.problem ? html`<p role="alert">${t(this.problem)}</p>` : nothing}
      </section>
      <kring-dialog
        label=${t(words.eraseSure)}
        ?open=${this.asking}
        @kring-close=${() => (this.asking = false)}
      >
        <p>${t(words.eraseWhat)}</p>
        <kring-button slot="actions" variant="plain" @click=${() => (this.asking = false)}
          >${t(words.keepIt)}</kring-button
        >
        <kring-button slot="actions" variant="danger" ?busy=${this.busy} @click=${this.erase}
          >${t(words.erase)}</kring-button
        >
      </kring-dialog>`;
  }

  private receipt({ at, destroyed, remains, backups }: Receipt): TemplateResult {
    const counts = (['documents', 'events', 'updates', 'files'] as const).filter(
      (what) => destroyed[what] > 0,
    );
    return html`<section class="receipt" aria-labelledby="receipt">
      <h2 id="receipt">${t(words.receipt)}</h2>
      <p>${t(words.destroyed)} ${formatDate(at)} ${t(words.at)} ${formatTime(at)}:</p>
      <dl>
        ${counts.map(
          (what) =>
            html`<dt>${formatNumber(destroyed[what])}</dt>
              <dd>${t(words[what])}</dd>`,
        )}
      </dl>
      <h3>${t(words.remains)}</h3>
      <ul>
        ${remains.map((one) => html`<li>${t(one.what)} <span>${t(one.until)}</span></li>`)}
      </ul>
      <p class="soft">${t(backups)}</p>
    </section>`;
  }

  private async look(): Promise<void> {
    const answer = await ask<{ documents?: object }>('GET', this.path);
    this.layable =
      answer.ok &&
      Object.keys(answer.value.documents ?? {}).some((name) => /^(board|notes):/.test(name));
    this.kept = answer.ok ? 'some' : 'none';
  }

  private save = async (): Promise<void> => {
    this.busy = true;
    this.problem = undefined;
    const [answer, { checkBundle, download }] = await Promise.all([
      ask<unknown>('GET', this.path),
      import('../recap/bundle.ts'),
    ]);
    this.busy = false;
    const read = answer.ok ? checkBundle(answer.value) : undefined;
    if (read?.ok) download(read.bundle);
    else this.problem = !answer.ok ? answer.text : read && !read.ok ? read.problem : undefined;
  };

  private erase = async (): Promise<void> => {
    this.busy = true;
    const answer = await ask('DELETE', this.path);
    this.busy = false;
    this.asking = false;
    if (answer.ok) this.kept = 'erased';
    else this.problem = answer.text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-ended': KringEnded;
  }
}
