/** What a setting of the policy may be. Bounds are inclusive; `of` names the setting that a bound comes from. */
export type AllowedSetting =
  | {
      readonly kind: "number";
      readonly whole: boolean;
      readonly minimum: number;
      readonly maximum: number;
      /** It may also be left open (null). */
      readonly orNone: boolean;
    }
  | { readonly kind: "one-of"; readonly choices: readonly string[] }
  | { readonly kind: "list-of"; readonly choices: readonly string[] }
  | { readonly kind: "yes-or-no" }
  | { readonly kind: "at-most"; readonly maximum: number; readonly of: string }
  | { readonly kind: "at-least"; readonly minimum: number; readonly of: string }
  /** Every choice stands in exactly one of the lists. */
  | { readonly kind: "in-one-list"; readonly choices: readonly string[]; readonly lists: readonly string[] }
  /** No choice stands twice, and `last` ends the list. */
  | { readonly kind: "ends-with"; readonly choices: readonly string[]; readonly last: string };
