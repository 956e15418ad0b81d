import { defineCommand, everywhere, requiredName, privateOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/body`: who a body is and what it did. */
export const body = defineCommand(
  {
    name: 'body',
    ...everywhere,
    options: [requiredName('name'), privateOption],
  },
  showing({ name: 'body' }, ({ name: body = '' }) => ({ view: 'body', body })),
);
