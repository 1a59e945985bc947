import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeZip } from "../../src/workbook/write/zip-writer.ts";
import { openZip } from "../../src/workbook/zip.ts";
import type { Measured, Theme } from "./measured.ts";

/** The kelurahan of PNPM Perkotaan; fewer for a quick look. */
const nationwide = Number(process.env["NATION"] ?? "10923");
const tenth = Math.min(1_000, Math.ceil(nationwide / 10));

const root = fileURLToPath(new URL("../..", import.meta.url));
const launcher = join(root, "bin/ppmk.cjs");
const peak = fileURLToPath(new URL("roster/peak.cjs", import.meta.url));

/** A recap of a whole programme: cold, with nothing changed, and how it grows. */
export const nation: Theme = async (folder) => {
  const data = join(folder, "nation");
  await makeNation(data, nationwide);
  const part = join(folder, "tenth");
  await makeNation(part, tenth);
  const cold = recap(folder, data, "a.ndjson", "--jobs", "2");
  const warm = recap(folder, data, "b.ndjson", "--jobs", "2");
  const workbook = recap(folder, data, "c.xlsx", "--jobs", "2");
  const alone = recap(folder, data, "d.ndjson", "--jobs", "1", "--no-cache");
  const small = recap(folder, part, "e.ndjson", "--jobs", "2", "--no-cache");
  const growth = (cold.seconds / small.seconds) * ((10 * tenth) / nationwide);
  const each = singly(data, 20) * nationwide;
  const same = readFileSync(join(folder, "a.ndjson")).equals(readFileSync(join(folder, "b.ndjson")));
  return [
    measured("recap, cold, 2 threads", cold.seconds, 150, "s"),
    measured("recap, cold, 1 thread", alone.seconds, 300, "s"),
    measured("recap, nothing changed", warm.seconds, 10, "s"),
    measured("recap, nothing changed, with rekap.xlsx", workbook.seconds, 25, "s"),
    measured(
      "recap, most memory of all",
      Math.max(...[cold, warm, workbook].map(({ megabytes }) => megabytes)),
      700,
      "MB",
    ),
    measured(`recap, growth from ${tenth} files to ten times as many`, growth, 10.5, "×"),
    measured("recap against a loop over allocate", cold.seconds / each, 1, "×"),
    measured("recap, cold and warm differ", same ? 0 : 1, 0, "files"),
  ];
};

const measured = (name: string, value: number, most: number, unit: string): Measured => ({ name, value, most, unit });

/** Threads share the memory of their process, so its own peak is that of all. */
function recap(folder: string, data: string, out: string, ...args: readonly string[]) {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", peak, launcher, "recap", data, "--out", join(folder, out), "--force", "--quiet", ...args],
    {
      encoding: "utf8",
      env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache"), XDG_CONFIG_HOME: join(folder, "config") },
    },
  );
  if (status !== 1) throw new Error(`recap ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - began) / 1000, megabytes: Number(stderr.trim().split("\n").at(-1)) };
}

/** Seconds that `allocate` takes for one of some workbooks alone. */
function singly(data: string, count: number): number {
  const out = mkdtempSync(join(data, "..", "single-"));
  const began = performance.now();
  for (let index = 1; index <= count; index++) {
    const plan = join(out, `${index}.xlsx`);
    spawnSync(process.execPath, [
      launcher,
      "allocate",
      pathOf(data, index),
      "--format",
      "json",
      "--no-annotate",
      "--out",
      plan,
    ]);
  }
  rmSync(out, { recursive: true });
  return (performance.now() - began) / 1000 / count;
}

const pathOf = (folder: string, index: number) =>
  join(folder, `Kota ${Math.floor(index / 60)}`, `Kelurahan ${index}.xlsx`);

/** So many workbooks, each varied, one in a hundred cut short and one in twenty large; the same at every run. */
async function makeNation(folder: string, count: number): Promise<void> {
  const usual = await partsOf("kelurahan-sukamaju.xlsx");
  const large = await partsOf("kelurahan-sukarasa.xlsx");
  for (let index = 0; index < count; index++) {
    const parts = index % 20 === 7 ? large : usual;
    const path = pathOf(folder, index);
    mkdirSync(join(path, ".."), { recursive: true });
    const bytes = writeZip(
      [...parts].map(([name, xml]) => ({ name, content: Buffer.from(varied(name, xml, index), "utf8") })),
    );
    writeFileSync(path, index % 100 === 42 ? bytes.subarray(0, bytes.length / 2) : bytes);
  }
}

async function partsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const archive = await openZip(readFileSync(join(root, "fixtures", name)));
  return new Map(
    archive.entries.map((entry) => [entry.name, Buffer.from(archive.read(entry.name) ?? []).toString("utf8")]),
  );
}

/** Another place, other people, and payments some days later. */
function varied(part: string, xml: string, index: number): string {
  const [province, city, district] = [
    11 + (Math.floor(index / 780) % 80),
    Math.floor(index / 60) % 100,
    Math.floor(index / 6) % 100,
  ];
  const region = [province, city, district].map((number) => String(number).padStart(2, "0")).join("");
  if (part.startsWith("xl/worksheets/")) {
    const random = pseudoRandom(index + part.length);
    return xml.replaceAll(
      /(<c r="G\d+"[^>]*><v>)(4\d{4})(?=<)/g,
      (_, head: string, day: string) => `${head}${Number(day) + Math.floor(random() * 4)}`,
    );
  }
  if (part !== "xl/sharedStrings.xml") return xml;
  return xml
    .replaceAll(/99990100\d\d/g, `${region}${String(index % 6).padStart(4, "0")}`)
    .replaceAll(/(?<!\d)\d{6}(\d{6})(\d{4})(?!\d)/g, (_, born: string, serial: string) => {
      const other = ((Number(serial) + (index % 6) * 1_511 + Math.floor(index / 36_000)) % 9_998) + 1;
      return `${region}${born}${String(other).padStart(4, "0")}`;
    })
    .replaceAll(/Sukamaju|Sukarasa/g, `Kelurahan ${index}`)
    .replaceAll("Kota Sukajaya", `Kota ${province}${city}`)
    .replaceAll(/Kecamatan Sukaraja|(?<=>)Sukaraja(?=<)/g, `Kecamatan ${region}`)
    .replaceAll("Jawa Barat", `Provinsi ${province}`);
}

/** Numbers from 0 to 1 that look like chance and are the same at every run. */
function pseudoRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
