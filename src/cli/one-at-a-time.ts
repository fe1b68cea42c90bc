/**
 * Runs work whenever it is asked for, but one run at a time: asked while it runs, it runs once more
 * afterwards, however often it was asked.
 *
 * @param work Must not reject.
 * @returns Asks for a run; fulfilled when no run is left to do.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const run = async () => {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
    running = null;
  };
  return () => {
    isAskedAgain = true;
    running ??= run();
    return running;
  };
}
