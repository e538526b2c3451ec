import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { claimAt, type Dataset, LIMITS, placeQuotes, type Run, type Verdict } from '../../model/index.js';
import { GgHoverEvent } from '../events.js';
import type { Intent } from '../intent.js';
import type { Lookup } from '../lookup.js';
import { keysOfClaim, placeOfClaim } from '../places.js';
import { type GraphState, selectedIn } from '../state.js';
import { compare, type Edition } from './edition.js';
import { PageArticle } from './page-article.js';
import {
  chooseText,
  claimsOfKey,
  type ArticleShown,
  type ArticleText,
  type Origin,
  runsThrough,
} from './article-text.js';

/** What `make` gives, made again only for other arguments. */
function memo<Args extends readonly unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  let last: { readonly args: Args; readonly value: T } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, n) => arg === args[n])) last = { args, value: make(...args) };
    return last.value;
  };
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));

/**
 * The article beside the graph, in whichever of three ways it is at hand: shipped with the dataset, in the page, or
 * opened by the reader. All three are a text in which the quotes are looked for; what is lit in one is lit in all.
 */
export class ArticleController implements ReactiveController {
  article: ArticleText | null = null;
  runs: readonly Run[] = [];
  /** Claims whose words are lit. */
  lit: ReadonlySet<string> = new Set();
  /** Keys of what is marked on the graph, for the words under the pointer or in focus. */
  keys: ReadonlySet<string> = new Set();

  private readonly page: PageArticle;
  private dataset: Dataset | null = null;
  private shipped: ArticleText | null = null;
  private inPage: ArticleText | null = null;
  private own: ArticleText | null = null;
  private pageText: string | null = null;
  private selector: string | null = null;
  private most: number = LIMITS.article;
  /** Claims of the words under the pointer or in focus. */
  private pointed: readonly string[] = [];
  /** What the pointer or the focus is on in the graph. */
  private hovered: string | null = null;

  private readonly runsOf = memo(runsThrough);
  private readonly pageRuns = memo(runsThrough);
  private readonly shownOf = memo(
    (article: ArticleText | null, runs: readonly Run[], lit: ReadonlySet<string>, most: number): ArticleShown => ({
      article,
      runs,
      lit,
      most,
    }),
  );
  private readonly checkedBy = memo((lookup: Lookup | null, article: ArticleText | null): Lookup | null => {
    if (!lookup || !article) return lookup;
    const verdicts = new Map<string, Verdict>(article.placed.map(({ claim, verdict }) => [claim.id, verdict]));
    return { ...lookup, verdicts };
  });

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly state: () => GraphState,
    private readonly ask: (intent: Intent) => void,
  ) {
    host.addController(this);
    this.page = new PageArticle(host, {
      pageRead: (text) => this.pageRead(text),
      pressed: (run) => this.choose(run),
      pointed: (run) => this.light(run?.claims ?? []),
    });
  }

  hostConnected(): void {
    this.page.follow(this.selector);
  }

  hostDisconnected(): void {
    this.page.stop();
    this.pointed = [];
    this.hovered = null;
  }

  /**
   * To be called before the host renders.
   *
   * @param most letters (UTF-16 code units) that a copy of the article may have
   */
  update(selector: string | null, most: number): void {
    this.most = most;
    const { lookup, full, agreements, claim } = this.state();
    const dataset = full?.dataset ?? null;
    if (dataset !== this.dataset) this.adopt(dataset);
    this.selector = selector;
    if (this.host.isConnected) this.page.follow(selector);
    this.article = chooseText(this.own, this.inPage, this.shipped);
    this.runs = this.runsOf(this.article, lookup);
    this.settle(lookup, agreements, claim);
  }

  /** What the reading pane shows; the same object until something of it changes. */
  get shown(): ArticleShown {
    return this.shownOf(this.article, this.runs, this.lit, this.most);
  }

  /** `lookup` with the verdict on each quote. */
  checked(lookup: Lookup | null): Lookup | null {
    return this.checkedBy(lookup, this.article);
  }

  /** What is lit where. Sets that are equal stay the same, so that nothing is drawn again for them. */
  private settle(lookup: Lookup | null, view: GraphState['agreements'], claim: string | null): void {
    const { hovered, pointed } = this;
    const behind = claimsOfKey(lookup, hovered ?? selectedIn(this.state())).map(({ id }) => id);
    // A pointer on the graph counts for more than the focus that may still be on words.
    const lit = new Set(hovered === null ? [...pointed, ...behind] : behind);
    const keys = new Set(lookup ? pointed.flatMap((id) => keysOfClaim(lookup, id, view)) : []);
    if (!sameSet(lit, this.lit)) this.lit = lit;
    if (!sameSet(keys, this.keys)) this.keys = keys;
    const runs = this.inPage === this.article ? this.runs : this.pageRuns(this.inPage, lookup);
    this.page.show({ runs, lit: this.lit, chosen: claim });
  }

  /** Another dataset: a copy of the article before it is put away. */
  private adopt(dataset: Dataset | null): void {
    this.dataset = dataset;
    this.own = null;
    this.pointed = [];
    this.hovered = null;
    const text = dataset?.article.text ?? null;
    this.shipped = this.read('shipped', text, null);
    this.inPage = this.read('page', this.pageText, null);
    if (text === null || !dataset) return;
    void compare(text, dataset.article.sha256).then(({ edition }) => {
      if (dataset !== this.dataset || !this.shipped) return;
      this.shipped = { ...this.shipped, edition };
      this.host.requestUpdate();
    });
  }

  private read(origin: Origin, text: string | null, edition: Edition | null): ArticleText | null {
    const { dataset } = this;
    if (text === null || !dataset) return null;
    return { origin, text, edition, placed: placeQuotes(dataset.claims, text) };
  }

  private pageRead(text: string | null): void {
    this.pageText = text;
    this.inPage = this.read('page', text, null);
    this.host.requestUpdate();
  }

  /** Takes the reader's own copy, or puts it away. It is kept in memory and nowhere else. */
  async open(text: string | null): Promise<void> {
    const { dataset } = this;
    if (!dataset) return;
    const compared = text === null ? null : await compare(text, dataset.article.sha256);
    if (dataset !== this.dataset) return;
    this.own = compared && this.read('own', compared.text, compared.edition);
    this.host.requestUpdate();
  }

  /** Lights the words of these claims, and what they are drawn as. */
  light(claims: readonly string[]): void {
    if (claims.join('\n') === this.pointed.join('\n')) return;
    this.pointed = claims;
    this.host.requestUpdate();
  }

  readonly onHover = (event: Event): void => {
    if (!(event instanceof GgHoverEvent) || event.key === this.hovered) return;
    this.hovered = event.key;
    this.host.requestUpdate();
  };

  /** Selects a claim of these words, and its relation with it. */
  choose(run: Run): void {
    const { lookup, claim, lens, reading, agreements } = this.state();
    const id = claimAt(run, claim);
    if (!lookup || id === undefined) return;
    if (reading !== 'claims') this.ask({ kind: 'claim', claim: id });
    else this.ask({ kind: 'find', key: placeOfClaim(lookup, id, agreements), claim: id, lens });
  }
}
