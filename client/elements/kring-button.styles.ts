import { css } from 'lit';

export const buttonStyles = css`
  :host {
    display: inline-flex;
    vertical-align: middle;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  :host([wide]) {
    display: flex;
  }
  button,
  a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--k-space-2);
    box-sizing: border-box;
    width: 100%;
    min-width: var(--k-target);
    min-height: var(--k-target);
    padding: var(--k-space-2) var(--k-space-4);
    border: 1.5px solid transparent;
    border-radius: var(--k-radius-m);
    background: transparent;
    color: var(--k-ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--k-motion),
      border-color var(--k-motion),
      transform var(--k-motion) var(--k-ease);
  }
  .label {
    min-width: 0;
  }
  :focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 2px;
  }
  :active:not(:disabled) {
    transform: scale(0.98);
  }
  :host([variant='primary']) :is(button, a) {
    background: var(--k-accent);
    color: var(--k-accent-ink);
  }
  @media (hover: hover) {
    :host([variant='primary']) :is(button, a):hover:not(:disabled) {
      background: var(--k-accent-hover);
    }
  }
  :host([variant='quiet']) :is(button, a) {
    background: var(--k-surface);
    border-color: var(--k-edge);
  }
  @media (hover: hover) {
    :host([variant='quiet']) :is(button, a):hover:not(:disabled) {
      background: var(--k-accent-soft);
      border-color: var(--k-accent);
    }
  }
  :host([variant='danger']) :is(button, a) {
    background: var(--k-danger);
    color: var(--k-danger-ink);
  }
  @media (hover: hover) {
    :host([variant='danger']) :is(button, a):hover:not(:disabled) {
      background: var(--k-danger-hover);
    }
  }
  :host([variant='plain']) :is(button, a) {
    padding-inline: var(--k-space-3);
  }
  @media (hover: hover) {
    :host([variant='plain']) :is(button, a):hover:not(:disabled) {
      background: var(--k-accent-soft);
    }
  }
  :host([pressed]) :is(button, a) {
    background: var(--k-accent-soft);
    border-color: var(--k-accent);
    color: var(--k-ink);
  }
  :host([size='large']) :is(button, a) {
    min-height: 56px;
    padding-inline: var(--k-space-5);
    font-size: var(--k-text-l);
    border-radius: var(--k-radius-l);
  }
  :host([size='small']) :is(button, a) {
    min-height: var(--k-target-small);
    min-width: var(--k-target-small);
    padding: var(--k-space-1) var(--k-space-2);
    font-size: var(--k-text-s);
  }
  :host([icon-only]) :is(button, a) {
    padding-inline: 0;
  }
  :host([icon-only]) .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* After every look and stronger than each: what cannot be pressed now lies flat, and can still be read. */
  :host([disabled]) button:disabled {
    color: var(--k-ink-soft);
    background: var(--k-sunken);
    border: 1.5px dashed var(--k-edge);
    cursor: not-allowed;
  }
  :host([variant='plain'][disabled]) button:disabled {
    background: transparent;
    border-color: transparent;
    opacity: 0.7;
  }
  /* It stays down. */
  :host([pressed][disabled]) button:disabled {
    border: 1.5px solid var(--k-accent);
  }
  button[aria-disabled='true'] {
    cursor: progress;
  }
  .wait {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    border-radius: 50%;
    border: 2.5px solid currentColor;
    border-right-color: transparent;
    box-sizing: border-box;
    opacity: 0.85;
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .wait {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    button,
    a {
      border-color: ButtonText;
    }
    :host([pressed]) :is(button, a) {
      border: 3px solid Highlight;
    }
  }
`;
