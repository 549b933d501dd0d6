import { service } from '../given.mjs';

export default service({"id":"google-optimize","purpose":"analytics","name":"Google Optimize","vendor":"Google Ireland Limited (EEA/CH) / Google LLC","privacyUrl":"https://policies.google.com/privacy","trackers":[{"name":"_gaexp","storage":"cookie","party":"first","lifetime":"90 days","purpose":"Remembers which version of a test you see"},{"name":"_opt_expid","storage":"cookie","party":"first","lifetime":"10 seconds","purpose":"Remembers which version of a test you see"}]});
