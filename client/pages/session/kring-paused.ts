import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Role } from '../../../shared/engine/form.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import { formatList } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { hasTrait } from '../../session/seats.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { hasAdult } from './adults.ts';

const words = {
  asked: { nl: 'Er is een pauze gevraagd', en: 'A pause was asked for' },
  left: { nl: 'Iemand is weggegaan', en: 'Somebody left' },
  leftWhat: {
    nl: 'Loop er niet achter. Alles staat stil. Ga alleen verder als wie er nog is dat wil, en jullie met genoeg zijn.',
    en: 'Do not run after them. Everything stands still. Go on only if the others want to, and if you are enough.',
  },
  adultKnows: { nl: 'De volwassene weet het.', en: 'The adult knows.' },
  askedWhat: {
    nl: 'Alles staat stil, ook de tijd. Adem even, drink iets, strek je benen.',
    en: 'Everything stands still, time too. Breathe, drink something, stretch your legs.',
  },
  away: { nl: 'We wachten op', en: 'Waiting for' },
  awayWhat: {
    nl: 'De verbinding is weg. Alles staat stil en blijft bewaard; het gaat vanzelf verder als iedereen terug is.',
    en: 'The connection is gone. Everything stands still and is kept; it goes on by itself when everyone is back.',
  },
  somebody: { nl: 'iemand die even weg is', en: 'somebody who is away' },
  resume: { nl: 'We gaan verder', en: 'We go on' },
  goesOn: { nl: 'gaat verder als iedereen klaar is.', en: 'goes on when everyone is ready.' },
  goOn: { nl: 'gaan verder als iedereen klaar is.', en: 'go on when everyone is ready.' },
  talk: {
    nl: 'Wil je eerst met iemand praten, of iets melden? Dat kan bij Hulp, bovenaan.',
    en: 'Do you want to talk to somebody first, or report something? You can, under Help at the top.',
  },
  own: {
    nl: 'Wat alleen van jou is, blijft open.',
    en: 'What is only yours stays open.',
  },
};

const asked = { title: words.asked, what: words.askedWhat };
const reasons: Readonly<Record<string, { title: Text; what: Text }>> = {
  away: { title: words.away, what: words.awayWhat },
  left: { title: words.left, what: words.leftWhat },
};

/** A pause: asked by somebody, or somebody left (never who), or somebody's connection is gone. */
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

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.people, view.shared.phase];
  }

  protected override render(): TemplateResult {
    const { pausedFor = 'asked' } = this.shared.session;
    const { title, what } = reasons[pausedFor] ?? asked;
    const inside = Object.entries(this.shared.people).filter(([, one]) => one.place === 'in');
    // For an adult, who only has to be within reach, nobody waits.
    const gone = inside
      .filter(([, { present, role }]) => !present && !hasTrait(this.shared, role, 'responsible'))
      .map(([, one]) => one.name);
    const whom = gone.length > 0 ? formatList(gone) : t(words.somebody);
    const seats = inside.map(([id, { name, mark, present }]) => ({ id, name, mark, present }));
    const own = Object.values(this.shared.phase?.open ?? {}).includes('O');
    return html`<section role="status" aria-labelledby="title">
      <kring-circle .seats=${seats} size="208" no-names></kring-circle>
      <h2 id="title">${t(title)}${pausedFor === 'away' ? ` ${whom}` : nothing}</h2>
      <p>${t(what)} ${pausedFor === 'left' && this.others ? t(words.adultKnows) : nothing}</p>
      ${this.onward()} ${this.talk()} ${own ? html`<p class="soft">${t(words.own)}</p>` : nothing}
    </section>`;
  }

  private onward(): TemplateResult | typeof nothing {
    if (this.moves()) {
      return html`<kring-button
        variant="primary"
        size="large"
        icon="play"
        ?busy=${this.busy('session/resume')}
        @click=${() => this.press('session/resume')}
        >${t(words.resume)}</kring-button
      >`;
    }
    const { length } = this.movers();
    if (length === 0) return nothing;
    return html`<p class="soft">
      ${formatList(this.movers())} ${t(length > 1 ? words.goOn : words.goesOn)}
    </p>`;
  }

  private talk(): TemplateResult | typeof nothing {
    return this.others ? html`<p>${t(words.talk)}</p>` : nothing;
  }

  /** In a form with an adult: everybody but that adult. */
  private get others(): boolean {
    return hasAdult(this.session.view) && !this.has('responsible');
  }

  /** The leads go on, and whoever else moves the session on from this step, such as the adult from the intake. */
  private moves(): boolean {
    return this.leads || this.movedBy.includes(this.me.role);
  }

  private movers(): string[] {
    const others = Object.values(this.shared.people).filter(
      ({ role, place }) =>
        place === 'in' && this.movedBy.includes(role) && !hasTrait(this.shared, role, 'leads'),
    );
    return [...others, ...this.peopleWith('leads')].map(({ name }) => name);
  }

  private get movedBy(): readonly Role[] {
    return this.shared.phase?.movedBy ?? [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-paused': KringPaused;
  }
}
