// `assentry/vue`: Vue 3. Starts nothing: the script tag does, or `init` of the package.
import { h, onMounted, onScopeDispose, shallowRef } from 'vue';
import { meets, opens, server, snapshot, subscribe } from './state.mjs';

export function useConsent() {
  const consent = shallowRef(server());
  let off;
  // Only then what the server rendered has been hydrated.
  onMounted(() => {
    const update = () => { consent.value = snapshot(); };
    off = subscribe(update);
    update();
  });
  onScopeDispose(() => off?.());
  return consent;
}

export const Gate = {
  name: 'Gate',
  props: { needs: { type: String, required: true } },
  setup(props, { slots }) {
    const consent = useConsent();
    return () => (meets(props.needs, consent.value) ? slots.default?.() : slots.otherwise?.());
  },
};

export const Settings = (props, { slots }) => h('button', { ...opens, ...props }, slots.default?.());
// All of them are passed on above.
Settings.inheritAttrs = false;
