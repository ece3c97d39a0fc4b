import { css } from 'lit';

/** A slide as a text for a narrow place. `--u` is 5 px where text is of the usual size. */
const asText = css`
  .slide {
    --u: 0.3125rem;
    --fit: 1 !important;
    block-size: auto;
    min-block-size: 100%;
    padding: calc(4.8 * var(--u));
    font-size: 1.125rem;
    line-height: 1.45;
  }
  .middle {
    flex: 1 0 auto;
  }
  .title .middle {
    max-inline-size: none;
    min-block-size: 18rem;
  }
  .ring {
    inset-block-start: -5rem;
    inset-inline-end: -4rem;
    inline-size: 13rem;
    block-size: 13rem;
  }
  .pair {
    grid-template-columns: 1fr;
  }
  .pictured .middle {
    grid-template: none / 1fr;
  }
  img {
    block-size: auto;
    min-block-size: 0;
    max-block-size: 60vh;
    border-radius: 0.75rem;
  }
  :is(.pair section, .text, .title .text, .message.body-only .text) {
    font-size: 1.125rem;
    line-height: 1.45;
  }
  .message.body-only .text {
    font-size: 1.375rem;
  }
  :is(h2, .pictured h2) {
    font-size: 1.75rem;
  }
  :is(.title, .heading-only) h2 {
    font-size: 2.125rem;
  }
  :is(h3, .quote h2) {
    font-size: 1.25rem;
  }
  figure {
    padding-inline-start: 0;
    padding-block-start: 3rem;
  }
  figure::before {
    inset-inline-start: -0.04em;
    font-size: 5.5rem;
  }
  blockquote {
    font-size: 1.5rem;
  }
  figcaption {
    font-size: 1.0625rem;
  }
  .label {
    font-size: 1rem;
  }
  footer {
    font-size: var(--k-text-s);
  }
  footer ul {
    display: grid;
    gap: 0.3em;
  }
`;

export const slideTextStyles = css`
  @container flow (width <= 36rem) {
    ${asText}
  }
  /* A phone that is held upright. */
  @container fill (orientation: portrait) and (width <= 40rem) {
    ${asText}
    .slide {
      block-size: 100%;
      overflow: hidden auto;
    }
  }
`;
