import type { Server } from 'node:http';
import express from 'express';
import { afterAll, describe, expect, it } from 'vitest';
import { listen } from './server.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

describe('listening', () => {
  it('takes any port that is free for 0, and says in one line that a port is in use', async () => {
    const { server, port } = await listen(express(), 0);
    servers.push(server);
    expect(port).toBeGreaterThan(0);
    await expect(listen(express(), port)).rejects.toThrow(`Port ${port} is in use.`);
  });
});
