import { service } from '../given.mjs';

export default service({"id":"google-sign-in","purpose":"preferences","name":"Sign in with Google","vendor":"Google Ireland Limited (EEA/CH) / Google LLC","privacyUrl":"https://policies.google.com/privacy","trackers":[{"name":"g_state","storage":"cookie","party":"first","lifetime":"180 days","purpose":"Remembers messages you have seen or closed"}]});
