import { element } from "./page.js";

// The wheel before the map is asked for, and a single finger, move the page; a sign in the map says what moves the map.
export function showHints(live, map, words, say) {
  const sign = element("p", { class: "map-hint", "aria-hidden": "true" });
  live.parentElement.append(sign);
  let timer = 0;
  const show = (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => sign.classList.remove("shown"), 1600);
    if (sign.classList.contains("shown")) return;
    sign.textContent = text;
    sign.classList.add("shown");
    say(text);
  };

  live.addEventListener("wheel", () => { if (!map.scrollWheelZoom.enabled()) show(words.wheel); }, { passive: true });
  let from = null;
  live.addEventListener("touchstart", ({ touches }) => { from = touches.length === 1 ? touches[0] : null; }, { passive: true });
  live.addEventListener("touchmove", ({ touches: [now] }) => {
    if (from && Math.hypot(now.clientX - from.clientX, now.clientY - from.clientY) > 12) show(words.fingers);
  }, { passive: true });
}
