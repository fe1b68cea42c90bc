import type { Outlet } from "../../../src/pictures/outlets.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { addressOf, hrefOf } from "../../../src/site/addresses.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import type { Html } from "../html.js";

/** An outlet as a link where it has a page. */
export function OutletLabel(outlet: Outlet, { index, site }: SiteContext): Html {
  if (outlet.kind === "brief") return <span>{strings.outlets.brief}</span>;
  if (outlet.kind === "unknown") return <span>{strings.outlets.unknown}</span>;
  const { id, name } = outlet;
  // An outlet that the front matter names need not be in the registry.
  if (!index.publishers.has(id)) return <bdi>{name}</bdi>;
  return (
    <a href={hrefOf(addressOf("publisher", id), site)}>
      <bdi>{name}</bdi>
    </a>
  );
}
