/** Whether the server has another build than the one this page came from. */
export async function isUpdated(): Promise<boolean> {
  const mine = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!mine) return false;
  try {
    const answer = await fetch('/', { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(mine);
  } catch {
    return false;
  }
}

/** Calls `fn` when a part of this page could not be fetched because Kring was updated meanwhile. */
export function onUpdated(fn: () => void): () => void {
  const look = async (): Promise<void> => {
    if (await isUpdated()) fn();
  };
  const failed = (): void => void look();
  addEventListener('vite:preloadError', failed);
  return () => removeEventListener('vite:preloadError', failed);
}
