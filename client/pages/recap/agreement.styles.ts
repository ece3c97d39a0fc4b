import { css } from 'lit';

/**
 * The agreement on the screen and on paper. Sizes inside follow `--agreed`, the size of a promise: on paper it
 * follows from how much there is, so that it stands on one page and fills it.
 */
export const agreementStyles = css`
  .agreement {
    --agreed: var(--k-text-xl);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--agreed) * 1.1);
    overflow-wrap: anywhere;
  }
  .agreement header {
    display: grid;
    /* The sign of Kring stands in this corner. */
    padding-inline-end: 76px;
    gap: calc(var(--agreed) * 0.2);
    padding-block-end: calc(var(--agreed) * 0.6);
    border-block-end: 3px solid var(--k-ink);
  }
  .agreement h1 {
    margin: 0;
    font-family: var(--k-font-display);
    font-size: var(--k-text-3xl);
    font-weight: 800;
    line-height: 1.02;
    letter-spacing: -0.025em;
  }
  .agreement p {
    max-width: none;
    margin: 0;
  }
  .agreement .between {
    font-size: var(--k-text-l);
    font-weight: 600;
  }
  .agreement ol {
    display: grid;
    gap: var(--agreed);
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: item;
  }
  .agreement li {
    display: grid;
    grid-template-columns: calc(var(--agreed) * 1.9) minmax(0, 1fr);
    gap: 0.15em 0;
    break-inside: avoid;
    counter-increment: item;
  }
  .agreement li::before {
    content: counter(item);
    grid-row: span 3;
    font-family: var(--k-font-display);
    font-size: calc(var(--agreed) * 1.5);
    font-weight: 800;
    line-height: 1;
  }
  .agreement li > * {
    grid-column: 2;
  }
  .agreement li p {
    font-family: var(--k-font-display);
    font-size: var(--agreed);
    line-height: 1.22;
    text-wrap: pretty;
  }
  .agreement dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin: 0;
  }
  .agreement dt {
    color: var(--k-ink-soft);
  }
  .agreement dd {
    margin: 0;
  }
  .agreement li dt,
  .agreement li dd {
    display: inline;
  }
  .agreement li dt::after {
    content: ':';
  }
  .agreement .last {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.8em 1.6em;
    padding: 1em 1.2em;
    border: 2px solid var(--k-ink);
    border-radius: var(--k-radius-m);
    break-inside: avoid;
  }
  .agreement .last dd {
    font-weight: 600;
  }
  .agreement .signatures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.8em 1.6em;
    break-inside: avoid;
  }
  .agreement .signatures div {
    display: grid;
    align-content: end;
  }
  .agreement .signatures span:last-child {
    color: var(--k-ink-soft);
    font-size: 0.875em;
  }
  .agreement .initials {
    margin-block-end: 0.15em;
    padding-block-end: 0.05em;
    border-block-end: 2px solid var(--k-ink);
    font-family: var(--k-font-display);
    font-size: 2em;
    font-style: italic;
    font-weight: 600;
    line-height: 1.2;
  }
  .agreement .witnesses .initials {
    border-block-end-width: 1px;
    font-size: 1.35em;
    font-weight: 400;
  }
  .agreement footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
    justify-content: space-between;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--k-line);
    color: var(--k-ink);
  }
  .agreement .promise {
    font-weight: 700;
  }
  .agreement .code {
    color: var(--k-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  @media print {
    /* Points, whatever reading size somebody chose for the screen; black ink on white paper. */
    .agreement {
      --agreed: var(--paper);
      --k-ink: #000;
      --k-ink-soft: #333;
      --k-line: #000;
      align-content: space-between;
      /* A little less than the page: a poster fills it, and nothing flows over. */
      min-height: 256mm;
      color: #000;
      font-size: var(--paper-small);
      line-height: 1.35;
    }
    .agreement h1 {
      font-size: calc(var(--paper) + 22pt);
    }
    .agreement .between {
      font-size: calc(var(--paper-small) + 3pt);
    }
    .agreement footer {
      font-size: 9pt;
    }
    .agreement .last {
      grid-template-columns: repeat(auto-fit, minmax(40mm, 1fr));
    }
    .agreement .signatures {
      grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr));
    }
  }
`;
