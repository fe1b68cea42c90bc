import { pageStrings } from "../../src/site/page-strings.ar.js";
import { formatNumber } from "../../src/site/plural.js";
import type { Content, Html } from "./html.js";

/** A part of a page under its own heading; nothing at all when it would be empty. */
export function Section(props: {
  title: string;
  id?: string;
  children: (Html | null)[];
}): Html | null {
  const children = props.children.filter((child) => child !== null);
  if (children.length === 0) return null;
  return (
    <section class="section" id={props.id}>
      <h2>{props.title}</h2>
      {children}
    </section>
  );
}

/** One row of a list of facts: nothing when the fact is not known. */
export function Fact(name: string, value: Content): Html | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A list of facts: nothing when none is known. */
export function Facts(facts: (Html | null)[]): Html | null {
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? null : <dl class="facts">{known}</dl>;
}

/** Several values in one line, each in its own direction. */
export function Values(values: readonly Content[]): Html | null {
  if (values.length === 0) return null;
  return (
    <ul class="values">
      {values.map((value) => (
        <li>{typeof value === "string" ? Isolated({ text: value }) : value}</li>
      ))}
    </ul>
  );
}

/** Fewer than so many are not worth a fold. */
const LEAST_FOLDED = 3;

/**
 * As `Values`, the first in sight and the others behind a line that counts them: an article of 400
 * names is still read.
 *
 * @param most How many stand in sight.
 */
export function ShortList(values: readonly Content[], most: number): Html | null {
  if (values.length < most + LEAST_FOLDED) return Values(values);
  const rest = values.slice(most);
  return (
    <>
      {Values(values.slice(0, most))}
      <details>
        <summary>{`${pageStrings.article.others}: ${formatNumber(rest.length)}`}</summary>
        {Values(rest)}
      </details>
    </>
  );
}

/** Words of any script, in their own direction; those without an Arabic letter are read as English. */
export function Isolated({ text }: { text: string }): Html {
  const isForeign = /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
  return <bdi lang={isForeign ? "en" : undefined}>{text}</bdi>;
}

/** Words in Latin letters. */
export function Latin({ text }: { text: string }): Html {
  return (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  );
}

/**
 * A link that leaves the site; its host is printed so that readers know where it leads.
 *
 * @param data Attributes for programs, such as those of a Robust Link.
 */
export function OutsideLink({
  url,
  text,
  data = {},
}: {
  url: string;
  text: string;
  data?: Record<string, string>;
}): Html {
  return (
    <a href={url} rel="external noopener" class="outside" {...data}>
      {Isolated({ text })}
    </a>
  );
}
