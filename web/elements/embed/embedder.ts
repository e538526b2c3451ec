/** What the dialog knows of the page and the element that are to be shown elsewhere. */
import { type EmbedChoice, FIRST_CHOICE } from './choice.js';

/** The element, as far as it matters here. */
interface Host extends HTMLElement {
  readonly src: string | null;
  readonly data: unknown;
}

const WEB = /^https?:$/;

export class Embedder {
  /** What the reader chose last; remembered while the page is open, and nowhere else. */
  chosen: EmbedChoice = FIRST_CHOICE;

  constructor(
    private readonly host: Host,
    private readonly addressed: () => (() => string) | null,
  ) {}

  /** The page asks for it: `embed` is the address of its page for frames. */
  get offered(): boolean {
    return this.host.hasAttribute('embed');
  }

  /** Absolute address of the page for frames; null where another site cannot reach it. */
  get frame(): string | null {
    return this.webAddress(this.host.getAttribute('embed'));
  }

  /** Address of the one-file program; only its name where another site cannot reach this one. */
  get script(): string {
    const asked = this.host.getAttribute('bundle') ?? 'geopolitical-graph.js';
    return this.webAddress(asked) ?? asked.split('/').at(-1) ?? asked;
  }

  /** Absolute address of the dataset; null where it was given as an object, opened from a file, or lies on a disk. */
  get source(): string | null {
    const { data, src } = this.host;
    return data === undefined || data === null ? this.webAddress(src) : null;
  }

  /** Gives the page's own address with the view in it; null where it has none, or would lead to another dataset. */
  get link(): (() => string) | null {
    return this.source === null ? null : this.addressed();
  }

  private webAddress(address: string | null): string | null {
    if (!address || !URL.canParse(address, this.host.baseURI)) return null;
    const { href, protocol } = new URL(address, this.host.baseURI);
    return WEB.test(protocol) ? href : null;
  }
}
