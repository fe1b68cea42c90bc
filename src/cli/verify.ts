import { posix } from "node:path";

import { verifyBag } from "../bag/verify-bag.js";
import { hasErrors } from "../publish/make-archive.js";
import { sortFindings } from "../publish/sort-findings.js";
import { DONE, FAILED, wrongUsage } from "./command.js";
import type { Command } from "./command.js";
import { countFindings, formatFinding, plural } from "./print-findings.js";
import { progressBar } from "./progress.js";

export const verify: Command = {
  name: "verify",
  summary: "check that a bag is complete and unchanged, by what stands in it",
  flags: [],
  operand: "DIR",
  run: async ({ operand }, effects) => {
    const folder = operand ?? "";
    const { console, disk } = effects;
    if ((await disk.kindOf(folder)) !== "folder")
      return wrongUsage(`There is no folder ${folder}.`);
    const bar = progressBar(effects);
    bar.stage("files");
    const { findings, payload } = await verifyBag(folder, disk, bar.progress);
    bar.stop();
    const placed = findings.map((finding) => ({
      ...finding,
      file: posix.join(folder, finding.file),
    }));
    for (const finding of sortFindings(placed)) await console.print(`${formatFinding(finding)}\n`);
    const size = `${plural(payload.files, "file")}, ${plural(payload.bytes, "byte")}`;
    const counts = countFindings(findings);
    if (counts !== null) console.say(counts);
    if (hasErrors(findings)) return FAILED;
    console.say(`Complete and unchanged: ${size} in ${folder}`);
    return DONE;
  },
};
