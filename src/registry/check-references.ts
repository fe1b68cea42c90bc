import type { FileFinding } from "../archive/archive.js";
import type { YamlPath } from "./registry-document.js";
import { faultAt } from "./registry-list.js";
import type { RegistryList } from "./registry-list.js";
import { listsOf } from "./registry-lists.js";
import type { RegistryLists } from "./registry-lists.js";

/** Ids that stand twice in one file. */
export function checkIds(lists: RegistryLists): FileFinding[] {
  return listsOf(lists).flatMap(duplicateIds);
}

function duplicateIds(list: RegistryList<{ id: string }>): FileFinding[] {
  const first = new Map<string, number>();
  return list.entries.flatMap(({ entry, index }) => {
    const earlier = first.get(entry.id);
    first.set(entry.id, earlier ?? index);
    if (earlier === undefined) return [];
    const line = list.document?.placeOf([earlier, "id"]).line ?? 0;
    const message = `The id ${entry.id} is taken by the entry on line ${line}. Give this one another id, or merge the two.`;
    return [faultAt(list, [index, "id"], "registry-duplicate-id", message)];
  });
}

/** An id that one entry uses for another: where it stands and in which file it is looked up. */
interface Reference {
  path: YamlPath;
  id: string | null;
  target: RegistryList<{ id: string }>;
}

/** References to entries that are not there. A file that could not be read is not held against it. */
export function checkReferences(lists: RegistryLists): FileFinding[] {
  const { processes, rounds, delegations, people, places } = lists;
  const delegation = (path: YamlPath, id: string) => ({ path, id, target: delegations });
  return [
    ...dangling(processes, ({ convened_by }) =>
      convened_by.map((id, i) => delegation(["convened_by", i], id)),
    ),
    ...dangling(delegations, ({ members }) =>
      members.map((id, i) => delegation(["members", i], id)),
    ),
    ...dangling(places, ({ same_as }) => [{ path: ["same_as"], id: same_as, target: places }]),
    ...dangling(rounds, (round) => [
      { path: ["process"], id: round.process, target: processes },
      ...round.places.map((id, i) => ({ path: ["places", i], id, target: places })),
      ...round.delegations.flatMap(({ id, head }, i) => [
        delegation(["delegations", i, "id"], id),
        { path: ["delegations", i, "head"], id: head, target: people },
      ]),
    ]),
    ...checkSpeakers(lists),
  ];
}

/** A speaker is a person or, where a body spoke, a delegation. */
function checkSpeakers({ rounds, people, delegations }: RegistryLists): FileFinding[] {
  if (delegations.document === null) return [];
  return dangling(rounds, ({ quotes }) =>
    quotes.flatMap(({ speaker }, i) =>
      delegations.ids.has(speaker)
        ? []
        : [{ path: ["quotes", i, "speaker"], id: speaker, target: people }],
    ),
  );
}

function dangling<T>(
  list: RegistryList<T>,
  referencesOf: (entry: T) => readonly Reference[],
): FileFinding[] {
  return list.entries.flatMap(({ entry, index }) =>
    referencesOf(entry).flatMap(({ path, id, target }) => {
      if (id === null || target.document === null || target.ids.has(id)) return [];
      const message = `${id} is not in ${target.kind}.yaml. Correct the id, or add the entry there.`;
      return [faultAt(list, [index, ...path], "registry-dangling-reference", message)];
    }),
  );
}
