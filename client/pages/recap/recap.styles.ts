import { css } from 'lit';

/** The paper, whoever prints: for the document. */
export const paperStyles = new CSSStyleSheet();
// Pages that are numbered are found again in a school bag; a browser that knows no margin boxes leaves them out.
paperStyles.replaceSync(`@page {
  size: A4;
  margin: 14mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); color: #4a4136; font: 9pt system-ui, sans-serif; }
}`);

export const recapStyles = css`
  :host {
    display: block;
    min-height: 100dvh;
    background: var(--k-sunken);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-3);
    max-width: 210mm;
    margin-inline: auto;
    padding: var(--k-space-4);
  }
  .grow {
    flex: 1;
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2) var(--k-space-4);
    align-items: center;
    max-width: 210mm;
    margin: 0 auto var(--k-space-4);
    padding-inline: var(--k-space-4);
    box-sizing: border-box;
  }
  .corner {
    position: absolute;
    inset: clamp(20px, 5vw, 18mm) clamp(20px, 5vw, 18mm) auto auto;
  }
  .standing {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--k-space-5);
    min-height: 100dvh;
    box-sizing: border-box;
    padding: var(--k-space-5);
    text-align: center;
  }
  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-6);
    box-sizing: border-box;
    max-width: 210mm;
    margin: 0 auto var(--k-space-6);
    padding: clamp(20px, 5vw, 18mm);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
    box-shadow: var(--k-shadow-float);
  }
  h1,
  h2 {
    margin: 0;
    font-family: var(--k-font-display);
    line-height: 1.2;
  }
  h2 {
    margin-bottom: var(--k-space-2);
    color: var(--k-accent);
    font-size: var(--k-text-l);
  }
  p {
    margin: 0;
    max-width: 64ch;
    text-wrap: pretty;
  }
  header {
    display: flex;
    gap: var(--k-space-4);
    align-items: center;
    padding-bottom: var(--k-space-4);
    border-bottom: 2px solid var(--k-ink);
  }
  .who {
    display: flex;
    gap: var(--k-space-2);
    align-items: center;
    font-family: var(--k-font-display);
    font-size: var(--k-text-xl);
    font-weight: 700;
    line-height: 1.2;
  }
  .when,
  .soft,
  footer {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .big {
    font-family: var(--k-font-display);
    font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .outcome {
    display: inline-flex;
    gap: var(--k-space-2);
    align-items: center;
    margin-block: var(--k-space-3);
    padding: 2px var(--k-space-3);
    border: 2px solid var(--k-accent);
    border-radius: var(--k-radius-full);
    font-weight: 700;
  }
  .step {
    padding: var(--k-space-4) var(--k-space-5);
    border-radius: var(--k-radius-l);
    background: var(--k-accent-soft);
  }
  .step h2 {
    color: var(--k-ink);
  }
  .step .big {
    font-size: var(--k-text-xl);
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .rings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--k-space-4);
    padding: 0;
    list-style: none;
  }
  .rings li {
    display: flex;
    gap: var(--k-space-3);
    align-items: center;
  }
  .rings svg {
    flex: none;
    width: 88px;
  }
  .rings strong {
    display: block;
  }
  .exercises {
    display: grid;
    gap: var(--k-space-4);
    padding: 0;
    list-style: none;
  }
  .exercises li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: var(--k-space-2);
    break-inside: avoid;
  }
  .exercises li > kring-icon {
    margin-top: 0.2em;
    color: var(--k-ink-soft);
  }
  .exercises h3 {
    margin: 0;
    font-family: var(--k-font-display);
    font-size: var(--k-text-m);
  }
  section > p + .exercises:not(:empty) {
    margin-top: var(--k-space-3);
  }
  .moment {
    color: var(--k-accent);
  }
  .lines {
    height: 48mm;
    background: repeating-linear-gradient(
      transparent 0 calc(12mm - 1px),
      var(--k-line) calc(12mm - 1px) 12mm
    );
    print-color-adjust: exact;
  }
  .exercises .done > kring-icon {
    color: var(--k-ok);
  }
  .ladder {
    width: 50px;
    height: 14px;
    vertical-align: middle;
  }
  summary {
    width: fit-content;
    min-height: var(--k-target-small);
    color: var(--k-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .questions {
    display: grid;
    gap: var(--k-space-2);
  }
  .notes :is(p, ul, ol) {
    margin-bottom: var(--k-space-2);
  }
  .notes li p {
    margin: 0;
  }
  .pages {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-4);
  }
  .pages h2 {
    margin: 0;
  }
  footer {
    padding-top: var(--k-space-3);
    border-top: 1px solid var(--k-line);
  }
  .class table {
    inline-size: 100%;
    margin-block: var(--k-space-4);
    border-collapse: collapse;
    break-inside: avoid;
  }
  .class caption {
    padding-block-end: var(--k-space-2);
    font-weight: 700;
    text-align: start;
  }
  .class :is(th, td) {
    padding: var(--k-space-1) var(--k-space-2);
    border-block-end: 1px solid var(--k-line);
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .class .number {
    inline-size: 5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .to-page {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--k-space-4);
    align-items: center;
    break-inside: avoid;
  }
  .to-page kring-qr {
    width: 7.5rem;
  }
  .to-page a {
    color: inherit;
    overflow-wrap: anywhere;
  }
  .write {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2) var(--k-space-4);
    align-items: center;
    margin-top: var(--k-space-3);
  }
  @media print {
    .csv,
    .write {
      display: none;
    }
    /* Ink on white paper, whatever the theme on the screen. */
    .sheet {
      --k-ink: #1d1812;
      --k-ink-soft: #4a4136;
      --k-line: #c9bda9;
      --k-accent: #0e6560;
      --k-ok: #3c6b1f;
      --k-surface: #fff;
      color: var(--k-ink);
    }
    :host {
      background: none;
    }
    .bar,
    .next {
      display: none;
    }
    .corner {
      --k-accent: #000;
      --k-ink: #000;
      inset: 0 0 auto auto;
    }
    .sheet {
      max-width: none;
      margin: 0;
      padding: 0;
      border-radius: 0;
      background: none;
      box-shadow: none;
    }
    /* Blocks, not a grid: only between blocks do browsers keep together what belongs together. */
    .sheet,
    .exercises,
    .pages {
      display: block;
    }
    .sheet > * + *,
    .exercises li + li,
    .pages > * + * {
      margin-top: var(--k-space-5);
    }
    .sheet > .corner + * {
      margin-top: 0;
    }
    section {
      break-inside: avoid;
    }
    section:has(.exercises),
    .pages,
    .notes {
      break-inside: auto;
    }
    :is(h2, h3) {
      break-after: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    .sheet > footer {
      break-before: avoid;
      break-inside: avoid;
    }
    .step {
      border: 2px solid var(--k-accent);
      background: none;
    }
    details:not([open]) {
      display: none;
    }
  }
`;
