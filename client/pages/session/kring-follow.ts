import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { seatColour } from '../../elements/seat-marks.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import type { Around } from '../../session/around.ts';
import { AroundHost } from '../../session/around-host.ts';
import { SessionElement } from '../../session/session-element.ts';
import { placeInWords } from '../../tools/places.ts';
import { followWords as words } from './follow-words.ts';
import { noticeStyles } from './notice.styles.ts';

/** Whom this person follows, who follows them, and who asks them to come and look. */
@customElement('kring-follow')
export class KringFollow extends SessionElement {
  static override styles = [
    noticeStyles,
    css`
      .notice {
        padding-block: 2px;
        border-color: var(--seat, var(--k-accent));
      }
      .edge {
        position: fixed;
        inset: 0;
        z-index: 5;
        border: 3px solid var(--seat);
        pointer-events: none;
      }
    `,
  ];

  #told: Around['reply'];
  readonly #host = new AroundHost(
    this,
    () => this.session,
    (around) => this.changed(around),
  );

  private changed(around: Around): void {
    this.requestUpdate();
    const { reply } = around;
    if (!reply || reply === this.#told) return;
    this.#told = reply;
    toast(t(words[reply.how](this.nameOf(reply.person))));
  }

  private nameOf(person: string): string {
    return this.shared.people[person]?.name ?? '';
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.lines()}</div>`;
  }

  private lines(): unknown {
    const { around } = this.#host;
    if (!around) return nothing;
    const here = (person: string) => person in this.shared.people;
    const followers = [...around.seen].filter(([id, { follows }]) => follows && here(id));
    return [
      ...[...around.asking].filter(here).map((person) => this.asks(around, person)),
      around.following && here(around.following) ? this.following(around) : nothing,
      followers.length > 0 ? this.followed(followers.map(([id]) => id)) : nothing,
    ];
  }

  private asks(around: Around, person: string): TemplateResult {
    const name = this.nameOf(person);
    return html`<div class="notice">
      <span
        >${this.mark(person)}<span
          ><strong dir="auto">${name}</strong> ${t(words.asks)} ${this.place(around, person)}</span
        ></span
      >
      <kring-button
        variant="plain"
        label="${t(words.notNow)}: ${name}"
        @click=${() => around.notNow(person)}
        >${t(words.notNow)}</kring-button
      >
      <kring-button
        variant="primary"
        icon="eye"
        label="${t(words.yes)}: ${name}"
        @click=${() => around.follow(person)}
        >${t(words.yes)}</kring-button
      >
    </div>`;
  }

  private following(around: Around): TemplateResult {
    const person = around.following;
    const name = this.nameOf(person);
    const seat = `--seat:${seatColour(this.shared.people[person]?.mark ?? 0)}`;
    const seen = placeInWords(this.session.view, around.seen.get(person), person);
    return html`<div class="edge" .style=${seat}></div>
      <div class="notice calm" .style=${seat}>
        <span
          >${this.mark(person)}<span
            ><strong>${t(words.following(name))}</strong>
            ${seen ? `· ${t(seen.short)}` : html`· ${t(words.unseen(name))}`}</span
          ></span
        >
        <kring-button icon="x" @click=${() => around.stop()}>${t(words.stop)}</kring-button>
      </div>`;
  }

  private followed(people: readonly string[]): TemplateResult {
    return html`<div class="notice calm">
      ${people.map(
        (person) =>
          html`<span
            >${this.mark(person)}<span
              ><strong dir="auto">${this.nameOf(person)}</strong> ${t(words.followsYou)}</span
            ></span
          >`,
      )}
    </div>`;
  }

  private mark(person: string): TemplateResult {
    return html`<kring-seat-mark mark=${this.shared.people[person]?.mark ?? 0}></kring-seat-mark>`;
  }

  private place(around: Around, person: string): string {
    const seen = placeInWords(this.session.view, around.seen.get(person), person);
    return seen ? `(${t(seen.short)})` : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-follow': KringFollow;
  }
}
