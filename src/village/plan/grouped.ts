/** Members in groups, packed: four bytes a member, so that ten million people need some megabytes here and no more. */
export interface Grouped {
  starts: Int32Array;
  members: Int32Array;
}

export const groupedBy = (groupOf: ArrayLike<number>, groups: number): Grouped => {
  const starts = new Int32Array(groups + 1);
  for (let member = 0; member < groupOf.length; member += 1) {
    const group = groupOf[member] ?? 0;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(groupOf.length);
  for (let member = 0; member < groupOf.length; member += 1) {
    const group = groupOf[member] ?? 0;
    const at = next[group] ?? 0;
    members[at] = member;
    next[group] = at + 1;
  }
  return { starts, members };
};

export const countIn = ({ starts }: Grouped, group: number): number =>
  (starts[group + 1] ?? 0) - (starts[group] ?? 0);

export const memberAt = ({ starts, members }: Grouped, group: number, at: number): number =>
  members[(starts[group] ?? 0) + at] ?? 0;
