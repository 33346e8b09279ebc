import type { Core } from '@strapi/strapi';
import type { InquiryTopic } from '@wsco/content-client/inquiry-rules';

/** The addresses of those who answer a topic; none unless they were set. */
export async function readTeam(strapi: Core.Strapi, topic: InquiryTopic): Promise<string[]> {
  const settings = await strapi
    .documents('api::inquiry.inquiry-settings')
    .findFirst({ populate: { teams: true } });
  const teams = settings?.teams ?? [];
  return teams.flatMap((team) => (team.topic === topic && team.email ? [team.email] : []));
}
