/** Where a visit changes something or is no page. */
const noPages = ['/admin/*', '/api/*', '/uploads/*'];

/**
 * Lets browsers fetch the page behind a link that is about to be followed, until the page's own code
 * does so; a browser that knows no speculation rules ignores them.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: noPages } }] },
      eagerness: 'moderate',
    },
  ],
});

export const speculationRulesElement = `<script type="speculationrules">${speculationRules}</script>`;
