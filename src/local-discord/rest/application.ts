import { ok, route, type Route } from '../http/router.js';
import type { Core } from '../core.js';

/** Who the bot is, and where its gateway stands. */
export const applicationRoutes = ({ world, gateway }: Core): Route[] => [
  route('GET', '/gateway', () => ok({ url: gateway.url }), 'none'),
  route('GET', '/gateway/bot', () =>
    ok({
      url: gateway.url,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 },
    }),
  ),
  route('GET', '/users/@me', () => ok({ ...world.bot, verified: true, mfa_enabled: true, locale: 'en-US' })),
  route('GET', '/applications/@me', () => ok(world.application)),
  route('GET', '/applications/:application/emojis', () => ok({ items: [] })),
  route('GET', '/oauth2/applications/@me', () => ok(world.application)),
];
