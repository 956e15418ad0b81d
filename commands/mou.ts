import { defineCommand, everywhere, privateOption } from '../src/discord/command.js';
import { completeDocuments, showDocuments } from '../src/discord/documents.js';

/** `/mou`: the documents that a country has signed, newest first. */
export const mou = defineCommand(
  {
    name: 'mou',
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'country',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'with',
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'field',
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 4,
        name: 'year',
      },
      privateOption,
    ],
  },
  { run: showDocuments, complete: completeDocuments },
);
