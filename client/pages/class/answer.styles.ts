import { css } from 'lit';

/** Options for a thumb: each a whole line, and a sign beside the colour where it is chosen. */
export const answerStyles = css`
  :host {
    display: block;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: var(--k-space-2);
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .options {
    display: grid;
    gap: var(--k-space-2);
  }
  label {
    position: relative;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .option {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: var(--k-space-3);
    align-items: center;
    box-sizing: border-box;
    min-height: 52px;
    padding: var(--k-space-2) var(--k-space-3);
    border: 1.5px solid var(--k-edge);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
    line-height: 1.3;
    overflow-wrap: anywhere;
    transition: background-color var(--k-motion);
  }
  .sign {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    width: 24px;
    height: 24px;
    border: 2px solid var(--k-edge);
    border-radius: 50%;
    background: var(--k-raised);
  }
  [type='checkbox'] + .sign {
    border-radius: var(--k-radius-s);
  }
  :checked + .sign {
    border-color: var(--k-accent);
    background: var(--k-accent);
  }
  :checked + .sign::after {
    content: '';
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--k-accent-ink);
  }
  [type='checkbox']:checked + .sign::after {
    width: 6px;
    height: 11px;
    margin-top: -3px;
    border: solid var(--k-accent-ink);
    border-width: 0 3px 3px 0;
    border-radius: 0;
    background: none;
    transform: rotate(45deg);
  }
  @media (hover: hover) {
    .option:hover,
    .step:hover span {
      border-color: var(--k-accent);
    }
  }
  .option:has(:checked) {
    border-color: var(--k-accent);
    background: var(--k-accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--k-accent);
    font-weight: 600;
  }
  .option:has(:focus-visible),
  .step:has(:focus-visible) span {
    outline: 3px solid var(--k-focus);
    outline-offset: 2px;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(var(--steps), minmax(44px, 1fr));
    gap: var(--k-space-2) var(--k-space-1);
    max-width: 34rem;
  }
  .step {
    display: grid;
    place-items: center;
  }
  .step span {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    width: 48px;
    max-width: 100%;
    height: 52px;
    border: 2px solid var(--k-edge);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
    font-size: var(--k-text-l);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    transition: background-color var(--k-motion);
  }
  .step :checked + span {
    border-color: var(--k-accent);
    background: var(--k-accent);
    color: var(--k-accent-ink);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--k-space-4);
    max-width: 34rem;
    margin-top: var(--k-space-2);
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
    line-height: 1.3;
  }
  .ends span:last-child {
    text-align: end;
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .step :checked + span {
      outline: 3px solid Highlight;
    }
  }
`;
