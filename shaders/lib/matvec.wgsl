// W x for columns x: what all kernels that multiply by a matrix share. Rows go by pairs: neighbours, the two dimensions that RoPE
// turns together, or gate and up. How the work is shared out is the form in `product/`; the kernel that includes this says what a pair is:
//   own_pairs()              how many there are
//   rows_of(pair)            its two rows in this matrix; any there are for a pair beyond the last
//   halves_of(pair)          where they lie in the adapter's B
//   source_of(column)        which column of x
//   put(pair, column, sums)  what becomes of both sums; nothing for a pair beyond the last
// #include "lib/planes.wgsl"
// #include "lib/unit.wgsl"
// #include "weights/{weights}.wgsl"
// #include "input/{input}.wgsl"
// #include "adapter/matvec_{adapter}.wgsl"
// #include "product/{product}.wgsl"

/// Where a pair of rows lies in the adapter's B, and of which of the matrices that share the input it is (0 = the first).
struct Halves {
  rows: vec2<u32>,
  parts: vec2<u32>,
}
