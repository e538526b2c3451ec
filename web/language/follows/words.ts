/** The words of what follows from the claims: ways between two, balance, speakers side by side, numbers. */

/** What a triad is called, and one of which a side has no sign. */
export type VerdictName = 'balanced' | 'unbalanced' | 'mixed' | 'not stated';

export interface Measure {
  readonly name: string;
  /** What it means here and what it does not. */
  readonly meaning: string;
}

/** As everywhere, a sentence is whole; names are its parameters. “Together” and “against” are claims of the two signs. */
export interface Follows {
  /** Name of the tab, and title of what it shows. */
  readonly tab: string;
  readonly title: string;
  readonly note: string;
  /** Which certainties count, and whether that is so because the reader has chosen none. */
  readonly counted: (names: readonly string[], byDefault: boolean) => string;

  readonly connect: string;
  readonly from: string;
  readonly to: string;
  readonly choose: string;
  readonly shortest: (ways: number, links: number) => string;
  readonly firstOnes: (n: number) => string;
  readonly strongest: string;
  readonly strongestWhy: string;
  readonly weakest: string;
  readonly noWay: (one: string, other: string) => string;
  /** Before a way that is there only if every claim counts. */
  readonly beyond: string;

  readonly balance: string;
  readonly pairs: Readonly<Record<'1' | '-1' | 'mixed' | 'none', (n: number) => string>>;
  readonly triangles: Readonly<Record<VerdictName, (n: number) => string>>;
  readonly trianglesWhy: string;
  readonly triad: {
    readonly together: (names: readonly string[]) => string;
    readonly against: (two: readonly string[], third: string) => string;
    readonly between: (one: string, two: readonly string[]) => string;
    readonly apart: (names: readonly string[]) => string;
    readonly mixed: (names: readonly string[]) => string;
    /** Of the two at the ends of a triad whose third side is not stated. */
    readonly open: (one: string, other: string) => string;
  };
  readonly index: string;
  readonly indexWhy: string;
  /** Of how many best divisions into camps this is one; null where not all were tried. */
  readonly division: (of: number | null) => string;
  readonly camp: (n: number) => string;
  readonly friendsApart: string;
  readonly foesTogether: string;
  readonly always: string;
  readonly here: string;
  readonly elsewhere: (n: number) => string;
  readonly parts: string;
  /** How many of an actor’s pairs contradict the camps. */
  readonly contradict: (n: number) => string;

  readonly word: {
    readonly ask: string;
    readonly changes: (triangles: number) => string;
    readonly reading: (what: string, without: string, counted: string, alone: string) => string;
    readonly standing: Readonly<Record<VerdictName, string>>;
  };

  readonly compare: string;
  readonly first: string;
  readonly second: string;
  readonly allOthers: string;
  readonly oneSpeaker: string;
  readonly both: (n: number) => string;
  readonly only: (name: string, n: number) => string;
  readonly differ: (n: number) => string;
  /** In the picture: what a mark on a pair says of the two who are compared. */
  readonly mark: { readonly only: (name: string) => string; readonly both: string; readonly differ: string };
  readonly drawVoices: string;
  readonly voicesDrawn: (first: string, second: string) => string;
  readonly stopVoices: string;
  readonly inSign: string;
  readonly inCertainty: string;
  readonly denies: string;
  readonly silence: string;

  readonly numbers: string;
  readonly measures: Readonly<Record<'claims' | 'speakers' | 'degree' | 'betweenness', Measure>>;
}
