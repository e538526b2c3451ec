/** The words of exporting and of opening a file again. Part of `Words`, one object a language. */

/** Pictures, by the names that `toBlob` takes. */
export type PictureFormat = 'svg' | 'png' | 'jpeg' | 'webp' | 'pdf';

export interface ExportWords {
  /** On the button, and over the dialog. */
  readonly title: string;
  readonly format: string;
  readonly pictures: string;
  readonly data: string;
  readonly kinds: Readonly<Record<PictureFormat, string>>;
  /* Which part of the graph. */
  readonly part: string;
  readonly whole: string;
  readonly view: string;
  /* Size: the ratio of width and height, or as tall as what is on it. */
  readonly shape: string;
  readonly tall: string;
  readonly width: string;
  readonly unit: string;
  /** px of the file for one px of the figure. */
  readonly resolution: string;
  /** Width of the file, in px, in place of the resolution. */
  readonly pixels: string;
  readonly colors: string;
  readonly light: string;
  readonly dark: string;
  readonly gray: string;
  readonly ground: string;
  readonly paper: string;
  readonly white: string;
  readonly clear: string;
  readonly textSize: string;
  /* Where the numbered claims stand. */
  readonly list: string;
  readonly none: string;
  readonly below: string;
  readonly beside: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly credit: string;
  /* Which claims a list or a citation is of. */
  readonly claims: string;
  readonly all: (n: number) => string;
  readonly shown: (n: number) => string;
  readonly focused: string;
  readonly preview: string;
  readonly drawing: string;
  readonly save: string;
  readonly print: string;
  readonly copyPicture: string;
  readonly copyText: string;
  readonly saved: (name: string) => string;
  readonly copied: string;
  /* Opening a file again. */
  readonly open: string;
  readonly drop: string;
  readonly failures: ExportFailures;
}

/** Why there is no file, and what to do. */
export interface ExportFailures {
  readonly nothing: string;
  readonly empty: string;
  readonly hidden: string;
  /** The size in px that was asked for, and the width in px that can be made. */
  readonly tooLarge: (width: number, height: number, most: number) => string;
  readonly refused: string;
  /** The page's own security policy is in the way. */
  readonly policy: string;
  /** `format` as a file's ending has it. */
  readonly unsupported: (format: string) => string;
  /** The offline page needs the program's own source. */
  readonly source: string;
  readonly print: string;
  readonly failed: string;
}
