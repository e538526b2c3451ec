import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Claim } from '../../model/index.js';
import { safeUrl } from '../../model/index.js';
import { detailed, type Rank } from '../../view/detail.js';
import type { Relations } from '../../graph/index.js';
import { type Act, actsShown, withActs } from '../../view/acts.js';
import { type Emphasis, emphasisOf } from '../../view/emphasis.js';
import { type Lensed, setBack } from '../../view/lensed.js';
import type { Scene } from '../../view/scene.js';
import type { AgreementView } from '../../view/address.js';
import type { Voices } from '../../view/voices.js';
import { isPartial, type Lookup } from '../lookup.js';
import { acts, ground, placeActs, placeLeaders } from '../stage-ground.js';
import { layer } from '../stage-layer.js';
import { Mover } from '../stage-mover.js';
import { pictureStyles } from '../stage.styles.js';
import { baseStyles } from '../styles.js';
import { actorsNamed, shownWords } from '../words.js';
import { linework } from './linework.js';
import { printStyles } from './print-styles.js';

/** A small picture is not printed larger than this much of its size on screen. */
const LARGEST = 1.4;

/** What is printed: title, picture, what its marks mean, every claim in the order of the article, and where it is from. */
export class PrintSheet extends LitElement {
  static override styles = [baseStyles, pictureStyles, printStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) full: Lookup | null = null;
  @property({ attribute: false }) scene: Scene | null = null;
  @property({ attribute: false }) lensed: Lensed | null = null;
  /** What two speakers say, where that is drawn. */
  @property({ attribute: false }) voices: Voices | null = null;
  @property() agreements: AgreementView = 'hub';
  @property() selected: string | null = null;
  /** Without the claims: where the element shows the graph alone. */
  @property({ type: Boolean }) bare = false;

  protected override updated(): void {
    const live = this.scene && this.printed(this.scene);
    if (!live) return;
    const mover = new Mover();
    mover.adopt(live, this.renderRoot);
    mover.sync({ zoom: 1, x: 0, y: 0 }, false);
    if (!this.scene) return;
    placeLeaders(this.renderRoot, this.scene);
    const whole = this.lensed?.whole ?? this.scene;
    placeActs(this.renderRoot, { scene: whole, emphasis: this.emphasisIn(live) }, this.acts, this.relations);
  }

  private get relations(): Relations | null {
    return (this.voices ?? this.lookup)?.relations ?? null;
  }

  /** Influences of what is selected, or on it. */
  private get acts(): Act[] {
    return actsShown(this.relations, this.selected);
  }

  private emphasisIn(live: Scene): Emphasis {
    const { scene, lensed } = this;
    const chosen = withActs(emphasisOf(live, this.selected, this.relations), live, this.acts);
    return lensed && scene ? setBack(chosen, scene, lensed) : chosen;
  }

  /** Of a crowd, words that have room where all of it is seen. */
  private printed(scene: Scene): Scene {
    const live = this.lensed?.live ?? scene;
    const plain = (): Rank => 'plain';
    const view = { x: 0, y: 0, zoom: 1 };
    return detailed(live, { view, size: scene.frame, disc: plain, badge: plain });
  }

  private picture(scene: Scene, lookup: Lookup) {
    const { words, dataset } = lookup;
    const { relations } = this;
    const live = this.printed(scene);
    const emphasis = this.emphasisIn(live);
    const { width, height } = scene.frame;
    const language = dataset.article.lang;
    const state = {
      scene: live,
      relations,
      emphasis,
      selected: this.selected,
      hovered: null,
      lit: new Set<string>(),
      stop: null,
      words,
      language,
    };
    return html`<svg class="picture layer" role="img" aria-label=${words.graph} viewBox="0 0 ${width} ${height}" width=${width * LARGEST} height=${height * LARGEST}>
      <g class="ground">${ground(scene)}${acts()}</g>${linework(this.lensed?.whole ?? scene, emphasis)}${layer(state)}</svg>`;
  }

  private claims(claims: readonly Claim[], lookup: Lookup) {
    if (this.bare || claims.length === 0) return nothing;
    return html`<h2>${lookup.words.claimsInOrder(claims.length)}</h2>
      ${claims.map((claim) => html`<gg-claim data-claim=${claim.id} .claim=${claim} .lookup=${lookup} .level=${3}></gg-claim>`)}`;
  }

  /** Where the article stands, in its own words. */
  private from({ dataset: { article }, words }: Lookup) {
    const parts = [article.title, words.list(article.authors), article.outlet ?? '', article.published ?? ''];
    const url = safeUrl(article.url)?.href;
    return html`<p class="from"><bdi lang=${article.lang}>${parts.filter((part) => part !== '').join(' · ')}</bdi>${url ? html` · <bdi>${url}</bdi>` : nothing}</p>`;
  }

  override render() {
    const { lookup, full, scene, agreements } = this;
    if (!lookup) return nothing;
    const { article, title } = { ...lookup.dataset };
    const facts = [actorsNamed(lookup), isPartial(lookup) ? shownWords(lookup) : lookup.words.claims(lookup.total)];
    return html`<h1 lang=${article.lang} dir="auto">${title ?? article.title}</h1>
      <p class="sub">${facts.join(' · ')}</p>
      <div class="figure">
        ${scene ? this.picture(scene, lookup) : nothing}
        <gg-legend .lookup=${lookup} .full=${full} .agreements=${agreements} .voices=${this.voices}></gg-legend>
      </div>
      ${this.claims((this.voices ?? lookup).relations.claims, lookup)}
      ${this.from(lookup)}`;
  }
}
