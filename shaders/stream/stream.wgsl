// sums[t] = sum of words[t], words[t + THREADS], words[t + 2 THREADS] … modulo 2^32: reads every word once and does next
// to nothing with it. The bandwidth that decoding is measured against, as BabelStream's and STREAM's read kernels.
// One thread an entry of sums; neighbours read neighbours.
@group(0) @binding(0) var<storage, read> words: array<vec4<u32>>; // (VECTORS)
@group(0) @binding(1) var<storage, read_write> sums: array<u32>; // (THREADS)

override WG: u32;
override THREADS: u32; // a multiple of WG
override VECTORS: u32;

@compute @workgroup_size(WG)
fn stream(@builtin(global_invocation_id) id: vec3<u32>) {
  var sum = vec4<u32>();
  for (var at = id.x; at < VECTORS; at += THREADS) {
    sum += words[at];
  }
  sums[id.x] = sum.x + sum.y + sum.z + sum.w;
}
