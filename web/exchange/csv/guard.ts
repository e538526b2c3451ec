/**
 * Spreadsheets run a cell that begins like a formula. Such cells get an apostrophe in front, which makes them text
 * everywhere, and reading takes exactly that apostrophe away again. What already looks like a guarded cell is guarded
 * once more, so that no text is changed by going out and in.
 *
 * The same is done after a semicolon, a tab and a line end inside a cell: a spreadsheet set to another separator, or one
 * that loses count of quotation marks, would begin a new cell there.
 */

const START = /^(?=[ ']*[=+\-@＝＋－＠\t\r\n])/;
const INSIDE = /(?<=[;\t\n\r])(?=[ ']*[=+\-@＝＋－＠])/g;
const GUARDED_START = /^'(?=[ ']*[=+\-@＝＋－＠\t\r\n])/;
const GUARDED_INSIDE = /(?<=[;\t\n\r])'(?=[ ']*[=+\-@＝＋－＠])/g;

export const guard = (text: string): string => text.replaceAll(INSIDE, "'").replace(START, "'");

export const unguard = (cell: string): string => cell.replace(GUARDED_START, '').replaceAll(GUARDED_INSIDE, '');
