import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { jsonSchemas } from "./json-schemas.js";

/** Writes `registry/schema/*.schema.json`; `npm run schema` runs it after a change of `schema.ts`. */
const folder = fileURLToPath(new URL("../../registry/schema/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { name, text } of jsonSchemas()) writeFileSync(folder + name, text);
