import type { UpkClass } from "../domain/choices.ts";
import { type ClassedCode, classedCodes, type IndicatorCode } from "../domain/monitor.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";
import type { Settings } from "../policy/settings.ts";

/** Which way is better, and its limits in percent; a value just at a limit belongs to the better class. */
const limitsOf: {
  readonly [C in ClassedCode]: (a24: Settings["a24"]) => {
    readonly best: number;
    readonly least: number;
    readonly better: "low" | "high";
  };
} = {
  LAR: ({ larBest, larLeast }) => ({ best: larBest, least: larLeast, better: "low" }),
  PAR: ({ parBest, parLeast }) => ({ best: parBest, least: parLeast, better: "low" }),
  RR: ({ rrBest, rrLeast }) => ({ best: rrBest, least: rrLeast, better: "high" }),
  CCr: ({ ccrBest, ccrLeast }) => ({ best: ccrBest, least: ccrLeast, better: "high" }),
  ROI: ({ roiBest, roiLeast }) => ({ best: roiBest, least: roiLeast, better: "high" }),
};

export const isClassed = (code: IndicatorCode): code is ClassedCode => classedCodes.some((one) => one === code);

/** The class of one of the five ratios by which a UPK is judged. */
export function upkClassOf(code: ClassedCode, ratio: Ratio, { a24 }: Settings): UpkClass {
  const { best, least, better } = limitsOf[code](a24);
  const reaches = (percent: number) => {
    const order = compareRatio(ratio, { numerator: percent, denominator: 100 });
    return better === "low" ? order <= 0 : order >= 0;
  };
  if (reaches(best)) return "memuaskan";
  return reaches(least) ? "minimum" : "penundaan";
}
