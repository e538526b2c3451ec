/**
 * How much is taken in, shown and given out. A host page can raise each in code (`limits` of the element, `limits` of
 * `parseDataset`), for it knows its readers’ machines; a dataset and an attribute cannot.
 */
export interface Limits {
  /** Most bytes of a dataset that is fetched. 20,000,000. */
  readonly bytes: number;
  /** Longest wait for all of a dataset that is fetched, in milliseconds. 20,000. */
  readonly wait: number;
  /** Most levels of objects and lists inside one another. 32. */
  readonly depth: number;
  /** Most actors that are shown, those with the most claims; and most speakers and agreements that are read. 2,000. */
  readonly actors: number;
  /** Most claims that are read, the first. 20,000. */
  readonly claims: number;
  /** Most pairs and agreements that are drawn, those with the most claims; the others are in the lists. 5,000. */
  readonly relations: number;
  /** Most characters (UTF-16 code units) of a name, a label, a note or a claim; a quote may have a hundred times as many. 10,000. */
  readonly label: number;
  /** Most characters (UTF-16 code units) of the article’s text, shipped with a dataset or opened by a reader. 1,000,000. */
  readonly article: number;
  /** Most pixels of a picture that is exported. 16,777,216. */
  readonly pixels: number;
  /** Most pixels of one side of such a picture. 16,384, which is what the canvases of browsers bear. */
  readonly side: number;
  /** Most bytes of a file that a reader opens or drops. 67,108,864. */
  readonly file: number;
}

export const LIMITS: Limits = {
  bytes: 20_000_000,
  wait: 20_000,
  depth: 32,
  actors: 2_000,
  claims: 20_000,
  relations: 5_000,
  label: 10_000,
  article: 1_000_000,
  pixels: 16_777_216,
  side: 16_384,
  file: 67_108_864,
};

/** All limits: those given where they are numbers above 0, else as they are at first. */
export function limitsWith(given: Partial<Limits> | null | undefined): Limits {
  const sound = Object.keys(LIMITS).flatMap((name) => {
    const value: unknown = given?.[name as keyof Limits];
    return typeof value === 'number' && value > 0 ? [[name, value] as const] : [];
  });
  return { ...LIMITS, ...Object.fromEntries(sound) };
}
