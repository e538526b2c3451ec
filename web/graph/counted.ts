/**
 * Which evidence counts when something is worked out from the claims: a sign, a way from one actor to another.
 *
 * Drawing shows everything that the lens passes. A conclusion is choosier: it rests on what is surely said, unless the
 * reader has asked for more by naming the certainties. A claim that is cautioned (“as printed, probably an error”) never
 * counts, unless the reader takes that very claim at its word. To take it at its word sets the caution aside and nothing
 * else: if the sentence says “may”, it still counts only where hedged claims count.
 */
import { CERTAINTIES, type Certainty, type Lens } from '../model/index.js';
import type { Evidence } from './types.js';

export interface Counting {
  /** The certainties that count. */
  readonly certainties?: readonly Certainty[];
  /** Ids of cautioned claims whose caution is set aside. */
  readonly atItsWord?: readonly string[];
}

/** What counts towards a sign where the reader names nothing. */
export const FIRM: readonly Certainty[] = ['asserted', 'believed'];

/** What counts as a tie between two where the reader names nothing: neither what is only possible nor what is denied. */
export const STATED: readonly Certainty[] = ['asserted', 'believed', 'conditional'];

/** The certainties that a lens names. One that names none shows everything, but asks for nothing in particular. */
export const certaintiesNamed = (lens: Lens, otherwise: readonly Certainty[] = FIRM): readonly Certainty[] =>
  lens.certainties?.length ? inOrder(lens.certainties) : otherwise;

/** Each once, firmest first. */
export const inOrder = (certainties: readonly Certainty[]): readonly Certainty[] =>
  CERTAINTIES.filter((certainty) => certainties.includes(certainty));

/** Tells which evidence counts. */
export function counting({ certainties = FIRM, atItsWord = [] }: Counting): (evidence: Evidence) => boolean {
  const sure = new Set(certainties);
  const taken = new Set(atItsWord);
  return ({ claim, certainty, caution }) => sure.has(certainty) && (!caution || taken.has(claim.id));
}
