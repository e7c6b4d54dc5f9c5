import { startMap } from "./atlas.js";

const root = document.querySelector("[data-map]");
if (root) startMap(root);
