import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, listen, type Served } from '../../scripts/serve.mjs';

let folder: string;
let server: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'root/sub'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'root/index.html'), '<p>home');
  writeFileSync(join(folder, 'root/sub/Zürich %41.json'), '{}');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'root/link.txt'));
  server = await listen(filesOf(join(folder, 'root'), { 'X-Own': 'yes' }));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy `..` away before sending. */
function ask(path: string, method = 'GET'): Promise<{ status?: number; type?: string; body: string; own?: unknown }> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        done({
          status: response.statusCode,
          type: response.headers['content-type'],
          body,
          own: response.headers['x-own'],
        }),
      );
    });
    sent.on('error', failed).end();
  });
}

test('serves files with their type and the headers asked for', async () => {
  expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>home', own: 'yes' });
  expect(await ask('/index.html?a=//b#c')).toMatchObject({ status: 200, body: '<p>home' });
  expect(await ask('/sub/Z%C3%BCrich%20%2541.json')).toMatchObject({
    status: 200,
    type: 'application/json; charset=utf-8',
  });
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/sub/../../secret.txt', '/link.txt'])(
  'does not leave its folder: %s',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found' });
  },
);

test.each(['/%ff', '/%00', '/sub', '/sub/', '/none', '*', '/%'])('has no file at %s and lives on', async (path) => {
  expect((await ask(path)).status).toBe(404);
  expect((await ask('/')).status).toBe(200);
});

test.each(['//', '//secret.txt', '///'])('takes %s for a path, not for another machine', async (path) => {
  expect([200, 404]).toContain((await ask(path)).status);
  expect((await ask('/')).status).toBe(200);
});

test('answers only questions', async () => {
  expect((await ask('/', 'POST')).status).toBe(404);
});

test('takes the next free port, and gives up after the tries it was given', async () => {
  const next = await listen(filesOf(folder), { port: server.port, tries: 50 });
  expect(next.port).toBeGreaterThan(server.port);
  await next.close();
  await expect(listen(filesOf(folder), { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
