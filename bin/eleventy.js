#!/usr/bin/env node
// `npx eleventy --config=.eleventy.ts` in a checkout runs this: Eleventy's own command line, with
// tsx loaded first, so that Node 20 can read a config and templates written in TypeScript.
import { register } from "tsx/esm/api";

register();
await import("../node_modules/@11ty/eleventy/cmd.cjs");
