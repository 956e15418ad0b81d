import { unknownGuild, unknownMember, unknownUser } from '../http/api-error.js';
import { ok, route, type Route } from '../http/router.js';
import { toApiChannel } from '../channel-objects.js';
import type { Core } from '../core.js';

/** The guild, its members, and users. */
export const guildRoutes = ({ world }: Core): Route[] => {
  const guildOf = (id: string) => {
    if (id !== world.guild.id) throw unknownGuild();
    return world.guild;
  };
  return [
    route('GET', '/users/@me/guilds', () => {
      const { id, name, icon, banner, features } = world.guild;
      const permissions = world.permissionsOf(world.bot.id).toString();
      return ok([{ id, name, icon, banner, features, owner: false, permissions }]);
    }),
    route('GET', '/users/:user', ({ params }) => {
      const user = world.user(params.user);
      if (!user) throw unknownUser();
      return ok(user);
    }),
    route('GET', '/guilds/:guild', ({ params, query }) => {
      const guild = guildOf(params.guild);
      const counts = { approximate_member_count: world.members.size, approximate_presence_count: world.members.size };
      return ok(query.get('with_counts') === 'true' ? { ...guild, ...counts } : guild);
    }),
    route('GET', '/guilds/:guild/channels', ({ params }) => {
      guildOf(params.guild);
      const channels = [...world.channels.values()].filter((channel) => channel.guildId !== null);
      return ok(channels.map((channel) => toApiChannel(world, channel)));
    }),
    route('GET', '/guilds/:guild/roles', ({ params }) => ok(guildOf(params.guild).roles)),
    route('GET', '/guilds/:guild/members/:user', ({ params }) => {
      guildOf(params.guild);
      const member = world.members.get(params.user);
      if (!member) throw unknownMember();
      return ok(member);
    }),
  ];
};
