interface Graph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

const homePage = /\/features\/home\/home-page\.tsx$/;
/** Rich text brings a CommonJS module, which must stay in the file that sets it up. */
const shared =
  /\/src\/(?:ui|i18n)\/(?!rich-text)|\/content-client\/dist\/pictures|\/rolldown\/runtime/;

function isNeededAtOnce(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((each) => isNeededAtOnce(each, graph, seen));
}

function isNeededAtHome(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  if (homePage.test(id)) return true;
  return Boolean(
    graph.getModuleInfo(id)?.importers.some((each) => isNeededAtHome(each, graph, seen)),
  );
}

/**
 * Keeps what every page needs, and what the home page shares with others, in one file: as several
 * they are 6 kB larger once compressed.
 */
export const firstLoad = {
  name: (id: string, graph: Graph) =>
    isNeededAtOnce(id, graph) || (shared.test(id) && isNeededAtHome(id, graph))
      ? 'first-load'
      : null,
  includeDependenciesRecursively: false,
};
