/** The words of taking the graph to another page. Part of `Words`, one object a language. */
export interface EmbedWords {
  /** Beside the word for exporting, over the dialog. */
  readonly title: string;
  /** On the button that opens both. */
  readonly both: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'tag' | 'frame' | 'static', string>>;
  readonly column: string;
  readonly otherWidth: string;
  readonly widthPx: string;
  readonly heightPx: string;
  readonly controls: string;
  readonly full: string;
  readonly compact: string;
  readonly none: string;
  readonly asPage: string;
  readonly code: string;
  readonly copyCode: string;
  /** The browser did not copy: the code is selected. */
  readonly byHand: string;
  /** The dataset has no address, and stands in the tag. */
  readonly inline: string;
  readonly tooLarge: string;
  readonly noFrame: string;
}
