import { defineCommand, everywhere, privateOption } from '../src/discord/command.js';
import { completeDocuments, showDocuments } from '../src/discord/documents.js';

/** `/mou`: the documents that a country has signed, newest first. */
export const mou = defineCommand(
  {
    name: 'mou',
    description: 'The MoUs and other documents that a country has signed, with sources',
    description_localizations: {
      'zh-CN': '一国签署的谅解备忘录和其他文件，附来源',
      'zh-TW': '一國簽署的諒解備忘錄和其他文件，附來源',
    },
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'country',
        name_localizations: { 'zh-CN': '国家', 'zh-TW': '國家' },
        description: 'A country or regional body, as Cambodia, KH or 柬埔寨',
        description_localizations: {
          'zh-CN': '国家或区域组织，如柬埔寨、KH 或 Cambodia',
          'zh-TW': '國家或區域組織，如柬埔寨、KH 或 Cambodia',
        },
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'with',
        name_localizations: { 'zh-CN': '对方', 'zh-TW': '對方' },
        description: 'Only documents signed with this country',
        description_localizations: { 'zh-CN': '只看与该国签署的文件', 'zh-TW': '只看與該國簽署的文件' },
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'field',
        name_localizations: { 'zh-CN': '领域', 'zh-TW': '領域' },
        description: 'Only documents that cover this field, as metrology',
        description_localizations: { 'zh-CN': '只看涉及该领域的文件，如计量', 'zh-TW': '只看涉及該領域的文件，如計量' },
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 4,
        name: 'year',
        name_localizations: { 'zh-CN': '年份', 'zh-TW': '年份' },
        description: 'Only documents signed in this year',
        description_localizations: { 'zh-CN': '只看该年签署的文件', 'zh-TW': '只看該年簽署的文件' },
      },
      privateOption,
    ],
  },
  { run: showDocuments, complete: completeDocuments },
);
