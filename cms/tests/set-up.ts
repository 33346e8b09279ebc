import { inject } from 'vitest';

// The edits are made outside of these tests too, where nothing can be injected.
process.env.EDITED_CMS_URL = inject('cmsUrl');
process.env.EDITED_CMS_TOKEN = inject('editorToken');
