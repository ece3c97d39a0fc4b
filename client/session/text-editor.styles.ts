import { css } from 'lit';

export const textEditorStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border: 1.5px solid var(--k-edge);
    border-bottom: 0;
    border-radius: var(--k-radius-m) var(--k-radius-m) 0 0;
    background: var(--k-sunken);
  }
  .frame {
    position: relative;
    flex: 1;
    min-height: 9rem;
    border: 1.5px solid var(--k-edge);
    border-radius: 0 0 var(--k-radius-m) var(--k-radius-m);
    background: var(--k-raised);
    overflow: auto;
  }
  .frame.read {
    border-color: var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
  }
  .frame:focus-within {
    border-color: var(--k-accent);
    outline: 3px solid var(--k-focus);
    outline-offset: 1px;
  }
  .soft,
  .hint {
    margin: var(--k-space-2) 0 0;
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .frame .soft,
  .hint {
    position: absolute;
    inset: 0 auto auto 0;
    margin: 0;
    padding: var(--k-space-3) var(--k-space-4);
    font-size: var(--k-text-m);
    pointer-events: none;
  }
  .ProseMirror {
    box-sizing: border-box;
    min-height: 9rem;
    padding: var(--k-space-3) var(--k-space-4);
    outline: none;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    white-space: break-spaces;
    font-variant-ligatures: none;
  }
  /* Each line runs as its own script does. */
  .ProseMirror :is(p, h3, li) {
    unicode-bidi: plaintext;
  }
  .ProseMirror p,
  .ProseMirror h3 {
    margin: 0 0 var(--k-space-2);
  }
  .ProseMirror h3 {
    font-family: var(--k-font-display);
    font-size: var(--k-text-l);
    line-height: 1.25;
  }
  .ProseMirror :is(ul, ol) {
    margin: 0 0 var(--k-space-2);
    padding-inline-start: 1.4em;
  }
  .ProseMirror li p {
    margin: 0;
  }
  .ProseMirror blockquote {
    margin: 0 0 var(--k-space-2);
    padding-inline-start: var(--k-space-3);
    border-inline-start: 3px solid var(--k-line);
  }
`;
