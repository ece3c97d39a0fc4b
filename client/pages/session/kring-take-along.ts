import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { Paper } from '../../tools/tool-end.ts';
import { SessionElement } from '../../session/session-element.ts';
import { ask, offline, sessionPath } from '../../link/ask.ts';
import { isLayable, paperOf, type KeptAnswer } from './ended-kept.ts';
import { endedStyles } from './ended.styles.ts';

const words = {
  take: { nl: 'Wat jij meeneemt', en: 'What you take along' },
  takeLead: { nl: 'Je terugblik', en: 'Your reflection' },
  takeWhat: {
    nl: 'Wat jij voor jezelf schreef of bewaarde.',
    en: 'What you wrote or kept for yourself.',
  },
  goneOne: { nl: 'Hier verdwijnt het na', en: 'Here it is gone after' },
  goneAll: { nl: 'Hier verdwijnen ze na', en: 'Here they are gone after' },
  days: { nl: 'dagen.', en: 'days.' },
  look: { nl: 'Bekijk en druk af', en: 'Look and print' },
  download: { nl: 'Download het bestand', en: 'Download the file' },
  fileWhat: {
    nl: 'Dit bestand kan je een volgende keer weer openen: kies dan "Open een bewaarde bladzijde".',
    en: 'You can open this file another time: then choose "Open a saved page".',
  },
  erase: { nl: 'Wis het nu', en: 'Erase it now' },
  eraseSure: { nl: 'Alles nu wissen?', en: 'Erase everything now?' },
  eraseWhat: {
    nl: 'Wat hier van jou bewaard is, gaat meteen weg. Wat je al downloadde, blijft bij jou.',
    en: 'What is kept of you here goes at once. What you downloaded stays with you.',
  },
  keepIt: { nl: 'Laat staan', en: 'Leave it' },
};

const DAY_MS = 24 * 3_600_000;

/**
 * What somebody takes along: to look at, print, download or erase.
 * @event kring-erased - nothing of it is kept any more
 */
@customElement('kring-take-along')
export class KringTakeAlong extends SessionElement {
  static override styles = endedStyles;

  @property({ attribute: false }) kept: KeptAnswer = {};
  @state() private problem: Text | undefined;
  @state() private asking = false;
  @state() private working = false;

  protected override watches(): readonly unknown[] {
    return [this.shared.session, this.me.role];
  }

  private get path(): string {
    return `${sessionPath(this.shared.session.id)}/keep`;
  }

  protected override render(): TemplateResult {
    const { title, what, download } = this.said();
    return html`<section aria-labelledby="take">
        <h2 id="take">${t(title)}</h2>
        <p>${what.map(t).join(' ')}</p>
        <div class="actions">
          <kring-button variant="primary" icon="printer" href="/recap/${this.shared.session.id}"
            >${t(words.look)}</kring-button
          >
          <kring-button icon="download" ?busy=${this.working} @click=${this.save}
            >${t(download)}</kring-button
          >
          <kring-button variant="plain" icon="trash-2" @click=${() => (this.asking = true)}
            >${t(words.erase)}</kring-button
          >
        </div>
        ${isLayable(this.kept) ? html`<p class="soft">${t(words.fileWhat)}</p>` : nothing}
        ${this.problem ? html`<p role="alert">${t(this.problem)}</p>` : nothing}
      </section>
      ${this.dialog()}`;
  }

  private said(): Omit<Paper, 'gone' | 'what'> & { what: readonly Text[] } {
    const { download } = words;
    const paper = paperOf(this.kept, { leads: this.leads, responsible: this.has('responsible') });
    if (paper) return { ...paper, what: [paper.what, this.gone(paper.gone)] };
    if (this.leads)
      return { title: words.takeLead, what: [words.takeWhat, this.gone(words.goneOne)], download };
    const what = this.shared.session.takesAlong || words.takeWhat;
    return { title: words.take, what: [what, this.gone(words.goneAll)], download };
  }

  /** When it is gone from here; on the own device it stays. */
  private gone({ nl, en }: Text): Text {
    const days = String(Math.round((this.shared.session.keptFor ?? 7 * DAY_MS) / DAY_MS));
    return { nl: `${nl} ${days} ${words.days.nl}`, en: `${en} ${days} ${words.days.en}` };
  }

  private dialog(): TemplateResult {
    const shut = () => (this.asking = false);
    return html`<kring-dialog label=${t(words.eraseSure)} ?open=${this.asking} @kring-close=${shut}>
      <p>${t(words.eraseWhat)}</p>
      <kring-button slot="actions" variant="plain" @click=${shut}>${t(words.keepIt)}</kring-button>
      <kring-button slot="actions" variant="danger" ?busy=${this.working} @click=${this.erase}
        >${t(words.erase)}</kring-button
      >
    </kring-dialog>`;
  }

  private save = async (): Promise<void> => {
    this.working = true;
    this.problem = undefined;
    this.problem = await this.fetched().catch(() => offline.text);
    this.working = false;
  };

  /**
   * Saves what the server has as a file.
   * @returns what is wrong, if anything is
   * @throws when the code that makes the file could not be fetched
   */
  private async fetched(): Promise<Text | undefined> {
    const [answer, { checkBundle, download }, { downloadPage }] = await Promise.all([
      ask<unknown>('GET', this.path),
      import('../recap/bundle.ts'),
      import('../recap/agreement-page.ts'),
    ]);
    if (!answer.ok) return answer.refusal.text;
    const read = checkBundle(answer.value);
    if (!read.ok) return read.problem;
    void (downloadPage(read.bundle) || download(read.bundle));
    return undefined;
  }

  private erase = async (): Promise<void> => {
    this.working = true;
    const answer = await ask('DELETE', this.path);
    this.working = false;
    this.asking = false;
    if (answer.ok) this.dispatchEvent(new CustomEvent('kring-erased'));
    else this.problem = answer.refusal.text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-take-along': KringTakeAlong;
  }
}
