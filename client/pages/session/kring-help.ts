import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { allOf, anyOf, hasAdult, mayReport, otherAdults } from './adults.ts';
import { fetchReport, loadReport } from './fetched.ts';
import { belgium, checkedOn, emergency, netherlands, type HelpLine } from './help-lines.ts';
import { words } from './help-words.ts';
import { helpStyles } from './help.styles.ts';

/** Help, always one press away: an adult, a report, leaving, and help lines. */
@customElement('kring-help')
export class KringHelp extends SessionElement {
  static override styles = helpStyles;

  @property({ type: Boolean }) open = false;
  /** An adult was called already. */
  @property({ type: Boolean }) frozen = false;
  @state() private asking: 'adult' | 'leave' | undefined;

  protected override watches(): readonly unknown[] {
    return [this.shared.session.status, this.shared.people, this.me.place];
  }

  protected override render(): TemplateResult {
    return html`<kring-dialog
      label=${t(this.heading())}
      ?open=${this.open}
      @kring-close=${this.shut}
    >
      ${this.open ? this.content() : nothing}
    </kring-dialog>`;
  }

  private heading(): Text {
    if (this.asking === 'leave') return words.leaveSure;
    if (this.asking !== 'adult') return words.help;
    return this.alone ? words.takeOverSure : words.sure;
  }

  private content(): TemplateResult {
    if (this.asking === 'adult') {
      return this.confirm(words.sureWhat, this.whoComes(), words.yes, 'session/handover');
    }
    if (this.asking === 'leave') {
      const also = mayReport(this.session.view)
        ? html`<p class="strong">${t(words.leaveReport)}</p>`
        : nothing;
      return this.confirm(words.leaveWhat, also, words.leaveYes, 'session/leave');
    }
    fetchReport();
    return html`${this.talk()}
      <div class="first">
        ${this.frozen || this.outside ? nothing : this.stop()}
        ${mayReport(this.session.view) ? this.report() : nothing}
        ${this.outside ? nothing : this.choice('log-out', words.leave, words.leaveWhat, 'leave')}
      </div>
      <section aria-labelledby="lines">
        <h3 id="lines">${t(words.lines)}</h3>
        <ul>
          ${line(emergency)}
        </ul>
        <h4>${t(words.be)}</h4>
        <ul>
          ${belgium.map(line)}
        </ul>
        <h4>${t(words.nl)}</h4>
        <ul>
          ${netherlands.map(line)}
        </ul>
        <p class="soft">${t(words.checked)} ${formatDate(checkedOn)}. ${this.honest()}</p>
      </section>`;
  }

  /** Who walked out can still report, and finds the help lines. */
  private get outside(): boolean {
    return this.me.place !== 'in';
  }

  private get names(): string[] {
    return otherAdults(this.session.view).map(({ name }) => name);
  }

  /** Whom this person can walk to: the adults of this talk. */
  private talk(): TemplateResult | typeof nothing {
    const adults = otherAdults(this.session.view);
    if (adults.length === 0) return nothing;
    const away = adults.filter(({ present }) => !present).map(({ name }) => name);
    const who = t(adults.length > 1 ? words.talkWhoAll : words.talkWho);
    return html`<div class="talk">
      <h3>${t(words.talk)} ${anyOf(this.names)}</h3>
      <p>${formatList(this.names)} ${who} ${t(words.talkWalk)}</p>
      ${away.length > 0 ? html`<p>${formatList(away)} ${t(words.talkAway)}</p>` : nothing}
    </div>`;
  }

  /** The only adult of a talk brings in nobody else. */
  private get alone(): boolean {
    return this.has('responsible') && this.names.length === 0;
  }

  private stop(): TemplateResult {
    return this.alone
      ? this.choice('life-buoy', words.takeOver, words.takeOverWhat, 'adult')
      : this.choice('life-buoy', words.adult, words.adultWhat, 'adult');
  }

  private report(): TemplateResult {
    return html`<div class="choice">
      <kring-button wide icon="send" haspopup="dialog" @click=${this.write}
        >${t(words.report)}</kring-button
      >
      <p class="soft">${t(words.reportFor)} ${allOf(this.names)}. ${t(words.reportWhat)}</p>
    </div>`;
  }

  /** Whom a hand-over calls: in a form without an adult nobody. */
  private whoComes(): TemplateResult {
    const [first, ...next] = this.names;
    const strong = (text: string) => html`<p dir="auto" class="strong">${text}</p>`;
    if (first === undefined) return strong(t(this.alone ? words.takeOverThen : words.walk));
    const then = next.length > 0 ? ` ${t(words.calledNext)} ${allOf(next)}.` : '';
    return html`${strong(`${t(words.called)} ${first}.${then}`)}
      <p>${t(words.calledWhat)}</p>`;
  }

  private honest(): string {
    const { view } = this.session;
    if (!hasAdult(view)) return t(words.honest);
    const to = this.has('responsible') ? [t(words.you), ...this.names] : this.names;
    return `${t(words.honestAdult)} ${allOf(to)}.`;
  }

  private choice(icon: string, name: Text, what: Text, asks: 'adult' | 'leave'): TemplateResult {
    return html`<div class="choice ${asks}">
      <kring-button wide icon=${icon} @click=${() => (this.asking = asks)}>${t(name)}</kring-button>
      <p class="soft">${t(what)}</p>
    </div>`;
  }

  private confirm(
    what: Text,
    also: TemplateResult | typeof nothing,
    yes: Text,
    command: 'session/handover' | 'session/leave',
  ): TemplateResult {
    return html`<p>${t(what)}</p>
      ${also}
      <div class="actions">
        <kring-button variant="plain" @click=${() => (this.asking = undefined)}
          >${t(words.no)}</kring-button
        >
        <kring-button
          variant="danger"
          ?busy=${this.busy(command)}
          @click=${() => this.carryOut(command)}
          >${t(yes)}</kring-button
        >
      </div>`;
  }

  private async carryOut(command: 'session/handover' | 'session/leave'): Promise<void> {
    const ack = await this.press(command);
    if (ack.ok) this.shut();
  }

  private write = (): void => {
    const { names } = this;
    const { id } = this.shared.session;
    this.shut();
    // Once this dialog gave the focus back to where it came from: there the next one returns it.
    requestAnimationFrame(async () => (await loadReport()).writeReport(id, names));
  };

  private shut = (): void => {
    this.asking = undefined;
    this.open = false;
    this.dispatchEvent(new CustomEvent('kring-close'));
  };
}

function line({ name, phone, url, what }: HelpLine): TemplateResult {
  const shown = phone && !name.includes(phone) ? `${name}, ${phone}` : name;
  return html`<li>
    ${
      phone
        ? html`<a href="tel:${phone.replaceAll('-', '')}">${shown}</a>`
        : html`<a href=${url ?? ''} target="_blank" rel="noopener noreferrer">${shown}</a>`
    }
    <span class="soft">${t(what)}</span>
    ${
      phone && url
        ? html`<a class="site" href=${url} target="_blank" rel="noopener noreferrer"
            >${new URL(url).host.replace(/^www\./, '')}</a
          >`
        : nothing
    }
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-help': KringHelp;
  }
}
