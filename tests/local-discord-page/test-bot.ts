import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  TextInputStyle,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
} from 'discord.js';

const fruit = ['apple', 'apricot', 'banana', 'cherry'];

const commands = [
  {
    name: 'fruit',
    nameLocalizations: { 'zh-CN': '水果' },
    description: 'Says which fruit',
    descriptionLocalizations: { 'zh-CN': '说出水果' },
    options: [
      {
        type: Option.String as const,
        name: 'kind',
        nameLocalizations: { 'zh-CN': '种类' },
        description: 'The kind of fruit',
        required: true,
        autocomplete: true as const,
      },
      { type: Option.Integer as const, name: 'number', description: 'How many', minValue: 1, maxValue: 9 },
      { type: Option.Boolean as const, name: 'private', description: 'Only for you' },
    ],
  },
  {
    name: 'garden',
    description: 'The garden',
    options: [
      { type: Option.Subcommand as const, name: 'water', description: 'Waters it' },
      { type: Option.Subcommand as const, name: 'dig', description: 'Digs in it' },
    ],
  },
  { name: 'card', description: 'Shows a card with buttons' },
  { name: 'choose', description: 'Shows selects' },
  { name: 'form', description: 'Opens a form' },
  { name: 'slow', description: 'Thinks first' },
  { name: 'silent', description: 'Never answers' },
  { name: 'hostile', description: 'Tries to break out of every text' },
  { type: ApplicationCommandType.Message as const, name: 'Count letters', nameLocalizations: { 'zh-CN': '数字母' } },
];

const hostile = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';

/** A small bot that uses everything the page can show: the real discord.js client, logged in and ready. */
export async function startTestBot(api: string, token: string): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const bot = await ready;
  bot.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  bot.on(Events.MessageCreate, (message) => void reply(bot, message));
  await bot.application.commands.set(commands);
  return bot;
}

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const fitting = fruit.filter((one) => one.startsWith(typed));
    return interaction.respond(fitting.map((one) => ({ name: `${one} 🍎`, value: `the ${one}` })));
  }
  if (interaction.isChatInputCommand()) return run(interaction);
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(`${interaction.targetMessage.content.length} letters`);
  if (interaction.isModalSubmit())
    return interaction.reply(
      `${interaction.fields.getTextInputValue('title')} / ${interaction.fields.getStringSelectValues('colour').join()}`,
    );
  if (interaction.isAnySelectMenu()) return interaction.reply(`chosen: ${interaction.values.join(' and ')}`);
  if (!interaction.isButton()) return undefined;
  const [what, page] = interaction.customId.split(':');
  return what === 'page' ? interaction.update({ components: card(Number(page)) }) : undefined;
}

async function run(interaction: ChatInputCommandInteraction): Promise<unknown> {
  switch (interaction.commandName) {
    case 'fruit': {
      const kind = interaction.options.getString('kind', true);
      const isPrivate = interaction.options.getBoolean('private') ?? false;
      const content = `fruit: ${kind} × ${interaction.options.getInteger('number') ?? 1} (${interaction.locale})`;
      return interaction.reply({ content, ...(isPrivate ? { flags: MessageFlags.Ephemeral as const } : {}) });
    }
    case 'garden':
      return interaction.reply(`garden: ${interaction.options.getSubcommand()}`);
    case 'card':
      return interaction.reply({ flags: MessageFlags.IsComponentsV2, components: card(1) });
    case 'choose':
      return interaction.reply({ content: 'choose', components: selects() });
    case 'form':
      return interaction.showModal(form);
    case 'slow': {
      await interaction.deferReply();
      return interaction.client.once('typingStart', () => void interaction.editReply('slow and sure'));
    }
    case 'hostile':
      return interaction.reply({
        content: hostile,
        embeds: [{ title: hostile, description: hostile, fields: [{ name: hostile, value: hostile }] }],
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              { type: ComponentType.Button, style: ButtonStyle.Primary, label: '<b>label</b>', custom_id: 'x' },
            ],
          },
        ],
      });
    default:
      return undefined;
  }
}

const card = (page: number) => [
  {
    type: ComponentType.Container as const,
    accent_color: 0x2f7ed8,
    components: [
      { type: ComponentType.TextDisplay as const, content: `### Page ${page} of 3` },
      {
        type: ComponentType.Section as const,
        components: [{ type: ComponentType.TextDisplay as const, content: 'A record' }],
        accessory: {
          type: ComponentType.Button as const,
          style: ButtonStyle.Link as const,
          label: 'Source',
          url: 'https://example.org/source',
        },
      },
      { type: ComponentType.Separator as const },
      {
        type: ComponentType.ActionRow as const,
        components: [
          button('Previous', `page:${page - 1}`, page === 1),
          button('Next', `page:${page + 1}`, page === 3),
          button('Dead', 'dead', false),
        ],
      },
    ],
  },
];

const button = (label: string, customId: string, disabled: boolean) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id: customId,
  disabled,
});

const selects = () =>
  [1, 2].map((most) => ({
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.StringSelect as const,
        custom_id: `up-to-${most}`,
        placeholder: `Up to ${most}`,
        max_values: most,
        options: ['red', 'green', 'blue'].map((value) => ({ label: value.toUpperCase(), value })),
      },
    ],
  }));

const form = {
  custom_id: 'form',
  title: 'A form',
  components: [
    {
      type: ComponentType.Label as const,
      label: 'Title',
      description: 'At least three letters',
      component: {
        type: ComponentType.TextInput as const,
        custom_id: 'title',
        style: TextInputStyle.Short,
        min_length: 3,
      },
    },
    {
      type: ComponentType.Label as const,
      label: 'Colour',
      component: {
        type: ComponentType.StringSelect as const,
        custom_id: 'colour',
        options: ['red', 'green'].map((value) => ({ label: value, value })),
      },
    },
  ],
};

async function reply(client: Client<true>, message: Message): Promise<void> {
  if (message.author.bot) return;
  if (message.inGuild() && !message.mentions.users.has(client.user.id)) return;
  await message.reply({ content: `you said: ${message.cleanContent}`, allowedMentions: { repliedUser: true } });
}
