/** The text as Markdown shows it: nothing in it is taken for markup, and a line break does not end a table's row. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/g, "\\$&").replace(/\r?\n/g, "<br>");
}

/** A table of GitHub's Markdown; the cells are escaped here. Columns of numbers stand at the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = head.map((_, column) => (numbers.includes(column) ? "---:" : "---"));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)];
}
