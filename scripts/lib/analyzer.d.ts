declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyzer as its command does; with `noWrite` the manifest is given back instead. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<never>;
}
