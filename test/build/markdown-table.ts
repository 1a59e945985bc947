/** The cells of the table whose first header is `first`, row by row without the header; columns from `columns` on are left out. */
export function markdownTable(markdown: string, first: string, columns: number): readonly (readonly string[])[] {
  const lines = markdown.split("\n");
  const header = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  if (header < 0) throw new Error(`no table begins with ${first}`);
  const after = lines.slice(header + 2);
  const end = after.findIndex((line) => !line.startsWith("|"));
  return after.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split("|")
      .slice(1, columns + 1)
      .map((cell) => cell.trim()),
  );
}
