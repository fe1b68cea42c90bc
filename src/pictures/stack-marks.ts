/**
 * Lays marks that stand too near each other on rows, so that none covers another: each goes to the
 * lowest row on which it has room. Their place in time stays exact.
 *
 * @param places Where the marks stand, sorted in either direction.
 * @param room How far apart two marks of one row are at least.
 * @returns The row of each mark, from 0, in the order of `places`.
 */
export function stackMarks(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => Math.abs(place - end) >= room);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
