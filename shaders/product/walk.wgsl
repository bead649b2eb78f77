// A few columns: a set of threads walks its pairs of rows unit by unit, and each weight is read once for COLUMNS columns.
// Thread t takes units t, t + THREADS, …; what a lane's adapter adds is summed up in the same way. x is read once for AT_ONCE pairs.
// The order of additions does not depend on COLUMNS or AT_ONCE, so a lane computes the same alone and in company.
// #include "lib/pairs.wgsl"
// #include "pairs/{pairs}.wgsl"

const SQUARES = 2u * AT_ONCE * COLUMNS; // before them both rows of each pair, COLUMNS numbers a row
const SUMS = SQUARES + COLUMNS;

fn walk(sums: ptr<function, array<f32, SUMS>>, first_pair: u32, sources: array<u32, COLUMNS>, thread: u32) {
  var rows: array<vec2<u32>, AT_ONCE>;
  for (var p = 0u; p < AT_ONCE; p++) {
    rows[p] = rows_of(first_pair + p) * UNITS;
  }
  for (var u = thread; u < UNITS; u += THREADS) {
    let first = read_input((sources[0] * UNITS + u) * 8u, u * 8u);
    for (var p = 0u; p < AT_ONCE; p++) {
      let a = unit(rows[p].x + u);
      let b = unit(rows[p].y + u);
      let at = 2u * p * COLUMNS;
      (*sums)[at] += dot_unit(a, first);
      (*sums)[at + COLUMNS] += dot_unit(b, first);
      for (var c = 1u; c < COLUMNS; c++) {
        let v = read_input((sources[c] * UNITS + u) * 8u, u * 8u);
        (*sums)[at + c] += dot_unit(a, v);
        (*sums)[at + COLUMNS + c] += dot_unit(b, v);
      }
    }
    for (var c = 0u; c < COLUMNS; c++) {
      (*sums)[SQUARES + c] += squares_of((sources[c] * UNITS + u) * 8u);
    }
  }
}

/// Pairs of W come first, then, from the next set on, those that ride along.
fn product(group: vec3<u32>, groups: vec3<u32>, local: u32) {
  let place = place_of(group, groups, local);
  var sources: array<u32, COLUMNS>;
  for (var c = 0u; c < COLUMNS; c++) {
    sources[c] = source_of(place.first + c);
  }
  let own = (own_pairs() + AT_ONCE - 1u) / AT_ONCE;
  let riding = place.team >= own && riding_pairs() > 0u;
  let first_pair = (place.team - select(0u, own, riding)) * AT_ONCE;
  var sums: array<f32, SUMS>;
  if (!riding) {
    walk(&sums, first_pair, sources, place.thread);
  }
  for (var p = 0u; p < AT_ONCE; p++) {
    for (var c = 0u; c < COLUMNS; c++) {
      var more: vec2<f32>;
      if (riding) {
        more = ride(min(first_pair + p, riding_pairs() - 1u), sources[c], place.thread);
      } else {
        more = added_by_adapter(halves_of(first_pair + p), sources[c], place.thread);
      }
      sums[2u * p * COLUMNS + c] += more.x;
      sums[(2u * p + 1u) * COLUMNS + c] += more.y;
    }
  }
  reduce(&sums, place.thread, local);
  if (place.thread != 0u) {
    return;
  }
  for (var p = 0u; p < AT_ONCE; p++) {
    for (var c = 0u; c < COLUMNS; c++) {
      let both = vec2<f32>(sums[2u * p * COLUMNS + c], sums[(2u * p + 1u) * COLUMNS + c]);
      if (!riding) {
        put(first_pair + p, place.first + c, both * input_scale(sums[SQUARES + c]));
      } else if (first_pair + p < riding_pairs()) {
        end_ride(first_pair + p, place.first + c, both);
      }
    }
  }
}
