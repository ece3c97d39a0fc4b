import { resolve } from 'node:path';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { readTrustProxy, type TrustProxy } from './http/proxies.ts';

/** Everything that the environment can say, as text. An unset variable has its default. */
export const EnvironmentSchema = Type.Object({
  PORT: Type.String({ pattern: '^\\d{1,5}$' }),
  /** `::` listens on IPv4 as well. */
  HOST: Type.String({ pattern: '^[A-Za-z0-9.:_-]{1,255}$' }),
  KRING_DATA: Type.String({ minLength: 1, maxLength: 1000 }),
  /** The address that people type, when a proxy stands before us. https makes cookies `Secure`. */
  KRING_PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/?#\\s]+/?$' })),
  KRING_OPEN_HOUSE: Type.Union([Type.Literal('on'), Type.Literal('off')]),
  KRING_LOG: Type.Union([
    Type.Literal('silent'),
    Type.Literal('error'),
    Type.Literal('warn'),
    Type.Literal('info'),
    Type.Literal('debug'),
  ]),
  /** Other names under which people reach Kring, with commas between: each is one more that a page may come from. */
  KRING_NAMES: Type.Optional(
    Type.String({ pattern: '^[A-Za-z0-9._-]{1,253}( *, *[A-Za-z0-9._-]{1,253})*$' }),
  ),
  /** Which proxies are believed about X-Forwarded-*: `off`, how many stand in a row, or their addresses. */
  KRING_TRUST_PROXY: Type.String({ maxLength: 1000 }),
  /** Megabytes of images that the whole house keeps at once. */
  KRING_IMAGES_MB: Type.Optional(Type.String({ pattern: '^\\d{1,7}$' })),
  /** `sure`: the clock is right, however far ahead it is of when Kring last ran (`trusted-time.ts`). */
  KRING_CLOCK: Type.Union([Type.Literal('watched'), Type.Literal('sure')]),
  /** Who knows it reads the metrics; without it there are none, because counts tell what others do. */
  KRING_METRICS_TOKEN: Type.Optional(Type.String({ pattern: '^[!-~]{16,500}$' })),
});
type Environment = Static<typeof EnvironmentSchema>;

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute folder of the database. */
  readonly data: string;
  /** Origin without a slash at the end, such as `https://kring.school.be`. */
  readonly publicUrl?: string;
  readonly openHouse: boolean;
  readonly log: Environment['KRING_LOG'];
  /** Names without a port, beside that of `publicUrl`, the machine's own and IP addresses. */
  readonly names?: readonly string[];
  readonly trustProxy: TrustProxy;
  /** Bytes of images in all sessions together; absent: `defaultImageBytes`. */
  readonly imageBytes?: number;
  /** Absent: it is watched. */
  readonly clockIsSure?: boolean;
  readonly metricsToken?: string | undefined;
}

const defaults = {
  PORT: '3000',
  HOST: '0.0.0.0',
  KRING_DATA: './data',
  KRING_OPEN_HOUSE: 'on',
  KRING_LOG: 'info',
  KRING_TRUST_PROXY: 'off',
  KRING_CLOCK: 'watched',
};

const MB = 1024 * 1024;
export const defaultImageBytes = 5_000 * MB;

const says: Record<keyof Environment, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'a host name or an IP address',
  KRING_DATA: 'the path of a folder',
  KRING_PUBLIC_URL: 'an address such as https://kring.example.org, without a path',
  KRING_OPEN_HOUSE: 'on or off',
  KRING_LOG: 'silent, error, warn, info or debug',
  KRING_NAMES: 'names without a port, such as kring.school.lan, with commas between',
  KRING_TRUST_PROXY:
    'off, how many proxies stand in a row (1 to 9), or their addresses with commas between, such as 127.0.0.1, 10.0.0.0/8',
  KRING_IMAGES_MB: 'a number of megabytes',
  KRING_CLOCK: 'watched or sure',
  KRING_METRICS_TOKEN: '16 letters, digits or signs, or more, without a space',
};

/** Of these a sentence on the screen or in a log does not repeat the value. */
const secret = new Set<string>(['KRING_METRICS_TOKEN']);

const validator = Compile(EnvironmentSchema);

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentence: string };

const wrong = (name: keyof Environment, value: unknown): ConfigResult => ({
  ok: false,
  sentence: secret.has(name)
    ? `${name} must be ${says[name]}.`
    : `${name} is "${String(value)}", but must be ${says[name]}.`,
});

/** The configuration, or the one sentence with which the start stops. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const named = (Object.keys(says) as (keyof Environment)[]).map((name) => [name, env[name]]);
  const given = Object.fromEntries(
    named.filter(([, value]) => value !== undefined && value !== ''),
  );
  const values: Record<string, unknown> = { ...defaults, ...given };
  if (!validator.Check(values)) {
    const path = validator.Errors(values)[0]?.instancePath ?? '';
    const name = path.slice(1) as keyof Environment;
    return wrong(name, values[name]);
  }
  const port = Number(values.PORT);
  if (port > 65_535) return wrong('PORT', values.PORT);
  const trustProxy = readTrustProxy(values.KRING_TRUST_PROXY);
  if (trustProxy === undefined) return wrong('KRING_TRUST_PROXY', values.KRING_TRUST_PROXY);
  return {
    ok: true,
    config: {
      port,
      host: values.HOST,
      data: resolve(values.KRING_DATA),
      openHouse: values.KRING_OPEN_HOUSE === 'on',
      log: values.KRING_LOG,
      trustProxy,
      ...(values.KRING_IMAGES_MB && { imageBytes: Number(values.KRING_IMAGES_MB) * MB }),
      ...(values.KRING_NAMES && {
        names: values.KRING_NAMES.split(',').map((name) => name.trim().toLowerCase()),
      }),
      ...(values.KRING_CLOCK === 'sure' && { clockIsSure: true }),
      ...(values.KRING_PUBLIC_URL && { publicUrl: new URL(values.KRING_PUBLIC_URL).origin }),
      ...(values.KRING_METRICS_TOKEN && { metricsToken: values.KRING_METRICS_TOKEN }),
    },
  };
}
