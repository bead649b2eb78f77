// The base's embedding alone.

fn note_adapter(column: u32, thread: u32) {}

fn adapted(column: u32, token: u32, row: u32) -> vec4<f32> {
  return vec4<f32>(0.0);
}
