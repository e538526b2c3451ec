/** dyads.csv: a row for each pair. Worked out from the claims, so it goes out only. */
import type { Dataset } from '../../model/index.js';
import { EDGE_VALUES, graphRows } from '../graph-rows.js';
import { namesOf } from '../tell.js';
import { type Cells, cutToFit, writeTable } from './table.js';

export function writeDyads(dataset: Dataset, options: { readonly bom?: boolean } = {}): string {
  const names = namesOf(dataset);
  const { nodes, pairs } = graphRows(dataset);
  const columns = Object.keys(EDGE_VALUES);
  const head: Cells = ['one', 'other', 'one name', 'other name', 'label', ...columns];
  const ids = new Map(nodes.map((node) => [node.key, `${node.values['id']}`]));
  const rows = pairs.map(({ source, target, label, values }) => {
    const [one, other] = [ids.get(source) ?? source, ids.get(target) ?? target];
    return [one, other, names.actor(one), names.actor(other), label, ...columns.map((column) => values[column] ?? '')];
  });
  return writeTable(
    [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cutToFit(cell) : cell)))],
    options,
  );
}
