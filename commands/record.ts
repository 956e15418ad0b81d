import { defineCommand, everywhere, requiredName, privateOption } from '../src/discord/command.js';
import { showing } from '../src/discord/views/show-view.js';

/** `/record`: one record whole. */
export const record = defineCommand(
  {
    name: 'record',
    ...everywhere,
    options: [requiredName('record'), privateOption],
  },
  showing({ record: 'record' }, ({ record: id = '' }) => ({ view: 'record', id })),
);
