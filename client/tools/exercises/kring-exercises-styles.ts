import { css } from 'lit';
import { spokenStyles } from '../../elements/spoken.styles.ts';

/** What the parts of the exercises tool share: calm space, headings, rows of actions, small print. */
export const exercisesStyles = [
  spokenStyles,
  css`
    :host {
      display: block;
      min-width: 0;
      color: var(--k-ink);
      font-family: var(--k-font-text);
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    section {
      min-width: 0;
    }
    h2,
    h3,
    h4 {
      margin: 0;
      font-family: var(--k-font-display);
      font-weight: 700;
      line-height: 1.2;
      text-wrap: balance;
    }
    h2 {
      font-size: var(--k-text-xl);
      letter-spacing: -0.01em;
    }
    h3 {
      font-size: var(--k-text-l);
    }
    h4 {
      font-size: var(--k-text-m);
    }
    p {
      margin: 0;
      max-width: 62ch;
      text-wrap: pretty;
    }
    ul,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-space-2) var(--k-space-3);
    }
    .line {
      display: flex;
      gap: var(--k-space-2);
    }
    .line > kring-icon {
      margin-top: 0.15em;
    }
    .between {
      justify-content: space-between;
    }
    .stack {
      display: grid;
      gap: var(--k-space-4);
      min-width: 0;
    }
    .stack > * {
      min-width: 0;
    }
    .sheet {
      display: grid;
      gap: var(--k-space-4);
      min-width: 0;
      padding: clamp(var(--k-space-4), 3cqi, var(--k-space-5));
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-l);
      background: var(--k-surface);
    }
    .sheet > * {
      min-width: 0;
    }
    .note {
      display: flex;
      gap: var(--k-space-3);
      padding: var(--k-space-3) var(--k-space-4);
      border-radius: var(--k-radius-m);
      background: var(--k-sunken);
    }
    .note kring-icon {
      margin-top: 0.15em;
    }
    .note > div {
      display: grid;
      gap: var(--k-space-1);
      min-width: 0;
    }
    .do {
      background: var(--k-accent-soft);
    }
    .do > kring-icon {
      color: var(--k-accent);
    }
    .locked {
      background: var(--k-private-soft);
    }
    .locked > kring-icon {
      color: var(--k-private);
    }
    .say {
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      font-weight: 500;
      line-height: 1.3;
    }
    summary {
      min-height: var(--k-target);
      padding-block: 10px;
      border-radius: var(--k-radius-s);
      font-weight: 600;
      cursor: pointer;
    }
    summary:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    .person {
      display: inline-flex;
      align-items: center;
      gap: var(--k-space-2);
      font-weight: 600;
    }
  `,
];
