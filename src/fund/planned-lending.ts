import type { Month } from "../domain/calendar.ts";
import type { Stage } from "../domain/choices.ts";
import type { Instalment } from "../domain/plan.ts";

/** What a plan lends, as the projection takes it: each member's loan in its month, and the tranches that come in for it. */
export interface PlannedLending {
  readonly stage: Stage;
  readonly tranches: readonly { readonly month: Month; readonly amount: number }[];
  readonly loans: readonly {
    readonly ksm: string;
    readonly month: Month;
    readonly amount: number;
    readonly schedule: readonly Instalment[];
  }[];
}
