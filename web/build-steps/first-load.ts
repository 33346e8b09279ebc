interface Graph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** Everything that asks the CMS, which a page that came whole does not. */
const client = /\/packages\/(?:strapi|content)-client\/dist\/(?!errors|media|pictures)/;

function isNeededAtOnce(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((each) => isNeededAtOnce(each, graph, seen));
}

/**
 * Keeps what every page needs in one file, also what others share with it: as several they are 6 kB
 * larger once compressed.
 */
export const firstLoad = {
  name: (id: string, graph: Graph) =>
    !client.test(id) && isNeededAtOnce(id, graph) ? 'first-load' : null,
  includeDependenciesRecursively: false,
};
