/** What comes of an export, told to the reader: how far it has come, that it was ended, that it is done, or why not. */
import type { LitElement } from 'lit';
import type { Words } from '../../language/index.js';
import { LongWork } from '../long-work.js';
import type { Doing } from './doing.js';
import { ExportFailure } from './failure.js';

export class Telling {
  said: { readonly text: string; readonly wrong: boolean } | null = null;
  readonly work: LongWork;
  private writing = new AbortController();

  constructor(private readonly host: LitElement) {
    this.work = new LongWork(host);
  }

  /** Nobody waits for it any more. */
  end(): void {
    this.writing.abort();
  }

  say(text: string | null, wrong = false): void {
    this.said = text === null ? null : { text, wrong };
    this.host.requestUpdate();
  }

  /** The reader does not want to wait: the focus goes back to what the work was begun with. */
  private readonly onStop = (): void => {
    const root = this.host.renderRoot;
    const inWork = root.querySelector('.work')?.matches(':focus-within') ?? false;
    this.end();
    if (inWork) root.querySelector<HTMLElement>('.main')?.focus();
  };

  /** Does it and says what came of it. What was begun before is ended. */
  async of(work: (waiting: Doing) => Promise<string>, words: Words): Promise<void> {
    this.end();
    const mine = new AbortController();
    this.writing = mine;
    const progress = (done: number, of: number) =>
      this.work.tell('file', { kind: 'writing', done, of, stop: this.onStop });
    mine.signal.addEventListener('abort', () => this.work.end('file'));
    this.say(null);
    try {
      const text = await work({ signal: mine.signal, progress });
      if (this.writing === mine) this.say(text);
    } catch (error) {
      if (this.writing === mine) this.fail(error, mine.signal.aborted, words);
    }
    if (this.writing === mine) this.work.end('file');
  }

  private fail(error: unknown, ended: boolean, { scale, exporting }: Words): void {
    if (ended) return this.say(scale.canceled);
    if (error instanceof ExportFailure) return this.say(error.message, true);
    console.error('<geopolitical-graph>', error);
    this.say(exporting.failures.failed, true);
  }
}
