import { css } from 'lit';

/** The board itself, and the page with all that lies on it; every value is a token with something sensible behind it. */
export const pageStyles = css`
  :host {
    --surface: var(--k-surface, #fffdf8);
    --ink: var(--k-ink, #231d16);
    --soft: var(--k-ink-soft, #5f5445);
    --line: var(--k-line, #ddd1bd);
    --accent: var(--k-accent, #0e6560);
    --target: var(--k-target, 44px);
    display: block;
    position: relative;
    container-type: size;
    min-height: 260px;
    height: 100%;
    overflow: hidden;
    isolation: isolate;
    background: var(--surface);
    color: var(--ink);
    font-family: var(--k-font-text, system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.4;
  }
  .surface {
    position: absolute;
    inset: 0;
    /* Not scrolled either, when what is written in it is brought into sight. */
    overflow: clip;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    outline: none;
  }
  :host(:focus-within) .surface:focus-visible::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 3px solid var(--k-focus, #1a4fd0);
    border-radius: var(--k-radius, 10px);
    pointer-events: none;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .layer {
    position: absolute;
    left: 0;
    top: 0;
    width: 0;
    height: 0;
    transform-origin: 0 0;
    pointer-events: none;
  }
  .card {
    position: absolute;
    left: 0;
    top: 0;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--k-raised, #fff);
    box-shadow: 0 1px 3px rgb(62 44 16 / 16%);
  }
  .card-bar {
    flex: none;
    display: grid;
    place-items: center;
    height: 22px;
    cursor: move;
    pointer-events: auto;
    border-bottom: 1px solid var(--line);
    background: var(--k-sunken, #efe7d8);
  }
  .card-bar span {
    width: 32px;
    height: 4px;
    border-radius: 2px;
    background: var(--k-edge, #8c7d68);
  }
  .card-body {
    flex: 1;
    min-width: 0;
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 12px 16px;
    pointer-events: auto;
    user-select: text;
    -webkit-user-select: text;
    touch-action: auto;
  }
  .draws .card-body {
    pointer-events: none;
  }
  .editor {
    position: absolute;
    box-sizing: border-box;
    margin: 0;
    border: 0;
    overflow: hidden;
    background: none;
    resize: none;
    pointer-events: auto;
    overflow-wrap: anywhere;
    outline: 2px solid var(--accent);
    outline-offset: 4px;
    border-radius: 2px;
    user-select: text;
    -webkit-user-select: text;
  }
  /* As large at every zoom: keys and boxes are hit where they are seen. */
  .editor.formula {
    width: min(20rem, 100cqw - 24px);
    padding: 8px;
    overflow: visible;
    border: 1px solid var(--line);
    outline: 0;
    border-radius: 12px;
    box-shadow: var(--k-shadow-float, 0 8px 28px rgb(62 44 16 / 18%));
    background: var(--k-raised, #fff);
    transform: scale(calc(1 / var(--zoom, 1)));
    transform-origin: 0 0;
  }
  .editor.formula p {
    margin: 4px 0 0;
    color: var(--soft);
    font-size: 0.875rem;
  }
`;
