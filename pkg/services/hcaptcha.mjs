import { service } from '../given.mjs';

export default service({"id":"hcaptcha","purpose":"preferences","name":"hCaptcha","vendor":"Intuition Machines, Inc.","privacyUrl":"https://www.hcaptcha.com/privacy","trackers":[{"name":"hmt_id","storage":"cookie","party":"third","lifetime":"30 days","purpose":"Tells visitors apart"},{"name":"hc_accessibility","storage":"cookie","party":"third","lifetime":"not documented","purpose":"Keeps a setting you chose"}]});
