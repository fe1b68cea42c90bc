// Eleventy 3 ships no types; this is the part of it that the site uses.
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addTemplateFormats(formats: string[]): void;
    addExtension(formats: string[], options: { key: string }): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    setUseGitIgnore(isUsed: boolean): void;
    /** No line a page. */
    setQuietMode(isQuiet: boolean): void;
    /** `directories` has the output folder of this run; `dir` would have the configured one. */
    on(
      event: "eleventy.before" | "eleventy.after",
      run: (event: { directories: { output: string } }) => Promise<void>,
    ): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; source: "script" },
    );
    /** Keeps it from summing up on standard output. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
