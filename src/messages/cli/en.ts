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
  commands: {
    "check-bkm": {
      summary: "judge the BKM (F.1–F.3)",
      description:
        "Judges one or more kelurahan by F.1–F.3: performance of the BKM, audit opinion, performance of the secretariat. The marked copy is written to <name>.hasil.xlsx.",
      examples: ["ppmk check-bkm kelurahan.xlsx", "ppmk check-bkm *.xlsx --as-of 15-03-2013"],
    },
    "screen-ksm": {
      summary: "judge every KSM (G.1–G.4)",
      description:
        "Judges every KSM by G.1–G.4 and its kind (K), says what is still missing and which services fit (H). Takes one workbook, or several files with one table each. The marked copy is written to <name>.hasil.xlsx.",
      examples: ["ppmk screen-ksm kelurahan.xlsx", "ppmk screen-ksm anggota.csv ps2.csv pinjaman.csv --format json"],
    },
    allocate: {
      summary: "make the loan plan (J.1–J.8)",
      description:
        "Judges the BKM and the KSM, then shares the money among the eligible KSM by J.1–J.8: each member's amount, the tranches, the instalments. The plan is written to <name>.rencana.xlsx.",
      examples: [
        "ppmk allocate kelurahan.xlsx",
        "ppmk allocate kelurahan.xlsx --stage perguliran --fund 45000000",
        "ppmk allocate kelurahan.xlsx --compare",
      ],
    },
    verify: {
      summary: "check a plan that was made, also one that was edited",
      description:
        "Checks a plan workbook against the rules J, its sums, tranches and instalments, and names every cell that changed since ppmk wrote it. With the source files it also checks that they still agree. A marked copy is saved as <name>.periksa.xlsx.",
      examples: [
        "ppmk verify kelurahan.rencana.xlsx",
        "ppmk verify kelurahan.rencana.xlsx kelurahan.xlsx --format json",
      ],
    },
    template: {
      summary: "make a blank workbook",
      description:
        "Makes a blank workbook to fill in, with instructions for each column: kelurahan (everything), ksm, ps2 or pinjaman (loans).",
      examples: ["ppmk template", "ppmk template ksm --out blank-ksm.xlsx"],
    },
    explain: {
      summary: "explain a rule, an assumption, a finding or one KSM",
      description:
        "Explains a code: its meaning, the reason, a wrong and a right example, and how to fix it in Excel. With --ksm it tells all about one KSM: every criterion, its members, loans and findings.",
      examples: [
        "ppmk explain G.2",
        "ppmk explain nik/lost-digits",
        "ppmk explain kelurahan.xlsx --ksm K03",
        'ppmk explain kelurahan.xlsx --ksm "Siti Aminah"',
      ],
    },
    policy: {
      summary: "show the settings in force",
      description:
        "Shows every setting with its source in the guideline, the assumptions made where the guideline is silent, and what deviates from the guideline.",
      examples: ["ppmk policy", "ppmk policy --policy policy.yaml"],
    },
    help: {
      summary: "show the help of a command",
      description: "Shows the help of a command.",
      examples: ["ppmk help allocate"],
    },
  },
  arguments: {
    workbook: "a kelurahan's workbook (.xlsx or .csv)",
    file: "a workbook, or several files with one table each; - reads CSV from standard input",
    plan: "plan workbook (.rencana.xlsx)",
    source: "file that the plan was made from",
    kind: "kelurahan, ksm, ps2 or pinjaman",
    code: "the code of a rule (G.2), an assumption (A-6) or a finding (nik/lost-digits); with --ksm: a workbook, or several files",
    command: "the name of a command",
  },
  options: {
    "as-of": "date of the judgement; else Tanggal Penilaian in the workbook, else today",
    policy: "policy file (YAML or JSON) that replaces some of the settings",
    set: "replace one setting, such as j5.memberCeiling=4000000; may be repeated",
    lang: "language of the output",
    format: "form of the output",
    out: "name of the file to write",
    "no-annotate": "make no marked copy",
    force: "replace an existing output file",
    "show-nik": "show NIK and No KK in full",
    "fail-on": "exit code 1 also where something is not eligible",
    quiet: "results only, no remarks",
    color: "always use colour",
    "no-color": "use no colour",
    stage: "stage of lending; else Tahap in the workbook",
    strategy: "how to share when money is short",
    fund: "limit the money to share, in rupiah",
    compare: "compare all ways of sharing",
    "split-tranches": "let a KSM be paid by both tranches, so that nothing of tranche 1 lies idle",
    draft: "plan although the BKM is not eligible or cannot be decided yet; the plan is stamped DRAFT",
    ksm: "code or name of a KSM, or the name of one of its members",
    help: "show help",
    version: "show the version",
  },
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
