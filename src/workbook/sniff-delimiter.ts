const candidates = [";", "\t", ","] as const;
const sampleLines = 100;

/**
 * The delimiter of a CSV text: the candidate that stands equally often in the most lines, then the one that makes more
 * columns. A comma where there is none at all.
 */
export function sniffDelimiter(text: string): string {
  const lines = sample(text);
  let best = { delimiter: ",", lines: 0, count: 0 };
  for (const delimiter of candidates) {
    const { lines: agreeing, count } = agreement(lines.map((line) => line.split(delimiter).length - 1));
    if (agreeing > best.lines || (agreeing === best.lines && count > best.count)) {
      best = { delimiter, lines: agreeing, count };
    }
  }
  return best.delimiter;
}

/** The first lines, without what is quoted. */
function sample(text: string): string[] {
  return text
    .slice(0, 1 << 16)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\n|\r/, sampleLines);
}

/** The count above zero that most lines share, and how many do. */
function agreement(counts: readonly number[]): { readonly lines: number; readonly count: number } {
  const linesByCount = new Map<number, number>();
  for (const count of counts) if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  let best = { lines: 0, count: 0 };
  for (const [count, lines] of linesByCount) {
    if (lines > best.lines || (lines === best.lines && count > best.count)) best = { lines, count };
  }
  return best;
}
