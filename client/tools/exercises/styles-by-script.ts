/**
 * Sets styles that a library writes as `style` attributes in markup.
 *
 * A Content-Security-Policy without 'unsafe-inline' ignores such attributes but allows the same
 * declarations set by script. Runs before the next paint. Only what is added from now on: what is
 * there already belongs to the library, which sets it by script itself.
 * @returns a function that stops watching
 */
export function stylesByScript(root: Node): () => void {
  const apply = (node: Node) => {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('[style]')]) setStyle(element);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) record.addedNodes.forEach(apply);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function setStyle(element: Element): void {
  const wanted = element.getAttribute('style');
  if (!wanted || !(element instanceof HTMLElement || element instanceof SVGElement)) return;
  if (element.style.length === 0) element.style.cssText = wanted;
}
