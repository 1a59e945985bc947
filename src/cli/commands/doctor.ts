import { rmSync, writeFileSync } from "node:fs";
import module from "node:module";
import { arch, platform, release } from "node:os";
import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { doctorTexts } from "../../messages/doctor-text.ts";
import type { OptionsOf } from "../options.ts";
import { printJson } from "../print-json.ts";
import { today } from "../today.ts";

/** Prints what somebody who helps by telephone asks for first. 1 where nothing can be written in the folder. */
export function doctor({ lang, format }: OptionsOf<"lang" | "lookup-format">): 0 | 1 {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const isWritable = canWriteIn(process.cwd());
  const facts = {
    version: packageJson.version,
    node: process.versions.node,
    system: `${platform()} ${release()} ${arch()}`,
    language: lang,
    locale: `${locale}, ${timeZone}`,
    today: today(),
    terminal: process.stdout.isTTY ? `${process.stdout.columns} × ${process.stdout.rows}` : null,
    folder: process.cwd(),
    writable: isWritable,
    cache: cacheFolder() ?? null,
  };
  if (format === "json") printJson(facts);
  else process.stdout.write(`${linesOf(facts, lang).join("\n")}\n`);
  return isWritable ? 0 : 1;
}

/** Of compiled code; Node keeps none before 22.1. */
function cacheFolder(): string | undefined {
  const { getCompileCacheDir } = module as unknown as { readonly getCompileCacheDir?: () => string | undefined };
  return getCompileCacheDir?.();
}

type Facts = Readonly<Record<keyof typeof doctorTexts.facts, string | boolean | null>>;

function linesOf(facts: Facts, lang: "id" | "en"): readonly string[] {
  const names = Object.keys(doctorTexts.facts) as (keyof Facts)[];
  const width = Math.max(...names.map((name) => doctorTexts.facts[name][lang].length));
  return names.map((name) => {
    const fact = facts[name];
    const told = typeof fact === "boolean" ? doctorTexts[fact ? "yes" : "notWritable"][lang] : fact;
    return `${doctorTexts.facts[name][lang].padEnd(width)}  ${told ?? doctorTexts.none[lang]}`;
  });
}

/** Tried out, as permissions do not tell it on every system. What is left of an interrupted try is removed by the next run. */
function canWriteIn(folder: string): boolean {
  const draft = join(folder, `.ppmk-${process.pid}-0.baru`);
  try {
    writeFileSync(draft, "");
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}
