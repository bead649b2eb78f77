// A tile of 8 rows × 8 columns: 2 × 2 threads, each with 2 pairs of rows × 4 columns.
const GROUP_PAIRS = 2u;
const GROUP_COLUMNS = 2u;
const THREAD_PAIRS = 2u;
const THREAD_COLUMNS = 4u;
