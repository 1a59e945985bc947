/** A KSM stands four levels deep in a document. */
const spreadLevels = 4;
const pieceLength = 65_536;

/** A list whose elements are made as they are written, each forgotten before the next. */
export function lazily<A, B>(items: readonly A[], make: (item: A) => B): Iterable<B> {
  const list = {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
    toJSON: () => [...list],
  };
  return list;
}

/**
 * A document as JSON text: its parts on lines of their own, down to a KSM or a finding's fields, which each stay on one.
 * It comes in pieces, since all of a large kelurahan in one string would take as much memory as the work before it.
 */
export function* jsonText(document: unknown): Generator<string, void> {
  let text = "";
  for (const part of spread(document, 0)) {
    text += part;
    if (text.length < pieceLength) continue;
    yield text;
    text = "";
  }
  yield `${text}\n`;
}

function* spread(value: unknown, level: number): Generator<string, void> {
  if (!isBranch(value) || level === spreadLevels || (level > 0 && !holdsBranches(value))) {
    yield JSON.stringify(value);
    return;
  }
  const margin = "  ".repeat(level);
  yield isList(value) ? "[" : "{";
  let separator = "";
  for (const [name, part] of partsOf(value)) {
    yield `${separator}\n${margin}  ${name === undefined ? "" : `${JSON.stringify(name)}: `}`;
    yield* spread(part, level + 1);
    separator = ",";
  }
  yield `\n${margin}${isList(value) ? "]" : "}"}`;
}

function* partsOf(value: object): Generator<readonly [string | undefined, unknown], void> {
  if (!isList(value)) yield* Object.entries(value).filter(([, part]) => part !== undefined);
  else for (const part of value) yield [undefined, part];
}

function holdsBranches(value: object): boolean {
  for (const [, part] of partsOf(value)) if (isBranch(part)) return true;
  return false;
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isList(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
