import { html, type TemplateResult } from 'lit';
import { pages } from '../shared/wire/pages.ts';

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
const chunks = import.meta.glob('./pages/*/index.ts');

const routes: Route[] = [
  route(pages.welcome, 'welcome', () => html`<kring-welcome></kring-welcome>`),
  route(pages.about, 'about', () => html`<kring-about></kring-about>`),
  route(pages.start, 'start', ({ form }) => html`<kring-start form=${form}></kring-start>`),
  route(pages.join, 'join', () => html`<kring-join></kring-join>`),
  route(pages.code, 'join', ({ code }) => html`<kring-join code=${code}></kring-join>`),
  route(pages.link, 'join', ({ token }) => html`<kring-join code=${token} link></kring-join>`),
  route(
    pages.screen,
    'screen',
    ({ id }) => html`<kring-screen-page session-id=${id}></kring-screen-page>`,
  ),
  route(
    pages.class,
    'class',
    ({ id }) => html`<kring-class-page session-id=${id}></kring-class-page>`,
  ),
  route(
    pages.session,
    'session',
    ({ id }) => html`<kring-session-page session-id=${id}></kring-session-page>`,
  ),
  route(
    pages.recap,
    'recap',
    ({ id }) => html`<kring-recap-page session-id=${id}></kring-recap-page>`,
  ),
  route(
    pages.afterwards,
    'afterwards',
    ({ token }) => html`<kring-afterwards token=${token}></kring-afterwards>`,
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
    const found = chunks[`./pages/${page}/index.ts`];
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
