import type { Nodes } from "mdast";

import type { Fault } from "../source/file-finding.js";

/** Words taken out of an article, where they stood, and what an editor should know of it. */
export interface Removal {
  text: string;
  reason: string;
  /** Line of the article's text, from 1; the front matter is not counted. */
  line: number;
  column: number;
  fault: Fault | null;
}

/** A removal at a node's place. */
export function removalAt(
  node: Nodes,
  text: string,
  reason: string,
  fault: Fault | null = null,
): Removal {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { text, reason, line, column, fault };
}
