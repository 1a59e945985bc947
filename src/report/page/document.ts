import type { Lang } from "../../messages/lang.ts";
import { type Html, html, trusted } from "./html.ts";
import { pageStyle } from "./page-style.ts";

interface PageDocument {
  readonly title: string;
  readonly lang: Lang;
  /** Said on top of every page that is not for the public. */
  readonly mark?: string;
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
  /** Beside the look of all pages. */
  readonly style?: string;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** One page as a file: it asks nothing of the network, runs no script, and says nothing of when it was made. */
export function htmlDocument({ title, lang, mark, header, main, footer, style = "" }: PageDocument): string {
  const top = mark === undefined ? undefined : html`<p class="mark" role="note">${mark}</p>`;
  const { markup } = html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><style>${trusted(pageStyle + style)}</style></head>
<body>
<header>${top}${header}</header>
<main>${main}</main>
<footer>${footer}</footer>
</body></html>
`;
  return markup;
}
