const drawing =
  /\/(?:packages\/city-grid\/|src\/ui\/(?:plan-drawing|drawn-picture|drawing|monogram)\.)/;

/** Keeps everything that draws in one file, which pages without a drawing never fetch. */
export const drawings = {
  name: (id: string) => (drawing.test(id) ? 'drawings' : null),
  includeDependenciesRecursively: false,
};
