/** What the dialog knows of the element that it exports. */
import type { Embedder } from '../embed/embedder.js';
import type { ExportFormat, ExportOptions } from './options.js';
import type { Shown } from './shown.js';

/** What the reader chose last; remembered while the page is open, and nowhere else. */
export interface Remembered extends Omit<ExportOptions, 'ids' | 'signal' | 'progress'> {
  readonly format?: ExportFormat;
  /** Which claims a list is of. */
  readonly which?: 'all' | 'shown' | 'focused';
}

export interface Exporter {
  remembered: Remembered;
  /** The element as it is now. */
  shown(): Shown;
  /** Which half of the dialog is open: a file, or code for another page. */
  half: 'export' | 'embed';
  readonly embedder: Embedder;
  /** Address of the one-file program, where the page says it. */
  readonly bundle: string | null;
}
