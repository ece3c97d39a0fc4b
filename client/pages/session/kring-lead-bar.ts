import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SkipReason } from '../../../shared/engine/state.ts';
import type { Refusal } from '../../../shared/wire/refusal.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-popover.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { SharedView } from '../../../shared/wire/view.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { gatesInOrder, waitingInWords, type GateLine } from './gates.ts';
import { leadBarStyles } from './lead-bar.styles.ts';
import { notSignable } from './not-signable.ts';
import { phaseTime, timeIsFree } from './phase-time.ts';
import { Ticking } from './ticking.ts';

const words = {
  bar: { nl: 'Leiding van de sessie', en: 'Leading the session' },
  back: { nl: 'Terug naar', en: 'Back to' },
  next: { nl: 'Verder naar', en: 'On to' },
  end: { nl: 'Sluit de sessie af', en: 'End the session' },
  endShort: { nl: 'Sluit af', en: 'End' },
  ready: { nl: 'Alles is klaar om verder te gaan.', en: 'Everything is ready to go on.' },
  toSign: { nl: 'Nog niet klaar om te tekenen:', en: 'Not ready for signing yet:' },
  free: { nl: 'Ga verder wanneer het past.', en: 'Go on when it suits you.' },
  freeLast: { nl: 'Sluit af wanneer het past.', en: 'End when it suits you.' },
  time: {
    nl: 'min voorgesteld: dat is voorbij. Maak rustig af.',
    en: 'min suggested: that has passed. Finish calmly.',
  },
  needed: { nl: 'Dit is nog nodig', en: 'This is still needed' },
  hard: {
    nl: 'Hier kan niemand voorbij: alleen wie het aangaat, kan dit doen. Wil het niet lukken? Ga een stap terug, neem pauze of stop.',
    en: 'Nobody can pass this: only the person concerned can do it. Does it not work out? Go back a step, pause or stop.',
  },
  soft: { nl: 'Toch verder?', en: 'Go on anyway?' },
  why: { nl: 'Kies waarom.', en: 'Choose why.' },
  stay: { nl: 'Blijf nog even', en: 'Stay a moment' },
  endTitle: { nl: 'De sessie afsluiten?', en: 'End the session?' },
  endChoice: {
    nl: 'Eerst kiest ieder op het eigen scherm wat mee mag, hoogstens een minuut lang.',
    en: 'First each chooses on their own screen what to take along, for a minute at most.',
  },
  endWhat: {
    nl: 'Daarna kan niemand nog verder werken. Alles wat niemand meeneemt, wordt vernietigd. Iedereen krijgt een bewijs en kan downloaden wat hij of zij bewaart.',
    en: 'Nobody can work on after this. Everything that nobody takes along is destroyed. Everyone gets a receipt and can download what they keep.',
  },
  early: {
    nl: 'Jullie zijn nog niet aan de laatste stap. Stoppen mag altijd.',
    en: 'You are not at the last step yet. Stopping is always fine.',
  },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
};
const reasons: Readonly<Record<SkipReason, Text>> = {
  'no-time': { nl: 'Er is geen tijd meer voor', en: 'There is no time left for it' },
  'done-aloud': { nl: 'We deden het mondeling', en: 'We did it aloud' },
  'not-today': { nl: 'Vandaag niet nodig', en: 'Not needed today' },
  'other-order': { nl: 'We doen het in een andere volgorde', en: 'We do it in another order' },
};

interface Parts {
  readonly back: TemplateResult | typeof nothing;
  readonly state: TemplateResult;
  readonly end: TemplateResult | typeof nothing;
  readonly next: TemplateResult;
}
type SeenPart = SharedView['rail'][string];

const needs = (gates: readonly GateLine[]): TemplateResult[] =>
  gates.map((gate) => html`<p class="need">${t(gate.said)} ${waitingInWords(gate)}</p>`);

/** The lead's controls: back, on, end, with what is still needed and the quiet signal of the suggested time. */
@customElement('kring-lead-bar')
export class KringLeadBar extends SessionElement {
  static override styles = leadBarStyles;

