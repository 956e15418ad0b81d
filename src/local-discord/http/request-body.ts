import type { IncomingMessage } from 'node:http';
import { ApiError, tooLarge } from './api-error.js';

/** One file of a multipart request. */
export interface UploadedFile {
  /** The n of its `files[n]` field, which `attachments[].id` refers to. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** The most that one file may weigh without boosts or Nitro: 10 MiB (Discord docs, reference, "Uploading Files"). */
export const uploadLimit = 10 * 1024 * 1024;

/** The most that a whole request may weigh: ten files and their payload. */
const requestLimit = 11 * uploadLimit;

/**
 * Reads a request's body: JSON, or `multipart/form-data` with the JSON in `payload_json` and the files in `files[n]`
 * (Discord docs, reference, "Uploading Files").
 * @throws ApiError 400 for what is neither, 413 for what is too large.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > requestLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new ApiError(400, 50035, 'Invalid Form Body');
    });
  let json: unknown;
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = parseJson(value);
      continue;
    }
    const id = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (id === undefined) continue;
    if (value.size > uploadLimit) throw tooLarge();
    files.push({
      id,
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      data: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { json: json ?? {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}
