import { Routes, type APIApplicationCommand, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { differences } from './differences.js';

/**
 * Brings the application's global commands in line with their definitions: compares what is registered, and sends one PUT
 * only where something differs, since each registration counts against a daily limit (Discord docs,
 * interactions/application-commands: 200 creates a day).
 *
 * @returns the first difference found, as `command.option aspect`, or null where nothing had to be sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<string | null> {
  const route = Routes.applicationCommands(applicationId);
  const registered = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as APIApplicationCommand[];
  const [first] = differences(definitions, registered);
  if (!first) return null;
  await rest.put(route, { body: definitions });
  return `${first.at} ${first.aspect}`;
}
