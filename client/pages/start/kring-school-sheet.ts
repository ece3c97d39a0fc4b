import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LessonChoice } from '../../../shared/wire/forms.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { pageStyles } from '../join/page.styles.ts';

const words = {
  what: { nl: 'Wat je hiermee kan', en: 'What you can do with this' },
  print: { nl: 'Druk af', en: 'Print' },
  back: { nl: 'Terug naar de lessen', en: 'Back to the lessons' },
  title: { nl: 'Toestellen in deze les', en: 'Devices in this lesson' },
  any: { nl: 'Een les van leerlingen voor leerlingen', en: 'A lesson by pupils for pupils' },
  goal: { nl: 'Doel', en: 'Goal' },
  anyGoal: {
    nl: 'De klas weet na de les meer over het thema, praat erover en weet waar hulp is.',
    en: 'After the lesson the class knows more about the theme, talks about it and knows where help is.',
  },
  time: { nl: 'Tijd', en: 'Time' },
  timeWhat: {
    nl: 'Eén lesuur van 50 minuten. Buiten de stemmingen en de groepen liggen de toestellen plat op tafel.',
    en: 'One lesson of 50 minutes. Outside the votes and the groups the devices lie flat on the table.',
  },
  used: { nl: 'Wat gebruikt wordt', en: 'What is used' },
  usedWhat: {
    nl: 'Een laptop, tablet of telefoon met een browser, en de wifi van de school. Geen app, geen account, geen naam, geen camera en geen geluid.',
    en: 'A laptop, tablet or phone with a browser, and the wifi of the school. No app, no account, no name, no camera and no sound.',
  },
  many: { nl: 'Hoeveel', en: 'How many' },
  manyWhat: {
    nl: 'Eén toestel per drie leerlingen is genoeg. Wie geen toestel heeft, kijkt mee of steekt de hand op: handen tellen mee.',
    en: 'One device for three pupils is enough. Whoever has none looks along or raises a hand: hands count too.',
  },
  kept: { nl: 'Wat bewaard wordt', en: 'What is kept' },
  keptWhat: {
    nl: 'Van één leerling niets. Totalen bestaan pas vanaf vijf antwoorden. Een klaspagina met vragen en antwoorden, zonder namen, blijft 30 dagen.',
    en: 'Of one pupil nothing. Totals exist from five answers on. A class page with questions and answers, without names, stays for 30 days.',
  },
  there: { nl: 'Wie erbij is', en: 'Who is there' },
  thereWhat: {
    nl: 'Eén of twee leerlingen geven de les, en een leerkracht is in het lokaal.',
    en: 'One or two pupils give the lesson, and a teacher is in the room.',
  },
  klas: { nl: 'Klas', en: 'Class' },
  when: { nl: 'Dag en lesuur', en: 'Day and hour' },
  teacher: { nl: 'Leerkracht', en: 'Teacher' },
  school: { nl: 'Akkoord van de school', en: 'Agreed by the school' },
  source: {
    nl: 'Over de regel: Vlaamse overheid, Onderwijs, omzendbrief over slimme apparaten op school (data-onderwijs.vlaanderen.be), gelezen in november 2026. Je schoolreglement gaat voor.',
    en: 'About the rule: Flemish government, Education, circular on smart devices at school (data-onderwijs.vlaanderen.be), read in November 2026. The rules of your school come first.',
  },
};

/** The one paragraph that a school needs to allow devices for a lesson. */
const paragraph: Text = {
  nl: 'Sinds 1 september 2025 gebruiken leerlingen in Vlaamse scholen geen smartphone, tablet, laptop of ander slim apparaat, ook niet een dat van de school is, tenzij de school het nodig vindt om in de les een doel te bereiken. Voor deze les vragen we dat. De klas antwoordt zonder naam, stelt zonder naam de vraag die niemand luidop durft te stellen, en schrijft in groepjes een advies bij een situatie. Zonder naam lukt dat niet met papier of met handen alleen. Eén toestel per drie leerlingen is genoeg, van de school of van een leerling. Na de les gaan de toestellen weer weg.',
  en: 'Since 1 September 2025 pupils in Flemish schools use no smartphone, tablet, laptop or other smart device, not even one of the school, unless the school finds it necessary to reach a goal in a lesson. For this lesson we ask for that. The class answers without a name, asks without a name what nobody dares to ask aloud, and writes advice on a case in groups. Without a name that does not work with paper or with hands alone. One device for three pupils is enough, of the school or of a pupil. After the lesson the devices go away again.',
};

