/**
 * What code of the page may give browsers as HTML or as code, in those that ask: the empty element
 * that React makes of its own for a script, words without markup, and the build's own workers.
 */
export const trustedTypesRules = [
  `window.trustedTypes?.createPolicy('default',{`,
  `createHTML:html=>html==='<script></'+'script>'||!html.includes('<')?html:null,`,
  `createScriptURL:url=>new URL(url,location).href.startsWith(location.origin+'/assets/')?url:null})`,
].join('');

/** By name: that one, and that of src/ui/drawing.tsx. */
export const trustedTypesPolicies = ['default', 'drawing'];
