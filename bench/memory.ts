import { readFileSync, readdirSync } from "node:fs";

/** The most memory held at once, in bytes. */
export interface Peak {
  /** By this process, as the system counted it. */
  own: number;
  /** By this process and those it started (Pagefind's), sampled; null where /proc does not tell. */
  withChildren: number | null;
}

const EVERY_MS = 200;

/** Watches memory until told to stop. Pagefind indexes in a process of its own, which counts too. */
export function watchMemory(): () => Peak {
  let most: number | null = null;
  const timer = setInterval(() => {
    const now = familyRss();
    if (now !== null) most = Math.max(most ?? 0, now);
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    const own = process.resourceUsage().maxRSS * 1024;
    return { own, withChildren: most === null ? null : Math.max(most, own) };
  };
}

function familyRss(): number | null {
  try {
    const children = childrenOf(process.pid).map(rssOf);
    return process.memoryUsage.rss() + children.reduce((sum, rss) => sum + rss, 0);
  } catch {
    return null; // no /proc here
  }
}

function childrenOf(id: number): number[] {
  const folder = `/proc/${id}/task`;
  const lists = readdirSync(folder).map((task) =>
    readFileSync(`${folder}/${task}/children`, "utf8"),
  );
  const ids = lists.flatMap((list) => list.split(" ").filter((child) => child !== ""));
  return ids.map(Number).flatMap((child) => [child, ...childrenOf(child)]);
}

function rssOf(id: number): number {
  const kibibytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}
