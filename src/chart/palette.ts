/** The colours of all that ppmk draws, prints and marks, by what they mean: `RRGGBB`. Reasons stand in docs/look.md. */
export const palette = {
  dark: "1F3A5F",
  middle: "5B7FA6",
  pale: "E6ECF4",
  input: "FFF9E5",
  grey: "595959",
  line: "8C96A3",
  grid: "D5DBE3",
  red: "C00000",
  green: "2E6B3E",
  amber: "8A5A00",
  violet: "5B4A7D",
  white: "FFFFFF",
  black: "1B1B1B",
} as const;

/** What a shape in a chart stands for. */
export type Tone = "main" | "second" | "gain" | "loss" | "open" | "rest";

/** Each tone has a colour and a pattern, so that it can be told apart in black and white too. */
export const toneLooks: Readonly<Record<Tone, { readonly colour: string; readonly pattern: Pattern }>> = {
  main: { colour: palette.dark, pattern: "solid" },
  second: { colour: palette.middle, pattern: "rising" },
  gain: { colour: palette.green, pattern: "dots" },
  loss: { colour: palette.red, pattern: "falling" },
  open: { colour: palette.violet, pattern: "crossed" },
  rest: { colour: palette.line, pattern: "solid" },
};

export type Pattern = "solid" | "rising" | "falling" | "dots" | "crossed";
