import type { Gateway } from './gateway.js';
import type { Interactions } from './interactions.js';
import type { World } from './world.js';

/** The parts of a running local Discord, as its routes see them. */
export interface Core {
  readonly world: World;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
}
