import { service } from '../given.mjs';

export default service({"id":"drift","purpose":"preferences","name":"Drift","vendor":"Salesloft, Inc.","privacyUrl":"https://www.salesloft.com/legal/privacy-notice","trackers":[{"name":"drift_aid","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Tells visitors apart"},{"name":"driftt_aid","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Tells visitors apart"},{"name":"drift_campaign_refresh","storage":"cookie","party":"first","lifetime":"30 minutes","purpose":"Remembers messages you have seen or closed"}]});
