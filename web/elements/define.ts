/** Registers the elements. A second copy on the page is told once and leaves the first at work. */
import { ArticleView } from './article/article.js';
import { CopyForm } from './article/copy-form.js';
import { GeopoliticalGraph } from './geopolitical-graph.js';
import { CopyLink } from './copy-link.js';
import { Filters } from './filters.js';
import { Header } from './header.js';
import { KeyHelpDialog } from './key-help.js';
import { Legend } from './legend.js';
import { GraphOutline } from './outline/outline.js';
import { AgreementPanel } from './panel/agreement.js';
import { ClaimCard } from './panel/claim.js';
import { CountryView } from './panel/country.js';
import { Overview } from './panel/overview.js';
import { Panel } from './panel/panel.js';
import { RelationView } from './panel/relation.js';
import { Story } from './panel/story.js';
import { PrintSheet } from './print/print.js';
import { Problems } from './problems.js';
import { AtItsWordNote } from './questions/at-its-word.js';
import { Questions } from './questions/questions.js';
import { Search } from './search.js';
import { Stage } from './stage.js';

const ELEMENTS: readonly (readonly [string, CustomElementConstructor])[] = [
  ['gg-at-its-word', AtItsWordNote],
  ['gg-claim', ClaimCard],
  ['gg-overview', Overview],
  ['gg-country', CountryView],
  ['gg-relation', RelationView],
  ['gg-agreement', AgreementPanel],
  ['gg-copy-form', CopyForm],
  ['gg-article', ArticleView],
  ['gg-story', Story],
  ['gg-questions', Questions],
  ['gg-panel', Panel],
  ['gg-search', Search],
  ['gg-copy-link', CopyLink],
  ['gg-filters', Filters],
  ['gg-header', Header],
  ['gg-legend', Legend],
  ['gg-problems', Problems],
  ['gg-keys', KeyHelpDialog],
  ['gg-stage', Stage],
  ['gg-outline', GraphOutline],
  ['gg-print', PrintSheet],
  ['geopolitical-graph', GeopoliticalGraph],
];

function define(): void {
  const { customElements } = globalThis;
  if (customElements === undefined) return;
  if (customElements.get('geopolitical-graph')) {
    console.warn('<geopolitical-graph> is already on this page; this second copy of it does nothing.');
    return;
  }
  for (const [name, element] of ELEMENTS) if (!customElements.get(name)) customElements.define(name, element);
}

define();

/** So that those who import this alone know the tag and its events by type. */
export type { GeopoliticalGraph };
