import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import type { Seat } from '../../elements/kring-circle.ts';
import '../../elements/kring-frame.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-logo.ts';
import '../../elements/kring-seat-mark.ts';
import { Localized, t } from '../../i18n/index.ts';
import { navigate } from '../../navigate.ts';
import { Again } from './again.ts';
import { ask, roomAfter, type Refused } from '../../link/ask.ts';
import { readInvitation } from './code.ts';
import { crowdDoor } from './crowd-door.ts';
import { mayOpen, whyShut } from './door-words.ts';
import { joinStyles } from './join.styles.ts';
import './kring-code-form.ts';
import './kring-who.ts';
import type { KringWho } from './kring-who.ts';
import { pageStyles } from './page.styles.ts';
import { rememberMe, rememberedMe, type Me } from './remembered.ts';
import type { SeenDoor } from '../../../shared/wire/forms.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Kom erbij', en: 'Come in' },
  looking: { nl: 'We zoeken de sessie', en: 'Looking for the session' },
  kept: { nl: 'Wat er bewaard wordt', en: 'What is kept' },
  limit: { nl: 'Eerst dit', en: 'This first' },
  go: { nl: 'Ga zitten', en: 'Take a seat' },
  leave: {
    nl: 'Je kan altijd pauze vragen of weggaan, zonder te zeggen waarom.',
    en: 'You can pause or leave at any moment, without saying why.',
  },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
};

/** The door: with a code or a link one sees who sits there, what is promised, and takes a seat. */
@customElement('kring-join')
export class KringJoin extends Localized(LitElement) {
  static override styles = [pageStyles, joinStyles];

  /** The code or the link's token, from the address; empty asks for one. */
  @property() code = '';
  /** `code` is the token of a link, to be used letter for letter. */
  @property({ type: Boolean }) link = false;
  @state() private door: SeenDoor | undefined;
  @state() private refusal: Refused | undefined;
  @state() private busy = false;

  @state() private me: Me | undefined = rememberedMe();

  readonly again = new Again(this);

  @query('kring-who') private who!: KringWho;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') || changed.has('link')) void this.look();
  }

  protected override render(): TemplateResult {
    document.title = `${t(words.title)} - Kring`;
    return html`<kring-frame>${this.content()}</kring-frame>`;
  }

  private content(): TemplateResult {
    const shut = this.door && whyShut(this.door);
    if (shut) return this.ask(t(shut));
    if (this.door?.crowd) return this.many(this.door);
    if (this.door) return this.seat(this.door);
    if (this.refusal) return this.ask(t(this.refusal.text));
    if (!this.code) return this.ask('');
    return html`<div class="door" role="status">
      <kring-logo size="96" waiting label=${t(words.looking)}></kring-logo>
    </div>`;
  }

  /** Without a code, or with one that does not open: the field, with what was typed and why not. */
  private ask(error: string): TemplateResult {
    const offline =
      this.refusal?.code.startsWith('link/') || this.refusal?.code.startsWith('server/');
    return html`<div class="door">
      <kring-logo size="72"></kring-logo>
      <h1>${t(words.title)}</h1>
      <kring-code-form value=${this.link ? '' : this.code} error=${error}></kring-code-form>
      ${
        offline ? html`<kring-button @click=${this.look}>${t(words.again)}</kring-button>` : nothing
      }
    </div>`;
  }

  /** One of many is asked for nothing. */
  private many(door: SeenDoor): TemplateResult {
    return crowdDoor(door, {
      busy: this.busy,
      problem: this.refusal ? t(this.refusal.text) : '',
      join: () => {
        this.refusal = undefined;
        if (!this.busy) void this.sit({ name: '', mark: 0 });
      },
    });
  }

  private seat(door: SeenDoor): TemplateResult {
    const aboutName = this.refusal?.code.startsWith('name/');
    const said = this.refusal ? t(this.refusal.text) : '';
    return html`<div class="with-table">
      <kring-circle
        class="table"
        aria-hidden="true"
        size="400"
        .seats=${this.table(door)}
      ></kring-circle>
      <form novalidate @submit=${this.onSubmit}>
        <h1 class="lead">
          <kring-seat-mark mark=${door.lead.mark}></kring-seat-mark>
          <span>${door.lead.name} ${t(door.invites)}</span>
        </h1>
        <section class="limit" aria-labelledby="limit">
          <h2 id="limit"><kring-icon name="shield"></kring-icon>${t(words.limit)}</h2>
          <p>${t(door.limit)}</p>
        </section>
        <kring-who
          error=${aboutName ? said : ''}
          @change=${() => (this.me = this.who.me)}
        ></kring-who>
        <div class="go">
          <kring-button
            variant="primary"
            size="large"
            wide
            type="submit"
            icon-end="arrow-right"
            ?busy=${this.busy}
            >${t(words.go)}</kring-button
          >
          <div role="alert">
            ${said && !aboutName ? html`<p class="error">${said}</p>` : nothing}
          </div>
        </div>
        <section class="kept" aria-labelledby="kept">
          <h2 id="kept">${t(words.kept)}</h2>
          <p>${t(door.kept)}</p>
          <p>${t(words.leave)}</p>
        </section>
      </form>
    </div>`;
  }

  /** The lead across, and your own seat as you make it. */
  private table(door: SeenDoor): Seat[] {
    const { name = '', mark = 0 } = this.me ?? {};
    const mine = { id: 'me', name, mark, present: true, ready: trimmed(name) !== '', me: true };
    return [mine, { id: 'inviting', ...door.lead, present: true, ready: true }];
  }

  private get key(): string {
    const read = this.link ? this.code : (readInvitation(this.code)?.value ?? this.code);
    return encodeURIComponent(read);
  }

  private look = async (): Promise<void> => {
    this.door = undefined;
    this.refusal = undefined;
    await this.ring();
  };

  /** Asks who sits there, and again by itself where that may change. */
  private async ring(): Promise<void> {
    const key = this.key;
    this.again.after(undefined, () => undefined);
    if (!key) return;
    const answer = await ask<SeenDoor>('GET', `/api/invitations/${key}`);
    // Another code may have been typed in the meantime.
    if (key !== this.key || !this.isConnected) return;
    if (answer.ok && answer.value.session)
      return this.enter(answer.value.session, answer.value.crowd);
    this.door = answer.ok ? answer.value : undefined;
    this.refusal = answer.ok ? undefined : answer.refusal;
    const wait = answer.ok ? (mayOpen(answer.value) ? roomAfter : undefined) : answer.refusal.again;
    this.again.after(wait, () => void this.ring());
  }

  private enter(session: string, crowd?: true): void {
    const page = crowd ? 'class' : 'session';
    navigate(`/${page}/${encodeURIComponent(session)}`, { replace: true });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const me = this.who.read();
    if (!me || this.busy) return;
    this.refusal = undefined;
    rememberMe(me);
    void this.sit(me);
  }

  /** Takes a seat; where there is no room now, it asks again by itself. */
  private async sit(me: Me): Promise<void> {
    this.busy = true;
    const answer = await ask<{ id: string }>('POST', `/api/invitations/${this.key}/join`, me);
    this.busy = false;
    if (!this.isConnected) return;
    if (answer.ok) return this.enter(answer.value.id, this.door?.crowd);
    this.refusal = answer.refusal;
    this.again.after(answer.refusal.again, () => void this.sit(me));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-join': KringJoin;
  }
}
