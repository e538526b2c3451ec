/** The rows of a table, one after the other, each with its place in the file. A file of any length takes little memory. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { EncodingError } from '../files.js';

export interface Row {
  readonly cells: readonly string[];
  /** The row as the file has it, without its line end. */
  readonly raw: string;
  /** UTF-16 code units from the start of the file's text. */
  readonly start: number;
  /** Of its first line; the first of the file is 1. */
  readonly line: number;
}

/** What is known of the file once it has been read to its end. */
export interface FileFacts {
  /** UTF-16 code units. */
  readonly length: number;
  readonly words: number;
  /** Of the text in UTF-8, without a byte order mark. */
  readonly sha256: string;
}

export interface Source {
  readonly rows: AsyncIterable<Row>;
  /** To be asked after the last row. */
  readonly facts: () => FileFacts;
}

/** The sign between the cells of the first line: the one that it has most of. */
export function separatorIn(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

interface Record {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly bytes: number };
}

class Reader implements Source {
  private readonly hash = createHash('sha256');
  private length = 0;
  private words = 0;

  constructor(
    private readonly file: string,
    private readonly encoding: string,
    private readonly options: { readonly separator: string; readonly quotes: boolean },
  ) {}

  facts(): FileFacts {
    return { length: this.length, words: this.words, sha256: this.hash.digest('hex') };
  }

  private async *text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(this.encoding, { fatal: true });
    let read = 0;
    try {
      for await (const bytes of createReadStream(this.file) as AsyncIterable<Uint8Array>) {
        const text = decoder.decode(bytes, { stream: true });
        read += bytes.length;
        if (text !== '') yield this.seen(text);
      }
      const rest = decoder.decode();
      if (rest !== '') yield this.seen(rest);
    } catch (error) {
      if (error instanceof TypeError) throw new EncodingError(this.file, read);
      throw error;
    }
  }

  private seen(text: string): string {
    this.hash.update(text, 'utf8');
    this.length += text.length;
    this.words += text.split(/\s+/u).length - 1;
    return text;
  }

  get rows(): AsyncIterable<Row> {
    return this.read();
  }

  /**
   * The parser counts bytes to the end of each record and gives its text, from which one part of a line end may be
   * missing: what the bytes say more than the text is that part.
   */
  private async *read(): AsyncGenerator<Row> {
    const { separator, quotes } = this.options;
    const records = parse({
      raw: true,
      info: true,
      delimiter: separator,
      quote: quotes ? '"' : null,
      relax_column_count: true,
      relax_quotes: true,
    });
    // What goes wrong on the way in comes out with the records.
    pipeline(Readable.from(this.text()), records).catch(() => undefined);
    let [start, bytes, line] = [0, 0, 1];
    for await (const { record, raw, info } of records as AsyncIterable<Record>) {
      const text = raw.replace(/[\r\n]+$/, '');
      yield { cells: record, raw: text, start, line };
      start += raw.length + (info.bytes - bytes - Buffer.byteLength(raw));
      bytes = info.bytes;
      line += (text.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
    }
  }
}

/** @param encoding a label of the Encoding Standard, such as `utf-8` or `latin1` */
export const openTable = (
  file: string,
  encoding: string,
  options: { readonly separator: string; readonly quotes: boolean },
): Source => new Reader(file, encoding, options);

/** A fault of the table itself, in words; null for an error of another kind. */
export const faultOf = (error: unknown): string | null => (error instanceof CsvError ? error.message : null);
