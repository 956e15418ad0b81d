import { defineCommand, everywhere, nameOption, privateOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/timeline`: a chart of the acts of each year. */
export const timeline = defineCommand(
  {
    name: 'timeline',
    ...everywhere,
    options: [nameOption('country'), nameOption('with'), nameOption('field'), privateOption],
  },
  showing({ country: 'country', with: 'country', field: 'field' }, ({ country, with: partner, field }) => ({
    view: 'timeline',
    country,
    with: partner,
    field,
  })),
);
