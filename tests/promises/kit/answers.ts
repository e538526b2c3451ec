/** What servers answer, well and badly. They run in Node. */
import type { Handler } from '../../../scripts/serve.mjs';

export interface Said {
  readonly status?: number;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits before it answers, ms. */
  readonly after?: number;
}

export const send =
  (body: unknown, { status = 200, type = 'application/json', headers = {}, after = 0 }: Said = {}): Handler =>
  (_, response) => {
    const bytes = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    setTimeout(
      () => response.writeHead(status, { ...(type === null ? {} : { 'content-type': type }), ...headers }).end(bytes),
      after,
    );
  };

/** Nothing at all, for ever. */
export const never: Handler = () => {};

/** Begins, and says no more. */
export const stalls =
  (body: string): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write(body.slice(0, body.length / 2));
  };

/** Breaks off in the middle of what was announced. */
export const breaksOff =
  (body: string): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
    response.write(body.slice(0, body.length / 2), () => setTimeout(() => response.destroy(), 20));
  };

/** The first answer, then the second, and the last from then on. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let n = 0;
  return (request, response) => handlers[Math.min(n++, handlers.length - 1)]?.(request, response);
}
