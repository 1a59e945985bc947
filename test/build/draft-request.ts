import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { RenderOptions } from "../../src/report/render-options.ts";
import { date } from "./records.ts";

/** Asks for a plan of the samples by the guideline, as a draft where the board is not eligible. */
export const draftRequest = (render: RenderOptions = { lang: "id", showNik: false }) =>
  ({
    command: "allocate",
    policy: ppmk2012,
    policyFrom: "",
    asOf: undefined,
    today: date("2013-03-15"),
    wish: { stage: undefined, strategy: "peringkat", fund: undefined, draft: true },
    render,
  }) as const;
