import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { FollowUpAnswer } from '../../../shared/tools/followup/index.ts';
import { resultSaid } from '../../../shared/tools/followup/said.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { sightOf } from '../../session/who-sees.ts';
import { followupStyles } from './followup.styles.ts';
import './kring-followup-ask.ts';
import { promisesOf } from './promises.ts';
import { aloneWords, didWords, wholeWords } from './words.ts';

const words = {
  together: { nl: 'Samen terugkijken', en: 'Looking back together' },
  talk: {
    nl: 'De bemiddelaars zeggen of jullie samenkomen. Dan praten jullie kort: wat lukte? Wat niet? Wat moet anders? Je zegt alleen wat jij wil zeggen.',
    en: 'The mediators say whether you meet. Then you talk for a moment: what worked? What didn’t? What should change? You say only what you want to say.',
  },
  ends: { nl: 'Zo gaat het verder:', en: 'This is how it goes on:' },
  show: { nl: 'Toon wat ik alleen zei', en: 'Show what I said alone' },
  hide: { nl: 'Verberg wat ik alleen zei', en: 'Hide what I said alone' },
  sign: {
    nl: 'Verandert de tekst? Lees dan de nieuwe versie bij "Afspraak", en teken ze als jij dat wil.',
    en: 'Does the text change? Then read the new version at "Agreement", and sign it if you want it.',
  },
};

/** A party looks back: first alone, then together. What the other party answered never comes here. */
@customElement('kring-followup-party')
export class KringFollowupParty extends ToolElement('followup') {
  static override styles = [cardStyles, followupStyles];

  /** The person wants to change what was sent. */
  @state() private changing = false;
  /** Others may sit beside this screen: in the talk the own answer begins closed. */
  @state() private shown = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'agreement')];
  }

  private get answer(): FollowUpAnswer | undefined {
    return this.own?.answer;
  }

  protected override render(): TemplateResult {
    return this.letter('followup/answers') === 'S' ? this.alone() : this.together();
  }

  private alone(): TemplateResult {
    const asks = !this.answer || this.changing;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(asks ? aloneWords.title : aloneWords.said)}</h2>
        ${sightChip(sightOf(this.session.view, ['leads'], this.me.person))}
      </header>
      ${
        asks
          ? html`<p>${t(aloneWords.how)} ${t(aloneWords.destroyed)}</p>
              <kring-followup-ask
                @kring-done=${() => (this.changing = false)}
              ></kring-followup-ask>`
          : nothing
      }
      <div role="status">${asks ? nothing : this.sent()}</div>
      ${
        asks
          ? nothing
          : html`<div class="actions">
              <kring-button icon="pencil" @click=${() => (this.changing = true)}
                >${t(this.answer === 'left' ? aloneWords.answer : aloneWords.change)}</kring-button
              >
              <span class="soft">${t(aloneWords.until)}</span>
            </div>`
      }
    </section>`;
  }

  private sent(): TemplateResult {
    return html`${this.inOwnWords()}
      <p>${t(aloneWords.wait)}</p>`;
  }

  private together(): TemplateResult {
    const { result } = this.view;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.together)}</h2>
      <div role="status">
        ${result ? html`<p class="promise">${t(words.ends)} ${t(resultSaid[result])}</p>` : nothing}
      </div>
      ${
        result
          ? nothing
          : html`<p class="promise">${t(words.talk)}</p>
              <p>${t(words.sign)}</p>`
      }
      <div class="actions">
        <kring-button
          icon=${this.shown ? 'eye-off' : 'eye'}
          expanded=${this.shown ? 'true' : 'false'}
          @click=${() => (this.shown = !this.shown)}
          >${t(this.shown ? words.hide : words.show)}</kring-button
        >
        ${sightChip(sightOf(this.session.view, ['leads'], this.me.person))}
      </div>
      ${this.shown ? this.inOwnWords() : nothing}
    </section>`;
  }

  /** What this person said, in own words. */
  private inOwnWords(): TemplateResult {
    const { answer } = this;
    if (!answer || answer === 'left') return html`<p class="box">${t(aloneWords.left)}</p>`;
    return html`<div class="box">
      ${promisesOf(this.shared, this.me.person).map(([id, { what }]) => {
        const said = answer.items[id];
        return said
          ? html`<p>
              <span lang=${this.shared.session.language}>${what}</span><br /><strong
                >${t(didWords[said])}</strong
              >
            </p>`
          : nothing;
      })}
      <p>${t(aloneWords.whole)}<br /><strong>${t(wholeWords[answer.whole])}</strong></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-party': KringFollowupParty;
  }
}
