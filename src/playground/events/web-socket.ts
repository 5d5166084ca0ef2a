import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CONTINUATION = 0x0;
const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;

/** The server's end of one WebSocket (RFC 6455): text messages, pings and the closing handshake, no extensions. */
export class ServerWebSocket {
  readonly #socket: Duplex;
  #received = Buffer.alloc(0);
  #fragments: Buffer[] = [];
  #closing = false;
  #onMessage: (text: string) => void = () => {};
  #onClose: () => void = () => {};

  /** Accepts an HTTP upgrade; the request must carry a `sec-websocket-key`. */
  constructor(request: IncomingMessage, socket: Duplex, head: Buffer) {
    this.#socket = socket;
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${HANDSHAKE}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('close', () => this.#onClose());
    socket.on('error', () => socket.destroy());
    if (head.length > 0) this.#receive(head);
  }

  /** Calls `listener` with each text message. */
  onMessage(listener: (text: string) => void): void {
    this.#onMessage = listener;
  }

  /** Calls `listener` once the connection has ended, for whatever reason. */
  onClose(listener: () => void): void {
    this.#onClose = listener;
  }

  /** Sends a text message. */
  send(text: string): void {
    this.#write(TEXT, Buffer.from(text));
  }

  /** Sends a ping; the other side must answer it. */
  ping(): void {
    this.#write(PING, Buffer.from('ping'));
  }

  /** Begins the closing handshake. */
  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#write(CLOSE, Buffer.from([0x03, 0xe8]));
  }

  /** Cuts the connection without a word. */
  destroy(): void {
    this.#socket.destroy();
  }

  #write(opcode: number, payload: Buffer): void {
    if (!this.#socket.writable) return;
    this.#socket.write(Buffer.concat([header(opcode, payload.length), payload]));
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let frame = readFrame(this.#received); frame; frame = readFrame(this.#received)) {
      this.#received = this.#received.subarray(frame.length);
      this.#handle(frame);
    }
  }

  #handle(frame: Frame): void {
    if (frame.opcode === PING) this.#write(PONG, frame.payload);
    if (frame.opcode === CLOSE) {
      if (!this.#closing) this.#write(CLOSE, frame.payload);
      this.#closing = true;
      this.#socket.end();
    }
    if (frame.opcode !== TEXT && frame.opcode !== CONTINUATION) return;
    this.#fragments.push(frame.payload);
    if (!frame.final) return;
    const text = Buffer.concat(this.#fragments).toString('utf8');
    this.#fragments = [];
    this.#onMessage(text);
  }
}

interface Frame {
  final: boolean;
  opcode: number;
  payload: Buffer;
  length: number;
}

function header(opcode: number, length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | opcode, length]);
  if (length < 65_536) {
    const short = Buffer.from([0x80 | opcode, 126, 0, 0]);
    short.writeUInt16BE(length, 2);
    return short;
  }
  const long = Buffer.alloc(10);
  long[0] = 0x80 | opcode;
  long[1] = 127;
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}

/** The first whole frame of what has arrived, or undefined while more must come. Clients always mask. */
function readFrame(data: Buffer): Frame | undefined {
  if (data.length < 2) return undefined;
  const short = data.readUInt8(1) & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const maskAt = 2 + extra;
  if (data.length < maskAt + 4) return undefined;
  const size = extra === 2 ? data.readUInt16BE(2) : extra === 8 ? Number(data.readBigUInt64BE(2)) : short;
  const length = maskAt + 4 + size;
  if (data.length < length) return undefined;
  const mask = data.subarray(maskAt, maskAt + 4);
  const payload = Buffer.from(data.subarray(maskAt + 4, length));
  for (let index = 0; index < size; index += 1) payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
  return { final: (data.readUInt8(0) & 0x80) !== 0, opcode: data.readUInt8(0) & 0x0f, payload, length };
}
