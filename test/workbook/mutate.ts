import { openZip } from "../../src/workbook/zip.ts";
import { makeZip, type ZipPart } from "./make-zip.ts";

const spices = [
  ..."<>&\"'/;,\0\u0001=-",
  "\uFFFE",
  "</row>",
  "<row>",
  "<c>",
  '<c r="XFD1048576">',
  "<v>1</v>",
  ' r="A0"',
  ' r="-1"',
  ' t="s"',
  ' s="-1"',
  "&#xD800;",
  "&lol;",
  "<!DOCTYPE a>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "_xD800_",
  "1e999",
  "__proto__",
  "../../",
  "99999999999999999999",
  '"\n"',
];

/** Numbers from 0 up to below `limit`, the same in every run (mulberry32). */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export type Random = ReturnType<typeof randomFrom>;

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** One to four changes: bytes flipped, cut out, doubled, or something spicy put in. */
export function mutate(bytes: Uint8Array, random: Random): Buffer {
  let mutant = Buffer.from(bytes);
  for (let changes = 1 + random(4); changes > 0; changes -= 1) {
    const at = random(mutant.length + 1);
    const end = Math.min(mutant.length, at + 1 + random(random(4) === 0 ? 2000 : 12));
    switch (random(4)) {
      case 0:
        if (at < mutant.length) mutant[at] = random(256);
        break;
      case 1:
        mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(end)]);
        break;
      case 2:
        mutant = Buffer.concat([mutant.subarray(0, end), mutant.subarray(at)]);
        break;
      default:
        mutant = Buffer.concat([mutant.subarray(0, at), Buffer.from(pick(spices, random)), mutant.subarray(at)]);
    }
  }
  return mutant;
}

async function partsOf(bytes: Uint8Array): Promise<ZipPart[]> {
  const archive = await openZip(bytes);
  return archive.entries.map(({ name }) => ({ name, content: archive.read(name) ?? "" }));
}

/** The archive with one of the parts that matter changed, and whole again as an archive. */
export async function mutateXml(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  const matter = parts.filter(({ name }) => /rels$|Types|workbook|sheet|sharedStrings|styles|content\.xml/.test(name));
  const victim = pick(matter, random);
  const content = mutate(Buffer.from(victim.content), random);
  return makeZip(parts.map((part) => (part === victim ? { ...part, content } : part)));
}
