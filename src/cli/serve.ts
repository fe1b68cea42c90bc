import { resolve } from "node:path";

import { readMarker } from "../publish/out-folder.js";
import { DONE, FAILED, wrongUsage } from "./command.js";
import type { Command } from "./command.js";
import * as flags from "./flags.js";
import { openBrowser } from "./open-browser.js";
import { startServer } from "./site-server.js";

export const serve: Command = {
  name: "serve",
  summary: "serve a built site on this machine",
  flags: [flags.OUT, flags.PORT, flags.OPEN],
  operand: null,
  run: async (input, effects) => {
    const port = flags.portOf(input);
    if (port === null) return wrongUsage(flags.BAD_PORT);
    const folder = resolve(effects.folder, flags.outOf(input));
    const pathPrefix = await readMarker(folder, effects.disk);
    if (pathPrefix === null) {
      effects.console.say(`There is no site in ${folder}. Build one with «jawlat build».`);
      return FAILED;
    }
    const stopped = effects.untilStopped();
    const server = await startServer({ folder, pathPrefix, port });
    await effects.console.print(`${server.address}\n`);
    effects.console.say("Ctrl-C stops the server.");
    if (input.switches.has("open")) openBrowser(server.address);
    await stopped;
    await server.close();
    return DONE;
  },
};
