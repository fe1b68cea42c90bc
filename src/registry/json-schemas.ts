import { z } from "zod";

import { ADDRESS_SCHEMAS, REGISTRY_SCHEMAS } from "./schema.js";

/**
 * The JSON Schema of each registry file, which gives editors completion and faults as they type.
 *
 * @returns Names such as `rounds.schema.json`, and the text of the file with its last line feed.
 */
export function jsonSchemas(): { name: string; text: string }[] {
  return Object.entries({ ...REGISTRY_SCHEMAS, ...ADDRESS_SCHEMAS }).map(([kind, schema]) => {
    // What editors may leave out has a default, so it is the input's schema that they need.
    const json = z.toJSONSchema(z.array(schema), { io: "input", override: plainDays });
    return {
      name: `${kind}.schema.json`,
      text: JSON.stringify({ title: `registry/${kind}.yaml`, ...json }, null, 2) + "\n",
    };
  });
}

/** The calendar as one regular expression helps nobody; `format: date` says the same. */
function plainDays({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === "date") delete jsonSchema.pattern;
}
