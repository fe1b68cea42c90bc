/**
 * Runs work whenever it is asked for, but one run at a time: asked while it runs, it runs once more
 * afterwards, however often it was asked.
 *
 * @param work Must not reject.
 * @returns Asks for a run; fulfilled when no run is left to do.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let asked = 0;
  const run = async () => {
    for (let answered = 0; answered < asked;) {
      answered = asked;
      await work();
    }
    asked = 0;
    running = null;
  };
  return () => {
    asked++;
    running ??= run();
    return running;
  };
}
