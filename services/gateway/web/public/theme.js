// Before the first paint, and not inline: the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('jobmatch.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the system's choice holds.
}
