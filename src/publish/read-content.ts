import { basename, join, relative, resolve, sep } from "node:path";

import type { FileFinding } from "../archive/archive.js";
import type { RegistryFile } from "../registry/load-registry.js";
import { fileFinding } from "../source/file-finding.js";
import type { SourceFile } from "../source/source.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Disk, Effects } from "./effects.js";

/** Where the content lies, as named on the command line. */
export interface ContentFolders {
  articles: string;
  registry: string;
  /** The folder of a Data Package of ours, which holds both of them; then neither folder is read. */
  dataPackage?: string | undefined;
}

/** Files of the articles folder, by path. */
export interface ArticleFiles {
  files: SourceFile[];
  findings: FileFinding[];
}

/** Files read at a time: enough to keep a disk busy, far below any limit of open files. */
const AT_A_TIME = 32;

/**
 * Reads every `.md` and `.txt` below the articles folder. Other files are warnings, those whose
 * names begin with a dot are passed over.
 *
 * @returns Files sorted by path; with an error among the findings when the folder has no article.
 */
export async function readArticles(folder: string, effects: Effects): Promise<ArticleFiles> {
  const label = labelOf(folder, effects.folder);
  const names = await filesBelow(folder, effects.disk);
  if (names === null) return { files: [], findings: [noFolder(label, folder, "--articles")] };
  const articles = names.filter((name) => ARTICLE.test(name));
  const others = names.filter((name) => !ARTICLE.test(name));
  const findings = others.map((name) => notAnArticle(label + name));
  if (articles.length === 0) findings.push(noArticles(label, folder));
  const files = await inGroups(articles, async (name) => ({
    file: label + name,
    bytes: await effects.disk.readFile(join(folder, name)),
  }));
  return { files, findings };
}

/** Reads the YAML files of the registry's folder, those of its sub-folders not. */
export async function readRegistryFiles(
  folder: string,
  effects: Effects,
): Promise<{ files: RegistryFile[]; findings: FileFinding[] }> {
  const label = labelOf(folder, effects.folder);
  const entries = await effects.disk.list(folder);
  if (entries === null) return { files: [], findings: [noFolder(label, folder, "--registry")] };
  const names = entries.flatMap(({ kind, name }) =>
    kind === "file" && name.endsWith(".yaml") ? [name] : [],
  );
  if (names.length === 0) return { files: [], findings: [noRegistry(label)] };
  const files = await inGroups(names, async (name) => {
    const bytes = await effects.disk.readFile(join(folder, name));
    return { file: label + name, text: new TextDecoder().decode(bytes) };
  });
  return { files, findings: [] };
}

/** One file as a source, named as given if it lies below the current folder. */
export async function readArticle(path: string, effects: Effects): Promise<SourceFile> {
  const file = labelOf(path, effects.folder).replace(/\/$/, "");
  return { file, bytes: await effects.disk.readFile(path) };
}

const ARTICLE = /\.(md|txt)$/i;

/**
 * How records name a folder: relative to the current one, else by its base name, so that records do
 * not depend on where on a machine the content lies. With a final slash, or empty.
 */
function labelOf(path: string, current: string): string {
  const absolute = resolve(current, path);
  const inside = relative(current, absolute);
  if (inside === "") return "";
  const isOutside = inside.startsWith("..") || resolve(inside) === inside;
  return `${isOutside ? basename(absolute) : inside.split(sep).join("/")}/`;
}

/** Every file below a folder, by its path with `/`, sorted by code unit; null without a folder. */
export async function filesBelow(folder: string, disk: Disk): Promise<string[] | null> {
  const entries = await disk.list(folder);
  if (entries === null) return null;
  const names = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith("."))
      .map(async ({ name, kind }) => {
        if (kind !== "folder") return [name];
        const below = (await filesBelow(join(folder, name), disk)) ?? [];
        return below.map((file) => `${name}/${file}`);
      }),
  );
  return names.flat().sort(byCodeUnit);
}

async function inGroups<In, Out>(items: readonly In[], read: (item: In) => Promise<Out>) {
  const results: Out[] = [];
  for (let i = 0; i < items.length; i += AT_A_TIME) {
    results.push(...(await Promise.all(items.slice(i, i + AT_A_TIME).map(read))));
  }
  return results;
}

const noFolder = (label: string, folder: string, flag: string): FileFinding =>
  fileFinding(label === "" ? folder : label, null, {
    code: "missing-folder",
    severity: "error",
    message: `There is no folder ${folder}. Run the command where it is, or name another with ${flag} DIR.`,
  });

const noArticles = (label: string, folder: string): FileFinding =>
  fileFinding(label, null, {
    code: "no-articles",
    severity: "error",
    message: `The folder ${folder} holds no article. Put .md or .txt files into it, or name another with --articles DIR.`,
  });

const noRegistry = (label: string): FileFinding =>
  fileFinding(label, null, {
    code: "registry-missing-file",
    severity: "error",
    message:
      "The folder holds no YAML file, so it is no registry. Name another with --registry DIR.",
  });

const notAnArticle = (file: string): FileFinding =>
  fileFinding(file, null, {
    code: "not-an-article",
    severity: "warning",
    message: "Only .md and .txt files are articles; this one is passed over. Rename or move it.",
  });
