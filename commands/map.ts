import { defineCommand, everywhere, nameOption, privateOption, yearOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/map`: a map of partners. */
export const map = defineCommand(
  {
    name: 'map',
    ...everywhere,
    options: [nameOption('country'), nameOption('field'), yearOption('year'), privateOption],
  },
  showing({ country: 'country', field: 'field' }, ({ country, field, year }) => ({
    view: 'map',
    country,
    field,
    year,
  })),
);
