import { html, nothing, type TemplateResult } from 'lit';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import '../../elements/kring-button.ts';
import '../../elements/kring-qr.ts';
import { t } from '../../i18n/index.ts';

const words = {
  title: { nl: 'De klaspagina', en: 'The class page' },
  about: {
    nl: 'Hier leest de klas 30 dagen wat ze vroeg, met jullie antwoorden.',
    en: 'Here the class reads for 30 days what it asked, with your answers.',
  },
  qr: { nl: 'QR-code van de klaspagina', en: 'QR code of the class page' },
  write: { nl: 'Schrijf er antwoorden bij', en: 'Add answers' },
  writeAbout: {
    nl: 'Deze knop is voor wie de les gaf. Hij wordt niet afgedrukt.',
    en: 'This button is for who gave the lesson. It is not printed.',
  },
};

const token = Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' });
const LeftSchema = Type.Object({ address: token, writer: token });

/** The way to the class page: printed for the class, and the way to write there on the screen only. */
export function classPagePart(kept: unknown): TemplateResult | typeof nothing {
  if (!Value.Check(LeftSchema, kept)) return nothing;
  const link = `${location.origin}/afterwards/${kept.address}`;
  return html`<section class="class-page">
    <h2>${t(words.title)}</h2>
    <div class="to-page">
      <kring-qr text=${link} label=${t(words.qr)}></kring-qr>
      <div>
        <p>${t(words.about)}</p>
        <p class="soft"><a href=${link}>${link}</a></p>
      </div>
    </div>
    <div class="write">
      <kring-button icon="pencil" href="/afterwards/${kept.writer}">${t(words.write)}</kring-button>
      <p class="soft">${t(words.writeAbout)}</p>
    </div>
  </section>`;
}
