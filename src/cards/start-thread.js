// A thread starts as a bare Node, whatever the one that starts it has registered. So its first file is
// plain JavaScript, as the binary's is: what lies behind it is TypeScript that tsx loads.
import { fileURLToPath } from "node:url";

import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
await import("./card-thread.ts");
