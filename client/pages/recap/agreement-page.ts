import { render } from 'lit';
import { language, t } from '../../i18n/index.ts';
import { agreementPart } from './agreement.ts';
import { readAgreement } from './kept-agreement.ts';
import { agreementStyles } from './agreement.styles.ts';
import { fileName, type Bundle } from './bundle.ts';
import { handOver } from '../../elements/hand-over.ts';

/** The names that the styles use, with the values of light paper; a file has no Kring around it. */
const paper = `
  :root {
    --k-ink: #1d1812; --k-ink-soft: #4a4136; --k-line: #c9bda9; --k-radius-m: 10px;
    --k-text-l: 1.1875rem; --k-text-xl: 1.5rem; --k-text-3xl: 3rem;
    --k-font-display: system-ui, sans-serif;
  }
  body {
    max-width: 180mm; margin: 0 auto; padding: 10mm; background: #fff; color: var(--k-ink);
    font: 1.0625rem/1.5 system-ui, sans-serif;
  }
  @media print { @page { size: A4; margin: 14mm; } body { max-width: none; padding: 0; } }
`;

/** The agreement as a page that opens on any device, without Kring; undefined where the bundle holds none. */
export function agreementFile(bundle: Bundle): string | undefined {
  const kept = readAgreement(bundle.tools['agreement']);
  if (!kept) return undefined;
  const page = document.implementation.createHTMLDocument(t(bundle.session.title));
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  page.head.prepend(charset, viewport);
  render(agreementPart(kept, bundle.person.name), page.body);
  // What the renderer keeps for its own use says nothing to a reader.
  const markers = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (markers.nextNode()) found.push(markers.currentNode);
  for (const marker of found) (marker as Comment).remove();
  // As text: a document that is made here obeys the policy of this page, which refuses a style element.
  const style = `<style>${paper}${agreementStyles.cssText}</style>`;
  const head = `<head>${page.head.innerHTML}${style}</head>`;
  return `<!doctype html>\n<html lang="${language()}">${head}${page.body.outerHTML}</html>\n`;
}

/** Hands the person what they take along: the agreement as a page, everything else as a file for the next time. */
export function downloadPage(bundle: Bundle): boolean {
  const text = agreementFile(bundle);
  if (text !== undefined)
    handOver(new Blob([text], { type: 'text/html' }), fileName(bundle, 'html'));
  return text !== undefined;
}
