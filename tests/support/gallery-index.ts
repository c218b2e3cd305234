import type { CataloguePage } from './page-entry';

export const LANGUAGES = ['en', 'uk'] as const;
export const WIDTHS = [360, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;

interface Picture {
  name: string;
  language: string;
  width: number;
  scheme: string;
}

export const pictureName = ({ name, language, width, scheme }: Picture) =>
  `${name}.${language}.${width}.${scheme}.png`;

const LOOKS = LANGUAGES.flatMap((language) =>
  WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ language, width, scheme }))),
);

/** A page that shows all pictures, the looks of a page side by side. */
export function galleryIndex(pages: CataloguePage[]): string {
  const tick = (value: string | number) =>
    `<label><input type="checkbox" value="${value}" checked> ${value}</label>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Gallery</title>
<style>${STYLE}</style>
</head>
<body>
<form>
<label>Name <input type="search" id="name" autofocus></label>
${[...LANGUAGES, ...WIDTHS, ...SCHEMES].map(tick).join('\n')}
<output></output>
</form>
${pages.map(section).join('\n')}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function section({ name, route, as, status }: CataloguePage): string {
  const pictures = LOOKS.map((look) => {
    const { language, width, scheme } = look;
    const file = pictureName({ name, ...look });
    return `<a href="${file}" data-look="${language} ${width} ${scheme}"><img src="${file}" loading="lazy" alt="${language}, ${width}, ${scheme}" title="${language}, ${width}, ${scheme}" class="w${width}"></a>`;
  });
  return `<section id="${name}"><h2>${name}</h2><p>/${route} · ${as} · ${status}</p><div>${pictures.join('')}</div></section>`;
}

const STYLE = `
body { margin: 0 1rem 4rem; font: 16px/1.4 system-ui, sans-serif; color: #222; background: #ddd; }
form { position: sticky; top: 0; padding: .5rem 0; background: #ddd; display: flex; flex-wrap: wrap; gap: 1rem; }
h2 { margin: 1.5rem 0 0; font-size: 1.1rem; } p { margin: 0 0 .5rem; }
section div { display: flex; align-items: flex-start; gap: .5rem; overflow-x: auto; max-height: 90vh; }
img { display: block; background: #fff; } .w360 { width: 300px; } .w1280 { width: 700px; }
[hidden] { display: none; }`;

const SCRIPT = `
const name = document.getElementById('name');
const ticks = [...document.querySelectorAll('input[type=checkbox]')];
function filter() {
  const off = ticks.filter((tick) => !tick.checked).map((tick) => tick.value);
  let shown = 0;
  for (const section of document.querySelectorAll('section')) {
    section.hidden = !name.value.split(' ').every((word) => section.id.includes(word));
    if (!section.hidden) shown += 1;
  }
  for (const link of document.querySelectorAll('[data-look]')) {
    link.hidden = link.dataset.look.split(' ').some((look) => off.includes(look));
  }
  document.querySelector('output').textContent = shown + ' pages';
  location.replace('#' + encodeURIComponent(name.value));
}
name.value = decodeURIComponent(location.hash.slice(1));
document.querySelector('form').addEventListener('input', filter);
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
filter();`;
