/** False where the browser has no full screen for a page, such as on an iPhone. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled;

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** The whole screen for Kring, or back again. Where the browser refuses, all stays as it is. */
export function toggleFullScreen(): void {
  const done = isFullScreen()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
