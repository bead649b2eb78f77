// KV cache in F16, two to a word; needs no device feature.
alias CachePair = u32;

fn pack_pair(value: vec2<f32>) -> CachePair {
  return pack2x16float(value);
}

fn unpack_pair(stored: CachePair) -> vec2<f32> {
  return unpack2x16float(stored);
}
