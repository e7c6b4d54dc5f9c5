import { element } from "./page.js";

// A small sign that follows the pointer; text(one) is null where there is nothing to say. Not bound to the areas: that would listen for their
// focus, which makes each of them a stop of the Tab key.
export function showAtPointer(L, map, areas, text) {
  const sign = L.tooltip({ className: "map-tip", opacity: 1, direction: "right" });
  areas.group.on("mouseover", ({ layer, latlng }) => {
    const said = text(areas.of(layer));
    if (said) sign.setContent(element("span", {}, said)).setLatLng(latlng).openOn(map);
  });
  areas.group.on("mousemove", ({ latlng }) => sign.setLatLng(latlng));
  areas.group.on("mouseout click", () => map.closeTooltip(sign));
}
