/** Dots that are to be written over by hand. */
const blank = /[….]*…[….]*/u;

/**
 * Whether a text differs from a form's only in what was written over its dots. Words as short as `Nomor:`, and brackets
 * around a name, may go with the dots.
 */
export function fillsBlanks(form: string, text: string): "filled" | "changed" | "no-blanks" {
  const fixed = form.split(blank).map(words);
  if (fixed.length === 1) return "no-blanks";
  if (fixed.join("").length <= longestHint) return "filled";
  const pattern = new RegExp(`^${fixed.join(".*")}$`, "su");
  return pattern.test(words(text)) ? "filled" : "changed";
}

/** Letters of a form that only say what to write, such as a place before the date. */
const longestHint = 24;

/** Letters and digits; blanks, brackets and stops are set as people like. */
const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
