/** A citation as a footnote has it. */
import type { Claim, Dataset } from '../../model/index.js';
import { WORDS } from '../words.js';
import { type CiteOptions, factsOf } from './facts.js';

/** “Author, “Title”, Outlet, 2024-04-15, https://… (accessed 2026-11-25), paragraph 3: “quote” (speaker).” */
export function citation(claim: Claim, dataset: Dataset, options: CiteOptions = {}): string {
  const { authors, title, outlet, published, url, accessed, paragraph, quote, saidBy } = factsOf(
    claim,
    dataset,
    options,
  );
  const address = url && accessed ? `${url} (${WORDS.accessed(accessed)})` : url;
  const parts = [...authors, `“${title}”`, outlet, published, address, WORDS.paragraph(paragraph)];
  return `${parts.filter((part) => part !== '').join(', ')}: “${quote}” (${saidBy}).`;
}

export const citations = (dataset: Dataset, claims: readonly Claim[], options: CiteOptions): string =>
  claims.map((claim) => `${citation(claim, dataset, options)}\n`).join('\n');
