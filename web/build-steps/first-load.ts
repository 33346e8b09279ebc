interface Graph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

function isNeededAtOnce(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((importer) => isNeededAtOnce(importer, graph, seen));
}

/** Keeps what every page needs in one file: as several they are 5 kB larger once compressed. */
export const firstLoad = {
  name: (id: string, graph: Graph) => (isNeededAtOnce(id, graph) ? 'first-load' : null),
  includeDependenciesRecursively: false,
};
