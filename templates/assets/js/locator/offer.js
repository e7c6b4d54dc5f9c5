// A drawn map offers to come to life; what that takes is fetched when someone says yes. When it cannot be had, the way to the large map is still there.
export function offerMap(figure) {
  const button = figure.querySelector("[data-map-start]");
  const drawing = figure.querySelector("[data-map-box] svg");
  const large = figure.querySelector("[data-map-large]");
  if (!button) return;

  async function start() {
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    try {
      const { startSmallMap } = await import("./small.js");
      await startSmallMap(figure, large);
      button.remove();
    } catch {
      location.assign(large.href);
    }
  }

  button.hidden = false;
  drawing.classList.add("offered");
  for (const one of [button, drawing]) one.addEventListener("click", start);
}
