/** Offers a text to the reader as a file to keep. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; what is behind the address may go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}

/** Browsers open the address a moment after the click: ms. */
const KEPT = 10_000;
