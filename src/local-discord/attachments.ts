import type { APIAttachment } from 'discord-api-types/v10';
import type { UploadedFile } from './http/request-body.js';
import type { World } from './world.js';

/** What a request says of a file in `attachments`, beside the file itself. */
export interface AttachmentNote {
  readonly id: string;
  readonly filename?: string | null;
  readonly description?: string | null;
  readonly title?: string | null;
}

/** Keeps the files of a request and returns them as the attachments of a message. */
export function keepFiles(
  world: World,
  channelId: string,
  files: readonly UploadedFile[],
  notes: readonly AttachmentNote[],
): APIAttachment[] {
  return files.map((file) => {
    const note = notes.find(({ id }) => id === file.id);
    const id = world.newId();
    const filename = (note?.filename ?? file.name).replace(/[^\p{L}\p{N}._-]/gu, '_');
    const path = `${channelId}/${id}/${filename}`;
    world.files.set(path, { contentType: file.contentType, data: file.data });
    const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    return {
      id,
      filename,
      size: file.data.length,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(note?.description ? { description: note.description } : {}),
      ...(note?.title ? { title: note.title } : {}),
      ...pngSize(file.data),
    };
  });
}

/** Width and height in pixels, which a PNG has at bytes 16 to 23 (W3C PNG, "IHDR"). */
function pngSize(data: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47];
  if (data.length < 24 || signature.some((byte, index) => data[index] !== byte)) return undefined;
  const view = new DataView(data.buffer, data.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** `attachment://name` as the address of the attachment of that name; any other address unchanged. */
export function resolveAttachmentUrl(url: string, attachments: readonly APIAttachment[]): string {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return attachments.find(({ filename }) => filename === name)?.url ?? url;
}
