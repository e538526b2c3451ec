import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Embedder } from '../embed/embedder.js';
import type { Exporter, Remembered } from './exporter.js';
import type { ExportOptions } from './options.js';
import type { Shown } from './shown.js';

/** Exporting: the methods, and the dialog for the reader. What makes files is loaded when it is first asked for. */
export class ExportController implements ReactiveController, Exporter {
  /** The dialog has been asked for, and is there from then on. */
  there = false;
  open = false;
  remembered: Remembered = {};
  half: Exporter['half'] = 'export';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** The element as it is now. */
    readonly shown: () => Shown,
    readonly embedder: Embedder,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = false;
  }

  async show(open: boolean): Promise<void> {
    if (open) {
      const { defineDialog } = await import('./dialog.js');
      defineDialog();
      this.there = true;
      await this.host.updateComplete;
    }
    this.open = open;
    this.host.requestUpdate();
  }

  /** Where the page says that the one-file program lies. */
  get bundle(): string | null {
    return this.host.getAttribute('bundle');
  }

  async toBlob(format: string, options: ExportOptions = {}): Promise<Blob> {
    const shown = this.shown();
    const { blobOf } = await import('./make.js');
    return blobOf(format, shown, options, { bundle: this.bundle });
  }

  async toSVG(options: ExportOptions = {}): Promise<string> {
    const shown = this.shown();
    const { svgOf } = await import('./make.js');
    return svgOf(shown, options);
  }
}