  /** In the top line of the board: going on, with the rest behind one button; `folded` puts that there as well. */
  @property() shape: 'bar' | 'slim' | 'folded' = 'bar';
  @state() private asking: 'hard' | 'soft' | 'end' | undefined;
  readonly ticking = new Ticking(this);

  protected override watches({ view }: Session): readonly unknown[] {
    const { phase, people, session, rail, tools } = view.shared;
    return [phase, people, session, rail, tools['agreement'], view.me.needed];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { phase, session, rail } = this.shared;
    if (!phase) return nothing;
    const next = phase.next ? rail[phase.next] : undefined;
    const back = phase.back ? rail[phase.back] : undefined;
    const unmet = gatesInOrder(this.session.view).filter((gate) => !gate.met);
    const parts: Parts = {
      state: html`<div class="state" role="status">${this.said(unmet)}</div>`,
      back: back ? this.backwards(back, session.status === 'open') : nothing,
      end: next ? this.ender(false) : nothing,
      next: next ? this.onwards(next, unmet, session.status === 'open') : this.ender(true),
    };
    return html`${this.shape === 'bar' ? this.bar(parts) : this.line(parts, unmet)}
    ${this.dialogs(unmet)}`;
  }

  private bar({ back, state, end, next }: Parts): TemplateResult {
    return html`<section class="bar" aria-label=${t(words.bar)}>
      ${back} ${state} ${end} ${next}
    </section>`;
  }

  private line({ back, state, end, next }: Parts, unmet: readonly GateLine[]): TemplateResult {
    const folded = this.shape === 'folded';
    const icon = unmet.some((gate) => gate.hard) ? 'lock' : unmet.length > 0 ? 'clock' : 'check';
    return html`<section class="line" aria-label=${t(words.bar)}>
      ${folded ? nothing : next}
      <kring-popover
        label=${t(words.bar)}
        icon=${folded ? 'arrow-right' : icon}
        variant=${folded && unmet.length === 0 && this.isTime() ? 'primary' : 'plain'}
        icon-only
      >
        <div class="more">${state} ${folded ? next : nothing} ${back} ${end}</div>
      </kring-popover>
    </section>`;
  }

  private backwards(back: SeenPart, live: boolean): TemplateResult {
    const short = this.shape === 'bar';
    return html`<kring-button
      class="back"
      variant="plain"
      icon="arrow-left"
      ?icon-only=${short}
      ?disabled=${!live}
      ?busy=${this.busy('session/back')}
      @click=${this.back}
      >${t(words.back)} ${t(back.title)}</kring-button
    >`;
  }

  private onwards(next: SeenPart, unmet: readonly GateLine[], live: boolean): TemplateResult {
    const ready = unmet.length === 0 && !notSignable(this.session.view) && this.isTime();
    return html`<kring-button
      class="next"
      variant=${ready ? 'primary' : 'quiet'}
      icon-end="arrow-right"
      ?busy=${this.busy('session/next')}
      ?disabled=${!live}
      @click=${this.next}
      ><span class="long">${t(words.next)} </span>${t(next.title)}</kring-button
    >`;
  }

  /** A step without gates is not over as soon as it begins: going on is quiet until its time has passed. */
  private isTime(): boolean {
    const { view } = this.session;
    return gatesInOrder(view).length > 0 || phaseTime(view, this.session.now()).part >= 1;
  }

  private said(unmet: readonly GateLine[]): TemplateResult {
    const { view } = this.session;
    const first = unmet.find((gate) => gate.hard) ?? unmet[0];
    const { part, minutes } = phaseTime(view, this.session.now());
    const late =
      part >= 1 && !timeIsFree()
        ? html`<span class="time"
            ><kring-icon name="clock"></kring-icon><span>${minutes} ${t(words.time)}</span></span
          >`
        : nothing;
    if (!first) {
      const gated = gatesInOrder(view).length > 0;
      const missing = notSignable(view);
      if (missing)
        return html`<span
            ><kring-icon name="clock"></kring-icon
            ><span><span class="soft">${t(words.toSign)}</span> ${t(missing)}</span></span
          >${late}`;
      return html`<span class=${gated ? 'ok' : 'soft'}
          >${gated ? html`<kring-icon name="check"></kring-icon>` : nothing}
          <span
            >${t(gated ? words.ready : this.shared.phase?.next ? words.free : words.freeLast)}</span
          ></span
        >${late}`;
    }
    return html`<span
        ><kring-icon name=${first.hard ? 'lock' : 'clock'}></kring-icon
        ><span>${t(first.said)} <span class="soft">${waitingInWords(first)}</span></span></span
      >${late}`;
  }

