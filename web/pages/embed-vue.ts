/** Vue 3, with a render function: `prop` modifiers and `@gg-select` do the same in a template. */
import { createApp, defineComponent, h, ref } from 'vue';
import type { GgSelectEvent } from 'geopolitical-graph';
import 'geopolitical-graph/define';

const Story = defineComponent(() => {
  const selected = ref<string | null>(null);
  return () => [
    h('p', h('button', { onClick: () => (selected.value = 'a:JPN') }, 'Show Japan')),
    h('geopolitical-graph', {
      src: 'graph-data/japan-us/claims.json',
      controls: 'compact',
      selected: selected.value,
      'onGg-select': (event: GgSelectEvent) => (selected.value = event.key),
    }),
    h('p', { id: 'selected' }, `${selected.value ?? 'nothing'} selected`),
  ];
});

createApp(Story).mount('#app');
