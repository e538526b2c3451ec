/** dyads.csv: a row for each pair. Worked out from the claims, so it goes out only. */
import type { Dataset, Steps } from '../../model/index.js';
import { type Edge, EDGE_VALUES, graphRows } from '../graph-rows.js';
import { each, part } from '../pieces.js';
import { namesOf } from '../tell.js';
import { BYTE_ORDER_MARK, type Cells, cutToFit, rowText } from './table.js';

export function* writeDyads(dataset: Dataset, { bom = false }: { readonly bom?: boolean }, to: string[]): Steps<void> {
  const names = namesOf(dataset);
  const { nodes, pairs, row } = yield* part(graphRows(dataset), 0, 2);
  const columns = Object.keys(EDGE_VALUES);
  const head: Cells = ['one', 'other', 'one name', 'other name', 'label', ...columns];
  const ids = new Map(nodes.map((node) => [node.key, `${node.values['id']}`]));
  const cells = (pair: Edge) => {
    const { source, target, label, values } = row(pair);
    const [one, other] = [ids.get(source) ?? source, ids.get(target) ?? target];
    return [one, other, names.actor(one), names.actor(other), label, ...columns.map((column) => values[column] ?? '')];
  };
  const cut = (cell: string | number) => (typeof cell === 'string' ? cutToFit(cell) : cell);
  to.push((bom ? BYTE_ORDER_MARK : '') + rowText(head));
  yield* part(
    each(to, pairs, (pair) => rowText(cells(pair).map(cut))),
    1,
    2,
  );
}
