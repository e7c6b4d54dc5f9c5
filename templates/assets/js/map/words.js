// All that is said comes from the page, in its language; {places} are filled here.
export const fill = (text, places = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);

export function wording(words) {
  const { group, point } = words.numbers;
  return {
    ...words.map,
    missing: words.missing,
    languages: words.name_languages,
    number(value, decimals) {
      const [whole, rest] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      return rest ? grouped + point + rest : grouped;
    },
    municipalities(count) {
      return `${this.number(count)} ${words.counted.municipalities[count === 1 ? "one" : "many"]}`;
    },
  };
}
