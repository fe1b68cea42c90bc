import { spawn } from "node:child_process";
import { platform } from "node:os";

/** What opens an address on each system; the address is ours, so no shell need be feared. */
const OPENERS: Readonly<Record<string, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens an address in the user's browser; where that fails the printed address must do. */
export function openBrowser(address: string): void {
  const [program, ...args] = OPENERS[platform()] ?? ["xdg-open"];
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
