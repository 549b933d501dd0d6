import { service } from '../given.mjs';

export default service({"id":"klaviyo","purpose":"marketing","name":"Klaviyo onsite tracking","vendor":"Klaviyo, Inc.","privacyUrl":"https://www.klaviyo.com/legal/privacy-notice","trackers":[{"name":"__kla_id","storage":"cookie","party":"first","lifetime":"2 years","purpose":"Tells visitors apart"},{"name":"__kla_off","storage":"cookie","party":"first","lifetime":"not documented","purpose":"Remembers your answer about cookies or tracking"}]});
