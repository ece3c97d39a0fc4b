import { ContextProvider } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import { setLanguage } from '../../../client/i18n/index.ts';
import '../../../client/elements/kring-toast.ts';
import '../../../client/pages/session/kring-envelope.ts';
import { sessionContext, type Session } from '../../../client/session/session.ts';
import '../../../client/tools/agreement/index.ts';
import '../../../client/tools/cards/index.ts';
import '../../../client/tools/caucus/index.ts';
import '../../../client/tools/needs/index.ts';
import { createEngine } from '../../../shared/engine/index.ts';
import { mediator } from '../../../shared/forms/mediator.ts';
import { tools } from '../../../shared/tools/index.ts';
import { agree, frozen, ideas, marks, needsContent, walkTo, type Walk } from './mediation-walk.ts';
import { Authority } from './tutoring-authority.ts';

/** In the order in which a seat shows them. */
const mine = ['needs', 'cards', 'agreement', 'caucus'];

/**
 * A mediation from the needs on, decided by the real engine in this page. `?phase=needs`, `&tool=needs` (else all that are open),
 * `&show=mira,noor` (or `ann`, the adult with her envelope), `&parties=2..4`, `&filled` (what stands on the table half-way), `&shell` (the whole
 * session page around it), `&lang=en`, `&theme=dark`. `window.authority` is for the tests.
 */
class Seat extends LitElement {
  session!: Session;
  tool = '';
  readonly #provider = new ContextProvider(this, { context: sessionContext });

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.on(() => this.requestUpdate());
  }

  protected override willUpdate(): void {
    this.#provider.setValue(this.session);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    if (this.tool === 'shell') return html`<kring-live></kring-live>`;
    if (this.session.view.me.role === 'coord') return html`<kring-envelope></kring-envelope>`;
    const open = Object.keys(this.session.view.shared.phase?.open ?? {});
    const shown = mine.filter(
      (tool) =>
        this.tool === tool || (!this.tool && open.some((one) => one.split('/')[0] === tool)),
    );
    return html`${repeat(
      shown,
      (tool) => tool,
      (tool) => {
        const tag = unsafeStatic(`kring-${tool}-tool`);
        return withTag`<${tag}></${tag}>`;
      },
    )}`;
  }
}
customElements.define('kring-mediation-seat', Seat);

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'nl';
setLanguage(language);
if (query.has('theme')) document.documentElement.dataset['theme'] = query.get('theme')!;
if (query.has('shell')) await import('../../../client/pages/session/kring-live.ts');

const authority = new Authority('open', language);
authority.state = createEngine(tools).begin({
  id: 'page-session',
  form: mediator,
  variant: 'full',
  language,
  at: Date.now(),
});
authority.sit('ann', 'coord', 'Mevrouw Ann', 7);
authority.sit('mira', 'lead', 'Mira', 5);
authority.sit('max', 'colead', 'Max', 2);
const names = ['Noor', 'Amir', 'Lien', 'Tuur'];
for (const [at, name] of names.slice(0, Number(query.get('parties') ?? 2)).entries())
  authority.sit(name.toLowerCase(), 'party', name, [0, 1, 4, 3][at]!);

const phase = query.get('phase') ?? 'needs';
await walkTo(authority, phase);
const halfway: Readonly<Record<string, Walk>> = {
  needs: needsContent,
  ideas,
  choose: marks,
  agree,
  sign: frozen,
};
if (query.has('filled')) await halfway[phase]?.(authority);

document.title = `Bemiddelen: ${phase}`;
const main = document.querySelector('main')!;
for (const person of (query.get('show') ?? 'mira,max,noor,amir').split(',')) {
  const seat = document.createElement('kring-mediation-seat') as Seat;
  seat.id = person;
  seat.session = authority.seats.get(person)!;
  seat.tool = query.has('shell') ? 'shell' : (query.get('tool') ?? '');
  seat.classList.toggle('shell', query.has('shell'));
  main.append(seat);
}
document.body.append(document.createElement('kring-toast'));
Object.assign(window, { authority });
document.body.dataset['ready'] = '';
