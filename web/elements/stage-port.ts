/** What part of the scene is in view: as the reader moves it, px for px, and as it is told and asked for, in parts of the frame. */
import type { ViewPort } from '../view/address.js';
import type { View } from '../view/drawing.js';
import type { Frame, Scene } from '../view/scene.js';
import { PortEvent } from './events.js';
import { fitted, kept, portOf, viewOfPort } from './stage-view.js';

export interface PortHost extends EventTarget {
  readonly scene: Scene | null;
  port: ViewPort | null;
  size(): Frame;
}

/** A view is told when it has rested for so long, ms. */
const REST = 200;

export class StagePort {
  /** How the reader moved the view; null while it is as asked for. */
  #moved: View | null = null;
  /** The port that was told last: the view is where it says, and more exactly. */
  #told: ViewPort | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: PortHost) {}

  /** The reader has moved the view, or it was put elsewhere by an address or an attribute. */
  get isMoved(): boolean {
    return this.#moved !== null || this.host.port !== null;
  }

  /** The port has come from elsewhere than here. */
  get isAsked(): boolean {
    return this.host.port !== this.#told;
  }

  /** Where a scene of this frame stands. */
  viewOf(frame: Frame): View {
    const { port } = this.host;
    if (this.#moved) return this.#moved;
    return port ? viewOfPort(port, frame, this.host.size()) : fitted(frame, this.host.size());
  }

  moveTo(view: View, frame: Frame): void {
    this.#moved = kept(view, frame, this.host.size());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.rest(), REST);
  }

  /** Tells at once what it would tell when the view has rested. */
  rest(): void {
    clearTimeout(this.#timer);
    const { scene } = this.host;
    if (scene && this.#moved) this.#tell(portOf(this.#moved, scene.frame, this.host.size()));
  }

  /** All in view. */
  fit(): void {
    this.forget();
    this.#tell(null);
  }

  /** From px back to what was asked for, as where the frame is another. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#moved = null;
  }

  #tell(port: ViewPort | null): void {
    const { port: before } = this.host;
    if (port?.x === before?.x && port?.y === before?.y && port?.zoom === before?.zoom) return;
    this.#told = port;
    this.host.port = port;
    this.host.dispatchEvent(new PortEvent(port));
  }
}
