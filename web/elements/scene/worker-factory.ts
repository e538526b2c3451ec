/** How a worker for layouts is made. A bundle that can carry one sets this; without it, work is done in the page. */
type Factory = () => Worker;

let factory: Factory | null = null;

export function setLayoutWorker(make: Factory): void {
  factory = make;
}

/** A new worker, or null where there is none or the page's policy refuses it. */
export function newLayoutWorker(): Worker | null {
  try {
    return factory?.() ?? null;
  } catch {
    return null;
  }
}
