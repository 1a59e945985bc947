import { resolve } from "node:path";
import { windowText } from "../messages/cli/window-text.ts";
import type { Lang } from "../messages/lang.ts";
import type { OutputTarget } from "../run/output-targets.ts";

const openers: Partial<Readonly<Record<NodeJS.Platform, string>>> = {
  win32: "explorer.exe",
  linux: "xdg-open",
  darwin: "open",
};

/** Whether somebody sits in front of this run: not where its output goes elsewhere, on a server, over SSH, or in `npm start`. */
function somebodyLooks(): boolean {
  const { CI, SSH_CONNECTION, npm_lifecycle_event: script } = process.env;
  return process.stdout.isTTY && CI === undefined && SSH_CONNECTION === undefined && script === undefined;
}

/** Opens what somebody wants to look at first, a page or else the marked copy, and says so where it cannot be opened. */
export async function openShown(outputs: readonly Pick<OutputTarget, "kind" | "path">[], lang: Lang): Promise<void> {
  const first = (["index", "page", "board", "annotated"] as const).find((kind) =>
    outputs.some((one) => one.kind === kind),
  );
  const shown = outputs.find(({ kind }) => kind === first) ?? outputs[0];
  if (shown === undefined || !somebodyLooks() || (await openFile(shown.path))) return;
  process.stderr.write(`${windowText[lang].notOpened(shown.path)}\n`);
}

/** Opens a file in the program that the desktop has for it. Resolves with whether that could be started. */
async function openFile(path: string): Promise<boolean> {
  const opener = openers[process.platform];
  if (opener === undefined) return false;
  const { spawn } = await import("node:child_process");
  const child = spawn(opener, [resolve(path)], { detached: true, stdio: "ignore" });
  return new Promise((done) => {
    child.once("error", () => done(false));
    child.once("spawn", () => {
      child.unref();
      done(true);
    });
  });
}