  private ender(last: boolean): TemplateResult {
    return html`<kring-button
      class=${last ? 'next' : 'end'}
      variant=${this.enderVariant(last)}
      @click=${() => (this.asking = 'end')}
      >${t(last ? words.end : words.endShort)}</kring-button
    >`;
  }

  /** Where the session ends by itself, the step has its own way to end it. */
  private enderVariant(last: boolean): 'primary' | 'quiet' | 'plain' {
    const { phase, session } = this.shared;
    if (last) return phase?.endsAt === undefined ? 'primary' : 'quiet';
    return session.mayEnd ? 'quiet' : 'plain';
  }

  private dialogs(unmet: readonly GateLine[]): TemplateResult {
    const shut = () => (this.asking = undefined);
    return html`<kring-dialog
        label=${t(words.needed)}
        ?open=${this.asking === 'hard'}
        @kring-close=${shut}
      >
        ${needs(unmet.filter((gate) => gate.hard))}
        <p>${t(words.hard)}</p>
        <kring-button slot="actions" variant="primary" @click=${shut}
          >${t(words.stay)}</kring-button
        >
      </kring-dialog>
      <kring-dialog label=${t(words.soft)} ?open=${this.asking === 'soft'} @kring-close=${shut}>
        ${needs(unmet.filter((gate) => !gate.hard))}
        <p>${t(words.why)}</p>
        <div class="reasons">
          ${(Object.keys(reasons) as SkipReason[]).map(
            (reason) =>
              html`<kring-button wide @click=${() => this.go(reason)}
                >${t(reasons[reason])}</kring-button
              >`,
          )}
        </div>
        <kring-button slot="actions" variant="plain" @click=${shut}>${t(words.stay)}</kring-button>
      </kring-dialog>
      <kring-dialog label=${t(words.endTitle)} ?open=${this.asking === 'end'} @kring-close=${shut}>
        ${this.shared.phase?.next && !this.shared.session.mayEnd ? html`<p class="need">${t(words.early)}</p>` : nothing}
        <p>
          ${this.shared.session.takesAlong === false ? nothing : t(words.endChoice)}
          ${t(words.endWhat)}
        </p>
        <kring-button slot="actions" variant="plain" @click=${shut}
          >${t(words.notYet)}</kring-button
        >
        <kring-button
          slot="actions"
          variant="danger"
          ?busy=${this.busy('session/close')}
          @click=${this.end}
          >${t(words.end)}</kring-button
        >
      </kring-dialog>`;
  }

  private next = (): void => {
    const unmet = gatesInOrder(this.session.view).filter((gate) => !gate.met);
    if (unmet.length === 0) void this.go();
    else this.asking = unmet.some((gate) => gate.hard) ? 'hard' : 'soft';
  };

  private async go(reason?: SkipReason): Promise<void> {
    const { phase } = this.shared;
    if (!phase || this.busy('session/next')) return;
    this.asking = undefined;
    const ack = await this.press('session/next', {
      from: phase.id,
      ...(reason && { reason }),
    });
    if (!ack.ok) this.refused(ack.refusal);
  }

  /** A gate may have closed again between the look and the press. */
  private refused({ code }: Refusal): void {
    if (code === 'gate/hard') this.asking = 'hard';
    else if (code === 'gate/soft') this.asking = 'soft';
  }

  private back = async (): Promise<void> => {
    const { phase } = this.shared;
    if (phase) await this.press('session/back', { from: phase.id });
  };

  private end = async (): Promise<void> => {
    await this.press('session/close');
    this.asking = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-lead-bar': KringLeadBar;
  }
}
