import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("npm start tells the sample's results on a screen or two, where they are, and what to type for one's own", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ["bin/start.mjs"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", PPMK_LANG: undefined },
  });
  expect(status).toBe(0);
  expect(stdout.split("\n").length).toBeLessThanOrEqual(50);
  for (const told of ["output/kelurahan-sukamaju.hasil.xlsx", "npx ppmk template", "npx ppmk nama-file-anda.xlsx"]) {
    expect(stdout.replaceAll("\\", "/")).toContain(told);
  }
});
