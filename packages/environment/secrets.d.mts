/** The variables that Strapi reads its keys and salts from. */
export type Secrets = Record<
  'APP_KEYS' | 'API_TOKEN_SALT' | 'ADMIN_JWT_SECRET' | 'TRANSFER_TOKEN_SALT' | 'ENCRYPTION_KEY',
  string
>;

/** The message says which file is damaged and what can be done. */
export declare class SecretsError extends Error {}

/**
 * What the environment gives, and for the rest `<dataDir>/secrets.json`, which is made once with
 * mode 600. Throws a `SecretsError` when that file is damaged, and an `EnvironmentError` that names
 * every variable whose secret can be guessed.
 */
export declare function loadSecrets(
  dataDir: string,
  source?: Readonly<Record<string, string | undefined>>,
): Secrets;
