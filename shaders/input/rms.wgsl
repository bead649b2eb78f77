// The input of a mat-vec under RMSNorm [ZhangSennrich2019]: x g / sqrt(mean(x²) + eps). The root is the same for the whole
// column, so sums run over x g and are scaled once; the squares are added up in the same walk.
override WIDTH: u32;
override EPS: f32;

/// vec4 k of a column, its gain worked in.
fn input_four(v: vec4<f32>, k: u32) -> vec4<f32> {
  return v * vectors[k];
}

fn read_input(at: u32, k: u32) -> array<vec4<f32>, 8> {
  return array<vec4<f32>, 8>(
    input_four(x[at], k), input_four(x[at + 1u], k + 1u), input_four(x[at + 2u], k + 2u), input_four(x[at + 3u], k + 3u),
    input_four(x[at + 4u], k + 4u), input_four(x[at + 5u], k + 5u), input_four(x[at + 6u], k + 6u), input_four(x[at + 7u], k + 7u),
  );
}

fn square_of_four(v: vec4<f32>) -> f32 {
  return dot(v, v);
}

fn squares_of(at: u32) -> f32 {
  return dot(x[at], x[at]) + dot(x[at + 1u], x[at + 1u]) + dot(x[at + 2u], x[at + 2u]) + dot(x[at + 3u], x[at + 3u])
    + dot(x[at + 4u], x[at + 4u]) + dot(x[at + 5u], x[at + 5u]) + dot(x[at + 6u], x[at + 6u]) + dot(x[at + 7u], x[at + 7u]);
}

fn input_scale(squares: f32) -> f32 {
  return inverseSqrt(squares / f32(WIDTH) + EPS);
}
