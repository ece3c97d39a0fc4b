import { countInTitle } from '../../../session/page-title.ts';

const icons = { usual: '/icon.svg', fresh: '/icon-new.svg' } as const;

function showIcon(which: keyof typeof icons): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (link && !link.href.endsWith(icons[which])) link.href = icons[which];
}

/** Says in the title and the icon how much came while somebody looked at another tab; until they are back. */
export class OtherTab {
  #came = 0;

  constructor() {
    document.addEventListener('visibilitychange', this.#onLook);
  }

  came(count: number): void {
    if (!document.hidden) return;
    this.#came += count;
    this.#show();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#onLook);
    this.#came = 0;
    this.#show();
  }

  readonly #onLook = (): void => {
    if (document.hidden) return;
    this.#came = 0;
    this.#show();
  };

  #show(): void {
    countInTitle(this.#came);
    showIcon(this.#came > 0 ? 'fresh' : 'usual');
  }
}
