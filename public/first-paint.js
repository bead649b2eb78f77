// Theme and language of the last visit, before anything is drawn. Written by src/storage/settings.ts.
try {
  const { theme, language } = JSON.parse(localStorage.getItem('tandem-first-paint') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (/^[a-z]{2}$/.test(language)) document.documentElement.lang = language;
} catch {
  // nothing kept, or nothing may be kept: the system's theme
}
