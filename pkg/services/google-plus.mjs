import { service } from '../given.mjs';

export default service({"id":"google-plus","purpose":"social","name":"Google+ button and badge","vendor":"Google Ireland Limited (EEA/CH) / Google LLC","privacyUrl":"https://policies.google.com/privacy","trackers":[]});
