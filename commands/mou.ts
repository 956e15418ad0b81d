import {
  defineCommand,
  everywhere,
  nameOption,
  privateOption,
  requiredName,
  yearOption,
} from '../src/discord/command.js';
import { completeDocuments, showDocuments } from '../src/discord/documents.js';

/** `/mou`: the documents that a country has signed, newest first. */
export const mou = defineCommand(
  {
    name: 'mou',
    ...everywhere,
    options: [requiredName('country'), nameOption('with'), nameOption('field'), yearOption('year'), privateOption],
  },
  { run: showDocuments, complete: completeDocuments },
);
