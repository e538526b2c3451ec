/** What is said where a dataset relates more than can be drawn. */
import type { Relations } from '../../graph/index.js';
import type { Problem } from '../../model/index.js';
import type { AgreementView } from '../../view/address.js';
import { drawnOf } from '../lookup.js';

/** Nothing, where all is drawn. */
export function undrawn(relations: Relations, agreements: AgreementView, most: number): Problem[] {
  const count = drawnOf(relations, agreements).length;
  if (count <= most) return [];
  return [
    {
      code: 'limit/items',
      severity: 'warning',
      pointer: '',
      message: `The claims relate ${count} pairs and agreements. The ${most} with the most claims are drawn; all of them are in the lists.`,
      hint: 'Split the dataset, or raise the limit in the page’s code.',
    },
  ];
}
