// The menu is a details element and works alone; Escape, a click elsewhere and leaving it by Tab close it too.
export function startMenu(document) {
  const menu = document.querySelector("details[data-menu]");
  if (!menu) return;
  const summary = menu.querySelector("summary");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
}