/** The paper, whoever prints: for the document. */
const paper = new CSSStyleSheet();
paper.replaceSync('@page { size: A4; margin: 14mm; }');

/** One A4 for the school: why devices are needed in a lesson, for how long and how many. */
@customElement('kring-school-sheet')
export class KringSchoolSheet extends Localized(LitElement) {
  static override styles = [
    pageStyles,
    css`
      :host {
        min-height: 100dvh;
        background: var(--k-sunken);
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-3);
        align-items: center;
        max-width: 210mm;
        margin-inline: auto;
        padding: var(--k-space-4);
      }
      .grow {
        flex: 1;
      }
      main {
        display: grid;
        gap: var(--k-space-5);
        box-sizing: border-box;
        max-width: 210mm;
        margin: 0 auto var(--k-space-6);
        padding: clamp(20px, 5vw, 18mm);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
        box-shadow: var(--k-shadow-float);
      }
      header {
        display: flex;
        gap: var(--k-space-4);
        align-items: center;
        padding-bottom: var(--k-space-4);
        border-bottom: 2px solid var(--k-ink);
      }
      header p {
        font-family: var(--k-font-display);
        font-size: var(--k-text-l);
      }
      .why {
        max-width: none;
        padding: var(--k-space-4) var(--k-space-5);
        border-inline-start: 4px solid var(--k-accent);
        background: var(--k-accent-soft);
        line-height: 1.5;
        print-color-adjust: exact;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(7rem, auto) minmax(0, 1fr);
        gap: var(--k-space-3) var(--k-space-4);
        margin: 0;
      }
      dt {
        font-weight: 700;
      }
      dd {
        margin: 0;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2em;
      }
      .sign {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--k-space-5);
      }
      .sign p {
        padding-bottom: 11mm;
        border-bottom: 1px solid var(--k-ink-soft);
      }
      .source {
        max-width: none;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--k-space-1);
        }
        dd {
          margin-bottom: var(--k-space-3);
        }
      }
      @media print {
        nav {
          display: none;
        }
        :host {
          min-height: 0;
          background: none;
          font-size: 10.5pt;
        }
        /* Ink on white paper, whatever the theme on the screen; one sheet. */
        main {
          --k-ink: #1d1812;
          --k-ink-soft: #4a4136;
          --k-accent: #0e6560;
          --k-accent-soft: #eef4f2;
          --k-surface: #fff;
          gap: 5mm;
          max-width: none;
          margin: 0;
          padding: 0;
          border-radius: 0;
          box-shadow: none;
          color: var(--k-ink);
        }
      }
    `,
  ];

  /** Absent: of a lesson that is still to be made. */
  @property({ attribute: false }) lesson: LessonChoice | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
  }

  protected override render(): TemplateResult {
    const title = t(this.lesson?.title ?? words.any);
    document.title = `${t(words.title)}: ${title} - Kring`;
    return html`<nav aria-label=${t(words.what)}>
        <kring-button variant="primary" icon="printer" @click=${() => print()}
          >${t(words.print)}</kring-button
        >
        <kring-button variant="plain" href=${location.pathname}>${t(words.back)}</kring-button>
        <span class="grow"></span>
        <kring-language></kring-language>
      </nav>
      <main>
        <header>
          <kring-logo size="44"></kring-logo>
          <div>
            <h1>${t(words.title)}</h1>
            <p>${title}</p>
          </div>
        </header>
        <p class="why">${t(paragraph)}</p>
        ${this.facts()}
        <div class="sign">
          ${[words.klas, words.when, words.teacher, words.school].map(
            (line) => html`<p>${t(line)}</p>`,
          )}
        </div>
        <p class="source">${t(words.source)}</p>
      </main>`;
  }

  private facts(): TemplateResult {
    const goals = this.lesson?.goals ?? [];
    return html`<dl>
      <dt>${t(words.goal)}</dt>
      <dd>
        ${
          goals.length > 0
            ? html`<ul>
                ${goals.map((goal) => html`<li>${t(goal)}</li>`)}
              </ul>`
            : t(words.anyGoal)
        }
      </dd>
      ${(
        [
          [words.time, words.timeWhat],
          [words.used, words.usedWhat],
          [words.many, words.manyWhat],
          [words.kept, words.keptWhat],
          [words.there, words.thereWhat],
        ] as const
      ).map(
        ([name, what]) =>
          html`<dt>${t(name)}</dt>
            <dd>${t(what)}</dd>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-school-sheet': KringSchoolSheet;
  }
}
