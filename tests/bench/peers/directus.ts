export { createDirectus, readItem, readItems, rest } from '@directus/sdk';
