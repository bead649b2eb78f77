// Units of 32 numbers.

fn dot_unit(w: array<vec4<f32>, 8>, v: array<vec4<f32>, 8>) -> f32 {
  return dot(w[0], v[0]) + dot(w[1], v[1]) + dot(w[2], v[2]) + dot(w[3], v[3])
    + dot(w[4], v[4]) + dot(w[5], v[5]) + dot(w[6], v[6]) + dot(w[7], v[7]);
}
