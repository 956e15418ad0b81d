/** Text within a line, as Discord's markdown means it. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'mention'; of: 'user' | 'role' | 'channel' | 'everyone'; id: string }
  | { type: 'command-mention'; name: string; id: string }
  | { type: 'emoji'; name: string; id: string }
  | { type: 'time'; seconds: number; style: TimeStyle };

export type Block =
  | { type: 'paragraph' | 'subtext'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'code-block'; language: string; text: string };

/** The styles of `<t:…:style>` (https://docs.discord.com/developers/reference#message-formatting-timestamp-styles). */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** Reads Discord's markdown. Every string is valid: what is not markup is text. Takes time linear in common input. */
export function parse(source: string): Block[];

/** The inline part alone, for texts that know no blocks (an embed's title, a field's name). */
export function parseInline(source: string): Inline[];
