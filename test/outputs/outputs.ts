// Keeps all that the built program puts out for the fixtures, and compares it with what was kept before:
//   npm run outputs -- save DIR       npm run outputs -- compare DIR [--only KIND]
// `--program ROOT` takes the program built in another checkout.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { changedKinds } from "./changed-kinds.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: "string", default: fileURLToPath(new URL("../..", import.meta.url)) },
    only: { type: "string" },
  },
});
const [action, folder] = positionals;
if (folder === undefined || (action !== "save" && action !== "compare")) {
  console.error("npm run outputs -- save|compare DIR [--only KIND] [--program ROOT]");
  process.exit(2);
}

if (action === "save") await save(resolve(folder));
else await compare(resolve(folder));

/** Runs every case, shared out to as many processes as there are processors. */
async function save(into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  const script = fileURLToPath(new URL("run-cases.ts", import.meta.url));
  const count = availableParallelism();
  const ended = await Promise.all(
    Array.from(
      { length: count },
      (_, index) =>
        new Promise<number | null>((done) => {
          const args = ["--import", "tsx", script, into, resolve(values.program), String(index), String(count)];
          const env = { ...process.env, NO_COLOR: "1", PPMK_LANG: undefined, TZ: "Asia/Jakarta" };
          spawn(process.execPath, args, { stdio: "inherit", env }).on("exit", done);
        }),
    ),
  );
  if (ended.some((code) => code !== 0)) throw new Error("some cases did not run");
}

async function compare(before: string): Promise<void> {
  const now = mkdtempSync(join(tmpdir(), "ppmk-outputs-"));
  await save(now);
  const { stdout } = spawnSync("git", ["diff", "--no-index", "--no-color", "--no-ext-diff", "-U1", before, now], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const changes = stdout.replaceAll(`a${before}/`, "").replaceAll(`b${now}/`, "");
  const file = `${now}.diff`;
  writeFileSync(file, changes);
  rmSync(now, { recursive: true });
  const kinds = changedKinds(changes);
  for (const { kind, files, lines, examples } of kinds.filter(
    (one) => values.only === undefined || one.kind === values.only,
  )) {
    console.log(`${kind}: ${lines} lines in ${files} files`);
    for (const example of examples.slice(0, values.only === undefined ? 6 : 200)) console.log(`    ${example}`);
  }
  console.log(kinds.length === 0 ? "no difference" : `all changes: ${file} (${readFileSync(file).length} bytes)`);
  if (kinds.length > 0) process.exitCode = 1;
}
