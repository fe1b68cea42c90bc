import type { Root } from "hast";
import type { Child, Result } from "hastscript";

/** What a component returns. Components are called as functions: hastscript's JSX has no others. */
export type Html = Result;

/** What may stand inside an element. */
export type Content = Child;

/** Several pieces without an element of their own. */
export const fragment = (children: Root["children"]): Root => ({ type: "root", children });
