/** Writes pictures of a dataset without a browser (PDF aside). See `--help`. */
import { pathToFileURL } from 'node:url';
import { asksForHelp, choicesOf } from './lib/export/choices.js';
import { makeAll } from './lib/export/make.js';
import { datasetOf, reported, stateOf } from './lib/export/state.js';
import { writeTogether } from './lib/write-together.js';
import { printable, say } from './lib/terminal.js';

const HELP = `npm run export -- --data DATASET --out FILE [--out FILE]… [OPTIONS]

Writes a dataset as pictures: several in one run, all of them or none. SVG and PNG need no browser; PDF is printed by
Chromium. The SVG is byte for byte the one that the explorer gives for the same state.

  --data DATASET       a file, or the name of a folder in graph-data: japan-us
  --out FILE           where to write; the ending says the format: .svg .png .pdf, or one of the data such as .csv or
                       .graphml (npm run convert -- --help lists them). May be given several times
  --format FORMAT      svg, png, pdf, figure-svg, figure-png, figure-pdf, or the data's: once for all, or for each --out
  --figure             with title, legend, source and credit; the same as --format figure-…

What pictures show (files of the data always hold all of it)
  --lens LENS          as in an address: sign=-1&cert=hedged,believed&type=ally&by=SPEAKER&words=WORDS
  --selected KEY       a:JPN (or JPN), d:JPN~USA, g:deal: it stands forward, the rest is set back
  --layout LAYOUT      network (default) or map
  --agreements VIEW    hub (default) or pairs
  --compare WHO[,WHO]  two speakers, by id, or one and all others: what either says, with marks on what one only says
                       and on what they differ in
  --view X,Y,W,H       a part of the picture, in px of its frame; all of it where left out

How it is shown
  --width LENGTH       1200 or 85mm (default: figures by ratio, pictures 888)
  --height LENGTH      of a picture (default 648); a figure's follows from its ratio
  --ratio RATIO        of a figure: 16:9 (default), 16:10, 4:3, 1:1, 9:16, or auto: as tall as it needs
  --text NUMBER        size of text and marks of a figure, 0.5 to 2
  --claims WHERE       of a figure: none (default), below, beside: all claims by number; the page grows by them
  --theme THEME        light (default), dark, gray
  --ground GROUND      paper (pictures), white (figures), none: see-through
  --title, --subtitle, --credit TEXT    of a figure; "" for none
  --lang TAG           language of the picture's own words

The file
  --scale NUMBER       of a PNG: 1 to 4 or more (default 1); --pixels N: its width instead
  --outlines           of an SVG: words as outlines, which no font can change and nobody can search
  --no-data            the picture does not carry the dataset, so it cannot be opened again
  --force              write although items of the dataset are left out

Exit codes: 0 written; 1 the data, or what is asked of it, is at fault, and nothing was written; 2 wrong use.`;

/** @returns the exit code */
export function main(args: readonly string[]): Promise<number> {
  return reported(async () => {
    if (asksForHelp(args)) return say(HELP);
    const choices = choicesOf(args);
    const dataset = datasetOf(choices.data, choices.force);
    const made = await makeAll(dataset, stateOf(dataset, choices), choices);
    writeTogether(made);
    for (const one of made) say(`${printable(one.file)}: ${one.about}`);
  }, 'export');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
