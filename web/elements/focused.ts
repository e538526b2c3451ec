/** What has the focus, through any number of shadow roots. */
export function focusedIn(root: Document | ShadowRoot): HTMLElement | null {
  const { activeElement: at } = root;
  return at?.shadowRoot ? (focusedIn(at.shadowRoot) ?? (at as HTMLElement)) : (at as HTMLElement | null);
}
