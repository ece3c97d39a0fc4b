import { css } from 'lit';

export const wallStyles = css`
  section {
    width: 100%;
    max-width: 64rem;
    margin-inline: auto;
  }
  .question {
    font-family: var(--k-font-display);
    font-size: clamp(1.375rem, 1.15rem + 1vw, 1.75rem);
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .wall {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--k-space-3);
  }
  .idea {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-2);
    box-sizing: border-box;
    min-height: 5.5rem;
    padding: var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-raised);
  }
  .idea > p {
    flex: 1;
    font-size: var(--k-text-l);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  @media (max-width: 40em) {
    .idea {
      min-height: 0;
    }
  }
  .idea .actions {
    gap: var(--k-space-1);
  }
  .sealed {
    border: 1.5px dashed var(--k-private);
  }
  .pending {
    border: 2px dashed var(--k-accent);
    background: var(--k-accent-soft);
  }
  .box {
    display: grid;
    gap: var(--k-space-3);
    padding: var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
`;
