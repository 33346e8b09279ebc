import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readKey } from '../idempotency-key';
import { judgeInquiry } from '../judge-inquiry';
import { createInquiryChallenge } from '../proof-of-work';
import { receiveInquiry } from '../receive-inquiry';
import { parseSentInquiry } from '../sent-inquiry';

function refuseParameters(query: object) {
  const [parameter] = Object.keys(query);
  if (parameter === undefined) return;
  throw new errors.ValidationError(`Invalid key ${parameter}: an inquiry has no parameters`, {
    key: parameter,
    path: null,
    source: 'query',
    param: parameter,
  });
}

export default factories.createCoreController('api::inquiry.inquiry', ({ strapi }) => ({
  async create(ctx) {
    refuseParameters(ctx.query);
    const key = readKey(ctx.headers['idempotency-key']);
    const sent = parseSentInquiry(ctx.request.body);
    const judge = () => judgeInquiry(strapi, ctx, sent);
    const { reference, isSame } = await receiveInquiry(strapi, sent.inquiry, { key, judge });
    if (!isSame) {
      ctx.throw(
        422,
        'Another inquiry was sent under this Idempotency-Key; send each under its own',
      );
    }
    ctx.status = 201;
    return { data: { reference } };
  },

  async challenge(ctx) {
    refuseParameters(ctx.query);
    ctx.set('Cache-Control', 'no-store');
    ctx.status = 201;
    return { data: await createInquiryChallenge(strapi) };
  },
}));
