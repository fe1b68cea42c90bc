import type { Registry } from "../registry/schema.js";
import { latinNames } from "./latin-names.js";
import { nameSpellings } from "./name-spellings.js";

/** Every word that stands for another one by what the registry says: index form → usual form. */
export const registrySpellings = (registry: Registry): Map<string, string> =>
  new Map([...latinNames(registry), ...nameSpellings(registry)]);
