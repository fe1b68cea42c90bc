import { z } from "zod";

import { articleRecordSchema } from "../record/article-record.js";

/** The JSON Schema of one record: of a line of `records.jsonl`, and of an article's `index.json`. */
export const recordSchemaText = (): string =>
  `${JSON.stringify({ title: "Record of an article", ...z.toJSONSchema(articleRecordSchema) }, null, 2)}\n`;
