#!/usr/bin/env node
// The binary is plain JavaScript so that Node can start it; everything behind it is TypeScript that tsx loads.
import { fileURLToPath } from "node:url";

import { register } from "tsx/esm/api";

// Named, because tsx looks for one in the current folder, which need not be the checkout.
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
