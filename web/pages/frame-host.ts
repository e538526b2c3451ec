/** The few lines of the page around a frame: it takes the height that its own frame tells, if that makes sense. */

/** Heights that are believed, CSS px. */
const LOWEST = 200;
const HIGHEST = 4000;

const frame = document.querySelector<HTMLIFrameElement>('iframe#graph');

/** A sandboxed frame has no origin of its own, which is told as “null”. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return 'null';
  return new URL(src, document.baseURI).origin;
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!frame || source !== frame.contentWindow || origin !== originOf(frame)) return;
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'gg-height') return;
  const height = 'height' in data ? data.height : null;
  if (typeof height !== 'number' || !(height > 0)) return;
  frame.height = `${Math.round(Math.min(HIGHEST, Math.max(LOWEST, height)))}`;
});
