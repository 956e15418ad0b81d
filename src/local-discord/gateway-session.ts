import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** What a client asked for when it identified. */
export interface Identity {
  readonly intents: number;
  readonly shardId: number;
  readonly shardCount: number;
}

interface SentEvent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** How many events a session keeps for a client that resumes. Discord publishes no number. */
const keptEvents = 1000;

/** One identified client: its events with their numbers, kept so that it may resume after losing its connection. */
export class GatewaySession {
  sequence = 0;
  #events: SentEvent[] = [];

  constructor(
    readonly id: string,
    readonly identity: Identity,
    /** `null` while the client is gone. */
    public socket: WebSocket | null,
  ) {}

  /** Sends an event now, or when the client resumes. */
  send(event: string, data: unknown): void {
    this.sequence += 1;
    const sent: SentEvent = { op: GatewayOpcodes.Dispatch, t: event, s: this.sequence, d: data };
    this.#events.push(sent);
    if (this.#events.length > keptEvents) this.#events.shift();
    this.socket?.send(JSON.stringify(sent));
  }

  /** Goes on over another connection: replays what came after `lastSeen`, then says so. */
  resume(socket: WebSocket, lastSeen: number): void {
    this.socket?.terminate();
    this.socket = socket;
    for (const event of this.#events) if (event.s > lastSeen) socket.send(JSON.stringify(event));
    this.send('RESUMED', {});
  }
}
