import { element } from "./page.js";
import { placeLabels } from "./labels.js";

// Names in the map: of collaborations or counties from afar, of municipalities from nearby.
const near = -10.2;

export function drawNames(map, areas, data) {
  const pane = map.createPane("names");
  pane.classList.add("map-names", "leaflet-zoom-hide");
  pane.setAttribute("aria-hidden", "true");
  const pen = document.createElement("canvas").getContext("2d");
  const widths = new Map();
  const measure = (text) => {
    if (!widths.has(text)) widths.set(text, pen.measureText(text).width);
    return widths.get(text);
  };

  // Where the name of a group stands: with the member nearest to the middle of them all.
  const grouped = (groups) => groups.filter(({ members }) => members.length > 0).map((one) => {
    const mean = (of) => one.members.reduce((sum, member) => sum + of(member), 0) / one.members.length;
    const [x, y] = [mean((member) => member.x), mean((member) => member.y)];
    const middle = one.members.reduce((best, member) => (Math.hypot(member.x - x, member.y - y) < Math.hypot(best.x - x, best.y - y) ? member : best));
    return { text: one.short ?? one.name, x: middle.x, y: middle.y, bounds: areas.boundsOf(one.members), weight: one.members.length };
  }).sort((a, b) => b.weight - a.weight);

  const single = data.municipalities
    .map((one) => ({ text: one.name, x: one.x, y: one.y, bounds: areas.boundsOf([one]), weight: one.population }))
    .sort((a, b) => b.weight - a.weight);
  const [collaborations, counties] = [grouped(data.collaborations), grouped(data.counties)];
  let mode = "collaboration";

  // The buttons in the corners; where they stand is asked once for each size of the map.
  let taken = null;
  const buttons = () => {
    const { left: x, top: y } = map.getContainer().getBoundingClientRect();
    return [...map.getContainer().parentElement.querySelectorAll(".map-buttons")].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
    });
  };
  map.on("resize", () => { taken = null; });

  function draw() {
    const size = map.getSize();
    const perMetre = 2 ** map.getZoom();
    const isNear = map.getZoom() > near;
    const wanted = (isNear ? single : mode === "collaboration" ? collaborations : counties).map((name) => ({
      ...map.latLngToContainerPoint([name.y, name.x]),
      text: name.text,
      room: (name.bounds.getEast() - name.bounds.getWest()) * perMetre * (isNear ? 1.25 : 1.6),
    })).filter(({ x, y }) => x > 0 && y > 0 && x < size.x && y < size.y);
    const corner = map.containerPointToLayerPoint([0, 0]);
    pane.replaceChildren(...placeLabels(wanted, { width: size.x, height: size.y, taken: taken ??= buttons() }, measure).map(({ text, x, y }) => {
      const name = element("span", {}, text);
      name.style.transform = `translate(${corner.x + x}px, ${corner.y + y}px) translate(-50%, -50%)`;
      return name;
    }));
  }

  map.on("moveend zoomend resize", draw);
  // Asking for the font makes the browser settle all styles, so it is asked once.
  pen.font = getComputedStyle(pane).font;
  document.fonts?.ready.then(() => {
    widths.clear();
    pen.font = getComputedStyle(pane).font;
    draw();
  });
  return {
    draw,
    of(next) {
      mode = next;
      draw();
    },
  };
}
