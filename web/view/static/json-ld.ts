/** The claims for search engines, in the words of schema.org: each a `Claim` that appears in a `Quotation`. */
import type { Claim, Dataset, Speaker } from '../../model/index.js';
import { safeUrl } from '../../model/index.js';
import type { Ids } from '../svg/ids.js';

type Node = Readonly<Record<string, unknown>>;

/** Whoever the article does not name has no name here either. */
function speakerNode(speaker: Speaker | undefined): Node | undefined {
  if (!speaker || speaker.kind === 'unnamed' || speaker.kind === 'author') return undefined;
  const kind = speaker.kind === 'organisation' ? 'Organization' : 'Person';
  const outlet = speaker.outlet === undefined ? {} : { affiliation: { '@type': 'Organization', name: speaker.outlet } };
  return { '@type': kind, name: speaker.name, ...(kind === 'Person' ? outlet : {}) };
}

function articleNode({ article }: Dataset): Node {
  const link = safeUrl(article.url);
  return {
    '@type': 'Article',
    name: article.title,
    inLanguage: article.lang,
    ...(article.authors.length > 0 ? { author: article.authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(article.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: article.outlet } }),
    ...(article.published === undefined ? {} : { datePublished: article.published }),
    ...(link ? { url: link.href } : {}),
  };
}

function claimNode(claim: Claim, dataset: Dataset, article: Node, ids: Ids): Node {
  const by = speakerNode(dataset.speakers.find(({ id }) => id === claim.speaker));
  const { value } = claim.certainty;
  return {
    '@type': 'Claim',
    '@id': `#${ids('claim', claim.id)}`,
    text: claim.text,
    description: `${value}, paragraph ${claim.paragraph}`,
    ...(by ? { author: by } : {}),
    appearance: {
      '@type': 'Quotation',
      text: claim.quote.map((piece) => piece.exact).join(' … '),
      isPartOf: article,
      ...(by ? { creator: by } : {}),
    },
  };
}

/** `ids` gives the ids of the claims in the document, in their order. */
export function jsonLdOf(dataset: Dataset, claims: readonly Claim[], ids: Ids): Node {
  const article = articleNode(dataset);
  return { '@context': 'https://schema.org', '@graph': claims.map((claim) => claimNode(claim, dataset, article, ids)) };
}
