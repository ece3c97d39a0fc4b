import { css } from 'lit';

export const talkStyles = css`
  :host {
    height: 100%;
  }
  section {
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-2);
    height: 100%;
    min-height: 12rem;
  }
  .log {
    display: flex;
    flex-direction: column;
    min-height: 8rem;
    padding: var(--k-space-1) 2px;
    overflow-y: auto;
  }
  .log ol {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .log:focus-visible,
  textarea:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 1px;
  }
  .log li {
    align-self: flex-start;
    max-width: 92%;
    margin-top: var(--k-space-2);
  }
  .log li.on {
    margin-top: 0;
  }
  .log .empty {
    margin: auto;
    text-align: center;
  }
  .log .mine {
    align-self: flex-end;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-bottom: 2px;
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .mine .who {
    justify-content: flex-end;
  }
  .text {
    width: fit-content;
    padding: var(--k-space-2) var(--k-space-3);
    border-radius: var(--k-radius-m);
    background: var(--k-sunken);
    line-height: 1.35;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .mine .text {
    margin-inline-start: auto;
    background: var(--k-accent-soft);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--k-space-2);
    align-items: end;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: var(--k-target);
    max-height: 8rem;
    padding: 9px var(--k-space-3);
    border: 1.5px solid var(--k-edge);
    border-radius: var(--k-radius-m);
    background: var(--k-raised);
    color: var(--k-ink);
    font: inherit;
    resize: none;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--k-ink-soft);
    opacity: 1;
  }
  form p {
    grid-column: 1 / -1;
  }
  .types {
    min-height: 1.4em;
  }
  form p:empty {
    display: none;
  }
`;
