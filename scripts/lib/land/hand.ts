/** What the data of Natural Earth lacks or does not say, by hand. Degrees of longitude and latitude, to a tenth. */

/**
 * Places of countries and territories of ISO 3166-1 that the data has as parts of others or not at all (CIA World
 * Factbook, public domain). Where the place lies on land, that piece of land is theirs.
 */
export const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  ATA: [0, -80],
  BES: [-68.3, 12.2],
  BVT: [3.4, -54.4],
  CCK: [96.8, -12.2],
  CXR: [105.7, -10.5],
  GIB: [-5.3, 36.1],
  GLP: [-61.6, 16.3],
  GUF: [-53, 4],
  MTQ: [-61, 14.7],
  MYT: [45.2, -12.8],
  REU: [55.6, -21.1],
  SJM: [16, 78.6],
  TKL: [-171.9, -9.2],
  TUV: [179.2, -8.5],
  UMI: [166.6, 19.3],
  IOT: [72.4, -7.3],
  // The middle of its land lies beyond the Urals, where hardly an article means it.
  RUS: [37.6, 55.8],
};

/**
 * Pieces of land that states dispute and that are drawn apart in the data: no actor’s. A disc is neither kept off them
 * for somebody’s sake, nor brought there as to its own land.
 */
export const NOBODYS: readonly (readonly [number, number])[] = [[34.1, 45.2]];

/** Ids of those that the data knows by name only. `XKX` is the user-assigned code that most institutions use. */
export const NAMED: Readonly<Record<string, string>> = { Kosovo: 'XKX' };

/** Left out: it fills the lower edge of every map and no article’s disc stands on it. */
export const LEFT_OUT = '010';
