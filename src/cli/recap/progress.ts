import { basename } from "node:path";
import type { Lang } from "../../messages/lang.ts";
import { progressTexts } from "../../messages/progress-text.ts";

/** Tells on standard error how far a run is. */
export interface Progress {
  /** A file is in work. */
  begin(name: string): void;
  /** One more is done. */
  step(): void;
  /** Takes away what a terminal shows of it. */
  end(): void;
}

/** Milliseconds from one telling to the next, on a terminal and into a file. */
const pause = { bar: 100, line: 10_000 } as const;
const barWidth = 20;

const silent: Progress = { begin: () => undefined, step: () => undefined, end: () => undefined };

/** A bar on a terminal, else a line every ten seconds; nothing where somebody wants quiet. */
export function progressOf(
  total: number,
  { lang, quiet }: { readonly lang: Lang; readonly quiet: boolean },
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (quiet || total < 2) return silent;
  const began = performance.now();
  let [done, told, inWork, isShown] = [0, began, "", false];
  const rates = () => {
    const seconds = (performance.now() - began) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    return { rate, left: rate === 0 ? 0 : Math.ceil((total - done) / rate) };
  };
  const tell = () => {
    const now = performance.now();
    if (now - told < (stream.isTTY ? pause.bar : pause.line)) return;
    told = now;
    const { rate, left } = rates();
    const text = progressTexts.done[lang](done, total, rate, left);
    if (!stream.isTTY) {
      stream.write(`${text}\n`);
      return;
    }
    const filled = Math.round((barWidth * done) / total);
    const bar = `[${"#".repeat(filled)}${"·".repeat(barWidth - filled)}] ${text} ${inWork}`;
    stream.write(`\r${bar.slice(0, (stream.columns ?? 80) - 1)}\u001b[K`);
    isShown = true;
  };
  return {
    begin: (name) => {
      inWork = basename(name).replaceAll(/\p{C}/gu, "");
      tell();
    },
    step: () => {
      done += 1;
      tell();
    },
    end: () => {
      if (isShown) stream.write("\r\u001b[K");
    },
  };
}
