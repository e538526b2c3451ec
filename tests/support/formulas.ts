/** What a spreadsheet would run. A file of its own: the tables of promises, which go into a page, use it too. */
export const FORMULAS: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://e","x")',
];
