/** Says under the picture what is selected in it. */
const told = document.querySelector('#selected');

document.querySelector('#bare')?.addEventListener('gg-select', (event) => {
  const { key } = event as unknown as { readonly key: string | null };
  if (told) told.textContent = key === null ? 'nothing selected' : `${key} selected`;
});
