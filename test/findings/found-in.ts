import { readdirSync, readFileSync } from "node:fs";
import type { Finding } from "../../src/domain/finding.ts";
import { run } from "../../src/run/run.ts";
import { draftRequest } from "../build/draft-request.ts";

const folder = new URL("../../fixtures/", import.meta.url);

/** Tables by themselves, whose cases say what is found in each; our own outputs; what makes fixtures. */
const others = new Set(["intake", "reading", "plans", "marked", "make"]);

/** What ppmk writes beside a sample is none. */
const isSample = (name: string) => /^[^.]+(\.[\d.]+)?\.xlsx$/.test(name.split("/").at(-1) ?? "");

/** Every whole kelurahan that is kept as workbooks: a name, and its files. */
export const kelurahanFixtures: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !others.has(name))
    .flatMap((entry): readonly (readonly [string, readonly string[]])[] => {
      if (!entry.isDirectory()) return isSample(entry.name) ? [[entry.name, [entry.name]]] : [];
      const files = readdirSync(new URL(`${entry.name}/`, folder)).map((name) => `${entry.name}/${name}`);
      const tables = files.filter((name) => name.endsWith(".csv"));
      const workbooks = files.filter(isSample);
      return [
        ...workbooks.map((name) => [name, [name]] as const),
        ...(tables.length === 0 ? [] : [[entry.name, tables] as const]),
      ];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** What `allocate` finds: how many findings of each code, with their severity. */
export async function findingsIn(files: readonly string[]): Promise<ReadonlyMap<string, Counted>> {
  const outcome = await run(
    files.map((path) => ({ path, bytes: readFileSync(new URL(path, folder)), sha256: "" })),
    { ...draftRequest(), choose: () => [] },
  );
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const counted = new Map<string, Counted>();
  for (const { code, severity } of outcome.report.findings) {
    counted.set(code, { severity, count: (counted.get(code)?.count ?? 0) + 1 });
  }
  return new Map([...counted].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Counted {
  readonly severity: Finding["severity"];
  readonly count: number;
}
