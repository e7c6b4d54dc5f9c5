// Letters that no decomposition turns into plain ones.
const plain = { æ: "ae", ø: "o", đ: "d", ŋ: "n", ŧ: "t", ð: "d", þ: "th", ß: "ss" };

// "Tromsø" and "tromso", "Ålesund" and "alesund", "Deatnu – Tana" and "deatnu-tana": what is written in an address, and what a search compares.
export const fold = (text) => text
  .toLowerCase()
  .normalize("NFD")
  .replace(/\p{Mn}/gu, "")
  .replace(/[æøđŋŧðþß]/g, (letter) => plain[letter])
  .replace(/[^a-z0-9]+/g, "-")
  .replace(/^-+|-+$/g, "");

// Older spellings of å and ø: "aalesund", "tromsoe".
export const foldLoosely = (text) => fold(text).replace(/aa/g, "a").replace(/oe/g, "o").replace(/ae/g, "a");
