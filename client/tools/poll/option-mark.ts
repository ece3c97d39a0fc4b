import { css, html, type TemplateResult } from 'lit';

/** An option as it is spoken of: A, B, C. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** The letter of an option in its round; decoration where its words stand beside it. */
export function optionMark(at: number): TemplateResult {
  return html`<span class="letter" aria-hidden="true">${letterOf(at)}</span>`;
}

export const optionMarkStyles = css`
  .letter {
    display: grid;
    place-content: center;
    flex: none;
    box-sizing: border-box;
    inline-size: 1.65em;
    block-size: 1.65em;
    border: 0.1em solid var(--k-ink);
    border-radius: 50%;
    background: var(--k-surface);
    color: var(--k-ink);
    font-family: var(--k-font-display);
    font-weight: 700;
    line-height: 1;
  }
  .right .letter {
    border-color: var(--k-ok);
    background: var(--k-ok);
    color: var(--k-surface);
  }
`;
