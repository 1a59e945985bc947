import type { Doubt } from "../domain/doubt.ts";
import { cellOr } from "../domain/field.ts";
import type { CellRef } from "../domain/place.ts";
import type { KsmRecord, MemberRecord } from "../domain/records.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { MemberResult, Ps2Standing } from "../domain/verdict.ts";
import type { LoanStanding } from "../repayment/loan-standing.ts";
import type { PpmkBalance } from "../repayment/ppmk-balance.ts";

/** What the tables say about one KSM, joined: the material of its criteria. */
export interface KsmFacts {
  readonly record: KsmRecord;
  readonly code: string;
  readonly name: string;
  /** Present where one alone of two overlapping KSM sheets lists it. */
  readonly onOneSheet?: Doubt;
  /** Rows of the roster, also those that repeat a person. */
  readonly roster: readonly MemberRecord[];
  /** Persons, each once. */
  readonly members: readonly MemberResult[];
  /** Members of whom not all may be persons of their own, or of this KSM; the others are sure. */
  readonly contested: readonly ContestedMembers[];
  /** Members of whom A-5 decided whether they count as listed. */
  readonly byHousehold: ReadonlySet<MemberResult>;
  readonly loans: readonly LoanStanding[];
  /** Loans under its code that may not be its own, and why. */
  readonly possible: readonly PossibleLoan[];
  /** Persons and loans without a known KSM that may be this one's. */
  readonly unplaced: { readonly members: readonly MemberResult[]; readonly loans: readonly LoanStanding[] };
  /** What is owed to the PPMK fund on them. */
  readonly balances: readonly PpmkBalance[];
  /** Neither code nor name can be read: what belongs to the KSM cannot be told. */
  readonly anonymous: boolean;
  /** Which tables were read at all. */
  readonly tables: { readonly members: boolean; readonly households: boolean; readonly loans: boolean };
}

/** A loan from before the KSM was founded, or that one alone of two overlapping sheets lists. */
export interface PossibleLoan {
  readonly standing: LoanStanding;
  readonly doubt: Doubt;
}

/** `least` of them are members in every reading of the rosters. */
export interface ContestedMembers {
  readonly members: readonly MemberResult[];
  readonly least: number;
  readonly doubts: readonly Doubt[];
  readonly assumptions: readonly AssumptionId[];
  /** Of those whose NIK may be another name's: how they stand to PS-2 without it. */
  readonly withoutNik: ReadonlyMap<MemberResult, Ps2Standing>;
  /** All readings of who they are, with how each stands to PS-2 where not by the own NIK; undefined where there are too many. */
  readonly readings: readonly (readonly MemberRead[])[] | undefined;
  /** In every reading one of the members has the NIK that all of them share. */
  readonly oneHasNik: boolean;
}

export interface MemberRead {
  readonly member: MemberResult;
  /** Undefined where the person has the own NIK. */
  readonly ps2: Ps2Standing | undefined;
}

/** The cells that would say whose the unplaced members are. */
export const ksmCellsOfUnplaced = ({ unplaced }: KsmFacts): readonly CellRef[] =>
  unplaced.members.map(({ record }) => cellOr(record.ksm, record.at));

/** The cell where the KSM's code should stand. */
export const codeCell = ({ record }: KsmFacts): CellRef => cellOr(record.code, record.at);
