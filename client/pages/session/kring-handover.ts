import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SeenHandover } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import { formatList } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { anyOf, otherAdults } from './adults.ts';
import { words } from './handover-words.ts';
import { standingStyles } from './standing.styles.ts';

/** What is said of how far it is, and what to do now. */
interface Said {
  readonly title: string;
  readonly what?: readonly string[];
}

/**
 * How far it is with the adult who was called, in a form with an adult: for whoever called, the leads and the
 * adults themselves. Nothing is called settled before an adult pressed *I have it* (forms.md 0.8).
 */
@customElement('kring-handover')
export class KringHandover extends SessionElement {
  static override styles = [
    standingStyles,
    css`
      :host {
        width: min(100%, 38rem);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
        gap: var(--k-space-4);
        padding: var(--k-space-5);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
        overflow-wrap: anywhere;
      }
      .said {
        display: grid;
        justify-items: center;
        gap: var(--k-space-3);
      }
      h2 {
        font-size: var(--k-text-2xl);
        text-wrap: balance;
      }
      kring-dialog {
        text-align: start;
      }
      .take {
        justify-self: stretch;
        margin-top: var(--k-space-2);
      }
      .onward {
        display: grid;
        justify-items: center;
        gap: var(--k-space-4);
        margin-top: var(--k-space-5);
      }
    `,
  ];

  @state() private ending = false;

  protected override watches(): readonly unknown[] {
    return [this.me.handover, this.me.role, this.shared.people];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { handover } = this.me;
    if (!handover) return nothing;
    const adult = this.has('responsible');
    const { title, what = [] } = adult ? this.toAdult(handover) : this.toOthers(handover);
    const mayTake = handover.me === true && handover.taken === undefined;
    return html`<section aria-labelledby="said">
        <div class="said" role="status">
          <h2 id="said">${title}</h2>
          ${what.map((line) => html`<p>${line}</p>`)}
        </div>
        ${mayTake ? this.take() : nothing} ${this.leads ? html`<p>${t(words.rules)}</p>` : nothing}
        <kring-button variant=${mayTake ? 'quiet' : 'danger'} size="large" href="tel:112"
          >${t(words.danger)}</kring-button
        >
      </section>
      ${handover.mine ? this.onward(handover, adult) : nothing}`;
  }

  /** Whoever called, and the leads: where to walk, who was called, who has it. */
  private toOthers({ called, taken, unanswered, mine }: SeenHandover): Said {
    const adults = otherAdults(this.session.view).map(({ name }) => name);
    const asked = namesOf(called);
    if (taken !== undefined) {
      const name = called[taken]?.name ?? anyOf([]);
      return { title: `${name} ${t(words.hasIt)}`, what: [t(words.hasItWhat)] };
    }
    if (adults.length === 0) return { title: t(words.noAdult), what: [t(words.walkAnywhere)] };
    const walk = `${t(words.walk)} ${anyOf(adults)}.`;
    const whoGoes = t(mine && !this.leads ? words.caller : words.oneGoes);
    // The only adult stopped it in person: nobody has to be called.
    if (asked.length === 0)
      return { title: `${anyOf(adults)} ${t(words.takesOver)}`, what: [t(words.hasItWhat)] };
    if (unanswered) {
      return { title: t(words.unanswered), what: [`${walk} ${t(words.elsewhere)}`, whoGoes] };
    }
    return { title: calledInWords(asked), what: [t(words.noAnswer), `${walk} ${whoGoes}`] };
  }

  /** An adult: was called, comes next, has it, or called it herself. */
  private toAdult({ called, taken, me, mine, by, unanswered }: SeenHandover): Said {
    const asked = namesOf(called);
    const caller = this.shared.people[by ?? '']?.name ?? t(words.somebody);
    const go = [`${t(words.go)} ${caller} ${t(words.sameRoom)}`, t(words.calm)];
    if (taken === this.me.person) return { title: t(words.youHaveIt), what: go };
    if (taken !== undefined) {
      return { title: `${called[taken]?.name ?? ''} ${t(words.hasIt)}`, what: [t(words.askHelp)] };
    }
    if (me) return { title: `${caller} ${t(words.calledYou)}`, what: go };
    if (mine && asked.length === 0)
      return { title: t(words.youStopped), what: [t(words.youStoppedWhat)] };
    const title = unanswered ? t(words.unanswered) : `${asked[0] ?? ''} ${t(words.first)}`;
    return { title, what: [mine ? t(words.youStoppedWhat) : t(words.thenYou)] };
  }

  private take(): TemplateResult {
    return html`<kring-button
        class="take"
        variant="primary"
        size="large"
        icon="check"
        wide
        ?busy=${this.busy('session/have-it')}
        @click=${() => this.carryOut('session/have-it')}
        >${t(words.haveIt)}</kring-button
      >
      <p class="soft">${t(words.haveItWhat)}</p>`;
  }

  private onward({ called, taken }: SeenHandover, adult: boolean): TemplateResult {
    const other = called[taken ?? '']?.name;
    const mine = other ? `${t(words.decideTogether)} ${other}.` : t(words.decide);
    const shut = () => (this.ending = false);
    return html`<div class="onward">
        <p>${adult ? t(words.decideAdult) : mine} ${t(words.endWhat)}</p>
        ${adult ? nothing : html`<p>${t(words.reportFirst)}</p>`}
        <div class="actions">
          <kring-button @click=${() => (this.ending = true)}>${t(words.end)}</kring-button>
          <kring-button @click=${() => this.carryOut('session/carry-on')}
            >${t(words.goOn)}</kring-button
          >
        </div>
      </div>
      <kring-dialog label=${t(words.endSure)} ?open=${this.ending} @kring-close=${shut}>
        <p>${t(words.endWhat)}</p>
        <kring-button slot="actions" variant="plain" @click=${shut}
          >${t(words.notYet)}</kring-button
        >
        <kring-button
          slot="actions"
          variant="danger"
          ?busy=${this.busy('session/end')}
          @click=${() => this.carryOut('session/end')}
          >${t(words.end)}</kring-button
        >
      </kring-dialog>`;
  }

  private async carryOut(
    command: 'session/have-it' | 'session/carry-on' | 'session/end',
  ): Promise<void> {
    await this.press(command);
    this.ending = false;
  }
}

const namesOf = (called: SeenHandover['called']): string[] =>
  Object.values(called)
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name);

const calledInWords = (names: readonly string[]): string => {
  const said: Text = names.length > 1 ? words.areCalled : words.isCalled;
  return `${formatList(names)} ${t(said)}`;
};

declare global {
  interface HTMLElementTagNameMap {
    'kring-handover': KringHandover;
  }
}
