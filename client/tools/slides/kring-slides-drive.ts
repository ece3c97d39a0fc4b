import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { goTo } from '../../session/spots.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import '../exercises/kring-rich-text.ts';
import { whenClicked, type Ask } from './clicker-keys.ts';
import { inOrder, type NumberedSlide } from './in-order.ts';
import { driveStyles } from './kring-slides-drive.styles.ts';
import './kring-slides-strip.ts';
import { picturesOf } from './picture-address.ts';
import './slides-icons.ts';

const words = {
  now: { nl: 'Nu op het scherm', en: 'On the screen now' },
  next: { nl: 'Hierna', en: 'Next' },
  none: {
    nl: 'Er staat nog geen dia op het scherm. Druk op Begin.',
    en: 'There is no slide on the screen yet. Press Begin.',
  },
  last: { nl: 'Dit is de laatste dia.', en: 'This is the last slide.' },
  notes: { nl: 'Wat je erbij zegt', en: 'What you say with it' },
  noNotes: { nl: 'Geen notities bij deze dia.', en: 'No notes with this slide.' },
  slide: { nl: 'Dia', en: 'Slide' },
  slides: { nl: 'dia’s', en: 'slides' },
  of: { nl: 'van', en: 'of' },
  previous: { nl: 'Vorige', en: 'Previous' },
  forward: { nl: 'Volgende', en: 'Next' },
  begin: { nl: 'Begin', en: 'Begin' },
  blank: { nl: 'Scherm even leeg', en: 'Blank the screen' },
  unblank: { nl: 'Toon de dia weer', en: 'Show the slide again' },
  isBlank: { nl: 'Het scherm is nu leeg', en: 'The screen is blank now' },
  help: { nl: 'Toon de hulplijst', en: 'Show the help list' },
  helpOn: { nl: 'De hulplijst staat op elk scherm', en: 'The help list is on every screen' },
  ask: { nl: 'Stel deze vraag', en: 'Ask this question' },
  askAgain: { nl: 'Terug naar deze vraag', en: 'Back to this question' },
  back: { nl: 'Terug naar de dia’s', en: 'Back to the slides' },
  seesAsked: {
    nl: 'De klas ziet nu een vraag, geen dia.',
    en: 'The class sees a question now, no slide.',
  },
  toVote: { nl: 'Ga naar de vraag', en: 'Go to the question' },
  oneWaits: { nl: 'vraag wacht', en: 'question waits' },
  wait: { nl: 'vragen wachten', en: 'questions wait' },
  take: { nl: 'Neem over', en: 'Take over' },
  drives: { nl: 'stuurt de dia’s', en: 'drives the slides' },
  youDrive: { nl: 'Jij stuurt de dia’s', en: 'You drive the slides' },
  driveAlone: { nl: 'Alleen ik stuur', en: 'Only I drive' },
  keys: {
    nl: 'Pijltjes, spatie of een clicker: volgende en vorige. B: scherm leeg.',
    en: 'Arrows, space or a clicker: next and previous. B: blank screen.',
  },
};

/** For whoever drives: the slide of now, the next one, what to say, and the strip to jump. */
@customElement('kring-slides-drive')
export class KringSlidesDrive extends ToolElement('slides') {
  static override styles = [cardStyles, driveStyles];

