import type { HouseholdRecord, HouseholdRow, Kelurahan } from "../../domain/records.ts";
import { assetTable } from "./asset-table.ts";
import { aspectTable, auditTable, profileTable, secretariatTable } from "./board-tables.ts";
import type { TableSpec } from "./column.ts";
import { decisionTable } from "./decision-table.ts";
import { financeTable } from "./finance-table.ts";
import { ksmTable } from "./ksm-table.ts";
import { instalmentTable, loanTable } from "./loan-tables.ts";
import { householdTable, memberTable } from "./people-tables.ts";

type RecordOf<T> = T extends readonly (infer R)[] ? (R extends HouseholdRecord ? HouseholdRow : R) : T;

export type TableName = keyof Kelurahan;

/** Every sheet and column that ppmk reads, in the template's order. */
export const catalogue: { readonly [T in TableName]: TableSpec<RecordOf<NonNullable<Kelurahan[T]>>> } = {
  profile: profileTable,
  aspects: aspectTable,
  secretariat: secretariatTable,
  audits: auditTable,
  households: householdTable,
  ksm: ksmTable,
  members: memberTable,
  loans: loanTable,
  instalments: instalmentTable,
  finances: financeTable,
  assets: assetTable,
  decisions: decisionTable,
};

export const tableNames = Object.keys(catalogue) as readonly TableName[];
