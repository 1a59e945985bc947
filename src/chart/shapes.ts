/** What the renderer of pictures cannot know by itself. */
export interface SvgWords {
  /** A number as it is printed beside its shape. */
  readonly value: (amount: number) => string;
  /** A number of the axis, short. */
  readonly tick: (amount: number) => string;
  /** Unlike that of every other chart of the page: patterns are found by it. */
  readonly id: string;
}

/** Shapes, and how high they are. */
export interface Shapes {
  readonly xml: string;
  readonly height: number;
}

/** In units of the picture, which is made to fit where it stands; a letter is 12 of them high. */
export const svgWidth = 400;
