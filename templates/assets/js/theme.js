// In the head, before the first paint: the reader's choice of light or dark, or none for what the system says.
(() => {
  try {
    const chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.colorScheme = chosen;
  } catch {
    // No storage, no choice to remember.
  }
})();

// From disk (the unpacked zip) a link to a folder would list the folder: it is to lead to the page in it.
// Browsers keep modules from such pages: what they bring to life is left out (data-disk).
if (location.protocol === "file:") {
  document.documentElement.dataset.disk = "";
  addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
    for (const form of document.querySelectorAll("form[action]")) {
      if (form.action.endsWith("/")) form.action += "index.html";
    }
    for (const map of document.querySelectorAll("[data-map]")) map.dataset.map = "failed";
    for (const instead of document.querySelectorAll("main noscript")) instead.outerHTML = instead.textContent;
  });
}
