/** Which marks the picture of a dataset has, whatever is selected in it: so the legend never changes under the reader. */
import type { EdgeSign } from '../graph/index.js';
import type { Certainty } from '../model/index.js';
import type { AgreementView } from '../view/address.js';
import type { SceneMark } from '../view/scene.js';
import { formsOf, type Voices } from '../view/voices.js';
import { drawnPart, hubsDrawn, type Lookup } from './lookup.js';

export interface LegendFacts {
  readonly signs: readonly EdgeSign[];
  readonly certainties: readonly Certainty[];
  /** Some line has an arrowhead. */
  readonly heads: boolean;
  /** Most claims behind one line. */
  readonly most: number;
  readonly hubs: boolean;
  /** Some actor has claims about itself alone. */
  readonly own: boolean;
  /** Where speakers are compared: the forms of the marks on badges. */
  readonly marks: readonly SceneMark[];
}

const ORDER: readonly EdgeSign[] = [1, -1, 0, 'mixed'];
const CERTAINTY_ORDER: readonly Certainty[] = ['asserted', 'believed', 'hedged', 'conditional', 'denied'];

export function legendFacts(lookup: Lookup, view: AgreementView, voices: Voices | null = null): LegendFacts {
  const { relations } = voices ?? lookup;
  const dyads = relations.dyads.flatMap((dyad) => drawnPart(dyad, view) ?? []);
  const lines = dyads.flatMap((dyad) => dyad.strands);
  const hubs = hubsDrawn(relations, view);
  const signs = new Set([...lines, ...hubs].map((bundle) => bundle.sign));
  const spokes = hubs.flatMap((hub) => hub.members.map((member) => member.certainty));
  const certainties = new Set([...lines.map((line) => line.certainty), ...spokes]);
  return {
    signs: ORDER.filter((sign) => signs.has(sign)),
    certainties: CERTAINTY_ORDER.filter((certainty) => certainties.has(certainty)),
    heads: lines.some((line) => line.to !== undefined),
    most: lines.reduce((most, line) => Math.max(most, line.claims.length), 0),
    hubs: hubs.length > 0,
    own: relations.actors.some((summary) => summary.alone.length > 0),
    marks: formsOf(voices ? [...dyads, ...hubs].map(({ id }) => voices.marks.get(id)) : []),
  };
}
