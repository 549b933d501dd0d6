import { service } from '../given.mjs';

export default service({"id":"activecampaign","purpose":"marketing","name":"ActiveCampaign site tracking","vendor":"ActiveCampaign, LLC","privacyUrl":"https://www.activecampaign.com/legal/privacy-policy","trackers":[{"name":"ac_enable_tracking","storage":"cookie","party":"first","lifetime":"29 days","purpose":"Remembers your answer about cookies or tracking"},{"pattern":"prism_[0-9]+","storage":"cookie","party":"first","lifetime":"30 days","purpose":"Tells visitors apart"}],"steps":{"grant":[{"call":"vgo","args":["process","allowTracking"]}]}});
