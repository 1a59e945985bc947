/** One side of a cell's frame. */
export interface Edge {
  readonly line: "thin" | "medium" | "double" | "dashed";
  /** ARGB, `FF8C96A3`; black where it is left out. */
  readonly colour?: string;
}

export interface Frame {
  readonly left?: Edge;
  readonly right?: Edge;
  readonly top?: Edge;
  readonly bottom?: Edge;
}

/** How a cell looks. Cells of one kind share one object: that keeps a workbook small, and quick to write. */
export interface CellStyle {
  /** In points; 10 where it is left out. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  /** ARGB. */
  readonly colour?: string;
  readonly fill?: string;
  readonly frame?: Frame;
  /** Excel's number format, `#,##0`; General where it is left out. */
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** It can be changed on a protected sheet. */
  readonly open?: boolean;
}
