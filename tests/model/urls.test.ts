/* oxlint-disable no-script-url -- these are the addresses that must not become links */
import { describe, expect, it } from 'vitest';
import { safeUrl, urlProblem } from '../../web/model/index.js';

describe('addresses that are linked', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'example.org'],
    ['HTTP://Example.ORG', 'example.org'],
    ['https://xn--e1awd7f.example/', 'xn--e1awd7f.example'],
    ['https://еxample.org/', 'xn--xample-2of.org'],
    [`https://example.org/${'a'.repeat(19_000)}`, 'example.org'],
  ])('%.60s', (address, host) => {
    expect(safeUrl(address)?.host).toBe(host);
    expect(urlProblem(address, '/x')).toBeNull();
  });
});

describe('addresses that stay text', () => {
  it.each([
    ['javascript:alert(1)', 'url/invalid'],
    ['JaVaScRiPt:alert(1)', 'url/invalid'],
    [' javascript:alert(1)', 'url/invalid'],
    ['\u0001javascript:alert(1)', 'url/invalid'],
    ['java\tscript:alert(1)', 'url/invalid'],
    ['java\nscript:alert(1)', 'url/invalid'],
    ['javascript://example.org/%0Aalert(1)', 'url/invalid'],
    ['javascript%3Aalert(1)', 'url/not-absolute'],
    ['data:text/html,<script>alert(1)</script>', 'url/invalid'],
    ['vbscript:x', 'url/invalid'],
    ['file:///etc/hosts', 'url/invalid'],
    ['blob:https://example.org/x', 'url/invalid'],
    ['about:blank', 'url/invalid'],
    ['view-source:https://example.org', 'url/invalid'],
    ['ftp://example.org', 'url/invalid'],
    ['//evil.example/x', 'url/not-absolute'],
    ['\\\\evil.example\\x', 'url/not-absolute'],
    ['/path', 'url/not-absolute'],
    ['path', 'url/not-absolute'],
    ['', 'url/not-absolute'],
    ['https:evil.example', 'url/invalid'],
    ['https:\\\\evil.example', 'url/invalid'],
    ['https://bbc.co.uk@evil.example/', 'url/invalid'],
    ['http://[::1', 'url/invalid'],
    ['https://evil\u202Egpj.exe', 'url/invalid'],
  ])('%j', (address, code) => {
    expect(safeUrl(address)).toBeNull();
    expect(urlProblem(address, '/article/url')).toMatchObject({ code, severity: 'warning', pointer: '/article/url' });
  });

  it('names the real host behind a user name', () =>
    expect(urlProblem('https://bbc.co.uk@evil.example/', '')?.message).toContain('evil.example.'));

  it.each([[null], [5], [{}]])('%j is no address', (value) => expect(safeUrl(value)).toBeNull());
});
