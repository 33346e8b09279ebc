import { inquirySchema } from '@wsco/content-client/inquiry-rules';
import { toJSONSchema } from 'zod';
import { keyForm } from '../api/inquiry/idempotency-key';
import { referencePattern } from '../api/inquiry/reference';
import { longestProof, longestWebsite } from '../api/inquiry/sent-inquiry';
import { created, failures } from './answers';
import type { Operation } from './read-operations';
import { onlyWith } from './part';

/** Sending an inquiry, which has rules of its own. */
function submitOperation(): Operation {
  const { $schema: _, ...inquiry } = toJSONSchema(inquirySchema, { io: 'input' });
  const besides = {
    proof: {
      type: 'string',
      maxLength: longestProof,
      description:
        'Base64 of the JSON `{"challenge", "solution"}`. Without one fewer inquiries are taken from an address.',
    },
    website: {
      type: 'string',
      maxLength: longestWebsite,
      description: 'Left empty; a form has it as a field that nobody sees.',
    },
  };
  const receipt = {
    type: 'object',
    properties: {
      reference: {
        type: 'string',
        pattern: referencePattern.source,
        description: 'The sender quotes it.',
      },
    },
    required: ['reference'],
  };
  const example = {
    data: {
      topic: 'financing',
      name: 'Ada Lovelace',
      email: 'ada@example.org',
      message: 'Our city plans district heating and looks for partners.',
      language: 'en',
      privacyNotice: '2026-11',
    },
  };
  return {
    path: '/api/inquiries',
    method: 'post',
    operation: {
      operationId: 'submitInquiry',
      summary: 'Send an inquiry',
      description: 'White space at both ends of a text is not counted, and is not kept.',
      tags: ['Inquiry'],
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'For 24 hours, what is sent again under the same key is the same inquiry, with the same answer.',
          schema: { type: 'string', pattern: keyForm.source },
          example: '6f1d8a34-0f0c-4c3e-9a53-6c3a3f5f7a10',
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: onlyWith({ data: inquiry, ...besides }, { required: ['data'] }),
            examples: { financing: { summary: 'About financing', value: example } },
          },
        },
      },
      responses: {
        201: created('The inquiry is kept.', receipt),
        ...failures(400, 401, 403, 413, 422, 429),
      },
    },
  };
}

/** Getting the task whose solution shows that a machine has worked for an inquiry. */
function challengeOperation(): Operation {
  const text = { type: 'string' };
  const parameters = {
    type: 'object',
    properties: {
      algorithm: { const: 'PBKDF2/SHA-256' },
      cost: { type: 'integer', description: 'Rounds of each try.' },
      keyLength: { type: 'integer', description: 'Bytes.' },
      keyPrefix: { type: 'string', description: 'In hexadecimal digits.' },
      nonce: text,
      salt: text,
      expiresAt: { type: 'integer', description: 'Seconds since 1970.' },
    },
    required: ['algorithm', 'cost', 'keyLength', 'keyPrefix', 'nonce', 'salt', 'expiresAt'],
  };
  const challenge = {
    type: 'object',
    properties: { parameters, signature: text },
    required: ['parameters', 'signature'],
  };
  return {
    path: '/api/inquiries/challenge',
    method: 'post',
    operation: {
      operationId: 'createInquiryChallenge',
      summary: 'Get a challenge for an inquiry',
      description:
        'A proof of work as [ALTCHA](https://altcha.org) 2 defines it: count up until the key derived from the nonce with the counter begins with `keyPrefix`. Its solution is good for one inquiry.',
      tags: ['Inquiry'],
      responses: { 201: created('A new challenge.', challenge), ...failures(400, 401, 403) },
    },
  };
}

export const inquiryOperations = () => [submitOperation(), challengeOperation()];
