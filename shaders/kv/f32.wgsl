// KV cache in F32; the unit of storage is a pair of neighbouring dimensions.
alias CachePair = vec2<f32>;

fn pack_pair(value: vec2<f32>) -> CachePair {
  return value;
}

fn unpack_pair(stored: CachePair) -> vec2<f32> {
  return stored;
}
