import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { decodeQuery, encodeQuery } from '../../questions/query-codec.js';
import { longestComment, type NewOpinion } from '../../state/feedback.js';
import { rerun } from '../answering.js';
import { decodeUse, type ComponentUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import { textOfLabel, descriptionOfLabel, titleOfModal } from '../limits.js';
import { noticeCard } from '../rendering/notice-card.js';
import { label } from '../rendering/plain-text.js';
import type { Bot } from '../running-bot.js';
import { deferAnswer, send } from '../sending.js';

/** What a button says of the answer above it. */
export type Judgement = Extract<ComponentUse, { use: 'judge' | 'judge-records' }>;

const commentId = 'comment';

/** "Right" is noted; "wrong" opens a form, and is noted when that is sent: whoever closes it has said nothing. */
export async function judge(
  use: Judgement,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  display: Display,
  bot: Bot,
): Promise<void> {
  if (use.verdict === 'wrong') {
    await interaction.showModal(reportForm(interaction.customId, display));
    return;
  }
  await deferAnswer(interaction, 'private');
  await note(use, interaction, display, bot);
}

/** A form that was sent: its custom id is that of the button that opened it. */
export async function submitForm(interaction: ModalSubmitInteraction, display: Display, bot: Bot): Promise<void> {
  const use = decodeUse(interaction.customId);
  if ((use?.use !== 'judge' && use?.use !== 'judge-records') || !interaction.isFromMessage())
    throw new UserError('unknown-control', { lines: [display.labels.oldButton] });
  await deferAnswer(interaction, 'private');
  await note(use, interaction, display, bot, interaction.fields.getTextInputValue(commentId));
}

/** One optional text (Discord docs, components/reference, "Label" and "Text Input"). */
function reportForm(customId: string, { labels: { opinions } }: Display): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: label(opinions.form, titleOfModal),
    components: [
      {
        type: ComponentType.Label,
        label: label(opinions.comment, textOfLabel),
        description: label(opinions.commentHint, descriptionOfLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: commentId,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: longestComment,
        },
      },
    ],
  };
}

async function note(
  use: Judgement,
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  display: Display,
  bot: Bot,
  comment?: string,
): Promise<void> {
  const messageId = interaction.message?.id;
  const judged = judgedAnswer(use, messageId, bot);
  if (!judged || messageId === undefined) throw new UserError('unknown-control', { lines: [display.labels.oldButton] });
  const opinion: NewOpinion = {
    ...judged,
    messageId,
    userId: interaction.user.id,
    verdict: use.verdict,
    ...(comment !== undefined && { comment }),
  };
  const noted = await bot.state.feedback.note(opinion, new Date());
  const { opinions } = display.labels;
  const lines = [
    use.verdict === 'good' ? opinions.thanks : opinions.thanksForReport,
    ...(noted === 'replaced' ? [`-# ${opinions.replaced}`] : []),
  ];
  await send(interaction, noticeCard({ accent: 'plain', lines }, display), 'private');
}

/**
 * What was answered: by the query, as the register of today answers it; where the button could not hold the query, what it holds
 * instead, with the query if the answer is recent enough to be remembered. Null for a query that this version cannot read.
 */
function judgedAnswer(
  use: Judgement,
  messageId: string | undefined,
  bot: Bot,
): Pick<NewOpinion, 'query' | 'kind' | 'records'> | null {
  if (use.use === 'judge-records') {
    const remembered = messageId === undefined ? undefined : bot.conversations.ofMessage(messageId);
    return {
      query: remembered ? encodeQuery(remembered.query) : '',
      kind: use.kind,
      records: remembered?.records ?? use.records,
    };
  }
  const query = decodeQuery(use.query);
  if (!query) return null;
  const { kind, records } = rerun(query, bot).answer;
  return { query: use.query, kind, records };
}
