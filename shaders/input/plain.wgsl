// The input of a mat-vec as it is.

fn input_four(v: vec4<f32>, k: u32) -> vec4<f32> {
  return v;
}

fn read_input(at: u32, k: u32) -> array<vec4<f32>, 8> {
  return array<vec4<f32>, 8>(x[at], x[at + 1u], x[at + 2u], x[at + 3u], x[at + 4u], x[at + 5u], x[at + 6u], x[at + 7u]);
}

fn square_of_four(v: vec4<f32>) -> f32 {
  return 0.0;
}

fn squares_of(at: u32) -> f32 {
  return 0.0;
}

fn input_scale(squares: f32) -> f32 {
  return 1.0;
}
