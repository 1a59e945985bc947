import fc from "fast-check";
import { auditOpinions, bkmLevels, ksmKinds, secretariatClasses } from "../../src/domain/choices.ts";
import type { Kelurahan } from "../../src/domain/records.ts";
import { inventedName } from "../build/eligible.ts";
import { familyCard, invalid, kelurahan, nik } from "../build/records.ts";

/**
 * A kelurahan with one KSM (K01) as facts, each of which can be unknown (null): small enough to be tried exhaustively.
 */
export interface Facts {
  readonly level: (typeof bkmLevels)[number] | null;
  /** Of book year 2012. */
  readonly opinion: (typeof auditOpinions)[number] | null;
  /** December 2012 to February 2013. */
  readonly months: readonly ((typeof secretariatClasses)[number] | null)[];
  readonly members: readonly ("listed" | "household" | "outside" | "unread")[];
  readonly prospective: boolean | null;
  readonly reason: boolean;
  readonly kind: (typeof ksmKinds)[number] | null;
  readonly loans: readonly LoanFacts[];
}

export type LoanFacts =
  | { readonly kept: "summary"; readonly target: number | null; readonly paid: number | null }
  /** Instalments due on the 10th of each month from January 2012; null is a payment without amount. */
  | {
      readonly kept: "ledger";
      readonly instalments: readonly { readonly target: number; readonly paid: number | null }[];
    };

const amount = fc.integer({ min: 0, max: 12 });
const unknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });

const loan: fc.Arbitrary<LoanFacts> = fc.oneof(
  fc.record({ kept: fc.constant("summary" as const), target: unknown(amount), paid: unknown(amount) }),
  fc.record({
    kept: fc.constant("ledger" as const),
    instalments: fc.array(fc.record({ target: fc.integer({ min: 1, max: 12 }), paid: unknown(amount) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);

export const facts: fc.Arbitrary<Facts> = fc.record({
  level: unknown(fc.constantFrom(...bkmLevels)),
  opinion: unknown(fc.constantFrom(...auditOpinions)),
  months: fc.array(unknown(fc.constantFrom(...secretariatClasses)), { minLength: 3, maxLength: 3 }),
  members: fc.array(fc.constantFrom("listed", "listed", "household", "outside", "unread"), {
    minLength: 1,
    maxLength: 9,
  }),
  prospective: unknown(fc.boolean()),
  reason: fc.boolean(),
  kind: unknown(fc.constantFrom(...ksmKinds)),
  loans: fc.array(loan, { maxLength: 3 }),
});

const monthNames = ["2012-12", "2013-01", "2013-02"];

/** The workbook's tables that state the facts. Unknown facts are blank cells or missing rows. */
export function kelurahanOf({ members, loans, ...stated }: Facts): Kelurahan {
  return kelurahan({
    profile: { bkmLevel: stated.level ?? undefined },
    secretariat: stated.months.flatMap((performance, index) =>
      performance === null ? [] : [{ month: monthNames[index], performance }],
    ),
    audits: stated.opinion === null ? [] : [{ bookYear: 2012, opinion: stated.opinion }],
    households: [
      { name: "Kepala Keluarga Lain", nik: nik(990), familyCard: familyCard(990) },
      ...members.flatMap((member, index) =>
        member === "listed"
          ? [{ name: inventedName(index + 1), nik: nik(index + 1), familyCard: familyCard(index + 101) }]
          : [],
      ),
      ...members.flatMap((member, index) =>
        member === "household" ? [{ name: inventedName(index + 51), familyCard: familyCard(index + 1) }] : [],
      ),
    ],
    ksm: [
      {
        code: "K01",
        kind: stated.kind ?? undefined,
        prospective: stated.prospective ?? undefined,
        prospectReason: stated.reason ? "Pasar tetap" : undefined,
      },
    ],
    members: members.map((member, index) => ({
      ksm: "K01",
      name: inventedName(index + 1),
      ...(member === "unread"
        ? { nik: invalid(`C${index + 2}`, "3.17E+15", "Anggota") }
        : { nik: nik(index + 1), familyCard: familyCard(index + 1) }),
    })),
    loans: loans.map((one, index) => ({
      code: `P${index + 1}`,
      ksm: "K01",
      ...(one.kept === "summary"
        ? { principal: 100, target: one.target ?? undefined, paid: one.paid ?? undefined }
        : { principal: one.instalments.reduce((sum, { target }) => sum + target, 0) }),
    })),
    instalments: loans.flatMap((one, index) =>
      one.kept === "summary"
        ? []
        : one.instalments.map(({ target, paid }, number) => ({
            loan: `P${index + 1}`,
            number: number + 1,
            dueOn: `2012-0${number + 1}-10`,
            targetPrincipal: target,
            paidOn: `2012-0${number + 1}-10`,
            paidPrincipal: paid ?? undefined,
          })),
    ),
  });
}
