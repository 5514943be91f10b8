/** What GraphiQL opens with, and what a start prints: worth pasting as it is. */
export const firstQuery = `# Ctrl-Enter runs it. 按 Ctrl-Enter 运行。
query FirstLook {
  people(first: 5, orderBy: H_INDEX) {
    totalCount { value exact }
    nodes {
      id
      name
      metrics { papers citations hIndex }
      affiliations(current: true) { institution { name } role from }
      disciplines { discipline { name } weight }
    }
  }
}
`;
