import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** Which folders of src each folder may import from; `cli` may import everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  result: ["domain", "policy"],
  messages: ["domain", "policy", "result", "recap"],
  policy: ["domain"],
  workbook: ["domain"],
  intake: ["workbook", "domain", "policy"],
  identity: ["domain", "policy"],
  repayment: ["domain", "policy"],
  schedule: ["domain", "policy"],
  eligibility: ["domain", "policy", "identity", "repayment"],
  allocation: ["domain", "policy", "eligibility", "schedule"],
  fund: ["domain", "policy", "repayment", "schedule"],
  chart: ["domain"],
  recap: ["domain"],
  report: [
    "domain",
    "messages",
    "result",
    "policy",
    "workbook",
    "intake",
    "identity",
    "repayment",
    "schedule",
    "eligibility",
    "allocation",
    "fund",
    "recap",
    "chart",
  ],
  run: [
    "domain",
    "messages",
    "result",
    "policy",
    "workbook",
    "intake",
    "identity",
    "repayment",
    "schedule",
    "eligibility",
    "allocation",
    "fund",
    "recap",
    "report",
  ],
};

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The files that a file imports, types included, as paths from src. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    relative(root, join(root, dirname(file), path)),
  );
}

/** The first circle of imports that a file is part of, or undefined. */
function circleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const open = [[start]];
  const seen = new Set<string>();
  for (let way = open.shift(); way !== undefined; way = open.shift()) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  }
  return undefined;
}

describe("the core between two shells", () => {
  it.each(files.filter((file) => file.includes(sep) && !file.startsWith("cli")))(
    "%s imports only what its folder may",
    (file) => {
      const [folder = ""] = file.split(sep);
      const imported = importsOf(file)
        .map((path) => path.split(sep)[0] ?? "")
        .filter((other) => other !== folder);
      expect(imported.filter((other) => !allowed[folder]?.includes(other))).toEqual([]);
    },
  );

  it("has no circle of files, not of types either, which the linter does not see", () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    expect(files.flatMap((file) => circleFrom(file, graph)?.join(" → ") ?? [])).toEqual([]);
  });

  it("imports zod and the YAML parser, which are dear to load, only where a policy, a column map, a plan or a contract is read", () => {
    const users = files
      .filter((file) => /from "(?:zod|yaml)"/.test(readFileSync(join(root, file), "utf8")))
      .map((file) => file.replaceAll(sep, "/"));
    expect(users).toEqual([
      "intake/read-column-map.ts",
      "policy/overrides.ts",
      "policy/schema.ts",
      "report/contract/documents.ts",
      "report/contract/judged.ts",
      "report/contract/monitor.ts",
      "report/contract/plan.ts",
      "report/contract/projection.ts",
      "report/contract/values.ts",
      "report/plan-record/read-record.ts",
      "report/plan-record/version-1.ts",
    ]);
  });

  it.each(files)("%s hands over no list as arguments of push, which a long one does not survive", (file) => {
    expect(readFileSync(join(root, file), "utf8")).not.toMatch(/\.push\(\s*\.\.\./);
  });
});
