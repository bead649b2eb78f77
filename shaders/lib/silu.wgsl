// z sigmoid(z)

fn silu(z: f32) -> f32 {
  return z / (1.0 + exp(-z));
}
