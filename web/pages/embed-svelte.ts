/** Svelte 5: the component is in embed-svelte.svelte. */
import { mount } from 'svelte';
import Story from './embed-svelte.svelte';

const target = document.getElementById('app');
if (target) mount(Story, { target });
