import { html, type TemplateResult } from 'lit';

type Params = Record<string, string>;
type Load = () => Promise<unknown>;

/** One address pattern, the page's code (fetched when first needed) and its element. */
interface Route {
  pattern: RegExp;
  names: string[];
  load: Load;
  render: (params: Params) => TemplateResult;
}

export type Place = { known: true; load: Load; view: TemplateResult } | { known: false };

/** Every page is a chunk of its own: the light ones never pay for the session. */
const pages = import.meta.glob('./pages/*/index.ts');

const routes: Route[] = [
  route('/', 'welcome', () => html`<kring-welcome></kring-welcome>`),
  route('/about', 'about', () => html`<kring-about></kring-about>`),
  route('/start/:form', 'start', ({ form }) => html`<kring-start form=${form}></kring-start>`),
  route('/join', 'join', () => html`<kring-join></kring-join>`),
  route('/join/:code', 'join', ({ code }) => html`<kring-join code=${code}></kring-join>`),
  route('/i/:token', 'join', ({ token }) => html`<kring-join code=${token} link></kring-join>`),
  route(
    '/session/:id',
    'session',
    ({ id }) => html`<kring-session-page session-id=${id}></kring-session-page>`,
  ),
  route(
    '/recap/:id',
    'recap',
    ({ id }) => html`<kring-recap-page session-id=${id}></kring-recap-page>`,
  ),
];

/** @param path without query or fragment */
export function placeOf(path: string): Place {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  for (const { pattern, names, load, render } of routes) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const params = Object.fromEntries(names.map((name, at) => [name, decoded(match[at + 1])]));
    return { known: true, load, view: render(params) };
  }
  return { known: false };
}

function route(path: string, page: string, render: (params: Params) => TemplateResult): Route {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const load: Load = async () => {
    const found = pages[`./pages/${page}/index.ts`];
    if (!found) throw new Error(`There is no page ${page}.`);
    return found();
  };
  return { pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`), names, load, render };
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
