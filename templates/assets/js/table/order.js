// The order of cells. Nothing here touches the page.

const plain = { æ: "ae", ø: "o", å: "a", đ: "d", ŋ: "n", ŧ: "t", ß: "ss" };
const marks = /\p{M}/gu;

// As someone without the letters on the keyboard writes it: "Tromsø" is "tromso", "Báhcavuotna" is "bahcavuotna".
export const fold = (text) => text.toLowerCase().replace(/[æøåđŋŧß]/g, (letter) => plain[letter]).normalize("NFD").replace(marks, "");

// Text made so that comparing signs gives the language's order. The letters after z come from the page ("æøå"); digits count as numbers.
// An older aa in a name (a word with a capital: "Haaland") is an å where the language has one.
export function textKey(text, afterZ) {
  const aa = afterZ.includes("å");
  const spaced = text.normalize("NFC").trim().replace(/(\d)[\u00a0\u202f](?=\d{3})/g, "$1").replace(/\s+/g, " ");
  const named = aa ? spaced.replace(/\p{L}+/gu, (word) => (/^\p{Lu}/u.test(word) ? word.replace(/aa/gi, "å") : word)) : spaced;
  let key = "";
  for (const letter of named.toLowerCase()) {
    const after = afterZ.indexOf(letter);
    // "{" is the sign that follows z.
    key += after >= 0 ? String.fromCharCode(0x7b + after) : letter < "\u0080" ? letter : fold(letter);
  }
  return key.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}

// A cell's value: a number where the page gives one, text otherwise, null where something is missing.
export function valueOf(cell, afterZ) {
  if (cell.number !== undefined) return cell.number === "" || Number.isNaN(Number(cell.number)) ? null : Number(cell.number);
  return cell.missing || cell.text === "" || cell.text === "–" ? null : textKey(cell.text, afterZ);
}

// The places of the values in order: what is missing last in both directions, equals as they stood.
export function sortedOrder(values, direction) {
  const sign = direction === "descending" ? -1 : 1;
  return values.map((_, index) => index).sort((one, other) => {
    const [a, b] = [values[one], values[other]];
    if (a === null || b === null) return (a === null) - (b === null) || one - other;
    return a < b ? -sign : a > b ? sign : one - other;
  });
}

// Numbers are first wanted from the greatest, names from the first; a second press turns round, a third gives back the order of the page.
export function nextDirection(current, isNumeric) {
  const turns = isNumeric ? ["none", "descending", "ascending"] : ["none", "ascending", "descending"];
  return turns[(turns.indexOf(current) + 1) % turns.length];
}

// Which rows hold every word of what is typed, spelt with or without the language's own letters.
export function matches(foldedRow, typed) {
  return fold(typed).split(/\s+/).every((word) => foldedRow.includes(word));
}
