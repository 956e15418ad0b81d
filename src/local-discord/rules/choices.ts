import type { Choices } from './body-schemas.js';
import type { Faults } from './fault.js';
export function* choiceFaults(_data: Choices): Faults {}
