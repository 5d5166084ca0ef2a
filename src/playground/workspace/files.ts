import type { JsonObject } from '../limits/check.ts';
import type { Identifiers } from './identifiers.ts';
import type { StoredFile } from './types.ts';

const MIME_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** The files of the workspace, by id. */
export class Files {
  readonly #files = new Map<string, StoredFile>();
  readonly #identifiers: Identifiers;

  /** How often files.info must be asked before a new upload counts as processed. */
  pollsUntilProcessed = 0;

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
  }

  /** Makes room for a file; its content may come later. */
  add(user: string, name: string, content?: Buffer, mimeType?: string): StoredFile {
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    const file: StoredFile = {
      id: this.#identifiers.next('F'),
      name,
      title: name,
      mimeType: mimeType ?? MIME_TYPES[extension] ?? 'application/octet-stream',
      user,
      created: this.#identifiers.seconds(),
      channels: [],
      pollsUntilProcessed: this.pollsUntilProcessed,
      ...(content ? { content } : {}),
    };
    this.#files.set(file.id, file);
    return file;
  }

  /** The file of this id, or undefined. */
  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }
}

/** A file as Slack writes it; addresses begin with `baseUrl`. Until it is processed its type is not known. */
export function fileJson(file: StoredFile, baseUrl: string): JsonObject {
  const address = `${baseUrl}/playground/files/${file.id}/${encodeURIComponent(file.name)}`;
  const processed = file.pollsUntilProcessed <= 0;
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: processed ? file.mimeType : '',
    filetype: processed ? (file.name.split('.').at(-1) ?? '') : '',
    user: file.user,
    size: file.content?.length ?? 0,
    mode: 'hosted',
    is_external: false,
    is_public: file.channels.length > 0,
    channels: file.channels.filter((id) => id.startsWith('C')),
    ims: file.channels.filter((id) => id.startsWith('D')),
    url_private: address,
    url_private_download: `${address}?download=1`,
    permalink: address,
  };
}
