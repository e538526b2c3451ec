/** What the reader asks for inside the component. These events end at the root element; its public ones are in events.ts. */
import { GgSelectEvent } from './events.js';
import type { Lens, Run } from '../model/index.js';
import type { LayoutName, AgreementView } from '../view/address.js';
import type { Asked } from '../view/asked.js';
import type { Reading } from '../view/reading.js';
import type { Step } from './steps.js';

export type Intent =
  | { readonly kind: 'back' }
  | { readonly kind: 'close' }
  | { readonly kind: 'agreements'; readonly view: AgreementView }
  /** How many relations are drawn, those with the most claims; null for all. */
  | { readonly kind: 'most'; readonly most: number | null }
  | { readonly kind: 'layout'; readonly layout: LayoutName }
  | { readonly kind: 'lens'; readonly lens: Lens }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'step'; readonly step: Step }
  /** A claim of the list shown, or of the story. */
  | { readonly kind: 'claim'; readonly claim: string; readonly reading?: Reading }
  | { readonly kind: 'ask'; readonly asked: Asked }
  | { readonly kind: 'reset' }
  | { readonly kind: 'find'; readonly key: string | null; readonly claim: string | null; readonly lens: Lens }
  | { readonly kind: 'theme' }
  | { readonly kind: 'panel'; readonly open: boolean }
  | { readonly kind: 'legend' }
  | { readonly kind: 'keys'; readonly open: boolean }
  | { readonly kind: 'export'; readonly open: boolean }
  /** A field was left: what is typed next is another step. */
  | { readonly kind: 'typed' }
  | { readonly kind: 'problems' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'reading'; readonly key: string | null }
  /** The pointer or the focus is on words of these claims, or of none. */
  | { readonly kind: 'light'; readonly claims: readonly string[] }
  /** Words of the article were pressed. */
  | { readonly kind: 'words'; readonly run: Run }
  /** The reader's own copy of the article; null puts it away. */
  | { readonly kind: 'copy'; readonly text: string | null };

export class IntentEvent extends Event {
  static readonly type = 'gg-intent';

  constructor(readonly intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
  }
}

/** A listener for a control. */
export const asks =
  (intent: Intent) =>
  (event: Event): void => {
    event.currentTarget?.dispatchEvent(new IntentEvent(intent));
  };

/** A listener that selects; a press by key has no pointer detail. */
export const selects =
  (key: string | null) =>
  (event: Event): void => {
    const keyboard = event instanceof UIEvent && event.detail === 0;
    event.currentTarget?.dispatchEvent(new GgSelectEvent(key, keyboard));
  };
