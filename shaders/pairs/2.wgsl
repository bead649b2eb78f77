// How many pairs of rows a set of threads computes at once.
const AT_ONCE = 2u;
