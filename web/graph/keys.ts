/**
 * Keys of everything that can be drawn and selected. One name space for actors, dyads and agreements, so that an
 * actor called `constructor` or one whose id looks like a pair's cannot be taken for something else.
 */

const RESERVED = /[%~>/]/;
const escape = (id: string) => (RESERVED.test(id) ? percentEscaped(id) : id);
const percentEscaped = (id: string) => id.replace(/[%~>/]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** `a:` and the actor's id. */
export const actorKey = (actor: string): string => `a:${actor}`;

/** `d:` and both ids, the smaller in code-unit order first, joined with `~`; `% ~ > /` in ids are percent-escaped. */
export function dyadKey(one: string, other: string): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  return `d:${escape(a)}~${escape(b)}`;
}

/** The dyad's key, `>` and the actor acted on: one of two lines that run in opposite directions. */
export const strandKey = (dyad: string, to: string): string => `${dyad}>${escape(to)}`;

/** The claim's id, `/` and the place of the relation among the claim's own, from 0. */
export const evidenceKey = (claim: string, relation: number): string => `${escape(claim)}/${relation}`;

/** `g:` and the agreement's id. */
export const agreementKey = (agreement: string): string => `g:${escape(agreement)}`;

/** `g:~` and the evidence key: an agreement that the dataset gives no id. No agreement's id can make the same key. */
export const namelessAgreementKey = (evidence: string): string => `g:~${escape(evidence)}`;

/** The line from an agreement's hub to one member. */
export const spokeKey = (agreement: string, member: string): string => `${agreement}/${escape(member)}`;

/** The actor id behind an actor's key; undefined for any other key. */
export const actorOfKey = (key: string): string | undefined => (key.startsWith('a:') ? key.slice(2) : undefined);
