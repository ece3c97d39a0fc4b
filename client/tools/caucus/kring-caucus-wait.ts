import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-timer.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Even rust', en: 'A quiet moment' },
  now: {
    nl: 'De bemiddelaars praten even apart. Jij krijgt hetzelfde aanbod, even lang.',
    en: 'The mediators are talking apart for a moment. You get the same offer, equally long.',
  },
  breathe: {
    nl: 'Adem rustig mee: in terwijl de ring groeit, uit terwijl hij kleiner wordt.',
    en: 'Breathe along: in while the ring grows, out while it shrinks.',
  },
  still: { nl: 'Adem drie keer rustig in en uit.', en: 'Breathe calmly in and out three times.' },
  task: { nl: 'Als je wil: denk hier eens over na', en: 'If you want: think about this' },
  one: {
    nl: 'Wat wil je straks zeker nog zeggen?',
    en: 'What do you certainly still want to say?',
  },
  two: { nl: 'Wat zou het voor jou lichter maken?', en: 'What would make it lighter for you?' },
  three: { nl: 'Wat zou jij zelf kunnen doen?', en: 'What could you yourself do?' },
  notes: {
    nl: 'Je eigen notities zijn hier gewoon open. Pauze en Hulp werken ook.',
    en: 'Your own notes are open here as always. Pause and Help work too.',
  },
  left: { nl: 'Nog ongeveer', en: 'About' },
};

/** For whom waits: calm, a countdown, nothing of what happens inside. */
@customElement('kring-caucus-wait')
export class KringCaucusWait extends ToolElement('caucus') {
  static override styles = [
    cardStyles,
    css`
      section {
        justify-items: center;
        text-align: center;
      }
      .ring {
        display: grid;
        place-items: center;
        width: 13rem;
        height: 13rem;
      }
      .ring > * {
        grid-area: 1 / 1;
      }
      kring-timer {
        font-size: var(--k-text-xl);
        font-weight: 600;
      }
      .ring svg {
        width: 100%;
        height: 100%;
        fill: none;
        stroke: var(--k-private);
      }
      .breath {
        fill: var(--k-private-soft);
        transform-origin: 50% 50%;
      }
      .moving {
        display: none;
      }
      /* Slow, and only for who wants motion: five breaths a minute. */
      @media (prefers-reduced-motion: no-preference) {
        .breath {
          animation: breathe 12s ease-in-out infinite;
        }
        .moving {
          display: inline;
        }
        .still {
          display: none;
        }
      }
      @keyframes breathe {
        0%,
        100% {
          transform: scale(0.72);
        }
        45%,
        55% {
          transform: scale(1);
        }
      }
      ul {
        display: grid;
        gap: var(--k-space-2);
        justify-items: start;
        margin-inline: auto;
        padding-inline-start: 1.2em;
        list-style: disc;
        text-align: start;
        font-size: var(--k-text-l);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { now } = this.view;
    if (!now) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p>${t(words.now)}</p>
      <div class="ring">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle cx="50" cy="50" r="47" stroke-width="1" />
          <circle class="breath" cx="50" cy="50" r="44" stroke-width="2" />
        </svg>
        <kring-timer
          ends-at=${now.until}
          .now=${this.serverNow}
          seconds=${(now.left ?? 0) / 1000}
          ?paused=${now.left !== undefined}
        ></kring-timer>
      </div>
      <p class="soft">
        <span class="moving">${t(words.breathe)}</span><span class="still">${t(words.still)}</span>
      </p>
      <h3>${t(words.task)}</h3>
      <ul>
        <li>${t(words.one)}</li>
        <li>${t(words.two)}</li>
        <li>${t(words.three)}</li>
      </ul>
      <p class="soft">${t(words.notes)}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-wait': KringCaucusWait;
  }
}
