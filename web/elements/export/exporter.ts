/** What the dialog knows of the element that it exports. */
import type { ExportFormat, ExportOptions } from './options.js';
import type { Shown } from './shown.js';

/** What the reader chose last; remembered while the page is open, and nowhere else. */
export interface Remembered extends Omit<ExportOptions, 'ids'> {
  readonly format?: ExportFormat;
  /** Which claims a list is of. */
  readonly which?: 'all' | 'shown' | 'focused';
}

export interface Exporter {
  remembered: Remembered;
  /** The element as it is now. */
  shown(): Shown;
  /** Address of the one-file program, where the page says it. */
  readonly bundle: string | null;
}
