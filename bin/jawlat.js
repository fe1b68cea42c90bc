#!/usr/bin/env node
// The binary is plain JavaScript so that Node can start it; everything behind it is TypeScript that tsx loads.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
