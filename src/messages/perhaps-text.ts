/** The sentence that names what a misspelt reference most likely means, to stand behind another; nothing where it is null. */
export const perhaps = {
  id: (suggestion: string | null) => (suggestion === null ? "" : ` Mungkin maksudnya “${suggestion}”.`),
  en: (suggestion: string | null) => (suggestion === null ? "" : ` Perhaps “${suggestion}” was meant.`),
} as const;
