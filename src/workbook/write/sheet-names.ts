/** Excel's limit, in UTF-16 units. */
const longest = 31;

/** Excel takes names that differ in case only for the same. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The name among `names` that is meant: the same, or the one that a table of that name got as a sheet. */
export function findSheetName(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => sameName(name, wanted)) ?? names.find((name) => sameName(name, acceptable(wanted)));
}

/** For each name, in order, one that Excel accepts and that neither `taken` nor an earlier name has. */
export function usableSheetNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const usable = freeName(acceptable(name), used);
    used.add(usable.toLowerCase());
    return usable;
  });
}

function acceptable(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Excel forbids them in names, as it does the others
    .replace(/[\u0000-\u001f[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return cut(plain === "" || plain.toLowerCase() === "history" ? "Sheet" : plain, longest);
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = cut(name, longest - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** Never in the middle of a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}

/** A sheet's name as references write it: `'Hasil PPMK'`. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The sheet that a reference such as `'It''s'!$A$1` or `Data!A1` names; undefined for any other formula. */
export function sheetOfReference(reference: string): string | undefined {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))![^!]+$/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}
