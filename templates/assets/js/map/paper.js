// On paper the map takes the width of the page, with the whole of what was on the screen.
export function fitToPaper(map, live) {
  let bounds = null;
  addEventListener("beforeprint", () => {
    bounds = map.getBounds();
    live.parentElement.classList.add("printing");
    map.invalidateSize({ animate: false });
    map.fitBounds(bounds, { animate: false });
  });
  addEventListener("afterprint", () => {
    live.parentElement.classList.remove("printing");
    map.invalidateSize({ animate: false });
    if (bounds) map.fitBounds(bounds, { animate: false });
  });
}
