import { css } from 'lit';

export const intakeStyles = css`
  section {
    gap: var(--k-space-6);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-3);
  }
  .ask {
    font-size: var(--k-text-l);
  }
  .calm {
    display: grid;
    gap: var(--k-space-3);
    padding: var(--k-space-4);
    border: 1.5px solid var(--k-edge);
    border-radius: var(--k-radius-m);
    background: var(--k-sunken);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--k-space-2) var(--k-space-4);
    margin: 0;
  }
  dt {
    color: var(--k-ink-soft);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
