/** A citation as a footnote has it. */
import { ENGLISH } from '../../language/index.js';
import type { Claim, Dataset, Steps } from '../../model/index.js';
import { each } from '../pieces.js';
import { type CiteOptions, factsOf } from './facts.js';

/** “Author, “Title”, Outlet, 2024-04-15, https://… (accessed 2026-11-25), ¶ 3: “quote” (speaker).” */
export function citation(claim: Claim, dataset: Dataset, options: CiteOptions = {}): string {
  const { authors, title, outlet, published, url, accessed, paragraph, quote, saidBy } = factsOf(
    claim,
    dataset,
    options,
  );
  const address = url && accessed ? `${url} (${(options.words ?? ENGLISH).accessed(accessed)})` : url;
  const parts = [...authors, `“${title}”`, outlet, published, address, paragraph];
  return `${parts.filter((part) => part !== '').join(', ')}: “${quote}” (${saidBy}).`;
}

export const citations = (
  dataset: Dataset,
  claims: readonly Claim[],
  options: CiteOptions,
  to: string[],
): Steps<void> => each(to, claims, (claim) => `${citation(claim, dataset, options)}\n`, '\n');
