import { defineCommand, everywhere, nameOption, privateOption, yearOption } from '../src/discord/command.js';
import { filterNames, filtersIn, showing } from '../src/discord/views/show-view.js';
import { exportFormats } from '../src/discord/views/view.js';

/** `/export`: the records that filters leave, as a file. */
export const exportFile = defineCommand(
  {
    name: 'export',
    ...everywhere,
    options: [
      { type: 3, name: 'format', required: true, choices: exportFormats.map((value) => ({ value })) },
      nameOption('country'),
      nameOption('with'),
      nameOption('body'),
      nameOption('field'),
      nameOption('topic'),
      nameOption('type'),
      nameOption('kind'),
      yearOption('from'),
      yearOption('to'),
      privateOption,
    ],
  },
  showing(filterNames, (values) => ({
    view: 'export',
    format: exportFormats.find((format) => format === values['format']) ?? 'csv',
    ...filtersIn(values),
  })),
);
