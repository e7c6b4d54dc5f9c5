import { element } from "./page.js";
import { fill } from "./words.js";

// The colours and what they mean; ticking some shows only these. None ticked is all.
export function createLegend(place, words, choose) {
  place.addEventListener("change", () => choose([...place.querySelectorAll("input:checked")].map(({ value }) => value)));

  return {
    show(mode, entries, hasHosts) {
      const all = element("button", { type: "button", class: "ds-button", "data-variant": "tertiary", "data-map-all": "" }, words.all);
      all.addEventListener("click", () => {
        choose([]);
        place.querySelector("input")?.focus();
      });
      place.replaceChildren(
        element("legend", {}, fill(words.legend, { mode: words.modes[mode] })),
        ...entries.map(({ id, label, colour, count }) => element("label", {},
          element("input", { type: "checkbox", value: id }),
          element("span", { class: `swatch ${colour}` }),
          element("span", {}, label),
          element("span", { class: "num" }, words.number(count)))),
        ...(hasHosts ? [element("p", { class: "hosts" }, element("span", { class: "swatch hatched" }), words.host_mark)] : []),
        element("p", {}, all),
      );
    },
    tick(only) {
      for (const box of place.querySelectorAll("input")) box.checked = only.includes(box.value);
      place.querySelector("[data-map-all]").hidden = only.length === 0;
    },
  };
}
