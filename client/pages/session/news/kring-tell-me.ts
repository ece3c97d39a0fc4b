import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../../elements/kring-switch.ts';
import type { KringSwitch } from '../../../elements/kring-switch.ts';
import { Localized, t } from '../../../i18n/index.ts';
import { askPermission, permission } from './device.ts';
import { likeTold, tellLikes } from './tell-likes.ts';

const words = {
  sound: { nl: 'Zacht geluid bij iets nieuws', en: 'Soft sound when something is new' },
  device: {
    nl: 'Melding als Kring niet op je scherm staat',
    en: 'Message when Kring is not on your screen',
  },
  deviceWhat: {
    nl: 'Er staat alleen wie en wat voor iets, nooit de inhoud.',
    en: 'It only says who and what kind of thing, never the content.',
  },
  cannot: {
    nl: 'Meldingen van je toestel kunnen hier niet: dat lukt alleen op een beveiligde pagina (https) in een browser die het toelaat.',
    en: 'Messages from your device do not work here: they need a secure page (https) and a browser that allows them.',
  },
  denied: {
    nl: 'Je browser laat geen meldingen van Kring toe. Bij de instellingen van je browser kan je dat veranderen.',
    en: 'Your browser does not allow messages from Kring. You can change that in the settings of your browser.',
  },
};

/** How this person wants to hear of news on this device: everything is off until they switch it on. */
@customElement('kring-tell-me')
export class KringTellMe extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      max-width: 24rem;
    }
    p {
      margin: 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  @state() private likes = tellLikes();

  protected override render(): TemplateResult {
    return html`<kring-switch
        .checked=${live(this.likes.sound === true)}
        @change=${(event: Event) => this.like('sound', isOn(event))}
        >${t(words.sound)}</kring-switch
      >
      ${permission() === 'absent' ? html`<p>${t(words.cannot)}</p>` : this.device()}
      <div role="status">${permission() === 'denied' ? html`<p>${t(words.denied)}</p>` : ''}</div>`;
  }

  private device(): TemplateResult {
    return html`<kring-switch
      hint=${t(words.deviceWhat)}
      .checked=${live(this.likes.device === true && permission() === 'granted')}
      @change=${this.onDevice}
      >${t(words.device)}</kring-switch
    >`;
  }

  /** The browser asks only here, by the press of whoever wants it. */
  private onDevice = async (event: Event): Promise<void> => {
    const on = isOn(event) && (await askPermission());
    this.like('device', on);
  };

  private like(which: 'sound' | 'device', on: boolean): void {
    likeTold(which, on);
    this.likes = tellLikes();
    // One hears what one chose.
    if (which === 'sound' && on) void import('./chime.ts').then(({ chime }) => chime());
    this.requestUpdate();
  }
}

const isOn = (event: Event): boolean => (event.target as KringSwitch).checked;

declare global {
  interface HTMLElementTagNameMap {
    'kring-tell-me': KringTellMe;
  }
}
