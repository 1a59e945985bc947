import type { ProgramText } from "./program-text.ts";

export const english: ProgramText = {
  description:
    "ppmk judges community boards and borrower groups by the PPMK guideline from a kelurahan's workbook, makes the loan plan, and gives the workbook back with a mark in every cell that needs attention. The original is never changed.",
  titles: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    exitCodes: "Exit codes:",
    examples: "Examples:",
    terms: "Terms:",
  },
  words: {
    default: "default",
    choices: "choices",
    environment: "env",
    options: "options",
    command: "command",
  },
  values: {},
  exitCodes: [
    { code: 0, meaning: "done" },
    {
      code: 1,
      meaning: "needs a person: an error, cannot be decided yet, or --fail-on was met",
    },
    { code: 2, meaning: "could not run: wrong arguments or an unreadable file" },
  ],
  examples: [
    { command: "ppmk template", meaning: "a blank workbook to fill in" },
    { command: "ppmk kelurahan.xlsx", meaning: "all at once, told on one screen" },
    { command: "ppmk check-bkm kelurahan.xlsx", meaning: "is the BKM eligible" },
    { command: "ppmk screen-ksm kelurahan.xlsx", meaning: "which KSM are eligible, and what is missing" },
    { command: "ppmk allocate kelurahan.xlsx", meaning: "a loan plan, ready to sign" },
    { command: "ppmk explain G.2", meaning: "what a rule means" },
  ],
  terms: [
    { term: "kelurahan", meaning: "urban village, the unit that receives the money" },
    { term: "BKM", meaning: "the kelurahan's community board (also LKM), which owns the fund" },
    { term: "UPK", meaning: "the BKM's unit that lends and collects" },
    { term: "KSM", meaning: "group of poor residents that borrows together" },
    { term: "PS-2", meaning: "the community's own list of poor households" },
    { term: "NIK, No KK", meaning: "number of a person's identity card, and of a household's family card" },
    { term: "pokok, jasa", meaning: "principal and service charge of a loan" },
    { term: "perguliran", meaning: "re-lending of what has been repaid" },
  ],
};
