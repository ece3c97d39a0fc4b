import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

test('without an environment everything has its default', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    ok: true,
    config: {
      port: 3000,
      host: '0.0.0.0',
      data: resolve('data'),
      openHouse: true,
      log: 'info',
      trustProxy: false,
    },
  });
});

test('a public address is an origin', () => {
  const read = readConfig({ KRING_PUBLIC_URL: 'https://kring.example.org/', PORT: '8080' });
  expect(read).toMatchObject({
    ok: true,
    config: { publicUrl: 'https://kring.example.org', port: 8080 },
  });
});

test.each([
  ['off', false],
  ['on', 1],
  ['2', 2],
  ['127.0.0.1, 10.0.0.0/8', ['127.0.0.1', '10.0.0.0/8']],
  ['loopback', ['loopback']],
])(
  'KRING_TRUST_PROXY=%s believes so many hops or these addresses, never all',
  (text, trustProxy) => {
    expect(readConfig({ KRING_TRUST_PROXY: text })).toMatchObject({ config: { trustProxy } });
  },
);

test('other names and the room for images are read', () => {
  const read = readConfig({ KRING_NAMES: 'Kring.school.lan, kring', KRING_IMAGES_MB: '200' });
  expect(read).toMatchObject({
    config: { names: ['kring.school.lan', 'kring'], imageBytes: 200 * 1024 * 1024 },
  });
});

test('a token for the metrics is long, and no sentence repeats it', () => {
  const token = 'sixteen-letters!';
  expect(readConfig({ KRING_METRICS_TOKEN: token })).toMatchObject({
    config: { metricsToken: token },
  });
  for (const value of ['fifteen-letters', 'with a space, though long']) {
    const read = readConfig({ KRING_METRICS_TOKEN: value });
    expect(read).toEqual({
      ok: false,
      sentence: expect.stringMatching(/^KRING_METRICS_TOKEN must be 16 .*\.$/) as string,
    });
    expect(JSON.stringify(read)).not.toContain(value);
  }
});

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['KRING_PUBLIC_URL', 'kring.example.org'],
  ['KRING_PUBLIC_URL', 'https://kring.example.org/app'],
  ['KRING_OPEN_HOUSE', 'yes'],
  ['KRING_LOG', 'loud'],
  ['KRING_TRUST_PROXY', 'true'],
  ['KRING_TRUST_PROXY', '10'],
  ['KRING_TRUST_PROXY', '10.0.0.0/33'],
  ['KRING_TRUST_PROXY', 'proxy.school.lan'],
  ['KRING_NAMES', 'http://kring.school.lan'],
  ['KRING_NAMES', 'kring:3000'],
  ['KRING_IMAGES_MB', 'much'],
])('%s=%s stops the start with one sentence', (name, value) => {
  const read = readConfig({ [name]: value });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.sentence).toContain(`${name} is "${value}", but must be `);
  expect(read.sentence).not.toContain('\n');
});
