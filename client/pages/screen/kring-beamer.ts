import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { View } from '../../../shared/wire/view.ts';
import '../../elements/kring-light.ts';
import '../../elements/kring-logo.ts';
import '../../elements/kring-qr.ts';
import { Localized, t } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { partOf } from '../../session/tool-parts.ts';
import '../../tools/slides/kring-slide.ts';
import type { PictureAddress } from '../../tools/slides/kring-slide.ts';
import { beamerStyles } from './kring-beamer.styles.ts';
import './kring-beamer-groups.ts';
import './kring-beamer-question.ts';

const words = {
  go: { nl: 'Ga naar', en: 'Go to' },
  code: { nl: 'en typ', en: 'and type' },
  here: { nl: 'zijn er', en: 'are here' },
  paused: { nl: 'We pauzeren even.', en: 'We pause for a moment.' },
  over: { nl: 'De les is afgelopen.', en: 'The lesson is over.' },
  frozen: { nl: 'De les is gestopt.', en: 'The lesson was stopped.' },
  help: { nl: 'Hier vind je hulp', en: 'Here is help' },
  asked: { nl: 'Vraag uit de klas', en: 'A question from the class' },
  card: {
    nl: 'Iemand stelde een vraag die we niet hier kunnen beantwoorden. Als jij dat was: je bent niet alleen. Druk op Hulp, of praat vandaag nog met een volwassene die je vertrouwt.',
    en: 'Someone asked a question we can’t answer here. If that was you: you’re not alone. Press Help, or talk to an adult you trust today.',
  },
  qr: { nl: 'QR-code om mee te doen', en: 'QR code to join' },
  later: { nl: 'De klaspagina.', en: 'The class page.' },
  laterAbout: {
    nl: 'Scan de code en lees 30 dagen na wat jullie vroegen, wat het antwoord was en waar hulp is. Zonder namen.',
    en: 'Scan the code and read for 30 days what you asked, what the answer was and where help is. Without names.',
  },
  laterQr: { nl: 'QR-code van de klaspagina', en: 'QR code of the class page' },
};

/** What a class looks at: one thing at a time, without a control; how to come in can always be found. */
@customElement('kring-beamer')
export class KringBeamer extends Localized(LitElement) {
  static override styles = beamerStyles;

