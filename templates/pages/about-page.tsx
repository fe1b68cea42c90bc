import type { Root } from "hast";

import { about } from "../../src/site/about.ar.js";
import { hrefOf } from "../../src/site/addresses.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { Page } from "../components/layout.js";

/** `/about/`: what the archive is and how it reads. */
export function AboutPage({ site }: SiteContext): Root {
  return Page(
    {
      address: "/about/",
      title: about.title,
      description: about.intro,
      crumbs: [],
      main: (
        <div class="prose about">
          <h1>{about.title}</h1>
          <p class="intro">{about.intro}</p>
          {about.sections.map(({ title, paragraphs }) => (
            <section>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </section>
          ))}
          <p>
            <a href={hrefOf("/corrections/", site)}>{strings.menu.corrections}</a>
            {" · "}
            <a href={hrefOf("/data/", site)}>{strings.menu.data}</a>
          </p>
        </div>
      ),
    },
    site,
  );
}
