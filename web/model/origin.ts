/**
 * Where an item of a parsed dataset stood in the input. Bad items are left out, so that the place in the parsed list
 * is not the place in the file that its author has open.
 */
const pointers = new WeakMap<object, string>();

export const remember = (item: object, at: string): void => void pointers.set(item, at);

/** JSON pointer of an item that `parseDataset` gave out, or `otherwise` for an object made elsewhere. */
export const originOf = (item: object, otherwise: string): string => pointers.get(item) ?? otherwise;
