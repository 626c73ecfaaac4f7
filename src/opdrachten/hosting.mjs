import { BUITEN_DE_GROEP, bewarenVoor, koppenVoor } from './beveiligingskoppen.mjs'

/** @typedef {Record<string, string | null>} Koppen */

const HSTS = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }

const PAGINAS = bewarenVoor('/index.html')
const ASSETS = bewarenVoor('/assets/x.js')
const REST = bewarenVoor('/sw.js')

/** @param {Koppen} koppen @returns {[string, string][]} */
const aanwezig = (koppen) =>
  Object.entries({ ...koppen, ...HSTS }).flatMap(([naam, inhoud]) => (inhoud === null ? [] : [[naam, inhoud]]))

const gewoon = () => aanwezig(koppenVoor('/index.html'))
/** The lock page and the neutral page. */
const buiten = () => aanwezig(koppenVoor('/slot.html'))

const LET_OP = 'Gemaakt uit src/opdrachten/beveiligingskoppen.mjs; wijzig het daar en draai npm run goud.'

/** nginx forgets every add_header of a level above as soon as a location has one of its own. */
const nginxKoppen = (/** @type {[string, string][]} */ koppen, /** @type {string} */ bewaren) =>
  [...koppen, ['Cache-Control', bewaren]]
    .map(([naam, inhoud]) => `        add_header ${naam} "${inhoud}" always;`)
    .join('\n')

/** A complete server block for nginx. @returns {string} */
export const nginx = () => `# ${LET_OP}
server {
    listen 443 ssl;
    server_name weegwijzer.voorbeeld.nl;
    root /srv/weegwijzer;
    index index.html;
    server_tokens off;
    charset utf-8;
    types_hash_max_size 2048;
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml application/wasm;

    location ~ ^/(slot|neutraal)\\.html$ {
${nginxKoppen(buiten(), PAGINAS)}
    }

    location /assets/ {
${nginxKoppen(gewoon(), ASSETS)}
    }

    location ~ (^/$|\\.html$) {
${nginxKoppen(gewoon(), PAGINAS)}
    }

    location = /manifest.webmanifest {
        types { }
        default_type application/manifest+json;
${nginxKoppen(gewoon(), REST)}
    }

    location / {
        try_files $uri =404;
${nginxKoppen(gewoon(), REST)}
    }

    error_page 404 /404.html;
}
`

const caddyKoppen = (/** @type {[string, string][]} */ koppen) =>
  koppen.map(([naam, inhoud]) => `        ${naam} "${inhoud}"`).join('\n')

/** A complete site for Caddy. @returns {string} */
export const caddy = () => `# ${LET_OP}
weegwijzer.voorbeeld.nl {
    root * /srv/weegwijzer
    encode zstd gzip

    @buiten path ${BUITEN_DE_GROEP.join(' ')}
    @app not path ${BUITEN_DE_GROEP.join(' ')}
    @assets path /assets/*
    @paginas path / *.html
    @rest not path / *.html /assets/*

    header @buiten {
${caddyKoppen(buiten())}
        -Server
    }
    header @app {
${caddyKoppen(gewoon())}
        -Server
    }
    header @assets Cache-Control "${ASSETS}"
    header @paginas Cache-Control "${PAGINAS}"
    header @rest Cache-Control "${REST}"

    header /manifest.webmanifest Content-Type application/manifest+json

    file_server
    handle_errors {
        header {
${caddyKoppen(gewoon()).replaceAll(/^/gm, '    ')}
            -Server
        }
        rewrite * /404.html
        file_server
    }
}
`

const xml = (/** @type {string} */ tekst) =>
  tekst.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const iisKoppen = (/** @type {[string, string][]} */ koppen, /** @type {string} */ in_) =>
  koppen.map(([naam, inhoud]) => `${in_}<add name="${naam}" value="${xml(inhoud)}" />`).join('\n')

/** What one place sends otherwise than the rest. @param {string} pad @param {string} bewaren */
const iisPlek = (pad, bewaren) => {
  const weg = Object.entries(koppenVoor(pad)).flatMap(([naam, inhoud]) => (inhoud === null ? [naam] : []))
  return `  <location path="${pad.slice(1)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${[...weg, 'Cache-Control'].map((naam) => `          <remove name="${naam}" />`).join('\n')}
          <add name="Cache-Control" value="${bewaren}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`
}

/** A complete web.config for IIS. @returns {string} */
export const iis = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- ${LET_OP} -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${iisKoppen([...gewoon(), ['Cache-Control', REST]], '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <remove fileExtension=".wasm" />
      <mimeMap fileExtension=".wasm" mimeType="application/wasm" />
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering removeServerHeader="true" />
    </security>
  </system.webServer>
${['/index.html', '/404.html', ...BUITEN_DE_GROEP].map((pad) => iisPlek(pad, PAGINAS)).join('\n')}
${iisPlek('/assets', ASSETS)}
</configuration>
`
