// No rows besides those of W.

fn rides(pair: u32) -> bool {
  return false;
}

fn ride(sums: ptr<function, array<f32, SUMS>>, pair: u32, sources: array<u32, COLUMNS>, thread: u32) {}

fn end_ride(sums: array<f32, SUMS>, pair: u32, first: u32) {}
