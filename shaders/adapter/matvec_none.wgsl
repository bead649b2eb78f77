// The base alone.

fn add_adapter(
  sums: ptr<function, array<f32, SUMS>>, halves: Halves, sources: array<u32, COLUMNS>, thread: u32,
) {}
