/** What the phone asks of the room. Old phones know this way of asking, and it gives up by itself when nothing comes back. */

import type { Answer, Asked, Joined, JoinWanted, Kept, VoteWanted } from './wire.ts';

/** As long as a phone waits for an answer before it asks again, in milliseconds. */
const PATIENCE = 8000;

/** What came back, or null where nothing did that can be read. */
export type Heard<Value> = Answer<Value> | null;

/** Asks what is asked. */
export function askQuestions(done: (heard: Heard<Asked>) => void): void {
  ask('GET', '/questions', undefined, done);
}

/** Asks to be let in. */
export function askToJoin(wanted: JoinWanted, done: (heard: Heard<Joined>) => void): void {
  ask('POST', '/join', wanted, done);
}

/** Sends votes. */
export function sendVote(wanted: VoteWanted, done: (heard: Heard<Kept>) => void): void {
  ask('POST', '/vote', wanted, done);
}

function ask<Value>(method: string, path: string, body: unknown, done: (heard: Heard<Value>) => void): void {
  const request = new XMLHttpRequest();
  request.open(method, path);
  request.timeout = PATIENCE;
  if (body !== undefined) request.setRequestHeader('Content-Type', 'application/json');
  request.addEventListener('loadend', () => done(readAnswer(request.responseText)));
  request.send(body === undefined ? undefined : JSON.stringify(body));
}

function readAnswer<Value>(text: string): Heard<Value> {
  try {
    const answer = JSON.parse(text) as Partial<Answer<Value>> | null;
    return answer !== null && typeof answer === 'object' && typeof answer.ok === 'boolean' ? (answer as Answer<Value>) : null;
  } catch {
    return null;
  }
}
