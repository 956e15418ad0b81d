import { defineCommand, everywhere, nameOption, privateOption, yearOption } from '../src/discord/command.js';
import { filterNames, filtersIn, showing } from '../src/discord/views/show-view.js';

/** `/search`: the records whose texts hold some words. */
export const search = defineCommand(
  {
    name: 'search',
    ...everywhere,
    options: [
      { type: 3, name: 'text', required: true, max_length: 100 },
      nameOption('country'),
      nameOption('kind'),
      nameOption('field'),
      yearOption('from'),
      yearOption('to'),
      privateOption,
    ],
  },
  showing(filterNames, (values) => ({ view: 'search', text: values['text'] ?? '', ...filtersIn(values) })),
);
