import type { Root } from "hast";
import { h } from "hastscript";

import { hrefOf, urlOf, type SiteSettings } from "../site/addresses.js";
import { CONTENT_POLICY } from "../site/security.js";
import { strings } from "./strings.ar.js";
import { encodedAddress, splitAddress } from "./site-address.js";

/**
 * The page at an old address, for hosts that know no redirects: it passes readers on at once, names
 * the new address for search engines, and has a link for whoever's browser does neither.
 *
 * @param to Where it leads: from the site's root, in readable letters, a fragment included.
 */
export function redirectPage(to: string, site: SiteSettings): Root {
  const href = hrefOf(encodedAddress(to), site);
  return {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: "ar", dir: "rtl" }, [
        h("head", [
          h("meta", { charset: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: CONTENT_POLICY }),
          h("title", strings.redirect.title),
          h("meta", { httpEquiv: "refresh", content: `0; url=${href}` }),
          h("link", { rel: "canonical", href: urlOf(encodedAddress(splitAddress(to).page), site) }),
          h("meta", { name: "robots", content: "noindex" }),
          h("link", { rel: "stylesheet", href: hrefOf("/assets/site.css", site) }),
        ]),
        h("body", [
          h("main", { id: "main" }, [
            h("h1", strings.redirect.title),
            h("p", [
              strings.redirect.text,
              " ",
              h("a", { href }, [h("bdi", { dir: "ltr", lang: "en" }, to)]),
            ]),
          ]),
        ]),
      ]),
    ],
  };
}
