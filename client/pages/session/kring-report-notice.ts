import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import './kring-reports.ts';
import { noticeStyles } from './notice.styles.ts';
import { stagePlaces } from './places.ts';
import { Reports } from './reports.ts';

const words = {
  region: { nl: 'Meldingen over dit gesprek', en: 'Reports in this session' },
  came: { nl: 'Er kwam een melding binnen.', en: 'A report came in.' },
  more: { nl: 'meldingen kwamen binnen.', en: 'reports came in.' },
  read: { nl: 'Lees de melding', en: 'Read the report' },
  again: { nl: 'Lees opnieuw', en: 'Read again' },
  title: { nl: 'Gemeld over dit gesprek', en: 'Reported in this session' },
  done: { nl: 'Gelezen', en: 'I have read it' },
};

/**
 * Above the adult's stage, in every step: that a report came in. Once it was read it is a calm line where the
 * envelope, which has the reports too, is not on the stage. Only for an adult: it asks the server.
 */
@customElement('kring-report-notice')
export class KringReportNotice extends SessionElement {
  static override styles = noticeStyles;

  @state() private reading = false;
  /** How many this adult has opened on this page. */
  @state() private opened = 0;
  readonly #reports = new Reports(this, () => ({
    session: this.shared.session.id,
    reports: this.session.reports ?? 0,
  }));

  protected override watches({ view, reports }: Session): readonly unknown[] {
    const { phase, session } = view.shared;
    return [phase?.open, session.status, reports];
  }

  protected override render(): TemplateResult {
    const unread = this.#reports.list.length - this.opened;
    // The dialog stands outside the region: it is no part of what lies around the stage.
    return html`<div role="region" aria-label=${t(words.region)}>
        <div role="status">${unread > 0 ? this.came(unread) : nothing}</div>
        ${unread > 0 ? nothing : this.readBefore()}
      </div>
      ${this.dialog()}`;
  }

  private came(unread: number): TemplateResult {
    const said = unread > 1 ? `${String(unread)} ${t(words.more)}` : t(words.came);
    return html`<div class="notice">
      <span><kring-icon name="info"></kring-icon><strong>${said}</strong></span>
      <kring-button variant="primary" haspopup="dialog" @click=${this.open}
        >${t(words.read)}</kring-button
      >
    </div>`;
  }

  private readBefore(): TemplateResult | typeof nothing {
    const { view } = this.session;
    const envelope = view.shared.session.status === 'open' && stagePlaces(view).length === 0;
    if (this.opened === 0 || envelope) return nothing;
    return html`<div class="notice calm">
      <span>${t(words.title)} (${this.opened})</span>
      <kring-button haspopup="dialog" @click=${this.open}>${t(words.again)}</kring-button>
    </div>`;
  }

  private dialog(): TemplateResult {
    const shut = () => (this.reading = false);
    return html`<kring-dialog label=${t(words.title)} ?open=${this.reading} @kring-close=${shut}>
      ${
        this.reading
          ? html`<kring-reports
              bare
              session-id=${this.shared.session.id}
              .seats=${this.shared.seats}
            ></kring-reports>`
          : nothing
      }
      <kring-button slot="actions" variant="primary" @click=${shut}>${t(words.done)}</kring-button>
    </kring-dialog>`;
  }

  private open = (): void => {
    this.reading = true;
    this.opened = this.#reports.list.length;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-report-notice': KringReportNotice;
  }
}
