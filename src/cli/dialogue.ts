import { existsSync } from "node:fs";
import { cancel, intro, isCancel, select, text } from "@clack/prompts";
import { windowText } from "../messages/cli/window-text.ts";
import type { Lang } from "../messages/lang.ts";
import { isLeftOut } from "./choose-inputs.ts";
import { workbooksIn } from "./readable.ts";

type Answer = { readonly file: string } | "another" | "new-form";

/** Asks which workbook of this folder is meant. Returns the words of the command that does it, or undefined where somebody left. */
export async function askWhatToDo(lang: Lang): Promise<readonly string[] | undefined> {
  const texts = windowText[lang];
  intro(texts.welcome);
  const files = workbooksIn(".").filter((name) => !isLeftOut(name));
  const answer = await select<Answer>({
    message: files.length === 0 ? texts.noFile : texts.whichFile,
    options: [
      ...files.map((file) => ({ value: { file }, label: file })),
      { value: "another", label: texts.another },
      { value: "new-form", label: texts.newForm, hint: texts.newFormHint },
    ],
    maxItems: 12,
  });
  if (isCancel(answer)) return leave(texts.left);
  if (answer === "new-form") return ["template"];
  if (answer !== "another") return [answer.file];
  const path = await text({ message: texts.path, validate: (typed) => missing(typed, texts.mustBeThere) });
  return isCancel(path) ? leave(texts.left) : [unquoted(path)];
}

function leave(word: string): undefined {
  cancel(word);
  return undefined;
}

function missing(typed: string | undefined, say: (path: string) => string): string | undefined {
  const path = unquoted(typed ?? "");
  return path !== "" && existsSync(path) ? undefined : say(path);
}

/** Windows puts a dragged path with spaces in quotes. */
function unquoted(path: string): string {
  return path.trim().replace(/^"(.*)"$/, "$1");
}
