/**
 * Links from data: absolute http and https addresses only. What is refused is shown as plain text, never as a link.
 */
import { cut } from './nearest.js';
import type { Problem } from './problems.js';

/** The part of the WHATWG URL class that is needed; browsers and Node both have it, the plain ES library does not. */
interface ParsedUrl {
  readonly protocol: string;
  readonly host: string;
  readonly href: string;
  readonly username: string;
  readonly password: string;
}
const { URL: UrlClass } = globalThis as unknown as { readonly URL: new (address: string) => ParsedUrl };

export interface SafeUrl {
  /** As the browser will use it: parsed and written out again. */
  readonly href: string;
  /** Host and port, international names in punycode, so that look-alikes are seen. */
  readonly host: string;
}

type Refusal = { readonly code: 'url/invalid' | 'url/not-absolute'; readonly reason: string };

function read(address: string): SafeUrl | Refusal {
  // The URL class forgives leading blanks, tabs and line ends, and backslashes; spellings that lean on this are refused.
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(address)) {
    if (address.startsWith('\\')) return { code: 'url/not-absolute', reason: 'it does not begin with https://' };
    return { code: 'url/invalid', reason: 'it holds blanks, backslashes or characters that cannot be seen' };
  }
  if (/^[/.?#]/.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address))
    return { code: 'url/not-absolute', reason: 'it does not begin with https://' };
  if (!/^https?:\/\//i.test(address))
    return { code: 'url/invalid', reason: 'only http and https addresses are linked' };
  let url: ParsedUrl;
  try {
    url = new UrlClass(address);
  } catch {
    return { code: 'url/invalid', reason: 'it cannot be read as an address' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { code: 'url/invalid', reason: 'only http and https addresses are linked' };
  if (url.username || url.password)
    return { code: 'url/invalid', reason: `it holds a user name or password before the real host, ${url.host}` };
  return { href: url.href, host: url.host };
}

/** The address, ready for a link, or null if it must stay plain text. */
export function safeUrl(address: unknown): SafeUrl | null {
  if (typeof address !== 'string') return null;
  const url = read(address);
  return 'href' in url ? url : null;
}

/** Why an address is not linked, or null if it is. */
export function urlProblem(address: string, at: string): Problem | null {
  const url = read(address);
  if ('href' in url) return null;
  return {
    code: url.code,
    severity: 'warning',
    pointer: at,
    message: `The address “${cut(address)}” is shown as text and not linked: ${url.reason}.`,
    hint: 'Give the whole address, beginning with https://.',
  };
}
