import { chromium, type Browser } from "playwright-core";

import { findBrowser } from "./find-browser.js";

/** A browser under test speaks to the site under test and to nobody else. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--no-pings",
];

/**
 * Starts a headless Chrome or Chromium, whichever is found first (see `findBrowser`). The caller
 * closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findBrowser();
  return chromium.launch({ executablePath: path, args: FLAGS, env: { ...process.env, ...env } });
}