  @property({ attribute: false }) view: View | undefined;
  /** Of the lesson; empty where it has none. */
  @property() code = '';
  @property({ attribute: false }) addressOf: PictureAddress | undefined;
  /** What a group put up, once it is here. */
  @property({ attribute: false }) board: DocLink | undefined;
  /** The server's clock. */
  @property({ attribute: false }) now: () => number = Date.now;
  /** Where the class reads on: once the lesson is over its view has nothing of a tool any more. */
  #later: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') || !this.view) return;
    document.title = `${t(this.view.shared.session.title)} - Kring`;
    this.#later = partOf(this.view, 'afterwards')?.address ?? this.#later;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { status } = view.shared.session;
    if (status === 'ended')
      return html`<main class="calm">
        <kring-logo size="160"></kring-logo>
        <div role="status"><h1>${t(words.over)}</h1></div>
        ${this.later()}
      </main>`;
    if (status === 'frozen') return this.calm(t(words.frozen));
    if (status === 'paused') return this.calm(t(words.paused));
    return html`<main>${this.front(view)}</main>
      ${this.asked(view)} ${this.foot(view)}`;
  }

  /** What is in front: a question before a slide, and how to come in before there is either. */
  private front(view: View): TemplateResult {
    const slides = partOf(view, 'slides');
    const now = partOf(view, 'poll')?.now;
    if (now)
      return html`<kring-beamer-question
        .now=${now}
        here=${this.here(view)}
      ></kring-beamer-question>`;
    if (slides?.helpFront && slides.help) return this.help(slides.help);
    if (slides?.blank)
      return this.#later === undefined
        ? this.calm('')
        : html`<div class="calm">${this.later()}</div>`;
    const groups = partOf(view, 'groups');
    if (groups?.front && groups.board !== undefined) return this.drawn(groups.board);
    if (groups?.front)
      return html`<kring-beamer-groups .groups=${groups} .now=${this.now}></kring-beamer-groups>`;
    const slide = slides?.at === undefined ? undefined : slides.slides[slides.at];
    return slide
      ? html`<kring-slide .slide=${slide} .addressOf=${this.addressOf} fill></kring-slide>`
      : this.door(view);
  }

  /** The board of a group, and nothing else; the code for it comes when the first one does. */
  private drawn(group: number): TemplateResult {
    import('./kring-beamer-board.ts').catch(() => undefined);
    return html`<kring-beamer-board group=${group} .link=${this.board}></kring-beamer-board>`;
  }

  private here({ shared }: View): number {
    return Object.values(shared.crowds ?? {}).reduce((sum, { here }) => sum + here, 0);
  }

  private door(view: View): TemplateResult {
    const title = partOf(view, 'slides')?.title ?? view.shared.session.title;
    return html`<div class="door">
      <div class="in">
        <h1>${t(title)}</h1>
        <p class="go">${t(words.go)} <strong>${location.host}/join</strong> ${t(words.code)}</p>
        <p class="code">${spaced(this.code)}</p>
        ${this.rules(view)}
      </div>
      <div class="aside">
        <kring-qr text=${this.address} label=${t(words.qr)}></kring-qr>
        <kring-light
          of=${Math.max(this.here(view), 5)}
          done=${this.here(view)}
          what="here"
        ></kring-light>
      </div>
    </div>`;
  }

  private rules(view: View): TemplateResult | typeof nothing {
    const rules = partOf(view, 'consent')?.rules ?? [];
    return rules.length > 0
      ? html`<ol class="rules">
          ${rules.map((rule) => html`<li>${t(rule)}</li>`)}
        </ol>`
      : nothing;
  }

  private help(
    lines: readonly {
      name: string;
      about: { nl: string; en: string };
      phone?: string;
      address?: string;
    }[],
  ): TemplateResult {
    return html`<div class="help">
      <h1>${t(words.help)}</h1>
      <dl>
        ${lines.map(
          ({ name, about, phone, address }) =>
            html`<div>
              <dt>${name} ${phone ? html`<strong>${phone}</strong>` : nothing}</dt>
              <dd>${t(about)} ${address ? html`<span class="soft">${address}</span>` : nothing}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  /** At the end: where the class reads on, to scan. */
  private later(): TemplateResult | typeof nothing {
    if (this.#later === undefined) return nothing;
    const link = `${location.origin}/afterwards/${this.#later}`;
    return html`<div class="later">
      <kring-qr text=${link} label=${t(words.laterQr)}></kring-qr>
      <p><strong>${t(words.later)}</strong> ${t(words.laterAbout)}</p>
    </div>`;
  }

  /** The question that was let through first and has no answer yet; or, where one worried an adult, the same card for all. */
  private asked(view: View): TemplateResult | typeof nothing {
    const box = partOf(view, 'box');
    if (partOf(view, 'poll')?.now) return nothing;
    const [first] = Object.values(box?.asked ?? {})
      .filter(({ standing }) => standing === 'shown')
      .sort((a, b) => a.order - b.order);
    if (first)
      return html`<aside class="asked">
        <h2>${t(words.asked)}</h2>
        <p dir="auto">${first.text}</p>
      </aside>`;
    return box?.card ? html`<aside class="asked gentle"><p>${t(words.card)}</p></aside>` : nothing;
  }

  private foot(view: View): TemplateResult {
    const here = this.here(view);
    return html`<footer>
      <kring-logo size="28"></kring-logo>
      ${
        this.code
          ? html`<span>${location.host}/join <strong>${spaced(this.code)}</strong></span>`
          : nothing
      }
      <span class="here">${here} ${t(words.here)}</span>
    </footer>`;
  }

  private calm(text: string): TemplateResult {
    return html`<main class="calm">
      <kring-logo size="160"></kring-logo>
      ${text ? html`<p role="status">${text}</p>` : nothing}
    </main>`;
  }

  private get address(): string {
    return `${location.origin}/join/${this.code}`;
  }
}

const spaced = (code: string): string => code.replace(/^(.{3})/, '$1 ');

declare global {
  interface HTMLElementTagNameMap {
    'kring-beamer': KringBeamer;
  }
}
