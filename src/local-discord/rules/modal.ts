import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Faults } from './fault.js';
export function* modalFaults(_modal: APIModalInteractionResponseCallbackData): Faults {}
