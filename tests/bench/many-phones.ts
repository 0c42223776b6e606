/** Simulated phones in a room that is open: each with a pass, a connection for votes and a stream of events, as the page on a phone has them. They take little work: real ones are other machines. */

import { connect, type Socket } from 'node:net';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import type { BoxId, Choice } from '../../assessments/workshop-model.ts';
import type { Room } from '../../electron/phones.ts';
import type { Answer, Joined, Kept } from '../../electron/room/page/wire.ts';

/** One phone that has joined. */
export interface SimulatedPhone {
  /** Sends votes, and gives how long it took until they were acknowledged, in milliseconds. */
  readonly vote: (box: BoxId, votes: Readonly<Record<QuestionId, Choice>>) => Promise<number>;
  readonly leave: () => void;
}

/** So many phones join a room, all at once. */
export function joinPhones({ link, code }: Room, count: number): Promise<readonly SimulatedPhone[]> {
  return Promise.all(Array.from({ length: count }, () => joinOne(new URL(link), code)));
}

async function joinOne(link: URL, code: string): Promise<SimulatedPhone> {
  let line = await openLine(link);
  const post = async (path: string, body: unknown, cookie: string): Promise<unknown> => {
    if (line.destroyed) line = await openLine(link);
    return ask(line, requestOf(link, path, cookie, JSON.stringify(body)));
  };
  const { pass } = valueOf((await post('/join', { code }, '')) as Answer<Joined>);
  const cookie = `cookie: soundings-room=${pass}\r\n`;
  const stream = await openLine(link);
  stream.resume().write(`GET /events HTTP/1.1\r\nhost: ${link.host}\r\n${cookie}\r\n`);
  let turn = 0;
  return {
    async vote(box, votes) {
      turn += 1;
      const began = performance.now();
      valueOf((await post('/vote', { box, votes, turn }, cookie)) as Answer<Kept>);
      return performance.now() - began;
    },
    leave() {
      stream.destroy();
      line.destroy();
    },
  };
}

function openLine({ hostname, port }: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const line = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(line));
    // One that breaks while an answer is waited for is told there.
    line.on('error', reject);
  });
}

function requestOf({ host, origin }: URL, path: string, cookie: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nhost: ${host}\r\norigin: ${origin}\r\n${cookie}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Sends a request and waits until the answer is there whole. */
function ask(line: Socket, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let said = '';
    const end = (): void => void line.removeListener('data', hear).removeListener('close', fail);
    const fail = (): void => {
      end();
      reject(new Error('A phone was hung up on.'));
    };
    const hear = (piece: Buffer): void => {
      said += piece.toString('latin1');
      const [head = '', body] = said.split('\r\n\r\n');
      if (body === undefined || body.length < Number(/^content-length: (\d+)/im.exec(head)?.[1])) return;
      end();
      resolve(JSON.parse(body));
    };
    line.on('data', hear).on('close', fail);
    line.write(text);
  });
}

function valueOf<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`A phone was told ${answer.problem.kind}.`);
  return answer.value;
}
