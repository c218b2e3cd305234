/** A line of a file: its text, or why it has none. */
export type Line = { number: number } & ({ text: string } | { problem: string });

/** The longest story with every answer is a tenth of this. */
export const LONGEST_LINE = 1_000_000;

const NEWLINE = 0x0a;

/** The lines of a file that are not empty, one after another: a file of any size, a line of any length. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let line = new Gathering();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end));
      yield* line.asLine(number);
      number += 1;
      line = new Gathering();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  yield* line.asLine(number);
}

/** The bytes of a line so far; of one that is too long nothing is kept. */
class Gathering {
  private pieces: Uint8Array[] = [];
  private length = 0;

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > LONGEST_LINE) this.pieces = [];
    else this.pieces.push(piece);
  }

  *asLine(number: number): Generator<Line> {
    if (this.length > LONGEST_LINE) {
      yield { number, problem: `is longer than ${LONGEST_LINE} bytes` };
      return;
    }
    const text = decoded(this.pieces);
    if (text === null) yield { number, problem: 'is not UTF-8' };
    else if (text.trim() !== '') yield { number, text };
  }
}

function decoded(pieces: Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    return null;
  }
}
