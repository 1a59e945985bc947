import type { CivilDate, Month } from "./calendar.ts";
import type { AuditOpinion, BkmLevel, FundSource, KsmKind, LoanStatus, SecretariatClass, Stage } from "./choices.ts";
import type { Edition } from "./edition.ts";
import type { Field } from "./field.ts";
import type { FamilyCard, Nik, Sex } from "./nik.ts";
import type { CellRef } from "./place.ts";
import type { Ps2List, TakenOff } from "./ps2-list.ts";
import type { Ratio } from "./ratio.ts";
import type { Rupiah } from "./rupiah.ts";

/** What every record has: `at` is the cell that names it, or its row's first filled cell. */
interface Row {
  readonly at: CellRef;
}

/** A record of which another sheet may hold the like: `edition` is its own sheet, where several hold such a table. */
interface SheetRow extends Row {
  readonly edition?: Edition;
}

export interface Profile {
  readonly province: Field<string>;
  readonly regency: Field<string>;
  readonly district: Field<string>;
  readonly kelurahan: Field<string>;
  readonly regionCode: Field<string>;
  readonly bkm: Field<string>;
  readonly bkmLevel: Field<BkmLevel>;
  readonly assessedOn: Field<CivilDate>;
  readonly stage: Field<Stage>;
  readonly blmCeiling: Field<Rupiah>;
  readonly availableFund: Field<Rupiah>;
  readonly firstDisbursement: Field<CivilDate>;
  readonly secondDisbursement: Field<CivilDate>;
}

/** One aspect of the BKM instrument; `weight` belongs to the bidang (field of assessment). */
export interface AspectRecord extends Row {
  readonly area: Field<string>;
  readonly aspect: Field<string>;
  readonly weight: Field<Ratio>;
  readonly level: Field<BkmLevel>;
}

export interface SecretariatRecord extends Row {
  readonly month: Field<Month>;
  readonly performance: Field<SecretariatClass>;
  readonly score: Field<Ratio>;
}

export interface AuditRecord extends Row {
  readonly bookYear: Field<number>;
  readonly opinion: Field<AuditOpinion>;
  readonly auditor: Field<string>;
  readonly reportDate: Field<CivilDate>;
}

/** A row of the PS-2 list as its columns say it. */
export interface HouseholdRow extends Row {
  readonly name: Field<string>;
  readonly nik: Field<Nik>;
  readonly familyCard: Field<FamilyCard>;
  readonly address: Field<string>;
  readonly rt: Field<string>;
  readonly rw: Field<string>;
}

/** A household of a PS-2 list, or of a list that may be one. */
export interface HouseholdRecord extends HouseholdRow {
  readonly list?: Ps2List;
  /** Its row says that it does not belong to the list any more. */
  readonly takenOff?: TakenOff;
}

export interface KsmRecord extends SheetRow {
  readonly code: Field<string>;
  readonly name: Field<string>;
  readonly kind: Field<KsmKind>;
  readonly business: Field<string>;
  readonly prospective: Field<boolean>;
  readonly prospectReason: Field<string>;
  readonly score: Field<Ratio>;
  readonly foundedOn: Field<CivilDate>;
  readonly partnership: Field<string>;
  readonly infrastructureNeed: Field<string>;
}

/**
 * A member of a KSM. `ksm` is the KSM's code or name, as the roster writes it; from `leftOn` on the person is no member.
 */
export interface MemberRecord extends SheetRow {
  readonly ksm: Field<string>;
  readonly name: Field<string>;
  readonly nik: Field<Nik>;
  readonly familyCard: Field<FamilyCard>;
  readonly sex: Field<Sex>;
  readonly rt: Field<string>;
  readonly rw: Field<string>;
  readonly declaredPs2: Field<boolean>;
  readonly business: Field<string>;
  readonly income: Field<Rupiah>;
  readonly cost: Field<Rupiah>;
  readonly requested: Field<Rupiah>;
  readonly recommended: Field<Rupiah>;
  readonly months: Field<number>;
  readonly confirmedPs2: Field<boolean>;
  readonly confirmedBy: Field<string>;
  readonly confirmedOn: Field<CivilDate>;
  readonly leftOn: Field<CivilDate>;
}

/**
 * `charge` is the jasa per month as a fraction of the principal; `target` and `paid` stand where no ledger is kept. A
 * blank `status` is that of a running loan.
 */
export interface LoanRecord extends SheetRow {
  readonly code: Field<string>;
  readonly ksm: Field<string>;
  readonly nik: Field<Nik>;
  readonly lender: Field<string>;
  readonly source: Field<FundSource>;
  readonly disbursedOn: Field<CivilDate>;
  readonly principal: Field<Rupiah>;
  readonly charge: Field<Ratio>;
  readonly months: Field<number>;
  readonly target: Field<Rupiah>;
  readonly paid: Field<Rupiah>;
  readonly status: Field<LoanStatus>;
  readonly rescheduledOn: Field<CivilDate>;
  readonly writtenOffOn: Field<CivilDate>;
}

/** One line of a loan's ledger. */
export interface InstalmentRecord extends SheetRow {
  readonly loan: Field<string>;
  readonly number: Field<number>;
  readonly dueOn: Field<CivilDate>;
  readonly targetPrincipal: Field<Rupiah>;
  readonly targetCharge: Field<Rupiah>;
  readonly paidOn: Field<CivilDate>;
  readonly paidPrincipal: Field<Rupiah>;
  readonly paidCharge: Field<Rupiah>;
}

/** What the UPK's books say of one month: income and cost of that month alone, capital and money at its end. */
export interface FinanceRecord extends Row {
  readonly month: Field<Month>;
  readonly chargeIncome: Field<Rupiah>;
  readonly otherIncome: Field<Rupiah>;
  readonly operatingCost: Field<Rupiah>;
  /** What is set aside for bad loans; no money moves. */
  readonly riskReserve: Field<Rupiah>;
  readonly capital: Field<Rupiah>;
  readonly cash: Field<Rupiah>;
  readonly bank: Field<Rupiah>;
}

/** How well a KSM reached each of the five livelihood assets (B) on a day, as scores. */
export interface AssetRecord extends Row {
  readonly ksm: Field<string>;
  readonly scoredOn: Field<CivilDate>;
  readonly human: Field<Ratio>;
  readonly social: Field<Ratio>;
  readonly natural: Field<Ratio>;
  readonly physical: Field<Ratio>;
  readonly financial: Field<Ratio>;
}

/** A person's decision where the guideline leaves it to a person. */
export interface DecisionRecord extends Row {
  readonly rule: Field<string>;
  readonly subject: Field<string>;
  readonly decision: Field<boolean>;
  readonly by: Field<string>;
  readonly decidedOn: Field<CivilDate>;
  readonly reason: Field<string>;
}

/** Everything that was read about one kelurahan. A table that no input holds is undefined, an empty one is []. */
export interface Kelurahan {
  readonly profile: Profile | undefined;
  readonly aspects: readonly AspectRecord[] | undefined;
  readonly secretariat: readonly SecretariatRecord[] | undefined;
  readonly audits: readonly AuditRecord[] | undefined;
  readonly households: readonly HouseholdRecord[] | undefined;
  readonly ksm: readonly KsmRecord[] | undefined;
  readonly members: readonly MemberRecord[] | undefined;
  readonly loans: readonly LoanRecord[] | undefined;
  readonly instalments: readonly InstalmentRecord[] | undefined;
  readonly finances: readonly FinanceRecord[] | undefined;
  readonly assets: readonly AssetRecord[] | undefined;
  readonly decisions: readonly DecisionRecord[] | undefined;
}
