/** `npm run pictures:readme`: takes the picture in the README anew, from the built extension on its own article. */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browsers/launch.ts';
import { cardOnPage, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import { serveFolder } from '../browsers/serve.ts';

const ARTICLE = fileURLToPath(new URL('../sample-article', import.meta.url));
const PICTURE = fileURLToPath(new URL('readme.png', import.meta.url));
/** Long enough for the card's fade to be over. */
const FADED_MS = 1500;

const article = await serveFolder(ARTICLE);
const browser = await launchBrowser('chromium');
const page = await browser.openPage(article.url, { width: 960, height: 660 });
const mark = await waitFor('the mark of claudication', async () =>
  (await marksOnPage(page)).find(({ text }) => /claudication/i.test(text)),
);
await restOn(page, mark);
await waitFor('its card', () => cardOnPage(page));
await new Promise((resolve) => setTimeout(resolve, FADED_MS));
await page.screenshot({ path: PICTURE });
console.log(PICTURE);
await browser.close();
await article.close();
