import { spawn, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { launcher, workFolder } from "./run-ppmk.ts";

const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).error === undefined;

/** What a terminal shows of the program in a window of its own, when each answer is typed once its question stands there. */
function window(
  folder: string,
  words: readonly string[],
  answers: readonly (readonly [shown: string, typed: string])[],
) {
  const command = `stty cols 80 rows 25; ${[process.execPath, launcher, ...words].join(" ")}`;
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    env: { ...process.env, PPMK_WINDOW: "wait", PPMK_LANG: "id", NO_COLOR: "1", CI: "true" },
  });
  const open = [...answers];
  let shown = "";
  child.stdout.on("data", (part: Buffer) => {
    shown += part.toString();
    const [next] = open;
    if (next === undefined || !shown.includes(next[0])) return;
    open.shift();
    child.stdin.write(next[1]);
  });
  // What it waits for without a question ends it, and shows.
  const patience = setTimeout(() => child.kill(), 60_000);
  return new Promise<{ readonly exitCode: number | null; readonly shown: string }>((resolve) => {
    child.on("close", (exitCode) => {
      clearTimeout(patience);
      resolve({ exitCode, shown });
    });
  });
}

const enter = ["Tekan Enter untuk menutup jendela ini.", "\r"] as const;

describe.skipIf(!hasTerminal)("a window of its own (skipped where there is no terminal to be made)", () => {
  it("waits for Enter after files were dropped", async () => {
    const folder = workFolder("kelurahan-sukamaju.xlsx");
    const { exitCode, shown } = await window(folder.path, ["kelurahan-sukamaju.xlsx"], [enter]);
    expect(shown).toContain("kelurahan-sukamaju.rencana.xlsx");
    expect(exitCode).toBe(1);
  });

  it("waits after a fault too", async () => {
    const folder = workFolder();
    const { exitCode, shown } = await window(folder.path, ["tidak-ada.xlsx"], [enter]);
    expect(shown).toContain("tidak-ada.xlsx");
    expect(exitCode).toBe(2);
  });

  it("asks which workbook of the folder is meant, after a double click", async () => {
    const folder = workFolder("kelurahan-sukamaju.xlsx");
    const { shown } = await window(folder.path, [], [["Buku kerja mana yang dinilai?", "\r"], enter]);
    expect(shown).toContain("kelurahan-sukamaju.rencana.xlsx");
    expect(folder.files()).toContain("kelurahan-sukamaju.hasil.xlsx");
  });

  it("leaves nothing behind after Ctrl-C", async () => {
    const folder = workFolder("kelurahan-sukamaju.xlsx");
    const { shown } = await window(folder.path, [], [["Buku kerja mana yang dinilai?", "\u0003"], enter]);
    expect(shown).toContain("Tidak ada yang ditulis.");
    expect(folder.files()).toEqual(["kelurahan-sukamaju.xlsx"]);
  });
});
