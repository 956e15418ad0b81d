import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** What the environment says, checked. `.env.example` describes each variable. */
export interface Configuration {
  /** The bot's token, or undefined: then the local Discord is started and used. */
  readonly token: string | undefined;
  /** Base address of a Discord-compatible REST API, without the version; undefined for Discord's own. */
  readonly apiUrl: string | undefined;
  readonly dataFolder: string;
  /** Where the state is kept: a folder, or PostgreSQL. */
  readonly state: { readonly folder: string } | { readonly databaseUrl: string };
  /** Port for health and metrics, on loopback unless `httpHost` says otherwise; undefined for none. */
  readonly httpPort: number | undefined;
  readonly httpHost: string;
  /** Ids of users who may use `/register`, besides the application's owner or team. */
  readonly operators: readonly string[];
  readonly logLevel: string;
  /** Port of the local Discord's chat page; 0 for any free one. */
  readonly localPort: number;
  readonly production: boolean;
}

/** The environment holds something that cannot be used. The message lists every problem, one a line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** An empty variable is one that is not set: `.env` files are written that way. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const port = z.coerce
  .number('must be a port number')
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(65535, 'must be at most 65535');

const schema = z.object({
  DISCORD_TOKEN: z.preprocess(unset, z.string().trim().optional()),
  DISCORD_API_URL: z.preprocess(
    unset,
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address such as https://discord.com/api' })
      .optional(),
  ),
  ACCORD_DATA_DIR: z.preprocess(unset, z.string().default('data')),
  ACCORD_STATE_DIR: z.preprocess(unset, z.string().default('state')),
  DATABASE_URL: z.preprocess(
    unset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\/./, 'must be an address such as postgres://user:password@host:5432/accord')
      .optional(),
  ),
  HTTP_PORT: z.preprocess(unset, port.optional()),
  HTTP_HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  ACCORD_OPERATORS: z.preprocess(
    unset,
    z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((id) => id.trim())
          .filter(Boolean),
      )
      .refine(
        (ids) => ids.every((id) => /^\d{17,20}$/.test(id)),
        'must be ids of Discord users (17 to 20 digits each), joined by commas',
      ),
  ),
  LOG_LEVEL: z.preprocess(
    unset,
    z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'must be trace, debug, info, warn, error, fatal or silent',
      )
      .default('info'),
  ),
  ACCORD_LOCAL_PORT: z.preprocess(unset, port.default(8765)),
  NODE_ENV: z.preprocess(unset, z.string().optional()),
});

/** The variables that are read; `.env.example` lists the same. */
export const variables: readonly string[] = Object.keys(schema.shape);

/** A local Discord has an address of its own: an address without a token is one that would be ignored. */
const consistent = schema.refine(
  ({ DISCORD_TOKEN, DISCORD_API_URL }) => DISCORD_TOKEN !== undefined || DISCORD_API_URL === undefined,
  {
    path: ['DISCORD_API_URL'],
    error: 'is set, and DISCORD_TOKEN is not: set the token of your bot on that server',
    // Said together with what else is wrong, not after it.
    when: () => true,
  },
);

/**
 * Reads the configuration from the environment, and from a file `.env` for what the environment does not set.
 *
 * @throws ConfigurationError naming every variable that cannot be used
 */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env): Configuration {
  const fromFile: Record<string, string> = {};
  readDotenv({ processEnv: fromFile, quiet: true });
  const parsed = consistent.safeParse({ ...fromFile, ...environment });
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`).join('\n'),
    );
  }
  const values = parsed.data;
  return {
    token: values.DISCORD_TOKEN,
    // discord.js puts the version behind the address itself.
    apiUrl: values.DISCORD_API_URL?.replace(/(\/v\d+)?\/*$/, ''),
    dataFolder: values.ACCORD_DATA_DIR,
    state:
      values.DATABASE_URL === undefined ? { folder: values.ACCORD_STATE_DIR } : { databaseUrl: values.DATABASE_URL },
    httpPort: values.HTTP_PORT,
    httpHost: values.HTTP_HOST,
    operators: values.ACCORD_OPERATORS,
    logLevel: values.LOG_LEVEL,
    localPort: values.ACCORD_LOCAL_PORT,
    production: values.NODE_ENV === 'production',
  };
}
