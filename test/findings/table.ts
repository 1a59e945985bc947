import { type Counted, findingsIn, kelurahanFixtures } from "./found-in.ts";
import { remarks } from "./remarks.ts";

const head = `# What is found in each sample kelurahan

\`allocate\` on each workbook of this folder, by itself. Made by \`npm run findings\`; \`test/findings\` holds it. Samples of single
tables have their findings in \`intake/cases\`. In bold what is an error, in plain letters a warning, in brackets a note.

| Workbook | Finding | Remark |
|---|---|---|
`;

/** The checked-in table of all findings. */
export async function findingsTable(): Promise<string> {
  const rows = [];
  for (const name of kelurahanFixtures.keys()) rows.push(await findingsRow(name));
  return `${head}${rows.join("\n")}\n`;
}

/** One row of it. */
export async function findingsRow(name: string): Promise<string> {
  const found = await findingsIn(kelurahanFixtures.get(name) ?? []);
  return `| ${name} | ${[...found].map(shown).join(", ")} | ${remarks[name] ?? ""} |`;
}

function shown([code, { severity, count }]: readonly [string, Counted]): string {
  const text = count === 1 ? code : `${code} × ${count}`;
  switch (severity) {
    case "error":
      return `**${text}**`;
    case "warning":
      return text;
    case "info":
      return `(${text})`;
  }
}
