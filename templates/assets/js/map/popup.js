import { element } from "./page.js";
import { buys } from "./panel.js";
import { fill } from "./words.js";

// The short answer, in the map itself.
export function createPopup(L, map, words, links) {
  const popup = L.popup({ minWidth: 160, autoPanPaddingTopLeft: [60, 16], autoPanPaddingBottomRight: [16, 16], className: "map-popup" });

  let shown = null;

  return {
    open(one, at, takesFocus) {
      shown = one;
      popup.options.maxWidth = Math.min(240, map.getSize().x - 120); // beside the buttons, in a narrow map too
      const content = element("div", {},
        element("p", { class: "title" }, one.name),
        element("p", {}, buys(one, words, links)),
        element("p", {}, element("a", { href: links.municipality(one) }, fill(words.more, { name: one.name }))));
      popup.setLatLng(at ?? [one.y, one.x]).setContent(content).openOn(map);
      const close = popup.getElement().querySelector(".leaflet-popup-close-button");
      close.setAttribute("aria-label", words.close);
      if (takesFocus) content.querySelector("a").focus({ preventScroll: true });
    },
    close() {
      const isOpen = popup.isOpen();
      map.closePopup(popup);
      return isOpen;
    },
    isOf: (one) => popup.isOpen() && shown === one,
    holds: (node) => popup.getElement()?.contains(node) ?? false,
  };
}
