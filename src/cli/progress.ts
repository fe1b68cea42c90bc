import { Presets, SingleBar } from "cli-progress";

import type { BuildWatcher } from "../publish/build-site.js";
import type { Effects } from "../publish/effects.js";

/** Work shorter than this many milliseconds shows no bar. */
const PATIENCE = 1000;

/** Shows how far work is, on a terminal and after a second; nothing anywhere else. */
export interface ProgressBar extends BuildWatcher {
  /** Ends the line; call it before anything else is printed. */
  stop: () => void;
}

export function progressBar({ clock, console: { isTerminal, say } }: Effects): ProgressBar {
  if (!isTerminal) return { stage: () => {}, progress: () => {}, stop: () => {} };
  const start = clock.now();
  const isLate = () => clock.now() - start > PATIENCE;
  let bar: SingleBar | null = null;
  let name = "";
  const stop = () => {
    bar?.stop();
    bar = null;
  };
  const stage = (next: string) => {
    stop();
    name = next;
    if (isLate()) say(`${next} …`);
  };
  const progress = (done: number, total: number) => {
    if (bar === null && isLate()) bar = newBar(name, total);
    bar?.update(done);
  };
  return { stage, progress, stop };
}

function newBar(name: string, total: number): SingleBar {
  const format = `{bar} {value}/{total} ${name}`;
  const bar = new SingleBar({ format, stream: process.stderr, fps: 10 }, Presets.shades_classic);
  bar.start(total, 0);
  return bar;
}
