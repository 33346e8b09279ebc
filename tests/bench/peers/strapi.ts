export { strapi } from '@strapi/client';
