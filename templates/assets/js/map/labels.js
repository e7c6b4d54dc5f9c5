// Names in the order of what matters most; each is placed where it stands when its area has room for it and no earlier name is in the way.
// A name: { text, x, y, room }; x and y is its middle, room the width of its area; taken: boxes that no name may cover. All in pixels.
export function placeLabels(names, { width, height, taken = [] }, measure, lineHeight = 18, gap = 4) {
  const placed = [];
  const isFree = (box, other) => box.right + gap <= other.left || box.left >= other.right + gap || box.bottom <= other.top || box.top >= other.bottom;
  for (const name of names) {
    const wide = measure(name.text);
    const box = { left: name.x - wide / 2, right: name.x + wide / 2, top: name.y - lineHeight / 2, bottom: name.y + lineHeight / 2 };
    const fits = wide <= name.room && box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    if (fits && taken.every((other) => isFree(box, other)) && placed.every(({ box: other }) => isFree(box, other))) placed.push({ name, box });
  }
  return placed.map(({ name }) => name);
}
