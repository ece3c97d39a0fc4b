import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-timer.ts';
import { formatNumber, t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { groupWords } from './task-words.ts';

const words = {
  title: { nl: 'Groepen', en: 'Groups' },
  about: {
    nl: 'Door het toeval gemaakt, nooit volgens antwoorden. Moet iemand naar een andere groep? Zeg welke: die leerling vraagt het op het eigen toestel, en hier laat je het toe.',
    en: 'Made by chance, never by answers. Should somebody go to another group? Say which: that pupil asks for it on their own device, and you let them in here.',
  },
  deal: { nl: 'Maak groepen van', en: 'Make groups of' },
  again: { nl: 'Maak de groepen opnieuw', en: 'Make the groups anew' },
  sure: {
    nl: 'De zinnen die er al staan, gaan dan weg.',
    en: 'The sentences that are there already go then.',
  },
  yes: { nl: 'Ja, maak ze opnieuw', en: 'Yes, make them anew' },
  no: { nl: 'Laat ze zo', en: 'Leave them' },
  time: { nl: 'Geef tijd', en: 'Give time' },
  minutes: { nl: 'min', en: 'min' },
  left: { nl: 'Tijd voor de groepen', en: 'Time for the groups' },
  toFront: { nl: 'Toon de groepen op het scherm', en: 'Show the groups on the screen' },
  toBack: { nl: 'Terug naar de dia’s', en: 'Back to the slides' },
  one: { nl: 'toestel', en: 'device' },
  many: { nl: 'toestellen', en: 'devices' },
  nothing: { nl: 'Nog geen zin.', en: 'No sentence yet.' },
  onScreen: { nl: 'op het scherm', en: 'on the screen' },
  passed: { nl: 'past', en: 'passes' },
  hide: { nl: 'Haal van het scherm', en: 'Take off the screen' },
  wanted: { nl: 'vraagt hulp', en: 'asks for help' },
  helped: { nl: 'Ik was er', en: 'I was there' },
  asks: { nl: 'wil naar deze groep', en: 'wants to join this group' },
  ask: { nl: 'willen naar deze groep', en: 'want to join this group' },
  let: { nl: 'Laat toe', en: 'Let in' },
  keep: { nl: 'Nu niet', en: 'Not now' },
  writes: { nl: 'notities', en: 'notes' },
  draws: { nl: 'bord', en: 'board' },
  onWhat: { nl: 'Er staat iets op:', en: 'Something is on:' },
  board: { nl: 'bord op het scherm', en: 'board on the screen' },
  look: { nl: 'Lees mee', en: 'Read along' },
  stop: { nl: 'Stop met meelezen', en: 'Stop reading along' },
  clear: { nl: 'Haal het bord van het scherm', en: 'Take the board off the screen' },
};
const SIZES = [4, 5] as const;
const MINUTES = [5, 8, 11] as const;

/** Where a group stands, as a sign and in words. */
const mark = (icon: string, said: Text): TemplateResult =>
  html`<span class="mark"><kring-icon name=${icon}></kring-icon>${t(said)}</span>`;

/** For who moderates: groups by chance, their time, and what each of them advises. */
@customElement('kring-groups-tool')
export class KringGroupsTool extends ToolElement('groups') {
  static override styles = [
    cardStyles,
    css`
      .groups {
        width: 100%;
        max-width: 52rem;
        margin-inline: auto;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2) var(--k-space-3);
        align-items: center;
      }
      ul {
        display: grid;
        gap: var(--k-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--k-space-2);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      li.wanted {
        border-color: var(--k-accent);
      }
      .said {
        font-size: var(--k-text-l);
        overflow-wrap: anywhere;
      }
      .soft {
        color: var(--k-ink-soft);
      }
      .mark {
        display: inline-flex;
        gap: var(--k-space-1);
        align-items: center;
        color: var(--k-accent);
        font-weight: 700;
      }
    `,
  ];

  @state() private asking: number | undefined;

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<section class="groups">
      <header>
        <h2>${t(words.title)}</h2>
        ${
          view.time
            ? html`<kring-timer
                label=${t(words.left)}
                ends-at=${view.time.until}
                total=${view.time.length / 1000}
                .now=${this.serverNow}
              ></kring-timer>`
            : nothing
        }
      </header>
      <p class="soft">${t(words.about)}</p>
      ${this.asking === undefined ? this.dealing() : this.sure(this.asking)}
      ${view.count > 0 ? this.list() : nothing}
    </section>`;
  }

  private dealing(): TemplateResult {
    const { count, front } = this.view;
    return html`<div class="row">
        ${SIZES.map(
          (size) =>
            html`<kring-button
              variant=${count === 0 ? 'primary' : 'quiet'}
              icon="users"
              ?busy=${this.busy('groups/deal', { size })}
              @click=${() => (count === 0 ? this.deal(size) : (this.asking = size))}
              >${t(words.deal)} ${formatNumber(size)}</kring-button
            >`,
        )}
      </div>
      ${
        count === 0
          ? nothing
          : html`<div class="row">
              <span>${t(words.time)}</span>
              ${MINUTES.map(
                (minutes) =>
                  html`<kring-button
                    ?busy=${this.busy('groups/time', { minutes })}
                    @click=${() => this.press('groups/time', { minutes })}
                    >${formatNumber(minutes)} ${t(words.minutes)}</kring-button
                  >`,
              )}
              <kring-button
                icon="presentation"
                ?busy=${this.busy('groups/front')}
                @click=${() => this.press('groups/front', { on: !front })}
                >${t(front ? words.toBack : words.toFront)}</kring-button
              >
            </div>`
      }`;
  }

  private sure(size: number): TemplateResult {
    return html`<div class="row" role="alert">
      <p>${t(words.again)}? ${t(words.sure)}</p>
      <kring-button variant="primary" @click=${() => this.deal(size)}>${t(words.yes)}</kring-button>
      <kring-button @click=${() => (this.asking = undefined)}>${t(words.no)}</kring-button>
    </div>`;
  }

  private async deal(size: number): Promise<void> {
    this.asking = undefined;
    await this.press('groups/deal', { size });
  }

  private list(): TemplateResult {
    const { count } = this.view;
    const all = Array.from({ length: count }, (_, at) => at + 1);
    return html`<ul>
      ${repeat(
        all,
        (group) => group,
        (group) => this.one(group),
      )}
    </ul>`;
  }

  private one(group: number): TemplateResult {
    const { advice, sizes = {}, wanted = {}, passed = {}, asking = {}, board } = this.view;
    const line = advice[group];
    const size = sizes[group] ?? 0;
    return html`<li class=${wanted[group] || asking[group] ? 'wanted' : ''}>
      <div class="row">
        <h3>${t(groupWords.group)} ${formatNumber(group)}</h3>
        <span class="soft">${formatNumber(size)} ${t(size === 1 ? words.one : words.many)}</span>
        ${line?.shared ? mark('presentation', words.onScreen) : nothing}
        ${board === group ? mark('presentation', words.board) : nothing}
        ${passed[group] ? mark('check', words.passed) : nothing}
        ${
          wanted[group]
            ? html`${mark('hand', words.wanted)}<kring-button
                  ?busy=${this.busy('groups/helped', { group })}
                  @click=${() => this.press('groups/helped', { group })}
                  >${t(words.helped)}</kring-button
                >`
            : nothing
        }
      </div>
      <p class=${line ? 'said' : 'soft'} dir="auto">${line?.text ?? t(words.nothing)}</p>
      ${this.papers(group)} ${this.door(group)} ${this.look(group)}
      ${
        line?.shared || board === group
          ? html`<div class="row">
              ${
                line?.shared
                  ? html`<kring-button
                      ?busy=${this.busy('groups/hide', { group })}
                      @click=${() => this.press('groups/hide', { group })}
                      >${t(words.hide)}</kring-button
                    >`
                  : nothing
              }
              ${
                board === group
                  ? html`<kring-button
                      ?busy=${this.busy('groups/clear')}
                      @click=${() => this.press('groups/clear')}
                      >${t(words.clear)}</kring-button
                    >`
                  : nothing
              }
            </div>`
          : nothing
      }
    </li>`;
  }

  /** That something is written, not what. */
  private papers(group: number): TemplateResult | typeof nothing {
    const { notes, board } = this.view.wrote?.[group] ?? {};
    if (!notes && !board) return nothing;
    const which = [...(notes ? [words.writes] : []), ...(board ? [words.draws] : [])];
    return html`<p class="soft">${t(words.onWhat)} ${which.map((one) => t(one)).join(', ')}</p>`;
  }

  /** The group is told as long as it lasts. */
  private look(group: number): TemplateResult | typeof nothing {
    if (this.letter('groups/look') !== 'E') return nothing;
    const looks = this.own?.looks === group;
    if (looks) import('./kring-groups-look.ts').catch(() => undefined);
    return html`<div class="row">
        <kring-button
          icon=${looks ? 'eye-off' : 'eye'}
          ?busy=${this.busy('groups/look')}
          @click=${() => this.press('groups/look', looks ? {} : { group })}
          >${t(looks ? words.stop : words.look)}</kring-button
        >
      </div>
      ${looks ? html`<kring-groups-look></kring-groups-look>` : nothing}`;
  }

  /** Nobody knows whose devices they are: all who were sent here are let in together. */
  private door(group: number): TemplateResult | typeof nothing {
    const many = this.view.asking?.[group] ?? 0;
    if (many === 0) return nothing;
    const answer = (yes: boolean, said: Text): TemplateResult =>
      html`<kring-button
        variant=${yes ? 'primary' : 'quiet'}
        ?busy=${this.busy('groups/let', { group, yes })}
        @click=${() => this.press('groups/let', { group, yes })}
        >${t(said)}</kring-button
      >`;
    return html`<div class="row">
      <span>
        ${formatNumber(many)} ${t(many === 1 ? words.one : words.many)}
        ${t(many === 1 ? words.asks : words.ask)}
      </span>
      ${answer(true, words.let)} ${answer(false, words.keep)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-groups-tool': KringGroupsTool;
  }
}
