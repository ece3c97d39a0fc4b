import katexCss from 'katex/dist/katex.min.css?inline';
import { unsafeCSS } from 'lit';

/** KaTeX's own rules, for a shadow root. From our bundle, never from a person. */
export const katexStyles = unsafeCSS(katexCss.replace(/@font-face\s*\{[^}]*\}/g, ''));
