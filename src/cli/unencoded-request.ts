import type { Server } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Lets clients ask for Arabic addresses as they are read. Browsers percent-encode what they send;
 * others, such as curl, send the letters, which Node's parser refuses before any handler sees them.
 * They are sent on to the encoded address.
 */
export function answerUnencoded(server: Server): void {
  server.on("clientError", (error: Error, socket: Duplex) => {
    if (!socket.writable) return;
    const location = encodedTarget(error);
    const answer =
      location === null
        ? ["HTTP/1.1 400 Bad Request"]
        : ["HTTP/1.1 302 Found", `Location: ${location}`, "Content-Length: 0"];
    socket.end([...answer, "Connection: close", "", ""].join("\r\n"));
  });
}

/** Where a refused request was meant to go, percent-encoded; null when its address was not at fault. */
function encodedTarget(error: Error): string | null {
  if (!("code" in error) || error.code !== "HPE_INVALID_URL") return null;
  if (!("rawPacket" in error) || !Buffer.isBuffer(error.rawPacket)) return null;
  const [, target] =
    /^(?:GET|HEAD) (\/\S*) HTTP\/1\.[01]\r\n/.exec(error.rawPacket.toString()) ?? [];
  if (target === undefined || target.startsWith("//")) return null;
  // What is encoded already must not be encoded again.
  return encodeURI(target).replaceAll("%25", "%");
}
