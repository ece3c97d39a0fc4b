/** Goes to another page of Kring without loading the document anew; the application listens. */
export function navigate(path: string, options: { replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  dispatchEvent(new Event('kring-navigate'));
}
