// A step computes columns: one token each, of any lane at any position. The host writes one record a column:
// [0] token (DEAD: nothing here), lane, position, and, for output slot i in record i, the column whose logits it wants (or DEAD);
// [1] slot of the lane's adapter (0: none), its scale as bits of an f32;
// [TURNS …] cos and sin of each rotated pair at that position, two pairs a vec4.
const DEAD = 0xffffffffu;
const TURNS = 2u;
override COLUMN_STRIDE: u32; // vec4s a record

fn record(column: u32) -> vec4<u32> {
  return columns[column * COLUMN_STRIDE];
}
