import { handOver } from '../../elements/hand-over.ts';
import { isoDay } from '../../i18n/iso-day.ts';
import { fromBase64 } from 'lib0/buffer';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import * as Y from 'yjs';
import type { Text } from '../../i18n/index.ts';

const TextSchema = Type.Object({ nl: Type.String(), en: Type.String() });
const Base64 = Type.String({ pattern: '^[A-Za-z0-9+/]*={0,2}$' });

/** What a person takes along at the end (class K3): made by the server, read back from a file. */
export const BundleSchema = Type.Object({
  version: Type.Literal(1),
  kind: Type.Literal('kring-keep'),
  session: Type.Object({
    form: Type.String({ maxLength: 40 }),
    title: TextSchema,
    startedAt: Type.Number(),
    endedAt: Type.Number(),
    /** How long it ran, pauses not counted; older files have none. */
    minutes: Type.Optional(Type.Integer({ minimum: 0 })),
  }),
  person: Type.Object({
    name: Type.String({ maxLength: 80 }),
    mark: Type.Number(),
    role: Type.String({ maxLength: 20 }),
    leads: Type.Optional(Type.Literal(true)),
  }),
  tools: Type.Record(Type.String({ maxLength: 40 }), Type.Unknown()),
  /** Where these people meet again, with this person's own link. */
  followUp: Type.Optional(
    Type.Object({
      session: Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' }),
      opensAt: Type.Number(),
      link: Type.String({ pattern: '^/i/[A-Za-z0-9_-]{1,64}$' }),
    }),
  ),
  documents: Type.Record(Type.String({ maxLength: 100 }), Base64),
  images: Type.Record(
    Type.String({ pattern: '^[0-9a-f]{64}$' }),
    Type.Object({ type: Type.String({ pattern: '^image/[a-z0-9.+-]+$' }), base64: Base64 }),
  ),
});
export type Bundle = Static<typeof BundleSchema>;

export const mostBytes = 60 * 1024 * 1024;

export const problems = {
  large: {
    nl: 'Dit bestand is groter dan 60 MB. Kies het .kring-bestand dat je na een sessie kreeg.',
    en: 'This file is larger than 60 MB. Choose the .kring file that you got after a session.',
  },
  shape: {
    nl: 'Dit is geen .kring-bestand, of het is beschadigd. Kies het bestand dat je na een sessie kreeg.',
    en: 'This is not a .kring file, or it is damaged. Choose the file that you got after a session.',
  },
} satisfies Record<string, Text>;

export type Read = { ok: true; bundle: Bundle } | { ok: false; problem: Text };

/** @param content what came out of JSON, from wherever */
export function checkBundle(content: unknown): Read {
  if (!Value.Check(BundleSchema, content)) return { ok: false, problem: problems.shape };
  return { ok: true, bundle: content };
}

/** Reads a file that somebody chose; nothing in it is trusted. */
export async function readBundle(file: File): Promise<Read> {
  if (file.size > mostBytes) return { ok: false, problem: problems.large };
  try {
    return checkBundle(JSON.parse(await file.text()));
  } catch {
    return { ok: false, problem: problems.shape };
  }
}

/** A kept document opened again; undefined when its bytes are damaged. */
export function openKept(base64: string): Y.Doc | undefined {
  const doc = new Y.Doc();
  try {
    const update = fromBase64(base64);
    Y.decodeUpdate(update);
    Y.applyUpdate(doc, update);
    return doc;
  } catch {
    return undefined;
  }
}

/** Names of the kept documents of one tool, such as `board`. */
export const keptOf = (bundle: Bundle, tool: string): string[] =>
  Object.keys(bundle.documents)
    .filter((name) => name.startsWith(`${tool}:`))
    .sort();

/** For example `kring-2026-11-24-noor.kring`. */
export function fileName(bundle: Bundle, kind = 'kring'): string {
  const day = isoDay(bundle.session.endedAt);
  const name = bundle.person.name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `kring-${day}${name ? `-${name}` : ''}.${kind}`;
}

/** Hands the bundle to the person as a file. */
export function download(bundle: Bundle): void {
  const blob = new Blob([JSON.stringify(bundle)], { type: 'application/json' });
  handOver(blob, fileName(bundle));
}
