import { service } from '../given.mjs';

export default service({"id":"google-tag-manager","purpose":"marketing","name":"Google Tag Manager","vendor":"Google Ireland Limited (EEA/CH) / Google LLC","privacyUrl":"https://policies.google.com/privacy","trackers":[{"name":"td","storage":"cookie","party":"third","lifetime":"session","purpose":"Stores technical data of the service"}]});
