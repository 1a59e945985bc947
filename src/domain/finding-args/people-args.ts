import type { KsmKind } from "../choices.ts";
import type { TakenOff } from "../ps2-list.ts";
import type { CodesDiffer, UnknownArgs } from "./told-parts.ts";

/** KSM, their members and the PS-2 list. */
export interface PeopleArgs {
  /** `requestsDiffer`: the rows ask for different amounts, so that none of them is used. */
  "member/duplicate": { readonly name: string; readonly first: string; readonly requestsDiffer: boolean };
  /** `more` KSM than those that are named. */
  "member/in-two-ksm": { readonly name: string; readonly ksm: readonly string[]; readonly more: number };
  /** The same NIK in several kelurahan, or workbooks of one; `kelurahan` are the others, by name or file. */
  "member/in-two-kelurahan": { readonly name: string; readonly kelurahan: readonly string[]; readonly more: number };
  /** One NIK beside names of different persons, in one KSM or in several: who the others are, and where. */
  "member/shared-nik": {
    readonly name: string;
    readonly beside: readonly { readonly name: string; readonly place: string }[];
    readonly more: number;
  };
  /** One name, and NIK that differ in one `digit` (from 1); or, for null, one No KK where a NIK is not known. */
  "member/perhaps-one-person": {
    readonly name: string;
    readonly others: readonly string[];
    readonly more: number;
    readonly digit: number | null;
  };
  "member/unknown-ksm": UnknownArgs;
  /** The roster names its KSM by numbers, or without the zeros, of the KSM table's codes, or the reverse. */
  "member/codes-differ": CodesDiffer;
  /** Equal name and birth date under different NIK: `others` are their places, and there are `more` of them. */
  "member/possible-duplicate": { readonly name: string; readonly others: readonly string[]; readonly more: number };
  /** Members of one KSM with one No KK. */
  "member/same-household": { readonly name: string; readonly others: readonly string[]; readonly more: number };
  /** The KSM's loan is recorded by member, and this one is not among them. */
  "member/outside-loan": { readonly name: string; readonly loans: readonly string[] };
  /** Names and numbers, and nothing says that it is PS-2; `list` is its sheet. */
  "ps2/list-unsaid": { readonly list: string };
  /** `words` say that it is not PS-2. */
  "ps2/list-negated": { readonly list: string; readonly words: string };
  /** PS-2 lists that cannot all hold; `outdated` are those that should go, none where nothing tells. */
  "ps2/lists-differ": {
    readonly why: "years" | "old" | "overlap";
    readonly lists: readonly string[];
    readonly outdated: readonly string[];
  };
  /** The row that holds the person does not belong to the list any more; `status` is what it says, null where nothing. */
  "ps2/taken-off": {
    readonly name: string;
    readonly what: TakenOff["what"];
    readonly place: string;
    readonly status: string | null;
  };
  "ps2/declared-but-not-listed": { readonly name: string };
  "ps2/listed-but-not-declared": { readonly name: string };
  /** Nobody on the list is alike, but a number that may list the person cannot be read: the own, or one at `place`. */
  "ps2/cannot-compare": { readonly name: string; readonly place: string | null };
  /** A single No KK confirms `count` of the KSM's `members`. */
  "ps2/one-card": { readonly count: number; readonly members: number };
  "ps2/needs-confirmation": { readonly name: string; readonly candidates: readonly string[] };
  /** The NIK of a household of equal name differs in this digit alone, counted from 1. */
  "ps2/nik-digit": { readonly name: string; readonly candidate: string; readonly digit: number };
  "ksm/kind-contradiction": { readonly kind: KsmKind; readonly businesses: readonly string[] };
  "ksm/duplicate": { readonly first: string };
  "ksm/similar-name": { readonly name: string; readonly first: string };
  /** The code but for leading zeros; `first` is its place. */
  "ksm/similar-code": { readonly code: string; readonly first: string };
  /** A score above what scores mostly count up to, `usual`, as those of the other KSM do. */
  "ksm/odd-score": { readonly usual: number };
  /** *Prospektif* says yes, and its reason denies it. */
  "ksm/prospect-contradiction": Record<never, never>;
  "ksm/without-members": { readonly ksm: string };
  "ksm/tie": { readonly ksm: readonly string[] };
  /** Of a sheet that was given by --ps2-sheet. */
  "ps2/no-such-sheet": {
    readonly name: string;
    readonly suggestion: string | null;
    readonly sheets: readonly string[];
  };
}
