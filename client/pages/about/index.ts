import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-frame.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { pageStyles } from '../join/page.styles.ts';

/** The limit of what stays inside, word for word as forms.md 0.7 has it. */
const limitText: Text = {
  nl: 'Wat je hier vertelt, vertellen wij niet rond.\nEén uitzondering: als jij of iemand anders in gevaar is,\nhalen we er een volwassene bij.\nWe zeggen het je eerst, als dat kan.',
  en: "We don't pass on what you tell us.\nOne exception: if you or someone else is in danger,\nwe bring in an adult.\nWe tell you first, if we can.",
};

const words = {
  title: { nl: 'Wat Kring bewaart en belooft', en: 'What Kring keeps and promises' },
  limit: { nl: 'De ene uitzondering', en: 'The one exception' },
};

interface Part {
  heading: Text;
  points: readonly Text[];
}

const parts: readonly Part[] = [
  {
    heading: { nl: 'Jij beslist', en: 'You decide' },
    points: [
      {
        nl: 'Meedoen is vrijwillig. Je kan altijd pauze vragen of weggaan, zonder te zeggen waarom.',
        en: 'Taking part is voluntary. You can pause or leave at any moment, without saying why.',
      },
      {
        nl: 'Leerlingen bepalen de inhoud. Kring geeft geen punten, geen oordeel en geen rangschikking.',
        en: 'Pupils decide the content. Kring gives no marks, no verdicts and no rankings.',
      },
      {
        nl: 'Er is nooit een volwassene onzichtbaar bij. Wie kan meelezen, staat in de lijst.',
        en: 'No adult is ever there unseen. Whoever can read along is in the list.',
      },
    ],
  },
  {
    heading: { nl: 'Wat bewaard wordt', en: 'What is kept' },
    points: [
      {
        nl: 'Probeersels, pogingen, getypte gesprekken en hoe je je voelde: vernietigd als de sessie sluit. Je krijgt een bewijs van wat er vernietigd is.',
        en: 'Drafts, tries, typed talk and how you felt: destroyed when the session closes. You get a receipt of what was destroyed.',
      },
      {
        nl: 'Wat jij wil houden, download je zelf op het einde.',
        en: 'What you want to keep, you download yourself at the end.',
      },
      {
        nl: 'Op dit toestel staan alleen je naam, je teken en je leesvoorkeur. Een cookie houdt je plaats vast.',
        en: 'On this device stand only your name, your mark and how you like to read. A cookie holds your seat.',
      },
    ],
  },
  {
    heading: { nl: 'Zonder school', en: 'Without a school' },
    points: [
      {
        nl: 'Aan deze Kring is geen school verbonden: iedereen met het adres kan een sessie starten, zonder account. Niemand controleert wie je bent; zit dus alleen samen met wie je kent.',
        en: 'No school is connected to this Kring: anybody with the address can start a session, without an account. Nobody checks who you are; so sit only with people you know.',
      },
      {
        nl: 'Kring is geen hulpdienst. Bij direct gevaar: bel 112, of ga naar een volwassene die je vertrouwt.',
        en: 'Kring is not an emergency service. In immediate danger: call 112, or go to an adult whom you trust.',
      },
    ],
  },
  {
    heading: { nl: 'Hoe het gemaakt is', en: 'How it is made' },
    points: [
      {
        nl: 'Kring is vrije software (MIT): iedereen mag de broncode lezen, gebruiken en verbeteren. Lettertypes: Atkinson Hyperlegible Next en Bricolage Grotesque. Pictogrammen: Lucide.',
        en: 'Kring is free software (MIT): anybody may read, use and improve its source. Typefaces: Atkinson Hyperlegible Next and Bricolage Grotesque. Icons: Lucide.',
      },
    ],
  },
];

/** What Kring keeps and promises, in plain words. */
@customElement('kring-about')
export class KringAbout extends Localized(LitElement) {
  static override styles = [
    pageStyles,
    css`
      article {
        display: grid;
        gap: var(--k-space-6);
        max-width: 44rem;
        padding-block: var(--k-space-5);
      }
      section {
        display: grid;
        gap: var(--k-space-3);
      }
      ul {
        display: grid;
        gap: var(--k-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        position: relative;
        padding-inline-start: var(--k-space-5);
      }
      li::before {
        content: '';
        position: absolute;
        inset: 0.5em auto auto 2px;
        width: 9px;
        height: 9px;
        box-sizing: border-box;
        border: 2px solid var(--k-accent);
        border-radius: 50%;
      }
      blockquote {
        white-space: pre-line;
        margin: 0;
        padding: var(--k-space-4) var(--k-space-5);
        border-radius: var(--k-radius-l);
        background: var(--k-private-soft);
        color: var(--k-ink);
        font-size: var(--k-text-l);
      }
    `,
  ];

  protected override render(): TemplateResult {
    document.title = `${t(words.title)} - Kring`;
    return html`<kring-frame>
      <article>
        <h1>${t(words.title)}</h1>
        <section>
          <h2>${t(words.limit)}</h2>
          <blockquote>${t(limitText)}</blockquote>
        </section>
        ${parts.map(
          (part) =>
            html`<section>
              <h2>${t(part.heading)}</h2>
              <ul>
                ${part.points.map((point) => html`<li>${t(point)}</li>`)}
              </ul>
            </section>`,
        )}
      </article>
    </kring-frame>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-about': KringAbout;
  }
}
