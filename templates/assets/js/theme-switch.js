const order = ["auto", "light", "dark"];

export const nextTheme = (theme) => order[(order.indexOf(theme) + 1) % order.length];

// <button data-theme-switch data-auto="…" data-light="…" data-dark="…" hidden>: its labels come from the page's language.
export function startTheme(document) {
  const root = document.documentElement;
  const button = document.querySelector("[data-theme-switch]");
  if (!button) return;

  const show = (theme) => {
    button.querySelector("[data-theme-label]").textContent = button.dataset[theme];
    button.querySelector("use")?.setAttribute("href", button.dataset.icons + "#theme-" + theme);
  };

  const choose = (theme) => {
    if (theme === "auto") delete root.dataset.colorScheme;
    else root.dataset.colorScheme = theme;
    try {
      if (theme === "auto") localStorage.removeItem("theme");
      else localStorage.setItem("theme", theme);
    } catch {
      // The choice lasts as long as the page.
    }
    show(theme);
  };

  show(root.dataset.colorScheme ?? "auto");
  button.hidden = false;
  button.addEventListener("click", () => choose(nextTheme(root.dataset.colorScheme ?? "auto")));
}
