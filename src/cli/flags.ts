import type { SiteSettings } from "../site/addresses.js";
import type { Flag, Input } from "./command.js";

/** Flags that several commands share. */
export const ARTICLES: Flag = {
  name: "articles",
  value: "DIR",
  help: "folder of articles, .md and .txt (default: articles)",
};
export const REGISTRY: Flag = {
  name: "registry",
  value: "DIR",
  help: "folder of the registry's YAML files (default: registry)",
};
export const OUT: Flag = { name: "out", value: "DIR", help: "folder of the site (default: _site)" };
export const NO_CACHE: Flag = {
  name: "no-cache",
  value: null,
  help: "make every record anew, and keep none",
};
export const BASE_URL: Flag = {
  name: "base-url",
  value: "URL",
  help: "origin of the published site (default: http://localhost:8080)",
};
export const PATH_PREFIX: Flag = {
  name: "path-prefix",
  value: "P",
  help: "path under which the site stands, such as /archive/ (default: /)",
};
export const DIGITS: Flag = {
  name: "digits",
  value: "KIND",
  help: "digits that readers see: western or arabic-indic (default: western)",
};
export const PORT: Flag = {
  name: "port",
  value: "N",
  help: "port to listen on, or the next free one (default: 8080)",
};
export const OPEN: Flag = { name: "open", value: null, help: "open the address in a browser" };

export const PACKAGE: Flag = {
  name: "package",
  value: "DIR",
  help: "folder of a published data package, to build the site from instead",
};

/**
 * The folders to read, as named or by default. What belongs beside a package's articles is looked for
 * in the package.
 */
export function foldersOf({ values }: Input) {
  const dataPackage = values.get("package");
  const inside = dataPackage === undefined ? "" : `${dataPackage.replace(/\/+$/, "")}/`;
  return {
    articles: values.get("articles") ?? `${inside}articles`,
    registry: values.get("registry") ?? `${inside}registry`,
    dataPackage,
  };
}

/** The message for content that is named in two ways. */
export const TWO_CONTENTS = "--package holds articles and registry: give it without the two.";

/** Whether content is named both as a package and as folders. */
export const namesTwoContents = ({ values }: Input): boolean =>
  values.has("package") && (values.has("articles") || values.has("registry"));

export const outOf = ({ values }: Input): string => values.get("out") ?? "_site";

/** The port asked for, or null when it is none. 0 lets the system choose. */
export function portOf({ values }: Input): number | null {
  const text = values.get("port") ?? "8080";
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65535 ? port : null;
}

/** The message for a port that is none. */
export const BAD_PORT = "--port needs a whole number from 0 to 65535.";

/**
 * What the site is published under. A path in `--base-url` is a path prefix.
 *
 * @returns A sentence instead when a flag is wrong or two of them contradict each other.
 */
export function settingsOf({ values }: Input): SiteSettings | string {
  const url = urlOf(values.get("base-url") ?? "http://localhost:8080");
  if (url === null) return "--base-url needs an address such as https://example.org.";
  const inUrl = prefixOf(url.pathname);
  const named = values.get("path-prefix");
  const prefix = named === undefined ? inUrl : prefixOf(named);
  if (prefix === null || inUrl === null) return BAD_PREFIX;
  if (inUrl !== "/" && inUrl !== prefix) {
    return `--base-url ends in ${inUrl} and --path-prefix is ${prefix}: give the path once.`;
  }
  const site = { baseUrl: url.origin, pathPrefix: prefix };
  const digits = values.get("digits") ?? "western";
  if (digits === "western") return site;
  return digits === "arabic-indic" ? { ...site, digits } : BAD_DIGITS;
}

const BAD_DIGITS = "--digits needs western or arabic-indic.";

const BAD_PREFIX =
  "--path-prefix needs a path of a-z, A-Z, 0-9, «.», «_», «~» and «-», such as /archive/.";

function urlOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain = url.search === "" && url.hash === "" && url.username === "";
  return isPlain && /^https?:$/.test(url.protocol) ? url : null;
}

/** With slashes at both ends; null when it cannot stand in an address as it is. */
function prefixOf(path: string): string | null {
  const parts = path.split("/").filter((part) => part !== "");
  const isSound = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (!isSound) return null;
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}
