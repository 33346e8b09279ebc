import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClientManifest } from './client-manifest';
import { contentSecurityPolicy } from './content-security-policy';
import { createCriticalStyles, readStylePieces } from './critical-styles';
import { pageCode, startCode } from './page-code';
import type { RenderedPage } from './render-page';
import { speculationRules, speculationRulesElement } from './speculation-rules';

const styleLink = /<link rel="stylesheet"[^>]*href="\/assets\/[^"]+\.css"[^>]*>/;
const moduleScript = /<script type="module"[^>]* src="\/([^"]+)"/g;
const moduleElements = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
const inlineScript = /<script>([^]*?)<\/script>/g;
const noScript = /<noscript>[^]*?<\/noscript>/;

export interface FilledPage {
  html: string;
  contentSecurityPolicy: string;
}

/** Puts rendered pages into the document that the client was built with. */
export function createPageDocument(clientDir: string, siteUrl: string) {
  const isSecure = siteUrl.startsWith('https:');
  const { filesOf, modulesIn } = readClientManifest(clientDir);
  const built = readFileSync(join(clientDir, 'index.html'), 'utf8').replace(noScript, '');
  const [sheet = ''] = styleLink.exec(built) ?? [];
  const criticalStyles = createCriticalStyles(sheet ? readStylePieces(clientDir) : []);
  const [start = '', rest = ''] = built.replace(sheet, '').split('<html lang="en">');
  const [builtHead = '', body = ''] = rest.split('</head>');
  const head = builtHead.replace(moduleElements, '');
  const code = (builtHead.match(moduleElements) ?? []).join('');
  const [before = '', after = ''] = body.split('<div id="root"></div>');
  const scripts = [...head.matchAll(inlineScript)].map(([, script = '']) => script);
  scripts.push(speculationRules, startCode);
  const loaded = [...code.matchAll(moduleScript)].flatMap(([, file = '']) => modulesIn(file));
  const loadedFiles = filesOf(loaded);

  function preloads(modules: string[]) {
    return [...filesOf(modules)]
      .filter((file) => !loadedFiles.has(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
      .join('');
  }

  function put(page: RenderedPage, headEnd: string, words: string): FilledPage {
    const styles = criticalStyles(page.body);
    const pageHead = `${head}<style>${styles}</style>${page.head}${headEnd}`;
    return {
      // The rest of the style sheet is fetched without keeping the page back.
      html: `${start}<html lang="${page.language}">${pageHead}</head>${before}${words}${sheet}${after}`,
      contentSecurityPolicy: contentSecurityPolicy({ scripts, styles: [styles], isSecure }),
    };
  }

  return {
    fill: (page: RenderedPage) =>
      put(
        page,
        speculationRulesElement +
          pageCode(preloads([...page.modules, `src/i18n/${page.language}.po`]) + code),
        page.body + page.state,
      ),

    /** A page that is an answer to one visitor: no script draws it again without that answer. */
    fillStill: (page: RenderedPage) => put(page, '', page.body),
  };
}

export type PageDocument = ReturnType<typeof createPageDocument>;
