/** Which of the three ways of giving a dataset counts: an object before an address, an address before one in the page. */
import type { Source } from './load/load-controller.js';

export interface Given {
  readonly data: unknown;
  readonly src: string | null;
  /** Text of a `<script type="application/json">` inside the element. */
  readonly inline: string | null;
  /** Address that a relative `src` starts from. */
  readonly base: string;
}

export function sourceOf({ data, src, inline, base }: Given): Source | null {
  if (data !== undefined && data !== null) return { kind: 'data', data };
  if (src !== null) return { kind: 'src', src, base };
  return inline === null ? null : { kind: 'inline', text: inline };
}

/** Equal for the same source given again, which is no reason to load it again. */
export function identityOf(source: Source | null): unknown {
  if (!source) return null;
  if (source.kind === 'data') return source.data;
  return source.kind === 'src' ? `s:${source.src}` : `i:${source.text}`;
}
