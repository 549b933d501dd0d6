import { mount } from "svelte";
import App from "./with-svelte.svelte";

mount(App, { target: document.querySelector("#app") });
