// The base alone.

fn added_by_adapter(halves: Halves, source: u32, thread: u32) -> vec2<f32> {
  return vec2<f32>(0.0);
}
