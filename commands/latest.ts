import { defineCommand, everywhere, nameOption, privateOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/latest`: the newest acts. */
export const latest = defineCommand(
  {
    name: 'latest',
    ...everywhere,
    options: [nameOption('country'), nameOption('field'), privateOption],
  },
  showing({ country: 'country', field: 'field' }, ({ country, field }) => ({ view: 'latest', country, field })),
);
