// One thread a pair of rows: nothing to add up, and no barrier, which a software GPU pays for dearly.

fn reduce(sums: ptr<function, array<f32, SUMS>>, thread: u32, local: u32) {}
