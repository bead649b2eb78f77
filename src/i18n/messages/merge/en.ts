export const merge = {
  heading: 'Votes handed in',
};
