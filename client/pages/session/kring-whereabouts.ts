import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import type { Around, Seen } from '../../session/around.ts';
import { AroundHost } from '../../session/around-host.ts';
import { SessionElement } from '../../session/session-element.ts';
import { clientTools } from '../../tools/index.ts';
import { isPlace, placeInWords } from '../../tools/places.ts';
import { followWords as words } from './follow-words.ts';
import { isOpen } from './places.ts';

/** What somebody is at, in the list of people: one press follows, one press stops; who leads can ask them to come and look. */
@customElement('kring-whereabouts')
export class KringWhereabouts extends SessionElement {
  static override styles = css`
    :host {
      flex: 1 0 100%;
    }
    :host(:not([known])) {
      display: none;
    }
    p {
      margin: 0 0 var(--k-space-1);
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
  `;

  /** Whom it is about. */
  @property() person = '';
  /** There is something to say or to do. */
  @property({ type: Boolean, reflect: true }) known = false;
  readonly #host = new AroundHost(this, () => this.session);

  protected override willUpdate(): void {
    this.known = this.#host.around?.seen.has(this.person) === true || this.mayAsk;
  }

  /** Who leads asks anybody who is there, where there is something at which people may be seen: not in a mediation. */
  private get mayAsk(): boolean {
    const { view } = this.session;
    if (!clientTools.some((tool) => isPlace(tool.id) && isOpen(view, tool))) return false;
    const other = this.shared.people[this.person];
    return this.leads && this.#host.around !== undefined && other?.present === true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { around } = this.#host;
    const name = this.shared.people[this.person]?.name ?? '';
    if (!around) return nothing;
    const seen = around.seen.get(this.person);
    const place = placeInWords(this.session.view, seen, this.person);
    const said = [place && t(place.is), seen?.follows && t(words.followsYou)].filter(Boolean);
    return html`${said.length > 0 ? html`<p>${said.join(', ')}</p>` : nothing}
      <div>
        ${this.follow(around, seen, name)}
        ${
          this.mayAsk && !seen?.follows
            ? html`<kring-button
                size="small"
                icon="hand"
                label=${t(words.ask(name))}
                @click=${() => around.ask(this.person)}
                >${t(words.come)}</kring-button
              >`
            : nothing
        }
      </div>`;
  }

  /** Two who follow each other would both stand still. */
  private follow(around: Around, seen: Seen | undefined, name: string) {
    const on = around.following === this.person;
    if (!on && (!seen?.at || seen.follows)) return nothing;
    return html`<kring-button
      size="small"
      icon=${on ? 'x' : 'eye'}
      label="${t(on ? words.stop : words.follow)}: ${name}"
      @click=${() => around.follow(on ? '' : this.person)}
      >${t(on ? words.stop : words.follow)}</kring-button
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-whereabouts': KringWhereabouts;
  }
}
