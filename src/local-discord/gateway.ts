import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import { guildCreate, readyData } from './gateway-data.js';
import type { Dispatch } from './gateway-dispatch.js';
import { dispatchesOf, isFor } from './gateway-dispatch.js';
import { GatewaySession, type Identity } from './gateway-session.js';
import type { World } from './world.js';

/** What a client may send (Discord docs, events/gateway-events, "Send Events"). */
const frameSchema = z.object({ op: z.number().int(), d: z.unknown() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.number().int().nonnegative(),
  properties: z.object({}),
  shard: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** Every intent that exists, and those that need approval (Discord docs, events/gateway, "Gateway Intents"). */
const allIntents = 0b11_0011_1111_1111_1111_1111_1111;
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

/** A client may send 120 frames in 60 seconds (Discord docs, events/gateway, "Rate Limiting"). */
const sendLimit = { frames: 120, milliseconds: 60_000 };

export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between heartbeats that HELLO asks for. Discord: 41,250. */
  readonly heartbeatInterval: number;
}

/** The gateway: tells connected bots what happens (Discord docs, events/gateway). JSON only, uncompressed. */
export class Gateway {
  readonly url: string;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  readonly #sessions = new Map<string, GatewaySession>();
  #acknowledges = true;

  constructor(
    private readonly world: World,
    private readonly options: GatewayOptions,
  ) {
    this.url = `${world.origin.replace('http', 'ws')}/gateway`;
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

  /** Sends an event to every session that should have it; a session without a socket gets it when it resumes. */
  dispatch(dispatch: Dispatch): void {
    for (const session of this.#sessions.values())
      if (isFor(dispatch, session.identity)) session.send(dispatch.event, dispatch.dataFor(session.identity));
  }

  /** Takes over an HTTP request that asks for a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, socket, head, (client) => {
      const version = new URL(request.url ?? '/', this.world.origin).searchParams.get('v');
      if (version !== '10') return client.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
      this.#serve(client);
    });
  }

  #serve(socket: WebSocket): void {
    let session: GatewaySession | null = null;
    let sent: number[] = [];
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.options.heartbeatInterval } });

    socket.on('message', (data) => {
      const now = Date.now();
      sent = [...sent.filter((time) => now - time < sendLimit.milliseconds), now];
      if (sent.length > sendLimit.frames) return socket.close(GatewayCloseCodes.RateLimited, 'Rate limited');
      const frame = parseFrame(data);
      if (!frame) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload');
      switch (frame.op as GatewayOpcodes) {
        case GatewayOpcodes.Heartbeat:
          if (this.#acknowledges) send(socket, { op: GatewayOpcodes.HeartbeatAck });
          return;
        case GatewayOpcodes.Identify:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated');
          session = this.#identify(socket, frame.d);
          return;
        case GatewayOpcodes.Resume:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated');
          session = this.#resume(socket, frame.d);
          return;
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          if (!session) socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated');
          return;
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode');
      }
    });

    socket.on('close', (code) => {
      if (!session || session.socket !== socket) return;
      session.socket = null;
      // A client that closes with 1000 or 1001 ends its session (Discord docs, events/gateway, "Disconnecting").
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      this.#announcePresence();
    });
  }

  #identify(socket: WebSocket, data: unknown): GatewaySession | null {
    const refuse = (code: GatewayCloseCodes, reason: string) => {
      socket.close(code, reason);
      return null;
    };
    const parsed = identifySchema.safeParse(data);
    if (!parsed.success) return refuse(GatewayCloseCodes.DecodeError, 'Error while decoding payload');
    const { token, intents, shard = [0, 1] } = parsed.data;
    if (token !== this.options.token) return refuse(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed');
    if (shard[0] >= shard[1]) return refuse(GatewayCloseCodes.InvalidShard, 'Invalid shard');
    if ((intents & ~allIntents) !== 0) return refuse(GatewayCloseCodes.InvalidIntents, 'Invalid intents');
    if ((intents & privilegedIntents & ~this.world.privilegedIntents) !== 0)
      return refuse(GatewayCloseCodes.DisallowedIntents, 'Disallowed intents');

    const identity: Identity = { intents, shardId: shard[0], shardCount: shard[1] };
    const session = new GatewaySession(randomBytes(16).toString('hex'), identity, socket);
    this.#sessions.set(session.id, session);
    session.send('READY', readyData(this.world, session, this.url));
    const guild = guildCreate(this.world);
    if (isFor(guild, identity)) session.send(guild.event, guild.dataFor(identity));
    this.#announcePresence();
    return session;
  }

  #resume(socket: WebSocket, data: unknown): GatewaySession | null {
    const parsed = resumeSchema.safeParse(data);
    if (!parsed.success) {
      socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload');
      return null;
    }
    if (parsed.data.token !== this.options.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed');
      return null;
    }
    const session = this.#sessions.get(parsed.data.session_id);
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    if (parsed.data.seq > session.sequence) {
      socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq');
      return null;
    }
    session.resume(socket, parsed.data.seq);
    this.#announcePresence();
    return session;
  }

  #announcePresence(): void {
    this.world.announce({ type: 'presence-changed', online: this.online });
  }

  /** Cuts every connection as a failing network does; sessions may be resumed. */
  dropConnections(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** Asks every client to connect anew (op 7). */
  askToReconnect(): void {
    for (const client of this.#sockets.clients) send(client, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Declares every session invalid (op 9). Unless `resumable`, it is also forgotten. */
  invalidateSessions(resumable: boolean): void {
    for (const session of this.#sessions.values()) {
      if (session.socket) send(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      if (!resumable) this.#sessions.delete(session.id);
      session.socket = null;
    }
    this.#announcePresence();
  }

  /** From now on heartbeats are acknowledged, or no longer: a connection that looks alive and is not. */
  acknowledgeHeartbeats(acknowledge: boolean): void {
    this.#acknowledges = acknowledge;
  }

  close(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
  }
}

const send = (socket: WebSocket, frame: object): void => socket.send(JSON.stringify(frame));

function parseFrame(data: RawData): { op: number; d?: unknown } | null {
  try {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : '';
    const parsed = frameSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
