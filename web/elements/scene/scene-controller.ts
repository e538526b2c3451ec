import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../../language/index.js';
import type { Relations } from '../../graph/index.js';
import { countsOf } from '../../view/counts.js';
import type { Scene } from '../../view/scene.js';
import { movedScene } from '../../view/moved.js';
import { hasLayoutFor, type SceneOptions, sceneOf } from '../../view/scene-of.js';
import { loadAtlas, loadedAtlas } from './atlas-loader.js';
import type { LayoutAnswer, LayoutRequest } from './layout-worker.js';
import { newLayoutWorker } from './worker-factory.js';

/** What a scene is asked for; `ego` is an actor's key. */
export interface SceneInput {
  readonly relations: Relations;
  readonly words: Words;
  readonly options: SceneOptions;
}

/** With the count lines made beforehand: functions cannot be sent to a worker. */
const counted = ({ relations, words, options }: SceneInput): SceneOptions => ({
  ...options,
  counts: countsOf(relations, words.claims),
  ...(options.layout === 'map' ? { atlas: loadedAtlas(), mapWords: words.map } : {}),
});

/** What was moved takes no search: it is moved afterwards. */
const unmoved = (input: SceneInput): SceneOptions => {
  const { moved: _, ...options } = counted(input);
  return options;
};

const made = (input: SceneInput): Scene => sceneOf(input.relations, unmoved(input));

const moved = (base: Scene, input: SceneInput): Scene => movedScene(base, input.relations, counted(input));

/** The same but for what was moved. */
const same = (one: SceneInput | null, other: SceneInput): boolean =>
  one?.relations === other.relations &&
  one.words === other.words &&
  one.options.agreements === other.options.agreements &&
  (one.options.layout ?? 'network') === (other.options.layout ?? 'network') &&
  (one.options.ego ?? null) === (other.options.ego ?? null) &&
  one.options.frame.width === other.options.frame.width &&
  one.options.frame.height === other.options.frame.height;

/** After the browser has painted once, so that a page never waits for a layout to show its words. */
const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work));

/**
 * Keeps the scene of the newest input. At once where positions are shipped; else in a worker (a map in the
 * page, since land would have to be sent along); else, where a page's
 * policy refuses workers, in the page after it has painted.
 */
export class SceneController implements ReactiveController {
  scene: Scene | null = null;
  /** The scene with nothing moved. */
  private base: Scene | null = null;
  private input: SceneInput | null = null;
  private ticket = 0;
  private worker: Worker | null = null;
  private refused = false;
  private dropped = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What was being made when the element was taken out is begun again. */
  hostConnected(): void {
    if (this.dropped) this.host.requestUpdate();
    this.dropped = false;
  }

  hostDisconnected(): void {
    this.worker?.terminate();
    this.worker = null;
    if (!this.busy) return;
    this.input = null;
    this.dropped = true;
  }

  /** Number of the request that the shown scene answers; smaller than `ticket` while one is under way. */
  private answered = 0;
  get busy(): boolean {
    return this.answered < this.ticket;
  }

  show(input: SceneInput): void {
    if (same(this.input, input)) return this.move(input);
    this.input = input;
    const ticket = ++this.ticket;
    if (input.options.layout === 'map') this.onMap(ticket, input);
    else if (hasLayoutFor(input.options)) this.accept(ticket, made(input));
    else if (!this.askWorker(ticket, input)) this.inPage(ticket, input);
  }

  clear(): void {
    this.input = null;
    this.scene = null;
    this.base = null;
    this.answered = ++this.ticket;
  }

  /** What was moved is moved in the page: one drop must not wait for a worker. */
  private move(input: SceneInput): void {
    const before = this.input?.options.moved;
    this.input = input;
    if (before === input.options.moved || this.busy || !this.base) return;
    this.scene = moved(this.base, input);
  }

  private accept(ticket: number, scene: Scene): void {
    if (ticket !== this.ticket || !this.input) return;
    this.answered = ticket;
    this.base = scene;
    this.scene = moved(scene, this.input);
    this.host.requestUpdate();
  }

  /** Land is loaded when it is first needed. Where it cannot be, what is shown stays. */
  private onMap(ticket: number, input: SceneInput): void {
    loadAtlas().then(
      () => this.inPage(ticket, input),
      () => {
        if (ticket !== this.ticket) return;
        this.answered = ticket;
        this.host.requestUpdate();
      },
    );
  }

  private inPage(ticket: number, input: SceneInput): void {
    afterPaint(() => {
      if (ticket === this.ticket) this.accept(ticket, made(input));
    });
  }

  private askWorker(ticket: number, input: SceneInput): boolean {
    if (this.refused) return false;
    // A worker that is still busy with an older frame is ended, not waited for.
    if (this.answered < ticket - 1) this.endWorker();
    this.worker ??= this.startWorker();
    if (!this.worker) return false;
    const request: LayoutRequest = { ticket, relations: input.relations, options: unmoved(input) };
    this.worker.postMessage(request);
    return true;
  }

  private startWorker(): Worker | null {
    const worker = newLayoutWorker();
    if (!worker) {
      this.refused = true;
      return null;
    }
    worker.onmessage = (event: MessageEvent<LayoutAnswer>) => this.accept(event.data.ticket, event.data.scene);
    worker.onerror = (event) => {
      event.preventDefault();
      this.endWorker();
      this.refused = true;
      if (this.input && this.busy) this.inPage(this.ticket, this.input);
    };
    return worker;
  }

  private endWorker(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
