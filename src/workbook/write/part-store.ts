/** Where the parts of a package go, be it new or one that is changed. Parts are named by their whole path, without `/`. */
export interface PartStore {
  /** A name beside the workbook part that no part has yet: `comments#.xml` gives `xl/comments1.xml`. */
  freeName(pattern: string): string;
  /** Adds a part and names its content type. */
  add(part: string, content: string | Uint8Array, contentType: string): void;
  /** Adds a relationship and gives its id; `from` is a part, or empty for the package itself. */
  relate(from: string, type: string, target: string): string;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `xl/worksheets/sheet1.xml`, `xl/comments1.xml` → `../comments1.xml`. */
export function relativeTarget(from: string, target: string): string {
  const base = from.split("/").slice(0, -1);
  const path = target.split("/");
  let shared = 0;
  while (shared < base.length && shared < path.length - 1 && base[shared] === path[shared]) shared += 1;
  return [...base.slice(shared).map(() => ".."), ...path.slice(shared)].join("/");
}
