import type { AnnotateObstacle } from "../../domain/finding.ts";

/** The workbook cannot be changed without risk to what it holds; the message says what stood in the way. */
export class CannotPatch extends Error {
  readonly obstacle: AnnotateObstacle;

  constructor(message: string, obstacle: AnnotateObstacle = "damaged") {
    super(message);
    this.obstacle = obstacle;
  }
}
