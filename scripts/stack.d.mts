export interface StackOptions {
  /** A temporary folder, removed by `stop`, if not given. */
  dataDir?: string | undefined;
  /** A PostgreSQL connection; SQLite if not given. */
  databaseUrl?: string | undefined;
  smtpUrl?: string | undefined;
  /** How many proxies stand before the web server; none if not given. */
  trustedProxies?: number;
  /** What an empty database gets; `demo` if not given. */
  seed?: 'demo' | 'none';
  host?: string;
  /** Free ports if not given. */
  ports?: { web?: number; cms?: number };
  siteUrl?: string | undefined;
  cmsUrl?: string | undefined;
  /** Whether the web server runs too; true if not given. */
  web?: boolean;
  /** More variables for both servers. */
  variables?: Record<string, string>;
  /** Receives the lines that tell of progress; silent if not given. */
  log?: (line: string) => void;
}

export interface Stack {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  /** Settles when one of the servers ends: its last lines and a sentence that says what to do. */
  died: Promise<string>;
  /** Stops both servers; afterwards nothing runs, and a temporary `dataDir` is gone. */
  stop(): Promise<void>;
}

/** Serves the built product in production mode; resolves when it answers. */
export declare function startStack(options?: StackOptions): Promise<Stack>;
