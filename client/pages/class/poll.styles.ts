import { css } from 'lit';

export const pollStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    flex: 1 0 auto;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-3);
    width: 100%;
    max-width: 40rem;
    margin-inline: auto;
  }
  .reading {
    align-content: center;
    justify-items: center;
    gap: var(--k-space-5);
    padding-block: var(--k-space-6);
    text-align: center;
  }
  .asked {
    display: grid;
    gap: var(--k-space-1);
  }
  h2 {
    font-size: clamp(1.125rem, 1rem + 0.9vw, 1.5rem);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 4px;
    border-radius: var(--k-radius-s);
  }
  h2.large,
  .large {
    font-size: clamp(1.375rem, 1.1rem + 1.8vw, 2rem);
  }
  p.large {
    font-size: var(--k-text-l);
  }
  .step {
    color: var(--k-accent);
    font-size: var(--k-text-s);
    font-weight: 700;
  }
  .good {
    color: var(--k-ok);
  }
  .ok {
    align-items: flex-start;
    font-size: var(--k-text-s);
    line-height: 1.35;
  }
  /* Within reach of the thumb, whatever is above. */
  .send {
    position: sticky;
    inset-block-end: var(--class-bar, 0px);
    display: grid;
    gap: var(--k-space-1);
    margin-top: auto;
    padding-block: var(--k-space-2);
    background: linear-gradient(to bottom, transparent, var(--k-paper) 8px);
  }
  .pair {
    display: flex;
    gap: var(--k-space-2);
  }
  .grow {
    flex: 1;
  }
`;
