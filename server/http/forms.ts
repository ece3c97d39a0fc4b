import { Type } from 'typebox';
import type { Form } from '../../shared/engine/index.ts';
import type { FormCard, FormStart, VariantChoice } from '../../shared/wire/forms.ts';
import { lessonChoices } from '../../shared/lessons/index.ts';
import { refusals } from '../refusals.ts';
import type { HttpDeps } from './deps.ts';
import { refuse, type HttpServer } from './server.ts';

type Forms = HttpDeps['forms'];

const ParamsSchema = Type.Object({ form: Type.String({ pattern: '^[a-z][a-z-]{0,39}$' }) });

/** What the first page shows of each form that can be started by hand, in the order of the registry. */
export const cardsOf = (forms: Forms): FormCard[] =>
  Object.values(forms).flatMap(({ id, title, start }) =>
    start ? [{ id, title, ...start.card }] : [],
  );

function choicesOf({ variants }: Form): VariantChoice[] {
  const all = Object.entries(variants).filter(([, { follows }]) => !follows);
  return all
    .filter(([, { under }]) => under === undefined)
    .map(([variant, { title, describe }]) => {
      const [shorter] = all.filter(([, { under }]) => under === variant);
      return {
        ...{ variant, title, describe },
        ...(shorter && { other: { variant: shorter[0], describe: shorter[1].describe } }),
      };
    });
}

/** What the page shows on which somebody starts a session; undefined for a form that nobody starts by hand. */
export async function startOf(forms: Forms, id: string): Promise<FormStart | undefined> {
  const form = Object.hasOwn(forms, id) ? forms[id] : undefined;
  if (!form?.start) return undefined;
  const { card: _card, lessons, ...start } = form.start;
  return {
    ...{ ...start, id, choices: choicesOf(form) },
    ...(lessons && { lessons: await lessonChoices() }),
  };
}

export function formRoutes(app: HttpServer, { forms, gates }: HttpDeps): void {
  app.get('/api/forms', { onRequest: gates.lookups }, async (_request, reply) => {
    void reply.header('cache-control', 'no-cache');
    return { forms: cardsOf(forms) };
  });

  app.get(
    '/api/forms/:form',
    { schema: { params: ParamsSchema }, onRequest: gates.lookups },
    async (request, reply) => {
      void reply.header('cache-control', 'no-cache');
      const start = await startOf(forms, request.params.form);
      return start ?? refuse(reply, 404, refusals.form);
    },
  );
}
