import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { formatDuration } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { clientTools, type Keepable } from '../../tools/index.ts';
import { Ticking } from './ticking.ts';

const words = {
  what: { nl: 'Wat wil je bewaren?', en: 'What do you want to keep?' },
  soon: { nl: 'De sessie sluit zo', en: 'The session ends soon' },
  own: {
    nl: 'Duid aan wat je meeneemt. De rest wordt vernietigd.',
    en: 'Tick what you take along. The rest is destroyed.',
  },
  itself: { nl: 'Wat je meeneemt:', en: 'What you take along:' },
  left: (time: string): Text => ({ nl: `Nog ${time}`, en: `${time} left` }),
  done: { nl: 'Klaar', en: 'Done' },
  chosen: {
    nl: 'Je keuze staat. We wachten op de anderen.',
    en: 'Your choice stands. Waiting for the others.',
  },
  each: {
    nl: 'Ieder kiest nu op het eigen scherm wat mee mag. Daarna sluit de sessie vanzelf.',
    en: 'Each now chooses on their own screen what to take along. Then the session ends by itself.',
  },
  ready: { nl: 'klaar', en: 'ready' },
  choosing: { nl: 'kiest nog', en: 'still choosing' },
  stay: { nl: 'Toch nog niet sluiten', en: 'Do not end yet' },
};

/** Before the end: each chooses what to keep, and whoever leads sees who is ready, not what they keep. */
@customElement('kring-closing')
export class KringClosing extends SessionElement {
  static override styles = css`
    section {
      display: grid;
      gap: var(--k-space-3);
      padding: var(--k-space-4);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--k-space-1) var(--k-space-4);
    }
    h2 {
      margin: 0;
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      line-height: 1.2;
    }
    p,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      text-wrap: pretty;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      font-variant-numeric: tabular-nums;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--k-space-2);
    }
    kring-button {
      justify-self: start;
    }
  `;

  readonly ticking = new Ticking(this, 1000);

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.people, view.me.choice, view.me.keeps, view.me.docs];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { closing } = this.shared.session;
    if (!closing) return nothing;
    const { choice } = this.me;
    const left = formatDuration(Math.max(0, closing.until - this.session.now()) / 1000);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title" role="status">${t(choice ? words.what : words.soon)}</h2>
        <span class="soft" aria-hidden="true">${t(words.left(left))}</span>
      </header>
      ${choice === 'choosing' ? this.choose() : nothing}
      ${choice === 'chose' ? html`<p role="status">${t(words.chosen)}</p>` : nothing}
      ${closing.people ? this.others(closing.people) : nothing}
    </section>`;
  }

  private choose(): TemplateResult {
    const { takesAlong } = this.shared.session;
    const { view } = this.session;
    const items = clientTools.flatMap((tool) => tool.keepable?.(view) ?? []);
    return html`<p>${t(words.own)}</p>
      ${items.map((item) => this.item(item))}
      ${takesAlong ? html`<p class="soft">${t(words.itself)} ${t(takesAlong)}</p>` : nothing}
      <kring-button
        variant="primary"
        icon="check"
        ?busy=${this.busy('session/chosen')}
        @click=${() => this.press('session/chosen')}
        >${t(words.done)}</kring-button
      >`;
  }

  private item({ document, title }: Keepable): TemplateResult {
    const kept = this.pressed('keep/mark', { document })?.keep ?? document in this.me.keeps;
    return html`<kring-switch
      .checked=${live(kept)}
      @change=${(event: Event) =>
        this.press('keep/mark', { document, keep: (event.target as KringSwitch).checked })}
      >${t(title)}</kring-switch
    >`;
  }

  private others(people: Readonly<Record<string, 'choosing' | 'chose'>>): TemplateResult {
    return html`<p>${t(words.each)}</p>
      <ul>
        ${Object.entries(people).map(
          ([id, how]) =>
            html`<li>
              <kring-icon name=${how === 'chose' ? 'check' : 'clock'}></kring-icon
              ><span
                >${this.shared.people[id]?.name ?? ''}:
                ${t(how === 'chose' ? words.ready : words.choosing)}</span
              >
            </li>`,
        )}
      </ul>
      <kring-button ?busy=${this.busy('session/stay')} @click=${() => this.press('session/stay')}
        >${t(words.stay)}</kring-button
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-closing': KringClosing;
  }
}
