import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { picturesOf } from '../../tools/slides/picture-address.ts';
import './kring-class-calm.ts';
import { lineList } from './line-list.ts';
import { lineStyles } from './line.styles.ts';

const words = {
  begins: { nl: 'Zo begint het', en: 'It begins in a moment' },
  keep: {
    nl: 'Hou deze pagina open. Wat op het grote scherm komt, zie je ook hier.',
    en: 'Keep this page open. What comes on the big screen you see here too.',
  },
  blank: { nl: 'Even niets op het scherm', en: 'Nothing on the screen for now' },
  listen: { nl: 'Kijk en luister vooraan.', en: 'Look and listen to the front.' },
  before: { nl: 'Dia hiervoor', en: 'Slide before' },
  after: { nl: 'Dia hierna', en: 'Slide after' },
  back: { nl: 'Terug naar nu', en: 'Back to now' },
  slide: { nl: 'Dia', en: 'Slide' },
  of: { nl: 'van', en: 'of' },
  help: { nl: 'Hier vind je hulp', en: 'Here is help' },
};

/** The slide that is in front, and those before it: whoever follows may look back, and not ahead. */
@customElement('kring-class-slides')
export class KringClassSlides extends ToolElement('slides') {
  static override styles = [
    spokenStyles,
    lineStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--k-space-3);
      }
      kring-slide {
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      /* Within reach of the thumb, under however many sources. */
      nav {
        position: sticky;
        inset-block-end: var(--class-bar, 0px);
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--k-space-2);
        align-items: center;
        padding-block: var(--k-space-2);
        background: linear-gradient(to bottom, transparent, var(--k-paper) 8px);
        text-align: center;
      }
      .where {
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
        font-variant-numeric: tabular-nums;
      }
      kring-class-calm {
        flex: 1 0 auto;
      }
      section h2 {
        margin: 0;
        font-family: var(--k-font-display);
        font-size: var(--k-text-xl);
        line-height: 1.2;
      }
      .lines {
        display: grid;
        gap: var(--k-space-3);
        padding: var(--k-space-4);
        border-radius: var(--k-radius-l);
        background: var(--k-accent-soft);
      }
    `,
  ];

  /** A slide of before; undefined: the one that is in front. */
  @state() private looking: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // What draws a slide is fetched when somebody follows, not before.
    import('../../tools/slides/kring-slide.ts').catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const { at, blank, slides } = this.view;
    const shown = Object.values(slides).sort((one, other) => one.order - other.order);
    const current = at === undefined ? undefined : slides[at];
    const slide = (this.looking !== undefined && slides[this.looking]) || current;
    const back = this.looking !== undefined;
    // What is on the big screen now comes first.
    const helpFirst = this.view.helpFront === true && !back;
    if (!slide || (blank && !back))
      return html`${this.calm(blank ? current : undefined)}${this.help()}`;
    const place = shown.indexOf(slide);
    const [before, after] = [shown[place - 1], shown[place + 1]];
    return html`${helpFirst ? this.help() : nothing}
      <h2 class="spoken">${t(words.slide)} ${slide.order + 1}</h2>
      <kring-slide
        flow
        .slide=${slide}
        .addressOf=${picturesOf(this.shared.session.id)}
      ></kring-slide>
      ${
        shown.length > 1
          ? html`<nav aria-label=${t(words.slide)}>
              ${this.turn('arrow-left', words.before, before?.id)}
              <span class="where">
                ${
                  back
                    ? html`<kring-button
                        variant="primary"
                        @click=${() => (this.looking = undefined)}
                        >${t(words.back)}</kring-button
                      >`
                    : html`${t(words.slide)} ${slide.order + 1} ${t(words.of)} ${this.view.count}`
                }
              </span>
              ${this.turn('arrow-right', words.after, after?.id)}
            </nav>`
          : nothing
      }
      ${helpFirst ? nothing : this.help()}`;
  }

  private turn(icon: string, name: typeof words.before, to: string | undefined): TemplateResult {
    return html`<kring-button
      icon=${icon}
      icon-only
      ?disabled=${to === undefined}
      @click=${() => (this.looking = to === this.view.at && !this.view.blank ? undefined : to)}
      >${t(name)}</kring-button
    >`;
  }

  /** @param last what was on the screen before it was emptied; undefined: nothing was yet */
  private calm(last: { readonly id: string } | undefined): TemplateResult {
    return html`<kring-class-calm heading=${t(last ? words.blank : words.begins)}>
      <p>${t(last ? words.listen : words.keep)}</p>
      ${
        last
          ? html`<kring-button icon="arrow-left" @click=${() => (this.looking = last.id)}
              >${t(words.before)}</kring-button
            >`
          : nothing
      }
    </kring-class-calm>`;
  }

  /** Once it was put on the screen it is on every screen. */
  private help(): TemplateResult | typeof nothing {
    const { help, helpShown } = this.view;
    if (!helpShown || !help?.length) return nothing;
    return html`<section class="lines" aria-labelledby="help">
      <h2 id="help">${t(words.help)}</h2>
      ${lineList(help)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-slides': KringClassSlides;
  }
}
