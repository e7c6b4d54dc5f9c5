// In the head, before the first paint: the reader's choice of light or dark, or none for what the system says.
(() => {
  try {
    const chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.colorScheme = chosen;
  } catch {
    // No storage, no choice to remember.
  }
})();
