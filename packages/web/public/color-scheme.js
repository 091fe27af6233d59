// Sets the colour scheme before the first paint. A file of its own, because the content security
// policy refuses inline scripts. The key is the one that src/ui/theme/colorScheme.ts uses.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('hub-color-scheme');
  } catch {
    // Storage may be forbidden; the system's scheme applies then.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
