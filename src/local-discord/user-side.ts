import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionContextType, InteractionType } from 'discord-api-types/v10';
import { ActionError } from './action-error.js';
import type { Action, ActionResult, Channel, ClientMessage, Persona, State } from './client-protocol.js';
import { checkOptions } from './command-options.js';
import { useComponent } from './component-use.js';
import type { Core } from './core.js';
import { commandData, leafOptions, messageCommandData } from './interaction-payload.js';
import { createMessage } from './messages.js';
import { submitModal } from './modal-submission.js';
import { beginInteraction, visibleMessage, type ActionOf, type Scene } from './scene.js';
import type { StoredMessage } from './world.js';

/** What people do: their actions become messages, or interactions that the bot is told of. */
export class UserSide {
  constructor(private readonly core: Core) {}

  /**
   * Does what a user does. A command, a component or a modal begins an interaction: the result names it and its end
   * is told as an event. Autocomplete waits for the bot's choices.
   * @throws ActionError when Discord's client would not let the user do it, or the bot offers no choices in time.
   */
  async act(action: Action): Promise<ActionResult> {
    const scene = this.#scene(action);
    switch (action.type) {
      case 'send-message':
        return this.#sendMessage(action, scene);
      case 'run-command':
        return this.#runCommand(action, scene);
      case 'run-message-command':
        return this.#runMessageCommand(action, scene);
      case 'autocomplete':
        return this.#autocomplete(action, scene);
      case 'use-component':
        return useComponent(this.core, action, scene);
      case 'submit-modal':
        return submitModal(this.core, action, scene);
    }
  }

  /** What a user sees. */
  state(userId: string): State {
    const { world, gateway } = this.core;
    const persona = this.#persona(userId);
    const channels = [...world.channels.values()].filter((channel) => world.isIn(channel, userId));
    return {
      persona,
      personas: world.personas,
      bot: world.bot,
      online: gateway.online,
      channels: channels.map(({ id, name, guildId }): Channel => ({ id, name, guildId })),
      messages: channels.flatMap((channel) => this.messages(channel.id, userId)),
      commands: this.commandsOf(userId),
    };
  }

  /** The registered commands that a user may see; without a user, all. */
  commandsOf(userId: string | null): APIApplicationCommand[] {
    const commands = [...this.core.world.commands.values()];
    return userId === null ? commands : commands.filter((command) => this.#maySee(command, userId));
  }

  /** The messages of a channel, oldest first; with a user, those that the user sees. */
  messages(channelId: string, userId?: string): ClientMessage[] {
    const stored = [...(this.core.world.channels.get(channelId)?.messages.values() ?? [])];
    return stored
      .filter(({ onlyFor }) => userId === undefined || onlyFor === null || onlyFor === userId)
      .map(toClientMessage);
  }

  #persona(userId: string): Persona {
    const persona = this.core.world.personas.find(({ user }) => user.id === userId);
    if (!persona) throw new ActionError('Nobody here has this id.', 404);
    return persona;
  }

  #scene({ userId, channelId, locale }: Action): Scene {
    const { world } = this.core;
    const persona = this.#persona(userId);
    const channel = world.channels.get(channelId);
    if (!channel || !world.isIn(channel, userId)) throw new ActionError('You are not in this channel.', 404);
    return { persona, channel, locale };
  }

  #sendMessage(action: ActionOf<'send-message'>, { persona, channel }: Scene): ActionResult {
    const content = action.content.trim();
    if (content === '') throw new ActionError('The message is empty.');
    if (content.length > 2000) throw new ActionError('A message may have 2,000 characters.');
    const repliesTo = action.replyTo === undefined ? undefined : channel.messages.get(action.replyTo)?.message;
    if (action.replyTo !== undefined && !repliesTo) throw new ActionError('That message is gone.', 404);
    createMessage(this.core.world, { author: persona.user, channel, repliesTo }, { content });
    return { type: 'done' };
  }

  #runCommand({ commandId, options }: ActionOf<'run-command'>, scene: Scene): ActionResult {
    const command = this.#command(commandId, ApplicationCommandType.ChatInput, scene);
    checkOptions(command.options ?? [], options);
    const interaction = beginInteraction(
      this.core,
      scene,
      { type: InteractionType.ApplicationCommand, commandName: fullName(command, options) },
      commandData(this.core.world, command, options),
    );
    return { type: 'done', interactionId: interaction.id };
  }

  #runMessageCommand({ commandId, messageId }: ActionOf<'run-message-command'>, scene: Scene): ActionResult {
    const command = this.#command(commandId, ApplicationCommandType.Message, scene);
    const target = visibleMessage(scene, messageId);
    const interaction = beginInteraction(
      this.core,
      scene,
      { type: InteractionType.ApplicationCommand, commandName: command.name, targetMessageId: target.message.id },
      messageCommandData(command, target),
    );
    return { type: 'done', interactionId: interaction.id };
  }

  async #autocomplete({ commandId, options }: ActionOf<'autocomplete'>, scene: Scene): Promise<ActionResult> {
    const command = this.#command(commandId, ApplicationCommandType.ChatInput, scene);
    const focused = leafOptions(options).filter((option) => 'focused' in option && option.focused);
    if (focused.length !== 1) throw new ActionError('Exactly one option must be focused.');
    const interaction = beginInteraction(
      this.core,
      scene,
      { type: InteractionType.ApplicationCommandAutocomplete, focusedType: focused[0]?.type ?? null },
      commandData(this.core.world, command, options),
    );
    await this.core.interactions.ended(interaction);
    if (!interaction.choices) throw new ActionError('Loading options failed', 409);
    return { type: 'choices', choices: [...interaction.choices] };
  }

  #command(id: string, type: ApplicationCommandType, { persona, channel }: Scene): APIApplicationCommand {
    const command = this.core.world.commands.get(id);
    if (command?.type !== type) throw new ActionError('There is no such command.', 404);
    const context = channel.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
    const reachable = command.contexts ? command.contexts.includes(context) : command.dm_permission !== false;
    const fits = context === InteractionContextType.Guild ? (command.contexts?.includes(context) ?? true) : reachable;
    if (!fits || (channel.guildId === null && command.guild_id))
      throw new ActionError('This command cannot be used here.', 403);
    if (!this.#maySee(command, persona.user.id)) throw new ActionError('You may not use this command.', 403);
    return command;
  }

  /** `default_member_permissions`: the member needs all of them; "0" leaves administrators only. */
  #maySee({ default_member_permissions: needed }: APIApplicationCommand, userId: string): boolean {
    if (needed === null) return true;
    const own = this.core.world.permissionsOf(userId);
    const administrator = (own & 8n) !== 0n;
    return administrator || (needed !== '0' && (own & BigInt(needed)) === BigInt(needed));
  }
}

export const toClientMessage = ({ message, onlyFor, thinking }: StoredMessage): ClientMessage => ({
  message,
  onlyFor,
  thinking,
});

/** A command's name with those of the group and subcommand chosen: "register reload". */
function fullName(command: APIApplicationCommand, options: ActionOf<'run-command'>['options']): string {
  const names = [command.name];
  let inner = options;
  for (;;) {
    const [first] = inner;
    if (!first || 'value' in first) return names.join(' ');
    names.push(first.name);
    inner = first.options ?? [];
  }
}
