import type { Archive } from "../../src/archive/archive.js";
import { firstDayIn, lastDayIn } from "../../src/search/browser/search-span.js";
import { LONGEST_QUERY } from "../../src/search/browser/search-state.js";
import { monthSpan } from "../../src/search/month-span.js";
import { searchBuild } from "../../src/search/search-build.js";
import { searchFacets, type Choice, type Facet } from "../../src/search/search-facets.js";
import { searchStrings as words } from "../../src/search/strings.ar.js";
import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import type { Html } from "./html.js";

/**
 * The content of `/search/`. The script finds its parts by `data-search`; programs and tests may
 * rely on `results`, `result` and `status`. Everything that needs the script is hidden without it.
 */
export function SearchPage({ archive, site }: { archive: Archive; site: SiteSettings }): Html {
  const span = monthSpan(archive);
  return (
    <div
      class="search-page"
      data-search="page"
      data-base={site.pathPrefix}
      data-first={span?.first}
      data-last={span?.last}
      data-build={searchBuild(archive)}
    >
      <h1>{words.title}</h1>
      <noscript>
        <p class="search-no-script">{words.noScript}</p>
      </noscript>
      {SearchForm({ archive, site, span })}
      {Answers({ site })}
    </div>
  );
}

/** As high as the window while something is asked: what stands below does not move with the answer. */
function Answers({ site }: { site: SiteSettings }): Html {
  return (
    <div class="search-answers">
      <p class="search-status" role="status" data-search="status" data-state="idle">
        {words.idle}
      </p>
      <button class="search-retry" type="button" data-search="retry" hidden>
        {words.retry}
      </button>
      <p class="search-note" data-search="note" role="note" hidden></p>
      <section aria-labelledby="search-results-title">
        <h2 id="search-results-title" class="search-results-title">
          {words.results}
        </h2>
        <ol class="search-results" data-search="results"></ol>
        <button class="search-more" type="button" data-search="more" hidden>
          {words.more}
        </button>
        <button class="search-csv" type="button" data-search="csv" hidden>
          {words.csv}
        </button>
      </section>
      {Lists({ site })}
    </div>
  );
}

interface FormProps {
  archive: Archive;
  site: SiteSettings;
  span: { first: string; last: string } | null;
}

function SearchForm({ archive, site, span }: FormProps): Html {
  return (
    <form
      class="search-form"
      role="search"
      action={hrefOf("/search/", site)}
      method="get"
      data-search="form"
    >
      <label for="search-q">{words.label}</label>
      <div class="search-line">
        <input
          id="search-q"
          type="search"
          name="q"
          autocomplete="off"
          maxlength={LONGEST_QUERY}
          placeholder={words.hint}
          aria-describedby="search-signs search-keys"
          data-search="field"
        />
        <button type="submit">{words.button}</button>
      </div>
      <p id="search-signs" class="search-help">
        {words.signs}
      </p>
      <p id="search-keys" class="search-help search-keys">
        {words.keys}
      </p>
      <details class="search-facets" data-search="facets">
        <summary>
          {words.facets}
          <span class="search-chosen" data-search="chosen"></span>
        </summary>
        <div class="search-facet-list">{searchFacets(archive).map(FacetSelect)}</div>
        {span === null ? null : (
          <div class="search-span">
            {DateField({ name: "from", label: words.from, span })}
            {DateField({ name: "to", label: words.to, span })}
          </div>
        )}
        {SortChoice()}
        <p>
          <a href={hrefOf("/search/", site)}>{words.reset}</a>
        </p>
      </details>
    </form>
  );
}

function FacetSelect({ filter, groups }: Facet): Html {
  const id = `search-${filter}`;
  return (
    <div class="search-facet">
      <label for={id}>{words.filters[filter]}</label>
      <select id={id} name={filter}>
        <option value="">{words.any}</option>
        {groups.flatMap(({ label, choices }) => {
          const options = choices.map(ChoiceOption);
          return label === null ? options : [<optgroup label={label}>{options}</optgroup>];
        })}
      </select>
    </div>
  );
}

const ChoiceOption = ({ value, name, count }: Choice): Html => (
  <option value={value} data-name={name} data-count={count}>
    {`${name} (${String(count)})`}
  </option>
);

interface DateProps {
  name: "from" | "to";
  label: string;
  span: { first: string; last: string };
}

/** Where a browser has no field for dates it shows one for text: hence the hint. */
function DateField({ name, label, span }: DateProps): Html {
  const id = `search-${name}`;
  return (
    <div class="search-facet">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        name={name}
        min={firstDayIn(span.first)}
        max={lastDayIn(span.last)}
        title={words.dateHint}
        dir="ltr"
      />
    </div>
  );
}

function SortChoice(): Html {
  return (
    <fieldset class="search-sort">
      <legend>{words.sort}</legend>
      {(["relevance", "date"] as const).map((sort) => (
        <label>
          <input type="radio" name="sort" value={sort} checked={sort === "relevance"} />
          {words.sorts[sort]}
        </label>
      ))}
    </fieldset>
  );
}

function Lists({ site }: { site: SiteSettings }): Html {
  return (
    <nav class="search-lists" aria-label={words.lists} data-search="lists">
      <ul class="plain">
        {Object.entries(words.listNames).map(([address, name]) => (
          <li>
            <a href={hrefOf(address, site)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
