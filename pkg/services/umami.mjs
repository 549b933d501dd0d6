import { service } from '../given.mjs';

export default service({"id":"umami","purpose":"analytics","name":"Umami","vendor":"Site operator (self-hosted) / Umami Software, Inc.","privacyUrl":"https://umami.is/privacy","trackers":[],"besideSteps":["umamiHost"]});
