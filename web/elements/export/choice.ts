/** One choice of a dialog: a name and a list to choose from. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

export type Option<T> = readonly [value: T, name: string];

export function choice<T extends string | number>(
  name: string,
  value: T,
  options: readonly Option<T>[],
  pick: (value: T) => void,
  wide = false,
) {
  const onChange = (event: Event) => {
    const [picked] = options[(event.currentTarget as HTMLSelectElement).selectedIndex] ?? [];
    if (picked !== undefined) pick(picked);
  };
  return html`<label class=${wide ? 'wide' : ''}>${name}<select .value=${live(`${value}`)} @change=${onChange}>
    ${options.map(([one, told]) => html`<option value=${one} ?selected=${one === value}>${told}</option>`)}
  </select></label>`;
}
