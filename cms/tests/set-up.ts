import { inject } from 'vitest';
import { editorTokenIn } from './keep-editor';

// The edits are made outside of these tests too, where nothing can be injected.
process.env.EDITED_CMS_URL = inject('cmsUrl');
process.env.EDITED_CMS_TOKEN = editorTokenIn(inject('dataDir'));
