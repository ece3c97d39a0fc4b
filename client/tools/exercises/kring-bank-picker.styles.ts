import { css } from 'lit';

export const pickerStyles = css`
  h2,
  h3 {
    margin: 0 0 var(--k-space-2, 8px);
    font-family: var(--k-font-display, inherit);
  }
  .sets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--k-space-3, 12px);
    margin: 0 0 var(--k-space-5, 24px);
    padding: 0;
    list-style: none;
  }
  .set {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-1, 4px);
    width: 100%;
    height: 100%;
    min-height: 88px;
    padding: var(--k-space-4, 16px);
    border: 1.5px solid var(--k-edge, #8c7d68);
    border-radius: var(--k-radius-l, 18px);
    background: var(--k-surface, #fffdf8);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  @media (hover: hover) {
    .set:hover {
      border-color: var(--k-accent, #0e6560);
      background: var(--k-accent-soft, #d9ebe6);
    }
  }
  :is(.set, summary):focus-visible {
    outline: 3px solid var(--k-focus, #1a4fd0);
    outline-offset: 2px;
  }
  .set .quiet {
    margin: 0;
  }
  kring-button + h3 {
    margin-top: var(--k-space-5, 24px);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--k-space-2, 8px);
    margin-bottom: var(--k-space-3, 12px);
  }
  .items {
    display: grid;
    gap: var(--k-space-2, 8px);
    margin: 0 0 var(--k-space-5, 24px);
    padding: 0;
    list-style: none;
  }
  .items li {
    padding: var(--k-space-2, 8px) var(--k-space-4, 16px);
    border: 1px solid var(--k-line, #ddd1bd);
    border-radius: var(--k-radius, 10px);
    background: var(--k-surface, #fffdf8);
  }
  .item {
    display: flex;
    align-items: center;
    gap: var(--k-space-3, 12px);
    min-height: 48px;
    margin: 0;
    font-weight: 400;
    cursor: pointer;
  }
  .item input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--k-accent, #0e6560);
  }
  .item kring-rich-text {
    flex: 1;
    min-width: 0;
  }
  .item .quiet {
    flex: none;
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--k-ink-soft, #5f5445);
    cursor: pointer;
  }
  details kring-rich-text {
    padding-bottom: var(--k-space-2, 8px);
  }
  .bar {
    position: sticky;
    bottom: 0;
    padding: var(--k-space-3, 12px) 0;
    background: linear-gradient(transparent, var(--k-paper, #f8f3e9) 30%);
  }
`;
