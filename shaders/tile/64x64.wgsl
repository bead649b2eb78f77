// A tile of 64 rows × 64 columns: 8 × 8 threads, each with 4 pairs of rows × 8 columns.
const GROUP_PAIRS = 8u;
const GROUP_COLUMNS = 8u;
const THREAD_PAIRS = 4u;
const THREAD_COLUMNS = 8u;
