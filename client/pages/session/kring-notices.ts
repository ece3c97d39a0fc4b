import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import './kring-unsaved.ts';
import './kring-report-notice.ts';
import { noticeStyles } from './notice.styles.ts';

const words = {
  notices: { nl: 'Meldingen', en: 'Notices' },
  outside: { nl: 'wil binnenkomen.', en: 'would like to come in.' },
  admit: { nl: 'Laat binnen', en: 'Let in' },
  refuse: { nl: 'Nu niet', en: 'Not now' },
  again: { nl: 'klopt opnieuw aan.', en: 'knocks again.' },
  never: { nl: 'Niet meer', en: 'No more' },
  going: { nl: 'We gaan naar', en: 'We go to' },
  typed: {
    nl: 'Maak rustig af; wat je typte, blijft bewaard.',
    en: 'Finish calmly; what you typed is kept.',
  },
  goToo: { nl: 'Ga mee', en: 'Go along' },
  arrived: {
    nl: 'De anderen zijn al bezig: ze zijn nu bij',
    en: 'The others have begun: they are now at',
  },
  step: { nl: 'stap', en: 'step' },
  of: { nl: 'van', en: 'of' },
  fine: { nl: 'Begrepen', en: 'Got it' },
};

/**
 * What the stage must say first: who waits outside, where we go, where the others are.
 * @event kring-go - the person goes along now
 */
@customElement('kring-notices')
export class KringNotices extends SessionElement {
  static override styles = noticeStyles;

  /** The stage stands still for this person, while the others went on. */
  @property({ type: Boolean }) going = false;
  @state() private told = true;
  /** Whom this tab told *not now*: who knocks again can be told so for good. */
  private readonly putOff = new Set<string>();

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.people, view.shared.phase?.id, view.shared.session.locked];
  }

  protected override firstUpdated(): void {
    const begun = (this.shared.rail[this.shared.phase?.id ?? '']?.order ?? 0) > 0;
    this.told = this.arrivedBefore() || !begun;
  }

  protected override render(): TemplateResult {
    return html`<div role="region" aria-label=${t(words.notices)}>
        <div role="status">
          ${this.going ? this.invitation() : nothing}${this.told ? nothing : this.arrived()}
        </div>
        <div role="status">${this.hosts ? this.outside() : nothing}</div>
      </div>
      <kring-unsaved></kring-unsaved>
      ${this.has('responsible') ? html`<kring-report-notice></kring-report-notice>` : nothing}`;
  }

  private invitation(): TemplateResult | typeof nothing {
    const { phase, rail } = this.shared;
    const title = rail[phase?.id ?? '']?.title;
    if (!title) return nothing;
    return html`<div class="notice">
      <span
        ><kring-icon name="arrow-right"></kring-icon
        ><span>${t(words.going)} ${t(title)}. ${t(words.typed)}</span></span
      >
      <kring-button
        variant="primary"
        @click=${() => this.dispatchEvent(new CustomEvent('kring-go'))}
        >${t(words.goToo)}</kring-button
      >
    </div>`;
  }

  private arrived(): TemplateResult | typeof nothing {
    const { phase, rail } = this.shared;
    const here = rail[phase?.id ?? ''];
    if (!here || !phase || here.order === 0) return nothing;
    const step = `${t(words.step)} ${here.order + 1} ${t(words.of)} ${Object.keys(rail).length}`;
    return html`<div class="notice">
      <span
        ><kring-icon name="footprints"></kring-icon
        ><span>${t(words.arrived)} ${t(here.title)} (${step}). ${t(phase.purpose)}</span></span
      >
      <kring-button @click=${() => (this.told = true)}>${t(words.fine)}</kring-button>
    </div>`;
  }

  private outside(): TemplateResult[] {
    const waiting = Object.entries(this.shared.people).filter(([, one]) => one.place === 'waiting');
    return waiting.map(([person, { name, mark }]) => {
      const again = this.putOff.has(person);
      return html`<div class="notice">
        <span
          ><kring-seat-mark mark=${mark}></kring-seat-mark
          ><span
            ><strong dir="auto">${name}</strong> ${t(again ? words.again : words.outside)}</span
          ></span
        >
        ${
          again
            ? html`<kring-button
                variant="plain"
                label="${t(words.never)}: ${name}"
                ?busy=${this.busy('session/remove', { person })}
                @click=${() => this.press('session/remove', { person })}
                >${t(words.never)}</kring-button
              >`
            : nothing
        }
        <kring-button
          variant="plain"
          label="${t(words.refuse)}: ${name}"
          @click=${() => this.notNow(person)}
          >${t(words.refuse)}</kring-button
        >
        <kring-button
          variant="primary"
          label="${t(words.admit)}: ${name}"
          ?busy=${this.busy('session/admit', { person })}
          @click=${() => this.press('session/admit', { person })}
          >${t(words.admit)}</kring-button
        >
      </div>`;
    });
  }

  private notNow(person: string): void {
    this.putOff.add(person);
    void this.press('session/put-off', { person });
  }

  /** Told once per session in this tab, and never to whoever began it. */
  private arrivedBefore(): boolean {
    const key = `${this.shared.session.id}.here`;
    const before = readDraft(key) !== undefined;
    writeDraft(key, 'yes');
    return before || this.leads || this.hosts;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-notices': KringNotices;
  }
}
