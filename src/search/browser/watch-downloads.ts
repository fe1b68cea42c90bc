/** Whether files of a folder could not be loaded since the watch began. */
export interface DownloadWatch {
  haveFailed: () => boolean;
}

/**
 * Watches what `fetch` brings from a folder. Pagefind catches the failure of a part of its index and
 * answers from the rest; a reader must hear that the answer is not whole.
 *
 * @param folder Path with slashes at both ends.
 */
export function watchDownloads(folder: string): DownloadWatch {
  let failed = false;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isWatched = pathOf(input).startsWith(folder);
    try {
      const response = await original.call(globalThis, input, init);
      if (isWatched && !response.ok) failed = true;
      return response;
    } catch (error) {
      if (isWatched) failed = true;
      throw error;
    }
  };
  return { haveFailed: () => failed };
}

function pathOf(input: RequestInfo | URL): string {
  const address = input instanceof Request ? input.url : String(input);
  return new URL(address, import.meta.url).pathname;
}
