import { css } from 'lit';

/** What the stage says first, one line above it. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-3);
    padding: var(--k-space-2) var(--k-space-4);
    border-bottom: 1.5px solid var(--k-accent);
    background: var(--k-accent-soft);
  }
  .notice > span {
    display: inline-flex;
    flex: 1 1 12rem;
    gap: var(--k-space-2);
    align-items: center;
  }
  kring-icon,
  kring-seat-mark {
    flex: none;
  }
  .calm {
    border-color: var(--k-line);
    background: var(--k-surface);
  }
`;
