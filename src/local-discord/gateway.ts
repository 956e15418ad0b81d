import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { systemClock } from './clock.js';
import { sendFrame, serveConnection, type ConnectionHost } from './gateway-connection.js';
import { guildCreate, membersChunk, readyData } from './gateway-data.js';
import { dispatchesOf, isFor, type Dispatch } from './gateway-dispatch.js';
import { GatewaySession, type Identity } from './gateway-session.js';
import type { World } from './world.js';

const identifySchema = z.object({
  token: z.string(),
  intents: z.number().int().nonnegative(),
  properties: z.object({}),
  shard: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

const allIntents = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce<number>((sum, bit) => sum | bit, 0);

/** Those that need approval (Discord docs, events/gateway, "Privileged Intents"). */
const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** How long a session without a connection may be resumed, in milliseconds. Discord publishes no number. */
const resumableFor = 120_000;

export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between heartbeats that HELLO asks for. Discord: 41,250. */
  readonly heartbeatInterval: number;
}

/** The gateway: tells connected bots what happens (Discord docs, events/gateway). JSON only, uncompressed. */
export class Gateway implements ConnectionHost {
  readonly url: string;
  readonly heartbeatInterval: number;
  acknowledges = true;
  readonly #token: string;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  readonly #sessions = new Map<string, GatewaySession>();

  constructor(
    private readonly world: World,
    { token, heartbeatInterval }: GatewayOptions,
  ) {
    this.url = `${world.origin.replace('http', 'ws')}/gateway`;
    this.heartbeatInterval = heartbeatInterval;
    this.#token = token;
    world.onHappening((happening) => {
      for (const dispatch of dispatchesOf(world, happening)) this.dispatch(dispatch);
    });
  }

  /** Whether a bot is connected and identified. */
  get online(): boolean {
    return [...this.#sessions.values()].some((session) => session.socket !== null);
  }

  /** Whether an event sent now will reach a bot: one is connected, or may resume and get it then. */
  get reachable(): boolean {
    return this.#sessions.size > 0;
  }

  /** Sends an event to every session that should have it; a session without a connection gets it when it resumes. */
  dispatch(dispatch: Dispatch): void {
    for (const session of this.#sessions.values())
      if (isFor(dispatch, session.identity)) session.send(dispatch.event, dispatch.dataFor(session.identity));
  }

  /** Takes over an HTTP request that asks for a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const version = new URL(request.url ?? '/', this.world.origin).searchParams.get('v');
      if (version === '10') serveConnection(client, this);
      else client.close(GatewayCloseCodes.InvalidAPIVersion, 'InvalidAPIVersion');
    });
  }

  identify(data: unknown, socket: WebSocket): GatewaySession | GatewayCloseCodes {
    const parsed = identifySchema.safeParse(data);
    if (!parsed.success) return GatewayCloseCodes.DecodeError;
    const { token, intents, shard = [0, 1] } = parsed.data;
    if (token !== this.#token) return GatewayCloseCodes.AuthenticationFailed;
    if (shard[0] >= shard[1]) return GatewayCloseCodes.InvalidShard;
    if ((intents & ~allIntents) !== 0) return GatewayCloseCodes.InvalidIntents;
    if ((intents & privilegedIntents & ~this.world.privilegedIntents) !== 0) return GatewayCloseCodes.DisallowedIntents;

    const identity: Identity = { intents, shardId: shard[0], shardCount: shard[1] };
    const session = new GatewaySession(randomBytes(16).toString('hex'), identity, socket);
    this.#sessions.set(session.id, session);
    session.send('READY', readyData(this.world, session, this.url));
    const guild = guildCreate(this.world);
    if (this.world.botIsMember && isFor(guild, identity)) session.send(guild.event, guild.dataFor(identity));
    this.#announcePresence();
    return session;
  }

  resume(data: unknown, socket: WebSocket): GatewaySession | GatewayCloseCodes | null {
    const parsed = resumeSchema.safeParse(data);
    if (!parsed.success) return GatewayCloseCodes.DecodeError;
    const { token, session_id: id, seq } = parsed.data;
    if (token !== this.#token) return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.get(id);
    if (!session) return null;
    if (seq > session.sequence) return GatewayCloseCodes.InvalidSeq;
    session.resume(socket, seq);
    this.#announcePresence();
    return session;
  }

  requestMembers(data: unknown, session: GatewaySession): void {
    const chunk = membersChunk(this.world, data);
    if (chunk) session.send('GUILD_MEMBERS_CHUNK', chunk);
  }

  lost(session: GatewaySession, code: number): void {
    session.socket = null;
    // A client that closes with 1000 or 1001 ends its session (Discord docs, events/gateway, "Disconnecting").
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    else systemClock.after(resumableFor, () => session.socket === null && this.#sessions.delete(session.id));
    this.#announcePresence();
  }

  #announcePresence(): void {
    this.world.announce({ type: 'presence-changed', online: this.online });
  }

  /** Cuts every connection as a failing network does; sessions may be resumed. */
  dropConnections(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  /** Asks every client to connect anew (op 7). */
  askToReconnect(): void {
    for (const client of this.#server.clients) sendFrame(client, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Declares every session invalid (op 9). Unless `resumable`, it is also forgotten. */
  invalidateSessions(resumable: boolean): void {
    for (const session of this.#sessions.values()) {
      if (session.socket) sendFrame(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      if (!resumable) this.#sessions.delete(session.id);
      session.socket = null;
    }
    this.#announcePresence();
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }
}
