import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../../language/index.js';
import {
  type Dataset,
  type Lens,
  type Limits,
  limitsWith,
  parseSteps,
  type Problem,
  type Steps,
} from '../../model/index.js';
import { inSlices, slice, turn } from '../../view/slices.js';
import { isAtHand, tellSteps, throughSteps } from '../lookup.js';
import { soundLens } from '../../view/lens-text.js';
import type { LongWork, WorkKind } from '../long-work.js';
import { LoadFailure } from './failures.js';
import { read, valueOf } from './read.js';

export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Where a dataset comes from. */
export type Source =
  | { readonly kind: 'src'; readonly src: string; readonly base: string }
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'inline'; readonly text: string };

export interface LoadHost extends ReactiveControllerHost {
  readonly limits: Partial<Limits>;
  loading(): void;
  loaded(result: Loaded): void;
  /** The reader has ended a load. */
  canceled(): void;
}

/** How a dataset is to be read, and what is first to be seen of it. */
interface As {
  readonly limits: Limits;
  readonly words: Words;
  readonly lens: Lens;
}

/**
 * From a value to what the elements read, with every problem told; throws nothing that data can cause. What follows from
 * the claims is worked out here too, because it takes as long as reading them.
 */
function* understood(value: unknown, { limits, words, lens }: As, on: (kind: WorkKind) => void): Steps<Loaded> {
  on('reading');
  const { dataset, problems } = yield* parseSteps(value, { limits });
  if (!dataset) return { ok: false, problems };
  on('relating');
  const full = yield* tellSteps(dataset, words);
  const sound = soundLens(lens, dataset);
  if (!isAtHand(full, sound)) yield* throughSteps(full, sound);
  return { ok: true, dataset, problems };
}

/** What is small is read at once, ms. */
const AT_ONCE = 20;

function told(error: unknown): Loaded {
  if (error instanceof LoadFailure) return { ok: false, problems: [error.problem] };
  const message = 'The dataset could not be read, for a reason this program does not know.';
  console.error('<geopolitical-graph>', error);
  const hint = 'Please report this, with the dataset, to whoever gave you the component.';
  return { ok: false, problems: [{ code: 'schema/type', severity: 'error', pointer: '', message, hint }] };
}

let queue: Promise<void> | null = null;

/** Elements that are given their datasets all at once have a turn each, so that sixty of them do not hold the page. */
async function myTurn(): Promise<void> {
  const ahead = queue;
  const mine = (ahead ?? Promise.resolve()).then(turn);
  queue = mine;
  void mine.then(() => {
    if (queue === mine) queue = null;
  });
  await ahead;
}

/** One load at a time: a newer one stops the older, and only the newest is heard, however late the others end. */
export class LoadController implements ReactiveController {
  private current: AbortController | null = null;
  private last: Source | null = null;

  constructor(
    private readonly host: LoadHost,
    private readonly at: { words(): Words; lens(): Lens; readonly work: LongWork },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.current?.abort();
  }

  /** A load that was stopped by taking the element out of the page is taken up again. */
  hostConnected(): void {
    if (this.current?.signal.aborted && this.last) this.load(this.last);
  }

  /** Nothing to load any more. */
  stop(): void {
    this.current?.abort();
    this.current = null;
    this.last = null;
  }

  retry(): void {
    if (this.last) this.load(this.last);
  }

  load(source: Source): void {
    this.current?.abort();
    const mine = new AbortController();
    this.current = mine;
    this.last = source;
    this.host.loading();
    void this.resultOf(source, mine.signal).then((result) => {
      if (this.current !== mine) return;
      this.at.work.end('load');
      if (mine.signal.aborted) return;
      this.current = null;
      this.host.loaded(result);
    });
  }

  private async resultOf(source: Source, signal: AbortSignal): Promise<Loaded> {
    const limits = limitsWith(this.host.limits);
    try {
      if (source.kind !== 'src') await myTurn();
      if (source.kind === 'src')
        return await this.read(await read(source.src, source.base, signal, limits), limits, signal);
      return await this.read(source.kind === 'inline' ? valueOf(source.text) : source.data, limits, signal);
    } catch (error) {
      return signal.aborted ? { ok: false, problems: [] } : told(error);
    }
  }

  private async read(value: unknown, limits: Limits, signal: AbortSignal): Promise<Loaded> {
    let kind: WorkKind = 'reading';
    const steps = understood(value, { limits, words: this.at.words(), lens: this.at.lens() }, (next) => (kind = next));
    const stop = () => this.cancel();
    const small = slice(steps, AT_ONCE);
    if (small) return small.value;
    const out = await inSlices(
      steps,
      () => !signal.aborted,
      (progress) => this.at.work.tell('load', { kind, ...progress, stop }),
    );
    // To be drawn takes a while too.
    await turn();
    return out?.value ?? { ok: false, problems: [] };
  }

  /** The reader does not want to wait. */
  private cancel(): void {
    this.current?.abort();
    this.current = null;
    this.at.work.end('load');
    this.host.canceled();
  }
}
