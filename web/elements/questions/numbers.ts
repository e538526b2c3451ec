/** The numbers of the graph: how much is said of each actor, and where it stands among the others. */
import { html, type TemplateResult } from 'lit';
import { numbersOf } from '../../graph/index.js';
import { selects } from '../intent.js';
import type { Ground } from './pieces.js';

const MEASURES = ['claims', 'speakers', 'degree', 'betweenness'] as const;

/** Two digits tell all that a small graph can. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

export function numbersPart({ lookup }: Ground): TemplateResult {
  const { words, relations } = lookup;
  const { measures } = words.follows;
  const tell = numbersOf(relations);
  const rows = relations.actors.flatMap(({ id, actor }) => {
    const found = tell(actor.id);
    return found ? [{ id, name: actor.name, found }] : [];
  });
  rows.sort((one, other) => other.found.claims - one.found.claims);
  const facts = [words.claims(relations.claims.length), words.speakers(relations.speakers.length)];
  return html`<p class="hint">${facts.join(' · ')}</p>
    <table>
      <thead><tr><td></td>${MEASURES.map((one) => html`<th scope="col">${measures[one].name}</th>`)}</tr></thead>
      <tbody>${rows.map(({ id, name, found }) => html`<tr><th scope="row"><button class="who" data-key=${id} @click=${selects(id)}><bdi>${name}</bdi></button></th>${MEASURES.map((one) => html`<td>${words.number(rounded(found[one]))}</td>`)}</tr>`)}</tbody>
    </table>
    <dl>${MEASURES.map((one) => html`<div><dt>${measures[one].name}</dt><dd>${measures[one].meaning}</dd></div>`)}</dl>`;
}
