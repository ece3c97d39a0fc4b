import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import '../../elements/kring-seat-mark.ts';
import { formatDate, formatDay } from '../../i18n/format.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { ask, sessionPath } from '../../link/ask.ts';
import { agreementPart } from './agreement.ts';
import { readAgreement, talksAgain } from './kept-agreement.ts';
import { downloadPage } from './agreement-page.ts';
import { agreementStyles } from './agreement.styles.ts';
import { checkBundle, download, type Bundle } from './bundle.ts';
import { classPagePart } from './class-page.ts';
import { classResults } from './class-results.ts';
import { confidence, givenPart, goalPart, lasted, questions, stepPart } from './parts.ts';
import { practisedPart } from './practised.ts';
import { notesPart, pagesPart } from './written.ts';
import { paperStyles, recapStyles } from './recap.styles.ts';

const words = {
  what: { nl: 'Wat je hiermee kan', en: 'What you can do with this' },
  finding: { nl: 'We halen op wat je bewaarde.', en: 'Fetching what you kept.' },
  gone: { nl: 'Hier is niets (meer) te zien', en: 'There is nothing to see here (any more)' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  print: { nl: 'Druk af', en: 'Print' },
  page: { nl: 'Download', en: 'Download' },
  back: { nl: 'Jullie kijken samen terug op', en: 'You look back together on' },
  backNow: {
    nl: 'Het is tijd om samen terug te kijken.',
    en: 'It is time to look back together.',
  },
  talk: { nl: 'Jullie praten nog een keer.', en: 'You talk once more.' },
  go: { nl: 'Ga ernaartoe', en: 'Go there' },
  file: { nl: 'Download het bestand', en: 'Download the file' },
  made: {
    nl: 'Gemaakt in een kring van gelijken. Van jou alleen.',
    en: 'Made in a circle of equals. Yours alone.',
  },
};

/** What somebody takes along from a session, as a page for the wall. */
@customElement('kring-recap-page')
export class KringRecapPage extends Localized(LitElement) {
  static override styles = [recapStyles, agreementStyles];

  @property({ attribute: 'session-id' }) sessionId = '';
  @state() private bundle: Bundle | undefined;
  @state() private problem: Text | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The margins of paper belong to the document: in a shadow tree nobody reads them.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paperStyles];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== paperStyles);
    document.adoptedStyleSheets = others;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sessionId') && this.sessionId) void this.fetch();
  }

  protected override render(): TemplateResult {
    if (this.problem) {
      return html`<main class="standing">
        <kring-logo size="72"></kring-logo>
        <h1>${t(words.gone)}</h1>
        <p>${t(this.problem)}</p>
        <kring-button variant="primary" href="/">${t(words.home)}</kring-button>
      </main>`;
    }
    if (!this.bundle) {
      return html`<main class="standing">
        <kring-logo size="96" waiting></kring-logo>
        <p role="status">${t(words.finding)}</p>
      </main>`;
    }
    return this.page(this.bundle);
  }

  private page(bundle: Bundle): TemplateResult {
    const { session } = bundle;
    document.title = `${t(session.title)}, ${formatDate(session.endedAt)} - Kring`;
    const agreement = readAgreement(bundle.tools['agreement']);
    return html`<nav class="bar" aria-label=${t(words.what)}>
        <kring-button variant="primary" icon="printer" @click=${() => print()}
          >${t(words.print)}</kring-button
        >
        <kring-button icon="download" @click=${() => downloadPage(bundle) || download(bundle)}
          >${t(agreement ? words.page : words.file)}</kring-button
        >
        <span class="grow"></span>
        <kring-language></kring-language>
      </nav>
      ${this.next(bundle)}
      <main class="sheet">
        ${
          agreement
            ? html`<kring-logo class="corner" size="64"></kring-logo
                >${agreementPart(agreement, bundle.person.name)}`
            : this.owner(bundle)
        }
        ${goalPart(bundle.tools['goals'])} ${confidence(bundle.tools['checkin'])}
        ${stepPart(bundle.tools['goals'])} ${practisedPart(bundle.tools['exercises'])}
        ${bundle.person.leads && !agreement ? givenPart(session.minutes) : nothing}
        ${classResults(bundle.tools['poll'])} ${classPagePart(bundle.tools['afterwards'])}
        ${questions(bundle.tools['questions'])} ${notesPart(bundle)} ${pagesPart(bundle)}
        ${agreement ? nothing : html`<footer>${t(words.made)}</footer>`}
      </main>`;
  }

  private owner({ session, person }: Bundle): TemplateResult {
    return html`<header>
      <kring-logo size="44"></kring-logo>
      <div>
        <h1 class="who"><kring-seat-mark mark=${person.mark}></kring-seat-mark>${person.name}</h1>
        <p class="when">
          ${t(session.title)},
          ${formatDate(session.endedAt)}${session.minutes ? `, ${t(lasted(session.minutes))}` : ''}
        </p>
      </div>
    </header>`;
  }

  /** Where these people meet again; on the screen only. */
  private next({ followUp, tools }: Bundle): TemplateResult | typeof nothing {
    if (!followUp) return nothing;
    const later = followUp.opensAt > Date.now();
    return html`<aside class="next">
      <p>
        ${
          later
            ? html`${t(words.back)} <strong>${formatDay(followUp.opensAt)}</strong>.`
            : t(talksAgain(tools) ? words.talk : words.backNow)
        }
      </p>
      <kring-button size="small" icon-end="arrow-right" href="/session/${followUp.session}"
        >${t(words.go)}</kring-button
      >
    </aside>`;
  }

  private async fetch(): Promise<void> {
    this.bundle = undefined;
    this.problem = undefined;
    const answer = await ask<unknown>('GET', `${sessionPath(this.sessionId)}/keep`);
    const read = answer.ok ? checkBundle(answer.value) : undefined;
    if (read?.ok) this.bundle = read.bundle;
    else
      this.problem = !answer.ok ? answer.refusal.text : read && !read.ok ? read.problem : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-recap-page': KringRecapPage;
  }
}
