/** Loads the graph of this page, gives it to a library, and tells when the library has drawn it. */
export async function start(draw) {
  const bare = await (await fetch(document.documentElement.dataset.graph)).json();
  await draw(document.getElementById('graph'), bare);
  // The frame in which it was drawn has been shown when the next one begins.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  globalThis.readyAt = performance.now();
}
