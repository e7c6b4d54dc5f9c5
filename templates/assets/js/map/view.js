// The window onto the country: UTM 33 as it is, in metres, east to the right and north up.
export function createView(L, container, moved) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(container, {
    crs: L.CRS.Simple,
    renderer: L.svg({ padding: 0.5 }),
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    minZoom: -12.5,
    maxZoom: -5.5,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
  });
  const animate = !still;
  // A popup that makes itself room would glide, whatever the map has been told.
  if (still) map.panBy = (offset) => L.Map.prototype.panBy.call(map, offset, { animate });

  // The wheel belongs to the page until someone has asked for the map; a single finger always does, two move the map.
  container.addEventListener("focusin", () => map.scrollWheelZoom.enable());
  container.addEventListener("focusout", (event) => { if (!container.contains(event.relatedTarget)) map.scrollWheelZoom.disable(); });
  container.addEventListener("pointerdown", ({ pointerType }) => map.dragging[pointerType === "touch" ? "disable" : "enable"](), { capture: true });
  container.addEventListener("click", ({ target }) => { if (!target.closest(".leaflet-popup")) container.focus({ preventScroll: true }); });

  // Leaflet forgets what it is asked for while it zooms; the latest wish is kept until it is done.
  let zooming = false;
  let wish = null;
  map.on("zoomstart", () => { zooming = true; });
  map.on("zoomend", () => {
    zooming = false;
    const go = wish;
    wish = null;
    if (go) requestAnimationFrame(go);
  });
  const move = (go) => (zooming ? wish = go : go());

  // Where the reader has gone by hand is part of the state; where a choice has led is not.
  let byHand = false;
  const hand = () => { byHand = true; };
  map.on("dragstart dblclick", hand);
  container.addEventListener("wheel", () => { byHand = map.scrollWheelZoom.enabled(); }, { passive: true });
  container.addEventListener("touchstart", ({ touches }) => { byHand = byHand || touches.length > 1; }, { passive: true });
  map.on("moveend", () => {
    if (!byHand) return;
    byHand = false;
    const { lat, lng } = map.getCenter();
    moved([Math.round(lng / 1000), Math.round(lat / 1000), map.getZoom()]);
  });

  return {
    map,
    open(bounds) {
      map.fitBounds(bounds, { padding: [12, 12], animate: false });
    },
    whole(bounds) {
      move(() => map.fitBounds(bounds, { padding: [12, 12], animate }));
    },
    show(bounds) {
      move(() => map.fitBounds(bounds, { padding: [40, 40], maxZoom: -8, animate }));
    },
    reveal({ x, y }) {
      move(() => map.panInside([y, x], { padding: [60, 60], animate }));
    },
    zoom(by) {
      hand();
      move(() => map.setZoom(map.getZoom() + by, { animate }));
    },
    pan(east, south) {
      hand();
      const size = map.getSize();
      move(() => map.panBy([(east * size.x) / 3, (south * size.y) / 3], { animate }));
    },
    write([east, north, zoom]) {
      move(() => map.setView([north * 1000, east * 1000], zoom, { animate: false }));
    },
  };
}
