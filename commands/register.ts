import { defineCommand, everywhere } from '../src/discord/command.js';
import { completeVersion } from '../src/discord/register/rollback.js';
import { useRegister } from '../src/discord/register/use-register.js';

/** `/register`: for operators of the register. Hidden from others by default, and refused to them in code. */
export const register = defineCommand(
  {
    name: 'register',
    ...everywhere,
    default_member_permissions: '0',
    options: [
      { type: 1, name: 'check' },
      { type: 1, name: 'diff' },
      { type: 1, name: 'reload' },
      {
        type: 1,
        name: 'rollback',
        options: [{ type: 3, name: 'version', required: true, autocomplete: true, max_length: 40 }],
      },
      { type: 1, name: 'status' },
      { type: 1, name: 'history' },
      {
        type: 1,
        name: 'gaps',
        options: [
          {
            type: 3,
            name: 'by',
            choices: [{ value: 'words' }, { value: 'entities' }, { value: 'questions' }],
          },
          { type: 5, name: 'export' },
        ],
      },
      {
        type: 1,
        name: 'feedback',
        options: [{ type: 3, name: 'verdict', choices: [{ value: 'wrong' }, { value: 'good' }] }],
      },
    ],
  },
  { run: useRegister, complete: completeVersion },
);
