/**
 * Marks on words of the page, by the CSS Custom Highlight API: the page's elements stay as they are. What is put into
 * the page is one style sheet without an element, and ranges under names that no other explorer has.
 */
import { TOKENS } from '../../view/tokens.js';

/** How strongly words are marked, the strongest last. */
export const KINDS = ['marked', 'lit', 'chosen'] as const;
export type Kind = (typeof KINDS)[number];

let instances = 0;

const supported = (): boolean => typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** What marks look like on dark letters (a light ground) and on light ones. The page may set `--gg-mark` on the article. */
function rules(name: string, dark: boolean): string {
  const { mark, ink } = TOKENS[dark ? 'dark' : 'light'];
  const tint = dark ? 'rgb(255 255 255 / 7%)' : 'rgb(60 50 20 / 5%)';
  const line = dark ? 'rgb(255 255 255 / 50%)' : 'rgb(60 50 20 / 45%)';
  return `
    ::highlight(${name}-marked) { background-color: ${tint}; text-decoration: underline 1px ${line}; }
    ::highlight(${name}-lit) { background-color: var(--gg-mark, ${mark}); color: ${ink}; text-decoration: underline 1px ${ink}; }
    ::highlight(${name}-chosen) { background-color: var(--gg-mark, ${mark}); color: ${ink}; text-decoration: underline 2px ${ink}; }`;
}

export class Highlights {
  private readonly name = `gg-words-${++instances}`;
  private sheet: CSSStyleSheet | null = null;
  private dark = false;
  private pointed = false;

  /** `root`: the document or shadow root in which the words are. */
  constructor(private readonly root: Document | ShadowRoot) {}

  /** Marks these words and no others. `dark`: they are light letters on a dark ground. */
  show(words: Readonly<Record<Kind, readonly StaticRangeInit[]>>, dark: boolean): void {
    if (!supported()) return;
    this.dress(dark);
    KINDS.forEach((kind, n) => {
      const highlight = new Highlight(...words[kind].map((ends) => new StaticRange(ends)));
      highlight.priority = n;
      CSS.highlights.set(`${this.name}-${kind}`, highlight);
    });
  }

  /** The pointer is over words that can be pressed. Elements that have a pointer of their own keep it. */
  point(pointed: boolean): void {
    if (!this.sheet || pointed === this.pointed) return;
    this.pointed = pointed;
    this.write();
  }

  /** Takes everything out of the page again. */
  clear(): void {
    if (!this.sheet) return;
    const gone = this.sheet;
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter((sheet) => sheet !== gone);
    this.sheet = null;
    for (const kind of KINDS) CSS.highlights.delete(`${this.name}-${kind}`);
  }

  private dress(dark: boolean): void {
    if (this.sheet && dark === this.dark) return;
    this.dark = dark;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, this.sheet];
    }
    this.write();
  }

  private write(): void {
    const whole = this.root instanceof ShadowRoot ? ':host' : ':root';
    this.sheet?.replaceSync(rules(this.name, this.dark) + (this.pointed ? `${whole} { cursor: pointer; }` : ''));
  }
}
