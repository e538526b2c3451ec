/** Finds a scene off the page's thread. It gets the relations with each request: they are plain data. */
import type { Relations } from '../../graph/index.js';
import type { Scene } from '../../view/scene.js';
import { type SceneOptions, sceneOf } from '../../view/scene-of.js';

export interface LayoutRequest {
  readonly ticket: number;
  readonly relations: Relations;
  readonly options: SceneOptions;
}

export interface LayoutAnswer {
  readonly ticket: number;
  readonly scene: Scene;
}

self.onmessage = (event: MessageEvent<LayoutRequest>) => {
  const { ticket, relations, options } = event.data;
  const answer: LayoutAnswer = { ticket, scene: sceneOf(relations, options) };
  self.postMessage(answer);
};
