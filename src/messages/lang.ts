/** Indonesian is the language of the people that the tool is for, English that of those who maintain it. */
export const langs = ["id", "en"] as const;
export type Lang = (typeof langs)[number];

export type Text = Readonly<Record<Lang, string>>;
