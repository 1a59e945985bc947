import { addAll } from "../../domain/add-all.ts";
/** A row or column as it is compared: what stands in it, by its place in the other direction. */
export interface Line {
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

export interface Alignment {
  /** Numbers of the lines that stayed, before and now, in order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Lines that are gone, and lines that are new, by their numbers. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type Pair = readonly [Line, Line];

/**
 * Finds the lines of a sheet again after some were inserted, removed or edited: equal lines first, then those between
 * them so that as little as possible has changed. Both lists are in order and hold no blank line.
 */
export function alignLines(before: readonly Line[], now: readonly Line[]): Alignment {
  const pairs = paired(before, now);
  const kept = new Set(pairs.map(([line]) => line));
  const found = new Set(pairs.map(([, line]) => line));
  return {
    pairs: pairs.map(([a, b]) => [a.number, b.number] as const),
    removed: before.filter((line) => !kept.has(line)).map(({ number }) => number),
    added: now.filter((line) => !found.has(line)).map(({ number }) => number),
  };
}

/** Cells that two lines may be compared in, before the lines between equal ones are taken as they come. */
const mostComparisons = 4_000_000;

function paired(before: readonly Line[], now: readonly Line[]): readonly Pair[] {
  const anchors = equalLines(before, now);
  const pairs: Pair[] = [];
  let [b, n] = [0, 0];
  for (const [anchorBefore, anchorNow] of [...anchors, [before.length, now.length] as const]) {
    addAll(pairs, leastChange(before.slice(b, anchorBefore), now.slice(n, anchorNow)));
    const [line, other] = [before[anchorBefore], now[anchorNow]];
    if (line !== undefined && other !== undefined) pairs.push([line, other]);
    [b, n] = [anchorBefore + 1, anchorNow + 1];
  }
  return pairs;
}

/** Positions of lines that stand once in both, in an order that both have. */
function equalLines(before: readonly Line[], now: readonly Line[]): readonly (readonly [number, number])[] {
  const positions = uniquePositions(now);
  const candidates = [...uniquePositions(before)].flatMap(([text, position]): (readonly [number, number])[] => {
    const other = positions.get(text);
    return other === undefined ? [] : [[position, other]];
  });
  return longestIncreasing(candidates);
}

function uniquePositions(lines: readonly Line[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [position, { cells }] of lines.entries()) {
    const text = JSON.stringify([...cells]);
    if (positions.has(text)) repeated.add(text);
    positions.set(text, position);
  }
  for (const text of repeated) positions.delete(text);
  return positions;
}

/** The most pairs whose second numbers rise; the first ones do already. */
function longestIncreasing(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

/** Pairs lines so that lines lost, lines gained and cells changed are fewest; a changed line is no more than a lost one. */
function leastChange(before: readonly Line[], now: readonly Line[]): readonly Pair[] {
  if (before.length === 0 || now.length === 0) return [];
  if (before.length * now.length > mostComparisons) {
    return before.flatMap((line, index): Pair[] => (now[index] === undefined ? [] : [[line, now[index]]]));
  }
  const width = now.length + 1;
  const costs = new Float64Array((before.length + 1) * width);
  for (let b = before.length; b >= 0; b--) {
    for (let n = now.length; n >= 0; n--) {
      const at = b * width + n;
      const [line, other] = [before[b], now[n]];
      if (line === undefined || other === undefined) costs[at] = before.length - b + now.length - n;
      else costs[at] = Math.min(1 + cost(at + width), 1 + cost(at + 1), difference(line, other) + cost(at + width + 1));
    }
  }
  function cost(at: number): number {
    return costs[at] ?? 0;
  }
  const pairs: Pair[] = [];
  for (let [b, n] = [0, 0]; ; ) {
    const [line, other] = [before[b], now[n]];
    if (line === undefined || other === undefined) return pairs;
    const at = b * width + n;
    if (cost(at) === difference(line, other) + cost(at + width + 1)) {
      pairs.push([line, other]);
      [b, n] = [b + 1, n + 1];
    } else if (cost(at) === 1 + cost(at + width)) b += 1;
    else n += 1;
  }
}

/** 0 for equal lines, 1 for lines that have nothing in common. */
function difference(a: Line, b: Line): number {
  let equal = 0;
  for (const [place, text] of a.cells) if (b.cells.get(place) === text) equal += 1;
  return 1 - equal / Math.max(a.cells.size, b.cells.size);
}
