import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';

const words = {
  asked: { nl: 'Er is een pauze gevraagd', en: 'A pause was asked for' },
  askedWhat: {
    nl: 'Alles staat stil, ook de tijd. Adem even, drink iets, strek je benen.',
    en: 'Everything stands still, time too. Breathe, drink something, stretch your legs.',
  },
  away: { nl: 'We wachten op', en: 'We wait for' },
  awayWhat: {
    nl: 'De verbinding is weg. Alles staat stil en blijft bewaard; het gaat vanzelf verder als iedereen terug is.',
    en: 'The connection is gone. Everything stands still and is kept; it goes on by itself when everyone is back.',
  },
  somebody: { nl: 'iemand die even weg is', en: 'somebody who is away' },
  resume: { nl: 'We gaan verder', en: 'We go on' },
  who: { nl: 'gaat verder als iedereen klaar is.', en: 'goes on when everyone is ready.' },
  own: {
    nl: 'Wat alleen van jou is, blijft open.',
    en: 'What is only yours stays open.',
  },
};

/** A pause: asked by somebody (never by whom), or because somebody's connection is gone. */
@customElement('kring-paused')
export class KringPaused extends SessionElement {
  static override styles = css`
    :host {
      display: grid;
      flex: 1 0 auto;
      place-content: center;
    }
    section {
      display: grid;
      justify-items: center;
      gap: var(--k-space-4);
      max-width: 32rem;
      padding: var(--k-space-5);
      text-align: center;
    }
    h2 {
      margin: 0;
      font-family: var(--k-font-display);
      font-size: var(--k-text-2xl);
      line-height: 1.15;
      text-wrap: balance;
    }
    p {
      margin: 0;
      text-wrap: pretty;
    }
    .soft {
      color: var(--k-ink-soft);
    }
    kring-circle {
      width: 13rem;
    }
  `;

  @state() private busy = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.people, view.shared.phase?.open];
  }

  protected override render(): TemplateResult {
    const away = this.shared.session.pausedFor === 'away';
    const inside = Object.entries(this.shared.people).filter(([, one]) => one.place === 'in');
    const gone = inside.filter(([, one]) => !one.present).map(([, one]) => one.name);
    const title = away
      ? `${t(words.away)} ${gone.length > 0 ? formatList(gone) : t(words.somebody)}`
      : t(words.asked);
    const seats = inside.map(([id, { name, mark, present }]) => ({ id, name, mark, present }));
    const own = Object.values(this.shared.phase?.open ?? {}).includes('O');
    return html`<section role="status" aria-labelledby="title">
      <kring-circle .seats=${seats} size="208" no-names></kring-circle>
      <h2 id="title">${title}</h2>
      <p>${t(away ? words.awayWhat : words.askedWhat)}</p>
      ${this.onward()} ${own ? html`<p class="soft">${t(words.own)}</p>` : nothing}
    </section>`;
  }

  private onward(): TemplateResult {
    if (this.leads) {
      return html`<kring-button
        variant="primary"
        size="large"
        icon="play"
        ?busy=${this.busy}
        @click=${this.resume}
        >${t(words.resume)}</kring-button
      >`;
    }
    const leads = [...this.peopleWith('lead'), ...this.peopleWith('colead')].map(
      ({ name }) => name,
    );
    return html`<p class="soft">${formatList(leads)} ${t(words.who)}</p>`;
  }

  private resume = async (): Promise<void> => {
    this.busy = true;
    await this.session.send('session/resume');
    this.busy = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-paused': KringPaused;
  }
}
