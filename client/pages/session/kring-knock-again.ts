import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Refusal } from '../../../shared/wire/refusal.ts';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import { hostsCalled } from '../../session/seats.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { standingStyles } from './standing.styles.ts';
import { Ticking } from './ticking.ts';

const words = {
  later: { nl: 'Nog even wachten', en: 'Wait a little longer' },
  laterWhat: {
    nl: 'kan je nu niet binnenlaten. Klop straks opnieuw.',
    en: 'cannot let you in now. Knock again in a moment.',
  },
  soon: { nl: 'Opnieuw kloppen kan zo meteen.', en: 'You can knock again in a moment.' },
  ready: { nl: 'Je kan nu opnieuw kloppen.', en: 'You can knock again now.' },
  full: { nl: 'Nog even geduld', en: 'One moment' },
  fullWhat: {
    nl: 'Er staan nu al genoeg mensen aan de deur, of alle plaatsen zijn bezet. Hou deze pagina open: ze klopt voor jou zodra er plaats is.',
    en: 'Enough people stand at the door already, or all seats are taken. Keep this page open: it knocks for you as soon as there is room.',
  },
  knock: { nl: 'Klop opnieuw', en: 'Knock again' },
  home: { nl: 'Naar het begin', en: 'To the start' },
};

/** A page that waits for room asks again after this long. */
const ASK_MS = 5_000;

const besideStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: var(--k-space-5);
  }
`;

/** Stands at the door and is not waited for: after *not now*, or where a phone slept and others came first. */
@customElement('kring-knock-again')
export class KringKnockAgain extends SessionElement {
  static override styles = [standingStyles, besideStyles];

  /** Name of whoever lets people in. */
  @property() lead = '';
  @state() private refusal: Refusal | undefined;
  readonly ticking = new Ticking(this, 1000);
  #asking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#asking = setInterval(() => {
      if (this.me.door?.how === 'gone') void this.press('session/knock');
    }, ASK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#asking);
  }

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.me.door];
  }

  protected override render(): TemplateResult {
    const { door } = this.me;
    const early = door?.how === 'later' && this.session.now() < door.again;
    return html`<h1>${t(door?.how === 'later' ? words.later : words.full)}</h1>
      <p role="status">${this.why()}</p>
      <div class="actions">
        <kring-button href="/">${t(words.home)}</kring-button>
        <kring-button
          variant="primary"
          ?disabled=${early}
          ?busy=${this.busy('session/knock')}
          @click=${this.knock}
          >${t(words.knock)}</kring-button
        >
      </div>`;
  }

  private why(): string {
    const { door } = this.me;
    if (door?.how !== 'later') return t(words.fullWhat);
    if (this.refusal && this.refusal.code !== 'seat/later') return t(this.refusal.text);
    const host = t(hostsCalled(this.shared));
    const who = this.lead || host.charAt(0).toUpperCase() + host.slice(1);
    const what = `${who} ${t(words.laterWhat)}`;
    return `${what} ${t(this.session.now() < door.again ? words.soon : words.ready)}`;
  }

  private knock = async (): Promise<void> => {
    const ack = await this.press('session/knock');
    this.refusal = ack.ok ? undefined : ack.refusal;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-knock-again': KringKnockAgain;
  }
}
