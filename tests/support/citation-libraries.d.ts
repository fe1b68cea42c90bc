// What the tests use of libraries that read citations and bring no types of their own.

declare module "@citation-js/core" {
  interface ReadItem {
    title?: string;
    URL?: string;
    language?: string;
    issued?: { "date-parts"?: number[][] };
  }
  export const plugins: {
    input: { chain: (text: string, options: { generateGraph: boolean }) => ReadItem[] };
    config: {
      get: (name: "@csl") => Record<"locales" | "styles", { get: (name: string) => string }>;
    };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";

declare module "citeproc" {
  interface System {
    retrieveLocale: () => string;
    retrieveItem: () => object;
  }
  class Engine {
    constructor(system: System, style: string);
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
