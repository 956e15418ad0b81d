import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { systemClock } from './clock.js';
import type { GatewaySession } from './gateway-session.js';

/** What a client may send (Discord docs, events/gateway-events, "Send Events"). */
const frameSchema = z.object({ op: z.number().int(), d: z.unknown().optional() });

/** A client may send 120 frames in 60 seconds (Discord docs, events/gateway, "Rate Limiting"). */
const sendLimit = { frames: 120, milliseconds: 60_000 };

/** What a connection needs of the gateway. */
export interface ConnectionHost {
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval: number;
  /** Whether heartbeats are acknowledged just now. */
  readonly acknowledges: boolean;
  /** A new session, or why there is none. */
  identify(data: unknown, socket: WebSocket): GatewaySession | GatewayCloseCodes;
  /** A session taken up again, why not, or null where it is gone and the client must identify. */
  resume(data: unknown, socket: WebSocket): GatewaySession | GatewayCloseCodes | null;
  requestMembers(data: unknown, session: GatewaySession): void;
  /** The connection of a session ended, with this WebSocket close code. */
  lost(session: GatewaySession, code: number): void;
}

export const sendFrame = (socket: WebSocket, frame: object): void => socket.send(JSON.stringify(frame));

/** Speaks with one client: HELLO, heartbeats, IDENTIFY or RESUME (Discord docs, events/gateway, "Connections"). */
export function serveConnection(socket: WebSocket, host: ConnectionHost): void {
  let session: GatewaySession | null = null;
  let sent: number[] = [];
  let stopWaiting = expectHeartbeat();
  sendFrame(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: host.heartbeatInterval } });

  /** A client that misses a heartbeat by half an interval is taken for dead. */
  function expectHeartbeat(): () => void {
    return systemClock.after(host.heartbeatInterval * 1.5, () =>
      socket.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out'),
    );
  }

  function take(result: GatewaySession | GatewayCloseCodes | null): void {
    if (result === null) sendFrame(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    else if (typeof result === 'number') socket.close(result, GatewayCloseCodes[result]);
    else session = result;
  }

  socket.on('message', (data) => {
    const now = Date.now();
    sent = [...sent.filter((time) => now - time < sendLimit.milliseconds), now];
    if (sent.length > sendLimit.frames) return socket.close(GatewayCloseCodes.RateLimited, 'RateLimited');
    const frame = parseFrame(data);
    if (!frame) return socket.close(GatewayCloseCodes.DecodeError, 'DecodeError');
    // A session that was declared invalid has no socket any more; its client starts anew on the same connection.
    const current = session?.socket === socket ? session : null;
    switch (frame.op as GatewayOpcodes) {
      case GatewayOpcodes.Heartbeat:
        stopWaiting();
        stopWaiting = expectHeartbeat();
        if (host.acknowledges) sendFrame(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        return take(current ? GatewayCloseCodes.AlreadyAuthenticated : host.identify(frame.d, socket));
      case GatewayOpcodes.Resume:
        return take(current ? GatewayCloseCodes.AlreadyAuthenticated : host.resume(frame.d, socket));
      case GatewayOpcodes.RequestGuildMembers:
        return current ? host.requestMembers(frame.d, current) : take(GatewayCloseCodes.NotAuthenticated);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
        return current ? undefined : take(GatewayCloseCodes.NotAuthenticated);
      default:
        return socket.close(GatewayCloseCodes.UnknownOpcode, 'UnknownOpcode');
    }
  });

  // What breaks the protocol ends in 'close' too; without a listener for 'error' it would end the process.
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    stopWaiting();
    if (session?.socket === socket) host.lost(session, code);
  });
}

function parseFrame(data: RawData): { op: number; d?: unknown } | null {
  try {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : '';
    const parsed = frameSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
