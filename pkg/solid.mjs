// `assentry/solid`: Solid 1. Starts nothing: the script tag does, or `init` of the package.
import { createMemo, createSignal, mergeProps, onCleanup, onMount } from 'solid-js';
import { Dynamic, createComponent } from 'solid-js/web';
import { meets, opens, server, snapshot, subscribe } from './state.mjs';

export function useConsent() {
  const [consent, set] = createSignal(server());
  // Only then what the server rendered has been hydrated.
  onMount(() => {
    const update = () => set(() => snapshot());
    onCleanup(subscribe(update));
    update();
  });
  return consent;
}

export function Gate(props) {
  const consent = useConsent();
  const met = createMemo(() => meets(props.needs, consent()));
  return createMemo(() => (met() ? props.children : props.otherwise));
}

export const Settings = (props) => createComponent(Dynamic, mergeProps({ component: 'button', ...opens }, props));
