import { createHash } from "node:crypto";

/**
 * What a reader chose earlier, put on `html` before anything is painted: a style sheet cannot ask
 * the browser's storage, and a module runs too late. The names are those of `browser/choices.ts`.
 * `asked` says that the address has a query: the search page then keeps room for the answer.
 * Storage can be forbidden; the page is then what the system asks for.
 */
export const FIRST_PAINT_SCRIPT =
  "const d=document.documentElement.dataset;if(location.search)d.asked='';" +
  'try{for(const n of["theme","links"]){const v=localStorage.getItem("jawlat-"+n);if(v)d[n]=v}}catch{}';

/** By which the content policy lets this one script stand in the page. */
export const FIRST_PAINT_HASH = `'sha256-${createHash("sha256").update(FIRST_PAINT_SCRIPT).digest("base64")}'`;
