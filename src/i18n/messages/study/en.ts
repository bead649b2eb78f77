export const study = {
  heading: 'Studies',
};
