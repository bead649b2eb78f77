// The input of a mat-vec under RMSNorm [ZhangSennrich2019]: x g / sqrt(mean(x²) + eps). The root is the same for the whole
// column, so sums run over x g and are scaled once; the squares are added up in the same walk.
override WIDTH: u32;
override EPS: f32;

fn read_input(at: u32, k: u32) -> array<vec4<f32>, 8> {
  return array<vec4<f32>, 8>(
    x[at] * vectors[k], x[at + 1u] * vectors[k + 1u], x[at + 2u] * vectors[k + 2u], x[at + 3u] * vectors[k + 3u],
    x[at + 4u] * vectors[k + 4u], x[at + 5u] * vectors[k + 5u], x[at + 6u] * vectors[k + 6u], x[at + 7u] * vectors[k + 7u],
  );
}

fn squares_of(at: u32) -> f32 {
  return dot(x[at], x[at]) + dot(x[at + 1u], x[at + 1u]) + dot(x[at + 2u], x[at + 2u]) + dot(x[at + 3u], x[at + 3u])
    + dot(x[at + 4u], x[at + 4u]) + dot(x[at + 5u], x[at + 5u]) + dot(x[at + 6u], x[at + 6u]) + dot(x[at + 7u], x[at + 7u]);
}

fn input_scale(squares: f32) -> f32 {
  return inverseSqrt(squares / f32(WIDTH) + EPS);
}
