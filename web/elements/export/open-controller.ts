import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Dataset, type Limits, limitsWith, parseDataset, type Problem } from '../../model/index.js';
import type { ViewState } from '../../view/address.js';

export interface Opening {
  readonly limits: () => Partial<Limits>;
  /** Shows a dataset; what `taken` then gives belongs to it. */
  show(dataset: unknown): void;
  /** Tells why there is nothing to show; what was shown stays. */
  failed(problems: readonly Problem[]): void;
}

interface Taken {
  readonly view: ViewState | null;
  readonly problems: readonly Problem[];
}

const NOTHING: Taken = { view: null, problems: [] };

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Files that were exported, opened again. They can be dropped on the element only where it has the attribute `opens`:
 * elsewhere a drop is the host page's own.
 */
export class OpenController implements ReactiveController {
  /** A file is being dragged over the element. */
  over = false;
  private opened: Taken = NOTHING;
  private newest = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly at: Opening,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('dragover', this.onDragover);
    this.host.addEventListener('dragleave', this.onDragleave);
    this.host.addEventListener('drop', this.onDrop);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('dragover', this.onDragover);
    this.host.removeEventListener('dragleave', this.onDragleave);
    this.host.removeEventListener('drop', this.onDrop);
  }

  /** The view and the warnings of the file that was opened last, once. */
  taken(): Taken {
    const { opened } = this;
    this.opened = NOTHING;
    return opened;
  }

  /** @returns whether there was a graph in it; if not, `failed` has been told why */
  async open(file: Blob): Promise<boolean> {
    const mine = ++this.newest;
    const { readFile } = await import('./open.js');
    const read = await readFile(file, limitsWith(this.at.limits()).file);
    // A newer file was opened in the meantime.
    if (mine !== this.newest) return false;
    const parsed = read.ok
      ? parseDataset(read.dataset, { limits: this.at.limits() })
      : { dataset: null as Dataset | null, problems: read.problems };
    if (!read.ok || !parsed.dataset) {
      this.at.failed(parsed.problems);
      return false;
    }
    this.opened = { view: read.view, problems: read.problems };
    this.at.show(read.dataset);
    return true;
  }

  private readonly onDragover = (event: DragEvent): void => {
    if (!this.takes(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    this.mark(true);
  };

  private readonly onDragleave = (event: DragEvent): void => {
    const inside = event.relatedTarget instanceof Node && this.host.contains(event.relatedTarget);
    if (!inside) this.mark(false);
  };

  private readonly onDrop = (event: DragEvent): void => {
    this.mark(false);
    if (!this.takes(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.open(file);
  };

  private takes(event: DragEvent): boolean {
    return this.host.hasAttribute('opens') && !event.defaultPrevented && hasFiles(event);
  }

  private mark(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
