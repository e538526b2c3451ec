/** What the accessibility tree says of a graph: its headings and list items, read back into statements. */
import type { Page } from '@playwright/test';
import { type RawDataset, statement } from '../support/statements.js';

export interface Said {
  readonly role: string;
  readonly level: number;
  readonly text: string;
}

interface AXNode {
  readonly nodeId: string;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The browser's own tree, below the region of a name (Chromium only). */
export async function saidInTree(page: Page, region: string): Promise<Said[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AXNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AXNode): readonly AXNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const root = nodes.find((node) => node.role?.value === 'region' && node.name?.value === region);
  if (!root) throw new Error(`no region “${region}” in the accessibility tree`);
  const textOf = (node: AXNode) =>
    below(node)
      .filter((one) => one.role?.value === 'StaticText')
      .map((one) => one.name?.value ?? '')
      .join('');
  return below(root)
    .filter((node) => ['heading', 'listitem'].includes(node.role?.value ?? ''))
    .map((node) => ({
      role: node.role?.value ?? '',
      level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0),
      text: textOf(node),
    }));
}

/** The same from Playwright's reading of the page, which any browser gives. */
export async function saidInSnapshot(page: Page): Promise<Said[]> {
  const lines = (await page.locator('gg-outline').ariaSnapshot()).split('\n').map((line) => line.replace(/^\s*- /, ''));
  return lines.flatMap((line): Said[] => {
    const plain = line.startsWith("'") ? line.slice(1, line.lastIndexOf("'")).replaceAll("''", "'") : line;
    const heading = /^heading "(.*)" \[level=(\d)\]/.exec(plain);
    if (heading) return [{ role: 'heading', level: Number(heading[2]), text: heading[1] ?? '' }];
    const item = /^listitem: (.*)$/.exec(plain)?.[1];
    if (item === undefined) return [];
    return [{ role: 'listitem', level: 0, text: item.startsWith('"') ? (JSON.parse(item) as string) : item }];
  });
}

const SURE = 'asserted|believed|conditional|hedged|denied';
const SIGN = '(?:cooperative|conflictual|neutral|mixed)';
const PAIR = new RegExp(`^(.+?) (?:toward|and) (.+?)(?:, each toward the other)?, ${SIGN}, (?:${SURE}): “`);
const DEAL = new RegExp(`agreement of (.+), ${SIGN}, (?:${SURE}): “`, 'i');
const INFLUENCE = new RegExp(`^(.+) (?:strengthens|weakens|changes) the relation of (.+) and (.+), (?:${SURE}): “`);
const ALONE = /^(.+) alone: [\d,]+ claims?$/;
const CLAIM = new RegExp(
  `^.*? (${SURE})(?:: “[^”]*”(?:, “[^”]*”)*)?\\. ([^:]+): “(.*)”\\. Paragraph \\d+\\.(?: Caution: .*)?$`,
  'i',
);

/** Names in the heading of a relation; none where it speaks of others. */
function partiesIn(heading: string): readonly string[] {
  const deal = DEAL.exec(heading)?.[1];
  if (deal !== undefined)
    return deal
      .replace(/(?:, | and )“[^”]+”, whom the article does not name/g, '')
      .split(/, | and /)
      .map((name) => name.replace(/^“[^”]+” | \(\w+\)$/g, ''));
  const found = INFLUENCE.exec(heading) ?? PAIR.exec(heading) ?? ALONE.exec(heading);
  return found ? found.slice(1) : [];
}

/** Statements (parties, certainty, speaker, quote) of what is said, in ids, as in `statementsIn`. */
export function statementsSaid(said: readonly Said[], { actors, speakers }: RawDataset): string[] {
  const idOf = (name: string) => actors.find((actor) => actor.name === name)?.id ?? `?${name}`;
  const speakerOf = (words: string) =>
    speakers.find(({ name }) => words === name || words.startsWith(`${name}, `))?.id ?? `?${words}`;
  let parties: readonly string[] = [];
  return said.flatMap(({ role, text }) => {
    if (role === 'heading') parties = partiesIn(text).map(idOf);
    if (role !== 'listitem' || parties.length === 0) return [];
    const [, sure = '', sayer = '', quote = ''] = CLAIM.exec(text) ?? [];
    return [statement(parties, sure.toLowerCase(), speakerOf(sayer), quote.split(' … '))];
  });
}
