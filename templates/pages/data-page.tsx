import type { Root } from "hast";

import type { DataFiles } from "../../src/data/write-package.js";
import { strings as words } from "../../src/data/strings.ar.js";
import { EXAMPLES } from "../../src/data/examples.js";
import type { WrittenFile } from "../../src/data/write-pieces.js";
import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { datasetJsonLd } from "../../src/site/json-ld/dataset.js";
import { counted, formatNumber } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns } from "../../src/site/strings.ar.js";
import { Digest } from "../components/digest.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { Section } from "../components/section.js";
import { TableFrame } from "../components/table-frame.js";

const page = words.page;

/** `/data/`: every file that can be downloaded, what may be done with it, and how to ask it. */
export function DataPage(context: SiteContext): Root {
  const { archive, data, site } = context;
  return Page(
    {
      address: "/data/",
      title: page.title,
      description: page.intro,
      crumbs: [],
      jsonLd: datasetJsonLd(archive, data, site),
      main: [
        <h1>{page.title}</h1>,
        <p class="intro">{page.intro}</p>,
        <ul class="values">
          {countsOf(context).map((count) => (
            <li>{count}</li>
          ))}
        </ul>,
        data === undefined ? null : Section({ title: page.files, children: [Files(data, site)] }),
        Section({ title: page.rights, id: "rights", children: page.rightsText.map(Paragraph) }),
        Section({ title: page.cite, id: "cite", children: [Paragraph(page.citeText)] }),
        Section({ title: page.pages, children: [Paragraph(page.pagesText)] }),
        Section({
          title: page.example,
          id: "examples",
          children: [
            <div class="prose">{[Paragraph(page.exampleText), ...EXAMPLES.map(Code)]}</div>,
          ],
        }),
        Section({
          title: page.rebuild,
          id: "rebuild",
          children: [
            <div class="prose">
              {Paragraph(page.rebuildText)}
              {Code("npx jawlat build --package data")}
            </div>,
          ],
        }),
      ],
    },
    site,
  );
}

const countsOf = ({ archive }: SiteContext): string[] => [
  counted(archive.articles.length, nouns.articles),
  counted(archive.rounds.length, nouns.rounds),
  counted(archive.people.length, nouns.people),
  counted(archive.delegations.length, nouns.delegations),
  counted(archive.publishers.length, nouns.publishers),
  counted(archive.statements.length, nouns.statements),
];

function Files(
  { descriptor, resources, recordsJson, recordSchema }: DataFiles,
  site: SiteSettings,
): Html {
  return TableFrame({
    title: page.files,
    heads: [page.file, page.what, page.size, page.digest],
    rows: [
      FileRow(descriptor, page.descriptor, site),
      ...resources.map((resource) => FileRow(resource, resource.ar, site)),
      FileRow(recordsJson, page.recordsJson, site),
      FileRow(recordSchema, page.recordSchema, site),
    ],
  });
}

function FileRow({ path, bytes, sha256 }: WrittenFile, what: string, site: SiteSettings): Html {
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(`/data/${path}`, site)} download={path.replace(/^.*\//, "")}>
          <bdi dir="ltr">{path}</bdi>
        </a>
      </th>
      <td>{what}</td>
      <td>{formatNumber(bytes)}</td>
      <td>{Digest({ digits: sha256 })}</td>
    </tr>
  );
}

const Paragraph = (text: string): Html => <p>{text}</p>;

const Code = (text: string): Html => (
  <pre lang="en" dir="ltr" tabindex={0}>
    <code>{text}</code>
  </pre>
);