  readonly clicker = whenClicked(this, (ask) => this.clicked(ask));

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'poll'), this.waitingIn(session)];
  }

  /** Questions of the class that nobody looked at yet. */
  private waitingIn({ view }: Session): number {
    return partOf(view, 'box')?.waiting ?? 0;
  }

  private get poll() {
    return partOf(this.session.view, 'poll');
  }

  private get mine(): boolean {
    const { driver } = this.view;
    return driver === undefined || driver === this.me.person;
  }

  private around(): {
    all: NumberedSlide[];
    place: number;
    now?: NumberedSlide;
    next?: NumberedSlide;
  } {
    const all = inOrder(this.view);
    const place = all.findIndex(({ id }) => id === this.view.at);
    const [now, next] = [all[place], all[place + 1]];
    return { all, place, ...(now && { now }), ...(next && { next }) };
  }

  protected override render(): TemplateResult {
    const { all, place, now, next } = this.around();
    const { view } = this;
    return html`<div class="desk">
      ${this.pinned(now)}
      <div class="two">
        <section class="now" aria-label=${t(words.now)}>
          <p class="label">
            <span>${t(words.now)}</span>
            <span class="soft" role="status"
              >${now ? `${t(words.slide)} ${place + 1} ${t(words.of)} ${view.count}` : `${view.count} ${t(words.slides)}`}</span
            >
          </p>
          <div class="screen">
            ${
              now
                ? html`<kring-slide
                    .slide=${now}
                    .addressOf=${picturesOf(this.shared.session.id)}
                  ></kring-slide>`
                : html`<p class="empty">${t(words.none)}</p>`
            }
            ${
              view.blank
                ? html`<p class="veil">
                    <kring-icon name="monitor-off"></kring-icon>${t(words.isBlank)}
                  </p>`
                : nothing
            }
          </div>
        </section>
        <div class="beside">
          <section class="next" aria-label=${t(words.next)}>
            <p class="label"><span>${t(words.next)}</span></p>
            <div class="screen">
              ${
                next
                  ? html`<kring-slide
                      .slide=${next}
                      .addressOf=${picturesOf(this.shared.session.id)}
                    ></kring-slide>`
                  : html`<p class="empty">${t(words.last)}</p>`
              }
            </div>
          </section>
        </div>
      </div>
      <div class="moves">
        <kring-button
          wide
          size="large"
          icon="arrow-left"
          ?disabled=${!this.mine || place < 1}
          ?busy=${this.busy('slides/show')}
          @click=${() => this.turn(-1)}
          >${t(words.previous)}</kring-button
        >
        <kring-button
          wide
          size="large"
          variant="primary"
          icon-end="arrow-right"
          ?disabled=${!this.mine || !next}
          ?busy=${this.busy('slides/show')}
          @click=${() => this.turn(1)}
          >${t(now ? words.forward : words.begin)}</kring-button
        >
      </div>
      ${this.notes(now)} ${this.tools()}
      <kring-slides-strip
        .slides=${all}
        at=${view.at ?? ''}
        .addressOf=${picturesOf(this.shared.session.id)}
        @kring-choose=${(event: CustomEvent<string>) => this.show(event.detail)}
      ></kring-slides-strip>
      <p class="soft">${t(words.keys)}</p>
    </div>`;
  }

  private notes(now: NumberedSlide | undefined): TemplateResult | typeof nothing {
    if (!now) return nothing;
    return html`<section class="notes" tabindex="0" aria-labelledby="notes">
      <h3 id="notes">${t(words.notes)}</h3>
      ${
        now.notes
          ? html`<kring-rich-text .source=${t(now.notes)}></kring-rich-text>`
          : html`<p class="soft">${t(words.noNotes)}</p>`
      }
    </section>`;
  }

  /** A question that is in front, or the one that belongs to this slide. */
  private pinned(now: NumberedSlide | undefined): TemplateResult | typeof nothing {
    const { poll } = this;
    if (poll?.now)
      return html`<div class="asked" role="status">
        <p>${t(words.seesAsked)}</p>
        <kring-button icon="vote" @click=${this.toVote}>${t(words.toVote)}</kring-button>
        <kring-button
          variant="plain"
          ?busy=${this.busy('poll/leave')}
          @click=${() => this.press('poll/leave')}
          >${t(words.back)}</kring-button
        >
      </div>`;
    const run = now?.ask ?? '';
    const question = poll?.all?.[run];
    if (!question || this.letter('poll') !== 'M') return nothing;
    const asked = (poll.runs?.[run]?.round ?? 0) > 0;
    return html`<div class="asked">
      <p>${t(question.question)}</p>
      <kring-button
        variant=${asked ? 'quiet' : 'primary'}
        icon="vote"
        ?busy=${this.busy('poll/ask')}
        @click=${() => this.ask(run)}
        >${t(asked ? words.askAgain : words.ask)}</kring-button
      >
    </div>`;
  }

  private tools(): TemplateResult {
    const { blank, helpShown, help } = this.view;
    return html`<div class="tools">
      <kring-button
        icon=${blank ? 'eye' : 'monitor-off'}
        .pressed=${blank === true}
        ?disabled=${!this.mine}
        ?busy=${this.busy('slides/screen')}
        @click=${this.blank}
        >${t(blank ? words.unblank : words.blank)}</kring-button
      >
      ${
        helpShown
          ? html`<span class="ok"><kring-icon name="check"></kring-icon>${t(words.helpOn)}</span>`
          : html`<kring-button
              icon="life-buoy"
              ?disabled=${help?.length === 0}
              ?busy=${this.busy('slides/help')}
              @click=${() => this.press('slides/help')}
              >${t(words.help)}</kring-button
            >`
      }
      <span class="end">${this.waiting()} ${this.driver()}</span>
    </div>`;
  }

  private waiting(): TemplateResult | typeof nothing {
    const many = this.waitingIn(this.session);
    if (many === 0) return nothing;
    return html`<kring-button
      variant="plain"
      icon="circle-question-mark"
      @click=${() => goTo(this.session.view, { at: 'box' })}
      >${many} ${t(many === 1 ? words.oneWaits : words.wait)}</kring-button
    >`;
  }

  private driver(): TemplateResult {
    const { driver } = this.view;
    const who = driver === undefined ? undefined : this.shared.people[driver];
    if (driver === this.me.person) return html`<span class="soft">${t(words.youDrive)}</span>`;
    return html`${
        who
          ? html`<span class="person"
              ><kring-seat-mark mark=${who.mark}></kring-seat-mark>${who.name}
              ${t(words.drives)}</span
            >`
          : nothing
      }<kring-button
        variant=${who ? 'primary' : 'plain'}
        icon="hand"
        ?busy=${this.busy('slides/take')}
        @click=${() => this.press('slides/take')}
        >${t(who ? words.take : words.driveAlone)}</kring-button
      >`;
  }

  private clicked(ask: Ask): void {
    if (!this.mine) return;
    if (ask === 'blank') void this.blank();
    else void this.turn(ask === 'next' ? 1 : -1);
  }

  private readonly blank = (): Promise<unknown> =>
    this.press('slides/screen', { ...(!this.view.blank && { blank: true as const }) });

  private async turn(by: 1 | -1): Promise<void> {
    const { all, place } = this.around();
    const to = all[place + by];
    if (to) await this.show(to.id);
  }

  /** Whoever shows a slide is done with the question that was in front of it. */
  private async show(slide: string): Promise<void> {
    if (this.busy('slides/show') || this.busy('poll/leave')) return;
    if (this.poll?.now && this.letter('poll') === 'M') {
      const left = await this.press('poll/leave');
      if (!left.ok) return;
    }
    await this.press('slides/show', { slide });
  }

  private async ask(run: string): Promise<void> {
    const asked = await this.press('poll/ask', { run });
    if (asked.ok) this.toVote();
  }

  private readonly toVote = (): void => goTo(this.session.view, { at: 'poll' });
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slides-drive': KringSlidesDrive;
  }
}
