let title = 'Kring';
let waiting = 0;

const show = (): void => {
  document.title = waiting > 0 ? `(${String(waiting)}) ${title}` : title;
};

/** What the tab of the browser is called. */
export function titlePage(words: string): void {
  title = words;
  show();
}

/** How much waits for whoever comes back to this tab: nothing of it is told, and 0 takes the number away. */
export function countInTitle(count: number): void {
  waiting = count;
  show();
}
