// What Discord takes in more than one form in a message, and its API description in one only.

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a message's body to the form that the schema knows; what is wrong stays for the schema to judge. The `id` of a
 * new attachment may be a number (Discord docs, resources/message, "Attachment Object"), and the time of an embed may
 * have any offset of ISO 8601.
 */
export function withPlainIdsAndTimes(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { attachments, embeds } = body;
  return {
    ...body,
    ...(Array.isArray(attachments) ? { attachments: attachments.map(withTextId) } : {}),
    ...(Array.isArray(embeds) ? { embeds: embeds.map(withUtcTime) } : {}),
  };
}

const withTextId = (attachment: unknown): unknown =>
  isObject(attachment) && Number.isSafeInteger(attachment['id'])
    ? { ...attachment, id: String(attachment['id']) }
    : attachment;

function withUtcTime(embed: unknown): unknown {
  if (!isObject(embed) || typeof embed['timestamp'] !== 'string') return embed;
  const hasOffset = /T.*[+-]\d\d:?\d\d$/.test(embed['timestamp']);
  const time = Date.parse(embed['timestamp']);
  return hasOffset && !Number.isNaN(time) ? { ...embed, timestamp: new Date(time).toISOString() } : embed;
}
