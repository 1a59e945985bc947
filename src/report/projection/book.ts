import type { Projected, Projection } from "../../domain/projection.ts";
import { projectionAnswer } from "../../messages/projection-text.ts";
import { type KelurahanBook, openSheet } from "../sheet/open-sheet.ts";

/** What every sheet of a projection draws on. */
export interface ProjectionBook extends KelurahanBook {
  readonly projection: Projection;
}

/** A sheet that says in its head what the projection answers. */
export function openProjectionSheet(
  book: ProjectionBook,
  name: string,
  title: string,
  widths: readonly number[],
): ReturnType<typeof openSheet> {
  const projected: Projected = { kind: "projected", projection: book.projection };
  const atLeast = book.report.policy.settings.j8.minimumKsmPerYear;
  return openSheet(book, name, title, projectionAnswer(projected, atLeast, book.lang), widths);
}
