// A mat-vec whose pairs are neighbouring rows; the last may be alone.
override FIRST_ROW: u32; // of this matrix, among all rows
override ROWS: u32;      // in this matrix

fn own_pairs() -> u32 {
  return (ROWS + 1u) / 2u;
}

fn rows_of(pair: u32) -> vec2<u32> {
  return min(vec2<u32>(pair * 2u, pair * 2u + 1u), vec2<u32>(ROWS - 1u));
}

fn halves_of(pair: u32) -> Halves {
  return Halves(rows_of(pair) + FIRST_ROW, vec2<u32>(0u));
}
