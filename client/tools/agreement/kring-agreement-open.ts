import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-chip.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { formatList, t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { isInForce } from './text.ts';

const words = {
  title: { nl: 'Wie mag het lezen?', en: 'Who may read it?' },
  both: { nl: 'als jullie het allebei willen', en: 'if you both want it' },
  all: { nl: 'als elke partij het wil', en: 'if each party wants it' },
};
/** Not who chose what; but of two, whoever said yes can work out what the other said. */
const untold = (many: boolean, adult: string): Text =>
  many
    ? {
        nl: `We tonen niemand wie ja of nee zei. Leest ${adult} het, dan zei iedereen ja.`,
        en: `We show nobody who said yes or no. If ${adult} reads it, everyone said yes.`,
      }
    : {
        nl: `We tonen niemand wie ja of nee zei. Zei jij ja, dan kan je soms wel raden wat de ander zei, als je merkt of ${adult} het las.`,
        en: `We show nobody who said yes or no. If you said yes, you can sometimes guess what the other said, when you notice whether ${adult} read it.`,
      };
const asked = (adult: string): Text => ({
  nl: `Laat ${adult} onze afspraak lezen`,
  en: `Let ${adult} read our agreement`,
});
const counts = (when: Text, adult: string): Text => ({
  nl: `Dat kan alleen ${when.nl}. Anders ziet ${adult} enkel hoe het eindigde.`,
  en: `That happens only ${when.en}. Otherwise ${adult} sees only how it ended.`,
});
const until = (adult: string): Text => ({
  nl: `Je kan het terugnemen zolang dit gesprek open is. Zegt iedereen nog ja als het sluit, dan krijgt ${adult} ook een kopie.`,
  en: `You can take it back as long as this talk is open. If everyone still says yes when it closes, ${adult} gets a copy too.`,
});

/**
 * A party lets the adult read the signed text (forms.md 2.12). It shows this person's own choice and nothing of
 * the others', not even whether it is open now: that would tell what they chose.
 */
@customElement('kring-agreement-open')
export class KringAgreementOpen extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-3);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      kring-switch {
        font-size: var(--k-text-l);
        font-weight: 600;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const parties = Object.keys(view.signatures ?? {});
    const adults = this.peopleWith('responsible').map(({ name }) => name);
    const mine = this.letter('agreement/open') === 'E' && parties.includes(this.me.person);
    if (!mine || !isInForce(view) || adults.length === 0) return nothing;
    const adult = formatList(adults);
    const many = parties.length > 2;
    const when = many ? words.all : words.both;
    const own = this.own ?? {};
    return html`<section aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        <kring-chip kind="only-you"></kring-chip>
      </header>
      <kring-switch
        .checked=${live(this.pressed('agreement/open')?.on ?? own.open === true)}
        @change=${(event: Event) =>
          this.press('agreement/open', { on: (event.target as KringSwitch).checked })}
        >${t(asked(adult))}</kring-switch
      >
      <p>${t(counts(when, adult))} ${t(untold(many, adult))}</p>
      <p class="soft">${t(until(adult))}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-open': KringAgreementOpen;
  }
}
