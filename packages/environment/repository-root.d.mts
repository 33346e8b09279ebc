/** The folder that holds pnpm-workspace.yaml, or the working directory where there is none. */
export declare function findRepositoryRoot(from?: string): string;
