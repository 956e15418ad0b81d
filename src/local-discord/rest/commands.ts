import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { ApplicationCommandType, ApplicationIntegrationType } from 'discord-api-types/v10';
import { missingAccess, unknownCommand } from '../http/api-error.js';
import { noContent, ok, route, type Route } from '../http/router.js';
import type { Core } from '../core.js';
import { allCommands, commandEdit, newCommand, type CommandBody } from '../rules/body-schemas.js';
import { checked } from '../rules/checked.js';
import { allCommandsFaults, commandFaults, documentedCommandKeys, withNumericPermissions } from '../rules/command.js';
import type { World } from '../world.js';

/** Global and guild commands: the same five routes twice. */
export const commandRoutes = (core: Core): Route[] => [
  ...routesOf(core.world, '/applications/:application/commands', () => undefined),
  ...routesOf(core.world, '/applications/:application/guilds/:guild/commands', ({ guild }) => {
    if (guild !== core.world.guild.id) throw missingAccess();
    return guild;
  }),
];

function routesOf(
  world: World,
  pattern: '/applications/:application/commands' | '/applications/:application/guilds/:guild/commands',
  scopeOf: (params: { readonly guild?: string }) => string | undefined,
): Route[] {
  const scope = (params: Readonly<Record<string, string>>): string | undefined => {
    if (params['application'] !== world.application.id) throw missingAccess();
    return scopeOf(params);
  };
  const inScope = (guildId: string | undefined) =>
    [...world.commands.values()].filter((command) => command.guild_id === guildId);
  const find = (params: Readonly<Record<string, string>>): APIApplicationCommand => {
    const command = inScope(scope(params)).find(({ id }) => id === params['command']);
    if (!command) throw unknownCommand();
    return command;
  };
  const keep = (command: APIApplicationCommand): APIApplicationCommand => {
    world.commands.set(command.id, command);
    world.announce({ type: 'commands-changed' });
    return command;
  };

  return [
    route('GET', pattern, ({ params }) => ok(inScope(scope(params)))),
    route('PUT', pattern, ({ params, body }) => {
      const guildId = scope(params);
      const bodies = checked(allCommands, withNumericPermissions(body ?? []), allCommandsFaults, documentedCommandKeys);
      const old = inScope(guildId);
      for (const { id } of old) world.commands.delete(id);
      const commands = bodies.map((one) => {
        const known = old.find((command) => one.id === command.id || isSame(command, one));
        return toCommand(world, guildId, one, known);
      });
      for (const command of commands) world.commands.set(command.id, command);
      world.announce({ type: 'commands-changed' });
      return ok(commands);
    }),
    route('POST', pattern, ({ params, body }) => {
      const guildId = scope(params);
      const one = checked(newCommand, withNumericPermissions(body), commandFaults, documentedCommandKeys);
      const known = inScope(guildId).find((command) => isSame(command, one));
      return { status: known ? 200 : 201, body: keep(toCommand(world, guildId, one, known)) };
    }),
    route('GET', `${pattern}/:command`, ({ params }) => ok(find(params))),
    route('PATCH', `${pattern}/:command`, ({ params, body }) => {
      const command = find(params);
      const merged = { ...command, ...(body as CommandBody) };
      const edit = checked(
        commandEdit,
        withNumericPermissions(body),
        () => commandFaults(merged),
        documentedCommandKeys,
      );
      return ok(keep(toCommand(world, command.guild_id, { ...command, ...edit }, command)));
    }),
    route('DELETE', `${pattern}/:command`, ({ params }) => {
      world.commands.delete(find(params).id);
      world.announce({ type: 'commands-changed' });
      return noContent;
    }),
  ];
}

/** Two commands of a scope are the same when name and type are (Discord docs, interactions/application-commands). */
const isSame = (command: APIApplicationCommand, body: CommandBody): boolean =>
  command.name === body.name && command.type === (body.type ?? ApplicationCommandType.ChatInput);

/** A command as Discord returns it: with its id, a version that is new with each change, and the defaults spelt out. */
function toCommand(
  world: World,
  guildId: string | undefined,
  body: CommandBody,
  known: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  const global = {
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    contexts: body.contexts ?? null,
    dm_permission: body.dm_permission ?? true,
  };
  return {
    id: known?.id ?? world.newId(),
    application_id: world.application.id,
    version: world.newId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name ?? '',
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(body.options && body.options.length > 0 ? { options: body.options.map(toOption) } : {}),
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    nsfw: body.nsfw ?? false,
    ...(guildId === undefined ? global : { guild_id: guildId }),
  };
}

/** Discord leaves out what is null or has its default, `required: false` among it. */
function toOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const entries = Object.entries(option).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  const inner = 'options' in option && option.options ? { options: option.options.map(toOption) } : {};
  return { ...Object.fromEntries(entries), ...inner } as APIApplicationCommandOption;
}
