import type { Disk } from "./effects.js";

/**
 * Puts a finished site in the place of the last one. Both renames happen at once, so no reader and
 * no signal finds half a site; if the second fails, the last site is put back.
 *
 * @param stage The finished site, on the same file system.
 * @param out Where the site is served from; may be missing.
 * @param old A free name beside them.
 */
export async function swapSite(
  { stage, out, old }: { stage: string; out: string; old: string },
  disk: Disk,
): Promise<void> {
  const hadSite = (await disk.kindOf(out)) !== "missing";
  if (hadSite) disk.renameNow(out, old);
  try {
    disk.renameNow(stage, out);
  } catch (error) {
    if (hadSite) disk.renameNow(old, out);
    throw error;
  }
  await disk.remove(old);
}
