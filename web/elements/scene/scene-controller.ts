import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../../language/index.js';
import type { Relations } from '../../graph/index.js';
import { countsOf } from '../../view/counts.js';
import type { Steps } from '../../view/layout/steps.js';
import type { Scene } from '../../view/scene.js';
import { movedScene } from '../../view/moved.js';
import { hasLayoutFor, type SceneOptions, sceneSteps } from '../../view/scene-of.js';
import type { LongWork } from '../long-work.js';
import { loadAtlas, loadedAtlas } from './atlas-loader.js';
import { inSlices, slice } from '../../view/slices.js';

/** What a scene is asked for; `ego` is an actor's key. */
export interface SceneInput {
  readonly relations: Relations;
  readonly words: Words;
  readonly options: SceneOptions;
}

/** With the count lines in the reader’s language. */
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

const moved = (base: Scene, input: SceneInput): Scene => movedScene(base, input.relations, counted(input));

/** The same but for what was moved. */
const same = (one: SceneInput | null, other: SceneInput): boolean =>
  one?.relations === other.relations &&
  one.words === other.words &&
  one.options.agreements === other.options.agreements &&
  (one.options.layout ?? 'network') === (other.options.layout ?? 'network') &&
  one.options.most === other.options.most &&
  (one.options.ego ?? null) === (other.options.ego ?? null) &&
  one.options.frame.width === other.options.frame.width &&
  one.options.frame.height === other.options.frame.height;

/** How long a scene may take that is wanted in the same frame, because its positions are shipped, ms. */
const AT_ONCE = 30;

/**
 * Keeps the scene of the newest input: at once where positions are shipped, else in slices on the page's own thread. No
 * worker: a page's policy may refuse one, and it would bring all that finds scenes a second time.
 */
export class SceneController implements ReactiveController {
  scene: Scene | null = null;
  /** The scene with nothing moved. */
  private base: Scene | null = null;
  private input: SceneInput | null = null;
  private ticket = 0;
  private dropped = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly work: LongWork,
  ) {
    host.addController(this);
  }

  /** What was being made when the element was taken out is begun again. */
  hostConnected(): void {
    if (this.dropped) this.host.requestUpdate();
    this.dropped = false;
  }

  hostDisconnected(): void {
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
    this.work.begin();
    const ticket = ++this.ticket;
    if (input.options.layout === 'map') return void this.onMap(ticket, input);
    const steps = sceneSteps(input.relations, unmoved(input));
    const out = hasLayoutFor(input.relations, input.options) ? slice(steps, AT_ONCE) : null;
    if (out) this.accept(ticket, out.value);
    else void this.make(ticket, steps);
  }

  clear(): void {
    this.input = null;
    this.scene = null;
    this.base = null;
    this.answered = ++this.ticket;
  }

  /** One drop takes no search: it is moved at once. */
  private move(input: SceneInput): void {
    const before = this.input?.options.moved;
    this.input = input;
    if (before === input.options.moved || this.busy || !this.base) return;
    this.scene = moved(this.base, input);
  }

  /** Given up when something else is wanted, or the element is taken out. */
  private async make(ticket: number, steps: Steps<Scene>): Promise<void> {
    const stop = () => this.cancel(ticket);
    const out = await inSlices(
      steps,
      () => ticket === this.ticket && this.input !== null,
      (progress) => this.work.tell('scene', { kind: 'placing', ...progress, stop }),
    );
    if (ticket === this.ticket) this.work.end('scene');
    if (out) this.accept(ticket, out.value);
  }

  /** The reader does not want to wait: what is shown stays. */
  private cancel(ticket: number): void {
    const { input } = this;
    if (ticket !== this.ticket || !input) return;
    this.answered = ++this.ticket;
    this.work.canceled('scene', () => {
      this.input = null;
      this.show(input);
    });
  }

  private accept(ticket: number, scene: Scene): void {
    if (ticket !== this.ticket || !this.input) return;
    this.answered = ticket;
    this.base = scene;
    this.scene = moved(scene, this.input);
    this.host.requestUpdate();
  }

  /** Land is loaded when it is first needed. Where it cannot be, what is shown stays. */
  private async onMap(ticket: number, input: SceneInput): Promise<void> {
    try {
      await loadAtlas();
    } catch {
      if (ticket !== this.ticket) return;
      this.answered = ticket;
      this.host.requestUpdate();
      return;
    }
    if (ticket === this.ticket) await this.make(ticket, sceneSteps(input.relations, unmoved(input)));
  }
}
