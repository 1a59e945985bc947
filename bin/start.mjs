// Installs and builds what is missing, then does with the sample workbook what `ppmk FILE` does with any.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const sample = "fixtures/kelurahan-sukamaju.xlsx";

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );
}

const built = fileURLToPath(new URL("../dist/main.cjs", import.meta.url));
if (!existsSync(built) || statSync(built).mtimeMs < newest(`${root}/src`)) await import("./build.mjs");

mkdirSync(new URL("../output", import.meta.url), { recursive: true });
const args = [sample, "--out-dir", "output"];
console.log(`\n$ npx ppmk ${args.join(" ")}\n`);
const { status } = spawnSync(process.execPath, ["bin/ppmk.cjs", ...args], { cwd: root, stdio: "inherit" });

if (status === 0 || status === 1) {
  console.log(`
Hasil contoh ini ada di folder output: buka kelurahan-sukamaju.hasil.xlsx di Excel, lembar Hasil PPMK dan Temuan.
Untuk kelurahan Anda sendiri, di folder ini:
  npx ppmk template               membuat buku kerja kosong untuk diisi (bila belum ada)
  npx ppmk nama-file-anda.xlsx    memeriksa buku kerja Anda; hasilnya di samping file itu

The results of this sample are in the folder output. For a workbook of your own: npx ppmk your-file.xlsx --lang en`);
}
// 1 says that the sample has something for a person to decide, which it is made to have.
process.exitCode = status === 1 ? 0 : (status ?? 2);
