/** What changed of one kind: of one form of output, and within workbooks of one property of cells. */
interface ChangedKind {
  readonly kind: string;
  readonly files: number;
  readonly lines: number;
  /** Some of the changed lines, each behind the name of its file. */
  readonly examples: readonly string[];
}

const mostExamples = 200;

/** The lines of a unified diff, counted by kind: `text`, `json`, `csv`, `markdown`, `exit`, `cells note`, `cells fill` … */
export function changedKinds(diff: string): readonly ChangedKind[] {
  const kinds = new Map<string, { files: Set<string>; lines: number; examples: string[] }>();
  let file = "";
  for (const line of diff.split("\n")) {
    const start = /^diff --git (\S+)/.exec(line)?.[1];
    if (start !== undefined) file = start;
    if (start !== undefined || !/^[+-](?!\+\+|--)/.test(line)) continue;
    const kind = kindOf(file, line.slice(1));
    const counted = kinds.get(kind) ?? { files: new Set(), lines: 0, examples: [] };
    kinds.set(kind, counted);
    counted.files.add(file);
    counted.lines += 1;
    if (counted.examples.length < mostExamples) counted.examples.push(`${file} ${line.slice(0, 160)}`);
  }
  return [...kinds].map(([kind, { files, ...rest }]) => ({ kind, files: files.size, ...rest }));
}

function kindOf(file: string, line: string): string {
  const ending = /\.([a-z]+)$/.exec(file)?.[1] ?? file;
  return ending === "cells" ? `cells ${/^[a-z]+/.exec(line)?.[0] ?? ""}` : ending;
}
