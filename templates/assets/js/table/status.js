// "36 rader, sortert etter folketall, synkende": what a table shows now, in the words of the page.
export function statusText(words, total, shown, heading, direction) {
  const rows = shown === total ? words.rows.replace("{rows}", number(total, words)) : words.some.replace("{shown}", number(shown, words)).replace("{rows}", number(total, words));
  return direction === "none" ? rows : `${rows}, ${words.sorted.replace("{column}", lowered(heading))}, ${words[direction]}`;
}

// Within a sentence a heading loses its capital, unless it is an abbreviation.
const lowered = (heading) => (/^\p{Lu}\p{Ll}/u.test(heading) ? heading[0].toLowerCase() + heading.slice(1) : heading);

const number = (value, words) => (value < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, words.group ?? "\u202f"));
