import { css } from 'lit';

/** For words that only screen readers need: class `spoken`. */
export const spokenStyles = css`
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
