import type { UpkClass } from "../domain/choices.ts";
import { type ClassedCode, classedCodes, type IndicatorCode } from "../domain/monitor.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";

/** POB Pinjaman Bergulir 2013, in percent; a value just at a limit belongs to the better class. */
const limits: {
  readonly [C in ClassedCode]: { readonly best: number; readonly least: number; readonly better: "low" | "high" };
} = {
  LAR: { best: 10, least: 20, better: "low" },
  PAR: { best: 10, least: 20, better: "low" },
  RR: { best: 90, least: 80, better: "high" },
  CCr: { best: 125, least: 100, better: "high" },
  ROI: { best: 10, least: 0, better: "high" },
};

export const isClassed = (code: IndicatorCode): code is ClassedCode => classedCodes.some((one) => one === code);

/** The class of one of the five ratios by which a UPK is judged. */
export function upkClassOf(code: ClassedCode, ratio: Ratio): UpkClass {
  const { best, least, better } = limits[code];
  const reaches = (percent: number) => {
    const order = compareRatio(ratio, { numerator: percent, denominator: 100 });
    return better === "low" ? order <= 0 : order >= 0;
  };
  if (reaches(best)) return "memuaskan";
  return reaches(least) ? "minimum" : "penundaan";
}
