import { defineConfig, type Project } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, findFirefox } from './scripts/browsers.mjs';

const chromium = findChromium();
const firefox = findFirefox();

// Playwright loads this file again in every worker; there the search is over.
if (chromium) process.env.CHROMIUM_PATH = chromium.path;
if (firefox) process.env.FIREFOX_PATH = firefox.path;

/** Firefox asks its makers' servers for updates and lists unless told not to. */
const FIREFOX_QUIET = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
};

/** The specs that run in every engine in `npm test`; `ALL_ENGINES=1 npm run test:browser` runs all of them everywhere. */
const IN_EVERY_ENGINE = /(smoke|scene|map)\.spec\.ts$/;

const projects: Project[] = [];
if (chromium) {
  projects.push({
    name: 'chromium',
    use: {
      browserName: 'chromium',
      // Without a path Playwright takes, of its own two, the shell without windows, which is faster.
      launchOptions: { ...(chromium.own ? {} : { executablePath: chromium.path }), args: CHROMIUM_ARGS },
    },
  });
}
if (firefox) {
  projects.push({
    name: 'firefox',
    // That it starts, draws and is pressed, on both layouts. All the rest on request, for the time it takes.
    ...(process.env.ALL_ENGINES ? {} : { testMatch: IN_EVERY_ENGINE, grepInvert: /@any-engine|@long/ }),
    use: {
      browserName: 'firefox',
      // A Firefox that Playwright did not build is driven over WebDriver BiDi.
      ...(firefox.own ? {} : { channel: 'moz-firefox' }),
      launchOptions: { executablePath: firefox.path, firefoxUserPrefs: FIREFOX_QUIET },
    },
  });
}
if (projects.length === 0) throw new Error('Found neither Chromium nor Firefox: run npm test, which installs one.');

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.spec.ts', 'promises/**/*.spec.ts'],
  fullyParallel: true,
  ...(process.env.LONG ? {} : { grepInvert: /@long/ }),
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Limits for what hangs, not for what is slow on a busy machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  globalTimeout: 30 * 60_000,
  reporter: 'list',
  outputDir: 'test-results',
  use: { viewport: { width: 1280, height: 800 }, locale: 'en-US', timezoneId: 'UTC' },
  projects,
});
