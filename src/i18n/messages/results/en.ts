export const results = {
  heading: 'Results',
};
