import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import { formatList } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { fetchReport, loadReport } from '../session/fetched.ts';
import { always } from './help-always.ts';
import { lineList } from './line-list.ts';
import { lineStyles } from './line.styles.ts';

const words = {
  help: { nl: 'Hulp', en: 'Help' },
  talk: { nl: 'Praat met', en: 'Talk to' },
  walk: {
    nl: 'Ga er gewoon naartoe, nu of straks. Je hoeft niet te zeggen waarom.',
    en: 'Simply walk there, now or later. You need not say why.',
  },
  trust: {
    nl: 'Praat met iemand die je vertrouwt: een leerkracht, het CLB, iemand thuis.',
    en: 'Talk to somebody you trust: a teacher, the CLB, somebody at home.',
  },
  unknown: {
    nl: 'Wat je hier koos of vroeg, leidt niet naar jou. Wie je kan helpen, weet het dus pas als jij het zegt.',
    en: 'What you chose or asked here does not lead to you. So whoever can help only knows when you say it.',
  },
  lesson: { nl: 'Bij deze les', en: 'For this lesson' },
  lines: { nl: 'Praat met iemand buiten de school', en: 'Talk to somebody outside school' },
  report: { nl: 'Meld iets over deze les', en: 'Report something in this lesson' },
  reportFor: { nl: 'Alleen voor', en: 'Only for' },
  goesTo: (who: string): Text => ({
    nl: `Dit gaat alleen naar ${who}. Je naam staat er niet bij: schrijf hem erbij als je wil dat iemand je zoekt.`,
    en: `This goes only to ${who}. Your name is not with it: write it down if you want somebody to find you.`,
  }),
  leave: { nl: 'Ik stop even', en: 'I stop for now' },
};

/**
 * Help, always one press away: adults, help lines, a report, leaving.
 * @event kring-leave - the person wants to stop for now
 */
@customElement('kring-class-help')
export class KringClassHelp extends SessionElement {
  static override styles = [
    lineStyles,
    css`
      .all {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--k-space-4);
      }
      .talk {
        display: grid;
        gap: var(--k-space-1);
        padding: var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-accent-soft);
      }
      h3,
      p {
        margin: 0;
        text-wrap: pretty;
      }
      h3 {
        font-family: var(--k-font-display);
        font-size: var(--k-text-l);
        line-height: 1.2;
      }
      .soft {
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      section {
        display: grid;
        gap: var(--k-space-2);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    return html`<kring-dialog
      label=${t(words.help)}
      ?open=${this.open}
      light-dismiss
      @kring-close=${this.shut}
    >
      ${this.open ? this.content() : nothing}
    </kring-dialog>`;
  }

  private get names(): string[] {
    return this.peopleWith('responsible').map(({ name }) => name);
  }

  private content(): TemplateResult {
    fetchReport();
    const { names } = this;
    const lesson = partOf(this.session.view, 'slides')?.help ?? [];
    return html`<div class="all">
      <div class="talk">
        ${
          names.length > 0
            ? html`<h3>${t(words.talk)} ${formatList(names)}</h3>
                <p>${t(words.walk)}</p>`
            : html`<p>${t(words.trust)}</p>`
        }
        <p class="soft">${t(words.unknown)}</p>
      </div>
      ${
        lesson.length > 0
          ? html`<section aria-labelledby="lesson">
              <h3 id="lesson">${t(words.lesson)}</h3>
              ${lineList(lesson)}
            </section>`
          : nothing
      }
      <section aria-labelledby="lines">
        <h3 id="lines">${t(words.lines)}</h3>
        ${lineList(always.filter(({ phone }) => !lesson.some((one) => one.phone === phone)))}
      </section>
      ${names.length > 0 ? this.report() : nothing}
      ${
        this.me.place === 'in'
          ? html`<kring-button variant="plain" icon="log-out" wide @click=${this.leave}
              >${t(words.leave)}</kring-button
            >`
          : nothing
      }
    </div>`;
  }

  private report(): TemplateResult {
    return html`<section>
      <kring-button wide icon="send" haspopup="dialog" @click=${this.write}
        >${t(words.report)}</kring-button
      >
      <p class="soft">${t(words.reportFor)} ${formatList(this.names)}.</p>
    </section>`;
  }

  private readonly write = (): void => {
    const { names } = this;
    const { id } = this.shared.session;
    this.shut();
    // Once this dialog gave the focus back to where it came from: there the next one returns it.
    const note = words.goesTo(formatList(names));
    requestAnimationFrame(async () => (await loadReport()).writeReport(id, names, note));
  };

  private readonly leave = (): void => {
    this.shut();
    requestAnimationFrame(() => this.dispatchEvent(new Event('kring-leave')));
  };

  private readonly shut = (): void => {
    this.dispatchEvent(new Event('kring-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-help': KringClassHelp;
  }
}
