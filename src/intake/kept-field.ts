import type { Field } from "../domain/field.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";

/** A column of one sheet, shared by all of its fields. */
interface ColumnPlace {
  readonly sheet: SheetRef;
  readonly column: number;
}

type State = "value" | "blank" | "invalid";

/**
 * A field that keeps the text of its cell, and makes the cell when it is first asked for: of a hundred thousand rows few
 * are ever looked at. A class, since an object with a getter of its own takes more memory than the cell that it saves.
 */
class KeptField {
  readonly state: State;
  readonly value: unknown;
  readonly #place: ColumnPlace;
  readonly #row: number;
  #held: string | CellRef;

  constructor(state: State, value: unknown, { sheet, row, column, text }: CellRef) {
    this.state = state;
    this.value = value;
    this.#place = placeOf(sheet, column);
    this.#row = row;
    this.#held = text;
  }

  get cell(): CellRef {
    if (typeof this.#held === "string") {
      const { sheet, column } = this.#place;
      this.#held = { sheet, row: this.#row, column, text: this.#held };
    }
    return this.#held;
  }
}

const placesOf = new WeakMap<SheetRef, ColumnPlace[]>();

function placeOf(sheet: SheetRef, column: number): ColumnPlace {
  let places = placesOf.get(sheet);
  if (places === undefined) {
    places = [];
    placesOf.set(sheet, places);
  }
  places[column] ??= { sheet, column };
  return places[column];
}

/** A field of that cell: its place and text are kept, not what it was read from. Undefined is the value of all but `value`. */
export function keptField(state: "value", value: unknown, cell: CellRef): Field<unknown>;
export function keptField(state: "blank" | "invalid", value: undefined, cell: CellRef): Field<unknown>;
export function keptField(state: State, value: unknown, cell: CellRef): Field<unknown> {
  return new KeptField(state, value, cell) as Field<unknown>;
}
