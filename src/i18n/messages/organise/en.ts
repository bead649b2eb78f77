export const organise = {
  heading: 'Organise a study',
};
