/**
 * The KaTeX fonts, for formulas shown and typed (MathLive uses the same faces). A font face only works
 * in the document's own styles, never in those of a shadow root.
 */
import 'katex/dist/katex.min.css';
