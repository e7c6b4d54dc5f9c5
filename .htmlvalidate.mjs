// What html-validate asks of every page of the site: all that it recommends, and three rules set to suit.
export default {
  extends: ["html-validate:recommended"],
  rules: {
    // HTML lets an id begin with a digit, and a heading may ("1 Hva krever ...").
    "valid-id": ["error", { relaxed: true }],
    // A table's title says what the source's table shows; the build itself warns from 90 characters on.
    "long-title": ["error", { maxlength: 90 }],
    // A scrolling region named by its table's caption is no section: it has no heading of its own.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
};
