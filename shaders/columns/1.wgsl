// How many columns one thread keeps sums for.
const COLUMNS = 1u;
