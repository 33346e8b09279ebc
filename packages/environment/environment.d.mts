/** Everything that the product takes from its environment variables. */
export interface Environment {
  /** The address that both servers listen on. */
  readonly host: string;
  readonly webPort: number;
  readonly cmsPort: number;
  /** Where visitors find the site: an origin, without a slash at its end. */
  readonly siteUrl: string;
  /** Where the web server finds the CMS: an origin, without a slash at its end. */
  readonly cmsUrl: string;
  /** Absolute path of the folder for the SQLite file, uploads, captured mail, secrets and logs. */
  readonly dataDir: string;
  /** A PostgreSQL connection; undefined means SQLite. */
  readonly databaseUrl: string | undefined;
  /** A mail server; undefined means that mail is captured under `dataDir`. */
  readonly smtpUrl: string | undefined;
  /** How many proxies stand before the web server, each adding to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly seed: 'demo' | 'none';
}

export interface EnvironmentFault {
  readonly variable: string;
  /** What was given, without anything that may be a secret. */
  readonly given: string;
  readonly expected: string;
}

/** Thrown by `readEnvironment`; the message has one sentence for each fault. */
export declare class EnvironmentError extends Error {
  constructor(faults: readonly EnvironmentFault[]);
  readonly faults: readonly EnvironmentFault[];
}

/** The variable behind each key of `Environment`. */
export declare const variableNames: Readonly<Record<keyof Environment, string>>;

/** Parses every variable at once; throws an `EnvironmentError` that names all bad ones. */
export declare function readEnvironment(
  source?: Readonly<Record<string, string | undefined>>,
): Environment;
