import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-reading.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { formatDate } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { belgium, checkedOn, emergency, netherlands, type HelpLine } from './help-lines.ts';
import { helpStyles } from './help.styles.ts';
import { setTimeFree, timeIsFree } from './phase-time.ts';

const words = {
  help: { nl: 'Hulp', en: 'Help' },
  adult: { nl: 'Haal er een volwassene bij', en: 'Bring in an adult' },
  adultWhat: {
    nl: 'Bij gevaar, of als het te groot wordt. De sessie stopt dan voor iedereen.',
    en: 'In danger, or when it becomes too big. The session then stops for everyone.',
  },
  sure: { nl: 'Een volwassene erbij halen?', en: 'Bring in an adult?' },
  sureWhat: {
    nl: 'Alles staat meteen stil. De anderen lezen: "We stoppen hier even. Een volwassene neemt het over. Je hebt niets fout gedaan."',
    en: 'Everything stops at once. The others read: "We stop here. An adult takes over. You did nothing wrong."',
  },
  walk: {
    nl: 'Kring belt niemand op. Ga zelf naar een leerkracht of een andere volwassene die je vertrouwt. Direct gevaar: bel 112.',
    en: 'Kring calls nobody. Walk to a teacher or another adult whom you trust. Immediate danger: call 112.',
  },
  yes: { nl: 'Ja, stop hier', en: 'Yes, stop here' },
  no: { nl: 'Toch niet', en: 'Not now' },
  leave: { nl: 'Ga veilig weg', en: 'Leave safely' },
  leaveWhat: {
    nl: 'Je hoeft niet te zeggen waarom. Je plaats in de kring gaat weg.',
    en: 'You need not say why. Your seat in the circle goes.',
  },
  leaveSure: { nl: 'Wil je weggaan?', en: 'Do you want to leave?' },
  leaveYes: { nl: 'Ja, ik ga weg', en: 'Yes, I leave' },
  lines: { nl: 'Praat met iemand buiten de school', en: 'Talk to somebody outside school' },
  be: { nl: 'België', en: 'Belgium' },
  nl: { nl: 'Nederland', en: 'The Netherlands' },
  checked: {
    nl: 'Lijst van Kring zelf, van',
    en: "Kring's own list, of",
  },
  honest: {
    nl: 'Kring is geen nooddienst. In deze open sessie krijgt niemand een melding: geen leerkracht en geen coördinator is verbonden.',
    en: 'Kring is no emergency service. In this open session nobody receives a report: no teacher and no coordinator is connected.',
  },
  mine: { nl: 'Zoals jij het wil', en: 'The way you like it' },
  time: { nl: 'Tijd: vrij', en: 'Time: free' },
  timeWhat: {
    nl: 'Dan zie je geen minuten en geen klok.',
    en: 'Then you see no minutes and no clock.',
  },
};

/** Help, always one press away: an adult, leaving, help lines, and reading the way one likes. */
@customElement('kring-help')
export class KringHelp extends SessionElement {
  static override styles = helpStyles;

  @property({ type: Boolean }) open = false;
  /** An adult was called already. */
  @property({ type: Boolean }) frozen = false;
  @state() private asking: 'adult' | 'leave' | undefined;
  @state() private busy = false;

  protected override watches(): readonly unknown[] {
    return [this.shared.session.status];
  }

  protected override render(): TemplateResult {
    return html`<kring-dialog
      label=${t(this.asking === 'adult' ? words.sure : this.asking === 'leave' ? words.leaveSure : words.help)}
      ?open=${this.open}
      @kring-close=${this.shut}
    >
      ${this.open ? this.content() : nothing}
    </kring-dialog>`;
  }

  private content(): TemplateResult {
    if (this.asking === 'adult') {
      return this.confirm(words.sureWhat, words.walk, words.yes, 'session/handover');
    }
    if (this.asking === 'leave') {
      return this.confirm(words.leaveWhat, undefined, words.leaveYes, 'session/leave');
    }
    return html`<div class="first">
        ${this.frozen ? nothing : this.choice('life-buoy', words.adult, words.adultWhat, 'adult')}
        ${this.choice('log-out', words.leave, words.leaveWhat, 'leave')}
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
        <p class="soft">${t(words.checked)} ${formatDate(checkedOn)}. ${t(words.honest)}</p>
      </section>
      <section aria-labelledby="mine">
        <h3 id="mine">${t(words.mine)}</h3>
        <kring-language></kring-language>
        <kring-switch
          ?checked=${timeIsFree()}
          @change=${(event: Event) => setTimeFree((event.target as KringSwitch).checked)}
          >${t(words.time)}</kring-switch
        >
        <p class="soft">${t(words.timeWhat)}</p>
        <kring-reading></kring-reading>
      </section>`;
  }

  private choice(icon: string, name: Text, what: Text, asks: 'adult' | 'leave'): TemplateResult {
    return html`<div class="choice ${asks}">
      <kring-button wide icon=${icon} @click=${() => (this.asking = asks)}>${t(name)}</kring-button>
      <p class="soft">${t(what)}</p>
    </div>`;
  }

  private confirm(what: Text, also: Text | undefined, yes: Text, command: string): TemplateResult {
    return html`<p>${t(what)}</p>
      ${also ? html`<p class="strong">${t(also)}</p>` : nothing}
      <div class="actions">
        <kring-button variant="plain" @click=${() => (this.asking = undefined)}
          >${t(words.no)}</kring-button
        >
        <kring-button variant="danger" ?busy=${this.busy} @click=${() => this.carryOut(command)}
          >${t(yes)}</kring-button
        >
      </div>`;
  }

  private async carryOut(command: string): Promise<void> {
    this.busy = true;
    const ack = await this.session.send(command);
    this.busy = false;
    if (ack.ok) this.shut();
  }

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
