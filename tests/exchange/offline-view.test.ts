import { describe, expect, it } from 'vitest';
import { offlineHtml, viewInOfflineHtml } from '../../web/exchange/index.js';
import { MARKUP } from '../support/hostile.js';
import { shipped } from '../support/shipped.js';

const page = (view: object, dataset = shipped('japan-us')) =>
  offlineHtml({ bundle: '/* geopolitical-graph */', dataset, view });

describe('the view of an offline page', () => {
  it('comes back as it went, whatever is in it', () => {
    const view = {
      selected: MARKUP.join(' '),
      claim: `"'><geopolitical-graph selected="x">&quot;&#39;`,
      lens: 'sign=-1&by=a%20b',
      agreements: 'pairs',
      reading: 'story',
      view: '5000,5000,1500',
      moved: 'a:JPN,2500,5000',
    };
    expect(viewInOfflineHtml(page(view))).toEqual(view);
  });

  it('is none where there is none', () => {
    expect(viewInOfflineHtml(page({}))).toEqual({});
    expect(viewInOfflineHtml('<p>something else</p>')).toEqual({});
  });
});
