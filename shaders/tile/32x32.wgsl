// A tile of 32 rows × 32 columns: 8 × 8 threads, each with 2 pairs of rows × 4 columns.
const GROUP_PAIRS = 8u;
const GROUP_COLUMNS = 8u;
const THREAD_PAIRS = 2u;
const THREAD_COLUMNS = 4u;
