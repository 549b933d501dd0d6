// `assentry/react`: React 18 and 19. Starts nothing: the script tag does, or `init` of the package.
import { createElement, useSyncExternalStore } from 'react';
import { meets, opens, server, snapshot, subscribe } from './state.mjs';

export const useConsent = () => useSyncExternalStore(subscribe, snapshot, server);

export const Gate = ({ needs, children = null, otherwise = null }) => (meets(needs, useConsent()) ? children : otherwise);

export const Settings = (props) => createElement('button', { ...opens, ...props });
