// Many columns, as in reading a prompt: a workgroup computes a tile of W x. Unit by unit of the rows' length, weights are decoded and
// columns are read into workgroup memory once; each thread then adds up THREAD_PAIRS pairs × THREAD_COLUMNS columns in registers.
// Register tiles as in [Volkov2008]. Every sum is one thread's, from the first unit to the last: another order of additions than `walk`'s.
// vec4 j of an entry lies at j ^ (entry % 8), so that neighbours in a subgroup meet different banks without padding.
// #include "tile/{tile}.wgsl"

const WORKERS = GROUP_PAIRS * GROUP_COLUMNS; // threads
const TILE_PAIRS = THREAD_PAIRS * GROUP_PAIRS;
const TILE_COLUMNS = THREAD_COLUMNS * GROUP_COLUMNS;
const SHARE = TILE_COLUMNS * 8u / WORKERS; // vec4s of a unit of all columns that a thread reads
const THREADS = 1u; // an adapter's part of a sum is one thread's, too

override WG: u32; // WORKERS
override UNITS: u32; // units of 32 weights a row; a column of x has the same length, padded with zeros

var<workgroup> w_tile: array<vec4<f32>, TILE_PAIRS * 16u>;
var<workgroup> x_tile: array<vec4<f32>, TILE_COLUMNS * 8u>;

fn keep(row: u32, w: array<vec4<f32>, 8>) {
  let at = row * 8u;
  let turn = row & 7u;
  w_tile[at + turn] = w[0];
  w_tile[at + (1u ^ turn)] = w[1];
  w_tile[at + (2u ^ turn)] = w[2];
  w_tile[at + (3u ^ turn)] = w[3];
  w_tile[at + (4u ^ turn)] = w[4];
  w_tile[at + (5u ^ turn)] = w[5];
  w_tile[at + (6u ^ turn)] = w[6];
  w_tile[at + (7u ^ turn)] = w[7];
}

/// Workgroups for what rides along come first, one a pair, since each of their threads walks whole rows.
fn product(group: vec3<u32>, groups: vec3<u32>, local: u32) {
  let index = group.x + group.y * groups.x;
  let first_column = group.z * TILE_COLUMNS;
  if (index < riding_pairs()) {
    for (var c = local; c < TILE_COLUMNS; c += WORKERS) {
      end_ride(index, first_column + c, ride(index, source_of(first_column + c), 0u));
    }
    return;
  }
  let first_pair = (index - riding_pairs()) * TILE_PAIRS;
  let own_pair = local / GROUP_COLUMNS;
  let own_column = local % GROUP_COLUMNS;
  var sums: array<f32, 2u * THREAD_PAIRS * THREAD_COLUMNS>;
  var squares: array<f32, SHARE>;
  for (var u = 0u; u < UNITS; u++) {
    for (var row = local; row < 2u * TILE_PAIRS; row += WORKERS) {
      keep(row, unit(rows_of(first_pair + row / 2u)[row & 1u] * UNITS + u));
    }
    for (var n = 0u; n < SHARE; n++) {
      let i = local + n * WORKERS;
      let v = x[(source_of(first_column + i / 8u) * UNITS + u) * 8u + (i & 7u)];
      squares[n] += square_of_four(v);
      x_tile[i ^ ((i / 8u) & 7u)] = input_four(v, u * 8u + (i & 7u));
    }
    workgroupBarrier();
    for (var j = 0u; j < 8u; j++) {
      var v: array<vec4<f32>, THREAD_COLUMNS>;
      for (var c = 0u; c < THREAD_COLUMNS; c++) {
        let column = c * GROUP_COLUMNS + own_column;
        v[c] = x_tile[column * 8u + (j ^ (column & 7u))];
      }
      for (var r = 0u; r < 2u * THREAD_PAIRS; r++) {
        let row = ((r / 2u) * GROUP_PAIRS + own_pair) * 2u + (r & 1u);
        let w = w_tile[row * 8u + (j ^ (row & 7u))];
        for (var c = 0u; c < THREAD_COLUMNS; c++) {
          sums[r * THREAD_COLUMNS + c] += dot(w, v[c]);
        }
      }
    }
    workgroupBarrier();
  }
  for (var n = 0u; n < SHARE; n++) {
    x_tile[local + n * WORKERS].x = squares[n];
  }
  workgroupBarrier();
  for (var c = 0u; c < THREAD_COLUMNS; c++) {
    let column = c * GROUP_COLUMNS + own_column;
    var total = 0.0;
    for (var j = 0u; j < 8u; j++) {
      total += x_tile[column * 8u + j].x;
    }
    let scale = input_scale(total);
    let source = source_of(first_column + column);
    for (var p = 0u; p < THREAD_PAIRS; p++) {
      let pair = first_pair + p * GROUP_PAIRS + own_pair;
      let both = vec2<f32>(sums[2u * p * THREAD_COLUMNS + c], sums[(2u * p + 1u) * THREAD_COLUMNS + c]);
      put(pair, first_column + column, (both + added_by_adapter(halves_of(pair), source, 0u)) * scale);
    }
  }
}
