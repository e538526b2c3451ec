/** What a case in Node is given. Everything it parses is accounted for afterwards. */
import { type Parsed, parseDataset, type ParseOptions } from '../../../web/model/index.js';
import { accountOf } from './account.js';

export class NodeTools {
  private readonly inputs: (readonly [unknown, Parsed])[] = [];

  parse(input: unknown, options: ParseOptions = {}): Parsed {
    const parsed = parseDataset(input, options);
    this.inputs.push([input, parsed]);
    return parsed;
  }

  /** What does not balance, in words. */
  account(): string[] {
    return this.inputs.flatMap(([input, { dataset, problems }]) => accountOf(input, dataset, problems));
  }
}
