import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Role } from '../../../shared/engine/form.ts';
import type { SeenPerson } from '../../../shared/wire/view.ts';
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
    nl: 'Niemand kan schrijven; de tijd staat stil. Adem even, drink iets, strek je benen.',
    en: 'Nobody can write; time stands still. Breathe, drink something, stretch your legs.',
  },
  talkOpen: {
    nl: 'Typen in het gesprek kan nog wel.',
    en: 'You can still type in the talk.',
  },
  takeBack: { nl: 'Toch geen pauze', en: 'No pause after all' },
  ready: { nl: 'Ik ben klaar om verder te gaan', en: 'I am ready to go on' },
  readySaid: {
    nl: 'Wie de pauze vroeg, is klaar om verder te gaan.',
    en: 'Whoever asked for the pause is ready to go on.',
  },
  without: (names: string): Text => ({
    nl: `Ga verder zonder ${names}, voor even`,
    en: `Go on without ${names} for now`,
  }),
  away: { nl: 'We wachten op', en: 'Waiting for' },
  awayWhat: {
    nl: 'De verbinding is weg. Niemand kan schrijven, de tijd staat stil, en alles blijft bewaard. Het gaat vanzelf verder als iedereen terug is.',
    en: 'The connection is gone. Nobody can write, time stands still, and everything is kept. It goes on by itself when everyone is back.',
  },
  somebody: { nl: 'iemand die even weg is', en: 'somebody who is away' },
  resume: { nl: 'We gaan verder', en: 'We go on' },
  goesOn: { nl: 'gaat verder als iedereen klaar is.', en: 'goes on when everyone is ready.' },
  goOn: { nl: 'gaan verder als iedereen klaar is.', en: 'go on when everyone is ready.' },
  talk: {
    nl: 'Wil je eerst met iemand praten, of iets melden? Dat kan bij Hulp, bovenaan.',
    en: 'Do you want to talk to somebody first, or report something? You can, under Help at the top.',
  },
  secret: { nl: 'Niemand ziet wie de pauze vroeg.', en: 'Nobody sees who asked for the pause.' },
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
    .ways {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: var(--k-space-2) var(--k-space-3);
    }
    .ready {
      padding: var(--k-space-2) var(--k-space-4);
      border-radius: var(--k-radius-m);
      background: var(--k-ok-soft);
    }
    :host([shape='card']) {
      flex: none;
    }
    :host([shape='card']) section {
      gap: var(--k-space-2);
      max-width: none;
      padding: var(--k-space-4);
    }
    :host([shape='card']) h2 {
      font-size: var(--k-text-l);
    }
  `;

  /** Over the board it is a small card: what stands there stays to be read. */
  @property({ reflect: true }) shape: 'card' | 'whole' = 'whole';
  #over: ReturnType<typeof setTimeout> | undefined;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.people, view.shared.phase, view.me.pause];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#over);
  }

  /** Shows it anew when a pause can no longer be taken back. */
  protected override updated(): void {
    clearTimeout(this.#over);
    const left = this.backFor;
    if (left > 0) this.#over = setTimeout(() => this.requestUpdate(), left + 50);
  }

  /** How long this person can still take back the pause, in ms. */
  private get backFor(): number {
    return (this.me.pause?.backUntil ?? 0) - this.serverNow();
  }

  protected override render(): TemplateResult {
    const { pausedFor = 'asked' } = this.shared.session;
    const { title, what } = reasons[pausedFor] ?? asked;
    const inside = Object.entries(this.shared.people).filter(([, one]) => one.place === 'in');
    const gone = this.gone().map(({ name }) => name);
    const whom = gone.length > 0 ? formatList(gone) : t(words.somebody);
    const seats = inside.map(([id, { name, mark, present }]) => ({ id, name, mark, present }));
    const own = Object.values(this.shared.phase?.open ?? {}).includes('O');
    return html`<section role="status" aria-labelledby="title">
      ${
        this.shape === 'card'
          ? nothing
          : html`<kring-circle .seats=${seats} size="208" no-names></kring-circle>`
      }
      <h2 id="title">${t(title)}${pausedFor === 'away' ? ` ${whom}` : nothing}</h2>
      <p>
        ${t(what)} ${pausedFor === 'left' && this.others ? t(words.adultKnows) : nothing}
        ${this.talks ? t(words.talkOpen) : nothing}
        ${pausedFor === 'asked' ? t(words.secret) : nothing}
      </p>
      ${this.shared.session.ready ? html`<p class="ready">${t(words.readySaid)}</p>` : nothing}
      ${this.onward()} ${this.mine()} ${this.talk()}
      ${own ? html`<p class="soft">${t(words.own)}</p>` : nothing}
    </section>`;
  }

  /** Those for whom it waits; for an adult, who only has to be within reach, nobody does. */
  private gone(): (SeenPerson & { id: string })[] {
    return Object.entries(this.shared.people)
      .filter(
        ([, { place, present, without, role }]) =>
          place === 'in' && !present && !without && !hasTrait(this.shared, role, 'responsible'),
      )
      .map(([id, one]) => ({ ...one, id }));
  }

  /** Something shared can still be written: the form lets it go on in a pause. */
  private get talks(): boolean {
    return Object.values(this.shared.phase?.open ?? {}).includes('E');
  }

  /** What whoever asked for it can do. */
  private mine(): TemplateResult | typeof nothing {
    const { pause } = this.me;
    if (!pause || this.moves()) return nothing;
    const ready = pause.ready === true;
    return html`<div class="ways">
      ${
        this.backFor > 0
          ? html`<kring-button
              icon="undo-2"
              ?busy=${this.busy('session/take-back')}
              @click=${() => this.press('session/take-back')}
              >${t(words.takeBack)}</kring-button
            >`
          : nothing
      }
      <kring-button
        icon=${ready ? 'check' : 'hand'}
        .pressed=${ready}
        ?busy=${this.busy('session/ready')}
        @click=${() => this.press('session/ready', { ready: !ready })}
        >${t(words.ready)}</kring-button
      >
    </div>`;
  }

  private onward(): TemplateResult | typeof nothing {
    if (this.shared.session.pausedFor === 'away') return this.onWithout();
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

  /** Whoever leads lets the others go on, unless nobody goes on without one who is gone. */
  private onWithout(): TemplateResult | typeof nothing {
    const gone = this.gone();
    const missed = gone.some(({ role }) => this.shared.seats[role]?.missed);
    if (!this.moves() || missed || gone.length === 0) return nothing;
    return html`<kring-button
      icon="play"
      ?busy=${this.busy('session/go-on-without')}
      @click=${() => this.press('session/go-on-without', { people: gone.map(({ id }) => id) })}
      >${t(words.without(formatList(gone.map(({ name }) => name))))}</kring-button
    >`;
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
