export { createClient } from '@sanity/client';
