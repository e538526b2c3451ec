/**
 * Makes the one-file bundle fit to be pasted between `<script>` and `</script>`: HTML would end it early at `</script`,
 * and after `<!--` and `<script` at other places than one thinks. JavaScript has these signs inside strings and templates
 * only, where `\x3c` is the same as `<`.
 */

/** @param {string} code */
export const inlineSafe = (code) =>
  code.replaceAll(
    /(\\*)<(?=!--|\/?script)/gi,
    (_, slashes) => `${slashes.length % 2 === 0 ? slashes : slashes.slice(1)}\\x3c`,
  );

/** @returns {import('vite').Plugin} */
export function fitForInline() {
  return {
    name: 'fit-for-inline',
    // After the minifier, which would write `<` again.
    generateBundle: {
      order: 'post',
      handler(_, files) {
        for (const file of Object.values(files)) if (file.type === 'chunk') file.code = inlineSafe(file.code);
      },
    },
  };
}
