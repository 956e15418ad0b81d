import { defineCommand, everywhere, requiredName, privateOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/country`: a country at a glance. */
export const country = defineCommand(
  {
    name: 'country',
    ...everywhere,
    options: [requiredName('country'), privateOption],
  },
  showing({ country: 'country' }, ({ country = '' }) => ({ view: 'country', country })),
);
