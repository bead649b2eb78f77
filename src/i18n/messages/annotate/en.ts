export const annotate = {
  heading: 'Study',
};
