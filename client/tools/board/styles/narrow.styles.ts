import { css } from 'lit';

/** What gives way where there is less room, and for who asks for less movement or forced colours. */
export const narrowStyles = css`
  /* One row for all, as long as it can be: first zoom gives way, then the tools that are used less. */
  @container (max-width: 1500px) {
    .snug {
      display: contents;
    }
    .popover.snug {
      display: grid;
    }
    .tools .rare,
    #grid {
      display: none;
    }
  }
  @container (max-width: 1360px) {
    .zoom :is(.optional, .roomy) {
      display: none;
    }
  }
  @container (max-width: 1260px) {
    .snug:not(.popover) {
      display: none;
    }
    .tight:not(.popover) {
      display: contents;
    }
    .popover .roomy {
      display: flex;
    }
    /* Beside each other as well as below: all of them in sight on a phone, upright or on its side. */
    .popover.tight {
      grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
      width: min(100cqw - 16px, 34rem);
      max-height: calc(100cqh - 96px);
    }
    .popover.tight button {
      height: auto;
      min-height: var(--target);
    }
    .tools .roomy {
      display: none;
    }
  }
  @container (max-width: 720px) {
    .zoom > :not(#whole),
    .zoom:not(:has(#whole)) {
      display: none;
    }
  }
  @container (max-width: 600px) {
    #redo {
      display: none;
    }
  }
  /* The narrowest: two of the tools less, and they stand behind the button for more. */
  .slight {
    display: none;
  }
  @container (max-width: 350px) {
    .slight {
      display: flex;
    }
    .tools :is(#tool-text, .sep) {
      display: none;
    }
  }
  /* No words in the way of what floats. */
  @container ((max-width: 420px) and (max-height: 420px)) or (max-height: 320px) {
    .hint {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .popover {
      border: 1px solid CanvasText;
    }
    button.on {
      outline: 2px solid Highlight;
    }
  }
`;
