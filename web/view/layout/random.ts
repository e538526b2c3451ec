/** The seeded generator, which lies a floor below because measures need it too. */
export { pick, type Random, seeded } from '../../graph/random.js';
