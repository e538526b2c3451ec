/** A balance sheet in words and figures, line by line, for the terminal. */
import type {
  AtItsWord,
  BalanceGroup,
  BalanceSheet,
  BalanceTriad,
  Evidence,
  FrustratedSide,
  MixedDyad,
  Relations,
  Side,
  Standing,
} from '../../web/graph/index.js';
import type { Actor } from '../../web/model/index.js';

/** Two spaces a level. */
type Lines = string[];
const indented = (lines: readonly string[]): Lines => lines.map((line) => `  ${line}`);

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const names = (actors: readonly Actor[]) => (actors.length > 0 ? actors.map((a) => a.name).join(', ') : 'nobody');
const SIGN = { '1': '+', '-1': '−', mixed: '±' } as const;
const signOf = ({ sign }: Side | MixedDyad) => SIGN[`${sign}`];
const between = (lower: number, upper: number) => (lower === upper ? String(upper) : `${lower} ≤ index ≤ ${upper}`);

export class BalanceWords {
  private readonly actors: ReadonlyMap<string, string>;
  private readonly speakers: ReadonlyMap<string, string>;

  constructor(relations: Relations) {
    this.actors = new Map(relations.actors.map(({ actor }) => [actor.id, actor.name]));
    this.speakers = new Map(relations.speakers.map(({ speaker }) => [speaker.id, speaker.name]));
  }

  sheet(sheet: BalanceSheet): Lines {
    const { certainties, sides, mixed, unstated } = sheet;
    const plus = sides.filter(({ sign }) => sign > 0).length;
    const uncounted = unstated.filter(({ why }) => why === 'uncounted').length;
    return [
      `Counted is what is ${certainties.join(', ')}.`,
      `Pairs: ${plus} +, ${sides.length - plus} −, ${mixed.length} of both signs, ${unstated.length} not stated ` +
        `(${unstated.length - uncounted} neutral, ${uncounted} without a claim that counts).`,
      ...indented(mixed.flatMap((dyad) => this.mixed(dyad))),
      ...this.triads(sheet),
      ...this.divisions(sheet),
      ...this.parts(sheet),
    ];
  }

  private triads({ counts, share, triads }: BalanceSheet): Lines {
    const { balanced, unbalanced, mixed, notStated } = counts;
    const degree = share === null ? '' : `; ${(share * 100).toFixed(1)} % balanced`;
    return [
      `Triangles: ${balanced} balanced, ${unbalanced} unbalanced, ${mixed} with a side of both signs${degree}. ` +
        `Triads with one side not stated: ${notStated}.`,
      ...indented(triads.unbalanced.flatMap((triad) => [this.triad(triad), ...indented(this.told(triad))])),
      ...indented([...triads.mixed, ...triads.balanced].map((triad) => this.triad(triad))),
    ];
  }

  private triad({ actors, sides, verdict }: BalanceTriad): string {
    return `${verdict}: ${actors.map((a) => a.name).join(' – ')} (${sides.map((s) => `${this.pair(s)} ${signOf(s)}`).join(', ')})`;
  }

  private told = ({ sides }: BalanceTriad) => sides.flatMap((s) => (s.sign === 'mixed' ? this.mixed(s) : this.side(s)));

  private divisions({ lower, upper, proven, groups }: BalanceSheet): Lines {
    const index = `Frustration index: ${between(lower, upper)}${proven ? '' : ' (not proven)'}.`;
    return [index, ...indented(groups.flatMap((group) => this.group(group)))];
  }

  private group({ actors, camps, frustrated, elsewhere, divisions, ...bounds }: BalanceGroup): Lines {
    const ways =
      divisions === null
        ? 'a best division found'
        : divisions === 1
          ? 'the best division'
          : `one of ${divisions} best divisions`;
    return [
      `${plural(actors.length, 'actor')}, index ${between(bounds.lower, bounds.upper)}, ${ways}: ${names(camps[0])} | ${names(camps[1])}`,
      ...indented(frustrated.flatMap((one) => this.frustrated(one))),
      ...indented(elsewhere.map((side) => `in another division instead: ${this.pair(side)} ${signOf(side)}`)),
    ];
  }

  private frustrated({ side, always }: FrustratedSide): Lines {
    const where = side.sign > 0 ? 'friends in two camps' : 'enemies in one camp';
    const how = always === null ? '' : always ? ' in every best division' : ' in this division';
    return [`frustrated: ${this.pair(side)}, ${where}${how}`, ...indented(this.side(side))];
  }

  private parts({ parts }: BalanceSheet): Lines {
    const told = parts.filter((part) => part.frustrated.length > 0 || part.triads.unbalanced > 0);
    return told.map(
      ({ actor, frustrated, triads }) =>
        `Part of ${actor.name}: ${plural(frustrated.length, 'frustrated pair')}, ` +
        `${plural(triads.unbalanced, 'unbalanced triangle')} of ${triads.balanced + triads.unbalanced}.`,
    );
  }

  /** The two names, the one mentioned first in the article first. */
  private pair({ dyad }: { readonly dyad: { readonly a: string; readonly b: string } }): string {
    const two = [...this.actors].filter(([id]) => id === dyad.a || id === dyad.b);
    return two.map(([, name]) => name).join(' – ');
  }

  private mixed = (dyad: MixedDyad): Lines => [
    `of both signs: ${this.pair(dyad)}`,
    ...indented([...this.side(dyad.plus), ...this.side(dyad.minus)]),
  ];

  private side = (side: Side): Lines => [
    `${this.pair(side)} ${signOf(side)} “${side.label}”, ${side.certainty}`,
    ...indented(side.evidence.map((e) => this.evidence(e))),
  ];

  private evidence({ claim, certainty }: Evidence): string {
    const quote = claim.quote.map((piece) => piece.exact).join(' … ');
    return `${claim.id}, ¶ ${claim.paragraph}, ${this.speakers.get(claim.speaker) ?? claim.speaker}, ${certainty}: “${quote}”`;
  }

  /** What would follow from a cautioned claim. */
  atItsWord({ claim, cautioned, counted, decisive, pairs, triads }: AtItsWord): Lines {
    const index = ({ lower, upper }: BalanceSheet) => between(lower, upper);
    return [
      `Printed, probably in error: ${claim.id}, “${claim.quote.map((piece) => piece.exact).join(' … ')}”. Taken at its word, ` +
        `where ${counted.certainties.join(', ')} count:`,
      ...indented([
        ...pairs.map(
          (p) =>
            `${this.pair(p)}: ${standing(p.cautioned)} without it, ${standing(p.counted)} with it, ${standing(p.decisive)} by it alone`,
        ),
        ...triads.map(
          (t) =>
            `${t.actors.map((a) => a.name).join(' – ')}: ${t.cautioned} without it, ${t.counted} with it, ${t.decisive} by it alone`,
        ),
        `frustration index: ${index(cautioned)} without it, ${index(counted)} with it, ${index(decisive)} by it alone`,
      ]),
    ];
  }
}

const standing = (one: Standing) => ('why' in one ? 'not stated' : signOf(one));
