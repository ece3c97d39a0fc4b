export type { ClassPage } from './class-page.ts';
export { leavePage } from './leave-page.ts';
