/** For screen readers: what changes on a page is not told by all of them. */
export function announce(message: string): void {
  const region = document.querySelector("[data-announce]");
  if (region !== null) region.textContent = message;
}
