/** Vite's import of a worker as text (see standalone.ts). */
declare module '*?worker&inline' {
  const LayoutWorker: new (options?: { name?: string }) => Worker;
  export default LayoutWorker;
}
