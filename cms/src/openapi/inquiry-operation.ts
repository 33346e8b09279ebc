import { inquirySchema } from '@wsco/content-client/inquiry-rules';
import { toJSONSchema } from 'zod';
import { referencePattern } from '../api/inquiry/reference';
import { created, failures } from './answers';
import type { Operation } from './read-operations';
import { onlyWith } from './part';

/** Sending an inquiry, which has rules of its own. */
export function inquiryOperation(): Operation {
  const { $schema: _, ...inquiry } = toJSONSchema(inquirySchema, { io: 'input' });
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
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: onlyWith({ data: inquiry }, { required: ['data'] }),
            examples: { financing: { summary: 'About financing', value: example } },
          },
        },
      },
      responses: {
        201: created('The inquiry is kept.', receipt),
        ...failures(400, 401, 403, 413),
      },
    },
  };
}
