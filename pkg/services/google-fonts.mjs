import { service } from '../given.mjs';

export default service({"id":"google-fonts","purpose":"social","name":"Google Fonts (remote)","vendor":"Google Ireland Limited (EEA/CH) / Google LLC","privacyUrl":"https://policies.google.com/privacy","trackers":[]});
