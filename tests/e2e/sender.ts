import { randomUUID } from 'node:crypto';

/** Somebody who has sent nothing yet: the same sender, or the same message, is taken a few times a day. */
export function createSender(name = 'Ada Lovelace') {
  const id = randomUUID();
  return {
    name,
    email: `${id}@example.org`,
    message: `Our city plans to renew its district heating. Our number is ${id}.`,
  };
}
