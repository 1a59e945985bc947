import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import type { FindingArgs } from "../domain/finding.ts";

/** One setting as a policy file writes it. */
export interface Override {
  readonly path: string;
  readonly value: unknown;
  /** A number's own spelling: `50.000` is 50 to YAML and fifty thousand to the person who typed it. */
  readonly spelling: string | undefined;
  readonly line: number;
}

export type Unreadable = FindingArgs["policy/unreadable"];

/** A policy has some forty settings; anything longer is not one. */
const longestText = 64 * 1024;

/**
 * The settings in a YAML or JSON text, nested (`j5: { memberCeiling: 1 }`) or dotted (`j5.memberCeiling: 1`), with their
 * lines; or why it cannot be read. References (`*name`) are refused: a small file needs none, and they can be nested to
 * a size that no memory holds.
 */
export function readOverrides(text: string): readonly Override[] | Unreadable {
  if (text.length > longestText) return { reason: "too-large", line: null };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    return { reason: fault.code === "DUPLICATE_KEY" ? "duplicate" : "syntax", line: lineAt(fault.pos[0]) };
  }
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return { reason: "not-settings", line: null };
  return collect(document.contents, "", lineAt, new Map());
}

type LineAt = (offset: number | undefined) => number;

/** Built from nodes, not from a plain object: a key such as `__proto__` stays a name like any other. */
function collect(
  map: YAMLMap<unknown, unknown>,
  prefix: string,
  lineAt: LineAt,
  found: Map<string, Override>,
): readonly Override[] | Unreadable {
  for (const { key, value } of map.items) {
    const line = lineAt((key as Node).range?.[0]);
    const items = isSeq(value) ? value.items : [];
    if ([key, value, ...items].some(isAlias)) return { reason: "reference", line };
    if (!isScalar(key) || !items.every((item) => isScalar(item))) return { reason: "not-settings", line };
    const path = prefix + String(key.value);
    if (isMap(value)) {
      const inner = collect(value, `${path}.`, lineAt, found);
      if ("reason" in inner) return inner;
      continue;
    }
    if (found.has(path)) return { reason: "duplicate", line };
    found.set(path, {
      path,
      value: isSeq(value) ? items.map(scalarValue) : scalarValue(value),
      spelling: isScalar(value) ? value.source : undefined,
      line,
    });
  }
  return [...found.values()];
}

const scalarValue = (node: unknown) => (isScalar(node) ? node.value : null);
