/** Writing a report: fetched when somebody opens Help. Few do, and nobody's first look at a session pays for it. */
export const loadReport = () => import('./kring-report.ts');

/** Begins to fetch it. Where the line is down it is tried again by whoever presses. */
export const fetchReport = (): void => void loadReport().catch(() => undefined);
