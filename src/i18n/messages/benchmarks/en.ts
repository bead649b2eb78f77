export const benchmarks = {
  heading: 'Benchmarks',
};
