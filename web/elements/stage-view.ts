/** Where the scene stands on the stage. */
import type { View } from '../view/network.js';
import type { Frame } from '../view/scene.js';

/** The whole frame in view, in the middle. A scene made for this very size is neither moved nor zoomed. */
export function fitted(frame: Frame, size: Frame): View {
  const zoom = Math.min(size.width / frame.width, size.height / frame.height);
  return { zoom, x: (size.width - frame.width * zoom) / 2, y: (size.height - frame.height * zoom) / 2 };
}

const LEAST = 0.4;
const MOST = 4;
/** Part of the stage that the frame always covers, whichever way it is dragged, px. */
const GRIP = 96;

/** A view within bounds: not too small, not too large, and never so far aside that nothing is seen. */
export function kept(view: View, frame: Frame, size: Frame): View {
  const whole = fitted(frame, size).zoom;
  const zoom = Math.min(MOST * Math.max(1, whole), Math.max(LEAST * whole, view.zoom));
  const factor = zoom / view.zoom;
  const [cx, cy] = [size.width / 2, size.height / 2];
  const within = (v: number, length: number, room: number) => Math.min(room - GRIP, Math.max(GRIP - length * zoom, v));
  return {
    zoom,
    x: within(cx - (cx - view.x) * factor, frame.width, size.width),
    y: within(cy - (cy - view.y) * factor, frame.height, size.height),
  };
}
