import { defineCommand, everywhere, nameOption, requiredName, privateOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/compare`: two countries, or two pairs of countries, side by side. */
export const compare = defineCommand(
  {
    name: 'compare',
    ...everywhere,
    options: [requiredName('first'), requiredName('second'), nameOption('with'), privateOption],
  },
  showing({ first: 'country', second: 'country', with: 'country' }, ({ first = '', second = '', with: partner }) => ({
    view: 'compare',
    first,
    second,
    with: partner,
  })),
);
